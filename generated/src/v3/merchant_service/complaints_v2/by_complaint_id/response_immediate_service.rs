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
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `complainted_mchid`
        ///
        /// **Required.**
        pub fn complainted_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("complainted_mchid", value.into()))
        }

        /// `message`
        ///
        /// **Required.**
        pub fn message(self, value: Message) -> Self {
            Self(self.0.body("message", value))
        }

        /// `idempotent_id`
        ///
        /// **Required.**
        pub fn idempotent_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("idempotent_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
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
            self.0.clone()
        }
    }

    /// Message
    #[derive(Clone, Debug, Default)]
    pub struct Message(Fields);

    impl Message {
        /// `blocks`
        pub fn blocks(self, values: impl IntoIterator<Item = Blocks>) -> Self {
            Self(self.0.set("blocks", list::<Blocks>(values)))
        }

        /// `sender_identity`
        pub fn sender_identity(self, value: impl Into<SenderIdentity>) -> Self {
            Self(self.0.set("sender_identity", value.into()))
        }

        /// `custom_data`
        pub fn custom_data(self, value: impl Into<String>) -> Self {
            Self(self.0.set("custom_data", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Message);

    /// Blocks
    #[derive(Clone, Debug, Default)]
    pub struct Blocks(Fields);

    impl Blocks {
        /// `type`
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// `text`
        pub fn text(self, value: Text) -> Self {
            Self(self.0.set("text", value))
        }

        /// `image`
        pub fn image(self, value: Image) -> Self {
            Self(self.0.set("image", value))
        }

        /// `link`
        pub fn link(self, value: Link) -> Self {
            Self(self.0.set("link", value))
        }

        /// `faq_list`
        pub fn faq_list(self, value: FaqList) -> Self {
            Self(self.0.set("faq_list", value))
        }

        /// `button`
        pub fn button(self, value: Button) -> Self {
            Self(self.0.set("button", value))
        }

        /// `button_group`
        pub fn button_group(self, value: ButtonGroup) -> Self {
            Self(self.0.set("button_group", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Blocks);

    /// Type
    #[derive(Clone)]
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
    pub struct Text(Fields);

    impl Text {
        /// `text`
        pub fn text(self, value: impl Into<String>) -> Self {
            Self(self.0.set("text", value.into()))
        }

        /// `color`
        pub fn color(self, value: impl Into<Color>) -> Self {
            Self(self.0.set("color", value.into()))
        }

        /// `is_bold`
        pub fn is_bold(self, value: bool) -> Self {
            Self(self.0.set("is_bold", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Text);

    /// Color
    #[derive(Clone)]
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
    pub struct Image(Fields);

    impl Image {
        /// `media_id`
        pub fn media_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("media_id", value.into()))
        }

        /// `image_style_type`
        pub fn image_style_type(self, value: impl Into<ImageStyleType>) -> Self {
            Self(self.0.set("image_style_type", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Image);

    /// ImageStyleType
    #[derive(Clone)]
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
    pub struct Link(Fields);

    impl Link {
        /// `text`
        pub fn text(self, value: impl Into<String>) -> Self {
            Self(self.0.set("text", value.into()))
        }

        /// `action`
        pub fn action(self, value: Action) -> Self {
            Self(self.0.set("action", value))
        }

        /// `invalid_info`
        pub fn invalid_info(self, value: InvalidInfo) -> Self {
            Self(self.0.set("invalid_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Link);

    /// Action
    #[derive(Clone, Debug, Default)]
    pub struct Action(Fields);

    impl Action {
        /// `action_type`
        pub fn action_type(self, value: impl Into<ActionType>) -> Self {
            Self(self.0.set("action_type", value.into()))
        }

        /// `jump_url`
        pub fn jump_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("jump_url", value.into()))
        }

        /// `mini_program_jump_info`
        pub fn mini_program_jump_info(self, value: MiniProgramJumpInfo) -> Self {
            Self(self.0.set("mini_program_jump_info", value))
        }

        /// `message_info`
        pub fn message_info(self, value: MessageInfo) -> Self {
            Self(self.0.set("message_info", value))
        }

        /// `action_id`
        pub fn action_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("action_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Action);

    /// ActionType
    #[derive(Clone)]
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
    pub struct MiniProgramJumpInfo(Fields);

    impl MiniProgramJumpInfo {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("appid", value.into()))
        }

        /// `path`
        pub fn path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("path", value.into()))
        }

        /// `text`
        pub fn text(self, value: impl Into<String>) -> Self {
            Self(self.0.set("text", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(MiniProgramJumpInfo);

    /// MessageInfo
    #[derive(Clone, Debug, Default)]
    pub struct MessageInfo(Fields);

    impl MessageInfo {
        /// `content`
        ///
        /// **Required.**
        pub fn content(self, value: impl Into<String>) -> Self {
            Self(self.0.set("content", value.into()))
        }

        /// `custom_data`
        pub fn custom_data(self, value: impl Into<String>) -> Self {
            Self(self.0.set("custom_data", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(MessageInfo);

    /// InvalidInfo
    #[derive(Clone, Debug, Default)]
    pub struct InvalidInfo(Fields);

    impl InvalidInfo {
        /// `expired_time`
        pub fn expired_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("expired_time", value.into()))
        }

        /// `multi_clickable`
        pub fn multi_clickable(self, value: bool) -> Self {
            Self(self.0.set("multi_clickable", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(InvalidInfo);

    /// FaqList
    #[derive(Clone, Debug, Default)]
    pub struct FaqList(Fields);

    impl FaqList {
        /// `faqs`
        pub fn faqs(self, values: impl IntoIterator<Item = Faqs>) -> Self {
            Self(self.0.set("faqs", list::<Faqs>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(FaqList);

    /// Faqs
    #[derive(Clone, Debug, Default)]
    pub struct Faqs(Fields);

    impl Faqs {
        /// `faq_id`
        pub fn faq_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("faq_id", value.into()))
        }

        /// `faq_title`
        pub fn faq_title(self, value: impl Into<String>) -> Self {
            Self(self.0.set("faq_title", value.into()))
        }

        /// `action`
        pub fn action(self, value: Action) -> Self {
            Self(self.0.set("action", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Faqs);

    /// Button
    #[derive(Clone, Debug, Default)]
    pub struct Button(Fields);

    impl Button {
        /// `text`
        pub fn text(self, value: impl Into<String>) -> Self {
            Self(self.0.set("text", value.into()))
        }

        /// `action`
        pub fn action(self, value: Action) -> Self {
            Self(self.0.set("action", value))
        }

        /// `invalid_info`
        pub fn invalid_info(self, value: InvalidInfo) -> Self {
            Self(self.0.set("invalid_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Button);

    /// ButtonGroup
    #[derive(Clone, Debug, Default)]
    pub struct ButtonGroup(Fields);

    impl ButtonGroup {
        /// `buttons`
        pub fn buttons(self, values: impl IntoIterator<Item = Buttons>) -> Self {
            Self(self.0.set("buttons", list::<Buttons>(values)))
        }

        /// `button_layout`
        pub fn button_layout(self, value: impl Into<ButtonLayout>) -> Self {
            Self(self.0.set("button_layout", value.into()))
        }

        /// `invalid_info`
        pub fn invalid_info(self, value: InvalidInfo) -> Self {
            Self(self.0.set("invalid_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ButtonGroup);

    /// Buttons
    #[derive(Clone, Debug, Default)]
    pub struct Buttons(Fields);

    impl Buttons {
        /// `text`
        pub fn text(self, value: impl Into<String>) -> Self {
            Self(self.0.set("text", value.into()))
        }

        /// `action`
        pub fn action(self, value: Action) -> Self {
            Self(self.0.set("action", value))
        }

        /// `invalid_info`
        pub fn invalid_info(self, value: InvalidInfo) -> Self {
            Self(self.0.set("invalid_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Buttons);

    /// ButtonLayout
    #[derive(Clone)]
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
    #[derive(Clone)]
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
    #[derive(Clone)]
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
