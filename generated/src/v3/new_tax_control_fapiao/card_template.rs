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
    pub struct Request {
        sub_mchid: Option<String>,
        card_appid: Option<String>,
        card_template_information: Option<CardTemplateInformation>,
        extra: Extra,
    }

    impl Request {
        /// `sub_mchid`
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `card_appid`
        ///
        /// **Required.**
        pub fn card_appid(mut self, value: impl Into<String>) -> Self {
            self.card_appid = Some(value.into());
            self
        }

        /// `card_template_information`
        ///
        /// **Required.**
        pub fn card_template_information(
            mut self,
            value: impl Into<CardTemplateInformation>,
        ) -> Self {
            self.card_template_information = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
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
            Parts::new()
                .body("sub_mchid", &self.sub_mchid)
                .body("card_appid", &self.card_appid)
                .body("card_template_information", &self.card_template_information)
                .extra(&self.extra)
        }
    }

    /// CardTemplateInformation
    #[derive(Clone, Debug, Default)]
    pub struct CardTemplateInformation {
        payee_name: Option<String>,
        logo_url: Option<String>,
        custom_cell: Option<CustomCell>,
        extra: Extra,
    }

    impl CardTemplateInformation {
        /// `payee_name`
        pub fn payee_name(mut self, value: impl Into<String>) -> Self {
            self.payee_name = Some(value.into());
            self
        }

        /// `logo_url`
        ///
        /// **Required.**
        pub fn logo_url(mut self, value: impl Into<String>) -> Self {
            self.logo_url = Some(value.into());
            self
        }

        /// `custom_cell`
        pub fn custom_cell(mut self, value: impl Into<CustomCell>) -> Self {
            self.custom_cell = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        CardTemplateInformation,
        payee_name = "payee_name",
        logo_url = "logo_url",
        custom_cell = "custom_cell",
    );

    /// CustomCell
    #[derive(Clone, Debug, Default)]
    pub struct CustomCell {
        words: Option<String>,
        description: Option<String>,
        jump_url: Option<String>,
        miniprogram_user_name: Option<String>,
        miniprogram_path: Option<String>,
        extra: Extra,
    }

    impl CustomCell {
        /// `words`
        ///
        /// **Required.**
        pub fn words(mut self, value: impl Into<String>) -> Self {
            self.words = Some(value.into());
            self
        }

        /// `description`
        ///
        /// **Required.**
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }

        /// `jump_url`
        pub fn jump_url(mut self, value: impl Into<String>) -> Self {
            self.jump_url = Some(value.into());
            self
        }

        /// `miniprogram_user_name`
        pub fn miniprogram_user_name(mut self, value: impl Into<String>) -> Self {
            self.miniprogram_user_name = Some(value.into());
            self
        }

        /// `miniprogram_path`
        pub fn miniprogram_path(mut self, value: impl Into<String>) -> Self {
            self.miniprogram_path = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        CustomCell,
        words = "words",
        description = "description",
        jump_url = "jump_url",
        miniprogram_user_name = "miniprogram_user_name",
        miniprogram_path = "miniprogram_path",
    );

    /// The answer of 创建电子发票卡券模板.
    #[derive(Clone, Debug, Default)]
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
