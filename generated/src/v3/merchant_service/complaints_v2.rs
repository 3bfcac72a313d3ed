//! 查询投诉单列表 · `GET /v3/merchant-service/complaints-v2`
//!
//! Generated from docs/openapi/v3/merchant-service/complaints-v2.md by `cargo xtask regen`; do not edit.

/// Queries the complaints against a merchant or its sub-merchants in a date range, paged.
///
/// 分页查询某段日期内针对商户或其子商户的投诉。
///
/// `GET /v3/merchant-service/complaints-v2`
///
/// 查询投诉单列表 / Query complaints · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012533431), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012691285) · feature `v3-merchant-service` · confirmed by an official page
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::merchant_service::complaints_v2::get;
///
/// let request = get()
///     .limit(10)
///     .offset(0)
///     .begin_date("2026-06-18")
///     .end_date("2026-06-18");
/// ```
#[doc(alias = "查询投诉单列表")]
#[doc(alias = "/v3/merchant-service/complaints-v2")]
#[doc(alias = "get_v3_merchant_service_complaints_v2")]
#[doc(alias = "询投诉单列表")]
#[doc(alias = "投诉单列表")]
#[doc(alias = "诉单列表")]
#[doc(alias = "单列表")]
#[doc(alias = "列表")]
#[doc(alias = "Query complaints")]
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
        /// **Required.** At most 10 characters.
        pub fn begin_date(self, value: impl Into<String>) -> Self {
            Self(self.0.query("begin_date", value.into()))
        }

        /// 结束日期 / End date
        ///
        /// **Required.** At most 10 characters.
        pub fn end_date(self, value: impl Into<String>) -> Self {
            Self(self.0.query("end_date", value.into()))
        }

        /// 被诉商户号 / ID of the merchant complained about
        ///
        /// At most 64 characters.
        pub fn complainted_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("complainted_mchid", value.into()))
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
                "get_v3_merchant_service_complaints_v2",
                Method::Get,
                "/v3/merchant-service/complaints-v2",
            )
            .query(&["limit", "offset", "begin_date", "end_date", "complainted_mchid"])
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
            /// 投诉单关联的服务订单信息 / Service orders the complaint is about
            pub service_order_info: Vec<ServiceOrderInfo>,
            /// 投诉资料列表 / Media files attached to the complaint
            pub complaint_media_list: Vec<ComplaintMediaList>,
            /// 投诉单是否已全额退款 / Whether the complaint's orders have been refunded in full
            ///
            /// Always present according to the docs.
            pub complaint_full_refunded: Option<bool>,
            /// 是否有待回复的用户留言 / Whether a message of the user awaits an answer
            ///
            /// Always present according to the docs.
            pub incoming_user_response: Option<bool>,
            /// 投诉的问题描述 / Description of the problem the user complains about
            ///
            /// Always present according to the docs.
            pub problem_description: Option<String>,
            /// 用户投诉次数 / How often the user has complained
            ///
            /// Always present according to the docs.
            pub user_complaint_times: Option<i64>,
            /// 投诉的问题类型 / Type of problem the user complains about
            pub problem_type: Option<ProblemType>,
            /// 用户申请退款金额，单位：分 / Refund amount the user asks for, in fen
            pub apply_refund_amount: Option<i64>,
            /// 用户标签列表 / Labels of the user
            pub user_tag_list: Vec<UserTagList>,
            /// 补充信息 / Additional information
            pub additional_info: Option<AdditionalInfo>,
            /// 是否在平台协助中 / Whether the platform is assisting with the complaint
            pub in_platform_service: Option<bool>,
            /// 是否需即时服务用户 / Whether the user has to be served immediately
            pub need_immediate_service: Option<bool>,
            /// 是否为智能体投诉 / Whether it is an AI-agent complaint
            pub is_agent_mode: Option<bool>,
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
            /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub amount: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ComplaintOrderInfo,
            transaction_id = "transaction_id",
            out_trade_no = "out_trade_no",
            amount = "amount",
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

        /// 投诉资料列表 / Media files attached to the complaint
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ComplaintMediaList {
            /// 投诉媒体文件的业务类型 / Purpose of the complaint's media file
            ///
            /// Always present according to the docs.
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

        /// 投诉的问题类型 / Type of problem the user complains about
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ProblemType {
            /// 申请退款 / Refund requested
            ///
            /// `REFUND`
            Refund,
            /// 服务权益未生效 / Service or benefit not in effect
            ///
            /// `SERVICE_NOT_WORK`
            ServiceNotWork,
            /// 其他 / Other
            ///
            /// `OTHERS`
            Others,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ProblemType,
            Refund = "REFUND",
            ServiceNotWork = "SERVICE_NOT_WORK",
            Others = "OTHERS",
        );

        /// 用户标签列表 / Labels of the user
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum UserTagList {
            /// 可信用户，满足极速退款条件 / Trusted, eligible for quick refunds
            ///
            /// `TRUSTED`
            Trusted,
            /// 高风险投诉 / High-risk complaint
            ///
            /// `HIGH_RISK`
            HighRisk,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            UserTagList,
            Trusted = "TRUSTED",
            HighRisk = "HIGH_RISK",
        );

        /// 补充信息 / Additional information
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AdditionalInfo {
            /// 类型 / Type
            ///
            /// Known values: `SHARE_POWER_TYPE` (充电宝投诉 / Complaint about a power bank).
            pub r#type: Option<String>,
            /// 充电宝投诉相关信息 / Power bank details of the complaint
            pub share_power_info: Option<SharePowerInfo>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            AdditionalInfo,
            r#type = "type",
            share_power_info = "share_power_info",
        );

        /// 充电宝投诉相关信息 / Power bank details of the complaint
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SharePowerInfo {
            /// 充电宝归还时间 / Time the power bank was returned
            pub return_time: Option<String>,
            /// 归还地点信息 / Where the power bank was returned
            pub return_address_info: Option<ReturnAddressInfo>,
            /// 是否归还到同一柜机 / Whether the power bank was returned to the same machine
            pub is_returned_to_same_machine: Option<bool>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            SharePowerInfo,
            return_time = "return_time",
            return_address_info = "return_address_info",
            is_returned_to_same_machine = "is_returned_to_same_machine",
        );

        /// 归还地点信息 / Where the power bank was returned
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ReturnAddressInfo {
            /// 归还地点 / Place where the power bank was returned
            pub return_address: Option<String>,
            /// 归还地点经度 / Longitude of the place of return
            pub longitude: Option<String>,
            /// 归还地点纬度 / Latitude of the place of return
            pub latitude: Option<String>,
            /// Fields unknown to this version.
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
