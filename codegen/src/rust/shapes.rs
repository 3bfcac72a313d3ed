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
    String,
    Integer,
    Decimal,
    Boolean,
    /// Text that is encrypted on the wire.
    Sensitive,
    /// Anything: an object whose fields the docs do not list.
    Value,
    /// An object or an enum of the same direction.
    Shape(Id),
    /// A file that is sent.
    Upload,
    List(Box<Type>),
    /// A numbered series of fields, and how many numbers each name contains.
    Numbered(Box<Type>, usize),
}

/// An object or an enum.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Shape {
    /// The names of the fields that lead to it, from the top.
    path: Vec<String>,
    /// The description in the field's row.
    pub(super) description: String,
    /// Whether it is an object or an enum, and its fields or values.
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

    /// Adds a shape, or returns an earlier one with the same field name and content, because both
    /// become one type.
    fn add(&mut self, path: &[String], description: &str, content: impl FnOnce(&mut Self) -> Content) -> Type {
        let id = self.shapes.len();
        let placeholder = Content::Enum(Vec::new());
        self.shapes.push(Shape { path: path.to_vec(), description: description.to_owned(), content: placeholder });
        let content = content(self);
        let same = |shape: &Shape| shape.path.last() == path.last() && same_content(&shape.content, &content);
        if let Some(earlier) = self.shapes[..id].iter().position(same) {
            // Its inner shapes are equal to earlier ones, too, and were not added, so the new shape is
            // the last one.
            self.shapes.truncate(id);
            return Type::Shape(earlier);
        }
        self.shapes[id].content = content;
        Type::Shape(id)
    }

    /// Names every shape after its field, with its parents' names in front if two would clash.
    ///
    /// # Errors
    /// Returns the shapes that even their parents' names cannot distinguish.
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
                // There are no more parents, so a suffix for its kind distinguishes the shape from
                // the one that took its name.
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

/// Returns the scalar type of alternatives that differ only in their descriptions and values.
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

