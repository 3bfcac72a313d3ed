//! 查询与用户授权记录（授权协议号） · `GET /v3/payscore/permissions/authorization-code/{authorization_code}`
//!
//! Generated from docs/openapi/v3/payscore/permissions/authorization-code/{authorization_code}.md by `cargo xtask regen`; do not edit.

/// Queries a user's authorization for a direct merchant by the merchant's authorization number.
///
/// 按商户侧授权协议号，查询用户对直连商户的授权情况。
///
/// `GET /v3/payscore/permissions/authorization-code/{authorization_code}`
///
/// 查询与用户授权记录（授权协议号） / Query a user authorization by authorization number · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012647401) · feature `v3-payscore` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::payscore::permissions::authorization_code::by_authorization_code::get;
///
/// let request = get("SQ20260618103542001")
///     .service_id("00004000000000178412690357218468");
/// ```
#[doc(alias = "查询与用户授权记录（授权协议号）")]
#[doc(alias = "/v3/payscore/permissions/authorization-code/{authorization_code}")]
#[doc(alias = "get_v3_payscore_permissions_authorization_code_authorization_code")]
#[doc(alias = "询与用户授权记录（授权协议号）")]
#[doc(alias = "与用户授权记录（授权协议号）")]
#[doc(alias = "用户授权记录（授权协议号）")]
#[doc(alias = "户授权记录（授权协议号）")]
#[doc(alias = "授权记录（授权协议号）")]
#[doc(alias = "权记录（授权协议号）")]
#[doc(alias = "记录（授权协议号）")]
#[doc(alias = "录（授权协议号）")]
#[doc(alias = "授权协议号）")]
#[doc(alias = "权协议号）")]
#[doc(alias = "协议号）")]
#[doc(alias = "议号）")]
#[doc(alias = "号）")]
#[doc(alias = "Query a user authorization by authorization number")]
#[doc(alias = "user authorization by authorization number")]
#[doc(alias = "authorization by authorization number")]
#[doc(alias = "authorization number")]
#[doc(alias = "number")]
pub fn get(authorization_code: impl Into<String>) -> get::Request {
    get::Request::new([authorization_code.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询与用户授权记录（授权协议号）. Created by [`get()`](super::get()).
    ///
    /// **Required**: `service_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// **Required.**
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("service_id", value.into()))
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
                "get_v3_payscore_permissions_authorization_code_authorization_code",
                Method::Get,
                "/v3/payscore/permissions/authorization-code/{authorization_code}",
            )
            .required(&["/query/service_id"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询与用户授权记录（授权协议号）.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// Always present according to the docs.
        pub service_id: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub openid: Option<String>,
        /// 商户侧授权协议号 / Merchant's number of the authorization agreement
        ///
        /// Always present according to the docs.
        pub authorization_code: Option<String>,
        /// 授权状态 / Authorization's state
        ///
        /// Always present according to the docs.
        pub authorization_state: Option<response::AuthorizationState>,
        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// Format: `uri`.
        pub notify_url: Option<String>,
        /// 最近一次解除授权时间 / Time at which the authorization was last cancelled
        pub cancel_authorization_time: Option<String>,
        /// 最近一次授权成功时间 / Time of the latest successful authorization
        pub authorization_success_time: Option<String>,
        /// 用户风险分层（等级） / Risk tier of the user
        pub user_risk_level: Option<i64>,
        /// 用户分层版本 / Version of the user's risk tiers
        pub risk_level_version: Option<i64>,
        /// Fields unknown to this version.
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
        notify_url = "notify_url",
        cancel_authorization_time = "cancel_authorization_time",
        authorization_success_time = "authorization_success_time",
        user_risk_level = "user_risk_level",
        risk_level_version = "risk_level_version",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 授权状态 / Authorization's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AuthorizationState {
            /// 用户未授权服务 / Service not authorized by the user
            ///
            /// `UNAVAILABLE`
            Unavailable,
            /// 用户已授权服务 / Service authorized by the user
            ///
            /// `AVAILABLE`
            Available,
            /// 已预授权但未绑定用户 / Pre-authorized, no user bound yet
            ///
            /// `UNBINDUSER`
            Unbinduser,
            /// A value unknown to this version.
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
