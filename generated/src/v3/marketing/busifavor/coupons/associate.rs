//! 关联订单信息 · `POST /v3/marketing/busifavor/coupons/associate`
//!
//! Generated from docs/openapi/v3/marketing/busifavor/coupons/associate.md by `cargo xtask regen`; do not edit.

/// Associates a user's unused merchant coupon with an order for rebate statistics.
///
/// 将用户未使用的商家券与订单关联，用于返佣统计。
///
/// `POST /v3/marketing/busifavor/coupons/associate`
///
/// 关联订单信息 / Associate a merchant coupon with an order · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012465596), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012465640) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::marketing::busifavor::coupons::associate::post;
///
/// let request = post()
///     .stock_id("19263847")
///     .coupon_code("LJ26061800017384")
///     .out_trade_no("TEA20260618103542007")
///     .out_request_no("REQ20260618103542001");
/// ```
#[doc(alias = "关联订单信息")]
#[doc(alias = "/v3/marketing/busifavor/coupons/associate")]
#[doc(alias = "post_v3_marketing_busifavor_coupons_associate")]
#[doc(alias = "联订单信息")]
#[doc(alias = "订单信息")]
#[doc(alias = "单信息")]
#[doc(alias = "信息")]
#[doc(alias = "Associate a merchant coupon with an order")]
#[doc(alias = "merchant coupon with an order")]
#[doc(alias = "coupon with an order")]
#[doc(alias = "with an order")]
#[doc(alias = "order")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 关联订单信息. Created by [`post()`](super::post()).
    ///
    /// **Required**: `stock_id`, `coupon_code`, `out_trade_no`, `out_request_no`.
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
        ///
        /// **Required.**
        pub fn coupon_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("coupon_code", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
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
                "post_v3_marketing_busifavor_coupons_associate",
                Method::Post,
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

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 关联订单信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 关联成功时间，RFC 3339格式 / Time the coupon was associated with the order, in RFC 3339
        ///
        /// Always present according to the docs.
        pub wechatpay_associate_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        wechatpay_associate_time = "wechatpay_associate_time",
    );
}
