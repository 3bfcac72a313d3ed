//! Refunds part of an order.
//!
//! `cargo run -p wechatpay-api --example refund -- <out_trade_no> <out_refund_no>`

mod common;

use std::process::ExitCode;
use wechatpay_api::{
    Client, Error,
    v3::refund::domestic::refunds::{by_out_refund_no, post},
};

/// Returns the state of the refund, such as `PROCESSING`.
pub(crate) async fn run(client: &Client, out_trade_no: &str, out_refund_no: &str) -> Result<String, Error> {
    let request = post()
        .out_trade_no(out_trade_no)
        .out_refund_no(out_refund_no)
        .reason("茶叶罐破损")
        .amount(post::Amount::default().refund(30).total(100).currency("CNY"));
    let status = match client.send(request).await {
        Ok(refund) => refund.status.map(|status| status.to_string()),
        Err(error) if error.outcome_unknown() => {
            eprintln!("{error}");
            // Never retry with a new number, because that would be a second refund. Query the state of
            // this refund by its number.
            let refund = client.send(by_out_refund_no::get(out_refund_no)).await?;
            refund.status.map(|status| status.to_string())
        }
        Err(error) => return Err(error),
    };
    Ok(status.unwrap_or_default())
}

async fn example() -> Result<String, Error> {
    let [out_trade_no, out_refund_no] = common::arguments(["out_trade_no", "out_refund_no"])?;
    let client = common::builder(common::setting)?.build()?;
    run(&client, &out_trade_no, &out_refund_no).await
}

#[tokio::main]
async fn main() -> ExitCode {
    common::finish(example().await)
}
