//! Facts that official sources state and upstream has got wrong before, from `docs/expected.toml`.
//!
//! A correction is removed once upstream has fixed its mistake. An expected fact is kept, so that no
//! import reintroduces the mistake.

use serde::Deserialize;
use toml::Spanned;

use super::{Problem, Where, edit, line, one_or_more, places, target::Target};
use crate::api::{Api, Operation, Page, Parameter, ParameterLocation, Property};

/// The entries of `docs/expected.toml`, in the order of the file.
#[derive(Debug, Default)]
pub struct Expected {
    entries: Vec<(usize, Entry)>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    expected: Vec<Spanned<Entry>>,
}

/// A fact about some fields, or about a whole operation.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    #[serde(deserialize_with = "one_or_more")]
    operation: Vec<String>,
    #[serde(rename = "where")]
    part: Where,
    /// The fields, by their path from the top level. Empty only if the fact is `host`.
    #[serde(default, deserialize_with = "one_or_more")]
    field: Vec<String>,
    #[serde(rename = "is")]
    fact: Fact,
    #[serde(rename = "source", deserialize_with = "one_or_more")]
    _source: Vec<String>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Fact {
    /// The field exists and is marked as required.
    Required,
    /// The field exists and is not marked as required.
    Optional,
    /// There is no such field.
    Absent,
    /// A request has exactly one of the fields: each exists and is in a `data-one-of` group, and none is
    /// marked as required.
    OneOf,
    /// A request has at least one of the fields: each exists and is in a `data-any-of` group, and none is
    /// marked as required.
    AnyOf,
    /// The field exists and has this type.
    Type(String),
    /// The field's list has at least these values.
    EnumHas(Vec<String>),
    /// The field is in this part of the request, and in no other part.
    In(Place),
    /// The field is encrypted in this way.
    Encrypted(String),
    /// The operation has these hosts, and the first one is preferred.
    Host(Vec<String>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Place {
    Path,
    Query,
    Headers,
    Body,
}

impl Expected {
    /// The file's path, relative to the docs folder.
    pub const FILE: &'static str = "expected.toml";

    /// Reads the file.
    ///
    /// # Errors
    /// Returns the first problem if the text is not valid TOML, or if an entry lacks a key or has
    /// an unknown one. Otherwise returns a problem for each entry whose fact does not fit its fields.
    pub fn read(text: &str) -> Result<Self, Vec<Problem>> {
        let file: File = toml::from_str(text).map_err(|error| vec![Problem::of_toml(Self::FILE, text, &error)])?;
        let entries: Vec<(usize, Entry)> =
            file.expected.into_iter().map(|entry| (line(text, entry.span().start), entry.into_inner())).collect();
        let problems: Vec<Problem> = entries
            .iter()
            .filter_map(|(line, entry)| Some(Problem::wrong(Self::FILE, *line, entry.misfit()?.to_owned())))
            .collect();
        if problems.is_empty() { Ok(Self { entries }) } else { Err(problems) }
    }

    /// Returns the number of entries.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Returns whether there are no entries.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Returns a problem for each operation and field that is not as expected.
    pub fn check(&self, api: &Api) -> Vec<Problem> {
        let places = places(api);
        let mut problems = Vec::new();
        for (line, entry) in &self.entries {
            for name in &entry.operation {
                let found = places.get(name).map(|&(page, at)| entry.check(&api.pages[page], at));
                let found = found.unwrap_or_else(|| vec!["there is no such operation or notification".to_owned()]);
                let problem = |message| Problem::wrong(Self::FILE, *line, format!("`{name}`: {message}"));
                problems.extend(found.into_iter().map(problem));
            }
        }
        problems
    }
}

impl Entry {
    /// Returns why the fact does not fit the fields.
    fn misfit(&self) -> Option<&'static str> {
        match (&self.fact, self.field.len()) {
            (Fact::Host(_), 0) if self.part == Where::Request => None,
            (Fact::Host(_), _) => Some("a host belongs to a request: write `where = \"request\"`, and remove `field`"),
            (Fact::In(_), _) if self.part != Where::Request => {
                Some("only a request has the parts that `in` names: write `where = \"request\"`")
            }
            (Fact::OneOf | Fact::AnyOf, 0 | 1) => {
                Some("`one-of` and `any-of` are about several fields: name at least two in `field`")
            }
            (_, 0) => Some("this fact is about fields: name at least one in `field`"),
            _ => None,
        }
    }

    /// Returns how an operation or a notification differs from what is expected.
    fn check(&self, page: &Page, at: usize) -> Vec<String> {
        if let Fact::Host(hosts) = &self.fact {
            let found = page.operations.get(at).map_or(&[][..], |operation| &operation.servers);
            let message = format!("its hosts are {found:?}, but should be {hosts:?}");
            return if found == hosts { Vec::new() } else { vec![message] };
        }
        if let Fact::In(place) = self.fact {
            let operation = page.operations.get(at);
            let found = |field: &str| operation.map(|operation| places_of(operation, field)).unwrap_or_default();
            let wrong = self.field.iter().filter(|field| found(field) != [place]);
            return wrong
                .map(|field| format!("`{field}`: is in {:?}, but should be in {place:?}", found(field)))
                .collect();
        }
        let mut page = page.clone();
        if let (Fact::Absent | Fact::Optional | Fact::OneOf | Fact::AnyOf, Some(operation)) =
            (&self.fact, page.operations.get_mut(at))
        {
            // Parameters of the path always exist and are always required, so these facts ignore them.
            operation.parameters.retain(|parameter| parameter.place != ParameterLocation::Path);
        }
        let mut problems = Vec::new();
        for field in &self.field {
            let mut target = Target { page: &mut page, at, part: self.part, field: field.clone() };
            let found = target.try_each(|property| self.fact.check(property));
            let message = match (&self.fact, found) {
                (Fact::Absent, Ok(())) => "should not exist".to_owned(),
                (Fact::Absent, Err(_)) | (_, Ok(())) => continue,
                (_, Err(message)) => message,
            };
            problems.push(format!("`{field}`: {message}"));
        }
        problems
    }
}

/// Returns the parts of a request that have a field of this name on their top level.
fn places_of(operation: &Operation, field: &str) -> Vec<Place> {
    let place = |parameter: &Parameter| match parameter.place {
        ParameterLocation::Path => Place::Path,
        ParameterLocation::Query => Place::Query,
        ParameterLocation::Header => Place::Headers,
    };
    let named = operation.parameters.iter().filter(|parameter| parameter.property.name == field);
    let body =
        operation.body.iter().flat_map(|body| body.schema.properties()).filter(|property| property.name == field);
    named.map(place).chain(body.map(|_| Place::Body)).collect()
}

impl Fact {
    /// Checks a field that exists.
    fn check(&self, property: &Property) -> Result<(), String> {
        let item = property.schema.item();
        match self {
            Fact::Required if !property.required => Err("should be required".to_owned()),
            Fact::Optional | Fact::OneOf | Fact::AnyOf if property.required => Err("should be optional".to_owned()),
            Fact::OneOf if item.attributes.one_of.is_none() => {
                Err("should be in a `data-one-of` group, of which exactly one field is required".to_owned())
            }
            Fact::AnyOf if item.attributes.any_of.is_none() => {
                Err("should be in a `data-any-of` group, of which at least one field is required".to_owned())
            }
            Fact::Type(ty) if !edit::is_of(&property.schema, ty)? => Err(format!("should be of type `{ty}`")),
            Fact::EnumHas(values) => {
                let lacks = |value: &&String| !item.values().iter().any(|has| has.text == **value);
                values.iter().find(lacks).map_or(Ok(()), |value| Err(format!("should have the value `{value}`")))
            }
            Fact::Encrypted(word) => {
                let mut encrypted = item.clone();
                edit::attribute(&mut encrypted, "x-encrypted", &word.as_str().into())?;
                if encrypted == *item { Ok(()) } else { Err(format!("should be encrypted with `{word}`")) }
            }
            _ => Ok(()),
        }
    }
}
