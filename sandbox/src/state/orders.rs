//! Creates, pays, closes and reverses orders, in both v2 and v3.

use super::partners;
use super::schedule::{self, Meaning, later, meaning};
use crate::call::ApiError;
use crate::store::{Key, Thing};
use crate::time;
use crate::world::{Failure, World};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// How an order is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Kind {
    #[serde(rename = "JSAPI")]
    Jsapi,
    #[serde(rename = "APP")]
    App,
    #[serde(rename = "MWEB")]
    H5,
    #[serde(rename = "NATIVE")]
    Native,
    #[serde(rename = "MICROPAY")]
    PaymentCode,
}

impl Kind {
    /// Returns the trade type, as both generations write it.
    pub(crate) fn trade_type(self) -> &'static str {
        match self {
            Self::Jsapi => "JSAPI",
            Self::App => "APP",
            Self::H5 => "MWEB",
            Self::Native => "NATIVE",
            Self::PaymentCode => "MICROPAY",
        }
    }
}

/// The state of an order: `trade_state`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub(crate) enum State {
    NotPay,
    UserPaying,
    Success,
    Closed,
    Revoked,
    PayError,
    Refund,
}

impl State {
    /// Returns the value of `trade_state`, and its description in Chinese.
    pub(crate) fn words(self) -> (&'static str, &'static str) {
        match self {
            Self::NotPay => ("NOTPAY", "订单未支付"),
            Self::UserPaying => ("USERPAYING", "用户支付中"),
            Self::Success => ("SUCCESS", "支付成功"),
            Self::Closed => ("CLOSED", "订单已关闭"),
            Self::Revoked => ("REVOKED", "订单已撤销"),
            Self::PayError => ("PAYERROR", "支付失败"),
            Self::Refund => ("REFUND", "订单发生过退款，退款详情请查询退款单"),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Order {
    pub(crate) owner: String,
    /// The sub-merchant of a service provider's order.
    pub(crate) sub_mchid: Option<String>,
    pub(crate) appid: String,
    pub(crate) sub_appid: Option<String>,
    pub(crate) number: String,
    pub(crate) kind: Kind,
    /// Whether it was placed through v2.
    pub(crate) is_v2: bool,
    /// Whether its v2 request was signed with HMAC-SHA256. If it was, its notification is signed in the same
    /// way.
    pub(crate) is_hmac: bool,
    pub(crate) description: String,
    pub(crate) attach: Option<String>,
    /// In fen.
    pub(crate) total: i64,
    pub(crate) currency: String,
    pub(crate) openid: Option<String>,
    pub(crate) sub_openid: Option<String>,
    pub(crate) device: Option<String>,
    pub(crate) notify_url: Option<String>,
    pub(crate) profit_sharing: bool,
    /// The owner and the number of the combined order that this order is a part of.
    pub(crate) combined: Option<(String, String)>,
    pub(crate) created: i64,
    /// The last second in which it can be paid.
    pub(crate) expires: i64,
    pub(crate) state: State,
    pub(crate) prepay_id: String,
    /// When `prepay_id` expires.
    pub(crate) prepaid_until: i64,
    pub(crate) code_url: Option<String>,
    pub(crate) transaction_id: Option<String>,
    pub(crate) paid: Option<i64>,
    pub(crate) reversed: Option<i64>,
    pub(crate) closed: Option<i64>,
    /// The id of the key that signs its notification.
    pub(crate) key: String,
    /// The request. If it is repeated, its fields have to be the same.
    pub(crate) request: Value,
}

impl Thing for Order {
    const KIND: &'static str = "order";

    fn key(&self) -> Key<'_> {
        Key {
            owner: &self.owner,
            number: &self.number,
            alias: self.transaction_id.as_deref(),
            parent: Some(self.code_url.as_deref().unwrap_or(&self.prepay_id)),
        }
    }
}

/// The largest amount of an order or a transfer, in fen. No official page states a limit.
pub(super) const LARGEST: i64 = 10_000_000_000;
const HOUR: i64 = 3600;
const DAY: i64 = 24 * HOUR;
/// How long an unpaid order stays open, in seconds.
const OPEN: i64 = 7 * DAY;
/// How long a `prepay_id` is valid, in seconds.
pub(crate) const PREPAID: i64 = 2 * HOUR;
/// The smallest payment by payment code that needs the payer's password, in fen.
const PASSWORD_FROM: i64 = 100_000;

/// A request for an order.
pub(crate) struct New {
    pub(crate) order: Order,
    /// `time_expire` as sent.
    pub(crate) expires: Option<String>,
    /// The payer's payment code.
    pub(crate) code: Option<String>,
}

impl Order {
    /// Returns an order whose fields have yet to be filled in from the request.
    pub(crate) fn empty(owner: &str, kind: Kind, is_v2: bool, request: Value) -> Self {
        Self {
            owner: owner.to_owned(),
            sub_mchid: None,
            appid: String::new(),
            sub_appid: None,
            number: String::new(),
            kind,
            is_v2,
            is_hmac: false,
            description: String::new(),
            attach: None,
            total: 0,
            currency: "CNY".to_owned(),
            openid: None,
            sub_openid: None,
            device: None,
            notify_url: None,
            profit_sharing: false,
            combined: None,
            created: 0,
            expires: 0,
            state: State::NotPay,
            prepay_id: String::new(),
            prepaid_until: 0,
            code_url: None,
            transaction_id: None,
            paid: None,
            reversed: None,
            closed: None,
            key: String::new(),
            request,
        }
    }

    /// Returns the state at this time: an order that nobody pays is closed after a week.
    pub(crate) fn state(&self, now: i64) -> State {
        if self.state == State::NotPay && now > self.created + OPEN { State::Closed } else { self.state }
    }

    pub(crate) fn is_paid(&self) -> bool {
        matches!(self.state, State::Success | State::Refund)
    }
}

fn wrong(location: &str, title: &str, why: &str) -> ApiError {
    let message = format!("输入源“/body/{location}”映射到字段“{title}”规则校验失败，{why}");
    ApiError::new(400, "PARAM_ERROR", message).number(268_435_461).at("body", Value::from(""))
}

/// Creates an order. If the request is repeated with the same fields, the order gets a new `prepay_id`.
pub(crate) fn create(world: &World<'_>, new: New) -> Result<Order, Failure> {
    let New { mut order, expires, code } = new;
    check(world, &mut order, expires.as_deref())?;
    if let Some(known) = world.store.get::<Order>(&order.owner, &order.number)? {
        return again(world, known, &order);
    }
    prepay(world, &mut order);
    if order.kind == Kind::PaymentCode {
        take_code(world, &mut order, code.as_deref().unwrap_or_default())?;
    }
    world.store.put(&order)?;
    match meaning(schedule::ORDERS, order.total) {
        Some(Meaning::Later(seconds, act)) if order.state == State::NotPay => {
            later(world, seconds, act, &order.owner, &order.number)?;
        }
        Some(Meaning::SystemErrorAtFirst) => return Err(schedule::system_error().into()),
        _ => {}
    }
    Ok(order)
}

/// Checks the fields of a new order, and fills in when it was created and until when it can be paid.
pub(super) fn check(world: &World<'_>, order: &mut Order, expires: Option<&str>) -> Result<(), Failure> {
    let is_v2 = order.is_v2;
    let name_of = |v3: &'static str, v2: &'static str| if is_v2 { v2 } else { v3 };
    let is_of_number = |c: char| c.is_ascii_alphanumeric() || "_-|*".contains(c);
    if !(6..=32).contains(&order.number.len()) || !order.number.chars().all(is_of_number) {
        return Err(wrong("out_trade_no", "商户订单号", "长度应为6至32个字符，且只能包含数字、字母和_-|*").into());
    }
    let amount = match &order.combined {
        Some(_) => "sub_orders/amount/total_amount",
        None => name_of("amount/total", "total_fee"),
    };
    if order.total < 1 {
        return Err(wrong(amount, "总金额", "应大于0").into());
    }
    if order.total > LARGEST {
        return Err(wrong(amount, "总金额", "超过单笔订单金额上限").into());
    }
    let is_address = |url: &String| (url.starts_with("https://") || url.starts_with("http://")) && !url.contains('?');
    if order.notify_url.as_ref().is_some_and(|url| !is_address(url)) {
        return Err(wrong("notify_url", "通知地址", "应为不带参数的完整URL").into());
    }
    if order.kind == Kind::Jsapi && order.openid.is_none() && order.sub_openid.is_none() {
        let place = name_of("payer/openid", "openid");
        return Err(wrong(place, "用户标识", "此字段为必填项").number(268_501_013).into());
    }
    if let Some(sub) = &order.sub_mchid {
        partners::check(world, &order.owner, sub)?;
    }
    order.created = world.now;
    order.key = world.key.to_owned();
    order.expires = expiry(order, expires, world.now)?;
    Ok(())
}

/// Returns until when an order can be paid. Times that are too early or too late are silently
/// adjusted.
fn expiry(order: &Order, asked: Option<&str>, now: i64) -> Result<i64, ApiError> {
    let Some(text) = asked else { return Ok(now + OPEN) };
    let time = time::read(text).ok_or_else(|| wrong("time_expire", "交易结束时间", "时间格式错误"))?;
    let latest = if order.sub_mchid.is_some() { 15 * DAY } else { 90 * DAY };
    Ok(time.clamp(now + 60, now + latest))
}

/// Gives an order a new `prepay_id`, and a new `code_url` if it is paid by scanning a QR code.
pub(super) fn prepay(world: &World<'_>, order: &mut Order) {
    let stamp = time::compact(world.now);
    order.prepay_id = format!("wx{stamp}{}", world.ids.digits(20));
    order.prepaid_until = world.now + PREPAID;
    if order.kind == Kind::Native {
        order.code_url = Some(format!("weixin://wxpay/bizpayurl?pr={}", world.ids.text(9)));
    }
}

/// Gives an order a new `prepay_id` when its request is repeated.
fn again(world: &World<'_>, mut known: Order, order: &Order) -> Result<Order, Failure> {
    is_same(world, &known, order)?;
    prepay(world, &mut known);
    world.store.put(&known)?;
    Ok(known)
}

/// Refuses a repeated request for an order, unless it is the same as the first one and the order can
/// still be paid.
pub(super) fn is_same(world: &World<'_>, known: &Order, order: &Order) -> Result<(), Failure> {
    match known.state(world.now) {
        State::Success | State::Refund => {
            Err(ApiError::new(400, "ORDERPAID", "该订单已支付").number(268_498_689).into())
        }
        State::Closed => {
            Err(ApiError::new(400, "ORDER_CLOSED", "该订单已失效").number(268_447_914).v2("ORDERCLOSED").into())
        }
        State::Revoked => {
            Err(ApiError::new(400, "ORDER_CLOSED", "订单已撤销,请重新下单支付").v2("ORDERREVERSED").into())
        }
        State::UserPaying => Err(paying().into()),
        State::NotPay | State::PayError if known.request == order.request && known.kind == order.kind => Ok(()),
        State::NotPay | State::PayError => {
            Err(ApiError::new(400, "INVALID_REQUEST", "201 商户订单号重复").number(268_498_688).into())
        }
    }
}

/// Returns the error for an order whose payer still has to enter a password.
pub(crate) fn paying() -> ApiError {
    ApiError::new(202, "USERPAYING", "需要用户输入支付密码")
}

/// Uses up a payment code, which is valid only once. Small amounts are paid immediately.
fn take_code(world: &World<'_>, order: &mut Order, code: &str) -> Result<(), Failure> {
    let is_code = code.len() == 18 && code.bytes().all(|byte| byte.is_ascii_digit());
    let is_known = is_code && ("10".."16").contains(&&code[..2]);
    let used = Used { code: code.to_owned() };
    if !is_known || world.store.get::<Used>("", code)?.is_some() {
        let message = if is_known { "付款码已使用，请刷新付款码后重试" } else { "101 付款码无效" };
        return Err(ApiError::new(400, "AUTH_CODE_INVALID", message).into());
    }
    world.store.put(&used)?;
    match meaning(schedule::ORDERS, order.total) {
        Some(Meaning::PayerNotEnough) => {
            return Err(ApiError::new(403, "NOT_ENOUGH", "用户账号余额不足").v2("NOTENOUGH").into());
        }
        Some(Meaning::Password(seconds, act)) => {
            order.state = State::UserPaying;
            later(world, seconds, act, &order.owner, &order.number)?;
        }
        _ if order.total >= PASSWORD_FROM => order.state = State::UserPaying,
        _ => settle(world, order),
    }
    Ok(())
}

/// A payment code that was used.
#[derive(Serialize, Deserialize)]
struct Used {
    code: String,
}

impl Thing for Used {
    const KIND: &'static str = "payment code";

    fn key(&self) -> Key<'_> {
        Key { number: &self.code, ..Key::default() }
    }
}

/// Returns a new `transaction_id`.
pub(super) fn transaction_id(world: &World<'_>) -> String {
    format!("4200000{}{}{}", world.ids.digits(3), time::date(world.now), world.ids.digits(10))
}

/// Marks an order as paid now.
pub(super) fn settle(world: &World<'_>, order: &mut Order) {
    order.state = State::Success;
    order.paid = Some(world.now);
    order.transaction_id.get_or_insert_with(|| transaction_id(world));
    // A paid order has a payer.
    if order.openid.is_none() && order.sub_openid.is_none() {
        order.openid = Some(format!("o{}", world.ids.text(27)));
    }
}

/// Pays an order as its payer would.
pub(crate) fn pay(world: &World<'_>, mut order: Order) -> Result<Order, Failure> {
    payable(world, &order)?;
    settle(world, &mut order);
    world.store.put(&order)?;
    Ok(order)
}

/// Refuses a payment if the order is already paid, closed or too old.
pub(super) fn payable(world: &World<'_>, order: &Order) -> Result<(), Failure> {
    match order.state(world.now) {
        State::Success | State::Refund => Err(ApiError::new(400, "ORDERPAID", "该订单已支付").into()),
        State::Closed | State::Revoked | State::PayError => {
            Err(ApiError::new(400, "ORDER_CLOSED", "该订单已失效").into())
        }
        State::NotPay | State::UserPaying if world.now > order.expires => {
            Err(ApiError::new(400, "ORDER_CLOSED", "支付请求已失效,请重新发起支付").into())
        }
        State::NotPay | State::UserPaying => Ok(()),
    }
}

/// Makes a payment by payment code fail, as if the balance were too low or the payer had left.
pub(crate) fn fail(world: &World<'_>, owner: &str, number: &str) -> Result<Order, Failure> {
    let mut order = find(world, owner, None, Name::Number(number))?;
    if order.kind == Kind::PaymentCode && order.state == State::UserPaying {
        order.state = State::PayError;
        world.store.put(&order)?;
    }
    Ok(order)
}

/// Returns the error for an unknown order.
pub(crate) fn unknown() -> ApiError {
    ApiError::new(404, "ORDER_NOT_EXIST", "订单不存在").number(268_512_771).v2("ORDERNOTEXIST")
}

/// Stores an order with the fields that a query would return. It is paid unless `trade_state` says
/// otherwise.
pub(super) fn put(world: &World<'_>, owner: &str, document: &Map<String, Value>) -> Result<(), Failure> {
    let text = |name: &str| document.get(name).and_then(Value::as_str).map(str::to_owned);
    let kind = text("trade_type").and_then(|kind| serde_json::from_value(kind.into()).ok());
    let mut order = Order {
        sub_mchid: text("sub_mchid").or_else(|| text("sub_mch_id")),
        appid: text("sp_appid").or_else(|| text("appid")).unwrap_or_default(),
        number: text("out_trade_no").unwrap_or_else(|| world.ids.digits(16)),
        total: document.get("amount").and_then(|amount| amount["total"].as_i64()).unwrap_or(100),
        notify_url: text("notify_url"),
        profit_sharing: document.get("profit_sharing") == Some(&Value::Bool(true)),
        created: world.now,
        expires: world.now + OPEN,
        ..Order::empty(owner, kind.unwrap_or(Kind::Jsapi), false, Value::Null)
    };
    prepay(world, &mut order);
    match text("trade_state") {
        Some(state) => {
            let state: Option<State> = serde_json::from_value(state.into()).ok();
            order.state =
                state.ok_or_else(|| ApiError::new(400, "PARAM_ERROR", "`trade_state` is not a known state"))?;
            if order.is_paid() {
                settle(world, &mut order);
            }
        }
        None => settle(world, &mut order),
    }
    if let Some(id) = text("transaction_id") {
        order.transaction_id = Some(id);
    }
    if let Some(paid) = text("success_time").and_then(|time| time::read(&time)).filter(|_| order.is_paid()) {
        order.paid = Some(paid);
    }
    Ok(world.store.put(&order)?)
}

/// How a request identifies an order.
pub(crate) enum Name<'a> {
    /// By `out_trade_no`.
    Number(&'a str),
    /// By `transaction_id`.
    Transaction(&'a str),
}

/// Finds an order of an account. Orders of other accounts are unknown; if `sub_mchid` is given, orders
/// of other sub-merchants are unknown, too.
pub(crate) fn find(world: &World<'_>, owner: &str, sub_mchid: Option<&str>, name: Name<'_>) -> Result<Order, Failure> {
    let found: Option<Order> = match name {
        Name::Number(number) => world.store.get(owner, number)?,
        Name::Transaction(id) => world.store.by_alias(id)?,
    };
    let order = found.ok_or_else(unknown)?;
    if order.owner != owner {
        return Err(unknown().number(268_447_843).into());
    }
    if sub_mchid.is_some_and(|sub| order.sub_mchid.as_deref() != Some(sub)) {
        return Err(unknown().number(268_447_845).into());
    }
    Ok(order)
}

/// Closes an order.
pub(crate) fn close(world: &World<'_>, mut order: Order) -> Result<(), Failure> {
    match order.state(world.now) {
        State::Success | State::Refund => {
            return Err(ApiError::new(400, "ORDERPAID", "该订单已支付").number(268_449_538).into());
        }
        _ if order.kind == Kind::PaymentCode => {
            let error = ApiError::new(400, "INVALID_REQUEST", "付款码订单只能撤销，不能关闭").number(268_449_641);
            return Err(error.v2("TRADE_STATE_ERROR").into());
        }
        _ => {
            order.state = State::Closed;
            order.closed.get_or_insert(world.now);
        }
    }
    world.store.put(&order)?;
    Ok(())
}

/// Reverses an order: closes it if it is unpaid, and refunds it immediately if it is paid.
pub(crate) fn reverse(world: &World<'_>, mut order: Order) -> Result<Order, Failure> {
    if order.kind != Kind::PaymentCode {
        return Err(ApiError::new(403, "TRADE_ERROR", "只有付款码订单可以撤销").into());
    }
    if order.state == State::UserPaying {
        return Err(paying().into());
    }
    if order.paid.is_some_and(|paid| world.now > paid + 7 * DAY) {
        return Err(ApiError::new(403, "TRADE_ERROR", "订单超过可撤销时间").v2("REVERSE_EXPIRE").into());
    }
    order.state = State::Revoked;
    order.reversed = Some(world.now);
    world.store.put(&order)?;
    Ok(order)
}

/// The host of the H5 payment page.
pub(crate) const TENPAY: &str = "wx.tenpay.com";
/// How long an address from [`h5_url`] is valid, in seconds.
pub(super) const H5: i64 = 300;

/// Returns the address of the H5 payment page of an order. `base` is the scheme and the host.
pub(crate) fn h5_url(order: &Order, base: &str) -> String {
    let package = order.created.unsigned_abs();
    format!("{base}/cgi-bin/mmpayweb-bin/checkmweb?prepay_id={}&package={package}", order.prepay_id)
}
