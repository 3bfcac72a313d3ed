//! Pagination: one signed call per page, as long as there is another page.

use super::handle::Client;
use crate::codegen::{
    Content, Descriptor, FromResponse, FromValue, Paginated, Pagination, PaginationKind, RequestData, Tree,
};
use crate::error::Error;
use crate::protocol::{Accepted, place};
use futures_util::stream::{Stream, TryStreamExt, iter, try_unfold};
use serde_json::Value;

impl Client {
    /// Returns the pages of a list, starting with the page that the request asks for. The stream
    /// makes one call for each page, like [`Client::send`], when it is polled for that page.
    ///
    /// The stream ends after one of these pages:
    /// - an empty page;
    /// - the page that reaches the total, if the response states one;
    /// - a page with fewer items than the request's limit, if the response states no total.
    ///
    /// If a list is paginated by token, the stream instead ends after a page whose token for the
    /// next page is absent, or equals the token that requested this page. An error also ends the
    /// stream.
    ///
    /// ```no_run
    /// # use wechatpay_client::{Client, Error, __codegen::Paginated};
    /// use futures_util::TryStreamExt;
    ///
    /// # async fn example<O: Paginated + Send + 'static>(client: Client, list: O) -> Result<(), Error> {
    /// let mut pages = client.pages(list);
    /// while let Some(page) = pages.try_next().await? {
    ///     let items = O::items(page);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn pages<O: Paginated + Send + 'static>(
        &self,
        operation: O,
    ) -> impl Stream<Item = Result<O::Response, Error>> + Send + Unpin + 'static + use<O> {
        let client = self.clone();
        let first = Cursor::new(O::DESCRIPTOR, operation.into_request_data());
        Box::pin(try_unfold(Some(first), move |cursor| {
            let client = client.clone();
            async move {
                let Some(cursor) = cursor else {
                    return Ok(None);
                };
                let (accepted, content, next) = cursor.turn(&client, O::DESCRIPTOR, O::PAGINATION).await?;
                let page: O::Response = accepted.read(content, client.account().decode)?;
                // If the list can't be read, the page would look empty.
                if let Some(error) = page.unread_fields().into_iter().find(|error| error.pointer == O::PAGINATION.items)
                {
                    return Err(accepted.undecoded(error));
                }
                Ok(Some((page, next)))
            }
        }))
    }

    /// Returns the items of a list, starting with the page that the request asks for. Requests the
    /// pages like [`Client::pages`].
    pub fn items<O: Paginated + Send + 'static>(
        &self,
        operation: O,
    ) -> impl Stream<Item = Result<O::Item, Error>> + Send + Unpin + 'static + use<O>
    where
        O::Item: Send,
    {
        let pages = self.pages(operation);
        Box::pin(pages.map_ok(|page| iter(O::items(page).into_iter().map(Ok))).try_flatten())
    }
}

/// The request for one page, and how many items the pages before it had.
struct Cursor {
    tree: Tree,
    seen: i64,
}

impl Cursor {
    fn new(descriptor: &Descriptor, parts: RequestData) -> Self {
        Self { tree: parts.into_tree(descriptor), seen: 0 }
    }

    /// Requests the page, and returns it with the request for the next one.
    async fn turn(
        self,
        client: &Client,
        descriptor: &'static Descriptor,
        pages: Pagination,
    ) -> Result<(Accepted, Content, Option<Self>), Error> {
        let (accepted, content) = client.exchange_tree(descriptor, self.tree.clone()).await?;
        let next = match &content {
            Content::Tree(page) => self.next(pages, page),
            Content::File(_) | Content::Empty => None,
        };
        Ok((accepted, content, next))
    }

    fn next(mut self, pages: Pagination, page: &Value) -> Option<Self> {
        let count = page.pointer(pages.items).and_then(Value::as_array).map_or(0, Vec::len) as i64;
        self.seen += count;
        let total = pages.total.and_then(|pointer| number(page, pointer));
        let (field, value, more) = match pages.kind {
            PaginationKind::Offset { field, limit } => {
                let end = number(&self.tree.root, field).unwrap_or(0).saturating_add(count);
                (field, Value::from(end), self.more(total, end, count, limit))
            }
            PaginationKind::Number { field, limit } => {
                let own = number(&self.tree.root, field).unwrap_or(if field.ends_with("/offset") { 0 } else { 1 });
                // If pages are counted from 0, `before` is one page too small. An empty page may
                // then be requested at the end, which is better than leaving a page out.
                let before = limit.and_then(|limit| number(&self.tree.root, limit)).unwrap_or(0).saturating_mul(own);
                (field, Value::from(own.saturating_add(1)), self.more(total, before.max(self.seen), count, limit))
            }
            PaginationKind::Token { field, next } => {
                // An empty page doesn't end the list, because a filter may have removed all of its
                // items. A repeated token ends it, because otherwise the list would never end.
                let token = page.pointer(next).filter(|token| token.as_str().is_some_and(|token| !token.is_empty()))?;
                (field, token.clone(), self.tree.root.pointer(field) != Some(token))
            }
        };
        *place(&mut self.tree.root, field)? = value;
        more.then_some(self)
    }

    /// Returns whether there may be items after the first `reached` ones. `count` is the number of
    /// items on the page that was just received.
    fn more(&self, total: Option<i64>, reached: i64, count: i64, limit: Option<&str>) -> bool {
        if count == 0 {
            return false;
        }
        match (total, limit.and_then(|limit| number(&self.tree.root, limit))) {
            (Some(total), _) => reached < total,
            (None, Some(limit)) => count >= limit,
            (None, None) => true,
        }
    }
}

/// Returns the integer at `pointer`, which may be written as a string.
fn number(tree: &Value, pointer: &str) -> Option<i64> {
    i64::from_value(tree.pointer(pointer)?.clone()).ok()
}
