//! 查询投诉单列表 · `GET /v3/global/merchant-service/complaints`
//!
//! Generated from docs/openapi/v3/global/merchant-service/complaints.md by `cargo xtask regen`; do not edit.

/// 查询投诉单列表
///
/// `GET /v3/global/merchant-service/complaints`
///
/// 查询投诉单列表 · [official page](https://docs.qq.com/doc/DTmZhV0pWT1Zmd2du?nlc=1) · feature `v3-global`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::global::merchant_service::complaints::get;
///
/// let request = get()
///     .limit(20)
///     .offset(0)
///     .begin_date("2026-06-18")
///     .end_date("2026-06-18")
///     .complainted_mchid("1684907235");
/// ```
#[doc(alias = "查询投诉单列表")]
#[doc(alias = "/v3/global/merchant-service/complaints")]
#[doc(alias = "get_v3_global_merchant_service_complaints")]
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
                "get_v3_global_merchant_service_complaints",
                Verb::Get,
                "/v3/global/merchant-service/complaints",
            )
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .query(
                &[
                    "limit",
                    "offset",
                    "begin_date",
                    "end_date",
                    "complainted_mchid",
                    "mch_language",
                ],
            )
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
            /// `complaint_full_refunded`
            ///
            /// Documented as always there.
            pub complaint_full_refunded: Option<bool>,
            /// `is_overdue`
            pub is_overdue: Option<bool>,
            /// `priority`
            pub priority: Option<Priority>,
            /// `incoming_user_response`
            ///
            /// Documented as always there.
            pub incoming_user_response: Option<bool>,
            /// `user_complaint_times`
            ///
            /// Documented as always there.
            pub user_complaint_times: Option<i64>,
            /// `complaint_media_list`
            pub complaint_media_list: Vec<ComplaintMediaList>,
            /// `problem_description`
            pub problem_description: Option<String>,
            /// `complaint_detail_trans`
            pub complaint_detail_trans: Option<String>,
            /// `service_order_info`
            pub service_order_info: Vec<ServiceOrderInfo>,
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
