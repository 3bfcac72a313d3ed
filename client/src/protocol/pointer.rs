//! Pointers into the tree of a request or a response.

use crate::codegen::Choice;
use serde_json::{Map, Value};

/// Expands a pointer such as `/body/goods/*/name` to one pointer for each item of the list, such as
/// `/body/goods/0/name`. Leaves out fields that are absent from `tree`, or null.
pub(crate) fn places(tree: &Value, pointer: &str) -> Vec<String> {
    let mut found = vec![String::new()];
    for step in pointer.split('/').skip(1) {
        found = found
            .iter()
            .flat_map(|place| match tree.pointer(place) {
                Some(Value::Array(items)) if step == "*" => {
                    (0..items.len()).map(|index| format!("{place}/{index}")).collect()
                }
                Some(Value::Object(fields)) if fields.get(step).is_some_and(|field| !field.is_null()) => {
                    vec![format!("{place}/{step}")]
                }
                _ => Vec::new(),
            })
            .collect();
    }
    found
}

pub(crate) fn is_there(tree: &Value, pointer: &str) -> bool {
    !places(tree, pointer).is_empty()
}

/// Returns the value at `pointer` for writing. If there is none, inserts null there, and creates
/// the objects that contain it. Returns `None` if a value on the path is neither an object nor
/// null.
pub(crate) fn place<'a>(tree: &'a mut Value, pointer: &str) -> Option<&'a mut Value> {
    let mut place = tree;
    for step in pointer.split('/').skip(1) {
        if place.is_null() {
            *place = Value::Object(Map::new());
        }
        place = place.as_object_mut()?.entry(step).or_insert(Value::Null);
    }
    Some(place)
}

/// Formats `/body/goods/0/name` as `body.goods[0].name`.
pub(super) fn readable(tree: &Value, pointer: &str) -> String {
    let mut text = String::new();
    let mut at = Some(tree);
    for step in pointer.split('/').skip(1) {
        if at.is_some_and(Value::is_array) {
            text += &format!("[{step}]");
        } else {
            text += if text.is_empty() { "" } else { "." };
            text += step;
        }
        at = at.and_then(|value| value.pointer(&format!("/{step}")));
    }
    text
}

/// Returns the required fields that are absent although their parent is present.
pub(crate) fn missing(tree: &Value, required: &[&str]) -> Vec<String> {
    let mut missing = Vec::new();
    for pointer in required {
        let Some((parent, name)) = pointer.rsplit_once('/') else {
            continue;
        };
        for place in places(tree, parent) {
            let field = format!("{place}/{name}");
            if name != "*" && tree.pointer(&field).is_none_or(Value::is_null) {
                missing.push(readable(tree, &field));
            }
        }
    }
    missing
}

/// Returns the fields whose times are not in RFC 3339 format (`2026-06-18T10:35:42+08:00`), with
/// the reason.
pub(crate) fn malformed_times(tree: &Value, times: &[&str]) -> Vec<(String, String)> {
    let of = |pointer: &&str| places(tree, pointer);
    let is_malformed =
        |place: &String| tree.pointer(place).and_then(Value::as_str).is_some_and(|text| !is_rfc_3339(text));
    let why = "is not a time in RFC 3339 format, such as 2026-06-18T10:35:42+08:00";
    times.iter().flat_map(of).filter(is_malformed).map(|place| (readable(tree, &place), why.to_owned())).collect()
}

/// Returns whether a text is in RFC 3339 format.
fn is_rfc_3339(text: &str) -> bool {
    let is_like = |text: &str, form: &str| {
        let fits = |(one, form): (u8, u8)| if form == b'0' { one.is_ascii_digit() } else { one == form };
        text.len() == form.len() && text.bytes().zip(form.bytes()).all(fits)
    };
    let Some((moment, rest)) = text.split_at_checked("0000-00-00T00:00:00".len()) else { return false };
    let rest = match rest.strip_prefix('.') {
        Some(fraction) => fraction.trim_start_matches(|c: char| c.is_ascii_digit()),
        None => rest,
    };
    is_like(moment, "0000-00-00T00:00:00") && (rest == "Z" || is_like(rest, "+00:00") || is_like(rest, "-00:00"))
}

/// Checks the choices between fields, and returns two lists. The first has the choices in which no
/// field is set, each as one text such as `body.id or body.out_no`. The second has the fields that
/// another field excludes, each with the reason.
pub(crate) fn unmet(tree: &Value, choices: &[Choice]) -> (Vec<String>, Vec<(String, String)>) {
    let (mut missing, mut excess) = (Vec::new(), Vec::new());
    for choice in choices {
        let (Choice::OneOf(pointers) | Choice::AnyOf(pointers)) = choice;
        let Some((parent, _)) = pointers.first().and_then(|pointer| pointer.rsplit_once('/')) else {
            continue;
        };
        for place in places(tree, parent) {
            let names = pointers.iter().filter_map(|pointer| pointer.rsplit_once('/'));
            let fields: Vec<String> = names.map(|(_, name)| format!("{place}/{name}")).collect();
            let is_set = |field: &&String| tree.pointer(field).is_some_and(|value| !value.is_null());
            let set: Vec<String> = fields.iter().filter(is_set).map(|field| readable(tree, field)).collect();
            match set.as_slice() {
                [] => missing.push(fields.iter().map(|field| readable(tree, field)).collect::<Vec<_>>().join(" or ")),
                [first, second, ..] if matches!(choice, Choice::OneOf(_)) => {
                    excess.push((second.clone(), format!("excludes {first}, which is set as well")));
                }
                _ => {}
            }
        }
    }
    (missing, excess)
}
