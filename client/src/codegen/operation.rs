//! An operation: a request type that tells the client about itself.

use super::descriptor::Descriptor;
use super::request::Parts;

/// A request that [`Client::send`](crate::Client::send) can send. Implemented by generated types, and by a reference to one.
pub trait Operation {
    /// What the server answers: a generated struct, `()` or [`File`](crate::types::File); [`Redirect`](crate::__codegen::Redirect) where the
    /// payer's browser sends the request.
    type Response;
    /// What is the same for all requests of this operation.
    const DESCRIPTOR: &'static Descriptor;
    /// The fields of this request, by where they travel.
    fn parts(&self) -> Parts;
}

impl<O: Operation> Operation for &O {
    type Response = O::Response;
    const DESCRIPTOR: &'static Descriptor = O::DESCRIPTOR;
    fn parts(&self) -> Parts {
        (*self).parts()
    }
}
