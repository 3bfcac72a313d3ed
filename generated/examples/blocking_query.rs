//! Queries the state of an order, without async code.
//!
//! `cargo run -p wechatpay-api --features blocking --example blocking_query -- <out_trade_no>`

mod common;

use std::process::ExitCode;
use wechatpay_api::{Error, blocking::Client, v3::pay::transactions::out_trade_no::by_out_trade_no::get};

/// Returns the state of the order, such as `NOTPAY`.
pub(crate) fn run(client: &Client, mchid: &str, out_trade_no: &str) -> Result<String, Error> {
    let order = client.send(get(out_trade_no).mchid(mchid))?;
    Ok(order.trade_state.map(|state| state.to_string()).unwrap_or_default())
}

fn example() -> Result<String, Error> {
    let [out_trade_no] = common::arguments(["out_trade_no"])?;
    let client = Client::new(common::builder(common::setting)?.build()?)?;
    run(&client, &common::setting("WECHATPAY_MCHID")?, &out_trade_no)
}

fn main() -> ExitCode {
    common::finish(example())
}
