//! Combined orders: orders of one or more merchants that a user pays together.

use super::orders::{self, Kind, Order, State};
use super::partners;
use super::schedule::{self, Meaning, later, meaning};
use crate::call::{ApiError, Call};
use crate::notice::{self, Notice};
use crate::store::{Key, Thing};
use crate::time;
use crate::world::{Failure, Handler, World};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};
use std::collections::HashSet;

pub(super) const OPERATIONS: &[(&str, Handler)] = &[
    ("POST /v3/combine-transactions/jsapi", |world, call| create(world, call, Kind::Jsapi)),
    ("POST /v3/combine-transactions/miniprogram", |world, call| create(world, call, Kind::Jsapi)),
    ("POST /v3/combine-transactions/app", |world, call| create(world, call, Kind::App)),
    ("POST /v3/combine-transactions/h5", |world, call| create(world, call, Kind::H5)),
    ("POST /v3/combine-transactions/native", |world, call| create(world, call, Kind::Native)),
    ("GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}", query),
    ("GET /v3/combine-transactions/id/{combine_transaction_id}", query),
    ("POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close", close),
];

/// A combined order.
#[derive(Clone, Serialize, Deserialize)]
pub(super) struct Combined {
    /// The fields that a combined order shares with an order. Its total is the sum of its parts' totals.
    pub(super) order: Order,
    /// The owner and the number of each part.
    parts: Vec<(String, String)>,
}

impl Thing for Combined {
    const KIND: &'static str = "combined order";

    fn key(&self) -> Key<'_> {
        self.order.key()
    }
}

/// How many parts the combined order of a merchant may have.
const PARTS: usize = 10;
/// How many parts the combined order of a service provider may have.
const PARTS_OF_PARTNERS: usize = 50;

fn create(world: &World<'_>, call: &Call<'_>, kind: Kind) -> Result<Value, Failure> {
    let text = |name: &str| Some(call.text(name).to_owned()).filter(|text| !text.is_empty());
    let inner = |object: &str, name: &str| Some(call.body.get(object)?[name].as_str()?.to_owned());
    if call.text("combine_mchid") != call.owner() {
        let message = "http header中的mchid与post payload中的mchid不匹配";
        return Err(ApiError::new(400, "PARAM_ERROR", message).number(268_435_461).into());
    }
    let request = Value::Object(call.body.clone());
    let mut order = Order {
        appid: text("combine_appid").unwrap_or_default(),
        number: text("combine_out_trade_no").unwrap_or_default(),
        openid: inner("combine_payer_info", "openid"),
        sub_openid: inner("combine_payer_info", "sub_openid"),
        device: inner("scene_info", "device_id"),
        // Unlike a single order, a combined order has an id before it is paid, because the documented
        // response to the query requires one.
        transaction_id: Some(orders::transaction_id(world)),
        notify_url: text("notify_url"),
        ..Order::empty(call.owner(), kind, false, request)
    };
    let mut parts = parts(&call.body, &order);
    let expires = text("time_expire");
    if let Some(start) = text("time_start").filter(|start| time::read(start).is_none()) {
        return Err(invalid(&format!("交易起始时间格式错误：{start}")));
    }
    let most = if parts.iter().any(|part| part.sub_mchid.is_some()) { PARTS_OF_PARTNERS } else { PARTS };
    if !(2..=most).contains(&parts.len()) {
        return Err(invalid(&format!("子单数量应为2至{most}个")));
    }
    let numbers: HashSet<_> = parts.iter().map(|part| (&part.owner, &part.number)).collect();
    if numbers.len() < parts.len() {
        return Err(invalid("子单商户订单号重复"));
    }
    for part in &mut parts {
        orders::check(world, part, expires.as_deref())?;
        let is_known = part.owner == order.owner || world.keys.merchant(&part.owner).is_some();
        if !is_known && !partners::is_sub(world, &order.owner, &part.owner)? {
            return Err(ApiError::new(400, "MCH_NOT_EXISTS", "商户号不存在").into());
        }
    }
    order.total = parts.iter().map(|part| part.total).sum();
    orders::check(world, &mut order, expires.as_deref())?;
    let known: Option<Combined> = world.store.get(&order.owner, &order.number)?;
    let combined = match known {
        Some(mut known) => {
            orders::is_same(world, &known.order, &order)?;
            orders::prepay(world, &mut known.order);
            known
        }
        None => {
            for part in &parts {
                if world.store.get::<Order>(&part.owner, &part.number)?.is_some() {
                    return Err(invalid("201 商户订单号重复"));
                }
            }
            parts.iter().try_for_each(|part| world.store.put(part))?;
            orders::prepay(world, &mut order);
            if let Some(Meaning::Later(seconds, act)) = meaning(schedule::ORDERS, order.total) {
                later(world, seconds, act, &order.owner, &order.number)?;
            }
            Combined { order, parts: parts.into_iter().map(|part| (part.owner, part.number)).collect() }
        }
    };
    world.store.put(&combined)?;
    Ok(match kind {
        Kind::Native => json!({ "code_url": combined.order.code_url }),
        Kind::H5 => json!({ "h5_url": orders::h5_url(&combined.order, &call.received.base(orders::TENPAY)) }),
        _ => json!({ "prepay_id": combined.order.prepay_id }),
    })
}

