//! 商圈积分授权查询 · `GET /v3/businesscircle/user-authorizations/{openid}`
//!
//! Generated from docs/openapi/v3/businesscircle/user-authorizations/{openid}.md by `cargo xtask regen`; do not edit.

/// Queries whether a user has authorized the mall's points service by OpenID.
///
/// 按OpenID查询用户是否已授权商圈积分服务。
///
/// `GET /v3/businesscircle/user-authorizations/{openid}`
///
/// 商圈积分授权查询 / Query a user's mall points authorization · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012534848), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012474135) · feature `v3-businesscircle` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::businesscircle::user_authorizations::by_openid::get;
///
/// let request = get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe").appid("wx5f0c1a9e7b3d2846");
/// ```
#[doc(alias = "商圈积分授权查询")]
#[doc(alias = "/v3/businesscircle/user-authorizations/{openid}")]
#[doc(alias = "get_v3_businesscircle_user_authorizations_openid")]
#[doc(alias = "圈积分授权查询")]
#[doc(alias = "积分授权查询")]
#[doc(alias = "分授权查询")]
#[doc(alias = "授权查询")]
#[doc(alias = "权查询")]
#[doc(alias = "查询")]
#[doc(alias = "Query a users mall points authorization")]
#[doc(alias = "users mall points authorization")]
#[doc(alias = "s mall points authorization")]
#[doc(alias = "mall points authorization")]
#[doc(alias = "points authorization")]
#[doc(alias = "authorization")]
pub fn get(openid: impl Into<String>) -> get::Request {
    get::Request::new([openid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 商圈积分授权查询. Created by [`get()`](super::get()).
    ///
    /// **Required**: `appid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
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
                "get_v3_businesscircle_user_authorizations_openid",
                Method::Get,
                "/v3/businesscircle/user-authorizations/{openid}",
            )
            .query(&["sub_mchid", "appid"])
            .required(&["/query/appid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 商圈积分授权查询.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// Always present according to the docs.
        pub openid: Option<String>,
        /// 授权状态 / Authorization's state
        ///
        /// Always present according to the docs.
        pub authorize_state: Option<String>,
        /// 用户授权时间 / Time at which the user authorized
        pub authorize_time: Option<String>,
        /// 取消授权时间 / Time at which the authorization was cancelled
        pub deauthorize_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        openid = "openid",
        authorize_state = "authorize_state",
        authorize_time = "authorize_time",
        deauthorize_time = "deauthorize_time",
    );
}
