//! What the compiler says about a page: a stable code, where, and how to fix it.
//!
//! Architecture invariant: a diagnostic is data. Nothing here prints or exits; all diagnostics of a
//! run are collected, and the caller chooses a format.

mod code;
mod render;

use std::ops::Range;

use serde::Serialize;

pub use code::{CODES, Code, Info};
pub(crate) use render::workflow_command;
pub use render::{Format, Position, Sources, position, render};

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Nothing can be made of it: the page yields no output.
    Error,
    /// Something was made of it, with a doubt.
    Warning,
    /// Worth knowing; nothing to fix.
    Note,
}

/// The bytes of a page that something stands at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
}

impl From<Range<usize>> for Span {
    fn from(range: Range<usize>) -> Self {
        Self { start: range.start, end: range.end }
    }
}

/// One finding, with its place in a page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Diagnostic {
    /// The page, relative to the docs folder, with `/` between segments.
    pub file: String,
    /// What the finding is about.
    pub span: Span,
    /// The stable code; it fixes the severity.
    pub code: Code,
    /// What is wrong, in one line.
    pub message: String,
    /// What stands beside the excerpt's caret: the likely fix.
    pub help: String,
    /// What the compiler did about it, if it went on.
    pub recovery: Option<String>,
}

impl Diagnostic {
    /// How bad it is; follows from the code.
    pub fn severity(&self) -> Severity {
        self.code.info().severity
    }

    /// Says how the compiler read it in spite of the mistake.
    pub fn recovery(&mut self, what: impl Into<String>) {
        self.recovery = Some(what.into());
    }
}

/// Collects the findings of one page.
#[derive(Debug)]
pub struct Sink<'a> {
    file: &'a str,
    found: Vec<Diagnostic>,
}

impl<'a> Sink<'a> {
    /// A sink for the page `file`.
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
        });
        self.found.last_mut().expect("one was pushed just now")
    }

    /// Whether an error was reported: then no output is made of the page.
    pub fn has_errors(&self) -> bool {
        self.found.iter().any(|one| one.severity() == Severity::Error)
    }

    /// The findings, in the order of their places.
    pub fn finish(mut self) -> Vec<Diagnostic> {
        self.found.sort();
        self.found
    }
}
