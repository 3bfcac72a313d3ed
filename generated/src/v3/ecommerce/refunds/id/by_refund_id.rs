//! 通过微信支付退款单号查询退款 · `GET /v3/ecommerce/refunds/id/{refund_id}`
//!
//! Generated from docs/openapi/v3/ecommerce/refunds/id/{refund_id}.md by `cargo xtask regen`; do not edit.

/// Queries a platform order's refund by WeChat Pay's refund ID.
///
/// 凭微信支付退款单号查询电商平台订单的退款。
///
/// `GET /v3/ecommerce/refunds/id/{refund_id}`
///
/// 通过微信支付退款单号查询退款 / Query a platform refund by refund ID · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012650253) · feature `v3-ecommerce` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::ecommerce::refunds::id::by_refund_id::get;
///
/// let request = get("50302607442026062057190384621").sub_mchid("1684913560");
/// ```
#[doc(alias = "通过微信支付退款单号查询退款")]
#[doc(alias = "/v3/ecommerce/refunds/id/{refund_id}")]
#[doc(alias = "get_v3_ecommerce_refunds_id_refund_id")]
#[doc(alias = "过微信支付退款单号查询退款")]
#[doc(alias = "微信支付退款单号查询退款")]
#[doc(alias = "信支付退款单号查询退款")]
#[doc(alias = "支付退款单号查询退款")]
#[doc(alias = "付退款单号查询退款")]
#[doc(alias = "退款单号查询退款")]
#[doc(alias = "款单号查询退款")]
#[doc(alias = "单号查询退款")]
#[doc(alias = "号查询退款")]
#[doc(alias = "查询退款")]
#[doc(alias = "询退款")]
#[doc(alias = "退款")]
#[doc(alias = "Query a platform refund by refund ID")]
#[doc(alias = "platform refund by refund ID")]
#[doc(alias = "refund by refund ID")]
#[doc(alias = "refund ID")]
#[doc(alias = "ID")]
pub fn get(refund_id: impl Into<String>) -> get::Request {
    get::Request::new([refund_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 通过微信支付退款单号查询退款. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 个人收款方受理授权ID / Authorization ID of the individual payee on the platform
        pub fn individual_auth_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("individual_auth_id", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
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
                "get_v3_ecommerce_refunds_id_refund_id",
                Method::Get,
                "/v3/ecommerce/refunds/id/{refund_id}",
            )
            .query(&["individual_auth_id", "sub_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 通过微信支付退款单号查询退款.
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
        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// Always present according to the docs.
        pub transaction_id: Option<String>,
        /// 商户订单号 / Merchant's order number
        ///
        /// Always present according to the docs.
        pub out_trade_no: Option<String>,
        /// 退款渠道 / Channel through which the refund goes
        pub channel: Option<String>,
        /// 退款入账账户 / Account the refund goes to
        pub user_received_account: Option<String>,
        /// 成功时间，v3为RFC 3339格式 / Time of success, in RFC 3339 (v3)
        pub success_time: Option<String>,
        /// 创建时间 / Time of creation
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub status: Option<String>,
        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// Always present according to the docs.
        pub amount: Option<response::Amount>,
        /// 优惠详情 / Discounts applied to the payment or returned by the refund
        pub promotion_detail: Vec<response::PromotionDetail>,
        /// 退款资金来源或出资商户 / Which account or merchant funds the refund
        pub refund_account: Option<response::RefundAccount>,
        /// 退款出资的资金账户 / Account that funds the refund
        pub funds_account: Option<response::FundsAccount>,
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
        amount = "amount",
        promotion_detail = "promotion_detail",
        refund_account = "refund_account",
        funds_account = "funds_account",
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
            pub account: Option<Account>,
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
            /// 运营账户 / Operation account
            ///
            /// `OPERATION`
            Operation,
            /// 基本账户 / Basic account
            ///
            /// `BASIC`
            Basic,
            /// 数字人民币基本账户 / Basic account of e-CNY
            ///
            /// `ECNY_BASIC`
            EcnyBasic,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            FundsAccount,
            Available = "AVAILABLE",
            Unsettled = "UNSETTLED",
            Operation = "OPERATION",
            Basic = "BASIC",
            EcnyBasic = "ECNY_BASIC",
        );
    }
}
