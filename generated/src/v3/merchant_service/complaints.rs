//! 查询投诉信息 · `GET /v3/merchant-service/complaints`
//!
//! Generated from docs/openapi/v3/merchant-service/complaints.md by `cargo xtask regen`; do not edit.

/// Queries complaints in a date range, paged, through the first version of the complaints API.
///
/// 通过第一版投诉接口分页查询某段日期内的投诉。
///
/// `GET /v3/merchant-service/complaints`
///
/// 查询投诉信息 / Query complaints (first API version) · official page: [merchant](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/tool/merchant-service/chapter3_1.shtml) · feature `v3-merchant-service` · not confirmed by an official source
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::merchant_service::complaints::get;
///
/// let request = get()
///     .limit(10)
///     .offset(0)
///     .begin_date("2026-06-18")
///     .end_date("2026-06-18");
/// ```
#[doc(alias = "查询投诉信息")]
#[doc(alias = "/v3/merchant-service/complaints")]
#[doc(alias = "get_v3_merchant_service_complaints")]
#[doc(alias = "询投诉信息")]
#[doc(alias = "投诉信息")]
#[doc(alias = "诉信息")]
#[doc(alias = "信息")]
#[doc(alias = "Query complaints (first API version)")]
#[doc(alias = "complaints (first API version)")]
#[doc(alias = "first API version)")]
#[doc(alias = "API version)")]
#[doc(alias = "version)")]
#[deprecated = "use /v3/merchant-service/complaints-v2"]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询投诉信息. Created by [`get()`](super::get()).
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

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
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
                "get_v3_merchant_service_complaints",
                Method::Get,
                "/v3/merchant-service/complaints",
            )
            .query(&["limit", "offset", "begin_date", "end_date", "sub_mchid"])
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

    /// Response of 查询投诉信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 分页偏移量 / Paging offset
        ///
        /// Always present according to the docs.
        pub offset: Option<i64>,
        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        ///
        /// Always present according to the docs.
        pub limit: Option<i64>,
        /// 总数 / Total number
        pub total_count: Option<i64>,
        /// 数据列表 / List of records
        pub data: Vec<response::Data>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        offset = "offset",
        limit = "limit",
        total_count = "total_count",
        data = "data",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 商户订单号 / Merchant's order number
            ///
            /// Always present according to the docs.
            pub out_trade_no: Option<String>,
            /// 投诉时间，RFC 3339格式 / Time of the complaint, in RFC 3339
            ///
            /// Always present according to the docs.
            pub complaint_time: Option<String>,
            /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub amount: Option<i64>,
            /// 投诉人联系电话 / Complainant's phone number
            ///
            /// Encrypted on the wire; decrypted by the client.
            pub payer_phone: Option<Sensitive>,
            /// 投诉详情 / User's description of the complaint
            ///
            /// Always present according to the docs.
            pub complaint_detail: Option<String>,
            /// 投诉单状态 / Complaint's state
            ///
            /// Always present according to the docs.
            pub complaint_state: Option<ComplaintState>,
            /// 微信支付订单号 / WeChat Pay's transaction ID
            ///
            /// Always present according to the docs.
            pub transaction_id: Option<String>,
            /// 冻结结束时间 / Time at which the freeze ends
            pub frozen_end_time: Option<String>,
            /// 子商户号 / Merchant ID of the sub-merchant
            pub sub_mchid: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            out_trade_no = "out_trade_no",
            complaint_time = "complaint_time",
            amount = "amount",
            payer_phone = "payer_phone",
            complaint_detail = "complaint_detail",
            complaint_state = "complaint_state",
            transaction_id = "transaction_id",
            frozen_end_time = "frozen_end_time",
            sub_mchid = "sub_mchid",
        );

        /// 投诉单状态 / Complaint's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ComplaintState {
            /// 付款方已投诉 / Complaint made by the payer
            ///
            /// `PAYER_COMPLAINTED`
            PayerComplainted,
            /// 交易已冻结 / Transaction frozen
            ///
            /// `FROZENED`
            Frozened,
            /// 冻结已结束 / Freeze ended
            ///
            /// `FROZEN_FINISHED`
            FrozenFinished,
            /// 付款方已撤诉 / Withdrawn by the payer
            ///
            /// `PAYER_CANCELED`
            PayerCanceled,
            /// 商户已退款 / Refunded by the merchant
            ///
            /// `MERCHANT_REFUNDED`
            MerchantRefunded,
            /// 系统已退款 / Refunded by the system
            ///
            /// `SYSTEM_REFUNDED`
            SystemRefunded,
            /// 人工解冻 / Unfrozen manually
            ///
            /// `MANUAL_UNFROZEN`
            ManualUnfrozen,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ComplaintState,
            PayerComplainted = "PAYER_COMPLAINTED",
            Frozened = "FROZENED",
            FrozenFinished = "FROZEN_FINISHED",
            PayerCanceled = "PAYER_CANCELED",
            MerchantRefunded = "MERCHANT_REFUNDED",
            SystemRefunded = "SYSTEM_REFUNDED",
            ManualUnfrozen = "MANUAL_UNFROZEN",
        );
    }
}
