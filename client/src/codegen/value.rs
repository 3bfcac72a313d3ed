//! Conversion of Rust values to JSON, and back.

use crate::error::DecodeError;
use crate::types::{self, Decimal, Extra, Numbered, Sensitive};
use serde_json::{Map, Value};
use std::fmt;

/// A type that can be written as a JSON value.
pub trait ToValue {
    /// What errors call a value of this type, such as `a string`.
    const KIND: &'static str = "a value";

    /// Returns the value as it goes into a request, before encryption: sensitive text is still
    /// plaintext.
    fn to_value(&self) -> Value;

    /// Adds an error for each documented field of this value that could not be read.
    fn find_unread(&self, found: &mut Vec<DecodeError>) {
        let _ = found;
    }
}

/// A type that can be read from a JSON value.
pub trait FromValue: Sized {
    /// Returns whether [`FromValue::from_value`] can read `value`.
    fn accepts(value: &Value) -> bool;

    /// Reads `value`. Also reads other forms if they are unambiguous, such as a number in text or a
    /// list of one object. If a field of an object can't be read, it stays among the unknown
    /// fields.
    ///
    /// # Errors
    /// [`DecodeError`] if the value is of another type. Absent and unknown fields are not errors.
    fn from_value(value: Value) -> Result<Self, DecodeError>;
}

/// A field of an object: a value that may be absent.
///
/// Objects pass their fields as `&dyn ToField`, because a generic method would be checked and
/// compiled once for each type.
pub trait ToField: fmt::Debug {
    /// Returns whether there is nothing to write.
    fn is_absent(&self) -> bool;
    /// Writes the field into the object under `name`.
    fn write_into(&self, fields: &mut Map<String, Value>, name: &str);
    /// Adds an error for each part of the field that could not be read. `extra` has the unread
    /// values.
    fn find_unread(&self, extra: &Extra, name: &str, found: &mut Vec<DecodeError>);
}

/// A field that can be read from an object. Null counts as absent. An empty text or list also
/// counts as absent if the field has another type.
pub trait FromField {
    /// Removes the field `name` from the object and reads it. A value that can't be read stays in
    /// the object.
    fn read_from(&mut self, fields: &mut Map<String, Value>, name: &str);
}

/// Adds the errors of the field `name`. If the field's value is in `extra`, it could not be read,
/// which is one error. Otherwise, adds the errors of the values inside it.
fn find<T: ToValue>(value: Option<&T>, extra: &Extra, name: &str, found: &mut Vec<DecodeError>) {
    match (extra.get(name), value) {
        (Some(raw), _) => found.push(DecodeError::new(T::KIND, raw).below(name)),
        (None, Some(value)) => find_below(value, name, found),
        (None, None) => {}
    }
}

/// Adds the errors inside `value`, and puts `step`, which leads to `value`, in front of their
/// pointers.
fn find_below(value: &impl ToValue, step: impl fmt::Display, found: &mut Vec<DecodeError>) {
    let before = found.len();
    value.find_unread(found);
    found[before..].iter_mut().for_each(|error| error.go_below(&step));
}

impl<T: ToValue + fmt::Debug> ToField for Option<T> {
    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn write_into(&self, fields: &mut Map<String, Value>, name: &str) {
        if let Some(value) = self {
            fields.insert(name.to_owned(), value.to_value());
        }
    }

    fn find_unread(&self, extra: &Extra, name: &str, found: &mut Vec<DecodeError>) {
        find(self.as_ref(), extra, name, found);
    }
}

impl<T: FromValue> FromField for Option<T> {
    fn read_from(&mut self, fields: &mut Map<String, Value>, name: &str) {
        let Some(value) = fields.shift_remove(name) else { return };
        if T::accepts(&value) {
            *self = T::from_value(value).ok();
        } else if !is_nothing(&value) {
            fields.insert(name.to_owned(), value);
        }
    }
}

/// Returns whether servers send `value` in place of a missing value of another type.
fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}

