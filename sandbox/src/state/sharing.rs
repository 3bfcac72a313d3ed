//! Profit sharing: receivers, shares of a paid order, returns of shares, and the release of the rest.

use super::orders::{self, LARGEST, Name, Order};
use super::{partners, refunds};
use crate::call::{ApiError, Call};
use crate::store::{Key, Thing};
use crate::time;
use crate::world::{Failure, Handler, World};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

pub(super) const OPERATIONS: &[(&str, Handler)] = &[
    ("POST /v3/profitsharing/receivers/add", add_receiver),
    ("POST /v3/profitsharing/receivers/delete", delete_receiver),
    ("POST /v3/profitsharing/orders", share),
    ("GET /v3/profitsharing/orders/{out_order_no}", query),
    ("POST /v3/profitsharing/orders/unfreeze", unfreeze),
    ("POST /v3/profitsharing/return-orders", give_back),
    ("GET /v3/profitsharing/return-orders/{out_return_no}", query_return),
    ("GET /v3/profitsharing/transactions/{transaction_id}/amounts", amounts),
    ("GET /v3/profitsharing/merchant-configs/{sub_mchid}", max_ratio),
];

/// An account that may get a share of a merchant's orders.
#[derive(Serialize, Deserialize)]
struct Receiver {
    owner: String,
    /// The sub-merchant, the type and the account of the receiver.
    number: String,
}

impl Thing for Receiver {
    const KIND: &'static str = "receiver";

    fn key(&self) -> Key<'_> {
        Key { owner: &self.owner, number: &self.number, ..Key::default() }
    }
}

/// A request that shares an order's money, or releases the rest of it to the merchant.
#[derive(Clone, Serialize, Deserialize)]
struct Sharing {
    owner: String,
    number: String,
    order_id: String,
    /// The `out_trade_no` of the order.
    order: String,
    transaction_id: String,
    sub_mchid: Option<String>,
    shares: Vec<Share>,
    /// Whether the rest of the money is released to the merchant.
    is_last: bool,
    created: i64,
    request: Value,
}

/// What a receiver gets.
#[derive(Clone, Serialize, Deserialize)]
struct Share {
    kind: String,
    account: String,
    /// In fen.
    amount: i64,
    description: String,
    detail_id: String,
}

impl Thing for Sharing {
    const KIND: &'static str = "sharing";

    fn key(&self) -> Key<'_> {
        Key { owner: &self.owner, number: &self.number, alias: Some(&self.order_id), parent: Some(&self.order) }
    }
}

/// Money that a receiver gave back.
#[derive(Clone, Serialize, Deserialize)]
struct Return {
    owner: String,
    number: String,
    return_id: String,
    /// The `out_order_no` of the sharing.
    sharing: String,
    order_id: String,
    sub_mchid: Option<String>,
    mchid: String,
    /// In fen.
    amount: i64,
    description: String,
    created: i64,
}

impl Thing for Return {
    const KIND: &'static str = "return of a share";

    fn key(&self) -> Key<'_> {
        Key { owner: &self.owner, number: &self.number, alias: Some(&self.return_id), parent: Some(&self.sharing) }
    }
}

const DAY: i64 = 86_400;
/// The period in which an order's money can be shared: its beginning and its end, in seconds after the
/// payment.
const WINDOW: (i64, i64) = (60, 30 * DAY);
/// For how many seconds a share can be returned.
const RETURN_WINDOW: i64 = 180 * DAY;
/// How many seconds it takes to share a payment.
const DURATION: i64 = 1;
/// How many sharing requests an order can have.
const REQUESTS: usize = 50;
/// How many receivers a sharing request can have.
const RECEIVERS: usize = 50;
/// How much of an order can be shared, in ten-thousandths.
const RATIO: i64 = 3_000;

fn invalid(message: &str) -> ApiError {
    ApiError::new(400, "INVALID_REQUEST", message)
}

