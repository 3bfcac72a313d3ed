//! 查询投诉协商历史 · `GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`
//!
//! Generated from docs/openapi/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys.md by `cargo xtask regen`; do not edit.

/// 查询投诉协商历史
///
/// `GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`
///
/// 查询投诉协商历史 · [official page](https://docs.qq.com/doc/DTnBqR29rUEV6Y2VZ?nlc=1) · feature `v3-global`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::global::merchant_service::complaints::by_complaint_id::negotiation_historys::get;
///
/// let request = get("354202606181035423543543543").limit(20).offset(0);
/// ```
#[doc(alias = "查询投诉协商历史")]
#[doc(
    alias = "/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys"
)]
#[doc(
    alias = "get_v3_global_merchant_service_complaints_complaint_id_negotiation_historys"
)]
pub fn get(complaint_id: impl Into<String>) -> get::Request {
    get::Request::new([complaint_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询投诉协商历史; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `limit`
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// `offset`
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// `mch_language`
        pub fn mch_language(self, value: impl Into<MchLanguage>) -> Self {
            Self(self.0.query("mch_language", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_global_merchant_service_complaints_complaint_id_negotiation_historys",
                Verb::Get,
                "/v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys",
            )
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .query(&["limit", "offset", "mch_language"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    impl Paged for Request {
        type Item = response::Data;
        const PAGES: Pages = Pages {
            kind: PageKind::Offset {
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

    /// MchLanguage
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MchLanguage {
        /// `ZH_CN`
        ZhCn,
        /// `ZH_TW`
        ZhTw,
        /// `ZH_HK`
        ZhHk,
        /// `EN`
        En,
        /// `JA`
        Ja,
        /// `KO`
        Ko,
        /// `TH`
        Th,
        /// `VI`
        Vi,
        /// `RU`
        Ru,
        /// `DE`
        De,
        /// `FR`
        Fr,
        /// `AR`
        Ar,
        /// `ES`
        Es,
        /// A value that these docs do not know.
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

    /// The answer of 查询投诉协商历史.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `data`
        pub data: Vec<response::Data>,
        /// `limit`
        ///
        /// Documented as always there.
        pub limit: Option<i64>,
        /// `offset`
        ///
        /// Documented as always there.
        pub offset: Option<i64>,
        /// `total_count`
        pub total_count: Option<i64>,
        /// What came besides.
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
        use crate::model::*;

        /// Data
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// `log_id`
            ///
            /// Documented as always there.
            pub log_id: Option<String>,
            /// `operator`
            ///
            /// Documented as always there.
            pub operator: Option<String>,
            /// `operate_time`
            ///
            /// Documented as always there.
            pub operate_time: Option<String>,
            /// `operate_type`
            ///
            /// Documented as always there.
            pub operate_type: Option<OperateType>,
            /// `operate_details`
            pub operate_details: Option<String>,
            /// `image_list`
            pub image_list: Vec<String>,
            /// `complaint_media_list`
            pub complaint_media_list: Option<ComplaintMediaList>,
            /// What came besides.
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

        /// OperateType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum OperateType {
            /// `USER_CREATE_COMPLAINT`
            UserCreateComplaint,
            /// `USER_CONTINUE_COMPLAINT`
            UserContinueComplaint,
            /// `USER_RESPONSE`
            UserResponse,
            /// `PLATFORM_RESPONSE`
            PlatformResponse,
            /// `MERCHANT_RESPONSE`
            MerchantResponse,
            /// `MERCHANT_CONFIRM_COMPLETE`
            MerchantConfirmComplete,
            /// `USER_CREATE_COMPLAINT_SYSTEM_MESSAGE`
            UserCreateComplaintSystemMessage,
            /// `COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE`
            ComplaintFullRefundedSystemMessage,
            /// `USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE`
            UserContinueComplaintSystemMessage,
            /// `USER_REVOKE_COMPLAINT`
            UserRevokeComplaint,
            /// `USER_COMFIRM_COMPLAINT`
            UserComfirmComplaint,
            /// `PLATFORM_HELP_APPLICATION`
            PlatformHelpApplication,
            /// `USER_APPLY_PLATFORM_HELP`
            UserApplyPlatformHelp,
            /// `MERCHANT_APPROVE_REFUND`
            MerchantApproveRefund,
            /// `MERCHANT_REFUSE_RERUND`
            MerchantRefuseRerund,
            /// `USER_SUBMIT_SATISFACTION`
            UserSubmitSatisfaction,
            /// `SERVICE_ORDER_CANCEL`
            ServiceOrderCancel,
            /// `SERVICE_ORDER_COMPLETE`
            ServiceOrderComplete,
            /// `COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE`
            ComplaintPartialRefundedSystemMessage,
            /// `COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE`
            ComplaintRefundReceivedSystemMessage,
            /// `COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE`
            ComplaintEntrustedRefundSystemMessage,
            /// A value that these docs do not know.
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

        /// ComplaintMediaList
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ComplaintMediaList {
            /// `media_type`
            ///
            /// Documented as always there.
            pub media_type: Option<MediaType>,
            /// `media_url`
            ///
            /// Documented as always there.
            pub media_url: Vec<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ComplaintMediaList,
            media_type = "media_type",
            media_url = "media_url",
        );

        /// MediaType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum MediaType {
            /// `USER_COMPLAINT_IMAGE`
            UserComplaintImage,
            /// `OPERATION_IMAGE`
            OperationImage,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            MediaType,
            UserComplaintImage = "USER_COMPLAINT_IMAGE",
            OperationImage = "OPERATION_IMAGE",
        );
    }
}
