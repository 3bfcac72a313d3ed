//! The codec of generated types: every one of them is a few lines over [`Value`], and everything that those lines share is here.
//!
//! Generated modules begin with `use crate::model::*`. They define types of any name, `Option` and `String` among them,
//! so the macros name everything by its full path and never lean on the prelude of the place where they are expanded.

pub use crate::decimal::{Decimal, NotDecimal};
pub use crate::download::Download;
pub use crate::error::DecodeError;
pub use crate::extra::Extra;
pub use crate::fields::{Field, Fields};
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
pub trait ToField: fmt::Debug {
    /// Whether there is nothing to write.
    fn is_absent(&self) -> bool;
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
    /// v2 has text only: `true` and `TRUE`.
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

/// A generated type. Its codec is its form's, so that one implementation stands for all objects and all words: each impl
/// of a trait costs the compiler, in a crate of 5,000 types.
#[doc(hidden)]
pub trait Coded: Sized {
    type Form: Form<Self>;
}

#[doc(hidden)]
pub trait Form<T> {
    fn to_value(generated: &T) -> Value;
    fn from_value(value: Value) -> Result<T, DecodeError>;
}

/// What [`object!`] makes: a struct.
#[doc(hidden)]
pub struct AsObject;

/// What [`open_enum!`] makes. Each word is a variant or the text of one to come.
#[doc(hidden)]
pub struct AsWord;

impl<T: for<'a> From<&'a str> + fmt::Display> Form<T> for AsWord {
    fn to_value(word: &T) -> Value {
        Value::String(word.to_string())
    }

    fn from_value(value: Value) -> Result<T, DecodeError> {
        String::from_value(value).map(|text| T::from(text.as_str()))
    }
}

impl<T: Coded> ToValue for T {
    fn to_value(&self) -> Value {
        T::Form::to_value(self)
    }
}

impl<T: Coded> FromValue for T {
    fn from_value(value: Value) -> Result<Self, DecodeError> {
        T::Form::from_value(value)
    }
}

/// The elements as a list of `U`: what the setters of list fields do.
pub fn list<U>(values: impl IntoIterator<Item = impl Into<U>>) -> Vec<U> {
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

/// What [`object!`] implements: one walk over a struct's fields each way, of which everything else is made.
#[doc(hidden)]
pub trait Object: Sized {
    fn each(&self, walk: Walk<'_>) -> &Extra;
    fn read(fields: &mut ObjectReader) -> Self;
}

/// A walk over an object's fields, for [`object!`]. Its method stands for the closure in it: calling that for each of
/// 18,000 fields would cost the compiler three times as much.
#[doc(hidden)]
pub struct Walk<'a>(&'a mut dyn FnMut(&'static str, &dyn ToField));

impl Walk<'_> {
    #[inline]
    pub fn field<T: ToField>(self, name: &'static str, field: &T) -> Self {
        (self.0)(name, field);
        self
    }
}

impl<T: Object> Form<T> for AsObject {
    fn to_value(object: &T) -> Value {
        let mut fields = Map::new();
        let extra = object.each(Walk(&mut |name, field| field.write_into(&mut fields, name)));
        extra.write_over(&mut fields);
        Value::Object(fields)
    }

    fn from_value(value: Value) -> Result<T, DecodeError> {
        let mut fields = match value {
            Value::Object(fields) => ObjectReader { fields, error: None },
            // Where sources contest whether an object or a list comes, a list of one object is that object.
            Value::Array(mut items) if items.len() == 1 && items[0].is_object() => {
                return Self::from_value(items.remove(0));
            }
            other => return Err(DecodeError::new("an object", &other)),
        };
        let object = T::read(&mut fields);
        fields.error.map_or(Ok(object), Err)
    }
}

/// The fields that are there, by their names on the wire.
#[doc(hidden)]
pub fn show<T: Object>(object: &T, name: &str, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut out = out.debug_struct(name);
    let extra = object.each(Walk(&mut |name, field| {
        if !field.is_absent() {
            out.field(name, &field);
        }
    }));
    if !extra.is_empty() {
        out.field("extra", extra);
    }
    out.finish()
}

/// An object being read, for [`object!`]. It keeps the first error instead of returning it from each field:
/// a `?` for each of 18,000 fields is what would cost time to compile.
#[doc(hidden)]
#[derive(Default)]
pub struct ObjectReader {
    fields: Map<String, Value>,
    error: Option<DecodeError>,
}

impl ObjectReader {
    pub fn take<T: FromField + Default>(&mut self, name: &str) -> T {
        let mut field = T::default();
        if let Err(error) = field.read_from(&mut self.fields, name) {
            self.error.get_or_insert(error);
        }
        field
    }

    pub fn rest(&mut self) -> Extra {
        Extra::from(std::mem::take(&mut self.fields))
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

/// Lets a struct of [`Fields`] be the value of a field: `sent!(Amount);`.
#[macro_export]
macro_rules! sent {
    ($type:ty) => {
        impl ::core::convert::From<$type> for $crate::model::Field {
            fn from(object: $type) -> Self {
                Self::Object(object.0)
            }
        }
    };
}

/// Implements the codec and `Debug` for a struct that is received: `object!(Amount, total = "total");`. Every field is an
/// `Option`, a `Vec` or a [`Numbered`], and one more, `extra: Extra`, takes what has no field.
#[macro_export]
macro_rules! object {
    ($type:ident $(, $field:ident = $name:literal)* $(,)?) => {
        impl $crate::model::Object for $type {
            fn each(&self, walk: $crate::model::Walk<'_>) -> &$crate::model::Extra {
                walk$(.field($name, &self.$field))*;
                &self.extra
            }
            fn read(fields: &mut $crate::model::ObjectReader) -> Self {
                Self { $($field: fields.take($name),)* extra: fields.rest() }
            }
        }
        impl ::core::default::Default for $type {
            fn default() -> Self {
                $crate::model::Object::read(&mut ::core::default::Default::default())
            }
        }
        impl ::core::fmt::Debug for $type {
            fn fmt(&self, out: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::model::show(self, ::core::stringify!($type), out)
            }
        }
        impl $crate::model::Coded for $type {
            type Form = $crate::model::AsObject;
        }
    };
}

/// Implements what [`object!`](crate::object!) does for a struct that people store whole, and serde's traits by it.
#[macro_export]
macro_rules! document {
    ($type:ident $(, $field:ident = $name:literal)* $(,)?) => {
        $crate::object!($type $(, $field = $name)*);
        $crate::codec!($type);
    };
}

/// Implements the codec for an enum of strings, and what else goes by its text: comparison and `Debug`. `open_enum!(LimitPay, NoCredit = "no_credit");`. The enum has
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
            fn fmt(&self, out: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                out.write_str(self.as_str())
            }
        }
        impl ::core::fmt::Debug for $type {
            fn fmt(&self, out: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                out.write_str(self.as_str())
            }
        }
        impl ::core::cmp::PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }
        impl ::core::cmp::Eq for $type {}
        impl $crate::model::Coded for $type {
            type Form = $crate::model::AsWord;
        }
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

    #[derive(PartialEq)]
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
