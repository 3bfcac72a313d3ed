//! Transfers money to a user, who confirms it in WeChat, and waits for the result.
//!
//! `cargo run -p wechatpay-api --features v3-fund-app --example transfer -- <appid> <openid> <out_bill_no> <fen>`
//!
//! On the sandbox, confirm the transfer with `POST /_sandbox/api/transfers/<mchid>/<out_bill_no>/confirm`.

mod common;

use std::{process::ExitCode, time::Duration};
use wechatpay_api::{
    Client, Error,
    v3::fund_app::mch_transfer::transfer_bills::{
        out_bill_no::{by_out_bill_no, by_out_bill_no::get::response::State},
        post,
        post::TransferSceneReportInfos,
    },
};

/// A transfer to a user.
pub(crate) struct Transfer<'a> {
    pub(crate) appid: &'a str,
    pub(crate) openid: &'a str,
    pub(crate) out_bill_no: &'a str,
    /// In fen.
    pub(crate) amount: i64,
    /// The pause between two queries.
    pub(crate) pause: Duration,
}

/// Makes the transfer, calls `show` with the `package_info` that the user's page needs for the
/// confirmation, and returns the final state of the transfer.
pub(crate) async fn run(client: &Client, transfer: &Transfer<'_>, show: impl Fn(&str)) -> Result<State, Error> {
    // ANCHOR: send
    let report = [("活动名称", "新会员有礼"), ("奖励说明", "注册会员抽奖一等奖")]
        .map(|(kind, content)| TransferSceneReportInfos::default().info_type(kind).info_content(content));
    let request = post()
        .appid(transfer.appid)
        .out_bill_no(transfer.out_bill_no)
        .transfer_scene_id("1000")
        .openid(transfer.openid)
        .transfer_amount(transfer.amount)
        .transfer_remark("新会员有礼")
        .transfer_scene_report_infos(report);
    match client.send(&request).await {
        Ok(accepted) => show(accepted.package_info.as_deref().unwrap_or_default()),
        // A request with the same number is the same transfer. Another number could be a second
        // transfer.
        Err(error) if error.outcome_unknown() => {
            eprintln!("{error}");
            show(client.send(&request).await?.package_info.as_deref().unwrap_or_default());
        }
        Err(error) => return Err(error),
    }
    // ANCHOR_END: send
    // ANCHOR: wait
    loop {
        let bill = client.send(by_out_bill_no::get(transfer.out_bill_no)).await?;
        match bill.state {
            Some(state @ (State::Success | State::Fail | State::Cancelled)) => return Ok(state),
            // The user has a day to confirm the transfer. A shop would wait for the notification.
            _ => tokio::time::sleep(transfer.pause).await,
        }
    }
    // ANCHOR_END: wait
}

async fn example() -> Result<State, Error> {
    let [appid, openid, out_bill_no, fen] = common::arguments(["appid", "openid", "out_bill_no", "fen"])?;
    let amount = fen.parse().map_err(|_| Error::Configuration(format!("{fen} is not a number of fen")))?;
    let client = common::builder(common::setting)?.build()?;
    let pause = Duration::from_secs(5);
    let transfer = Transfer { appid: &appid, openid: &openid, out_bill_no: &out_bill_no, amount, pause };
    run(&client, &transfer, |package_info| println!("package_info: {package_info}")).await
}

#[tokio::main]
async fn main() -> ExitCode {
    common::finish(example().await)
}
