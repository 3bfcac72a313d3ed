//! Reads a description cell: prose, an enum in one of its spellings, and a default.

use std::ops::Range;

use crate::diagnostic::{Edit, Span};

/// The maximum length of a name or a value, in characters. No real name or value is that long. With this
/// limit, a name is always short enough for a YAML key, which may have 1,024 characters: escaping turns
/// one character into ten at most.
pub(super) const LONGEST: usize = 100;

/// The contents of a description cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Description {
    /// The prose, without the list of values and the default; lines are separated by `\n`.
    pub prose: String,
    /// The values that the description lists.
    pub values: Vec<Value>,
    /// Whether the description says that the list is complete (`枚举值`).
    pub closed: bool,
    /// The default, as written.
    pub default: Option<String>,
    /// Whether the description announces a list (`枚举值之一`), but has none.
    pub list_missing: bool,
    /// Values that lack backticks. A value in a line like `A：text` is listed here, but not in `values`,
    /// because the line could be prose.
    pub unquoted: Vec<Unquoted>,
}

/// A value that lacks backticks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unquoted {
    /// The value.
    pub text: String,
    /// The edits that add the backticks; none if the text could be prose.
    pub fix: Vec<Edit>,
}

impl Description {
    /// Writes the text of a description cell, the inverse of [`read`].
    pub(crate) fn write(&self) -> String {
        let mut lines: Vec<String> = self.prose.lines().map(str::to_owned).collect();
        if self.values.iter().any(|value| value.meaning.is_some()) {
            lines.extend(self.closed.then(|| format!("{ENUM}：")));
            lines.extend(
                self.values
                    .iter()
                    .map(|value| format!("`{}`：{}", value.text, value.meaning.as_deref().unwrap_or_default())),
            );
        } else if !self.values.is_empty() {
            lines.push(listed(self.values.iter().map(|value| value.text.as_str()), self.closed));
        }
        lines.extend(self.default.iter().map(|default| format!("默认为`{default}`")));
        lines.join("<br/>").replace('|', "\\|")
    }
}

/// Writes a list of values without meanings. If it is not `closed`, more values may follow.
pub(crate) fn listed<'a>(values: impl IntoIterator<Item = &'a str>, closed: bool) -> String {
    let values: Vec<String> = values.into_iter().map(|value| format!("`{value}`")).collect();
    let word = match (closed, values.len()) {
        (false, _) => "等",
        (true, 1) => "枚举值",
        (true, _) => "枚举值之一",
    };
    format!("{} {word}", values.join(" | "))
}

/// A value of an enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Value {
    /// The value on the wire.
    pub text: String,
    /// The meaning, if the docs give one.
    pub meaning: Option<String>,
    /// The text to delete in order to remove the value from its list; `None` if it cannot be removed,
    /// such as a list's only value.
    pub cut: Option<Span>,
}

impl Value {
    /// Creates a value that does not come from a page.
    pub(crate) fn new(text: String, meaning: Option<String>) -> Self {
        Self { text, meaning, cut: None }
    }
}

const ENUM: &str = "枚举值";

/// A cell's text without the backslashes before its pipes, and the location of the text on the page.
struct Unescaped {
    text: String,
    offset: usize,
    /// The offsets in `text` of the pipes that have a backslash on the page.
    escaped: Vec<usize>,
}

impl Unescaped {
    fn new(text: &str, offset: usize) -> Self {
        let escaped = text.match_indices("\\|").enumerate().map(|(earlier, (at, _))| at - earlier).collect();
        Self { text: text.replace("\\|", "|"), offset, escaped }
    }

    /// Converts an offset in the text to an offset on the page.
    fn place(&self, at: usize) -> usize {
        self.offset + at + self.escaped.partition_point(|&pipe| pipe < at)
    }

    fn span(&self, range: &Range<usize>) -> Span {
        (self.place(range.start)..self.place(range.end)).into()
    }
}

