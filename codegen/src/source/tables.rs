//! Rows → tables, including rows that Markdown does not recognize as part of a table.

use std::ops::Range;

use super::{
    cell::{self, Cell, CellKind},
    markdown::{BlockKind, Reader},
    pipes::{Cut, begins_with_pipe, cut, is_header, is_row, is_rule},
    unread::{self, OWN_TABLE},
};
use crate::diagnostic::{Code, Edit, Sink, Slot, Span};

/// A table: its header and its rows, including dividers.
#[derive(Debug)]
pub struct Table<'a> {
    /// The header's cells; none if the header is missing, which is reported.
    pub header: Vec<Cell<'a>>,
    /// The rows below.
    pub rows: Vec<Row<'a>>,
    /// Where a row can be inserted above all others, if the table begins at the start of a line.
    pub first_row: Option<Slot>,
    /// The text to remove in order to join the table to the one directly above, if the two can be joined:
    /// blank lines, the header and the rule below it.
    pub joint: Option<Span>,
}

/// A row of a table.
#[derive(Debug)]
pub struct Row<'a> {
    /// Its location.
    pub span: Span,
    /// The row as written.
    pub text: &'a str,
    /// The whole line with its line break, if the row begins the line.
    pub line: Option<Span>,
    /// Its cells, at most as many as the header has.
    pub cells: Vec<Cell<'a>>,
    /// Where another cell can be appended.
    pub next_cell: Slot,
}

/// How Markdown reads rows.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Origin {
    /// As a table. Every line that follows directly is another row of it.
    Table,
    /// As a paragraph. It is reported once, not row by row.
    Paragraph,
}

/// A line of a table, without its line break.
#[derive(Clone, Copy)]
pub(super) struct Line<'a> {
    pub(super) text: &'a str,
    pub(super) span: Span,
}

/// A table that is being read, and its location.
type Open<'a> = (Range<usize>, Table<'a>);

/// Returns the line between a header with this many columns and its rows.
pub(super) fn rule_of(columns: usize) -> String {
    format!("| {}", vec!["---"; columns].join(" | "))
}

/// Returns whether Markdown accepts a rule below a header with this many columns.
fn is_exact_rule(row: &str, columns: usize) -> bool {
    let is_exact = |cell: &str| {
        let dashes = cell.strip_prefix(':').unwrap_or(cell);
        let dashes = dashes.strip_suffix(':').unwrap_or(dashes);
        !dashes.is_empty() && dashes.chars().all(|c| c == '-')
    };
    let cells = cut(row, usize::MAX).cells;
    cells.len() == columns && cells.into_iter().all(|cell| is_exact(row[cell].trim()))
}

/// Returns whether a row is really the header of another table of fields. `cut` has the cells that the
/// row has in the table above.
fn has_type_column(row: &str, cut: &Cut) -> bool {
    // A text search is fast, and most rows do not contain `.type`.
    row.contains(".type")
        && cut.cells.get(1).is_some_and(|cell| {
            cell::read(&row[cell.clone()], 0, CellKind::Plain, &mut Sink::new("")).attribute(".type").is_some()
        })
}

impl Table<'_> {
    fn without_header() -> Self {
        Table { header: Vec::new(), rows: Vec::new(), first_row: None, joint: None }
    }
}

/// The recovery for a row that Markdown separates from its table.
const OF_TABLE_ABOVE: &str = "treated as a row of the table above";

impl<'a> Reader<'a, '_, '_> {
    /// Reads what Markdown reads as one table.
    pub(super) fn table(&mut self, rows: Vec<Range<usize>>) {
        self.tables(None, rows, Origin::Table);
    }

