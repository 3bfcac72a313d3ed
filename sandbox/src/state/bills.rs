//! Trade bills and fund flow bills.

use super::orders::{Order, State};
use super::refunds::Refund;
use super::sharing;
use super::transfers::Transfer;
use crate::call::{ApiError, Call};
use crate::store::{Key, Thing};
use crate::time;
use crate::world::{Failure, FileHandler, Handler, World};
use aws_lc_rs::digest;
use bytes::Bytes;
use flate2::Compression;
use flate2::write::GzEncoder;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use std::io::Write;

pub(super) const OPERATIONS: &[(&str, Handler)] =
    &[("GET /v3/bill/tradebill", trade_bill), ("GET /v3/bill/fundflowbill", fund_flow_bill)];

pub(super) const FILES: &[(&str, FileHandler)] = &[
    ("GET /v3/billdownload/file", download),
    ("POST /pay/downloadbill", trade_bill_v2),
    ("POST /pay/downloadfundflow", fund_flow_bill_v2),
];

const DAY: i64 = 86_400;
/// When the bill of the day before becomes available, in seconds since midnight.
const READY: i64 = 9 * 3600;
/// For how long a bill is available, in seconds.
const KEPT: i64 = 90 * DAY;
/// How long a `download_url` is valid, in seconds.
const DOWNLOAD: i64 = 300;
/// The balance with which an account starts, in fen.
const BALANCE: i64 = 100_000_000;

/// A bill that can be downloaded.
#[derive(Serialize, Deserialize)]
struct Bill {
    owner: String,
    token: String,
    text: String,
    until: i64,
}

impl Thing for Bill {
    const KIND: &'static str = "bill";

    fn key(&self) -> Key<'_> {
        Key { owner: &self.owner, number: &self.token, ..Key::default() }
    }
}

/// Why there is no bill.
enum Missing {
    NotADate,
    Nothing,
    Early,
}

impl Missing {
    /// Returns the error in v3.
    fn v3(&self) -> ApiError {
        let (code, message, why) = self.words();
        ApiError::new(400, code, message).why(why)
    }

    /// Returns the error in v2, which has a text and a number in place of a code.
    fn v2(&self) -> ApiError {
        let (code, _, why) = self.words();
        let (message, number) = match self {
            Self::NotADate => ("data format error", 20_003),
            Self::Nothing => ("No Bill Exist", 20_002),
            Self::Early => ("Bill Creating", 20_001),
        };
        ApiError::new(400, code, message).number(number).why(why)
    }

    fn words(&self) -> (&'static str, &'static str, &'static str) {
        match self {
            Self::NotADate => ("PARAM_ERROR", "账单日期格式错误", "write the date as 2026-06-18, or in v2 as 20260618"),
            Self::Nothing => (
                "NO_STATEMENT_EXIST",
                "请求的账单文件不存在",
                "the bill would be empty, or the day was more than 90 days ago",
            ),
            Self::Early => (
                "STATEMENT_CREATING",
                "账单生成中",
                "a day's bill is available from 9:00 on the next day (UTC+8): advance the sandbox's clock",
            ),
        }
    }
}

/// Returns the time at which the day of a bill begins. Fails if the bill is not available yet, or is no
/// longer available.
fn day(world: &World<'_>, date: &str) -> Result<i64, Missing> {
    let start = time::read_date(date).ok_or(Missing::NotADate)?;
    match world.now {
        now if now < start + DAY + READY => Err(Missing::Early),
        now if now > start + KEPT => Err(Missing::Nothing),
        _ => Ok(start),
    }
}

fn trade_bill(world: &World<'_>, call: &Call<'_>) -> Result<Value, Failure> {
    let of = |name: &str| call.parameter(name);
    let day = day(world, of("bill_date").unwrap_or_default()).map_err(|missing| missing.v3())?;
    let kind = of("bill_type").unwrap_or("ALL");
    let text = trade(world, call.owner(), of("sub_mchid"), kind, day)?.ok_or_else(|| Missing::Nothing.v3())?;
    offer(world, call, text)
}

