//! 预受理领卡请求 · `POST /v3/discount-card/cards`
//!
//! Generated from docs/openapi/v3/discount-card/cards.md by `cargo xtask regen`; do not edit.

/// Pre-accepts a user's request to claim a discount card and returns the token with which the claim page is opened.
///
/// 预先受理用户领取先享卡的请求，返回打开领卡页面所用的凭证。
///
/// `POST /v3/discount-card/cards`
///
/// 预受理领卡请求 / Pre-accept a discount card request · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml) · feature `v3-discount-card` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::discount_card::cards::post;
///
/// let request = post()
///     .out_card_code("XXK20260618103542001")
///     .card_template_id("5f0c1a9e7b3d28461d4b72c6e8a03f95")
///     .appid("wx5f0c1a9e7b3d2846")
///     .notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "预受理领卡请求")]
#[doc(alias = "/v3/discount-card/cards")]
#[doc(alias = "post_v3_discount_card_cards")]
#[doc(alias = "受理领卡请求")]
#[doc(alias = "理领卡请求")]
#[doc(alias = "领卡请求")]
#[doc(alias = "卡请求")]
#[doc(alias = "请求")]
#[doc(alias = "Pre-accept a discount card request")]
#[doc(alias = "discount card request")]
#[doc(alias = "card request")]
#[doc(alias = "request")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 预受理领卡请求. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_card_code`, `card_template_id`, `appid`, `notify_url`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 商户领卡号 / Merchant's number of the discount card claim
        ///
        /// **Required.** At most 32 characters.
        pub fn out_card_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_card_code", value.into()))
        }

        /// 卡模板ID / Card template's ID
        ///
        /// **Required.** At most 64 characters.
        pub fn card_template_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("card_template_id", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.** At most 32 characters.
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// **Required.** At most 255 characters. Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
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
                "post_v3_discount_card_cards",
                Method::Post,
                "/v3/discount-card/cards",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/out_card_code",
                    "/body/card_template_id",
                    "/body/appid",
                    "/body/notify_url",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 预受理领卡请求.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 预领卡请求token / Token of the prepared card, passed when the user is taken to collect the discount card
        ///
        /// Always present according to the docs. At most 256 characters.
        pub prepare_card_token: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        prepare_card_token = "prepare_card_token",
    );
}