fn unknown(message: &str) -> ApiError {
    ApiError::new(404, "RESOURCE_NOT_EXISTS", message)
}

/// Returns the sub-merchant of a request. Refuses a sub-merchant that the service provider doesn't act for.
fn sub(world: &World<'_>, call: &Call<'_>) -> Result<Option<String>, Failure> {
    let sub = call.parameter("sub_mchid").filter(|sub| !sub.is_empty());
    if let Some(sub) = sub {
        partners::check(world, call.owner(), sub)?;
    }
    Ok(sub.map(str::to_owned))
}

fn receiver_number(sub: Option<&str>, kind: &str, account: &str) -> String {
    format!("{} {kind} {account}", sub.unwrap_or_default())
}

fn add_receiver(world: &World<'_>, call: &Call<'_>) -> Result<Value, Failure> {
    let sub = sub(world, call)?;
    let account = call.text("account");
    let payer = sub.as_deref().unwrap_or_else(|| call.owner());
    let is_merchant = (8..=10).contains(&account.len()) && account.bytes().all(|byte| byte.is_ascii_digit());
    if call.text("type") == "MERCHANT_ID" && (!is_merchant || account == payer) {
        let why = "a receiver has to be another merchant (a number of 8 to 10 digits) or a user (an openid)";
        return Err(ApiError::new(400, "PARAM_ERROR", "分账接收方账号错误").number(268_435_461).why(why).into());
    }
    let number = receiver_number(sub.as_deref(), call.text("type"), call.text("account"));
    world.store.put(&Receiver { owner: call.owner().to_owned(), number })?;
    Ok(named_fields(call, &["sub_mchid", "type", "account", "name", "relation_type", "custom_relation"]))
}

fn delete_receiver(world: &World<'_>, call: &Call<'_>) -> Result<Value, Failure> {
    let sub = sub(world, call)?;
    let number = receiver_number(sub.as_deref(), call.text("type"), call.text("account"));
    world.store.remove::<Receiver>(call.owner(), &number)?;
    Ok(named_fields(call, &["sub_mchid", "type", "account"]))
}

fn named_fields(call: &Call<'_>, names: &[&str]) -> Value {
    names.iter().filter_map(|name| Some(((*name).to_owned(), call.body.get(*name)?.clone()))).collect()
}

/// Stores a paid order whose money can be shared.
pub(super) fn put_order(world: &World<'_>, owner: &str, document: &Map<String, Value>) -> Result<(), Failure> {
    let mut document = document.clone();
    document.insert("profit_sharing".to_owned(), true.into());
    document.entry("success_time").or_insert_with(|| time::rfc3339(world.now - WINDOW.0).into());
    orders::put(world, owner, &document)
}

pub(super) fn put_receiver(world: &World<'_>, owner: &str, document: &Map<String, Value>) -> Result<(), Failure> {
    let text = |name: &str| document.get(name).and_then(Value::as_str);
    let (kind, account) = (text("type").unwrap_or("MERCHANT_ID"), text("account").unwrap_or_default());
    let number = receiver_number(text("sub_mchid"), kind, account);
    Ok(world.store.put(&Receiver { owner: owner.to_owned(), number })?)
}

/// Stores a sharing with the fields that a query would return.
pub(super) fn put(world: &World<'_>, owner: &str, document: &Map<String, Value>) -> Result<(), Failure> {
    let text = |name: &str| document.get(name).and_then(Value::as_str).map(str::to_owned);
    let receivers = document.get("receivers").and_then(Value::as_array);
    let sharing = Sharing {
        owner: owner.to_owned(),
        number: text("out_order_no").unwrap_or_else(|| world.ids.digits(16)),
        order_id: text("order_id").unwrap_or_else(|| order_id(world)),
        order: text("out_trade_no").unwrap_or_default(),
        transaction_id: text("transaction_id").unwrap_or_default(),
        sub_mchid: text("sub_mchid"),
        shares: receivers.into_iter().flatten().map(|item| share_of(world, item)).collect(),
        is_last: false,
        created: world.now - WINDOW.0,
        request: Value::Null,
    };
    Ok(world.store.put(&sharing)?)
}

