//! Splits lines into values, and parses the values. An empty value is `None`.

use super::error::BillFailure;
use crate::types::Decimal;

/// Splits a line into its values.
///
/// The `csv` crate would misread it: values aren't quoted, quotation marks have no meaning, and a
/// value may contain commas. The separator is a comma together with the back-tick before the next
/// value. A line without back-ticks, which only other programs write, is split at its commas.
pub(crate) fn split(line: &str) -> impl Iterator<Item = &str> {
    match line.strip_prefix('`') {
        Some(values) => values.split(",`"),
        None => line.split(","),
    }
}

pub(crate) fn text(field: &mut Option<String>, value: &str) -> Result<(), BillFailure> {
    *field = Some(value).filter(|value| !value.is_empty()).map(str::to_owned);
    Ok(())
}

/// Reads an identifier. `0` means that there is none.
pub(crate) fn identifier(field: &mut Option<String>, value: &str) -> Result<(), BillFailure> {
    text(field, if value == "0" { "" } else { value })
}

pub(crate) fn word<T: for<'a> From<&'a str>>(field: &mut Option<T>, value: &str) -> Result<(), BillFailure> {
    *field = Some(value).filter(|value| !value.is_empty()).map(T::from);
    Ok(())
}

/// Reads an amount in yuan, and converts it to fen.
pub(crate) fn fen(field: &mut Option<i64>, value: &str) -> Result<(), BillFailure> {
    number(field, value, BillFailure::Amount, |number| number.scaled(2)?.try_into().ok())
}

pub(crate) fn decimal(field: &mut Option<Decimal>, value: &str) -> Result<(), BillFailure> {
    number(field, value, BillFailure::Decimal, Some)
}

/// Reads a count, which may be written as `45.0`.
pub(crate) fn count(field: &mut Option<u64>, value: &str) -> Result<(), BillFailure> {
    number(field, value, BillFailure::Count, |number| number.scaled(0)?.try_into().ok())
}

fn number<T>(
    field: &mut Option<T>,
    value: &str,
    failure: BillFailure,
    convert: impl Fn(Decimal) -> Option<T>,
) -> Result<(), BillFailure> {
    let value = value.trim();
    if value.is_empty() {
        *field = None;
        return Ok(());
    }
    // Exponents are rejected: a spreadsheet that writes them has dropped digits.
    let plain = value.bytes().all(|byte| !byte.is_ascii_alphabetic());
    let number = value.parse().ok().filter(|_| plain).and_then(convert);
    *field = Some(number.ok_or(failure)?);
    Ok(())
}
