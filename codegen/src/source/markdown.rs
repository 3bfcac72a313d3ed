//! Markdown as the reference uses it: GFM tables, heading anchors, `:::` containers, fenced samples.

use std::{collections::BTreeMap, ops::Range};

use pulldown_cmark::{CodeBlockKind, Event, MetadataBlockKind, Options, Parser, Tag, TagEnd};
use serde::Deserialize;

use super::{
    Attribute, Source, attributes,
    pipes::{PIPES, cells, is_header, is_row, is_rule, pipes, surplus, within},
    unread,
};
use crate::diagnostic::{Code, Sink, Span};

/// The parts of a page, in the order of the page.
#[derive(Debug)]
pub struct Document<'a> {
    /// The block between the `---` lines.
    pub front: FrontMatter,
    /// Everything below it that can have a meaning.
    pub blocks: Vec<Block<'a>>,
    /// Whether there is nothing below it, except comments.
    pub empty: bool,
}

/// The front matter of a page.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct FrontMatter {
    /// The official name of the page's operation.
    pub title: Option<String>,
    /// What the operation does, in one sentence.
    pub description: Option<String>,
    /// The name of the Rust module, needed if the one from the path is taken.
    pub module: Option<String>,
    /// The fields whose descriptions are the page's own and may differ from the glossary; `*` stands
    /// for all.
    pub own: Vec<String>,
    /// The lines of its keys.
    #[serde(skip)]
    pub spans: BTreeMap<String, Span>,
    /// Tags of the HTML head; those of redirect stubs include `http-equiv: refresh`.
    head: Option<serde_yaml::Value>,
}

impl FrontMatter {
    /// Returns whether the page only redirects its readers.
    pub fn is_redirect(&self) -> bool {
        let refresh = self
            .head
            .as_ref()
            .is_some_and(|head| serde_yaml::to_string(head).is_ok_and(|text| text.contains("http-equiv: refresh")));
        refresh && self.title.as_deref().is_some_and(|title| title.starts_with("Moved to /"))
    }
}

/// A block of a page.
#[derive(Debug)]
pub struct Block<'a> {
    /// Its location.
    pub span: Span,
    /// What it is.
    pub kind: BlockKind<'a>,
}

/// The kinds of blocks that the compiler looks at.
#[derive(Debug)]
pub enum BlockKind<'a> {
    /// A heading: its text, its anchor (`{#post}`) and the keys of its other attributes.
    Heading {
        /// The text, trimmed, without attributes.
        text: String,
        /// The id.
        anchor: Option<String>,
        /// Other attributes.
        attributes: Vec<String>,
    },
    /// A paragraph's text as written.
    Paragraph(&'a str),
    /// The target of a link.
    Link(String),
    /// A fenced code block: its info string and its text.
    Code {
        /// `php [同步声明式]`, `json`.
        info: String,
        /// The text between the fences.
        text: String,
    },
    /// A `:::` container.
    Container(Container<'a>),
    /// A table.
    Table(Table<'a>),
}

/// A `::: kind title {.class}` container.
#[derive(Debug)]
pub struct Container<'a> {
    /// Its class, as `im-deprecated`.
    pub class: Option<&'a str>,
    /// The text between its first line and its last.
    pub body: &'a str,
}

/// A table: its header and its rows, including dividers.
#[derive(Debug)]
pub struct Table<'a> {
    /// The header's cells; none if the header is missing, which is reported.
    pub header: Vec<Cell<'a>>,
    /// The rows below.
    pub rows: Vec<Row<'a>>,
}

/// A row of a table.
#[derive(Debug)]
pub struct Row<'a> {
    /// Its location.
    pub span: Span,
    /// Its cells, at most as many as the header has.
    pub cells: Vec<Cell<'a>>,
}

/// A cell of a table.
#[derive(Clone, Debug)]
pub struct Cell<'a> {
    /// The text without attributes, trimmed, as written.
    pub text: &'a str,
    /// The location of the text.
    pub span: Span,
    /// The attributes.
    pub attributes: Vec<Attribute<'a>>,
}

