//! 查询投诉单详情 · `GET /v3/merchant-service/complaints-v2/{complaint_id}`
//!
//! Generated from docs/openapi/v3/merchant-service/complaints-v2/{complaint_id}.md by `cargo xtask regen`; do not edit.

/// 查询投诉单详情
///
/// `GET /v3/merchant-service/complaints-v2/{complaint_id}`
///
/// 查询投诉单详情 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012533436), [2](https://pay.weixin.qq.com/doc/v3/partner/4012691648) · feature `v3-merchant-service`
///
/// ```
/// use wechatpay_api::v3::merchant_service::complaints_v2::by_complaint_id::get;
///
/// let request = get("354202606181035423543543543");
/// ```
#[doc(alias = "查询投诉单详情")]
#[doc(alias = "/v3/merchant-service/complaints-v2/{complaint_id}")]
#[doc(alias = "get_v3_merchant_service_complaints_v2_complaint_id")]
pub fn get(complaint_id: impl Into<String>) -> get::Request {
    get::Request::new([complaint_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询投诉单详情; [`get()`](super::get()) makes one.
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
                "get_v3_merchant_service_complaints_v2_complaint_id",
                Verb::Get,
                "/v3/merchant-service/complaints-v2/{complaint_id}",
            )
            .response(&[("/payer_phone", Wire::RsaOaep)]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询投诉单详情.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `complaint_id`
        ///
        /// Documented as always there.
        pub complaint_id: Option<String>,
        /// `complaint_time`
        ///
        /// Documented as always there.
        pub complaint_time: Option<String>,
        /// `complaint_detail`
        ///
        /// Documented as always there.
        pub complaint_detail: Option<String>,
        /// `complaint_state`
        ///
        /// Documented as always there.
        pub complaint_state: Option<response::ComplaintState>,
        /// `complainted_mchid`
        ///
        /// Documented as always there.
        pub complainted_mchid: Option<String>,
        /// `payer_phone`
        ///
        /// Sealed on the wire, opened by the client.
        pub payer_phone: Option<Sensitive>,
        /// `payer_openid`
        pub payer_openid: Option<String>,
        /// `complaint_media_list`
        pub complaint_media_list: Vec<response::ComplaintMediaList>,
        /// `complaint_order_info`
        pub complaint_order_info: Vec<response::ComplaintOrderInfo>,
        /// `service_order_info`
        pub service_order_info: Vec<response::ServiceOrderInfo>,
        /// `complaint_full_refunded`
        ///
        /// Documented as always there.
        pub complaint_full_refunded: Option<bool>,
        /// `incoming_user_response`
        ///
        /// Documented as always there.
        pub incoming_user_response: Option<bool>,
        /// `problem_description`
        ///
        /// Documented as always there.
        pub problem_description: Option<String>,
        /// `user_complaint_times`
        ///
        /// Documented as always there.
        pub user_complaint_times: Option<i64>,
        /// `problem_type`
        pub problem_type: Option<response::ProblemType>,
        /// `apply_refund_amount`
        pub apply_refund_amount: Option<i64>,
        /// `user_tag_list`
        pub user_tag_list: Vec<response::UserTagList>,
        /// `additional_info`
        pub additional_info: Option<response::AdditionalInfo>,
        /// `in_platform_service`
        pub in_platform_service: Option<bool>,
        /// `need_immediate_service`
        pub need_immediate_service: Option<bool>,
        /// `is_agent_mode`
        pub is_agent_mode: Option<bool>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        complaint_id = "complaint_id",
        complaint_time = "complaint_time",
        complaint_detail = "complaint_detail",
        complaint_state = "complaint_state",
        complainted_mchid = "complainted_mchid",
        payer_phone = "payer_phone",
        payer_openid = "payer_openid",
        complaint_media_list = "complaint_media_list",
        complaint_order_info = "complaint_order_info",
        service_order_info = "service_order_info",
        complaint_full_refunded = "complaint_full_refunded",
        incoming_user_response = "incoming_user_response",
        problem_description = "problem_description",
        user_complaint_times = "user_complaint_times",
        problem_type = "problem_type",
        apply_refund_amount = "apply_refund_amount",
        user_tag_list = "user_tag_list",
        additional_info = "additional_info",
        in_platform_service = "in_platform_service",
        need_immediate_service = "need_immediate_service",
        is_agent_mode = "is_agent_mode",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// ComplaintState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ComplaintState {
            /// `PENDING`
            Pending,
            /// `PROCESSING`
            Processing,
            /// `PROCESSED`
            Processed,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ComplaintState,
            Pending = "PENDING",
            Processing = "PROCESSING",
            Processed = "PROCESSED",
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

        /// ComplaintOrderInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ComplaintOrderInfo {
            /// `transaction_id`
            ///
            /// Documented as always there.
            pub transaction_id: Option<String>,
            /// `out_trade_no`
            ///
            /// Documented as always there.
            pub out_trade_no: Option<String>,
            /// `amount`
            ///
            /// Documented as always there.
            pub amount: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ComplaintOrderInfo,
            transaction_id = "transaction_id",
            out_trade_no = "out_trade_no",
            amount = "amount",
        );

        /// ServiceOrderInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ServiceOrderInfo {
            /// `order_id`
            pub order_id: Option<String>,
            /// `out_order_no`
            pub out_order_no: Option<String>,
            /// `state`
            pub state: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ServiceOrderInfo,
            order_id = "order_id",
            out_order_no = "out_order_no",
            state = "state",
        );

        /// ProblemType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ProblemType {
            /// `REFUND`
            Refund,
            /// `SERVICE_NOT_WORK`
            ServiceNotWork,
            /// `OTHERS`
            Others,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ProblemType,
            Refund = "REFUND",
            ServiceNotWork = "SERVICE_NOT_WORK",
            Others = "OTHERS",
        );

        /// UserTagList
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum UserTagList {
            /// `TRUSTED`
            Trusted,
            /// `HIGH_RISK`
            HighRisk,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            UserTagList,
            Trusted = "TRUSTED",
            HighRisk = "HIGH_RISK",
        );

        /// AdditionalInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AdditionalInfo {
            /// `type`
            ///
            /// Known: `SHARE_POWER_TYPE`.
            pub r#type: Option<String>,
            /// `share_power_info`
            pub share_power_info: Option<SharePowerInfo>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            AdditionalInfo,
            r#type = "type",
            share_power_info = "share_power_info",
        );

        /// SharePowerInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SharePowerInfo {
            /// `return_time`
            pub return_time: Option<String>,
            /// `return_address_info`
            pub return_address_info: Option<ReturnAddressInfo>,
            /// `is_returned_to_same_machine`
            pub is_returned_to_same_machine: Option<bool>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            SharePowerInfo,
            return_time = "return_time",
            return_address_info = "return_address_info",
            is_returned_to_same_machine = "is_returned_to_same_machine",
        );

        /// ReturnAddressInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ReturnAddressInfo {
            /// `return_address`
            pub return_address: Option<String>,
            /// `longitude`
            pub longitude: Option<String>,
            /// `latitude`
            pub latitude: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ReturnAddressInfo,
            return_address = "return_address",
            longitude = "longitude",
            latitude = "latitude",
        );
    }
}
