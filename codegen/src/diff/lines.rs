//! Finds the lines of the docs that changes are about.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{
    Change,
    facts::page_name,
    kind::{Action, Direction, FactKind},
};
use crate::{
    api::{OfOperation, Places},
    diagnostic::{Sink, Span},
    docs::{self, Subject},
    parallel,
    source::Source,
};

/// A row of a page, or a page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Line {
    /// The page: `docs/openapi/v3/bill/tradebill.md`.
    pub file: String,
    /// The line, counted from 1; `None` if the page could not be read, or no line was found.
    pub line: Option<usize>,
}

/// The places of pages.
#[derive(Clone, Debug, Default)]
pub struct Lines {
    pages: BTreeMap<String, Page>,
}

#[derive(Clone, Debug, Default)]
struct Page {
    /// Where each line begins.
    starts: Vec<usize>,
    places: Places,
}

/// Where a page states a fact about an operation as a whole, in order of preference.
fn subjects(kind: FactKind) -> &'static [Subject] {
    match kind {
        FactKind::Host | FactKind::HostOrder => &[Subject::Hosts],
        FactKind::MutualTls => &[Subject::MutualTls],
        FactKind::NoNonce => &[Subject::NoNonce],
        FactKind::Fragment => &[Subject::Fragment],
        FactKind::Permission => &[Subject::Permission],
        FactKind::Successor | FactKind::DeprecatedEndpoint => &[Subject::Deprecation],
        FactKind::UnsignedResponse | FactKind::ResponseBody => &[Subject::WholeResponse, Subject::Response],
        FactKind::Link => &[Subject::Links],
        FactKind::Example | FactKind::Variant => &[Subject::Sample],
        _ => &[],
    }
}

/// The key of the front matter that states a fact about the only operation of a page.
fn front(kind: FactKind) -> &'static str {
    match kind {
        FactKind::Title => "title",
        FactKind::Description => "description",
        FactKind::Module => "module",
        _ => "",
    }
}

impl Lines {
    /// Reads pages. Of a page with an error, only the part that could be read has lines.
    pub fn read(sources: &[Source]) -> Self {
        Self { pages: parallel::map(sources, |source| (source.path.clone(), read(source))).into_iter().collect() }
    }

    /// Returns the line of a change in the page `path`. If the row itself does not exist, `near`
    /// allows the nearest row above.
    pub(super) fn find(&self, path: &str, change: &Change, near: bool) -> Option<Line> {
        if path.is_empty() {
            return None;
        }
        let file = format!("docs/{path}");
        let Some(page) = self.pages.get(path) else { return near.then_some(Line { file, line: None }) };
        let span = page.span(path, change, near);
        let line = span.map(|span| page.starts.partition_point(|start| *start <= span.start));
        (line.is_some() || near).then_some(Line { file, line })
    }
}

impl Page {
    fn span(&self, path: &str, change: &Change, near: bool) -> Option<Span> {
        let operations = &self.places.operations;
        let named = operations.get(&change.operation);
        // A notification may have been renamed.
        let only = operations.values().next().filter(|_| operations.len() == 1);
        let operation = named.or(only);
        let field = operation.and_then(|operation| field(operation, change, near));
        // For something that was added, the old page has a place only if its row was there already.
        if !near && change.action == Action::Added {
            return field;
        }
        let is_whole = change.pointer.split('/').count() <= 2;
        let of_whole = |operation: &OfOperation| {
            let subject = subjects(change.kind).iter().find_map(|subject| operation.subjects.get(subject));
            let own = subject.copied().or_else(|| self.front(change.kind, operation));
            own.filter(|_| is_whole).or(field).or(Some(operation.heading).filter(|_| is_whole || near))
        };
        let page = || {
            let is_page = page_name(path.trim_end_matches(".md")) == change.operation;
            let front = self.places.front.get(front(change.kind)).copied();
            is_page.then(|| front.unwrap_or_default())
        };
        operation.and_then(of_whole).or_else(page)
    }

    /// Returns the line of the front matter, or the sentence below the heading, that states the fact.
    fn front(&self, kind: FactKind, operation: &OfOperation) -> Option<Span> {
        let in_front = self.places.front.get(front(kind)).filter(|_| self.places.operations.len() == 1);
        let below = operation.subjects.get(&Subject::Description).filter(|_| kind == FactKind::Description);
        in_front.or(below).copied()
    }
}

/// Returns the row of a field or, if `near`, of the nearest one above it, or of its part.
fn field(operation: &OfOperation, change: &Change, near: bool) -> Option<Span> {
    let direction = match change.direction {
        Direction::Request | Direction::WebhookReply => docs::Direction::Sent,
        _ => docs::Direction::Received,
    };
    let steps = change.pointer.split('/').skip(1).filter(|step| !matches!(*step, "*" | "!"));
    let mut pointer: Vec<&str> = steps.collect();
    while let Some(last) = pointer.last() {
        let key = (direction, format!("/{}", pointer.join("/")));
        if let Some(span) = operation.fields.get(&key) {
            return Some(*span);
        }
        // The first of several shapes is described by the row that the others follow.
        if !near && !last.starts_with('|') {
            return None;
        }
        pointer.pop();
    }
    None
}

fn read(source: &Source) -> Page {
    let starts = std::iter::once(0).chain(source.text.match_indices('\n').map(|(at, _)| at + 1)).collect();
    let page = docs::read(source, &mut Sink::new(&source.path));
    Page { starts, places: page.map(|page| Places::of(&page)).unwrap_or_default() }
}
