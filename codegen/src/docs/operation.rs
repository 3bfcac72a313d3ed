//! Headings, containers, tables and links → operations.

use std::{collections::BTreeMap, iter};

use super::{
    DocumentKind, Method, Page, bilingual,
    request::{self, Head, Request},
    row::{self, Item, Signature},
    sample::{self, Sample},
    similar_name::closest,
    tree::{self, Field, Top},
};
use crate::{
    diagnostic::{Code, Edit, Sink, Span},
    source::{Block, BlockKind, Cell, Container, Document, Table, header_missing},
};

/// What the `:::` containers say about an operation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Status {
    /// Whether the operation was taken offline, closed to new merchants, or replaced.
    pub deprecated: bool,
    /// The operations to use instead: links, as the docs write them.
    pub successors: Vec<String>,
    /// Whether a permission must be applied for.
    pub permission: bool,
}

/// A part of a page that is about an operation as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// The sentence below the heading.
    Description,
    /// The container that says that the operation is deprecated, and names its successors.
    Deprecation,
    /// The container that says that a permission is needed.
    Permission,
    /// The row that lists the hosts.
    Hosts,
    /// The row that says that the call needs the client certificate.
    MutualTls,
    /// The row that says that the body has no `nonce_str`.
    NoNonce,
    /// The row with the URL's fragment.
    Fragment,
    /// The table of the request.
    Request,
    /// The table of the response or, for a notification, of the reply.
    Response,
    /// The row that describes the whole response.
    WholeResponse,
    /// The row that describes a file, if that row also says whether the response is signed.
    FileSignature,
    /// The table of an error response.
    Failure,
    /// The first sample.
    Sample,
    /// The line of links.
    Links,
}

/// The response of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ResponseBody {
    /// Fields: JSON or, in v2, XML.
    Fields(Vec<Field>),
    /// No body.
    Empty,
    /// Bytes.
    File {
        /// Whether the response carries no signature.
        unsigned: bool,
    },
    /// A redirect, for a browser.
    Redirect,
}

/// An operation, or a notification.
#[derive(Debug)]
pub struct Operation {
    /// The HTTP method, which is the heading's anchor.
    pub verb: Method,
    /// The official name.
    pub title: String,
    /// The name in English.
    pub english: String,
    /// The prose above the first table.
    pub description: String,
    /// The location of the heading.
    pub span: Span,
    /// Whether the heading says that the request carries no signature.
    pub unsigned: bool,
    /// What the containers say about the operation.
    pub status: Status,
    /// The locations of the parts that are about the operation as a whole.
    pub places: BTreeMap<Subject, Span>,
    /// The request table.
    pub request: Request,
    /// The response or, for a notification, the merchant's reply.
    pub response: ResponseBody,
    /// The fields of an error response.
    pub failure: Vec<Field>,
    /// How many rows describe the whole response.
    whole_rows: usize,
    /// The samples.
    pub samples: Vec<Sample>,
    /// Links to the official pages.
    pub links: Vec<String>,
    /// Links that repeat a page of `links`.
    pub repeated_links: Vec<Span>,
}

impl Operation {
    /// Returns how many rows the operation was built from.
    pub fn fields(&self) -> usize {
        let response = match &self.response {
            ResponseBody::Fields(fields) => tree::count(fields),
            _ => 0,
        };
        self.request.rows() + response + tree::count(&self.failure) + self.whole_rows
    }

    /// Returns how many fields the next stage receives: one for each row of data, and one for each path
    /// parameter that has no row. Rows that only describe the structure do not count.
    pub fn data_rows(&self) -> usize {
        self.fields() + self.request.supplied - self.request.structural - self.whole_rows
    }
}

/// The kinds of tables, by the text of their first header cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum TableKind {
    Request,
    Response,
    Reply,
    Failure,
}

const KINDS: &[(&str, TableKind)] = &[
    ("请求参数", TableKind::Request),
    ("返回字典", TableKind::Response),
    ("应答规范", TableKind::Reply),
    ("异常字典", TableKind::Failure),
];

/// The rows of all tables of one kind.
struct Rows<'a> {
    kind: TableKind,
    head: Head,
    /// Where the last table ends.
    end: usize,
    items: Vec<Item<'a>>,
}

/// The classes of containers that declare an operation deprecated.
const DEPRECATED: &[&str] = &["im-deprecated", "im-discarded", "im-privated", "im-redesigned"];

