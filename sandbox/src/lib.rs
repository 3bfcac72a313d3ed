//! WeChat Pay on your own machine. The sandbox checks every documented v3 and v2 call, remembers
//! orders and refunds, and sends notifications. It needs neither a merchant account nor a network.
//! Unofficial.
//!
//! `cargo run -p wechatpay-sandbox` starts the sandbox as a program. Rust tests use [`Sandbox::start`]:
//!
//! ```
//! use serde_json::json;
//! use wechatpay_client::types::Method;
//! use wechatpay_sandbox::{MCHID, Sandbox};
//!
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let sandbox = Sandbox::start().await?;
//! let client = sandbox.client()?;
//! let order = json!({
//!     "appid": "wx5f0c1a9e7b3d2846", "mchid": MCHID, "description": "明前龙井", "out_trade_no": "TEA20260618001",
//!     "notify_url": "https://pay.example.com/wechat", "amount": {"total": 100}, "payer": {"openid": "oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"},
//! });
//! client.raw(Method::Post, "/v3/pay/transactions/jsapi", Some(order)).await?;
//! sandbox.pay("TEA20260618001")?;
//! let path = format!("/v3/pay/transactions/out-trade-no/TEA20260618001?mchid={MCHID}");
//! assert_eq!(client.raw(Method::Get, &path, None).await?["trade_state"], "SUCCESS");
//! # Ok(())
//! # }
//! ```

mod accounts;
mod builder;
mod ca;
mod call;
mod console;
mod core;
mod faults;
mod folder;
mod ids;
mod message;
mod notice;
mod notify;
mod pay_page;
mod respond;
mod sandbox;
mod server;
mod settings;
mod spec;
mod spoil;
mod state;
mod store;
mod time;
mod validate;
mod verify;
mod world;

pub use accounts::{BRAND_ID, MCHID, SUB_MCHID, SUB_MCHIDS};
pub use builder::{Builder, Error};
pub use faults::{Fault, FaultKind};
pub use sandbox::{Credentials, Sandbox};
