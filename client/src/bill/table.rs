//! Turns lines into records: reads the titles and the rows, and checks the totals.

use super::error::{BillError, BillFailure};
use super::lines::{Line, Lines};
use super::values::split;
use crate::error::{RawBody, Source};
use crate::protocol::v2;
use crate::types::{Decimal, Extra, Value};
use bytes::Bytes;
use std::mem;
use std::task::Poll;

/// A record of a bill: [`TradeRecord`](super::TradeRecord) or
/// [`FundFlowRecord`](super::FundFlowRecord). It can't be implemented for other types.
pub trait BillRecord: Default + 'static {
    /// The totals at the end of the bill.
    type Totals: Default + Unpin;
    #[doc(hidden)]
    const LAYOUT: Layout<Self>;
}

/// The columns and totals of a kind of bill.
#[derive(Debug)]
pub struct Layout<T: BillRecord> {
    pub(crate) kind: &'static Kind,
    pub(crate) columns: &'static [Column<T>],
    pub(crate) totals: &'static [Total<T>],
    pub(crate) extra: fn(&mut T) -> &mut Extra,
    pub(crate) extra_totals: fn(&mut T::Totals) -> &mut Extra,
}

/// A kind of bill.
#[derive(Debug)]
pub(crate) struct Kind {
    name: &'static str,
    reader: &'static str,
    /// The column title that every bill of this kind has and no bill of another kind has.
    key: &'static str,
    /// The title of the total that counts the records. It identifies the line with the titles of the
    /// totals.
    count: &'static str,
}

pub(crate) const TRADE: Kind =
    Kind { name: "trade bill", reader: "TradeBill", key: "交易时间", count: "总交易单数" };
pub(crate) const FUND_FLOW: Kind =
    Kind { name: "fund flow bill", reader: "FundFlowBill", key: "记账时间", count: "资金流水总笔数" };
const KINDS: [Kind; 2] = [TRADE, FUND_FLOW];

/// A column of a bill. It has several titles if they differ between the styles of bills.
#[derive(Debug)]
pub(crate) struct Column<T> {
    pub(crate) titles: &'static [&'static str],
    pub(crate) read: fn(&mut T, &str) -> Result<(), BillFailure>,
}

/// A total of a bill. It has several titles if they differ between the styles of bills.
#[derive(Debug)]
pub(crate) struct Total<T: BillRecord> {
    pub(crate) titles: &'static [&'static str],
    pub(crate) read: fn(&mut T::Totals, &str) -> Result<(), BillFailure>,
    /// The columns that the total is computed from, each named by its first title. If the bill
    /// lacks one of them, the total isn't checked.
    pub(crate) columns: &'static [&'static str],
    /// Returns what one record adds to the total.
    pub(crate) of: fn(&T) -> i128,
    /// Returns the total that the file states, in the same unit as `of`.
    pub(crate) stated: fn(&T::Totals) -> Option<i128>,
}

/// Returns the number times 10¹⁸ as an integer, so that sums are exact. Returns 0 if there is no
/// number.
pub(crate) fn exact(number: Option<Decimal>) -> i128 {
    const PLACES: u8 = 18;
    number.and_then(|number| number.scaled(PLACES)).unwrap_or(0)
}

/// A title in the file, and the index of the known column or total with this title. The index is
/// `None` if the title is unknown.
struct Titled {
    title: String,
    known: Option<usize>,
}

enum Section {
    Titles,
    /// The file is not a bill but an error message. These are its lines so far.
    ErrorBody(String),
    Rows,
    /// The titles of the totals were read. The next line has the values.
    Totals(Vec<Titled>),
    /// The values of the totals were read from the line with this number.
    End(u64, Vec<Titled>),
}

/// Reads records from the pieces of a file.
pub(crate) struct Parser<T: BillRecord> {
    lines: Lines,
    table: Table<T>,
    finished: bool,
}

struct Table<T: BillRecord> {
    section: Section,
    columns: Vec<Titled>,
    /// The sums over the records, one for each total of the layout. `None` after an overflow.
    sums: Vec<Option<i128>>,
    totals: Option<T::Totals>,
}

impl<T: BillRecord> Parser<T> {
    pub(crate) fn new() -> Self {
        let sums = vec![Some(0); T::LAYOUT.totals.len()];
        let table = Table { section: Section::Titles, columns: Vec::new(), sums, totals: None };
        Self { lines: Lines::new(), table, finished: false }
    }

