//! What the sandbox remembers: one file for each family of operations, with a table of them.

mod certificates;
mod objects;
pub(crate) mod orders;
mod orders_v2;
mod orders_v3;
pub(crate) mod refunds;
mod refunds_v2;
mod refunds_v3;
mod security;
mod uploads;

use crate::accounts::Keys;
use crate::call::{Call, Fault, Outcome};
use crate::settings::Settings;
use crate::spec::Operation;
use crate::store::Change;
use serde_json::{Map, Value};
use std::collections::HashMap;
use std::sync::LazyLock;

/// What an operation works with.
pub(crate) struct World<'a> {
    pub(crate) keys: &'a Keys,
    pub(crate) store: &'a Change<'a>,
    pub(crate) settings: &'a Settings,
    /// Seconds since 1970.
    pub(crate) now: i64,
    /// The id of the key that signs notifications: the one that signs the response.
    pub(crate) key: &'a str,
}

/// Why an operation has no result.
pub(crate) enum Failure {
    /// The request is refused.
    Fault(Fault),
    /// The database failed.
    Store(rusqlite::Error),
}

impl From<Fault> for Failure {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}

impl From<rusqlite::Error> for Failure {
    fn from(error: rusqlite::Error) -> Self {
        Self::Store(error)
    }
}

/// Carries out an operation, and returns the document of its response.
pub(crate) type Handler = fn(&World<'_>, &Call<'_>) -> Result<Value, Failure>;

/// A family: its operations by method and path.
type Family = &'static [(&'static str, Handler)];

const FAMILIES: &[Family] = &[
    certificates::OPERATIONS,
    orders_v2::OPERATIONS,
    orders_v3::OPERATIONS,
    refunds_v2::OPERATIONS,
    refunds_v3::OPERATIONS,
    security::OPERATIONS,
    uploads::OPERATIONS,
];

static HANDLERS: LazyLock<HashMap<&str, Handler>> =
    LazyLock::new(|| FAMILIES.iter().flat_map(|family| family.iter().copied()).collect());

/// Returns the handler of an operation, or `None` if its responses are generated.
pub(crate) fn handler(operation: &Operation) -> Option<Handler> {
    HANDLERS.get(format!("{} {}", operation.method, operation.path).as_str()).copied()
}

/// Stores something that a call could have created: an order, a refund or an object.
pub(crate) fn put(
    world: &World<'_>,
    owner: &str,
    family: &str,
    name: &str,
    value: &str,
    mut document: Map<String, Value>,
) -> Result<(), Failure> {
    let put = match name {
        "out_trade_no" | "transaction_id" if PAYMENTS.contains(&family) => orders::put,
        "out_refund_no" | "refund_id" if REFUNDS.contains(&family) => refunds::put,
        _ => return objects::put(world, owner, family, name, value, document),
    };
    document.insert(name.to_owned(), value.into());
    put(world, owner, &document)
}

/// The families whose orders and whose refunds are stored as orders and refunds.
const PAYMENTS: [&str; 4] = ["v3-pay", "v3-refund", "v2-pay", "v2-secapi"];
const REFUNDS: [&str; 3] = ["v3-refund", "v2-pay", "v2-secapi"];

/// Carries out a call.
pub(crate) fn run(world: &World<'_>, call: &Call<'_>) -> Result<Outcome, Failure> {
    match handler(call.operation) {
        Some(handler) => handler(world, call).map(Outcome::Document),
        None => objects::run(world, call).map(Outcome::Generated),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::SPEC;

    #[test]
    fn every_operation_of_a_family_is_documented() {
        let documented: Vec<_> = SPEC.operations.iter().map(|one| format!("{} {}", one.method, one.path)).collect();
        for (operation, _) in FAMILIES.iter().flat_map(|family| family.iter()) {
            assert!(documented.iter().any(|one| one == operation), "{operation}");
        }
    }
}
