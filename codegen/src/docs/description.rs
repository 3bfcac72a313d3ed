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
    for line in lines(&text) {
        if let Some((value, meaning)) = meaning(line, &out) {
            let meaning = Some(meaning.to_owned()).filter(|meaning| !meaning.is_empty());
            out.values.push(Value { text: value.to_owned(), meaning });
            continue;
        }
        if let Some(values) = open_list(line) {
            out.values.extend(values.into_iter().map(|text| Value { text, meaning: None }));
            continue;
        }
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

/// Reads a line `` `A`：text `` or, once a list has been announced, `A：text`.
fn meaning<'a>(line: &'a str, so_far: &Description) -> Option<(&'a str, &'a str)> {
    let (value, rest) = match line.strip_prefix('`') {
        Some(quoted) => quoted.split_once('`')?,
        None if so_far.closed => line.split_at(line.find(['：', ':'])?),
        None => return None,
    };
    let meaning = rest.trim_start().strip_prefix(['：', ':'])?.trim();
    let bare = !line.starts_with('`');
    let is_word = value.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-');
    let is_value = !value.is_empty() && value.chars().count() <= LONGEST;
    (is_value && (!bare || is_word)).then_some((value, meaning))
}

/// Reads a line that consists only of `` `A` | `B` 等 ``: known values of a list that may grow.
fn open_list(line: &str) -> Option<Vec<String>> {
    let listed = line.strip_suffix('等')?.trim_end();
    let alone = listed.split('`').step_by(2).all(|between| between.trim_matches([' ', '|']).is_empty());
    let values = quoted(listed);
    (alone && !values.is_empty() && listed.matches('`').count() % 2 == 0).then_some(values)
}

/// Reads `` `A` | `B` 枚举值之一 `` anywhere in a line, and returns the rest of the line.
fn list(line: &str, out: &mut Description) -> String {
    let Some(at) = line.find(ENUM) else { return line.to_owned() };
    let (before, after) = (&line[..at], &line[at + ENUM.len()..]);
    let after = after.strip_prefix("之一").unwrap_or(after);
    let announces = after.is_empty() || after.starts_with(['：', ':', '。']) || after.starts_with('`');
    let mut values = quoted(before);
    let mut rest = String::new();
    if values.is_empty() {
        values = quoted(after);
        if values.is_empty() && !announces {
            // In the middle of a sentence, 枚举值 is an ordinary word.
            return line.to_owned();
        }
        rest.push_str(before);
    } else {
        rest.push_str(&before[..before.find('`').unwrap_or(0)]);
        rest.push_str(after);
    }
    out.closed = true;
    out.list_missing |= values.is_empty() && line[at..].starts_with("枚举值之一");
    for text in values {
        out.values.push(Value { text, meaning: None });
    }
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
