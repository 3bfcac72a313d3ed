//! The codec of generated types: every one of them is a few lines over [`Value`], and everything that those lines share is here.
//!
//! Generated modules begin with `use crate::model::*`. They define types of any name, `Option` and `String` among them,
//! so the macros name everything by its full path and never lean on the prelude of the place where they are expanded.

pub use crate::decimal::{Decimal, NotDecimal};
pub use crate::download::Download;
pub use crate::error::DecodeError;
pub use crate::extra::Extra;
pub use crate::numbered::Numbered;
pub use crate::operation::{Answer, Body, Descriptor, File, Fill, FillTable, Operation, Parts, Verb, Wire, WireTable};
pub use crate::paging::{PageKind, Paged, Pages};
pub use crate::redirect::Redirect;
pub use crate::sensitive::Sensitive;
pub use crate::upload::Upload;
pub use crate::webhook::Notice;
pub use crate::{document, object, open_enum, sent};
#[doc(hidden)]
pub use serde;
use serde_json::map::Map;
/// A JSON document: what requests are turned to and responses are read from. Objects keep the order of their fields.
pub use serde_json::{Value, json};
use std::fmt;

/// A type that can be written as a JSON value.
pub trait ToValue {
    /// The value as it goes into a request before sealing: sensitive text is in it in the clear.
    fn to_value(&self) -> Value;
}

/// A type that can be read from a JSON value.
pub trait FromValue: Sized {
    /// Reads `value`.
    ///
    /// # Errors
    /// [`DecodeError`] names the first place that has a wrong type. Absent and unknown fields are no errors.
    fn from_value(value: Value) -> Result<Self, DecodeError>;
}

/// A field of an object: a value that may be left out.
///
/// Objects hand their fields over as `&dyn ToField`: a generic method would be checked and compiled once a type.
pub trait ToField {
    /// Puts itself into the object, where it stands under `name`.
    fn write_into(&self, fields: &mut Map<String, Value>, name: &str);
}

/// A field of an object: absent and null are no error.
pub trait FromField {
    /// Takes itself out of the object, where it stands under `name`.
    ///
    /// # Errors
    /// As [`FromValue::from_value`], with the pointer from the object on.
    fn read_from(&mut self, fields: &mut Map<String, Value>, name: &str) -> Result<(), DecodeError>;
}

