//! 发起异常退款 · `POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`
//!
//! Generated from docs/openapi/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund.md by `cargo xtask regen`; do not edit.

/// 发起异常退款
///
/// `POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`
///
/// 发起异常退款 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012649274), [2](https://pay.weixin.qq.com/doc/v3/partner/4015181616) · feature `v3-ecommerce`
///
/// ```
/// use wechatpay_api::v3::ecommerce::refunds::by_refund_id::apply_abnormal_refund::post;
///
/// let request = post("57120260618103542571571571571")
///     .sub_mchid("1684913560")
///     .individual_auth_id("9512026061")
///     .out_refund_no("6362026061810354263663663663")
///     .r#type(post::Type::UserBankCard)
///     .bank_type(post::BankType::CmbDebit)
///     .bank_account("6217000000000000000")
///     .real_name("李雷");
/// ```
#[doc(alias = "发起异常退款")]
#[doc(alias = "/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund")]
#[doc(alias = "post_v3_ecommerce_refunds_refund_id_apply_abnormal_refund")]
pub fn post(refund_id: impl Into<String>) -> post::Request {
    post::Request::new([refund_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 发起异常退款; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `out_refund_no`, `type`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `individual_auth_id`
        pub fn individual_auth_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("individual_auth_id", value.into()))
        }

        /// `out_refund_no`
        ///
        /// **Required.**
        pub fn out_refund_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_refund_no", value.into()))
        }

        /// `type`
        ///
        /// **Required.**
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.body("type", value.into()))
        }

        /// `bank_type`
        pub fn bank_type(self, value: impl Into<BankType>) -> Self {
            Self(self.0.body("bank_type", value.into()))
        }

        /// `bank_account`
        ///
        /// Sealed by the client on sending.
        pub fn bank_account(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("bank_account", value.into()))
        }

        /// `real_name`
        ///
        /// Sealed by the client on sending.
        pub fn real_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("real_name", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_ecommerce_refunds_refund_id_apply_abnormal_refund",
                Verb::Post,
                "/v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund",
            )
            .body(Body::Json)
            .required(&["/body/out_refund_no", "/body/type"])
            .request(
                &[("/body/bank_account", Wire::RsaOaep), ("/body/real_name", Wire::RsaOaep)],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// Type
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Type {
        /// `USER_BANK_CARD`
        UserBankCard,
        /// `MERCHANT_BANK_CARD`
        MerchantBankCard,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Type,
        UserBankCard = "USER_BANK_CARD",
        MerchantBankCard = "MERCHANT_BANK_CARD",
    );

    /// BankType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum BankType {
        /// `CMB_DEBIT`
        CmbDebit,
        /// `COMM_DEBIT`
        CommDebit,
        /// `ABC_DEBIT`
        AbcDebit,
        /// `CCB_DEBIT`
        CcbDebit,
        /// `ICBC_DEBIT`
        IcbcDebit,
        /// `BOC_DEBIT`
        BocDebit,
        /// `PAB_DEBIT`
        PabDebit,
        /// `SPDB_DEBIT`
        SpdbDebit,
        /// `CITIC_DEBIT`
        CiticDebit,
        /// `CEB_DEBIT`
        CebDebit,
        /// `CMBC_DEBIT`
        CmbcDebit,
        /// `CIB_DEBIT`
        CibDebit,
        /// `GDB_DEBIT`
        GdbDebit,
        /// `PSBC_DEBIT`
        PsbcDebit,
        /// `NBCB_DEBIT`
        NbcbDebit,
        /// A value that these docs do not know.
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

    /// The answer of 发起异常退款.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `refund_id`
        ///
        /// Documented as always there.
        pub refund_id: Option<String>,
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
        pub channel: Option<String>,
        /// `user_received_account`
        pub user_received_account: Option<String>,
        /// `success_time`
        pub success_time: Option<String>,
        /// `create_time`
        ///
        /// Documented as always there.
        pub create_time: Option<String>,
        /// `status`
        ///
        /// Documented as always there.
        pub status: Option<String>,
        /// `funds_account`
        pub funds_account: Option<response::FundsAccount>,
        /// `amount`
        ///
        /// Documented as always there.
        pub amount: Option<response::Amount>,
        /// `promotion_detail`
        pub promotion_detail: Vec<response::PromotionDetail>,
        /// `refund_account`
        pub refund_account: Option<response::RefundAccount>,
        /// What came besides.
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
        use crate::model::*;

        /// FundsAccount
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum FundsAccount {
            /// `AVAILABLE`
            Available,
            /// `UNSETTLED`
            Unsettled,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            FundsAccount,
            Available = "AVAILABLE",
            Unsettled = "UNSETTLED",
        );

        /// Amount
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Amount {
            /// `refund`
            ///
            /// Documented as always there.
            pub refund: Option<i64>,
            /// `from`
            pub from: Vec<From>,
            /// `payer_refund`
            ///
            /// Documented as always there.
            pub payer_refund: Option<i64>,
            /// `discount_refund`
            ///
            /// Documented as always there.
            pub discount_refund: Option<i64>,
            /// `currency`
            ///
            /// Documented as always there.
            pub currency: Option<String>,
            /// `refund_fee`
            pub refund_fee: Option<i64>,
            /// What came besides.
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

        /// From
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct From {
            /// `account`
            ///
            /// Documented as always there.
            pub account: Option<String>,
            /// `amount`
            ///
            /// Documented as always there.
            pub amount: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            From,
            account = "account",
            amount = "amount",
        );

        /// PromotionDetail
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PromotionDetail {
            /// `promotion_id`
            ///
            /// Documented as always there.
            pub promotion_id: Option<String>,
            /// `scope`
            ///
            /// Documented as always there.
            pub scope: Option<String>,
            /// `type`
            ///
            /// Documented as always there.
            pub r#type: Option<String>,
            /// `amount`
            ///
            /// Documented as always there.
            pub amount: Option<i64>,
            /// `refund_amount`
            ///
            /// Documented as always there.
            pub refund_amount: Option<i64>,
            /// `goods_detail`
            pub goods_detail: Vec<GoodsDetail>,
            /// What came besides.
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

        /// GoodsDetail
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct GoodsDetail {
            /// `merchant_goods_id`
            ///
            /// Documented as always there.
            pub merchant_goods_id: Option<String>,
            /// `wechatpay_goods_id`
            pub wechatpay_goods_id: Option<String>,
            /// `goods_name`
            pub goods_name: Option<String>,
            /// `unit_price`
            ///
            /// Documented as always there.
            pub unit_price: Option<i64>,
            /// `refund_amount`
            ///
            /// Documented as always there.
            pub refund_amount: Option<i64>,
            /// `refund_quantity`
            ///
            /// Documented as always there.
            pub refund_quantity: Option<i64>,
            /// What came besides.
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

        /// RefundAccount
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum RefundAccount {
            /// `REFUND_SOURCE_PARTNER_ADVANCE`
            RefundSourcePartnerAdvance,
            /// `REFUND_SOURCE_SUB_MERCHANT`
            RefundSourceSubMerchant,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            RefundAccount,
            RefundSourcePartnerAdvance = "REFUND_SOURCE_PARTNER_ADVANCE",
            RefundSourceSubMerchant = "REFUND_SOURCE_SUB_MERCHANT",
        );
    }
}
