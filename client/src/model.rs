//! The codec of generated types: every one of them is a few lines over [`Value`], and everything that those lines share is here.
//!
//! Generated modules begin with `use crate::model::*`. They define types of any name, `Option` and `String` among them,
//! so the macros name everything by its full path and never lean on the prelude of the place where they are expanded.

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
pub use crate::{object, open_enum};
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
pub trait ToField {
    /// `None` leaves the field out.
    fn to_field(&self) -> Option<Value>;

    /// Puts itself into the object under `name`.
    fn put(&self, fields: &mut Map<String, Value>, name: &str) {
        if let Some(value) = self.to_field() {
            fields.insert(name.to_owned(), value);
        }
    }
}

/// A field of an object: absent and null are no error.
pub trait FromField: Default {
    /// Reads a field that is absent, null or a value.
    ///
    /// # Errors
    /// As [`FromValue::from_value`].
    fn from_field(value: Option<Value>) -> Result<Self, DecodeError>;

    /// Takes itself out of the object, where it stands under `name`.
    ///
    /// # Errors
    /// As [`FromValue::from_value`], with the pointer from the object on.
    fn take(fields: &mut Map<String, Value>, name: &str) -> Result<Self, DecodeError> {
        Self::from_field(fields.shift_remove(name)).map_err(|error| error.below(name))
    }
}

impl<T: ToValue> ToField for Option<T> {
    fn to_field(&self) -> Option<Value> {
        self.as_ref().map(T::to_value)
    }
}

impl<T: FromValue> FromField for Option<T> {
    fn from_field(value: Option<Value>) -> Result<Self, DecodeError> {
        value.filter(|value| !value.is_null()).map(T::from_value).transpose()
    }
}

impl<T: ToValue> ToField for Vec<T> {
    fn to_field(&self) -> Option<Value> {
        (!self.is_empty()).then(|| self.to_value())
    }
}

impl<T: FromValue> FromField for Vec<T> {
    fn from_field(value: Option<Value>) -> Result<Self, DecodeError> {
        Option::from_field(value).map(Option::unwrap_or_default)
    }
}

impl<T: ToValue> ToValue for Vec<T> {
    fn to_value(&self) -> Value {
        self.iter().map(T::to_value).collect()
    }
}

impl<T: FromValue> FromValue for Vec<T> {
    fn from_value(value: Value) -> Result<Self, DecodeError> {
        let Value::Array(items) = value else {
            return Err(DecodeError::new("a list", &value));
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
    pub fn put<T: ToField>(&mut self, name: &str, field: &T) {
        field.put(&mut self.0, name);
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
            other => Self { fields: Map::new(), error: Some(DecodeError::new("an object", &other)) },
        }
    }

    pub fn take<T: FromField>(&mut self, name: &str) -> T {
        T::take(&mut self.fields, name).unwrap_or_else(|error| {
            self.error.get_or_insert(error);
            T::default()
        })
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

/// Implements the codec for a struct: `object!(Amount, total = "total");`. Every field is an `Option`, a `Vec`
/// or, under a pattern such as `coupon_id_$n`, a [`Numbered`](crate::model::Numbered), and one more, `extra: Extra`, takes what has no field.
#[macro_export]
macro_rules! object {
    ($type:ty $(, $field:ident = $name:literal)* $(,)?) => {
        impl $crate::model::ToValue for $type {
            #[inline]
            fn to_value(&self) -> $crate::model::Value {
                let mut object = <$crate::model::ObjectWriter as ::core::default::Default>::default();
                $(object.put($name, &self.$field);)*
                object.finish(&self.extra)
            }
        }
        impl $crate::model::FromValue for $type {
            #[inline]
            fn from_value(value: $crate::model::Value) -> ::core::result::Result<Self, $crate::model::DecodeError> {
                let mut object = $crate::model::ObjectReader::new(value);
                let result = Self { $($field: object.take($name),)* extra: object.rest() };
                object.finish(result)
            }
        }
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
        impl ::core::convert::From<::std::string::String> for $type {
            #[inline]
            fn from(text: ::std::string::String) -> Self {
                Self::from(text.as_str())
            }
        }
        impl ::core::fmt::Display for $type {
            #[inline]
            fn fmt(&self, out: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                out.write_str(self.as_str())
            }
        }
        impl $crate::model::ToValue for $type {
            #[inline]
            fn to_value(&self) -> $crate::model::Value {
                $crate::model::Value::from(self.as_str())
            }
        }
        impl $crate::model::FromValue for $type {
            #[inline]
            fn from_value(value: $crate::model::Value) -> ::core::result::Result<Self, $crate::model::DecodeError> {
                <::std::string::String as $crate::model::FromValue>::from_value(value).map(Self::from)
            }
        }
        $crate::codec!($type);
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
