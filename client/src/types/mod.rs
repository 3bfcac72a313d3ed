//! Values in requests and responses.

mod check;
mod decimal;
mod decode;
mod extra;
mod file;
pub(crate) mod json;
mod method;
mod numbered;
mod sensitive;
#[cfg(feature = "jiff")]
pub mod time;
mod upload;

pub use check::Check;
pub use decimal::{Decimal, ParseDecimalError};
pub use decode::Decode;
pub use extra::Extra;
pub use file::File;
pub use method::Method;
pub use numbered::Numbered;
pub(crate) use numbered::{name, numbers};
pub use sensitive::Sensitive;
/// A JSON document: requests are converted into it, and responses are read from it. Objects keep
/// the order of their fields.
pub use serde_json::{Value, json};
pub use upload::Upload;
