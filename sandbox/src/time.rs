//! Writes and reads times in WeChat Pay's formats, in China's time zone.

use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::Offset;
use std::sync::atomic::{AtomicI64, Ordering::Relaxed};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Returns the seconds since 1970.
pub(crate) fn now() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| i64::try_from(time.as_secs()).unwrap_or(i64::MAX))
}

/// The clock for orders, refunds and notifications. It can run faster than the system's clock, and be
/// ahead of it. Signatures use the system's clock.
pub(crate) struct Clock {
    /// The time of the system's clock when this clock was started.
    started: i64,
    /// How many seconds of this clock pass in a second of the system's clock.
    speed: u32,
    /// How many seconds this clock is ahead of the system's clock, without those that `speed` adds.
    /// Negative if this clock is behind.
    ahead: AtomicI64,
}

impl Clock {
    /// Starts a clock at this time, in seconds since 1970.
    pub(crate) fn new(speed: u32, time: i64) -> Self {
        let started = now();
        Self { started, speed: speed.max(1), ahead: AtomicI64::new(time - started) }
    }

    /// Returns the seconds since 1970.
    pub(crate) fn now(&self) -> i64 {
        let passed = (now() - self.started).saturating_mul(self.speed.into());
        self.started.saturating_add(passed).saturating_add(self.ahead.load(Relaxed))
    }

    pub(crate) fn advance(&self, seconds: i64) {
        self.ahead.fetch_add(seconds, Relaxed);
    }

    /// Returns the real time in which this clock advances by this many seconds.
    pub(crate) fn duration(&self, seconds: i64) -> Duration {
        Duration::from_secs(seconds.unsigned_abs()) / self.speed
    }
}

const CHINA: Offset = Offset::constant(8);

fn write(seconds: i64, form: &str) -> String {
    let time = Timestamp::from_second(seconds).unwrap_or(Timestamp::UNIX_EPOCH);
    CHINA.to_datetime(time).strftime(form).to_string()
}

/// Writes a time in v3's format: `2026-06-18T10:36:15+08:00`.
pub(crate) fn rfc3339(seconds: i64) -> String {
    write(seconds, "%Y-%m-%dT%H:%M:%S+08:00")
}

/// Writes a time in the format of certificates, in UTC: `20260618023615Z`.
pub(crate) fn validity(seconds: i64) -> String {
    Timestamp::from_second(seconds).unwrap_or(Timestamp::UNIX_EPOCH).strftime("%Y%m%d%H%M%SZ").to_string()
}

/// Writes a time in v2's format: `20260618103615`.
pub(crate) fn compact(seconds: i64) -> String {
    write(seconds, "%Y%m%d%H%M%S")
}

/// Writes a time in the format of v2 refunds, which is also used for times that people read:
/// `2026-06-18 10:36:15`.
pub(crate) fn readable(seconds: i64) -> String {
    write(seconds, "%Y-%m-%d %H:%M:%S")
}

/// Writes the date of a time: `20260618`.
pub(crate) fn date(seconds: i64) -> String {
    write(seconds, "%Y%m%d")
}

/// Reads a date such as `2026-06-18` or `20260618`, and returns the time at which the day begins.
pub(crate) fn read_date(text: &str) -> Option<i64> {
    let form = if text.contains('-') { "%Y-%m-%d" } else { "%Y%m%d" };
    let date = jiff::civil::Date::strptime(form, text).ok()?;
    Some(CHINA.to_timestamp(date.to_datetime(jiff::civil::Time::midnight())).ok()?.as_second())
}

/// Reads a time in the format of v3 or v2.
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
        let midnight = read_date("2026-06-18").expect("a date");
        assert_eq!((rfc3339(midnight).as_str(), read_date("20260618")), ("2026-06-18T00:00:00+08:00", Some(midnight)));
    }

    #[test]
    fn a_clock_starts_at_any_time_and_runs_fast() {
        let later = now() + 1000;
        let clock = Clock::new(3600, later);
        assert!(clock.now() >= later);
        clock.advance(60);
        assert!(clock.now() >= later + 60);
        assert_eq!(clock.duration(7200), Duration::from_secs(2));
        assert!((1000..2000).contains(&Clock::new(1, 1000).now()));
    }
}
