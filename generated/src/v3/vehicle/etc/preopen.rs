//! 预开通用户ETC指定卡扣费 · `POST /v3/vehicle/etc/preopen`
//!
//! Generated from docs/openapi/v3/vehicle/etc/preopen.md by `cargo xtask regen`; do not edit.

/// Submits the data needed before a user opens ETC deduction from a designated bank card.
///
/// 用户开通ETC指定银行卡扣费之前，先提交所需资料。
///
/// `POST /v3/vehicle/etc/preopen`
///
/// 预开通用户ETC指定卡扣费 / Pre-open ETC deduction from a designated card · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012715215) · feature `v3-vehicle` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::vehicle::etc::preopen::post;
///
/// let request = post()
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .plan_id("138602")
///     .plate_number("川A00000")
///     .identify(
///         post::Identify::default()
///             .encrypted_real_name("李雷")
///             .encrypted_credential_id("11010519491231002X")
///             .credential_type("IDENTITY_CARD"),
///     );
/// ```
#[doc(alias = "预开通用户ETC指定卡扣费")]
#[doc(alias = "/v3/vehicle/etc/preopen")]
#[doc(alias = "post_v3_vehicle_etc_preopen")]
#[doc(alias = "开通用户ETC指定卡扣费")]
#[doc(alias = "通用户ETC指定卡扣费")]
#[doc(alias = "用户ETC指定卡扣费")]
#[doc(alias = "户ETC指定卡扣费")]
#[doc(alias = "ETC指定卡扣费")]
#[doc(alias = "指定卡扣费")]
#[doc(alias = "定卡扣费")]
#[doc(alias = "卡扣费")]
#[doc(alias = "扣费")]
#[doc(alias = "Pre-open ETC deduction from a designated card")]
#[doc(alias = "ETC deduction from a designated card")]
#[doc(alias = "deduction from a designated card")]
#[doc(alias = "designated card")]
#[doc(alias = "card")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 预开通用户ETC指定卡扣费. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sp_appid`, `openid`, `plan_id`, `plate_number`, `identify`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 服务商或机构的AppID / AppID of the partner or institution
        ///
        /// **Required.**
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_appid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 模板或计划ID（代扣协议模板、支付分或投放计划） / ID of the contract template or plan
        ///
        /// **Required.**
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("plan_id", value.into()))
        }

        /// ETC设备号 / Number of the ETC (electronic toll) device
        pub fn etc_device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("etc_device_id", value.into()))
        }

        /// 车牌号 / Number plate
        ///
        /// **Required.**
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("plate_number", value.into()))
        }

        /// 实名信息 / Real-name information
        ///
        /// **Required.**
        pub fn identify(self, value: Identify) -> Self {
            Self(self.0.body("identify", value))
        }

        /// 银行卡号 / Bank card number
        ///
        /// Encrypted by the client.
        pub fn bank_card_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("bank_card_no", value.into()))
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
                "post_v3_vehicle_etc_preopen",
                Method::Post,
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
                    ("/body/identify/encrypted_real_name", FieldEncoding::RsaOaep),
                    ("/body/identify/encrypted_credential_id", FieldEncoding::RsaOaep),
                    ("/body/bank_card_no", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 实名信息 / Real-name information
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Identify(ObjectBuilder);

    impl Identify {
        /// 加密的真实姓名 / Real name, encrypted
        ///
        /// **Required.** Encrypted by the client.
        pub fn encrypted_real_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("encrypted_real_name", value.into()))
        }

        /// 加密的证件号码 / Number of the identity document, encrypted
        ///
        /// **Required.** Encrypted by the client.
        pub fn encrypted_credential_id(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("encrypted_credential_id", value.into()))
        }

        /// 证件类型 / Type of identity document
        ///
        /// **Required.**
        pub fn credential_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("credential_type", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Identify);

    /// Response of 预开通用户ETC指定卡扣费.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 预开通ID / Pre-opening ID with which the user goes on to open the service
        ///
        /// Always present according to the docs.
        pub preopen_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        preopen_id = "preopen_id",
    );
}
