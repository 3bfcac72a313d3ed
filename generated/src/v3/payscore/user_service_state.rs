//! 查询用户授权状态 · `GET /v3/payscore/user-service-state`
//!
//! Generated from docs/openapi/v3/payscore/user-service-state.md by `cargo xtask regen`; do not edit.

/// Queries by OpenID whether a user has authorized a WeChat Pay score service of a merchant.
///
/// 按OpenID查询用户是否已授权商户的支付分服务。
///
/// `GET /v3/payscore/user-service-state`
///
/// 查询用户授权状态 / Query a user's service authorization state · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml) · feature `v3-payscore` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::payscore::user_service_state::get;
///
/// let request = get()
///     .appid("wx5f0c1a9e7b3d2846")
///     .service_id("00004000000000178412690357218468")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe");
/// ```
#[doc(alias = "查询用户授权状态")]
#[doc(alias = "/v3/payscore/user-service-state")]
#[doc(alias = "get_v3_payscore_user_service_state")]
#[doc(alias = "询用户授权状态")]
#[doc(alias = "用户授权状态")]
#[doc(alias = "户授权状态")]
#[doc(alias = "授权状态")]
#[doc(alias = "权状态")]
#[doc(alias = "状态")]
#[doc(alias = "Query a users service authorization state")]
#[doc(alias = "users service authorization state")]
#[doc(alias = "s service authorization state")]
#[doc(alias = "service authorization state")]
#[doc(alias = "authorization state")]
#[doc(alias = "state")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询用户授权状态. Created by [`get()`](super::get()).
    ///
    /// **Required**: `appid`, `service_id`, `openid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// **Required.**
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("service_id", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("openid", value.into()))
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
                "get_v3_payscore_user_service_state",
                Method::Get,
                "/v3/payscore/user-service-state",
            )
            .query(&["appid", "service_id", "openid"])
            .required(&["/query/appid", "/query/service_id", "/query/openid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询用户授权状态.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// Always present according to the docs.
        pub service_id: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub openid: Option<String>,
        /// 用户授权服务情况 / Whether the user has authorised the service
        ///
        /// Always present according to the docs.
        pub use_service_state: Option<response::UseServiceState>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 用户授权服务情况 / Whether the user has authorised the service
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum UseServiceState {
            /// 用户未授权服务 / Service not authorized by the user
            ///
            /// `UNAVAILABLE`
            Unavailable,
            /// 用户已授权服务 / Service authorized by the user
            ///
            /// `AVAILABLE`
            Available,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            UseServiceState,
            Unavailable = "UNAVAILABLE",
            Available = "AVAILABLE",
        );
    }
}
