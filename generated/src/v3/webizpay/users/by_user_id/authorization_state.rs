//! 企业商户查询企业员工开通授权状态 · `GET /v3/webizpay/users/{user_id}/authorization-state`
//!
//! Generated from docs/openapi/v3/webizpay/users/{user_id}/authorization-state.md by `cargo xtask regen`; do not edit.

/// Queries whether an employee of a sub-merchant has authorized enterprise payment.
///
/// 查询子商户的员工是否已授权企业支付。
///
/// `GET /v3/webizpay/users/{user_id}/authorization-state`
///
/// 企业商户查询企业员工开通授权状态 / Query an employee's enterprise payment authorization · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014507163) · feature `v3-webizpay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::webizpay::users::by_user_id::authorization_state::get;
///
/// let request = get("U20260105000738").sp_mchid("1684907235").sub_mchid("1684913560");
/// ```
#[doc(alias = "企业商户查询企业员工开通授权状态")]
#[doc(alias = "/v3/webizpay/users/{user_id}/authorization-state")]
#[doc(alias = "get_v3_webizpay_users_user_id_authorization_state")]
#[doc(alias = "业商户查询企业员工开通授权状态")]
#[doc(alias = "商户查询企业员工开通授权状态")]
#[doc(alias = "户查询企业员工开通授权状态")]
#[doc(alias = "查询企业员工开通授权状态")]
#[doc(alias = "询企业员工开通授权状态")]
#[doc(alias = "企业员工开通授权状态")]
#[doc(alias = "业员工开通授权状态")]
#[doc(alias = "员工开通授权状态")]
#[doc(alias = "工开通授权状态")]
#[doc(alias = "开通授权状态")]
#[doc(alias = "通授权状态")]
#[doc(alias = "授权状态")]
#[doc(alias = "权状态")]
#[doc(alias = "状态")]
#[doc(alias = "Query an employees enterprise payment authorization")]
#[doc(alias = "employees enterprise payment authorization")]
#[doc(alias = "s enterprise payment authorization")]
#[doc(alias = "enterprise payment authorization")]
#[doc(alias = "payment authorization")]
#[doc(alias = "authorization")]
pub fn get(user_id: impl Into<String>) -> get::Request {
    get::Request::new([user_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 企业商户查询企业员工开通授权状态. Created by [`get()`](super::get()).
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
            Self(self.0.query("sp_mchid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
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
                "get_v3_webizpay_users_user_id_authorization_state",
                Method::Get,
                "/v3/webizpay/users/{user_id}/authorization-state",
            )
            .query(&["sp_mchid", "sub_mchid"])
            .required(&["/query/sp_mchid", "/query/sub_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 企业商户查询企业员工开通授权状态.
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
        /// 企业员工授权关系列表 / Employees' authorizations
        pub employee_list: Vec<response::EmployeeList>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sp_mchid = "sp_mchid",
        sub_mchid = "sub_mchid",
        user_id = "user_id",
        employee_list = "employee_list",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 企业员工授权关系列表 / Employees' authorizations
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct EmployeeList {
            /// 微信授权关系ID / ID of the employee's authorization in WeChat
            ///
            /// Always present according to the docs.
            pub employee_id: Option<String>,
            /// 授权状态 / Authorization's state
            ///
            /// Always present according to the docs.
            pub authorization_state: Option<AuthorizationState>,
            /// 授权时间 / Time of the authorization
            ///
            /// Always present according to the docs.
            pub authorization_time: Option<String>,
            /// 授权解除时间 / Time at which the authorization was revoked
            ///
            /// Always present according to the docs.
            pub authorization_revoked_time: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            EmployeeList,
            employee_id = "employee_id",
            authorization_state = "authorization_state",
            authorization_time = "authorization_time",
            authorization_revoked_time = "authorization_revoked_time",
        );

        /// 授权状态 / Authorization's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AuthorizationState {
            /// 已授权 / Authorized
            ///
            /// `AUTHORIZED`
            Authorized,
            /// 已撤销授权 / Authorization revoked
            ///
            /// `REVOKED`
            Revoked,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AuthorizationState,
            Authorized = "AUTHORIZED",
            Revoked = "REVOKED",
        );
    }
}
