//! 商户查询用户欠款状态 · `GET /v3/eduschoolpay/users/{openid}/debt-state`
//!
//! Generated from docs/openapi/v3/eduschoolpay/users/{openid}/debt-state.md by `cargo xtask regen`; do not edit.

/// Queries whether a user has unpaid campus payment debts by OpenID.
///
/// 按OpenID查询用户是否有未还清的校园轻松付欠款。
///
/// `GET /v3/eduschoolpay/users/{openid}/debt-state`
///
/// 商户查询用户欠款状态 / Query a user's campus payment debt · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012469161) · feature `v3-eduschoolpay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::eduschoolpay::users::by_openid::debt_state::get;
///
/// let request = get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe");
/// ```
#[doc(alias = "商户查询用户欠款状态")]
#[doc(alias = "/v3/eduschoolpay/users/{openid}/debt-state")]
#[doc(alias = "get_v3_eduschoolpay_users_openid_debt_state")]
#[doc(alias = "户查询用户欠款状态")]
#[doc(alias = "查询用户欠款状态")]
#[doc(alias = "询用户欠款状态")]
#[doc(alias = "用户欠款状态")]
#[doc(alias = "户欠款状态")]
#[doc(alias = "欠款状态")]
#[doc(alias = "款状态")]
#[doc(alias = "状态")]
#[doc(alias = "Query a users campus payment debt")]
#[doc(alias = "users campus payment debt")]
#[doc(alias = "s campus payment debt")]
#[doc(alias = "campus payment debt")]
#[doc(alias = "payment debt")]
#[doc(alias = "debt")]
pub fn get(openid: impl Into<String>) -> get::Request {
    get::Request::new([openid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 商户查询用户欠款状态. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
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
            "get_v3_eduschoolpay_users_openid_debt_state",
            Method::Get,
            "/v3/eduschoolpay/users/{openid}/debt-state",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 商户查询用户欠款状态.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// Always present according to the docs.
        pub openid: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<String>,
        /// 用户当前欠款笔数 / Count of the user's unpaid orders
        ///
        /// Always present according to the docs.
        pub debt_count: Option<i64>,
        /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
        ///
        /// Always present according to the docs.
        pub update_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        appid = "appid",
        openid = "openid",
        state = "state",
        debt_count = "debt_count",
        update_time = "update_time",
    );
}
