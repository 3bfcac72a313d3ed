//! WeChat Pay in memory, for tests of programs that use this crate. It needs no network and no
//! account, but makes real signatures.
//!
//! [`WeChatPay`] is a [`Transport`](crate::transport::Transport) that returns the responses it was
//! given, signed as WeChat Pay signs them. It also creates notifications. Its keys are generated
//! anew in each process, so its signatures are valid nowhere else.
//!
//! ```
//! use serde_json::json;
//! use wechatpay_client::testing::WeChatPay;
//! use wechatpay_client::{Error, types::Method};
//!
//! # let runtime = tokio::runtime::Builder::new_current_thread().build()?;
//! # runtime.block_on(async {
//! let wechatpay = WeChatPay::new();
//! wechatpay.respond(200, json!({"trade_state": "SUCCESS"}));
//! wechatpay.respond(404, json!({"code": "ORDER_NOT_EXIST", "message": "no such order"}));
//!
//! // Pass this client to the program under test.
//! let client = wechatpay.builder().build()?;
//! let path = "/v3/pay/transactions/out-trade-no/TEA1?mchid=1900000001";
//! assert_eq!(client.raw(Method::Get, path, None).await?["trade_state"], "SUCCESS");
//! let error = client.raw(Method::Get, path, None).await.expect_err("no such order");
//! assert_eq!(error.code(), Some("ORDER_NOT_EXIST"));
//! assert_eq!(wechatpay.requests()[0].uri().path(), "/v3/pay/transactions/out-trade-no/TEA1");
//!
//! // Pass this receiver, and the headers and body, to its notification handler.
//! let receiver = wechatpay.receiver();
//! let (headers, body) = wechatpay.notification("TRANSACTION.SUCCESS", "transaction", &json!({"out_trade_no": "TEA1"}));
//! let notification = receiver.receive(&headers, &body)?;
//! assert_eq!(notification.plaintext["out_trade_no"], "TEA1");
//! # Ok::<(), Error>(())
//! # })?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod encoding;
mod keys;
#[doc(hidden)]
pub mod server;
mod wechatpay;

/// Signatures of v3 requests, for servers that stand in for WeChat Pay.
pub mod v3 {
    pub use crate::protocol::v3::{Authorization, RequestFault, verify_request};
}

/// Signatures of v2 requests, for servers that stand in for WeChat Pay.
pub mod v2 {
    pub use crate::protocol::v2::{RequestFault, verify_request};
}

pub use keys::{API_V2_KEY, API_V3_KEY, BRAND_ID, CERTIFICATE_SERIAL, MCHID, PLATFORM_SERIAL, PUBLIC_KEY_ID};
#[cfg(feature = "sm")]
pub use keys::{SM_CERTIFICATE_SERIAL, SM_PLATFORM_SERIAL};
pub use wechatpay::WeChatPay;
