//! Markdown as the reference uses it: GFM tables, heading anchors, `:::` containers, fenced samples.

use std::{collections::BTreeMap, ops::Range};

use pulldown_cmark::{CodeBlockKind, Event, MetadataBlockKind, Options, Parser, Tag, TagEnd};
use serde::Deserialize;

use super::{Source, Table, pipes::PIPES, unread};
use crate::diagnostic::{Code, Edit, Sink, Span};

/// The parts of a page, in the order of the page.
#[derive(Debug)]
pub struct Document<'a> {
    /// The block between the `---` lines.
    pub front: FrontMatter,
    /// The blocks below the front matter that the compiler looks at.
    pub blocks: Vec<Block<'a>>,
    /// Whether the page has only comments below the front matter.
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
    /// The name of the Rust module, needed if the name derived from the path is taken.
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
    /// The block's kind and content.
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
        /// The keys of the other attributes.
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
    /// Its class, such as `im-deprecated`.
    pub class: Option<&'a str>,
    /// The text between its first line and its last.
    pub body: &'a str,
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
            // Quotes, including GitHub's alerts, are notes to the reader and not part of the
            // description.
            Event::Start(Tag::BlockQuote(_)) => quotes += 1,
            Event::End(TagEnd::BlockQuote(_)) => quotes -= 1,
            Event::Start(Tag::Paragraph) if text[range.clone()].starts_with(PIPES) => reader.stray_rows(range),
            Event::Start(Tag::Paragraph) if quotes == 0 => {
                let kind = BlockKind::Paragraph(above_container(&text[range.clone()]));
                reader.push(range, kind);
            }
            Event::Start(Tag::Link { dest_url, .. }) => {
                reader.push(range, BlockKind::Link(dest_url.to_string()));
            }
            Event::Start(Tag::CodeBlock(kind)) => {
                let code = until(&mut events, |end| matches!(end, TagEnd::CodeBlock));
                reader.fences.push(Fence { closed: is_closed(&text[range.clone()]), range: range.clone() });
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
                let rows = table_rows(&mut events);
                reader.table(rows);
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

/// Returns the rows of a table, the header first.
fn table_rows(events: &mut Events<'_>) -> Vec<Range<usize>> {
    let mut rows = Vec::new();
    for (event, range) in events {
        match event {
            Event::End(TagEnd::Table) => break,
            Event::Start(Tag::TableHead | Tag::TableRow) => rows.push(range),
            _ => {}
        }
    }
    rows
}

/// Returns the part of a paragraph above the first line of a container. `pulldown-cmark` reads that line
/// as part of the paragraph.
fn above_container(text: &str) -> &str {
    let mut lines = text.split_inclusive('\n').peekable();
    if lines.peek().is_some_and(|line| line.starts_with(":::")) {
        return text;
    }
    let above = lines.take_while(|line| !line.trim_start().starts_with(":::"));
    &text[..above.map(str::len).sum()]
}

/// The first line of a container whose end has not been found yet.
struct Opening<'a> {
    colons: usize,
    start: usize,
    body: usize,
    head: &'a str,
}

impl Opening<'_> {
    /// Returns the line that closes it.
    fn closing(&self) -> String {
        ":".repeat(self.colons)
    }
}

/// A page that is being read; `tables.rs` has the part that reads tables.
pub(super) struct Reader<'a, 's, 'f> {
    pub(super) text: &'a str,
    pub(super) sink: &'s mut Sink<'f>,
    front: FrontMatter,
    front_seen: bool,
    pub(super) blocks: Vec<Block<'a>>,
    fences: Vec<Fence>,
    /// Where lines with pipes are not reported: in tables, fences, comments and the front matter.
    pub(super) covered: Vec<Range<usize>>,
}

/// A block of code.
struct Fence {
    range: Range<usize>,
    /// Whether a line closes the block. A block that is code because it is indented needs no such line.
    closed: bool,
}

/// Returns whether the last line of a block of code closes it.
fn is_closed(block: &str) -> bool {
    let fence = &block[..block.len() - block.trim_start_matches(['`', '~']).len()];
    let last = block.trim_end().lines().skip(1).last().unwrap_or_default().trim();
    last.starts_with(fence) && last.chars().all(|c| fence.contains(c)) || fence.is_empty()
}

