//! An operation: a request type with the descriptor that the client needs to send it.

use super::descriptor::Descriptor;
use super::request::RequestData;

/// A request that [`Client::send`](crate::Client::send) can send. Implemented by generated types
/// and by references to them.
pub trait Operation {
    /// The type of the response: a generated struct, `()` or [`File`](crate::types::File), or
    /// [`Redirect`](crate::__codegen::Redirect) if the payer's browser sends the request.
    type Response;
    /// What is the same for all requests of this operation.
    const DESCRIPTOR: &'static Descriptor;
    /// Returns the fields of this request, by location.
    fn into_request_data(self) -> RequestData;
}

impl<O: Operation + Clone> Operation for &O {
    type Response = O::Response;
    const DESCRIPTOR: &'static Descriptor = O::DESCRIPTOR;
    fn into_request_data(self) -> RequestData {
        self.clone().into_request_data()
    }
}
