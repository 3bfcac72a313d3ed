//! The client, which makes calls, and its parts.

mod account;
mod browser;
mod builder;
mod call;
pub mod cashier;
mod connections;
mod download;
mod execution;
mod handle;
mod pages;
mod raw;
mod refresher;
mod retry;
mod save;
mod settings;
mod v2_key;
mod v2_key_request;

pub use builder::Builder;
pub use download::Download;
pub use handle::Client;
pub use raw::Encrypted;
pub use refresher::{Refresh, Refresher};
pub use retry::Retry;
pub(crate) use settings::{number as read_number, v2_key as read_v2_key};
