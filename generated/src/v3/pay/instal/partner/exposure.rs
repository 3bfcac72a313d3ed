//! 商户贴息-获取微信分付曝光建议 · `POST /v3/pay/instal/partner/exposure`
//!
//! Generated from docs/openapi/v3/pay/instal/partner/exposure.md by `cargo xtask regen`; do not edit.

/// Queries, for a partner's interest subsidy, whether to show Fenfu to a sub-merchant's user.
///
/// 在服务商的贴息业务中，查询是否应向子商户的用户展示微信分付。
///
/// `POST /v3/pay/instal/partner/exposure`
///
/// 商户贴息-获取微信分付曝光建议 / Check Fenfu display for a partner's subsidy · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016196820) · feature `v3-pay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::pay::instal::partner::exposure::post;
///
/// let request = post()
///     .sp_mchid("1684907235")
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx9d27c4b61e8f05a3");
/// ```
#[doc(alias = "商户贴息-获取微信分付曝光建议")]
#[doc(alias = "/v3/pay/instal/partner/exposure")]
#[doc(alias = "post_v3_pay_instal_partner_exposure")]
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
#[doc(alias = "Check Fenfu display for a partners subsidy")]
#[doc(alias = "Fenfu display for a partners subsidy")]
#[doc(alias = "display for a partners subsidy")]
#[doc(alias = "partners subsidy")]
#[doc(alias = "s subsidy")]
#[doc(alias = "subsidy")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 商户贴息-获取微信分付曝光建议. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sp_mchid`, `sp_appid`, `sub_appid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// **Required.**
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// 服务商或机构的AppID / AppID of the partner or institution
        ///
        /// **Required.**
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_appid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 用户ID / User ID, or the object by which the user is identified
        pub fn user_id(self, value: UserId) -> Self {
            Self(self.0.body("user_id", value))
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
                "post_v3_pay_instal_partner_exposure",
                Method::Post,
                "/v3/pay/instal/partner/exposure",
            )
            .body(Body::Json)
            .required(&["/body/sp_mchid", "/body/sp_appid", "/body/sub_appid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 用户ID / User ID, or the object by which the user is identified
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct UserId(ObjectBuilder);

    impl UserId {
        /// 用户ID的类型 / Type of the user ID
        pub fn user_id_type(self, value: impl Into<UserIdType>) -> Self {
            Self(self.0.set("user_id_type", value.into()))
        }

        /// 用户在服务商或机构AppID下的openid / The user's OpenID under the partner's or institution's AppID (sp\_appid)
        pub fn sp_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sp_openid", value.into()))
        }

        /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sub_openid", value.into()))
        }

        /// 用户手机号的哈希值 / Hash of the user's mobile phone number
        pub fn phone_number_hash(self, value: impl Into<String>) -> Self {
            Self(self.0.set("phone_number_hash", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(UserId);

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