impl<T: ToValue + fmt::Debug> ToField for Vec<T> {
    fn is_absent(&self) -> bool {
        self.is_empty()
    }

    fn write_into(&self, fields: &mut Map<String, Value>, name: &str) {
        if !self.is_empty() {
            fields.insert(name.to_owned(), self.to_value());
        }
    }

    fn find_unread(&self, extra: &Extra, name: &str, found: &mut Vec<DecodeError>) {
        find(Some(self), extra, name, found);
    }
}

impl<T: FromValue> FromField for Vec<T> {
    fn read_from(&mut self, fields: &mut Map<String, Value>, name: &str) {
        let mut list: Option<Self> = None;
        list.read_from(fields, name);
        *self = list.unwrap_or_default();
    }
}

impl<T: ToValue> ToValue for Vec<T> {
    const KIND: &'static str = "a list";

    fn to_value(&self) -> Value {
        self.iter().map(T::to_value).collect()
    }

    fn find_unread(&self, found: &mut Vec<DecodeError>) {
        for (index, item) in self.iter().enumerate() {
            find_below(item, index, found);
        }
    }
}

impl<T: FromValue> FromValue for Vec<T> {
    fn accepts(value: &Value) -> bool {
        match value {
            Value::Array(items) => items.iter().all(|item| item.is_null() || T::accepts(item)),
            Value::Object(_) => T::accepts(value),
            _ => false,
        }
    }

    /// Sources disagree on whether some fields are an object or a list of objects, so a single
    /// object is accepted as a list of one. Items that are null are skipped.
    fn from_value(value: Value) -> Result<Self, DecodeError> {
        let items = match value {
            Value::Array(items) => items,
            Value::Object(_) => vec![value],
            _ => return Err(DecodeError::new("a list", &value)),
        };
        items
            .into_iter()
            .enumerate()
            .filter(|(_, item)| !item.is_null())
            .map(|(index, item)| T::from_value(item).map_err(|error| error.below(index)))
            .collect()
    }
}

impl ToValue for String {
    const KIND: &'static str = "a string";

    fn to_value(&self) -> Value {
        Value::String(self.clone())
    }
}

impl FromValue for String {
    fn accepts(value: &Value) -> bool {
        matches!(value, Value::String(_) | Value::Number(_) | Value::Bool(_))
    }

    /// Also accepts a number or a boolean, and returns its JSON text.
    fn from_value(value: Value) -> Result<Self, DecodeError> {
        match value {
            Value::String(text) => Ok(text),
            Value::Number(_) | Value::Bool(_) => Ok(value.to_string()),
            other => Err(DecodeError::new(Self::KIND, &other)),
        }
    }
}

impl ToValue for i64 {
    const KIND: &'static str = "a whole number";

    fn to_value(&self) -> Value {
        Value::from(*self)
    }
}

/// Reads `100`, `100.0` and `"100"`, because servers write amounts in all three ways. A fraction is
/// never rounded.
fn whole(value: &Value) -> Option<i64> {
    // Above 2^53, an `f64` can't represent every whole number.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    match value {
        Value::Number(number) => number.as_i64().or_else(|| {
            let float = number.as_f64().filter(|float| float.fract() == 0.0 && float.abs() <= EXACT);
            float.map(|float| float as i64)
        }),
        Value::String(digits) => digits.parse().ok().or_else(|| digits.parse::<Decimal>().ok()?.whole()),
        Value::Bool(value) => Some((*value).into()),
        _ => None,
    }
}

impl FromValue for i64 {
    fn accepts(value: &Value) -> bool {
        whole(value).is_some()
    }

    /// Accepts `100`, `100.0`, `"100"` and `"100.00"`. A fraction is an error, and is never rounded.
    fn from_value(value: Value) -> Result<Self, DecodeError> {
        whole(&value).ok_or_else(|| DecodeError::new(Self::KIND, &value))
    }
}

impl ToValue for bool {
    const KIND: &'static str = "true or false";

    fn to_value(&self) -> Value {
        Value::Bool(*self)
    }
}

