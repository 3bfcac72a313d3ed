//! A call, ready to be sent.

use crate::protocol::{Generation, Outgoing, Proof, Server};
use crate::types::Method;

/// A request that is complete except for the signature, which each attempt adds.
pub(crate) struct Call {
    /// The name of the operation in `tracing` spans.
    pub(crate) id: &'static str,
    pub(crate) verb: Method,
    /// In order of preference; never empty.
    pub(crate) servers: Vec<Server>,
    pub(crate) outgoing: Outgoing,
    pub(crate) generation: &'static dyn Generation,
    pub(crate) proof: Proof,
    /// Fields that the docs mark as required and that the request lacks.
    pub(crate) missing: Vec<String>,
}

/// The scheme and host that the request was sent to; stored in the response's extensions.
#[derive(Clone)]
pub(crate) struct Origin(pub(crate) String);