/// Stores an unpaid combined order with the fields that a query would return.
pub(super) fn put(world: &World<'_>, owner: &str, document: &Map<String, Value>) -> Result<(), Failure> {
    let text = |name: &str| document.get(name).and_then(Value::as_str).map(str::to_owned);
    let mut order = Order {
        number: text("combine_out_trade_no").unwrap_or_else(|| world.ids.digits(16)),
        transaction_id: Some(text("combine_transaction_id").unwrap_or_else(|| orders::transaction_id(world))),
        created: world.now,
        ..Order::empty(owner, Kind::Jsapi, false, Value::Null)
    };
    orders::prepay(world, &mut order);
    let parts = parts(document, &order);
    parts.iter().try_for_each(|part| world.store.put(part))?;
    let parts = parts.into_iter().map(|part| (part.owner, part.number)).collect();
    Ok(world.store.put(&Combined { order, parts })?)
}

/// Returns the orders that a combined order consists of.
fn parts(body: &Map<String, Value>, whole: &Order) -> Vec<Order> {
    let parts = body.get("sub_orders").and_then(Value::as_array);
    let part = |part: &Value| {
        let text = |name: &str| part[name].as_str().map(str::to_owned);
        Order {
            sub_mchid: text("sub_mchid"),
            appid: whole.appid.clone(),
            sub_appid: text("sub_appid"),
            number: text("out_trade_no").unwrap_or_default(),
            description: text("description").unwrap_or_default(),
            attach: text("attach"),
            total: part["amount"]["total_amount"].as_i64().unwrap_or_default(),
            currency: part["amount"]["currency"].as_str().unwrap_or("CNY").to_owned(),
            openid: whole.openid.clone(),
            sub_openid: whole.sub_openid.clone(),
            profit_sharing: part["settle_info"]["profit_sharing"] == true,
            combined: Some((whole.owner.clone(), whole.number.clone())),
            ..Order::empty(part["mchid"].as_str().unwrap_or_default(), whole.kind, false, Value::Null)
        }
    };
    parts.into_iter().flatten().map(part).collect()
}

fn invalid(message: &str) -> Failure {
    ApiError::new(400, "INVALID_REQUEST", message).into()
}

fn named(world: &World<'_>, call: &Call<'_>) -> Result<Combined, Failure> {
    let found: Option<Combined> = match call.path.get("combine_transaction_id").and_then(Value::as_str) {
        Some(id) => world.store.by_alias(id)?,
        None => world.store.get(call.owner(), call.parameter("combine_out_trade_no").unwrap_or_default())?,
    };
    Ok(found.filter(|found| found.order.owner == call.owner()).ok_or_else(orders::unknown)?)
}

fn query(world: &World<'_>, call: &Call<'_>) -> Result<Value, Failure> {
    document(world, &named(world, call)?)
}

