//! 查询用户授权状态 · `GET /v3/payscore/user-service-state`
//!
//! Generated from docs/openapi/v3/payscore/user-service-state.md by `cargo xtask regen`; do not edit.

/// 查询用户授权状态
///
/// `GET /v3/payscore/user-service-state`
///
/// 查询用户授权状态 · [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml) · feature `v3-payscore`
///
/// ```
/// use wechatpay_api::v3::payscore::user_service_state::get;
///
/// let request = get()
///     .appid("wx5f0c1a9e7b3d2846")
///     .service_id("SI20260618800")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe");
/// ```
#[doc(alias = "查询用户授权状态")]
#[doc(alias = "/v3/payscore/user-service-state")]
#[doc(alias = "get_v3_payscore_user_service_state")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询用户授权状态; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `appid`, `service_id`, `openid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// `service_id`
        ///
        /// **Required.**
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("service_id", value.into()))
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("openid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_payscore_user_service_state",
                Verb::Get,
                "/v3/payscore/user-service-state",
            )
            .query(&["appid", "service_id", "openid"])
            .required(&["/query/appid", "/query/service_id", "/query/openid"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询用户授权状态.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `service_id`
        ///
        /// Documented as always there.
        pub service_id: Option<String>,
        /// `openid`
        pub openid: Option<String>,
        /// `use_service_state`
        ///
        /// Documented as always there.
        pub use_service_state: Option<response::UseServiceState>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        appid = "appid",
        service_id = "service_id",
        openid = "openid",
        use_service_state = "use_service_state",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// UseServiceState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum UseServiceState {
            /// `UNAVAILABLE`
            Unavailable,
            /// `AVAILABLE`
            Available,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            UseServiceState,
            Unavailable = "UNAVAILABLE",
            Available = "AVAILABLE",
        );
    }
}
