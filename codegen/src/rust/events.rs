//! Decides which notification an event type and an original type identify together. Only this decision
//! needs all pages at once.
//!
//! Several pages may claim the same pair. For example, the pages of profit sharing list
//! `TRANSACTION.SUCCESS` with the original type `profitsharing`. The page of payments lists the same pair,
//! and also another original type. The pair goes to the page that lists the fewest original types. Ties
//! go to a page whose name ends with the last part of the event type; if that does not decide, to the page
//! whose name sorts first.

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
    aliases: Vec<String>,
    event_types: Vec<String>,
    original_types: Vec<String>,
}

impl Claim {
    pub(super) fn of(event: &EventPlan) -> Self {
        Self {
            v2: event.version == Version::V2,
            title: event.title.clone(),
            aliases: event.aliases.clone(),
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

/// A claim: whether it is for v3, the event type, whether it is for any original type, and the original
/// type. Claims for any original type therefore sort after claims for a specific one.
type Key = (bool, String, bool, Option<String>);

/// Returns every notification that can be identified by its types, in the order of the modules.
///
/// # Errors
/// Returns a problem for each notification whose variant another notification already has.
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
                message: format!("its variant `{variant}` is also the variant of another notification"),
                help: "set another name as `module:` in the front matter".to_owned(),
            });
        }
        let docs = vec![event.title.clone()];
        let aliases = event.aliases.clone();
        known.push(Known { variant, docs, aliases, module: place(path), version, types });
    }
    if problems.is_empty() { Ok(known) } else { Err(problems) }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A page: its path, its event types, and the original types of its resource.
    type Page = (&'static str, &'static [&'static str], &'static [&'static str]);

    fn owned(names: &[&str]) -> Vec<String> {
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    fn resolved(pages: &[Page]) -> Result<Vec<Known>, Vec<Problem>> {
        let claims: Vec<(Vec<String>, String, Claim)> = pages
            .iter()
            .map(|(path, event_types, original_types)| {
                let claim = Claim {
                    v2: path.starts_with("v2/"),
                    title: (*path).to_owned(),
                    aliases: Vec::new(),
                    event_types: owned(event_types),
                    original_types: owned(original_types),
                };
                let module = owned(&path.to_lowercase().replace('.', "_").split('/').collect::<Vec<_>>());
                (module, format!("docs/webhook/{path}.md"), claim)
            })
            .collect();
        known(&claims.iter().map(|(path, source, claim)| Claimant { path, source, claim }).collect::<Vec<_>>())
    }

    /// Returns `page event_type original_type` of each pair, with `*` for any original type.
    fn winners(pages: &[Page]) -> Vec<String> {
        let known = resolved(pages).expect("the variants differ");
        let pairs = known.iter().flat_map(|known| {
            known.types.iter().map(move |(event, original)| {
                format!("{} {event} {}", known.docs[0], original.as_deref().unwrap_or("*"))
            })
        });
        pairs.collect()
    }

    #[test]
    fn a_pair_of_types_has_one_page() {
        let cases: [(&str, &[Page], &[&str]); 7] = [
            (
                "the page with the fewest original types",
                &[("v3/A", &["PAID"], &["x", "y"]), ("v3/Z", &["PAID"], &["x"])],
                &["v3/A PAID y", "v3/Z PAID x"],
            ),
            (
                "the fewest original types, even if another page's name ends with the last part of the event type",
                &[("v3/T.PAID", &["T.PAID"], &["x", "y"]), ("v3/Z", &["T.PAID"], &["x"])],
                &["v3/T.PAID T.PAID y", "v3/Z T.PAID x"],
            ),
            (
                "a tie goes to a page whose name ends with the last part of the event type",
                &[("v3/A", &["T.PAID"], &["x"]), ("v3/SCORE.PAID", &["T.PAID"], &["x"])],
                &["v3/SCORE.PAID T.PAID x"],
            ),
            (
                "otherwise, the page whose name sorts first, wherever it is in the list",
                &[("v3/B", &["T.PAID"], &["x"]), ("v3/A", &["T.PAID"], &["x"])],
                &["v3/A T.PAID x"],
            ),
            (
                "a page may win one event type and lose another",
                &[("v3/A.PAID", &["T.PAID", "T.CLOSED"], &["x"]), ("v3/B.CLOSED", &["T.PAID", "T.CLOSED"], &["x"])],
                &["v3/A.PAID T.PAID x", "v3/B.CLOSED T.CLOSED x"],
            ),
            (
                "a claim for any original type differs from a claim for a specific one",
                &[("v3/A", &["PAID"], &[]), ("v3/B", &["PAID"], &["x"])],
                &["v3/A PAID *", "v3/B PAID x"],
            ),
            (
                "each API version has its own event types",
                &[("v2/A", &["PAID"], &["x"]), ("v3/B", &["PAID"], &["x"])],
                &["v2/A PAID x", "v3/B PAID x"],
            ),
        ];
        for (rule, pages, wanted) in cases {
            assert_eq!(winners(pages), wanted, "{rule}");
        }
    }

    #[test]
    fn a_page_without_a_pair_has_no_variant() {
        let lost: [Page; 2] = [("v3/A", &["PAID"], &["x"]), ("v3/B", &["PAID"], &["x"])];
        assert_eq!(resolved(&lost).expect("the variants differ").len(), 1);
        assert!(resolved(&[("v2/A", &[], &[])]).expect("the variants differ").is_empty());
    }

    #[test]
    fn a_variant_is_named_after_its_module() {
        let pages: [Page; 2] = [("v2/A.B", &["1"], &[]), ("v3/A.B", &["2"], &[])];
        let known = resolved(&pages).expect("the variants differ");
        let names: Vec<(&str, String)> =
            known.iter().map(|known| (known.variant.as_str(), known.module.join("::"))).collect();
        assert_eq!(names, [("V2AB", "v2::a_b".into()), ("AB", "v3::a_b".into())]);
    }

    #[test]
    fn notifications_of_one_variant_are_reported_with_their_page() {
        let clashes: [(&[Page], &[&str]); 2] = [
            (&[("v3/A", &["1"], &[]), ("v3/sub/A", &["2"], &[]), ("v3/B", &["3"], &[])], &["webhook/v3/sub/A"]),
            // `Unrecognized` is the variant for notifications that no page describes.
            (&[("v3/UNRECOGNIZED", &["1"], &[])], &["webhook/v3/UNRECOGNIZED"]),
        ];
        for (pages, wanted) in clashes {
            let problems = resolved(pages).expect_err("two variants clash");
            assert_eq!(problems.iter().map(|problem| problem.page.as_str()).collect::<Vec<_>>(), wanted);
        }
    }
}
