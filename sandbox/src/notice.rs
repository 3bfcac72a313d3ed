//! Describes notifications, and queues them.

use crate::spec::Generation;
use crate::time;
use crate::world::{Failure, World};
use serde_json::{Value, json};

/// A notification to send.
pub(crate) struct Notice {
    event: String,
    generation: Generation,
    original_type: String,
    summary: String,
    url: String,
    /// The decrypted content: the resource in v3, all fields in v2.
    resource: Value,
    /// When the notification is first sent.
    due: i64,
}

impl Notice {
    /// Creates a v3 notification.
    pub(crate) fn v3(event: &str, original_type: &str, summary: &str, url: &str, resource: Value) -> Self {
        Self {
            event: event.to_owned(),
            generation: Generation::V3,
            original_type: original_type.to_owned(),
            summary: summary.to_owned(),
            url: url.to_owned(),
            resource,
            due: 0,
        }
    }

    /// Creates a v2 notification.
    pub(crate) fn v2(event: &str, url: &str, resource: Value) -> Self {
        Self { generation: Generation::V2, ..Self::v3(event, "", "", url, resource) }
    }

    /// Sets when the notification is first sent.
    pub(crate) fn at(self, due: i64) -> Self {
        Self { due, ..self }
    }

    /// Creates the notification of a payment.
    pub(crate) fn payment(is_v2: bool, url: &str, resource: Value) -> Self {
        if is_v2 {
            return Self::v2("transaction-success", url, resource);
        }
        Self::v3("TRANSACTION.SUCCESS", "transaction", "支付成功", url, resource)
    }

    /// Creates the notification that a refund has ended. `event` has the event type and the summary, which
    /// only v3 uses.
    pub(crate) fn refund(is_v2: bool, event: (&str, &str), url: &str, resource: Value) -> Self {
        if is_v2 {
            return Self::v2("refund-processed", url, resource);
        }
        Self::v3(event.0, "refund", event.1, url, resource)
    }
}

/// Queues a notification for an account.
pub(crate) fn queue(world: &World<'_>, owner: &str, notice: Notice) -> Result<i64, Failure> {
    let due = notice.due.max(world.now);
    let facts = json!({
        "owner": owner, "event": notice.event, "generation": if notice.generation == Generation::V2 { "v2" } else { "v3" },
        "original_type": notice.original_type, "summary": notice.summary, "url": notice.url, "resource": notice.resource,
        "id": uuid(world), "create_time": time::rfc3339(due), "key": world.key, "state": "waiting", "attempts": [],
    });
    Ok(world.store.notify(due, &facts)?)
}

fn uuid(world: &World<'_>) -> String {
    let part = |length| world.ids.digits(length);
    format!("{}-{}-4{}-8{}-{}", part(8), part(4), part(3), part(3), part(12))
}
