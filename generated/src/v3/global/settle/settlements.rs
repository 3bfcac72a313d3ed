//! 查询结算资金明细 · `GET /v3/global/settle/settlements`
//!
//! Generated from docs/openapi/v3/global/settle/settlements.md by `cargo xtask regen`; do not edit.

/// 查询结算资金明细
///
/// `GET /v3/global/settle/settlements`
///
/// 查询结算资金明细 · [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013013893), [2](https://pay.weixin.qq.com/doc/global/v3/zh/4012354448), [3](https://pay.weixin.qq.com/doc/global/v3/zh/4012354488), [4](https://pay.weixin.qq.com/doc/global/v3/zh/4012354542), [5](https://pay.weixin.qq.com/doc/global/v3/zh/4012354578), [6](https://pay.weixin.qq.com/doc/global/v3/zh/4012354606), [7](https://pay.weixin.qq.com/doc/global/v3/zh/4014096541), [8](https://pay.weixin.qq.com/doc/global/v3/zh/4012354877) · feature `v3-global`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::global::settle::settlements::get;
///
/// let request = get()
///     .sub_mchid("1684913560")
///     .settle_state(get::SettleState::Settled)
///     .settle_start_date("20260618")
///     .settle_end_date("20260618")
///     .limit(20)
///     .offset(0);
/// ```
#[doc(alias = "查询结算资金明细")]
#[doc(alias = "/v3/global/settle/settlements")]
#[doc(alias = "get_v3_global_settle_settlements")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询结算资金明细; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `settle_state`, `limit`, `offset`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// `settle_state`
        ///
        /// **Required.**
        pub fn settle_state(self, value: impl Into<SettleState>) -> Self {
            Self(self.0.query("settle_state", value.into()))
        }

        /// `settle_start_date`
        pub fn settle_start_date(self, value: impl Into<String>) -> Self {
            Self(self.0.query("settle_start_date", value.into()))
        }

        /// `settle_end_date`
        pub fn settle_end_date(self, value: impl Into<String>) -> Self {
            Self(self.0.query("settle_end_date", value.into()))
        }

        /// `limit`
        ///
        /// **Required.**
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// `offset`
        ///
        /// **Required.**
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_global_settle_settlements",
                Verb::Get,
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

    /// SettleState
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SettleState {
        /// `SETTLED`
        Settled,
        /// `UNSETTLE`
        Unsettle,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        SettleState,
        Settled = "SETTLED",
        Unsettle = "UNSETTLE",
    );

    /// The answer of 查询结算资金明细.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `data`
        pub data: Vec<response::Data>,
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
        /// What came besides.
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
        use crate::model::*;

        /// Data
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// `batch_id`
            ///
            /// Documented as always there.
            pub batch_id: Option<String>,
            /// `settlement_date`
            ///
            /// Documented as always there.
            pub settlement_date: Option<String>,
            /// `trade_start_date`
            ///
            /// Documented as always there.
            pub trade_start_date: Option<String>,
            /// `trade_end_date`
            ///
            /// Documented as always there.
            pub trade_end_date: Option<String>,
            /// `amount`
            ///
            /// Documented as always there.
            pub amount: Option<Amount>,
            /// `wallet_region`
            pub wallet_region: Option<WalletRegion>,
            /// `split_amount`
            pub split_amount: Option<SplitAmount>,
            /// What came besides.
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

        /// Amount
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Amount {
            /// `settled`
            ///
            /// Documented as always there.
            pub settled: Option<i64>,
            /// `unsettle`
            ///
            /// Documented as always there.
            pub unsettle: Option<i64>,
            /// `currency`
            ///
            /// Documented as always there.
            pub currency: Option<String>,
            /// `pay`
            ///
            /// Documented as always there.
            pub pay: Option<i64>,
            /// `refund`
            ///
            /// Documented as always there.
            pub refund: Option<i64>,
            /// `net`
            ///
            /// Documented as always there.
            pub net: Option<i64>,
            /// `fee`
            ///
            /// Documented as always there.
            pub fee: Option<i64>,
            /// What came besides.
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

        /// WalletRegion
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum WalletRegion {
            /// `CHINA_MAINLAND`
            ChinaMainland,
            /// `CHINA_HONGKONG`
            ChinaHongkong,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            WalletRegion,
            ChinaMainland = "CHINA_MAINLAND",
            ChinaHongkong = "CHINA_HONGKONG",
        );

        /// SplitAmount
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SplitAmount {
            /// `settled`
            ///
            /// Documented as always there.
            pub settled: Option<i64>,
            /// `unsettle`
            ///
            /// Documented as always there.
            pub unsettle: Option<i64>,
            /// `currency`
            ///
            /// Documented as always there.
            pub currency: Option<String>,
            /// `pay`
            ///
            /// Documented as always there.
            pub pay: Option<i64>,
            /// `refund`
            ///
            /// Documented as always there.
            pub refund: Option<i64>,
            /// What came besides.
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
