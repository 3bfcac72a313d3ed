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
    pub struct Request {
        openid: Option<String>,
        appid: Option<String>,
        sub_mchid: Option<String>,
        sub_appid: Option<String>,
        authenticate_number: Option<String>,
        project_name: Option<String>,
        employer_name: Option<String>,
        user_name: Option<Sensitive>,
        id_card_number: Option<Sensitive>,
        employment_type: Option<EmploymentType>,
        authenticate_type: Option<AuthenticateType>,
        extra: Extra,
    }

    impl Request {
        /// `openid`
        ///
        /// **Required.**
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `appid`
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `sub_appid`
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// `authenticate_number`
        ///
        /// **Required.**
        pub fn authenticate_number(mut self, value: impl Into<String>) -> Self {
            self.authenticate_number = Some(value.into());
            self
        }

        /// `project_name`
        ///
        /// **Required.**
        pub fn project_name(mut self, value: impl Into<String>) -> Self {
            self.project_name = Some(value.into());
            self
        }

        /// `employer_name`
        ///
        /// **Required.**
        pub fn employer_name(mut self, value: impl Into<String>) -> Self {
            self.employer_name = Some(value.into());
            self
        }

        /// `user_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn user_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.user_name = Some(value.into());
            self
        }

        /// `id_card_number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn id_card_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_card_number = Some(value.into());
            self
        }

        /// `employment_type`
        ///
        /// **Required.**
        pub fn employment_type(mut self, value: impl Into<EmploymentType>) -> Self {
            self.employment_type = Some(value.into());
            self
        }

        /// `authenticate_type`
        ///
        /// **Required.**
        pub fn authenticate_type(mut self, value: impl Into<AuthenticateType>) -> Self {
            self.authenticate_type = Some(value.into());
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
            Parts::new()
                .body("openid", &self.openid)
                .body("appid", &self.appid)
                .body("sub_mchid", &self.sub_mchid)
                .body("sub_appid", &self.sub_appid)
                .body("authenticate_number", &self.authenticate_number)
                .body("project_name", &self.project_name)
                .body("employer_name", &self.employer_name)
                .body("user_name", &self.user_name)
                .body("id_card_number", &self.id_card_number)
                .body("employment_type", &self.employment_type)
                .body("authenticate_type", &self.authenticate_type)
                .extra(&self.extra)
        }
    }

    /// EmploymentType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, Default)]
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
