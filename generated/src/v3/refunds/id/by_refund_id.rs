//! 查询单笔退款(微信支付退款订单号) · `GET /v3/refunds/id/{refund_id}`
//!
//! Generated from docs/openapi/v3/refunds/id/{refund_id}.md by `cargo xtask regen`; do not edit.

/// 查询单笔退款(微信支付退款订单号)
///
/// `GET /v3/refunds/id/{refund_id}`
///
/// 查询单笔退款(微信支付退款订单号) · [official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml) · feature `v3-refunds`
///
/// ```
/// use wechatpay_api::v3::refunds::id::by_refund_id::get;
///
/// let request = get("RI20260618571")
///     .mchid("1684907235")
///     .sub_mchid("1684913560")
///     .sp_mchid("1684907235");
/// ```
#[doc(alias = "查询单笔退款(微信支付退款订单号)")]
#[doc(alias = "/v3/refunds/id/{refund_id}")]
#[doc(alias = "get_v3_refunds_id_refund_id")]
#[deprecated = "use /v3/global/refunds/id/{refund_id}"]
pub fn get(refund_id: impl Into<String>) -> get::Request {
    get::Request::new([refund_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询单笔退款(微信支付退款订单号); [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `mchid`
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("mchid", value.into()))
        }

        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// `sp_mchid`
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sp_mchid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_refunds_id_refund_id",
                Verb::Get,
                "/v3/refunds/id/{refund_id}",
            )
            .servers(&["https://api.mch.weixin.qq.com/hk"])
            .query(&["mchid", "sub_mchid", "sp_mchid"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询单笔退款(微信支付退款订单号).
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
        /// `transaction_id`
        ///
        /// Documented as always there.
        pub transaction_id: Option<String>,
        /// `out_trade_no`
        ///
        /// Documented as always there.
        pub out_trade_no: Option<String>,
        /// `channel`
        pub channel: Option<response::Channel>,
        /// `recv_account`
        pub recv_account: Option<String>,
        /// `fund_source`
        pub fund_source: Option<response::FundSource>,
        /// `success_time`
        pub success_time: Option<String>,
        /// `create_time`
        ///
        /// Documented as always there.
        pub create_time: Option<String>,
        /// `status`
        ///
        /// Documented as always there.
        pub status: Option<response::Status>,
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
        transaction_id = "transaction_id",
        out_trade_no = "out_trade_no",
        channel = "channel",
        recv_account = "recv_account",
        fund_source = "fund_source",
        success_time = "success_time",
        create_time = "create_time",
        status = "status",
        amount = "amount",
        detail = "detail",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

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

        /// Amount
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Amount {
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
            ///
            /// Known: `SETTLEMENT_RATE`.
            pub r#type: Option<String>,
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
