//! 同步非银联支付交易退款信息 · `POST /v3/gov/subsidy/audit/cup/refund/sync`
//!
//! Generated from docs/openapi/v3/gov/subsidy/audit/cup/refund/sync.md by `cargo xtask regen`; do not edit.

/// Reports the refund amount and date of a government subsidy transaction not paid through UnionPay.
///
/// 上报非银联支付的政府补贴交易的退款金额和日期。
///
/// `POST /v3/gov/subsidy/audit/cup/refund/sync`
///
/// 同步非银联支付交易退款信息 / Report a non-UnionPay subsidy transaction's refund · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013989535) · feature `v3-gov` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::audit::cup::refund::sync::post;
///
/// let request = post()
///     .org_no("00016510")
///     .mchnt_order_id("TEA20260618103542007")
///     .upload_time("20260620090000")
///     .refund_at("199900")
///     .refund_dt("20260622");
/// ```
#[doc(alias = "同步非银联支付交易退款信息")]
#[doc(alias = "/v3/gov/subsidy/audit/cup/refund/sync")]
#[doc(alias = "post_v3_gov_subsidy_audit_cup_refund_sync")]
#[doc(alias = "步非银联支付交易退款信息")]
#[doc(alias = "非银联支付交易退款信息")]
#[doc(alias = "银联支付交易退款信息")]
#[doc(alias = "联支付交易退款信息")]
#[doc(alias = "支付交易退款信息")]
#[doc(alias = "付交易退款信息")]
#[doc(alias = "交易退款信息")]
#[doc(alias = "易退款信息")]
#[doc(alias = "退款信息")]
#[doc(alias = "款信息")]
#[doc(alias = "信息")]
#[doc(alias = "Report a non-UnionPay subsidy transactions refund")]
#[doc(alias = "non-UnionPay subsidy transactions refund")]
#[doc(alias = "subsidy transactions refund")]
#[doc(alias = "transactions refund")]
#[doc(alias = "s refund")]
#[doc(alias = "refund")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 同步非银联支付交易退款信息. Created by [`post()`](super::post()).
    ///
    /// **Required**: `org_no`, `mchnt_order_id`, `upload_time`, `refund_at`, `refund_dt`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 分公司机构代码 / Code of the branch
        ///
        /// **Required.**
        pub fn org_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("org_no", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.**
        pub fn mchnt_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchnt_order_id", value.into()))
        }

        /// 审核记录上传时间 / Time the audit record was uploaded
        ///
        /// **Required.**
        pub fn upload_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("upload_time", value.into()))
        }

        /// 退款金额 / Amount refunded
        ///
        /// **Required.**
        pub fn refund_at(self, value: impl Into<String>) -> Self {
            Self(self.0.body("refund_at", value.into()))
        }

        /// 退款日期 / Date of the refund
        ///
        /// **Required.**
        pub fn refund_dt(self, value: impl Into<String>) -> Self {
            Self(self.0.body("refund_dt", value.into()))
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
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_gov_subsidy_audit_cup_refund_sync",
                Method::Post,
                "/v3/gov/subsidy/audit/cup/refund/sync",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/org_no",
                    "/body/mchnt_order_id",
                    "/body/upload_time",
                    "/body/refund_at",
                    "/body/refund_dt",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 同步非银联支付交易退款信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 响应码 / Response code
        ///
        /// Always present according to the docs.
        pub code: Option<String>,
        /// 响应描述 / Description of the result
        ///
        /// Always present according to the docs.
        pub msg: Option<String>,
        /// 详细应答码 / Detailed response code
        pub sub_code: Option<String>,
        /// 详细应答码描述 / Description of the detailed response code
        pub sub_msg: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        code = "code",
        msg = "msg",
        sub_code = "sub_code",
        sub_msg = "sub_msg",
    );
}
