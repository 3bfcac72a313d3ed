//! 通过商户协议号查询委托代扣签约协议 · `GET /v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}`
//!
//! Generated from docs/openapi/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}.md by `cargo xtask regen`; do not edit.

/// Queries a direct merchant's papay contract by HarmonyOS plan ID and contract code.
///
/// 按鸿蒙模板ID和商户协议号查询直连商户的委托代扣协议。
///
/// `GET /v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}`
///
/// 通过商户协议号查询委托代扣签约协议 / Query a papay contract by HarmonyOS plan · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4013844122) · feature `v3-papay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::papay::sign::contracts::harmony_plan_id::by_plan_id::out_contract_code::by_out_contract_code::get;
///
/// let request = get("138602", "TEAQY20260618001");
/// ```
#[doc(alias = "通过商户协议号查询委托代扣签约协议")]
#[doc(
    alias = "/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}"
)]
#[doc(
    alias = "get_v3_papay_sign_contracts_harmony_plan_id_plan_id_out_contract_code_out_contract_code"
)]
#[doc(alias = "过商户协议号查询委托代扣签约协议")]
#[doc(alias = "商户协议号查询委托代扣签约协议")]
#[doc(alias = "户协议号查询委托代扣签约协议")]
#[doc(alias = "协议号查询委托代扣签约协议")]
#[doc(alias = "议号查询委托代扣签约协议")]
#[doc(alias = "号查询委托代扣签约协议")]
#[doc(alias = "查询委托代扣签约协议")]
#[doc(alias = "询委托代扣签约协议")]
#[doc(alias = "委托代扣签约协议")]
#[doc(alias = "托代扣签约协议")]
#[doc(alias = "代扣签约协议")]
#[doc(alias = "扣签约协议")]
#[doc(alias = "签约协议")]
#[doc(alias = "约协议")]
#[doc(alias = "协议")]
#[doc(alias = "Query a papay contract by HarmonyOS plan")]
#[doc(alias = "papay contract by HarmonyOS plan")]
#[doc(alias = "contract by HarmonyOS plan")]
#[doc(alias = "HarmonyOS plan")]
#[doc(alias = "plan")]
pub fn get(
    plan_id: impl Into<String>,
    out_contract_code: impl Into<String>,
) -> get::Request {
    get::Request::new([plan_id.into(), out_contract_code.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 通过商户协议号查询委托代扣签约协议. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(RequestData::new().path(path))
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
            "get_v3_papay_sign_contracts_harmony_plan_id_plan_id_out_contract_code_out_contract_code",
            Method::Get,
            "/v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 通过商户协议号查询委托代扣签约协议.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
        ///
        /// Always present according to the docs.
        pub contract_id: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 模板或计划ID（代扣协议模板、支付分或投放计划） / ID of the contract template or plan
        ///
        /// Always present according to the docs.
        pub plan_id: Option<i64>,
        /// 商户签约协议号 / Merchant's number of the contract
        ///
        /// Always present according to the docs.
        pub out_contract_code: Option<String>,
        /// 用户账户展示名称 / Name of the user's account shown on the contract page
        ///
        /// Always present according to the docs.
        pub contract_display_account: Option<String>,
        /// 协议（签约）状态 / Contract's state
        ///
        /// Always present according to the docs.
        pub contract_state: Option<response::ContractState>,
        /// 协议签署时间 / Time at which the contract was signed
        pub contract_signed_time: Option<String>,
        /// 协议到期时间 / Time at which the contract expires
        pub contract_expired_time: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// Always present according to the docs.
        pub openid: Option<String>,
        /// 协议解约信息 / Details of the contract's termination
        pub contract_terminate_info: Option<response::ContractTerminateInfo>,
        /// 商户侧用户标识 / Merchant's identifier of the user
        pub out_user_code: Option<String>,
        /// 用户微信号掩码 / User's masked WeChat ID
        pub mask_wxid: Option<String>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 协议（签约）状态 / Contract's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ContractState {
            /// 已签约 / Signed
            ///
            /// `SIGNED`
            Signed,
            /// 已解约 / Terminated
            ///
            /// `TERMINATED`
            Terminated,
            /// 签约失败 / Signing failed
            ///
            /// `SIGN_FAILED`
            SignFailed,
            /// 待续约 / To be renewed
            ///
            /// `TO_BE_RENEWED`
            ToBeRenewed,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ContractState,
            Signed = "SIGNED",
            Terminated = "TERMINATED",
            SignFailed = "SIGN_FAILED",
            ToBeRenewed = "TO_BE_RENEWED",
        );

        /// 协议解约信息 / Details of the contract's termination
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ContractTerminateInfo {
            /// 协议解约方式 / How the contract was terminated
            ///
            /// Always present according to the docs.
            pub contract_termination_mode: Option<ContractTerminationMode>,
            /// 协议解约时间 / Time at which the contract was terminated
            ///
            /// Always present according to the docs.
            pub contract_terminated_time: Option<String>,
            /// 协议解约备注 / Remark on the contract's termination
            pub contract_termination_remark: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ContractTerminateInfo,
            contract_termination_mode = "contract_termination_mode",
            contract_terminated_time = "contract_terminated_time",
            contract_termination_remark = "contract_termination_remark",
        );

        /// 协议解约方式 / How the contract was terminated
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ContractTerminationMode {
            /// 用户解约 / Terminated by the user
            ///
            /// `USER_TERMINATE`
            UserTerminate,
            /// 商户调用API解约 / Terminated by the merchant through the API
            ///
            /// `MCH_API_TERMINATE`
            MchApiTerminate,
            /// 商户平台解约 / Terminated on the merchant platform
            ///
            /// `WEPAY_WEB_TERMINATE`
            WepayWebTerminate,
            /// 客服解约 / Terminated by customer service
            ///
            /// `CUSTOMER_SERVICE_TERMINATE`
            CustomerServiceTerminate,
            /// 系统解约 / Terminated by the system
            ///
            /// `SYSTEM_TERMINATE`
            SystemTerminate,
            /// A value unknown to this version.
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
