//! 通过商户退款单号查询退款 · `GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}`
//!
//! Generated from docs/openapi/v3/ecommerce/refunds/out-refund-no/{out_refund_no}.md by `cargo xtask regen`; do not edit.

/// 通过商户退款单号查询退款
///
/// `GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}`
///
/// 通过商户退款单号查询退款 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012650314), [2](https://pay.weixin.qq.com/doc/v3/partner/4012476911), [3](https://pay.weixin.qq.com/doc/v3/partner/4015252427) · feature `v3-ecommerce`
///
/// ```
/// use wechatpay_api::v3::ecommerce::refunds::out_refund_no::by_out_refund_no::get;
///
/// let request = get("6362026061810354263663663663")
///     .individual_auth_id("9512026061")
///     .sub_mchid("1684913560");
/// ```
#[doc(alias = "通过商户退款单号查询退款")]
#[doc(alias = "/v3/ecommerce/refunds/out-refund-no/{out_refund_no}")]
#[doc(alias = "get_v3_ecommerce_refunds_out_refund_no_out_refund_no")]
pub fn get(out_refund_no: impl Into<String>) -> get::Request {
    get::Request::new([out_refund_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 通过商户退款单号查询退款; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `individual_auth_id`
        pub fn individual_auth_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("individual_auth_id", value.into()))
        }

        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_ecommerce_refunds_out_refund_no_out_refund_no",
                Verb::Get,
                "/v3/ecommerce/refunds/out-refund-no/{out_refund_no}",
            )
            .query(&["individual_auth_id", "sub_mchid"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 通过商户退款单号查询退款.
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
        /// `amount`
        ///
        /// Documented as always there.
        pub amount: Option<response::Amount>,
        /// `promotion_detail`
        pub promotion_detail: Vec<response::PromotionDetail>,
        /// `refund_account`
        pub refund_account: Option<response::RefundAccount>,
        /// `funds_account`
        pub funds_account: Option<response::FundsAccount>,
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
        amount = "amount",
        promotion_detail = "promotion_detail",
        refund_account = "refund_account",
        funds_account = "funds_account",
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
            pub account: Option<Account>,
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

        /// FundsAccount
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum FundsAccount {
            /// `AVAILABLE`
            Available,
            /// `UNSETTLED`
            Unsettled,
            /// `OPERATION`
            Operation,
            /// `BASIC`
            Basic,
            /// `ECNY_BASIC`
            EcnyBasic,
            /// A value that these docs do not know.
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
