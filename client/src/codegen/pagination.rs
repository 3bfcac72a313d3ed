//! How the pages of a list are requested.

use super::operation::Operation;
use super::response::FromResponse;

/// An operation whose response is one page of a list.
pub trait Paginated: Operation<Response: FromResponse> {
    /// The type of the list's items.
    type Item;
    /// How to request the next page and recognize the last one.
    const PAGINATION: Pagination;
    /// Returns the items on the page.
    fn items(page: Self::Response) -> Vec<Self::Item>;
}

/// How a list is paginated. Built in a `const` by generated code.
#[derive(Clone, Copy, Debug)]
pub struct Pagination {
    /// How a request selects a page.
    pub kind: PaginationKind,
    /// Pointer into the response, such as `/data`, to the items on the page.
    pub items: &'static str,
    /// Pointer into the response, such as `/total_count`, to the number of items on all pages.
    pub total: Option<&'static str>,
}

/// How a request selects a page. `field` and `limit` are pointers into the request, such as
/// `/query/offset`.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum PaginationKind {
    /// By the number of items before the page.
    Offset {
        /// The field with the number of items before the page.
        field: &'static str,
        /// The field with the number of items per page.
        limit: Option<&'static str>,
    },
    /// By the number of the page.
    Number {
        /// The field with the number of the page. If a request doesn't set it, a field named
        /// `offset` counts from 0, and any other field from 1.
        field: &'static str,
        /// The field with the number of items per page.
        limit: Option<&'static str>,
    },
    /// By a token that came with the previous page.
    Token {
        /// The field with the token.
        field: &'static str,
        /// Pointer into the response, such as `/next_page_token`, to the token for the next page.
        next: &'static str,
    },
}
