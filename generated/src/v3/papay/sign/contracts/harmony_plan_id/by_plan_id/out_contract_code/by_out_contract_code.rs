//! 通过商户协议号查询委托代扣签约协议 · `GET /v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}`
//!
//! Generated from docs/openapi/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}.md by `cargo xtask regen`; do not edit.

/// 通过商户协议号查询委托代扣签约协议
///
/// `GET /v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}`
///
/// 通过商户协议号查询委托代扣签约协议 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4013844122) · feature `v3-papay`
///
/// ```
/// use wechatpay_api::v3::papay::sign::contracts::harmony_plan_id::by_plan_id::out_contract_code::by_out_contract_code::get;
///
/// let request = get("1", "OCC20260618294");
/// ```
#[doc(alias = "通过商户协议号查询委托代扣签约协议")]
#[doc(
    alias = "/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}"
)]
#[doc(
    alias = "get_v3_papay_sign_contracts_harmony_plan_id_plan_id_out_contract_code_out_contract_code"
)]
pub fn get(
    plan_id: impl Into<String>,
    out_contract_code: impl Into<String>,
) -> get::Request {
    get::Request::new([plan_id.into(), out_contract_code.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 通过商户协议号查询委托代扣签约协议; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(Parts::new().path(path))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "get_v3_papay_sign_contracts_harmony_plan_id_plan_id_out_contract_code_out_contract_code",
            Verb::Get,
            "/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 通过商户协议号查询委托代扣签约协议.
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
        pub contract_state: Option<response::ContractState>,
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
        /// `mask_wxid`
        pub mask_wxid: Option<String>,
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
        mask_wxid = "mask_wxid",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// ContractState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ContractState {
            /// `SIGNED`
            Signed,
            /// `TERMINATED`
            Terminated,
            /// `SIGN_FAILED`
            SignFailed,
            /// `TO_BE_RENEWED`
            ToBeRenewed,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ContractState,
            Signed = "SIGNED",
            Terminated = "TERMINATED",
            SignFailed = "SIGN_FAILED",
            ToBeRenewed = "TO_BE_RENEWED",
        );

        /// ContractTerminateInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ContractTerminateInfo {
            /// `contract_termination_mode`
            ///
            /// Documented as always there.
            pub contract_termination_mode: Option<ContractTerminationMode>,
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

        /// ContractTerminationMode
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ContractTerminationMode {
            /// `USER_TERMINATE`
            UserTerminate,
            /// `MCH_API_TERMINATE`
            MchApiTerminate,
            /// `WEPAY_WEB_TERMINATE`
            WepayWebTerminate,
            /// `CUSTOMER_SERVICE_TERMINATE`
            CustomerServiceTerminate,
            /// `SYSTEM_TERMINATE`
            SystemTerminate,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ContractTerminationMode,
            UserTerminate = "USER_TERMINATE",
            MchApiTerminate = "MCH_API_TERMINATE",
            WepayWebTerminate = "WEPAY_WEB_TERMINATE",
            CustomerServiceTerminate = "CUSTOMER_SERVICE_TERMINATE",
            SystemTerminate = "SYSTEM_TERMINATE",
        );
    }
}
