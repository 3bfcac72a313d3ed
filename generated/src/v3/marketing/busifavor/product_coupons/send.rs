//! 向用户发放商品券 · `POST /v3/marketing/busifavor/product-coupons/send`
//!
//! Generated from docs/openapi/v3/marketing/busifavor/product-coupons/send.md by `cargo xtask regen`; do not edit.

/// 向用户发放商品券
///
/// `POST /v3/marketing/busifavor/product-coupons/send`
///
/// 向用户发放商品券 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4015594964), [2](https://pay.weixin.qq.com/doc/v3/partner/4015595255), [3](https://pay.weixin.qq.com/doc/v3/merchant/4015717364), [4](https://pay.weixin.qq.com/doc/v3/merchant/4015717371) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::busifavor::product_coupons::send::post;
///
/// let request = post()
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .appid("wx5f0c1a9e7b3d2846")
///     .stock_id("17520260")
///     .out_request_no("7692026")
///     .coupon_code("403202606181")
///     .coupon_type(post::CouponType::Normal)
///     .member_card_id("MCI20260618104");
/// ```
#[doc(alias = "向用户发放商品券")]
#[doc(alias = "/v3/marketing/busifavor/product-coupons/send")]
#[doc(alias = "post_v3_marketing_busifavor_product_coupons_send")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 向用户发放商品券; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `openid`, `appid`, `stock_id`, `out_request_no`, `coupon_type`.
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

        /// `coupon_type`
        ///
        /// **Required.**
        pub fn coupon_type(self, value: impl Into<CouponType>) -> Self {
            Self(self.0.body("coupon_type", value.into()))
        }

        /// `member_card_id`
        pub fn member_card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("member_card_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_marketing_busifavor_product_coupons_send",
                Verb::Post,
                "/v3/marketing/busifavor/product-coupons/send",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/openid",
                    "/body/appid",
                    "/body/stock_id",
                    "/body/out_request_no",
                    "/body/coupon_type",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// CouponType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CouponType {
        /// `NORMAL`
        Normal,
        /// `MEMBER`
        Member,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CouponType,
        Normal = "NORMAL",
        Member = "MEMBER",
    );

    /// The answer of 向用户发放商品券.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `stock_id`
        ///
        /// Documented as always there.
        pub stock_id: Option<String>,
        /// `coupon_code`
        ///
        /// Documented as always there.
        pub coupon_code: Option<String>,
        /// `out_request_no`
        ///
        /// Documented as always there.
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
