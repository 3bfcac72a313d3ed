//! Corrections of upstream's mistakes, from `docs/corrections.toml`.
//!
//! Architecture invariant: a correction gives a reason and a source. One that finds nothing or
//! changes nothing is an error: upstream was fixed, so the entry must go.

mod edit;

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use crate::api::{Api, Operation, Page, Parameter, ParameterLocation, Property, ResponseBody, Schema};

/// The entries of the file, in its order.
#[derive(Debug, Default)]
pub struct Corrections {
    entries: Vec<(usize, Entry)>,
}

/// A problem with an entry.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The entry's line in the file, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub message: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    correction: Vec<Spanned<Entry>>,
}

/// What is wrong upstream, and what is right.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    /// `POST /v3/pay/transactions/jsapi`, `webhook/v3/TRANSACTION.SUCCESS`, or several of them.
    operation: OneOrMore,
    /// The part that contains the fields.
    #[serde(rename = "where")]
    part: Where,
    /// The fields, by their path from the top level: `amount.total`. Without one, the entry
    /// corrects the whole part.
    field: Option<OneOrMore>,
    /// The type of a missing field that is to be added.
    add: Option<String>,
    /// The name of the field after which an added or moved field is inserted. Without one, it comes
    /// last.
    after: Option<String>,
    /// The other field, or other part, whose schema replaces this one's.
    like: Option<Like>,
    /// The right type.
    #[serde(rename = "type")]
    ty: Option<String>,
    /// Whether the field is required.
    required: Option<bool>,
    /// How it is encrypted.
    encrypted: Option<Encrypted>,
    /// Its values.
    values: Option<Vec<String>>,
    /// Its fields, written like the rows of a page.
    rows: Option<String>,
    /// Its right name.
    rename: Option<String>,
    /// The field below which it belongs; an empty text is the top level.
    below: Option<String>,
    /// Whether to remove it.
    #[serde(default)]
    remove: bool,
    /// Whether the response carries no signature.
    #[serde(default)]
    unsigned: bool,
    /// The hosts that serve the operation, the preferred one first, each with its path prefix, if any.
    hosts: Option<Vec<String>>,
    /// What upstream says.
    #[serde(rename = "wrong")]
    _wrong: String,
    /// Why that is wrong.
    #[serde(rename = "why")]
    _why: String,
    /// The sources that prove it.
    #[serde(rename = "source")]
    _source: OneOrMore,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    One(String),
    More(Vec<String>),
}

