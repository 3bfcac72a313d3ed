//! 回复需要即时服务的投诉单 · `POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`
//!
//! Generated from docs/openapi/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service.md by `cargo xtask regen`; do not edit.

/// 回复需要即时服务的投诉单
///
/// `POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`
///
/// 回复需要即时服务的投诉单 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4017151596), [2](https://pay.weixin.qq.com/doc/v3/partner/4017151726) · feature `v3-merchant-service`
///
/// ```
/// use wechatpay_api::v3::merchant_service::complaints_v2::by_complaint_id::response_immediate_service::post;
///
/// let request = post("354202606181035423543543543")
///     .complainted_mchid("1684907235")
///     .message(
///         post::Message::default()
///             .blocks([
///                 post::Blocks::default()
///                     .r#type(post::Type::Text)
///                     .text(
///                         post::Text::default()
///                             .text("示例T800")
///                             .color(post::Color::Default)
///                             .is_bold(true),
///                     )
///                     .image(
///                         post::Image::default()
///                             .media_id("DzpZbE7q1uKc_v2RtYw-0618")
///                             .image_style_type(
///                                 post::ImageStyleType::ImageStyleTypeNarrow,
///                             ),
///                     )
///                     .link(
///                         post::Link::default()
///                             .text("示例T800")
///                             .action(
///                                 post::Action::default()
///                                     .action_type(post::ActionType::ActionTypeSendMessage)
///                                     .jump_url("https://pay.example.com/wechat/notices")
///                                     .mini_program_jump_info(
///                                         post::MiniProgramJumpInfo::default()
///                                             .appid("wx5f0c1a9e7b3d2846")
///                                             .path("pages/tea/index?from=pay")
///                                             .text("示例T800"),
///                                     )
///                                     .message_info(
///                                         post::MessageInfo::default()
///                                             .content("示例C510")
///                                             .custom_data("示例CD169"),
///                                     )
///                                     .action_id("AI20260618505"),
///                             )
///                             .invalid_info(
///                                 post::InvalidInfo::default()
///                                     .expired_time("2026-06-18T10:35:42+08:00")
///                                     .multi_clickable(true),
///                             ),
///                     )
///                     .faq_list(
///                         post::FaqList::default()
///                             .faqs([
///                                 post::Faqs::default()
///                                     .faq_id("FI20260618239")
///                                     .faq_title("春茶节")
///                                     .action(
///                                         post::Action::default()
///                                             .action_type(post::ActionType::ActionTypeSendMessage)
///                                             .jump_url("https://pay.example.com/wechat/notices")
///                                             .mini_program_jump_info(
///                                                 post::MiniProgramJumpInfo::default()
///                                                     .appid("wx5f0c1a9e7b3d2846")
///                                                     .path("pages/tea/index?from=pay")
///                                                     .text("示例T800"),
///                                             )
///                                             .message_info(
///                                                 post::MessageInfo::default()
///                                                     .content("示例C510")
///                                                     .custom_data("示例CD169"),
///                                             )
///                                             .action_id("AI20260618505"),
///                                     ),
///                             ]),
///                     )
///                     .button(
///                         post::Button::default()
///                             .text("示例T800")
///                             .action(
///                                 post::Action::default()
///                                     .action_type(post::ActionType::ActionTypeSendMessage)
///                                     .jump_url("https://pay.example.com/wechat/notices")
///                                     .mini_program_jump_info(
///                                         post::MiniProgramJumpInfo::default()
///                                             .appid("wx5f0c1a9e7b3d2846")
///                                             .path("pages/tea/index?from=pay")
///                                             .text("示例T800"),
///                                     )
///                                     .message_info(
///                                         post::MessageInfo::default()
///                                             .content("示例C510")
///                                             .custom_data("示例CD169"),
///                                     )
///                                     .action_id("AI20260618505"),
///                             )
///                             .invalid_info(
///                                 post::InvalidInfo::default()
///                                     .expired_time("2026-06-18T10:35:42+08:00")
///                                     .multi_clickable(true),
///                             ),
///                     )
///                     .button_group(
///                         post::ButtonGroup::default()
///                             .buttons([
///                                 post::Buttons::default()
///                                     .text("示例T800")
///                                     .action(
///                                         post::Action::default()
///                                             .action_type(post::ActionType::ActionTypeSendMessage)
///                                             .jump_url("https://pay.example.com/wechat/notices")
///                                             .mini_program_jump_info(
///                                                 post::MiniProgramJumpInfo::default()
///                                                     .appid("wx5f0c1a9e7b3d2846")
///                                                     .path("pages/tea/index?from=pay")
///                                                     .text("示例T800"),
///                                             )
///                                             .message_info(
///                                                 post::MessageInfo::default()
///                                                     .content("示例C510")
///                                                     .custom_data("示例CD169"),
///                                             )
///                                             .action_id("AI20260618505"),
///                                     )
///                                     .invalid_info(
///                                         post::InvalidInfo::default()
///                                             .expired_time("2026-06-18T10:35:42+08:00")
///                                             .multi_clickable(true),
///                                     ),
///                             ])
///                             .button_layout(post::ButtonLayout::LayoutUnknown)
///                             .invalid_info(
///                                 post::InvalidInfo::default()
///                                     .expired_time("2026-06-18T10:35:42+08:00")
///                                     .multi_clickable(true),
///                             ),
///                     ),
///             ])
///             .sender_identity(post::SenderIdentity::Unknown)
///             .custom_data("示例CD169"),
///     )
///     .idempotent_id("II20260618558");
/// ```
#[doc(alias = "回复需要即时服务的投诉单")]
#[doc(
    alias = "/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service"
)]
#[doc(
    alias = "post_v3_merchant_service_complaints_v2_complaint_id_response_immediate_service"
)]
pub fn post(complaint_id: impl Into<String>) -> post::Request {
    post::Request::new([complaint_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 回复需要即时服务的投诉单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `complainted_mchid`, `message`, `idempotent_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        complainted_mchid: Option<String>,
        message: Option<Message>,
        idempotent_id: Option<String>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `complainted_mchid`
        ///
        /// **Required.**
        pub fn complainted_mchid(mut self, value: impl Into<String>) -> Self {
            self.complainted_mchid = Some(value.into());
            self
        }

        /// `message`
        ///
        /// **Required.**
        pub fn message(mut self, value: impl Into<Message>) -> Self {
            self.message = Some(value.into());
            self
        }

        /// `idempotent_id`
        ///
        /// **Required.**
        pub fn idempotent_id(mut self, value: impl Into<String>) -> Self {
            self.idempotent_id = Some(value.into());
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
                "post_v3_merchant_service_complaints_v2_complaint_id_response_immediate_service",
                Verb::Post,
                "/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/complainted_mchid",
                    "/body/message",
                    "/body/message/blocks/*/link/action/mini_program_jump_info/appid",
                    "/body/message/blocks/*/link/action/message_info/content",
                    "/body/message/blocks/*/faq_list/faqs/*/action/mini_program_jump_info/appid",
                    "/body/message/blocks/*/faq_list/faqs/*/action/message_info/content",
                    "/body/message/blocks/*/button/action/mini_program_jump_info/appid",
                    "/body/message/blocks/*/button/action/message_info/content",
                    "/body/message/blocks/*/button_group/buttons/*/action/mini_program_jump_info/appid",
                    "/body/message/blocks/*/button_group/buttons/*/action/message_info/content",
                    "/body/idempotent_id",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("complainted_mchid", &self.complainted_mchid)
                .body("message", &self.message)
                .body("idempotent_id", &self.idempotent_id)
                .extra(&self.extra)
        }
    }

    /// Message
    #[derive(Clone, Debug, Default)]
    pub struct Message {
        blocks: Vec<Blocks>,
        sender_identity: Option<SenderIdentity>,
        custom_data: Option<String>,
        extra: Extra,
    }

    impl Message {
        /// `blocks`
        pub fn blocks(
            mut self,
            values: impl IntoIterator<Item = impl Into<Blocks>>,
        ) -> Self {
            self.blocks = list(values);
            self
        }

        /// `sender_identity`
        pub fn sender_identity(mut self, value: impl Into<SenderIdentity>) -> Self {
            self.sender_identity = Some(value.into());
            self
        }

        /// `custom_data`
        pub fn custom_data(mut self, value: impl Into<String>) -> Self {
            self.custom_data = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Message,
        blocks = "blocks",
        sender_identity = "sender_identity",
        custom_data = "custom_data",
    );

    /// Blocks
    #[derive(Clone, Debug, Default)]
    pub struct Blocks {
        r#type: Option<Type>,
        text: Option<Text>,
        image: Option<Image>,
        link: Option<Link>,
        faq_list: Option<FaqList>,
        button: Option<Button>,
        button_group: Option<ButtonGroup>,
        extra: Extra,
    }

    impl Blocks {
        /// `type`
        pub fn r#type(mut self, value: impl Into<Type>) -> Self {
            self.r#type = Some(value.into());
            self
        }

        /// `text`
        pub fn text(mut self, value: impl Into<Text>) -> Self {
            self.text = Some(value.into());
            self
        }

        /// `image`
        pub fn image(mut self, value: impl Into<Image>) -> Self {
            self.image = Some(value.into());
            self
        }

        /// `link`
        pub fn link(mut self, value: impl Into<Link>) -> Self {
            self.link = Some(value.into());
            self
        }

        /// `faq_list`
        pub fn faq_list(mut self, value: impl Into<FaqList>) -> Self {
            self.faq_list = Some(value.into());
            self
        }

        /// `button`
        pub fn button(mut self, value: impl Into<Button>) -> Self {
            self.button = Some(value.into());
            self
        }

        /// `button_group`
        pub fn button_group(mut self, value: impl Into<ButtonGroup>) -> Self {
            self.button_group = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Blocks,
        r#type = "type",
        text = "text",
        image = "image",
        link = "link",
        faq_list = "faq_list",
        button = "button",
        button_group = "button_group",
    );

    /// Type
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Type {
        /// `TEXT`
        Text,
        /// `IMAGE`
        Image,
        /// `LINK`
        Link,
        /// `FAQ_LIST`
        FaqList,
        /// `BUTTON`
        Button,
        /// `BUTTON_GROUP`
        ButtonGroup,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Type,
        Text = "TEXT",
        Image = "IMAGE",
        Link = "LINK",
        FaqList = "FAQ_LIST",
        Button = "BUTTON",
        ButtonGroup = "BUTTON_GROUP",
    );

    /// Text
    #[derive(Clone, Debug, Default)]
    pub struct Text {
        text: Option<String>,
        color: Option<Color>,
        is_bold: Option<bool>,
        extra: Extra,
    }

    impl Text {
        /// `text`
        pub fn text(mut self, value: impl Into<String>) -> Self {
            self.text = Some(value.into());
            self
        }

        /// `color`
        pub fn color(mut self, value: impl Into<Color>) -> Self {
            self.color = Some(value.into());
            self
        }

        /// `is_bold`
        pub fn is_bold(mut self, value: bool) -> Self {
            self.is_bold = Some(value);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Text,
        text = "text",
        color = "color",
        is_bold = "is_bold",
    );

    /// Color
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Color {
        /// `DEFAULT`
        Default,
        /// `SECONDARY`
        Secondary,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Color,
        Default = "DEFAULT",
        Secondary = "SECONDARY",
    );

    /// Image
    #[derive(Clone, Debug, Default)]
    pub struct Image {
        media_id: Option<String>,
        image_style_type: Option<ImageStyleType>,
        extra: Extra,
    }

    impl Image {
        /// `media_id`
        pub fn media_id(mut self, value: impl Into<String>) -> Self {
            self.media_id = Some(value.into());
            self
        }

        /// `image_style_type`
        pub fn image_style_type(mut self, value: impl Into<ImageStyleType>) -> Self {
            self.image_style_type = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Image,
        media_id = "media_id",
        image_style_type = "image_style_type",
    );

    /// ImageStyleType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ImageStyleType {
        /// `IMAGE_STYLE_TYPE_NARROW`
        ImageStyleTypeNarrow,
        /// `IMAGE_STYLE_TYPE_WIDE`
        ImageStyleTypeWide,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ImageStyleType,
        ImageStyleTypeNarrow = "IMAGE_STYLE_TYPE_NARROW",
        ImageStyleTypeWide = "IMAGE_STYLE_TYPE_WIDE",
    );

    /// Link
    #[derive(Clone, Debug, Default)]
    pub struct Link {
        text: Option<String>,
        action: Option<Action>,
        invalid_info: Option<InvalidInfo>,
        extra: Extra,
    }

    impl Link {
        /// `text`
        pub fn text(mut self, value: impl Into<String>) -> Self {
            self.text = Some(value.into());
            self
        }

        /// `action`
        pub fn action(mut self, value: impl Into<Action>) -> Self {
            self.action = Some(value.into());
            self
        }

        /// `invalid_info`
        pub fn invalid_info(mut self, value: impl Into<InvalidInfo>) -> Self {
            self.invalid_info = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Link,
        text = "text",
        action = "action",
        invalid_info = "invalid_info",
    );

    /// Action
    #[derive(Clone, Debug, Default)]
    pub struct Action {
        action_type: Option<ActionType>,
        jump_url: Option<String>,
        mini_program_jump_info: Option<MiniProgramJumpInfo>,
        message_info: Option<MessageInfo>,
        action_id: Option<String>,
        extra: Extra,
    }

    impl Action {
        /// `action_type`
        pub fn action_type(mut self, value: impl Into<ActionType>) -> Self {
            self.action_type = Some(value.into());
            self
        }

        /// `jump_url`
        pub fn jump_url(mut self, value: impl Into<String>) -> Self {
            self.jump_url = Some(value.into());
            self
        }

        /// `mini_program_jump_info`
        pub fn mini_program_jump_info(
            mut self,
            value: impl Into<MiniProgramJumpInfo>,
        ) -> Self {
            self.mini_program_jump_info = Some(value.into());
            self
        }

        /// `message_info`
        pub fn message_info(mut self, value: impl Into<MessageInfo>) -> Self {
            self.message_info = Some(value.into());
            self
        }

        /// `action_id`
        pub fn action_id(mut self, value: impl Into<String>) -> Self {
            self.action_id = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Action,
        action_type = "action_type",
        jump_url = "jump_url",
        mini_program_jump_info = "mini_program_jump_info",
        message_info = "message_info",
        action_id = "action_id",
    );

    /// ActionType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ActionType {
        /// `ACTION_TYPE_SEND_MESSAGE`
        ActionTypeSendMessage,
        /// `ACTION_TYPE_JUMP_URL`
        ActionTypeJumpUrl,
        /// `ACTION_TYPE_JUMP_MINI_PROGRAM`
        ActionTypeJumpMiniProgram,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ActionType,
        ActionTypeSendMessage = "ACTION_TYPE_SEND_MESSAGE",
        ActionTypeJumpUrl = "ACTION_TYPE_JUMP_URL",
        ActionTypeJumpMiniProgram = "ACTION_TYPE_JUMP_MINI_PROGRAM",
    );

    /// MiniProgramJumpInfo
    #[derive(Clone, Debug, Default)]
    pub struct MiniProgramJumpInfo {
        appid: Option<String>,
        path: Option<String>,
        text: Option<String>,
        extra: Extra,
    }

    impl MiniProgramJumpInfo {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `path`
        pub fn path(mut self, value: impl Into<String>) -> Self {
            self.path = Some(value.into());
            self
        }

        /// `text`
        pub fn text(mut self, value: impl Into<String>) -> Self {
            self.text = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        MiniProgramJumpInfo,
        appid = "appid",
        path = "path",
        text = "text",
    );

    /// MessageInfo
    #[derive(Clone, Debug, Default)]
    pub struct MessageInfo {
        content: Option<String>,
        custom_data: Option<String>,
        extra: Extra,
    }

    impl MessageInfo {
        /// `content`
        ///
        /// **Required.**
        pub fn content(mut self, value: impl Into<String>) -> Self {
            self.content = Some(value.into());
            self
        }

        /// `custom_data`
        pub fn custom_data(mut self, value: impl Into<String>) -> Self {
            self.custom_data = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        MessageInfo,
        content = "content",
        custom_data = "custom_data",
    );

    /// InvalidInfo
    #[derive(Clone, Debug, Default)]
    pub struct InvalidInfo {
        expired_time: Option<String>,
        multi_clickable: Option<bool>,
        extra: Extra,
    }

    impl InvalidInfo {
        /// `expired_time`
        pub fn expired_time(mut self, value: impl Into<String>) -> Self {
            self.expired_time = Some(value.into());
            self
        }

        /// `multi_clickable`
        pub fn multi_clickable(mut self, value: bool) -> Self {
            self.multi_clickable = Some(value);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        InvalidInfo,
        expired_time = "expired_time",
        multi_clickable = "multi_clickable",
    );

    /// FaqList
    #[derive(Clone, Debug, Default)]
    pub struct FaqList {
        faqs: Vec<Faqs>,
        extra: Extra,
    }

    impl FaqList {
        /// `faqs`
        pub fn faqs(mut self, values: impl IntoIterator<Item = impl Into<Faqs>>) -> Self {
            self.faqs = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        FaqList,
        faqs = "faqs",
    );

    /// Faqs
    #[derive(Clone, Debug, Default)]
    pub struct Faqs {
        faq_id: Option<String>,
        faq_title: Option<String>,
        action: Option<Action>,
        extra: Extra,
    }

    impl Faqs {
        /// `faq_id`
        pub fn faq_id(mut self, value: impl Into<String>) -> Self {
            self.faq_id = Some(value.into());
            self
        }

        /// `faq_title`
        pub fn faq_title(mut self, value: impl Into<String>) -> Self {
            self.faq_title = Some(value.into());
            self
        }

        /// `action`
        pub fn action(mut self, value: impl Into<Action>) -> Self {
            self.action = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Faqs,
        faq_id = "faq_id",
        faq_title = "faq_title",
        action = "action",
    );

    /// Button
    #[derive(Clone, Debug, Default)]
    pub struct Button {
        text: Option<String>,
        action: Option<Action>,
        invalid_info: Option<InvalidInfo>,
        extra: Extra,
    }

    impl Button {
        /// `text`
        pub fn text(mut self, value: impl Into<String>) -> Self {
            self.text = Some(value.into());
            self
        }

        /// `action`
        pub fn action(mut self, value: impl Into<Action>) -> Self {
            self.action = Some(value.into());
            self
        }

        /// `invalid_info`
        pub fn invalid_info(mut self, value: impl Into<InvalidInfo>) -> Self {
            self.invalid_info = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Button,
        text = "text",
        action = "action",
        invalid_info = "invalid_info",
    );

    /// ButtonGroup
    #[derive(Clone, Debug, Default)]
    pub struct ButtonGroup {
        buttons: Vec<Buttons>,
        button_layout: Option<ButtonLayout>,
        invalid_info: Option<InvalidInfo>,
        extra: Extra,
    }

    impl ButtonGroup {
        /// `buttons`
        pub fn buttons(
            mut self,
            values: impl IntoIterator<Item = impl Into<Buttons>>,
        ) -> Self {
            self.buttons = list(values);
            self
        }

        /// `button_layout`
        pub fn button_layout(mut self, value: impl Into<ButtonLayout>) -> Self {
            self.button_layout = Some(value.into());
            self
        }

        /// `invalid_info`
        pub fn invalid_info(mut self, value: impl Into<InvalidInfo>) -> Self {
            self.invalid_info = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        ButtonGroup,
        buttons = "buttons",
        button_layout = "button_layout",
        invalid_info = "invalid_info",
    );

    /// Buttons
    #[derive(Clone, Debug, Default)]
    pub struct Buttons {
        text: Option<String>,
        action: Option<Action>,
        invalid_info: Option<InvalidInfo>,
        extra: Extra,
    }

    impl Buttons {
        /// `text`
        pub fn text(mut self, value: impl Into<String>) -> Self {
            self.text = Some(value.into());
            self
        }

        /// `action`
        pub fn action(mut self, value: impl Into<Action>) -> Self {
            self.action = Some(value.into());
            self
        }

        /// `invalid_info`
        pub fn invalid_info(mut self, value: impl Into<InvalidInfo>) -> Self {
            self.invalid_info = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Buttons,
        text = "text",
        action = "action",
        invalid_info = "invalid_info",
    );

    /// ButtonLayout
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ButtonLayout {
        /// `LAYOUT_UNKNOWN`
        LayoutUnknown,
        /// `LAYOUT_HORIZONTAL`
        LayoutHorizontal,
        /// `LAYOUT_VERTICAL`
        LayoutVertical,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ButtonLayout,
        LayoutUnknown = "LAYOUT_UNKNOWN",
        LayoutHorizontal = "LAYOUT_HORIZONTAL",
        LayoutVertical = "LAYOUT_VERTICAL",
    );

    /// SenderIdentity
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum SenderIdentity {
        /// `UNKNOWN`
        Unknown,
        /// `MANUAL`
        Manual,
        /// `MACHINE`
        Machine,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        SenderIdentity,
        Unknown = "UNKNOWN",
        Manual = "MANUAL",
        Machine = "MACHINE",
    );

    /// The answer of 回复需要即时服务的投诉单.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `log_id`
        pub log_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        log_id = "log_id",
    );
}
