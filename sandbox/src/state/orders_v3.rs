//! The v3 operations on orders.

use super::orders::{self, Kind, Name, New, Order, State};
use super::refunds;
use crate::call::{ApiError, Call};
use crate::time;
use crate::world::{Failure, Handler, World};
use serde_json::{Map, Value, json};

pub(super) const OPERATIONS: &[(&str, Handler)] = &[
    ("POST /v3/pay/transactions/jsapi", |world, call| create(world, call, Kind::Jsapi)),
    ("POST /v3/pay/transactions/app", |world, call| create(world, call, Kind::App)),
    ("POST /v3/pay/transactions/h5", |world, call| create(world, call, Kind::H5)),
    ("POST /v3/pay/transactions/native", |world, call| create(world, call, Kind::Native)),
    ("POST /v3/pay/transactions/codepay", |world, call| create(world, call, Kind::PaymentCode)),
    ("GET /v3/pay/transactions/out-trade-no/{out_trade_no}", query),
    ("GET /v3/pay/transactions/id/{transaction_id}", query),
    ("POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close", close),
    ("POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse", reverse),
    ("POST /v3/pay/partner/transactions/jsapi", |world, call| create(world, call, Kind::Jsapi)),
    ("POST /v3/pay/partner/transactions/app", |world, call| create(world, call, Kind::App)),
    ("POST /v3/pay/partner/transactions/h5", |world, call| create(world, call, Kind::H5)),
    ("POST /v3/pay/partner/transactions/native", |world, call| create(world, call, Kind::Native)),
    ("POST /v3/pay/partner/transactions/codepay", |world, call| create(world, call, Kind::PaymentCode)),
    ("GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}", query),
    ("GET /v3/pay/partner/transactions/id/{transaction_id}", query),
    ("POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close", close),
    ("POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse", reverse),
];

/// Refuses a request that names a merchant other than the one that signed it.
fn check_owner(call: &Call<'_>) -> Result<(), ApiError> {
    let named = ["sp_mchid", "mchid"].iter().find_map(|name| call.parameter(name));
    match named {
        Some(named) if named != call.owner() => {
            Err(ApiError::new(400, "PARAM_ERROR", "http header中的mchid与post payload中的mchid不匹配")
                .number(268_435_461))
        }
        _ => Ok(()),
    }
}

fn create(world: &World<'_>, call: &Call<'_>, kind: Kind) -> Result<Value, Failure> {
    check_owner(call)?;
    if call.text("sub_mchid") == call.owner() {
        let error = ApiError::new(400, "PARAM_ERROR", "sub_mchid不能与sp_mchid相同").number(268_443_705);
        return Err(error.into());
    }
    let text = |name: &str| Some(call.text(name).to_owned()).filter(|text| !text.is_empty());
    let inner = |pointer: &str| {
        let body = Value::Object(call.body.clone());
        body.pointer(pointer).and_then(Value::as_str).map(str::to_owned)
    };
    let amount = &call.body.get("amount").cloned().unwrap_or_default();
    let order = Order {
        sub_mchid: text("sub_mchid"),
        appid: text("sp_appid").or_else(|| text("appid")).unwrap_or_default(),
        sub_appid: text("sub_appid"),
        number: text("out_trade_no").unwrap_or_default(),
        description: text("description").unwrap_or_default(),
        attach: text("attach"),
        total: amount["total"].as_i64().unwrap_or_default(),
        currency: amount["currency"].as_str().unwrap_or("CNY").to_owned(),
        openid: inner("/payer/sp_openid").or_else(|| inner("/payer/openid")),
        sub_openid: inner("/payer/sub_openid"),
        device: inner("/scene_info/device_id"),
        notify_url: text("notify_url"),
        profit_sharing: call.body.get("settle_info").is_some_and(|info| info["profit_sharing"] == true),
        ..Order::empty(call.owner(), kind, false, Value::Object(call.body.clone()))
    };
    let code = inner("/payer/auth_code");
    let order = orders::create(world, New { order, expires: text("time_expire"), code })?;
    Ok(match kind {
        Kind::PaymentCode if order.state == State::UserPaying => return Err(orders::paying().into()),
        Kind::PaymentCode => transaction(&order, world.now),
        Kind::Native => json!({ "code_url": order.code_url }),
        Kind::H5 => json!({ "h5_url": orders::h5_url(&order, &call.received.base(orders::TENPAY)) }),
        Kind::Jsapi | Kind::App => json!({ "prepay_id": order.prepay_id }),
    })
}

