//! One test program for the whole crate, because most of the cost of building one is linking the
//! TLS library.

mod attacks;
mod bills;
#[cfg(feature = "blocking")]
mod blocking;
mod calls;
mod codec;
mod construction;
mod decode;
mod downloads;
mod encryption;
mod faults;
mod fields;
mod key_forms;
mod keys;
mod merchants;
mod mutual_tls;
mod noise;
mod operations;
mod pages;
mod redirect;
mod refresher;
mod retries;
mod server;
mod settings;
mod sm;
mod tenants;
mod testing;
mod uploads;
mod v2;
mod v2_calls;
mod v2_signing;
mod vectors;
mod webhook;
mod webhook_v2;
