//! A comment on a pull request, rendered from a template.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{Change, Report, WireImpact, bump, place, tally, what};
use crate::template;

const TEMPLATE: &str = include_str!("../../../../templates/report.md.jinja");

/// A report with more changes than this is folded.
const LONG: usize = 20;
/// The most changes in a comment: GitHub accepts 65,536 characters.
const MOST: usize = 150;

pub(super) fn render(report: &Report) -> String {
    let mut families: BTreeMap<&str, Vec<&Change>> = BTreeMap::new();
    for change in report.changes.iter().take(MOST) {
        families.entry(&change.family).or_default().push(change);
    }
    // The changes of each family are sorted already, so this puts the worst family first.
    let mut families: Vec<(&str, Vec<&Change>)> = families.into_iter().collect();
    families.sort_by_key(|(name, changes)| (changes.first().map(|change| change.wire), *name));
    let families: Vec<Value> = families.iter().map(|(name, changes)| family(name, changes)).collect();
    let context = json!({
        "tally": tally(report),
        "bump": bump(report),
        "families": families,
        "long": report.changes.len() > LONG,
        "rest": report.changes.len().saturating_sub(MOST),
        "empty": report.changes.is_empty(),
    });
    template::render(TEMPLATE, &context)
}

fn family(name: &str, changes: &[&Change]) -> Value {
    let worst = changes.first().map_or(WireImpact::Compatible, |change| change.wire);
    let rows: Vec<Value> = changes.iter().map(|change| row(change)).collect();
    json!({ "name": name, "count": changes.len(), "worst": worst, "rows": rows })
}

fn row(change: &Change) -> Value {
    let cell = |text: &str| text.replace('|', "\\|").replace('<', "&lt;");
    json!({
        "wire": change.wire,
        "rust": change.rust,
        "operation": cell(&change.operation),
        "change": cell(&what(change, "`")),
        "place": place(change).map(|place| cell(&place)),
        "accepted": change.accepted.as_deref().map(|reason| cell(&reason.replace('\n', " "))),
    })
}
