//! The v3 operations on refunds.

use super::orders::{self, Name, Order};
use super::refunds::{self, New, RECEIVED, Refund};
use crate::call::Call;
use crate::time;
use crate::world::{Failure, Handler, World};
use serde_json::{Value, json};

pub(super) const OPERATIONS: &[(&str, Handler)] = &[
    ("POST /v3/refund/domestic/refunds", create),
    ("GET /v3/refund/domestic/refunds/{out_refund_no}", query),
    ("POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund", apply_abnormal_refund),
];

fn create(world: &World<'_>, call: &Call<'_>) -> Result<Value, Failure> {
    let name = match call.text("transaction_id") {
        "" => Name::Number(call.text("out_trade_no")),
        id => Name::Transaction(id),
    };
    let sub = Some(call.text("sub_mchid")).filter(|sub| !sub.is_empty());
    let order = orders::find(world, call.owner(), sub, name).map_err(of_refunds)?;
    let amount = |name: &str| call.body.get("amount").and_then(|amount| amount[name].as_i64()).unwrap_or_default();
    let url = Some(call.text("notify_url")).filter(|url| !url.is_empty());
    let new = New {
        number: call.text("out_refund_no"),
        amount: amount("refund"),
        total: amount("total"),
        is_v2: false,
        names_sub: sub.is_some(),
        notify: url.map(|url| (url, notification as _)),
    };
    let refund = refunds::create(world, order, &new)?;
    Ok(document(&refund, world.now))
}

/// Replaces the error for an unknown order with the one that refund requests get.
fn of_refunds(failure: Failure) -> Failure {
    match failure {
        Failure::Api(error) if error.status == 404 => refunds::unpaid().number(error.number).into(),
        other => other,
    }
}

fn query(world: &World<'_>, call: &Call<'_>) -> Result<Value, Failure> {
    let number = call.parameter("out_refund_no").unwrap_or_default();
    let refund: Refund = world.store.get(call.owner(), number)?.ok_or_else(refunds::unknown)?;
    if call.query.get("sub_mchid").and_then(Value::as_str).is_some_and(|sub| refund.sub_mchid.as_deref() != Some(sub)) {
        return Err(refunds::unknown().into());
    }
    Ok(document(&refund, world.now))
}

fn apply_abnormal_refund(world: &World<'_>, call: &Call<'_>) -> Result<Value, Failure> {
    let id = call.parameter("refund_id").unwrap_or_default();
    let refund: Refund = world.store.by_alias(id)?.ok_or_else(refunds::unknown)?;
    if refund.owner != call.owner() || refund.number != call.text("out_refund_no") {
        return Err(refunds::unknown().into());
    }
    let refund = refunds::redirect(world, refund)?;
    Ok(document(&refund, world.now))
}

fn document(refund: &Refund, now: i64) -> Value {
    let mut document = json!({
        "refund_id": refund.refund_id, "out_refund_no": refund.number, "transaction_id": refund.transaction_id,
        "out_trade_no": refund.order, "channel": "ORIGINAL", "user_received_account": RECEIVED,
        "create_time": time::rfc3339(refund.created), "status": refund.state(now), "funds_account": "AVAILABLE",
        "amount": {
            "total": refund.total, "refund": refund.amount, "payer_total": refund.total, "payer_refund": refund.amount,
            "settlement_refund": refund.amount, "settlement_total": refund.total, "discount_refund": 0,
            "currency": refund.currency,
        },
    });
    if let Some(arrived) = refund.arrived(now) {
        document["success_time"] = time::rfc3339(arrived).into();
    }
    document
}

/// Returns the content of a refund's notification.
fn notification(_: &Order, refund: &Refund) -> Value {
    let mut document = json!({
        "transaction_id": refund.transaction_id, "out_trade_no": refund.order, "refund_id": refund.refund_id,
        "out_refund_no": refund.number, "refund_status": refund.state(refund.arrives),
        "success_time": refund.arrived(refund.arrives).map(time::rfc3339),
        "user_received_account": RECEIVED,
        "amount": {
            "total": refund.total, "refund": refund.amount, "payer_total": refund.total, "payer_refund": refund.amount,
        },
    });
    if let Some(fields) = document.as_object_mut() {
        fields.retain(|_, value| !value.is_null());
    }
    match &refund.sub_mchid {
        Some(sub) => {
            document["sp_mchid"] = refund.owner.as_str().into();
            document["sub_mchid"] = sub.as_str().into();
        }
        None => document["mchid"] = refund.owner.as_str().into(),
    }
    document
}