fn named(world: &World<'_>, call: &Call<'_>) -> Result<Order, Failure> {
    check_owner(call)?;
    let name = match call.path.get("transaction_id").and_then(Value::as_str) {
        Some(id) => Name::Transaction(id),
        None => Name::Number(call.parameter("out_trade_no").unwrap_or_default()),
    };
    let order = orders::find(world, call.owner(), call.parameter("sub_mchid"), name)?;
    // Orders of merchants, orders of service providers and combined orders have different paths.
    let is_partner = call.operation.path.contains("/partner/");
    if is_partner != order.sub_mchid.is_some() || order.combined.is_some() {
        return Err(orders::unknown().into());
    }
    if is_partner && call.parameter("sub_mchid").is_none() {
        return Err(refunds::missing_sub().into());
    }
    Ok(order)
}

fn query(world: &World<'_>, call: &Call<'_>) -> Result<Value, Failure> {
    Ok(transaction(&named(world, call)?, world.now))
}

fn close(world: &World<'_>, call: &Call<'_>) -> Result<Value, Failure> {
    orders::close(world, named(world, call)?)?;
    Ok(Value::Null)
}

fn reverse(world: &World<'_>, call: &Call<'_>) -> Result<Value, Failure> {
    let order = refunds::reverse(world, named(world, call)?)?;
    let mut document = accounts(&order);
    document.insert("out_trade_no".to_owned(), order.number.into());
    Ok(document.into())
}

fn accounts(order: &Order) -> Map<String, Value> {
    let mut document = Map::new();
    let mut add = |name: &str, value: Option<&str>| {
        if let Some(value) = value {
            document.insert(name.to_owned(), value.into());
        }
    };
    if order.sub_mchid.is_some() {
        add("sp_appid", Some(&order.appid));
        add("sp_mchid", Some(&order.owner));
        add("sub_appid", order.sub_appid.as_deref());
        add("sub_mchid", order.sub_mchid.as_deref());
    } else {
        add("appid", Some(&order.appid));
        add("mchid", Some(&order.owner));
    }
    document
}

/// Returns an order as queries and its payment notification show it.
pub(super) fn transaction(order: &Order, now: i64) -> Value {
    let mut document = accounts(order);
    let (state, words) = order.state(now).words();
    document.insert("out_trade_no".to_owned(), order.number.as_str().into());
    document.insert("trade_state".to_owned(), state.into());
    document.insert("trade_state_desc".to_owned(), words.into());
    let mut amount = json!({ "total": order.total, "currency": order.currency });
    if let (Some(id), Some(paid)) = (&order.transaction_id, order.paid) {
        amount["payer_total"] = order.total.into();
        amount["payer_currency"] = order.currency.as_str().into();
        document.insert("transaction_id".to_owned(), id.as_str().into());
        document.insert("trade_type".to_owned(), order.kind.trade_type().into());
        document.insert("bank_type".to_owned(), "OTHERS".into());
        document.insert("success_time".to_owned(), time::rfc3339(paid).into());
        if let Some(attach) = &order.attach {
            document.insert("attach".to_owned(), attach.as_str().into());
        }
        let own = if order.sub_mchid.is_some() { "sp_openid" } else { "openid" };
        let payer = [(own, &order.openid), ("sub_openid", &order.sub_openid)];
        let payer = payer.into_iter().filter_map(|(name, id)| Some((name.to_owned(), Value::from(id.as_deref()?))));
        document.insert("payer".to_owned(), payer.collect());
    }
    document.insert("amount".to_owned(), amount);
    if let Some(device) = &order.device {
        document.insert("scene_info".to_owned(), json!({ "device_id": device }));
    }
    document.into()
}
