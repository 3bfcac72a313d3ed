//! 创建用户动态信息 · `POST /brand/card-member/user-feeds`
//!
//! Generated from docs/openapi/brand/card-member/user-feeds.md by `cargo xtask regen`; do not edit.

/// Records in a member's feed what the member did at the brand itself outside WeChat Pay.
///
/// 品牌将会员在微信支付以外与自己的互动记入会员动态。
///
/// `POST /brand/card-member/user-feeds`
///
/// 创建用户动态信息 / Create a member feed entry (brand) · official page: [brand](https://pay.weixin.qq.com/doc/brand/4015582679) · feature `brand-card-member` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::brand::card_member::user_feeds::post;
///
/// let request = post()
///     .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
///     .user_card_code("385297104618")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .out_request_no("REQ20260618103542001")
///     .cell("到店买茶，获得352积分");
/// ```
#[doc(alias = "创建用户动态信息")]
#[doc(alias = "/brand/card-member/user-feeds")]
#[doc(alias = "post_brand_card_member_user_feeds")]
#[doc(alias = "建用户动态信息")]
#[doc(alias = "用户动态信息")]
#[doc(alias = "户动态信息")]
#[doc(alias = "动态信息")]
#[doc(alias = "态信息")]
#[doc(alias = "信息")]
#[doc(alias = "Create a member feed entry (brand)")]
#[doc(alias = "member feed entry (brand)")]
#[doc(alias = "feed entry (brand)")]
#[doc(alias = "entry (brand)")]
#[doc(alias = "brand)")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 创建用户动态信息. Created by [`post()`](super::post()).
    ///
    /// **Required**: `card_id`, `user_card_code`, `openid`, `out_request_no`, `cell`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 会员卡模板ID / Membership card template ID
        ///
        /// **Required.** At most 32 characters.
        pub fn card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("card_id", value.into()))
        }

        /// 会员卡code / Code of the user's membership card
        ///
        /// **Required.** At most 32 characters.
        pub fn user_card_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("user_card_code", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.** At most 128 characters.
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.** At most 64 characters.
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 会员动态内容 / Text of the member's feed
        ///
        /// **Required.** At most 128 characters.
        pub fn cell(self, value: impl Into<String>) -> Self {
            Self(self.0.body("cell", value.into()))
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
                "post_brand_card_member_user_feeds",
                Method::Post,
                "/brand/card-member/user-feeds",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/card_id",
                    "/body/user_card_code",
                    "/body/openid",
                    "/body/out_request_no",
                    "/body/cell",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 创建用户动态信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// Always present according to the docs.
        pub brand_id: Option<String>,
        /// 会员卡模板ID / Membership card template ID
        ///
        /// Always present according to the docs.
        pub card_id: Option<String>,
        /// 会员卡code / Code of the user's membership card
        ///
        /// Always present according to the docs.
        pub user_card_code: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub openid: Option<String>,
        /// 商户请求单号 / Merchant's number of the request
        ///
        /// Always present according to the docs.
        pub out_request_no: Option<String>,
        /// 会员动态内容 / Text of the member's feed
        ///
        /// Always present according to the docs.
        pub cell: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        brand_id = "brand_id",
        card_id = "card_id",
        user_card_code = "user_card_code",
        openid = "openid",
        out_request_no = "out_request_no",
        cell = "cell",
    );
}
