//! Finds the pipes between the cells of a row, for rows that `pulldown-cmark` does not read or in
//! which it ignores some pipes.

use std::ops::Range;

/// The ASCII pipe, and the full-width one that a Chinese keyboard writes.
pub(super) const PIPES: [char; 2] = ['|', '｜'];

/// Returns the pipes of a row that separate cells. Full-width pipes do so in a row that begins with
/// one; elsewhere they are text.
pub(super) fn pipes(row: &str) -> Vec<Range<usize>> {
    let wide = row.trim_start().starts_with('｜');
    let mut escaped = false;
    let mut pipes = Vec::new();
    for (at, c) in row.char_indices() {
        if !escaped && (c == '|' || (wide && c == '｜')) {
            pipes.push(at..at + c.len_utf8());
        }
        // As in markdown-it, which renders the reference, `\\|` is a backslash and a pipe that does
        // not end a cell.
        escaped = c == '\\';
    }
    pipes
}

/// Returns the cells of a row that begins with a pipe. The row begins at byte `offset` of the page.
pub(super) fn cells(row: &str, offset: usize) -> Vec<Range<usize>> {
    let row = row.trim_end();
    let pipes = pipes(row);
    let ends = pipes.iter().skip(1).map(|pipe| pipe.start).chain([row.len()]);
    let cells = pipes.iter().zip(ends).map(|(pipe, end)| pipe.end..end);
    // No cell follows a pipe that closes the row.
    cells.filter(|cell| cell.start < row.len()).map(|cell| offset + cell.start..offset + cell.end).collect()
}

/// Returns the first `columns` of a row's cells, and extends the last one over the surplus. The row
/// begins at byte `offset` of the page.
pub(super) fn within(columns: usize, mut cells: Vec<Range<usize>>, row: &str, offset: usize) -> Vec<Range<usize>> {
    let row = row.trim_end();
    // A pipe at the very end closes the row.
    let end = pipes(row).last().filter(|pipe| pipe.end == row.len()).map_or(row.len(), |pipe| pipe.start);
    cells.truncate(columns);
    if let Some(last) = cells.last_mut() {
        last.end = offset + end;
    }
    cells
}

/// Returns where the cells begin that exceed the `columns` of the table.
pub(super) fn surplus(row: &str, columns: usize) -> Option<usize> {
    let row = row.trim_end();
    // A pipe at the very start opens the row; one at the very end closes it.
    let last = if row.trim_start().starts_with(PIPES) { columns } else { columns.saturating_sub(1) };
    // Counting is fast, and most rows have no surplus pipe.
    if row.matches('|').count() <= last && !row.contains('｜') {
        return None;
    }
    let pipes = pipes(row);
    let beyond = pipes.get(last.saturating_add(1)).or_else(|| pipes.get(last).filter(|pipe| pipe.end < row.len()));
    beyond.map(|pipe| pipe.start)
}

/// Returns whether a line is the one between a table's header and its rows.
pub(super) fn is_rule(line: &str) -> bool {
    // Most lines are rows, and end here at their first letter.
    if line.contains(|c: char| !(PIPES.contains(&c) || matches!(c, '-' | ':') || c.is_whitespace())) {
        return false;
    }
    let cells = cells(line, 0);
    let is_dashes = |cell: &str| cell.contains('-') && cell.trim_matches(['-', ':']).is_empty();
    !cells.is_empty() && cells.into_iter().all(|cell| is_dashes(line[cell].trim()))
}

/// Returns whether a line is the header of a table of fields.
pub(super) fn is_header(line: &str) -> bool {
    line.trim_start().starts_with(PIPES) && line.contains("{.type}")
}

/// Returns whether a line is a row of a table, and not prose with a pipe in it.
pub(super) fn is_row(line: &str) -> bool {
    line.trim_start().starts_with(PIPES) || (line.contains("{data-") && !pipes(line).is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pipe_after_a_backslash_is_text() {
        for (row, count) in [(r"| a | b |", 3), (r"| a \| b", 1), (r"| a \\|", 1)] {
            assert_eq!(pipes(row).len(), count, "{row}");
        }
    }
}