fn truth(value: &Value) -> Option<bool> {
    match value {
        Value::Bool(value) => Some(*value),
        Value::Number(number) => match number.as_u64() {
            Some(0) => Some(false),
            Some(1) => Some(true),
            _ => None,
        },
        Value::String(text) => match text.as_str() {
            "0" => Some(false),
            "1" => Some(true),
            text => text.to_ascii_lowercase().parse().ok(),
        },
        _ => None,
    }
}

impl FromValue for bool {
    fn accepts(value: &Value) -> bool {
        truth(value).is_some()
    }

    /// Also accepts `0` and `1` and, because v2 has only text, texts such as `true`, `TRUE` and
    /// `1`.
    fn from_value(value: Value) -> Result<Self, DecodeError> {
        truth(&value).ok_or_else(|| DecodeError::new(Self::KIND, &value))
    }
}

impl ToValue for Value {
    fn to_value(&self) -> Value {
        self.clone()
    }
}

impl FromValue for Value {
    fn accepts(value: &Value) -> bool {
        !value.is_null()
    }

    fn from_value(value: Value) -> Result<Self, DecodeError> {
        Ok(value)
    }
}

impl ToValue for Decimal {
    const KIND: &'static str = "a decimal number";

    fn to_value(&self) -> Value {
        self.to_json()
    }
}

impl FromValue for Decimal {
    fn accepts(value: &Value) -> bool {
        Self::from_json(value).is_some()
    }

    fn from_value(value: Value) -> Result<Self, DecodeError> {
        Self::from_json(&value).ok_or_else(|| DecodeError::new(Self::KIND, &value))
    }
}

impl ToValue for Sensitive {
    const KIND: &'static str = String::KIND;

    fn to_value(&self) -> Value {
        Value::from(self.expose())
    }
}

impl FromValue for Sensitive {
    fn accepts(value: &Value) -> bool {
        String::accepts(value)
    }

    fn from_value(value: Value) -> Result<Self, DecodeError> {
        String::from_value(value).map(Self::from)
    }
}

impl ToValue for Extra {
    const KIND: &'static str = "an object";

    fn to_value(&self) -> Value {
        Value::Object(self.clone().into())
    }
}

impl FromValue for Extra {
    fn accepts(value: &Value) -> bool {
        value.is_object()
    }

    fn from_value(value: Value) -> Result<Self, DecodeError> {
        match value {
            Value::Object(fields) => Ok(fields.into()),
            other => Err(DecodeError::new(Self::KIND, &other)),
        }
    }
}

impl<T: ToValue + fmt::Debug, const N: usize> ToField for Numbered<T, N> {
    fn is_absent(&self) -> bool {
        self.is_empty()
    }

    fn write_into(&self, fields: &mut Map<String, Value>, pattern: &str) {
        for (numbers, value) in self {
            fields.insert(types::name(pattern, numbers), value.to_value());
        }
    }

    fn find_unread(&self, extra: &Extra, pattern: &str, found: &mut Vec<DecodeError>) {
        for (name, _) in extra.iter().filter(|(name, _)| types::numbers::<N>(pattern, name).is_some()) {
            find::<T>(None, extra, name, found);
        }
        for (numbers, value) in self {
            find_below(value, types::name(pattern, numbers), found);
        }
    }
}

impl<T: FromValue, const N: usize> FromField for Numbered<T, N> {
    fn read_from(&mut self, fields: &mut Map<String, Value>, pattern: &str) {
        let known = |name: &String| types::numbers(pattern, name).map(|numbers| (name.clone(), numbers));
        let names: Vec<_> = fields.keys().filter_map(known).collect();
        for (name, numbers) in names {
            let mut value: Option<T> = None;
            value.read_from(fields, &name);
            if let Some(value) = value {
                self.insert(numbers, value);
            }
        }
    }
}

/// Converts the values to a list of `U`. The setters of list fields use it.
pub fn list<U>(values: impl IntoIterator<Item = impl Into<U>>) -> Vec<U> {
    values.into_iter().map(Into::into).collect()
}