/// Reads every operation of a document into `page`.
pub(super) fn read_all(document: &Document<'_>, page: &mut Page, sink: &mut Sink<'_>) {
    let mut shared = Status::default();
    let mut places = BTreeMap::new();
    let mut at = 0;
    let blocks = &document.blocks;
    while at < blocks.len() {
        let Some(verb) = verb(&blocks[at]) else {
            match &blocks[at].kind {
                BlockKind::Container(container) => {
                    places.extend(shared.take(container, blocks[at].span, &links_within(blocks, blocks[at].span)));
                }
                BlockKind::Table(table) => {
                    let followed = blocks[at..].iter().any(|block| self::verb(block).is_some());
                    stray_table(table, page, followed, sink);
                }
                _ => {}
            }
            at += 1;
            continue;
        };
        let end = (at + 1..blocks.len()).find(|&next| self::verb(&blocks[next]).is_some()).unwrap_or(blocks.len());
        if page.operations.iter().any(|earlier| earlier.verb == verb) {
            let message = format!("a second heading starts an operation with the method `{}`", verb.as_str());
            sink.report(Code::VerbTwice, blocks[at].span, message, "keep one operation for each method");
        }
        let reader = Reader { page, sink };
        reader.read(verb, &blocks[at], &blocks[at + 1..end], (shared.clone(), places.clone()));
        at = end;
    }
}

/// Returns the HTTP method of the operation that a heading starts.
pub(super) fn verb(block: &Block<'_>) -> Option<Method> {
    match &block.kind {
        BlockKind::Heading { anchor: Some(anchor), .. } => Method::parse(&anchor.to_lowercase()),
        _ => None,
    }
}

const METHOD_HELP: &str = "write the operation's method as the heading's anchor, as in `## … {#post}`";

/// Reports a table above the first operation. If no operation follows, the caller reports `NoOperation`
/// instead.
fn stray_table(table: &Table<'_>, page: &mut Page, followed: bool, sink: &mut Sink<'_>) {
    let Some(cell) = table.header.first() else { return };
    if lacks_header(table, sink) || (kind(table).is_none() && !has_fields(table)) {
        return;
    }
    page.rows += table.rows.len();
    page.dropped += table.rows.len();
    if followed && kind(table).is_some() {
        sink.report(Code::HeadingUnknown, cell.span, "no heading above this table starts an operation", METHOD_HELP);
    } else if followed {
        sink.report(
            Code::TableUnknown,
            cell.span,
            "this table is above the first operation",
            "move it below a heading like `## … {#post}`",
        )
        .recovery("its rows are left out");
    }
}

/// Returns what a table describes, by the text of its first header cell.
fn kind(table: &Table<'_>) -> Option<TableKind> {
    let text = table.header.first()?.text;
    KINDS.iter().find(|(known, _)| *known == text).map(|(_, kind)| *kind)
}

/// Returns whether a table has a `{.type}` column. Tables of prose have none.
pub(super) fn claims_fields(table: &Table<'_>) -> bool {
    table.header.iter().any(|cell| cell.attribute(".type").is_some())
}

/// Returns whether a table has a `{.type}` column, or a row that looks like a field.
fn has_fields(table: &Table<'_>) -> bool {
    claims_fields(table) || table.rows.iter().any(|row| is_field(&row.cells))
}