impl<'a> Cell<'a> {
    /// Returns the attribute `key`, if the cell has it.
    pub fn attribute(&self, key: &str) -> Option<&Attribute<'a>> {
        self.attributes.iter().find(|attribute| attribute.key == key)
    }
}

/// Splits a page into its blocks.
pub fn read<'a>(source: &'a Source, sink: &mut Sink<'_>) -> Document<'a> {
    let text = source.text.as_str();
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS | Options::ENABLE_HEADING_ATTRIBUTES;
    let mut reader = Reader {
        text,
        sink,
        front: FrontMatter::default(),
        front_seen: false,
        blocks: Vec::new(),
        fences: Vec::new(),
        covered: Vec::new(),
    };
    let mut events = Parser::new_ext(text, options).into_offset_iter();
    let mut quotes = 0;
    let mut has_text = false;
    while let Some((event, range)) = events.next() {
        match event {
            Event::Start(Tag::MetadataBlock(MetadataBlockKind::YamlStyle)) => {
                let yaml = until(&mut events, |end| matches!(end, TagEnd::MetadataBlock(_)));
                reader.covered.push(range.clone());
                reader.front_matter(&yaml, range);
            }
            Event::Start(Tag::Heading { id, attrs, .. }) => {
                let written = until(&mut events, |end| matches!(end, TagEnd::Heading(_)));
                let kind = BlockKind::Heading {
                    text: written.trim().to_owned(),
                    anchor: id.map(|id| id.to_string()),
                    attributes: attrs.into_iter().map(|(key, _)| key.to_string()).collect(),
                };
                reader.push(range, kind);
            }
            // Quotes, including GitHub's alerts, are notes to the reader; they describe nothing.
            Event::Start(Tag::BlockQuote(_)) => quotes += 1,
            Event::End(TagEnd::BlockQuote(_)) => quotes -= 1,
            Event::Start(Tag::Paragraph) if text[range.clone()].starts_with(PIPES) => reader.stray_rows(range),
            Event::Start(Tag::Paragraph) if quotes == 0 => {
                let kind = BlockKind::Paragraph(&text[range.clone()]);
                reader.push(range, kind);
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                reader.push(range, BlockKind::Link(dest_url.to_string()));
            }
            Event::Start(Tag::CodeBlock(kind)) => {
                let code = until(&mut events, |end| matches!(end, TagEnd::CodeBlock));
                reader.fences.push(range.clone());
                if let CodeBlockKind::Fenced(info) = kind {
                    reader.covered.push(range.clone());
                    reader.fence(&range, &code);
                    reader.push(range, BlockKind::Code { info: info.to_string(), text: code });
                }
            }
            Event::Start(Tag::HtmlBlock) | Event::InlineHtml(_)
                if text[range.clone()].trim_start().starts_with("<!--") =>
            {
                reader.covered.push(range);
            }
            Event::Start(Tag::Table(_)) => {
                reader.covered.push(range);
                let rows = reader.beginning_with_pipes(table_rows(&mut events));
                reader.tables(Vec::new(), rows);
            }
            Event::Text(_) | Event::Code(_) => has_text = true,
            _ => {}
        }
    }
    reader.front_matter_unclosed();
    unread::report(text, &reader.covered, reader.sink);
    reader.containers();
    reader.blocks.sort_by_key(|block| block.span);
    Document { empty: reader.blocks.is_empty() && !has_text, front: reader.front, blocks: reader.blocks }
}

type Events<'e> = pulldown_cmark::OffsetIter<'e>;

/// Returns the text up to the end tag that `is_end` accepts.
fn until(events: &mut Events<'_>, is_end: impl Fn(&TagEnd) -> bool) -> String {
    let mut text = String::new();
    for (event, _) in events {
        match event {
            Event::End(end) if is_end(&end) => break,
            Event::Text(piece) | Event::Code(piece) | Event::InlineHtml(piece) => text.push_str(&piece),
            Event::SoftBreak | Event::HardBreak => text.push('\n'),
            _ => {}
        }
    }
    text
}

