//! The codecs of generated types. Each type adds only a few lines to the shared code in this file,
//! which works on [`Value`].
//!
//! Generated modules may define types with any name, even `Option` and `String`, so the macros use
//! full paths and never rely on the prelude of the module in which they are expanded.

use super::value::{FromField, FromValue, ToField, ToValue};
use crate::error::DecodeError;
use crate::types::{Extra, Sensitive};
use serde_json::{Map, Value};
use std::fmt;

/// A generated type. It names its codec, so that one implementation serves all structs and one
/// serves all string enums: in a crate of 5,000 types, every trait impl costs compile time.
#[doc(hidden)]
pub trait Generated: Sized {
    type Codec: Codec<Self>;
}

#[doc(hidden)]
pub trait Codec<T> {
    const KIND: &'static str;
    fn to_value(generated: &T) -> Value;
    fn find_unread(generated: &T, found: &mut Vec<DecodeError>);
    fn accepts(value: &Value) -> bool;
    fn from_value(value: Value) -> Result<T, DecodeError>;
}

/// The codec of structs that use [`object!`].
#[doc(hidden)]
#[derive(Debug)]
pub struct StructCodec;

/// The codec of enums that use [`open_enum!`]. If a value has no variant, because it is unknown to
/// this version, its text is kept.
#[doc(hidden)]
#[derive(Debug)]
pub struct StringEnumCodec;

impl<T: for<'a> From<&'a str> + fmt::Display> Codec<T> for StringEnumCodec {
    const KIND: &'static str = String::KIND;

    fn find_unread(_: &T, _: &mut Vec<DecodeError>) {}

    fn accepts(value: &Value) -> bool {
        String::accepts(value)
    }

    fn to_value(word: &T) -> Value {
        Value::String(word.to_string())
    }

    fn from_value(value: Value) -> Result<T, DecodeError> {
        String::from_value(value).map(|text| T::from(text.as_str()))
    }
}

impl<T: Generated> ToValue for T {
    const KIND: &'static str = T::Codec::KIND;

    fn to_value(&self) -> Value {
        T::Codec::to_value(self)
    }

    fn find_unread(&self, found: &mut Vec<DecodeError>) {
        T::Codec::find_unread(self, found);
    }
}

impl<T: Generated> FromValue for T {
    fn accepts(value: &Value) -> bool {
        T::Codec::accepts(value)
    }

    fn from_value(value: Value) -> Result<Self, DecodeError> {
        T::Codec::from_value(value)
    }
}

/// A value for which an open enum has no variant. Created only from text that matches no known
/// value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Unrecognized(String);

impl Unrecognized {
    #[doc(hidden)]
    pub fn __from_macro(text: String) -> Self {
        Self(text)
    }

    /// Returns the value as the server or the caller wrote it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Unrecognized {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

/// One walk over a struct's fields in each direction, implemented by [`object!`]. Everything else is
/// built on these two methods.
#[doc(hidden)]
pub trait Object: Sized {
    fn each(&self, walk: FieldVisitor<'_>) -> &Extra;
    fn read(fields: &mut ObjectReader) -> Self;
}

/// Visits an object's fields, for [`object!`]. Generated code calls the method of this type instead
/// of the closure inside it: calling the closure for each of 18,000 fields would cost the compiler
/// three times as much.
#[doc(hidden)]
#[allow(missing_debug_implementations, reason = "its values may be secret")]
pub struct FieldVisitor<'a>(&'a mut dyn FnMut(&'static str, &dyn ToField));

impl FieldVisitor<'_> {
    #[inline]
    pub fn field<T: ToField>(self, name: &'static str, field: &T) -> Self {
        (self.0)(name, field);
        self
    }
}

impl<T: Object> Codec<T> for StructCodec {
    const KIND: &'static str = "an object";

    fn find_unread(object: &T, found: &mut Vec<DecodeError>) {
        // `each` returns the unknown fields only after the walk, so a first walk does nothing but get them.
        let extra = object.each(FieldVisitor(&mut |_, _| {}));
        object.each(FieldVisitor(&mut |name, field| field.find_unread(extra, name, found)));
    }

    fn accepts(value: &Value) -> bool {
        match value {
            Value::Object(_) => true,
            Value::Array(items) => items.len() == 1 && items[0].is_object(),
            _ => false,
        }
    }

    fn to_value(object: &T) -> Value {
        let mut fields = Map::new();
        let extra = object.each(FieldVisitor(&mut |name, field| field.write_into(&mut fields, name)));
        extra.write_over(&mut fields);
        Value::Object(fields)
    }

