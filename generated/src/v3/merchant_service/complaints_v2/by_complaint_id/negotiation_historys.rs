//! 查询投诉协商历史 · `GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`
//!
//! Generated from docs/openapi/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys.md by `cargo xtask regen`; do not edit.

/// Queries the negotiation history of a complaint by complaint ID, paged.
///
/// 按投诉单号分页查询投诉单的协商记录。
///
/// `GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`
///
/// 查询投诉协商历史 / Query a complaint's negotiation history · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012533439), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012691802) · feature `v3-merchant-service` · confirmed by two SDKs
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::merchant_service::complaints_v2::by_complaint_id::negotiation_historys::get;
///
/// let request = get("200000720260618152036001284").limit(10).offset(0);
/// ```
#[doc(alias = "查询投诉协商历史")]
#[doc(alias = "/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys")]
#[doc(alias = "get_v3_merchant_service_complaints_v2_complaint_id_negotiation_historys")]
#[doc(alias = "询投诉协商历史")]
#[doc(alias = "投诉协商历史")]
#[doc(alias = "诉协商历史")]
#[doc(alias = "协商历史")]
#[doc(alias = "商历史")]
#[doc(alias = "历史")]
#[doc(alias = "Query a complaints negotiation history")]
#[doc(alias = "complaints negotiation history")]
#[doc(alias = "s negotiation history")]
#[doc(alias = "negotiation history")]
#[doc(alias = "history")]
pub fn get(complaint_id: impl Into<String>) -> get::Request {
    get::Request::new([complaint_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询投诉协商历史. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// 分页偏移量 / Paging offset
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
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
                "get_v3_merchant_service_complaints_v2_complaint_id_negotiation_historys",
                Method::Get,
                "/v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys",
            )
            .query(&["limit", "offset"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    impl Paginated for Request {
        type Item = response::Data;
        const PAGINATION: Pagination = Pagination {
            kind: PaginationKind::Offset {
                field: "/query/offset",
                limit: Some("/query/limit"),
            },
            items: "/data",
            total: Some("/total_count"),
        };

        fn items(page: Response) -> Vec<response::Data> {
            page.data
        }
    }

    /// Response of 查询投诉协商历史.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 数据列表 / List of records
        pub data: Vec<response::Data>,
        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        ///
        /// Always present according to the docs.
        pub limit: Option<i64>,
        /// 分页偏移量 / Paging offset
        ///
        /// Always present according to the docs.
        pub offset: Option<i64>,
        /// 总数 / Total number
        pub total_count: Option<i64>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        data = "data",
        limit = "limit",
        offset = "offset",
        total_count = "total_count",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 投诉资料列表 / Media files attached to the complaint
            pub complaint_media_list: Option<ComplaintMediaList>,
            /// 操作流水号 / Serial number of the operation record
            ///
            /// Always present according to the docs.
            pub log_id: Option<String>,
            /// 操作人 / Operator
            ///
            /// Always present according to the docs.
            pub operator: Option<String>,
            /// 操作时间 / Time of the operation
            ///
            /// Always present according to the docs.
            pub operate_time: Option<String>,
            /// 操作类型 / Type of the operation
            ///
            /// Always present according to the docs.
            pub operate_type: Option<OperateType>,
            /// 操作内容 / Content of the operation
            pub operate_details: Option<String>,
            /// 图片凭证列表 / List of images given as evidence
            pub image_list: Vec<String>,
            /// 用户申请平台协助的原因 / Why the user asked the platform for help
            pub user_appy_platform_service_reason: Option<String>,
            /// 用户申请平台协助的原因描述 / Description of why the user asked the platform for help
            pub user_appy_platform_service_reason_description: Option<String>,
            /// 普通消息 / Ordinary message of the negotiation
            pub normal_message: Option<NormalMessage>,
            /// 用户点击产生的消息 / Message sent by the user's tap
            pub click_message: Option<ClickMessage>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            complaint_media_list = "complaint_media_list",
            log_id = "log_id",
            operator = "operator",
            operate_time = "operate_time",
            operate_type = "operate_type",
            operate_details = "operate_details",
            image_list = "image_list",
            user_appy_platform_service_reason = "user_appy_platform_service_reason",
            user_appy_platform_service_reason_description = "user_appy_platform_service_reason_description",
            normal_message = "normal_message",
            click_message = "click_message",
        );

        /// 投诉资料列表 / Media files attached to the complaint
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ComplaintMediaList {
            /// 投诉媒体文件的业务类型 / Purpose of the complaint's media file
            pub media_type: Option<MediaType>,
            /// 媒体文件请求URL列表 / URLs of the complaint's media files
            pub media_url: Vec<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ComplaintMediaList,
            media_type = "media_type",
            media_url = "media_url",
        );

        /// 投诉媒体文件的业务类型 / Purpose of the complaint's media file
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum MediaType {
            /// 用户投诉图片 / Image of the user's complaint
            ///
            /// `USER_COMPLAINT_IMAGE`
            UserComplaintImage,
            /// 协商操作图片 / Image of a negotiation step
            ///
            /// `OPERATION_IMAGE`
            OperationImage,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            MediaType,
            UserComplaintImage = "USER_COMPLAINT_IMAGE",
            OperationImage = "OPERATION_IMAGE",
        );

        /// 操作类型 / Type of the operation
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum OperateType {
            /// 用户提交投诉 / User submitted a complaint
            ///
            /// `USER_CREATE_COMPLAINT`
            UserCreateComplaint,
            /// 用户继续投诉 / User continued the complaint
            ///
            /// `USER_CONTINUE_COMPLAINT`
            UserContinueComplaint,
            /// 用户新留言 / User left a new message
            ///
            /// `USER_RESPONSE`
            UserResponse,
            /// 平台新留言 / Platform left a new message
            ///
            /// `PLATFORM_RESPONSE`
            PlatformResponse,
            /// 商户新回复 / Merchant replied
            ///
            /// `MERCHANT_RESPONSE`
            MerchantResponse,
            /// 商户反馈处理完成 / Merchant reported the complaint handled
            ///
            /// `MERCHANT_CONFIRM_COMPLETE`
            MerchantConfirmComplete,
            /// 用户提交投诉的系统通知 / System message: complaint submitted
            ///
            /// `USER_CREATE_COMPLAINT_SYSTEM_MESSAGE`
            UserCreateComplaintSystemMessage,
            /// 投诉单发起全额退款的系统通知 / System message: full refund started for the complaint
            ///
            /// `COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE`
            ComplaintFullRefundedSystemMessage,
            /// 用户继续投诉的系统通知 / System message: complaint continued
            ///
            /// `USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE`
            UserContinueComplaintSystemMessage,
            /// 用户撤诉 / User withdrew the complaint
            ///
            /// `USER_REVOKE_COMPLAINT`
            UserRevokeComplaint,
            /// 用户确认投诉解决 / User confirmed the complaint resolved
            ///
            /// `USER_COMFIRM_COMPLAINT`
            UserComfirmComplaint,
            /// 平台催办 / Platform urged handling
            ///
            /// `PLATFORM_HELP_APPLICATION`
            PlatformHelpApplication,
            /// 用户申请平台协助 / User asked the platform for help
            ///
            /// `USER_APPLY_PLATFORM_HELP`
            UserApplyPlatformHelp,
            /// 商户同意退款 / Merchant approved the refund
            ///
            /// `MERCHANT_APPROVE_REFUND`
            MerchantApproveRefund,
            /// 商户驳回退款 / Merchant rejected the refund
            ///
            /// `MERCHANT_REFUSE_RERUND`
            MerchantRefuseRerund,
            /// 用户提交满意度评价 / User submitted a satisfaction rating
            ///
            /// `USER_SUBMIT_SATISFACTION`
            UserSubmitSatisfaction,
            /// 服务订单已取消 / Service order cancelled
            ///
            /// `SERVICE_ORDER_CANCEL`
            ServiceOrderCancel,
            /// 服务订单已完成 / Service order completed
            ///
            /// `SERVICE_ORDER_COMPLETE`
            ServiceOrderComplete,
            /// 投诉单发起部分退款的系统通知 / System message: partial refund started for the complaint
            ///
            /// `COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE`
            ComplaintPartialRefundedSystemMessage,
            /// 投诉单退款到账的系统通知 / System message: refund for the complaint received
            ///
            /// `COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE`
            ComplaintRefundReceivedSystemMessage,
            /// 投诉单受托退款的系统通知 / System message: entrusted refund made for the complaint
            ///
            /// `COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE`
            ComplaintEntrustedRefundSystemMessage,
            /// 用户申请平台协助 / User asked the platform for help
            ///
            /// `USER_APPLY_PLATFORM_SERVICE`
            UserApplyPlatformService,
            /// 用户取消平台协助 / User cancelled the request for the platform's help
            ///
            /// `USER_CANCEL_PLATFORM_SERVICE`
            UserCancelPlatformService,
            /// 客服结束平台协助 / Customer service ended the platform's help
            ///
            /// `PLATFORM_SERVICE_FINISHED`
            PlatformServiceFinished,
            /// 用户点击回复 / User replied by tapping
            ///
            /// `USER_CLICK_RESPONSE`
            UserClickResponse,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            OperateType,
            UserCreateComplaint = "USER_CREATE_COMPLAINT",
            UserContinueComplaint = "USER_CONTINUE_COMPLAINT",
            UserResponse = "USER_RESPONSE",
            PlatformResponse = "PLATFORM_RESPONSE",
            MerchantResponse = "MERCHANT_RESPONSE",
            MerchantConfirmComplete = "MERCHANT_CONFIRM_COMPLETE",
            UserCreateComplaintSystemMessage = "USER_CREATE_COMPLAINT_SYSTEM_MESSAGE",
            ComplaintFullRefundedSystemMessage = "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE",
            UserContinueComplaintSystemMessage = "USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE",
            UserRevokeComplaint = "USER_REVOKE_COMPLAINT",
            UserComfirmComplaint = "USER_COMFIRM_COMPLAINT",
            PlatformHelpApplication = "PLATFORM_HELP_APPLICATION",
            UserApplyPlatformHelp = "USER_APPLY_PLATFORM_HELP",
            MerchantApproveRefund = "MERCHANT_APPROVE_REFUND",
            MerchantRefuseRerund = "MERCHANT_REFUSE_RERUND",
            UserSubmitSatisfaction = "USER_SUBMIT_SATISFACTION",
            ServiceOrderCancel = "SERVICE_ORDER_CANCEL",
            ServiceOrderComplete = "SERVICE_ORDER_COMPLETE",
            ComplaintPartialRefundedSystemMessage = "COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE",
            ComplaintRefundReceivedSystemMessage = "COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE",
            ComplaintEntrustedRefundSystemMessage = "COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE",
            UserApplyPlatformService = "USER_APPLY_PLATFORM_SERVICE",
            UserCancelPlatformService = "USER_CANCEL_PLATFORM_SERVICE",
            PlatformServiceFinished = "PLATFORM_SERVICE_FINISHED",
            UserClickResponse = "USER_CLICK_RESPONSE",
        );

        /// 普通消息 / Ordinary message of the negotiation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct NormalMessage {
            /// 消息内容块列表 / Blocks that make up the message's content
            pub blocks: Vec<Blocks>,
            /// 发送者身份类别 / Identity of the message's sender
            pub sender_identity: Option<SenderIdentity>,
            /// 自定义透传数据 / Custom data passed through unchanged
            pub custom_data: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            NormalMessage,
            blocks = "blocks",
            sender_identity = "sender_identity",
            custom_data = "custom_data",
        );

        /// 消息内容块列表 / Blocks that make up the message's content
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Blocks {
            /// 消息块类型 / Type of message block
            pub r#type: Option<Type>,
            /// 文本 / Text
            pub text: Option<Text>,
            /// 图片 / Image
            pub image: Option<Image>,
            /// 链接 / Link
            pub link: Option<Link>,
            /// 常见问题列表 / FAQ list
            pub faq_list: Option<FaqList>,
            /// 按钮 / Button
            pub button: Option<Button>,
            /// 按钮组 / Group of buttons
            pub button_group: Option<ButtonGroup>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Blocks,
            r#type = "type",
            text = "text",
            image = "image",
            link = "link",
            faq_list = "faq_list",
            button = "button",
            button_group = "button_group",
        );

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
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Text {
            /// 文本 / Text
            pub text: Option<String>,
            /// 文本颜色 / Text colour
            pub color: Option<Color>,
            /// 文字是否加粗 / Whether the text is bold
            pub is_bold: Option<bool>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Text,
            text = "text",
            color = "color",
            is_bold = "is_bold",
        );

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
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Image {
            /// 媒体文件ID / Media ID of the file
            pub media_id: Option<String>,
            /// 图片样式类型 / Style of the image
            pub image_style_type: Option<ImageStyleType>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Image,
            media_id = "media_id",
            image_style_type = "image_style_type",
        );

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
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Link {
            /// 文本 / Text
            pub text: Option<String>,
            /// 点击链接触发的动作 / Action run when the link is tapped
            pub action: Option<Action>,
            /// 失效配置 / Settings of when and how the component becomes invalid
            pub invalid_info: Option<InvalidInfo>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Link,
            text = "text",
            action = "action",
            invalid_info = "invalid_info",
        );

        /// 点击链接触发的动作 / Action run when the link is tapped
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Action {
            /// 动作类型 / Kind of action
            pub action_type: Option<ActionType>,
            /// 跳转链接 / URL to open
            ///
            /// Format: `uri`.
            pub jump_url: Option<String>,
            /// 跳转小程序信息 / Mini Program to open
            pub mini_program_jump_info: Option<MiniProgramJumpInfo>,
            /// 回复消息内容 / Message that is sent as the reply on tapping
            pub message_info: Option<MessageInfo>,
            /// 动作ID / Action's ID
            pub action_id: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Action,
            action_type = "action_type",
            jump_url = "jump_url",
            mini_program_jump_info = "mini_program_jump_info",
            message_info = "message_info",
            action_id = "action_id",
        );

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
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct MiniProgramJumpInfo {
            /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
            ///
            /// Always present according to the docs.
            pub appid: Option<String>,
            /// 小程序页面路径 / Mini Program page path
            ///
            /// Always present according to the docs.
            pub path: Option<String>,
            /// 跳转小程序页面名称 / Name of the Mini Program page to jump to
            ///
            /// Always present according to the docs.
            pub text: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            MiniProgramJumpInfo,
            appid = "appid",
            path = "path",
            text = "text",
        );

        /// 回复消息内容 / Message that is sent as the reply on tapping
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct MessageInfo {
            /// 回复的消息内容 / Content of the reply message
            ///
            /// Always present according to the docs.
            pub content: Option<String>,
            /// 自定义透传数据 / Custom data passed through unchanged
            pub custom_data: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            MessageInfo,
            content = "content",
            custom_data = "custom_data",
        );

        /// 失效配置 / Settings of when and how the component becomes invalid
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct InvalidInfo {
            /// 消息组件的过期时间，RFC 3339格式 / Time from which the message component is invalid, in RFC 3339
            pub expired_time: Option<String>,
            /// 是否可多次点击 / Whether the component can be clicked more than once
            pub multi_clickable: Option<bool>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            InvalidInfo,
            expired_time = "expired_time",
            multi_clickable = "multi_clickable",
        );

        /// 常见问题列表 / FAQ list
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct FaqList {
            /// 常见问题条目列表 / Entries of the FAQ list
            pub faqs: Vec<Faqs>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            FaqList,
            faqs = "faqs",
        );

        /// 常见问题条目列表 / Entries of the FAQ list
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Faqs {
            /// 常见问题ID / ID of the FAQ entry
            pub faq_id: Option<String>,
            /// 常见问题标题 / Title of the FAQ entry
            pub faq_title: Option<String>,
            /// 点击常见问题触发的动作 / Action run when the frequently asked question is tapped
            pub action: Option<Action>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Faqs,
            faq_id = "faq_id",
            faq_title = "faq_title",
            action = "action",
        );

        /// 按钮 / Button
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Button {
            /// 文本 / Text
            pub text: Option<String>,
            /// 点击按钮触发的动作 / Action run when the button is tapped
            pub action: Option<Action>,
            /// 失效配置 / Settings of when and how the component becomes invalid
            pub invalid_info: Option<InvalidInfo>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Button,
            text = "text",
            action = "action",
            invalid_info = "invalid_info",
        );

        /// 按钮组 / Group of buttons
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ButtonGroup {
            /// 按钮列表 / Buttons of the group
            pub buttons: Vec<Buttons>,
            /// 按钮布局方式 / Layout of the buttons
            pub button_layout: Option<ButtonLayout>,
            /// 失效配置 / Settings of when and how the component becomes invalid
            pub invalid_info: Option<InvalidInfo>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ButtonGroup,
            buttons = "buttons",
            button_layout = "button_layout",
            invalid_info = "invalid_info",
        );

        /// 按钮列表 / Buttons of the group
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Buttons {
            /// 文本 / Text
            pub text: Option<String>,
            /// 点击按钮触发的动作 / Action run when the button is tapped
            pub action: Option<Action>,
            /// 失效配置 / Settings of when and how the component becomes invalid
            pub invalid_info: Option<InvalidInfo>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Buttons,
            text = "text",
            action = "action",
            invalid_info = "invalid_info",
        );

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

        /// 用户点击产生的消息 / Message sent by the user's tap
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ClickMessage {
            /// 点击后回复的消息内容 / Content of the reply sent by the tap
            pub message_content: Option<Value>,
            /// 动作ID / Action's ID
            pub action_id: Option<String>,
            /// 被点击消息的操作流水号 / Serial number of the operation record whose message was tapped
            pub clicked_log_id: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ClickMessage,
            message_content = "message_content",
            action_id = "action_id",
            clicked_log_id = "clicked_log_id",
        );
    }
}
