//! x
#![allow(missing_docs)]
mod spec;
