//! Conversion of Rust values to JSON, and back.

use crate::error::DecodeError;
use crate::types::{self, Decimal, Extra, Numbered, Sensitive};
use serde_json::{Map, Value};
use std::fmt;

/// A type that can be written as a JSON value.
pub trait ToValue {
    /// Returns the value as it goes into a request, before encryption: sensitive text is plaintext
    /// in it.
    fn to_value(&self) -> Value;
}

/// A type that can be read from a JSON value.
pub trait FromValue: Sized {
    /// Reads `value`.
    ///
    /// # Errors
    /// [`DecodeError`] names the first place that has the wrong type. Absent and unknown fields are
    /// not errors.
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
}

/// A field of an object. It is not an error if it is absent or null.
pub trait FromField {
    /// Removes the field `name` from the object and reads it.
    ///
    /// # Errors
    /// As [`FromValue::from_value`]; the pointer starts at the object.
    fn read_from(&mut self, fields: &mut Map<String, Value>, name: &str) -> Result<(), DecodeError>;
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
}

impl<T: FromValue> FromField for Option<T> {
    fn read_from(&mut self, fields: &mut Map<String, Value>, name: &str) -> Result<(), DecodeError> {
        let value = fields.shift_remove(name).filter(|value| !value.is_null());
        *self = value.map(T::from_value).transpose().map_err(|error| error.below(name))?;
        Ok(())
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
}

impl<T: FromValue> FromField for Vec<T> {
    fn read_from(&mut self, fields: &mut Map<String, Value>, name: &str) -> Result<(), DecodeError> {
        let mut list: Option<Self> = None;
        list.read_from(fields, name)?;
        *self = list.unwrap_or_default();
        Ok(())
    }
}

impl<T: ToValue> ToValue for Vec<T> {
    fn to_value(&self) -> Value {
        self.iter().map(T::to_value).collect()
    }
}

impl<T: FromValue> FromValue for Vec<T> {
    /// Sources disagree on whether some fields are an object or a list of objects, so a single
    /// object is accepted as a list of one.
    fn from_value(value: Value) -> Result<Self, DecodeError> {
        let items = match value {
            Value::Array(items) => items,
            Value::Object(_) => vec![value],
            _ => return Err(DecodeError::new("a list", &value)),
        };
        items
            .into_iter()
            .enumerate()
            .map(|(index, item)| T::from_value(item).map_err(|error| error.below(index)))
            .collect()
    }
}

impl ToValue for String {
    fn to_value(&self) -> Value {
        Value::String(self.clone())
    }
}

impl FromValue for String {
    fn from_value(value: Value) -> Result<Self, DecodeError> {
        match value {
            Value::String(text) => Ok(text),
            other => Err(DecodeError::new("a string", &other)),
        }
    }
}

impl ToValue for i64 {
    fn to_value(&self) -> Value {
        Value::from(*self)
    }
}

impl FromValue for i64 {
    /// Accepts `100`, `100.0` and `"100"`, because servers write amounts in all three ways. A
    /// fraction is an error, and is never rounded.
    fn from_value(value: Value) -> Result<Self, DecodeError> {
        // Above 2^53, an `f64` can't represent every whole number.
        const EXACT: f64 = 9_007_199_254_740_992.0;
        match &value {
            Value::Number(number) => number.as_i64().or_else(|| {
                let float = number.as_f64().filter(|float| float.fract() == 0.0 && float.abs() <= EXACT);
                float.map(|float| float as i64)
            }),
            Value::String(digits) => digits.parse().ok(),
            _ => None,
        }
        .ok_or_else(|| DecodeError::new("a whole number", &value))
    }
}

impl ToValue for bool {
    fn to_value(&self) -> Value {
        Value::Bool(*self)
    }
}

impl FromValue for bool {
    /// Accepts text, because v2 has nothing else: `true` and `TRUE`.
    fn from_value(value: Value) -> Result<Self, DecodeError> {
        match &value {
            Value::Bool(value) => Some(*value),
            Value::String(text) => text.to_ascii_lowercase().parse().ok(),
            _ => None,
        }
        .ok_or_else(|| DecodeError::new("true or false", &value))
    }
}

impl ToValue for Value {
    fn to_value(&self) -> Value {
        self.clone()
    }
}

impl FromValue for Value {
    fn from_value(value: Value) -> Result<Self, DecodeError> {
        Ok(value)
    }
}

impl ToValue for Decimal {
    fn to_value(&self) -> Value {
        self.to_json()
    }
}

impl FromValue for Decimal {
    fn from_value(value: Value) -> Result<Self, DecodeError> {
        Self::from_json(&value).ok_or_else(|| DecodeError::new("a decimal number", &value))
    }
}

impl ToValue for Sensitive {
    fn to_value(&self) -> Value {
        Value::from(self.expose())
    }
}

impl FromValue for Sensitive {
    fn from_value(value: Value) -> Result<Self, DecodeError> {
        String::from_value(value).map(Self::from)
    }
}

impl ToValue for Extra {
    fn to_value(&self) -> Value {
        Value::Object(self.clone().into())
    }
}

impl FromValue for Extra {
    fn from_value(value: Value) -> Result<Self, DecodeError> {
        match value {
            Value::Object(fields) => Ok(fields.into()),
            other => Err(DecodeError::new("an object", &other)),
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
}

impl<T: FromValue, const N: usize> FromField for Numbered<T, N> {
    fn read_from(&mut self, fields: &mut Map<String, Value>, pattern: &str) -> Result<(), DecodeError> {
        let known = |name: &String| types::numbers(pattern, name).map(|numbers| (name.clone(), numbers));
        let names: Vec<_> = fields.keys().filter_map(known).collect();
        for (name, numbers) in names {
            let mut value: Option<T> = None;
            value.read_from(fields, &name)?;
            if let Some(value) = value {
                self.insert(numbers, value);
            }
        }
        Ok(())
    }
}

/// Converts the values to a list of `U`. The setters of list fields use it.
pub fn list<U>(values: impl IntoIterator<Item = impl Into<U>>) -> Vec<U> {
    values.into_iter().map(Into::into).collect()
}
