//! 解除自动还款协议 · `POST /v3/credit-repayment/partner/contracts/terminate`
//!
//! Generated from docs/openapi/v3/credit-repayment/partner/contracts/terminate.md by `cargo xtask regen`; do not edit.

/// Terminates an automatic credit repayment contract by the partner's contract code.
///
/// 凭服务商的签约协议号解除信用还款的自动还款协议。
///
/// `POST /v3/credit-repayment/partner/contracts/terminate`
///
/// 解除自动还款协议 / Terminate a credit repayment contract · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016125830) · feature `v3-credit-repayment` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::credit_repayment::partner::contracts::terminate::post;
///
/// let request = post()
///     .out_contract_code("TEAQY20260618001")
///     .contract_termination_remark("用户申请解约");
/// ```
#[doc(alias = "解除自动还款协议")]
#[doc(alias = "/v3/credit-repayment/partner/contracts/terminate")]
#[doc(alias = "post_v3_credit_repayment_partner_contracts_terminate")]
#[doc(alias = "除自动还款协议")]
#[doc(alias = "自动还款协议")]
#[doc(alias = "动还款协议")]
#[doc(alias = "还款协议")]
#[doc(alias = "款协议")]
#[doc(alias = "协议")]
#[doc(alias = "Terminate a credit repayment contract")]
#[doc(alias = "credit repayment contract")]
#[doc(alias = "repayment contract")]
#[doc(alias = "contract")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 解除自动还款协议. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_contract_code`, `contract_termination_remark`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 商户签约协议号 / Merchant's number of the contract
        ///
        /// **Required.**
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_contract_code", value.into()))
        }

        /// 协议解约备注 / Remark on the contract's termination
        ///
        /// **Required.**
        pub fn contract_termination_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_termination_remark", value.into()))
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
                "post_v3_credit_repayment_partner_contracts_terminate",
                Method::Post,
                "/v3/credit-repayment/partner/contracts/terminate",
            )
            .body(Body::Json)
            .required(&["/body/out_contract_code", "/body/contract_termination_remark"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 解除自动还款协议.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 签约（协议）信息 / Information on the contract
        pub contract_info: Option<response::ContractInfo>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        contract_info = "contract_info",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 签约（协议）信息 / Information on the contract
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ContractInfo {
            /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
            ///
            /// Always present according to the docs.
            pub contract_id: Option<String>,
            /// 委托代扣协议模板ID / ID of the papay contract template
            ///
            /// Always present according to the docs.
            pub plan_id: Option<String>,
            /// 商户签约协议号 / Merchant's number of the contract
            ///
            /// Always present according to the docs.
            pub out_contract_code: Option<String>,
            /// 用户展示名称 / User's displayed name
            ///
            /// Always present according to the docs.
            pub display_name: Option<String>,
            /// 协议（签约）状态 / Contract's state
            ///
            /// Always present according to the docs.
            pub contract_state: Option<ContractState>,
            /// 协议签署时间 / Time at which the contract was signed
            pub contract_signed_time: Option<String>,
            /// 协议解约时间 / Time at which the contract was terminated
            pub contract_terminated_time: Option<String>,
            /// 协议解约方式 / How the contract was terminated
            pub contract_terminated_mode: Option<ContractTerminatedMode>,
            /// 协议解约备注 / Remark on the contract's termination
            pub contract_termination_remark: Option<String>,
            /// 每月还款日 / Day of the month on which repayment is made
            pub repayment_day: Option<i64>,
            /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
            pub openid: Option<String>,
            /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
            pub appid: Option<String>,
            /// 还款金额上限 / Upper limit of a repayment
            ///
            /// Always present according to the docs.
            pub repayment_amount_limit: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ContractInfo,
            contract_id = "contract_id",
            plan_id = "plan_id",
            out_contract_code = "out_contract_code",
            display_name = "display_name",
            contract_state = "contract_state",
            contract_signed_time = "contract_signed_time",
            contract_terminated_time = "contract_terminated_time",
            contract_terminated_mode = "contract_terminated_mode",
            contract_termination_remark = "contract_termination_remark",
            repayment_day = "repayment_day",
            openid = "openid",
            appid = "appid",
            repayment_amount_limit = "repayment_amount_limit",
        );

        /// 协议（签约）状态 / Contract's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ContractState {
            /// 无效状态 / Invalid state
            ///
            /// `CONTRACT_STATE_INVALID`
            ContractStateInvalid,
            /// 协议生效中 / Contract in effect
            ///
            /// `CONTRACT_STATE_EFFECTIVE`
            ContractStateEffective,
            /// 已解约 / Terminated
            ///
            /// `CONTRACT_STATE_TERMINATED`
            ContractStateTerminated,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ContractState,
            ContractStateInvalid = "CONTRACT_STATE_INVALID",
            ContractStateEffective = "CONTRACT_STATE_EFFECTIVE",
            ContractStateTerminated = "CONTRACT_STATE_TERMINATED",
        );

        /// 协议解约方式 / How the contract was terminated
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ContractTerminatedMode {
            /// 无效的解约方式 / Invalid mode of termination
            ///
            /// `TERMINATION_MODE_INVALID`
            TerminationModeInvalid,
            /// 用户解约 / Terminated by the user
            ///
            /// `TERMINATION_MODE_BY_USER`
            TerminationModeByUser,
            /// 商户解约 / Terminated by the merchant
            ///
            /// `TERMINATION_MODE_BY_MERCHANT`
            TerminationModeByMerchant,
            /// 客服解约 / Terminated by customer service
            ///
            /// `TERMINATION_MODE_BY_CUSTOMER_SERVICE`
            TerminationModeByCustomerService,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ContractTerminatedMode,
            TerminationModeInvalid = "TERMINATION_MODE_INVALID",
            TerminationModeByUser = "TERMINATION_MODE_BY_USER",
            TerminationModeByMerchant = "TERMINATION_MODE_BY_MERCHANT",
            TerminationModeByCustomerService = "TERMINATION_MODE_BY_CUSTOMER_SERVICE",
        );
    }
}
