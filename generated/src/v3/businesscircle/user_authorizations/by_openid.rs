//! 商圈积分授权查询 · `GET /v3/businesscircle/user-authorizations/{openid}`
//!
//! Generated from docs/openapi/v3/businesscircle/user-authorizations/{openid}.md by `cargo xtask regen`; do not edit.

/// 商圈积分授权查询
///
/// `GET /v3/businesscircle/user-authorizations/{openid}`
///
/// 商圈积分授权查询 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012534848), [2](https://pay.weixin.qq.com/doc/v3/partner/4012474135) · feature `v3-businesscircle`
///
/// ```
/// use wechatpay_api::v3::businesscircle::user_authorizations::by_openid::get;
///
/// let request = get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .sub_mchid("1684913560")
///     .appid("wx5f0c1a9e7b3d2846");
/// ```
#[doc(alias = "商圈积分授权查询")]
#[doc(alias = "/v3/businesscircle/user-authorizations/{openid}")]
#[doc(alias = "get_v3_businesscircle_user_authorizations_openid")]
pub fn get(openid: impl Into<String>) -> get::Request {
    get::Request::new([openid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 商圈积分授权查询; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `appid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        sub_mchid: Option<String>,
        appid: Option<String>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `sub_mchid`
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_businesscircle_user_authorizations_openid",
                Verb::Get,
                "/v3/businesscircle/user-authorizations/{openid}",
            )
            .required(&["/query/appid"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .query("sub_mchid", &self.sub_mchid)
                .query("appid", &self.appid)
                .extra(&self.extra)
        }
    }

    /// The answer of 商圈积分授权查询.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `openid`
        ///
        /// Documented as always there.
        pub openid: Option<String>,
        /// `authorize_state`
        ///
        /// Documented as always there.
        pub authorize_state: Option<String>,
        /// `authorize_time`
        pub authorize_time: Option<String>,
        /// `deauthorize_time`
        pub deauthorize_time: Option<String>,
        /// What came besides.
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
