//! 退款申请 · `POST /v3/ecommerce/refunds/apply`
//!
//! Generated from docs/openapi/v3/ecommerce/refunds/apply.md by `cargo xtask regen`; do not edit.

/// Refunds a sub-merchant's order in whole or in part for an e-commerce platform.
///
/// 电商平台对二级商户的订单进行全额或部分退款。
///
/// `POST /v3/ecommerce/refunds/apply`
///
/// 退款申请 / Create a platform refund · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012649457) · feature `v3-ecommerce` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::ecommerce::refunds::apply::post;
///
/// let request = post()
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .combine_transaction_id("4200002618202606184062930187")
///     .transaction_id("4200002618202606184087315926")
///     .out_refund_no("RF20260620090211003")
///     .reason("礼盒破损")
///     .amount(post::Amount::default().refund(1200).total(35200))
///     .funds_account(post::FundsAccount::Available);
/// ```
#[doc(alias = "退款申请")]
#[doc(alias = "/v3/ecommerce/refunds/apply")]
#[doc(alias = "post_v3_ecommerce_refunds_apply")]
#[doc(alias = "款申请")]
#[doc(alias = "申请")]
#[doc(alias = "Create a platform refund")]
#[doc(alias = "platform refund")]
#[doc(alias = "refund")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 退款申请. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sp_appid`, `combine_transaction_id`, `out_refund_no`, `amount`, `funds_account`.
    ///
    /// **Exactly one**: `transaction_id`, `out_trade_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 个人收款方受理授权ID / Authorization ID of the individual payee on the platform
        pub fn individual_auth_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("individual_auth_id", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 服务商或机构的AppID / AppID of the partner or institution
        ///
        /// **Required.**
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_appid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 合单发起方商户号 / Merchant ID of the initiator of the combined order
        pub fn combine_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_mchid", value.into()))
        }

        /// 合单商户订单号 / Merchant's order number of the combined order
        pub fn combine_out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_out_trade_no", value.into()))
        }

        /// 合单（还款单）的微信支付订单号 / WeChat Pay's transaction ID of the combined order
        ///
        /// **Required.**
        pub fn combine_transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_transaction_id", value.into()))
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

        /// 退款资金来源或出资商户 / Which account or merchant funds the refund
        pub fn refund_account(self, value: impl Into<RefundAccount>) -> Self {
            Self(self.0.body("refund_account", value.into()))
        }

        /// 退款出资的资金账户 / Account that funds the refund
        ///
        /// **Required.**
        pub fn funds_account(self, value: impl Into<FundsAccount>) -> Self {
            Self(self.0.body("funds_account", value.into()))
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
                "post_v3_ecommerce_refunds_apply",
                Method::Post,
                "/v3/ecommerce/refunds/apply",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sp_appid",
                    "/body/combine_transaction_id",
                    "/body/out_refund_no",
                    "/body/amount",
                    "/body/amount/refund",
                    "/body/amount/from/*/account",
                    "/body/amount/from/*/amount",
                    "/body/amount/total",
                    "/body/funds_account",
                ],
            )
            .choices(&[Choice::OneOf(&["/body/transaction_id", "/body/out_trade_no"])]);

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

        /// 出资账户及金额列表 / Accounts that fund the refund or return, with amounts
        pub fn from(self, values: impl IntoIterator<Item = From>) -> Self {
            Self(self.0.set("from", list::<From>(values)))
        }

        /// 总金额，单位：分（境外订单为币种最小单位） / Total amount, in fen (for overseas orders in the currency's smallest unit)
        ///
        /// **Required.**
        pub fn total(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total", value.into()))
        }

        /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.set("currency", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Amount);

    /// 出资账户及金额列表 / Accounts that fund the refund or return, with amounts
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct From(ObjectBuilder);

    impl From {
        /// 退款出资账户类型 / Type of account that funds the refund
        ///
        /// **Required.**
        pub fn account(self, value: impl Into<Account>) -> Self {
            Self(self.0.set("account", value.into()))
        }

        /// 该账户的退款出资金额，单位：分 / Amount the account contributes to the refund, in fen
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

    /// 退款出资账户类型 / Type of account that funds the refund
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Account {
        /// 可用余额账户 / Available balance
        ///
        /// `AVAILABLE`
        Available,
        /// 不可用余额账户 / Unavailable balance
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

    /// 退款资金来源或出资商户 / Which account or merchant funds the refund
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum RefundAccount {
        /// 二级商户出资 / Funded by the sub-merchant of the platform
        ///
        /// `REFUND_SOURCE_SUB_MERCHANT`
        RefundSourceSubMerchant,
        /// 电商平台垫付 / Advanced by the e-commerce platform
        ///
        /// `REFUND_SOURCE_PARTNER_ADVANCE`
        RefundSourcePartnerAdvance,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        RefundAccount,
        RefundSourceSubMerchant = "REFUND_SOURCE_SUB_MERCHANT",
        RefundSourcePartnerAdvance = "REFUND_SOURCE_PARTNER_ADVANCE",
    );

    /// 退款出资的资金账户 / Account that funds the refund
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FundsAccount {
        /// 可用余额账户 / Available balance
        ///
        /// `AVAILABLE`
        Available,
        /// 未结算资金 / Unsettled funds
        ///
        /// `UNSETTLED`
        Unsettled,
        /// 预付款账户 / Prepaid account
        ///
        /// `PREPAID`
        Prepaid,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        FundsAccount,
        Available = "AVAILABLE",
        Unsettled = "UNSETTLED",
        Prepaid = "PREPAID",
    );

    /// Response of 退款申请.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 退款单号，一般为微信支付退款单号 / WeChat Pay's refund ID
        ///
        /// Always present according to the docs.
        pub refund_id: Option<String>,
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
        /// 优惠详情 / Discounts applied to the payment or returned by the refund
        pub promotion_detail: Vec<response::PromotionDetail>,
        /// 退款资金来源或出资商户 / Which account or merchant funds the refund
        pub refund_account: Option<response::RefundAccount>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        refund_id = "refund_id",
        out_refund_no = "out_refund_no",
        create_time = "create_time",
        amount = "amount",
        promotion_detail = "promotion_detail",
        refund_account = "refund_account",
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
            /// 出资账户及金额列表 / Accounts that fund the refund or return, with amounts
            pub from: Vec<From>,
            /// 用户退款金额，单位：币种最小单位（人民币为分） / Amount refunded to the payer, in the currency's smallest unit (fen for CNY)
            ///
            /// Always present according to the docs.
            pub payer_refund: Option<i64>,
            /// 优惠退款金额，单位：分 / Discount taken back by the refund, in fen
            pub discount_refund: Option<i64>,
            /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
            pub currency: Option<String>,
            /// 平台垫付金额，单位：分 / Amount the platform advanced for the refund, in fen
            pub advance: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Amount,
            refund = "refund",
            from = "from",
            payer_refund = "payer_refund",
            discount_refund = "discount_refund",
            currency = "currency",
            advance = "advance",
        );

        /// 出资账户及金额列表 / Accounts that fund the refund or return, with amounts
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct From {
            /// 退款出资账户类型 / Type of account that funds the refund
            ///
            /// Always present according to the docs.
            pub account: Option<String>,
            /// 该账户的退款出资金额，单位：分 / Amount the account contributes to the refund, in fen
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

        /// 优惠详情 / Discounts applied to the payment or returned by the refund
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PromotionDetail {
            /// 券ID / ID of the coupon or discount
            ///
            /// Always present according to the docs.
            pub promotion_id: Option<String>,
            /// 优惠范围，全场或单品 / Whether the discount is for the whole order or a single item
            ///
            /// Always present according to the docs.
            pub scope: Option<String>,
            /// 优惠类型，充值型或免充值型 / Type of discount: pre-funded (its value is settled to the merchant) or not pre-funded
            ///
            /// Always present according to the docs.
            pub r#type: Option<String>,
            /// 优惠券面额，单位：分 / Value of the coupon, in fen (overseas: in the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub amount: Option<i64>,
            /// 优惠退款金额，单位：分 / Discount returned to its funder by the refund, in fen
            ///
            /// Always present according to the docs.
            pub refund_amount: Option<i64>,
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
        );

        /// 退款资金来源或出资商户 / Which account or merchant funds the refund
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum RefundAccount {
            /// 二级商户出资 / Funded by the sub-merchant of the platform
            ///
            /// `REFUND_SOURCE_SUB_MERCHANT`
            RefundSourceSubMerchant,
            /// 电商平台垫付 / Advanced by the e-commerce platform
            ///
            /// `REFUND_SOURCE_PARTNER_ADVANCE`
            RefundSourcePartnerAdvance,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            RefundAccount,
            RefundSourceSubMerchant = "REFUND_SOURCE_SUB_MERCHANT",
            RefundSourcePartnerAdvance = "REFUND_SOURCE_PARTNER_ADVANCE",
        );
    }
}
