//! 商户贴息-获取微信分付曝光建议 · `POST /v3/pay/instal/exposure`
//!
//! Generated from docs/openapi/v3/pay/instal/exposure.md by `cargo xtask regen`; do not edit.

/// Queries, for a direct merchant's interest subsidy, whether to show Fenfu to the user.
///
/// 在直连商户的贴息业务中，查询是否应向用户展示微信分付。
///
/// `POST /v3/pay/instal/exposure`
///
/// 商户贴息-获取微信分付曝光建议 / Check Fenfu display for an interest subsidy · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4016196762) · feature `v3-pay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::pay::instal::exposure::post;
///
/// let request = post()
///     .mchid("1684907235")
///     .appid("wx5f0c1a9e7b3d2846")
///     .user_id_type(post::UserIdType::Openid)
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe");
/// ```
#[doc(alias = "商户贴息-获取微信分付曝光建议")]
#[doc(alias = "/v3/pay/instal/exposure")]
#[doc(alias = "post_v3_pay_instal_exposure")]
#[doc(alias = "户贴息-获取微信分付曝光建议")]
#[doc(alias = "贴息-获取微信分付曝光建议")]
#[doc(alias = "息-获取微信分付曝光建议")]
#[doc(alias = "获取微信分付曝光建议")]
#[doc(alias = "取微信分付曝光建议")]
#[doc(alias = "微信分付曝光建议")]
#[doc(alias = "信分付曝光建议")]
#[doc(alias = "分付曝光建议")]
#[doc(alias = "付曝光建议")]
#[doc(alias = "曝光建议")]
#[doc(alias = "光建议")]
#[doc(alias = "建议")]
#[doc(alias = "Check Fenfu display for an interest subsidy")]
#[doc(alias = "Fenfu display for an interest subsidy")]
#[doc(alias = "display for an interest subsidy")]
#[doc(alias = "interest subsidy")]
#[doc(alias = "subsidy")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 商户贴息-获取微信分付曝光建议. Created by [`post()`](super::post()).
    ///
    /// **Required**: `mchid`, `appid`, `user_id_type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 用户ID的类型 / Type of the user ID
        ///
        /// **Required.**
        pub fn user_id_type(self, value: impl Into<UserIdType>) -> Self {
            Self(self.0.body("user_id_type", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 用户手机号的哈希值 / Hash of the user's mobile phone number
        pub fn phone_number_hash(self, value: impl Into<String>) -> Self {
            Self(self.0.body("phone_number_hash", value.into()))
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
                "post_v3_pay_instal_exposure",
                Method::Post,
                "/v3/pay/instal/exposure",
            )
            .body(Body::Json)
            .required(&["/body/mchid", "/body/appid", "/body/user_id_type"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 用户ID的类型 / Type of the user ID
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum UserIdType {
        /// 未知用户标识类型 / Unknown type
        ///
        /// `UNKNOWN_USER_ID_TYPE`
        UnknownUserIdType,
        /// 用户OpenID / User's OpenID
        ///
        /// `OPENID`
        Openid,
        /// 手机号 / Mobile phone number
        ///
        /// `PHONE_NO`
        PhoneNo,
        /// 服务商AppID下的OpenID / OpenID under the partner's AppID
        ///
        /// `SP_OPENID`
        SpOpenid,
        /// 子商户AppID下的OpenID / OpenID under the sub-merchant's AppID
        ///
        /// `SUB_OPENID`
        SubOpenid,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        UserIdType,
        UnknownUserIdType = "UNKNOWN_USER_ID_TYPE",
        Openid = "OPENID",
        PhoneNo = "PHONE_NO",
        SpOpenid = "SP_OPENID",
        SubOpenid = "SUB_OPENID",
    );

    /// Response of 商户贴息-获取微信分付曝光建议.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 是否建议曝光微信分付 / Whether showing Fenfu to the user is recommended
        ///
        /// Always present according to the docs.
        pub recommend_exposure: Option<bool>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        recommend_exposure = "recommend_exposure",
    );
}
