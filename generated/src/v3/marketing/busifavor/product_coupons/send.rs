//! 向用户发放商品券 · `POST /v3/marketing/busifavor/product-coupons/send`
//!
//! Generated from docs/openapi/v3/marketing/busifavor/product-coupons/send.md by `cargo xtask regen`; do not edit.

/// Sends a merchant coupon linked to a product to a user by OpenID.
///
/// 按OpenID向用户发放与商品关联的商家券。
///
/// `POST /v3/marketing/busifavor/product-coupons/send`
///
/// 向用户发放商品券 / Send a product coupon to a user · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4015594964), [partner](https://pay.weixin.qq.com/doc/v3/partner/4015595255) · feature `v3-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::marketing::busifavor::product_coupons::send::post;
///
/// let request = post()
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .appid("wx5f0c1a9e7b3d2846")
///     .stock_id("19263847")
///     .out_request_no("REQ20260618103542001")
///     .coupon_type(post::CouponType::Normal);
/// ```
#[doc(alias = "向用户发放商品券")]
#[doc(alias = "/v3/marketing/busifavor/product-coupons/send")]
#[doc(alias = "post_v3_marketing_busifavor_product_coupons_send")]
#[doc(alias = "用户发放商品券")]
#[doc(alias = "户发放商品券")]
#[doc(alias = "发放商品券")]
#[doc(alias = "放商品券")]
#[doc(alias = "商品券")]
#[doc(alias = "品券")]
#[doc(alias = "Send a product coupon to a user")]
#[doc(alias = "product coupon to a user")]
#[doc(alias = "coupon to a user")]
#[doc(alias = "user")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 向用户发放商品券. Created by [`post()`](super::post()).
    ///
    /// **Required**: `openid`, `appid`, `stock_id`, `out_request_no`, `coupon_type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 批次号 / Stock ID (batch of coupons)
        ///
        /// **Required.**
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("stock_id", value.into()))
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 用户券code / Code of the user's coupon
        pub fn coupon_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("coupon_code", value.into()))
        }

        /// 券类型 / Type of coupon
        ///
        /// **Required.**
        pub fn coupon_type(self, value: impl Into<CouponType>) -> Self {
            Self(self.0.body("coupon_type", value.into()))
        }

        /// 会员卡（模板）ID / Membership card template ID
        pub fn member_card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("member_card_id", value.into()))
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
                "post_v3_marketing_busifavor_product_coupons_send",
                Method::Post,
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

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 券类型 / Type of coupon
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CouponType {
        /// 满减券 / Coupon with an amount off above a threshold
        ///
        /// `NORMAL`
        Normal,
        /// 会员券 / Member coupon
        ///
        /// `MEMBER`
        Member,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CouponType,
        Normal = "NORMAL",
        Member = "MEMBER",
    );

    /// Response of 向用户发放商品券.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 批次号 / Stock ID (batch of coupons)
        ///
        /// Always present according to the docs.
        pub stock_id: Option<String>,
        /// 用户券code / Code of the user's coupon
        ///
        /// Always present according to the docs.
        pub coupon_code: Option<String>,
        /// 商户请求单号 / Merchant's number of the request
        ///
        /// Always present according to the docs.
        pub out_request_no: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        stock_id = "stock_id",
        coupon_code = "coupon_code",
        out_request_no = "out_request_no",
    );
}
