//! 向用户预发放商品券 · `POST /v3/marketing/busifavor/product-coupons/pre-send`
//!
//! Generated from docs/openapi/v3/marketing/busifavor/product-coupons/pre-send.md by `cargo xtask regen`; do not edit.

/// Pre-sends a product coupon of a stock and returns the token for the Mini Program sending component.
///
/// 预发放某一批次的商品券，返回小程序发券组件所需的token。
///
/// `POST /v3/marketing/busifavor/product-coupons/pre-send`
///
/// 向用户预发放商品券 / Pre-send a product coupon to a user · official page: [brand](https://pay.weixin.qq.com/doc/brand/4016797130) · feature `v3-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::marketing::busifavor::product_coupons::pre_send::post;
///
/// let request = post()
///     .stock_id("19263847")
///     .appid("wx5f0c1a9e7b3d2846")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .send_request_no("REQ20260618103542001");
/// ```
#[doc(alias = "向用户预发放商品券")]
#[doc(alias = "/v3/marketing/busifavor/product-coupons/pre-send")]
#[doc(alias = "post_v3_marketing_busifavor_product_coupons_pre_send")]
#[doc(alias = "用户预发放商品券")]
#[doc(alias = "户预发放商品券")]
#[doc(alias = "预发放商品券")]
#[doc(alias = "发放商品券")]
#[doc(alias = "放商品券")]
#[doc(alias = "商品券")]
#[doc(alias = "品券")]
#[doc(alias = "Pre-send a product coupon to a user")]
#[doc(alias = "product coupon to a user")]
#[doc(alias = "coupon to a user")]
#[doc(alias = "user")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 向用户预发放商品券. Created by [`post()`](super::post()).
    ///
    /// **Required**: `stock_id`, `appid`, `send_request_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 批次号 / Stock ID (batch of coupons)
        ///
        /// **Required.**
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("stock_id", value.into()))
        }

        /// 用户券code / Code of the user's coupon
        pub fn coupon_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("coupon_code", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 发券请求单号 / Merchant's number of the request sending the coupon
        ///
        /// **Required.**
        pub fn send_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("send_request_no", value.into()))
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
                "post_v3_marketing_busifavor_product_coupons_pre_send",
                Method::Post,
                "/v3/marketing/busifavor/product-coupons/pre-send",
            )
            .body(Body::Json)
            .required(&["/body/stock_id", "/body/appid", "/body/send_request_no"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 向用户预发放商品券.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 凭证 / Token
        ///
        /// Always present according to the docs.
        pub token: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        token = "token",
    );
}
