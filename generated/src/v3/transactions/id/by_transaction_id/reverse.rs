//! 撤销订单(微信支付订单号) · `POST /v3/transactions/id/{transaction_id}/reverse`
//!
//! Generated from docs/openapi/v3/transactions/id/{transaction_id}/reverse.md by `cargo xtask regen`; do not edit.

/// Reverses a failed or uncertain order of the early payment API by WeChat Pay's transaction ID.
///
/// 凭微信支付订单号撤销早期版本支付接口中支付失败或结果不明的订单。
///
/// `POST /v3/transactions/id/{transaction_id}/reverse`
///
/// 撤销订单(微信支付订单号) / Reverse an order by transaction ID (early version) · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml) · feature `v3-transactions` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::transactions::id::by_transaction_id::reverse::post;
///
/// let request = post("4200002618202606184087315926").mchid("1684907235");
/// ```
#[doc(alias = "撤销订单(微信支付订单号)")]
#[doc(alias = "/v3/transactions/id/{transaction_id}/reverse")]
#[doc(alias = "post_v3_transactions_id_transaction_id_reverse")]
#[doc(alias = "销订单(微信支付订单号)")]
#[doc(alias = "订单(微信支付订单号)")]
#[doc(alias = "单(微信支付订单号)")]
#[doc(alias = "微信支付订单号)")]
#[doc(alias = "信支付订单号)")]
#[doc(alias = "支付订单号)")]
#[doc(alias = "付订单号)")]
#[doc(alias = "订单号)")]
#[doc(alias = "单号)")]
#[doc(alias = "号)")]
#[doc(alias = "Reverse an order by transaction ID (early version)")]
#[doc(alias = "order by transaction ID (early version)")]
#[doc(alias = "transaction ID (early version)")]
#[doc(alias = "ID (early version)")]
#[doc(alias = "early version)")]
#[doc(alias = "version)")]
#[deprecated = "use /v3/global/micropay/transactions/id/{transaction_id}/reverse"]
pub fn post(transaction_id: impl Into<String>) -> post::Request {
    post::Request::new([transaction_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 撤销订单(微信支付订单号). Created by [`post()`](super::post()).
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
        /// Exactly one field of the choice `merchant` is required.
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }

        /// 机构商户号，仅用于机构模式 / Merchant ID of the institution, in institution mode only
        ///
        /// Exactly one field of the choice `merchant` is required.
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// 子商户号，仅用于机构模式 / Merchant ID of the sub-merchant, in institution mode only
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
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
                "post_v3_transactions_id_transaction_id_reverse",
                Method::Post,
                "/v3/transactions/id/{transaction_id}/reverse",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .servers(&["https://api.mch.weixin.qq.com/hk"])
            .choices(&[Choice::OneOf(&["/body/mchid", "/body/sp_mchid"])]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
