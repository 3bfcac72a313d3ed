//! Times as WeChat Pay writes them: in China's time zone.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;
use std::time::{SystemTime, UNIX_EPOCH};

/// Returns the seconds since 1970.
pub(crate) fn now() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| i64::try_from(time.as_secs()).unwrap_or(i64::MAX))
}

const CHINA: Offset = Offset::constant(8);

fn write(seconds: i64, form: &str) -> String {
    let time = Timestamp::from_second(seconds).unwrap_or(Timestamp::UNIX_EPOCH);
    CHINA.to_datetime(time).strftime(form).to_string()
}

/// Writes a time as v3 does: `2026-06-18T10:36:15+08:00`.
pub(crate) fn rfc3339(seconds: i64) -> String {
    write(seconds, "%Y-%m-%dT%H:%M:%S+08:00")
}

/// Writes a time as v2 does: `20260618103615`.
pub(crate) fn compact(seconds: i64) -> String {
    write(seconds, "%Y%m%d%H%M%S")
}

/// Writes a time as v2's refunds do, and for people to read: `2026-06-18 10:36:15`.
pub(crate) fn readable(seconds: i64) -> String {
    write(seconds, "%Y-%m-%d %H:%M:%S")
}

/// Writes the date: `20260618`.
pub(crate) fn date(seconds: i64) -> String {
    write(seconds, "%Y%m%d")
}

/// Reads a time of v3 or v2.
pub(crate) fn read(text: &str) -> Option<i64> {
    if let Ok(time) = text.parse::<Timestamp>() {
        return Some(time.as_second());
    }
    let time = DateTime::strptime("%Y%m%d%H%M%S", text).ok()?;
    Some(CHINA.to_timestamp(time).ok()?.as_second())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_written_and_read() {
        let time = read("2026-06-18T10:36:15+08:00").expect("a time");
        assert_eq!(rfc3339(time), "2026-06-18T10:36:15+08:00");
        assert_eq!((compact(time).as_str(), date(time).as_str()), ("20260618103615", "20260618"));
        assert_eq!(readable(time), "2026-06-18 10:36:15");
        assert_eq!(
            (read("20260618103615"), read("2026-06-18T02:36:15Z"), read("tomorrow")),
            (Some(time), Some(time), None)
        );
    }
}