    /// Reads rows that Markdown reads as a paragraph: a blank line or a comment separates them from
    /// their table, or a line of the table is missing.
    pub(super) fn stray_rows(&mut self, paragraph: Range<usize>) {
        let mut end = paragraph.start;
        let mut rows = Vec::new();
        // Once the rows are a table, Markdown would read text directly below as more rows.
        let mut only_rows = self.text[paragraph.end..].lines().next().is_none_or(|line| line.trim().is_empty());
        for line in self.text[paragraph].split_inclusive('\n') {
            let start = end + line.len() - line.trim_start().len();
            end += line.len();
            if begins_with_pipe(line) {
                rows.push(start..end);
            } else {
                only_rows = false;
            }
        }
        let Some(first) = rows.first().map(|row| self.line(row)) else { return };
        let second = rows.get(1).map(|row| self.line(row)).filter(|second| is_rule(second.text));
        self.covered.extend(rows.iter().cloned());
        // Markdown does not read a lone pipe as a row.
        let is_row =
            |row: &Range<usize>| self.begins_line(row.start) && self.text[row.clone()].trim().len() > "｜".len();
        let fixable = only_rows && rows.iter().all(is_row);
        if second.is_some() || is_header(first.text) {
            let fix = if fixable { self.as_own_table(&rows) } else { Vec::new() };
            if first.text.starts_with('|') {
                unread::rule_missing(first, second, fix, self.sink);
            } else {
                self.row_stray(first, OWN_TABLE, fix);
            }
            return self.tables(None, rows, Origin::Paragraph);
        }
        let above = if is_rule(first.text) { None } else { self.take_table_above() };
        let table = match above {
            Some(above) => {
                let fix = if fixable { self.joined(&above, &rows) } else { Vec::new() };
                self.row_stray(first, OF_TABLE_ABOVE, fix);
                above
            }
            None => (first.span.start..first.span.start, Table::without_header()),
        };
        self.tables(Some(table), rows, Origin::Paragraph);
    }

