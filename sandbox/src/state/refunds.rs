//! Creates, redirects and finds refunds, in both v2 and v3.

use super::orders::{self, Order, State as OrderState};
use super::schedule::{self, Meaning, meaning};
use crate::call::ApiError;
use crate::notice::{self, Notice};
use crate::store::{Key, Thing};
use crate::time;
use crate::world::{Failure, World};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Refund {
    pub(crate) owner: String,
    pub(crate) number: String,
    pub(crate) refund_id: String,
    /// The `out_trade_no` of the order.
    pub(crate) order: String,
    pub(crate) transaction_id: String,
    pub(crate) sub_mchid: Option<String>,
    /// In fen.
    pub(crate) amount: i64,
    /// The total of the order, in fen.
    pub(crate) total: i64,
    pub(crate) currency: String,
    pub(crate) created: i64,
    /// When the refund ends. Until then, it is being processed.
    pub(crate) arrives: i64,
    pub(crate) end: End,
    pub(crate) is_v2: bool,
}

/// How a refund ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub(crate) enum End {
    #[default]
    Success,
    Abnormal,
    Closed,
}

impl Thing for Refund {
    const KIND: &'static str = "refund";

    fn key(&self) -> Key<'_> {
        Key { owner: &self.owner, number: &self.number, alias: Some(&self.refund_id), parent: Some(&self.order) }
    }
}

impl Refund {
    /// Returns the state at this time.
    pub(crate) fn state(&self, now: i64) -> &'static str {
        match self.end {
            _ if now < self.arrives => "PROCESSING",
            End::Success => "SUCCESS",
            End::Abnormal => "ABNORMAL",
            End::Closed => "CLOSED",
        }
    }

    /// Returns when the money arrived; `None` if it has not arrived by this time.
    pub(crate) fn arrived(&self, now: i64) -> Option<i64> {
        Some(self.arrives).filter(|arrives| now >= *arrives && self.end == End::Success)
    }

    /// Returns how much of the order this refund uses up, in fen: nothing if it was closed.
    fn uses(&self, now: i64) -> i64 {
        if self.state(now) == "CLOSED" { 0 } else { self.amount }
    }
}

/// For how many seconds after its payment an order can be refunded.
const WINDOW: i64 = 365 * 86_400;
/// How many refunds an order can have.
const MOST: usize = 50;

/// A function that writes the content of a refund's notification, as v2 or v3.
type Content = fn(&Order, &Refund) -> Value;

/// A request for a refund.
pub(crate) struct New<'a> {
    pub(crate) number: &'a str,
    pub(crate) amount: i64,
    pub(crate) total: i64,
    pub(crate) is_v2: bool,
    /// Whether the request names the sub-merchant, as it must if a service provider placed the order.
    pub(crate) names_sub: bool,
    /// The URL to which the refund's notification is sent, and the function that writes its content.
    pub(crate) notify: Option<(&'a str, Content)>,
}

/// Returns how much of an order was refunded or is being refunded.
pub(crate) fn refunded(world: &World<'_>, order: &Order) -> Result<i64, Failure> {
    Ok(of(world, order)?.iter().map(|refund| refund.uses(world.now)).sum())
}

/// Returns the refunds of an order, the oldest first.
pub(crate) fn of(world: &World<'_>, order: &Order) -> Result<Vec<Refund>, Failure> {
    let mut refunds: Vec<Refund> = world.store.children(&order.owner, &order.number)?;
    refunds.sort_by_key(|refund| refund.created);
    Ok(refunds)
}

/// Refunds an order, or returns the refund that already has this number.
pub(crate) fn create(world: &World<'_>, mut order: Order, new: &New<'_>) -> Result<Refund, Failure> {
    let invalid = |message: &str| Failure::Api(ApiError::new(400, "INVALID_REQUEST", message));
    if new.amount < 1 {
        return Err(ApiError::new(400, "PARAM_ERROR", "退款金额应大于0").number(268_435_461).into());
    }
    if let Some(known) = world.store.get::<Refund>(&order.owner, new.number)? {
        let is_same = known.order == order.number && known.amount == new.amount && known.total == new.total;
        return is_same.then_some(known).ok_or_else(|| invalid("订单金额或退款金额与之前请求不一致,请核实后再试"));
    }
    if order.sub_mchid.is_some() && !new.names_sub {
        return Err(missing_sub().into());
    }
    let Some(transaction_id) = order.transaction_id.clone().filter(|_| order.is_paid()) else {
        return Err(unpaid().into());
    };
    if new.total != order.total {
        return Err(invalid("订单金额或退款金额与之前请求不一致,请核实后再试"));
    }
    if order.paid.is_none_or(|paid| world.now > paid + WINDOW) {
        return Err(ApiError::new(400, "INVALID_REQUEST", "订单已超过可退款的最大期限").v2("TRADE_OVERDUE").into());
    }
    let refunds = of(world, &order)?;
    if refunds.len() >= MOST {
        return Err(invalid("部分退款次数超过限制"));
    }
    let refunded: i64 = refunds.iter().map(|refund| refund.uses(world.now)).sum();
    if new.amount > order.total - refunded {
        return Err(invalid("申请退款金额超过订单可退金额"));
    }
    let meaning = meaning(schedule::REFUNDS, new.amount);
    if meaning == Some(Meaning::NotEnoughAtFirst) && !asked_before(world, &order.owner, new.number)? {
        let error = ApiError::new(403, "NOT_ENOUGH", "基本账户余额不足，请充值后重新发起").v2("NOTENOUGH");
        return Err(error.into());
    }
    let refund = Refund {
        owner: order.owner.clone(),
        number: new.number.to_owned(),
        refund_id: format!("50{}{}{}", world.ids.digits(5), time::date(world.now), world.ids.digits(14)),
        order: order.number.clone(),
        transaction_id,
        sub_mchid: order.sub_mchid.clone(),
        amount: new.amount,
        total: order.total,
        currency: order.currency.clone(),
        created: world.now,
        arrives: world.now + world.settings.refund_time,
        end: match meaning {
            Some(Meaning::Abnormal) => End::Abnormal,
            Some(Meaning::Closed) => End::Closed,
            _ => End::Success,
        },
        is_v2: new.is_v2,
    };
    world.store.put(&refund)?;
    order.state = OrderState::Refund;
    world.store.put(&order)?;
    if let Some((url, content)) = new.notify {
        let event = REFUND_EVENTS[refund.end as usize];
        let notice = Notice::refund(new.is_v2, event, url, content(&order, &refund));
        notice::queue(world, &order.owner, notice.at(refund.arrives))?;
    }
    if meaning == Some(Meaning::SystemErrorAtFirst) {
        return Err(schedule::system_error().into());
    }
    Ok(refund)
}

