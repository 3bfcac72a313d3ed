//! Pages for the payer's browser: the client writes their URL, and the browser sends it.

use crate::client::Client;
use crate::error::Error;
use crate::operation::{Descriptor, Operation, Parts};
use crate::request::Server;
use crate::{request, v2, wire};
use serde_json::Value;

/// What an operation answers whose request is sent by the payer's browser: nothing that this client would see.
///
/// [`Client::send`] refuses such an operation at compile time:
/// ```compile_fail,E0277
/// # use wechatpay_client::{Client, model::*};
/// async fn page(client: Client, operation: impl Operation<Response = Redirect>) {
///     client.send(operation).await;
/// }
/// ```
/// [`Client::url`] takes it:
/// ```
/// # use wechatpay_client::{Client, Error, model::*};
/// fn page(client: Client, operation: impl Operation<Response = Redirect>) -> Result<String, Error> {
///     client.url(operation)
/// }
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Redirect {}

impl Client {
    /// The URL that the payer's browser is to open, by value or by reference. Nothing is sent.
    ///
    /// Where the page needs the query's `sign`, it is v2's signature, by MD5 unless the query's `sign_type` says otherwise,
    /// or the client's [`v2_sign_type`](crate::Builder::v2_sign_type) where the page has that field, and `timestamp` is filled in where it is absent.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] when required fields are missing or can't be sent, and [`Error::Configuration`] when the page is
    /// signed and the client has no v2 key.
    pub fn url<O: Operation<Response = Redirect>>(&self, operation: O) -> Result<String, Error> {
        self.url_of_parts(O::DESCRIPTOR, operation.parts())
    }

    /// Returns the URL of a page that has no generated type. For tests and tools; may change in any version.
    #[doc(hidden)]
    pub fn url_of_parts(&self, descriptor: &Descriptor, parts: Parts) -> Result<String, Error> {
        let mut tree = parts.into_tree(descriptor);
        let signed = descriptor.required.contains(&"/query/sign");
        if let Some(query) = tree.root["query"].as_object_mut().filter(|_| signed) {
            let now = (self.settings().clock)();
            query.entry("timestamp").or_insert_with(|| Value::from(now.to_string()));
            v2::call::name_algorithm(query, descriptor, self.settings().v2_sign_type);
            query.insert("sign".to_owned(), Value::from(""));
        }
        self.check_required(descriptor, &tree)?;
        wire::seal(&mut tree.root, descriptor.request, self.settings().v2_sealing_key.known())?;
        if signed {
            v2::call::write_sign(self, descriptor, &mut tree.root)?;
        }
        let outgoing = request::write(descriptor, &tree, &self.settings().nonce)?;
        // A browser has nothing to fail over to: it goes to the first.
        let server = self.servers(descriptor.servers).into_iter().next();
        let Server { origin, prefix } = server.ok_or_else(|| Error::configuration("the page has no host"))?;
        Ok(format!("{origin}{prefix}{}{}", outgoing.target, descriptor.fragment.unwrap_or_default()))
    }
}
