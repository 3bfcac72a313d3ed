//! Reports tables that Markdown does not read as tables, because one of their lines is missing or
//! hidden.

use std::ops::Range;

use super::{
    Cell,
    pipes::{cut, is_row},
    tables::{Line, rule_of},
};
use crate::diagnostic::{Code, Edit, Sink};

/// The recovery for rows that begin with a header, but that Markdown reads as text.
pub(super) const OWN_TABLE: &str = "treated as a table";

/// Reports rows whose header is missing, and names the first and the last of them.
pub fn header_missing<'c, 'a: 'c>(rows: impl Iterator<Item = &'c [Cell<'a>]>, sink: &mut Sink<'_>) {
    let names: Vec<&Cell<'a>> = rows.filter_map(<[_]>::first).collect();
    let message = match names.as_slice() {
        [] => return,
        [row] => format!("the row `{}` has no header", row.text),
        [first, .., last] => {
            format!("the {} rows from `{}` to `{}` have no header", names.len(), first.text, last.text)
        }
    };
    let help = "write a header above, such as `| 返回字典 | 类型 {.type} | 描述 {.desc}`, and below the header the line `| --- | --- | ---`";
    sink.report(Code::HeaderMissing, names[0].span, message, help);
}

/// Reports a header that Markdown reads as text, because the `rule` below it is missing or has a
/// different number of cells.
pub(super) fn rule_missing(header: Line<'_>, rule: Option<Line<'_>>, fix: Vec<Edit>, sink: &mut Sink<'_>) {
    let cells = |line: Line<'_>| cut(line.text, usize::MAX).cells.len();
    let wanted = rule_of(cells(header));
    let report = match rule {
        Some(rule) => {
            let message = format!("this line has {} cells, but the header above it has {}", cells(rule), cells(header));
            sink.report(Code::RuleMissing, rule.span, message, format!("write `{wanted}`"))
        }
        None => {
            let message = "the line `| --- | --- | ---` is missing below this header";
            sink.report(Code::RuleMissing, header.span, message, format!("write `{wanted}` below it"))
        }
    };
    report.recovery(OWN_TABLE).fix_with(fix);
}

/// Reports rows outside the `covered` ranges, once for each group of adjacent rows. Markdown does not read
/// these rows as part of a table.
pub(super) fn report(text: &str, covered: &[Range<usize>], sink: &mut Sink<'_>) {
    let mut start = 0;
    let mut follows = false;
    for line in text.split_inclusive('\n') {
        let first = start + line.len() - line.trim_start().len();
        let unread = is_row(line) && !covered.iter().any(|range| range.contains(&first));
        if unread && !follows {
            sink.report(
                Code::RowUnread,
                (first..start + line.trim_end().len()).into(),
                "Markdown reads this row as text or code",
                "begin the line with `|`, and put a blank line above the table",
            );
        }
        follows = unread;
        start += line.len();
    }
}
