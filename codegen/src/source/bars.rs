//! The bars between the cells of a row, where `pulldown-cmark` does not read the row or passes over some.

use std::ops::Range;

/// Bars as rows have them, and as a Chinese keyboard writes them.
pub(super) const BARS: [char; 2] = ['|', '｜'];

/// The bars of a row that part cells. Full-width ones do in a row that begins with one; elsewhere they are text.
pub(super) fn bars(row: &str) -> Vec<Range<usize>> {
    let wide = row.trim_start().starts_with('｜');
    let mut escaped = false;
    let mut bars = Vec::new();
    for (at, c) in row.char_indices() {
        if !escaped && (c == '|' || (wide && c == '｜')) {
            bars.push(at..at + c.len_utf8());
        }
        // As in markdown-it, which renders the reference: `\\|` is a backslash and a bar, and no end of a cell.
        escaped = c == '\\';
    }
    bars
}

/// The cells of a row that begins with a bar, at byte `offset` of the page.
pub(super) fn cells(row: &str, offset: usize) -> Vec<Range<usize>> {
    let row = row.trim_end();
    let bars = bars(row);
    let ends = bars.iter().skip(1).map(|bar| bar.start).chain([row.len()]);
    let cells = bars.iter().zip(ends).map(|(bar, end)| bar.end..end);
    // Nothing follows a bar that closes the row.
    cells.filter(|cell| cell.start < row.len()).map(|cell| offset + cell.start..offset + cell.end).collect()
}

/// The first `columns` of a row's cells, the last of which goes on over what would be surplus. The row begins at byte `offset`.
pub(super) fn within(columns: usize, mut cells: Vec<Range<usize>>, row: &str, offset: usize) -> Vec<Range<usize>> {
    let row = row.trim_end();
    // A bar at the very end closes the row.
    let end = bars(row).last().filter(|bar| bar.end == row.len()).map_or(row.len(), |bar| bar.start);
    cells.truncate(columns);
    if let Some(last) = cells.last_mut() {
        last.end = offset + end;
    }
    cells
}

/// Where the cells begin that a table of `columns` has no room for.
pub(super) fn surplus(row: &str, columns: usize) -> Option<usize> {
    let row = row.trim_end();
    // A bar at the very start opens the row; one at the very end closes it.
    let last = if row.trim_start().starts_with(BARS) { columns } else { columns.saturating_sub(1) };
    // Counting is quick, and most rows have no bar to spare.
    if row.matches('|').count() <= last && !row.contains('｜') {
        return None;
    }
    let bars = bars(row);
    let beyond = bars.get(last.saturating_add(1)).or_else(|| bars.get(last).filter(|bar| bar.end < row.len()));
    beyond.map(|bar| bar.start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bar_after_a_backslash_is_text() {
        for (row, bars_of_it) in [(r"| a | b |", 3), (r"| a \| b", 1), (r"| a \\|", 1)] {
            assert_eq!(bars(row).len(), bars_of_it, "{row}");
        }
    }
}