/// Returns the fields of all alternatives. A field is required if all of them require it.
fn union(shapes: &[Schema]) -> Vec<Property> {
    let mut all: Vec<Property> = Vec::new();
    for property in shapes.iter().flat_map(|shape| shape.plain().properties()) {
        if all.iter().all(|known| known.name != property.name) {
            all.push(property.clone());
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::{Attributes, Encoding, Encryption, Enumeration, Integer, Text};

    fn property(name: &str, schema: Schema) -> Property {
        Property { name: name.to_owned(), required: false, schema }
    }

    fn text(name: &str) -> Property {
        property(name, Schema::string())
    }

    fn number() -> Schema {
        Schema::new(SchemaKind::Integer(Integer::default()))
    }

    fn choice(values: &[&str]) -> Schema {
        let list = values.iter().map(|text| EnumValue { text: (*text).to_owned(), meaning: None }).collect();
        Schema::new(SchemaKind::String(Text { values: Enumeration { list, closed: true }, ..Text::default() }))
    }

    fn object(properties: Vec<Property>) -> Schema {
        Schema::new(SchemaKind::Object(properties))
    }

    fn list(items: Schema) -> Schema {
        Schema::new(SchemaKind::List(Box::new(items)))
    }

    fn json(content: Schema) -> Schema {
        let content = Some((Encoding::Json, Box::new(content)));
        Schema::new(SchemaKind::String(Text { content, ..Text::default() }))
    }

    fn encrypted(encryption: Encryption) -> Schema {
        let attributes = Attributes { encryption: Some(encryption), ..Attributes::default() };
        Schema { attributes, ..Schema::string() }
    }

    /// Returns the path and the name of each shape or, if any shapes have no unique name, those shapes.
    fn named(properties: &[Property], reserved: &[&str]) -> Result<Vec<String>, Vec<String>> {
        let mut shapes = Shapes::default();
        shapes.fields(properties);
        let named = shapes.name(reserved)?;
        Ok(named.iter().map(|(name, shape)| format!("{}={name}", shape.path.join("."))).collect())
    }

    fn check(properties: &[Property], names: &[&str]) {
        assert_eq!(named(properties, &["Response", "Body", "BodyObject"]).expect("every shape has a name"), names);
    }

    /// Returns two fields `payer` and `payee`, each of which contains a field `part`.
    fn twins(first: Schema, second: Schema) -> [Property; 2] {
        [("payer", first), ("payee", second)].map(|(name, part)| property(name, object(vec![property("part", part)])))
    }

    #[test]
    fn a_shape_is_named_after_its_field() {
        let goods = || object(vec![text("id")]);
        check(&[property("goods_detail", goods())], &["goods_detail=GoodsDetail"]);
        check(&[property("goods_detail", list(list(goods())))], &["goods_detail=GoodsDetail"]);
        check(&[property("goods_detail", json(goods()))], &["goods_detail=GoodsDetail"]);
        check(&[property("coupon_$n", goods())], &["coupon_$n=CouponN"]);
        check(&[property("state", choice(&["A", "B"]))], &["state=State"]);
        check(&[property("self", goods())], &["self=Self_"]);
    }

    #[test]
    fn shapes_of_one_name_get_their_parents_names_in_front() {
        let (one, other) = (|| object(vec![text("a")]), || object(vec![text("b")]));
        check(&twins(one(), other()), &["payer=Payer", "payer.part=Part", "payee=Payee", "payee.part=PayeePart"]);
        // The shape nearest to the top gets the short name, even if it comes last.
        let [payer, payee] = twins(one(), other());
        check(
            &[payer, payee, property("part", object(vec![text("c")]))],
            &["payer=Payer", "payer.part=PayerPart", "payee=Payee", "payee.part=PayeePart", "part=Part"],
        );
        // No more parents' names are added than necessary.
        let deep = property("top", object(twins(one(), other()).into()));
        check(
            &[deep],
            &["top=Top", "top.payer=Payer", "top.payer.part=Part", "top.payee=Payee", "top.payee.part=PayeePart"],
        );
        // Names that differ only on the wire are the same in Rust.
        check(&[property("part", one()), property("PART", other())], &["part=Part", "PART=PartObject"]);
    }

    #[test]
    fn a_shape_without_a_free_name_gets_a_suffix() {
        check(&[property("response", object(vec![text("a")]))], &["response=ResponseObject"]);
        check(&[property("response", choice(&["A", "B"]))], &["response=ResponseKind"]);
        // A parent's name in front is also enough.
        let inner = property("outer", object(vec![property("response", choice(&["A", "B"]))]));
        check(&[inner], &["outer=Outer", "outer.response=OuterResponse"]);
        let taken = [property("body", object(vec![text("a")])), property("body", choice(&["A", "B"]))];
        assert_eq!(named(&taken, &["Body"]).expect("every shape has a name"), ["body=BodyObject", "body=BodyKind"]);
        assert_eq!(named(&taken, &["Body", "BodyObject", "BodyKind"]), Err(vec!["body".to_owned(); 2]));
    }

    #[test]
    fn shapes_of_one_field_name_and_content_are_one_type() {
        let secret = |encryption| object(vec![property("a", encrypted(encryption))]);
        let cases = [
            (object(vec![text("a")]), object(vec![text("a")]), true),
            (object(vec![text("a")]), list(object(vec![text("a")])), true),
            (object(vec![text("a")]), object(vec![text("a"), text("b")]), false),
            (object(vec![text("a")]), object(vec![property("a", number())]), false),
            (object(vec![text("a")]), object(vec![Property { required: true, ..text("a") }]), false),
            (secret(Encryption::RsaOaep), secret(Encryption::RsaPkcs1), false),
            (choice(&["A", "B"]), choice(&["A", "B"]), true),
            (choice(&["A", "B"]), choice(&["B", "A"]), false),
            (choice(&["A", "B"]), choice(&["A", "B", "C"]), false),
        ];
        for (first, second, is_one) in cases {
            let names = named(&twins(first.clone(), second.clone()), &[]).expect("every shape has a name");
            let wanted: &[&str] = if is_one {
                // The enclosing objects then differ only in their own names, and remain two types.
                &["payer=Payer", "payer.part=Part", "payee=Payee"]
            } else {
                &["payer=Payer", "payer.part=Part", "payee=Payee", "payee.part=PayeePart"]
            };
            assert_eq!(names, wanted, "{first:?} and {second:?}");
        }
        // The shapes inside equal shapes are one type as well.
        let nested = || object(vec![property("state", choice(&["A", "B"]))]);
        check(&twins(nested(), nested()), &["payer=Payer", "payer.part=Part", "payer.part.state=State", "payee=Payee"]);
        // The descriptions may differ.
        let described = Schema { description: "another".to_owned(), ..object(vec![text("a")]) };
        check(&twins(object(vec![text("a")]), described), &["payer=Payer", "payer.part=Part", "payee=Payee"]);
    }

    #[test]
    fn a_field_is_of_the_type_that_its_schema_says() {
        let shape = || object(vec![text("a")]);
        let one_of = |shapes: Vec<Schema>| Schema::new(SchemaKind::OneOf(shapes));
        let list_of = |ty: Type| Type::List(Box::new(ty));
        let cases = [
            ("a", Schema::string(), Type::String),
            // A single value is not a choice.
            ("a", choice(&["A"]), Type::String),
            ("a", choice(&["A", "B"]), Type::Shape(0)),
            ("a", number(), Type::Integer),
            ("a", Schema::new(SchemaKind::Decimal), Type::Decimal),
            ("a", Schema::new(SchemaKind::Boolean(None)), Type::Boolean),
            ("a", Schema::new(SchemaKind::Bytes), Type::Upload),
            ("a", encrypted(Encryption::RsaOaep), Type::Sensitive),
            ("a", list(encrypted(Encryption::RsaOaep)), list_of(Type::Sensitive)),
            ("a", object(Vec::new()), Type::Value),
            ("a", shape(), Type::Shape(0)),
            ("a", json(shape()), Type::Shape(0)),
            ("a", json(list(Schema::string())), list_of(Type::String)),
            ("a_$n", number(), Type::Numbered(Box::new(Type::Integer), 1)),
            ("a_$n_$m", list(shape()), Type::Numbered(Box::new(list_of(Type::Shape(0))), 2)),
            ("a", one_of(vec![number(), number()]), Type::Integer),
            ("a", one_of(vec![Schema::string(), number()]), Type::Value),
            ("a", one_of(vec![Schema::string(), encrypted(Encryption::RsaOaep)]), Type::Value),
            ("a", one_of(vec![Schema::string(), shape()]), Type::Shape(0)),
        ];
        for (name, schema, ty) in cases {
            let fields = Shapes::default().fields(&[property(name, schema.clone())]);
            assert_eq!(fields[0].ty, ty, "{schema:?}");
        }
    }

    #[test]
    fn alternatives_are_one_struct_with_the_fields_of_all() {
        let required = |name: &str| Property { required: true, ..text(name) };
        let shapes = vec![
            object(vec![required("a"), required("b"), text("c")]),
            object(vec![required("b"), required("c"), required("d")]),
        ];
        let mut all = Shapes::default();
        all.fields(&[property("one", Schema::new(SchemaKind::OneOf(shapes)))]);
        let Content::Struct(fields) = &all.shapes[0].content else { panic!("{all:?}") };
        let fields: Vec<(&str, bool)> = fields.iter().map(|field| (field.wire.as_str(), field.required)).collect();
        assert_eq!(fields, [("a", false), ("b", true), ("c", false), ("d", false)]);
    }
}
