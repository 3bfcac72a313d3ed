//! Compares a day's trade bill with the shop's own records.
//!
//! `cargo run -p wechatpay-api --features v3-bill,bills --example reconcile -- <YYYY-MM-DD> <file>`
//!
//! The file has a line `<number>,<fen>` for each payment and each refund of that day; the amount of a
//! refund is negative. Bills are ready at 10:00 on the next day, Beijing time.

mod common;

use std::{
    collections::{BTreeMap, BTreeSet},
    error::Error,
    fs::read_to_string,
    process::ExitCode,
};
use wechatpay_api::{
    Client,
    bill::{TradeBill, TradeState},
    v3::bill::tradebill,
};

// ANCHOR: compare
/// The amounts of payments and refunds in fen, by the shop's own number. The amount of a refund is
/// negative.
pub(crate) type Records = BTreeMap<String, i64>;

/// Returns every number whose amount differs, with the shop's amount and the bill's amount.
pub(crate) fn differences(shop: &Records, bill: &Records) -> Vec<(String, Option<i64>, Option<i64>)> {
    let numbers: BTreeSet<_> = shop.keys().chain(bill.keys()).collect();
    let both = numbers.into_iter().map(|number| (number.clone(), shop.get(number).copied(), bill.get(number).copied()));
    both.filter(|(_, shop, bill)| shop != bill).collect()
}
// ANCHOR_END: compare

// ANCHOR: download
/// Returns the records of a day's bill.
pub(crate) async fn records(client: &Client, date: &str) -> Result<Records, Box<dyn Error>> {
    let file = match client.send(tradebill::get().bill_date(date).tar_type("GZIP")).await {
        Ok(file) => file,
        // Nothing was paid or refunded on that day.
        Err(error) if error.code() == Some("NO_STATEMENT_EXIST") => return Ok(Records::new()),
        Err(error) => return Err(error.into()),
    };
    // The URL is valid for a few minutes. The digest is computed over the decompressed file.
    let download = client.download_url(&file.download_url.ok_or("the bill has no URL")?).await?.gunzip();
    let digest = file.hash_type.ok_or("the bill has no hash type")?.parse()?;
    let mut bill = TradeBill::stream(download.expect_hash(digest, file.hash_value.ok_or("the bill has no digest")?));
    let mut records = Records::new();
    while let Some(record) = bill.record().await? {
        let returned = record.refund_amount.map(|amount| -amount);
        let (number, amount) = match record.state {
            Some(TradeState::Success) => (record.out_trade_no, record.order_amount),
            Some(TradeState::Refund) => (record.out_refund_no, returned),
            // A payment by payment code was reversed. The bill also has a record of the payment itself.
            Some(TradeState::Revoked) => (record.out_trade_no, returned),
            state => return Err(format!("the bill has a record of an unknown kind: {state:?}").into()),
        };
        let amount = amount.ok_or("the bill has a record without an amount")?;
        *records.entry(number.ok_or("the bill has a record without a number")?).or_default() += amount;
    }
    // The loop has ended without an error, so the file is complete and adds up.
    records.retain(|_, amount| *amount != 0);
    Ok(records)
}
// ANCHOR_END: download

/// Reads the shop's own records.
fn shop(text: &str) -> Result<Records, Box<dyn Error>> {
    text.lines().map(|line| line.split_once(',').ok_or("the file has a line without a comma")).try_fold(
        Records::new(),
        |mut records, line| {
            let (number, amount) = line?;
            records.insert(number.to_owned(), amount.trim().parse()?);
            Ok(records)
        },
    )
}

async fn example() -> Result<(), Box<dyn Error>> {
    let [date, file] = common::arguments(["YYYY-MM-DD", "file"])?;
    let client = common::builder(common::setting)?.build()?;
    let found = differences(&shop(&read_to_string(&file)?)?, &records(&client, &date).await?);
    for (number, shop, bill) in &found {
        println!("{number}: {shop:?} fen in the shop, {bill:?} fen in the bill");
    }
    println!("{} differences", found.len());
    Ok(())
}

#[tokio::main]
async fn main() -> ExitCode {
    match example().await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
