//! 通过QQ账号查询用户信息 · `GET /v3/edu-star/users/qq/{qq}`
//!
//! Generated from docs/openapi/v3/edu-star/users/qq/{qq}.md by `cargo xtask regen`; do not edit.

/// Queries whether a user is a student in the Education Star programme by QQ account.
///
/// 按QQ账号查询用户是否为Education Star项目的学生。
///
/// `GET /v3/edu-star/users/qq/{qq}`
///
/// 通过QQ账号查询用户信息 / Query student status by QQ account · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/assets/img/common/edu/edu-star/chapter2_3.png) · feature `v3-edu-star` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::edu_star::users::qq::by_qq::get;
///
/// let request = get("10000000").appid("wx5f0c1a9e7b3d2846");
/// ```
#[doc(alias = "通过QQ账号查询用户信息")]
#[doc(alias = "/v3/edu-star/users/qq/{qq}")]
#[doc(alias = "get_v3_edu_star_users_qq_qq")]
#[doc(alias = "过QQ账号查询用户信息")]
#[doc(alias = "QQ账号查询用户信息")]
#[doc(alias = "账号查询用户信息")]
#[doc(alias = "号查询用户信息")]
#[doc(alias = "查询用户信息")]
#[doc(alias = "询用户信息")]
#[doc(alias = "用户信息")]
#[doc(alias = "户信息")]
#[doc(alias = "信息")]
#[doc(alias = "Query student status by QQ account")]
#[doc(alias = "student status by QQ account")]
#[doc(alias = "status by QQ account")]
#[doc(alias = "QQ account")]
#[doc(alias = "account")]
pub fn get(qq: impl Into<String>) -> get::Request {
    get::Request::new([qq.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 通过QQ账号查询用户信息. Created by [`get()`](super::get()).
    ///
    /// **Required**: `appid`.
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
                "get_v3_edu_star_users_qq_qq",
                Method::Get,
                "/v3/edu-star/users/qq/{qq}",
            )
            .required(&["/query/appid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 通过QQ账号查询用户信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 是否为学生用户 / Whether the user is a student
        ///
        /// Always present according to the docs.
        pub education_star_student: Option<bool>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 用户在AppID下的openid / The user's OpenID under the AppID of the request
        ///
        /// Always present according to the docs.
        pub wechat_openid: Option<String>,
        /// 用户QQ号 / The user's QQ number
        ///
        /// Always present according to the docs.
        pub qq: Option<String>,
        /// 注册时间 / Time of registration
        pub register_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        education_star_student = "education_star_student",
        appid = "appid",
        wechat_openid = "wechat_openid",
        qq = "qq",
        register_time = "register_time",
    );
}
