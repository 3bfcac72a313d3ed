//! Compares two sets of documents: what changed, and what it means on the wire and for the users of
//! the crate.
//!
//! The facts of both sides are paired, and a table of rules says what each difference means. Two
//! checks make sure that no difference is missed:
//! - the documents are compared as plain trees, and a difference that no change accounts for is
//!   reported as unhandled;
//! - the public items that the planner creates for both sides are compared, and a difference that
//!   no change on the wire explains is reported as a change of the crate only.
//!
//! Architecture invariant: the table in [`rules`] says what each kind of change means. A
//! comparison of the items that the planner creates shows what a change does to the crate.

mod accepted;
mod changes;
mod crate_side;
mod facts;
mod format;
mod kind;
mod lines;
mod page;
pub mod rules;
mod structural;

use std::{cmp::Reverse, collections::BTreeSet};

use serde::Serialize;

pub use accepted::Accepted;
pub use format::{Detail, Format, render};
pub use kind::{Action, Area, Direction, FactKind};
pub use lines::{Line, Lines};

use changes::RawChange;
use crate_side::ApiSteps;
use page::Document;

use crate::{api::is_keyword, output::Files, parallel};

/// What a change does to the calls of programs that are already in use.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum WireImpact {
    /// Correct calls are rejected, or responses can no longer be read.
    Breaking,
    /// Some calls may be rejected, or some responses may no longer be read.
    Warning,
    /// All calls keep working.
    Compatible,
}

impl WireImpact {
    /// Returns the word that reports use for it.
    pub fn as_str(self) -> &'static str {
        match self {
            WireImpact::Breaking => "breaking",
            WireImpact::Warning => "warning",
            WireImpact::Compatible => "compatible",
        }
    }
}

/// The smallest version bump of the crate that a change requires.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Bump {
    /// Nothing was added, and all code still compiles.
    Patch,
    /// Something was added.
    Minor,
    /// Code that compiled may no longer compile.
    Major,
}

impl Bump {
    /// Returns the word that reports use for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Bump::Patch => "patch",
            Bump::Minor => "minor",
            Bump::Major => "major",
        }
    }

    /// Returns the version that follows `version`. Before 1.0, a major bump increases the second number,
    /// and the other bumps increase the third. Returns `None` if `version` does not consist of three
    /// numbers.
    pub fn next(self, version: &str) -> Option<String> {
        let numbers: Vec<u64> = version.split('.').map(|number| number.parse().ok()).collect::<Option<_>>()?;
        let &[major, minor, patch] = numbers.as_slice() else { return None };
        Some(match (self, major) {
            (Bump::Major, 0) => format!("0.{}.0", minor + 1),
            (Bump::Minor | Bump::Patch, 0) | (Bump::Patch, _) => format!("{major}.{minor}.{}", patch + 1),
            (Bump::Minor, _) => format!("{major}.{}.0", minor + 1),
            (Bump::Major, _) => format!("{}.0.0", major + 1),
        })
    }
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// What it does to the calls of programs that are already in use.
    pub wire: WireImpact,
    /// The version bump of the crate that it requires.
    pub rust: Bump,
    /// Whether it affects the protection of calls: a signature, encryption, a client certificate or a
    /// host.
    pub security: bool,
    /// The kind of change. If oasdiff knows this kind, it has the same name there.
    pub id: String,
    /// The direction in which the data that changed is sent.
    pub direction: Direction,
    /// The part of the API that it belongs to.
    pub area: Area,
    /// What changed.
    pub kind: FactKind,
    /// How it changed.
    pub action: Action,
    /// The operation's family, which is its Cargo feature, or `webhooks` for a notification.
    pub family: String,
    /// The operation, the notification or the page: `POST /v3/pay/transactions/jsapi`,
    /// `webhook v3/TRANSACTION.SUCCESS`, or the page's path.
    pub operation: String,
    /// The field, such as `/body/goods/*/price`. `*` stands for the items of a list, `!` for the content
    /// of a string, and `|2` for the second of several shapes. Empty for the operation itself.
    pub pointer: String,
    /// The member of a list that changed: a value, a host, a label. Empty for other changes.
    pub member: String,
    /// The old value.
    pub before: Option<String>,
    /// The new value.
    pub after: Option<String>,
    /// The row in the old docs.
    pub old: Option<Line>,
    /// The row in the new docs. If the row was removed, the nearest row that still exists.
    pub new: Option<Line>,
    /// The reason why it was accepted, if it was.
    pub accepted: Option<String>,
    /// Identifies the change in `specs/accepted.toml`.
    pub fingerprint: String,
}

impl Change {
    /// Returns the field as people write it: `amount.total`, `goods[].price`. Empty for the operation
    /// itself.
    pub fn field(&self) -> String {
        let mut out = String::new();
        let steps = self.pointer.split('/').skip(1);
        for step in steps.skip(usize::from(self.pointer.starts_with("/body/"))) {
            match step {
                "*" => out.push_str("[]"),
                step if is_keyword(step) => {}
                step => {
                    let dot = if out.is_empty() { "" } else { "." };
                    out.push_str(&format!("{dot}{}", step.replace("~2", "").replace("~1", "/").replace("~0", "~")));
                }
            }
        }
        out
    }

