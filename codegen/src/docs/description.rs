//! Reads a description cell: prose, an enum in one of its spellings, and a default.

/// The maximum length of a name or a value, longer than any real one. YAML limits a key to 1,024
/// characters, and an escape in it may take ten.
pub(super) const LONGEST: usize = 100;

/// What a description says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Description {
    /// The prose, without the list of values and the default; lines are separated by `\n`.
    pub prose: String,
    /// The values that the description lists.
    pub values: Vec<Value>,
    /// Whether it says that the list is complete (`枚举值`).
    pub closed: bool,
    /// The default, as written.
    pub default: Option<String>,
    /// Whether it announces a list (`枚举值之一`) that is not there.
    pub list_missing: bool,
    /// Values that lack backticks. Those in a line like `A：text` are not among the values, because
    /// the line could be prose as well.
    pub unquoted: Vec<String>,
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

/// Writes a list of values without meanings, which is either complete or may grow.
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
    /// What it means, if the docs say.
    pub meaning: Option<String>,
}

const ENUM: &str = "枚举值";

/// Reads the text of a description cell.
pub(super) fn read(text: &str) -> Description {
    let text = text.replace("\\|", "|");
    let mut out = Description::default();
    let mut prose: Vec<String> = Vec::new();
    let explains = lines(&text).any(|line| meaning(line, false).is_some());
    for line in lines(&text) {
        if let Some((value, meaning)) = meaning(line, out.closed) {
            let meaning = Some(meaning.to_owned()).filter(|meaning| !meaning.is_empty());
            out.values.push(Value { text: value.to_owned(), meaning });
            continue;
        }
        if let Some(values) = open_list(line, &mut out) {
            out.values.extend(values.into_iter().map(|text| Value { text, meaning: None }));
            continue;
        }
        let unquoted = meaning(line, explains).filter(|(_, meaning)| !meaning.is_empty());
        out.unquoted.extend(unquoted.map(|(value, _)| value.to_owned()));
        let mut line = line.to_owned();
        if let Some((start, end, value)) = default(&line) {
            out.default = Some(value);
            line.replace_range(start..end, "");
        }
        let line = list(line.trim(), &mut out);
        let line = line.trim().trim_end_matches(['，', ',']);
        if !line.is_empty() {
            prose.push(line.to_owned());
        }
    }
    out.prose = prose.join("\n");
    out
}

/// Returns the parts between `<br/>`s, in any spelling.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split("<br").enumerate().map(|(at, part)| {
        if at == 0 { part.trim() } else { part.trim_start_matches([' ', '/']).strip_prefix('>').unwrap_or(part).trim() }
    })
}

/// Reads a line `` `A`：text `` or, if `bare`, `A：text`.
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
fn open_list(line: &str, out: &mut Description) -> Option<Vec<String>> {
    let listed = line.strip_suffix('等')?.trim_end();
    if listed.split('|').all(|value| is_word(value.trim_matches([' ', '`'])))
        && let Some(list) = half_quoted(listed)
    {
        out.unquoted.extend(list.unquoted);
        return Some(list.values);
    }
    let alone = listed.split('`').step_by(2).all(|between| between.trim_matches([' ', '|']).is_empty());
    let values = quoted(listed);
    (alone && !values.is_empty() && listed.matches('`').count() % 2 == 0).then_some(values)
}

/// A list of values in a line.
struct Listed {
    /// Where it begins.
    start: usize,
    values: Vec<String>,
    /// Those of the values that lack backticks.
    unquoted: Vec<String>,
}

impl Listed {
    fn take(&mut self, text: &str, is_quoted: bool) {
        let value = text.trim_matches([' ', '`']);
        if value.is_empty() || !(is_quoted || is_word(value)) {
            return;
        }
        self.values.push(value.to_owned());
        if !is_quoted {
            self.unquoted.push(value.to_owned());
        }
    }
}

