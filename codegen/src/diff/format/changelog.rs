//! Entries of the crate's changelog, under the headings of Keep a Changelog. Changes of
//! descriptions and samples are left out.

use super::{Action, Bump, Change, FactKind, Report, WireImpact, what};

type Heading = (&'static str, fn(&Change) -> bool);

const HEADINGS: &[Heading] = &[
    ("Added", |change| change.action == Action::Added && change.rust < Bump::Major),
    ("Changed", |_| true),
    ("Deprecated", |change| change.kind == FactKind::DeprecatedEndpoint && change.action == Action::Changed),
    ("Removed", |change| change.action == Action::Removed && change.rust == Bump::Major),
];

pub(super) fn render(report: &Report) -> String {
    let mut out = String::new();
    for (heading, _) in HEADINGS {
        let of_heading = report.changes.iter().filter(|change| is_told(change) && self::heading(change) == *heading);
        let entries: Vec<String> = of_heading.map(entry).collect();
        if !entries.is_empty() {
            out.push_str(&format!("### {heading}\n{}\n", entries.concat()));
        }
    }
    out
}

/// Returns whether callers notice the change.
fn is_told(change: &Change) -> bool {
    change.rust > Bump::Patch || change.wire != WireImpact::Compatible
}

fn heading(change: &Change) -> &'static str {
    let own = HEADINGS.iter().filter(|(heading, _)| *heading != "Changed").find(|(_, is_under)| is_under(change));
    own.map_or("Changed", |(heading, _)| heading)
}

fn entry(change: &Change) -> String {
    let breaks = match (change.rust, change.wire) {
        (Bump::Major, _) => "**Breaking.** ",
        (_, WireImpact::Breaking) => "**Breaking on the wire.** ",
        _ => "",
    };
    format!("- {breaks}`{}`: {}.\n", change.operation, what(change, "`"))
}