/// Stores the return of a share with the fields that a query would return.
pub(super) fn put_return(world: &World<'_>, owner: &str, document: &Map<String, Value>) -> Result<(), Failure> {
    let text = |name: &str| document.get(name).and_then(Value::as_str).map(str::to_owned);
    let one = Return {
        owner: owner.to_owned(),
        number: text("out_return_no").unwrap_or_else(|| world.ids.digits(16)),
        return_id: text("return_id").unwrap_or_else(|| return_id(world)),
        sharing: text("out_order_no").unwrap_or_default(),
        order_id: text("order_id").unwrap_or_default(),
        sub_mchid: text("sub_mchid"),
        mchid: text("return_mchid").unwrap_or_default(),
        amount: document.get("amount").and_then(Value::as_i64).unwrap_or(1),
        description: text("description").unwrap_or_default(),
        created: world.now,
    };
    Ok(world.store.put(&one)?)
}

/// A movement of an account's money: the time, the id, the amount in fen (negative if the account pays
/// it) and the number that the merchant gave it.
pub(super) type Movement = (i64, String, i64, String);

/// Returns what an account paid and received through profit sharing: the shares, then the returns.
pub(super) fn movements(world: &World<'_>, owner: &str) -> Result<[Vec<Movement>; 2], Failure> {
    let (mut shares, mut returns) = (Vec::new(), Vec::new());
    for sharing in world.store.all::<Sharing>()? {
        // Released money does not move: it stays with the merchant.
        let payer = sharing.sub_mchid.as_deref().unwrap_or(&sharing.owner);
        for share in sharing.shares.iter().filter(|share| share.account != payer) {
            let movement = |amount| (sharing.created, share.detail_id.clone(), amount, sharing.number.clone());
            if sharing.owner == owner {
                shares.push(movement(-share.amount));
            }
            if share.account == owner {
                shares.push(movement(share.amount));
            }
        }
    }
    for one in world.store.all::<Return>()? {
        let movement = |amount| (one.created, one.return_id.clone(), amount, one.number.clone());
        if one.owner == owner {
            returns.push(movement(one.amount));
        }
        if one.mchid == owner {
            returns.push(movement(-one.amount));
        }
    }
    Ok([shares, returns])
}

fn order_id(world: &World<'_>) -> String {
    format!("30084{}{}", time::date(world.now), world.ids.digits(15))
}

fn return_id(world: &World<'_>) -> String {
    format!("30085{}{}", time::date(world.now), world.ids.digits(15))
}

/// Reads the share of one receiver from a request.
fn share_of(world: &World<'_>, item: &Value) -> Share {
    let text = |name: &str| item[name].as_str().unwrap_or_default().to_owned();
    Share {
        kind: text("type"),
        account: text("account"),
        amount: item["amount"].as_i64().unwrap_or_default(),
        description: text("description"),
        detail_id: detail_id(world),
    }
}

fn detail_id(world: &World<'_>) -> String {
    format!("36011{}{}", time::date(world.now), world.ids.digits(15))
}

/// Finds the paid order whose money is shared.
fn order(world: &World<'_>, call: &Call<'_>, sub: Option<&str>) -> Result<Order, Failure> {
    let id = call.parameter("transaction_id").unwrap_or_default();
    let order = orders::find(world, call.owner(), sub, Name::Transaction(id))
        .map_err(|_| Failure::from(unknown("订单不存在")))?;
    if order.sub_mchid.is_some() && sub.is_none() && call.operation.method == "POST" {
        return Err(refunds::missing_sub().into());
    }
    Ok(order)
}

/// Returns the requests that shared an order's money.
fn of(world: &World<'_>, order: &Order) -> Result<Vec<Sharing>, Failure> {
    Ok(world.store.children(&order.owner, &order.number)?)
}

