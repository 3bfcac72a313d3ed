//! 回复需要即时服务的投诉单 · `POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`
//!
//! Generated from docs/openapi/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service.md by `cargo xtask regen`; do not edit.

/// Replies with a rich message to a complaint that needs immediate service.
///
/// 以富文本消息回复需要即时服务的投诉单。
///
/// `POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`
///
/// 回复需要即时服务的投诉单 / Reply to an immediate-service complaint · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4017151596), [partner](https://pay.weixin.qq.com/doc/v3/partner/4017151726) · feature `v3-merchant-service` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::merchant_service::complaints_v2::by_complaint_id::response_immediate_service::post;
///
/// let request = post("200000720260618152036001284")
///     .complainted_mchid("1684907235")
///     .message(
///         post::Message::default()
///             .blocks([
///                 post::Blocks::default()
///                     .r#type(post::Type::Text)
///                     .text(
///                         post::Text::default()
///                             .text("您好，礼盒的款项将在两日内原路退回")
///                             .color(post::Color::Default)
///                             .is_bold(false),
///                     ),
///             ])
///             .sender_identity(post::SenderIdentity::Manual)
///             .custom_data("agent=TEA0018"),
///     )
///     .idempotent_id("RSP20260618160510001");
/// ```
#[doc(alias = "回复需要即时服务的投诉单")]
#[doc(
    alias = "/v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service"
)]
#[doc(
    alias = "post_v3_merchant_service_complaints_v2_complaint_id_response_immediate_service"
)]
#[doc(alias = "复需要即时服务的投诉单")]
#[doc(alias = "需要即时服务的投诉单")]
#[doc(alias = "要即时服务的投诉单")]
#[doc(alias = "即时服务的投诉单")]
#[doc(alias = "时服务的投诉单")]
#[doc(alias = "服务的投诉单")]
#[doc(alias = "务的投诉单")]
#[doc(alias = "的投诉单")]
#[doc(alias = "投诉单")]
#[doc(alias = "诉单")]
#[doc(alias = "Reply to an immediate-service complaint")]
#[doc(alias = "immediate-service complaint")]
#[doc(alias = "complaint")]
pub fn post(complaint_id: impl Into<String>) -> post::Request {
    post::Request::new([complaint_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 回复需要即时服务的投诉单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `complainted_mchid`, `message`, `idempotent_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 被诉商户号 / ID of the merchant complained about
        ///
        /// **Required.** At most 64 characters.
        pub fn complainted_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("complainted_mchid", value.into()))
        }

        /// 客服消息内容 / The customer service message
        ///
        /// **Required.**
        pub fn message(self, value: Message) -> Self {
            Self(self.0.body("message", value))
        }

        /// 幂等ID / Idempotency ID
        ///
        /// **Required.** At most 128 characters.
        pub fn idempotent_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("idempotent_id", value.into()))
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
                "post_v3_merchant_service_complaints_v2_complaint_id_response_immediate_service",
                Method::Post,
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

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 客服消息内容 / The customer service message
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Message(ObjectBuilder);

    impl Message {
        /// 消息内容块列表 / Blocks that make up the message's content
        pub fn blocks(self, values: impl IntoIterator<Item = Blocks>) -> Self {
            Self(self.0.set("blocks", list::<Blocks>(values)))
        }

        /// 发送者身份类别 / Identity of the message's sender
        pub fn sender_identity(self, value: impl Into<SenderIdentity>) -> Self {
            Self(self.0.set("sender_identity", value.into()))
        }

        /// 自定义透传数据 / Custom data passed through unchanged
        ///
        /// At most 4096 characters.
        pub fn custom_data(self, value: impl Into<String>) -> Self {
            Self(self.0.set("custom_data", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Message);

    /// 消息内容块列表 / Blocks that make up the message's content
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Blocks(ObjectBuilder);

    impl Blocks {
        /// 消息块类型 / Type of message block
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// 文本 / Text
        pub fn text(self, value: Text) -> Self {
            Self(self.0.set("text", value))
        }

        /// 图片 / Image
        pub fn image(self, value: Image) -> Self {
            Self(self.0.set("image", value))
        }

        /// 链接 / Link
        pub fn link(self, value: Link) -> Self {
            Self(self.0.set("link", value))
        }

        /// 常见问题列表 / FAQ list
        pub fn faq_list(self, value: FaqList) -> Self {
            Self(self.0.set("faq_list", value))
        }

        /// 按钮 / Button
        pub fn button(self, value: Button) -> Self {
            Self(self.0.set("button", value))
        }

        /// 按钮组 / Group of buttons
        pub fn button_group(self, value: ButtonGroup) -> Self {
            Self(self.0.set("button_group", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Blocks);

    /// 消息块类型 / Type of message block
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Type {
        /// 文本 / Text
        ///
        /// `TEXT`
        Text,
        /// 图片 / Image
        ///
        /// `IMAGE`
        Image,
        /// 链接 / Link
        ///
        /// `LINK`
        Link,
        /// 常见问题列表 / List of frequent questions
        ///
        /// `FAQ_LIST`
        FaqList,
        /// 按钮 / Button
        ///
        /// `BUTTON`
        Button,
        /// 按钮组 / Group of buttons
        ///
        /// `BUTTON_GROUP`
        ButtonGroup,
        /// A value unknown to this version.
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

    /// 文本 / Text
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Text(ObjectBuilder);

    impl Text {
        /// 文本 / Text
        pub fn text(self, value: impl Into<String>) -> Self {
            Self(self.0.set("text", value.into()))
        }

        /// 文本颜色 / Text colour
        pub fn color(self, value: impl Into<Color>) -> Self {
            Self(self.0.set("color", value.into()))
        }

        /// 文字是否加粗 / Whether the text is bold
        pub fn is_bold(self, value: bool) -> Self {
            Self(self.0.set("is_bold", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Text);

    /// 文本颜色 / Text colour
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Color {
        /// 默认颜色 / Default colour
        ///
        /// `DEFAULT`
        Default,
        /// 次要文本颜色 / Colour of secondary text
        ///
        /// `SECONDARY`
        Secondary,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Color,
        Default = "DEFAULT",
        Secondary = "SECONDARY",
    );

    /// 图片 / Image
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Image(ObjectBuilder);

    impl Image {
        /// 媒体文件ID / Media ID of the file
        pub fn media_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("media_id", value.into()))
        }

        /// 图片样式类型 / Style of the image
        pub fn image_style_type(self, value: impl Into<ImageStyleType>) -> Self {
            Self(self.0.set("image_style_type", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Image);

    /// 图片样式类型 / Style of the image
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ImageStyleType {
        /// 窄图 / Narrow image
        ///
        /// `IMAGE_STYLE_TYPE_NARROW`
        ImageStyleTypeNarrow,
        /// 宽图 / Wide image
        ///
        /// `IMAGE_STYLE_TYPE_WIDE`
        ImageStyleTypeWide,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ImageStyleType,
        ImageStyleTypeNarrow = "IMAGE_STYLE_TYPE_NARROW",
        ImageStyleTypeWide = "IMAGE_STYLE_TYPE_WIDE",
    );

    /// 链接 / Link
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Link(ObjectBuilder);

    impl Link {
        /// 文本 / Text
        pub fn text(self, value: impl Into<String>) -> Self {
            Self(self.0.set("text", value.into()))
        }

        /// 点击链接触发的动作 / Action run when the link is tapped
        pub fn action(self, value: Action) -> Self {
            Self(self.0.set("action", value))
        }

        /// 失效配置 / Settings of when and how the component becomes invalid
        pub fn invalid_info(self, value: InvalidInfo) -> Self {
            Self(self.0.set("invalid_info", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Link);

    /// 点击链接触发的动作 / Action run when the link is tapped
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Action(ObjectBuilder);

    impl Action {
        /// 动作类型 / Kind of action
        pub fn action_type(self, value: impl Into<ActionType>) -> Self {
            Self(self.0.set("action_type", value.into()))
        }

        /// 跳转链接 / URL to open
        ///
        /// Format: `uri`.
        pub fn jump_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("jump_url", value.into()))
        }

        /// 跳转小程序信息 / Mini Program to open
        pub fn mini_program_jump_info(self, value: MiniProgramJumpInfo) -> Self {
            Self(self.0.set("mini_program_jump_info", value))
        }

        /// 回复消息内容 / Message that is sent as the reply on tapping
        pub fn message_info(self, value: MessageInfo) -> Self {
            Self(self.0.set("message_info", value))
        }

        /// 动作ID / Action's ID
        pub fn action_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("action_id", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Action);

    /// 动作类型 / Kind of action
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ActionType {
        /// 发送消息 / Send a message
        ///
        /// `ACTION_TYPE_SEND_MESSAGE`
        ActionTypeSendMessage,
        /// 跳转链接 / Open a URL
        ///
        /// `ACTION_TYPE_JUMP_URL`
        ActionTypeJumpUrl,
        /// 跳转小程序 / Open a Mini Program
        ///
        /// `ACTION_TYPE_JUMP_MINI_PROGRAM`
        ActionTypeJumpMiniProgram,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ActionType,
        ActionTypeSendMessage = "ACTION_TYPE_SEND_MESSAGE",
        ActionTypeJumpUrl = "ACTION_TYPE_JUMP_URL",
        ActionTypeJumpMiniProgram = "ACTION_TYPE_JUMP_MINI_PROGRAM",
    );

    /// 跳转小程序信息 / Mini Program to open
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct MiniProgramJumpInfo(ObjectBuilder);

    impl MiniProgramJumpInfo {
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("appid", value.into()))
        }

        /// 小程序页面路径 / Mini Program page path
        pub fn path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("path", value.into()))
        }

        /// 跳转小程序页面名称 / Name of the Mini Program page to jump to
        pub fn text(self, value: impl Into<String>) -> Self {
            Self(self.0.set("text", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(MiniProgramJumpInfo);

    /// 回复消息内容 / Message that is sent as the reply on tapping
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct MessageInfo(ObjectBuilder);

    impl MessageInfo {
        /// 回复的消息内容 / Content of the reply message
        ///
        /// **Required.**
        pub fn content(self, value: impl Into<String>) -> Self {
            Self(self.0.set("content", value.into()))
        }

        /// 自定义透传数据 / Custom data passed through unchanged
        pub fn custom_data(self, value: impl Into<String>) -> Self {
            Self(self.0.set("custom_data", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(MessageInfo);

    /// 失效配置 / Settings of when and how the component becomes invalid
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct InvalidInfo(ObjectBuilder);

    impl InvalidInfo {
        /// 消息组件的过期时间，RFC 3339格式 / Time from which the message component is invalid, in RFC 3339
        pub fn expired_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("expired_time", value.into()))
        }

        /// 是否可多次点击 / Whether the component can be clicked more than once
        pub fn multi_clickable(self, value: bool) -> Self {
            Self(self.0.set("multi_clickable", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(InvalidInfo);

    /// 常见问题列表 / FAQ list
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct FaqList(ObjectBuilder);

    impl FaqList {
        /// 常见问题条目列表 / Entries of the FAQ list
        pub fn faqs(self, values: impl IntoIterator<Item = Faqs>) -> Self {
            Self(self.0.set("faqs", list::<Faqs>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(FaqList);

    /// 常见问题条目列表 / Entries of the FAQ list
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Faqs(ObjectBuilder);

    impl Faqs {
        /// 常见问题ID / ID of the FAQ entry
        pub fn faq_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("faq_id", value.into()))
        }

        /// 常见问题标题 / Title of the FAQ entry
        pub fn faq_title(self, value: impl Into<String>) -> Self {
            Self(self.0.set("faq_title", value.into()))
        }

        /// 点击常见问题触发的动作 / Action run when the frequently asked question is tapped
        pub fn action(self, value: Action) -> Self {
            Self(self.0.set("action", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Faqs);

    /// 按钮 / Button
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Button(ObjectBuilder);

    impl Button {
        /// 文本 / Text
        pub fn text(self, value: impl Into<String>) -> Self {
            Self(self.0.set("text", value.into()))
        }

        /// 点击按钮触发的动作 / Action run when the button is tapped
        pub fn action(self, value: Action) -> Self {
            Self(self.0.set("action", value))
        }

        /// 失效配置 / Settings of when and how the component becomes invalid
        pub fn invalid_info(self, value: InvalidInfo) -> Self {
            Self(self.0.set("invalid_info", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Button);

    /// 按钮组 / Group of buttons
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ButtonGroup(ObjectBuilder);

    impl ButtonGroup {
        /// 按钮列表 / Buttons of the group
        pub fn buttons(self, values: impl IntoIterator<Item = Buttons>) -> Self {
            Self(self.0.set("buttons", list::<Buttons>(values)))
        }

        /// 按钮布局方式 / Layout of the buttons
        pub fn button_layout(self, value: impl Into<ButtonLayout>) -> Self {
            Self(self.0.set("button_layout", value.into()))
        }

        /// 失效配置 / Settings of when and how the component becomes invalid
        pub fn invalid_info(self, value: InvalidInfo) -> Self {
            Self(self.0.set("invalid_info", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ButtonGroup);

    /// 按钮列表 / Buttons of the group
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Buttons(ObjectBuilder);

    impl Buttons {
        /// 文本 / Text
        pub fn text(self, value: impl Into<String>) -> Self {
            Self(self.0.set("text", value.into()))
        }

        /// 点击按钮触发的动作 / Action run when the button is tapped
        pub fn action(self, value: Action) -> Self {
            Self(self.0.set("action", value))
        }

        /// 失效配置 / Settings of when and how the component becomes invalid
        pub fn invalid_info(self, value: InvalidInfo) -> Self {
            Self(self.0.set("invalid_info", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Buttons);

    /// 按钮布局方式 / Layout of the buttons
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ButtonLayout {
        /// 未知布局 / Unknown layout
        ///
        /// `LAYOUT_UNKNOWN`
        LayoutUnknown,
        /// 横向布局 / Horizontal
        ///
        /// `LAYOUT_HORIZONTAL`
        LayoutHorizontal,
        /// 纵向布局 / Vertical
        ///
        /// `LAYOUT_VERTICAL`
        LayoutVertical,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ButtonLayout,
        LayoutUnknown = "LAYOUT_UNKNOWN",
        LayoutHorizontal = "LAYOUT_HORIZONTAL",
        LayoutVertical = "LAYOUT_VERTICAL",
    );

    /// 发送者身份类别 / Identity of the message's sender
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SenderIdentity {
        /// 未知 / Unknown
        ///
        /// `UNKNOWN`
        Unknown,
        /// 人工 / Human agent
        ///
        /// `MANUAL`
        Manual,
        /// 机器 / Bot
        ///
        /// `MACHINE`
        Machine,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        SenderIdentity,
        Unknown = "UNKNOWN",
        Manual = "MANUAL",
        Machine = "MACHINE",
    );

    /// Response of 回复需要即时服务的投诉单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 操作流水号 / Serial number of the operation record
        pub log_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        log_id = "log_id",
    );
}
