//! 向用户预发放商品券批次组 · `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle`
//!
//! Generated from docs/openapi/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle.md by `cargo xtask regen`; do not edit.

/// 向用户预发放商品券批次组
///
/// `POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle`
///
/// 向用户预发放商品券批次组 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4016280670) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::partner::product_coupon::users::by_openid::pre_send_coupon_bundle::post;
///
/// let request = post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .brand_id("206202")
///     .product_coupon_id("2212026061")
///     .stock_bundle_id("544202606")
///     .appid("wx5f0c1a9e7b3d2846")
///     .send_request_no("SRN20260618761")
///     .attach("table=12");
/// ```
#[doc(alias = "向用户预发放商品券批次组")]
#[doc(
    alias = "/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle"
)]
#[doc(
    alias = "post_v3_marketing_partner_product_coupon_users_openid_pre_send_coupon_bundle"
)]
pub fn post(openid: impl Into<String>) -> post::Request {
    post::Request::new([openid.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 向用户预发放商品券批次组; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `brand_id`, `product_coupon_id`, `stock_bundle_id`, `appid`, `send_request_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        brand_id: Option<String>,
        product_coupon_id: Option<String>,
        stock_bundle_id: Option<String>,
        appid: Option<String>,
        send_request_no: Option<String>,
        attach: Option<String>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `brand_id`
        ///
        /// **Required.**
        pub fn brand_id(mut self, value: impl Into<String>) -> Self {
            self.brand_id = Some(value.into());
            self
        }

        /// `product_coupon_id`
        ///
        /// **Required.**
        pub fn product_coupon_id(mut self, value: impl Into<String>) -> Self {
            self.product_coupon_id = Some(value.into());
            self
        }

        /// `stock_bundle_id`
        ///
        /// **Required.**
        pub fn stock_bundle_id(mut self, value: impl Into<String>) -> Self {
            self.stock_bundle_id = Some(value.into());
            self
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `send_request_no`
        ///
        /// **Required.**
        pub fn send_request_no(mut self, value: impl Into<String>) -> Self {
            self.send_request_no = Some(value.into());
            self
        }

        /// `attach`
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_marketing_partner_product_coupon_users_openid_pre_send_coupon_bundle",
                Verb::Post,
                "/v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/brand_id",
                    "/body/product_coupon_id",
                    "/body/stock_bundle_id",
                    "/body/appid",
                    "/body/send_request_no",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("brand_id", &self.brand_id)
                .body("product_coupon_id", &self.product_coupon_id)
                .body("stock_bundle_id", &self.stock_bundle_id)
                .body("appid", &self.appid)
                .body("send_request_no", &self.send_request_no)
                .body("attach", &self.attach)
                .extra(&self.extra)
        }
    }

    /// The answer of 向用户预发放商品券批次组.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `token`
        ///
        /// Documented as always there.
        pub token: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        token = "token",
    );
}