    /// If the change affects neither calls nor the crate, returns the name under which reports count
    /// it, such as `links`.
    pub fn without_effect(&self) -> Option<&'static str> {
        let subject = match self.kind {
            FactKind::Title | FactKind::Description | FactKind::Meaning => "descriptions",
            FactKind::Link => "links",
            FactKind::Example | FactKind::Variant => "samples",
            FactKind::FieldOrder | FactKind::ListOrder => "order",
            _ => return None,
        };
        Some(subject).filter(|_| self.wire == WireImpact::Compatible && self.rust == Bump::Patch)
    }

    /// Returns the key by which a report is sorted: the worst changes first, then by location.
    fn rank(&self) -> impl Ord + '_ {
        (
            Reverse(self.security),
            self.wire,
            Reverse(self.rust),
            &self.operation,
            self.direction,
            &self.pointer,
            self.kind,
            &self.member,
        )
    }
}

/// All changes, and the version bump that they require.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// The smallest version bump of the crate that is required; patch if nothing changed.
    pub bump: Bump,
    /// The crate's version before the changes.
    pub version: Option<String>,
    /// The version that the crate should get.
    pub next: Option<String>,
    /// The changes, the worst first.
    pub changes: Vec<Change>,
}

impl Report {
    /// Returns a report of `changes` to a crate with this version.
    pub fn new(changes: Vec<Change>, version: Option<String>) -> Self {
        let bump = changes.iter().map(|change| change.rust).max().unwrap_or(Bump::Patch);
        let next = version.as_deref().filter(|_| !changes.is_empty()).and_then(|version| bump.next(version));
        Self { bump, version, next, changes }
    }

    /// Returns the changes that have not been accepted.
    pub fn open(&self) -> impl Iterator<Item = &Change> {
        self.changes.iter().filter(|change| change.accepted.is_none())
    }
}

/// One side of a comparison.
#[derive(Clone, Copy, Debug)]
pub struct Side<'a> {
    /// The OpenAPI documents.
    pub specs: &'a Files,
    /// Where the rows of the docs are.
    pub lines: &'a Lines,
}

/// Returns the documents in which two sides differ. If one of them is a notification, all
/// notifications are included, because whether a notification gets a variant of `Event` depends on all
/// others.
pub fn changed(old: &Files, new: &Files) -> BTreeSet<String> {
    let is_event = |path: &str| path.starts_with("webhook/");
    let paths = || old.keys().chain(new.keys());
    let mut changed: BTreeSet<String> = paths().filter(|path| old.get(*path) != new.get(*path)).cloned().collect();
    if changed.iter().any(|path| is_event(path)) {
        changed.extend(paths().filter(|path| is_event(path)).cloned());
    }
    changed
}

/// Returns all changes from `old` to `new`, the worst first.
///
/// # Errors
/// Returns the mistakes in the documents, by file, or the names that clash in the crate.
pub fn compare(old: Side<'_>, new: Side<'_>) -> Result<Vec<Change>, Vec<String>> {
    let changed = changed(old.specs, new.specs);
    let pairs = page::pairs(page::read(old.specs, &changed)?, page::read(new.specs, &changed)?);
    let found: Vec<Vec<RawChange>> = parallel::map(&pairs, of_page);
    let mut steps = ApiSteps::between(&pairs)?;
    let found: Vec<(usize, RawChange)> =
        found.into_iter().enumerate().flat_map(|(at, found)| found.into_iter().map(move |one| (at, one))).collect();
    let mut changes = Vec::new();
    let mut judge_all = |found: Vec<(usize, RawChange)>, steps: &mut ApiSteps| {
        for (at, found) in found {
            let mut change = judge(found, &pairs[at], steps);
            let find = |document: &Option<Document>, lines: &Lines, near| {
                lines.find(&format!("{}.md", document.as_ref()?.own_path), &change, near)
            };
            (change.old, change.new) = (find(&pairs[at].old, old.lines, false), find(&pairs[at].new, new.lines, true));
            change.fingerprint = accepted::fingerprint(&change);
            changes.push(change);
        }
    };
    judge_all(found, &mut steps);
    judge_all(steps.unexplained(), &mut steps);
    changes.sort_by(|a, b| a.rank().cmp(&b.rank()));
    Ok(changes)
}

/// Returns the changes of a page, including the differences that no fact explains.
fn of_page(pair: &page::Pair) -> Vec<RawChange> {
    let mut found = pair.changes();
    let differences = pair.differences();
    let unhandled: Vec<RawChange> = differences
        .into_iter()
        .filter(|difference| !found.iter().any(|change| structural::accounts(change, difference)))
        .map(structural::unhandled)
        .collect();
    found.extend(unhandled);
    found
}

fn judge(found: RawChange, pair: &page::Pair, steps: &mut ApiSteps) -> Change {
    let RawChange { key, action, before, after } = &found;
    let rule = rules::rule(key.direction, key.kind, *action);
    let (id, wire, rust) = match rule {
        Some(rule) => (rules::id(rule, key.direction, &key.pointer), rule.wire, steps.of(&found, pair, rule.rust)),
        None => ("unhandled".to_owned(), WireImpact::Warning, Bump::Patch),
    };
    Change {
        wire,
        rust,
        security: rules::is_security(key.kind, *action),
        id,
        direction: key.direction,
        area: key.kind.area(),
        kind: key.kind,
        action: *action,
        family: pair.family(),
        operation: key.operation.clone(),
        pointer: key.pointer.clone(),
        member: key.member.clone(),
        before: before.clone(),
        after: after.clone(),
        old: None,
        new: None,
        accepted: None,
        fingerprint: String::new(),
    }
}
