//! The fields of a request under construction, which the setters of generated types write.

use super::object::{Generated, StringEnumCodec};
use super::value::ToValue;
use crate::types::{self, Decimal, Extra, Sensitive};
use serde_json::{Map, Value};
use std::borrow::Cow;
use std::fmt;

/// An object in a request: the fields that were set, by their wire names, in the order in which
/// they were first set.
///
/// Every generated type of such an object wraps an `ObjectBuilder` and adds setters. `Debug` shows
/// no [`Sensitive`] text, and only the names of fields that are unknown to this version.
#[derive(Clone, Default)]
#[must_use]
pub struct ObjectBuilder {
    known: Vec<(Cow<'static, str>, Field)>,
    extra: Extra,
}

/// The value of a field. Setters convert their argument into it.
#[derive(Clone)]
#[non_exhaustive]
pub enum Field {
    /// Text, a number, a boolean, or a document of unknown shape.
    Plain(Value),
    /// Text that is encrypted before it is sent.
    Sensitive(Sensitive),
    /// An object.
    Object(ObjectBuilder),
    /// A list.
    List(Vec<Field>),
    /// No value: the field is left out, as if it had never been set. An empty `Vec` converts into
    /// this.
    Absent,
}

impl ObjectBuilder {
    /// Sets the field with this name, and replaces an earlier value.
    pub fn set(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<Field>) -> Self {
        self.put(name.into(), value.into());
        self
    }

    /// Sets a numbered field of v2. `pattern` is its documented name, such as `coupon_fee_$n`;
    /// `numbers` replace the placeholders in it.
    pub fn set_numbered<const N: usize>(self, pattern: &str, numbers: [u32; N], value: impl Into<Field>) -> Self {
        self.set(types::name(pattern, &numbers), value)
    }

    /// Adds a field as JSON. The field may be unknown to this version. If it is documented, this
    /// value overrides the one from its setter. If the value is an object, its required fields are
    /// checked and its sensitive fields are encrypted, as if they had been set by setters.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.extra.insert(name, value);
        self
    }

    fn put(&mut self, name: Cow<'static, str>, value: Field) {
        match self.known.iter_mut().find(|(known, _)| *known == name) {
            Some((_, field)) => *field = value,
            None => self.known.push((name, value)),
        }
    }

    /// Returns the object as it goes into a request, before encryption.
    pub(crate) fn into_map(self) -> Map<String, Value> {
        let known = self.known.into_iter().filter_map(|(name, field)| Some((name.into_owned(), field.into_value()?)));
        let mut fields: Map<_, _> = known.collect();
        self.extra.write_over(&mut fields);
        fields
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.known.is_empty() && self.extra.is_empty()
    }
}

impl Field {
    fn into_value(self) -> Option<Value> {
        match self {
            Self::Plain(value) => Some(value),
            Self::Sensitive(text) => Some(text.to_value()),
            Self::Object(fields) => Some(Value::Object(fields.into_map())),
            Self::List(items) => Some(items.into_iter().filter_map(Self::into_value).collect()),
            Self::Absent => None,
        }
    }
}

impl ToValue for ObjectBuilder {
    const KIND: &'static str = "an object";

    fn to_value(&self) -> Value {
        Value::Object(self.clone().into_map())
    }
}

impl From<Value> for Field {
    fn from(value: Value) -> Self {
        Self::Plain(value)
    }
}

impl From<String> for Field {
    fn from(text: String) -> Self {
        Self::Plain(text.into())
    }
}

impl From<i64> for Field {
    fn from(number: i64) -> Self {
        Self::Plain(number.into())
    }
}

impl From<Decimal> for Field {
    fn from(number: Decimal) -> Self {
        Self::Plain(number.to_value())
    }
}

impl From<bool> for Field {
    fn from(value: bool) -> Self {
        Self::Plain(value.into())
    }
}

impl From<Sensitive> for Field {
    fn from(text: Sensitive) -> Self {
        Self::Sensitive(text)
    }
}

impl From<ObjectBuilder> for Field {
    fn from(fields: ObjectBuilder) -> Self {
        Self::Object(fields)
    }
}

impl<T: Into<Field>> From<Vec<T>> for Field {
    fn from(items: Vec<T>) -> Self {
        if items.is_empty() { Self::Absent } else { Self::List(items.into_iter().map(Into::into).collect()) }
    }
}

impl<T: Into<Field>> From<Option<T>> for Field {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Absent, Into::into)
    }
}

impl<T: Generated<Codec = StringEnumCodec>> From<T> for Field {
    fn from(word: T) -> Self {
        Self::Plain(word.to_value())
    }
}

impl fmt::Debug for ObjectBuilder {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let extra = self.extra.iter().map(|(name, _)| (name, format_args!("…")));
        let mut out = out.debug_map();
        out.entries(self.known.iter().map(|(name, field)| (name, field)));
        for (name, hidden) in extra {
            out.entry(&name, &hidden);
        }
        out.finish()
    }
}

impl fmt::Debug for Field {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plain(value) => write!(out, "{value}"),
            Self::Sensitive(text) => text.fmt(out),
            Self::Object(fields) => fields.fmt(out),
            Self::List(items) => items.fmt(out),
            Self::Absent => out.write_str("absent"),
        }
    }
}
