//! The building blocks of generated code: the descriptor of an operation, the fields of its
//! request, and the codecs of its types.
//!
//! It is public only for generated crates, which import it as `__codegen`. It may change in any
//! version.

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
pub use crate::types::{Check, Decimal, Extra, File, Method, Numbered, Sensitive, Upload};
pub use descriptor::{
    Body, Choice, Descriptor, EncodingTable, FieldEncoding, FromFile, FromFileTable, ResponseFormat, Signature,
};
pub use fields::{Field, ObjectBuilder};
pub use notice::Notice;
pub use object::{
    Codec, FieldVisitor, Generated, Object, ObjectReader, StringEnumCodec, StructCodec, Unrecognized, deserialize,
    serialize, show, show_word,
};
pub use operation::Operation;
pub use pagination::{Paginated, Pagination, PaginationKind};
pub use redirect::Redirect;
pub use request::RequestData;
pub(crate) use request::{Attached, Tree};
pub(crate) use response::unread;
pub use response::{Content, FromResponse, pointers};
pub use serde;
/// A JSON document: requests are converted into it, and responses are read from it. Objects keep
/// the order of their fields.
pub use serde_json::{Value, json};
pub use value::{FromField, FromValue, ToField, ToValue, list};
