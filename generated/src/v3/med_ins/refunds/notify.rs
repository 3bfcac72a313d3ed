//! 医保退款通知 · `POST /v3/med-ins/refunds/notify`
//!
//! Generated from docs/openapi/v3/med-ins/refunds/notify.md by `cargo xtask regen`; do not edit.

/// Notifies WeChat Pay that the medical insurance part of an order has been refunded.
///
/// 告知微信支付订单的医保部分已退款。
///
/// `POST /v3/med-ins/refunds/notify`
///
/// 医保退款通知 / Report a medical insurance refund · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4016781561), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012166534) · feature `v3-med-ins` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::med_ins::refunds::notify::post;
///
/// let request = post()
///     .mix_trade_no("202606181035429274180638472915")
///     .med_refund_total_fee(12000)
///     .med_refund_gov_fee(9000)
///     .med_refund_self_fee(3000)
///     .med_refund_other_fee(0)
///     .refund_time("2026-06-20T09:02:48+08:00")
///     .out_refund_no("RF20260620090211003");
/// ```
#[doc(alias = "医保退款通知")]
#[doc(alias = "/v3/med-ins/refunds/notify")]
#[doc(alias = "post_v3_med_ins_refunds_notify")]
#[doc(alias = "保退款通知")]
#[doc(alias = "退款通知")]
#[doc(alias = "款通知")]
#[doc(alias = "通知")]
#[doc(alias = "Report a medical insurance refund")]
#[doc(alias = "medical insurance refund")]
#[doc(alias = "insurance refund")]
#[doc(alias = "refund")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 医保退款通知. Created by [`post()`](super::post()).
    ///
    /// **Required**: `mix_trade_no`, `med_refund_total_fee`, `med_refund_gov_fee`, `med_refund_self_fee`, `med_refund_other_fee`, `refund_time`, `out_refund_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 医保自费混合订单号 / WeChat Pay's number of the mixed order of medical insurance and cash
        ///
        /// **Required.**
        pub fn mix_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.query("mix_trade_no", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 医保退款总金额，单位：分 / Total medical insurance amount refunded, in fen
        ///
        /// **Required.**
        pub fn med_refund_total_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("med_refund_total_fee", value.into()))
        }

        /// 医保统筹基金退款金额，单位：分 / Amount refunded to the pooled medical insurance fund, in fen
        ///
        /// **Required.**
        pub fn med_refund_gov_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("med_refund_gov_fee", value.into()))
        }

        /// 医保个人账户退款金额，单位：分 / Amount refunded to the personal medical insurance account, in fen
        ///
        /// **Required.**
        pub fn med_refund_self_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("med_refund_self_fee", value.into()))
        }

        /// 医保其他退款金额，单位：分 / Other medical insurance amount refunded, in fen
        ///
        /// **Required.**
        pub fn med_refund_other_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("med_refund_other_fee", value.into()))
        }

        /// 退款或退票时间 / Time of the refund or of the bank's return
        ///
        /// **Required.**
        pub fn refund_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("refund_time", value.into()))
        }

        /// 商户退款单号 / Merchant's refund number
        ///
        /// **Required.**
        pub fn out_refund_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_refund_no", value.into()))
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
                "post_v3_med_ins_refunds_notify",
                Method::Post,
                "/v3/med-ins/refunds/notify",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(
                &[
                    "/query/mix_trade_no",
                    "/body/med_refund_total_fee",
                    "/body/med_refund_gov_fee",
                    "/body/med_refund_self_fee",
                    "/body/med_refund_other_fee",
                    "/body/refund_time",
                    "/body/out_refund_no",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
