//! 创建电子发票卡券模板 · `POST /v3/new-tax-control-fapiao/card-template`
//!
//! Generated from docs/openapi/v3/new-tax-control-fapiao/card-template.md by `cargo xtask regen`; do not edit.

/// 创建电子发票卡券模板
///
/// `POST /v3/new-tax-control-fapiao/card-template`
///
/// 创建电子发票卡券模板 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012529382), [2](https://pay.weixin.qq.com/doc/v3/partner/4012474026), [3](https://pay.weixin.qq.com/doc/v3/partner/4015792562) · feature `v3-new-tax-control-fapiao`
///
/// ```
/// use wechatpay_api::v3::new_tax_control_fapiao::card_template::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .card_appid("wx5f0c1a9e7b3d2846")
///     .card_template_information(
///         post::CardTemplateInformation::default()
///             .payee_name("春茶节")
///             .logo_url("https://pay.example.com/wechat/notices")
///             .custom_cell(
///                 post::CustomCell::default()
///                     .words("示例W726")
///                     .description("锦绣路茶铺-明前龙井")
///                     .jump_url("https://pay.example.com/wechat/notices")
///                     .miniprogram_user_name("李雷")
///                     .miniprogram_path("pages/tea/index?from=pay"),
///             ),
///     );
/// ```
#[doc(alias = "创建电子发票卡券模板")]
#[doc(alias = "/v3/new-tax-control-fapiao/card-template")]
#[doc(alias = "post_v3_new_tax_control_fapiao_card_template")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 创建电子发票卡券模板; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `card_appid`, `card_template_information`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `card_appid`
        ///
        /// **Required.**
        pub fn card_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("card_appid", value.into()))
        }

        /// `card_template_information`
        ///
        /// **Required.**
        pub fn card_template_information(self, value: CardTemplateInformation) -> Self {
            Self(self.0.body("card_template_information", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_new_tax_control_fapiao_card_template",
                Verb::Post,
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

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// CardTemplateInformation
    #[derive(Clone, Debug, Default)]
    pub struct CardTemplateInformation(Fields);

    impl CardTemplateInformation {
        /// `payee_name`
        pub fn payee_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("payee_name", value.into()))
        }

        /// `logo_url`
        ///
        /// **Required.**
        pub fn logo_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("logo_url", value.into()))
        }

        /// `custom_cell`
        pub fn custom_cell(self, value: CustomCell) -> Self {
            Self(self.0.set("custom_cell", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CardTemplateInformation);

    /// CustomCell
    #[derive(Clone, Debug, Default)]
    pub struct CustomCell(Fields);

    impl CustomCell {
        /// `words`
        ///
        /// **Required.**
        pub fn words(self, value: impl Into<String>) -> Self {
            Self(self.0.set("words", value.into()))
        }

        /// `description`
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("description", value.into()))
        }

        /// `jump_url`
        pub fn jump_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("jump_url", value.into()))
        }

        /// `miniprogram_user_name`
        pub fn miniprogram_user_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("miniprogram_user_name", value.into()))
        }

        /// `miniprogram_path`
        pub fn miniprogram_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("miniprogram_path", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CustomCell);

    /// The answer of 创建电子发票卡券模板.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `card_appid`
        ///
        /// Documented as always there.
        pub card_appid: Option<String>,
        /// `card_id`
        ///
        /// Documented as always there.
        pub card_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        card_appid = "card_appid",
        card_id = "card_id",
    );
}
