//! 查询投诉单列表 · `GET /v3/merchant-service/complaints-v2`
//!
//! Generated from docs/openapi/v3/merchant-service/complaints-v2.md by `cargo xtask regen`; do not edit.

/// 查询投诉单列表
///
/// `GET /v3/merchant-service/complaints-v2`
///
/// 查询投诉单列表 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012533431), [2](https://pay.weixin.qq.com/doc/v3/partner/4012691285) · feature `v3-merchant-service`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::merchant_service::complaints_v2::get;
///
/// let request = get()
///     .limit(20)
///     .offset(0)
///     .begin_date("2026-06-18")
///     .end_date("2026-06-18")
///     .complainted_mchid("1684907235");
/// ```
#[doc(alias = "查询投诉单列表")]
#[doc(alias = "/v3/merchant-service/complaints-v2")]
#[doc(alias = "get_v3_merchant_service_complaints_v2")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询投诉单列表; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `begin_date`, `end_date`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `limit`
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// `offset`
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// `begin_date`
        ///
        /// **Required.**
        pub fn begin_date(self, value: impl Into<String>) -> Self {
            Self(self.0.query("begin_date", value.into()))
        }

        /// `end_date`
        ///
        /// **Required.**
        pub fn end_date(self, value: impl Into<String>) -> Self {
            Self(self.0.query("end_date", value.into()))
        }

        /// `complainted_mchid`
        pub fn complainted_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("complainted_mchid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_merchant_service_complaints_v2",
                Verb::Get,
                "/v3/merchant-service/complaints-v2",
            )
            .query(&["limit", "offset", "begin_date", "end_date", "complainted_mchid"])
            .required(&["/query/begin_date", "/query/end_date"])
            .response(&[("/data/*/payer_phone", Wire::RsaOaep)]);

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

    /// The answer of 查询投诉单列表.
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
            pub complaint_state: Option<ComplaintState>,
            /// `complainted_mchid`
            ///
            /// Documented as always there.
            pub complainted_mchid: Option<String>,
            /// `payer_phone`
            ///
            /// Sealed on the wire, opened by the client.
            pub payer_phone: Option<Sensitive>,
            /// `complaint_order_info`
            pub complaint_order_info: Vec<ComplaintOrderInfo>,
            /// `service_order_info`
            pub service_order_info: Vec<ServiceOrderInfo>,
            /// `complaint_media_list`
            pub complaint_media_list: Vec<ComplaintMediaList>,
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
            pub problem_type: Option<ProblemType>,
            /// `apply_refund_amount`
            pub apply_refund_amount: Option<i64>,
            /// `user_tag_list`
            pub user_tag_list: Vec<UserTagList>,
            /// `additional_info`
            pub additional_info: Option<AdditionalInfo>,
            /// `in_platform_service`
            pub in_platform_service: Option<bool>,
            /// `need_immediate_service`
            pub need_immediate_service: Option<bool>,
            /// `is_agent_mode`
            pub is_agent_mode: Option<bool>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Data,
            complaint_id = "complaint_id",
            complaint_time = "complaint_time",
            complaint_detail = "complaint_detail",
            complaint_state = "complaint_state",
            complainted_mchid = "complainted_mchid",
            payer_phone = "payer_phone",
            complaint_order_info = "complaint_order_info",
            service_order_info = "service_order_info",
            complaint_media_list = "complaint_media_list",
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
            pub state: Option<State>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ServiceOrderInfo,
            order_id = "order_id",
            out_order_no = "out_order_no",
            state = "state",
        );

        /// State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// `DOING`
            Doing,
            /// `REVOKED`
            Revoked,
            /// `WAITPAY`
            Waitpay,
            /// `DONE`
            Done,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Doing = "DOING",
            Revoked = "REVOKED",
            Waitpay = "WAITPAY",
            Done = "DONE",
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