    /// Removes the last block, if it is a table, so that it can be continued.
    fn take_table_above(&mut self) -> Option<Open<'a>> {
        let between = |kind: &BlockKind<'_>| match kind {
            BlockKind::Link(_) => true,
            // The line that closes a container.
            BlockKind::Paragraph(text) => text.trim_end().chars().all(|c| c == ':'),
            _ => false,
        };
        let last = self.blocks.iter().rposition(|block| !between(&block.kind))?;
        self.blocks[last..].first().filter(|block| matches!(block.kind, BlockKind::Table(_)))?;
        let block = self.blocks.remove(last);
        match block.kind {
            BlockKind::Table(table) => Some((block.span.start..block.span.end, table)),
            _ => None,
        }
    }

    /// Returns the edits that make Markdown read the rows as part of the table above.
    fn joined(&self, (table, Table { header, .. }): &Open<'a>, rows: &[Range<usize>]) -> Vec<Edit> {
        let (gap, end) = (table.end..rows[0].start, rows[rows.len() - 1].end);
        let between = self.text[gap.clone()].trim();
        if between.is_empty() {
            let blank = Edit { span: gap.into(), text: "\n".to_owned() };
            return [vec![blank], self.with_ascii_pipes(rows, header.len())].concat();
        }
        let is_comment = between.starts_with("<!--") && between.ends_with("-->");
        let is_wide = |row: &Range<usize>| self.text[row.clone()].starts_with('｜');
        if !is_comment || rows.iter().any(is_wide) {
            return Vec::new();
        }
        let rows: Vec<&str> = rows.iter().map(|row| self.line(row).text).collect();
        let text = format!("\n{}\n\n{between}\n", rows.join("\n"));
        vec![Edit { span: (gap.start..end).into(), text }]
    }

    /// Returns the edits that make Markdown read the rows as a table whose header is the first row.
    fn as_own_table(&self, rows: &[Range<usize>]) -> Vec<Edit> {
        let columns = cut(self.line(&rows[0]).text, usize::MAX).cells.len();
        let rule = self.rule_below(&rows[0], rows.get(1), columns);
        rule.into_iter().chain(self.with_ascii_pipes(rows, columns)).collect()
    }

    /// Returns the edits that replace the full-width pipes around the cells with ASCII pipes.
    fn with_ascii_pipes(&self, rows: &[Range<usize>], columns: usize) -> Vec<Edit> {
        rows.iter().flat_map(|row| ascii_pipes(row.start, &cut(self.line(row).text, columns))).collect()
    }

    /// Returns the edit that writes the rule below a header. Returns `None` if there already is a rule that
    /// Markdown accepts.
    fn rule_below(&self, header: &Range<usize>, next: Option<&Range<usize>>, columns: usize) -> Option<Edit> {
        match next.map(|row| self.line(row)).filter(|next| is_rule(next.text)) {
            Some(next) if is_exact_rule(next.text, columns) => None,
            Some(next) => Some(Edit { span: next.span, text: rule_of(columns) }),
            None => Some(Edit::insert(self.line(header).span.end, format!("\n{}", rule_of(columns)))),
        }
    }

    fn line(&self, range: &Range<usize>) -> Line<'a> {
        let text = self.text[range.clone()].trim_end();
        Line { text, span: (range.start..range.start + text.len()).into() }
    }

    fn begins_line(&self, at: usize) -> bool {
        at == 0 || self.text.as_bytes()[at - 1] == b'\n'
    }

    fn row_stray(&mut self, row: Line<'_>, recovery: &str, fix: Vec<Edit>) {
        let (message, help) = match row.text.chars().next() {
            Some('|') => ("a blank line or a comment separates this row from its table", "remove what is between them"),
            Some('｜') => ("this row begins with a full-width `｜`, which Markdown reads as text", "write `|`"),
            _ => ("this row does not begin with `|`", "begin it with `|`"),
        };
        self.sink.report(Code::RowStray, row.span, message, help).recovery(recovery).fix_with(fix);
    }

    /// Adds the tables that the rows form: each header among the rows begins another table. The first
    /// rows may continue the table `above`.
    fn tables(&mut self, above: Option<Open<'a>>, rows: Vec<Range<usize>>, origin: Origin) {
        let mut tables: Vec<Open<'a>> = above.into_iter().collect();
        for (at, range) in rows.iter().enumerate() {
            let line = &self.text[range.clone()];
            let (cut, begins) = cut_below(tables.last(), line);
            let is_stray = origin == Origin::Table && at > 0 && !line.starts_with('|');
            if is_stray && !begins && is_prose(line, &cut, tables.last()) {
                continue;
            }
            if is_stray {
                self.row_stray(self.line(range), OF_TABLE_ABOVE, with_first_pipe(range.start, line, &cut));
            }
            let row = read_row(self.text, range, &cut, self.sink);
            match tables.last_mut() {
                Some((_, table)) if is_rule(line) && table.rows.is_empty() => {
                    table.first_row = table.first_row.and(row.line).map(|_| below(row.span.end));
                }
                _ if is_rule(line) => tables.push((range.start..row.span.end, Table::without_header())),
                Some((range, table)) if !begins => {
                    self.surplus(&row, &cut, origin);
                    range.end = row.span.end;
                    table.rows.push(row);
                }
                last => {
                    if last.is_some() {
                        self.run_together(&row, range, rows.get(at + 1));
                    }
                    let head = if origin == Origin::Table && at == 0 { self.end_of_rule(range) } else { row.span.end };
                    let first_row = row.line.map(|_| below(head));
                    let table = Table { header: row.cells, rows: Vec::new(), first_row, joint: None };
                    tables.push((range.start..head, table));
                }
            }
        }
        tables.into_iter().for_each(|(range, table)| self.push_table(range, table));
    }

    fn push_table(&mut self, range: Range<usize>, table: Table<'a>) {
        if table.header.is_empty() {
            unread::header_missing(table.rows.iter().map(|row| row.cells.as_slice()), self.sink);
        }
        let joint = self.joint(&range, &table);
        self.push(range, BlockKind::Table(Table { joint, ..table }));
    }

    /// Returns the end of the rule that Markdown found below a header.
    fn end_of_rule(&self, header: &Range<usize>) -> usize {
        let rule = self.text[header.end..].lines().next().unwrap_or_default();
        header.end + rule.trim_end().len()
    }

    fn joint(&self, range: &Range<usize>, table: &Table<'a>) -> Option<Span> {
        let above = self.blocks.iter().rev().find(|block| !matches!(block.kind, BlockKind::Link(_)))?;
        let BlockKind::Table(upper) = &above.kind else { return None };
        let gap = above.span.end..range.start;
        let joins = upper.first_row.is_some()
            && upper.header.len() == table.header.len()
            && self.text.get(gap.clone())?.trim().is_empty();
        joins.then_some(Span { start: gap.start, end: table.first_row?.span.start })
    }

    fn surplus(&mut self, row: &Row<'a>, cut: &Cut, origin: Origin) {
        let Some(first) = cut.surplus.first() else { return };
        // Full-width pipes are text if the row begins with an ASCII pipe. Only rows that Markdown reads
        // as part of a table get a fix: any other row, once its surplus is gone, could become the
        // header of the lines below.
        let pipes = cut.surplus.iter().filter(|pipe| pipe.len() == 1 && origin == Origin::Table);
        let start = row.span.start;
        self.sink
            .report(
                Code::CellSurplus,
                Span { start: start + first.start, end: row.span.end },
                "this row has more cells than its table's header",
                "write a pipe in the text as `\\|`",
            )
            .recovery("treated as text of the last cell")
            .fix_with(pipes.map(|pipe| Edit::insert(start + pipe.start, "\\")));
    }

    fn run_together(&mut self, row: &Row<'a>, range: &Range<usize>, next: Option<&Range<usize>>) {
        let mut fix = Vec::new();
        if let Some(line) = row.line {
            fix.push(Edit::insert(line.start, "\n"));
            fix.extend(self.rule_below(range, next, row.cells.len()));
        }
        self.sink
            .report(
                Code::TablesRunTogether,
                row.span,
                "this table header is among the rows of another table",
                "write a blank line above it",
            )
            .recovery("treated as the start of the next table")
            .fix_with(fix);
    }
}

