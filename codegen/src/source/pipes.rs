//! Cuts a row into cells at its pipes. `pulldown-cmark` finds the same cells, but it ignores pipes
//! beyond the last column, and rows that it does not recognize.

use std::ops::Range;

/// The ASCII pipe, and the full-width one that a Chinese keyboard writes.
pub(super) const PIPES: [char; 2] = ['|', '｜'];

/// A row, cut at its pipes. All ranges are relative to the row.
pub(super) struct Cut {
    /// At most as many cells as the table has columns. The last cell includes the rest of the row.
    pub(super) cells: Vec<Range<usize>>,
    /// The pipes that would begin more cells than the table has columns.
    pub(super) surplus: Vec<Range<usize>>,
    /// The full-width pipes around the cells.
    pub(super) wide: Vec<Range<usize>>,
    /// How many pipes the row has.
    pub(super) pipes: usize,
    /// Whether a pipe closes the row.
    pub(super) closed: bool,
}

/// Cuts a row of a table that has this many `columns`.
pub(super) fn cut(row: &str, columns: usize) -> Cut {
    let row = row.trim_end();
    let pipes = pipes(row);
    let (first, rest) = match pipes.split_first() {
        Some((first, rest)) if begins_with_pipe(row) => (Some(first), rest),
        _ => (None, pipes.as_slice()),
    };
    // No cell follows a pipe that closes the row.
    let (last, rest) = match rest.split_last() {
        Some((last, rest)) if last.end == row.len() => (Some(last), rest),
        _ => (None, rest),
    };
    let (between, surplus) = rest.split_at(rest.len().min(columns.saturating_sub(1)));
    let starts = [first.map_or(0, |pipe| pipe.end)].into_iter().chain(between.iter().map(|pipe| pipe.end));
    let ends = between.iter().map(|pipe| pipe.start).chain([last.map_or(row.len(), |pipe| pipe.start)]);
    let around = first.into_iter().chain(between).chain(last);
    Cut {
        cells: starts.zip(ends).map(|(start, end)| start..end).collect(),
        surplus: surplus.to_vec(),
        wide: around.filter(|pipe| pipe.len() > 1).cloned().collect(),
        pipes: pipes.len(),
        closed: last.is_some(),
    }
}

/// Returns whether a row begins with a pipe of either kind.
pub(super) fn begins_with_pipe(row: &str) -> bool {
    row.trim_start().starts_with(PIPES)
}

/// Returns the pipes of a row that separate cells. Full-width pipes separate cells only in a row that
/// begins with one; in other rows, they are text.
fn pipes(row: &str) -> Vec<Range<usize>> {
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

/// Returns whether a line is the rule between a table's header and its rows.
pub(super) fn is_rule(line: &str) -> bool {
    // Most lines are rows, which are ruled out here by their first letter.
    if line.contains(|c: char| !(PIPES.contains(&c) || matches!(c, '-' | ':') || c.is_whitespace())) {
        return false;
    }
    let is_dashes = |cell: &str| cell.contains('-') && cell.trim_matches(['-', ':']).is_empty();
    cut(line, usize::MAX).cells.into_iter().all(|cell| is_dashes(line[cell].trim()))
}

/// Returns whether a line is the header of a table of fields.
pub(super) fn is_header(line: &str) -> bool {
    begins_with_pipe(line) && line.contains("{.type}")
}

/// Returns whether a line is a row of a table, and not prose with a pipe in it.
pub(super) fn is_row(line: &str) -> bool {
    begins_with_pipe(line) || (line.contains("{data-") && !pipes(line).is_empty())
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

    #[test]
    fn cells_and_what_is_beyond_them() {
        for (row, cells, surplus) in [
            ("| a | b | c", vec![" a ", " b ", " c"], 0),
            ("| a | b | c |  ", vec![" a ", " b ", " c "], 0),
            ("a | b", vec!["a ", " b"], 0),
            ("| a | b | c | d |", vec![" a ", " b ", " c | d "], 1),
            ("  | a ||", vec![" a ", ""], 0),
            ("｜a｜b｜", vec!["a", "b"], 0),
            ("|", vec![""], 0),
        ] {
            let cut = cut(row, 3);
            let texts: Vec<&str> = cut.cells.into_iter().map(|cell| &row[cell]).collect();
            assert_eq!((texts, cut.surplus.len()), (cells, surplus), "{row}");
        }
    }
}