/// Returns how much of an order's money has not been shared, refunded or released yet, in fen.
fn unsplit(world: &World<'_>, order: &Order) -> Result<i64, Failure> {
    let sharings = of(world, order)?;
    if !order.profit_sharing || sharings.iter().any(|sharing| sharing.is_last) {
        return Ok(0);
    }
    let shared: i64 = sharings.iter().flat_map(|sharing| &sharing.shares).map(|share| share.amount).sum();
    Ok((order.total - refunds::refunded(world, order)? - shared).max(0))
}

fn share(world: &World<'_>, call: &Call<'_>) -> Result<Value, Failure> {
    let sub = sub(world, call)?;
    let items = call.body.get("receivers").and_then(Value::as_array).cloned().unwrap_or_default();
    let shares: Vec<Share> = items.iter().map(|item| share_of(world, item)).collect();
    if shares.is_empty() || shares.len() > RECEIVERS {
        return Err(ApiError::new(400, "PARAM_ERROR", "分账接收方数量应为1至50个").number(268_435_464).into());
    }
    if shares.iter().any(|share| !(1..=LARGEST).contains(&share.amount)) {
        return Err(ApiError::new(400, "PARAM_ERROR", "分账金额应大于0，且不超过上限").number(268_435_461).into());
    }
    if let Some(known) = repeated(world, call, "分账接收方与原请求不一致")? {
        return Ok(document(&known, world.now));
    }
    let order = order(world, call, sub.as_deref())?;
    let is_twice =
        |at: usize| shares[..at].iter().any(|one| one.kind == shares[at].kind && one.account == shares[at].account);
    if (0..shares.len()).any(is_twice) {
        return Err(invalid("分账接收方重复").into());
    }
    for share in &shares {
        let number = receiver_number(sub.as_deref(), &share.kind, &share.account);
        if world.store.get::<Receiver>(call.owner(), &number)?.is_none() {
            let why = format!("{} {} is not a receiver: add it first", share.kind, share.account);
            return Err(invalid("分账接收方不存在，请先设置").why(why).into());
        }
    }
    let amount: i64 = shares.iter().map(|share| share.amount).sum();
    check_window(world, &order)?;
    if amount > unsplit(world, &order)? {
        return Err(ApiError::new(403, "NOT_ENOUGH", "分账金额不足").into());
    }
    let sharings = of(world, &order)?;
    if sharings.len() >= REQUESTS {
        return Err(invalid("分账次数超过限制").into());
    }
    let before: i64 = sharings.iter().flat_map(|sharing| &sharing.shares).map(|share| share.amount).sum();
    if (before + amount) * 10_000 > order.total * RATIO {
        return Err(ApiError::new(403, "RULE_LIMIT", "分账金额超过最大分账比例").into());
    }
    let is_last = call.body.get("unfreeze_unsplit") == Some(&Value::Bool(true));
    let sharing = create(world, call, &order, shares, is_last)?;
    Ok(document(&sharing, world.now))
}

/// Releases the rest of an order's money to the merchant.
fn unfreeze(world: &World<'_>, call: &Call<'_>) -> Result<Value, Failure> {
    let sub = sub(world, call)?;
    // A request with a number that was used before changes nothing, even if the earlier request shared
    // money instead of releasing it.
    if let Some(known) = world.store.get::<Sharing>(call.owner(), call.text("out_order_no"))? {
        return Ok(document(&known, world.now));
    }
    let order = order(world, call, sub.as_deref())?;
    check_window(world, &order)?;
    if unsplit(world, &order)? == 0 {
        return Err(invalid("订单没有可解冻的金额").into());
    }
    let rest = Share {
        kind: "MERCHANT_ID".to_owned(),
        account: sub.clone().unwrap_or_else(|| call.owner().to_owned()),
        amount: unsplit(world, &order)?,
        description: call.text("description").to_owned(),
        detail_id: detail_id(world),
    };
    let sharing = create(world, call, &order, vec![rest], true)?;
    Ok(document(&sharing, world.now))
}

