//! Renders two lines per change, in colour. The caller removes the colours if the terminal has none.

use super::{Bump, Kind, Listed, Report, WireImpact, bump, place, tally, what};

const BOLD: &str = "\x1b[1m";
const DIM: &str = "\x1b[2m";
const END: &str = "\x1b[0m";
const SECURITY: &str = "\x1b[31msecurity\x1b[0m · ";

fn colour(wire: WireImpact) -> &'static str {
    match wire {
        WireImpact::Breaking => "\x1b[31m",
        WireImpact::Warning => "\x1b[33m",
        WireImpact::Compatible => "\x1b[32m",
    }
}

pub(super) fn render(report: &Report, listed: &Listed<'_>) -> String {
    let mut out = format!("{BOLD}API changes: {} · crate: {}{END}\n", tally(report), bump(report));
    for change in &listed.changes {
        let (wire, rust) = (change.wire.as_str(), change.rust.as_str());
        let strong = if change.rust == Bump::Major { BOLD } else { "" };
        out.push_str(&format!(
            "\n{}{wire:<10}{END} {strong}{rust:<5}{END} {}{}: {}\n",
            colour(change.wire),
            if change.security { SECURITY } else { "" },
            change.operation,
            what(change, "`"),
        ));
        let place = place(change).map(|place| format!("{place} · ")).unwrap_or_default();
        out.push_str(&format!("{DIM}                 {place}{}{END}\n", change.fingerprint));
        if let Some(reason) = &change.accepted {
            out.push_str(&format!("                 accepted: {reason}\n"));
        }
    }
    for Kind { first, changes, operations } in &listed.kinds {
        out.push_str(&format!(
            "\n{}{:<10}{END} {:<5} {}: {changes} (operations: {operations})\n",
            colour(first.wire),
            first.wire.as_str(),
            first.rust.as_str(),
            first.id.replace('-', " "),
        ));
        out.push_str(&format!("{DIM}                 such as {}: {}{END}\n", first.operation, what(first, "`")));
    }
    if let Some(counts) = &listed.without_effect {
        out.push_str(&format!("\nwithout effect: {counts} · --verbose lists them\n"));
    }
    out
}
