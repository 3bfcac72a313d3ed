//! 商户贴息-获取微信分付曝光建议 · `POST /v3/pay/instal/partner/exposure`
//!
//! Generated from docs/openapi/v3/pay/instal/partner/exposure.md by `cargo xtask regen`; do not edit.

/// 商户贴息-获取微信分付曝光建议
///
/// `POST /v3/pay/instal/partner/exposure`
///
/// 商户贴息-获取微信分付曝光建议 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4016196820) · feature `v3-pay`
///
/// ```
/// use wechatpay_api::v3::pay::instal::partner::exposure::post;
///
/// let request = post()
///     .sp_mchid("1684907235")
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .user_id(
///         post::UserId::default()
///             .user_id_type(post::UserIdType::UnknownUserIdType)
///             .sp_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///             .sub_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///             .phone_number_hash("02800000000"),
///     );
/// ```
#[doc(alias = "商户贴息-获取微信分付曝光建议")]
#[doc(alias = "/v3/pay/instal/partner/exposure")]
#[doc(alias = "post_v3_pay_instal_partner_exposure")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 商户贴息-获取微信分付曝光建议; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sp_mchid`, `sp_appid`, `sub_appid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        sp_mchid: Option<String>,
        sp_appid: Option<String>,
        sub_appid: Option<String>,
        sub_mchid: Option<String>,
        user_id: Option<UserId>,
        extra: Extra,
    }

    impl Request {
        /// `sp_mchid`
        ///
        /// **Required.**
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Some(value.into());
            self
        }

        /// `sp_appid`
        ///
        /// **Required.**
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Some(value.into());
            self
        }

        /// `sub_appid`
        ///
        /// **Required.**
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// `sub_mchid`
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `user_id`
        pub fn user_id(mut self, value: impl Into<UserId>) -> Self {
            self.user_id = Some(value.into());
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
                "post_v3_pay_instal_partner_exposure",
                Verb::Post,
                "/v3/pay/instal/partner/exposure",
            )
            .body(Body::Json)
            .required(&["/body/sp_mchid", "/body/sp_appid", "/body/sub_appid"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .body("sp_mchid", &self.sp_mchid)
                .body("sp_appid", &self.sp_appid)
                .body("sub_appid", &self.sub_appid)
                .body("sub_mchid", &self.sub_mchid)
                .body("user_id", &self.user_id)
                .extra(&self.extra)
        }
    }

    /// UserId
    #[derive(Clone, Debug, Default)]
    pub struct UserId {
        user_id_type: Option<UserIdType>,
        sp_openid: Option<String>,
        sub_openid: Option<String>,
        phone_number_hash: Option<String>,
        extra: Extra,
    }

    impl UserId {
        /// `user_id_type`
        pub fn user_id_type(mut self, value: impl Into<UserIdType>) -> Self {
            self.user_id_type = Some(value.into());
            self
        }

        /// `sp_openid`
        pub fn sp_openid(mut self, value: impl Into<String>) -> Self {
            self.sp_openid = Some(value.into());
            self
        }

        /// `sub_openid`
        pub fn sub_openid(mut self, value: impl Into<String>) -> Self {
            self.sub_openid = Some(value.into());
            self
        }

        /// `phone_number_hash`
        pub fn phone_number_hash(mut self, value: impl Into<String>) -> Self {
            self.phone_number_hash = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        UserId,
        user_id_type = "user_id_type",
        sp_openid = "sp_openid",
        sub_openid = "sub_openid",
        phone_number_hash = "phone_number_hash",
    );

    /// UserIdType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum UserIdType {
        /// `UNKNOWN_USER_ID_TYPE`
        UnknownUserIdType,
        /// `OPENID`
        Openid,
        /// `PHONE_NO`
        PhoneNo,
        /// `SP_OPENID`
        SpOpenid,
        /// `SUB_OPENID`
        SubOpenid,
        /// A value that these docs do not know.
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

    /// The answer of 商户贴息-获取微信分付曝光建议.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `recommend_exposure`
        ///
        /// Documented as always there.
        pub recommend_exposure: Option<bool>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        recommend_exposure = "recommend_exposure",
    );
}
