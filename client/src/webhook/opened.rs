//! The intermediate form of a body, before it becomes a notification.

use super::envelope::Envelope;
use super::version::Version;
use crate::error::{DecodeError, VerificationFailure};
use serde_json::Value;

/// The content of a verified body.
pub(super) struct Opened {
    pub(super) version: Version,
    pub(super) signed: bool,
    pub(super) envelope: Envelope,
    pub(super) plaintext: Value,
}

/// Why a body was rejected. `Receiver::receive` adds the body to the error.
pub(super) enum Failure {
    Verification(VerificationFailure),
    Decode(DecodeError),
}

impl From<VerificationFailure> for Failure {
    fn from(reason: VerificationFailure) -> Self {
        Self::Verification(reason)
    }
}

impl From<DecodeError> for Failure {
    fn from(error: DecodeError) -> Self {
        Self::Decode(error)
    }
}
