//! 关闭订单(微信支付订单号) · `POST /v3/global/transactions/id/{transaction_id}/close`
//!
//! Generated from docs/openapi/v3/global/transactions/id/{transaction_id}/close.md by `cargo xtask regen`; do not edit.

/// Closes an unpaid overseas order by WeChat Pay's transaction ID.
///
/// 按微信支付订单号关闭一笔未支付的境外订单。
///
/// `POST /v3/global/transactions/id/{transaction_id}/close`
///
/// 关闭订单(微信支付订单号) / Close an overseas order by transaction ID · official page: [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013014140) · feature `v3-global` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::global::transactions::id::by_transaction_id::close::post;
///
/// let request = post("4200002618202606184087315926").mchid("1684907235");
/// ```
#[doc(alias = "关闭订单(微信支付订单号)")]
#[doc(alias = "/v3/global/transactions/id/{transaction_id}/close")]
#[doc(alias = "post_v3_global_transactions_id_transaction_id_close")]
#[doc(alias = "闭订单(微信支付订单号)")]
#[doc(alias = "订单(微信支付订单号)")]
#[doc(alias = "单(微信支付订单号)")]
#[doc(alias = "微信支付订单号)")]
#[doc(alias = "信支付订单号)")]
#[doc(alias = "支付订单号)")]
#[doc(alias = "付订单号)")]
#[doc(alias = "订单号)")]
#[doc(alias = "单号)")]
#[doc(alias = "号)")]
#[doc(alias = "Close an overseas order by transaction ID")]
#[doc(alias = "overseas order by transaction ID")]
#[doc(alias = "order by transaction ID")]
#[doc(alias = "transaction ID")]
#[doc(alias = "ID")]
pub fn post(transaction_id: impl Into<String>) -> post::Request {
    post::Request::new([transaction_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 关闭订单(微信支付订单号). Created by [`post()`](super::post()).
    ///
    /// **Exactly one**: `mchid`, `sp_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 直连商户号，仅用于直连模式 / Merchant ID, in merchant mode only
        ///
        /// Only in: direct (always). Exactly one field of the choice `merchant` is required.
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }

        /// 子商户号，仅用于机构模式 / Merchant ID of the sub-merchant, in institution mode only
        ///
        /// Only in: institution (always).
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 机构商户号，仅用于机构模式 / Merchant ID of the institution, in institution mode only
        ///
        /// Only in: institution (always). Exactly one field of the choice `merchant` is required.
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
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
                "post_v3_global_transactions_id_transaction_id_close",
                Method::Post,
                "/v3/global/transactions/id/{transaction_id}/close",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .choices(&[Choice::OneOf(&["/body/mchid", "/body/sp_mchid"])]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