/// Returns the sharing that already has the number of a request, if there is one. Refuses the request if it
/// differs from the one that created the sharing.
fn repeated(world: &World<'_>, call: &Call<'_>, message: &str) -> Result<Option<Sharing>, Failure> {
    let known: Option<Sharing> = world.store.get(call.owner(), call.text("out_order_no"))?;
    match known {
        Some(known) if known.request != Value::Object(call.body.clone()) => Err(invalid(message).into()),
        known => Ok(known),
    }
}

fn check_window(world: &World<'_>, order: &Order) -> Result<(), Failure> {
    let Some(paid) = order.paid.filter(|_| order.is_paid()) else {
        return Err(unknown("订单不存在").why("the order is not paid").into());
    };
    if !order.profit_sharing {
        let why = "the order can't be shared: it was placed without `profit_sharing: true` in `settle_info`";
        return Err(invalid("非分账订单不支持分账").why(why).into());
    }
    if world.now < paid + WINDOW.0 {
        let why =
            "an order's money can't be shared until a minute after its payment: wait, or advance the sandbox's clock";
        return Err(invalid("订单处理中,请稍后重试").why(why).into());
    }
    if world.now > paid + WINDOW.1 {
        return Err(invalid("订单已超过分账期限").into());
    }
    Ok(())
}

fn create(
    world: &World<'_>,
    call: &Call<'_>,
    order: &Order,
    shares: Vec<Share>,
    is_last: bool,
) -> Result<Sharing, Failure> {
    let sharing = Sharing {
        owner: call.owner().to_owned(),
        number: call.text("out_order_no").to_owned(),
        order_id: order_id(world),
        order: order.number.clone(),
        transaction_id: order.transaction_id.clone().unwrap_or_default(),
        sub_mchid: order.sub_mchid.clone(),
        shares,
        is_last,
        created: world.now,
        request: Value::Object(call.body.clone()),
    };
    world.store.put(&sharing)?;
    Ok(sharing)
}

fn document(sharing: &Sharing, now: i64) -> Value {
    let is_done = now >= sharing.created + DURATION;
    let share = |share: &Share| {
        let mut fields = json!({
            "type": share.kind, "account": share.account, "amount": share.amount, "description": share.description,
            "result": if is_done { "SUCCESS" } else { "PENDING" }, "detail_id": share.detail_id,
            "create_time": time::rfc3339(sharing.created),
            // The field is required even while a share is pending. For a pending share, WeChat Pay's samples
            // show the epoch (1970-01-01).
            "finish_time": time::rfc3339(if is_done { sharing.created + DURATION } else { 0 }),
        });
        if share.amount == 0 {
            fields["result"] = "SUCCESS".into();
        }
        fields
    };
    let mut document = json!({
        "transaction_id": sharing.transaction_id, "out_order_no": sharing.number, "order_id": sharing.order_id,
        "state": if is_done { "FINISHED" } else { "PROCESSING" },
        "receivers": sharing.shares.iter().map(share).collect::<Vec<_>>(),
    });
    if let Some(sub) = &sharing.sub_mchid {
        document["sub_mchid"] = sub.as_str().into();
    }
    document
}

fn query(world: &World<'_>, call: &Call<'_>) -> Result<Value, Failure> {
    let known: Option<Sharing> = world.store.get(call.owner(), call.parameter("out_order_no").unwrap_or_default())?;
    let sub = sub(world, call)?;
    let is_named = |sharing: &Sharing| {
        call.parameter("transaction_id") == Some(&*sharing.transaction_id) && sharing.sub_mchid == sub
    };
    let sharing = known.filter(is_named).ok_or_else(|| unknown("分账单不存在"))?;
    Ok(document(&sharing, world.now))
}

