//! The v2 operations on orders.

use super::orders::{self, Kind, Name, New, Order, State};
use super::refunds;
use crate::call::{ApiError, Call};
use crate::time;
use crate::world::{Failure, Handler, World};
use serde_json::{Map, Value, json};

pub(super) const OPERATIONS: &[(&str, Handler)] = &[
    ("POST /pay/unifiedorder", unified_order),
    ("POST /pay/micropay", micropay),
    ("POST /pay/orderquery", query),
    ("POST /pay/closeorder", close),
    ("POST /secapi/pay/reverse", reverse),
];

fn order(call: &Call<'_>, kind: Kind) -> New {
    let text = |name: &str| Some(call.text(name).to_owned()).filter(|text| !text.is_empty());
    // The nonce and the signature differ if the request is repeated, so they are left out.
    let mut request = call.body.clone();
    for own in ["nonce_str", "sign", "sign_type"] {
        request.remove(own);
    }
    let order = Order {
        sub_mchid: text("sub_mch_id"),
        appid: text("appid").unwrap_or_default(),
        sub_appid: text("sub_appid"),
        number: text("out_trade_no").unwrap_or_default(),
        description: text("body").unwrap_or_default(),
        attach: text("attach"),
        total: call.text("total_fee").parse().unwrap_or_default(),
        currency: text("fee_type").unwrap_or_else(|| "CNY".to_owned()),
        openid: text("openid"),
        sub_openid: text("sub_openid"),
        device: text("device_info"),
        notify_url: text("notify_url"),
        profit_sharing: call.text("profit_sharing") == "Y",
        is_hmac: call.text("sign_type") == "HMAC-SHA256",
        ..Order::empty(call.owner(), kind, true, Value::Object(request))
    };
    New { order, expires: text("time_expire"), code: text("auth_code") }
}

fn unified_order(world: &World<'_>, call: &Call<'_>) -> Result<Value, Failure> {
    let kind = match call.text("trade_type") {
        "JSAPI" => Kind::Jsapi,
        "NATIVE" => Kind::Native,
        "APP" => Kind::App,
        "MWEB" => Kind::H5,
        _ => return Err(ApiError::new(400, "PARAM_ERROR", "trade_type参数错误").into()),
    };
    let order = orders::create(world, order(call, kind))?;
    let mut document = json!({ "trade_type": kind.trade_type(), "prepay_id": order.prepay_id });
    match kind {
        Kind::Native => document["code_url"] = order.code_url.into(),
        Kind::H5 => document["mweb_url"] = orders::h5_url(&order, &call.received.base(orders::TENPAY)).into(),
        _ => {}
    }
    Ok(document)
}

fn micropay(world: &World<'_>, call: &Call<'_>) -> Result<Value, Failure> {
    let order = orders::create(world, order(call, Kind::PaymentCode))?;
    if order.state == State::UserPaying {
        return Err(orders::paying().into());
    }
    Ok(paid(&order))
}

/// Finds the order that a request names.
pub(super) fn named(world: &World<'_>, call: &Call<'_>) -> Result<Order, Failure> {
    let sub = Some(call.text("sub_mch_id")).filter(|sub| !sub.is_empty());
    let name = match call.text("transaction_id") {
        "" => Name::Number(call.text("out_trade_no")),
        id => Name::Transaction(id),
    };
    orders::find(world, call.owner(), sub, name)
}

/// Finds the order that a request names, unless it is a part of a combined order.
fn single(world: &World<'_>, call: &Call<'_>) -> Result<Order, Failure> {
    Ok(Some(named(world, call)?).filter(|order| order.combined.is_none()).ok_or_else(orders::unknown)?)
}

fn query(world: &World<'_>, call: &Call<'_>) -> Result<Value, Failure> {
    let order = single(world, call)?;
    let (state, words) = order.state(world.now).words();
    let mut document = if order.paid.is_some() {
        paid(&order)
    } else {
        json!({ "out_trade_no": order.number, "total_fee": order.total, "device_info": order.device })
    };
    document["trade_state"] = state.into();
    document["trade_state_desc"] = words.into();
    Ok(document)
}

fn close(world: &World<'_>, call: &Call<'_>) -> Result<Value, Failure> {
    orders::close(world, single(world, call)?)?;
    Ok(json!({ "result_msg": "OK" }))
}

fn reverse(world: &World<'_>, call: &Call<'_>) -> Result<Value, Failure> {
    refunds::reverse(world, named(world, call)?)?;
    Ok(json!({ "recall": "N" }))
}

/// Returns the fields that describe a paid order in the query, in the response to a payment by payment
/// code, and in the notification.
fn paid(order: &Order) -> Value {
    json!({
        "openid": order.openid, "is_subscribe": "N", "sub_openid": order.sub_openid,
        "sub_is_subscribe": order.sub_openid.as_ref().map(|_| "N"),
        "trade_type": order.kind.trade_type(), "bank_type": "OTHERS",
        "total_fee": order.total, "fee_type": order.currency, "cash_fee": order.total, "cash_fee_type": order.currency,
        "transaction_id": order.transaction_id, "out_trade_no": order.number, "attach": order.attach,
        "device_info": order.device, "time_end": order.paid.map(time::compact),
    })
}

/// Returns the fields of a payment's notification.
pub(super) fn notification(order: &Order) -> Value {
    let mut fields: Map<String, Value> = Map::new();
    let own = json!({
        "return_code": "SUCCESS", "result_code": "SUCCESS", "appid": order.appid, "mch_id": order.owner,
        "sub_appid": order.sub_appid, "sub_mch_id": order.sub_mchid,
        // This field also decides how the notification is signed.
        "sign_type": order.is_hmac.then_some("HMAC-SHA256"),
    });
    for part in [own, paid(order)] {
        fields.extend(part.as_object().cloned().unwrap_or_default());
    }
    fields.retain(|_, value| !value.is_null());
    fields.into()
}
