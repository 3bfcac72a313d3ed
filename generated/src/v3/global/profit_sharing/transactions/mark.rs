//! 分账标记 · `POST /v3/global/profit-sharing/transactions/mark`
//!
//! Generated from docs/openapi/v3/global/profit-sharing/transactions/mark.md by `cargo xtask regen`; do not edit.

/// Marks an overseas order, before it is placed, for later profit sharing so that its funds are frozen.
///
/// 在境外订单下单前将其标记为需要分账，以便冻结资金。
///
/// `POST /v3/global/profit-sharing/transactions/mark`
///
/// 分账标记 / Mark an overseas order for profit sharing · official page: [global](https://pay.weixin.qq.com/doc/global/v3/zh/4012354804) · feature `v3-global` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::global::profit_sharing::transactions::mark::post;
///
/// let request = post().currency("CNY");
/// ```
#[doc(alias = "分账标记")]
#[doc(alias = "/v3/global/profit-sharing/transactions/mark")]
#[doc(alias = "post_v3_global_profit_sharing_transactions_mark")]
#[doc(alias = "账标记")]
#[doc(alias = "标记")]
#[doc(alias = "Mark an overseas order for profit sharing")]
#[doc(alias = "overseas order for profit sharing")]
#[doc(alias = "order for profit sharing")]
#[doc(alias = "profit sharing")]
#[doc(alias = "sharing")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 分账标记. Created by [`post()`](super::post()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.body("currency", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }

        /// Sets what happens if required fields are missing, for this request only.
        pub fn check_required(self, check: Check) -> Self {
            Self(self.0.check_required(check))
        }
    }

    impl Operation for Request {
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_global_profit_sharing_transactions_mark",
                Method::Post,
                "/v3/global/profit-sharing/transactions/mark",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