/// Returns money from a receiver to the merchant.
fn give_back(world: &World<'_>, call: &Call<'_>) -> Result<Value, Failure> {
    sub(world, call)?;
    let amount = call.body.get("amount").and_then(Value::as_i64).unwrap_or_default();
    let (number, mchid) = (call.text("out_return_no"), call.text("return_mchid"));
    if amount < 1 {
        return Err(ApiError::new(400, "PARAM_ERROR", "回退金额应大于0").number(268_435_461).into());
    }
    if let Some(known) = world.store.get::<Return>(call.owner(), number)? {
        if known.amount != amount || known.mchid != mchid {
            return Err(invalid("回退参数与原请求不一致").into());
        }
        return Ok(return_document(&known));
    }
    let sharing: Option<Sharing> = match call.text("order_id") {
        "" => world.store.get(call.owner(), call.text("out_order_no"))?,
        id => world.store.by_alias(id)?,
    };
    let sharing = sharing.filter(|sharing| sharing.owner == call.owner()).ok_or_else(|| unknown("原分账单不存在"))?;
    let of_receiver = |share: &&Share| share.kind == "MERCHANT_ID" && share.account == mchid;
    let Some(share) = sharing.shares.iter().find(of_receiver) else {
        return Err(invalid("回退方不是原分账单的接收方")
            .why("`return_mchid` has to be a merchant that received a share")
            .into());
    };
    if world.now < sharing.created + DURATION {
        return Err(invalid("原分账单处理中，请稍后重试")
            .why("the share has not been paid yet: wait, or advance the sandbox's clock")
            .into());
    }
    if world.now > sharing.created + RETURN_WINDOW {
        return Err(invalid("原分账单已超过可回退期限").into());
    }
    let returns: Vec<Return> = world.store.children(call.owner(), &sharing.number)?;
    let returned: i64 = returns.iter().filter(|one| one.mchid == mchid).map(|one| one.amount).sum();
    if returned + amount > share.amount {
        return Err(ApiError::new(403, "NOT_ENOUGH", "回退金额超过可回退金额").into());
    }
    let new = Return {
        owner: call.owner().to_owned(),
        number: number.to_owned(),
        return_id: return_id(world),
        sharing: sharing.number,
        order_id: sharing.order_id,
        sub_mchid: sharing.sub_mchid,
        mchid: mchid.to_owned(),
        amount,
        description: call.text("description").to_owned(),
        created: world.now,
    };
    world.store.put(&new)?;
    Ok(return_document(&new))
}

fn return_document(one: &Return) -> Value {
    let mut document = json!({
        "order_id": one.order_id, "out_order_no": one.sharing, "out_return_no": one.number, "return_id": one.return_id,
        "return_mchid": one.mchid, "amount": one.amount, "description": one.description, "result": "SUCCESS",
        "create_time": time::rfc3339(one.created), "finish_time": time::rfc3339(one.created),
    });
    if let Some(sub) = &one.sub_mchid {
        document["sub_mchid"] = sub.as_str().into();
    }
    document
}

fn query_return(world: &World<'_>, call: &Call<'_>) -> Result<Value, Failure> {
    let known: Option<Return> = world.store.get(call.owner(), call.parameter("out_return_no").unwrap_or_default())?;
    let is_named = |one: &Return| call.parameter("out_order_no") == Some(&*one.sharing);
    Ok(return_document(&known.filter(is_named).ok_or_else(|| unknown("回退单不存在"))?))
}

fn amounts(world: &World<'_>, call: &Call<'_>) -> Result<Value, Failure> {
    let order = order(world, call, None)?;
    Ok(json!({ "transaction_id": order.transaction_id, "unsplit_amount": unsplit(world, &order)? }))
}

fn max_ratio(world: &World<'_>, call: &Call<'_>) -> Result<Value, Failure> {
    let sub = sub(world, call)?;
    Ok(json!({ "sub_mchid": sub, "max_ratio": RATIO }))
}
