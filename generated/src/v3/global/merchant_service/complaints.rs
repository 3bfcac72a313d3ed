//! 查询投诉单列表 · `GET /v3/global/merchant-service/complaints`
//!
//! Generated from docs/openapi/v3/global/merchant-service/complaints.md by `cargo xtask regen`; do not edit.

/// Queries an overseas merchant's complaints in a date range, paged.
///
/// 按日期范围分页查询境外商户收到的投诉。
///
/// `GET /v3/global/merchant-service/complaints`
///
/// 查询投诉单列表 / Query overseas complaints · official page: [page](https://docs.qq.com/doc/DTmZhV0pWT1Zmd2du?nlc=1) · feature `v3-global` · not confirmed by an official source
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::global::merchant_service::complaints::get;
///
/// let request = get()
///     .limit(10)
///     .offset(0)
///     .begin_date("2026-06-18")
///     .end_date("2026-06-18");
/// ```
#[doc(alias = "查询投诉单列表")]
#[doc(alias = "/v3/global/merchant-service/complaints")]
#[doc(alias = "get_v3_global_merchant_service_complaints")]
#[doc(alias = "询投诉单列表")]
#[doc(alias = "投诉单列表")]
#[doc(alias = "诉单列表")]
#[doc(alias = "单列表")]
#[doc(alias = "列表")]
#[doc(alias = "Query overseas complaints")]
#[doc(alias = "overseas complaints")]
#[doc(alias = "complaints")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询投诉单列表. Created by [`get()`](super::get()).
    ///
    /// **Required**: `begin_date`, `end_date`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// 分页偏移量 / Paging offset
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// 开始日期 / Start date
        ///
        /// **Required.**
        pub fn begin_date(self, value: impl Into<String>) -> Self {
            Self(self.0.query("begin_date", value.into()))
        }

        /// 结束日期 / End date
        ///
        /// **Required.**
        pub fn end_date(self, value: impl Into<String>) -> Self {
            Self(self.0.query("end_date", value.into()))
        }

        /// 被诉商户号 / ID of the merchant complained about
        pub fn complainted_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("complainted_mchid", value.into()))
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
                "get_v3_global_merchant_service_complaints",
                Method::Get,
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
            .response(&[("/data/*/payer_phone", FieldEncoding::RsaOaep)]);

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

    /// Response of 查询投诉单列表.
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
            /// 投诉单号 / Complaint's number
            ///
            /// Always present according to the docs.
            pub complaint_id: Option<String>,
            /// 投诉时间，RFC 3339格式 / Time of the complaint, in RFC 3339
            ///
            /// Always present according to the docs.
            pub complaint_time: Option<String>,
            /// 投诉详情 / User's description of the complaint
            ///
            /// Always present according to the docs.
            pub complaint_detail: Option<String>,
            /// 投诉单状态 / Complaint's state
            ///
            /// Always present according to the docs.
            pub complaint_state: Option<ComplaintState>,
            /// 被诉商户号 / ID of the merchant complained about
            ///
            /// Always present according to the docs.
            pub complainted_mchid: Option<String>,
            /// 投诉人联系电话 / Complainant's phone number
            ///
            /// Encrypted on the wire; decrypted by the client.
            pub payer_phone: Option<Sensitive>,
            /// 投诉单关联订单信息 / Orders the complaint is about
            pub complaint_order_info: Vec<ComplaintOrderInfo>,
            /// 投诉单是否已全额退款 / Whether the complaint's orders have been refunded in full
            ///
            /// Always present according to the docs.
            pub complaint_full_refunded: Option<bool>,
            /// 是否超时 / Whether the time limit has passed
            pub is_overdue: Option<bool>,
            /// 优先级 / Priority
            pub priority: Option<Priority>,
            /// 是否有待回复的用户留言 / Whether a message of the user awaits an answer
            ///
            /// Always present according to the docs.
            pub incoming_user_response: Option<bool>,
            /// 用户投诉次数 / How often the user has complained
            ///
            /// Always present according to the docs.
            pub user_complaint_times: Option<i64>,
            /// 投诉资料列表 / Media files attached to the complaint
            pub complaint_media_list: Vec<ComplaintMediaList>,
            /// 投诉的问题描述 / Description of the problem the user complains about
            pub problem_description: Option<String>,
            /// 投诉详情翻译 / Translation of the complaint's description
            pub complaint_detail_trans: Option<String>,
            /// 投诉单关联的服务订单信息 / Service orders the complaint is about
            pub service_order_info: Vec<ServiceOrderInfo>,
            /// Fields unknown to this version.
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

        /// 投诉单状态 / Complaint's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ComplaintState {
            /// 待处理 / Pending
            ///
            /// `PENDING`
            Pending,
            /// 处理中 / Being processed
            ///
            /// `PROCESSING`
            Processing,
            /// 已处理完成 / Processed
            ///
            /// `PROCESSED`
            Processed,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ComplaintState,
            Pending = "PENDING",
            Processing = "PROCESSING",
            Processed = "PROCESSED",
        );

        /// 投诉单关联订单信息 / Orders the complaint is about
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ComplaintOrderInfo {
            /// 微信支付订单号 / WeChat Pay's transaction ID
            ///
            /// Always present according to the docs.
            pub transaction_id: Option<String>,
            /// 商户订单号 / Merchant's order number
            ///
            /// Always present according to the docs.
            pub out_trade_no: Option<String>,
            /// 结算币种金额，单位：币种最小单位 / Order amount in the settlement currency, in the currency's smallest unit
            ///
            /// Always present according to the docs.
            pub settlement_amount: Option<i64>,
            /// 结算币种累计已退款金额 / Total refunded so far in the settlement currency
            ///
            /// Always present according to the docs.
            pub settlement_refunded_amount: Option<String>,
            /// 结算币种，ISO 4217代码 / Settlement currency, an ISO 4217 code
            ///
            /// Always present according to the docs.
            pub settlement_currency: Option<String>,
            /// 订单的用户支付金额，单位：币种最小单位 / Order amount in the payer's currency, in its smallest unit
            ///
            /// Always present according to the docs.
            pub payer_amount: Option<i64>,
            /// 支付币种累计已退款金额，单位：币种最小单位 / Total refunded in the payer's currency, in its smallest unit
            ///
            /// Always present according to the docs.
            pub payer_refunded_amount: Option<i64>,
            /// 用户支付币种，ISO 4217三位字母代码 / Currency the user pays in, ISO 4217 code
            ///
            /// Always present according to the docs.
            pub payer_currency: Option<String>,
            /// 交易时间 / Time of the transaction
            ///
            /// Always present according to the docs.
            pub trade_time: Option<String>,
            /// Fields unknown to this version.
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

        /// 优先级 / Priority
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Priority {
            /// 优先 / Priority
            ///
            /// `PRIORITY`
            Priority,
            /// 一般 / General
            ///
            /// `GENERAL`
            General,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Priority,
            Priority = "PRIORITY",
            General = "GENERAL",
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

        /// 投诉单关联的服务订单信息 / Service orders the complaint is about
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ServiceOrderInfo {
            /// 微信支付服务订单号 / WeChat Pay's service order ID
            pub order_id: Option<String>,
            /// 商户服务订单号 / Merchant's number of the service order
            pub out_order_no: Option<String>,
            /// 支付分服务单状态 / State of the WeChat Pay score service order
            pub state: Option<State>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ServiceOrderInfo,
            order_id = "order_id",
            out_order_no = "out_order_no",
            state = "state",
        );

        /// 支付分服务单状态 / State of the WeChat Pay score service order
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// 服务进行中 / Service in progress
            ///
            /// `DOING`
            Doing,
            /// 已撤销 / Revoked
            ///
            /// `REVOKED`
            Revoked,
            /// 待支付 / Payment awaited
            ///
            /// `WAITPAY`
            Waitpay,
            /// 服务已完成 / Service done
            ///
            /// `DONE`
            Done,
            /// A value unknown to this version.
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
