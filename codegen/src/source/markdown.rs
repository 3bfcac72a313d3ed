//! Markdown as the reference uses it: GFM tables, heading anchors, `:::` containers, fenced samples.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, MetadataBlockKind, Options, Parser, Tag, TagEnd};
use serde::Deserialize;

use super::{Attribute, Source, attributes};
use crate::diagnostic::{Code, Sink, Span};

/// A page taken apart, in the order of the page.
#[derive(Debug)]
pub struct Document<'a> {
    /// The block between the `---` lines.
    pub front: FrontMatter,
    /// Everything below it that can mean something.
    pub blocks: Vec<Block<'a>>,
}

/// What the front matter of a page says.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct FrontMatter {
    /// The official name of the page's operation.
    pub title: Option<String>,
    /// What the operation does, in one sentence.
    pub description: Option<String>,
    /// The Rust module of a notification, where the file's name gives no free one.
    pub module: Option<String>,
    /// Tags of the HTML head; redirect stubs have a `http-equiv: refresh` among them.
    head: Option<serde_yaml::Value>,
}

impl FrontMatter {
    /// Whether the page only sends its readers elsewhere.
    pub fn is_redirect(&self) -> bool {
        let refresh = self
            .head
            .as_ref()
            .is_some_and(|head| serde_yaml::to_string(head).is_ok_and(|text| text.contains("http-equiv: refresh")));
        refresh && self.title.as_deref().is_some_and(|title| title.starts_with("Moved to /"))
    }
}

/// A piece of a page.
#[derive(Debug)]
pub struct Block<'a> {
    /// Where it stands.
    pub span: Span,
    /// What it is.
    pub kind: BlockKind<'a>,
}

/// The kinds of pieces that the compiler looks at.
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
        /// What stands between the fences.
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
    /// What stands between its first line and its last.
    pub body: &'a str,
}

/// A table: its header and its rows, dividers among them.
#[derive(Debug)]
pub struct Table<'a> {
    /// The header's cells.
    pub header: Vec<Cell<'a>>,
    /// The rows below.
    pub rows: Vec<Row<'a>>,
}

/// A row of a table.
#[derive(Debug)]
pub struct Row<'a> {
    /// Where it stands.
    pub span: Span,
    /// Its cells, as many as the header has.
    pub cells: Vec<Cell<'a>>,
}

/// A cell of a table.
#[derive(Clone, Debug)]
pub struct Cell<'a> {
    /// The text without attributes, trimmed, as written.
    pub text: &'a str,
    /// Where the text stands.
    pub span: Span,
    /// The attributes.
    pub attributes: Vec<Attribute<'a>>,
}

impl<'a> Cell<'a> {
    /// The attribute `key`, if the cell has it.
    pub fn attribute(&self, key: &str) -> Option<&Attribute<'a>> {
        self.attributes.iter().find(|attribute| attribute.key == key)
    }
}

/// Takes a page apart.
pub fn read<'a>(source: &'a Source, sink: &mut Sink<'_>) -> Document<'a> {
    let text = source.text.as_str();
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_YAML_STYLE_METADATA_BLOCKS | Options::ENABLE_HEADING_ATTRIBUTES;
    let mut reader = Reader { text, sink, front: FrontMatter::default(), blocks: Vec::new(), fences: Vec::new() };
    let mut events = Parser::new_ext(text, options).into_offset_iter();
    let mut quotes = 0;
    while let Some((event, range)) = events.next() {
        match event {
            Event::Start(Tag::MetadataBlock(MetadataBlockKind::YamlStyle)) => {
                let yaml = until(&mut events, |end| matches!(end, TagEnd::MetadataBlock(_)));
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
            // Quotes are notes to the reader, GitHub's alerts among them; they describe nothing.
            Event::Start(Tag::BlockQuote(_)) => quotes += 1,
            Event::End(TagEnd::BlockQuote(_)) => quotes -= 1,
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
                    reader.push(range, BlockKind::Code { info: info.to_string(), text: code });
                }
            }
            Event::Start(Tag::Table(_)) => {
                let rows = table_rows(&mut events);
                reader.tables(rows);
            }
            _ => {}
        }
    }
    reader.containers();
    reader.blocks.sort_by_key(|block| block.span);
    Document { front: reader.front, blocks: reader.blocks }
}

type Events<'e> = pulldown_cmark::OffsetIter<'e>;

/// The text up to the end tag that `is_end` knows.
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

/// The rows of a table, the header first, as ranges: of the row, and of each cell.
fn table_rows(events: &mut Events<'_>) -> Vec<(Range<usize>, Vec<Range<usize>>)> {
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

struct Reader<'a, 's, 'f> {
    text: &'a str,
    sink: &'s mut Sink<'f>,
    front: FrontMatter,
    blocks: Vec<Block<'a>>,
    fences: Vec<Range<usize>>,
}

