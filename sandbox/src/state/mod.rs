//! The operations that the sandbox implements: one file for each family, with a table of its operations.

mod bills;
pub(crate) mod cashier;
mod certificates;
mod combined;
mod objects;
pub(crate) mod orders;
mod orders_v2;
mod orders_v3;
pub(crate) mod partners;
pub(crate) mod refunds;
mod refunds_v2;
mod refunds_v3;
pub(crate) mod schedule;
mod security;
mod sharing;
pub(crate) mod transfers;
mod uploads;

use self::orders::{Kind, Order};
use self::schedule::{Act, Action};
use crate::call::{Call, Outcome};
use crate::notice::{self, Notice};
use crate::spec::{Operation, SPEC};
use crate::world::{Failure, FileHandler, Handler, World};
use serde_json::{Map, Value};
use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

/// The operations of a family, by method and path.
type Family = &'static [(&'static str, Handler)];

const FAMILIES: &[Family] = &[
    bills::OPERATIONS,
    certificates::OPERATIONS,
    combined::OPERATIONS,
    orders_v2::OPERATIONS,
    orders_v3::OPERATIONS,
    refunds_v2::OPERATIONS,
    refunds_v3::OPERATIONS,
    security::OPERATIONS,
    sharing::OPERATIONS,
    transfers::OPERATIONS,
    uploads::OPERATIONS,
];

/// The operations whose responses are files.
const FILES: &[(&str, FileHandler)] = bills::FILES;

static HANDLERS: LazyLock<HashMap<&str, Handler>> =
    LazyLock::new(|| FAMILIES.iter().flat_map(|family| family.iter().copied()).collect());

fn name(operation: &Operation) -> String {
    format!("{} {}", operation.method, operation.path)
}

fn handler(operation: &Operation) -> Option<Handler> {
    HANDLERS.get(name(operation).as_str()).copied()
}

fn file_handler(operation: &Operation) -> Option<FileHandler> {
    let name = name(operation);
    FILES.iter().find(|(known, _)| *known == name).map(|(_, handler)| *handler)
}

/// Returns whether an operation is implemented. If it is not, its responses are generated.
pub(crate) fn is_implemented(operation: &Operation) -> bool {
    handler(operation).is_some() || file_handler(operation).is_some()
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
    // Operations whose responses are generated find it among the objects of the family.
    objects::put(world, owner, family, name, value, document.clone())?;
    document.insert(name.to_owned(), value.into());
    let put = PUT.iter().find(|(families, names, _)| families.contains(&family) && names.contains(&name));
    put.map_or(Ok(()), |(_, _, put)| put(world, owner, &document))
}

/// A function that stores something, given the fields that a query would return.
type Put = fn(&World<'_>, &str, &Map<String, Value>) -> Result<(), Failure>;

/// The functions that store something. The family and the path parameter decide which one is called.
const PUT: &[(&[&str], &[&str], Put)] = &[
    (&["v3-pay", "v3-refund", "v2-pay", "v2-secapi"], &["out_trade_no", "transaction_id"], orders::put),
    (&["v3-refund", "v2-pay", "v2-secapi"], &["out_refund_no", "refund_id"], refunds::put),
    (&["v3-fund-app"], &["out_bill_no", "transfer_bill_no"], transfers::put),
    (&["v3-combine-transactions"], &["combine_out_trade_no", "combine_transaction_id"], combined::put),
    (&["v3-profitsharing"], &["transaction_id"], sharing::put_order),
    (&["v3-profitsharing"], &["account"], sharing::put_receiver),
    (&["v3-profitsharing"], &["out_order_no"], sharing::put),
    (&["v3-profitsharing"], &["out_return_no"], sharing::put_return),
    (&["v3-billdownload"], &["token"], bills::put),
];

/// Pays an order or a combined order as its payer does, and notifies the merchant. If the order is a
/// part of a combined order, all parts are paid.
pub(crate) fn pay(world: &World<'_>, owner: &str, number: &str) -> Result<Order, Failure> {
    let order = match world.store.get::<Order>(owner, number)? {
        Some(Order { combined: Some((owner, number)), .. }) => return combined::pay(world, &owner, &number),
        Some(order) => orders::pay(world, order)?,
        None => return combined::pay(world, owner, number),
    };
    // A payment by payment code causes no notification: its result is in the response and the query.
    if let Some(url) = order.notify_url.as_deref().filter(|_| order.kind != Kind::PaymentCode) {
        let resource =
            if order.is_v2 { orders_v2::notification(&order) } else { orders_v3::transaction(&order, world.now) };
        let world = World { key: &order.key, ..*world };
        notice::queue(&world, owner, Notice::payment(order.is_v2, url, resource))?;
    }
    Ok(order)
}

/// For each family, the names of the fields that may contain the number of an object that a call created.
/// If a path parameter has such a name, and no object has the number in it, the call is refused.
/// Other parameters, such as the id of a payer or a bank, may have any value.
static NUMBERS: LazyLock<HashMap<&'static str, HashSet<String>>> = LazyLock::new(|| {
    let mut numbers: HashMap<&str, HashSet<String>> = HashMap::new();
    for operation in SPEC.operations.iter().filter(|operation| !is_implemented(operation)) {
        let made = if operation.method == "POST" { objects::made_by(operation) } else { HashSet::new() };
        numbers.entry(&operation.family).or_default().extend(made);
    }
    numbers
});

/// Carries out the scheduled actions that are due by now.
pub(crate) fn catch_up(world: &World<'_>) -> Result<(), Failure> {
    while let Some((due, Action { act, owner, number })) = world.store.take_action(world.now)? {
        let world = World { now: due, ..*world };
        let done = match act {
            Act::Pay => pay(&world, &owner, &number).map(drop),
            Act::Fail => orders::fail(&world, &owner, &number).map(drop),
            Act::Confirm => transfers::confirm(&world, &owner, &number),
            Act::FailTransfer => transfers::fail(&world, &owner, &number, "PAYEE_ACCOUNT_ABNORMAL"),
            Act::ExpireTransfer => transfers::fail(&world, &owner, &number, "OVERDUE_CLOSE"),
        };
        // A refusal is ignored: the order or transfer was paid, closed or confirmed in the meantime.
        if let Err(Failure::Store(error)) = done {
            return Err(error.into());
        }
    }
    Ok(())
}

/// Carries out a call.
pub(crate) fn run(world: &World<'_>, call: &Call<'_>) -> Result<Outcome, Failure> {
    match (handler(call.operation), file_handler(call.operation)) {
        (Some(handler), _) => handler(world, call).map(Outcome::Document),
        (None, Some(handler)) => handler(world, call).map(Outcome::File),
        (None, None) => {
            let numbers = NUMBERS.get(call.operation.family.as_str());
            objects::run(world, call, numbers).map(Outcome::Generated)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_operation_of_a_family_is_documented() {
        let documented: Vec<_> = SPEC.operations.iter().map(|one| format!("{} {}", one.method, one.path)).collect();
        let families = FAMILIES.iter().flat_map(|family| family.iter().map(|(operation, _)| operation));
        for operation in families.chain(FILES.iter().map(|(operation, _)| operation)) {
            assert!(documented.iter().any(|one| one == operation), "{operation}");
        }
    }
}
