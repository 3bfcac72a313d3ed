//! Pages for the payer's browser: the client builds their URL, and the browser opens it.

use super::handle::Client;
use crate::codegen::{Descriptor, Operation, Redirect, RequestData, Signature};
use crate::error::Error;
use crate::protocol::{self, Server, v2};
use serde_json::Value;

impl Client {
    /// Returns the URL that the payer's browser opens. Takes the request by value or by reference,
    /// and sends nothing.
    ///
    /// If the page has the query parameter `sign`, the client sets it to v2's signature. If the
    /// request sets `sign_type`, the client uses the algorithm in it. Otherwise, the client uses
    /// its [`v2_sign_type`](crate::Builder::v2_sign_type) if the page has a parameter `sign_type`,
    /// or MD5 if the page has no such parameter. The client also sets `timestamp` if the request
    /// doesn't set it.
    ///
    /// # Errors
    /// [`Error::InvalidRequest`] if required fields are missing or a value can't be sent, and
    /// [`Error::Configuration`] if the page is signed and the client has no v2 key.
    pub fn url<O: Operation<Response = Redirect>>(&self, operation: O) -> Result<String, Error> {
        self.url_of_parts(O::DESCRIPTOR, operation.into_request_data())
    }

    /// Returns the URL of a page that has no generated type. For tests and tools; may change in any version.
    #[doc(hidden)]
    pub fn url_of_parts(&self, descriptor: &Descriptor, parts: RequestData) -> Result<String, Error> {
        let account = self.account();
        let context = &account.context;
        context.identity_for(descriptor.path)?;
        let mut tree = parts.into_tree(descriptor);
        let signed = descriptor.signature != Signature::None;
        if let Some(query) = tree.root["query"].as_object_mut().filter(|_| signed) {
            query.entry("timestamp").or_insert_with(|| Value::from(context.now().to_string()));
            v2::announce(query, descriptor, context.v2_sign_type);
        }
        account.check_required(descriptor, &tree)?;
        protocol::encode_fields(&mut tree.root, descriptor.request, account.v2_key.get())?;
        if signed {
            v2::write_sign(context, descriptor, &mut tree.root)?;
        }
        let outgoing = protocol::write(descriptor, &tree, || context.nonce())?;
        // A browser can't fail over to another host, so the URL uses the first one.
        let server = account.servers(descriptor.servers).into_iter().next();
        let Server { origin, prefix } = server.ok_or_else(|| Error::configuration("the page has no host"))?;
        Ok(format!("{origin}{prefix}{}{}", outgoing.target, descriptor.fragment.unwrap_or_default()))
    }
}
