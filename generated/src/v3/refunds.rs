//! 申请退款 · `GET /v3/refunds`, `POST /v3/refunds`
//!
//! Generated from docs/openapi/v3/refunds.md by `cargo xtask regen`; do not edit.

/// Queries all refunds of one order, page by page, by transaction ID or the merchant's order number.
///
/// 按微信支付订单号或商户订单号分页查询一笔订单的全部退款。
///
/// `GET /v3/refunds`
///
/// 查询所有退款 / Query all refunds of an order (early version) · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_4.shtml) · feature `v3-refunds` · not confirmed by an official source
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::refunds::get;
///
/// let request = get().mchid("1684907235").offset(0);
/// ```
#[doc(alias = "查询所有退款")]
#[doc(alias = "/v3/refunds")]
#[doc(alias = "get_v3_refunds")]
#[doc(alias = "询所有退款")]
#[doc(alias = "所有退款")]
#[doc(alias = "有退款")]
#[doc(alias = "退款")]
#[doc(alias = "Query all refunds of an order (early version)")]
#[doc(alias = "all refunds of an order (early version)")]
#[doc(alias = "refunds of an order (early version)")]
#[doc(alias = "order (early version)")]
#[doc(alias = "early version)")]
#[doc(alias = "version)")]
#[deprecated = "use /v3/global/refunds#get"]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询所有退款. Created by [`get()`](super::get()).
    ///
    /// **Exactly one**: `mchid`, `sp_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 微信支付订单号 / WeChat Pay's transaction ID
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("transaction_id", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.query("out_trade_no", value.into()))
        }

        /// 直连商户号，仅用于直连模式 / Merchant ID, in merchant mode only
        ///
        /// Exactly one field of the choice `merchant` is required.
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("mchid", value.into()))
        }

        /// 子商户号，仅用于机构模式 / Merchant ID of the sub-merchant, in institution mode only
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// 机构商户号，仅用于机构模式 / Merchant ID of the institution, in institution mode only
        ///
        /// Exactly one field of the choice `merchant` is required.
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sp_mchid", value.into()))
        }

        /// 分页偏移量 / Paging offset
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// 每页记录条数 / Records per page
        pub fn count(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("count", value.into()))
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
                "get_v3_refunds",
                Method::Get,
                "/v3/refunds",
            )
            .servers(&["https://api.mch.weixin.qq.com/hk"])
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
            .choices(&[Choice::OneOf(&["/query/mchid", "/query/sp_mchid"])]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    impl Paginated for Request {
        type Item = response::Data;
        const PAGINATION: Pagination = Pagination {
            kind: PaginationKind::Offset {
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

    /// Response of 查询所有退款.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 唯一标识（通知ID、微信支付订单号或退款单号等） / Unique ID: of the notification, or WeChat Pay's transaction ID or refund ID
        ///
        /// Always present according to the docs.
        pub id: Option<String>,
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// Always present according to the docs.
        pub sp_mchid: Option<String>,
        /// 商户订单号 / Merchant's order number
        ///
        /// Always present according to the docs.
        pub out_trade_no: Option<String>,
        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// Always present according to the docs.
        pub amount: Option<response::Amount>,
        /// 数据列表 / List of records
        ///
        /// Always present according to the docs.
        pub data: Vec<response::Data>,
        /// 总笔数 / Total number
        ///
        /// Always present according to the docs.
        pub total_num: Option<i64>,
        /// 本次返回的退款单数 / Count of refunds in this response
        ///
        /// Always present according to the docs.
        pub current_total_num: Option<i64>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Amount {
            /// 总金额，单位：分（境外订单为币种最小单位） / Total amount, in fen (for overseas orders in the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub total: Option<i64>,
            /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
            pub currency: Option<String>,
            /// 用户实际支付金额，单位：币种最小单位（人民币为分） / Amount actually paid by the user, in the currency's smallest unit (fen for CNY)
            ///
            /// Always present according to the docs.
            pub payer_total: Option<i64>,
            /// 用户支付币种，ISO 4217三位字母代码 / Currency the user pays in, ISO 4217 code
            ///
            /// Always present according to the docs.
            pub payer_currency: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Amount,
            total = "total",
            currency = "currency",
            payer_total = "payer_total",
            payer_currency = "payer_currency",
        );

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 微信支付退款单号（品牌接口中为活动ID） / WeChat Pay's refund ID; in the brand operations the campaign ID
            ///
            /// Always present according to the docs.
            pub id: Option<String>,
            /// 商户退款单号 / Merchant's refund number
            ///
            /// Always present according to the docs.
            pub out_refund_no: Option<String>,
            /// 退款渠道 / Channel through which the refund goes
            pub channel: Option<Channel>,
            /// 退款入账账户 / Account the refund goes to
            pub recv_account: Option<String>,
            /// 退款资金来源 / Source of the refund's funds
            pub fund_source: Option<FundSource>,
            /// 成功时间，v3为RFC 3339格式 / Time of success, in RFC 3339 (v3)
            pub success_time: Option<String>,
            /// 创建时间 / Time of creation
            ///
            /// Always present according to the docs.
            pub create_time: Option<String>,
            /// 状态 / State
            ///
            /// Always present according to the docs.
            pub status: Option<Status>,
            /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub amount: Option<DataAmount>,
            /// 优惠退款详情 / How the refund splits over the coupons
            pub refund_detail: Option<RefundDetail>,
            /// Fields unknown to this version.
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

        /// 退款渠道 / Channel through which the refund goes
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Channel {
            /// 原路退款 / Refunded to the original payment method
            ///
            /// `ORIGINAL`
            Original,
            /// 退回到余额 / Refunded to the balance
            ///
            /// `BALANCE`
            Balance,
            /// 原账户异常退到其他余额账户 / Refunded to another balance account because the original account is abnormal
            ///
            /// `OTHER_BALANCE`
            OtherBalance,
            /// 原银行卡异常退到其他银行卡 / Refunded to another bank card because the original card is abnormal
            ///
            /// `OTHER_BANKCARD`
            OtherBankcard,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Channel,
            Original = "ORIGINAL",
            Balance = "BALANCE",
            OtherBalance = "OTHER_BALANCE",
            OtherBankcard = "OTHER_BANKCARD",
        );

        /// 退款资金来源 / Source of the refund's funds
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum FundSource {
            /// 未结算资金 / Unsettled funds
            ///
            /// `REFUND_SOURCE_UNSETTLED_FUNDS`
            RefundSourceUnsettledFunds,
            /// 充值资金（可用余额） / Recharged funds (available balance)
            ///
            /// `REFUND_SOURCE_REchARGE_FUNDS`
            RefundSourceRechArgeFunds,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            FundSource,
            RefundSourceUnsettledFunds = "REFUND_SOURCE_UNSETTLED_FUNDS",
            RefundSourceRechArgeFunds = "REFUND_SOURCE_REchARGE_FUNDS",
        );

        /// 状态 / State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Status {
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 退款关闭 / Refund closed
            ///
            /// `REFUNDCLOSE`
            Refundclose,
            /// 处理中 / Being processed
            ///
            /// `PROCESSING`
            Processing,
            /// 异常 / Abnormal
            ///
            /// `ABNORMAL`
            Abnormal,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Status,
            Success = "SUCCESS",
            Refundclose = "REFUNDCLOSE",
            Processing = "PROCESSING",
            Abnormal = "ABNORMAL",
        );

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DataAmount {
            /// 退款金额，单位：分（境外订单为币种最小单位） / Refund amount, in fen (for overseas orders in the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub refund: Option<i64>,
            /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
            pub currency: Option<String>,
            /// 用户退款金额，单位：币种最小单位（人民币为分） / Amount refunded to the payer, in the currency's smallest unit (fen for CNY)
            ///
            /// Always present according to the docs.
            pub payer_refund: Option<i64>,
            /// 用户支付币种，ISO 4217三位字母代码 / Currency the user pays in, ISO 4217 code
            ///
            /// Always present according to the docs.
            pub payer_currency: Option<String>,
            /// 汇率信息 / Exchange rate information
            ///
            /// Always present according to the docs.
            pub exchange_rate: Option<ExchangeRate>,
            /// Fields unknown to this version.
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

        /// 汇率信息 / Exchange rate information
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ExchangeRate {
            /// 汇率类型 / Type of exchange rate
            ///
            /// Known values: `SETTLEMENT_RATE` (结算汇率 / Settlement rate).
            pub r#type: Option<String>,
            /// 汇率值，实际汇率乘以10的8次方 / Exchange rate multiplied by 10^8
            pub rate: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ExchangeRate,
            r#type = "type",
            rate = "rate",
        );

        /// 优惠退款详情 / How the refund splits over the coupons
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct RefundDetail {
            /// 券ID / ID of the coupon or discount
            ///
            /// Always present according to the docs.
            pub promotion_id: Option<String>,
            /// 优惠范围，全场或单品 / Whether the discount is for the whole order or a single item
            pub scope: Option<Scope>,
            /// 优惠类型，充值型或免充值型 / Type of discount: pre-funded (its value is settled to the merchant) or not pre-funded
            pub r#type: Option<Type>,
            /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
            pub amount: Option<i64>,
            /// 优惠券退款额，单位：币种最小单位 / Coupon amount returned by the refund, in the currency's smallest unit
            pub refund_amount: Option<i64>,
            /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
            ///
            /// Always present according to the docs.
            pub currency: Option<String>,
            /// Fields unknown to this version.
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

        /// 优惠范围，全场或单品 / Whether the discount is for the whole order or a single item
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Scope {
            /// 全场代金券 / Coupon for all goods
            ///
            /// `GLOBAL`
            Global,
            /// 单品优惠 / Discount on single items
            ///
            /// `SINGLE`
            Single,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Scope,
            Global = "GLOBAL",
            Single = "SINGLE",
        );

        /// 优惠类型，充值型或免充值型 / Type of discount: pre-funded (its value is settled to the merchant) or not pre-funded
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Type {
            /// 充值型代金券 / Cash coupon funded by recharge
            ///
            /// `COUPON`
            Coupon,
            /// 免充值型优惠券，商品券中为折扣券 / Discount not funded by recharge; for product coupons, a percentage off
            ///
            /// `DISCOUNT`
            Discount,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Type,
            Coupon = "COUPON",
            Discount = "DISCOUNT",
        );
    }
}

/// Applies for a refund of a paid order through the early version of the refund API.
///
/// 通过早期版本的退款接口为已支付订单申请退款。
///
/// `POST /v3/refunds`
///
/// 申请退款 / Refund an order (early version) · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_2.shtml) · feature `v3-refunds` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::refunds::post;
///
/// let request = post()
///     .mchid("1684907235")
///     .appid("wx5f0c1a9e7b3d2846")
///     .transaction_id("4200002618202606184087315926")
///     .out_refund_no("RF20260620090211003")
///     .amount(post::Amount::default().refund(1200).total(35200).currency("HKD"));
/// ```
#[doc(alias = "申请退款")]
#[doc(alias = "/v3/refunds")]
#[doc(alias = "post_v3_refunds")]
#[doc(alias = "请退款")]
#[doc(alias = "退款")]
#[doc(alias = "Refund an order (early version)")]
#[doc(alias = "order (early version)")]
#[doc(alias = "early version)")]
#[doc(alias = "version)")]
#[deprecated = "use /v3/global/refunds#post"]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 申请退款. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_refund_no`, `amount`.
    ///
    /// **Exactly one**: `appid`, `sp_appid`.
    ///
    /// **Exactly one**: `mchid`, `sp_mchid`.
    ///
    /// **Exactly one**: `transaction_id`, `out_trade_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 直连商户号，仅用于直连模式 / Merchant ID, in merchant mode only
        ///
        /// Exactly one field of the choice `merchant` is required.
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }

        /// 直连商户的应用ID，仅用于直连模式 / AppID of the merchant, in merchant mode only
        ///
        /// Exactly one field of the choice `app` is required.
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 机构商户号，仅用于机构模式 / Merchant ID of the institution, in institution mode only
        ///
        /// Exactly one field of the choice `merchant` is required.
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// 子商户号，仅用于机构模式 / Merchant ID of the sub-merchant, in institution mode only
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 机构的应用ID，仅用于机构模式 / AppID of the institution, in institution mode only
        ///
        /// Exactly one field of the choice `app` is required.
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_appid", value.into()))
        }

        /// 子商户的应用ID，仅用于机构模式 / AppID of the sub-merchant, in institution mode only
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// Exactly one field of the choice `order` is required.
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// Exactly one field of the choice `order` is required.
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 商户退款单号 / Merchant's refund number
        ///
        /// **Required.**
        pub fn out_refund_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_refund_no", value.into()))
        }

        /// 原因 / Reason
        pub fn reason(self, value: impl Into<String>) -> Self {
            Self(self.0.body("reason", value.into()))
        }

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// **Required.**
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.body("amount", value))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
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
                "post_v3_refunds",
                Method::Post,
                "/v3/refunds",
            )
            .body(Body::Json)
            .servers(&["https://api.mch.weixin.qq.com/hk"])
            .required(
                &[
                    "/body/out_refund_no",
                    "/body/amount",
                    "/body/amount/refund",
                    "/body/amount/total",
                    "/body/amount/currency",
                ],
            )
            .choices(
                &[
                    Choice::OneOf(&["/body/mchid", "/body/sp_mchid"]),
                    Choice::OneOf(&["/body/appid", "/body/sp_appid"]),
                    Choice::OneOf(&["/body/transaction_id", "/body/out_trade_no"]),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Amount(ObjectBuilder);

    impl Amount {
        /// 退款金额，单位：分（境外订单为币种最小单位） / Refund amount, in fen (for overseas orders in the currency's smallest unit)
        ///
        /// **Required.**
        pub fn refund(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("refund", value.into()))
        }

        /// 总金额，单位：分（境外订单为币种最小单位） / Total amount, in fen (for overseas orders in the currency's smallest unit)
        ///
        /// **Required.**
        pub fn total(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total", value.into()))
        }

        /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
        ///
        /// **Required.**
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.set("currency", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Amount);

    /// Response of 申请退款.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 唯一标识（通知ID、微信支付订单号或退款单号等） / Unique ID: of the notification, or WeChat Pay's transaction ID or refund ID
        ///
        /// Always present according to the docs.
        pub id: Option<String>,
        /// 商户退款单号 / Merchant's refund number
        ///
        /// Always present according to the docs.
        pub out_refund_no: Option<String>,
        /// 创建时间 / Time of creation
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// Always present according to the docs.
        pub amount: Option<response::Amount>,
        /// 退款的优惠或商品详情 / Details of the refund's discounts or goods
        pub detail: Option<response::Detail>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Amount {
            /// 退款金额，单位：分（境外订单为币种最小单位） / Refund amount, in fen (for overseas orders in the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub refund: Option<i64>,
            /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
            ///
            /// Always present according to the docs.
            pub currency: Option<String>,
            /// 用户退款金额，单位：币种最小单位（人民币为分） / Amount refunded to the payer, in the currency's smallest unit (fen for CNY)
            ///
            /// Always present according to the docs.
            pub payer_refund: Option<i64>,
            /// 用户支付币种，ISO 4217三位字母代码 / Currency the user pays in, ISO 4217 code
            ///
            /// Always present according to the docs.
            pub payer_currency: Option<String>,
            /// 汇率信息 / Exchange rate information
            ///
            /// Always present according to the docs.
            pub exchange_rate: Option<ExchangeRate>,
            /// Fields unknown to this version.
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

        /// 汇率信息 / Exchange rate information
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ExchangeRate {
            /// 汇率类型 / Type of exchange rate
            ///
            /// Known values: `SETTLEMENT_RATE` (结算汇率 / Settlement rate).
            pub r#type: Option<String>,
            /// 汇率值，实际汇率乘以10的8次方 / Exchange rate multiplied by 10^8
            pub rate: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ExchangeRate,
            r#type = "type",
            rate = "rate",
        );

        /// 退款的优惠或商品详情 / Details of the refund's discounts or goods
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Detail {
            /// 券ID / ID of the coupon or discount
            ///
            /// Always present according to the docs.
            pub promotion_id: Option<String>,
            /// 优惠范围，全场或单品 / Whether the discount is for the whole order or a single item
            pub scope: Option<Scope>,
            /// 优惠类型，充值型或免充值型 / Type of discount: pre-funded (its value is settled to the merchant) or not pre-funded
            pub r#type: Option<Type>,
            /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
            pub amount: Option<i64>,
            /// 优惠券退款额，单位：币种最小单位 / Coupon amount returned by the refund, in the currency's smallest unit
            pub refund_amount: Option<i64>,
            /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
            ///
            /// Always present according to the docs.
            pub currency: Option<String>,
            /// Fields unknown to this version.
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

        /// 优惠范围，全场或单品 / Whether the discount is for the whole order or a single item
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Scope {
            /// 全场代金券 / Coupon for all goods
            ///
            /// `GLOBAL`
            Global,
            /// 单品优惠 / Discount on single items
            ///
            /// `SINGLE`
            Single,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Scope,
            Global = "GLOBAL",
            Single = "SINGLE",
        );

        /// 优惠类型，充值型或免充值型 / Type of discount: pre-funded (its value is settled to the merchant) or not pre-funded
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Type {
            /// 充值型代金券 / Cash coupon funded by recharge
            ///
            /// `COUPON`
            Coupon,
            /// 免充值型优惠券，商品券中为折扣券 / Discount not funded by recharge; for product coupons, a percentage off
            ///
            /// `DISCOUNT`
            Discount,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Type,
            Coupon = "COUPON",
            Discount = "DISCOUNT",
        );
    }
}