/// Returns how many columns the table above has. A table without a header takes any number of columns.
fn columns(above: Option<&Open<'_>>) -> usize {
    above.map(|(_, table)| table.header.len()).filter(|&columns| columns > 0).unwrap_or(usize::MAX)
}

/// Cuts a line into cells, as a row of the table above or as the header of the next table. Also returns
/// whether the line is such a header.
fn cut_below(above: Option<&Open<'_>>, line: &str) -> (Cut, bool) {
    let as_row = cut(line, columns(above));
    if above.is_none() || has_type_column(line, &as_row) { (cut(line, usize::MAX), true) } else { (as_row, false) }
}

/// Returns whether a line that follows a table directly, and does not begin with a pipe, has too few
/// pipes to be a row of it.
fn is_prose(line: &str, cut: &Cut, above: Option<&Open<'_>>) -> bool {
    cut.pipes + 1 < columns(above) && !is_row(line)
}

/// Returns the place below a row that ends at `end`.
fn below(end: usize) -> Slot {
    Slot { span: (end..end).into(), before: "\n", after: "" }
}

/// Returns the edits that make a row begin with an ASCII pipe. The row begins at byte `start` of the
/// page.
fn with_first_pipe(start: usize, line: &str, cut: &Cut) -> Vec<Edit> {
    if begins_with_pipe(line) { ascii_pipes(start, cut) } else { vec![Edit::insert(start, "| ")] }
}

/// Returns the edits that replace the full-width pipes around the cells of a row with ASCII pipes. The row
/// begins at byte `start` of the page.
fn ascii_pipes(start: usize, cut: &Cut) -> Vec<Edit> {
    let edit = |pipe: &Range<usize>| Edit { span: (start + pipe.start..start + pipe.end).into(), text: "|".to_owned() };
    cut.wide.iter().map(edit).collect()
}

/// Reads a row of the page `text`.
fn read_row<'a>(text: &'a str, range: &Range<usize>, cut: &Cut, sink: &mut Sink<'_>) -> Row<'a> {
    let row = text[range.clone()].trim_end();
    let cells = cut.cells.iter().enumerate().map(|(column, cell)| {
        let kind = if column > 1 { CellKind::Prose } else { CellKind::Plain };
        cell::read(&row[cell.clone()], range.start + cell.start, kind, sink)
    });
    let cells = cells.collect();
    let begins_line = range.start == 0 || text.as_bytes()[range.start - 1] == b'\n';
    let line_end = text[range.start..].find('\n').map_or(text.len(), |at| range.start + at + 1);
    let end = range.start + row.len();
    let (before, after) = if cut.closed { (" ", " |") } else { (" | ", "") };
    Row {
        span: (range.start..end).into(),
        text: row,
        line: begins_line.then(|| (range.start..line_end).into()),
        cells,
        next_cell: Slot { span: (end..end).into(), before, after },
    }
}
