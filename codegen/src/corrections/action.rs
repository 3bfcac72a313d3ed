//! The actions of an entry. To add an action, add a variant to [`Action`] and an arm to
//! [`Action::carry_out`]. If it can correct a whole part, also add an arm to [`Action::scope`].

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, de::Error as _};
use toml::Value;

use super::{Models, Where, edit, target::Target};
use crate::api::{Body, Media, ResponseBody, Schema, SchemaKind, Version};

/// An action, with its name in the file.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "Value")]
pub(super) struct Step {
    name: String,
    action: Action,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Action {
    /// Adds a missing field.
    #[serde(deserialize_with = "type_or_add")]
    Add(Add),
    /// Removes the field. A parameter of the path is kept, because the URL contains it.
    Remove,
    /// Renames the field.
    Rename(String),
    /// Moves the field below another field.
    Move(Move),
    /// Changes the field's type.
    Retype(String),
    /// Sets whether the field is required.
    Require(bool),
    /// Sets how the field is encrypted.
    Encrypt(String),
    /// Sets attributes of the field: `{ set = { format = "date" } }`.
    Set(BTreeMap<String, serde_json::Value>),
    /// Replaces the field's list of values.
    Values(Vec<String>),
    /// Makes the field or the whole part an object with these fields, which are written like the rows
    /// of a page.
    Rows(String),
    /// Replaces the schema of the field or of the whole part with that of another field or part.
    Like(Like),
    /// Replaces the field's schema with a choice of several shapes.
    Alternatives(Vec<Shape>),
    /// Marks the response as unsigned. The response must be a file.
    Unsigned,
    /// Replaces the hosts of the operation. The preferred host comes first, and each host has its path
    /// prefix, if any.
    Host(Vec<String>),
}

/// The type of a new field, and the name of the field after which it is inserted. Without `after`, it
/// comes last.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Add {
    #[serde(rename = "type")]
    ty: String,
    after: Option<String>,
}

/// The new parent of a field, and the name of the field after which it is inserted. Without `after`, it
/// comes last.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Move {
    below: String,
    after: Option<String>,
}

/// The field or the part whose schema is copied.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Like {
    pub(super) operation: String,
    #[serde(rename = "where")]
    pub(super) part: Where,
    pub(super) field: Option<String>,
}

/// How one of several shapes is created: the [`Action`] of the same name is carried out on the field.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Shape {
    Rows(String),
    Like(Like),
}

/// What an action corrects.
enum Scope {
    Field,
    FieldOrWhole,
    Whole(Where),
}

impl TryFrom<Value> for Step {
    type Error = String;

    fn try_from(value: Value) -> Result<Self, String> {
        let name = match &value {
            Value::String(name) => Some(name),
            Value::Table(table) if table.len() == 1 => table.keys().next(),
            _ => None,
        };
        let name =
            name.ok_or("an action is `\"name\"` or `{ name = … }`: write each action in its own braces")?.clone();
        let action = value.try_into().map_err(|error| {
            format!(
                "`{name}` cannot be read: {}; the comment at the top of the file shows how to write it",
                error.message()
            )
        })?;
        Ok(Self { name, action })
    }
}

fn type_or_add<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Add, D::Error> {
    match Value::deserialize(deserializer)? {
        Value::String(ty) => Ok(Add { ty, after: None }),
        value => value.try_into().map_err(|error| D::Error::custom(error.message())),
    }
}

/// Checks an entry's actions as far as this is possible without the pages, and returns the mistakes.
pub(super) fn check(steps: &[Step], part: Where, fields: &[String]) -> Vec<String> {
    let mut problems: Vec<String> = steps.iter().filter_map(|step| step.misplaced(part, fields)).collect();
    for (at, later) in steps.iter().enumerate() {
        problems.extend(steps[..at].iter().find_map(|earlier| contradiction(earlier, later)));
    }
    problems
}

