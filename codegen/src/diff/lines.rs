//! Finds the lines of changes in the docs: reads the pages again, with the reader that keeps their
//! spans.

use std::{collections::BTreeMap, ops::RangeInclusive};

use serde::Serialize;

use super::{
    Change,
    facts::{page_name, step},
    kind::{Action, Direction, FactKind},
};
use crate::{
    diagnostic::{Sink, Span},
    docs::{self, DocumentKind, Field},
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

/// The rows of pages, by the fields that they describe.
#[derive(Clone, Debug, Default)]
pub struct Lines {
    pages: BTreeMap<String, Page>,
}

#[derive(Clone, Debug, Default)]
struct Page {
    lines: Vec<String>,
    /// The first and the last line of each operation.
    operations: BTreeMap<String, (usize, usize)>,
    rows: BTreeMap<(String, Direction, String), usize>,
}

/// Returns the texts by which to find the line for a fact of an operation as a whole, in order of
/// preference.
fn attributes(kind: FactKind) -> &'static [&'static str] {
    match kind {
        FactKind::Host | FactKind::HostOrder => &["base_uri"],
        FactKind::MutualTls => &["| security"],
        FactKind::NoNonce => &["| nonceless"],
        FactKind::Fragment => &["| fragment"],
        FactKind::Permission => &[".im-need-accessment"],
        FactKind::Successor => &[".im-redesigned", ".im-privated", ".im-deprecated", ".im-discarded"],
        FactKind::DeprecatedEndpoint => &[".im-deprecated", ".im-discarded", ".im-privated", ".im-redesigned"],
        FactKind::UnsignedRequest | FactKind::UnsignedResponse => &["data-unsigned"],
        FactKind::ResponseBody => &["align=center", "返回字典"],
        FactKind::Title => &["title:"],
        FactKind::Description => &["description:"],
        FactKind::Link => &["参阅", "官方文档"],
        FactKind::Example | FactKind::Variant => &["```json", "```php", "```"],
        FactKind::Module => &["module:"],
        _ => &[],
    }
}

impl Lines {
    /// Reads pages. A page with an error has lines as far as it could be read.
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
        // For something that was added, the old page has a line only if the row existed already.
        if !near && change.action == Action::Added {
            return page.row(change, near).map(|line| Line { file, line: Some(line) });
        }
        let line = page.row(change, near).or_else(|| page.attribute(change, near)).or_else(|| {
            // A notification may have been renamed.
            let only = page.operations.values().next().filter(|_| page.operations.len() == 1);
            let heading = page.operations.get(&change.operation).or(only).map(|(first, _)| *first);
            let is_whole = change.pointer.is_empty() || near;
            heading.or((page_name(path.trim_end_matches(".md")) == change.operation).then_some(1)).filter(|_| is_whole)
        });
        (line.is_some() || near).then_some(Line { file, line })
    }
}

impl Page {
    /// Returns the row of a field, or of the field that contains it.
    fn row(&self, change: &Change, near: bool) -> Option<usize> {
        let steps = change.pointer.split('/').skip(1).filter(|step| !matches!(*step, "*" | "!"));
        let mut pointer: Vec<&str> = steps.collect();
        while pointer.len() > 1 {
            let key = (change.operation.clone(), change.direction, pointer.join("/"));
            // The first of several shapes is described by the row that the others follow.
            if let Some(line) = self.rows.get(&key) {
                return Some(*line);
            }
            let is_shape = pointer.last().is_some_and(|last| last.starts_with('|'));
            if !near && !is_shape {
                return None;
            }
            pointer.pop();
        }
        None
    }

