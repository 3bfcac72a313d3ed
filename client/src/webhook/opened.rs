//! What becomes of a body before it is a notification.

use super::envelope::Envelope;
use super::version::Version;
use crate::error::{DecodeError, VerificationFailure};
use serde_json::Value;

/// What a verified body says.
pub(super) struct Opened {
    pub(super) version: Version,
    pub(super) signed: bool,
    pub(super) envelope: Envelope,
    pub(super) plaintext: Value,
}

/// Why a notification is refused, before it is known what came.
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
