//! Converts the times in the table to the formats of the fields.

use jiff::{ZonedDateTime, fmt::strtime, tz::TimeZone};
use serde_json::Value;

use crate::api::{Format, Schema, Version};

/// Time formats, by a text that the lower-cased description of a field contains. The first match applies.
const STATED: &[(&str, &str)] = &[
    ("yyyymmddhhmmss", "%Y%m%d%H%M%S"),
    ("yyyy-mm-dd hh:mm:ss", "%Y-%m-%d %H:%M:%S"),
    ("rfc", RFC_3339),
    ("yyyy-mm-ddthh", RFC_3339),
    ("yyyy-mm-dd hh:mm", "%Y-%m-%d %H:%M"),
    ("yyyymmdd", "%Y%m%d"),
    ("yyyy-mm-dd", "%Y-%m-%d"),
    ("yyyymm", "%Y%m"),
    ("yyyy-mm", "%Y-%m"),
    ("hh:mm:ss", "%H:%M:%S"),
    ("hh:mm", "%H:%M"),
    ("毫秒", MILLISECONDS),
    ("unix", "%s"),
    ("时间戳", "%s"),
];

const RFC_3339: &str = "%Y-%m-%dT%H:%M:%S%:z";
const MILLISECONDS: &str = "%s000";

/// Reads a time in the table, such as `2026-06-18T10:35:42+08:00`.
pub(super) fn read(text: &str) -> Option<ZonedDateTime> {
    let (moment, offset) = strtime::parse("%Y-%m-%dT%H:%M:%S%:z", text)
        .ok()
        .and_then(|parsed| Some((parsed.to_timestamp().ok()?, parsed.offset()?)))?;
    Some(moment.to_zoned_datetime(TimeZone::fixed(offset)))
}

/// Converts a time to Unix time. The unit is seconds, unless the description states milliseconds or the
/// earlier sample has them.
pub(super) fn seconds(moment: ZonedDateTime, description: &str, version: Version, shown: Option<&Value>) -> i64 {
    let shown = shown.and_then(Value::as_i64).unwrap_or_default();
    let format = stated(description, version).filter(|format| *format == MILLISECONDS);
    if format.is_some() || shown > 100_000_000_000 && shown < 10_000_000_000_000 {
        moment.timestamp().as_millisecond()
    } else {
        moment.timestamp().as_second()
    }
}

/// Writes a time in the format of a field. The first of these that implies a format applies: the
/// attribute `data-format`, the description, the earlier sample, the maximum length. If none of
/// them does, the usual format of the API version applies.
pub(super) fn write(
    moment: ZonedDateTime,
    schema: &Schema,
    name: &str,
    version: Version,
    shown: Option<&str>,
) -> String {
    let attributes = &schema.attributes;
    let of_length = match attributes.max_length {
        Some(14) => Some("%Y%m%d%H%M%S"),
        Some(10) => Some("%Y-%m-%d"),
        Some(8) => Some("%Y%m%d"),
        Some(6) => Some("%Y%m"),
        _ => None,
    };
    let of_format = match attributes.format {
        Some(Format::DateTime) => Some(RFC_3339),
        Some(Format::Date) => Some("%Y-%m-%d"),
        _ => None,
    };
    let usual = match (name.ends_with("date"), version) {
        (true, Version::V2) => "%Y%m%d",
        (true, _) => "%Y-%m-%d",
        (false, Version::V2) => "%Y%m%d%H%M%S",
        (false, _) => RFC_3339,
    };
    let format = of_format
        .or_else(|| stated(&schema.description, version))
        .or_else(|| shown.and_then(like))
        .or(of_length)
        .unwrap_or(usual);
    moment.strftime(format).to_string()
}

/// Returns the format that a description states. If it states one for each API version, returns the
/// one for `version`.
fn stated(description: &str, version: Version) -> Option<&'static str> {
    let words = description.to_lowercase();
    let clause = words.split_once(&format!("{}为", version.as_str())).map(|(_, rest)| rest);
    let clause = clause.and_then(|rest| rest.split(['，', ',', '；', '/']).next());
    let words = clause.unwrap_or(&words);
    STATED.iter().find(|(stated, _)| words.contains(stated)).map(|(_, format)| *format)
}

/// Returns the format of a time in the earlier sample.
fn like(shown: &str) -> Option<&'static str> {
    let is_bare = shown.chars().all(|c| c.is_ascii_digit());
    Some(match shown.len() {
        14 if is_bare => "%Y%m%d%H%M%S",
        13 if is_bare => MILLISECONDS,
        10 if is_bare => "%s",
        8 if is_bare => "%Y%m%d",
        6 if is_bare => "%Y%m",
        19 if shown.contains(' ') => "%Y-%m-%d %H:%M:%S",
        16 if shown.contains(' ') => "%Y-%m-%d %H:%M",
        10 if shown.contains('-') => "%Y-%m-%d",
        7 if shown.contains('-') => "%Y-%m",
        8 if shown.contains(':') => "%H:%M:%S",
        5 if shown.contains(':') => "%H:%M",
        _ if shown.contains('T') => RFC_3339,
        _ => return None,
    })
}
