//! Refunds part of an order through v2. WeChat Pay requires the merchant's certificate for this call.
//!
//! `cargo run -p wechatpay-api --features v2-pay,v2-secapi --example v2_refund -- <appid> <out_trade_no> <out_refund_no>`

mod common;

use std::process::ExitCode;
use wechatpay_api::{
    Client, Error,
    v2::{pay::refundquery, secapi::pay::refund},
};

/// Refunds part of an order. Returns WeChat Pay's number for the refund, which is also in the refund's
/// notification.
pub(crate) async fn run(
    client: &Client,
    (mch_id, appid): (&str, &str),
    out_trade_no: &str,
    out_refund_no: &str,
) -> Result<String, Error> {
    let request = refund::post()
        .appid(appid)
        .mch_id(mch_id)
        .out_trade_no(out_trade_no)
        .out_refund_no(out_refund_no)
        .total_fee(100)
        .refund_fee(30)
        .refund_desc("茶叶罐破损");
    let refund_id = match client.send(&request).await {
        Ok(refund) => refund.refund_id,
        Err(error) if error.outcome_unknown() => {
            eprintln!("{error}");
            // Requests with the same number count as one refund. Query the refund first, and send the
            // request again only if the refund doesn't exist.
            let query = refundquery::post().appid(appid).mch_id(mch_id).out_refund_no(out_refund_no);
            match client.send(query).await {
                Ok(refunds) => refunds.refund_id_n.get([0]).cloned(),
                Err(unknown) if unknown.code() == Some("REFUNDNOTEXIST") => client.send(&request).await?.refund_id,
                Err(error) => return Err(error),
            }
        }
        Err(error) => return Err(error),
    };
    Ok(refund_id.unwrap_or_default())
}

async fn example() -> Result<String, Error> {
    let [appid, out_trade_no, out_refund_no] = common::arguments(["appid", "out_trade_no", "out_refund_no"])?;
    let client = common::v2_builder(common::setting)?.build()?;
    run(&client, (&common::setting("WECHATPAY_MCHID")?, &appid), &out_trade_no, &out_refund_no).await
}

#[tokio::main]
async fn main() -> ExitCode {
    common::finish(example().await)
}
