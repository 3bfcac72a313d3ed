//! 向用户发券 · `POST /v3/marketing/busifavor/coupons/send`
//!
//! Generated from docs/openapi/v3/marketing/busifavor/coupons/send.md by `cargo xtask regen`; do not edit.

/// Sends a merchant coupon of a stock to a user by OpenID.
///
/// 按OpenID向用户发放某一批次的商家券。
///
/// `POST /v3/marketing/busifavor/coupons/send`
///
/// 向用户发券 / Send a merchant coupon to a user · official page: [merchant](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::marketing::busifavor::coupons::send::post;
///
/// let request = post()
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .appid("wx5f0c1a9e7b3d2846")
///     .stock_id("19263847")
///     .out_request_no("REQ20260618103542001");
/// ```
#[doc(alias = "向用户发券")]
#[doc(alias = "/v3/marketing/busifavor/coupons/send")]
#[doc(alias = "post_v3_marketing_busifavor_coupons_send")]
#[doc(alias = "用户发券")]
#[doc(alias = "户发券")]
#[doc(alias = "发券")]
#[doc(alias = "Send a merchant coupon to a user")]
#[doc(alias = "merchant coupon to a user")]
#[doc(alias = "coupon to a user")]
#[doc(alias = "user")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 向用户发券. Created by [`post()`](super::post()).
    ///
    /// **Required**: `openid`, `appid`, `stock_id`, `out_request_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 批次号 / Stock ID (batch of coupons)
        ///
        /// **Required.**
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("stock_id", value.into()))
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 用户券code / Code of the user's coupon
        pub fn coupon_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("coupon_code", value.into()))
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
                "post_v3_marketing_busifavor_coupons_send",
                Method::Post,
                "/v3/marketing/busifavor/coupons/send",
            )
            .body(Body::Json)
            .required(
                &["/body/openid", "/body/appid", "/body/stock_id", "/body/out_request_no"],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 向用户发券.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 批次号 / Stock ID (batch of coupons)
        ///
        /// Always present according to the docs.
        pub stock_id: Option<String>,
        /// 用户券code / Code of the user's coupon
        pub coupon_code: Option<String>,
        /// 商户请求单号 / Merchant's number of the request
        pub out_request_no: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        stock_id = "stock_id",
        coupon_code = "coupon_code",
        out_request_no = "out_request_no",
    );
}