    pub(crate) fn push(&mut self, bytes: Bytes) {
        self.lines.push(bytes);
    }

    /// Marks the end of the file: no more pieces will be pushed.
    pub(crate) fn end(&mut self) {
        self.lines.end();
    }

    /// Stops reading because the source returned an error.
    pub(crate) fn fail(&mut self, error: impl Into<Source>) -> BillError {
        self.finished = true;
        BillError::from(BillFailure::Source(error.into())).at(self.lines.position())
    }

    pub(crate) fn totals(&self) -> Option<&T::Totals> {
        self.table.totals.as_ref()
    }

    /// Returns the next record, or `None` after the last. No records follow an error. Returns
    /// `Pending` if a piece has to be pushed first.
    pub(crate) fn next(&mut self) -> Poll<Option<Result<T, BillError>>> {
        if self.finished {
            return Poll::Ready(None);
        }
        let next = match self.read() {
            Ok(Poll::Pending) => return Poll::Pending,
            Ok(Poll::Ready(record)) => record.map(Ok),
            Err(error) => Some(Err(error)),
        };
        self.finished = !matches!(next, Some(Ok(_)));
        Poll::Ready(next)
    }

    fn read(&mut self) -> Result<Poll<Option<T>>, BillError> {
        loop {
            let position = self.lines.position();
            match self.lines.next().map_err(|reason| BillError::from(reason).at(position))? {
                Poll::Pending => return Ok(Poll::Pending),
                Poll::Ready(None) => {
                    self.table.end().map_err(|error| error.at(position))?;
                    return Ok(Poll::Ready(None));
                }
                Poll::Ready(Some(line)) => {
                    if let Some(record) = self.table.line(&line).map_err(|error| error.at(line.number))? {
                        return Ok(Poll::Ready(Some(record)));
                    }
                }
            }
        }
    }
}

impl<T: BillRecord> Table<T> {
    fn line(&mut self, line: &Line<'_>) -> Result<Option<T>, BillError> {
        if let Section::ErrorBody(body) = &mut self.section {
            body.push('\n');
            body.push_str(line.text);
            return if body.len() > RawBody::LIMIT { Err(error_body(body)) } else { Ok(None) };
        }
        if line.text.trim().is_empty() {
            return Ok(None);
        }
        match &self.section {
            Section::Titles => self.read_titles(line)?,
            Section::Rows if is_first_of_totals(line.text, T::LAYOUT.kind) => {
                let titles = titled(line.text, T::LAYOUT.totals, |total| total.titles)?;
                self.section = Section::Totals(titles);
            }
            Section::Rows if !line.complete => return Err(BillFailure::Incomplete.into()),
            Section::Rows => return self.read_row(line.text).map(Some),
            // A back-tick comes before each value, so a line that ends with a back-tick was cut
            // off.
            Section::Totals(_) if !line.complete && line.text.ends_with('`') => {
                return Err(BillFailure::Incomplete.into());
            }
            Section::Totals(_) => self
                .read_totals(line)
                .map_err(|error| if line.complete { error } else { BillFailure::Incomplete.into() })?,
            Section::ErrorBody(_) | Section::End(..) => return Err(BillFailure::AfterTotals.into()),
        }
        Ok(None)
    }

    fn read_titles(&mut self, line: &Line<'_>) -> Result<(), BillError> {
        let kind = T::LAYOUT.kind;
        if line.text.trim_start().starts_with(['<', '{']) {
            self.section = Section::ErrorBody(line.text.to_owned());
            return Ok(());
        }
        if !line.complete && (line.text.contains(kind.key) || kind.key.starts_with(line.text)) {
            return Err(BillFailure::Incomplete.into());
        }
        self.columns = titled(line.text, T::LAYOUT.columns, |column| column.titles)?;
        let has = |title: &str| self.columns.iter().any(|column| column.title == title);
        if !has(kind.key) {
            return Err(match KINDS.iter().find(|kind| has(kind.key)) {
                Some(other) => BillFailure::OtherKind { kind: other.name, reader: other.reader },
                None => BillFailure::NoTitles { kind: kind.name, title: kind.key },
            }
            .into());
        }
        self.section = Section::Rows;
        Ok(())
    }

