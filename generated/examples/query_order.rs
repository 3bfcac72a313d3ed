//! Queries the state of an order by the merchant's own order number.
//!
//! `cargo run -p wechatpay-api --example query_order -- <out_trade_no>`

mod common;

use std::process::ExitCode;
use wechatpay_api::{
    Client, Error,
    v3::pay::transactions::out_trade_no::by_out_trade_no::{get, get::response::TradeState},
};

pub(crate) async fn run(client: &Client, mchid: &str, out_trade_no: &str) -> Result<String, Error> {
    let order = client.send(get(out_trade_no).mchid(mchid)).await?;
    // Every field may be absent, and every enum may have values that the docs don't list.
    Ok(match order.trade_state {
        Some(TradeState::Success) => {
            let paid = order.amount.and_then(|amount| amount.payer_total).unwrap_or_default();
            format!("paid: {paid} fen at {}", order.success_time.unwrap_or_default())
        }
        Some(TradeState::Notpay) => "not paid yet".to_owned(),
        Some(state) => format!("{state}: {}", order.trade_state_desc.unwrap_or_default()),
        None => "the response has no state".to_owned(),
    })
}

async fn example() -> Result<String, Error> {
    let [out_trade_no] = common::arguments(["out_trade_no"])?;
    let client = common::builder(common::setting)?.build()?;
    run(&client, &common::setting("WECHATPAY_MCHID")?, &out_trade_no).await
}

#[tokio::main]
async fn main() -> ExitCode {
    common::finish(example().await)
}
