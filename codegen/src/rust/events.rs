//! Decides which notification a pair of types identifies: the only decision that needs all pages at
//! once.
//!
//! Several pages may claim the same pair: `TRANSACTION.SUCCESS` with the original type
//! `profitsharing` is on the page of payments, whose lists are general, and on those of profit
//! sharing. The pair goes to the page that lists the fewest original types, then to the one whose
//! name ends like the event type, then to the first by name.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{
    Problem,
    names::camel,
    plan::{EventPlan, Known, place},
};
use crate::api::Version;

/// What identifies a notification.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Claim {
    v2: bool,
    title: String,
    event_types: Vec<String>,
    original_types: Vec<String>,
}

impl Claim {
    pub(super) fn of(event: &EventPlan) -> Self {
        Self {
            v2: event.version == Version::V2,
            title: event.title.clone(),
            event_types: event.event_types.clone(),
            original_types: event.original_types.clone(),
        }
    }
}

/// A notification's page, and what it claims.
#[derive(Clone, Copy)]
pub(super) struct Claimant<'a> {
    /// The path of its module, including an `index` at the end.
    pub(super) path: &'a [String],
    /// The page that it is generated from: `docs/….md`.
    pub(super) source: &'a str,
    pub(super) claim: &'a Claim,
}

/// What is claimed: the generation, the event type, and the original type. `None` means any
/// original type, and comes after claims of a certain one.
type Key = (bool, String, bool, Option<String>);

/// Returns every notification that its types identify, in the order of their modules.
///
/// # Errors
/// If two notifications have the same variant.
pub(super) fn known(events: &[Claimant<'_>]) -> Result<Vec<Known>, Vec<Problem>> {
    let mut claims: BTreeMap<Key, Vec<usize>> = BTreeMap::new();
    for (at, Claimant { claim: event, .. }) in events.iter().enumerate() {
        let originals: Vec<Option<String>> = match event.original_types.as_slice() {
            [] => vec![None],
            types => types.iter().cloned().map(Some).collect(),
        };
        for event_type in &event.event_types {
            for original in &originals {
                let key = (!event.v2, event_type.clone(), original.is_none(), original.clone());
                claims.entry(key).or_default().push(at);
            }
        }
    }
    let mut types: BTreeMap<usize, Vec<(String, Option<String>)>> = BTreeMap::new();
    for ((_, event_type, _, original), claimants) in claims {
        let ending = event_type.rsplit('.').next().unwrap_or_default();
        let rank = |at: &usize| {
            let Claimant { source, claim, .. } = events[*at];
            (claim.original_types.len(), !source.ends_with(&format!("{ending}.md")), source)
        };
        if let Some(winner) = claimants.into_iter().min_by_key(|at| rank(at)) {
            types.entry(winner).or_default().push((event_type, original));
        }
    }
    let mut taken = BTreeSet::from(["Unrecognized".to_owned()]);
    let mut known = Vec::new();
    let mut problems = Vec::new();
    for (at, types) in types {
        let Claimant { path, source, claim: event } = events[at];
        let module_name = path.last().map_or("", String::as_str);
        let (version, generation) = if event.v2 { (Version::V2, "V2") } else { (Version::V3, "") };
        let variant = format!("{generation}{}", camel(module_name));
        if !taken.insert(variant.clone()) {
            problems.push(Problem {
                page: super::page(source),
                message: format!("its variant `{variant}` is that of another notification too"),
                help: "name another as `module:` in the front matter".to_owned(),
            });
        }
        let docs = vec![event.title.clone()];
        known.push(Known { variant, docs, module: place(path), version, types });
    }
    if problems.is_empty() { Ok(known) } else { Err(problems) }
}
