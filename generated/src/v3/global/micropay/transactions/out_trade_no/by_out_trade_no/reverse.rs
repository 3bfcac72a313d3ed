//! 撤销订单(商户订单号) · `POST /v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse`
//!
//! Generated from docs/openapi/v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse.md by `cargo xtask regen`; do not edit.

/// Reverses an overseas payment code order by the merchant's order number.
///
/// 按商户订单号撤销境外的付款码支付订单。
///
/// `POST /v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse`
///
/// 撤销订单(商户订单号) / Reverse overseas payment code order by order number · official page: [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013013926) · feature `v3-global` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::global::micropay::transactions::out_trade_no::by_out_trade_no::reverse::post;
///
/// let request = post("TEA20260618103542007").mchid("1684907235");
/// ```
#[doc(alias = "撤销订单(商户订单号)")]
#[doc(alias = "/v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse")]
#[doc(alias = "post_v3_global_micropay_transactions_out_trade_no_out_trade_no_reverse")]
#[doc(alias = "销订单(商户订单号)")]
#[doc(alias = "订单(商户订单号)")]
#[doc(alias = "单(商户订单号)")]
#[doc(alias = "商户订单号)")]
#[doc(alias = "户订单号)")]
#[doc(alias = "订单号)")]
#[doc(alias = "单号)")]
#[doc(alias = "号)")]
#[doc(alias = "Reverse overseas payment code order by order number")]
#[doc(alias = "overseas payment code order by order number")]
#[doc(alias = "payment code order by order number")]
#[doc(alias = "code order by order number")]
#[doc(alias = "order by order number")]
#[doc(alias = "order number")]
#[doc(alias = "number")]
pub fn post(out_trade_no: impl Into<String>) -> post::Request {
    post::Request::new([out_trade_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 撤销订单(商户订单号). Created by [`post()`](super::post()).
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
        /// At most 32 characters. Only in: direct (always). Exactly one field of the choice `merchant` is required.
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }

        /// 机构商户号，仅用于机构模式 / Merchant ID of the institution, in institution mode only
        ///
        /// At most 32 characters. Only in: institution (always). Exactly one field of the choice `merchant` is required.
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// 子商户号，仅用于机构模式 / Merchant ID of the sub-merchant, in institution mode only
        ///
        /// At most 32 characters. Only in: institution (always).
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
                "post_v3_global_micropay_transactions_out_trade_no_out_trade_no_reverse",
                Method::Post,
                "/v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse",
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
