//! 发起异常退款 · `POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`
//!
//! Generated from docs/openapi/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund.md by `cargo xtask regen`; do not edit.

/// Redirects a platform order's abnormal refund to the user's or the trading merchant's bank account.
///
/// 将电商平台订单的异常退款改退到用户或交易商户的银行账户。
///
/// `POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`
///
/// 发起异常退款 / Redirect an abnormal platform refund · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012649274) · feature `v3-ecommerce` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::ecommerce::refunds::by_refund_id::apply_abnormal_refund::post;
///
/// let request = post("50302607442026062057190384621")
///     .out_refund_no("RF20260620090211003")
///     .r#type(post::Type::UserBankCard);
/// ```
#[doc(alias = "发起异常退款")]
#[doc(alias = "/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund")]
#[doc(alias = "post_v3_ecommerce_refunds_refund_id_apply_abnormal_refund")]
#[doc(alias = "起异常退款")]
#[doc(alias = "异常退款")]
#[doc(alias = "常退款")]
#[doc(alias = "退款")]
#[doc(alias = "Redirect an abnormal platform refund")]
#[doc(alias = "abnormal platform refund")]
#[doc(alias = "platform refund")]
#[doc(alias = "refund")]
pub fn post(refund_id: impl Into<String>) -> post::Request {
    post::Request::new([refund_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 发起异常退款. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_refund_no`, `type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 个人收款方受理授权ID / Authorization ID of the individual payee on the platform
        pub fn individual_auth_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("individual_auth_id", value.into()))
        }

        /// 商户退款单号 / Merchant's refund number
        ///
        /// **Required.**
        pub fn out_refund_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_refund_no", value.into()))
        }

        /// 类型 / Type
        ///
        /// **Required.**
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.body("type", value.into()))
        }

        /// 银行类型（付款或收款银行标识） / Bank type code of the paying or receiving bank
        pub fn bank_type(self, value: impl Into<BankType>) -> Self {
            Self(self.0.body("bank_type", value.into()))
        }

        /// 银行账号 / Bank account number
        ///
        /// Encrypted by the client.
        pub fn bank_account(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("bank_account", value.into()))
        }

        /// 真实姓名 / Real name of the person
        ///
        /// Encrypted by the client.
        pub fn real_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("real_name", value.into()))
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
                "post_v3_ecommerce_refunds_refund_id_apply_abnormal_refund",
                Method::Post,
                "/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund",
            )
            .body(Body::Json)
            .required(&["/body/out_refund_no", "/body/type"])
            .request(
                &[
                    ("/body/bank_account", FieldEncoding::RsaOaep),
                    ("/body/real_name", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 类型 / Type
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Type {
        /// 用户银行卡 / User's bank card
        ///
        /// `USER_BANK_CARD`
        UserBankCard,
        /// 交易商户银行账户 / Merchant's bank account
        ///
        /// `MERCHANT_BANK_CARD`
        MerchantBankCard,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Type,
        UserBankCard = "USER_BANK_CARD",
        MerchantBankCard = "MERCHANT_BANK_CARD",
    );

    /// 银行类型（付款或收款银行标识） / Bank type code of the paying or receiving bank
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum BankType {
        /// 招商银行借记卡 / China Merchants Bank, debit card
        ///
        /// `CMB_DEBIT`
        CmbDebit,
        /// 交通银行借记卡 / Bank of Communications, debit card
        ///
        /// `COMM_DEBIT`
        CommDebit,
        /// 中国农业银行借记卡 / Agricultural Bank of China, debit card
        ///
        /// `ABC_DEBIT`
        AbcDebit,
        /// 中国建设银行借记卡 / China Construction Bank, debit card
        ///
        /// `CCB_DEBIT`
        CcbDebit,
        /// 中国工商银行借记卡 / Industrial and Commercial Bank of China, debit card
        ///
        /// `ICBC_DEBIT`
        IcbcDebit,
        /// 中国银行借记卡 / Bank of China, debit card
        ///
        /// `BOC_DEBIT`
        BocDebit,
        /// 平安银行借记卡 / Ping An Bank, debit card
        ///
        /// `PAB_DEBIT`
        PabDebit,
        /// 浦发银行借记卡 / Shanghai Pudong Development Bank, debit card
        ///
        /// `SPDB_DEBIT`
        SpdbDebit,
        /// 中信银行借记卡 / China CITIC Bank, debit card
        ///
        /// `CITIC_DEBIT`
        CiticDebit,
        /// 中国光大银行借记卡 / China Everbright Bank, debit card
        ///
        /// `CEB_DEBIT`
        CebDebit,
        /// 中国民生银行借记卡 / China Minsheng Bank, debit card
        ///
        /// `CMBC_DEBIT`
        CmbcDebit,
        /// 兴业银行借记卡 / Industrial Bank, debit card
        ///
        /// `CIB_DEBIT`
        CibDebit,
        /// 广发银行借记卡 / China Guangfa Bank, debit card
        ///
        /// `GDB_DEBIT`
        GdbDebit,
        /// 中国邮政储蓄银行借记卡 / Postal Savings Bank of China, debit card
        ///
        /// `PSBC_DEBIT`
        PsbcDebit,
        /// 宁波银行借记卡 / Bank of Ningbo, debit card
        ///
        /// `NBCB_DEBIT`
        NbcbDebit,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        BankType,
        CmbDebit = "CMB_DEBIT",
        CommDebit = "COMM_DEBIT",
        AbcDebit = "ABC_DEBIT",
        CcbDebit = "CCB_DEBIT",
        IcbcDebit = "ICBC_DEBIT",
        BocDebit = "BOC_DEBIT",
        PabDebit = "PAB_DEBIT",
        SpdbDebit = "SPDB_DEBIT",
        CiticDebit = "CITIC_DEBIT",
        CebDebit = "CEB_DEBIT",
        CmbcDebit = "CMBC_DEBIT",
        CibDebit = "CIB_DEBIT",
        GdbDebit = "GDB_DEBIT",
        PsbcDebit = "PSBC_DEBIT",
        NbcbDebit = "NBCB_DEBIT",
    );

    /// Response of 发起异常退款.
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
        /// 退款出资的资金账户 / Account that funds the refund
        pub funds_account: Option<response::FundsAccount>,
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
        refund_account = "refund_account",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

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
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            FundsAccount,
            Available = "AVAILABLE",
            Unsettled = "UNSETTLED",
        );

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
            ///
            /// Always present according to the docs.
            pub discount_refund: Option<i64>,
            /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
            ///
            /// Always present according to the docs.
            pub currency: Option<String>,
            /// 手续费退款金额，单位：分 / Service fee returned by the refund, in fen
            pub refund_fee: Option<i64>,
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
            refund_fee = "refund_fee",
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
            /// 单品列表 / List of items (goods)
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

        /// 单品列表 / List of items (goods)
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct GoodsDetail {
            /// 商户侧商品编码 / Merchant's own goods code
            ///
            /// Always present according to the docs.
            pub merchant_goods_id: Option<String>,
            /// 微信支付商品编码 / WeChat Pay's code of the goods
            pub wechatpay_goods_id: Option<String>,
            /// 商品名称 / Name of the goods
            pub goods_name: Option<String>,
            /// 商品单价，单位：分（境外订单为币种最小单位） / Unit price of the goods, in fen (for overseas orders in the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub unit_price: Option<i64>,
            /// 商品退款金额，单位：分 / Amount refunded for the goods, in fen
            ///
            /// Always present according to the docs.
            pub refund_amount: Option<i64>,
            /// 商品退货数量 / Quantity of the goods returned
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

        /// 退款资金来源或出资商户 / Which account or merchant funds the refund
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum RefundAccount {
            /// 电商平台垫付 / Advanced by the e-commerce platform
            ///
            /// `REFUND_SOURCE_PARTNER_ADVANCE`
            RefundSourcePartnerAdvance,
            /// 二级商户出资 / Funded by the sub-merchant of the platform
            ///
            /// `REFUND_SOURCE_SUB_MERCHANT`
            RefundSourceSubMerchant,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            RefundAccount,
            RefundSourcePartnerAdvance = "REFUND_SOURCE_PARTNER_ADVANCE",
            RefundSourceSubMerchant = "REFUND_SOURCE_SUB_MERCHANT",
        );
    }
}
