//! Renders a comment on a pull request, from a template.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Change, Kind, Listed, Report, WireImpact, bump, place, tally, what};
use crate::{
    diagnostic::{code, html_code},
    template,
};

const TEMPLATE: &str = include_str!("../../../../templates/report.md.jinja");

/// A report with more changes than this is folded.
const LONG: usize = 20;
/// The maximum number of changes in a comment: GitHub accepts 65,536 characters.
const MOST: usize = 150;

pub(super) fn render(report: &Report, listed: &Listed<'_>) -> String {
    let mut families: BTreeMap<&str, Vec<&Change>> = BTreeMap::new();
    for &change in listed.changes.iter().take(MOST) {
        families.entry(&change.family).or_default().push(change);
    }
    // The worst family comes first.
    let mut families: Vec<(&str, Vec<&Change>)> = families.into_iter().collect();
    families.sort_by_key(|(name, changes)| {
        let has_security = changes.iter().any(|change| change.security);
        (!has_security, changes.iter().map(|change| change.wire).min(), *name)
    });
    let kinds: Vec<Value> = listed.kinds.iter().map(kind).collect();
    let families: Vec<Value> = families.iter().map(|(name, changes)| family(name, changes)).collect();
    let context = json!({
        "tally": tally(report),
        "bump": bump(report),
        "families": families,
        "kinds": kinds,
        "without_effect": listed.without_effect,
        "long": listed.changes.len() > LONG,
        "rest": listed.changes.len().saturating_sub(MOST),
        "empty": report.changes.is_empty(),
    });
    template::render(TEMPLATE, &context)
}

fn family(name: &str, changes: &[&Change]) -> Value {
    let worst = changes.iter().map(|change| change.wire).min().unwrap_or(WireImpact::Compatible);
    let has_security = changes.iter().any(|change| change.security);
    let rows: Vec<Value> = changes.iter().map(|change| row(change)).collect();
    json!({ "name": code(name), "summary": html_code(name), "count": changes.len(), "worst": worst, "security": has_security, "rows": rows })
}

fn kind(kind: &Kind<'_>) -> Value {
    let Kind { first, changes, operations } = kind;
    json!({ "row": row(first), "id": first.id.replace('-', " "), "changes": changes, "operations": operations })
}

fn row(change: &Change) -> Value {
    let cell = |text: &str| text.replace('|', "\\|").replace('<', "&lt;");
    json!({
        "security": change.security,
        "wire": change.wire,
        "rust": change.rust,
        "operation": code(&change.operation),
        "change": cell(&what(change, "`")),
        "place": place(change).map(|place| code(&place)),
        "accepted": change.accepted.as_deref().map(|reason| cell(&reason.replace('\n', " "))),
    })
}
