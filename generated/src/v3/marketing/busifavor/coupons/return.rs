//! 申请退券 · `POST /v3/marketing/busifavor/coupons/return`
//!
//! Generated from docs/openapi/v3/marketing/busifavor/coupons/return.md by `cargo xtask regen`; do not edit.

/// 申请退券
///
/// `POST /v3/marketing/busifavor/coupons/return`
///
/// 申请退券 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012465845), [2](https://pay.weixin.qq.com/doc/v3/partner/4012465865), [3](https://pay.weixin.qq.com/doc/v3/merchant/4015716876), [4](https://pay.weixin.qq.com/doc/v3/merchant/4015717496) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::busifavor::coupons::r#return::post;
///
/// let request = post()
///     .coupon_code("CC20260618403")
///     .stock_id("1752026061")
///     .return_request_no("4972026061810354249749749749");
/// ```
#[doc(alias = "申请退券")]
#[doc(alias = "/v3/marketing/busifavor/coupons/return")]
#[doc(alias = "post_v3_marketing_busifavor_coupons_return")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 申请退券; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `coupon_code`, `stock_id`, `return_request_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        coupon_code: Option<String>,
        stock_id: Option<String>,
        return_request_no: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `coupon_code`
        ///
        /// **Required.**
        pub fn coupon_code(mut self, value: impl Into<String>) -> Self {
            self.coupon_code = Some(value.into());
            self
        }

        /// `stock_id`
        ///
        /// **Required.**
        pub fn stock_id(mut self, value: impl Into<String>) -> Self {
            self.stock_id = Some(value.into());
            self
        }

        /// `return_request_no`
        ///
        /// **Required.**
        pub fn return_request_no(mut self, value: impl Into<String>) -> Self {
            self.return_request_no = Some(value.into());
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
                "post_v3_marketing_busifavor_coupons_return",
                Verb::Post,
                "/v3/marketing/busifavor/coupons/return",
            )
            .body(Body::Json)
            .required(&["/body/coupon_code", "/body/stock_id", "/body/return_request_no"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .body("coupon_code", &self.coupon_code)
                .body("stock_id", &self.stock_id)
                .body("return_request_no", &self.return_request_no)
                .extra(&self.extra)
        }
    }

    /// The answer of 申请退券.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `wechatpay_return_time`
        ///
        /// Documented as always there.
        pub wechatpay_return_time: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        wechatpay_return_time = "wechatpay_return_time",
    );
}
