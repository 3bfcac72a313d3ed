//! Sends the sample of every documented operation to the sandbox, and every notification from it;
//! then the same requests with mistakes.

#![allow(deprecated, reason = "what the docs call deprecated has to work all the same")]

mod mistakes;
mod support;

include!(concat!(env!("OUT_DIR"), "/samples.rs"));
