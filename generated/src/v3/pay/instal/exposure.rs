//! 商户贴息-获取微信分付曝光建议 · `POST /v3/pay/instal/exposure`
//!
//! Generated from docs/openapi/v3/pay/instal/exposure.md by `cargo xtask regen`; do not edit.

/// 商户贴息-获取微信分付曝光建议
///
/// `POST /v3/pay/instal/exposure`
///
/// 商户贴息-获取微信分付曝光建议 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4016196762) · feature `v3-pay`
///
/// ```
/// use wechatpay_api::v3::pay::instal::exposure::post;
///
/// let request = post()
///     .mchid("1684907235")
///     .appid("wx5f0c1a9e7b3d2846")
///     .user_id_type(post::UserIdType::UnknownUserIdType)
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .phone_number_hash("02800000000");
/// ```
#[doc(alias = "商户贴息-获取微信分付曝光建议")]
#[doc(alias = "/v3/pay/instal/exposure")]
#[doc(alias = "post_v3_pay_instal_exposure")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 商户贴息-获取微信分付曝光建议; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `mchid`, `appid`, `user_id_type`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `user_id_type`
        ///
        /// **Required.**
        pub fn user_id_type(self, value: impl Into<UserIdType>) -> Self {
            Self(self.0.body("user_id_type", value.into()))
        }

        /// `openid`
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// `phone_number_hash`
        pub fn phone_number_hash(self, value: impl Into<String>) -> Self {
            Self(self.0.body("phone_number_hash", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_pay_instal_exposure",
                Verb::Post,
                "/v3/pay/instal/exposure",
            )
            .body(Body::Json)
            .required(&["/body/mchid", "/body/appid", "/body/user_id_type"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// UserIdType
    #[derive(Clone)]
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
    #[derive(Clone)]
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
