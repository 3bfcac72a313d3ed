//! Which operations answer in pages, and how their pages follow each other.

use super::plan::{Field, PageKind, Pages, Part, Response, Rust};
use crate::api::{Operation, Place, Property, Verb};

/// Parameters that move from page to page.
const MOVING: &[(&str, PageKind)] = &[("offset", PageKind::Offset), ("page_token", PageKind::Token)];

/// Parameters that say how long a page is.
const SIZES: &[&str] = &["limit", "page_size"];

/// The pages of an operation that reads a list by a parameter that moves; `None` where it is another, or where the
/// answer has several lists, so that none of them is the one that is paged.
pub(super) fn pages(operation: &Operation, request: &[Field], response: &Response) -> Option<Pages> {
    let Response::Struct { fields: answer, .. } = response else { return None };
    let query = |name: &str| {
        let parameters = operation.parameters.iter().filter(|parameter| parameter.place == Place::Query);
        parameters.map(|parameter| &parameter.property).find(|property| property.name == name)
    };
    if operation.verb != Verb::Get {
        return None;
    }
    let (moving, kind): (&Property, PageKind) = MOVING.iter().find_map(|(name, kind)| Some((query(name)?, *kind)))?;
    let lists: Vec<&Field> = answer.iter().filter(|field| matches!(field.ty, Rust::List(_))).collect();
    let [list] = lists.as_slice() else { return None };
    let Rust::List(item) = &list.ty else { return None };
    let given = |name: &str| answer.iter().find(|field| field.wire == name).map(|field| field.wire.clone());
    let size =
        SIZES.iter().find_map(|name| request.iter().find(|field| field.part == Part::Query && field.wire == *name));
    let (kind, other) = match kind {
        PageKind::Token => (kind, Some(given(&format!("next_{}", moving.name))?)),
        _ if moving.schema.page_number => (PageKind::Number, size.map(|field| field.wire.clone())),
        _ => (kind, size.map(|field| field.wire.clone())),
    };
    Some(Pages {
        kind,
        field: moving.name.clone(),
        other,
        items: (list.wire.clone(), list.name.clone(), (**item).clone()),
        total: given("total_count"),
    })
}
