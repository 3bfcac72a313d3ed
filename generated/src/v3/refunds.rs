//! 申请退款 · `GET /v3/refunds`, `POST /v3/refunds`
//!
//! Generated from docs/openapi/v3/refunds.md by `cargo xtask regen`; do not edit.

/// 查询所有退款
///
/// `GET /v3/refunds`
///
/// 查询所有退款 · [official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_4.shtml) · feature `v3-refunds`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::refunds::get;
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
#[doc(alias = "/v3/refunds")]
#[doc(alias = "get_v3_refunds")]
#[deprecated = "use /v3/global/refunds#get"]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询所有退款; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        transaction_id: Option<String>,
        out_trade_no: Option<String>,
        mchid: Option<String>,
        sub_mchid: Option<String>,
        sp_mchid: Option<String>,
        offset: Option<i64>,
        count: Option<i64>,
        extra: Extra,
    }

    impl Request {
        /// `transaction_id`
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Some(value.into());
            self
        }

        /// `out_trade_no`
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `mchid`
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Some(value.into());
            self
        }

        /// `sub_mchid`
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `sp_mchid`
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Some(value.into());
            self
        }

        /// `offset`
        pub fn offset(mut self, value: impl Into<i64>) -> Self {
            self.offset = Some(value.into());
            self
        }

        /// `count`
        pub fn count(mut self, value: impl Into<i64>) -> Self {
            self.count = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_refunds",
                Verb::Get,
                "/v3/refunds",
            )
            .servers(&["https://api.mch.weixin.qq.com/hk"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .query("transaction_id", &self.transaction_id)
                .query("out_trade_no", &self.out_trade_no)
                .query("mchid", &self.mchid)
                .query("sub_mchid", &self.sub_mchid)
                .query("sp_mchid", &self.sp_mchid)
                .query("offset", &self.offset)
                .query("count", &self.count)
                .extra(&self.extra)
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
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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

        /// RefundDetail
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
/// `POST /v3/refunds`
///
/// 申请退款 · [official page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_2.shtml) · feature `v3-refunds`
///
/// ```
/// use wechatpay_api::v3::refunds::post;
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
#[doc(alias = "/v3/refunds")]
#[doc(alias = "post_v3_refunds")]
#[deprecated = "use /v3/global/refunds#post"]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 申请退款; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `mchid`, `appid`, `sp_mchid`, `sub_mchid`, `sp_appid`, `out_refund_no`, `amount`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        mchid: Option<String>,
        appid: Option<String>,
        sp_mchid: Option<String>,
        sub_mchid: Option<String>,
        sp_appid: Option<String>,
        sub_appid: Option<String>,
        transaction_id: Option<String>,
        out_trade_no: Option<String>,
        out_refund_no: Option<String>,
        reason: Option<String>,
        amount: Option<Amount>,
        notify_url: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Some(value.into());
            self
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `sp_mchid`
        ///
        /// **Required.**
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Some(value.into());
            self
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `sp_appid`
        ///
        /// **Required.**
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Some(value.into());
            self
        }

        /// `sub_appid`
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// `transaction_id`
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Some(value.into());
            self
        }

        /// `out_trade_no`
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `out_refund_no`
        ///
        /// **Required.**
        pub fn out_refund_no(mut self, value: impl Into<String>) -> Self {
            self.out_refund_no = Some(value.into());
            self
        }

        /// `reason`
        pub fn reason(mut self, value: impl Into<String>) -> Self {
            self.reason = Some(value.into());
            self
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(mut self, value: impl Into<Amount>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `notify_url`
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_refunds",
                Verb::Post,
                "/v3/refunds",
            )
            .body(Body::Json)
            .servers(&["https://api.mch.weixin.qq.com/hk"])
            .required(
                &[
                    "/body/mchid",
                    "/body/appid",
                    "/body/sp_mchid",
                    "/body/sub_mchid",
                    "/body/sp_appid",
                    "/body/out_refund_no",
                    "/body/amount",
                    "/body/amount/refund",
                    "/body/amount/total",
                    "/body/amount/currency",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("mchid", &self.mchid)
                .body("appid", &self.appid)
                .body("sp_mchid", &self.sp_mchid)
                .body("sub_mchid", &self.sub_mchid)
                .body("sp_appid", &self.sp_appid)
                .body("sub_appid", &self.sub_appid)
                .body("transaction_id", &self.transaction_id)
                .body("out_trade_no", &self.out_trade_no)
                .body("out_refund_no", &self.out_refund_no)
                .body("reason", &self.reason)
                .body("amount", &self.amount)
                .body("notify_url", &self.notify_url)
                .extra(&self.extra)
        }
    }

    /// Amount
    #[derive(Clone, Debug, Default)]
    pub struct Amount {
        refund: Option<i64>,
        total: Option<i64>,
        currency: Option<String>,
        extra: Extra,
    }

    impl Amount {
        /// `refund`
        ///
        /// **Required.**
        pub fn refund(mut self, value: impl Into<i64>) -> Self {
            self.refund = Some(value.into());
            self
        }

        /// `total`
        ///
        /// **Required.**
        pub fn total(mut self, value: impl Into<i64>) -> Self {
            self.total = Some(value.into());
            self
        }

        /// `currency`
        ///
        /// **Required.**
        pub fn currency(mut self, value: impl Into<String>) -> Self {
            self.currency = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Amount,
        refund = "refund",
        total = "total",
        currency = "currency",
    );

    /// The answer of 申请退款.
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
