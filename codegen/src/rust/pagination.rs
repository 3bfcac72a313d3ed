//! Recognizes operations that return a list in pages, and finds out how the next page is requested.

use super::plan::{Field, Pagination, PaginationKind, Part, Response, RustType};
use crate::api::{Method, Operation, ParameterLocation, Property};

/// Parameters that change from page to page.
const MOVING: &[(&str, PaginationKind)] = &[("offset", PaginationKind::Offset), ("page_token", PaginationKind::Token)];

/// Parameters that set the size of a page.
const SIZES: &[&str] = &["limit", "page_size"];

/// Returns the pagination of an operation that reads a list with a parameter that changes from page to
/// page. Returns `None` for other operations. Also returns `None` if the response has several lists,
/// because it is then unclear which one is paged.
pub(super) fn pages(operation: &Operation, request: &[Field], response: &Response) -> Option<Pagination> {
    let Response::Struct { fields: response, .. } = response else { return None };
    let query = |name: &str| {
        let parameters = operation.parameters.iter().filter(|parameter| parameter.place == ParameterLocation::Query);
        parameters.map(|parameter| &parameter.property).find(|property| property.name == name)
    };
    if operation.verb != Method::Get {
        return None;
    }
    let (moving, kind): (&Property, PaginationKind) =
        MOVING.iter().find_map(|(name, kind)| Some((query(name)?, *kind)))?;
    let lists: Vec<&Field> = response.iter().filter(|field| matches!(field.ty, RustType::List(_))).collect();
    let [list] = lists.as_slice() else { return None };
    let RustType::List(item) = &list.ty else { return None };
    let given = |name: &str| response.iter().find(|field| field.wire == name).map(|field| field.wire.clone());
    let size =
        SIZES.iter().find_map(|name| request.iter().find(|field| field.part == Part::Query && field.wire == *name));
    let (kind, other) = match kind {
        PaginationKind::Token => (kind, Some(given(&format!("next_{}", moving.name))?)),
        _ if moving.schema.attributes.counts_pages => (PaginationKind::Number, size.map(|field| field.wire.clone())),
        _ => (kind, size.map(|field| field.wire.clone())),
    };
    Some(Pagination {
        kind,
        field: moving.name.clone(),
        other,
        items: (list.wire.clone(), list.name.clone(), (**item).clone()),
        total: given("total_count"),
    })
}
