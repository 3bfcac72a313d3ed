//! A call, ready to be sent.

use crate::protocol::{Generation, Outgoing, Proof, Server};
use crate::types::Method;

/// A request that is ready but for what each attempt signs.
pub(crate) struct Call {
    /// What spans call it.
    pub(crate) id: &'static str,
    pub(crate) verb: Method,
    /// In order of preference; never none.
    pub(crate) servers: Vec<Server>,
    pub(crate) outgoing: Outgoing,
    pub(crate) generation: &'static dyn Generation,
    pub(crate) proof: Proof,
}

/// The scheme and host that the request was sent to; stored in the response's extensions.
#[derive(Clone)]
pub(crate) struct Origin(pub(crate) String);
