//! Decimal numbers, which are never stored as binary floats.

use std::{fmt, str::FromStr};

use serde_json::Value;

/// An exact decimal number: `Decimal::new(25, 1)` is 2.5, and so is `"2.50".parse()`.
///
/// ```
/// use wechatpay_client::types::Decimal;
///
/// let half: Decimal = "0.50".parse()?;
/// assert_eq!(half, Decimal::new(5, 1));
/// assert_eq!(half.to_string(), "0.5");
/// # Ok::<_, wechatpay_client::types::ParseDecimalError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Decimal {
    digits: i64,
    scale: u8,
}

/// The error for text that is not a number, or that has more than 18 digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is not a decimal number of at most 18 digits")]
pub struct ParseDecimalError;

/// An `i64` can represent every number with this many digits.
const DIGITS: usize = 18;

/// The smallest integer of 16 digits. An `f64` preserves every decimal number with fewer digits:
/// the shortest text for the `f64` is the same number.
const EXACT: i64 = 1_000_000_000_000_000;

impl Decimal {
    /// Creates a number from its `digits`. The last `scale` of them come after the decimal point.
    /// Zeros at the end of the fraction are dropped.
    pub const fn new(mut digits: i64, mut scale: u8) -> Self {
        while scale > 0 && digits % 10 == 0 {
            digits /= 10;
            scale -= 1;
        }
        Self { digits, scale }
    }
}

impl From<i32> for Decimal {
    fn from(number: i32) -> Self {
        Self::new(number.into(), 0)
    }
}

impl From<i64> for Decimal {
    fn from(number: i64) -> Self {
        Self::new(number, 0)
    }
}

impl FromStr for Decimal {
    type Err = ParseDecimalError;

    /// Parses a number as JSON writes it: `12`, `-0.50`, `1e-7`.
    fn from_str(text: &str) -> Result<Self, ParseDecimalError> {
        let (number, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
        let exponent: i32 = exponent.parse().map_err(|_| ParseDecimalError)?;
        let (negative, number) = number.strip_prefix('-').map_or((false, number), |number| (true, number));
        let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
        let is_number = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !is_number(whole) || !is_number(fraction) || exponent.unsigned_abs() > 100 {
            return Err(ParseDecimalError);
        }
        let fraction = fraction.trim_end_matches('0');
        let places = i32::try_from(fraction.len()).map_err(|_| ParseDecimalError)? - exponent;
        let zeros = usize::try_from(-places).unwrap_or(0);
        let digits = format!("{whole}{fraction}{}", "0".repeat(zeros));
        let digits = digits.trim_start_matches('0');
        let scale = u8::try_from(places.max(0)).map_err(|_| ParseDecimalError)?;
        if digits.len() > DIGITS || usize::from(scale) > DIGITS {
            return Err(ParseDecimalError);
        }
        let digits: i64 = if digits.is_empty() { 0 } else { digits.parse().map_err(|_| ParseDecimalError)? };
        Ok(Self::new(if negative { -digits } else { digits }, scale))
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scale = usize::from(self.scale);
        let digits = format!("{:0>width$}", self.digits.unsigned_abs(), width = scale + 1);
        let (whole, fraction) = digits.split_at(digits.len() - scale);
        let sign = if self.digits < 0 { "-" } else { "" };
        if fraction.is_empty() { write!(out, "{sign}{whole}") } else { write!(out, "{sign}{whole}.{fraction}") }
    }
}

impl Decimal {
    /// Returns this number times 10 to the power of `places`. Returns `None` if the result is not a
    /// whole number, or is too large.
    #[cfg(feature = "bills")]
    pub(crate) fn scaled(self, places: u8) -> Option<i128> {
        let zeros = places.checked_sub(self.scale)?;
        i128::from(self.digits).checked_mul(10_i128.checked_pow(zeros.into())?)
    }

    /// Returns a JSON number. If the number has decimals and more than 15 digits, returns a string,
    /// because a JSON number in memory could not keep all digits.
    pub(crate) fn to_json(self) -> Value {
        let text = self.to_string();
        if self.scale > 0 && self.digits.unsigned_abs() >= EXACT.unsigned_abs() {
            return Value::String(text);
        }
        serde_json::from_str(&text).unwrap_or(Value::String(text))
    }

    /// Returns the number if it has no fraction.
    pub(crate) fn whole(self) -> Option<i64> {
        (self.scale == 0).then_some(self.digits)
    }

    /// Reads a number, or a string that contains one.
    pub(crate) fn from_json(value: &Value) -> Option<Self> {
        match value {
            Value::Number(number) => number.to_string().parse().ok(),
            Value::String(text) => text.parse().ok(),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spellings_of_numbers() {
        for (text, digits, scale) in [
            ("1.5", 15, 1),
            ("1.50", 15, 1),
            ("-0.05", -5, 2),
            ("100", 100, 0),
            ("1e-7", 1, 7),
            ("2.5e3", 2500, 0),
            ("0", 0, 0),
            ("-0.0", 0, 0),
            ("999999999999999999", 999_999_999_999_999_999, 0),
        ] {
            assert_eq!(text.parse(), Ok(Decimal::new(digits, scale)), "{text}");
        }
        for text in [
            "",
            "-",
            "1.",
            ".5",
            "1,5",
            "NaN",
            "0x1",
            "1e",
            "1e999",
            "1e-2147483648",
            "1234567890123456789",
            "+1",
            " 1",
        ] {
            assert_eq!(text.parse::<Decimal>(), Err(ParseDecimalError), "{text}");
        }
    }

    #[test]
    fn what_is_written_reads_back() {
        for (digits, scale) in
            [(15, 1), (-5, 2), (1, 7), (10, 2), (0, 0), (123_456_789_012_345, 2), (i64::MAX / 10, 3), (i64::MAX, 0)]
        {
            let decimal = Decimal::new(digits, scale);
            assert_eq!(Decimal::from_json(&decimal.to_json()), Some(decimal).filter(|_| digits != i64::MAX));
        }
        assert_eq!(Decimal::new(10, 2).to_json().to_string(), "0.1");
        assert_eq!(Decimal::new(123_456_789_012_345, 2).to_json().to_string(), "1234567890123.45");
        assert_eq!(Decimal::new(1_234_567_890_123_456, 1).to_json(), "123456789012345.6");
        assert_eq!(Decimal::from_json(&Value::Bool(true)), None);
    }
}
