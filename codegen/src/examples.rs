//! Generates samples: values for the fields of requests, responses and notifications, from
//! `docs/samples.toml`.
//!
//! Architecture invariant: the names of pages and fields, and the values, are only in the file; this
//! code contains none of them. The same file and the same fields always give the same samples.

mod moment;
mod table;

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::{
    api::{
        Api, Encoding, Operation, Parameter, ParameterLocation, Property, ResponseBody, Schema, SchemaKind, Version,
        names,
    },
    parallel,
};
pub use table::{FILE, Table};

/// How many items the lists of responses and notifications have.
const ITEMS: usize = 2;

/// The beginning of the value that a text field gets if no row of the table fits. A test rejects such
/// values.
pub const PLACEHOLDER: &str = "示例";

/// Generates an example for each response and each notification. The example of a response agrees with
/// the sample of the request.
pub fn illustrate(api: &mut Api, table: &Table) {
    parallel::map_mut(&mut api.pages, |page| {
        let path = page.path.clone();
        for operation in &mut page.operations {
            let page = section(&path, operation);
            let maker =
                Maker { table, page: &page, version: operation.version(), known: known(operation), keeps: false };
            operation.response_example = match &operation.response {
                ResponseBody::Body(_, schema) => Some(maker.make(schema, "response", None)),
                _ => None,
            };
        }
        if let Some(event) = &mut page.event {
            let maker = Maker { table, page: &path, version: event.version, known: BTreeMap::new(), keeps: false };
            event.body.example = Some(maker.make(&event.body.schema, "notification", None));
        }
    });
}

/// Returns the name by which the table finds the sections of an operation: `openapi/v3/refunds#get`.
pub(crate) fn section(page: &str, operation: &Operation) -> String {
    format!("{page}#{}", operation.verb.as_str())
}

/// Returns the scalars of the request's sample. A key consists of the name of the enclosing object and
/// the name of the field.
fn known(operation: &Operation) -> BTreeMap<(String, String), Value> {
    let mut known = BTreeMap::new();
    for Parameter { place, property, example } in &operation.parameters {
        if let (Some(value), true) = (example, *place != ParameterLocation::Header) {
            known.insert((String::new(), property.name.clone()), value.clone());
        }
    }
    if let Some(value) = operation.body.as_ref().and_then(|body| body.example.as_ref()) {
        collect("", value, &mut known);
    }
    known
}

fn collect(parent: &str, value: &Value, known: &mut BTreeMap<(String, String), Value>) {
    for (name, value) in value.as_object().into_iter().flatten() {
        match value {
            Value::Object(_) => collect(name, value, known),
            // The first item stands for all items.
            Value::Array(items) => items.iter().take(1).for_each(|item| collect(name, item, known)),
            _ => {
                known.entry((parent.to_owned(), name.clone())).or_insert_with(|| value.clone());
            }
        }
    }
}

/// Generates the samples of an operation or a notification.
pub(crate) struct Maker<'t> {
    table: &'t Table,
    /// The page's path without `.md` and, for an operation, `#` and its method.
    page: &'t str,
    version: Version,
    /// The values that the request sends. A key consists of the name of the enclosing object and the
    /// name of the field.
    known: BTreeMap<(String, String), Value>,
    /// Whether values of the existing sample are kept if they fit.
    keeps: bool,
}

/// The location of a value in a message.
#[derive(Clone, Copy)]
struct Place<'p> {
    /// The names of the enclosing fields, outermost first, and of the field itself. The first name is
    /// that of the part: `request`, `query`, `path`, `headers`, `response` or `notification`.
    path: &'p [&'p str],
    /// The position, in the innermost list, of the value or of the item that contains it.
    index: usize,
}

impl Place<'_> {
    fn name(&self) -> &str {
        self.path.last().copied().unwrap_or_default()
    }

    /// Returns the name of the enclosing object, which is empty on the top level.
    fn parent(&self) -> &str {
        if self.path.len() > 2 { self.path[self.path.len() - 2] } else { "" }
    }

    /// Returns whether the client, rather than WeChat Pay, chooses which fields are present.
    fn is_sent(&self) -> bool {
        !["response", "notification"].contains(&self.path[0])
    }
}

