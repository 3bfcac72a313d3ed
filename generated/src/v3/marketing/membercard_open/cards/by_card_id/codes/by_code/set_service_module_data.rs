//! 设置会员服务项用户信息 · `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`
//!
//! Generated from docs/openapi/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data.md by `cargo xtask regen`; do not edit.

/// Updates the state and the content of one service that a member sees on the card, and can send the member a message about it.
///
/// 更新会员卡上某个服务项对会员展示的状态和内容，并可向会员发送消息。
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data`
///
/// 设置会员服务项用户信息 / Set a member's service module data · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4017166964), [partner](https://pay.weixin.qq.com/doc/v3/partner/4017176090) · feature `v3-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::codes::by_code::set_service_module_data::post;
///
/// let request = post("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe", "385297104618")
///     .out_request_no("SVC20260618093000417")
///     .service_module_id("3082")
///     .state_setting(
///         post::StateSetting::default()
///             .state_id("READY_FOR_PICKUP")
///             .content_template_data(
///                 post::ContentTemplateData::default()
///                     .field_list([
///                         post::FieldList::default()
///                             .field_id("goods")
///                             .field_value("明前龙井1盒"),
///                         post::FieldList::default()
///                             .field_id("counter")
///                             .field_value("锦绣路茶铺2号柜台"),
///                     ])
///                     .action_setting(
///                         post::ActionSetting::default()
///                             .action_name("出示取货码")
///                             .jump_miniprogram(
///                                 post::JumpMiniprogram::default()
///                                     .appid("wx5f0c1a9e7b3d2846")
///                                     .path("pages/pickup/code"),
///                             ),
///                     ),
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
#[doc(alias = "置会员服务项用户信息")]
#[doc(alias = "会员服务项用户信息")]
#[doc(alias = "员服务项用户信息")]
#[doc(alias = "服务项用户信息")]
#[doc(alias = "务项用户信息")]
#[doc(alias = "项用户信息")]
#[doc(alias = "用户信息")]
#[doc(alias = "户信息")]
#[doc(alias = "信息")]
#[doc(alias = "Set a members service module data")]
#[doc(alias = "members service module data")]
#[doc(alias = "s service module data")]
#[doc(alias = "service module data")]
#[doc(alias = "module data")]
#[doc(alias = "data")]
pub fn post(card_id: impl Into<String>, code: impl Into<String>) -> post::Request {
    post::Request::new([card_id.into(), code.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 设置会员服务项用户信息. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_request_no`, `service_module_id`, `state_setting`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 商户请求单号 / Merchant's own number of this request
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 会员服务项ID / Id of the service on the card
        ///
        /// **Required.**
        pub fn service_module_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_module_id", value.into()))
        }

        /// 服务状态设置 / State to show for this member
        ///
        /// **Required.**
        pub fn state_setting(self, value: StateSetting) -> Self {
            Self(self.0.body("state_setting", value))
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
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_marketing_membercard_open_cards_card_id_codes_code_set_service_module_data",
                Method::Post,
                "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
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

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 服务状态设置 / State to show for this member
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct StateSetting(ObjectBuilder);

    impl StateSetting {
        /// 状态ID / Id of the state
        ///
        /// **Required.**
        pub fn state_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("state_id", value.into()))
        }

        /// 内容模板设置 / What fills the content template of the state
        ///
        /// **Required.**
        pub fn content_template_data(self, value: ContentTemplateData) -> Self {
            Self(self.0.set("content_template_data", value))
        }

        /// 消息模板设置 / Message sent to the member
        pub fn message_template_setting(self, value: MessageTemplateSetting) -> Self {
            Self(self.0.set("message_template_setting", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(StateSetting);

    /// 内容模板设置 / What fills the content template of the state
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ContentTemplateData(ObjectBuilder);

    impl ContentTemplateData {
        /// 服务内容列表 / Fields shown on the card
        pub fn field_list(self, values: impl IntoIterator<Item = FieldList>) -> Self {
            Self(self.0.set("field_list", list::<FieldList>(values)))
        }

        /// 操作设置 / Button below the content
        pub fn action_setting(self, value: ActionSetting) -> Self {
            Self(self.0.set("action_setting", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ContentTemplateData);

    /// 服务内容列表 / Fields shown on the card
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct FieldList(ObjectBuilder);

    impl FieldList {
        /// 内容字段ID / Id of the field in the content template
        ///
        /// **Required.**
        pub fn field_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("field_id", value.into()))
        }

        /// 内容字段值 / Text shown in the field
        ///
        /// **Required.**
        pub fn field_value(self, value: impl Into<String>) -> Self {
            Self(self.0.set("field_value", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(FieldList);

    /// 操作设置 / Button below the content
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ActionSetting(ObjectBuilder);

    impl ActionSetting {
        /// 操作名称 / Caption of the button
        ///
        /// **Required.**
        pub fn action_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("action_name", value.into()))
        }

        /// 跳转小程序 / Mini Program that the button opens
        ///
        /// **Required.**
        pub fn jump_miniprogram(self, value: JumpMiniprogram) -> Self {
            Self(self.0.set("jump_miniprogram", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ActionSetting);

    /// 跳转小程序 / Mini Program that the button opens
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct JumpMiniprogram(ObjectBuilder);

    impl JumpMiniprogram {
        /// 小程序AppID / AppID of the Mini Program
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("appid", value.into()))
        }

        /// 小程序页面路径 / Page of the Mini Program
        ///
        /// **Required.**
        pub fn path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("path", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(JumpMiniprogram);

    /// 消息模板设置 / Message sent to the member
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct MessageTemplateSetting(ObjectBuilder);

    impl MessageTemplateSetting {
        /// 模板消息ID / Id of the message template
        ///
        /// **Required.**
        pub fn message_template_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("message_template_id", value.into()))
        }

        /// 服务内容列表 / Fields of the message
        ///
        /// **Required.**
        pub fn field_list(self, values: impl IntoIterator<Item = FieldList>) -> Self {
            Self(self.0.set("field_list", list::<FieldList>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(MessageTemplateSetting);
}
