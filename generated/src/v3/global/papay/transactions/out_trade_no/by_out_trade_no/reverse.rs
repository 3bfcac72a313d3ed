//! 撤销订单(商户订单号) · `POST /v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`
//!
//! Generated from docs/openapi/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse.md by `cargo xtask regen`; do not edit.

/// Reverses an overseas merchant's papay deduction by the merchant's order number.
///
/// 按商户订单号撤销境外商户的一笔委托代扣扣款。
///
/// `POST /v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`
///
/// 撤销订单(商户订单号) / Reverse an overseas papay deduction · official page: [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013015496) · feature `v3-global` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::global::papay::transactions::out_trade_no::by_out_trade_no::reverse::post;
///
/// let request = post("TEA20260618103542007").sub_mchid("1684913560");
/// ```
#[doc(alias = "撤销订单(商户订单号)")]
#[doc(alias = "/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse")]
#[doc(alias = "post_v3_global_papay_transactions_out_trade_no_out_trade_no_reverse")]
#[doc(alias = "销订单(商户订单号)")]
#[doc(alias = "订单(商户订单号)")]
#[doc(alias = "单(商户订单号)")]
#[doc(alias = "商户订单号)")]
#[doc(alias = "户订单号)")]
#[doc(alias = "订单号)")]
#[doc(alias = "单号)")]
#[doc(alias = "号)")]
#[doc(alias = "Reverse an overseas papay deduction")]
#[doc(alias = "overseas papay deduction")]
#[doc(alias = "papay deduction")]
#[doc(alias = "deduction")]
pub fn post(out_trade_no: impl Into<String>) -> post::Request {
    post::Request::new([out_trade_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 撤销订单(商户订单号). Created by [`post()`](super::post()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
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
                "post_v3_global_papay_transactions_out_trade_no_out_trade_no_reverse",
                Method::Post,
                "/v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
