//! 查询投诉协商历史 · `GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`
//!
//! Generated from docs/openapi/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys.md by `cargo xtask regen`; do not edit.

/// Queries the negotiation history of a complaint against an overseas merchant.
///
/// 查询境外商户某一投诉的协商记录。
///
/// `GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`
///
/// 查询投诉协商历史 / Query an overseas complaint's negotiation history · official page: [page](https://docs.qq.com/doc/DTnBqR29rUEV6Y2VZ?nlc=1) · feature `v3-global` · not confirmed by an official source
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::global::merchant_service::complaints::by_complaint_id::negotiation_historys::get;
///
/// let request = get("200201820260618152036017304826").limit(10).offset(0);
/// ```
#[doc(alias = "查询投诉协商历史")]
#[doc(
    alias = "/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys"
)]
#[doc(
    alias = "get_v3_global_merchant_service_complaints_complaint_id_negotiation_historys"
)]
#[doc(alias = "询投诉协商历史")]
#[doc(alias = "投诉协商历史")]
#[doc(alias = "诉协商历史")]
#[doc(alias = "协商历史")]
#[doc(alias = "商历史")]
#[doc(alias = "历史")]
#[doc(alias = "Query an overseas complaints negotiation history")]
#[doc(alias = "overseas complaints negotiation history")]
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

        /// 商户语言 / Language of the merchant
        pub fn mch_language(self, value: impl Into<MchLanguage>) -> Self {
            Self(self.0.query("mch_language", value.into()))
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
                "get_v3_global_merchant_service_complaints_complaint_id_negotiation_historys",
                Method::Get,
                "/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys",
            )
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .query(&["limit", "offset", "mch_language"]);

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

    /// 商户语言 / Language of the merchant
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MchLanguage {
        /// 简体中文 / Chinese (simplified)
        ///
        /// `ZH_CN`
        ZhCn,
        /// 繁体中文（台湾） / Chinese (traditional, Taiwan)
        ///
        /// `ZH_TW`
        ZhTw,
        /// 繁体中文（香港） / Chinese (traditional, Hong Kong)
        ///
        /// `ZH_HK`
        ZhHk,
        /// 英语 / English
        ///
        /// `EN`
        En,
        /// 日语 / Japanese
        ///
        /// `JA`
        Ja,
        /// 韩语 / Korean
        ///
        /// `KO`
        Ko,
        /// 泰语 / Thai
        ///
        /// `TH`
        Th,
        /// 越南语 / Vietnamese
        ///
        /// `VI`
        Vi,
        /// 俄语 / Russian
        ///
        /// `RU`
        Ru,
        /// 德语 / German
        ///
        /// `DE`
        De,
        /// 法语 / French
        ///
        /// `FR`
        Fr,
        /// 阿拉伯语 / Arabic
        ///
        /// `AR`
        Ar,
        /// 西班牙语 / Spanish
        ///
        /// `ES`
        Es,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        MchLanguage,
        ZhCn = "ZH_CN",
        ZhTw = "ZH_TW",
        ZhHk = "ZH_HK",
        En = "EN",
        Ja = "JA",
        Ko = "KO",
        Th = "TH",
        Vi = "VI",
        Ru = "RU",
        De = "DE",
        Fr = "FR",
        Ar = "AR",
        Es = "ES",
    );

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
            /// 投诉资料列表 / Media files attached to the complaint
            pub complaint_media_list: Option<ComplaintMediaList>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            log_id = "log_id",
            operator = "operator",
            operate_time = "operate_time",
            operate_type = "operate_type",
            operate_details = "operate_details",
            image_list = "image_list",
            complaint_media_list = "complaint_media_list",
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
        );

        /// 投诉资料列表 / Media files attached to the complaint
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ComplaintMediaList {
            /// 投诉媒体文件的业务类型 / Purpose of the complaint's media file
            ///
            /// Always present according to the docs.
            pub media_type: Option<MediaType>,
            /// 媒体文件请求URL列表 / URLs of the complaint's media files
            ///
            /// Always present according to the docs.
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
    }
}
