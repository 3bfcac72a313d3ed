//! 申请退券 · `POST /v3/marketing/busifavor/coupons/return`
//!
//! Generated from docs/openapi/v3/marketing/busifavor/coupons/return.md by `cargo xtask regen`; do not edit.

/// Returns a redeemed merchant coupon to the user.
///
/// 将已核销的商家券退回给用户。
///
/// `POST /v3/marketing/busifavor/coupons/return`
///
/// 申请退券 / Return a merchant coupon · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012465845), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012465865) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::marketing::busifavor::coupons::r#return::post;
///
/// let request = post()
///     .coupon_code("LJ26061800017384")
///     .stock_id("19263847")
///     .return_request_no("RC20260620090248001");
/// ```
#[doc(alias = "申请退券")]
#[doc(alias = "/v3/marketing/busifavor/coupons/return")]
#[doc(alias = "post_v3_marketing_busifavor_coupons_return")]
#[doc(alias = "请退券")]
#[doc(alias = "退券")]
#[doc(alias = "Return a merchant coupon")]
#[doc(alias = "merchant coupon")]
#[doc(alias = "coupon")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 申请退券. Created by [`post()`](super::post()).
    ///
    /// **Required**: `coupon_code`, `stock_id`, `return_request_no`.
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

        /// 退券请求单号 / Merchant's number of the request returning the coupon
        ///
        /// **Required.**
        pub fn return_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("return_request_no", value.into()))
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
                "post_v3_marketing_busifavor_coupons_return",
                Method::Post,
                "/v3/marketing/busifavor/coupons/return",
            )
            .body(Body::Json)
            .required(&["/body/coupon_code", "/body/stock_id", "/body/return_request_no"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 申请退券.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付退券成功时间，RFC 3339格式 / Time WeChat Pay returned the coupon, in RFC 3339
        ///
        /// Always present according to the docs.
        pub wechatpay_return_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        wechatpay_return_time = "wechatpay_return_time",
    );
}
