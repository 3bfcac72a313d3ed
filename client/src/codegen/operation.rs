//! An operation: a request type that tells the client about itself.

use super::descriptor::Descriptor;
use super::request::RequestData;

/// A request that [`Client::send`](crate::Client::send) can send. Implemented by generated types, and by a reference to one.
pub trait Operation {
    /// What the server answers: a generated struct, `()` or [`File`](crate::types::File); [`Redirect`](crate::__codegen::Redirect) where the
    /// payer's browser sends the request.
    type Response;
    /// What is the same for all requests of this operation.
    const DESCRIPTOR: &'static Descriptor;
    /// The fields of this request, by location.
    fn into_request_data(self) -> RequestData;
}

impl<O: Operation + Clone> Operation for &O {
    type Response = O::Response;
    const DESCRIPTOR: &'static Descriptor = O::DESCRIPTOR;
    fn into_request_data(self) -> RequestData {
        self.clone().into_request_data()
    }
}
