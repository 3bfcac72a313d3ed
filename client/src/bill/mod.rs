//! Reads trade bills and fund flow bills, from a file or while they are downloaded.
//!
//! [`TradeBill`] reads what `/v3/bill/tradebill` and v2's `/pay/downloadbill` return for merchants
//! and partners, with the bill types `ALL`, `SUCCESS` and `REFUND`. [`FundFlowBill`] reads what
//! `/v3/bill/fundflowbill` and v2's `/pay/downloadfundflow` return. Only one record at a time is in
//! memory.
//!
//! ```
//! use wechatpay_client::bill::{FundFlowBill, FundFlowDirection};
//!
//! let file = "记账时间,收支类型,收支金额(元),备注\n\
//!     `2027-01-15 10:00:00,`收入,`352.00,`tea, two cups\n\
//!     `2027-01-15 10:00:00,`支出,`2.11,`\n\
//!     资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额\n\
//!     `2.0,`1.0,`352.00,`1.0,`2.11\n";
//! let mut bill = FundFlowBill::read(file.as_bytes());
//! let (mut income, mut expense) = (0, 0);
//! for record in &mut bill {
//!     // The last item is an error if the records don't add up to the totals, or if the file was cut off.
//!     let record = record?;
//!     match record.direction {
//!         Some(FundFlowDirection::Income) => income += record.amount.unwrap_or(0),
//!         Some(FundFlowDirection::Expense) => expense += record.amount.unwrap_or(0),
//!         _ => {}
//!     }
//! }
//! assert_eq!((income, expense), (35_200, 211));
//! assert_eq!(bill.totals().and_then(|totals| totals.count), Some(2));
//! # Ok::<_, wechatpay_client::bill::BillError>(())
//! ```
//!
//! A download is read as it arrives. If its digest isn't the one that was passed to
//! [`Download::expect_hash`](crate::Download::expect_hash), or if its records don't add up to the
//! totals, the error comes after the last record: don't act on any record until all have been read.
//!
//! ```no_run
//! # use wechatpay_client::{Client, bill::TradeBill};
//! # async fn example(
//! #     client: Client, download_url: &str, hash_type: &str, hash_value: &str,
//! # ) -> Result<(), Box<dyn std::error::Error>> {
//! // The response to a bill request has the URL, the digest, and the algorithm of the digest.
//! let download = client.download_url(download_url).await?;
//! // If the request has `tar_type` `GZIP`, WeChat Pay states the digest of the decompressed file.
//! let download = download.gunzip().expect_hash(hash_type.parse()?, hash_value);
//! let mut bill = TradeBill::stream(download);
//! while let Some(record) = bill.record().await? {
//!     println!("{:?} {:?}", record.out_trade_no, record.order_amount);
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # What is accepted
//! - Columns in any order. They are identified by their titles, either today's titles or the early
//!   ones, which some merchants' bills still have. Unknown columns are in `extra`.
//! - gzip, even if [`gunzip`](crate::Download::gunzip) was not called; a byte order mark; LF or CRLF
//!   as line end; a last line without line end; empty lines.
//! - Counts and amounts with decimals that are not needed: `45.0`, `0.0`.
//!
//! # What is ambiguous
//! Values aren't quoted. A comma in a value is read correctly, because the separator is a comma
//! together with the back-tick before the next value. If a value, such as a product name, contains
//! a comma followed by a back-tick, the line has too many values; if it contains a line end, the
//! line has too few. Both are errors. WeChat Pay always writes the back-ticks. If another program
//! has removed them, a comma in a value is also an error. An empty value and a missing one are both
//! `None`.

mod error;
mod fund_flow;
mod lines;
mod table;
mod trade;
mod values;

pub use error::{BillError, BillFailure};
pub use fund_flow::{FundFlowDirection, FundFlowRecord, FundFlowTotals};
pub use table::BillRecord;
pub use trade::{RefundState, RefundType, TradeRecord, TradeState, TradeTotals};

use crate::error::Source;
use bytes::Bytes;
use futures_util::stream::{Stream, StreamExt};
use std::fmt;
use std::io::{ErrorKind, Read};
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use table::Parser;

/// A trade bill that is being read: an iterator over [`TradeRecord`]s, or a stream of them.
pub type TradeBill<S> = Bill<S, TradeRecord>;

/// A fund flow bill that is being read: an iterator over [`FundFlowRecord`]s, or a stream of them.
pub type FundFlowBill<S> = Bill<S, FundFlowRecord>;

/// A bill that is being read from `S`. See the [module](self).
///
/// It is an [`Iterator`] if it was created by [`Bill::read`], and a [`Stream`] if it was created by
/// [`Bill::stream`]. No records follow an error.
///
/// After the last record, the totals in the file are compared with the sums over the records. If
/// they differ, or if the file has no totals, the last item is an error.
pub struct Bill<S, T: BillRecord> {
    source: S,
    parser: Parser<T>,
}

impl<S, T: BillRecord> Bill<S, T> {
    /// Returns the totals as they are in the file. `None` until the last record has been read.
    pub fn totals(&self) -> Option<&T::Totals> {
        self.parser.totals()
    }
}

impl<R: Read, T: BillRecord> Bill<R, T> {
    /// Reads a bill from any reader, such as a file, bytes in memory, or the `into_reader()` of a
    /// blocking download. `source` need not be buffered.
    pub fn read(source: R) -> Self {
        Self { source, parser: Parser::new() }
    }
}

impl<R: Read, T: BillRecord> Iterator for Bill<R, T> {
    type Item = Result<T, BillError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            if let Poll::Ready(next) = self.parser.next() {
                return next;
            }
            let mut piece = [0; 1 << 13];
            match self.source.read(&mut piece) {
                Ok(0) => self.parser.end(),
                Ok(length) => self.parser.push(Bytes::copy_from_slice(&piece[..length])),
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Some(Err(self.parser.fail(error))),
            }
        }
    }
}

impl<S, E, T> Bill<S, T>
where
    S: Stream<Item = Result<Bytes, E>> + Unpin,
    E: Into<Source>,
    T: BillRecord,
{
    /// Reads a bill from a stream of its bytes, such as a [`Download`](crate::Download).
    pub fn stream(source: S) -> Self {
        Self { source, parser: Parser::new() }
    }

    /// Returns the next record, or `None` after the last.
    ///
    /// # Errors
    /// [`BillError`], after which no records follow.
    pub async fn record(&mut self) -> Result<Option<T>, BillError> {
        StreamExt::next(self).await.transpose()
    }
}

impl<S, E, T> Stream for Bill<S, T>
where
    S: Stream<Item = Result<Bytes, E>> + Unpin,
    E: Into<Source>,
    T: BillRecord,
{
    type Item = Result<T, BillError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Poll::Ready(next) = self.parser.next() {
                return Poll::Ready(next);
            }
            match ready!(self.source.poll_next_unpin(context)) {
                None => self.parser.end(),
                Some(Ok(piece)) => self.parser.push(piece),
                Some(Err(error)) => return Poll::Ready(Some(Err(self.parser.fail(error)))),
            }
        }
    }
}

impl<S, T: BillRecord> fmt::Debug for Bill<S, T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Bill").finish_non_exhaustive()
    }
}