/// Reads the text of a description cell, which starts at byte `offset` of the page.
pub(super) fn read(text: &str, offset: usize) -> Description {
    let cell = Unescaped::new(text, offset);
    let text = cell.text.as_str();
    let mut out = Description::default();
    let mut prose: Vec<String> = Vec::new();
    let explains = lines(text).any(|line| meaning(&text[line], false).is_some());
    for range in lines(text) {
        let (line, start) = (&text[range.clone()], range.start);
        if let Some((value, meaning)) = meaning(line, out.closed) {
            let meaning = Some(meaning.to_owned()).filter(|meaning| !meaning.is_empty());
            // To remove the value, the line is deleted together with the `<br/>` before it.
            let cut = text[..start].rfind("<br").map(|from| cell.span(&(from..range.end)));
            out.values.push(Value { text: value.to_owned(), meaning, cut });
            continue;
        }
        if let Some(list) = open_list(line) {
            list.moved(start, &(0..0)).add_to(&mut out, &cell);
            continue;
        }
        let unquoted = meaning(line, explains).filter(|(_, meaning)| !meaning.is_empty());
        out.unquoted.extend(unquoted.map(|(value, _)| Unquoted { text: value.to_owned(), fix: Vec::new() }));
        let mut line = line.to_owned();
        let mut removed = 0..0;
        if let Some((range, value)) = default(&line) {
            out.default = Some(value);
            line.replace_range(range.clone(), "");
            removed = range;
        }
        let blank = line.len() - line.trim_start().len();
        let (rest, list) = list(line.trim(), &mut out);
        list.moved(blank, &removed).moved(start, &(0..0)).add_to(&mut out, &cell);
        let rest = rest.trim().trim_end_matches(['，', ',']);
        if !rest.is_empty() {
            prose.push(rest.to_owned());
        }
    }
    out.prose = prose.join("\n");
    out
}

/// Returns the ranges of the lines of a text. `<br/>` in any spelling separates them.
fn lines(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut end = 0;
    text.split("<br").enumerate().map(move |(at, part)| {
        end += if at == 0 { part.len() } else { "<br".len() + part.len() };
        let tag = if at == 0 { part } else { part.trim_start_matches([' ', '/']) };
        let line = if at == 0 { tag } else { tag.strip_prefix('>').unwrap_or(part) };
        let start = end - line.trim_start().len();
        start..start + line.trim().len()
    })
}

/// Reads a line `` `A`：text `` or, if `bare`, also `A：text`. Returns the value and its meaning.
fn meaning(line: &str, bare: bool) -> Option<(&str, &str)> {
    let (value, rest) = match line.strip_prefix('`') {
        Some(quoted) => quoted.split_once('`')?,
        None if bare => line.split_at(line.find(['：', ':'])?),
        None => return None,
    };
    let meaning = rest.trim_start().strip_prefix(['：', ':'])?.trim();
    let is_value = !value.is_empty() && value.chars().count() <= LONGEST;
    (is_value && (line.starts_with('`') || is_word(value))).then_some((value, meaning))
}

fn is_word(value: &str) -> bool {
    value.chars().all(is_of_word)
}

fn is_of_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || c == '-'
}

/// Reads a line that consists only of `` `A` | `B` 等 ``: known values of a list that may grow.
fn open_list(line: &str) -> Option<List> {
    let listed = line.strip_suffix('等')?.trim_end();
    if listed.split('|').all(|value| is_word(value.trim_matches([' ', '`'])))
        && let Some(list) = half_quoted(listed)
    {
        return Some(list);
    }
    let alone = listed.split('`').step_by(2).all(|between| between.trim_matches([' ', '|']).is_empty());
    let list = quoted(listed);
    (alone && !list.values.is_empty() && listed.matches('`').count().is_multiple_of(2)).then_some(list)
}

/// A list of values in a line. All ranges are relative to the line.
#[derive(Default)]
struct List {
    /// Where the list begins.
    start: usize,
    values: Vec<Listed>,
}