/// Returns the lines of the keys between `---` lines.
fn keys(text: &str, range: Range<usize>) -> BTreeMap<String, Span> {
    let mut spans = BTreeMap::new();
    let mut start = range.start;
    for line in text[range].split_inclusive('\n') {
        let key = line.split_once(':').map_or("", |(key, _)| key);
        if !key.is_empty() && key.chars().all(char::is_alphanumeric) {
            spans.insert(key.to_owned(), (start..start + line.trim_end().len()).into());
        }
        start += line.len();
    }
    spans
}

/// The range of a row, and of each of its cells.
pub(super) type RowRanges = (Range<usize>, Vec<Range<usize>>);

/// Returns the rows of a table, the header first.
fn table_rows(events: &mut Events<'_>) -> Vec<RowRanges> {
    let mut rows = Vec::new();
    for (event, range) in events {
        match event {
            Event::End(TagEnd::Table) => break,
            Event::Start(Tag::TableHead | Tag::TableRow) => rows.push((range, Vec::new())),
            Event::Start(Tag::TableCell) => {
                if let Some((_, cells)) = rows.last_mut() {
                    cells.push(range);
                }
            }
            _ => {}
        }
    }
    rows
}

/// How a row is treated that Markdown separates from its table.
const OF_TABLE_ABOVE: &str = "treated as a row of the table above";

/// The first line of a container whose end has not been found yet.
struct Opening<'a> {
    colons: usize,
    start: usize,
    body: usize,
    head: &'a str,
}

struct Reader<'a, 's, 'f> {
    text: &'a str,
    sink: &'s mut Sink<'f>,
    front: FrontMatter,
    front_seen: bool,
    blocks: Vec<Block<'a>>,
    fences: Vec<Range<usize>>,
    /// Where lines with pipes need no mention: in tables, fences, comments and the front matter.
    covered: Vec<Range<usize>>,
}

impl<'a> Reader<'a, '_, '_> {
    fn push(&mut self, range: Range<usize>, kind: BlockKind<'a>) {
        self.blocks.push(Block { span: range.into(), kind });
    }

    fn front_matter(&mut self, yaml: &str, range: Range<usize>) {
        self.front_seen = true;
        match serde_yaml::from_str(yaml) {
            Ok(front) => self.front = FrontMatter { spans: keys(self.text, range), ..front },
            Err(error) => {
                let help = "write `title:` and `description:` as plain or quoted scalars";
                self.sink
                    .report(
                        Code::FrontMatterInvalid,
                        range.into(),
                        format!("the front matter is not read: {error}"),
                        help,
                    )
                    .recovery("treated as empty");
            }
        }
    }

    /// Reports a page that begins with `---` but has no block of metadata: it lacks the second
    /// `---`.
    fn front_matter_unclosed(&mut self) {
        let first = self.text.lines().next().unwrap_or_default();
        if first.trim_end() == "---" && !self.front_seen {
            self.sink
                .report(
                    Code::FrontMatterInvalid,
                    (0..3).into(),
                    "the front matter is not closed",
                    "add a line `---` after it",
                )
                .recovery("treated as empty");
        }
    }

    /// Returns a table's rows as our dialect reads them. GFM adds every line that follows directly
    /// to the table: one with too few pipes is prose, and one with enough of them is a row that
    /// lacks its first pipe.
    fn beginning_with_pipes(&mut self, rows: Vec<RowRanges>) -> Vec<RowRanges> {
        let columns = rows.first().map_or(0, |(_, cells)| cells.len());
        let mut kept = Vec::with_capacity(rows.len());
        for (range, cells) in rows {
            let line = &self.text[range.clone()];
            let begun = kept.is_empty() || line.trim_start().starts_with('|');
            if !begun && pipes(line).len() + 1 < columns && !is_row(line) {
                continue;
            }
            if !begun {
                self.row_stray(&range, OF_TABLE_ABOVE);
            }
            let wide = line.trim_start().starts_with('｜');
            let cells = if wide { self::cells(line, range.start) } else { cells };
            kept.push((range, cells));
        }
        kept
    }

