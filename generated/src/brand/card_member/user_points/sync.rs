//! 同步积分余额 · `POST /brand/card-member/user-points/sync`
//!
//! Generated from docs/openapi/brand/card-member/user-points/sync.md by `cargo xtask regen`; do not edit.

/// Synchronizes the point balance of a user's membership card of the brand itself to WeChat Pay.
///
/// 品牌将用户的本品牌会员卡积分余额同步到微信支付。
///
/// `POST /brand/card-member/user-points/sync`
///
/// 同步积分余额 / Synchronize a member's point balance (brand) · official page: [brand](https://pay.weixin.qq.com/doc/brand/4015897319) · feature `brand-card-member` · confirmed by an official page
///
/// ```
/// use wechatpay_api::brand::card_member::user_points::sync::post;
///
/// let request = post()
///     .out_request_no("REQ20260618103542001")
///     .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .user_card_code("385297104618")
///     .point_balance(1280);
/// ```
#[doc(alias = "同步积分余额")]
#[doc(alias = "/brand/card-member/user-points/sync")]
#[doc(alias = "post_brand_card_member_user_points_sync")]
#[doc(alias = "步积分余额")]
#[doc(alias = "积分余额")]
#[doc(alias = "分余额")]
#[doc(alias = "余额")]
#[doc(alias = "Synchronize a members point balance (brand)")]
#[doc(alias = "members point balance (brand)")]
#[doc(alias = "s point balance (brand)")]
#[doc(alias = "point balance (brand)")]
#[doc(alias = "balance (brand)")]
#[doc(alias = "brand)")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 同步积分余额. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_request_no`, `card_id`, `openid`, `user_card_code`, `point_balance`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.** At most 128 characters.
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 会员卡模板ID / Membership card template ID
        ///
        /// **Required.** At most 32 characters.
        pub fn card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("card_id", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.** At most 128 characters.
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 会员卡code / Code of the user's membership card
        ///
        /// **Required.** At most 32 characters.
        pub fn user_card_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("user_card_code", value.into()))
        }

        /// 积分余额 / Balance of points
        ///
        /// **Required.**
        pub fn point_balance(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("point_balance", value.into()))
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
                "post_brand_card_member_user_points_sync",
                Method::Post,
                "/brand/card-member/user-points/sync",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/out_request_no",
                    "/body/card_id",
                    "/body/openid",
                    "/body/user_card_code",
                    "/body/point_balance",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 同步积分余额.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户请求单号 / Merchant's number of the request
        ///
        /// Always present according to the docs.
        pub out_request_no: Option<String>,
        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// Always present according to the docs.
        pub brand_id: Option<String>,
        /// 会员卡模板ID / Membership card template ID
        ///
        /// Always present according to the docs.
        pub card_id: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// Always present according to the docs.
        pub openid: Option<String>,
        /// 会员卡code / Code of the user's membership card
        ///
        /// Always present according to the docs.
        pub user_card_code: Option<String>,
        /// 积分余额 / Balance of points
        ///
        /// Always present according to the docs.
        pub point_balance: Option<i64>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        out_request_no = "out_request_no",
        brand_id = "brand_id",
        card_id = "card_id",
        openid = "openid",
        user_card_code = "user_card_code",
        point_balance = "point_balance",
    );
}