impl<'t> Maker<'t> {
    pub(crate) fn new(table: &'t Table, page: &'t str, version: Version, keeps: bool) -> Self {
        Self { table, page, version, known: BTreeMap::new(), keeps }
    }

    /// Returns a sample value that matches `schema`, for a part of a message. A request gets its required fields and the
    /// fields of `shown`, an existing sample. A response gets all fields.
    pub(crate) fn make(&self, schema: &Schema, part: &str, shown: Option<&Value>) -> Value {
        self.value(schema, Place { path: &[part], index: 0 }, shown)
    }

    /// Returns a value for a top-level field of `part`.
    pub(crate) fn field(&self, property: &Property, part: &str, shown: Option<&Value>) -> Value {
        self.value(&property.schema, Place { path: &[part, &property.name], index: 0 }, shown)
    }

    /// Returns whether the table says that samples leave out an optional top-level field.
    pub(crate) fn leaves_out(&self, property: &Property, part: &str) -> bool {
        let values = self.table.values(self.page, &[part, &property.name]);
        !property.required && !self.keeps && values.is_some_and(<[Value]>::is_empty)
    }

    fn value(&self, schema: &Schema, place: Place<'_>, shown: Option<&Value>) -> Value {
        match &schema.kind {
            SchemaKind::OneOf(shapes) => {
                let fits = shapes.iter().find(|shape| shown.is_some_and(|value| is_of(&shape.kind, value)));
                fits.or(shapes.first()).map_or(Value::Null, |shape| self.value(shape, place, shown))
            }
            SchemaKind::Object(properties) if properties.is_empty() => {
                shown.filter(|shown| shown.is_object()).cloned().unwrap_or_else(|| Map::new().into())
            }
            SchemaKind::Object(properties) => {
                let keys = self.keys(properties, place, shown.and_then(Value::as_object));
                let value = |(key, property): (String, &Property)| {
                    let path = [place.path, &[&property.name]].concat();
                    let inner = shown.and_then(|shown| shown.get(&key));
                    let made = self.value(&property.schema, Place { path: &path, ..place }, inner);
                    (key, made)
                };
                keys.into_iter().map(value).collect()
            }
            SchemaKind::List(items) => self.list(items, place, shown),
            SchemaKind::String(_) => match schema.content() {
                Some((Encoding::Json, content)) => {
                    let inner = shown.and_then(Value::as_str).and_then(|text| serde_json::from_str(text).ok());
                    let made = self.value(content, place, inner.as_ref());
                    // A document that differs only in its spacing stays as it is.
                    let is_same = self.keeps && inner.as_ref() == Some(&made);
                    if is_same { shown.cloned().unwrap_or_default() } else { made.to_string().into() }
                }
                _ => self.scalar(schema, place, shown),
            },
            _ => self.scalar(schema, place, shown),
        }
    }

    fn list(&self, items: &Schema, place: Place<'_>, shown: Option<&Value>) -> Value {
        let shown = shown.and_then(Value::as_array);
        let is_scalar = !matches!(items.kind, SchemaKind::Object(_) | SchemaKind::List(_));
        let values = self.table.values(self.page, place.path).map_or(0, <[Value]>::len);
        let usual = match (place.is_sent(), is_scalar) {
            _ if self.keeps && shown.is_some() => shown.map_or(1, Vec::len),
            (_, true) => values.max(1),
            (true, false) => shown.map_or(1, Vec::len).max(1),
            (false, false) => ITEMS,
        };
        let count = self.table.items(self.page, place.path).filter(|_| !self.keeps).unwrap_or(usual);
        let mut made: Vec<Value> = Vec::new();
        for index in 0..count {
            let inner = shown.and_then(|shown| shown.get(index).or(shown.first()));
            let item = self.value(items, Place { index, ..place }, inner);
            // A repeated scalar shows nothing new.
            if self.keeps || !is_scalar || !made.contains(&item) {
                made.push(item);
            }
        }
        made.into()
    }

