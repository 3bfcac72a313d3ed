//! Places an order that is paid inside WeChat, and prints the parameters with which the web page opens
//! the cashier, WeChat's payment screen.
//!
//! `cargo run -p wechatpay-api --example jsapi_order -- <appid> <openid> <out_trade_no>`

mod common;

use std::process::ExitCode;
use wechatpay_api::{
    Client, Error,
    cashier::JsapiParameters,
    v3::pay::transactions::{
        jsapi::post,
        out_trade_no::by_out_trade_no::{get, get::response::TradeState},
    },
};

/// An order of 100 fen.
pub(crate) struct Order<'a> {
    pub(crate) mchid: &'a str,
    pub(crate) appid: &'a str,
    pub(crate) openid: &'a str,
    pub(crate) out_trade_no: &'a str,
}

pub(crate) async fn run(client: &Client, order: &Order<'_>) -> Result<JsapiParameters, Error> {
    let request = post()
        .appid(order.appid)
        .mchid(order.mchid)
        .description("明前龙井")
        .out_trade_no(order.out_trade_no)
        .notify_url("https://pay.example.com/wechat/transactions")
        .amount(post::Amount::default().total(100))
        .payer(post::Payer::default().openid(order.openid));
    // ANCHOR: unknown
    let prepay = match client.send(&request).await {
        Err(error) if error.outcome_unknown() => {
            eprintln!("{error}");
            if !is_open(client, order).await? {
                return Err(error);
            }
            // A request with the same number and content is the same order, which can't be paid twice.
            client.send(&request).await?
        }
        outcome => outcome?,
    };
    // ANCHOR_END: unknown
    client.jsapi_parameters(order.appid, &prepay.prepay_id.unwrap_or_default()).await
}

/// Returns whether the order is unknown to WeChat Pay or not yet paid.
async fn is_open(client: &Client, order: &Order<'_>) -> Result<bool, Error> {
    match client.send(get(order.out_trade_no).mchid(order.mchid)).await {
        Ok(known) => Ok(known.trade_state == Some(TradeState::Notpay)),
        Err(error) if error.code() == Some("ORDER_NOT_EXIST") => Ok(true),
        Err(error) => Err(error),
    }
}

async fn example() -> Result<JsapiParameters, Error> {
    let [appid, openid, out_trade_no] = common::arguments(["appid", "openid", "out_trade_no"])?;
    let client = common::builder(common::setting)?.build()?;
    let mchid = common::setting("WECHATPAY_MCHID")?;
    run(&client, &Order { mchid: &mchid, appid: &appid, openid: &openid, out_trade_no: &out_trade_no }).await
}

#[tokio::main]
async fn main() -> ExitCode {
    common::finish(example().await)
}