    fn read_row(&mut self, line: &str) -> Result<T, BillError> {
        let mut record = T::default();
        each_value(line, &self.columns, |column, value| {
            match column.known {
                Some(index) => (T::LAYOUT.columns[index].read)(&mut record, value)?,
                None => (T::LAYOUT.extra)(&mut record).insert(&*column.title, value),
            }
            Ok(())
        })?;
        for (sum, total) in self.sums.iter_mut().zip(T::LAYOUT.totals) {
            *sum = sum.and_then(|sum| sum.checked_add((total.of)(&record)));
        }
        Ok(record)
    }

    fn read_totals(&mut self, line: &Line<'_>) -> Result<(), BillError> {
        let Section::Totals(titles) = &mut self.section else {
            return Ok(());
        };
        let mut totals = T::Totals::default();
        each_value(line.text, titles, |total, value| {
            match total.known {
                Some(index) => (T::LAYOUT.totals[index].read)(&mut totals, value)?,
                None => (T::LAYOUT.extra_totals)(&mut totals).insert(&*total.title, value),
            }
            Ok(())
        })?;
        self.totals = Some(totals);
        self.section = Section::End(line.number, mem::take(titles));
        Ok(())
    }

    /// Checks the totals. Called only at the end of the file: if a download has the wrong digest,
    /// that error comes first, because it explains a wrong total.
    fn end(&self) -> Result<(), BillError> {
        let (line, titles, totals) = match (&self.section, &self.totals) {
            (Section::End(line, titles), Some(totals)) => (*line, titles, totals),
            (Section::ErrorBody(body), _) => return Err(error_body(body)),
            _ => return Err(BillFailure::Incomplete.into()),
        };
        let first_titles = |column: &Titled| Some(T::LAYOUT.columns[column.known?].titles[0]);
        let columns: Vec<&str> = self.columns.iter().filter_map(first_titles).collect();
        for title in titles {
            let Some(index) = title.known else { continue };
            let total = &T::LAYOUT.totals[index];
            let stated = (total.stated)(totals).filter(|_| total.columns.iter().all(|title| columns.contains(title)));
            if stated.is_some() && stated != self.sums[index] {
                return Err(BillError::in_column(BillFailure::Total, &title.title).at(line));
            }
        }
        Ok(())
    }
}

/// Returns whether the line has the titles of the totals. If the line begins with a back-tick, it
/// may be a row with any text in its later values, so only its first value is compared.
fn is_first_of_totals(line: &str, kind: &Kind) -> bool {
    split(line).take(if line.starts_with('`') { 1 } else { usize::MAX }).any(|title| title.trim() == kind.count)
}

/// Reads a line of titles, and looks for each of them among the titles of `all`.
fn titled<K>(
    line: &str,
    all: &'static [K],
    titles: impl Fn(&K) -> &'static [&'static str],
) -> Result<Vec<Titled>, BillError> {
    let mut found: Vec<Titled> = Vec::new();
    for title in split(line) {
        // v2's docs write full-width parentheses: `收支金额（元）`.
        let title = title.trim().replace('（', "(").replace('）', ")");
        let known = all.iter().position(|item| titles(item).contains(&title.as_str()));
        let same = |other: &Titled| other.title == title || known.is_some() && other.known == known;
        if found.iter().any(same) {
            return Err(BillError::in_column(BillFailure::Repeated, &title));
        }
        found.push(Titled { title, known });
    }
    Ok(found)
}

/// Calls `read` with each title and its value.
fn each_value(
    line: &str,
    titles: &[Titled],
    mut read: impl FnMut(&Titled, &str) -> Result<(), BillFailure>,
) -> Result<(), BillError> {
    let values = split(line).count();
    if values != titles.len() {
        return Err(BillFailure::Values { values, titles: titles.len() }.into());
    }
    for (title, value) in titles.iter().zip(split(line)) {
        read(title, value).map_err(|reason| BillError::in_column(reason, &title.title))?;
    }
    Ok(())
}

/// Reads an error message: JSON such as `{"code": …}` in v3, XML in v2. If the code or the text is
/// absent, it is left out of the error.
fn error_body(body: &str) -> BillError {
    let body = body.trim();
    let fields = match serde_json::from_str(body) {
        Ok(Value::Object(fields)) => fields,
        _ => v2::decode(body).unwrap_or_default(),
    };
    let first = |names: &[&str]| names.iter().find_map(|name| fields.get(*name)?.as_str().map(str::to_owned));
    let code = first(&["code", "err_code", "error_code"]);
    let message = first(&["message", "err_code_des", "return_msg"]);
    BillError::from(BillFailure::ErrorBody { code, message }).at(1)
}
