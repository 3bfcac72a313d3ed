//! The pipes between the cells of a row, where `pulldown-cmark` does not read the row or passes over some.

use std::ops::Range;

/// Pipes as rows have them, and as a Chinese keyboard writes them.
pub(super) const PIPES: [char; 2] = ['|', '｜'];

/// The pipes of a row that part cells. Full-width ones do in a row that begins with one; elsewhere they are text.
pub(super) fn pipes(row: &str) -> Vec<Range<usize>> {
    let wide = row.trim_start().starts_with('｜');
    let mut escaped = false;
    let mut pipes = Vec::new();
    for (at, c) in row.char_indices() {
        if !escaped && (c == '|' || (wide && c == '｜')) {
            pipes.push(at..at + c.len_utf8());
        }
        // As in markdown-it, which renders the reference: `\\|` is a backslash and a pipe, and no end of a cell.
        escaped = c == '\\';
    }
    pipes
}

/// The cells of a row that begins with a pipe, at byte `offset` of the page.
pub(super) fn cells(row: &str, offset: usize) -> Vec<Range<usize>> {
    let row = row.trim_end();
    let pipes = pipes(row);
    let ends = pipes.iter().skip(1).map(|pipe| pipe.start).chain([row.len()]);
    let cells = pipes.iter().zip(ends).map(|(pipe, end)| pipe.end..end);
    // Nothing follows a pipe that closes the row.
    cells.filter(|cell| cell.start < row.len()).map(|cell| offset + cell.start..offset + cell.end).collect()
}

/// The first `columns` of a row's cells, the last of which goes on over what would be surplus. The row begins at byte `offset`.
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

/// Where the cells begin that a table of `columns` has no room for.
pub(super) fn surplus(row: &str, columns: usize) -> Option<usize> {
    let row = row.trim_end();
    // A pipe at the very start opens the row; one at the very end closes it.
    let last = if row.trim_start().starts_with(PIPES) { columns } else { columns.saturating_sub(1) };
    // Counting is quick, and most rows have no pipe to spare.
    if row.matches('|').count() <= last && !row.contains('｜') {
        return None;
    }
    let pipes = pipes(row);
    let beyond = pipes.get(last.saturating_add(1)).or_else(|| pipes.get(last).filter(|pipe| pipe.end < row.len()));
    beyond.map(|pipe| pipe.start)
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
