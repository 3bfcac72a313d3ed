//! The v2 operations on refunds.

use super::orders::{self, Name, Order};
use super::orders_v2::named;
use super::refunds::{self, New, RECEIVED, Refund};
use crate::call::Call;
use crate::time;
use crate::world::{Failure, Handler, World};
use serde_json::{Value, json};

pub(super) const OPERATIONS: &[(&str, Handler)] =
    &[("POST /secapi/pay/refund", create), ("POST /pay/refundquery", query)];

fn create(world: &World<'_>, call: &Call<'_>) -> Result<Value, Failure> {
    let amount = |name: &str| call.text(name).parse().unwrap_or_default();
    let new = New {
        number: call.text("out_refund_no"),
        amount: amount("refund_fee"),
        total: amount("total_fee"),
        is_v2: true,
        names_sub: !call.text("sub_mch_id").is_empty(),
        notify: Some(call.text("notify_url")).filter(|url| !url.is_empty()).map(|url| (url, notification as _)),
    };
    let refund = refunds::create(world, named(world, call)?, &new)?;
    Ok(json!({
        "transaction_id": refund.transaction_id, "out_trade_no": refund.order, "out_refund_no": refund.number,
        "refund_id": refund.refund_id, "refund_fee": refund.amount, "settlement_refund_fee": refund.amount,
        "total_fee": refund.total, "settlement_total_fee": refund.total, "fee_type": refund.currency,
        "cash_fee": refund.total, "cash_refund_fee": refund.amount, "coupon_refund_fee": 0, "coupon_refund_count": 0,
    }))
}

fn query(world: &World<'_>, call: &Call<'_>) -> Result<Value, Failure> {
    let refund: Option<Refund> = match (call.text("refund_id"), call.text("out_refund_no")) {
        ("", "") => None,
        ("", number) => Some(world.store.get(call.owner(), number)?.ok_or_else(refunds::unknown)?),
        (id, _) => Some(world.store.by_alias::<Refund>(id)?.ok_or_else(refunds::unknown)?),
    };
    let order = match &refund {
        Some(refund) if refund.owner == call.owner() => {
            orders::find(world, call.owner(), None, Name::Number(&refund.order))?
        }
        Some(_) => return Err(refunds::unknown().into()),
        None => named(world, call)?,
    };
    let refunds = match refund {
        Some(refund) => vec![refund],
        None => refunds::of(world, &order)?,
    };
    if refunds.is_empty() {
        return Err(refunds::unknown().into());
    }
    let mut document = json!({
        "transaction_id": order.transaction_id, "out_trade_no": order.number, "total_fee": order.total,
        "settlement_total_fee": order.total, "fee_type": order.currency, "cash_fee": order.total,
        "refund_count": refunds.len(), "total_refund_count": refunds.len(),
    });
    for (at, refund) in refunds.iter().enumerate() {
        let fields = json!({
            "out_refund_no": refund.number, "refund_id": refund.refund_id, "refund_channel": "ORIGINAL",
            "refund_fee": refund.amount, "settlement_refund_fee": refund.amount, "refund_status": refund.state(world.now),
            "refund_account": "REFUND_SOURCE_RECHARGE_FUNDS", "refund_recv_accout": RECEIVED,
            "refund_success_time": refund.arrived(world.now).map(time::readable),
        });
        for (name, value) in fields.as_object().into_iter().flatten().filter(|(_, value)| !value.is_null()) {
            document[format!("{name}_{at}")] = value.clone();
        }
    }
    Ok(document)
}

/// Returns the fields of a refund's notification. `req_info` is encrypted when the notification is sent.
fn notification(order: &Order, refund: &Refund) -> Value {
    json!({
        "return_code": "SUCCESS", "appid": order.appid, "mch_id": order.owner, "sub_mch_id": order.sub_mchid,
        "req_info": {
            "out_refund_no": refund.number, "out_trade_no": refund.order, "refund_account": "REFUND_SOURCE_RECHARGE_FUNDS",
            "refund_fee": refund.amount, "refund_id": refund.refund_id, "refund_recv_accout": RECEIVED,
            "refund_request_source": "API", "refund_status": refund.state(refund.arrives), "settlement_refund_fee": refund.amount,
            "settlement_total_fee": refund.total, "success_time": refund.arrived(refund.arrives).map(time::readable),
            "total_fee": refund.total, "transaction_id": refund.transaction_id,
        },
    })
}
