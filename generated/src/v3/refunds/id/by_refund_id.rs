//! 查询单笔退款(微信支付退款订单号) · `GET /v3/refunds/id/{refund_id}`
//!
//! Generated from docs/openapi/v3/refunds/id/{refund_id}.md by `cargo xtask regen`; do not edit.

/// Queries one refund by WeChat Pay's refund ID in the superseded overseas refund API.
///
/// 在已被替代的境外退款接口中，按微信支付退款单号查询一笔退款。
///
/// `GET /v3/refunds/id/{refund_id}`
///
/// 查询单笔退款(微信支付退款订单号) / Query an overseas refund by refund ID (superseded) · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_3.shtml) · feature `v3-refunds` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::refunds::id::by_refund_id::get;
///
/// let request = get("50302607442026062057190384621").mchid("1684907235");
/// ```
#[doc(alias = "查询单笔退款(微信支付退款订单号)")]
#[doc(alias = "/v3/refunds/id/{refund_id}")]
#[doc(alias = "get_v3_refunds_id_refund_id")]
#[doc(alias = "询单笔退款(微信支付退款订单号)")]
#[doc(alias = "单笔退款(微信支付退款订单号)")]
#[doc(alias = "笔退款(微信支付退款订单号)")]
#[doc(alias = "退款(微信支付退款订单号)")]
#[doc(alias = "款(微信支付退款订单号)")]
#[doc(alias = "微信支付退款订单号)")]
#[doc(alias = "信支付退款订单号)")]
#[doc(alias = "支付退款订单号)")]
#[doc(alias = "付退款订单号)")]
#[doc(alias = "退款订单号)")]
#[doc(alias = "款订单号)")]
#[doc(alias = "订单号)")]
#[doc(alias = "单号)")]
#[doc(alias = "号)")]
#[doc(alias = "Query an overseas refund by refund ID (superseded)")]
#[doc(alias = "overseas refund by refund ID (superseded)")]
#[doc(alias = "refund by refund ID (superseded)")]
#[doc(alias = "refund ID (superseded)")]
#[doc(alias = "ID (superseded)")]
#[doc(alias = "superseded)")]
#[deprecated = "use /v3/global/refunds/id/{refund_id}"]
pub fn get(refund_id: impl Into<String>) -> get::Request {
    get::Request::new([refund_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询单笔退款(微信支付退款订单号). Created by [`get()`](super::get()).
    ///
    /// **Exactly one**: `mchid`, `sp_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
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
                "get_v3_refunds_id_refund_id",
                Method::Get,
                "/v3/refunds/id/{refund_id}",
            )
            .servers(&["https://api.mch.weixin.qq.com/hk"])
            .query(&["mchid", "sub_mchid", "sp_mchid"])
            .choices(&[Choice::OneOf(&["/query/mchid", "/query/sp_mchid"])]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询单笔退款(微信支付退款订单号).
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
        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// Always present according to the docs.
        pub transaction_id: Option<String>,
        /// 商户订单号 / Merchant's order number
        ///
        /// Always present according to the docs.
        pub out_trade_no: Option<String>,
        /// 退款渠道 / Channel through which the refund goes
        pub channel: Option<response::Channel>,
        /// 退款入账账户 / Account the refund goes to
        pub recv_account: Option<String>,
        /// 退款资金来源 / Source of the refund's funds
        pub fund_source: Option<response::FundSource>,
        /// 成功时间，v3为RFC 3339格式 / Time of success, in RFC 3339 (v3)
        pub success_time: Option<String>,
        /// 创建时间 / Time of creation
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub status: Option<response::Status>,
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
        use crate::__codegen::*;

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
        pub struct Amount {
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