    fn from_value(value: Value) -> Result<T, DecodeError> {
        let mut fields = match value {
            Value::Object(fields) => ObjectReader { fields },
            // Sources disagree on whether some fields are an object or a list, so a list of one
            // object is accepted as that object.
            Value::Array(mut items) if items.len() == 1 && items[0].is_object() => {
                return Self::from_value(items.remove(0));
            }
            other => return Err(DecodeError::new(<Self as Codec<T>>::KIND, &other)),
        };
        Ok(T::read(&mut fields))
    }
}

/// Writes the fields that are present, by their wire names, for `Debug`.
#[doc(hidden)]
pub fn show<T: Object>(object: &T, name: &str, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut out = out.debug_struct(name);
    let extra = object.each(FieldVisitor(&mut |name, field| {
        if !field.is_absent() {
            out.field(name, &field);
        }
    }));
    if !extra.is_empty() {
        out.field("extra", extra);
    }
    out.finish()
}

/// Writes the value of an open enum, for `Debug`. A value without a variant is shown as
/// `Unrecognized`.
#[doc(hidden)]
pub fn show_word(text: &str, unrecognized: bool, out: &mut fmt::Formatter<'_>) -> fmt::Result {
    if unrecognized { write!(out, "Unrecognized({text:?})") } else { out.write_str(text) }
}

/// An object that is being read, for [`object!`].
#[doc(hidden)]
#[derive(Default)]
#[allow(missing_debug_implementations, reason = "its values may be secret")]
pub struct ObjectReader {
    fields: Map<String, Value>,
}

impl ObjectReader {
    pub fn take<T: FromField + Default>(&mut self, name: &str) -> T {
        let mut field = T::default();
        field.read_from(&mut self.fields, name);
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

/// Lets a struct that wraps an [`ObjectBuilder`](crate::__codegen::ObjectBuilder) be the value of a
/// field: `sent!(Amount);`.
#[doc(hidden)]
#[macro_export]
macro_rules! sent {
    ($type:ty) => {
        impl ::core::convert::From<$type> for $crate::__codegen::Field {
            fn from(object: $type) -> Self {
                Self::Object(object.0)
            }
        }
    };
}

/// Implements the codec, `Default` and `Debug` for a struct that is received:
/// `object!(Amount, total = "total");`. Every field is an `Option`, a `Vec` or a
/// [`Numbered`](crate::types::Numbered). One more field, `extra: Extra`, collects the fields that
/// are unknown to this version.
#[doc(hidden)]
#[macro_export]
macro_rules! object {
    ($type:ident $(, $field:ident = $name:literal)* $(,)?) => {
        impl $crate::__codegen::Object for $type {
            fn each(&self, walk: $crate::__codegen::FieldVisitor<'_>) -> &$crate::__codegen::Extra {
                walk$(.field($name, &self.$field))*;
                &self.extra
            }
            fn read(fields: &mut $crate::__codegen::ObjectReader) -> Self {
                Self { $($field: fields.take($name),)* extra: fields.rest() }
            }
        }
        impl ::core::default::Default for $type {
            fn default() -> Self {
                $crate::__codegen::Object::read(&mut ::core::default::Default::default())
            }
        }
        impl ::core::fmt::Debug for $type {
            fn fmt(&self, out: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                $crate::__codegen::show(self, ::core::stringify!($type), out)
            }
        }
        impl $crate::__codegen::Generated for $type {
            type Codec = $crate::__codegen::StructCodec;
        }
    };
}

/// Implements everything that [`object!`](crate::object!) implements, and also serde's traits, for
/// a struct that users store as a whole.
#[doc(hidden)]
#[macro_export]
macro_rules! document {
    ($type:ident $(, $field:ident = $name:literal)* $(,)?) => {
        $crate::object!($type $(, $field = $name)*);
        $crate::codec!($type);
        impl $type {
            /// Returns the documented fields that could not be read, as JSON pointers such as
            /// `/amount/total`. Their values are in the `extra` of the struct that contains the
            /// field.
            pub fn unread(&self) -> ::std::vec::Vec<::std::string::String> {
                $crate::__codegen::pointers(self)
            }
        }
    };
}

/// Implements the codec for an enum of strings, and everything else that depends on its text, such
/// as comparison and `Debug`: `open_enum!(LimitPay, NoCredit = "no_credit");`. The enum has one
/// more variant, `Unrecognized(Unrecognized)`, for values that are unknown to this version.
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum {
    ($type:ident $(, $variant:ident = $name:literal)* $(,)?) => {
        impl $type {
            /// Returns the value as it is on the wire.
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
                    _ => Self::Unrecognized($crate::__codegen::Unrecognized::__from_macro(text.into())),
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
                $crate::__codegen::show_word(
                    self.as_str(),
                    ::core::matches!(self, Self::Unrecognized(_)),
                    out,
                )
            }
        }
        impl ::core::cmp::PartialEq for $type {
            fn eq(&self, other: &Self) -> bool {
                self.as_str() == other.as_str()
            }
        }
        impl ::core::cmp::Eq for $type {}
        impl $crate::__codegen::Generated for $type {
            type Codec = $crate::__codegen::StringEnumCodec;
        }
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! codec {
    ($type:ty) => {
        impl $crate::__codegen::serde::Serialize for $type {
            #[inline]
            fn serialize<S: $crate::__codegen::serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::core::result::Result<S::Ok, S::Error> {
                $crate::__codegen::serialize(self, serializer)
            }
        }
        impl<'de> $crate::__codegen::serde::Deserialize<'de> for $type {
            #[inline]
            fn deserialize<D: $crate::__codegen::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::core::result::Result<Self, D::Error> {
                $crate::__codegen::deserialize(deserializer)
            }
        }
    };
}

codec!(Extra);
codec!(Sensitive);

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[derive(PartialEq)]
    struct Item {
        id: Option<i64>,
        extra: Extra,
    }

    object!(Item, id = "id");

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
