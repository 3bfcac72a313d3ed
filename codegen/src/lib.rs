//! Compiles WeChat Pay's Markdown reference to OpenAPI documents and a Rust crate.
//!
//! Each stage imports only the ones before it; ARCHITECTURE.md has the map.

pub mod api;
pub mod diagnostic;
pub mod docs;
pub mod source;