impl<'a> Reader<'a, '_, '_> {
    pub(super) fn push(&mut self, range: Range<usize>, kind: BlockKind<'a>) {
        self.blocks.push(Block { span: range.into(), kind });
    }

    fn front_matter(&mut self, yaml: &str, range: Range<usize>) {
        self.front_seen = true;
        match serde_yaml::from_str(yaml) {
            Ok(front) => self.front = FrontMatter { spans: keys(self.text, range), ..front },
            Err(error) => {
                let help = "write `title:` and `description:` with a plain or quoted text";
                self.sink
                    .report(
                        Code::FrontMatterInvalid,
                        range.into(),
                        format!("the front matter cannot be read: {error}"),
                        help,
                    )
                    .recovery("ignored");
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
                    "write a line `---` below it",
                )
                .recovery("ignored");
        }
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
            if colons < 3 || self.fences.iter().any(|fence| fence.range.contains(&start)) {
                continue;
            }
            let head = head.trim();
            // A line ends every open container that has no more colons than the line. A closing
            // line closes the outermost of these; the others are unclosed.
            while let Some(inner) = open.pop_if(|inner| inner.colons <= colons) {
                if head.is_empty() && open.last().is_none_or(|outer| outer.colons > colons) {
                    self.container(&inner, start, end);
                    break;
                }
                let indent = &line[..line.len() - line.trim_start().len()];
                let end = if head.is_empty() { "the container around it ends" } else { "the next one begins" };
                let fix = Edit::insert(start, format!("{indent}{}\n", inner.closing()));
                self.unclosed(&inner, &format!("where {end}"), Some(fix));
                self.container(&inner, start, start);
            }
            if !head.is_empty() {
                open.push(Opening { colons, start, body: end, head });
            }
        }
        for inner in open {
            let end = self.paragraph_end(&inner);
            let in_code = self.fences.iter().any(|fence| !fence.closed && fence.range.start < end);
            let fix = (!in_code).then(|| Edit::insert(end, format!("\n\n{}", inner.closing())));
            self.unclosed(&inner, "after its first paragraph", fix);
            self.container(&inner, end, end);
        }
    }

    /// Returns where an unclosed container ends: at the first blank line that no block of code follows,
    /// so that the container does not swallow the rest of the page.
    fn paragraph_end(&self, container: &Opening<'_>) -> usize {
        let mut at = container.body;
        let head = self.text[..at].trim_end().len();
        let (mut end, mut blank) = (head, false);
        for line in self.text[at..].split_inclusive('\n') {
            let is_code = self.fences.iter().any(|fence| fence.range.contains(&at));
            if line.trim().is_empty() && !is_code {
                blank = end > head;
            } else if blank && !is_code {
                break;
            } else {
                (end, blank) = (at + line.trim_end().len(), false);
            }
            at += line.len();
        }
        end
    }

    /// Reports a block of code that contains the header of a table of fields. The line that closes the
    /// block is probably missing, and without a report the table would be lost.
    fn fence(&mut self, range: &Range<usize>, code: &str) {
        // If the opening line of the next block is inside, that block's closing line has closed
        // this one.
        let closed = is_closed(&self.text[range.clone()]) && !code.contains("\n```");
        if !closed && code.lines().any(|line| line.starts_with(PIPES) && line.contains("{.type}")) {
            let line = self.text[range.start..].find('\n').unwrap_or(range.len());
            self.sink.report(
                Code::FenceUnclosed,
                (range.start..range.start + line).into(),
                "this code block contains a table, so it was probably not closed",
                "write a line of three backticks where the code ends",
            );
        }
    }

    fn unclosed(&mut self, container: &Opening<'_>, end: &str, fix: Option<Edit>) {
        let start = container.start;
        let line = self.text[start..].find('\n').unwrap_or(self.text.len() - start);
        self.sink
            .report(
                Code::ContainerUnclosed,
                (start..start + line).into(),
                "this container is not closed",
                "write a line with the same number of colons below its content",
            )
            .recovery(format!("treated as closed {end}"))
            .fix_with(fix);
    }

    fn container(&mut self, container: &Opening<'a>, body_end: usize, end: usize) {
        let head = container.head;
        let class =
            head.rfind('{').and_then(|at| head[at..].strip_prefix("{.")).and_then(|rest| rest.strip_suffix('}'));
        let body = &self.text[container.body.min(body_end)..body_end];
        self.push(container.start..end, BlockKind::Container(Container { class, body }));
    }
}
