//! 向用户预发放商品券 · `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon`
//!
//! Generated from docs/openapi/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon.md by `cargo xtask regen`; do not edit.

/// Pre-sends one product coupon of a brand to a user for a partner and returns the token for the component in which the user claims it.
///
/// 服务商向用户预发放品牌的一张商品券，返回供领券组件使用的token。
///
/// `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon`
///
/// 向用户预发放商品券 / Pre-send a product coupon for a brand · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016434365) · feature `v3-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::marketing::partner::product_coupon::users::by_openid::pre_send_coupon::post;
///
/// let request = post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .brand_id("138624")
///     .product_coupon_id("1000628417")
///     .stock_id("19263847")
///     .appid("wx5f0c1a9e7b3d2846")
///     .send_request_no("SEND20260618103542001")
///     .attach("activity=SUMMER_TEA");
/// ```
#[doc(alias = "向用户预发放商品券")]
#[doc(alias = "/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon")]
#[doc(alias = "post_v3_marketing_partner_product_coupon_users_openid_pre_send_coupon")]
#[doc(alias = "用户预发放商品券")]
#[doc(alias = "户预发放商品券")]
#[doc(alias = "预发放商品券")]
#[doc(alias = "发放商品券")]
#[doc(alias = "放商品券")]
#[doc(alias = "商品券")]
#[doc(alias = "品券")]
#[doc(alias = "Pre-send a product coupon for a brand")]
#[doc(alias = "product coupon for a brand")]
#[doc(alias = "coupon for a brand")]
#[doc(alias = "brand")]
pub fn post(openid: impl Into<String>) -> post::Request {
    post::Request::new([openid.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 向用户预发放商品券. Created by [`post()`](super::post()).
    ///
    /// **Required**: `brand_id`, `product_coupon_id`, `stock_id`, `appid`, `send_request_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_id", value.into()))
        }

        /// 商品券ID / Product coupon ID
        ///
        /// **Required.**
        pub fn product_coupon_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("product_coupon_id", value.into()))
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

        /// 发券请求单号 / Merchant's number of the request sending the coupon
        ///
        /// **Required.**
        pub fn send_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("send_request_no", value.into()))
        }

        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
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
                "post_v3_marketing_partner_product_coupon_users_openid_pre_send_coupon",
                Method::Post,
                "/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/brand_id",
                    "/body/product_coupon_id",
                    "/body/stock_id",
                    "/body/appid",
                    "/body/send_request_no",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 向用户预发放商品券.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 预发券token，用于打开领券组件 / Token with which the component for receiving the coupon is opened
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
