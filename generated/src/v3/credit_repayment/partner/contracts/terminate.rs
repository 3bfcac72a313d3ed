//! 解除自动还款协议 · `POST /v3/credit-repayment/partner/contracts/terminate`
//!
//! Generated from docs/openapi/v3/credit-repayment/partner/contracts/terminate.md by `cargo xtask regen`; do not edit.

/// 解除自动还款协议
///
/// `POST /v3/credit-repayment/partner/contracts/terminate`
///
/// 解除自动还款协议 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4016125830) · feature `v3-credit-repayment`
///
/// ```
/// use wechatpay_api::v3::credit_repayment::partner::contracts::terminate::post;
///
/// let request = post()
///     .out_contract_code("294202606")
///     .contract_termination_remark("示例说明");
/// ```
#[doc(alias = "解除自动还款协议")]
#[doc(alias = "/v3/credit-repayment/partner/contracts/terminate")]
#[doc(alias = "post_v3_credit_repayment_partner_contracts_terminate")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 解除自动还款协议; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `out_contract_code`, `contract_termination_remark`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `out_contract_code`
        ///
        /// **Required.**
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_contract_code", value.into()))
        }

        /// `contract_termination_remark`
        ///
        /// **Required.**
        pub fn contract_termination_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_termination_remark", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_credit_repayment_partner_contracts_terminate",
                Verb::Post,
                "/v3/credit-repayment/partner/contracts/terminate",
            )
            .body(Body::Json)
            .required(&["/body/out_contract_code", "/body/contract_termination_remark"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 解除自动还款协议.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `contract_info`
        pub contract_info: Option<response::ContractInfo>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        contract_info = "contract_info",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// ContractInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ContractInfo {
            /// `contract_id`
            ///
            /// Documented as always there.
            pub contract_id: Option<String>,
            /// `plan_id`
            ///
            /// Documented as always there.
            pub plan_id: Option<String>,
            /// `out_contract_code`
            ///
            /// Documented as always there.
            pub out_contract_code: Option<String>,
            /// `display_name`
            ///
            /// Documented as always there.
            pub display_name: Option<String>,
            /// `contract_state`
            ///
            /// Documented as always there.
            pub contract_state: Option<ContractState>,
            /// `contract_signed_time`
            pub contract_signed_time: Option<String>,
            /// `contract_terminated_time`
            pub contract_terminated_time: Option<String>,
            /// `contract_terminated_mode`
            pub contract_terminated_mode: Option<ContractTerminatedMode>,
            /// `contract_termination_remark`
            pub contract_termination_remark: Option<String>,
            /// `repayment_day`
            pub repayment_day: Option<i64>,
            /// `openid`
            pub openid: Option<String>,
            /// `appid`
            pub appid: Option<String>,
            /// `repayment_amount_limit`
            ///
            /// Documented as always there.
            pub repayment_amount_limit: Option<i64>,
            /// What came besides.
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

        /// ContractState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ContractState {
            /// `CONTRACT_STATE_INVALID`
            ContractStateInvalid,
            /// `CONTRACT_STATE_EFFECTIVE`
            ContractStateEffective,
            /// `CONTRACT_STATE_TERMINATED`
            ContractStateTerminated,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ContractState,
            ContractStateInvalid = "CONTRACT_STATE_INVALID",
            ContractStateEffective = "CONTRACT_STATE_EFFECTIVE",
            ContractStateTerminated = "CONTRACT_STATE_TERMINATED",
        );

        /// ContractTerminatedMode
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ContractTerminatedMode {
            /// `TERMINATION_MODE_INVALID`
            TerminationModeInvalid,
            /// `TERMINATION_MODE_BY_USER`
            TerminationModeByUser,
            /// `TERMINATION_MODE_BY_MERCHANT`
            TerminationModeByMerchant,
            /// `TERMINATION_MODE_BY_CUSTOMER_SERVICE`
            TerminationModeByCustomerService,
            /// A value that these docs do not know.
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
