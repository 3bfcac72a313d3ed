//! What the compiler reports about a page: a stable code, the location, and how to fix it.
//!
//! Architecture invariant: a diagnostic is data. Nothing here prints or exits; all diagnostics of a
//! run are collected, and the caller chooses a format.

mod code;
mod fix;
mod markdown;
mod render;

use std::ops::Range;

use serde::Serialize;

pub use code::{CODES, Code, Info};
pub use fix::{Edit, Slot, apply};
pub(crate) use markdown::{block, code, html_code, plain};
pub(crate) use render::workflow_command;
pub use render::{Format, Position, Sources, position, render};

/// How severe a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// The page cannot be compiled and yields no output.
    Error,
    /// The page was compiled, but something in it is suspicious.
    Warning,
    /// The page was compiled, and the finding is for information only.
    Note,
}

impl Severity {
    /// Returns `error`, `warning` or `note`.
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        }
    }
}

/// A range of bytes in a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last one.
    pub end: usize,
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self { start: range.start, end: range.end }
    }
}

/// A finding and its location in a page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// The page, relative to the docs folder, with `/` between segments.
    pub file: String,
    /// The text that the finding is about.
    pub span: Span,
    /// The stable code, which determines the severity.
    pub code: Code,
    /// What is wrong, in one line.
    pub message: String,
    /// The likely fix, shown beside the carets below the excerpt.
    pub help: String,
    /// How the compiler recovered from the mistake, if it did.
    pub recovery: Option<String>,
    /// The edits that remove the finding: they write the compiler's interpretation into the page. Empty
    /// if a person has to decide.
    pub fix: Vec<Edit>,
}

impl Diagnostic {
    /// Returns the severity, which follows from the code.
    pub fn severity(&self) -> Severity {
        self.code.info().severity
    }

    /// Records how the compiler recovered from the mistake. The text begins with "treated as" or
    /// "accepted" if a fix can write this interpretation into the page, and with other words if a person
    /// has to decide.
    pub fn recovery(&mut self, what: impl Into<String>) -> &mut Self {
        self.recovery = Some(what.into());
        self
    }

    /// Adds an edit to the fix, which writes the compiler's interpretation into the page.
    pub fn fix(&mut self, span: Span, text: impl Into<String>) -> &mut Self {
        self.fix_with([Edit { span, text: text.into() }])
    }

    /// Adds edits to the fix.
    pub fn fix_with(&mut self, edits: impl IntoIterator<Item = Edit>) -> &mut Self {
        self.fix.extend(edits);
        self
    }
}

/// Collects the findings of one page.
#[derive(Debug)]
pub struct Sink<'a> {
    file: &'a str,
    found: Vec<Diagnostic>,
}

impl<'a> Sink<'a> {
    /// Creates a sink for the page `file`.
    pub fn new(file: &'a str) -> Self {
        Self { file, found: Vec::new() }
    }

    /// Reports `code` at `span`, with a message and the likely fix.
    pub fn report(
        &mut self,
        code: Code,
        span: Span,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> &mut Diagnostic {
        self.found.push(Diagnostic {
            file: self.file.to_owned(),
            span,
            code,
            message: message.into(),
            help: help.into(),
            recovery: None,
            fix: Vec::new(),
        });
        self.found.last_mut().expect("a diagnostic was just pushed")
    }

    /// Returns whether an error was reported, in which case the page yields no output.
    pub fn has_errors(&self) -> bool {
        self.found.iter().any(|one| one.severity() == Severity::Error)
    }

    /// Returns the findings, sorted by location.
    pub fn finish(mut self) -> Vec<Diagnostic> {
        self.found.sort();
        self.found
    }
}