fn fund_flow_bill(world: &World<'_>, call: &Call<'_>) -> Result<Value, Failure> {
    let of = |name: &str| call.parameter(name);
    let day = day(world, of("bill_date").unwrap_or_default()).map_err(|missing| missing.v3())?;
    let is_basic = ["BASIC", "ALL"].contains(&of("account_type").unwrap_or("BASIC"));
    let text = if is_basic { fund_flow(world, call.owner(), day)? } else { None };
    offer(world, call, text.ok_or_else(|| Missing::Nothing.v3())?)
}

/// Stores a bill, and returns the URL from which it can be downloaded.
fn offer(world: &World<'_>, call: &Call<'_>, text: String) -> Result<Value, Failure> {
    let hash = digest::digest(&digest::SHA1_FOR_LEGACY_USE_ONLY, text.as_bytes());
    let hash: String = hash.as_ref().iter().map(|byte| format!("{byte:02x}")).collect();
    let token = world.ids.text(64);
    let gzip = if call.parameter("tar_type") == Some("GZIP") { "&tartype=gzip" } else { "" };
    let base = call.received.base("api.mch.weixin.qq.com");
    let url = format!("{base}/v3/billdownload/file?token={token}{gzip}");
    world.store.put(&Bill { owner: call.owner().to_owned(), token, text, until: world.now + DOWNLOAD })?;
    Ok(json!({ "hash_type": "SHA1", "hash_value": hash, "download_url": url }))
}

/// Stores a bill under the token of its `download_url`.
pub(super) fn put(world: &World<'_>, owner: &str, document: &Map<String, Value>) -> Result<(), Failure> {
    let text = |name: &str| document.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let bill =
        Bill { owner: owner.to_owned(), token: text("token"), text: text("content"), until: world.now + DOWNLOAD };
    Ok(world.store.put(&bill)?)
}

fn download(world: &World<'_>, call: &Call<'_>) -> Result<Bytes, Failure> {
    let bill: Option<Bill> = world.store.get(call.owner(), call.parameter("token").unwrap_or_default())?;
    let Some(bill) = bill.filter(|bill| world.now <= bill.until) else {
        let why = "a `download_url` is valid for 5 minutes, and only for the merchant that asked for it";
        return Err(ApiError::new(404, "RESOURCE_NOT_EXISTS", "账单文件不存在或已过期").why(why).into());
    };
    Ok(packed(bill.text, call.parameter("tartype").is_some_and(|kind| kind.eq_ignore_ascii_case("gzip"))))
}

fn trade_bill_v2(world: &World<'_>, call: &Call<'_>) -> Result<Bytes, Failure> {
    let of = |name: &str| Some(call.text(name)).filter(|text| !text.is_empty());
    let day = day(world, call.text("bill_date")).map_err(|missing| missing.v2())?;
    let text = trade(world, call.owner(), of("sub_mch_id"), of("bill_type").unwrap_or("ALL"), day)?;
    Ok(packed(text.ok_or_else(|| Missing::Nothing.v2())?, of("tar_type") == Some("GZIP")))
}

fn fund_flow_bill_v2(world: &World<'_>, call: &Call<'_>) -> Result<Bytes, Failure> {
    let day = day(world, call.text("bill_date")).map_err(|missing| missing.v3())?;
    let text = if call.text("account_type") == "Basic" { fund_flow(world, call.owner(), day)? } else { None };
    Ok(packed(text.ok_or_else(|| Missing::Nothing.v3())?, call.text("tar_type") == "GZIP"))
}

fn packed(text: String, is_gzip: bool) -> Bytes {
    if !is_gzip {
        return text.into();
    }
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    let written = encoder.write_all(text.as_bytes()).and_then(|()| encoder.finish());
    written.expect("writing to memory doesn't fail").into()
}