/// A value in a list.
struct Listed {
    text: String,
    /// The text to delete in order to remove the value.
    cut: Option<Range<usize>>,
    /// Where backticks are missing.
    lacks: Vec<usize>,
}

impl List {
    /// Adds the text between two pipes, if it is a value.
    fn take(&mut self, line: &str, part: Range<usize>, is_quoted: bool) {
        let value = line[part.clone()].trim_start_matches([' ', '`']);
        let start = part.end - value.len();
        let value = value.trim_end_matches([' ', '`']);
        if value.is_empty() || !(is_quoted || is_word(value)) {
            return;
        }
        let end = start + value.len();
        let mut lacks = Vec::new();
        if !is_quoted {
            lacks.extend((!line[..start].ends_with('`')).then_some(start));
            lacks.extend((!line[end..].starts_with('`')).then_some(end));
        }
        self.values.push(Listed { text: value.to_owned(), cut: None, lacks });
    }

    /// Converts the ranges to those of the original text. That text begins `by` bytes earlier, and still
    /// contains the range `removed`. Drops a `cut` that spans `removed`.
    fn moved(mut self, by: usize, removed: &Range<usize>) -> Self {
        let shifted = |at: usize| if at <= removed.start { at } else { at + removed.len() };
        for value in &mut self.values {
            let cut = value.cut.take().map(|cut| cut.start + by..cut.end + by);
            let cut = cut.filter(|cut| cut.end <= removed.start || cut.start >= removed.start);
            value.cut = cut.map(|cut| match cut.end <= removed.start {
                true => cut,
                false => cut.start + removed.len()..cut.end + removed.len(),
            });
            value.lacks.iter_mut().for_each(|at| *at = shifted(*at + by));
        }
        self
    }

    /// Adds the values to a description. All ranges must already be relative to the cell's text.
    fn add_to(self, out: &mut Description, cell: &Unescaped) {
        for Listed { text, cut, lacks } in self.values {
            if !lacks.is_empty() {
                let fix = lacks.into_iter().map(|at| Edit::insert(cell.place(at), "`")).collect();
                out.unquoted.push(Unquoted { text: text.clone(), fix });
            }
            out.values.push(Value { text, meaning: None, cut: cut.map(|cut| cell.span(&cut)) });
        }
    }
}

/// Reads a list whose values lack backticks, such as `` A | `B` `` or `` `A | `B` ``, at the end of a
/// text. Returns `None` if every value has two backticks.
fn half_quoted(text: &str) -> Option<List> {
    let is_paired = text.matches('`').count().is_multiple_of(2);
    let mut before = &text[..text.find('`')?];
    if !is_paired {
        before = before.trim_end_matches(is_of_word);
    }
    while let Some(rest) = before.trim_end().strip_suffix('|')
        && rest.trim_end().ends_with(is_of_word)
    {
        before = rest.trim_end().trim_end_matches(is_of_word);
    }
    let start = before.len();
    let mut list = List { start, values: Vec::new() };
    if is_paired {
        for (at, part) in split(text, start..text.len(), "`").enumerate() {
            let is_quoted = at % 2 == 1;
            let pipe = if is_quoted { " | " } else { "|" };
            split(text, part, pipe).for_each(|value| list.take(text, value, is_quoted));
        }
    } else {
        for value in split(text, start..text.len(), "|") {
            let is_quoted = text[value.clone()].matches('`').count() == 2;
            list.take(text, value, is_quoted);
        }
    }
    list.values.iter().any(|value| !value.lacks.is_empty()).then_some(list)
}

/// Splits a part of a text, and returns the ranges of the pieces.
fn split<'t>(text: &'t str, part: Range<usize>, separator: &'t str) -> impl Iterator<Item = Range<usize>> + 't {
    let mut start = part.start;
    text[part].split(separator).map(move |piece| {
        let range = start..start + piece.len();
        start = range.end + separator.len();
        range
    })
}

