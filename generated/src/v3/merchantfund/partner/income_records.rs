//! 特约商户银行来账查询 · `GET /v3/merchantfund/partner/income-records`
//!
//! Generated from docs/openapi/v3/merchantfund/partner/income-records.md by `cargo xtask regen`; do not edit.

/// Queries a sub-merchant's incoming bank transfers on a given date for a partner, page by page.
///
/// 服务商分页查询特约商户账户在指定日期的银行来账。
///
/// `GET /v3/merchantfund/partner/income-records`
///
/// 特约商户银行来账查询 / Query a sub-merchant's incoming bank transfers · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012720249) · feature `v3-merchantfund` · not confirmed by an official source
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::merchantfund::partner::income_records::get;
///
/// let request = get()
///     .sub_mchid("1684913560")
///     .account_type(get::AccountType::Basic)
///     .date("2026-06-17")
///     .offset(0)
///     .limit(10);
/// ```
#[doc(alias = "特约商户银行来账查询")]
#[doc(alias = "/v3/merchantfund/partner/income-records")]
#[doc(alias = "get_v3_merchantfund_partner_income_records")]
#[doc(alias = "约商户银行来账查询")]
#[doc(alias = "商户银行来账查询")]
#[doc(alias = "户银行来账查询")]
#[doc(alias = "银行来账查询")]
#[doc(alias = "行来账查询")]
#[doc(alias = "来账查询")]
#[doc(alias = "账查询")]
#[doc(alias = "查询")]
#[doc(alias = "Query a sub-merchants incoming bank transfers")]
#[doc(alias = "sub-merchants incoming bank transfers")]
#[doc(alias = "s incoming bank transfers")]
#[doc(alias = "incoming bank transfers")]
#[doc(alias = "bank transfers")]
#[doc(alias = "transfers")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 特约商户银行来账查询. Created by [`get()`](super::get()).
    ///
    /// **Required**: `sub_mchid`, `account_type`, `date`, `limit`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// 账户类型 / Type of account
        ///
        /// **Required.**
        pub fn account_type(self, value: impl Into<AccountType>) -> Self {
            Self(self.0.query("account_type", value.into()))
        }

        /// 日期（账单、结算、提现、余额或汇率查询） / Date asked about, such as of the bill, balance, withdrawal or exchange rate
        ///
        /// **Required.**
        pub fn date(self, value: impl Into<String>) -> Self {
            Self(self.0.query("date", value.into()))
        }

        /// 分页偏移量 / Paging offset
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        ///
        /// **Required.**
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
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
                "get_v3_merchantfund_partner_income_records",
                Method::Get,
                "/v3/merchantfund/partner/income-records",
            )
            .query(&["sub_mchid", "account_type", "date", "offset", "limit"])
            .required(
                &["/query/sub_mchid", "/query/account_type", "/query/date", "/query/limit"],
            );

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

    /// 账户类型 / Type of account
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AccountType {
        /// 基本账户 / Basic account
        ///
        /// `BASIC`
        Basic,
        /// 运营账户 / Operation account
        ///
        /// `OPERATION`
        Operation,
        /// 手续费账户 / Fee account
        ///
        /// `FEES`
        Fees,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        AccountType,
        Basic = "BASIC",
        Operation = "OPERATION",
        Fees = "FEES",
    );

    /// Response of 特约商户银行来账查询.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 总数 / Total number
        ///
        /// Always present according to the docs.
        pub total_count: Option<i64>,
        /// 分页偏移量 / Paging offset
        ///
        /// Always present according to the docs.
        pub offset: Option<i64>,
        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        ///
        /// Always present according to the docs.
        pub limit: Option<i64>,
        /// 数据列表 / List of records
        pub data: Vec<response::Data>,
        /// 分页（相关）链接 / Links to the pages of the result and other related links
        ///
        /// Always present according to the docs.
        pub links: Option<response::Links>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        total_count = "total_count",
        offset = "offset",
        limit = "limit",
        data = "data",
        links = "links",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 子商户号 / Merchant ID of the sub-merchant
            ///
            /// Always present according to the docs.
            pub sub_mchid: Option<String>,
            /// 账户类型 / Type of account
            ///
            /// Always present according to the docs.
            pub account_type: Option<AccountType>,
            /// 银行来账类型 / Type of the incoming bank transfer
            ///
            /// Always present according to the docs.
            pub income_record_type: Option<IncomeRecordType>,
            /// 银行来账的微信支付单号 / WeChat Pay's number of the incoming bank transfer
            ///
            /// Always present according to the docs.
            pub income_record_id: Option<String>,
            /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub amount: Option<i64>,
            /// 成功时间，v3为RFC 3339格式 / Time of success, in RFC 3339 (v3)
            ///
            /// Always present according to the docs.
            pub success_time: Option<String>,
            /// 开户银行名称，可含支行 / Name of the bank that holds the account, with its branch where needed
            ///
            /// Always present according to the docs.
            pub bank_name: Option<String>,
            /// 付款方银行户名 / Name of the payer's bank account
            ///
            /// Always present according to the docs.
            pub bank_account_name: Option<String>,
            /// 付款方银行卡号 / Payer's bank account number
            ///
            /// Always present according to the docs.
            pub bank_account_number: Option<String>,
            /// 银行备注 / Remark of the bank on the incoming transfer
            ///
            /// Always present according to the docs.
            pub recharge_remark: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            sub_mchid = "sub_mchid",
            account_type = "account_type",
            income_record_type = "income_record_type",
            income_record_id = "income_record_id",
            amount = "amount",
            success_time = "success_time",
            bank_name = "bank_name",
            bank_account_name = "bank_account_name",
            bank_account_number = "bank_account_number",
            recharge_remark = "recharge_remark",
        );

        /// 账户类型 / Type of account
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AccountType {
            /// 基本账户 / Basic account
            ///
            /// `BASIC`
            Basic,
            /// 运营账户 / Operation account
            ///
            /// `OPERATION`
            Operation,
            /// 手续费账户 / Fee account
            ///
            /// `FEES`
            Fees,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AccountType,
            Basic = "BASIC",
            Operation = "OPERATION",
            Fees = "FEES",
        );

        /// 银行来账类型 / Type of the incoming bank transfer
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum IncomeRecordType {
            /// 转账充值 / Recharge by transfer
            ///
            /// `OFFLINERECHARGE`
            Offlinerecharge,
            /// 企业直收 / Direct receipt from enterprises
            ///
            /// `ENTERPRISEDIRECTREVENUE`
            Enterprisedirectrevenue,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            IncomeRecordType,
            Offlinerecharge = "OFFLINERECHARGE",
            Enterprisedirectrevenue = "ENTERPRISEDIRECTREVENUE",
        );

        /// 分页（相关）链接 / Links to the pages of the result and other related links
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Links {
            /// 下一页链接 / Link to the next page
            ///
            /// Always present according to the docs.
            pub next: Option<String>,
            /// 上一页链接 / Link to the previous page of results
            ///
            /// Always present according to the docs.
            pub prev: Option<String>,
            /// 当前页链接 / Link to the current page of results
            ///
            /// Always present according to the docs.
            pub self_: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Links,
            next = "next",
            prev = "prev",
            self_ = "self",
        );
    }
}
