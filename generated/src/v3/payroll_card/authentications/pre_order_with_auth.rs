//! 微工卡核身预下单（流程中完成授权） · `POST /v3/payroll-card/authentications/pre-order-with-auth`
//!
//! Generated from docs/openapi/v3/payroll-card/authentications/pre-order-with-auth.md by `cargo xtask regen`; do not edit.

/// 微工卡核身预下单（流程中完成授权）
///
/// `POST /v3/payroll-card/authentications/pre-order-with-auth`
///
/// 微工卡核身预下单（流程中完成授权） · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012461761) · feature `v3-payroll-card`
///
/// ```
/// use wechatpay_api::v3::payroll_card::authentications::pre_order_with_auth::post;
///
/// let request = post()
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .authenticate_number("AN20260618180")
///     .project_name("春茶节")
///     .employer_name("春茶节")
///     .user_name("李雷")
///     .id_card_number("11010519491231002X")
///     .employment_type(post::EmploymentType::LongTermEmployment)
///     .authenticate_type(post::AuthenticateType::SignIn);
/// ```
#[doc(alias = "微工卡核身预下单（流程中完成授权）")]
#[doc(alias = "/v3/payroll-card/authentications/pre-order-with-auth")]
#[doc(alias = "post_v3_payroll_card_authentications_pre_order_with_auth")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 微工卡核身预下单（流程中完成授权）; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `openid`, `sub_mchid`, `authenticate_number`, `project_name`, `employer_name`, `user_name`, `id_card_number`, `employment_type`, `authenticate_type`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `openid`
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// `appid`
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `sub_appid`
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// `authenticate_number`
        ///
        /// **Required.**
        pub fn authenticate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("authenticate_number", value.into()))
        }

        /// `project_name`
        ///
        /// **Required.**
        pub fn project_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("project_name", value.into()))
        }

        /// `employer_name`
        ///
        /// **Required.**
        pub fn employer_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("employer_name", value.into()))
        }

        /// `user_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn user_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("user_name", value.into()))
        }

        /// `id_card_number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn id_card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("id_card_number", value.into()))
        }

        /// `employment_type`
        ///
        /// **Required.**
        pub fn employment_type(self, value: impl Into<EmploymentType>) -> Self {
            Self(self.0.body("employment_type", value.into()))
        }

        /// `authenticate_type`
        ///
        /// **Required.**
        pub fn authenticate_type(self, value: impl Into<AuthenticateType>) -> Self {
            Self(self.0.body("authenticate_type", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_payroll_card_authentications_pre_order_with_auth",
                Verb::Post,
                "/v3/payroll-card/authentications/pre-order-with-auth",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/openid",
                    "/body/sub_mchid",
                    "/body/authenticate_number",
                    "/body/project_name",
                    "/body/employer_name",
                    "/body/user_name",
                    "/body/id_card_number",
                    "/body/employment_type",
                    "/body/authenticate_type",
                ],
            )
            .request(
                &[
                    ("/body/user_name", Wire::RsaOaep),
                    ("/body/id_card_number", Wire::RsaOaep),
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// EmploymentType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum EmploymentType {
        /// `LONG_TERM_EMPLOYMENT`
        LongTermEmployment,
        /// `SHORT_TERM_EMPLOYMENT`
        ShortTermEmployment,
        /// `COOPERATION_EMPLOYMENT`
        CooperationEmployment,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        EmploymentType,
        LongTermEmployment = "LONG_TERM_EMPLOYMENT",
        ShortTermEmployment = "SHORT_TERM_EMPLOYMENT",
        CooperationEmployment = "COOPERATION_EMPLOYMENT",
    );

    /// AuthenticateType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AuthenticateType {
        /// `SIGN_IN`
        SignIn,
        /// `INSURANCE`
        Insurance,
        /// `CONTRACT`
        Contract,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        AuthenticateType,
        SignIn = "SIGN_IN",
        Insurance = "INSURANCE",
        Contract = "CONTRACT",
    );

    /// The answer of 微工卡核身预下单（流程中完成授权）.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `authenticate_number`
        ///
        /// Documented as always there.
        pub authenticate_number: Option<String>,
        /// `openid`
        ///
        /// Documented as always there.
        pub openid: Option<String>,
        /// `mchid`
        ///
        /// Documented as always there.
        pub mchid: Option<String>,
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `token`
        ///
        /// Documented as always there.
        pub token: Option<String>,
        /// `expires_in`
        ///
        /// Documented as always there.
        pub expires_in: Option<i64>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        authenticate_number = "authenticate_number",
        openid = "openid",
        mchid = "mchid",
        sub_mchid = "sub_mchid",
        token = "token",
        expires_in = "expires_in",
    );
}