impl<'a> Reader<'a, '_, '_> {
    fn push(&mut self, range: Range<usize>, kind: BlockKind<'a>) {
        self.blocks.push(Block { span: range.into(), kind });
    }

    fn front_matter(&mut self, yaml: &str, range: Range<usize>) {
        match serde_yaml::from_str(yaml) {
            Ok(front) => self.front = front,
            Err(error) => {
                let help = "write `title:` and `description:` as plain or quoted scalars";
                self.sink
                    .report(
                        Code::FrontMatterInvalid,
                        range.into(),
                        format!("the front matter is not read: {error}"),
                        help,
                    )
                    .taken("taken as empty");
            }
        }
    }

    /// A table, or several that were run together: a known header among the rows begins the next one.
    fn tables(&mut self, rows: Vec<(Range<usize>, Vec<Range<usize>>)>) {
        let mut tables: Vec<(Range<usize>, Table<'a>)> = Vec::new();
        for (range, cells) in rows {
            // GFM takes a line without a bar that follows at once into the table; the dialect does not.
            if !tables.is_empty() && !self.text[range.clone()].trim_start().starts_with('|') {
                continue;
            }
            let row = self.row(&range, &cells);
            let is_rule = row.cells.iter().all(|cell| cell.text.trim_matches(['-', ':', ' ']).is_empty())
                && row.cells.iter().any(|cell| cell.text.contains('-'));
            let is_header = row.cells.get(1).is_some_and(|cell| cell.attribute(".type").is_some());
            match tables.last_mut() {
                Some(_) if is_rule => {}
                Some((_, table)) if !is_header => {
                    let surplus = surplus(&self.text[range.clone()], table.header.len());
                    if let Some(at) = surplus {
                        let span = (range.start + at..range.end).into();
                        self.sink
                            .report(
                                Code::CellSurplus,
                                span,
                                "this row has more cells than its table's header",
                                "write a bar in the text as `\\|`",
                            )
                            .taken("the surplus is left out");
                    }
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
                            .taken("taken as the start of the next table");
                    }
                    tables.push((range, Table { header: row.cells, rows: Vec::new() }));
                }
            }
        }
        for (range, table) in tables {
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
                let start = cell.start + raw.find(text).unwrap_or(0);
                Cell { text, span: (start..start + text.len()).into(), attributes }
            })
            .collect();
        let trimmed = self.text[range.clone()].trim_end().len();
        Row { span: (range.start..range.start + trimmed).into(), cells }
    }

    /// `:::` lines outside fences; pulldown-cmark takes them for text.
    fn containers(&mut self) {
        let mut open: Option<(usize, usize, &'a str)> = None;
        let mut offset = 0;
        for line in self.text.split_inclusive('\n') {
            let (start, end) = (offset, offset + line.len());
            offset = end;
            let Some(opening) = line.trim().strip_prefix(":::") else { continue };
            if self.fences.iter().any(|fence| fence.contains(&start)) {
                continue;
            }
            let opening = opening.trim();
            if let Some((from, body, head)) = open.take() {
                self.container(from..end, &self.text[body..start], head);
                if opening.is_empty() {
                    continue;
                }
                self.unclosed(from);
            }
            if !opening.is_empty() {
                open = Some((start, end, opening));
            }
        }
        if let Some((from, body, head)) = open {
            // An unclosed container ends with its first paragraph, lest it swallows the page.
            let end = self.text[body..].trim_start().find("\n\n").map_or(self.text.len(), |at| body + at);
            let end = self.text.floor_char_boundary(end);
            self.container(from..end, &self.text[body..end], head);
            self.unclosed(from);
        }
    }

    fn unclosed(&mut self, from: usize) {
        let line = self.text[from..].find('\n').unwrap_or(self.text.len() - from);
        self.sink.report(
            Code::ContainerUnclosed,
            (from..from + line).into(),
            "this container is not closed",
            "add a line `:::` after it",
        );
    }

    fn container(&mut self, range: Range<usize>, body: &'a str, head: &'a str) {
        let class =
            head.rfind('{').and_then(|at| head[at..].strip_prefix("{.")).and_then(|rest| rest.strip_suffix('}'));
        self.push(range, BlockKind::Container(Container { class, body }));
    }
}

/// Where the cells begin that a table of `columns` has no room for.
fn surplus(row: &str, columns: usize) -> Option<usize> {
    let row = row.trim_end();
    let mut bars = Vec::new();
    let mut escaped = false;
    for (at, c) in row.char_indices() {
        match c {
            '\\' => escaped = !escaped,
            '|' if !escaped => bars.push(at),
            _ => escaped = false,
        }
        if c == '|' {
            escaped = false;
        }
    }
    // The first bar opens the row; one at the very end closes it.
    bars.get(columns + 1).copied().or_else(|| bars.get(columns).copied().filter(|at| at + 1 < row.len()))
}
