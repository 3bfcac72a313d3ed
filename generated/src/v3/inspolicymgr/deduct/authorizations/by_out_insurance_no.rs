//! 查询保单授权信息 · `GET /v3/inspolicymgr/deduct/authorizations/{out_insurance_no}`
//!
//! Generated from docs/openapi/v3/inspolicymgr/deduct/authorizations/{out_insurance_no}.md by `cargo xtask regen`; do not edit.

/// Queries a user's authorization to show an insurance policy by the merchant's insurance number.
///
/// 按商户保险编号查询用户对展示保单的授权。
///
/// `GET /v3/inspolicymgr/deduct/authorizations/{out_insurance_no}`
///
/// 查询保单授权信息 / Query insurance policy authorization · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4016617415) · feature `v3-inspolicymgr` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::inspolicymgr::deduct::authorizations::by_out_insurance_no::get;
///
/// let request = get("BX20260618000173");
/// ```
#[doc(alias = "查询保单授权信息")]
#[doc(alias = "/v3/inspolicymgr/deduct/authorizations/{out_insurance_no}")]
#[doc(alias = "get_v3_inspolicymgr_deduct_authorizations_out_insurance_no")]
#[doc(alias = "询保单授权信息")]
#[doc(alias = "保单授权信息")]
#[doc(alias = "单授权信息")]
#[doc(alias = "授权信息")]
#[doc(alias = "权信息")]
#[doc(alias = "信息")]
#[doc(alias = "Query insurance policy authorization")]
#[doc(alias = "insurance policy authorization")]
#[doc(alias = "policy authorization")]
#[doc(alias = "authorization")]
pub fn get(out_insurance_no: impl Into<String>) -> get::Request {
    get::Request::new([out_insurance_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询保单授权信息. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
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
            "get_v3_inspolicymgr_deduct_authorizations_out_insurance_no",
            Method::Get,
            "/v3/inspolicymgr/deduct/authorizations/{out_insurance_no}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询保单授权信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户保险编号 / Merchant's number of the insurance
        ///
        /// Always present according to the docs.
        pub out_insurance_no: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 模板或计划ID（代扣协议模板、支付分或投放计划） / ID of the contract template or plan
        ///
        /// Always present according to the docs.
        pub plan_id: Option<String>,
        /// 商户签约协议号 / Merchant's number of the contract
        ///
        /// Always present according to the docs.
        pub out_contract_code: Option<String>,
        /// 保险名称 / Name of the insurance
        ///
        /// Always present according to the docs.
        pub insurance_name: Option<String>,
        /// 授权状态 / Authorization's state
        ///
        /// Always present according to the docs.
        pub auth_state: Option<response::AuthState>,
        /// 用户授权时间 / Time the user gave authorisation
        pub user_auth_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        out_insurance_no = "out_insurance_no",
        appid = "appid",
        plan_id = "plan_id",
        out_contract_code = "out_contract_code",
        insurance_name = "insurance_name",
        auth_state = "auth_state",
        user_auth_time = "user_auth_time",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 授权状态 / Authorization's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AuthState {
            /// 授权单初始状态 / Initial state
            ///
            /// `AUTH_STATE_INIT`
            AuthStateInit,
            /// 待用户授权 / User's authorization pending
            ///
            /// `AUTH_STATE_PENDING`
            AuthStatePending,
            /// 已授权 / Authorized
            ///
            /// `AUTH_STATE_GRANTED`
            AuthStateGranted,
            /// 用户拒绝授权 / Denied by the user
            ///
            /// `AUTH_STATE_DENIED`
            AuthStateDenied,
            /// 授权已过期 / Authorization expired
            ///
            /// `AUTH_STATE_EXPIRED`
            AuthStateExpired,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AuthState,
            AuthStateInit = "AUTH_STATE_INIT",
            AuthStatePending = "AUTH_STATE_PENDING",
            AuthStateGranted = "AUTH_STATE_GRANTED",
            AuthStateDenied = "AUTH_STATE_DENIED",
            AuthStateExpired = "AUTH_STATE_EXPIRED",
        );
    }
}
