//! Converts times between WeChat Pay's text formats and the types of [`jiff`], which has time zones
//! and exact arithmetic. Requests and responses contain times as text.
//!
//! ```
//! use jiff::{Timestamp, ToSpan};
//! use wechatpay_client::types::time;
//!
//! # fn example(now: Timestamp) -> Result<(), Box<dyn std::error::Error>> {
//! // The setter `time_expire` of an order takes this text:
//! let expires = time::rfc_3339(now.checked_add(15.minutes())?);
//! // The field `success_time` of its response is read into a timestamp:
//! let paid = time::parse("2026-06-18T10:36:15+08:00")?;
//! assert_eq!(time::rfc_3339(paid), "2026-06-18T10:36:15+08:00");
//! # Ok(())
//! # }
//! ```

use jiff::fmt::strtime;
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, civil};

/// The error for text in a format that [`parse`] does not accept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("this is not a time as WeChat Pay writes it, such as 2026-06-18T10:36:15+08:00 or 20260618103615")]
pub struct ParseTimeError;

/// The format of times in v3. The other formats have no offset, and are in Beijing time.
const RFC_3339: &str = "%Y-%m-%dT%H:%M:%S%:z";
const DIGITS: &str = "%Y%m%d%H%M%S";
const DATE: &str = "%Y-%m-%d";
const LOCAL: &[&str] = &[DIGITS, "%Y-%m-%d %H:%M:%S"];
const DAYS: &[&str] = &[DATE, "%Y%m%d"];

/// Returns Beijing's time zone, which has no summer time.
fn beijing() -> TimeZone {
    TimeZone::fixed(Offset::constant(8))
}

fn written(time: Timestamp, form: &str) -> String {
    time.to_zoned_datetime(beijing()).strftime(form).to_string()
}

/// Writes a time for v3, with Beijing's offset and without fractions of seconds:
/// `2026-06-18T10:36:15+08:00`.
pub fn rfc_3339(time: Timestamp) -> String {
    written(time, RFC_3339)
}

/// Writes a time for v2, in Beijing time: `20260618103615`.
pub fn digits(time: Timestamp) -> String {
    written(time, DIGITS)
}

/// Writes the day in Beijing, such as the day of a bill: `2026-06-18`.
pub fn date(time: Timestamp) -> String {
    written(time, DATE)
}

/// Reads a time in RFC 3339 format, a time such as `20260618103615` or `2026-06-18 10:36:15`, or a
/// day such as `2026-06-18` or `20260618`. A day stands for its first second. Text without an
/// offset is in Beijing time.
///
/// # Errors
/// [`ParseTimeError`] if the text is in another format. The error doesn't show the text.
pub fn parse(text: &str) -> Result<Timestamp, ParseTimeError> {
    let local = |time: civil::DateTime| time.to_zoned_datetime(beijing()).ok().map(|zoned| zoned.timestamp());
    let of = |form: &str| strtime::parse(form, text).ok();
    // The parser also accepts fewer digits, so the time is written again, and must give the same
    // text.
    let is_whole = |time: &Timestamp, form: &str| written(*time, form) == text;
    let time = |form: &&str| local(of(form)?.to_datetime().ok()?).filter(|time| is_whole(time, form));
    let day = |form: &&str| local(of(form)?.to_date().ok()?.at(0, 0, 0, 0)).filter(|time| is_whole(time, form));
    let read = if text.contains('T') {
        text.parse().ok()
    } else {
        LOCAL.iter().find_map(time).or_else(|| DAYS.iter().find_map(day))
    };
    read.ok_or(ParseTimeError)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn each_form_is_read() {
        let time = Timestamp::from_second(1_781_750_175).expect("a time");
        for text in [
            "2026-06-18T10:36:15+08:00",
            "2026-06-18T02:36:15Z",
            "2026-06-18T10:36:15.000+08:00",
            "20260618103615",
            "2026-06-18 10:36:15",
        ] {
            assert_eq!(parse(text), Ok(time), "{text}");
        }
        let midnight = parse("2026-06-18T00:00:00+08:00");
        assert_eq!((parse("2026-06-18"), parse("20260618")), (midnight, midnight));
        assert_eq!((digits(time).as_str(), date(time).as_str()), ("20260618103615", "2026-06-18"));
        for text in ["", "now", "2026-06-18T10:36:15", "20260618", "2026061810361", "2026-13-01", "1781750175"] {
            assert_eq!(parse(text).is_err(), text != "20260618", "{text}");
        }
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(second in 0_i64..4_000_000_000) {
            let time = Timestamp::from_second(second).expect("a time");
            prop_assert_eq!(parse(&rfc_3339(time)), Ok(time));
            prop_assert_eq!(parse(&digits(time)), Ok(time));
        }

        #[test]
        fn no_text_panics(text in ".{0,30}") {
            let _ = parse(&text);
        }
    }
}