/// Returns the parts of a combined order.
fn parts_of(world: &World<'_>, combined: &Combined) -> Result<Vec<Order>, Failure> {
    let part = |(owner, number): &(String, String)| {
        let part: Option<Order> = world.store.get(owner, number)?;
        part.ok_or_else(|| orders::unknown().into())
    };
    combined.parts.iter().map(part).collect()
}

fn document(world: &World<'_>, combined: &Combined) -> Result<Value, Failure> {
    let order = &combined.order;
    let parts = parts_of(world, combined)?;
    let part = |part: &Order| {
        let (state, _) = part.state(world.now).words();
        let is_paid = part.paid.is_some();
        let mut fields = json!({
            "mchid": part.owner, "sub_mchid": part.sub_mchid, "sub_appid": part.sub_appid, "out_trade_no": part.number,
            "trade_state": state, "attach": part.attach,
            "amount": {
                "total_amount": part.total, "currency": part.currency, "payer_amount": part.total,
                "payer_currency": part.currency,
            },
        });
        if is_paid {
            fields["trade_type"] = part.kind.trade_type().into();
            fields["bank_type"] = "OTHERS".into();
            fields["success_time"] = part.paid.map(time::rfc3339).into();
            fields["transaction_id"] = part.transaction_id.clone().into();
            fields["sub_openid"] = part.sub_openid.clone().into();
        }
        present(fields)
    };
    Ok(present(json!({
        "combine_appid": order.appid, "combine_mchid": order.owner, "combine_out_trade_no": order.number,
        "combine_transaction_id": order.transaction_id,
        "scene_info": order.device.as_ref().map(|device| json!({ "device_id": device })),
        "sub_orders": parts.iter().map(part).collect::<Vec<_>>(),
        "combine_payer_info": order.paid.and(order.openid.as_ref()).map(|openid| json!({ "openid": openid })),
    })))
}

/// Removes the fields without a value.
fn present(fields: Value) -> Value {
    let fields = fields.as_object().cloned().unwrap_or_default();
    fields.into_iter().filter(|(_, value)| !value.is_null()).collect::<Map<_, _>>().into()
}

fn close(world: &World<'_>, call: &Call<'_>) -> Result<Value, Failure> {
    let mut combined = named(world, call)?;
    let named = call.body.get("sub_orders").and_then(Value::as_array).cloned().unwrap_or_default();
    let text = |part: &Value, name: &str| part[name].as_str().unwrap_or_default().to_owned();
    let mut named: Vec<_> = named.iter().map(|part| (text(part, "mchid"), text(part, "out_trade_no"))).collect();
    let mut parts = combined.parts.clone();
    named.sort();
    parts.sort();
    if named != parts {
        let why = "`sub_orders` has to name all parts of the combined order, and nothing else";
        return Err(ApiError::new(400, "INVALID_REQUEST", "子单信息与下单时不一致").why(why).into());
    }
    if combined.order.is_paid() {
        return Err(ApiError::new(400, "ORDERPAID", "该订单已支付").number(268_449_538).into());
    }
    for part in parts_of(world, &combined)? {
        orders::close(world, part)?;
    }
    combined.order.state = State::Closed;
    world.store.put(&combined)?;
    Ok(Value::Null)
}

/// Pays a combined order with all its parts, and notifies the merchant that placed it.
pub(super) fn pay(world: &World<'_>, owner: &str, number: &str) -> Result<Order, Failure> {
    let mut combined: Combined = world.store.get(owner, number)?.ok_or_else(orders::unknown)?;
    orders::payable(world, &combined.order)?;
    orders::settle(world, &mut combined.order);
    for mut part in parts_of(world, &combined)? {
        part.openid = combined.order.openid.clone();
        orders::settle(world, &mut part);
        world.store.put(&part)?;
    }
    world.store.put(&combined)?;
    if let Some(url) = &combined.order.notify_url {
        let world = World { key: &combined.order.key, ..*world };
        notice::queue(&world, &combined.order.owner, Notice::payment(false, url, document(&world, &combined)?))?;
    }
    Ok(combined.order)
}
