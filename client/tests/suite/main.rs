//! One test program for the whole crate: linking the TLS library once is most of what building it costs.

#[cfg(feature = "blocking")]
mod blocking;
mod calls;
mod codec;
mod construction;
mod downloads;
mod faults;
mod fields;
mod merchants;
mod operations;
mod pages;
mod redirect;
mod refresher;
mod retries;
mod sealing;
mod server;
mod uploads;
mod v2;
mod v2_calls;
mod vectors;
mod webhook;
