//! 保险商户查询保险自动续费协议 · `GET /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
//!
//! Generated from docs/openapi/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}.md by `cargo xtask regen`; do not edit.

/// Queries an automatic insurance renewal contract by plan ID and contract code.
///
/// 按模板ID和商户协议号查询保险自动续费协议。
///
/// `GET /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
///
/// 保险商户查询保险自动续费协议 / Query an insurance renewal contract · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012472641) · feature `v3-papay` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::papay::insurance_sign::contracts::plan_id::by_plan_id::out_contract_code::by_out_contract_code::get;
///
/// let request = get("138602", "TEAQY20260618001");
/// ```
#[doc(alias = "保险商户查询保险自动续费协议")]
#[doc(
    alias = "/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"
)]
#[doc(
    alias = "get_v3_papay_insurance_sign_contracts_plan_id_plan_id_out_contract_code_out_contract_code"
)]
#[doc(alias = "险商户查询保险自动续费协议")]
#[doc(alias = "商户查询保险自动续费协议")]
#[doc(alias = "户查询保险自动续费协议")]
#[doc(alias = "查询保险自动续费协议")]
#[doc(alias = "询保险自动续费协议")]
#[doc(alias = "保险自动续费协议")]
#[doc(alias = "险自动续费协议")]
#[doc(alias = "自动续费协议")]
#[doc(alias = "动续费协议")]
#[doc(alias = "续费协议")]
#[doc(alias = "费协议")]
#[doc(alias = "协议")]
#[doc(alias = "Query an insurance renewal contract")]
#[doc(alias = "insurance renewal contract")]
#[doc(alias = "renewal contract")]
#[doc(alias = "contract")]
pub fn get(
    plan_id: impl Into<String>,
    out_contract_code: impl Into<String>,
) -> get::Request {
    get::Request::new([plan_id.into(), out_contract_code.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 保险商户查询保险自动续费协议. Created by [`get()`](super::get()).
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
            "get_v3_papay_insurance_sign_contracts_plan_id_plan_id_out_contract_code_out_contract_code",
            Method::Get,
            "/v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 保险商户查询保险自动续费协议.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs. At most 32 characters.
        pub mchid: Option<String>,
        /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
        ///
        /// Always present according to the docs. At most 32 characters.
        pub contract_id: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs. At most 32 characters.
        pub appid: Option<String>,
        /// 模板或计划ID（代扣协议模板、支付分或投放计划） / ID of the contract template or plan
        ///
        /// Always present according to the docs.
        pub plan_id: Option<i64>,
        /// 商户签约协议号 / Merchant's number of the contract
        ///
        /// Always present according to the docs. At most 32 characters.
        pub out_contract_code: Option<String>,
        /// 被保险人展示名称 / Display name of the insured person
        pub insured_display_name: Option<String>,
        /// 协议（签约）状态 / Contract's state
        ///
        /// Always present according to the docs.
        pub contract_state: Option<response::ContractState>,
        /// 协议签署时间 / Time at which the contract was signed
        pub contract_signed_time: Option<String>,
        /// 协议到期时间 / Time at which the contract expires
        pub contract_expired_time: Option<String>,
        /// 协议解约信息 / Details of the contract's termination
        pub contract_terminate_info: Option<response::ContractTerminateInfo>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// Always present according to the docs.
        pub openid: Option<String>,
        /// 商户侧用户标识 / Merchant's identifier of the user
        pub out_user_code: Option<String>,
        /// 跳转撤销解约小程序的路径 / Page path of the Mini Program in which the user takes back the termination
        pub revoke_terminate_contract_redirect_url: Option<String>,
        /// 跳转撤销解约小程序的AppID / AppID of the Mini Program in which the user takes back the termination
        pub revoke_terminate_contract_redirect_appid: Option<String>,
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
        insured_display_name = "insured_display_name",
        contract_state = "contract_state",
        contract_signed_time = "contract_signed_time",
        contract_expired_time = "contract_expired_time",
        contract_terminate_info = "contract_terminate_info",
        openid = "openid",
        out_user_code = "out_user_code",
        revoke_terminate_contract_redirect_url = "revoke_terminate_contract_redirect_url",
        revoke_terminate_contract_redirect_appid = "revoke_terminate_contract_redirect_appid",
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
            /// 待解约 / Termination pending
            ///
            /// `TERMINATE_PENDING`
            TerminatePending,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ContractState,
            Signed = "SIGNED",
            Terminated = "TERMINATED",
            SignFailed = "SIGN_FAILED",
            ToBeRenewed = "TO_BE_RENEWED",
            TerminatePending = "TERMINATE_PENDING",
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
