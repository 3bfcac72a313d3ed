//! 查询结算资金明细 · `GET /v3/global/settle/settlements`
//!
//! Generated from docs/openapi/v3/global/settle/settlements.md by `cargo xtask regen`; do not edit.

/// Queries an overseas merchant's settled funds by settlement date, or its unsettled funds.
///
/// 按结算日期查询境外商户的已结算资金，或查询其未结算资金。
///
/// `GET /v3/global/settle/settlements`
///
/// 查询结算资金明细 / Query overseas settlement details · official page: [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013013893) · feature `v3-global` · not confirmed by an official source
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::global::settle::settlements::get;
///
/// let request = get().settle_state(get::SettleState::Settled).limit(10).offset(0);
/// ```
#[doc(alias = "查询结算资金明细")]
#[doc(alias = "/v3/global/settle/settlements")]
#[doc(alias = "get_v3_global_settle_settlements")]
#[doc(alias = "询结算资金明细")]
#[doc(alias = "结算资金明细")]
#[doc(alias = "算资金明细")]
#[doc(alias = "资金明细")]
#[doc(alias = "金明细")]
#[doc(alias = "明细")]
#[doc(alias = "Query overseas settlement details")]
#[doc(alias = "overseas settlement details")]
#[doc(alias = "settlement details")]
#[doc(alias = "details")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询结算资金明细. Created by [`get()`](super::get()).
    ///
    /// **Required**: `settle_state`, `limit`, `offset`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// 结算状态 / State of the settlement
        ///
        /// **Required.**
        pub fn settle_state(self, value: impl Into<SettleState>) -> Self {
            Self(self.0.query("settle_state", value.into()))
        }

        /// 结算开始日期，yyyy-MM-dd / First settlement date to query
        pub fn settle_start_date(self, value: impl Into<String>) -> Self {
            Self(self.0.query("settle_start_date", value.into()))
        }

        /// 结算结束日期，yyyy-MM-dd / Last settlement date to query
        pub fn settle_end_date(self, value: impl Into<String>) -> Self {
            Self(self.0.query("settle_end_date", value.into()))
        }

        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        ///
        /// **Required.**
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// 分页偏移量 / Paging offset
        ///
        /// **Required.**
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
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
                "get_v3_global_settle_settlements",
                Method::Get,
                "/v3/global/settle/settlements",
            )
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .query(
                &[
                    "sub_mchid",
                    "settle_state",
                    "settle_start_date",
                    "settle_end_date",
                    "limit",
                    "offset",
                ],
            )
            .required(&["/query/settle_state", "/query/limit", "/query/offset"]);

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

    /// 结算状态 / State of the settlement
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SettleState {
        /// 已结算 / Settled
        ///
        /// `SETTLED`
        Settled,
        /// 未结算 / Not settled
        ///
        /// `UNSETTLE`
        Unsettle,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        SettleState,
        Settled = "SETTLED",
        Unsettle = "UNSETTLE",
    );

    /// Response of 查询结算资金明细.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 数据列表 / List of records
        pub data: Vec<response::Data>,
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
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        data = "data",
        total_count = "total_count",
        offset = "offset",
        limit = "limit",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 付款批次号 / Number of the settlement payment batch
            ///
            /// Always present according to the docs.
            pub batch_id: Option<String>,
            /// 结算日期 / Settlement date
            ///
            /// Always present according to the docs.
            pub settlement_date: Option<String>,
            /// 交易开始日期 / First date of the transactions
            ///
            /// Always present according to the docs.
            pub trade_start_date: Option<String>,
            /// 交易结束日期 / Last date of the transactions
            ///
            /// Always present according to the docs.
            pub trade_end_date: Option<String>,
            /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub amount: Option<Amount>,
            /// 钱包主体所在地区 / Region of the wallet, mainland China or Hong Kong
            pub wallet_region: Option<WalletRegion>,
            /// 分账业务金额 / Amounts of the profit-sharing business
            pub split_amount: Option<SplitAmount>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            batch_id = "batch_id",
            settlement_date = "settlement_date",
            trade_start_date = "trade_start_date",
            trade_end_date = "trade_end_date",
            amount = "amount",
            wallet_region = "wallet_region",
            split_amount = "split_amount",
        );

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Amount {
            /// 已结算金额 / Amount settled, in the currency's smallest unit
            ///
            /// Always present according to the docs.
            pub settled: Option<i64>,
            /// 未结算金额 / Amount not yet settled, in the currency's smallest unit
            ///
            /// Always present according to the docs.
            pub unsettle: Option<i64>,
            /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
            ///
            /// Always present according to the docs.
            pub currency: Option<String>,
            /// 支付金额，单位：币种最小单位 / Payment amount, in the currency's smallest unit
            ///
            /// Always present according to the docs.
            pub pay: Option<i64>,
            /// 退款金额，单位：分（境外订单为币种最小单位） / Refund amount, in fen (for overseas orders in the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub refund: Option<i64>,
            /// 支付净额，单位：币种最小单位 / Net payment amount, in the currency's smallest unit
            ///
            /// Always present according to the docs.
            pub net: Option<i64>,
            /// 手续费金额，单位：币种最小单位（人民币为分） / Service fee, in the currency's smallest unit (fen for CNY)
            ///
            /// Always present according to the docs.
            pub fee: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Amount,
            settled = "settled",
            unsettle = "unsettle",
            currency = "currency",
            pay = "pay",
            refund = "refund",
            net = "net",
            fee = "fee",
        );

        /// 钱包主体所在地区 / Region of the wallet, mainland China or Hong Kong
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum WalletRegion {
            /// 中国内地钱包 / Wallet of mainland China
            ///
            /// `CHINA_MAINLAND`
            ChinaMainland,
            /// 中国香港钱包 / Wallet of Hong Kong, China
            ///
            /// `CHINA_HONGKONG`
            ChinaHongkong,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            WalletRegion,
            ChinaMainland = "CHINA_MAINLAND",
            ChinaHongkong = "CHINA_HONGKONG",
        );

        /// 分账业务金额 / Amounts of the profit-sharing business
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SplitAmount {
            /// 已结算金额 / Amount settled, in the currency's smallest unit
            ///
            /// Always present according to the docs.
            pub settled: Option<i64>,
            /// 未结算金额 / Amount not yet settled, in the currency's smallest unit
            ///
            /// Always present according to the docs.
            pub unsettle: Option<i64>,
            /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
            ///
            /// Always present according to the docs.
            pub currency: Option<String>,
            /// 支付金额，单位：币种最小单位 / Payment amount, in the currency's smallest unit
            ///
            /// Always present according to the docs.
            pub pay: Option<i64>,
            /// 退款金额，单位：分（境外订单为币种最小单位） / Refund amount, in fen (for overseas orders in the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub refund: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            SplitAmount,
            settled = "settled",
            unsettle = "unsettle",
            currency = "currency",
            pay = "pay",
            refund = "refund",
        );
    }
}
