//! Finds the lines of the docs that belong to a change.

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

/// A line of a page, or a page as a whole.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Line {
    /// The page: `docs/openapi/v3/bill/tradebill.md`.
    pub file: String,
    /// The line, counted from 1. `None` if the page could not be read, or no line was found.
    pub line: Option<usize>,
}

/// The lines in which pages state their facts.
#[derive(Clone, Debug, Default)]
pub struct Lines {
    pages: BTreeMap<String, Page>,
}

#[derive(Clone, Debug, Default)]
struct Page {
    /// The byte offsets at which the lines start.
    starts: Vec<usize>,
    places: Places,
}

/// Returns where a page can state a fact about an operation as a whole, in order of preference.
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

/// Returns the key of the front matter that states a fact about the only operation of a page.
fn front(kind: FactKind) -> &'static str {
    match kind {
        FactKind::Title => "title",
        FactKind::Description => "description",
        FactKind::Module => "module",
        _ => "",
    }
}

impl Lines {
    /// Reads pages. If a page has an error, only the lines of the part that could be read are found.
    pub fn read(sources: &[Source]) -> Self {
        Self { pages: parallel::map(sources, |source| (source.path.clone(), read(source))).into_iter().collect() }
    }

    /// Returns the line of a change in the page `path`. If the row itself does not exist and `near` is
    /// set, returns the line of the nearest row above it.
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
        // A renamed notification is not found by its name, but it is the only one on its page.
        let only = operations.values().next().filter(|_| operations.len() == 1);
        let operation = named.or(only);
        let field = operation.and_then(|operation| field(operation, change, near));
        // Something that was added has a place on the old page only if its row existed already.
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

/// Returns the row of a field. If there is none and `near` is set, returns the row of the nearest field
/// above it, or of the part that contains it.
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
        // A shape without a row of its own is described by the row of the field.
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
