//! 查询微工卡授权关系 · `GET /v3/payroll-card/relations/{openid}`
//!
//! Generated from docs/openapi/v3/payroll-card/relations/{openid}.md by `cargo xtask regen`; do not edit.

/// Queries by OpenID whether a user has authorized the sub-merchant to use the payroll card.
///
/// 按OpenID查询用户是否已授权子商户使用微工卡。
///
/// `GET /v3/payroll-card/relations/{openid}`
///
/// 查询微工卡授权关系 / Query a payroll card authorization · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012461728) · feature `v3-payroll-card` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::payroll_card::relations::by_openid::get;
///
/// let request = get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe").sub_mchid("1684913560");
/// ```
#[doc(alias = "查询微工卡授权关系")]
#[doc(alias = "/v3/payroll-card/relations/{openid}")]
#[doc(alias = "get_v3_payroll_card_relations_openid")]
#[doc(alias = "询微工卡授权关系")]
#[doc(alias = "微工卡授权关系")]
#[doc(alias = "工卡授权关系")]
#[doc(alias = "卡授权关系")]
#[doc(alias = "授权关系")]
#[doc(alias = "权关系")]
#[doc(alias = "关系")]
#[doc(alias = "Query a payroll card authorization")]
#[doc(alias = "payroll card authorization")]
#[doc(alias = "card authorization")]
#[doc(alias = "authorization")]
pub fn get(openid: impl Into<String>) -> get::Request {
    get::Request::new([openid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询微工卡授权关系. Created by [`get()`](super::get()).
    ///
    /// **Required**: `sub_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_appid", value.into()))
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
                "get_v3_payroll_card_relations_openid",
                Method::Get,
                "/v3/payroll-card/relations/{openid}",
            )
            .query(&["sub_mchid", "appid", "sub_appid"])
            .required(&["/query/sub_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询微工卡授权关系.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// Always present according to the docs.
        pub openid: Option<String>,
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 授权状态 / Authorization's state
        ///
        /// Always present according to the docs.
        pub authorize_state: Option<response::AuthorizeState>,
        /// 用户授权时间 / Time at which the user authorized
        pub authorize_time: Option<String>,
        /// 取消授权时间 / Time at which the authorization was cancelled
        pub deauthorize_time: Option<String>,
        /// 关闭时间，RFC 3339格式 / Time of the closing, in RFC 3339
        pub close_time: Option<String>,
        /// 注册状态 / State of the registration
        pub register_state: Option<String>,
        /// 注册时间 / Time of registration
        pub register_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        openid = "openid",
        mchid = "mchid",
        sub_mchid = "sub_mchid",
        authorize_state = "authorize_state",
        authorize_time = "authorize_time",
        deauthorize_time = "deauthorize_time",
        close_time = "close_time",
        register_state = "register_state",
        register_time = "register_time",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 授权状态 / Authorization's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AuthorizeState {
            /// 未授权 / Not authorized
            ///
            /// `UNAUTHORIZED`
            Unauthorized,
            /// 已授权 / Authorized
            ///
            /// `AUTHORIZED`
            Authorized,
            /// 已取消授权 / Authorization cancelled
            ///
            /// `DEAUTHORIZED`
            Deauthorized,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AuthorizeState,
            Unauthorized = "UNAUTHORIZED",
            Authorized = "AUTHORIZED",
            Deauthorized = "DEAUTHORIZED",
        );
    }
}