    /// Returns the line with an attribute of the change's kind, or of the part that its field is
    /// in. Looks in the operation's part of the page first, then above it.
    fn attribute(&self, change: &Change, near: bool) -> Option<usize> {
        let (mut first, last) = self.operations.get(&change.operation).copied().unwrap_or((1, self.lines.len()));
        let number = |text: &str, within: RangeInclusive<usize>| {
            let mut lines = self.lines.iter().enumerate().map(|(at, line)| (at + 1, line));
            lines.find(|(at, line)| within.contains(at) && line.contains(text)).map(|(at, _)| at)
        };
        // The rows of a reply have the same names as those of the notification, so the search
        // starts at the heading of the reply.
        if change.direction == Direction::WebhookReply {
            first = number("应答规范", first..=last).unwrap_or(first);
        }
        let mut steps = change.pointer.split('/').skip(1);
        let part = parts(change.direction, steps.next().unwrap_or_default());
        let is_whole = steps.next().is_none();
        let of_kind = attributes(change.kind).iter().filter(|_| is_whole);
        let of_part = part.iter().filter(|_| is_whole || near);
        let mut all = of_kind.chain(of_part);
        all.find_map(|text| number(text, first..=last).or_else(|| number(text, 1..=first)))
    }
}

/// Returns the texts by which to find the row of a part of the request, or the head of a response's
/// table.
fn parts(direction: Direction, part: &str) -> &'static [&'static str] {
    match (direction, part) {
        (Direction::Response, "body") => &["返回字典"],
        (_, "failure") => &["异常字典"],
        (_, "body") => &["| json", "| xml", "| body"],
        (_, "query") => &["| query"],
        (_, "headers") => &["| headers"],
        (_, "path") => &["请求参数"],
        _ => &[],
    }
}

fn read(source: &Source) -> Page {
    let mut page = Page { lines: source.text.lines().map(str::to_owned).collect(), ..Page::default() };
    let Some(read) = docs::read(source, &mut Sink::new(&source.path)) else { return page };
    let starts: Vec<usize> = std::iter::once(0).chain(source.text.match_indices('\n').map(|(at, _)| at + 1)).collect();
    let line = |span: Span| starts.partition_point(|start| *start <= span.start);
    let mut headings: Vec<usize> = read.operations.iter().map(|operation| line(operation.span)).collect();
    headings.sort_unstable();
    for operation in &read.operations {
        let (name, sent, received) = match &read.kind {
            DocumentKind::Operations { url } => {
                (format!("{} {url}", operation.verb.as_str().to_uppercase()), Direction::Request, Direction::Response)
            }
            DocumentKind::Webhook { name } => {
                (format!("webhook {}/{name}", read.root.version.as_str()), Direction::Webhook, Direction::WebhookReply)
            }
        };
        let first = line(operation.span);
        let next = headings.iter().find(|other| **other > first).map(|next| next - 1);
        page.operations.insert(name.clone(), (first, next.unwrap_or(page.lines.len())));
        let mut rows = Rows { name, rows: &mut page.rows, line: &line };
        let request = &operation.request;
        rows.fields(sent, "path", &request.path);
        for (part, fields) in [("query", &request.query), ("headers", &request.headers)] {
            rows.fields(sent, part, fields.as_ref().map_or(&[], |part| &part.fields));
        }
        rows.fields(sent, "body", request.body.as_ref().map_or(&[], |(_, part)| &part.fields));
        rows.fields(received, "failure", &operation.failure);
        match &operation.response {
            docs::ResponseBody::Fields(fields) if received == Direction::WebhookReply => {
                for part in fields {
                    rows.fields(received, &part.name, &part.children);
                }
            }
            docs::ResponseBody::Fields(fields) => rows.fields(received, "body", fields),
            _ => {}
        }
    }
    page
}

struct Rows<'a> {
    name: String,
    rows: &'a mut BTreeMap<(String, Direction, String), usize>,
    line: &'a dyn Fn(Span) -> usize,
}

impl Rows<'_> {
    fn fields(&mut self, direction: Direction, parent: &str, fields: &[Field]) {
        for field in fields {
            let pointer = format!("{parent}/{}", step(&field.name));
            self.field(direction, &pointer, field);
            for (at, alternative) in field.alternatives.iter().enumerate() {
                if at == 0 {
                    self.field(direction, &format!("{pointer}/|1"), field);
                }
                self.field(direction, &format!("{pointer}/|{}", at + 2), alternative);
            }
        }
    }

    fn field(&mut self, direction: Direction, pointer: &str, field: &Field) {
        let line = (self.line)(field.span);
        self.rows.insert((self.name.clone(), direction, pointer.to_owned()), line);
        self.fields(direction, pointer, &field.children);
    }
}