/// Returns why the action `later` cannot follow `earlier` in the same list.
fn contradiction(earlier: &Step, later: &Step) -> Option<String> {
    use Action::{Add, Alternatives, Encrypt, Like, Remove, Retype, Rows, Set, Values};
    let (first, second) = (&earlier.name, &later.name);
    match (&earlier.action, &later.action) {
        _ if first == second => Some(format!("`{first}` occurs twice, but only one of them can take effect: keep one")),
        (Remove, _) => {
            Some(format!("`{second}` follows `remove`, so its field no longer exists: delete one of the two actions"))
        }
        (_, Remove) => Some(format!("`remove` undoes `{first}`: delete one of the two actions")),
        (_, Add(_)) => Some(format!("`add` follows `{first}`, which needs the field: put `add` first")),
        (Rows(_) | Like(_) | Alternatives(_), Rows(_) | Like(_) | Alternatives(_)) => {
            Some(format!("`{first}` and `{second}` both replace the field's schema: keep one of the two actions"))
        }
        (Encrypt(_) | Set(_) | Values(_), Rows(_) | Like(_) | Alternatives(_)) | (Retype(_), Like(_)) => Some(format!(
            "`{second}` overwrites the result of `{first}`: put `{second}` first, or delete one of the two actions"
        )),
        (Alternatives(_), Retype(_) | Encrypt(_) | Set(_) | Values(_)) => Some(format!(
            "`{second}` corrects a single shape, but `{first}` creates several: delete one of the two actions"
        )),
        _ => None,
    }
}

impl Step {
    /// Returns why the action cannot correct this part or these fields.
    fn misplaced(&self, part: Where, fields: &[String]) -> Option<String> {
        let name = &self.name;
        match self.action.scope() {
            Scope::Field if fields.is_empty() => Some(format!("`{name}` corrects a field: name the field in `field`")),
            Scope::Whole(whole) if !fields.is_empty() => {
                Some(format!("`{name}` corrects a whole {}: remove `field`", whole.as_str()))
            }
            Scope::Whole(whole) if part != whole => {
                Some(format!("`{name}` corrects a whole {0}: write `where = \"{0}\"`", whole.as_str()))
            }
            _ => None,
        }
    }

    /// Carries out the action, and returns whether it changed anything.
    ///
    /// # Errors
    /// Returns an error if the action does not find what it corrects.
    pub(super) fn carry_out(&self, target: &mut Target<'_>, models: &Models<'_>) -> Result<bool, String> {
        let before = target.page.clone();
        self.action.carry_out(target, models).map_err(|message| format!("`{}`: {message}", self.name))?;
        Ok(*target.page != before)
    }

    /// Returns the message about an action that has changed nothing.
    pub(super) fn unchanged(&self) -> String {
        let message = match self.action {
            Action::Add(_) => "the field exists already",
            Action::Remove => "there is no such field",
            _ => "this changes nothing",
        };
        format!("`{}`: {message}", self.name)
    }
}

impl Action {
    fn scope(&self) -> Scope {
        match self {
            Action::Unsigned => Scope::Whole(Where::Response),
            Action::Host(_) => Scope::Whole(Where::Request),
            Action::Like(_) | Action::Rows(_) => Scope::FieldOrWhole,
            _ => Scope::Field,
        }
    }

    fn carry_out(&self, target: &mut Target<'_>, models: &Models<'_>) -> Result<(), String> {
        match self {
            Action::Add(Add { ty, after }) => target.add(ty, after.as_deref()),
            Action::Remove => target.remove(),
            Action::Rename(name) => target.rename(name),
            Action::Move(Move { below, after }) => target.move_below(below, after.as_deref()),
            Action::Retype(ty) => target.try_each(|property| {
                property.schema = edit::retyped(&property.schema, ty)?;
                Ok(())
            }),
            Action::Require(required) => target.each(|property| property.required = *required),
            Action::Encrypt(word) => {
                let word = word.as_str().into();
                target.try_each(|property| edit::attribute(property.schema.item_mut(), "x-encrypted", &word))
            }
            Action::Set(attributes) => target.try_each(|property| {
                let item = property.schema.item_mut();
                attributes.iter().try_for_each(|(keyword, value)| edit::attribute(item, keyword, value))
            }),
            Action::Values(values) => target.try_each(|property| edit::list(property.schema.item_mut(), values)),
            Action::Rows(rows) if target.is_whole() => whole(target, edit::rows(rows)?),
            Action::Rows(rows) => target.try_each(|property| take_rows(&mut property.schema, rows)),
            Action::Like(like) if target.is_whole() => whole(target, models.find(like)?),
            Action::Like(like) => target.try_each(|property| take_like(&mut property.schema, like, models)),
            Action::Alternatives(shapes) => target.try_each(|property| {
                property.schema = alternatives(&property.schema, shapes, models)?;
                Ok(())
            }),
            Action::Unsigned => unsigned(target),
            Action::Host(hosts) => host(target, hosts),
        }
    }
}

