//! 创建用户动态信息 · `POST /v3/brand/partner/card-member/user-feeds`
//!
//! Generated from docs/openapi/v3/brand/partner/card-member/user-feeds.md by `cargo xtask regen`; do not edit.

/// Records in a member's feed what the member did at the brand outside WeChat Pay.
///
/// 将会员在微信支付以外与品牌的互动记入会员动态。
///
/// `POST /v3/brand/partner/card-member/user-feeds`
///
/// 创建用户动态信息 / Create a member feed entry · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015336987) · feature `v3-brand` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::brand::partner::card_member::user_feeds::post;
///
/// let request = post()
///     .brand_id("138624")
///     .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
///     .user_card_code("618400273915")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .out_request_no("REQ20260618103542001")
///     .cell("您有一张茶饮立减券将于7月18日到期");
/// ```
#[doc(alias = "创建用户动态信息")]
#[doc(alias = "/v3/brand/partner/card-member/user-feeds")]
#[doc(alias = "post_v3_brand_partner_card_member_user_feeds")]
#[doc(alias = "建用户动态信息")]
#[doc(alias = "用户动态信息")]
#[doc(alias = "户动态信息")]
#[doc(alias = "动态信息")]
#[doc(alias = "态信息")]
#[doc(alias = "信息")]
#[doc(alias = "Create a member feed entry")]
#[doc(alias = "member feed entry")]
#[doc(alias = "feed entry")]
#[doc(alias = "entry")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 创建用户动态信息. Created by [`post()`](super::post()).
    ///
    /// **Required**: `brand_id`, `card_id`, `user_card_code`, `openid`, `out_request_no`, `cell`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 品牌ID / Brand ID, given by WeChat Pay
        ///
        /// **Required.** At most 32 characters.
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_id", value.into()))
        }

        /// 会员卡模板ID / Id of the membership card template
        ///
        /// **Required.** At most 32 characters.
        pub fn card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("card_id", value.into()))
        }

        /// 会员卡code / Code of the member's card, unique within the template
        ///
        /// **Required.** At most 32 characters.
        pub fn user_card_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("user_card_code", value.into()))
        }

        /// 用户标识 / Member's OpenID under the AppID of the card template
        ///
        /// **Required.** At most 128 characters.
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 商家请求单号 / Merchant's own, unique number of this entry
        ///
        /// **Required.** At most 64 characters.
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 会员动态内容 / Content of the entry
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
                "post_v3_brand_partner_card_member_user_feeds",
                Method::Post,
                "/v3/brand/partner/card-member/user-feeds",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/brand_id",
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
        /// 品牌ID / Brand ID, given by WeChat Pay
        ///
        /// Always present according to the docs.
        pub brand_id: Option<String>,
        /// 会员卡模板ID / Id of the membership card template
        ///
        /// Always present according to the docs.
        pub card_id: Option<String>,
        /// 会员卡code / Code of the member's card, unique within the template
        ///
        /// Always present according to the docs.
        pub user_card_code: Option<String>,
        /// 用户标识 / Member's OpenID under the AppID of the card template
        ///
        /// Always present according to the docs.
        pub openid: Option<String>,
        /// 商家请求单号 / Merchant's own, unique number of this entry
        ///
        /// Always present according to the docs.
        pub out_request_no: Option<String>,
        /// 会员动态内容 / Content of the entry
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
