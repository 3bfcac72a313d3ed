//! The protocol: functions on bytes and documents. They send nothing and don't depend on the
//! client.
//!
//! The functions serve both sides: a client, and a server that stands in for WeChat Pay. This
//! module is public only for such servers, and may change in any version. The exception is `v2`,
//! which the crate root re-exports.

mod context;
mod encoding;
mod generation;
mod multipart;
mod outgoing;
mod pointer;
mod request;
mod response;
mod server;
mod text;
pub mod v2;
pub mod v3;

pub(crate) use context::{Clock, Context, NonceSource, Sender, system_clock};
pub(crate) use encoding::{FieldDecoder, decode_notification, encode_fields, why_not_encrypted};
pub(crate) use generation::{Generation, KeySource, Proof};
pub(crate) use multipart::fill;
#[cfg(feature = "testing")]
#[doc(hidden)]
pub use multipart::signed_part;
pub(crate) use outgoing::{Attempt, Outgoing, Payload};
#[cfg(feature = "testing")]
pub(crate) use pointer::places;
pub(crate) use pointer::{is_there, malformed_times, missing, place, unmet};
pub(crate) use request::write;
pub(crate) use response::{Accepted, checked, meta, not_verified};
pub(crate) use server::{Server, check_target, is_wechatpay, own_address, servers};
#[cfg(feature = "testing")]
pub(crate) use text::RESERVED;

use crate::codegen::{Body, Descriptor, ResponseFormat};

/// Returns the generation of the API that an operation belongs to.
pub(crate) fn generation(descriptor: &Descriptor) -> &'static dyn Generation {
    if descriptor.body == Body::Xml || descriptor.response_format == ResponseFormat::Xml { &v2::V2 } else { &v3::V3 }
}