    /// Handles rows that GFM treats as a paragraph, because a blank line or a comment separates
    /// them from their table.
    fn stray_rows(&mut self, range: Range<usize>) {
        let mut end = range.start;
        let mut rows: Vec<RowRanges> = Vec::new();
        for line in self.text[range].split_inclusive('\n') {
            let start = end;
            end += line.len();
            if line.trim_start().starts_with(PIPES) {
                self.covered.push(start..end);
                rows.push((start..end, cells(line, start)));
            }
        }
        let line = |(range, _): &RowRanges| &self.text[range.clone()];
        let (Some(first), second) = (rows.first().map(line), rows.get(1).map(line)) else { return };
        let begins_table = second.is_some_and(is_rule) || is_header(first);
        if !begins_table && !is_rule(first) {
            let above = self.take_table_above();
            if !above.is_empty() {
                self.row_stray(&rows[0].0, OF_TABLE_ABOVE);
                return self.tables(above, rows);
            }
        }
        if !begins_table {
            let start = rows[0].0.start;
            return self.tables(vec![(start..start, Table { header: Vec::new(), rows: Vec::new() })], rows);
        }
        if first.trim_start().starts_with('|') {
            unread::rule_missing(self.text, &rows, self.sink);
        } else {
            self.row_stray(&rows[0].0, unread::OWN_TABLE);
        }
        self.tables(Vec::new(), rows);
    }

    /// Removes the last block, if it is a table, so that it can be continued.
    fn take_table_above(&mut self) -> Vec<(Range<usize>, Table<'a>)> {
        let is_link = |block: &Block<'_>| matches!(block.kind, BlockKind::Link(_));
        let last = self.blocks.iter().rposition(|block| !is_link(block));
        let is_table = |at: &usize| matches!(self.blocks[*at].kind, BlockKind::Table(_));
        let above = last.filter(is_table).map(|at| self.blocks.remove(at));
        let table = above.and_then(|block| match block.kind {
            BlockKind::Table(table) => Some((block.span.start..block.span.end, table)),
            _ => None,
        });
        table.into_iter().collect()
    }

    fn row_stray(&mut self, range: &Range<usize>, recovery: &str) {
        let line = self.text[range.clone()].trim_end();
        let (message, help) = match line.trim_start().chars().next() {
            Some('|') => ("a blank line or a comment separates this row from its table", "remove what is between them"),
            Some('｜') => ("this row begins with a full-width `｜`, which Markdown reads as text", "write `|`"),
            _ => ("this row does not begin with `|`", "begin it with `|`"),
        };
        self.sink
            .report(Code::RowStray, (range.start..range.start + line.len()).into(), message, help)
            .recovery(recovery);
    }

    /// Adds a table, or several that were run together: a header among the rows begins the next
    /// one. The rows may continue the last of the `tables` above.
    fn tables(&mut self, mut tables: Vec<(Range<usize>, Table<'a>)>, rows: Vec<RowRanges>) {
        for (range, cells) in rows {
            let columns = tables.last().map(|(_, table)| table.header.len()).filter(|&columns| columns > 0);
            let columns = columns.unwrap_or(usize::MAX);
            let line = &self.text[range.clone()];
            let surplus = surplus(line, columns);
            let cells = if surplus.is_some() { within(columns, cells, line, range.start) } else { cells };
            let mut row = self.row(&range, &cells);
            let is_rule = is_rule(line);
            let is_header = row.cells.get(1).is_some_and(|cell| cell.attribute(".type").is_some());
            match tables.last_mut() {
                Some((_, table)) if is_rule && table.rows.is_empty() => {}
                _ if is_rule => tables.push((range, Table { header: Vec::new(), rows: Vec::new() })),
                Some((_, table)) if !is_header => {
                    if let Some(at) = surplus {
                        let span = (range.start + at..range.end).into();
                        self.sink
                            .report(
                                Code::CellSurplus,
                                span,
                                "this row has more cells than its table's header",
                                "write a bar in the text as `\\|`",
                            )
                            .recovery("treated as text of the last cell");
                    }
                    row.cells.truncate(columns);
                    table.rows.push(row);
                }
                last => {
                    if last.is_some() {
                        self.sink
                            .report(
                                Code::TablesRunTogether,
                                row.span,
                                "a table's header stands among the rows of another",
                                "put a blank line above it",
                            )
                            .recovery("treated as the start of the next table");
                    }
                    tables.push((range, Table { header: row.cells, rows: Vec::new() }));
                }
            }
        }
        for (range, table) in tables {
            if table.header.is_empty() {
                unread::header_missing(table.rows.iter().map(|row| row.cells.as_slice()), self.sink);
            }
            self.push(range, BlockKind::Table(table));
        }
    }

    fn row(&mut self, range: &Range<usize>, cells: &[Range<usize>]) -> Row<'a> {
        let cells = cells
            .iter()
            .enumerate()
            .map(|(column, cell)| {
                let raw = &self.text[cell.clone()];
                let (text, attributes) = attributes::split(raw, cell.start, column > 1, self.sink);
                let blank = if text.is_empty() { 0 } else { raw.len() - raw.trim_start().len() };
                let start = cell.start + blank;
                Cell { text, span: (start..start + text.len()).into(), attributes }
            })
            .collect();
        let trimmed = self.text[range.clone()].trim_end().len();
        Row { span: (range.start..range.start + trimmed).into(), cells }
    }

