//! 查询投诉单详情 · `GET /v3/global/merchant-service/complaints/{complaint_id}`
//!
//! Generated from docs/openapi/v3/global/merchant-service/complaints/{complaint_id}.md by `cargo xtask regen`; do not edit.

/// 查询投诉单详情
///
/// `GET /v3/global/merchant-service/complaints/{complaint_id}`
///
/// 查询投诉单详情 · [official page](https://docs.qq.com/doc/DTlpKUmR4eHpXWU9v?nlc=1) · feature `v3-global`
///
/// ```
/// use wechatpay_api::v3::global::merchant_service::complaints::by_complaint_id::get;
///
/// let request = get("354202606181035423543543543");
/// ```
#[doc(alias = "查询投诉单详情")]
#[doc(alias = "/v3/global/merchant-service/complaints/{complaint_id}")]
#[doc(alias = "get_v3_global_merchant_service_complaints_complaint_id")]
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
                "get_v3_global_merchant_service_complaints_complaint_id",
                Verb::Get,
                "/v3/global/merchant-service/complaints/{complaint_id}",
            )
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .response(&[("/payer_phone", Wire::RsaOaep)]);

        fn parts(&self) -> Parts {
            self.0.clone()
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
        /// `complaint_order_info`
        pub complaint_order_info: Vec<response::ComplaintOrderInfo>,
        /// `complaint_full_refunded`
        ///
        /// Documented as always there.
        pub complaint_full_refunded: Option<bool>,
        /// `is_overdue`
        pub is_overdue: Option<bool>,
        /// `priority`
        pub priority: Option<response::Priority>,
        /// `incoming_user_response`
        ///
        /// Documented as always there.
        pub incoming_user_response: Option<bool>,
        /// `user_complaint_times`
        ///
        /// Documented as always there.
        pub user_complaint_times: Option<i64>,
        /// `complaint_media_list`
        pub complaint_media_list: Vec<response::ComplaintMediaList>,
        /// `problem_description`
        pub problem_description: Option<String>,
        /// `complaint_detail_trans`
        pub complaint_detail_trans: Option<String>,
        /// `service_order_info`
        pub service_order_info: Vec<response::ServiceOrderInfo>,
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
        complaint_order_info = "complaint_order_info",
        complaint_full_refunded = "complaint_full_refunded",
        is_overdue = "is_overdue",
        priority = "priority",
        incoming_user_response = "incoming_user_response",
        user_complaint_times = "user_complaint_times",
        complaint_media_list = "complaint_media_list",
        problem_description = "problem_description",
        complaint_detail_trans = "complaint_detail_trans",
        service_order_info = "service_order_info",
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
            /// `settlement_amount`
            ///
            /// Documented as always there.
            pub settlement_amount: Option<i64>,
            /// `settlement_refunded_amount`
            ///
            /// Documented as always there.
            pub settlement_refunded_amount: Option<String>,
            /// `settlement_currency`
            ///
            /// Documented as always there.
            pub settlement_currency: Option<String>,
            /// `payer_amount`
            ///
            /// Documented as always there.
            pub payer_amount: Option<i64>,
            /// `payer_refunded_amount`
            ///
            /// Documented as always there.
            pub payer_refunded_amount: Option<i64>,
            /// `payer_currency`
            ///
            /// Documented as always there.
            pub payer_currency: Option<String>,
            /// `trade_time`
            ///
            /// Documented as always there.
            pub trade_time: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ComplaintOrderInfo,
            transaction_id = "transaction_id",
            out_trade_no = "out_trade_no",
            settlement_amount = "settlement_amount",
            settlement_refunded_amount = "settlement_refunded_amount",
            settlement_currency = "settlement_currency",
            payer_amount = "payer_amount",
            payer_refunded_amount = "payer_refunded_amount",
            payer_currency = "payer_currency",
            trade_time = "trade_time",
        );

        /// Priority
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Priority {
            /// `PRIORITY`
            Priority,
            /// `GENERAL`
            General,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Priority,
            Priority = "PRIORITY",
            General = "GENERAL",
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
    }
}
