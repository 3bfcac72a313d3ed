//! How a list that comes in pages is asked for.

use super::operation::Operation;
use super::response::FromResponse;

/// An operation that answers one page of a list.
pub trait Paginated: Operation<Response: FromResponse> {
    /// What the list is of.
    type Item;
    /// How the next page is asked for, and the last one known.
    const PAGINATION: Pagination;
    /// The page's part of the list.
    fn items(page: Self::Response) -> Vec<Self::Item>;
}

/// How pages follow each other. Built in a `const` by generated code.
#[derive(Clone, Copy, Debug)]
pub struct Pagination {
    /// What a request says to get a certain page.
    pub kind: PaginationKind,
    /// Pointer into the answer, such as `/data`, to the page's part of the list.
    pub items: &'static str,
    /// Pointer into the answer, such as `/total_count`, to the number of items on all pages.
    pub total: Option<&'static str>,
}

/// What a request says to get a certain page. `field` and `limit` are pointers into the request, such as `/query/offset`.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub enum PaginationKind {
    /// How many items come before the page.
    Offset {
        /// The number of items.
        field: &'static str,
        /// How many items a page has.
        limit: Option<&'static str>,
    },
    /// The number of the page.
    Number {
        /// The number; where a request has none, a field named `offset` counts from 0 and every other from 1.
        field: &'static str,
        /// How many items a page has.
        limit: Option<&'static str>,
    },
    /// A text that came with the page before.
    Token {
        /// The text.
        field: &'static str,
        /// Pointer into the answer, such as `/next_page_token`, to the text for the next page.
        next: &'static str,
    },
}