    /// Finds `:::` containers outside fences; pulldown-cmark treats them as text. A container with
    /// fewer colons can be nested in one with more.
    fn containers(&mut self) {
        let mut open: Vec<Opening<'a>> = Vec::new();
        let mut offset = 0;
        for line in self.text.split_inclusive('\n') {
            let (start, end) = (offset, offset + line.len());
            offset = end;
            let head = line.trim().trim_start_matches(':');
            let colons = line.trim().len() - head.len();
            if colons < 3 || self.fences.iter().any(|fence| fence.contains(&start)) {
                continue;
            }
            let head = head.trim();
            // A line ends every open container that has no more colons than the line. A closing
            // line closes the outermost of these; the others are unclosed.
            while let Some(inner) = open.pop_if(|inner| inner.colons <= colons) {
                self.container(inner.start..end, &self.text[inner.body..start], inner.head);
                if head.is_empty() && open.last().is_none_or(|outer| outer.colons > colons) {
                    break;
                }
                self.unclosed(inner.start);
            }
            if !head.is_empty() {
                open.push(Opening { colons, start, body: end, head });
            }
        }
        for Opening { start, body, head, .. } in open {
            // An unclosed container ends with its first paragraph, so that it does not swallow the
            // page.
            let end = self.text[body..].trim_start().find("\n\n").map_or(self.text.len(), |at| body + at);
            let end = self.text.floor_char_boundary(end);
            self.container(start..end, &self.text[body..end], head);
            self.unclosed(start);
        }
    }

    /// Reports a block of code that contains the header of a table of fields. Such a header is not
    /// code: the line that closes the block is missing, and the table would be lost in it.
    fn fence(&mut self, range: &Range<usize>, code: &str) {
        // If the opening line of the next block is inside, that block's closing line has closed
        // this one.
        let closed = self.text[range.clone()].trim_end().ends_with(['`', '~']) && !code.contains("\n```");
        if !closed && code.lines().any(|line| line.starts_with(PIPES) && line.contains("{.type}")) {
            let line = self.text[range.start..].find('\n').unwrap_or(range.len());
            self.sink.report(
                Code::FenceUnclosed,
                (range.start..range.start + line).into(),
                "this block of code is not closed, and a table stands in it",
                "close it by a line of three backticks where the code ends",
            );
        }
    }

    fn unclosed(&mut self, from: usize) {
        let line = self.text[from..].find('\n').unwrap_or(self.text.len() - from);
        self.sink.report(
            Code::ContainerUnclosed,
            (from..from + line).into(),
            "this container is not closed",
            "add a line with as many colons after it",
        );
    }

    fn container(&mut self, range: Range<usize>, body: &'a str, head: &'a str) {
        let class =
            head.rfind('{').and_then(|at| head[at..].strip_prefix("{.")).and_then(|rest| rest.strip_suffix('}'));
        self.push(range, BlockKind::Container(Container { class, body }));
    }
}
