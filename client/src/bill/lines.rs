//! Splits a file into lines. The file arrives in pieces of any length and may be compressed.

use super::error::BillFailure;
use bytes::{Bytes, BytesMut};
use flate2::write::MultiGzDecoder;
use std::io::Write;
use std::mem;
use std::ops::Range;
use std::task::Poll;

/// The first bytes of a gzip file. No bill begins with them, because they aren't UTF-8.
const GZIP: &[u8] = b"\x1f\x8b";

/// The maximum length of a line in bytes. The longest documented value has 2,048 characters.
const LONGEST: usize = 1 << 20;

/// How many bytes are decompressed at a time. They expand to at most 1,032 times their size, so no
/// file can fill the memory.
const PIECE: usize = 1 << 10;

enum Format {
    /// The first two bytes have not arrived yet.
    Unknown,
    Plain,
    Gzip(Box<MultiGzDecoder<Vec<u8>>>),
}

/// The lines of a file that is pushed in pieces.
pub(crate) struct Lines {
    format: Format,
    /// Bytes that were received but not yet decompressed.
    input: Bytes,
    plain: Vec<u8>,
    /// Where the next line begins in `plain`.
    start: usize,
    /// Where the search for the end of that line continues.
    searched: usize,
    /// The number of lines read so far.
    number: u64,
    ended: bool,
}

/// A line, without the characters that end it.
pub(crate) struct Line<'a> {
    pub(crate) text: &'a str,
    pub(crate) number: u64,
    /// Whether the line ends with a line feed, which the last line of a file may lack.
    pub(crate) complete: bool,
}

impl Lines {
    pub(crate) fn new() -> Self {
        Self {
            format: Format::Unknown,
            input: Bytes::new(),
            plain: Vec::new(),
            start: 0,
            searched: 0,
            number: 0,
            ended: false,
        }
    }

    /// Adds a piece of the file.
    pub(crate) fn push(&mut self, bytes: Bytes) {
        if self.input.is_empty() {
            self.input = bytes;
        } else {
            let mut joined = BytesMut::from(mem::take(&mut self.input));
            joined.extend_from_slice(&bytes);
            self.input = joined.freeze();
        }
    }

    /// Marks the end of the file: no more pieces will be pushed.
    pub(crate) fn end(&mut self) {
        self.ended = true;
    }

    /// Returns the number of the line that is read next.
    pub(crate) fn position(&self) -> u64 {
        self.number + 1
    }

    /// Returns the next line, `None` after the last, or `Pending` if a piece has to be pushed first.
    pub(crate) fn next(&mut self) -> Result<Poll<Option<Line<'_>>>, BillFailure> {
        loop {
            if let Some(length) = self.plain[self.searched..].iter().position(|byte| *byte == b'\n') {
                let line = self.start..self.searched + length;
                self.start = line.end + 1;
                self.searched = self.start;
                return self.line(line, true).map(|line| Poll::Ready(Some(line)));
            }
            self.searched = self.plain.len();
            if self.searched - self.start > LONGEST {
                return Err(BillFailure::TooLong);
            }
            if !self.fill()? {
                break;
            }
        }
        if !self.ended {
            return Ok(Poll::Pending);
        }
        let rest = self.start..self.plain.len();
        self.start = rest.end;
        if rest.is_empty() {
            return Ok(Poll::Ready(None));
        }
        self.line(rest, false).map(|line| Poll::Ready(Some(line)))
    }

    fn line(&mut self, range: Range<usize>, complete: bool) -> Result<Line<'_>, BillFailure> {
        let bytes = &self.plain[range];
        let text = str::from_utf8(bytes).map_err(|error| {
            // If the file ends inside a character, it was cut off.
            let cut = !complete && error.error_len().is_none();
            if cut { BillFailure::Incomplete } else { BillFailure::Encoding }
        })?;
        self.number += 1;
        let text = if self.number == 1 { text.strip_prefix('\u{feff}').unwrap_or(text) } else { text };
        Ok(Line { text: text.strip_suffix('\r').unwrap_or(text), number: self.number, complete })
    }

    /// Moves a piece of `input` to `plain`, and decompresses it if necessary. Returns whether
    /// `plain` may have grown.
    fn fill(&mut self) -> Result<bool, BillFailure> {
        if matches!(self.format, Format::Unknown) {
            if self.input.len() < GZIP.len() && !self.ended {
                return Ok(false);
            }
            let gzip = self.input.starts_with(GZIP);
            self.format = if gzip { Format::Gzip(Box::new(MultiGzDecoder::new(Vec::new()))) } else { Format::Plain };
        }
        self.plain.drain(..self.start);
        self.searched -= self.start;
        self.start = 0;
        let piece = self.input.split_to(self.input.len().min(PIECE));
        match &mut self.format {
            Format::Gzip(decoder) if !piece.is_empty() => {
                decoder.write_all(&piece).map_err(|_| BillFailure::Gzip)?;
                self.plain.append(decoder.get_mut());
            }
            Format::Gzip(_) if self.ended => {
                if let Format::Gzip(decoder) = mem::replace(&mut self.format, Format::Plain) {
                    self.plain.append(&mut decoder.finish().map_err(|_| BillFailure::Gzip)?);
                }
                return Ok(true);
            }
            _ => self.plain.extend_from_slice(&piece),
        }
        Ok(!piece.is_empty())
    }
}
