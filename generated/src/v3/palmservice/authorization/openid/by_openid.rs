//! 查询刷掌授权 · `GET /v3/palmservice/authorization/openid/{openid}`
//!
//! Generated from docs/openapi/v3/palmservice/authorization/openid/{openid}.md by `cargo xtask regen`; do not edit.

/// 查询刷掌授权
///
/// `GET /v3/palmservice/authorization/openid/{openid}`
///
/// 查询刷掌授权 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4014482017) · feature `v3-palmservice`
///
/// Needs a permission that is applied for at WeChat Pay.
///
/// ```
/// use wechatpay_api::v3::palmservice::authorization::openid::by_openid::get;
///
/// let request = get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe").organization_id("9282");
/// ```
#[doc(alias = "查询刷掌授权")]
#[doc(alias = "/v3/palmservice/authorization/openid/{openid}")]
#[doc(alias = "get_v3_palmservice_authorization_openid_openid")]
pub fn get(openid: impl Into<String>) -> get::Request {
    get::Request::new([openid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询刷掌授权; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `organization_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `organization_id`
        ///
        /// **Required.**
        pub fn organization_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("organization_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_palmservice_authorization_openid_openid",
                Verb::Get,
                "/v3/palmservice/authorization/openid/{openid}",
            )
            .required(&["/query/organization_id"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询刷掌授权.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `openid`
        pub openid: Option<String>,
        /// `organization_id`
        pub organization_id: Option<String>,
        /// `state`
        pub state: Option<response::State>,
        /// `authorize_time`
        pub authorize_time: Option<String>,
        /// What came besides.
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
        use crate::model::*;

        /// State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// `AUTHORIZATION_STATE_NONE`
            AuthorizationStateNone,
            /// `AUTHORIZATION_STATE_ON`
            AuthorizationStateOn,
            /// `AUTHORIZATION_STATE_OFF`
            AuthorizationStateOff,
            /// A value that these docs do not know.
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
