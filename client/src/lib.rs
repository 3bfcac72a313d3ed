//! Signing, verification, sealing and transport for WeChat Pay: the run time under `wechatpay-api`.
//!
//! | module | what it does |
//! | --- | --- |
//! | [`Client`] | sends any [`Operation`](operation::Operation): checks, seals, signs, carries, verifies, opens |
//! | [`Upload`], [`Download`] | files that are sent and received |
//! | [`trust`], [`Refresher`] | which keys prove that something comes from WeChat Pay, and the download of its certificates |
//! | [`Retry`] | what is sent again, and when |
//! | [`auth`], [`seal`] | signing and encryption; a key may be in another place than this process |
//! | [`transport`] | the layer below the signature, over `reqwest` unless replaced |
//! | [`webhook`] | notifications |
//! | [`cashier`] | parameters with which a page or an app opens the cashier |
//! | [`error`] | what can go wrong, by what the caller can do about it |
//! | [`model`], [`operation`] | what generated code is made of |

pub mod auth;
#[cfg(feature = "blocking")]
pub mod blocking;
mod builder;
mod call;
pub mod cashier;
mod client;
mod download;
pub mod error;
mod extra;
mod fields;
mod hash;
pub mod model;
mod numbered;
pub mod operation;
mod paging;
mod pem;
mod redirect;
mod refresher;
mod request;
mod response;
mod retry;
mod save;
pub mod seal;
mod sensitive;
pub mod transport;
pub mod trust;
mod upload;
pub mod v2;
pub mod webhook;
mod wire;

pub use builder::Builder;
pub use client::Client;
pub use download::Download;
pub use error::Error;
pub use hash::HashType;
pub use refresher::{Refresh, Refresher};
pub use retry::Retry;
pub use trust::Trust;
pub use upload::Upload;
