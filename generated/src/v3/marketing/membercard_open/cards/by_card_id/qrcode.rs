//! 创建会员卡二维码 · `POST /v3/marketing/membercard-open/cards/{card_id}/qrcode`
//!
//! Generated from docs/openapi/v3/marketing/membercard-open/cards/{card_id}/qrcode.md by `cargo xtask regen`; do not edit.

/// Creates a QR code that users scan to open a membership card.
///
/// 生成会员卡二维码，用户扫码即可开卡。
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/qrcode`
///
/// 创建会员卡二维码 / Create a membership card QR code · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012550605), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012727701) · feature `v3-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::qrcode::post;
///
/// let request = post("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
///     .activate_type(post::ActivateType::JumpActivate);
/// ```
#[doc(alias = "创建会员卡二维码")]
#[doc(alias = "/v3/marketing/membercard-open/cards/{card_id}/qrcode")]
#[doc(alias = "post_v3_marketing_membercard_open_cards_card_id_qrcode")]
#[doc(alias = "建会员卡二维码")]
#[doc(alias = "会员卡二维码")]
#[doc(alias = "员卡二维码")]
#[doc(alias = "卡二维码")]
#[doc(alias = "二维码")]
#[doc(alias = "维码")]
#[doc(alias = "Create a membership card QR code")]
#[doc(alias = "membership card QR code")]
#[doc(alias = "card QR code")]
#[doc(alias = "QR code")]
#[doc(alias = "code")]
pub fn post(card_id: impl Into<String>) -> post::Request {
    post::Request::new([card_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 创建会员卡二维码. Created by [`post()`](super::post()).
    ///
    /// **Required**: `activate_type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 会员卡激活类型 / How the membership card is activated
        ///
        /// **Required.**
        pub fn activate_type(self, value: impl Into<ActivateType>) -> Self {
            Self(self.0.body("activate_type", value.into()))
        }

        /// 激活时跳转的网页地址 / Web page opened for activation
        ///
        /// Format: `uri`.
        pub fn activate_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("activate_url", value.into()))
        }

        /// 激活时跳转的小程序AppID / AppID of the Mini Program opened for activation
        pub fn activate_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("activate_appid", value.into()))
        }

        /// 激活时跳转的小程序路径 / Mini Program path opened for activation
        pub fn activate_path(self, value: impl Into<String>) -> Self {
            Self(self.0.body("activate_path", value.into()))
        }

        /// 自定义场景值（领取渠道） / Custom scene value that marks the claiming channel
        pub fn outer_str(self, value: impl Into<String>) -> Self {
            Self(self.0.body("outer_str", value.into()))
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
                "post_v3_marketing_membercard_open_cards_card_id_qrcode",
                Method::Post,
                "/v3/marketing/membercard-open/cards/{card_id}/qrcode",
            )
            .body(Body::Json)
            .required(&["/body/activate_type"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 会员卡激活类型 / How the membership card is activated
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ActivateType {
        /// 自动激活 / Activated automatically
        ///
        /// `AUTO_ACTIVATE`
        AutoActivate,
        /// 跳转激活 / Activated on the merchant's page after a jump
        ///
        /// `JUMP_ACTIVATE`
        JumpActivate,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ActivateType,
        AutoActivate = "AUTO_ACTIVATE",
        JumpActivate = "JUMP_ACTIVATE",
    );

    /// Response of 创建会员卡二维码.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// URL地址 / URL: of the notification, the download or the page to open
        ///
        /// Always present according to the docs. Format: `uri`.
        pub url: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        url = "url",
    );
}