/// Reads `` `A` | `B` 枚举值之一 `` anywhere in a line. Returns the rest of the line, and the list.
fn list(line: &str, out: &mut Description) -> (String, List) {
    let Some(at) = line.find(ENUM) else { return (line.to_owned(), List::default()) };
    let (before, after) = (&line[..at], &line[at + ENUM.len()..]);
    let after = after.strip_prefix("之一").unwrap_or(after);
    let is_before = !quoted(before).values.is_empty() || half_quoted(before).is_some();
    let listed = if is_before { before } else { after };
    let announces = after.is_empty() || after.starts_with(['：', ':', '。']) || after.starts_with('`');
    let list = half_quoted(listed).unwrap_or_else(|| quoted(listed));
    if list.values.is_empty() && !announces {
        // In the middle of a sentence, 枚举值 is an ordinary word.
        return (line.to_owned(), list);
    }
    let rest = if is_before { [&before[..list.start], after].concat() } else { before.to_owned() };
    let is_named = list.values.is_empty() && after.contains(char::is_alphanumeric);
    out.closed = true;
    out.list_missing |= list.values.is_empty() && (line[at..].starts_with("枚举值之一") || is_named);
    let by = if is_before { 0 } else { line.len() - after.len() };
    (rest.trim_end_matches("固定").to_owned(), list.moved(by, &(0..0)))
}

/// Returns the texts between backticks as a list. If one pair of backticks encloses several values,
/// splits its text at the pipes with spaces around them; a pipe without spaces is part of a value.
fn quoted(text: &str) -> List {
    let pairs: Vec<Range<usize>> = split(text, 0..text.len(), "`").skip(1).step_by(2).collect();
    // Including its backticks, each text is one byte longer at both ends.
    let with_quotes: Vec<Range<usize>> =
        pairs.iter().map(|pair| pair.start - 1..(pair.end + 1).min(text.len())).collect();
    let mut list = List { start: text.find('`').unwrap_or(0), values: Vec::new() };
    for (at, pair) in pairs.into_iter().enumerate() {
        let values: Vec<Range<usize>> = split(text, pair, " | ").collect();
        for (inner, value) in values.iter().enumerate() {
            let cut = if values.len() == 1 { cut(at, &with_quotes) } else { cut(inner, &values) };
            let value = text[value.clone()].trim();
            if !value.is_empty() {
                list.values.push(Listed { text: value.to_owned(), cut, lacks: Vec::new() });
            }
        }
    }
    list
}

/// Returns the range to delete in order to remove an item of a list: the item, and the separator before
/// it or, for the first item, after it.
fn cut(at: usize, items: &[Range<usize>]) -> Option<Range<usize>> {
    match at.checked_sub(1) {
        Some(before) => Some(items[before].end..items[at].end),
        None => Some(items[at].start..items.get(1)?.start),
    }
}

