//! 服务商银行来账查询 · `GET /v3/merchantfund/merchant/income-records`
//!
//! Generated from docs/openapi/v3/merchantfund/merchant/income-records.md by `cargo xtask regen`; do not edit.

/// 服务商银行来账查询
///
/// `GET /v3/merchantfund/merchant/income-records`
///
/// 服务商银行来账查询 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012720300), [2](https://pay.weixin.qq.com/doc/v3/partner/4012718647) · feature `v3-merchantfund`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::merchantfund::merchant::income_records::get;
///
/// let request = get()
///     .account_type(get::AccountType::Basic)
///     .date("2026-06-18")
///     .offset(0)
///     .limit(20);
/// ```
#[doc(alias = "服务商银行来账查询")]
#[doc(alias = "/v3/merchantfund/merchant/income-records")]
#[doc(alias = "get_v3_merchantfund_merchant_income_records")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 服务商银行来账查询; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `account_type`, `date`, `limit`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `account_type`
        ///
        /// **Required.**
        pub fn account_type(self, value: impl Into<AccountType>) -> Self {
            Self(self.0.query("account_type", value.into()))
        }

        /// `date`
        ///
        /// **Required.**
        pub fn date(self, value: impl Into<String>) -> Self {
            Self(self.0.query("date", value.into()))
        }

        /// `offset`
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// `limit`
        ///
        /// **Required.**
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_merchantfund_merchant_income_records",
                Verb::Get,
                "/v3/merchantfund/merchant/income-records",
            )
            .query(&["account_type", "date", "offset", "limit"])
            .required(&["/query/account_type", "/query/date", "/query/limit"]);

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

    /// AccountType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AccountType {
        /// `BASIC`
        Basic,
        /// `OPERATION`
        Operation,
        /// `FEES`
        Fees,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        AccountType,
        Basic = "BASIC",
        Operation = "OPERATION",
        Fees = "FEES",
    );

    /// The answer of 服务商银行来账查询.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `total_count`
        ///
        /// Documented as always there.
        pub total_count: Option<i64>,
        /// `offset`
        ///
        /// Documented as always there.
        pub offset: Option<i64>,
        /// `limit`
        ///
        /// Documented as always there.
        pub limit: Option<i64>,
        /// `data`
        pub data: Vec<response::Data>,
        /// `links`
        ///
        /// Documented as always there.
        pub links: Option<response::Links>,
        /// What came besides.
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
        use crate::model::*;

        /// Data
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// `mchid`
            ///
            /// Documented as always there.
            pub mchid: Option<String>,
            /// `account_type`
            ///
            /// Documented as always there.
            pub account_type: Option<AccountType>,
            /// `income_record_type`
            ///
            /// Documented as always there.
            pub income_record_type: Option<IncomeRecordType>,
            /// `income_record_id`
            ///
            /// Documented as always there.
            pub income_record_id: Option<String>,
            /// `amount`
            ///
            /// Documented as always there.
            pub amount: Option<i64>,
            /// `success_time`
            ///
            /// Documented as always there.
            pub success_time: Option<String>,
            /// `bank_name`
            ///
            /// Documented as always there.
            pub bank_name: Option<String>,
            /// `bank_account_name`
            ///
            /// Documented as always there.
            pub bank_account_name: Option<String>,
            /// `bank_account_number`
            ///
            /// Documented as always there.
            pub bank_account_number: Option<String>,
            /// `recharge_remark`
            ///
            /// Documented as always there.
            pub recharge_remark: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Data,
            mchid = "mchid",
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

        /// AccountType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AccountType {
            /// `BASIC`
            Basic,
            /// `OPERATION`
            Operation,
            /// `FEES`
            Fees,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AccountType,
            Basic = "BASIC",
            Operation = "OPERATION",
            Fees = "FEES",
        );

        /// IncomeRecordType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum IncomeRecordType {
            /// `OFFLINERECHARGE`
            Offlinerecharge,
            /// `ENTERPRISEDIRECTREVENUE`
            Enterprisedirectrevenue,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            IncomeRecordType,
            Offlinerecharge = "OFFLINERECHARGE",
            Enterprisedirectrevenue = "ENTERPRISEDIRECTREVENUE",
        );

        /// Links
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Links {
            /// `next`
            ///
            /// Documented as always there.
            pub next: Option<String>,
            /// `prev`
            ///
            /// Documented as always there.
            pub prev: Option<String>,
            /// `self`
            ///
            /// Documented as always there.
            pub self_: Option<String>,
            /// What came besides.
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
