//! One test program for the whole crate: linking the TLS library once is most of what building it costs.

mod blocking;
mod calls;
mod codec;
mod construction;
mod faults;
mod operations;
mod sealing;
mod server;
mod v2;
mod vectors;
mod webhook;