/// Finds a default, `` 默认为`X` `` or `` 默认值 `X` ``, and returns its location and its value.
fn default(line: &str) -> Option<(Range<usize>, String)> {
    let start = line.find("默认")?;
    let after = &line[start + "默认".len()..];
    let open = after.find('`')?;
    let between = &after[..open];
    // «默认人民币：`CNY`» is a default; «不传默认不分账, `N` | `Y` 枚举值之一» is not.
    if between.chars().count() > 6 || between.contains(['，', ',', ';', '；', '。', '不']) {
        return None;
    }
    let value = &after[open + 1..];
    let close = value.find('`')?;
    let end = start + "默认".len() + open + 1 + close + 1;
    Some((start..end, value[..close].to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Description {
        super::read(text, 0)
    }

    fn unquoted(text: &str) -> Vec<String> {
        read(text).unquoted.into_iter().map(|one| one.text).collect()
    }

    fn values(text: &str) -> Vec<String> {
        read(text).values.into_iter().map(|value| value.text).collect()
    }

    #[test]
    fn every_spelling_of_an_enum() {
        for text in [
            "类型<br/>`A` \\| `B` 枚举值之一",
            "类型<br/>`A`\\|`B`枚举值之一",
            "类型 `A` | `B` 枚举值之一",
            "类型<br />枚举值：<br/>`A`：甲<br/>`B` ：乙",
            "类型<br>枚举值：<br>A：甲<br>B：乙",
            "`A` `B` 枚举值之一",
            "`A \\| B` 枚举值之一",
        ] {
            assert_eq!(values(text), ["A", "B"], "{text}");
            assert!(read(text).closed, "{text}");
        }
        assert_eq!(values("固定枚举值`HMAC-SHA256`"), ["HMAC-SHA256"]);
        assert_eq!(values("一句话，并非枚举值对应的文本"), [""; 0]);
    }

    #[test]
    fn a_value_without_backticks_is_named_and_stays_in_its_list() {
        for (text, unquoted) in [
            ("类型 / Type<br/>A \\| `B` 枚举值之一", "A"),
            ("类型 / Type<br/>`A` \\| B 枚举值之一", "B"),
            ("类型 / Type<br/>`A \\| `B` 枚举值之一", "A"),
            ("类型 / Type<br/>A` \\| `B` 枚举值之一", "A"),
            ("类型 / Type<br/>枚举值：`A` \\| B", "B"),
            ("类型 / Type<br/>枚举值：A \\| `B`", "A"),
            ("类型 / Type<br/>A \\| `B` 等", "A"),
        ] {
            let read = read(text);
            assert_eq!(self::unquoted(text), [unquoted], "{text}");
            assert_eq!(values(text), ["A", "B"], "{text}");
            assert_eq!(read.prose, "类型 / Type", "{text}");
        }
        for (text, unquoted) in [("`A`：甲<br/>B：乙", "B"), ("A：甲<br/>`B`：乙", "A")] {
            assert_eq!(self::unquoted(text), [unquoted], "{text}");
            assert_eq!(values(text).len(), 1, "{text}");
        }
        assert_eq!(read("类型 / Type A \\| `B` 枚举值之一").prose, "类型 / Type");
        assert_eq!(unquoted("`A` \\| B \\| `C` \\| D 枚举值之一"), ["B", "D"]);
        for text in [
            "`A` 或 `B` 枚举值之一",
            "`A`（甲）\\| `B` 枚举值之一",
            "网址 / URL：`a`",
            "type：<br/>`A`：甲",
            "含 A \\| `B` 等",
        ] {
            assert_eq!(unquoted(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn a_list_without_backticks_is_missing() {
        assert!(read("类型<br/>枚举值：A \\| B").list_missing);
        assert!(!read("类型<br/>枚举值：<br/>`A`：甲").list_missing);
    }

    #[test]
    fn meanings_without_the_word_are_an_open_list() {
        let read = read("交易状态：<br/>`SUCCESS`：支付成功 <br/>`REFUND`：转入退款");
        assert_eq!((read.closed, read.values.len(), read.prose.as_str()), (false, 2, "交易状态："));
        assert_eq!(read.values[0].meaning.as_deref(), Some("支付成功"));
    }

    #[test]
    fn an_open_list_without_meanings() {
        let read = read("交易状态<br/>`SUCCESS` \\| `REFUND` 等<br/>默认为`SUCCESS`");
        assert_eq!((read.closed, read.values.len(), read.prose.as_str()), (false, 2, "交易状态"));
        assert_eq!(values("含`A`、`B`等"), [""; 0]);
        assert_eq!(values("`A`：甲等<br/>`B`："), ["A", "B"]);
    }

    #[test]
    fn defaults() {
        assert_eq!(
            read("签名类型<br/>`MD5` \\| `HMAC-SHA256`枚举值之一<br/>默认值 `MD5`").default.as_deref(),
            Some("MD5")
        );
        assert_eq!(read("货币类型<br/>默认为`CNY`").default.as_deref(), Some("CNY"));
        assert_eq!(read("不传默认不分账<br/>`N` \\| `Y` 枚举值之一").default, None);
        assert_eq!(read("货币类型 / Currency<br/>默认为`CNY`").prose, "货币类型 / Currency");
    }
}