/// The event type and the summary of each [`End`].
const REFUND_EVENTS: [(&str, &str); 3] =
    [("REFUND.SUCCESS", "退款成功"), ("REFUND.ABNORMAL", "退款异常"), ("REFUND.CLOSED", "退款关闭")];

/// The number of a refund that was refused because the merchant's balance was too low.
#[derive(Serialize, Deserialize)]
struct Asked {
    owner: String,
    number: String,
}

impl Thing for Asked {
    const KIND: &'static str = "refused refund";

    fn key(&self) -> Key<'_> {
        Key { owner: &self.owner, number: &self.number, ..Key::default() }
    }
}

/// Returns whether a refund with this number was requested before, and remembers the number.
fn asked_before(world: &World<'_>, owner: &str, number: &str) -> Result<bool, Failure> {
    let was = world.store.get::<Asked>(owner, number)?.is_some();
    world.store.put(&Asked { owner: owner.to_owned(), number: number.to_owned() })?;
    Ok(was)
}

/// Sends the money of an abnormal refund to another account, so that the refund succeeds.
pub(super) fn redirect(world: &World<'_>, mut refund: Refund) -> Result<Refund, Failure> {
    if refund.state(world.now) != "ABNORMAL" {
        return Err(ApiError::new(400, "INVALID_REQUEST", "退款单不是退款异常状态").into());
    }
    refund.end = End::Success;
    refund.arrives = world.now + world.settings.refund_time;
    world.store.put(&refund)?;
    Ok(refund)
}

/// Stores a refund with the fields that a query would return. Also stores its order if the order is
/// unknown.
pub(super) fn put(world: &World<'_>, owner: &str, document: &Map<String, Value>) -> Result<(), Failure> {
    let text = |name: &str| document.get(name).and_then(Value::as_str).map(str::to_owned);
    let number = text("out_refund_no").unwrap_or_else(|| world.ids.digits(16));
    let mut refund = match world.store.get::<Refund>(owner, &number)? {
        Some(known) => known,
        None => {
            let mut of = document.clone();
            let order = of
                .entry("out_trade_no")
                .or_insert_with(|| world.ids.digits(16).into())
                .as_str()
                .unwrap_or_default()
                .to_owned();
            if world.store.get::<Order>(owner, &order)?.is_none() {
                orders::put(world, owner, &of)?;
            }
            let order: Order = world.store.get(owner, &order)?.ok_or_else(orders::unknown)?;
            let amount = order.total;
            create(
                world,
                order,
                &New { number: &number, amount, total: amount, is_v2: false, names_sub: true, notify: None },
            )?
        }
    };
    refund.refund_id = text("refund_id").unwrap_or(refund.refund_id);
    if let Some(state) = text("status").or_else(|| text("refund_status")) {
        let end: Option<End> = serde_json::from_value(state.into()).ok();
        refund.end = end.ok_or_else(|| ApiError::new(400, "PARAM_ERROR", "`status` is not a known state"))?;
        refund.arrives = world.now;
    }
    Ok(world.store.put(&refund)?)
}

/// Returns the error for a refund of an order that isn't paid.
pub(crate) fn unpaid() -> ApiError {
    ApiError::new(404, "RESOURCE_NOT_EXISTS", "订单不存在").number(268_512_771).v2("ORDERNOTEXIST")
}

/// Returns the error for an unknown refund.
pub(crate) fn unknown() -> ApiError {
    ApiError::new(404, "RESOURCE_NOT_EXISTS", "退款单不存在").v2("REFUNDNOTEXIST")
}

/// Where the money of a refund goes: to the payer's balance.
pub(crate) const RECEIVED: &str = "支付用户零钱";

/// Returns a refund as JSON, for the console and for tests.
pub(crate) fn summary(refund: &Refund, now: i64) -> Value {
    serde_json::json!({
        "number": refund.number, "refund_id": refund.refund_id, "amount": refund.amount, "state": refund.state(now),
        "created": time::rfc3339(refund.created),
    })
}

/// Reverses an order, unless some of its money was refunded.
pub(super) fn reverse(world: &World<'_>, order: Order) -> Result<Order, Failure> {
    if refunded(world, &order)? > 0 {
        return Err(ApiError::new(403, "TRADE_ERROR", "订单已发生退款，不能撤销").into());
    }
    orders::reverse(world, order)
}

/// Returns the error for a request that doesn't name the sub-merchant.
pub(crate) fn missing_sub() -> ApiError {
    ApiError::new(400, "PARAM_ERROR", "缺少参数sub_mchid").number(268_443_704)
}
