//! 使券失效 · `POST /v3/marketing/busifavor/coupons/deactivate`
//!
//! Generated from docs/openapi/v3/marketing/busifavor/coupons/deactivate.md by `cargo xtask regen`; do not edit.

/// Deactivates a user's usable merchant coupon so that it cannot be redeemed.
///
/// 使用户可用的商家券失效，此后不能再核销。
///
/// `POST /v3/marketing/busifavor/coupons/deactivate`
///
/// 使券失效 / Deactivate a merchant coupon · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012465890), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012465924) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::marketing::busifavor::coupons::deactivate::post;
///
/// let request = post()
///     .coupon_code("LJ26061800017384")
///     .stock_id("19263847")
///     .deactivate_request_no("DA20260620090211001");
/// ```
#[doc(alias = "使券失效")]
#[doc(alias = "/v3/marketing/busifavor/coupons/deactivate")]
#[doc(alias = "post_v3_marketing_busifavor_coupons_deactivate")]
#[doc(alias = "券失效")]
#[doc(alias = "失效")]
#[doc(alias = "Deactivate a merchant coupon")]
#[doc(alias = "merchant coupon")]
#[doc(alias = "coupon")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 使券失效. Created by [`post()`](super::post()).
    ///
    /// **Required**: `coupon_code`, `stock_id`, `deactivate_request_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 用户券code / Code of the user's coupon
        ///
        /// **Required.**
        pub fn coupon_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("coupon_code", value.into()))
        }

        /// 批次号 / Stock ID (batch of coupons)
        ///
        /// **Required.**
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("stock_id", value.into()))
        }

        /// 失效请求单号 / Request number of the deactivation
        ///
        /// **Required.**
        pub fn deactivate_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("deactivate_request_no", value.into()))
        }

        /// 失效原因 / Why it was deactivated
        pub fn deactivate_reason(self, value: impl Into<String>) -> Self {
            Self(self.0.body("deactivate_reason", value.into()))
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
                "post_v3_marketing_busifavor_coupons_deactivate",
                Method::Post,
                "/v3/marketing/busifavor/coupons/deactivate",
            )
            .body(Body::Json)
            .required(
                &["/body/coupon_code", "/body/stock_id", "/body/deactivate_request_no"],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 使券失效.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 券成功失效的时间，RFC 3339格式 / Time the coupon was invalidated, in RFC 3339
        ///
        /// Always present according to the docs.
        pub wechatpay_deactivate_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        wechatpay_deactivate_time = "wechatpay_deactivate_time",
    );
}
