//! 查询投诉协商历史 · `GET /v3/merchant-service/complaints/{transaction_id}/negotiation-historys`
//!
//! Generated from docs/openapi/v3/merchant-service/complaints/{transaction_id}/negotiation-historys.md by `cargo xtask regen`; do not edit.

/// 查询投诉协商历史
///
/// `GET /v3/merchant-service/complaints/{transaction_id}/negotiation-historys`
///
/// 查询投诉协商历史 · [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_7.shtml) · feature `v3-merchant-service`
///
/// ```
/// use wechatpay_api::v3::merchant_service::complaints::by_transaction_id::negotiation_historys::get;
///
/// let request = get("8472026061810354284784784784");
/// ```
#[doc(alias = "查询投诉协商历史")]
#[doc(alias = "/v3/merchant-service/complaints/{transaction_id}/negotiation-historys")]
#[doc(alias = "get_v3_merchant_service_complaints_transaction_id_negotiation_historys")]
#[deprecated = "use /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys"]
pub fn get(transaction_id: impl Into<String>) -> get::Request {
    get::Request::new([transaction_id.into()])
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

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "get_v3_merchant_service_complaints_transaction_id_negotiation_historys",
            Verb::Get,
            "/v3/merchant-service/complaints/{transaction_id}/negotiation-historys",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询投诉协商历史.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `complaint_negotiation_history`
        pub complaint_negotiation_history: Vec<response::ComplaintNegotiationHistory>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        complaint_negotiation_history = "complaint_negotiation_history",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// ComplaintNegotiationHistory
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ComplaintNegotiationHistory {
            /// `operate_user`
            ///
            /// Documented as always there.
            pub operate_user: Option<String>,
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
            /// What came besides.
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

        /// OperateType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum OperateType {
            /// `USER_CREATE_COMPLAINT`
            UserCreateComplaint,
            /// `CREATE_COMPLAINT_BY_PLATFORM`
            CreateComplaintByPlatform,
            /// `USER_CONTINUE_COMPLAINT`
            UserContinueComplaint,
            /// `USER_REVOKE_COMPLAINT`
            UserRevokeComplaint,
            /// `USER_CONFIRM_COMPLAINT`
            UserConfirmComplaint,
            /// `SELLER_REFUND`
            SellerRefund,
            /// `MERCHANT_LAUNCH_CONFIRM_PROCESS`
            MerchantLaunchConfirmProcess,
            /// `USER_RESPONSE`
            UserResponse,
            /// `MERCHANT_RESPONSE`
            MerchantResponse,
            /// `RESPONSE_BY_PLATFORM`
            ResponseByPlatform,
            /// `CONTINUE_COMPLAINT_BY_PLATFORM`
            ContinueComplaintByPlatform,
            /// `CREATE_COMPLAINT_SYSTEM_MESSAGE`
            CreateComplaintSystemMessage,
            /// `COMPLAINT_TIMEOUT_SYSTEM_MESSAGE`
            ComplaintTimeoutSystemMessage,
            /// `SELLER_REFUND_SYSTEM_MESSAGE`
            SellerRefundSystemMessage,
            /// `CONTINUE_COMPLAINT_SYSTEM_MESSAGE`
            ContinueComplaintSystemMessage,
            /// `LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE`
            LaunchConfirmProcessSystemMessage,
            /// A value that these docs do not know.
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
