//! Delivers a paid order exactly once, although its notification may arrive late, repeatedly or not at
//! all.
//!
//! `cargo run -p wechatpay-api --example paid_orders -- <address> <out_trade_no> <fen>`
//!
//! The program receives notifications at `http://<address>/paid`, and queries the order until it is
//! known to be paid.

mod common;

use axum::{Router, body::Body, extract::State, routing::post};
use bytes::Bytes;
use http::{HeaderMap, Response};
use std::{
    collections::{HashMap, HashSet},
    process::ExitCode,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use wechatpay_api::{
    Client, Error, TrustStore,
    v3::pay::transactions::out_trade_no::{by_out_trade_no, by_out_trade_no::get::response::TradeState},
    webhook::{Event, Notification, Receiver, Reply},
};

// ANCHOR: tables
/// The tables of the shop's database. The mutex around them stands in for a transaction.
#[derive(Default)]
pub(crate) struct Tables {
    /// The orders that aren't paid: the total of each in fen, by its number.
    pub(crate) unpaid: HashMap<String, i64>,
    /// The numbers of the orders that are paid and have to be delivered.
    pub(crate) paid: HashSet<String>,
    /// The ids of the notifications that were processed.
    pub(crate) seen: HashSet<String>,
}

impl Tables {
    /// Records that an order is paid. Recording it again changes nothing.
    fn settle(&mut self, number: &str, total: Option<i64>, currency: Option<&str>) -> Result<(), String> {
        if self.paid.contains(number) {
            return Ok(());
        }
        let expected = self.unpaid.get(number).ok_or_else(|| format!("there is no order {number}"))?;
        if (total, currency) != (Some(*expected), Some("CNY")) {
            return Err(format!("order {number} has a total of {expected} fen, not {total:?} {currency:?}"));
        }
        self.unpaid.remove(number);
        self.paid.insert(number.to_owned());
        Ok(())
    }

    /// Processes a notification, unless it was processed before.
    fn accept(&mut self, notification: &Notification) -> Result<(), String> {
        let id = notification.envelope.id.clone().ok_or("the notification has no id")?;
        if self.seen.contains(&id) {
            return Ok(());
        }
        if let Event::TransactionSuccess(payment) = Event::new(notification).map_err(|error| error.to_string())? {
            let amount = payment.amount.as_ref();
            let currency = amount.and_then(|amount| amount.currency.as_deref());
            let number = payment.out_trade_no.as_deref().unwrap_or_default();
            self.settle(number, amount.and_then(|amount| amount.total), currency)?;
        }
        self.seen.insert(id);
        Ok(())
    }
}
// ANCHOR_END: tables

/// The shop's database.
#[derive(Clone, Default)]
pub(crate) struct Shop(Arc<Mutex<Tables>>);

impl Shop {
    pub(crate) fn tables(&self) -> MutexGuard<'_, Tables> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    // ANCHOR: query
    /// Queries the orders that no notification has reported as paid. Call this function every few
    /// minutes.
    pub(crate) async fn query(&self, client: &Client, mchid: &str) -> Result<(), Error> {
        let unpaid: Vec<String> = self.tables().unpaid.keys().cloned().collect();
        for number in unpaid {
            let order = client.send(by_out_trade_no::get(&number).mchid(mchid)).await?;
            match order.trade_state {
                Some(TradeState::Success) => {
                    let amount = order.amount.as_ref();
                    let currency = amount.and_then(|amount| amount.currency.as_deref());
                    let settled = self.tables().settle(&number, amount.and_then(|amount| amount.total), currency);
                    settled.unwrap_or_else(|problem| eprintln!("{problem}"));
                }
                // A closed order can't be paid any more.
                Some(TradeState::Closed) => drop(self.tables().unpaid.remove(&number)),
                _ => {}
            }
        }
        Ok(())
    }
    // ANCHOR_END: query
}

pub(crate) fn router(receiver: Receiver, shop: Shop) -> Router {
    Router::new().route("/paid", post(notified)).with_state((Arc::new(receiver), shop))
}

// ANCHOR: notified
async fn notified(
    State((receiver, shop)): State<(Arc<Receiver>, Shop)>,
    headers: HeaderMap,
    body: Bytes,
) -> Response<Body> {
    let reply = match receiver.receive(&headers, &body) {
        Ok(notification) => match shop.tables().accept(&notification) {
            Ok(()) => notification.success(),
            // WeChat Pay sends the notification again.
            Err(problem) => {
                eprintln!("{problem}");
                notification.failure("not accepted")
            }
        },
        // The notification is a forgery or a probe, or a key is wrong. So it isn't acknowledged.
        Err(error) => {
            eprintln!("{error}");
            Reply::from(&error)
        }
    };
    Response::<Bytes>::from(reply).map(Body::from)
}
// ANCHOR_END: notified

async fn example() -> Result<String, Error> {
    let [address, number, fen] = common::arguments(["address", "out_trade_no", "fen"])?;
    let total = fen.parse().map_err(|_| Error::Configuration(format!("{fen} is not a number of fen")))?;
    let trust = TrustStore::new();
    let client = common::builder(common::setting)?.trust(&trust).build()?;
    let receiver = Receiver::new(&trust, &common::setting("WECHATPAY_API_V3_KEY")?)?;
    let mchid = common::setting("WECHATPAY_MCHID")?;
    let shop = Shop::default();
    shop.tables().unpaid.insert(number, total);
    let failed = |error: std::io::Error| Error::Configuration(format!("{address}: {error}"));
    let listener = tokio::net::TcpListener::bind(&address).await.map_err(failed)?;
    let router = router(receiver, shop.clone());
    tokio::spawn(async move { axum::serve(listener, router).await });
    while !shop.tables().unpaid.is_empty() {
        tokio::time::sleep(Duration::from_secs(5)).await;
        shop.query(&client, &mchid).await?;
    }
    let paid: Vec<String> = shop.tables().paid.iter().cloned().collect();
    Ok(format!("to be delivered: {}", paid.join(", ")))
}

#[tokio::main]
async fn main() -> ExitCode {
    common::finish(example().await)
}
