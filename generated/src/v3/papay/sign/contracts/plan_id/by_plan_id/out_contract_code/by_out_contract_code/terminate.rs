//! 通过商户协议号解除委托代扣签约协议 · `POST /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
//!
//! Generated from docs/openapi/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate.md by `cargo xtask regen`; do not edit.

/// 通过商户协议号解除委托代扣签约协议
///
/// `POST /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
///
/// 通过商户协议号解除委托代扣签约协议 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012489295) · feature `v3-papay`
///
/// ```
/// use wechatpay_api::v3::papay::sign::contracts::plan_id::by_plan_id::out_contract_code::by_out_contract_code::terminate::post;
///
/// let request = post("1", "OCC20260618294")
///     .contract_termination_remark("示例说明");
/// ```
#[doc(alias = "通过商户协议号解除委托代扣签约协议")]
#[doc(
    alias = "/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate"
)]
#[doc(
    alias = "post_v3_papay_sign_contracts_plan_id_plan_id_out_contract_code_out_contract_code_terminate"
)]
pub fn post(
    plan_id: impl Into<String>,
    out_contract_code: impl Into<String>,
) -> post::Request {
    post::Request::new([plan_id.into(), out_contract_code.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 通过商户协议号解除委托代扣签约协议; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `contract_termination_remark`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(Parts::new().path(path))
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
                "post_v3_papay_sign_contracts_plan_id_plan_id_out_contract_code_out_contract_code_terminate",
                Verb::Post,
                "/v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
            )
            .body(Body::Json)
            .required(&["/body/contract_termination_remark"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 通过商户协议号解除委托代扣签约协议.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `mchid`
        ///
        /// Documented as always there.
        pub mchid: Option<String>,
        /// `contract_id`
        ///
        /// Documented as always there.
        pub contract_id: Option<String>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `plan_id`
        ///
        /// Documented as always there.
        pub plan_id: Option<i64>,
        /// `out_contract_code`
        ///
        /// Documented as always there.
        pub out_contract_code: Option<String>,
        /// `contract_display_account`
        ///
        /// Documented as always there.
        pub contract_display_account: Option<String>,
        /// `contract_state`
        ///
        /// Documented as always there.
        pub contract_state: Option<String>,
        /// `contract_signed_time`
        pub contract_signed_time: Option<String>,
        /// `contract_expired_time`
        pub contract_expired_time: Option<String>,
        /// `openid`
        ///
        /// Documented as always there.
        pub openid: Option<String>,
        /// `contract_terminate_info`
        pub contract_terminate_info: Option<response::ContractTerminateInfo>,
        /// `out_user_code`
        pub out_user_code: Option<String>,
        /// `deduct_schedule`
        pub deduct_schedule: Option<response::DeductSchedule>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        mchid = "mchid",
        contract_id = "contract_id",
        appid = "appid",
        plan_id = "plan_id",
        out_contract_code = "out_contract_code",
        contract_display_account = "contract_display_account",
        contract_state = "contract_state",
        contract_signed_time = "contract_signed_time",
        contract_expired_time = "contract_expired_time",
        openid = "openid",
        contract_terminate_info = "contract_terminate_info",
        out_user_code = "out_user_code",
        deduct_schedule = "deduct_schedule",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// ContractTerminateInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ContractTerminateInfo {
            /// `contract_termination_mode`
            ///
            /// Documented as always there.
            pub contract_termination_mode: Option<String>,
            /// `contract_terminated_time`
            ///
            /// Documented as always there.
            pub contract_terminated_time: Option<String>,
            /// `contract_termination_remark`
            pub contract_termination_remark: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ContractTerminateInfo,
            contract_termination_mode = "contract_termination_mode",
            contract_terminated_time = "contract_terminated_time",
            contract_termination_remark = "contract_termination_remark",
        );

        /// DeductSchedule
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DeductSchedule {
            /// `estimated_deduct_date`
            ///
            /// Documented as always there.
            pub estimated_deduct_date: Option<String>,
            /// `estimated_deduct_amount`
            ///
            /// Documented as always there.
            pub estimated_deduct_amount: Option<EstimatedDeductAmount>,
            /// `schedule_state`
            ///
            /// Documented as always there.
            pub schedule_state: Option<String>,
            /// `scheduled_amount`
            pub scheduled_amount: Option<ScheduledAmount>,
            /// `deduct_amount`
            pub deduct_amount: Option<DeductAmount>,
            /// `deduct_date`
            pub deduct_date: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            DeductSchedule,
            estimated_deduct_date = "estimated_deduct_date",
            estimated_deduct_amount = "estimated_deduct_amount",
            schedule_state = "schedule_state",
            scheduled_amount = "scheduled_amount",
            deduct_amount = "deduct_amount",
            deduct_date = "deduct_date",
        );

        /// EstimatedDeductAmount
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct EstimatedDeductAmount {
            /// `total`
            ///
            /// Documented as always there.
            pub total: Option<i64>,
            /// `currency`
            pub currency: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            EstimatedDeductAmount,
            total = "total",
            currency = "currency",
        );

        /// ScheduledAmount
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ScheduledAmount {
            /// `total`
            ///
            /// Documented as always there.
            pub total: Option<i64>,
            /// `currency`
            pub currency: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ScheduledAmount,
            total = "total",
            currency = "currency",
        );

        /// DeductAmount
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DeductAmount {
            /// `total`
            ///
            /// Documented as always there.
            pub total: Option<i64>,
            /// `currency`
            pub currency: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            DeductAmount,
            total = "total",
            currency = "currency",
        );
    }
}
