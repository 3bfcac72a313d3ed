//! The objects and enums of one direction of an operation, and their names.
//!
//! Shapes get ids first, then contents, then names: a name depends on every other shape of its direction.

use std::{collections::BTreeSet, mem::discriminant};

use super::names;
use crate::api::{EnumValue, Property, Schema, SchemaKind};

/// The index of a shape among those of its direction.
pub(super) type Id = usize;

/// A Rust type before names are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Type {
    /// Text.
    String,
    /// A whole number.
    Integer,
    Decimal,
    /// True or false.
    Boolean,
    /// Text that is encrypted on the wire.
    Sensitive,
    /// Anything: an object whose fields the docs do not list.
    Value,
    /// An object or an enum of the same direction.
    Shape(Id),
    /// A file that is sent.
    Upload,
    /// A list.
    List(Box<Type>),
    /// A family of numbered fields, with how many numbers each name contains.
    Numbered(Box<Type>, usize),
}

/// An object or an enum.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Shape {
    /// The names of the fields that lead to it, from the top.
    path: Vec<String>,
    /// What the field's row says.
    pub(super) description: String,
    /// What it is.
    pub(super) content: Content,
}

/// What a shape is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Content {
    /// Named fields.
    Struct(Vec<Field>),
    /// Known values.
    Enum(Vec<EnumValue>),
}

/// A field of a struct.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Field {
    /// The name on the wire.
    pub(super) wire: String,
    /// Its type.
    pub(super) ty: Type,
    /// Whether it is required according to the docs.
    pub(super) required: bool,
    /// Its schema, for the docs.
    pub(super) schema: Schema,
}

/// All shapes of one direction.
#[derive(Debug, Default)]
pub(super) struct Shapes {
    shapes: Vec<Shape>,
}

impl Shapes {
    /// Returns the fields of the top level, and adds the shapes below them.
    pub(super) fn fields(&mut self, properties: &[Property]) -> Vec<Field> {
        self.fields_below(&[], properties)
    }

    fn fields_below(&mut self, path: &[String], properties: &[Property]) -> Vec<Field> {
        properties
            .iter()
            .map(|property| {
                let mut path = path.to_vec();
                path.push(property.name.clone());
                let mut ty = self.ty(&path, &property.schema, &property.schema.description);
                if property.is_numbered() {
                    ty = Type::Numbered(Box::new(ty), property.name.matches('$').count());
                }
                Field { wire: property.name.clone(), ty, required: property.required, schema: property.schema.clone() }
            })
            .collect()
    }

    fn ty(&mut self, path: &[String], schema: &Schema, description: &str) -> Type {
        if let Some((_, content)) = schema.content() {
            return self.ty(path, content, description);
        }
        if schema.attributes.encryption.is_some() {
            return Type::Sensitive;
        }
        match &schema.kind {
            // A single value is not a choice: a list with one value stays text.
            SchemaKind::String(_) if schema.values().len() > 1 => {
                self.add(path, description, |_| Content::Enum(schema.values().to_vec()))
            }
            SchemaKind::String(_) => Type::String,
            SchemaKind::Bytes => Type::Upload,
            SchemaKind::Integer(_) => Type::Integer,
            SchemaKind::Decimal => Type::Decimal,
            SchemaKind::Boolean(_) => Type::Boolean,
            SchemaKind::List(items) => Type::List(Box::new(self.ty(path, items, description))),
            SchemaKind::Object(properties) if properties.is_empty() => Type::Value,
            SchemaKind::Object(properties) => {
                self.add(path, description, |shapes| Content::Struct(shapes.fields_below(path, properties)))
            }
            SchemaKind::OneOf(shapes) => {
                let properties = union(shapes);
                if properties.is_empty() {
                    return common_scalar(shapes).unwrap_or(Type::Value);
                }
                self.add(path, description, |shapes| Content::Struct(shapes.fields_below(path, &properties)))
            }
        }
    }

