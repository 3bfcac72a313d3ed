//! Visits every property of a page, at any depth.

use super::{Page, Property, ResponseBody, Schema, SchemaKind, Text};

impl Page {
    /// Calls `visit` with each property and the name of the nearest property above it. On the top
    /// level, this name is empty.
    pub fn each_property(&mut self, visit: &mut impl FnMut(&str, &mut Property)) {
        for operation in &mut self.operations {
            operation.parameters.iter_mut().for_each(|parameter| property(&mut parameter.property, "", visit));
            operation.body.iter_mut().for_each(|body| below(&mut body.schema, "", visit));
            if let ResponseBody::Body(_, schema) = &mut operation.response {
                below(schema, "", visit);
            }
            operation.failure.iter_mut().for_each(|schema| below(schema, "", visit));
        }
        if let Some(event) = &mut self.event {
            event.headers.iter_mut().for_each(|header| property(&mut header.property, "", visit));
            below(&mut event.body.schema, "", visit);
            event.reply_headers.iter_mut().for_each(|header| property(header, "", visit));
            event.reply.iter_mut().for_each(|(_, schema)| below(schema, "", visit));
        }
    }
}

fn property(property: &mut Property, parent: &str, visit: &mut impl FnMut(&str, &mut Property)) {
    visit(parent, property);
    below(&mut property.schema, &property.name, visit);
}

fn below(schema: &mut Schema, parent: &str, visit: &mut impl FnMut(&str, &mut Property)) {
    match &mut schema.kind {
        SchemaKind::Object(properties) => properties.iter_mut().for_each(|inner| property(inner, parent, visit)),
        SchemaKind::List(items) => below(items, parent, visit),
        SchemaKind::OneOf(shapes) => shapes.iter_mut().for_each(|shape| below(shape, parent, visit)),
        SchemaKind::String(Text { content: Some((_, content)), .. }) => below(content, parent, visit),
        _ => {}
    }
}

impl Schema {
    /// Returns the alternatives, or the schema itself if it has none.
    pub fn shapes_mut(&mut self) -> &mut [Schema] {
        match self.kind {
            SchemaKind::OneOf(_) => match &mut self.kind {
                SchemaKind::OneOf(shapes) => shapes,
                _ => &mut [],
            },
            _ => std::slice::from_mut(self),
        }
    }

    /// Returns the schema of the innermost items, or the schema itself if it is not a list.
    pub fn item(&self) -> &Schema {
        match &self.kind {
            SchemaKind::List(items) => items.item(),
            _ => self,
        }
    }

    /// Returns the schema of the innermost items, or the schema itself if it is not a list.
    pub fn item_mut(&mut self) -> &mut Schema {
        match self.kind {
            SchemaKind::List(_) => match &mut self.kind {
                SchemaKind::List(items) => items.item_mut(),
                _ => unreachable!("the outer match has found a list"),
            },
            _ => self,
        }
    }
}