/// Returns whether cells look like those of a field: the second one is a type.
fn is_field(cells: &[Cell<'_>]) -> bool {
    cells.get(1).is_some_and(|cell| row::is_type(cell.text))
}

/// Returns whether the header of a table looks like a field. If so, reports that the header is missing.
fn lacks_header(table: &Table<'_>, sink: &mut Sink<'_>) -> bool {
    let lacks = is_field(&table.header);
    if lacks {
        let rows = table.rows.iter().map(|row| row.cells.as_slice());
        header_missing(iter::once(table.header.as_slice()).chain(rows), sink);
    }
    lacks
}

/// Returns the links of the blocks inside `span`.
fn links_within(blocks: &[Block<'_>], span: Span) -> Vec<String> {
    let inside = |block: &&Block<'_>| block.span.start >= span.start && block.span.end <= span.end;
    blocks.iter().filter(inside).filter_map(link).collect()
}

fn link(block: &Block<'_>) -> Option<String> {
    match &block.kind {
        BlockKind::Link(url) => Some(url.clone()),
        _ => None,
    }
}

/// Returns the part of an official link that names the page: the URL without its scheme and final
/// slash. Keeps a fragment only if it begins with `/` or `!`: such a fragment names the page that a
/// script shows.
fn page_of(url: &str) -> &str {
    let url = url.split_once("://").map_or(url, |(_, rest)| rest);
    let page = url.split_once('#').filter(|(_, fragment)| !fragment.starts_with(['/', '!']));
    page.map_or(url, |(page, _)| page).trim_end_matches('/')
}

impl Status {
    /// Updates the status from a container. Returns what the container is about, and its location.
    fn take(&mut self, container: &Container<'_>, span: Span, links: &[String]) -> Option<(Subject, Span)> {
        let class = container.class.unwrap_or_default();
        if DEPRECATED.contains(&class) {
            self.deprecated = true;
            self.successors.extend(links.iter().filter(|link| link.starts_with('/')).cloned());
            return Some((Subject::Deprecation, span));
        }
        let permission = class == "im-need-accessment";
        self.permission |= permission;
        permission.then_some((Subject::Permission, span))
    }
}

struct Reader<'p, 's, 'f> {
    page: &'p mut Page,
    sink: &'s mut Sink<'f>,
}

impl Reader<'_, '_, '_> {
    /// Reads an operation. `status` and `places` come from the containers above all operations.
    fn read(
        mut self,
        verb: Method,
        heading: &Block<'_>,
        blocks: &[Block<'_>],
        (status, places): (Status, BTreeMap<Subject, Span>),
    ) {
        let BlockKind::Heading { text, attributes, .. } = &heading.kind else { return };
        let title = self.substitute(text);
        let (title, english) = bilingual::split(&title);
        let mut operation = Operation {
            verb,
            title: title.to_owned(),
            english: english.to_owned(),
            description: String::new(),
            span: heading.span,
            unsigned: attributes.iter().any(|key| key == "data-unsigned"),
            status,
            places,
            request: Request::default(),
            response: ResponseBody::Empty,
            failure: Vec::new(),
            whole_rows: 0,
            samples: Vec::new(),
            links: Vec::new(),
            repeated_links: Vec::new(),
        };
        let mut tables: Vec<Rows<'_>> = Vec::new();
        let mut prose = Vec::new();
        let mut head = true;
        let mut official = false;
        // The heading above the current block, unless it is the operation's own heading, and whether it
        // has been reported. If a second table of one kind follows the heading, the heading was probably
        // meant to start another operation.
        let mut other = None;
        for block in blocks {
            match &block.kind {
                BlockKind::Heading { .. } => (official, other) = (false, Some((block.span, false))),
                BlockKind::Paragraph(text) => {
                    official = text.starts_with("参阅");
                    if official {
                        operation.places.entry(Subject::Links).or_insert(block.span);
                    } else if head && !text.starts_with(":::") {
                        operation.places.entry(Subject::Description).or_insert(block.span);
                        prose.push(self.substitute(text));
                    }
                }
                BlockKind::Container(container) => {
                    head = false;
                    let links = links_within(blocks, block.span);
                    operation.places.extend(operation.status.take(container, block.span, &links));
                }
                BlockKind::Link(url) if official && url.starts_with("http") => {
                    if operation.links.iter().any(|earlier| page_of(earlier) == page_of(url)) {
                        operation.repeated_links.push(block.span);
                    } else {
                        operation.links.push(url.clone());
                    }
                }
                BlockKind::Code { info, text } => {
                    let samples = sample::read(info, text, block.span, self.sink);
                    if samples.is_some() {
                        operation.places.entry(Subject::Sample).or_insert(block.span);
                    }
                    operation.samples.extend(samples);
                }
                BlockKind::Table(table) => {
                    head = false;
                    self.table(table, block.span.end, &mut tables, &mut other);
                }
                BlockKind::Link(_) => {}
            }
        }
        operation.description = prose.join("\n");
        self.fill(&mut operation, tables);
        self.page.operations.push(operation);
    }

    /// Replaces `{{ $frontmatter.title }}` and `{{ $frontmatter.description }}` with the values of
    /// the front matter.
    fn substitute(&self, text: &str) -> String {
        let text = text.trim();
        if !text.contains("{{") {
            return text.to_owned();
        }
        text.replace("{{ $frontmatter.title }}", &bilingual::join(&self.page.title, &self.page.english))
            .replace("{{ $frontmatter.description }}", &self.page.description)
    }

    fn table<'a>(
        &mut self,
        table: &Table<'a>,
        end: usize,
        tables: &mut Vec<Rows<'a>>,
        heading: &mut Option<(Span, bool)>,
    ) {
        let Some(header) = table.header.first() else { return };
        if lacks_header(table, self.sink) {
            return;
        }
        let Some(kind) = kind(table).or_else(|| self.misspelt(header)) else {
            return self.unknown(table, header);
        };
        let items = self.items(table, kind);
        let Some(earlier) = tables.iter_mut().find(|earlier| earlier.kind == kind) else {
            // No row can be inserted into a table without a type column.
            let first_row = table.first_row.filter(|_| table.header.len() > 1);
            tables.push(Rows { kind, head: Head { span: header.span, first_row }, end, items });
            return;
        };
        if let Some((span, told)) = heading {
            if !std::mem::replace(told, true) {
                self.sink.report(Code::HeadingUnknown, *span, "this heading does not start an operation", METHOD_HELP);
            }
            self.page.dropped += items.iter().filter(|item| !matches!(item, Item::Divider(_))).count();
            return;
        }
        // If the second table has no rows, there is no fix: its header may belong to rows that could
        // not be read, and without the header they would become rows of the first table.
        let joint = table.joint.filter(|joint| joint.start == earlier.end && !items.is_empty());
        let recovery = if joint.is_some() {
            "treated as rows of the first table"
        } else {
            "its rows are added to the first table"
        };
        self.sink
            .report(
                Code::TableTwice,
                header.span,
                format!("this is a second table `{}`", header.text),
                "merge the two tables",
            )
            .recovery(recovery)
            .fix_with(joint.map(|span| Edit { span, text: String::new() }));
        earlier.end = end;
        earlier.items.extend(items);
    }

    /// Reports a table that has fields, but whose first header cell is not a known table name.
    fn unknown(&mut self, table: &Table<'_>, header: &Cell<'_>) {
        if !has_fields(table) {
            return;
        }
        self.page.rows += table.rows.len();
        self.page.dropped += table.rows.len();
        self.sink
            .report(
                Code::TableUnknown,
                header.span,
                format!("`{}` is not a kind of table", header.text),
                "write 请求参数, 返回字典, 应答规范 or 异常字典",
            )
            .recovery("its rows are left out");
    }

    /// Reads the rows of a table.
    fn items<'a>(&mut self, table: &Table<'a>, kind: TableKind) -> Vec<Item<'a>> {
        let mut items = Vec::new();
        for row in &table.rows {
            let item = row::read(row, self.sink).filter(|item| self.belongs(item, kind));
            let is_divider = matches!(item, Some(Item::Divider(_)));
            self.page.rows += usize::from(!is_divider);
            self.page.dropped += usize::from(item.is_none());
            items.extend(item);
        }
        items
    }

    /// Returns the kind whose name is most similar to the first header cell, and reports the
    /// misspelling.
    fn misspelt(&mut self, header: &Cell<'_>) -> Option<TableKind> {
        let name = closest(header.text.trim_matches(['*', '`']), KINDS.iter().map(|(name, _)| *name))?;
        self.sink
            .report(
                Code::TableUnknown,
                header.span,
                format!("`{}` is not a kind of table", header.text),
                format!("write `{name}`"),
            )
            .recovery(format!("treated as `{name}`"))
            .fix(header.span, name);
        KINDS.iter().find(|(known, _)| *known == name).map(|(_, kind)| *kind)
    }

    /// Returns whether a row may be in a table of this kind, and reports it otherwise. Only the table of a
    /// response or a reply may have a row that describes the whole.
    fn belongs(&mut self, item: &Item<'_>, kind: TableKind) -> bool {
        let Item::Whole { text, span, .. } = item else { return true };
        let belongs = matches!(kind, TableKind::Response | TableKind::Reply);
        if !belongs {
            let message = format!("`{text}` describes a whole response, but this is not the table of the response");
            self.sink.report(Code::PartUnknown, *span, message, "move it to the table 返回字典").recovery("left out");
        }
        belongs
    }

    fn fill(&mut self, operation: &mut Operation, mut tables: Vec<Rows<'_>>) {
        let mut take = |wanted: TableKind| {
            let at = tables.iter().position(|rows| rows.kind == wanted)?;
            let Rows { kind, head, items, .. } = tables.swap_remove(at);
            let subject = match kind {
                TableKind::Request => Subject::Request,
                TableKind::Response | TableKind::Reply => Subject::Response,
                TableKind::Failure => Subject::Failure,
            };
            operation.places.entry(subject).or_insert(head.span);
            Some((head, items))
        };
        let (request, response, reply, failure) =
            (take(TableKind::Request), take(TableKind::Response), take(TableKind::Reply), take(TableKind::Failure));
        self.request(operation, request);
        let kind = self.page.kind.clone();
        let webhook = matches!(kind, DocumentKind::Webhook { .. });
        let response = if webhook { reply.or(response) } else { response.or(reply) };
        match response {
            Some((_, items)) => self.response(operation, items),
            // If only failures have a table, a successful response is a file: v2 bills are text or
            // gzip.
            None if failure.is_some() => operation.response = ResponseBody::File { unsigned: true },
            None => {
                let name = if webhook { "应答规范" } else { "返回字典" };
                self.sink
                    .report(
                        Code::ResponseTableMissing,
                        operation.span,
                        format!("this operation has no table `{name}`"),
                        "add the table; if the response is empty, its row is `空字符串(无返回内容) {align=center colspan=3}`",
                    )
                    .recovery("compiled with an empty response");
            }
        }
        if let Some((_, items)) = failure {
            operation.failure = tree::build(items, Top::Fields, self.sink);
        }
    }

    fn request(&mut self, operation: &mut Operation, table: Option<(Head, Vec<Item<'_>>)>) {
        if table.is_none() {
            self.sink
                .report(
                    Code::RequestTableMissing,
                    operation.span,
                    "this operation has no table `请求参数`",
                    "add the table, if the operation takes parameters",
                )
                .recovery("compiled without parameters");
        }
        let (mut head, mut items) = table.unwrap_or((Head { span: operation.span, first_row: None }, Vec::new()));
        request::fix_indents(&mut items, &self.page.kind, self.sink);
        // If the first row is indented, a row inserted above it would become its parent.
        let is_indented = |item: &Item<'_>| matches!(item, Item::Line(line) if line.indent > 0);
        if items.iter().find(|item| matches!(item, Item::Line(_))).is_some_and(is_indented) {
            head.first_row = None;
        }
        let fields = tree::build(items, Top::Parts, self.sink);
        let (request, dropped) = request::read(fields, &self.page.kind, self.page.root.version, head, self.sink);
        operation.places.extend(request.places.iter().copied());
        operation.request = request;
        self.page.dropped += dropped;
    }

    fn response(&mut self, operation: &mut Operation, items: Vec<Item<'_>>) {
        let mut rows = Vec::new();
        let mut whole = None;
        for item in items {
            match item {
                Item::Whole { text, span, signature } => {
                    operation.whole_rows += 1;
                    operation.places.entry(Subject::WholeResponse).or_insert(span);
                    operation.places.extend(signature.map(|_| (Subject::FileSignature, span)));
                    let unsigned = signature == Some(Signature::Unsigned);
                    whole = self.whole(&text, span, unsigned).map(|response| (response, span)).or(whole);
                }
                item => rows.push(item),
            }
        }
        let fields = tree::build(rows, Top::Fields, self.sink);
        operation.response = match whole {
            Some((response, _)) if fields.is_empty() => response,
            Some((_, span)) => {
                let message = "this row describes the whole response, but the table has fields as well";
                self.sink.report(Code::ResponseUnknown, span, message, "remove the row or the fields");
                ResponseBody::Fields(fields)
            }
            None => ResponseBody::Fields(fields),
        };
    }

    fn whole(&mut self, text: &str, span: Span, unsigned: bool) -> Option<ResponseBody> {
        // «`30x`跳转(无实际返回信息)» also contains the word for an empty response.
        if text.contains("跳转") || text.contains("30x") || text.contains("302") {
            return Some(ResponseBody::Redirect);
        }
        if text.contains('流') {
            return Some(ResponseBody::File { unsigned });
        }
        if text.contains('空') || text.contains('无') {
            return Some(ResponseBody::Empty);
        }
        let help = "write 空字符串(无返回内容), 文件流(…) or `30x`跳转(…)";
        self.sink.report(Code::ResponseUnknown, span, format!("`{text}` does not describe a response"), help);
        None
    }
}