/// Reads `` A | `B` `` and `` `A | `B` `` at the end of a text. Returns `None` if every value has two
/// backticks.
fn half_quoted(text: &str) -> Option<Listed> {
    let is_paired = text.matches('`').count().is_multiple_of(2);
    let mut before = &text[..text.find('`')?];
    if !is_paired {
        before = before.trim_end_matches(is_of_word);
    }
    while let Some(rest) = before.trim_end().strip_suffix('|') {
        before = rest.trim_end().trim_end_matches(is_of_word);
    }
    let mut list = Listed { start: before.len(), values: Vec::new(), unquoted: Vec::new() };
    let listed = &text[before.len()..];
    if is_paired {
        for (at, part) in listed.split('`').enumerate() {
            let is_quoted = at % 2 == 1;
            part.split(if is_quoted { " | " } else { "|" }).for_each(|value| list.take(value, is_quoted));
        }
    } else {
        listed.split('|').for_each(|value| list.take(value, value.matches('`').count() == 2));
    }
    (!list.unquoted.is_empty()).then_some(list)
}

/// Reads `` `A` | `B` 枚举值之一 `` anywhere in a line, and returns the rest of the line.
fn list(line: &str, out: &mut Description) -> String {
    let Some(at) = line.find(ENUM) else { return line.to_owned() };
    let (before, after) = (&line[..at], &line[at + ENUM.len()..]);
    let after = after.strip_prefix("之一").unwrap_or(after);
    let is_before = !quoted(before).is_empty() || half_quoted(before).is_some();
    let listed = if is_before { before } else { after };
    let announces = after.is_empty() || after.starts_with(['：', ':', '。']) || after.starts_with('`');
    let Listed { start, values, unquoted } = half_quoted(listed).unwrap_or_else(|| Listed {
        start: listed.find('`').unwrap_or(0),
        values: quoted(listed),
        unquoted: Vec::new(),
    });
    if values.is_empty() && !announces {
        // In the middle of a sentence, 枚举值 is an ordinary word.
        return line.to_owned();
    }
    let rest = if is_before { [&before[..start], after].concat() } else { before.to_owned() };
    let is_named = values.is_empty() && after.contains(char::is_alphanumeric);
    out.closed = true;
    out.list_missing |= values.is_empty() && (line[at..].starts_with("枚举值之一") || is_named);
    out.unquoted.extend(unquoted);
    out.values.extend(values.into_iter().map(|text| Value { text, meaning: None }));
    rest.trim_end_matches("固定").to_owned()
}

/// Returns the texts between backticks. If one pair encloses the whole list, splits it at its
/// pipes; a pipe inside a value has no spaces around it.
fn quoted(text: &str) -> Vec<String> {
    let texts =
        text.split('`').skip(1).step_by(2).flat_map(|text| text.split(" | ")).flat_map(|text| text.split(" \\| "));
    texts.map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned).collect()
}

/// Finds a default, `` 默认为`X` `` or `` 默认值 `X` ``, and returns its start, its end and its value.
fn default(line: &str) -> Option<(usize, usize, String)> {
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
    Some((start, end, value[..close].to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

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
            assert_eq!(read.unquoted, [unquoted], "{text}");
            assert_eq!(values(text), ["A", "B"], "{text}");
            assert_eq!(read.prose, "类型 / Type", "{text}");
        }
        for (text, unquoted) in [("`A`：甲<br/>B：乙", "B"), ("A：甲<br/>`B`：乙", "A")] {
            assert_eq!(read(text).unquoted, [unquoted], "{text}");
            assert_eq!(values(text).len(), 1, "{text}");
        }
        assert_eq!(read("类型 / Type A \\| `B` 枚举值之一").prose, "类型 / Type");
        assert_eq!(read("`A` \\| B \\| `C` \\| D 枚举值之一").unquoted, ["B", "D"]);
        for text in [
            "`A` 或 `B` 枚举值之一",
            "`A`（甲）\\| `B` 枚举值之一",
            "网址 / URL：`a`",
            "type：<br/>`A`：甲",
            "含 A \\| `B` 等",
        ] {
            assert_eq!(read(text).unquoted, [""; 0], "{text}");
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
