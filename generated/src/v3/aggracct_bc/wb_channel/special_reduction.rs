//! 特殊减额 · `POST /v3/aggracct-bc/wb-channel/special-reduction`
//!
//! Generated from docs/openapi/v3/aggracct-bc/wb-channel/special-reduction.md by `cargo xtask regen`; do not edit.

/// 特殊减额
///
/// `POST /v3/aggracct-bc/wb-channel/special-reduction`
///
/// 特殊减额 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4016061190) · feature `v3-aggracct-bc`
///
/// ```
/// use wechatpay_api::v3::aggracct_bc::wb_channel::special_reduction::post;
///
/// let request = post()
///     .mchid("1684907235")
///     .bal_account_no("BAN20260618100")
///     .out_request_no("ORN20260618769")
///     .reduction_type(post::ReductionType::FinancialPenalty)
///     .amount(35200)
///     .reason("示例说明")
///     .card_no("CN20260618653")
///     .sgn_no("SN20260618121")
///     .req_scene(post::ReqScene::SjtConvenientSettlementServiceMerchant);
/// ```
#[doc(alias = "特殊减额")]
#[doc(alias = "/v3/aggracct-bc/wb-channel/special-reduction")]
#[doc(alias = "post_v3_aggracct_bc_wb_channel_special_reduction")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 特殊减额; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `mchid`, `bal_account_no`, `out_request_no`, `reduction_type`, `amount`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }

        /// `bal_account_no`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn bal_account_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("bal_account_no", value.into()))
        }

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// `reduction_type`
        ///
        /// **Required.**
        pub fn reduction_type(self, value: impl Into<ReductionType>) -> Self {
            Self(self.0.body("reduction_type", value.into()))
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("amount", value.into()))
        }

        /// `reason`
        pub fn reason(self, value: impl Into<String>) -> Self {
            Self(self.0.body("reason", value.into()))
        }

        /// `card_no`
        ///
        /// Sealed by the client on sending.
        pub fn card_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("card_no", value.into()))
        }

        /// `sgn_no`
        pub fn sgn_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sgn_no", value.into()))
        }

        /// `req_scene`
        pub fn req_scene(self, value: impl Into<ReqScene>) -> Self {
            Self(self.0.body("req_scene", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_aggracct_bc_wb_channel_special_reduction",
                Verb::Post,
                "/v3/aggracct-bc/wb-channel/special-reduction",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/mchid",
                    "/body/bal_account_no",
                    "/body/out_request_no",
                    "/body/reduction_type",
                    "/body/amount",
                ],
            )
            .request(
                &[("/body/bal_account_no", Wire::RsaOaep), ("/body/card_no", Wire::RsaOaep)],
            )
            .response(&[("/bal_account_no", Wire::RsaOaep)]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// ReductionType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ReductionType {
        /// `FINANCIAL_PENALTY`
        FinancialPenalty,
        /// `JUDICIAL_DEDUCTION`
        JudicialDeduction,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ReductionType,
        FinancialPenalty = "FINANCIAL_PENALTY",
        JudicialDeduction = "JUDICIAL_DEDUCTION",
    );

    /// ReqScene
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ReqScene {
        /// `SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`
        SjtConvenientSettlementServiceMerchant,
        /// `SJT_MICRO_MERCHANT`
        SjtMicroMerchant,
        /// `WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`
        WxShopConvenientSettlementServiceMerchant,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ReqScene,
        SjtConvenientSettlementServiceMerchant = "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
        SjtMicroMerchant = "SJT_MICRO_MERCHANT",
        WxShopConvenientSettlementServiceMerchant = "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
    );

    /// The answer of 特殊减额.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `mchid`
        pub mchid: Option<String>,
        /// `bal_account_no`
        ///
        /// Sealed on the wire, opened by the client.
        pub bal_account_no: Option<Sensitive>,
        /// `out_request_no`
        pub out_request_no: Option<String>,
        /// `reduction_type`
        pub reduction_type: Option<response::ReductionType>,
        /// `amount`
        pub amount: Option<i64>,
        /// `state`
        pub state: Option<response::State>,
        /// `reason`
        pub reason: Option<String>,
        /// `quota_change_no`
        pub quota_change_no: Option<String>,
        /// `success_time`
        pub success_time: Option<String>,
        /// `fail_time`
        pub fail_time: Option<String>,
        /// `fail_reason`
        pub fail_reason: Option<response::FailReason>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        mchid = "mchid",
        bal_account_no = "bal_account_no",
        out_request_no = "out_request_no",
        reduction_type = "reduction_type",
        amount = "amount",
        state = "state",
        reason = "reason",
        quota_change_no = "quota_change_no",
        success_time = "success_time",
        fail_time = "fail_time",
        fail_reason = "fail_reason",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// ReductionType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ReductionType {
            /// `FINANCIAL_PENALTY`
            FinancialPenalty,
            /// `JUDICIAL_DEDUCTION`
            JudicialDeduction,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ReductionType,
            FinancialPenalty = "FINANCIAL_PENALTY",
            JudicialDeduction = "JUDICIAL_DEDUCTION",
        );

        /// State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// `PROCESSING`
            Processing,
            /// `SUCCESS`
            Success,
            /// `FAILED`
            Failed,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Processing = "PROCESSING",
            Success = "SUCCESS",
            Failed = "FAILED",
        );

        /// FailReason
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum FailReason {
            /// `BALANCE_NOT_ENOUGH`
            BalanceNotEnough,
            /// `RECEIPT_NOT_EXIST_CLOSED`
            ReceiptNotExistClosed,
            /// `TIME_OUT_CLOSED`
            TimeOutClosed,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            FailReason,
            BalanceNotEnough = "BALANCE_NOT_ENOUGH",
            ReceiptNotExistClosed = "RECEIPT_NOT_EXIST_CLOSED",
            TimeOutClosed = "TIME_OUT_CLOSED",
        );
    }
}
