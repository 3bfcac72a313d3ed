//! The program in the repository's README, line by line. To run something without a merchant
//! account, use `jsapi_order`.

use wechatpay_api::{Client, v3::pay::transactions::jsapi::post};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = Client::builder()
        .mchid("1684907235")
        .certificate_serial("3775B6A45ACD588826D15E583A95F5DD12345678")
        .private_key_file("apiclient_key.pem")
        .public_key_file("PUB_KEY_ID_0116849072352026112100000001", "pub_key.pem")
        .build()?;
    let order = post()
        .appid("wx5f0c1a9e7b3d2846")
        .mchid("1684907235")
        .description("明前龙井")
        .out_trade_no("TEA20260618103542007")
        .notify_url("https://pay.example.com/wechat/transactions")
        .amount(post::Amount::default().total(35200))
        .payer(post::Payer::default().openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"));
    let prepay = client.send(order).await?;
    let cashier = client.jsapi_parameters("wx5f0c1a9e7b3d2846", &prepay.prepay_id.unwrap_or_default()).await?;
    println!("{cashier:#?}");
    Ok(())
}
