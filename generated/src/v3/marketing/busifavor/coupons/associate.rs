//! 关联订单信息 · `POST /v3/marketing/busifavor/coupons/associate`
//!
//! Generated from docs/openapi/v3/marketing/busifavor/coupons/associate.md by `cargo xtask regen`; do not edit.

/// 关联订单信息
///
/// `POST /v3/marketing/busifavor/coupons/associate`
///
/// 关联订单信息 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012465596), [2](https://pay.weixin.qq.com/doc/v3/partner/4012465640) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::busifavor::coupons::associate::post;
///
/// let request = post()
///     .stock_id("SI20260618175")
///     .coupon_code("CC20260618403")
///     .out_trade_no("OTN20260618580")
///     .out_request_no("ORN20260618769");
/// ```
#[doc(alias = "关联订单信息")]
#[doc(alias = "/v3/marketing/busifavor/coupons/associate")]
#[doc(alias = "post_v3_marketing_busifavor_coupons_associate")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 关联订单信息; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `stock_id`, `coupon_code`, `out_trade_no`, `out_request_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        stock_id: Option<String>,
        coupon_code: Option<String>,
        out_trade_no: Option<String>,
        out_request_no: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `stock_id`
        ///
        /// **Required.**
        pub fn stock_id(mut self, value: impl Into<String>) -> Self {
            self.stock_id = Some(value.into());
            self
        }

        /// `coupon_code`
        ///
        /// **Required.**
        pub fn coupon_code(mut self, value: impl Into<String>) -> Self {
            self.coupon_code = Some(value.into());
            self
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Some(value.into());
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
                "post_v3_marketing_busifavor_coupons_associate",
                Verb::Post,
                "/v3/marketing/busifavor/coupons/associate",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/stock_id",
                    "/body/coupon_code",
                    "/body/out_trade_no",
                    "/body/out_request_no",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("stock_id", &self.stock_id)
                .body("coupon_code", &self.coupon_code)
                .body("out_trade_no", &self.out_trade_no)
                .body("out_request_no", &self.out_request_no)
                .extra(&self.extra)
        }
    }

    /// The answer of 关联订单信息.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `wechatpay_associate_time`
        ///
        /// Documented as always there.
        pub wechatpay_associate_time: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        wechatpay_associate_time = "wechatpay_associate_time",
    );
}
