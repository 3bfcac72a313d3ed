//! 校验核身结果 · `POST /v3/payroll-card/wesure/token-validations`
//!
//! Generated from docs/openapi/v3/payroll-card/wesure/token-validations.md by `cargo xtask regen`; do not edit.

/// Verifies for WeSure whether the payroll card identity check behind a preorder token succeeded.
///
/// 供微保校验预下单token对应的微工卡核身是否成功。
///
/// `POST /v3/payroll-card/wesure/token-validations`
///
/// 校验核身结果 / Verify an identity check for WeSure · official page: [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_31.shtml) · feature `v3-payroll-card` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::payroll_card::wesure::token_validations::post;
///
/// let request = post()
///     .sp_mchid("1684907235")
///     .sub_mchid("1684913560")
///     .token("GnZ0607njffhrEOak8P6jjyUV4TU3sn9")
///     .user_name("李雷")
///     .id_card_number("11010519491231002X");
/// ```
#[doc(alias = "校验核身结果")]
#[doc(alias = "/v3/payroll-card/wesure/token-validations")]
#[doc(alias = "post_v3_payroll_card_wesure_token_validations")]
#[doc(alias = "验核身结果")]
#[doc(alias = "核身结果")]
#[doc(alias = "身结果")]
#[doc(alias = "结果")]
#[doc(alias = "Verify an identity check for WeSure")]
#[doc(alias = "identity check for WeSure")]
#[doc(alias = "check for WeSure")]
#[doc(alias = "WeSure")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 校验核身结果. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sp_mchid`, `sub_mchid`, `token`, `user_name`, `id_card_number`.
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

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 凭证 / Token
        ///
        /// **Required.**
        pub fn token(self, value: impl Into<String>) -> Self {
            Self(self.0.body("token", value.into()))
        }

        /// 用户姓名 / Real name of the user or payee
        ///
        /// **Required.** Encrypted by the client.
        pub fn user_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("user_name", value.into()))
        }

        /// 身份证号码 / ID card number
        ///
        /// **Required.** Encrypted by the client.
        pub fn id_card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("id_card_number", value.into()))
        }

        /// 核身类型 / Type of identity verification
        pub fn authenticate_type(self, value: impl Into<AuthenticateType>) -> Self {
            Self(self.0.body("authenticate_type", value.into()))
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
                "post_v3_payroll_card_wesure_token_validations",
                Method::Post,
                "/v3/payroll-card/wesure/token-validations",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sp_mchid",
                    "/body/sub_mchid",
                    "/body/token",
                    "/body/user_name",
                    "/body/id_card_number",
                ],
            )
            .request(
                &[
                    ("/body/user_name", FieldEncoding::RsaOaep),
                    ("/body/id_card_number", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 核身类型 / Type of identity verification
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AuthenticateType {
        /// 普通核身 / Ordinary identity verification
        ///
        /// `NORMAL`
        Normal,
        /// 考勤核身 / Identity verification for attendance
        ///
        /// `SIGN_IN`
        SignIn,
        /// 投保核身 / Identity verification for insurance
        ///
        /// `INSURANCE`
        Insurance,
        /// 签约核身 / Identity verification for signing a contract
        ///
        /// `CONTRACT`
        Contract,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        AuthenticateType,
        Normal = "NORMAL",
        SignIn = "SIGN_IN",
        Insurance = "INSURANCE",
        Contract = "CONTRACT",
    );

    /// Response of 校验核身结果.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 处理结果 / Result of the processing
        ///
        /// Always present according to the docs.
        pub result: Option<String>,
        /// 核身成功时间 / Time at which the identity verification succeeded
        pub authenticate_success_time: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub openid: Option<String>,
        /// 失败原因 / Reason for the failure
        pub fail_reason: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        result = "result",
        authenticate_success_time = "authenticate_success_time",
        openid = "openid",
        fail_reason = "fail_reason",
    );
}
