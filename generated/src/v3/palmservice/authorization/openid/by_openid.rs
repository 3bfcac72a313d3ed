//! 查询刷掌授权 · `GET /v3/palmservice/authorization/openid/{openid}`
//!
//! Generated from docs/openapi/v3/palmservice/authorization/openid/{openid}.md by `cargo xtask regen`; do not edit.

/// Queries by OpenID whether a user has authorized an organization's palm service.
///
/// 按OpenID查询用户是否已授权机构的刷掌服务。
///
/// `GET /v3/palmservice/authorization/openid/{openid}`
///
/// 查询刷掌授权 / Query a palm service authorization · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014482017) · feature `v3-palmservice` · confirmed by an official page
///
/// Requires a permission that you apply for with WeChat Pay.
///
/// ```
/// use wechatpay_api::v3::palmservice::authorization::openid::by_openid::get;
///
/// let request = get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe").organization_id("2026031700184");
/// ```
#[doc(alias = "查询刷掌授权")]
#[doc(alias = "/v3/palmservice/authorization/openid/{openid}")]
#[doc(alias = "get_v3_palmservice_authorization_openid_openid")]
#[doc(alias = "询刷掌授权")]
#[doc(alias = "刷掌授权")]
#[doc(alias = "掌授权")]
#[doc(alias = "授权")]
#[doc(alias = "Query a palm service authorization")]
#[doc(alias = "palm service authorization")]
#[doc(alias = "service authorization")]
#[doc(alias = "authorization")]
pub fn get(openid: impl Into<String>) -> get::Request {
    get::Request::new([openid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询刷掌授权. Created by [`get()`](super::get()).
    ///
    /// **Required**: `organization_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 机构ID / ID of the institution (organization)
        ///
        /// **Required.** At most 64 characters.
        pub fn organization_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("organization_id", value.into()))
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
                "get_v3_palmservice_authorization_openid_openid",
                Method::Get,
                "/v3/palmservice/authorization/openid/{openid}",
            )
            .required(&["/query/organization_id"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询刷掌授权.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// At most 128 characters.
        pub openid: Option<String>,
        /// 机构ID / ID of the institution (organization)
        ///
        /// At most 64 characters.
        pub organization_id: Option<String>,
        /// 状态 / State
        pub state: Option<response::State>,
        /// 用户授权时间 / Time at which the user authorized
        ///
        /// At most 32 characters.
        pub authorize_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        openid = "openid",
        organization_id = "organization_id",
        state = "state",
        authorize_time = "authorize_time",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 状态 / State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// 未授权 / Not authorized
            ///
            /// `AUTHORIZATION_STATE_NONE`
            AuthorizationStateNone,
            /// 授权已开启 / Authorization on
            ///
            /// `AUTHORIZATION_STATE_ON`
            AuthorizationStateOn,
            /// 授权已关闭 / Authorization off
            ///
            /// `AUTHORIZATION_STATE_OFF`
            AuthorizationStateOff,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            AuthorizationStateNone = "AUTHORIZATION_STATE_NONE",
            AuthorizationStateOn = "AUTHORIZATION_STATE_ON",
            AuthorizationStateOff = "AUTHORIZATION_STATE_OFF",
        );
    }
}
