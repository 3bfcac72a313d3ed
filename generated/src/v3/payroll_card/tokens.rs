//! 生成授权token · `POST /v3/payroll-card/tokens`
//!
//! Generated from docs/openapi/v3/payroll-card/tokens.md by `cargo xtask regen`; do not edit.

/// Creates the token with which a user is led to authorize the payroll card for a sub-merchant.
///
/// 生成token，用于引导用户向子商户授权微工卡。
///
/// `POST /v3/payroll-card/tokens`
///
/// 生成授权token / Create a payroll card authorization token · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012461589) · feature `v3-payroll-card` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::payroll_card::tokens::post;
///
/// let request = post()
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .sub_mchid("1684913560")
///     .user_name("李雷")
///     .id_card_number("11010519491231002X")
///     .employment_type(post::EmploymentType::ShortTermEmployment);
/// ```
#[doc(alias = "生成授权token")]
#[doc(alias = "/v3/payroll-card/tokens")]
#[doc(alias = "post_v3_payroll_card_tokens")]
#[doc(alias = "成授权token")]
#[doc(alias = "授权token")]
#[doc(alias = "权token")]
#[doc(alias = "token")]
#[doc(alias = "Create a payroll card authorization token")]
#[doc(alias = "payroll card authorization token")]
#[doc(alias = "card authorization token")]
#[doc(alias = "authorization token")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 生成授权token. Created by [`post()`](super::post()).
    ///
    /// **Required**: `openid`, `sub_mchid`, `user_name`, `id_card_number`, `employment_type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
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

        /// 用工类型 / Type of employment
        ///
        /// **Required.**
        pub fn employment_type(self, value: impl Into<EmploymentType>) -> Self {
            Self(self.0.body("employment_type", value.into()))
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
                "post_v3_payroll_card_tokens",
                Method::Post,
                "/v3/payroll-card/tokens",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/openid",
                    "/body/sub_mchid",
                    "/body/user_name",
                    "/body/id_card_number",
                    "/body/employment_type",
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

    /// 用工类型 / Type of employment
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum EmploymentType {
        /// 长期用工 / Long-term employment
        ///
        /// `LONG_TERM_EMPLOYMENT`
        LongTermEmployment,
        /// 短期用工 / Short-term employment
        ///
        /// `SHORT_TERM_EMPLOYMENT`
        ShortTermEmployment,
        /// 合作用工 / Employment in cooperation
        ///
        /// `COOPERATION_EMPLOYMENT`
        CooperationEmployment,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        EmploymentType,
        LongTermEmployment = "LONG_TERM_EMPLOYMENT",
        ShortTermEmployment = "SHORT_TERM_EMPLOYMENT",
        CooperationEmployment = "COOPERATION_EMPLOYMENT",
    );

    /// Response of 生成授权token.
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
        /// 凭证 / Token
        ///
        /// Always present according to the docs.
        pub token: Option<String>,
        /// 凭证的有效时长，单位：秒 / Lifetime of the token or authinfo, in seconds
        ///
        /// Always present according to the docs.
        pub expires_in: Option<i64>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        openid = "openid",
        mchid = "mchid",
        sub_mchid = "sub_mchid",
        token = "token",
        expires_in = "expires_in",
    );
}
