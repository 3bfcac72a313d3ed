//! 查询与用户授权记录（openid） · `GET /v3/payscore/permissions/openid/{openid}`
//!
//! Generated from docs/openapi/v3/payscore/permissions/openid/{openid}.md by `cargo xtask regen`; do not edit.

/// 查询与用户授权记录（openid）
///
/// `GET /v3/payscore/permissions/openid/{openid}`
///
/// 查询与用户授权记录（openid） · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012647404) · feature `v3-payscore`
///
/// ```
/// use wechatpay_api::v3::payscore::permissions::openid::by_openid::get;
///
/// let request = get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .service_id("80020260618103542800800800800")
///     .appid("wx5f0c1a9e7b3d2846");
/// ```
#[doc(alias = "查询与用户授权记录（openid）")]
#[doc(alias = "/v3/payscore/permissions/openid/{openid}")]
#[doc(alias = "get_v3_payscore_permissions_openid_openid")]
pub fn get(openid: impl Into<String>) -> get::Request {
    get::Request::new([openid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询与用户授权记录（openid）; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `service_id`, `appid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `service_id`
        ///
        /// **Required.**
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("service_id", value.into()))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_payscore_permissions_openid_openid",
                Verb::Get,
                "/v3/payscore/permissions/openid/{openid}",
            )
            .query(&["service_id", "appid"])
            .required(&["/query/service_id", "/query/appid"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询与用户授权记录（openid）.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `service_id`
        ///
        /// Documented as always there.
        pub service_id: Option<String>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `mchid`
        ///
        /// Documented as always there.
        pub mchid: Option<String>,
        /// `openid`
        pub openid: Option<String>,
        /// `authorization_code`
        pub authorization_code: Option<String>,
        /// `authorization_state`
        ///
        /// Documented as always there.
        pub authorization_state: Option<response::AuthorizationState>,
        /// `cancel_authorization_time`
        pub cancel_authorization_time: Option<String>,
        /// `authorization_success_time`
        pub authorization_success_time: Option<String>,
        /// `user_risk_level`
        pub user_risk_level: Option<i64>,
        /// `risk_level_version`
        pub risk_level_version: Option<i64>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        service_id = "service_id",
        appid = "appid",
        mchid = "mchid",
        openid = "openid",
        authorization_code = "authorization_code",
        authorization_state = "authorization_state",
        cancel_authorization_time = "cancel_authorization_time",
        authorization_success_time = "authorization_success_time",
        user_risk_level = "user_risk_level",
        risk_level_version = "risk_level_version",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// AuthorizationState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AuthorizationState {
            /// `UNAVAILABLE`
            Unavailable,
            /// `AVAILABLE`
            Available,
            /// `UNBINDUSER`
            Unbinduser,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AuthorizationState,
            Unavailable = "UNAVAILABLE",
            Available = "AVAILABLE",
            Unbinduser = "UNBINDUSER",
        );
    }
}
