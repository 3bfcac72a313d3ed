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
    pub struct Request {
        sp_appid: Option<String>,
        sub_appid: Option<String>,
        sub_mchid: Option<String>,
        openid: Option<String>,
        plan_id: Option<String>,
        etc_device_id: Option<String>,
        plate_number: Option<String>,
        identify: Option<Identify>,
        bank_card_no: Option<Sensitive>,
        extra: Extra,
    }

    impl Request {
        /// `sp_appid`
        ///
        /// **Required.**
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Some(value.into());
            self
        }

        /// `sub_appid`
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// `sub_mchid`
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `plan_id`
        ///
        /// **Required.**
        pub fn plan_id(mut self, value: impl Into<String>) -> Self {
            self.plan_id = Some(value.into());
            self
        }

        /// `etc_device_id`
        pub fn etc_device_id(mut self, value: impl Into<String>) -> Self {
            self.etc_device_id = Some(value.into());
            self
        }

        /// `plate_number`
        ///
        /// **Required.**
        pub fn plate_number(mut self, value: impl Into<String>) -> Self {
            self.plate_number = Some(value.into());
            self
        }

        /// `identify`
        ///
        /// **Required.**
        pub fn identify(mut self, value: impl Into<Identify>) -> Self {
            self.identify = Some(value.into());
            self
        }

        /// `bank_card_no`
        ///
        /// Sealed by the client on sending.
        pub fn bank_card_no(mut self, value: impl Into<Sensitive>) -> Self {
            self.bank_card_no = Some(value.into());
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
            Parts::new()
                .body("sp_appid", &self.sp_appid)
                .body("sub_appid", &self.sub_appid)
                .body("sub_mchid", &self.sub_mchid)
                .body("openid", &self.openid)
                .body("plan_id", &self.plan_id)
                .body("etc_device_id", &self.etc_device_id)
                .body("plate_number", &self.plate_number)
                .body("identify", &self.identify)
                .body("bank_card_no", &self.bank_card_no)
                .extra(&self.extra)
        }
    }

    /// Identify
    #[derive(Clone, Debug, Default)]
    pub struct Identify {
        encrypted_real_name: Option<Sensitive>,
        encrypted_credential_id: Option<Sensitive>,
        credential_type: Option<String>,
        extra: Extra,
    }

    impl Identify {
        /// `encrypted_real_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn encrypted_real_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.encrypted_real_name = Some(value.into());
            self
        }

        /// `encrypted_credential_id`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn encrypted_credential_id(mut self, value: impl Into<Sensitive>) -> Self {
            self.encrypted_credential_id = Some(value.into());
            self
        }

        /// `credential_type`
        ///
        /// **Required.**
        pub fn credential_type(mut self, value: impl Into<String>) -> Self {
            self.credential_type = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Identify,
        encrypted_real_name = "encrypted_real_name",
        encrypted_credential_id = "encrypted_credential_id",
        credential_type = "credential_type",
    );

    /// The answer of 预开通用户ETC指定卡扣费.
    #[derive(Clone, Debug, Default)]
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
