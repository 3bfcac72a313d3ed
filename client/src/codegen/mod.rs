//! What generated code is made of: the description of an operation, the fields of its request, and the codecs of its types.
//!
//! It is public for generated crates alone, which import it as `__codegen`. It may change in any version.

mod descriptor;
mod fields;
mod notice;
#[macro_use]
mod object;
mod operation;
mod pagination;
mod redirect;
mod request;
mod response;
mod value;

pub use crate::error::DecodeError;
pub use crate::types::{Decimal, Extra, File, Numbered, Sensitive, Upload, Verb};
pub use descriptor::{Answer, Body, Descriptor, Fill, FillTable, Wire, WireTable};
pub use fields::{Field, Fields};
pub use notice::Notice;
pub use object::{
    AsObject, AsWord, Coded, Form, Object, ObjectReader, Unrecognized, Walk, deserialize, serialize, show,
};
pub use operation::Operation;
pub use pagination::{PageKind, Paged, Pages};
pub use redirect::Redirect;
pub use request::Parts;
pub(crate) use request::{Attached, Tree};
pub use response::{Content, FromAnswer};
pub use serde;
/// A JSON document: what requests are turned to and responses are read from. Objects keep the order of their fields.
pub use serde_json::{Value, json};
pub use value::{FromField, FromValue, ToField, ToValue, list};