    /// Adds a shape, or finds one with the same field name and content, because those are one type.
    fn add(&mut self, path: &[String], description: &str, content: impl FnOnce(&mut Self) -> Content) -> Type {
        let id = self.shapes.len();
        let placeholder = Content::Enum(Vec::new());
        self.shapes.push(Shape { path: path.to_vec(), description: description.to_owned(), content: placeholder });
        let content = content(self);
        let same = |shape: &Shape| shape.path.last() == path.last() && same_content(&shape.content, &content);
        if let Some(earlier) = self.shapes[..id].iter().position(same) {
            // Its inner shapes were found among the earlier ones too, so it is the last one.
            self.shapes.truncate(id);
            return Type::Shape(earlier);
        }
        self.shapes[id].content = content;
        Type::Shape(id)
    }

    /// Names every shape after its field, with its parents' names in front if two would clash.
    ///
    /// # Errors
    /// The shapes that even their parents' names cannot distinguish.
    pub(super) fn name(self, reserved: &[&str]) -> Result<Vec<(String, Shape)>, Vec<String>> {
        let mut order: Vec<Id> = (0..self.shapes.len()).collect();
        order.sort_by_key(|&id| (self.shapes[id].path.len(), id));
        let mut taken: BTreeSet<String> = reserved.iter().map(|name| (*name).to_owned()).collect();
        let mut found: Vec<Option<String>> = vec![None; self.shapes.len()];
        let mut ambiguous = Vec::new();
        for id in order {
            let path = &self.shapes[id].path;
            let mut candidates = (1..=path.len()).map(|take| names::camel(&path[path.len() - take..].join("_")));
            match candidates.find(|name| taken.insert(name.clone())) {
                Some(name) => found[id] = Some(name),
                // There are no more parents, so what the shape is distinguishes it from the one
                // that took its name.
                None => {
                    let kind = match self.shapes[id].content {
                        Content::Struct(_) => "Object",
                        Content::Enum(_) => "Kind",
                    };
                    let name = format!("{}{kind}", names::camel(&path.join("_")));
                    if taken.insert(name.clone()) {
                        found[id] = Some(name);
                    } else {
                        ambiguous.push(path.join("."));
                    }
                }
            }
        }
        if !ambiguous.is_empty() {
            return Err(ambiguous);
        }
        Ok(found.into_iter().flatten().map(|name| names::escape(&name)).zip(self.shapes).collect())
    }
}

/// Returns the scalar that alternatives are, if they differ only in their descriptions and values.
fn common_scalar(shapes: &[Schema]) -> Option<Type> {
    let first = &shapes.first()?.kind;
    let ty = match first {
        SchemaKind::String(_) => Type::String,
        SchemaKind::Integer(_) => Type::Integer,
        SchemaKind::Decimal => Type::Decimal,
        SchemaKind::Boolean(_) => Type::Boolean,
        _ => return None,
    };
    let is_common = |shape: &Schema| {
        discriminant(&shape.kind) == discriminant(first)
            && shape.attributes.encryption.is_none()
            && shape.content().is_none()
    };
    shapes.iter().all(is_common).then_some(ty)
}

/// Returns the fields of all alternatives. Required are those that all of them require.
fn union(shapes: &[Schema]) -> Vec<Property> {
    let mut all: Vec<Property> = Vec::new();
    for (at, shape) in shapes.iter().enumerate() {
        for property in shape.plain().properties() {
            if all.iter().all(|known| known.name != property.name) {
                let required = property.required && at == 0;
                all.push(Property { required, ..property.clone() });
            }
        }
    }
    for property in &mut all {
        property.required = shapes
            .iter()
            .all(|shape| shape.plain().properties().iter().any(|other| other.name == property.name && other.required));
    }
    all
}

/// Returns whether two contents are the same except for their descriptions.
fn same_content(a: &Content, b: &Content) -> bool {
    match (a, b) {
        (Content::Enum(a), Content::Enum(b)) => {
            !a.is_empty() && a.iter().map(|value| &value.text).eq(b.iter().map(|value| &value.text))
        }
        (Content::Struct(a), Content::Struct(b)) => {
            a.len() == b.len()
                && a.iter().zip(b).all(|(a, b)| {
                    a.wire == b.wire
                        && a.ty == b.ty
                        && a.required == b.required
                        && a.schema.attributes.encryption == b.schema.attributes.encryption
                })
        }
        _ => false,
    }
}