impl OneOrMore {
    fn as_slice(&self) -> &[String] {
        match self {
            OneOrMore::One(one) => std::slice::from_ref(one),
            OneOrMore::More(more) => more,
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Where {
    Request,
    Response,
    Failure,
    Notification,
    Reply,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Like {
    operation: String,
    #[serde(rename = "where")]
    part: Where,
    field: Option<String>,
}

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Encrypted {
    RsaOaep,
    RsaPkcs1,
    AesGcm,
    AesEcb,
}

impl Corrections {
    /// Reads the file.
    ///
    /// # Errors
    /// Returns an error if the text is not valid TOML, or if an entry lacks a key or has an unknown
    /// one. The message names the line.
    pub fn read(text: &str) -> Result<Self, String> {
        let file: File = toml::from_str(text).map_err(|error| error.to_string())?;
        let line = |at: usize| text[..at].matches('\n').count() + 1;
        let entries = file.correction.into_iter().map(|entry| (line(entry.span().start), entry.into_inner()));
        Ok(Self { entries: entries.collect() })
    }

    /// Returns the number of entries.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Returns whether there are no entries.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Applies the entries to `api` in the order of the file. Returns a problem for each one that
    /// cannot be applied or changes nothing.
    pub fn apply(&self, api: &mut Api) -> Vec<Problem> {
        let mut places = BTreeMap::new();
        for (page, found) in api.pages.iter().enumerate() {
            for (at, operation) in found.operations.iter().enumerate() {
                places.insert(operation.name(), (page, at));
            }
            if found.event.is_some() {
                places.insert(found.path.clone(), (page, 0));
            }
        }
        let mut problems = Vec::new();
        for (line, entry) in &self.entries {
            let mut told = |message: String| problems.push(Problem { line: *line, message });
            for name in entry.operation.as_slice() {
                let Some(&(page, at)) = places.get(name) else {
                    told(format!("there is no `{name}`"));
                    continue;
                };
                let like = match entry.like.as_ref().map(|like| model(api, &places, like)).transpose() {
                    Ok(like) => like,
                    Err(message) => {
                        told(message);
                        continue;
                    }
                };
                let page = &mut api.pages[page];
                for message in entry.correct(page, at, like.as_ref()) {
                    told(format!("{name}: {message}"));
                }
            }
        }
        problems
    }
}

/// Returns the schema that `like` names.
fn model(api: &Api, places: &BTreeMap<String, (usize, usize)>, like: &Like) -> Result<Schema, String> {
    let &(page, at) = places.get(&like.operation).ok_or_else(|| format!("there is no `{}`", like.operation))?;
    let mut page = api.pages[page].clone();
    let missing = || format!("`{}` has no such part or field", like.operation);
    let mut found = None;
    match like.field.as_deref() {
        None => found = part(&mut page, at, like.part).map(|schema| schema.clone()),
        Some(field) => {
            let (above, name) = edit::split(field);
            edit_part(&mut page, at, like.part, &above, &mut |properties| {
                let property = properties.iter().find(|property| property.name == name);
                found = property.map(|property| property.schema.clone()).or(found.take());
            });
        }
    }
    found.ok_or_else(missing)
}

/// Returns the schema of a whole part.
fn part(page: &mut Page, at: usize, part: Where) -> Option<&mut Schema> {
    match part {
        Where::Request => page.operations.get_mut(at)?.body.as_mut().map(|body| &mut body.schema),
        Where::Response => match &mut page.operations.get_mut(at)?.response {
            ResponseBody::Body(_, schema) => Some(schema),
            _ => None,
        },
        Where::Failure => page.operations.get_mut(at)?.failure.as_mut(),
        Where::Notification => page.event.as_mut().map(|event| &mut event.body.schema),
        Where::Reply => page.event.as_mut()?.reply.as_mut().map(|(_, schema)| schema),
    }
}

/// Calls `change` with the properties below `above`: those of the part's body, then those of its
/// parameters, the query first.
fn edit_part(page: &mut Page, at: usize, place: Where, above: &[&str], change: &mut dyn FnMut(&mut Vec<Property>)) {
    if let Some(schema) = part(page, at, place) {
        edit::each_object(schema, &mut |properties| edit::descend(properties, above, change));
    }
    if place == Where::Request
        && let Some(operation) = page.operations.get_mut(at)
    {
        parameters(operation, above, change);
    }
}

fn parameters(operation: &mut Operation, above: &[&str], change: &mut dyn FnMut(&mut Vec<Property>)) {
    let parameters = std::mem::take(&mut operation.parameters);
    for place in [ParameterLocation::Query, ParameterLocation::Path, ParameterLocation::Header] {
        let of_place: Vec<&Parameter> = parameters.iter().filter(|parameter| parameter.place == place).collect();
        let mut properties: Vec<Property> = of_place.iter().map(|parameter| parameter.property.clone()).collect();
        edit::descend(&mut properties, above, change);
        operation.parameters.extend(properties.into_iter().map(|property| {
            let earlier = of_place.iter().find(|earlier| earlier.property.name == property.name);
            Parameter { place, example: earlier.and_then(|earlier| earlier.example.clone()), property }
        }));
    }
    operation.parameters.sort_by_key(|parameter| parameter.place);
}

impl Entry {
    /// Corrects one operation or notification, and returns what went wrong.
    fn correct(&self, page: &mut Page, at: usize, like: Option<&Schema>) -> Vec<String> {
        let before = page.clone();
        if self.hosts.is_some() && (self.field.is_some() || self.part != Where::Request) {
            return vec!["hosts belong to a whole request: `where = \"request\"` without a field".to_owned()];
        }
        let Some(fields) = &self.field else {
            return match self.whole(page, at, like) {
                Err(message) => vec![message.to_owned()],
                Ok(()) if *page == before => vec!["this changes nothing".to_owned()],
                Ok(()) => Vec::new(),
            };
        };
        let mut problems = Vec::new();
        for field in fields.as_slice() {
            let before = page.clone();
            match self.field(page, at, field, like) {
                Err(message) => problems.push(format!("`{field}`: {message}")),
                Ok(()) if *page == before => problems.push(format!("`{field}`: this changes nothing")),
                Ok(()) => {}
            }
        }
        if let Some(operation) =
            page.operations.get_mut(at).filter(|operation| operation.response != ResponseBody::File)
        {
            operation.unsigned_response = operation.response.lacks_signature();
        }
        problems
    }

    /// Corrects a whole part.
    fn whole(&self, page: &mut Page, at: usize, like: Option<&Schema>) -> Result<(), &'static str> {
        if let Some(like) = like {
            part(page, at, self.part).ok_or("there is no such part")?.clone_from(like);
        }
        if self.unsigned {
            let file = page.operations.get_mut(at).filter(|operation| operation.response == ResponseBody::File);
            file.ok_or("the response is no file, and only files come without a signature")?.unsigned_response = true;
        }
        if let Some(hosts) = &self.hosts {
            if !edit::are_hosts(hosts) {
                return Err("a host is written as `https://pay.example`, without a slash at its end");
            }
            page.operations.get_mut(at).ok_or("only operations have hosts")?.servers.clone_from(hosts);
        }
        let said = like.is_some() || self.unsigned || self.hosts.is_some();
        if said { Ok(()) } else { Err("nothing is said of the part") }
    }

    fn field(&self, page: &mut Page, at: usize, field: &str, like: Option<&Schema>) -> Result<(), String> {
        let (above, name) = edit::split(field);
        let mut outcome = Err("there is no such field".to_owned());
        let mut taken: Option<Property> = None;
        // A new field is added to the first object found; any other change applies to each object
        // that has the field.
        let mut new = self.add.as_deref().map(|ty| edit::property(name, ty)).transpose()?;
        edit_part(page, at, self.part, &above, &mut |properties| {
            let there = properties.iter().any(|property| property.name == name);
            if self.add.is_some() && there {
                new = None;
                outcome = Err("it is there already".to_owned());
            } else if let Some(new) = new.take() {
                edit::insert(properties, new, self.after.as_deref());
                outcome = self.change(properties, name, like, &mut taken);
            } else if there {
                outcome = self.change(properties, name, like, &mut taken);
            }
        });
        outcome?;
        let (Some(below), Some(property)) = (&self.below, taken) else { return Ok(()) };
        let target: Vec<&str> = below.split('.').filter(|name| !name.is_empty()).collect();
        let mut property = Some(property);
        edit_part(page, at, self.part, &target, &mut |properties| {
            if let Some(property) = property.take() {
                edit::insert(properties, property, self.after.as_deref());
            }
        });
        if property.is_some() { Err(format!("there is no `{below}` to put it below")) } else { Ok(()) }
    }

    fn change(
        &self,
        properties: &mut Vec<Property>,
        name: &str,
        like: Option<&Schema>,
        taken: &mut Option<Property>,
    ) -> Result<(), String> {
        let at = properties.iter().position(|property| property.name == name).ok_or("there is no such field")?;
        if self.remove {
            properties.remove(at);
            return Ok(());
        }
        let property = &mut properties[at];
        if let Some(like) = like {
            edit::take_over(&mut property.schema, like);
        }
        if let Some(ty) = &self.ty {
            property.schema = edit::retyped(&property.schema, ty)?;
        }
        if let Some(rows) = &self.rows {
            edit::take_over(property.schema.item_mut(), &edit::rows(rows)?);
        }
        if let Some(required) = self.required {
            property.required = required;
        }
        let item = property.schema.item_mut();
        if let Some(encrypted) = self.encrypted {
            item.attributes.encryption = Some(encrypted.into());
        }
        if let Some(values) = &self.values {
            edit::list(item, values);
        }
        if let Some(name) = &self.rename {
            property.name.clone_from(name);
        }
        if self.below.is_some() {
            *taken = Some(properties.remove(at));
        }
        Ok(())
    }
}