/// Replaces the schema of a whole part. A request or a response without a body gets a body.
fn whole(target: &mut Target<'_>, schema: Schema) -> Result<(), String> {
    let part = target.part;
    if let Some(operation) = target.operation() {
        let media = if operation.version() == Version::V2 { Media::Xml } else { Media::Json };
        if part == Where::Response && operation.response == ResponseBody::Empty {
            operation.response = ResponseBody::Body(media, schema);
            return Ok(());
        }
        if part == Where::Request && operation.body.is_none() {
            operation.body = Some(Body { media, required: false, schema, example: None, variants: Vec::new() });
            return Ok(());
        }
    }
    *target.schema().ok_or("there is no such part")? = schema;
    Ok(())
}

fn take_rows(schema: &mut Schema, rows: &str) -> Result<(), String> {
    edit::take_over(schema.item_mut(), &edit::rows(rows)?);
    Ok(())
}

fn take_like(schema: &mut Schema, like: &Like, models: &Models<'_>) -> Result<(), String> {
    edit::take_over(schema, &models.find(like)?);
    Ok(())
}

/// Returns a schema of several shapes, each of which is the result of applying one of `shapes` to
/// `schema`. If `schema` has several shapes already, each of `shapes` is applied to the shape in the
/// same place or, if there is none, to the first one.
fn alternatives(schema: &Schema, shapes: &[Shape], models: &Models<'_>) -> Result<Schema, String> {
    if shapes.len() < 2 {
        return Err("one shape is not a choice: name at least two, or use `rows` or `like`".to_owned());
    }
    let present = match &schema.kind {
        SchemaKind::OneOf(present) => present,
        _ => std::slice::from_ref(schema),
    };
    let mut found: Vec<Schema> = Vec::new();
    for shape in shapes {
        let mut schema = present.get(found.len()).unwrap_or(&present[0]).clone();
        match shape {
            Shape::Rows(rows) => take_rows(&mut schema, rows)?,
            Shape::Like(like) => take_like(&mut schema, like, models)?,
        }
        // The field that `like` copies can itself have several shapes, and it can be the same field.
        for shape in schema.shapes_mut() {
            if !found.contains(shape) {
                found.push(shape.clone());
            }
        }
    }
    Ok(Schema::new(SchemaKind::OneOf(found)))
}

fn unsigned(target: &mut Target<'_>) -> Result<(), String> {
    let file = target.operation().filter(|operation| operation.response == ResponseBody::File);
    file.ok_or("the response is not a file, but only files can be marked as unsigned")?.unsigned_response = true;
    Ok(())
}

fn host(target: &mut Target<'_>, hosts: &[String]) -> Result<(), String> {
    if !edit::are_hosts(hosts) {
        return Err(
            "this is not a list of hosts: write each host as `https://pay.example`, without a slash at the end"
                .to_owned(),
        );
    }
    target.operation().ok_or("only operations have hosts")?.servers = hosts.to_vec();
    Ok(())
}

impl Where {
    fn as_str(self) -> &'static str {
        match self {
            Where::Request => "request",
            Where::Response => "response",
            Where::Failure => "failure",
            Where::Notification => "notification",
            Where::Reply => "reply",
        }
    }
}
