//! 设置会员服务项用户信息 · `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`
//!
//! Generated from docs/openapi/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data.md by `cargo xtask regen`; do not edit.

/// Updates the state and the content of one service that a member sees on the card, and can send the member a message about it.
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`
///
/// 设置会员服务项用户信息 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4017166964), [2](https://pay.weixin.qq.com/doc/v3/partner/4017176090) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::set_service_module_data::post;
///
/// let request = post("pQ7dHk2sVxM9LtZ4nRb1WyCf8eJg", "902846173550")
///     .out_request_no("SVC20260618093000417")
///     .service_module_id("3082")
///     .state_setting(
///         post::StateSetting::default()
///             .state_id("READY_FOR_PICKUP")
///             .content_template_data(
///                 post::ContentTemplateData::default()
///                     .field_list([
///                         post::FieldList::default()
///                             .field_id("garment")
///                             .field_value("羊毛大衣1件"),
///                         post::FieldList::default()
///                             .field_id("counter")
///                             .field_value("成都锦绣路店2号柜台"),
///                     ])
///                     .action_setting(
///                         post::ActionSetting::default()
///                             .action_name("出示取衣码")
///                             .jump_miniprogram(
///                                 post::JumpMiniprogram::default()
///                                     .appid("wx3b8e60d25fa7c914")
///                                     .path("pages/pickup/code"),
///                             ),
///                     ),
///             )
///             .message_template_setting(
///                 post::MessageTemplateSetting::default()
///                     .message_template_id(
///                         "Vn4sTq0LxE8rKd2ZcYhW7uJbPf3mGa6oRi1kDtXeSyM",
///                     )
///                     .field_list([
///                         post::FieldList::default()
///                             .field_id("garment")
///                             .field_value("羊毛大衣1件"),
///                     ]),
///             ),
///     );
/// ```
#[doc(alias = "设置会员服务项用户信息")]
#[doc(
    alias = "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data"
)]
#[doc(
    alias = "post_v3_marketing_membercard_open_cards_card_id_codes_code_set_service_module_data"
)]
pub fn post(card_id: impl Into<String>, code: impl Into<String>) -> post::Request {
    post::Request::new([card_id.into(), code.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 设置会员服务项用户信息; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `out_request_no`, `service_module_id`, `state_setting`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 2],
        out_request_no: Option<String>,
        service_module_id: Option<String>,
        state_setting: Option<StateSetting>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 2]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// 商户请求单号 / Merchant's own number of this request
        ///
        /// **Required.**
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Some(value.into());
            self
        }

        /// 会员服务项ID / Id of the service on the card
        ///
        /// **Required.**
        pub fn service_module_id(mut self, value: impl Into<String>) -> Self {
            self.service_module_id = Some(value.into());
            self
        }

        /// 服务状态设置 / State to show for this member
        ///
        /// **Required.**
        pub fn state_setting(mut self, value: impl Into<StateSetting>) -> Self {
            self.state_setting = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_marketing_membercard_open_cards_card_id_codes_code_set_service_module_data",
                Verb::Post,
                "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .required(
                &[
                    "/body/out_request_no",
                    "/body/service_module_id",
                    "/body/state_setting",
                    "/body/state_setting/state_id",
                    "/body/state_setting/content_template_data",
                    "/body/state_setting/content_template_data/field_list/*/field_id",
                    "/body/state_setting/content_template_data/field_list/*/field_value",
                    "/body/state_setting/content_template_data/action_setting/action_name",
                    "/body/state_setting/content_template_data/action_setting/jump_miniprogram",
                    "/body/state_setting/content_template_data/action_setting/jump_miniprogram/appid",
                    "/body/state_setting/content_template_data/action_setting/jump_miniprogram/path",
                    "/body/state_setting/message_template_setting/message_template_id",
                    "/body/state_setting/message_template_setting/field_list",
                    "/body/state_setting/message_template_setting/field_list/*/field_id",
                    "/body/state_setting/message_template_setting/field_list/*/field_value",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("out_request_no", &self.out_request_no)
                .body("service_module_id", &self.service_module_id)
                .body("state_setting", &self.state_setting)
                .extra(&self.extra)
        }
    }

    /// 服务状态设置 / State to show for this member
    #[derive(Clone, Debug, Default)]
    pub struct StateSetting {
        state_id: Option<String>,
        content_template_data: Option<ContentTemplateData>,
        message_template_setting: Option<MessageTemplateSetting>,
        extra: Extra,
    }

    impl StateSetting {
        /// 状态ID / Id of the state
        ///
        /// **Required.**
        pub fn state_id(mut self, value: impl Into<String>) -> Self {
            self.state_id = Some(value.into());
            self
        }

        /// 内容模板设置 / What fills the content template of the state
        ///
        /// **Required.**
        pub fn content_template_data(
            mut self,
            value: impl Into<ContentTemplateData>,
        ) -> Self {
            self.content_template_data = Some(value.into());
            self
        }

        /// 消息模板设置 / Message sent to the member
        pub fn message_template_setting(
            mut self,
            value: impl Into<MessageTemplateSetting>,
        ) -> Self {
            self.message_template_setting = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        StateSetting,
        state_id = "state_id",
        content_template_data = "content_template_data",
        message_template_setting = "message_template_setting",
    );

    /// 内容模板设置 / What fills the content template of the state
    #[derive(Clone, Debug, Default)]
    pub struct ContentTemplateData {
        field_list: Vec<FieldList>,
        action_setting: Option<ActionSetting>,
        extra: Extra,
    }

    impl ContentTemplateData {
        /// 服务内容列表 / Fields shown on the card
        pub fn field_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<FieldList>>,
        ) -> Self {
            self.field_list = list(values);
            self
        }

        /// 操作设置 / Button below the content
        pub fn action_setting(mut self, value: impl Into<ActionSetting>) -> Self {
            self.action_setting = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        ContentTemplateData,
        field_list = "field_list",
        action_setting = "action_setting",
    );

    /// 服务内容列表 / Fields shown on the card
    #[derive(Clone, Debug, Default)]
    pub struct FieldList {
        field_id: Option<String>,
        field_value: Option<String>,
        extra: Extra,
    }

    impl FieldList {
        /// 内容字段ID / Id of the field in the content template
        ///
        /// **Required.**
        pub fn field_id(mut self, value: impl Into<String>) -> Self {
            self.field_id = Some(value.into());
            self
        }

        /// 内容字段值 / Text shown in the field
        ///
        /// **Required.**
        pub fn field_value(mut self, value: impl Into<String>) -> Self {
            self.field_value = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        FieldList,
        field_id = "field_id",
        field_value = "field_value",
    );

    /// 操作设置 / Button below the content
    #[derive(Clone, Debug, Default)]
    pub struct ActionSetting {
        action_name: Option<String>,
        jump_miniprogram: Option<JumpMiniprogram>,
        extra: Extra,
    }

    impl ActionSetting {
        /// 操作名称 / Caption of the button
        ///
        /// **Required.**
        pub fn action_name(mut self, value: impl Into<String>) -> Self {
            self.action_name = Some(value.into());
            self
        }

        /// 跳转小程序 / Mini Program that the button opens
        ///
        /// **Required.**
        pub fn jump_miniprogram(mut self, value: impl Into<JumpMiniprogram>) -> Self {
            self.jump_miniprogram = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        ActionSetting,
        action_name = "action_name",
        jump_miniprogram = "jump_miniprogram",
    );

    /// 跳转小程序 / Mini Program that the button opens
    #[derive(Clone, Debug, Default)]
    pub struct JumpMiniprogram {
        appid: Option<String>,
        path: Option<String>,
        extra: Extra,
    }

    impl JumpMiniprogram {
        /// 小程序AppID / AppID of the Mini Program
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// 小程序页面路径 / Page of the Mini Program
        ///
        /// **Required.**
        pub fn path(mut self, value: impl Into<String>) -> Self {
            self.path = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        JumpMiniprogram,
        appid = "appid",
        path = "path",
    );

    /// 消息模板设置 / Message sent to the member
    #[derive(Clone, Debug, Default)]
    pub struct MessageTemplateSetting {
        message_template_id: Option<String>,
        field_list: Vec<FieldList>,
        extra: Extra,
    }

    impl MessageTemplateSetting {
        /// 模板消息ID / Id of the message template
        ///
        /// **Required.**
        pub fn message_template_id(mut self, value: impl Into<String>) -> Self {
            self.message_template_id = Some(value.into());
            self
        }

        /// 服务内容列表 / Fields of the message
        ///
        /// **Required.**
        pub fn field_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<FieldList>>,
        ) -> Self {
            self.field_list = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        MessageTemplateSetting,
        message_template_id = "message_template_id",
        field_list = "field_list",
    );
}
