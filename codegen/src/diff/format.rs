//! Renders a report as text for a terminal, as a comment on a pull request, as JSON, as GitHub
//! annotations, or as entries of the changelog.

mod changelog;
mod github;
mod markdown;
mod terminal;

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet},
};

use super::{Action, Bump, Change, FactKind, Report, WireImpact};
use crate::diagnostic::plain;

/// How a report is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Two lines per change, coloured.
    Text,
    /// A comment on a pull request.
    Markdown,
    /// The whole report as JSON, for programs.
    Json,
    /// GitHub's workflow commands, which annotate the rows of the docs that caused the changes.
    Github,
    /// Entries of CHANGELOG.md.
    Changelog,
}

/// How much of a report for people is printed. Programs get everything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Detail {
    /// Each change that has an effect, and the number of the others.
    #[default]
    Effects,
    /// Each change.
    Everything,
    /// The number of changes of each kind, and each change that concerns security. Useful if almost
    /// everything changed.
    Kinds,
}

/// Renders a report as text.
pub fn render(report: &Report, format: Format, detail: Detail) -> String {
    let listed = Listed::new(report, detail);
    match format {
        Format::Text => terminal::render(report, &listed),
        Format::Markdown => markdown::render(report, &listed),
        Format::Json => {
            let json = serde_json::to_string_pretty(report);
            json.unwrap_or_else(|error| unreachable!("a report can always be written as JSON: {error}")) + "\n"
        }
        Format::Github => github::render(report),
        Format::Changelog => changelog::render(&listed),
    }
}

/// The changes of a report, divided into those that are printed one by one and those that are only
/// counted.
struct Listed<'a> {
    /// The changes that are printed one by one, the worst first.
    changes: Vec<&'a Change>,
    /// The kinds of changes that are only counted.
    kinds: Vec<Kind<'a>>,
    /// The numbers of changes without effect that are only counted: `links: 12, samples: 3`.
    without_effect: Option<String>,
}

/// All changes of a report that have the same id and the same effect.
struct Kind<'a> {
    /// The first of these changes, which a report shows as an example.
    first: &'a Change,
    changes: usize,
    operations: usize,
}

impl<'a> Listed<'a> {
    fn new(report: &'a Report, detail: Detail) -> Self {
        let is_folded = |change: &&Change| detail != Detail::Everything && change.without_effect().is_some();
        let (folded, effective): (Vec<&Change>, Vec<&Change>) = report.changes.iter().partition(is_folded);
        let is_counted = |change: &&Change| detail == Detail::Kinds && !change.security;
        let (counted, changes) = effective.into_iter().partition(is_counted);
        let mut subjects: BTreeMap<&str, usize> = BTreeMap::new();
        for subject in folded.iter().filter_map(|change| change.without_effect()) {
            *subjects.entry(subject).or_default() += 1;
        }
        let counts: Vec<String> = subjects.iter().map(|(subject, count)| format!("{subject}: {count}")).collect();
        Self { changes, kinds: kinds(counted), without_effect: (!counts.is_empty()).then(|| counts.join(", ")) }
    }
}

fn kinds(changes: Vec<&Change>) -> Vec<Kind<'_>> {
    let mut kinds: BTreeMap<_, Vec<&Change>> = BTreeMap::new();
    for change in changes {
        kinds.entry((change.wire, Reverse(change.rust), change.id.as_str())).or_default().push(change);
    }
    let kind = |changes: Vec<&'_ Change>| {
        let operations: BTreeSet<&str> = changes.iter().map(|change| change.operation.as_str()).collect();
        (changes.len(), operations.len())
    };
    let kinds = kinds.into_values().map(|of| {
        let (first, (changes, operations)) = (of[0], kind(of));
        Kind { first, changes, operations }
    });
    kinds.collect()
}

