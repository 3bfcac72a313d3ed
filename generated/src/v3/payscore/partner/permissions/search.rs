//! 查询与用户授权记录（openid） · `GET /v3/payscore/partner/permissions/search`
//!
//! Generated from docs/openapi/v3/payscore/partner/permissions/search.md by `cargo xtask regen`; do not edit.

/// Queries a user's authorization for a partner's sub-merchant by OpenID.
///
/// 按OpenID查询用户对服务商子商户的授权情况。
///
/// `GET /v3/payscore/partner/permissions/search`
///
/// 查询与用户授权记录（openid） / Query a sub-merchant's user authorization by OpenID · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012692798) · feature `v3-payscore` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::payscore::partner::permissions::search::get;
///
/// let request = get()
///     .service_id("00004000000000178412690357218468")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe");
/// ```
#[doc(alias = "查询与用户授权记录（openid）")]
#[doc(alias = "/v3/payscore/partner/permissions/search")]
#[doc(alias = "get_v3_payscore_partner_permissions_search")]
#[doc(alias = "询与用户授权记录（openid）")]
#[doc(alias = "与用户授权记录（openid）")]
#[doc(alias = "用户授权记录（openid）")]
#[doc(alias = "户授权记录（openid）")]
#[doc(alias = "授权记录（openid）")]
#[doc(alias = "权记录（openid）")]
#[doc(alias = "记录（openid）")]
#[doc(alias = "录（openid）")]
#[doc(alias = "openid）")]
#[doc(alias = "Query a sub-merchants user authorization by OpenID")]
#[doc(alias = "sub-merchants user authorization by OpenID")]
#[doc(alias = "s user authorization by OpenID")]
#[doc(alias = "user authorization by OpenID")]
#[doc(alias = "authorization by OpenID")]
#[doc(alias = "OpenID")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询与用户授权记录（openid）. Created by [`get()`](super::get()).
    ///
    /// **Required**: `service_id`, `appid`, `sub_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// **Required.**
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("service_id", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_appid", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("openid", value.into()))
        }

        /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_openid", value.into()))
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
                "get_v3_payscore_partner_permissions_search",
                Method::Get,
                "/v3/payscore/partner/permissions/search",
            )
            .query(
                &["service_id", "appid", "sub_mchid", "sub_appid", "openid", "sub_openid"],
            )
            .required(&["/query/service_id", "/query/appid", "/query/sub_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询与用户授权记录（openid）.
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
        pub authorization_code: Option<String>,
        /// 授权状态 / Authorization's state
        ///
        /// Always present according to the docs.
        pub authorization_state: Option<String>,
        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// Format: `uri`.
        pub notify_url: Option<String>,
        /// 最近一次解除授权时间 / Time at which the authorization was last cancelled
        pub cancel_authorization_time: Option<String>,
        /// 最近一次授权成功时间 / Time of the latest successful authorization
        ///
        /// Always present according to the docs.
        pub authorization_success_time: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 子商户AppID / AppID of the sub-merchant
        pub sub_appid: Option<String>,
        /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
        pub sub_openid: Option<String>,
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
        sub_mchid = "sub_mchid",
        sub_appid = "sub_appid",
        sub_openid = "sub_openid",
        user_risk_level = "user_risk_level",
        risk_level_version = "risk_level_version",
    );
}
