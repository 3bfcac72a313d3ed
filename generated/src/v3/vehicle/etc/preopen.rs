//! 预开通用户ETC指定卡扣费 · `POST /v3/vehicle/etc/preopen`
//!
//! Generated from docs/openapi/v3/vehicle/etc/preopen.md by `cargo xtask regen`; do not edit.

/// 预开通用户ETC指定卡扣费
///
/// `POST /v3/vehicle/etc/preopen`
///
/// 预开通用户ETC指定卡扣费 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012715215) · feature `v3-vehicle`
///
/// ```
/// use wechatpay_api::v3::vehicle::etc::preopen::post;
///
/// let request = post()
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .plan_id("65420")
///     .etc_device_id("EDI20260618482")
///     .plate_number("川A00000")
///     .identify(
///         post::Identify::default()
///             .encrypted_real_name("李雷")
///             .encrypted_credential_id("ECI20260618577")
///             .credential_type("示例CT563"),
///     )
///     .bank_card_no("BCN20260618380");
/// ```
#[doc(alias = "预开通用户ETC指定卡扣费")]
#[doc(alias = "/v3/vehicle/etc/preopen")]
#[doc(alias = "post_v3_vehicle_etc_preopen")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 预开通用户ETC指定卡扣费; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sp_appid`, `openid`, `plan_id`, `plate_number`, `identify`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sp_appid`
        ///
        /// **Required.**
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_appid", value.into()))
        }

        /// `sub_appid`
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// `plan_id`
        ///
        /// **Required.**
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("plan_id", value.into()))
        }

        /// `etc_device_id`
        pub fn etc_device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("etc_device_id", value.into()))
        }

        /// `plate_number`
        ///
        /// **Required.**
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("plate_number", value.into()))
        }

        /// `identify`
        ///
        /// **Required.**
        pub fn identify(self, value: Identify) -> Self {
            Self(self.0.body("identify", value))
        }

        /// `bank_card_no`
        ///
        /// Sealed by the client on sending.
        pub fn bank_card_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("bank_card_no", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_vehicle_etc_preopen",
                Verb::Post,
                "/v3/vehicle/etc/preopen",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sp_appid",
                    "/body/openid",
                    "/body/plan_id",
                    "/body/plate_number",
                    "/body/identify",
                    "/body/identify/encrypted_real_name",
                    "/body/identify/encrypted_credential_id",
                    "/body/identify/credential_type",
                ],
            )
            .request(
                &[
                    ("/body/identify/encrypted_real_name", Wire::RsaOaep),
                    ("/body/identify/encrypted_credential_id", Wire::RsaOaep),
                    ("/body/bank_card_no", Wire::RsaOaep),
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// Identify
    #[derive(Clone, Debug, Default)]
    pub struct Identify(Fields);

    impl Identify {
        /// `encrypted_real_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn encrypted_real_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("encrypted_real_name", value.into()))
        }

        /// `encrypted_credential_id`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn encrypted_credential_id(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("encrypted_credential_id", value.into()))
        }

        /// `credential_type`
        ///
        /// **Required.**
        pub fn credential_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("credential_type", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Identify);

    /// The answer of 预开通用户ETC指定卡扣费.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `preopen_id`
        ///
        /// Documented as always there.
        pub preopen_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        preopen_id = "preopen_id",
    );
}
