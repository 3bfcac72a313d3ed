//! Acts that happen later without a call, and the test amounts.

use crate::world::{Failure, World};
use serde::{Deserialize, Serialize};

/// Something that happens later without a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Act {
    /// The payer pays an order.
    Pay,
    /// The payment by payment code fails.
    Fail,
    /// The user confirms a transfer.
    Confirm,
    /// The transfer fails.
    FailTransfer,
    /// The transfer fails, because nobody has confirmed it in time.
    ExpireTransfer,
}

/// An act, and the order or transfer that it happens to.
#[derive(Serialize, Deserialize)]
pub(crate) struct Action {
    pub(crate) act: Act,
    pub(crate) owner: String,
    pub(crate) number: String,
}

/// Schedules an act for some seconds later.
pub(super) fn later(world: &World<'_>, seconds: i64, act: Act, owner: &str, number: &str) -> Result<(), Failure> {
    let action = Action { act, owner: owner.to_owned(), number: number.to_owned() };
    Ok(world.store.schedule(world.now + seconds, &action)?)
}

/// What a test amount makes happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Meaning {
    /// This act happens after some seconds.
    Later(i64, Act),
    /// A payment by payment code needs the payer's password, and this act happens after some seconds.
    Password(i64, Act),
    /// The payer's balance is too low.
    PayerNotEnough,
    /// The merchant's balance is too low for the first request. The next one succeeds.
    NotEnoughAtFirst,
    /// The first response is a system error, although the request was carried out.
    SystemErrorAtFirst,
    /// The refund can't arrive, because the payer's account is blocked.
    Abnormal,
    /// The refund is closed, because the merchant's balance stayed too low.
    Closed,
}

/// A row of a table of test amounts: the amount in fen, its meaning, and what happens (in English and in
/// Chinese).
pub(crate) type Row = (i64, Meaning, &'static str, &'static str);

/// After how many seconds most acts in the tables below happen.
const SOON: i64 = 5;

/// The test amounts of orders.
pub(crate) const ORDERS: &[Row] = &[
    (90_101, Meaning::Later(0, Act::Pay), "the order is paid as soon as it is placed", "下单后立即支付成功"),
    (90_102, Meaning::Later(SOON, Act::Pay), "the order is paid 5 seconds later", "下单 5 秒后支付成功"),
    (
        90_103,
        Meaning::Password(SOON, Act::Pay),
        "a payment by payment code needs a password, which the payer enters 5 seconds later",
        "付款码支付返回 `USERPAYING`，5 秒后支付成功",
    ),
    (
        90_104,
        Meaning::Password(SOON, Act::Fail),
        "a payment by payment code needs a password, and fails 5 seconds later",
        "付款码支付返回 `USERPAYING`，5 秒后支付失败",
    ),
    (
        90_105,
        Meaning::PayerNotEnough,
        "a payment by payment code is refused with `NOTENOUGH`",
        "付款码支付返回 `NOTENOUGH`（余额不足）",
    ),
    (
        90_106,
        Meaning::SystemErrorAtFirst,
        "the first response is `SYSTEM_ERROR`, although the order was placed",
        "首次应答为 `SYSTEM_ERROR`，但订单已创建",
    ),
];

/// The test amounts of refunds.
pub(crate) const REFUNDS: &[Row] = &[
    (
        90_201,
        Meaning::NotEnoughAtFirst,
        "the first request is refused with `NOT_ENOUGH`, and the next one is accepted",
        "首次请求返回 `NOT_ENOUGH`，再次请求则受理成功",
    ),
    (90_202, Meaning::Abnormal, "the refund ends as `ABNORMAL`", "退款最终状态为 `ABNORMAL`（退款异常）"),
    (90_203, Meaning::Closed, "the refund ends as `CLOSED`", "退款最终状态为 `CLOSED`（退款关闭）"),
    (
        90_204,
        Meaning::SystemErrorAtFirst,
        "the first response is `SYSTEM_ERROR`, although the refund was accepted",
        "首次应答为 `SYSTEM_ERROR`，但退款已受理",
    ),
];

/// The test amounts of transfers to users.
pub(crate) const TRANSFERS: &[Row] = &[
    (
        90_301,
        Meaning::Later(SOON, Act::Confirm),
        "the user confirms the transfer 5 seconds later",
        "5 秒后用户确认收款",
    ),
    (90_302, Meaning::Later(SOON, Act::FailTransfer), "the transfer fails 5 seconds later", "5 秒后转账失败"),
    (
        90_303,
        Meaning::SystemErrorAtFirst,
        "the first response is `SYSTEM_ERROR`, although the transfer was accepted",
        "首次应答为 `SYSTEM_ERROR`，但转账已受理",
    ),
];

/// Returns the meaning of an amount in fen.
pub(super) fn meaning(table: &[Row], amount: i64) -> Option<Meaning> {
    table.iter().find(|(known, ..)| *known == amount).map(|(_, meaning, ..)| *meaning)
}

/// Returns the error after which a client can't know whether its request was carried out.
pub(crate) fn system_error() -> crate::call::ApiError {
    crate::call::ApiError::new(500, "SYSTEM_ERROR", "系统错误").v2("SYSTEMERROR")
}
