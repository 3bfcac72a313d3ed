//! 申请退款 · `POST /v3/refund/domestic/refunds`
//!
//! Generated from docs/openapi/v3/refund/domestic/refunds.md by `cargo xtask regen`; do not edit.

/// Refunds a paid order, in full or in part, to the account that paid it.
///
/// 将已支付订单的款项全部或部分退回原支付账户。
///
/// `POST /v3/refund/domestic/refunds`
///
/// 申请退款 / Create a refund · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791862), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012739034) · feature `v3-refund` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::refund::domestic::refunds::post;
///
/// let request = post()
///     .out_trade_no("TEA20260618103542007")
///     .out_refund_no("RF20260620090211003")
///     .reason("礼盒破损")
///     .notify_url("https://pay.example.com/wechat/refunds")
///     .amount(post::Amount::default().refund(1200).total(35200).currency("CNY"));
/// ```
#[doc(alias = "申请退款")]
#[doc(alias = "/v3/refund/domestic/refunds")]
#[doc(alias = "post_v3_refund_domestic_refunds")]
#[doc(alias = "请退款")]
#[doc(alias = "退款")]
#[doc(alias = "Create a refund")]
#[doc(alias = "refund")]
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
    /// **Exactly one**: `transaction_id`, `out_trade_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant, for calls by a service provider
        ///
        /// At most 32 characters.
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 微信支付订单号，与商户订单号二选一 / WeChat Pay's number of the order, or else out\_trade\_no
        ///
        /// At most 32 characters. Exactly one field of the choice `order` is required.
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
        }

        /// 商户订单号，与微信支付订单号二选一 / Merchant's number of the order, or else transaction\_id
        ///
        /// At most 32 characters. At least 6 characters. Exactly one field of the choice `order` is required.
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 商户退款单号 / Merchant's refund number; a call repeated with the same number refunds once
        ///
        /// **Required.** At most 64 characters.
        pub fn out_refund_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_refund_no", value.into()))
        }

        /// 退款原因 / Reason, which the payer reads in the message about the refund
        ///
        /// At most 80 characters.
        pub fn reason(self, value: impl Into<String>) -> Self {
            Self(self.0.body("reason", value.into()))
        }

        /// 退款结果回调url / HTTPS address, without query string, that receives the refund notification
        ///
        /// At most 256 characters. At least 8 characters. Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// 退款资金来源，缺省用未结算资金 / Account that bears the refund, funds not settled yet if left out
        ///
        /// At most 32 characters. Known values: `AVAILABLE` (可用余额 / Available balance).
        pub fn funds_account(self, value: impl Into<String>) -> Self {
            Self(self.0.body("funds_account", value.into()))
        }

        /// 金额信息 / Amounts
        ///
        /// **Required.**
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.body("amount", value))
        }

        /// 退款商品 / Goods that are refunded
        pub fn goods_detail(self, values: impl IntoIterator<Item = GoodsDetail>) -> Self {
            Self(self.0.body("goods_detail", list::<GoodsDetail>(values)))
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
                "post_v3_refund_domestic_refunds",
                Method::Post,
                "/v3/refund/domestic/refunds",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/out_refund_no",
                    "/body/amount",
                    "/body/amount/refund",
                    "/body/amount/from/*/account",
                    "/body/amount/from/*/amount",
                    "/body/amount/total",
                    "/body/amount/currency",
                    "/body/goods_detail/*/merchant_goods_id",
                    "/body/goods_detail/*/unit_price",
                    "/body/goods_detail/*/refund_amount",
                    "/body/goods_detail/*/refund_quantity",
                ],
            )
            .choices(&[Choice::OneOf(&["/body/transaction_id", "/body/out_trade_no"])]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 金额信息 / Amounts
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Amount(ObjectBuilder);

    impl Amount {
        /// 退款金额，单位：分 / Amount to refund, in fen
        ///
        /// **Required.**
        pub fn refund(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("refund", value.into()))
        }

        /// 退款出资账户及金额 / Accounts that bear the refund
        pub fn from(self, values: impl IntoIterator<Item = From>) -> Self {
            Self(self.0.set("from", list::<From>(values)))
        }

        /// 原订单金额，单位：分 / Total of the order, in fen
        ///
        /// **Required.**
        pub fn total(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total", value.into()))
        }

        /// 退款币种，ISO 4217代码 / Currency of the refund, an ISO 4217 code
        ///
        /// **Required.** At most 16 characters.
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.set("currency", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Amount);

    /// 退款出资账户及金额 / Accounts that bear the refund
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct From(ObjectBuilder);

    impl From {
        /// 出资账户类型 / Kind of account
        ///
        /// **Required.** At most 32 characters.
        pub fn account(self, value: impl Into<Account>) -> Self {
            Self(self.0.set("account", value.into()))
        }

        /// 出资金额，单位：分 / Amount from this account, in fen
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(From);

    /// 出资账户类型 / Kind of account
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Account {
        /// 可用余额 / Available balance
        ///
        /// `AVAILABLE`
        Available,
        /// 不可用余额 / Unavailable balance
        ///
        /// `UNAVAILABLE`
        Unavailable,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Account,
        Available = "AVAILABLE",
        Unavailable = "UNAVAILABLE",
    );

    /// 退款商品 / Goods that are refunded
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct GoodsDetail(ObjectBuilder);

    impl GoodsDetail {
        /// 商户侧商品编码 / Merchant's own code of the goods
        ///
        /// **Required.** At most 32 characters.
        pub fn merchant_goods_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_goods_id", value.into()))
        }

        /// 微信侧商品编码 / WeChat Pay's code of the goods
        ///
        /// At most 32 characters.
        pub fn wechatpay_goods_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("wechatpay_goods_id", value.into()))
        }

        /// 商品名称 / Name of the goods
        ///
        /// At most 256 characters.
        pub fn goods_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("goods_name", value.into()))
        }

        /// 商品单价，单位：分 / Price of one piece, in fen
        ///
        /// **Required.**
        pub fn unit_price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("unit_price", value.into()))
        }

        /// 商品退款金额，单位：分 / Refund for the goods, in fen
        ///
        /// **Required.**
        pub fn refund_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("refund_amount", value.into()))
        }

        /// 商品退货数量 / Number of pieces that come back
        ///
        /// **Required.**
        pub fn refund_quantity(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("refund_quantity", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(GoodsDetail);

    /// Response of 申请退款.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付退款号 / WeChat Pay's refund number
        ///
        /// Always present according to the docs.
        pub refund_id: Option<String>,
        /// 商户退款单号 / Merchant's refund number
        ///
        /// Always present according to the docs.
        pub out_refund_no: Option<String>,
        /// 微信支付订单号 / WeChat Pay's number of the order
        ///
        /// Always present according to the docs.
        pub transaction_id: Option<String>,
        /// 商户订单号 / Merchant's number of the order
        ///
        /// Always present according to the docs.
        pub out_trade_no: Option<String>,
        /// 退款渠道 / Way the money goes back
        ///
        /// Always present according to the docs.
        pub channel: Option<response::Channel>,
        /// 退款入账账户 / Account that receives the refund, in words
        ///
        /// Always present according to the docs.
        pub user_received_account: Option<String>,
        /// 退款成功时间，RFC 3339格式 / Time when the refund succeeded, in RFC 3339
        pub success_time: Option<String>,
        /// 退款创建时间，RFC 3339格式 / Time when the refund was accepted, in RFC 3339
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// 退款状态 / State of the refund
        ///
        /// Always present according to the docs.
        pub status: Option<response::Status>,
        /// 资金账户 / Account that the refund is taken from
        pub funds_account: Option<response::FundsAccount>,
        /// 金额信息 / Amounts
        ///
        /// Always present according to the docs.
        pub amount: Option<response::Amount>,
        /// 优惠退款信息 / Discounts that are taken back
        pub promotion_detail: Vec<response::PromotionDetail>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        refund_id = "refund_id",
        out_refund_no = "out_refund_no",
        transaction_id = "transaction_id",
        out_trade_no = "out_trade_no",
        channel = "channel",
        user_received_account = "user_received_account",
        success_time = "success_time",
        create_time = "create_time",
        status = "status",
        funds_account = "funds_account",
        amount = "amount",
        promotion_detail = "promotion_detail",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 退款渠道 / Way the money goes back
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Channel {
            /// 原路退款 / The way it came
            ///
            /// `ORIGINAL`
            Original,
            /// 退回到余额 / To the balance
            ///
            /// `BALANCE`
            Balance,
            /// 原账户异常退到其他余额账户 / To another balance, as the account has a problem
            ///
            /// `OTHER_BALANCE`
            OtherBalance,
            /// 原银行卡异常退到其他银行卡 / To another bank card, as the card has a problem
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

        /// 退款状态 / State of the refund
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Status {
            /// 退款成功 / Refunded
            ///
            /// `SUCCESS`
            Success,
            /// 退款关闭 / Closed without a refund
            ///
            /// `CLOSED`
            Closed,
            /// 退款处理中 / Under way
            ///
            /// `PROCESSING`
            Processing,
            /// 退款异常 / Stuck, the merchant must act
            ///
            /// `ABNORMAL`
            Abnormal,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Status,
            Success = "SUCCESS",
            Closed = "CLOSED",
            Processing = "PROCESSING",
            Abnormal = "ABNORMAL",
        );

        /// 资金账户 / Account that the refund is taken from
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum FundsAccount {
            /// 未结算资金 / Funds not settled yet
            ///
            /// `UNSETTLED`
            Unsettled,
            /// 可用余额 / Available balance
            ///
            /// `AVAILABLE`
            Available,
            /// 不可用余额 / Unavailable balance
            ///
            /// `UNAVAILABLE`
            Unavailable,
            /// 运营账户 / Operating account
            ///
            /// `OPERATION`
            Operation,
            /// 基本账户 / Basic account
            ///
            /// `BASIC`
            Basic,
            /// 数字人民币基本账户 / Basic account in e-CNY
            ///
            /// `ECNY_BASIC`
            EcnyBasic,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            FundsAccount,
            Unsettled = "UNSETTLED",
            Available = "AVAILABLE",
            Unavailable = "UNAVAILABLE",
            Operation = "OPERATION",
            Basic = "BASIC",
            EcnyBasic = "ECNY_BASIC",
        );

        /// 金额信息 / Amounts
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Amount {
            /// 订单金额，单位：分 / Total of the order, in fen
            ///
            /// Always present according to the docs.
            pub total: Option<i64>,
            /// 退款金额，单位：分 / Amount of the refund, in fen
            ///
            /// Always present according to the docs.
            pub refund: Option<i64>,
            /// 退款出资账户及金额 / Accounts that bear the refund
            pub from: Vec<From>,
            /// 用户支付金额，单位：分 / Amount that the payer had paid, in fen
            ///
            /// Always present according to the docs.
            pub payer_total: Option<i64>,
            /// 用户退款金额，单位：分 / Amount that the payer gets back, in fen
            ///
            /// Always present according to the docs.
            pub payer_refund: Option<i64>,
            /// 应结退款金额，单位：分 / Refund without coupons that need no funding, in fen
            ///
            /// Always present according to the docs.
            pub settlement_refund: Option<i64>,
            /// 应结订单金额，单位：分 / Total of the order without coupons that need no funding, in fen
            ///
            /// Always present according to the docs.
            pub settlement_total: Option<i64>,
            /// 优惠退款金额，单位：分 / Part of the refund that goes back to discounts, in fen
            ///
            /// Always present according to the docs.
            pub discount_refund: Option<i64>,
            /// 退款币种，ISO 4217代码 / Currency of the refund, an ISO 4217 code
            ///
            /// Always present according to the docs.
            pub currency: Option<String>,
            /// 手续费退款金额，单位：分 / Service fee that is given back, in fen
            pub refund_fee: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Amount,
            total = "total",
            refund = "refund",
            from = "from",
            payer_total = "payer_total",
            payer_refund = "payer_refund",
            settlement_refund = "settlement_refund",
            settlement_total = "settlement_total",
            discount_refund = "discount_refund",
            currency = "currency",
            refund_fee = "refund_fee",
        );

        /// 退款出资账户及金额 / Accounts that bear the refund
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct From {
            /// 出资账户类型 / Kind of account
            ///
            /// Always present according to the docs.
            pub account: Option<Account>,
            /// 出资金额，单位：分 / Amount from this account, in fen
            ///
            /// Always present according to the docs.
            pub amount: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            From,
            account = "account",
            amount = "amount",
        );

        /// 出资账户类型 / Kind of account
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Account {
            /// 可用余额 / Available balance
            ///
            /// `AVAILABLE`
            Available,
            /// 不可用余额 / Unavailable balance
            ///
            /// `UNAVAILABLE`
            Unavailable,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Account,
            Available = "AVAILABLE",
            Unavailable = "UNAVAILABLE",
        );

        /// 优惠退款信息 / Discounts that are taken back
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PromotionDetail {
            /// 券ID / Id of the coupon or discount
            ///
            /// Always present according to the docs.
            pub promotion_id: Option<String>,
            /// 优惠范围 / What the discount applied to
            ///
            /// Always present according to the docs.
            pub scope: Option<Scope>,
            /// 优惠类型 / Kind of discount
            ///
            /// Always present according to the docs.
            pub r#type: Option<Type>,
            /// 优惠券面额，单位：分 / Value of the coupon, in fen
            ///
            /// Always present according to the docs.
            pub amount: Option<i64>,
            /// 优惠退款金额，单位：分 / Part of the discount that is taken back, in fen
            ///
            /// Always present according to the docs.
            pub refund_amount: Option<i64>,
            /// 商品列表 / Goods that the discount applied to
            pub goods_detail: Vec<GoodsDetail>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            PromotionDetail,
            promotion_id = "promotion_id",
            scope = "scope",
            r#type = "type",
            amount = "amount",
            refund_amount = "refund_amount",
            goods_detail = "goods_detail",
        );

        /// 优惠范围 / What the discount applied to
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Scope {
            /// 全场代金券 / The whole order
            ///
            /// `GLOBAL`
            Global,
            /// 单品优惠 / Single goods
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

        /// 优惠类型 / Kind of discount
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Type {
            /// 充值型代金券 / Coupon funded in advance
            ///
            /// `COUPON`
            Coupon,
            /// 免充值型优惠券 / Discount without funding
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

        /// 商品列表 / Goods that the discount applied to
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct GoodsDetail {
            /// 商户侧商品编码 / Merchant's own code of the goods
            ///
            /// Always present according to the docs.
            pub merchant_goods_id: Option<String>,
            /// 微信侧商品编码 / WeChat Pay's code of the goods
            pub wechatpay_goods_id: Option<String>,
            /// 商品名称 / Name of the goods
            pub goods_name: Option<String>,
            /// 商品单价，单位：分 / Price of one piece, in fen
            ///
            /// Always present according to the docs.
            pub unit_price: Option<i64>,
            /// 商品退款金额，单位：分 / Refund for the goods, in fen
            ///
            /// Always present according to the docs.
            pub refund_amount: Option<i64>,
            /// 商品退货数量 / Number of pieces that come back
            ///
            /// Always present according to the docs.
            pub refund_quantity: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            GoodsDetail,
            merchant_goods_id = "merchant_goods_id",
            wechatpay_goods_id = "wechatpay_goods_id",
            goods_name = "goods_name",
            unit_price = "unit_price",
            refund_amount = "refund_amount",
            refund_quantity = "refund_quantity",
        );
    }
}
