//! 查询投诉协商历史 · `GET /v3/merchant-service/complaints/{transaction_id}/negotiation-historys`
//!
//! Generated from docs/openapi/v3/merchant-service/complaints/{transaction_id}/negotiation-historys.md by `cargo xtask regen`; do not edit.

/// Queries the negotiation history of a complaint by the order's transaction ID.
///
/// 按被投诉订单的微信支付订单号，查询投诉单的协商记录。
///
/// `GET /v3/merchant-service/complaints/{transaction_id}/negotiation-historys`
///
/// 查询投诉协商历史 / Query a complaint's history by transaction ID · official page: [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml) · feature `v3-merchant-service` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::merchant_service::complaints::by_transaction_id::negotiation_historys::get;
///
/// let request = get("4200002618202606184087315926");
/// ```
#[doc(alias = "查询投诉协商历史")]
#[doc(alias = "/v3/merchant-service/complaints/{transaction_id}/negotiation-historys")]
#[doc(alias = "get_v3_merchant_service_complaints_transaction_id_negotiation_historys")]
#[doc(alias = "询投诉协商历史")]
#[doc(alias = "投诉协商历史")]
#[doc(alias = "诉协商历史")]
#[doc(alias = "协商历史")]
#[doc(alias = "商历史")]
#[doc(alias = "历史")]
#[doc(alias = "Query a complaints history by transaction ID")]
#[doc(alias = "complaints history by transaction ID")]
#[doc(alias = "s history by transaction ID")]
#[doc(alias = "history by transaction ID")]
#[doc(alias = "transaction ID")]
#[doc(alias = "ID")]
#[deprecated = "use /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys"]
pub fn get(transaction_id: impl Into<String>) -> get::Request {
    get::Request::new([transaction_id.into()])
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
            "get_v3_merchant_service_complaints_transaction_id_negotiation_historys",
            Method::Get,
            "/v3/merchant-service/complaints/{transaction_id}/negotiation-historys",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询投诉协商历史.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 投诉协商历史 / Negotiation history of the complaint
        pub complaint_negotiation_history: Vec<response::ComplaintNegotiationHistory>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        complaint_negotiation_history = "complaint_negotiation_history",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 投诉协商历史 / Negotiation history of the complaint
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ComplaintNegotiationHistory {
            /// 操作人 / Who performed the operation
            ///
            /// Always present according to the docs. At most 64 characters.
            pub operate_user: Option<String>,
            /// 操作时间 / Time of the operation
            ///
            /// Always present according to the docs. At most 32 characters.
            pub operate_time: Option<String>,
            /// 操作类型 / Type of the operation
            ///
            /// Always present according to the docs.
            pub operate_type: Option<OperateType>,
            /// 操作内容 / Content of the operation
            pub operate_details: Option<String>,
            /// 图片凭证列表 / List of images given as evidence
            pub image_list: Vec<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ComplaintNegotiationHistory,
            operate_user = "operate_user",
            operate_time = "operate_time",
            operate_type = "operate_type",
            operate_details = "operate_details",
            image_list = "image_list",
        );

        /// 操作类型 / Type of the operation
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum OperateType {
            /// 用户提交投诉 / User submitted a complaint
            ///
            /// `USER_CREATE_COMPLAINT`
            UserCreateComplaint,
            /// 平台代用户提交投诉 / Complaint submitted by the platform
            ///
            /// `CREATE_COMPLAINT_BY_PLATFORM`
            CreateComplaintByPlatform,
            /// 用户继续投诉 / User continued the complaint
            ///
            /// `USER_CONTINUE_COMPLAINT`
            UserContinueComplaint,
            /// 用户撤诉 / User withdrew the complaint
            ///
            /// `USER_REVOKE_COMPLAINT`
            UserRevokeComplaint,
            /// 用户确认投诉解决 / User confirmed the complaint resolved
            ///
            /// `USER_CONFIRM_COMPLAINT`
            UserConfirmComplaint,
            /// 商户发起全额退款 / Merchant started a full refund
            ///
            /// `SELLER_REFUND`
            SellerRefund,
            /// 商户发起确认流程 / Merchant started the confirmation process
            ///
            /// `MERCHANT_LAUNCH_CONFIRM_PROCESS`
            MerchantLaunchConfirmProcess,
            /// 用户新留言 / User left a new message
            ///
            /// `USER_RESPONSE`
            UserResponse,
            /// 商户新回复 / Merchant replied
            ///
            /// `MERCHANT_RESPONSE`
            MerchantResponse,
            /// 平台新留言 / Platform left a new message
            ///
            /// `RESPONSE_BY_PLATFORM`
            ResponseByPlatform,
            /// 平台代用户继续投诉 / Complaint continued by the platform
            ///
            /// `CONTINUE_COMPLAINT_BY_PLATFORM`
            ContinueComplaintByPlatform,
            /// 用户提交投诉的系统通知 / System message: complaint submitted
            ///
            /// `CREATE_COMPLAINT_SYSTEM_MESSAGE`
            CreateComplaintSystemMessage,
            /// 投诉单超时的系统通知 / System message: complaint timed out
            ///
            /// `COMPLAINT_TIMEOUT_SYSTEM_MESSAGE`
            ComplaintTimeoutSystemMessage,
            /// 商户发起退款的系统通知 / System message: merchant started a refund
            ///
            /// `SELLER_REFUND_SYSTEM_MESSAGE`
            SellerRefundSystemMessage,
            /// 用户继续投诉的系统通知 / System message: complaint continued
            ///
            /// `CONTINUE_COMPLAINT_SYSTEM_MESSAGE`
            ContinueComplaintSystemMessage,
            /// 发起确认流程的系统通知 / System message: confirmation process started
            ///
            /// `LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE`
            LaunchConfirmProcessSystemMessage,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            OperateType,
            UserCreateComplaint = "USER_CREATE_COMPLAINT",
            CreateComplaintByPlatform = "CREATE_COMPLAINT_BY_PLATFORM",
            UserContinueComplaint = "USER_CONTINUE_COMPLAINT",
            UserRevokeComplaint = "USER_REVOKE_COMPLAINT",
            UserConfirmComplaint = "USER_CONFIRM_COMPLAINT",
            SellerRefund = "SELLER_REFUND",
            MerchantLaunchConfirmProcess = "MERCHANT_LAUNCH_CONFIRM_PROCESS",
            UserResponse = "USER_RESPONSE",
            MerchantResponse = "MERCHANT_RESPONSE",
            ResponseByPlatform = "RESPONSE_BY_PLATFORM",
            ContinueComplaintByPlatform = "CONTINUE_COMPLAINT_BY_PLATFORM",
            CreateComplaintSystemMessage = "CREATE_COMPLAINT_SYSTEM_MESSAGE",
            ComplaintTimeoutSystemMessage = "COMPLAINT_TIMEOUT_SYSTEM_MESSAGE",
            SellerRefundSystemMessage = "SELLER_REFUND_SYSTEM_MESSAGE",
            ContinueComplaintSystemMessage = "CONTINUE_COMPLAINT_SYSTEM_MESSAGE",
            LaunchConfirmProcessSystemMessage = "LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE",
        );
    }
}
