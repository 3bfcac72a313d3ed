//! 使券失效 · `POST /v3/marketing/busifavor/coupons/deactivate`
//!
//! Generated from docs/openapi/v3/marketing/busifavor/coupons/deactivate.md by `cargo xtask regen`; do not edit.

/// 使券失效
///
/// `POST /v3/marketing/busifavor/coupons/deactivate`
///
/// 使券失效 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012465890), [2](https://pay.weixin.qq.com/doc/v3/partner/4012465924), [3](https://pay.weixin.qq.com/doc/v3/merchant/4015716887), [4](https://pay.weixin.qq.com/doc/v3/merchant/4015717499) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::busifavor::coupons::deactivate::post;
///
/// let request = post()
///     .coupon_code("CC20260618403")
///     .stock_id("1752026061")
///     .deactivate_request_no("6052026061810354260560560560")
///     .deactivate_reason("示例说明");
/// ```
#[doc(alias = "使券失效")]
#[doc(alias = "/v3/marketing/busifavor/coupons/deactivate")]
#[doc(alias = "post_v3_marketing_busifavor_coupons_deactivate")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 使券失效; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `coupon_code`, `stock_id`, `deactivate_request_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        coupon_code: Option<String>,
        stock_id: Option<String>,
        deactivate_request_no: Option<String>,
        deactivate_reason: Option<String>,
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

        /// `deactivate_request_no`
        ///
        /// **Required.**
        pub fn deactivate_request_no(mut self, value: impl Into<String>) -> Self {
            self.deactivate_request_no = Some(value.into());
            self
        }

        /// `deactivate_reason`
        pub fn deactivate_reason(mut self, value: impl Into<String>) -> Self {
            self.deactivate_reason = Some(value.into());
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
                "post_v3_marketing_busifavor_coupons_deactivate",
                Verb::Post,
                "/v3/marketing/busifavor/coupons/deactivate",
            )
            .body(Body::Json)
            .required(
                &["/body/coupon_code", "/body/stock_id", "/body/deactivate_request_no"],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("coupon_code", &self.coupon_code)
                .body("stock_id", &self.stock_id)
                .body("deactivate_request_no", &self.deactivate_request_no)
                .body("deactivate_reason", &self.deactivate_reason)
                .extra(&self.extra)
        }
    }

    /// The answer of 使券失效.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `wechatpay_deactivate_time`
        ///
        /// Documented as always there.
        pub wechatpay_deactivate_time: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        wechatpay_deactivate_time = "wechatpay_deactivate_time",
    );
}