/// A row of a bill: the title of each value, and the value.
type Row = Vec<(&'static str, String)>;

const PAYMENT: &[&str] = &[
    "交易时间",
    "公众账号ID",
    "商户号",
    "特约商户号",
    "设备号",
    "微信订单号",
    "商户订单号",
    "用户标识",
    "交易类型",
    "交易状态",
    "付款银行",
    "货币种类",
    "应结订单金额",
    "代金券金额",
];
const TIMES: &[&str] = &["退款申请时间", "退款成功时间"];
const REFUND: &[&str] = &["微信退款单号", "商户退款单号", "退款金额", "充值券退款金额", "退款类型", "退款状态"];
const GOODS: &[&str] = &["商品名称", "商户数据包", "手续费", "费率", "订单金额"];
const REQUESTED: &[&str] = &["申请退款金额"];
const NOTE: &[&str] = &["费率备注"];

/// For each `bill_type` of a trade bill, its columns in groups.
const TRADE: &[(&str, &[&[&str]])] = &[
    ("ALL", &[PAYMENT, REFUND, GOODS, REQUESTED, NOTE]),
    ("SUCCESS", &[PAYMENT, GOODS, NOTE]),
    ("REFUND", &[PAYMENT, TIMES, REFUND, GOODS, REQUESTED, NOTE]),
];

/// The titles of a trade bill's totals, and the column that each total adds up. The first total counts
/// the rows.
const TRADE_TOTALS: &[(&str, &str)] = &[
    ("总交易单数", ""),
    ("应结订单总金额", "应结订单金额"),
    ("退款总金额", "退款金额"),
    ("充值券退款总金额", "充值券退款金额"),
    ("手续费总金额", "手续费"),
    ("订单总金额", "订单金额"),
    ("申请退款总金额", "申请退款金额"),
];

/// Writes the trade bill of a day. Returns `None` if it would be empty.
fn trade(world: &World<'_>, owner: &str, sub: Option<&str>, kind: &str, day: i64) -> Result<Option<String>, Failure> {
    let Some((_, groups)) = TRADE.iter().find(|(known, _)| *known == kind) else { return Ok(None) };
    let is_that_day = |time: Option<i64>| time.is_some_and(|time| (day..day + DAY).contains(&time));
    let mut rows: Vec<(i64, Row)> = Vec::new();
    for order in world.store.owned::<Order>(owner)? {
        if sub.is_some_and(|sub| order.sub_mchid.as_deref() != Some(sub)) {
            continue;
        }
        if kind != "REFUND" && is_that_day(order.paid) {
            let amounts = [order.total, 0, 0];
            rows.push((order.paid.unwrap_or_default(), trade_row(&order, "SUCCESS", order.paid, amounts)));
        }
        if kind == "SUCCESS" {
            continue;
        }
        if order.paid.is_some() && is_that_day(order.reversed) {
            let row = trade_row(&order, State::Revoked.words().0, order.reversed, [0, order.total, order.total]);
            rows.push((order.reversed.unwrap_or_default(), row));
        }
        let refunds: Vec<Refund> = world.store.children(owner, &order.number)?;
        // A closed refund moved no money.
        let is_of_bill = |refund: &&Refund| is_that_day(Some(refund.created)) && refund.state(day + DAY) != "CLOSED";
        for refund in refunds.iter().filter(is_of_bill) {
            let mut row = trade_row(&order, "REFUND", Some(refund.created), [0, refund.amount, refund.amount]);
            row.extend([
                ("退款申请时间", time::readable(refund.created)),
                ("退款成功时间", refund.arrived(day + DAY).map(time::readable).unwrap_or_default()),
                ("微信退款单号", refund.refund_id.clone()),
                ("商户退款单号", refund.number.clone()),
                ("退款类型", "ORIGINAL".to_owned()),
                ("退款状态", refund.state(day + DAY).to_owned()),
            ]);
            rows.push((refund.created, row));
        }
    }
    rows.sort_by_key(|(time, _)| *time);
    let titles: Vec<&str> = groups.iter().flat_map(|group| group.iter().copied()).collect();
    let rows: Vec<Row> = rows.into_iter().map(|(_, row)| row).collect();
    Ok(Some(table(&titles, &rows, TRADE_TOTALS)).filter(|_| !rows.is_empty()))
}

/// Returns the row of an order. The three amounts are in fen: the amount paid, the amount refunded, and the
/// amount that the refund request named.
fn trade_row(order: &Order, state: &str, at: Option<i64>, [paid, refunded, requested]: [i64; 3]) -> Row {
    let text = |text: &Option<String>| text.clone().unwrap_or_default();
    vec![
        ("交易时间", at.map(time::readable).unwrap_or_default()),
        ("公众账号ID", order.appid.clone()),
        ("商户号", order.owner.clone()),
        ("特约商户号", order.sub_mchid.clone().unwrap_or_else(|| "0".to_owned())),
        ("设备号", text(&order.device)),
        ("微信订单号", text(&order.transaction_id)),
        ("商户订单号", order.number.clone()),
        ("用户标识", text(if order.openid.is_some() { &order.openid } else { &order.sub_openid })),
        ("交易类型", order.kind.trade_type().to_owned()),
        ("交易状态", state.to_owned()),
        ("付款银行", "OTHERS".to_owned()),
        ("货币种类", order.currency.clone()),
        ("应结订单金额", yuan(paid)),
        ("代金券金额", yuan(0)),
        ("微信退款单号", "0".to_owned()),
        ("商户退款单号", "0".to_owned()),
        ("退款金额", yuan(refunded)),
        ("充值券退款金额", yuan(0)),
        ("商品名称", order.description.clone()),
        ("商户数据包", text(&order.attach)),
        ("手续费", fee(paid - refunded)),
        ("费率", "0.60%".to_owned()),
        ("订单金额", yuan(paid)),
        ("申请退款金额", yuan(requested)),
    ]
}

const FLOW: &[&str] = &[
    "记账时间",
    "微信支付业务单号",
    "资金流水单号",
    "业务名称",
    "业务类型",
    "收支类型",
    "收支金额(元)",
    "账户结余(元)",
    "资金变更提交申请人",
    "备注",
    "业务凭证号",
];

/// A movement of money.
struct Flow {
    time: i64,
    id: String,
    names: [&'static str; 2],
    /// In hundred-thousandths of a yuan, because fees are not whole fen. Negative if the account pays it.
    amount: i64,
    note: String,
    voucher: String,
}

/// One fen, in hundred-thousandths of a yuan.
const PER_FEN: i64 = 1_000;
/// The fee for one fen, in hundred-thousandths of a yuan.
const FEE_PER_FEN: i64 = 6;

/// Writes the fund flow bill of a day. Returns `None` if no money moved.
fn fund_flow(world: &World<'_>, owner: &str, day: i64) -> Result<Option<String>, Failure> {
    let mut flows = Vec::new();
    for order in world.store.owned::<Order>(owner)?.iter().filter(|order| order.paid.is_some()) {
        let id = order.transaction_id.clone().unwrap_or_default();
        // Each fee is rounded so that the fees of all refunds add up to the fee of the payment.
        let mut left = 0;
        let mut both = |time: i64, id: &str, names: [&'static str; 2], fen: i64, voucher: &str| {
            let fee_name = if fen > 0 { "扣除交易手续费" } else { "退还交易手续费" };
            let fee = cents(left * FEE_PER_FEN) - cents((left + fen) * FEE_PER_FEN);
            left += fen;
            for (names, amount) in [(names, fen * PER_FEN), ([names[0], fee_name], fee)] {
                let (id, voucher) = (id.to_owned(), voucher.to_owned());
                flows.push(Flow { time, id, names, amount, note: String::new(), voucher });
            }
        };
        both(order.paid.unwrap_or_default(), &id, ["交易", "交易"], order.total, &order.number);
        if let Some(reversed) = order.reversed {
            both(reversed, &id, ["退款", "退款"], -order.total, &order.number);
        }
        let mut refunds: Vec<Refund> = world.store.children(owner, &order.number)?;
        refunds.retain(|refund| refund.state(day + DAY) != "CLOSED");
        refunds.sort_by_key(|refund| refund.created);
        for refund in refunds {
            both(refund.created, &refund.refund_id, ["退款", "退款"], -refund.amount, &refund.number);
        }
    }
    for transfer in world.store.owned::<Transfer>(owner)? {
        if let Some((time, id, fen, voucher)) = transfer.payment() {
            let (names, note) = (["企业付款", "企业付款"], "商家转账".to_owned());
            flows.push(Flow { time, id, names, amount: -fen * PER_FEN, note, voucher });
        }
    }
    let [shares, returns] = sharing::movements(world, owner)?;
    let named = |names: [&'static str; 2]| {
        move |(time, id, fen, voucher): sharing::Movement| Flow {
            time,
            id,
            names,
            amount: fen * PER_FEN,
            note: String::new(),
            voucher,
        }
    };
    flows.extend(shares.into_iter().map(named(["分账", "分账"])));
    flows.extend(returns.into_iter().map(named(["分账", "分账回退"])));
    flows.sort_by_key(|flow| flow.time);
    let mut balance = BALANCE * PER_FEN;
    let mut rows = Vec::new();
    let mut sums = [(0, 0); 2];
    for (at, flow) in flows.iter().filter(|flow| flow.amount != 0 && flow.time < day + DAY).enumerate() {
        balance += flow.amount;
        if flow.time < day {
            continue;
        }
        let (count, sum) = &mut sums[usize::from(flow.amount < 0)];
        *count += 1;
        *sum += flow.amount.abs();
        let direction = if flow.amount > 0 { "收入" } else { "支出" };
        rows.push(vec![
            time::readable(flow.time),
            flow.id.clone(),
            format!("{owner}{}{at:010}", time::date(flow.time)),
            flow.names[0].to_owned(),
            flow.names[1].to_owned(),
            direction.to_owned(),
            yuan(flow.amount.abs() / PER_FEN),
            yuan(balance / PER_FEN),
            "system".to_owned(),
            flow.note.clone(),
            flow.voucher.clone(),
        ]);
    }
    if rows.is_empty() {
        return Ok(None);
    }
    let [(income, received), (expense, spent)] = sums;
    let totals = [count(rows.len()), count(income), yuan(received / PER_FEN), count(expense), yuan(spent / PER_FEN)];
    let titles = FLOW.join(",");
    let mut text = format!("{titles}\n");
    rows.iter().for_each(|row| text += &line(row));
    text += "资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额\n";
    Ok(Some(text + &line(&totals)))
}

/// Rounds an amount in hundred-thousandths of a yuan to whole fen.
fn cents(amount: i64) -> i64 {
    (amount + amount.signum() * PER_FEN / 2) / PER_FEN * PER_FEN
}

/// Writes the titles, the rows and the totals of a bill.
fn table(titles: &[&str], rows: &[Row], totals: &[(&str, &str)]) -> String {
    let value = |row: &Row, title: &str| row.iter().rfind(|(known, _)| *known == title).map(|(_, value)| value.clone());
    let mut text = titles.join(",") + "\n";
    for row in rows {
        text += &line(&titles.iter().map(|title| value(row, title).unwrap_or_default()).collect::<Vec<_>>());
    }
    let totals: Vec<_> = totals.iter().filter(|(_, column)| column.is_empty() || titles.contains(column)).collect();
    text += &(totals.iter().map(|(title, _)| *title).collect::<Vec<_>>().join(",") + "\n");
    let sum = |column: &str| {
        let values = rows.iter().filter_map(|row| value(row, column));
        let places = if column == "手续费" { 5 } else { 2 };
        let sum: i64 = values.filter_map(|value| value.replace('.', "").parse::<i64>().ok()).sum();
        decimal(sum, places)
    };
    let values: Vec<String> =
        totals.iter().map(|(_, column)| if column.is_empty() { count(rows.len()) } else { sum(column) }).collect();
    text + &line(&values)
}

/// Writes a line of values, each with a back-tick before it.
fn line(values: &[String]) -> String {
    let values: Vec<_> = values.iter().map(|value| value.replace(['\r', '\n'], " ").replace('`', "'")).collect();
    format!("`{}\n", values.join(",`"))
}

fn count(number: usize) -> String {
    format!("{number}.0")
}

fn yuan(fen: i64) -> String {
    decimal(fen, 2)
}

/// Writes the fee for an amount in fen, as yuan with five decimal places.
fn fee(fen: i64) -> String {
    decimal(fen * FEE_PER_FEN, 5)
}

/// Writes an integer as a decimal number: the last `places` digits go after the point, so 1234 with 2
/// places is `12.34`.
fn decimal(number: i64, places: u32) -> String {
    let (sign, number, unit) = (if number < 0 { "-" } else { "" }, number.unsigned_abs(), 10_u64.pow(places));
    format!("{sign}{}.{:0width$}", number / unit, number % unit, width = places as usize)
}
