//! Sends the sample of every documented operation to the sandbox, first unchanged and then with
//! mistakes. Also sends every documented notification from the sandbox.

#![allow(deprecated, reason = "operations that the docs call deprecated still have to work")]

mod mistakes;
#[allow(dead_code, reason = "other tests use the rest of this module")]
#[path = "../suite/support.rs"]
mod shop;
mod support;

include!(concat!(env!("OUT_DIR"), "/samples.rs"));
