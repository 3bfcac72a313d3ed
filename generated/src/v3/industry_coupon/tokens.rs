//! 出行券切卡组件预下单 · `POST /v3/industry-coupon/tokens`
//!
//! Generated from docs/openapi/v3/industry-coupon/tokens.md by `cargo xtask regen`; do not edit.

/// Obtains the token with which a merchant opens the Mini Program for switching cards with travel coupons.
///
/// 获取商户拉起出行券切卡小程序所需的token。
///
/// `POST /v3/industry-coupon/tokens`
///
/// 出行券切卡组件预下单 / Get a travel coupon card-switching token · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012553563), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012715654) · feature `v3-industry-coupon` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::industry_coupon::tokens::post;
///
/// let request = post()
///     .open_id("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .coupon_list([
///         post::CouponList::default().stock_id(19263847).coupon_id("45380917263"),
///     ]);
/// ```
#[doc(alias = "出行券切卡组件预下单")]
#[doc(alias = "/v3/industry-coupon/tokens")]
#[doc(alias = "post_v3_industry_coupon_tokens")]
#[doc(alias = "行券切卡组件预下单")]
#[doc(alias = "券切卡组件预下单")]
#[doc(alias = "切卡组件预下单")]
#[doc(alias = "卡组件预下单")]
#[doc(alias = "组件预下单")]
#[doc(alias = "件预下单")]
#[doc(alias = "预下单")]
#[doc(alias = "下单")]
#[doc(alias = "Get a travel coupon card-switching token")]
#[doc(alias = "travel coupon card-switching token")]
#[doc(alias = "coupon card-switching token")]
#[doc(alias = "card-switching token")]
#[doc(alias = "token")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 出行券切卡组件预下单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `open_id`, `coupon_list`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 用户标识OpenID / User's OpenID
        ///
        /// **Required.**
        pub fn open_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("open_id", value.into()))
        }

        /// 出行券列表 / Travel coupons
        ///
        /// **Required.**
        pub fn coupon_list(self, values: impl IntoIterator<Item = CouponList>) -> Self {
            Self(self.0.body("coupon_list", list::<CouponList>(values)))
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
                "post_v3_industry_coupon_tokens",
                Method::Post,
                "/v3/industry-coupon/tokens",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/open_id",
                    "/body/coupon_list",
                    "/body/coupon_list/*/stock_id",
                    "/body/coupon_list/*/coupon_id",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 出行券列表 / Travel coupons
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct CouponList(ObjectBuilder);

    impl CouponList {
        /// 批次号 / Stock ID (batch of coupons)
        ///
        /// **Required.**
        pub fn stock_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("stock_id", value.into()))
        }

        /// 券ID / Coupon's ID
        ///
        /// **Required.**
        pub fn coupon_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("coupon_id", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CouponList);

    /// Response of 出行券切卡组件预下单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 凭证 / Token
        pub token: Option<String>,
        /// token过期时间 / Time at which the token expires
        pub expires_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        token = "token",
        expires_time = "expires_time",
    );
}