/// Returns the numbers of changes: `1 breaking, 2 warnings, 7 compatible`. Accepted changes are counted
/// separately.
fn tally(report: &Report) -> String {
    let count = |wire: WireImpact, one: &str, many: &str| {
        let count = report.open().filter(|change| change.wire == wire).count();
        (count > 0).then(|| format!("{count} {}", if count == 1 { one } else { many }))
    };
    let accepted = report.changes.len() - report.open().count();
    let parts = [
        count(WireImpact::Breaking, "breaking", "breaking"),
        count(WireImpact::Warning, "warning", "warnings"),
        count(WireImpact::Compatible, "compatible", "compatible"),
        (accepted > 0).then(|| format!("{accepted} accepted")),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    let all = if parts.is_empty() { "none".to_owned() } else { parts.join(", ") };
    let security = report.open().filter(|change| change.security).count();
    if security == 0 { all } else { format!("{all} · security: {security}") }
}

/// Returns the version bump: `minor (0.1.0 → 0.1.1)`.
fn bump(report: &Report) -> String {
    match (&report.version, &report.next) {
        _ if report.changes.is_empty() => "unchanged".to_owned(),
        (Some(version), Some(next)) => format!("{} ({version} → {next})", report.bump.as_str()),
        _ => report.bump.as_str().to_owned(),
    }
}

/// Describes the change, with names and values between `quote`s.
fn what(change: &Change, quote: &str) -> String {
    let quoted = |text: &str| format!("{quote}{}{quote}", plain(text).replace('`', "'"));
    let value = |text: &str| quoted(&excerpt(text, 0));
    let mut out = change.id.replace('-', " ");
    let field = change.field();
    if !field.is_empty() {
        out.push_str(&format!(" {}", quoted(&field)));
    }
    let is_of_member =
        matches!(change.kind, FactKind::Meaning | FactKind::Variant | FactKind::Unhandled | FactKind::Name);
    if is_of_member && !change.member.is_empty() {
        out.push_str(&format!(" {}", quoted(&change.member)));
    }
    let sides = match (change.action, &change.before, &change.after) {
        // The value `true` is not shown, because the id already names the attribute.
        (Action::Added | Action::Removed, Some(text), None) | (Action::Added | Action::Removed, None, Some(text)) => {
            Some(value(text)).filter(|_| text != "true")
        }
        (_, Some(before), Some(after)) => {
            let same = before.chars().zip(after.chars()).take_while(|(before, after)| before == after).count();
            Some(format!("{} → {}", quoted(&excerpt(before, same)), quoted(&excerpt(after, same))))
        }
        _ => None,
    };
    let is_told = matches!(
        change.kind,
        FactKind::Endpoint
            | FactKind::DeprecatedEndpoint
            | FactKind::RequiredBody
            | FactKind::OptionalBody
            | FactKind::Failure
    ) || (matches!(change.kind, FactKind::RequiredField | FactKind::OptionalField)
        && change.action == Action::Changed);
    if let Some(sides) = sides.filter(|_| !is_told) {
        out.push_str(&format!(": {sides}"));
    }
    out
}

/// The maximum number of characters shown of a value. JSON contains whole values.
const LONGEST: usize = 60;

/// Returns a value. If it is long, returns only the part around the character with the index `at`.
fn excerpt(text: &str, at: usize) -> String {
    let length = text.chars().count();
    if length <= LONGEST {
        return text.to_owned();
    }
    let start = if at < LONGEST { 0 } else { (at - LONGEST / 2).min(length - LONGEST) };
    let shown: String = text.chars().skip(start).take(LONGEST).collect();
    let [before, after] = [start > 0, start + LONGEST < length].map(|cut| if cut { "…" } else { "" });
    format!("{before}{shown}{after}")
}

/// Returns the location in the new docs, such as `docs/openapi/v3/bill/tradebill.md:12`. For something
/// that was removed, returns the location in the old docs.
fn place(change: &Change) -> Option<String> {
    let line = if change.action == Action::Removed { change.old.as_ref().or(change.new.as_ref()) } else { None };
    let line = line.or(change.new.as_ref()).or(change.old.as_ref())?;
    Some(match line.line {
        Some(number) => format!("{}:{number}", line.file),
        None => line.file.clone(),
    })
}