    /// Returns the names of the fields that an object has, in the order of the table.
    fn keys<'p>(
        &self,
        properties: &'p [Property],
        place: Place<'_>,
        shown: Option<&Map<String, Value>>,
    ) -> Vec<(String, &'p Property)> {
        let alternative = self.alternative(properties, place, shown);
        let is_shown = |property: &Property| shown.is_some_and(|shown| shown.keys().any(|key| names(property, key)));
        // Returns the field, and whether it must be present. Returns `None` if it cannot be present.
        let may_be = |property: &'p Property| {
            let only_in = &property.schema.item().attributes.only_in;
            let here = only_in.iter().find(|(name, _)| Some(name.as_str()) == alternative);
            let is_required = property.required || here.is_some_and(|(_, always)| *always);
            let path = [place.path, &[&property.name]].concat();
            let is_left_out = self.table.values(self.page, &path).is_some_and(<[Value]>::is_empty);
            let is_own = only_in.is_empty() || here.is_some();
            (is_own && (is_required || self.keeps || !is_left_out)).then_some((property, is_required))
        };
        let possible: Vec<(&Property, bool)> = properties.iter().filter_map(may_be).collect();
        let shows = |property: &Property| !place.is_sent() || is_shown(property);
        let is_chosen = |property: &Property, is_required: bool| {
            let Some(choice) = property.schema.item().attributes.choices().next() else {
                return is_required || shows(property);
            };
            let members = possible.iter().map(|(member, _)| *member);
            let mut members =
                members.filter(|member| member.schema.item().attributes.choices().any(|other| other == choice));
            let first_shown = members.clone().find(|member| shows(member));
            match (first_shown, choice) {
                (Some(first), (_, true)) => first == property,
                (Some(_), _) => shows(property),
                (None, _) => members.next() == Some(property),
            }
        };
        let chosen = possible.iter().filter(|(property, is_required)| is_chosen(property, *is_required));
        let mut keys = Vec::new();
        for (property, _) in chosen {
            let found = shown.into_iter().flat_map(Map::keys).filter(|key| names(property, key));
            let before = keys.len();
            keys.extend(found.map(|key| (key.clone(), *property)));
            if keys.len() == before {
                keys.push((property.name.replace("$n", "0").replace("$m", "0"), *property));
            }
        }
        keys
    }

    /// Returns the alternative that an object uses: the one that the table names, otherwise the one
    /// with the most fields in the sample, otherwise the first.
    fn alternative<'p>(
        &self,
        properties: &'p [Property],
        place: Place<'_>,
        shown: Option<&Map<String, Value>>,
    ) -> Option<&'p str> {
        let marks = properties.iter().flat_map(|property| {
            property.schema.item().attributes.only_in.iter().map(move |(name, _)| (name.as_str(), property))
        });
        let mut counts: Vec<(&str, usize)> = Vec::new();
        for (name, property) in marks {
            let is_shown = shown.is_some_and(|shown| shown.keys().any(|key| names(property, key)));
            match counts.iter_mut().find(|(known, _)| *known == name) {
                Some((_, count)) => *count += usize::from(is_shown),
                None => counts.push((name, usize::from(is_shown))),
            }
        }
        let chosen = self.table.alternative(self.page, place.path);
        let most = counts.iter().map(|(_, count)| *count).max();
        let named = counts.iter().find(|(name, _)| Some(*name) == chosen);
        named.or_else(|| counts.iter().find(|(_, count)| Some(*count) == most)).map(|(name, _)| *name)
    }

    /// Returns a text, a number or a boolean.
    fn scalar(&self, schema: &Schema, place: Place<'_>, shown: Option<&Value>) -> Value {
        if let Some(shown) = shown.filter(|shown| self.keeps && fits(schema, shown)) {
            return shown.clone();
        }
        let values = self.table.values(self.page, place.path).unwrap_or_default();
        let fits = |value: &Value| self.converted(schema, place.name(), value, shown);
        let agrees = !self.table.is_of_part(self.page, place.path) && (place.index == 0 || values.len() < 2);
        let known = self.sent(place).filter(|_| agrees).and_then(fits);
        // Values of the field's own type come first: fields with the same name may be text on
        // one page and numbers on another.
        let (own, other): (Vec<&Value>, Vec<&Value>) = values.iter().partition(|value| is_of(&schema.kind, value));
        let turned = |values: &[&Value]| {
            let turned = values.iter().cycle().skip(place.index).take(values.len());
            turned.copied().find_map(fits)
        };
        let listed = || {
            let first = schema.values().first().filter(|_| schema.attributes.encryption.is_none())?;
            fits(&first.text.clone().into())
        };
        known
            .or_else(|| turned(&own))
            .or_else(|| turned(&other))
            .or_else(listed)
            .unwrap_or_else(|| self.other(schema, place))
    }

    /// Returns the value that the request has for a field.
    fn sent(&self, place: Place<'_>) -> Option<&Value> {
        let of = |parent: &str| self.known.get(&(parent.to_owned(), place.name().to_owned()));
        // A name that contains `_` or ends with `id` has the same meaning in every object.
        of(place.parent()).or_else(|| of("").filter(|_| place.name().contains('_') || place.name().ends_with("id")))
    }

    /// Returns a value for a field that the table lacks.
    fn other(&self, schema: &Schema, place: Place<'_>) -> Value {
        let most = schema.attributes.max_length.and_then(|length| usize::try_from(length).ok());
        match schema.kind {
            SchemaKind::Boolean(default) => default.unwrap_or(true).into(),
            SchemaKind::Integer(_) => 1.into(),
            SchemaKind::Decimal => 2.5.into(),
            _ => {
                let text = format!("{PLACEHOLDER}{}", place.name());
                text.chars().take(most.unwrap_or(usize::MAX)).collect::<String>().into()
            }
        }
    }

    /// Converts a value of the table to the schema's kind. Returns `None` if the value does not fit.
    fn converted(&self, schema: &Schema, name: &str, value: &Value, shown: Option<&Value>) -> Option<Value> {
        let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
        let moment = moment::read(&text);
        let made: Value = match (&schema.kind, moment) {
            (SchemaKind::Integer(_), Some(moment)) => {
                moment::seconds(moment, &schema.description, self.version, shown).into()
            }
            (SchemaKind::Integer(_), None) => text.parse::<i64>().ok()?.into(),
            (SchemaKind::Decimal, _) => serde_json::from_str(&text).ok().filter(Value::is_number)?,
            (SchemaKind::Boolean(_), _) => text.parse::<bool>().ok()?.into(),
            (_, Some(moment)) => {
                moment::write(moment, schema, name, self.version, shown.and_then(Value::as_str)).into()
            }
            (_, None) => text.into(),
        };
        fits(schema, &made).then_some(made)
    }
}

