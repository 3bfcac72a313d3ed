//! Sends the sample of every documented operation to the sandbox, and every notification from it;
//! then the same requests with mistakes.

#![allow(deprecated, reason = "what the docs call deprecated still has to work")]

mod mistakes;
#[allow(dead_code, reason = "the other tests use more of it")]
#[path = "../suite/support.rs"]
mod shop;
mod support;

include!(concat!(env!("OUT_DIR"), "/samples.rs"));
