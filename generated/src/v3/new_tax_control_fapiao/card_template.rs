//! 创建电子发票卡券模板 · `POST /v3/new-tax-control-fapiao/card-template`
//!
//! Generated from docs/openapi/v3/new-tax-control-fapiao/card-template.md by `cargo xtask regen`; do not edit.

/// Creates the card template with which a merchant's fapiao appear in the user's card pack.
///
/// 创建卡券模板，商户的电子发票将按此模板展示在用户卡包中。
///
/// `POST /v3/new-tax-control-fapiao/card-template`
///
/// 创建电子发票卡券模板 / Create a fapiao card template · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012529382), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012474026) · feature `v3-new-tax-control-fapiao` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::new_tax_control_fapiao::card_template::post;
///
/// let request = post()
///     .card_appid("wx5f0c1a9e7b3d2846")
///     .card_template_information(
///         post::CardTemplateInformation::default()
///             .logo_url("https://img.example.com/tea/logo.png"),
///     );
/// ```
#[doc(alias = "创建电子发票卡券模板")]
#[doc(alias = "/v3/new-tax-control-fapiao/card-template")]
#[doc(alias = "post_v3_new_tax_control_fapiao_card_template")]
#[doc(alias = "建电子发票卡券模板")]
#[doc(alias = "电子发票卡券模板")]
#[doc(alias = "子发票卡券模板")]
#[doc(alias = "发票卡券模板")]
#[doc(alias = "票卡券模板")]
#[doc(alias = "卡券模板")]
#[doc(alias = "券模板")]
#[doc(alias = "模板")]
#[doc(alias = "Create a fapiao card template")]
#[doc(alias = "fapiao card template")]
#[doc(alias = "card template")]
#[doc(alias = "template")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 创建电子发票卡券模板. Created by [`post()`](super::post()).
    ///
    /// **Required**: `card_appid`, `card_template_information`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 插卡公众号AppID / AppID of the Official Account that inserts the card
        ///
        /// **Required.**
        pub fn card_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("card_appid", value.into()))
        }

        /// 电子发票卡券模板信息 / Information on the fapiao card's template
        ///
        /// **Required.**
        pub fn card_template_information(self, value: CardTemplateInformation) -> Self {
            Self(self.0.body("card_template_information", value))
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
                "post_v3_new_tax_control_fapiao_card_template",
                Method::Post,
                "/v3/new-tax-control-fapiao/card-template",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/card_appid",
                    "/body/card_template_information",
                    "/body/card_template_information/logo_url",
                    "/body/card_template_information/custom_cell/words",
                    "/body/card_template_information/custom_cell/description",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 电子发票卡券模板信息 / Information on the fapiao card's template
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct CardTemplateInformation(ObjectBuilder);

    impl CardTemplateInformation {
        /// 收款方名称 / Name of the payee
        pub fn payee_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("payee_name", value.into()))
        }

        /// 卡券Logo图片URL / URL of the card's logo
        ///
        /// **Required.** Format: `uri`.
        pub fn logo_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("logo_url", value.into()))
        }

        /// 发票卡券自定义cell位配置 / Settings of the fapiao card's custom cell
        pub fn custom_cell(self, value: CustomCell) -> Self {
            Self(self.0.set("custom_cell", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CardTemplateInformation);

    /// 发票卡券自定义cell位配置 / Settings of the fapiao card's custom cell
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct CustomCell(ObjectBuilder);

    impl CustomCell {
        /// 自定义cell的文字 / Text of the custom cell
        ///
        /// **Required.**
        pub fn words(self, value: impl Into<String>) -> Self {
            Self(self.0.set("words", value.into()))
        }

        /// 描述 / Description
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("description", value.into()))
        }

        /// 自定义cell点击跳转链接 / URL opened on tapping the custom cell
        ///
        /// Format: `uri`.
        pub fn jump_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("jump_url", value.into()))
        }

        /// 跳转的小程序用户名（原始ID） / Username (original ID) of the Mini Program to open
        pub fn miniprogram_user_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("miniprogram_user_name", value.into()))
        }

        /// 跳转的小程序页面路径 / Page path of the Mini Program to open
        pub fn miniprogram_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("miniprogram_path", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CustomCell);

    /// Response of 创建电子发票卡券模板.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 插卡公众号AppID / AppID of the Official Account that inserts the card
        ///
        /// Always present according to the docs.
        pub card_appid: Option<String>,
        /// 卡ID（会员卡模板或先享卡） / Card's ID: of the membership card template or the discount card
        ///
        /// Always present according to the docs.
        pub card_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        card_appid = "card_appid",
        card_id = "card_id",
    );
}
