//! 向用户发券 · `POST /v3/marketing/busifavor/coupons/send`
//!
//! Generated from docs/openapi/v3/marketing/busifavor/coupons/send.md by `cargo xtask regen`; do not edit.

/// 向用户发券
///
/// `POST /v3/marketing/busifavor/coupons/send`
///
/// 向用户发券 · [official page](https://pay.weixin.qq.com/docs/merchant/products/merchant-exclusive-coupon/introduction.html) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::busifavor::coupons::send::post;
///
/// let request = post()
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .appid("wx5f0c1a9e7b3d2846")
///     .stock_id("175202")
///     .out_request_no("7692026061810354276976976976")
///     .coupon_code("CC20260618403");
/// ```
#[doc(alias = "向用户发券")]
#[doc(alias = "/v3/marketing/busifavor/coupons/send")]
#[doc(alias = "post_v3_marketing_busifavor_coupons_send")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 向用户发券; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `openid`, `appid`, `stock_id`, `out_request_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `openid`
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `stock_id`
        ///
        /// **Required.**
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("stock_id", value.into()))
        }

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// `coupon_code`
        pub fn coupon_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("coupon_code", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_marketing_busifavor_coupons_send",
                Verb::Post,
                "/v3/marketing/busifavor/coupons/send",
            )
            .body(Body::Json)
            .required(
                &["/body/openid", "/body/appid", "/body/stock_id", "/body/out_request_no"],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 向用户发券.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `stock_id`
        ///
        /// Documented as always there.
        pub stock_id: Option<String>,
        /// `coupon_code`
        pub coupon_code: Option<String>,
        /// `out_request_no`
        pub out_request_no: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        stock_id = "stock_id",
        coupon_code = "coupon_code",
        out_request_no = "out_request_no",
    );
}
