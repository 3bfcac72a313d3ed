//! Why a bill could not be read.

use crate::error::Source;
use std::fmt;

/// Why a bill could not be read, and where.
///
/// The error names lines and titles, but never shows the values of a line. If the file contains an
/// error message instead of a bill, the error shows the message's code and text.
#[derive(Debug)]
#[non_exhaustive]
pub struct BillError {
    /// The number of the line, counted from 1; `None` if the error isn't about a line.
    pub line: Option<u64>,
    /// The title of the column or total that the error is about; `None` if the error is about
    /// neither.
    pub column: Option<String>,
    /// What is wrong.
    pub reason: BillFailure,
}

impl BillError {
    pub(crate) fn in_column(reason: BillFailure, title: &str) -> Self {
        Self { column: Some(title.to_owned()), ..reason.into() }
    }

    /// Sets the line, unless it is known already.
    pub(crate) fn at(mut self, line: u64) -> Self {
        self.line.get_or_insert(line);
        self
    }
}

impl From<BillFailure> for BillError {
    fn from(reason: BillFailure) -> Self {
        Self { line: None, column: None, reason }
    }
}

impl fmt::Display for BillError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.line, &self.column) {
            (Some(line), Some(column)) => write!(out, "line {line}, column {column}: ")?,
            (Some(line), None) => write!(out, "line {line}: ")?,
            (None, Some(column)) => write!(out, "column {column}: ")?,
            (None, None) => {}
        }
        self.reason.fmt(out)
    }
}

impl std::error::Error for BillError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        self.reason.source()
    }
}

/// What is wrong with a bill.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum BillFailure {
    /// The file could not be read or downloaded. The source says why: for example, it is an
    /// [`Error`](crate::Error) if a download doesn't have the expected digest.
    #[error("the bill could not be read: {0}")]
    Source(#[source] Source),
    /// The file is compressed with gzip, and it is incomplete or damaged.
    #[error("the gzip file is incomplete or damaged; download it again")]
    Gzip,
    /// The file ends before its totals, so it was cut off.
    #[error("the file ends before its totals, so it was cut off; download it again")]
    Incomplete,
    /// The file is not a bill but an error message from WeChat Pay: XML in v2, JSON in v3.
    #[error("this is not a bill but an error message: {}", shown(code.as_deref(), message.as_deref()))]
    ErrorBody {
        /// `error_code` or `err_code` in v2, `code` in v3.
        code: Option<String>,
        /// `return_msg` or `err_code_des` in v2, `message` in v3.
        message: Option<String>,
    },
    /// The first line lacks the column title that every bill of this kind has.
    #[error("this is not the first line of a {kind}: it has no column with the title {title}")]
    NoTitles {
        /// `trade bill` or `fund flow bill`.
        kind: &'static str,
        /// The missing title.
        title: &'static str,
    },
    /// The file is a bill of another kind.
    #[error("this is a {kind}: read it as `{reader}`")]
    OtherKind {
        /// `trade bill` or `fund flow bill`.
        kind: &'static str,
        /// The type that reads bills of this kind.
        reader: &'static str,
    },
    /// Two columns have the same title, or titles with the same meaning.
    #[error("another column has the same title, or a title with the same meaning")]
    Repeated,
    /// The line isn't UTF-8.
    #[error("the line is not UTF-8; if another program saved the file, use the file as it was downloaded")]
    Encoding,
    /// The line is longer than any line of a bill.
    #[error("the line is longer than 1 MiB, so this is not a bill")]
    TooLong,
    /// The line doesn't have one value for each title.
    #[error("the line has {values} values for {titles} titles{}", contains_separator(*values, *titles))]
    Values {
        /// The number of values.
        values: usize,
        /// The number of titles.
        titles: usize,
    },
    /// The value isn't an amount in yuan, or it has a fraction of a fen.
    #[error("this is not an amount in yuan with at most two decimals")]
    Amount,
    /// The value isn't a decimal number.
    #[error("this is not a decimal number of at most 18 digits")]
    Decimal,
    /// The value isn't a count.
    #[error("this is not a whole number, or it is negative")]
    Count,
    /// The records don't add up to this total. All records have been returned, and
    /// [`Bill::totals`](super::Bill::totals) returns the totals in the file.
    #[error("the records do not add up to this total")]
    Total,
    /// Another line follows the totals.
    #[error("a line follows the totals")]
    AfterTotals,
}

fn shown(code: Option<&str>, message: Option<&str>) -> String {
    match (code, message) {
        (Some(code), Some(message)) => format!("{code}: {message}"),
        (Some(text), None) | (None, Some(text)) => text.to_owned(),
        (None, None) => "XML, HTML or JSON without an error code".to_owned(),
    }
}

fn contains_separator(values: usize, titles: usize) -> &'static str {
    if values > titles { "; perhaps a value contains the separator (a comma followed by a back-tick)" } else { "" }
}

impl BillFailure {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        std::error::Error::source(self)
    }
}
