//! Renders diagnostics as text for people, for programs (one JSON object per line) and for GitHub.

use std::fmt::Write as _;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use serde_json::json;

use super::{Diagnostic, Severity, block, plain};

/// How diagnostics are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Excerpts with carets. `color` adds terminal styles.
    Human {
        /// Whether to style the output with ANSI escapes.
        color: bool,
    },
    /// One JSON object per line.
    Json,
    /// GitHub workflow commands, which annotate the lines of a pull request.
    Github,
    /// A folded list for the description of a pull request.
    Markdown,
}

/// Provides the text of a page, and the path under which the user knows it.
pub trait Sources {
    /// Returns the path to print for `file`.
    fn display(&self, file: &str) -> String;
    /// Returns the page's text, or an empty string if there is none.
    fn text(&self, file: &str) -> &str;
}

/// A position as people count it: lines and columns from 1, columns in characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column in characters, from 1.
    pub column: usize,
}

/// Returns the position of byte `offset` in `text`.
pub fn position(text: &str, offset: usize) -> Position {
    let before = &text[..text.floor_char_boundary(offset)];
    let start = before.rfind('\n').map_or(0, |at| at + 1);
    Position { line: before.matches('\n').count() + 1, column: before[start..].chars().count() + 1 }
}

/// Renders `diagnostics` in `format`.
pub fn render(diagnostics: &[Diagnostic], sources: &impl Sources, format: Format) -> String {
    let mut out = String::new();
    for one in diagnostics {
        match format {
            Format::Human { color } => human(&mut out, one, sources, color),
            Format::Json => json_line(&mut out, one, sources),
            Format::Github => github(&mut out, one, sources),
            Format::Markdown => line(&mut out, one, sources),
        }
    }
    if format == Format::Markdown { markdown(&out) } else { out }
}

/// The maximum number of findings that are listed in a pull request.
const MOST: usize = 100;

fn markdown(lines: &str) -> String {
    let count = lines.lines().count();
    if count == 0 {
        return "## Findings in the docs: none\n".to_owned();
    }
    let listed = block(lines.lines().take(MOST));
    let rest = match count.saturating_sub(MOST) {
        0 => String::new(),
        rest => format!("\n… and {rest} more: `cargo xtask lint` lists them.\n"),
    };
    format!("## Findings in the docs: {count}\n\n<details><summary>List</summary>\n\n{listed}{rest}\n</details>\n")
}

fn line(out: &mut String, one: &Diagnostic, sources: &impl Sources) {
    let start = position(sources.text(&one.file), one.span.start);
    let (severity, code) = (one.severity().as_str(), one.code.info().name);
    let place = format!("{}:{}", sources.display(&one.file), start.line);
    let text = plain(&format!("{severity} {place}: {}; {} ({code})", one.message, one.help));
    let _ = writeln!(out, "{text}");
}

fn human(out: &mut String, one: &Diagnostic, sources: &impl Sources, color: bool) {
    let text = sources.text(&one.file);
    let level = match one.severity() {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let span = text.floor_char_boundary(one.span.start)..text.ceil_char_boundary(one.span.end);
    let excerpt = Snippet::source(text)
        .path(sources.display(&one.file))
        .annotation(AnnotationKind::Primary.span(span).label(&one.help));
    let mut group = level.primary_title(&one.message).id(one.code.info().name).element(excerpt);
    if let Some(recovery) = &one.recovery {
        let fixable = if one.fix.is_empty() { "" } else { "; `cargo xtask lint --fix` corrects it" };
        group = group.element(Level::NOTE.message(format!("{recovery}{fixable}")));
    }
    let renderer = if color { Renderer::styled() } else { Renderer::plain() };
    let _ = writeln!(out, "{}\n", renderer.render(&[group]));
}

fn json_line(out: &mut String, one: &Diagnostic, sources: &impl Sources) {
    let text = sources.text(&one.file);
    let (start, end) = (position(text, one.span.start), position(text, one.span.end));
    let line = json!({
        "code": one.code.info().name,
        "severity": one.severity(),
        "file": sources.display(&one.file),
        "line": start.line,
        "column": start.column,
        "end_line": end.line,
        "end_column": end.column,
        "message": one.message,
        "help": one.help,
        "recovery": one.recovery,
        "fixable": !one.fix.is_empty(),
    });
    let _ = writeln!(out, "{line}");
}

fn github(out: &mut String, one: &Diagnostic, sources: &impl Sources) {
    let text = sources.text(&one.file);
    let (start, end) = (position(text, one.span.start), position(text, one.span.end));
    let command = match one.severity() {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let taken = one.recovery.as_ref().map(|taken| format!(" ({taken})")).unwrap_or_default();
    let properties = [
        ("file", sources.display(&one.file)),
        ("line", start.line.to_string()),
        ("endLine", end.line.to_string()),
        ("col", start.column.to_string()),
        ("title", one.code.info().name.to_owned()),
    ];
    out.push_str(&workflow_command(command, &properties, &format!("{}: {}{taken}", one.message, one.help)));
}

/// Returns a GitHub workflow command. A line end would end the command, and a `,` or `:` would end a
/// property, so GitHub requires these characters to be escaped.
pub(crate) fn workflow_command(command: &str, properties: &[(&str, String)], message: &str) -> String {
    let data = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
    let property = |text: &str| data(text).replace(':', "%3A").replace(',', "%2C");
    let properties: Vec<String> =
        properties.iter().map(|(name, value)| format!("{name}={}", property(value))).collect();
    format!("::{command} {}::{}\n", properties.join(","), data(message))
}
