//! Finds where a page states each part of its operations.

use std::collections::BTreeMap;

use crate::{
    diagnostic::Span,
    docs::{self, Direction, DocumentKind, Field, Subject},
};

/// The spans in which a page states its facts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Places {
    /// The spans of the entries in the front matter, by key.
    pub(crate) front: BTreeMap<String, Span>,
    /// The spans of each operation, or of the notification, by name.
    pub(crate) operations: BTreeMap<String, OfOperation>,
}

/// The spans in which a page states the facts of an operation or a notification.
#[derive(Clone, Debug, Default)]
pub(crate) struct OfOperation {
    pub(crate) heading: Span,
    /// The spans that state something about the operation as a whole.
    pub(crate) subjects: BTreeMap<Subject, Span>,
    /// The row of each field, and the row or the table of each part that contains fields. The key is a
    /// direction and a pointer, such as `/body/amount/total`. Lists and the content of strings add no step
    /// to a pointer. The step `|2` stands for the second of several shapes.
    pub(crate) fields: BTreeMap<(Direction, String), Span>,
}

/// Escapes a name, so that it can be a step of a pointer.
pub(crate) fn step(name: &str) -> String {
    let escaped = name.replace('~', "~0").replace('/', "~1");
    if is_keyword(&escaped) { format!("~2{escaped}") } else { escaped }
}

/// Returns whether a step of a pointer is a keyword instead of a name: `*` stands for the items of a
/// list, `!` for the content of a string, and `|2` for the second of several shapes.
pub(crate) fn is_keyword(step: &str) -> bool {
    step == "*" || step == "!" || step.strip_prefix('|').is_some_and(|rest| rest.parse::<usize>().is_ok())
}

impl Places {
    pub(crate) fn of(page: &docs::Page) -> Self {
        let operations = page.operations.iter().map(|operation| match &page.kind {
            DocumentKind::Operations { url } => {
                let name = format!("{} {url}", operation.verb.as_str().to_uppercase());
                (name, OfOperation::call(operation))
            }
            DocumentKind::Webhook { name } => {
                let name = format!("webhook {}/{name}", page.root.version.as_str());
                (name, OfOperation::notification(operation))
            }
        });
        Self { front: page.front.clone(), operations: operations.collect() }
    }
}

impl OfOperation {
    fn call(operation: &docs::Operation) -> Self {
        let mut places = Self::request(operation, Direction::Sent);
        places.table(Subject::Response, Direction::Received, "/body");
        places.table(Subject::Failure, Direction::Received, "/failure");
        if let docs::ResponseBody::Fields(fields) = &operation.response {
            places.add(Direction::Received, "/body", fields);
        }
        places.add(Direction::Received, "/failure", &operation.failure);
        places
    }

    fn notification(operation: &docs::Operation) -> Self {
        let mut places = Self::request(operation, Direction::Received);
        places.table(Subject::Response, Direction::Sent, "/body");
        if let docs::ResponseBody::Fields(parts) = &operation.response {
            places.add(Direction::Sent, "", parts);
        }
        places
    }

    fn request(operation: &docs::Operation, direction: Direction) -> Self {
        let docs::Request { path, query, headers, body, .. } = &operation.request;
        let mut places = Self { heading: operation.span, subjects: operation.places.clone(), ..Self::default() };
        places.table(Subject::Request, direction, "/path");
        places.add(direction, "/path", path);
        let parts = [("/query", query.as_ref()), ("/headers", headers.as_ref())];
        for (pointer, part) in parts.into_iter().chain([("/body", body.as_ref().map(|(_, part)| part))]) {
            if let Some(part) = part {
                places.fields.insert((direction, pointer.to_owned()), part.span);
                places.add(direction, pointer, &part.fields);
            }
        }
        places
    }

    fn table(&mut self, table: Subject, direction: Direction, pointer: &str) {
        if let Some(span) = self.subjects.get(&table) {
            self.fields.insert((direction, pointer.to_owned()), *span);
        }
    }

    fn add(&mut self, direction: Direction, parent: &str, fields: &[Field]) {
        for field in fields {
            let pointer = format!("{parent}/{}", step(&field.name));
            self.field(direction, pointer.clone(), field);
            for (at, alternative) in field.alternatives.iter().enumerate() {
                if at == 0 {
                    self.field(direction, format!("{pointer}/|1"), field);
                }
                self.field(direction, format!("{pointer}/|{}", at + 2), alternative);
            }
        }
    }

    fn field(&mut self, direction: Direction, pointer: String, field: &Field) {
        self.add(direction, &pointer, &field.children);
        self.fields.insert((direction, pointer), field.span);
    }
}