pub(crate) fn is_of(kind: &SchemaKind, value: &Value) -> bool {
    match kind {
        SchemaKind::Object(_) => value.is_object(),
        SchemaKind::List(_) => value.is_array(),
        SchemaKind::Boolean(_) => value.is_boolean(),
        SchemaKind::Decimal => value.is_number(),
        SchemaKind::Integer(_) => value.is_i64() || value.is_u64(),
        SchemaKind::String(_) | SchemaKind::Bytes => value.is_string(),
        SchemaKind::OneOf(shapes) => shapes.iter().any(|shape| is_of(&shape.kind, value)),
    }
}

/// Returns whether the schema allows a scalar. The length limits of an encrypted field apply to the
/// ciphertext, so they are not checked.
pub(crate) fn fits(schema: &Schema, value: &Value) -> bool {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let length = value.as_str().map(|text| text.chars().count() as u64);
    let attributes = &schema.attributes;
    let is_within = length.is_none_or(|length| {
        attributes.max_length.is_none_or(|most| length <= most)
            && attributes.min_length.is_none_or(|least| length >= least)
    });
    let may_be = match &schema.attributes.encryption {
        Some(_) => true,
        None if !schema.values().is_empty() => schema.values().iter().any(|known| known.text == text),
        None => is_within,
    };
    is_of(&schema.kind, value) && may_be
}
