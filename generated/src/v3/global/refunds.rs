//! 申请退款 · `GET /v3/global/refunds`, `POST /v3/global/refunds`
//!
//! Generated from docs/openapi/v3/global/refunds.md by `cargo xtask regen`; do not edit.

/// 查询所有退款
///
/// `GET /v3/global/refunds`
///
/// 查询所有退款 · [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4012354686) · feature `v3-global`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::global::refunds::get;
///
/// let request = get()
///     .transaction_id("8472026061810354284784784784")
///     .mchid("1684907235")
///     .sub_mchid("1684913560")
///     .sp_mchid("1684907235")
///     .offset(0)
///     .count(2);
/// ```
#[doc(alias = "查询所有退款")]
#[doc(alias = "/v3/global/refunds")]
#[doc(alias = "get_v3_global_refunds")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询所有退款; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `mchid`, `sub_mchid`, `sp_mchid`, `offset`, `count`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `transaction_id`
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("transaction_id", value.into()))
        }

        /// `out_trade_no`
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.query("out_trade_no", value.into()))
        }

        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("mchid", value.into()))
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// `sp_mchid`
        ///
        /// **Required.**
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sp_mchid", value.into()))
        }

        /// `offset`
        ///
        /// **Required.**
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// `count`
        ///
        /// **Required.**
        pub fn count(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("count", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_global_refunds",
                Verb::Get,
                "/v3/global/refunds",
            )
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .query(
                &[
                    "transaction_id",
                    "out_trade_no",
                    "mchid",
                    "sub_mchid",
                    "sp_mchid",
                    "offset",
                    "count",
                ],
            )
            .required(
                &[
                    "/query/mchid",
                    "/query/sub_mchid",
                    "/query/sp_mchid",
                    "/query/offset",
                    "/query/count",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    impl Paged for Request {
        type Item = response::Data;
        const PAGES: Pages = Pages {
            kind: PageKind::Offset {
                field: "/query/offset",
                limit: None,
            },
            items: "/data",
            total: None,
        };

        fn items(page: Response) -> Vec<response::Data> {
            page.data
        }
    }

    /// The answer of 查询所有退款.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `id`
        ///
        /// Documented as always there.
        pub id: Option<String>,
        /// `mchid`
        ///
        /// Documented as always there.
        pub mchid: Option<String>,
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `sp_mchid`
        ///
        /// Documented as always there.
        pub sp_mchid: Option<String>,
        /// `out_trade_no`
        ///
        /// Documented as always there.
        pub out_trade_no: Option<String>,
        /// `amount`
        ///
        /// Documented as always there.
        pub amount: Option<response::Amount>,
        /// `data`
        ///
        /// Documented as always there.
        pub data: Vec<response::Data>,
        /// `total_num`
        ///
        /// Documented as always there.
        pub total_num: Option<i64>,
        /// `current_total_num`
        ///
        /// Documented as always there.
        pub current_total_num: Option<i64>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        id = "id",
        mchid = "mchid",
        sub_mchid = "sub_mchid",
        sp_mchid = "sp_mchid",
        out_trade_no = "out_trade_no",
        amount = "amount",
        data = "data",
        total_num = "total_num",
        current_total_num = "current_total_num",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// Amount
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Amount {
            /// `total`
            ///
            /// Documented as always there.
            pub total: Option<i64>,
            /// `currency`
            pub currency: Option<String>,
            /// `payer_total`
            ///
            /// Documented as always there.
            pub payer_total: Option<i64>,
            /// `payer_currency`
            ///
            /// Documented as always there.
            pub payer_currency: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Amount,
            total = "total",
            currency = "currency",
            payer_total = "payer_total",
            payer_currency = "payer_currency",
        );

        /// Data
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// `id`
            ///
            /// Documented as always there.
            pub id: Option<String>,
            /// `out_refund_no`
            ///
            /// Documented as always there.
            pub out_refund_no: Option<String>,
            /// `channel`
            pub channel: Option<Channel>,
            /// `recv_account`
            pub recv_account: Option<String>,
            /// `fund_source`
            pub fund_source: Option<FundSource>,
            /// `success_time`
            pub success_time: Option<String>,
            /// `create_time`
            ///
            /// Documented as always there.
            pub create_time: Option<String>,
            /// `status`
            ///
            /// Documented as always there.
            pub status: Option<Status>,
            /// `amount`
            ///
            /// Documented as always there.
            pub amount: Option<DataAmount>,
            /// `refund_detail`
            pub refund_detail: Option<RefundDetail>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Data,
            id = "id",
            out_refund_no = "out_refund_no",
            channel = "channel",
            recv_account = "recv_account",
            fund_source = "fund_source",
            success_time = "success_time",
            create_time = "create_time",
            status = "status",
            amount = "amount",
            refund_detail = "refund_detail",
        );

        /// Channel
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Channel {
            /// `ORIGINAL`
            Original,
            /// `BALANCE`
            Balance,
            /// `OTHER_BALANCE`
            OtherBalance,
            /// `OTHER_BANKCARD`
            OtherBankcard,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Channel,
            Original = "ORIGINAL",
            Balance = "BALANCE",
            OtherBalance = "OTHER_BALANCE",
            OtherBankcard = "OTHER_BANKCARD",
        );

        /// FundSource
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum FundSource {
            /// `REFUND_SOURCE_UNSETTLED_FUNDS`
            RefundSourceUnsettledFunds,
            /// `REFUND_SOURCE_REchARGE_FUNDS`
            RefundSourceRechArgeFunds,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            FundSource,
            RefundSourceUnsettledFunds = "REFUND_SOURCE_UNSETTLED_FUNDS",
            RefundSourceRechArgeFunds = "REFUND_SOURCE_REchARGE_FUNDS",
        );

        /// Status
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Status {
            /// `SUCCESS`
            Success,
            /// `REFUNDCLOSE`
            Refundclose,
            /// `PROCESSING`
            Processing,
            /// `ABNORMAL`
            Abnormal,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Status,
            Success = "SUCCESS",
            Refundclose = "REFUNDCLOSE",
            Processing = "PROCESSING",
            Abnormal = "ABNORMAL",
        );

        /// DataAmount
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DataAmount {
            /// `refund`
            ///
            /// Documented as always there.
            pub refund: Option<i64>,
            /// `currency`
            pub currency: Option<String>,
            /// `payer_refund`
            ///
            /// Documented as always there.
            pub payer_refund: Option<i64>,
            /// `payer_currency`
            ///
            /// Documented as always there.
            pub payer_currency: Option<String>,
            /// `exchange_rate`
            ///
            /// Documented as always there.
            pub exchange_rate: Option<ExchangeRate>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            DataAmount,
            refund = "refund",
            currency = "currency",
            payer_refund = "payer_refund",
            payer_currency = "payer_currency",
            exchange_rate = "exchange_rate",
        );

        /// ExchangeRate
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ExchangeRate {
            /// `type`
            pub r#type: Option<ExchangeRateType>,
            /// `rate`
            pub rate: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ExchangeRate,
            r#type = "type",
            rate = "rate",
        );

        /// ExchangeRateType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ExchangeRateType {
            /// `USERPAYMENT_RATE`
            UserpaymentRate,
            /// `SETTLEMENT_RATE`
            SettlementRate,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ExchangeRateType,
            UserpaymentRate = "USERPAYMENT_RATE",
            SettlementRate = "SETTLEMENT_RATE",
        );

        /// RefundDetail
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct RefundDetail {
            /// `promotion_id`
            ///
            /// Documented as always there.
            pub promotion_id: Option<String>,
            /// `scope`
            pub scope: Option<Scope>,
            /// `type`
            pub r#type: Option<Type>,
            /// `amount`
            pub amount: Option<i64>,
            /// `refund_amount`
            pub refund_amount: Option<i64>,
            /// `currency`
            ///
            /// Documented as always there.
            pub currency: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            RefundDetail,
            promotion_id = "promotion_id",
            scope = "scope",
            r#type = "type",
            amount = "amount",
            refund_amount = "refund_amount",
            currency = "currency",
        );

        /// Scope
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Scope {
            /// `GLOBAL`
            Global,
            /// `SINGLE`
            Single,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Scope,
            Global = "GLOBAL",
            Single = "SINGLE",
        );

        /// Type
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Type {
            /// `COUPON`
            Coupon,
            /// `DISCOUNT`
            Discount,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Type,
            Coupon = "COUPON",
            Discount = "DISCOUNT",
        );
    }
}

