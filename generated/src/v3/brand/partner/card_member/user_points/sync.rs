//! 同步积分余额 · `POST /v3/brand/partner/card-member/user-points/sync`
//!
//! Generated from docs/openapi/v3/brand/partner/card-member/user-points/sync.md by `cargo xtask regen`; do not edit.

/// Synchronizes the point balance of a user's membership card to WeChat Pay.
///
/// 将用户会员卡的积分余额同步到微信支付。
///
/// `POST /v3/brand/partner/card-member/user-points/sync`
///
/// 同步积分余额 / Synchronize a member's point balance · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015897280) · feature `v3-brand` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::brand::partner::card_member::user_points::sync::post;
///
/// let request = post()
///     .out_request_no("REQ20260618103542001")
///     .brand_id("138624")
///     .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .user_card_code("618400273915")
///     .point_balance(1280);
/// ```
#[doc(alias = "同步积分余额")]
#[doc(alias = "/v3/brand/partner/card-member/user-points/sync")]
#[doc(alias = "post_v3_brand_partner_card_member_user_points_sync")]
#[doc(alias = "步积分余额")]
#[doc(alias = "积分余额")]
#[doc(alias = "分余额")]
#[doc(alias = "余额")]
#[doc(alias = "Synchronize a members point balance")]
#[doc(alias = "members point balance")]
#[doc(alias = "s point balance")]
#[doc(alias = "point balance")]
#[doc(alias = "balance")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 同步积分余额. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_request_no`, `brand_id`, `card_id`, `openid`, `user_card_code`, `point_balance`.
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

        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// **Required.** At most 16 characters.
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_id", value.into()))
        }

        /// 卡ID（会员卡模板或先享卡） / Card's ID: of the membership card template or the discount card
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
                "post_v3_brand_partner_card_member_user_points_sync",
                Method::Post,
                "/v3/brand/partner/card-member/user-points/sync",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/out_request_no",
                    "/body/brand_id",
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
        /// 卡ID（会员卡模板或先享卡） / Card's ID: of the membership card template or the discount card
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
