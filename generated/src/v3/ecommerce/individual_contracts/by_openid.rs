//! 查询个人收款方授权结果 · `GET /v3/ecommerce/individual-contracts/{openid}`
//!
//! Generated from docs/openapi/v3/ecommerce/individual-contracts/{openid}.md by `cargo xtask regen`; do not edit.

/// Queries whether an individual payee has authorized the platform, by OpenID.
///
/// 按OpenID查询个人收款方是否已授权电商平台。
///
/// `GET /v3/ecommerce/individual-contracts/{openid}`
///
/// 查询个人收款方授权结果 / Query an individual payee's authorization · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012739528) · feature `v3-ecommerce` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::ecommerce::individual_contracts::by_openid::get;
///
/// let request = get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .appid("wx5f0c1a9e7b3d2846")
///     .permission_type("INDIVIDUAL_PAYEE");
/// ```
#[doc(alias = "查询个人收款方授权结果")]
#[doc(alias = "/v3/ecommerce/individual-contracts/{openid}")]
#[doc(alias = "get_v3_ecommerce_individual_contracts_openid")]
#[doc(alias = "询个人收款方授权结果")]
#[doc(alias = "个人收款方授权结果")]
#[doc(alias = "人收款方授权结果")]
#[doc(alias = "收款方授权结果")]
#[doc(alias = "款方授权结果")]
#[doc(alias = "方授权结果")]
#[doc(alias = "授权结果")]
#[doc(alias = "权结果")]
#[doc(alias = "结果")]
#[doc(alias = "Query an individual payees authorization")]
#[doc(alias = "individual payees authorization")]
#[doc(alias = "payees authorization")]
#[doc(alias = "s authorization")]
#[doc(alias = "authorization")]
pub fn get(openid: impl Into<String>) -> get::Request {
    get::Request::new([openid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询个人收款方授权结果. Created by [`get()`](super::get()).
    ///
    /// **Required**: `appid`, `permission_type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// 授权的权限类型 / Type of permission authorized
        ///
        /// **Required.** Known values: `INDIVIDUAL_PAYEE` (个人收款方 / Individual payee).
        pub fn permission_type(self, value: impl Into<String>) -> Self {
            Self(self.0.query("permission_type", value.into()))
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
                "get_v3_ecommerce_individual_contracts_openid",
                Method::Get,
                "/v3/ecommerce/individual-contracts/{openid}",
            )
            .query(&["appid", "permission_type"])
            .required(&["/query/appid", "/query/permission_type"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询个人收款方授权结果.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 个人收款方受理授权ID / Authorization ID of the individual payee on the platform
        ///
        /// Always present according to the docs.
        pub individual_auth_id: Option<String>,
        /// 授权或解除授权的操作时间 / Time at which the authorization was given or revoked
        ///
        /// Always present according to the docs.
        pub operation_time: Option<String>,
        /// 授权状态 / Authorization's state
        ///
        /// Always present according to the docs.
        pub auth_state: Option<response::AuthState>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        individual_auth_id = "individual_auth_id",
        operation_time = "operation_time",
        auth_state = "auth_state",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 授权状态 / Authorization's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AuthState {
            /// 已授权 / Authorized
            ///
            /// `AUTHORIZED`
            Authorized,
            /// 未授权 / Not authorized
            ///
            /// `UNAUTHORIZED`
            Unauthorized,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AuthState,
            Authorized = "AUTHORIZED",
            Unauthorized = "UNAUTHORIZED",
        );
    }
}
