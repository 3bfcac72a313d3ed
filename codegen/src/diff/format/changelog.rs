//! Renders entries of the crate's changelog, under the headings of Keep a Changelog. All changes without
//! effect share one entry.

use super::{Action, Bump, Change, FactKind, Kind, Listed, WireImpact, what};

type Heading = (&'static str, fn(&Change) -> bool);

const HEADINGS: &[Heading] = &[
    ("Added", |change| change.action == Action::Added && change.rust < Bump::Major),
    ("Changed", |_| true),
    ("Deprecated", |change| change.kind == FactKind::DeprecatedEndpoint && change.action == Action::Changed),
    ("Removed", |change| change.action == Action::Removed && change.rust == Bump::Major),
];

pub(super) fn render(listed: &Listed<'_>) -> String {
    let mut out = String::new();
    for (heading, _) in HEADINGS {
        let is_of_heading = |change: &Change| is_told(change) && self::heading(change) == *heading;
        let each = listed.changes.iter().filter(|change| is_of_heading(change)).map(|change| entry(change));
        let kinds = listed.kinds.iter().filter(|kind| is_of_heading(kind.first)).map(entry_of_kind);
        let mut entries: Vec<String> = each.chain(kinds).collect();
        if *heading == "Changed" {
            entries.extend(listed.without_effect.as_ref().map(|counts| format!("- Without effect: {counts}.\n")));
        }
        if !entries.is_empty() {
            out.push_str(&format!("### {heading}\n{}\n", entries.concat()));
        }
    }
    out
}

/// Returns whether callers notice the change.
fn is_told(change: &Change) -> bool {
    change.rust > Bump::Patch || change.wire != WireImpact::Compatible || change.security
}

fn heading(change: &Change) -> &'static str {
    let own = HEADINGS.iter().filter(|(heading, _)| *heading != "Changed").find(|(_, is_under)| is_under(change));
    own.map_or("Changed", |(heading, _)| heading)
}

fn entry(change: &Change) -> String {
    format!("- {}`{}`: {}.\n", breaks(change), change.operation, what(change, "`"))
}

fn entry_of_kind(kind: &Kind<'_>) -> String {
    let Kind { first, changes, operations } = kind;
    format!("- {}{}: {changes} (operations: {operations}).\n", breaks(first), first.id.replace('-', " "))
}

fn breaks(change: &Change) -> &'static str {
    match (change.rust, change.wire) {
        (Bump::Major, _) => "**Breaking.** ",
        (_, WireImpact::Breaking) => "**Breaking on the wire.** ",
        _ => "",
    }
}
