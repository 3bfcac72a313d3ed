//! 企业商户发起解除员工企业支付授权 · `POST /v3/webizpay/employees/{employee_id}/revoke`
//!
//! Generated from docs/openapi/v3/webizpay/employees/{employee_id}/revoke.md by `cargo xtask regen`; do not edit.

/// Revokes an employee's enterprise payment authorization, which also voids the quota cards issued.
///
/// 解除员工的企业支付授权，已发放的额度卡同时作废。
///
/// `POST /v3/webizpay/employees/{employee_id}/revoke`
///
/// 企业商户发起解除员工企业支付授权 / Revoke an employee's enterprise payment authorization · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014507156) · feature `v3-webizpay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::webizpay::employees::by_employee_id::revoke::post;
///
/// let request = post("WeBizPay_3f7c1e92-5b48-4d06-a1c7-9e20d84b6f35")
///     .sp_mchid("1684907235")
///     .sub_mchid("1684913560");
/// ```
#[doc(alias = "企业商户发起解除员工企业支付授权")]
#[doc(alias = "/v3/webizpay/employees/{employee_id}/revoke")]
#[doc(alias = "post_v3_webizpay_employees_employee_id_revoke")]
#[doc(alias = "业商户发起解除员工企业支付授权")]
#[doc(alias = "商户发起解除员工企业支付授权")]
#[doc(alias = "户发起解除员工企业支付授权")]
#[doc(alias = "发起解除员工企业支付授权")]
#[doc(alias = "起解除员工企业支付授权")]
#[doc(alias = "解除员工企业支付授权")]
#[doc(alias = "除员工企业支付授权")]
#[doc(alias = "员工企业支付授权")]
#[doc(alias = "工企业支付授权")]
#[doc(alias = "企业支付授权")]
#[doc(alias = "业支付授权")]
#[doc(alias = "支付授权")]
#[doc(alias = "付授权")]
#[doc(alias = "授权")]
#[doc(alias = "Revoke an employees enterprise payment authorization")]
#[doc(alias = "employees enterprise payment authorization")]
#[doc(alias = "s enterprise payment authorization")]
#[doc(alias = "enterprise payment authorization")]
#[doc(alias = "payment authorization")]
#[doc(alias = "authorization")]
pub fn post(employee_id: impl Into<String>) -> post::Request {
    post::Request::new([employee_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 企业商户发起解除员工企业支付授权. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sp_mchid`, `sub_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// **Required.**
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
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
                "post_v3_webizpay_employees_employee_id_revoke",
                Method::Post,
                "/v3/webizpay/employees/{employee_id}/revoke",
            )
            .body(Body::Json)
            .required(&["/body/sp_mchid", "/body/sub_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 企业商户发起解除员工企业支付授权.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// Always present according to the docs.
        pub sp_mchid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 用户ID / User ID, or the object by which the user is identified
        ///
        /// Always present according to the docs.
        pub user_id: Option<String>,
        /// 授权状态 / Authorization's state
        ///
        /// Always present according to the docs.
        pub authorization_state: Option<response::AuthorizationState>,
        /// 授权解除时间 / Time at which the authorization was revoked
        ///
        /// Always present according to the docs.
        pub authorization_revoked_time: Option<String>,
        /// 原因 / Reason
        ///
        /// Always present according to the docs.
        pub reason: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sp_mchid = "sp_mchid",
        sub_mchid = "sub_mchid",
        user_id = "user_id",
        authorization_state = "authorization_state",
        authorization_revoked_time = "authorization_revoked_time",
        reason = "reason",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 授权状态 / Authorization's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AuthorizationState {
            /// 已撤销授权 / Authorization revoked
            ///
            /// `REVOKED`
            Revoked,
            /// 已授权 / Authorized
            ///
            /// `AUTHORIZED`
            Authorized,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AuthorizationState,
            Revoked = "REVOKED",
            Authorized = "AUTHORIZED",
        );
    }
}