impl<T: ToValue> ToField for Option<T> {
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

impl<T: ToValue> ToField for Vec<T> {
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
    /// Where sources contest whether an object or a list of objects comes, an object alone is a list of one.
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
    /// Servers write amounts as `100`, `100.0` and `"100"`; a fraction is never rounded.
    fn from_value(value: Value) -> Result<Self, DecodeError> {
        // Above this a binary float no longer holds every whole number.
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
    fn from_value(value: Value) -> Result<Self, DecodeError> {
        value.as_bool().ok_or_else(|| DecodeError::new("true or false", &value))
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

/// A type of words: an open enum. Each word is a variant or the text of one to come.
pub trait Word: for<'a> From<&'a str> + fmt::Display {}

impl<T: Word> ToValue for T {
    fn to_value(&self) -> Value {
        Value::String(self.to_string())
    }
}

impl<T: Word> FromValue for T {
    fn from_value(value: Value) -> Result<Self, DecodeError> {
        String::from_value(value).map(|text| T::from(text.as_str()))
    }
}

/// The elements as a list of `U`: what the setters of list fields do.
pub fn list<T: Into<U>, U>(values: impl IntoIterator<Item = T>) -> Vec<U> {
    values.into_iter().map(Into::into).collect()
}

/// A value that an open enum has no variant for. Made only by reading text that is none of the known values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Unrecognized(String);

impl Unrecognized {
    #[doc(hidden)]
    pub fn __from_macro(text: String) -> Self {
        Self(text)
    }

    /// The value as the server or the caller wrote it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Unrecognized {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// An object under construction, for [`object!`].
#[doc(hidden)]
#[derive(Default)]
pub struct ObjectWriter(pub(crate) Map<String, Value>);

impl ObjectWriter {
    pub fn put(&mut self, name: &str, field: &dyn ToField) {
        field.write_into(&mut self.0, name);
    }

    pub fn finish(mut self, extra: &Extra) -> Value {
        extra.write_over(&mut self.0);
        Value::Object(self.0)
    }
}

/// An object being read, for [`object!`]. It keeps the first error instead of returning it from each field:
/// a `?` for each of 24,000 fields is what would cost time to compile.
#[doc(hidden)]
pub struct ObjectReader {
    fields: Map<String, Value>,
    error: Option<DecodeError>,
}

impl ObjectReader {
    pub fn new(value: Value) -> Self {
        match value {
            Value::Object(fields) => Self { fields, error: None },
            // Where sources contest whether an object or a list comes, a list of one object is that object.
            Value::Array(mut items) if items.len() == 1 && items[0].is_object() => Self::new(items.remove(0)),
            other => Self { fields: Map::new(), error: Some(DecodeError::new("an object", &other)) },
        }
    }

    pub fn take(&mut self, name: &str, field: &mut dyn FromField) {
        if let Err(error) = field.read_from(&mut self.fields, name) {
            self.error.get_or_insert(error);
        }
    }

    pub fn rest(&mut self) -> Extra {
        Extra::from(std::mem::take(&mut self.fields))
    }

    pub fn finish<T>(self, object: T) -> Result<T, DecodeError> {
        self.error.map_or(Ok(object), Err)
    }
}

#[doc(hidden)]
pub fn deserialize<'de, T: FromValue, D: serde::Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
    let value = <Value as serde::Deserialize>::deserialize(deserializer)?;
    T::from_value(value).map_err(serde::de::Error::custom)
}

#[doc(hidden)]
pub fn serialize<T: ToValue, S: serde::Serializer>(object: &T, serializer: S) -> Result<S::Ok, S::Error> {
    serde::Serialize::serialize(&object.to_value(), serializer)
}

/// Implements the writing half of the codec for a struct that is only sent: `sent!(Amount, total = "total");`. Every
/// field is an `Option`, a `Vec` or a [`Numbered`], and one more, `extra: Extra`, takes what has no field.
#[macro_export]
macro_rules! sent {
    ($type:ty $(, $field:ident = $name:literal)* $(,)?) => {
        impl $crate::model::ToValue for $type {
            #[inline]
            fn to_value(&self) -> $crate::model::Value {
                let mut object = <$crate::model::ObjectWriter as ::core::default::Default>::default();
                $(object.put($name, &self.$field);)*
                object.finish(&self.extra)
            }
        }
    };
}

/// Implements both halves of the codec for a struct, as [`sent!`](crate::sent!) does one.
#[macro_export]
macro_rules! object {
    ($type:ty $(, $field:ident = $name:literal)* $(,)?) => {
        $crate::sent!($type $(, $field = $name)*);
        impl $crate::model::FromValue for $type {
            #[inline]
            fn from_value(value: $crate::model::Value) -> ::core::result::Result<Self, $crate::model::DecodeError> {
                let mut object = $crate::model::ObjectReader::new(value);
                let mut result = <Self as ::core::default::Default>::default();
                $(object.take($name, &mut result.$field);)*
                result.extra = object.rest();
                object.finish(result)
            }
        }
    };
}

/// Implements both halves of the codec for a struct that people store whole, and serde's traits by it.
#[macro_export]
macro_rules! document {
    ($type:ty $(, $field:ident = $name:literal)* $(,)?) => {
        $crate::object!($type $(, $field = $name)*);
        $crate::codec!($type);
    };
}

/// Implements the codec for an enum of strings: `open_enum!(LimitPay, NoCredit = "no_credit");`. The enum has
/// one more variant, `Unrecognized(Unrecognized)`, for values that came into being after it.
#[macro_export]
macro_rules! open_enum {
    ($type:ident $(, $variant:ident = $name:literal)* $(,)?) => {
        impl $type {
            /// The value as it stands on the wire.
            #[inline]
            pub fn as_str(&self) -> &str {
                match self {
                    $(Self::$variant => $name,)*
                    Self::Unrecognized(text) => text.as_str(),
                }
            }
        }
        impl ::core::convert::From<&str> for $type {
            #[inline]
            fn from(text: &str) -> Self {
                match text {
                    $($name => Self::$variant,)*
                    _ => Self::Unrecognized($crate::model::Unrecognized::__from_macro(text.into())),
                }
            }
        }
        impl ::core::fmt::Display for $type {
            #[inline]
            fn fmt(&self, out: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                out.write_str(self.as_str())
            }
        }
        impl $crate::model::Word for $type {}
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! codec {
    ($type:ty) => {
        impl $crate::model::serde::Serialize for $type {
            #[inline]
            fn serialize<S: $crate::model::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::model::serialize(self, serializer)
            }
        }
        impl<'de> $crate::model::serde::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D: $crate::model::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::model::deserialize(deserializer)
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Default, PartialEq)]
    struct Item {
        id: Option<i64>,
        extra: Extra,
    }

    crate::object!(Item, id = "id");

    #[test]
    fn an_object_and_a_list_of_one_stand_for_each_other() {
        let one = json!({ "id": 7 });
        let item = Item { id: Some(7), extra: Extra::default() };
        assert_eq!(Item::from_value(json!([one])).ok().as_ref(), Some(&item));
        assert_eq!(Vec::from_value(one.clone()).ok(), Some(vec![item]));
        assert!(Item::from_value(json!([one, one])).is_err());
        assert!(Vec::<Item>::from_value(json!(7)).is_err());
        assert!(Vec::<String>::from_value(one).is_err());
    }
}
