//! 特殊减额 · `POST /v3/aggracct-bc/wb-channel/special-reduction`
//!
//! Generated from docs/openapi/v3/aggracct-bc/wb-channel/special-reduction.md by `cargo xtask regen`; do not edit.

/// Requests a special reduction of a merchant's WeBank channel quota.
///
/// 申请对商户在微众银行的渠道额度做特殊减额。
///
/// `POST /v3/aggracct-bc/wb-channel/special-reduction`
///
/// 特殊减额 / Request a special quota reduction · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4016061190) · feature `v3-aggracct-bc` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::aggracct_bc::wb_channel::special_reduction::post;
///
/// let request = post()
///     .mchid("1684913560")
///     .bal_account_no("9910840000000173846")
///     .out_request_no("REQ20260618103542001")
///     .reduction_type(post::ReductionType::FinancialPenalty)
///     .amount(35200)
///     .reason("违规经营罚款");
/// ```
#[doc(alias = "特殊减额")]
#[doc(alias = "/v3/aggracct-bc/wb-channel/special-reduction")]
#[doc(alias = "post_v3_aggracct_bc_wb_channel_special_reduction")]
#[doc(alias = "殊减额")]
#[doc(alias = "减额")]
#[doc(alias = "Request a special quota reduction")]
#[doc(alias = "special quota reduction")]
#[doc(alias = "quota reduction")]
#[doc(alias = "reduction")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 特殊减额. Created by [`post()`](super::post()).
    ///
    /// **Required**: `mchid`, `bal_account_no`, `out_request_no`, `reduction_type`, `amount`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }

        /// 额度台账号 / Number of the quota ledger account
        ///
        /// **Required.** Encrypted by the client.
        pub fn bal_account_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("bal_account_no", value.into()))
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 特殊减额类型 / Type of special quota reduction
        ///
        /// **Required.**
        pub fn reduction_type(self, value: impl Into<ReductionType>) -> Self {
            Self(self.0.body("reduction_type", value.into()))
        }

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("amount", value.into()))
        }

        /// 原因 / Reason
        pub fn reason(self, value: impl Into<String>) -> Self {
            Self(self.0.body("reason", value.into()))
        }

        /// 卡号 / Card number
        ///
        /// Encrypted by the client.
        pub fn card_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("card_no", value.into()))
        }

        /// 商户子账户协议号 / Agreement number of the merchant's sub-account
        pub fn sgn_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sgn_no", value.into()))
        }

        /// 请求场景 / Scenario of the request
        pub fn req_scene(self, value: impl Into<ReqScene>) -> Self {
            Self(self.0.body("req_scene", value.into()))
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
                "post_v3_aggracct_bc_wb_channel_special_reduction",
                Method::Post,
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
                &[
                    ("/body/bal_account_no", FieldEncoding::RsaOaep),
                    ("/body/card_no", FieldEncoding::RsaOaep),
                ],
            )
            .response(&[("/bal_account_no", FieldEncoding::RsaOaep)]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 特殊减额类型 / Type of special quota reduction
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ReductionType {
        /// 财务罚款 / Financial penalty
        ///
        /// `FINANCIAL_PENALTY`
        FinancialPenalty,
        /// 司法扣划 / Judicial deduction
        ///
        /// `JUDICIAL_DEDUCTION`
        JudicialDeduction,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ReductionType,
        FinancialPenalty = "FINANCIAL_PENALTY",
        JudicialDeduction = "JUDICIAL_DEDUCTION",
    );

    /// 请求场景 / Scenario of the request
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ReqScene {
        /// 商家通便捷结算服务商户 / Shangjiatong merchant with the convenient settlement service
        ///
        /// `SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`
        SjtConvenientSettlementServiceMerchant,
        /// 商家通小微商户 / Shangjiatong micro merchant
        ///
        /// `SJT_MICRO_MERCHANT`
        SjtMicroMerchant,
        /// 微信小店便捷结算服务商户 / WeChat shop merchant with the convenient settlement service
        ///
        /// `WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`
        WxShopConvenientSettlementServiceMerchant,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ReqScene,
        SjtConvenientSettlementServiceMerchant = "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
        SjtMicroMerchant = "SJT_MICRO_MERCHANT",
        WxShopConvenientSettlementServiceMerchant = "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
    );

    /// Response of 特殊减额.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付商户号 / WeChat Pay merchant ID
        pub mchid: Option<String>,
        /// 额度台账号 / Number of the quota ledger account
        ///
        /// Encrypted on the wire; decrypted by the client.
        pub bal_account_no: Option<Sensitive>,
        /// 商户请求单号 / Merchant's number of the request
        pub out_request_no: Option<String>,
        /// 特殊减额类型 / Type of special quota reduction
        pub reduction_type: Option<response::ReductionType>,
        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        pub amount: Option<i64>,
        /// 状态 / State
        pub state: Option<response::State>,
        /// 原因 / Reason
        pub reason: Option<String>,
        /// 微信支付额度变更单号 / WeChat Pay's quota change number
        pub quota_change_no: Option<String>,
        /// 成功时间，v3为RFC 3339格式 / Time of success, in RFC 3339 (v3)
        pub success_time: Option<String>,
        /// 失败时间 / Time of the failure
        pub fail_time: Option<String>,
        /// 失败原因 / Reason for the failure
        pub fail_reason: Option<response::FailReason>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 特殊减额类型 / Type of special quota reduction
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ReductionType {
            /// 财务罚款 / Financial penalty
            ///
            /// `FINANCIAL_PENALTY`
            FinancialPenalty,
            /// 司法扣划 / Judicial deduction
            ///
            /// `JUDICIAL_DEDUCTION`
            JudicialDeduction,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ReductionType,
            FinancialPenalty = "FINANCIAL_PENALTY",
            JudicialDeduction = "JUDICIAL_DEDUCTION",
        );

        /// 状态 / State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// 处理中 / Being processed
            ///
            /// `PROCESSING`
            Processing,
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAILED`
            Failed,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Processing = "PROCESSING",
            Success = "SUCCESS",
            Failed = "FAILED",
        );

        /// 失败原因 / Reason for the failure
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum FailReason {
            /// 余额不足 / Insufficient balance
            ///
            /// `BALANCE_NOT_ENOUGH`
            BalanceNotEnough,
            /// 单据不存在而关闭 / Closed because the bill does not exist
            ///
            /// `RECEIPT_NOT_EXIST_CLOSED`
            ReceiptNotExistClosed,
            /// 超时关单 / Closed on timeout
            ///
            /// `TIME_OUT_CLOSED`
            TimeOutClosed,
            /// A value unknown to this version.
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