/// 申请退款
///
/// `POST /v3/global/refunds`
///
/// 申请退款 · [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4012354681) · feature `v3-global`
///
/// ```
/// use wechatpay_api::v3::global::refunds::post;
///
/// let request = post()
///     .mchid("1684907235")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sp_mchid("1684907235")
///     .sub_mchid("1684913560")
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .transaction_id("8472026061810354284784784784")
///     .out_trade_no("OTN20260618580")
///     .out_refund_no("6362026061810354263663663663")
///     .reason("示例说明")
///     .amount(post::Amount::default().refund(35200).total(35200).currency("CNY"))
///     .notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "申请退款")]
#[doc(alias = "/v3/global/refunds")]
#[doc(alias = "post_v3_global_refunds")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 申请退款; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `mchid`, `appid`, `sp_mchid`, `sub_mchid`, `sp_appid`, `out_refund_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `sp_mchid`
        ///
        /// **Required.**
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `sp_appid`
        ///
        /// **Required.**
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_appid", value.into()))
        }

        /// `sub_appid`
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// `transaction_id`
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
        }

        /// `out_trade_no`
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// `out_refund_no`
        ///
        /// **Required.**
        pub fn out_refund_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_refund_no", value.into()))
        }

        /// `reason`
        pub fn reason(self, value: impl Into<String>) -> Self {
            Self(self.0.body("reason", value.into()))
        }

        /// `amount`
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.body("amount", value))
        }

        /// `notify_url`
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_global_refunds",
                Verb::Post,
                "/v3/global/refunds",
            )
            .body(Body::Json)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .required(
                &[
                    "/body/mchid",
                    "/body/appid",
                    "/body/sp_mchid",
                    "/body/sub_mchid",
                    "/body/sp_appid",
                    "/body/out_refund_no",
                    "/body/amount/refund",
                    "/body/amount/total",
                    "/body/amount/currency",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// Amount
    #[derive(Clone, Debug, Default)]
    pub struct Amount(Fields);

    impl Amount {
        /// `refund`
        ///
        /// **Required.**
        pub fn refund(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("refund", value.into()))
        }

        /// `total`
        ///
        /// **Required.**
        pub fn total(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total", value.into()))
        }

        /// `currency`
        ///
        /// **Required.**
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.set("currency", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Amount);

    /// The answer of 申请退款.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `id`
        ///
        /// Documented as always there.
        pub id: Option<String>,
        /// `out_refund_no`
        ///
        /// Documented as always there.
        pub out_refund_no: Option<String>,
        /// `create_time`
        ///
        /// Documented as always there.
        pub create_time: Option<String>,
        /// `amount`
        ///
        /// Documented as always there.
        pub amount: Option<response::Amount>,
        /// `detail`
        pub detail: Option<response::Detail>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        id = "id",
        out_refund_no = "out_refund_no",
        create_time = "create_time",
        amount = "amount",
        detail = "detail",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// Amount
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Amount {
            /// `refund`
            ///
            /// Documented as always there.
            pub refund: Option<i64>,
            /// `currency`
            ///
            /// Documented as always there.
            pub currency: Option<String>,
            /// `payer_refund`
            ///
            /// Documented as always there.
            pub payer_refund: Option<i64>,
            /// `payer_currency`
            ///
            /// Documented as always there.
            pub payer_currency: Option<String>,
            /// `exchange_rate`
            ///
            /// Documented as always there.
            pub exchange_rate: Option<ExchangeRate>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Amount,
            refund = "refund",
            currency = "currency",
            payer_refund = "payer_refund",
            payer_currency = "payer_currency",
            exchange_rate = "exchange_rate",
        );

        /// ExchangeRate
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ExchangeRate {
            /// `type`
            pub r#type: Option<ExchangeRateType>,
            /// `rate`
            pub rate: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ExchangeRate,
            r#type = "type",
            rate = "rate",
        );

        /// ExchangeRateType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ExchangeRateType {
            /// `USERPAYMENT_RATE`
            UserpaymentRate,
            /// `SETTLEMENT_RATE`
            SettlementRate,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ExchangeRateType,
            UserpaymentRate = "USERPAYMENT_RATE",
            SettlementRate = "SETTLEMENT_RATE",
        );

        /// Detail
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Detail {
            /// `promotion_id`
            ///
            /// Documented as always there.
            pub promotion_id: Option<String>,
            /// `scope`
            pub scope: Option<Scope>,
            /// `type`
            pub r#type: Option<Type>,
            /// `amount`
            pub amount: Option<i64>,
            /// `refund_amount`
            pub refund_amount: Option<i64>,
            /// `currency`
            ///
            /// Documented as always there.
            pub currency: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Detail,
            promotion_id = "promotion_id",
            scope = "scope",
            r#type = "type",
            amount = "amount",
            refund_amount = "refund_amount",
            currency = "currency",
        );

        /// Scope
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Scope {
            /// `GLOBAL`
            Global,
            /// `SINGLE`
            Single,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Scope,
            Global = "GLOBAL",
            Single = "SINGLE",
        );

        /// Type
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Type {
            /// `COUPON`
            Coupon,
            /// `DISCOUNT`
            Discount,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Type,
            Coupon = "COUPON",
            Discount = "DISCOUNT",
        );
    }
}
