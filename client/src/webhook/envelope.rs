//! The fields around the resource of a notification.

use crate::types::Extra;

/// What a notification says about itself. Only `event_type` **and** the resource's `original_type`
/// together identify its subject: a `TRANSACTION.SUCCESS` whose `original_type` is `profitsharing`
/// is about profit sharing, not about a payment.
#[derive(Clone)]
#[non_exhaustive]
pub struct Envelope {
    /// The notification's own id. It stays the same when the notification is redelivered.
    pub id: Option<String>,
    /// When the notification was created, in RFC 3339.
    pub create_time: Option<String>,
    /// What happened, such as `TRANSACTION.SUCCESS`.
    pub event_type: Option<String>,
    /// The type of the resource: `encrypt-resource`.
    pub resource_type: Option<String>,
    /// A summary for people to read.
    pub summary: Option<String>,
    /// The encrypted document.
    pub resource: Option<Resource>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    Envelope,
    id = "id",
    create_time = "create_time",
    event_type = "event_type",
    resource_type = "resource_type",
    summary = "summary",
    resource = "resource",
);

/// The encrypted document of a notification.
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// The cipher, such as `AEAD_AES_256_GCM`.
    pub algorithm: Option<String>,
    /// The ciphertext in Base64.
    pub ciphertext: Option<String>,
    /// The nonce, 12 characters.
    pub nonce: Option<String>,
    /// Text that is authenticated together with the ciphertext; may be absent.
    pub associated_data: Option<String>,
    /// The kind of the document, such as `transaction`.
    pub original_type: Option<String>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

object!(
    Resource,
    algorithm = "algorithm",
    ciphertext = "ciphertext",
    nonce = "nonce",
    associated_data = "associated_data",
    original_type = "original_type",
);
