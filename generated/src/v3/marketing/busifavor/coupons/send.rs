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
    pub struct Request {
        openid: Option<String>,
        appid: Option<String>,
        stock_id: Option<String>,
        out_request_no: Option<String>,
        coupon_code: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `openid`
        ///
        /// **Required.**
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `stock_id`
        ///
        /// **Required.**
        pub fn stock_id(mut self, value: impl Into<String>) -> Self {
            self.stock_id = Some(value.into());
            self
        }

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Some(value.into());
            self
        }

        /// `coupon_code`
        pub fn coupon_code(mut self, value: impl Into<String>) -> Self {
            self.coupon_code = Some(value.into());
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
                "post_v3_marketing_busifavor_coupons_send",
                Verb::Post,
                "/v3/marketing/busifavor/coupons/send",
            )
            .body(Body::Json)
            .required(
                &["/body/openid", "/body/appid", "/body/stock_id", "/body/out_request_no"],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("openid", &self.openid)
                .body("appid", &self.appid)
                .body("stock_id", &self.stock_id)
                .body("out_request_no", &self.out_request_no)
                .body("coupon_code", &self.coupon_code)
                .extra(&self.extra)
        }
    }

    /// The answer of 向用户发券.
    #[derive(Clone, Debug, Default)]
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
