//! 退款申请 · `POST /v3/ecommerce/refunds/apply`
//!
//! Generated from docs/openapi/v3/ecommerce/refunds/apply.md by `cargo xtask regen`; do not edit.

/// 退款申请
///
/// `POST /v3/ecommerce/refunds/apply`
///
/// 退款申请 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012649457), [2](https://pay.weixin.qq.com/doc/v3/partner/4012476892), [3](https://pay.weixin.qq.com/doc/v3/partner/4015251094), [4](https://pay.weixin.qq.com/doc/v3/partner/4015252418) · feature `v3-ecommerce`
///
/// ```
/// use wechatpay_api::v3::ecommerce::refunds::apply::post;
///
/// let request = post()
///     .individual_auth_id("9512026061")
///     .sub_mchid("1684913560")
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .combine_mchid("1684907235")
///     .combine_out_trade_no("COTN20260618328")
///     .combine_transaction_id("7752026061810354277577577577")
///     .transaction_id("8472026061810354284784784784")
///     .out_trade_no("5802026061810354258058058058")
///     .out_refund_no("6362026061810354263663663663")
///     .reason("示例说明")
///     .amount(
///         post::Amount::default()
///             .refund(35200)
///             .from([
///                 post::From::default().account(post::Account::Available).amount(35200),
///             ])
///             .total(35200)
///             .currency("CNY"),
///     )
///     .notify_url("https://pay.example.com/wechat/notices")
///     .refund_account(post::RefundAccount::RefundSourceSubMerchant)
///     .funds_account(post::FundsAccount::Available);
/// ```
#[doc(alias = "退款申请")]
#[doc(alias = "/v3/ecommerce/refunds/apply")]
#[doc(alias = "post_v3_ecommerce_refunds_apply")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 退款申请; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sp_appid`, `combine_transaction_id`, `transaction_id`, `out_refund_no`, `amount`, `funds_account`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `individual_auth_id`
        pub fn individual_auth_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("individual_auth_id", value.into()))
        }

        /// `sub_mchid`
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

        /// `combine_mchid`
        pub fn combine_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_mchid", value.into()))
        }

        /// `combine_out_trade_no`
        pub fn combine_out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_out_trade_no", value.into()))
        }

        /// `combine_transaction_id`
        ///
        /// **Required.**
        pub fn combine_transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_transaction_id", value.into()))
        }

        /// `transaction_id`
        ///
        /// **Required.**
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
        ///
        /// **Required.**
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.body("amount", value))
        }

        /// `notify_url`
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// `refund_account`
        pub fn refund_account(self, value: impl Into<RefundAccount>) -> Self {
            Self(self.0.body("refund_account", value.into()))
        }

        /// `funds_account`
        ///
        /// **Required.**
        pub fn funds_account(self, value: impl Into<FundsAccount>) -> Self {
            Self(self.0.body("funds_account", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_ecommerce_refunds_apply",
                Verb::Post,
                "/v3/ecommerce/refunds/apply",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sp_appid",
                    "/body/combine_transaction_id",
                    "/body/transaction_id",
                    "/body/out_refund_no",
                    "/body/amount",
                    "/body/amount/refund",
                    "/body/amount/from/*/account",
                    "/body/amount/from/*/amount",
                    "/body/amount/total",
                    "/body/funds_account",
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

        /// `from`
        pub fn from(self, values: impl IntoIterator<Item = From>) -> Self {
            Self(self.0.set("from", list::<From>(values)))
        }

        /// `total`
        ///
        /// **Required.**
        pub fn total(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total", value.into()))
        }

        /// `currency`
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.set("currency", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Amount);

    /// From
    #[derive(Clone, Debug, Default)]
    pub struct From(Fields);

    impl From {
        /// `account`
        ///
        /// **Required.**
        pub fn account(self, value: impl Into<Account>) -> Self {
            Self(self.0.set("account", value.into()))
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(From);

    /// Account
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Account {
        /// `AVAILABLE`
        Available,
        /// `UNAVAILABLE`
        Unavailable,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Account,
        Available = "AVAILABLE",
        Unavailable = "UNAVAILABLE",
    );

    /// RefundAccount
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum RefundAccount {
        /// `REFUND_SOURCE_SUB_MERCHANT`
        RefundSourceSubMerchant,
        /// `REFUND_SOURCE_PARTNER_ADVANCE`
        RefundSourcePartnerAdvance,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        RefundAccount,
        RefundSourceSubMerchant = "REFUND_SOURCE_SUB_MERCHANT",
        RefundSourcePartnerAdvance = "REFUND_SOURCE_PARTNER_ADVANCE",
    );

    /// FundsAccount
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FundsAccount {
        /// `AVAILABLE`
        Available,
        /// `UNSETTLED`
        Unsettled,
        /// `PREPAID`
        Prepaid,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        FundsAccount,
        Available = "AVAILABLE",
        Unsettled = "UNSETTLED",
        Prepaid = "PREPAID",
    );

    /// The answer of 退款申请.
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
        /// `create_time`
        ///
        /// Documented as always there.
        pub create_time: Option<String>,
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
        create_time = "create_time",
        amount = "amount",
        promotion_detail = "promotion_detail",
        refund_account = "refund_account",
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
            /// `from`
            pub from: Vec<From>,
            /// `payer_refund`
            ///
            /// Documented as always there.
            pub payer_refund: Option<i64>,
            /// `discount_refund`
            pub discount_refund: Option<i64>,
            /// `currency`
            pub currency: Option<String>,
            /// `advance`
            pub advance: Option<i64>,
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
            advance = "advance",
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
        );

        /// RefundAccount
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum RefundAccount {
            /// `REFUND_SOURCE_SUB_MERCHANT`
            RefundSourceSubMerchant,
            /// `REFUND_SOURCE_PARTNER_ADVANCE`
            RefundSourcePartnerAdvance,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            RefundAccount,
            RefundSourceSubMerchant = "REFUND_SOURCE_SUB_MERCHANT",
            RefundSourcePartnerAdvance = "REFUND_SOURCE_PARTNER_ADVANCE",
        );
    }
}
