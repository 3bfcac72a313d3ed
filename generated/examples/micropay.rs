//! Takes a payment by the payment code on the payer's phone (v2). The order is paid at once, or after the
//! payer has entered a password. Otherwise the program calls the order off.
//!
//! `cargo run -p wechatpay-api --features v2-pay,v2-secapi --example micropay -- <appid> <auth_code> <out_trade_no> <fen>`
//!
//! Calling an order off needs the merchant's certificate: `WECHATPAY_CERTIFICATE` is the path of `apiclient_cert.pem`.

mod common;

use std::{process::ExitCode, time::Duration};
use wechatpay_api::{
    Client, Error,
    v2::{
        pay::{micropay, orderquery, orderquery::post::response::TradeState},
        secapi::pay::{reverse, reverse::post::response::Recall},
    },
};

/// What the till knows about a sale.
pub(crate) struct Sale<'a> {
    pub(crate) mch_id: &'a str,
    pub(crate) appid: &'a str,
    pub(crate) out_trade_no: &'a str,
    pub(crate) auth_code: &'a str,
    pub(crate) total_fee: i64,
    /// The pause between two queries: 5 seconds at a real till.
    pub(crate) pause: Duration,
}

/// The maximum number of queries. Six queries give the payer half a minute to enter the password.
const QUESTIONS: usize = 6;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Paid,
    /// Refunded or never paid, and no longer payable.
    CalledOff,
}

pub(crate) async fn run(client: &Client, sale: &Sale<'_>) -> Result<Outcome, Error> {
    let request = micropay::post()
        .appid(sale.appid)
        .mch_id(sale.mch_id)
        .body("明前龙井")
        .out_trade_no(sale.out_trade_no)
        .total_fee(sale.total_fee)
        .spbill_create_ip("127.0.0.1")
        .auth_code(sale.auth_code);
    match client.send(request).await {
        Ok(_) => return Ok(Outcome::Paid),
        // For example, after `USERPAYING` or `SYSTEMERROR`, the payer may still pay, or may have paid
        // already.
        Err(error) if error.outcome_unknown() => eprintln!("{error}"),
        Err(error) => return Err(error),
    }
    // From here on, the payer may have paid. If no query finds that the order is paid, the order is
    // called off.
    for _ in 0..QUESTIONS {
        tokio::time::sleep(sale.pause).await;
        match state(client, sale).await {
            Ok(Some(TradeState::Success)) => return Ok(Outcome::Paid),
            Ok(Some(TradeState::Userpaying) | None) => {}
            Ok(Some(_)) => break,
            Err(error) => eprintln!("{error}"),
        }
    }
    call_off(client, sale).await
}

async fn state(client: &Client, sale: &Sale<'_>) -> Result<Option<TradeState>, Error> {
    let query = orderquery::post().appid(sale.appid).mch_id(sale.mch_id).out_trade_no(sale.out_trade_no);
    Ok(client.send(query).await?.trade_state)
}

/// Calls the order off, which refunds it if it was paid. Repeats the call while the response asks for
/// that, or while the outcome is unknown.
async fn call_off(client: &Client, sale: &Sale<'_>) -> Result<Outcome, Error> {
    let request = reverse::post().appid(sale.appid).mch_id(sale.mch_id).out_trade_no(sale.out_trade_no);
    let mut last = None;
    for _ in 0..QUESTIONS {
        match client.send(&request).await {
            Ok(response) if response.recall != Some(Recall::Y) => return Ok(Outcome::CalledOff),
            Ok(_) => {}
            Err(error) if error.outcome_unknown() => last = Some(error),
            Err(error) => return Err(error),
        }
        tokio::time::sleep(sale.pause).await;
    }
    Err(last
        .unwrap_or_else(|| Error::Configuration("the order could not be called off: call it off by hand".to_owned())))
}

async fn example() -> Result<Outcome, Error> {
    let [appid, auth_code, out_trade_no, fen] = common::arguments(["appid", "auth_code", "out_trade_no", "fen"])?;
    let total_fee = fen.parse().map_err(|_| Error::Configuration(format!("{fen} is not a number of fen")))?;
    let client = common::v2_builder(common::setting)?.build()?;
    let (mch_id, pause) = (common::setting("WECHATPAY_MCHID")?, Duration::from_secs(5));
    let (appid, auth_code, out_trade_no) = (&appid, &auth_code, &out_trade_no);
    run(&client, &Sale { mch_id: &mch_id, appid, out_trade_no, auth_code, total_fee, pause }).await
}

#[tokio::main]
async fn main() -> ExitCode {
    common::finish(example().await)
}
