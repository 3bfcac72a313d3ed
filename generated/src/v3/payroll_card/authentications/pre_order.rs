//! 微工卡核身预下单 · `POST /v3/payroll-card/authentications/pre-order`
//!
//! Generated from docs/openapi/v3/payroll-card/authentications/pre-order.md by `cargo xtask regen`; do not edit.

/// 微工卡核身预下单
///
/// `POST /v3/payroll-card/authentications/pre-order`
///
/// 微工卡核身预下单 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012923362) · feature `v3-payroll-card`
///
/// ```
/// use wechatpay_api::v3::payroll_card::authentications::pre_order::post;
///
/// let request = post()
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .authenticate_number("AN20260618180")
///     .project_name("春茶节")
///     .employer_name("春茶节")
///     .authenticate_type(post::AuthenticateType::SignIn);
/// ```
#[doc(alias = "微工卡核身预下单")]
#[doc(alias = "/v3/payroll-card/authentications/pre-order")]
#[doc(alias = "post_v3_payroll_card_authentications_pre_order")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 微工卡核身预下单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `openid`, `sub_mchid`, `authenticate_number`, `project_name`, `employer_name`, `authenticate_type`.
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
                "post_v3_payroll_card_authentications_pre_order",
                Verb::Post,
                "/v3/payroll-card/authentications/pre-order",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/openid",
                    "/body/sub_mchid",
                    "/body/authenticate_number",
                    "/body/project_name",
                    "/body/employer_name",
                    "/body/authenticate_type",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

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

    /// The answer of 微工卡核身预下单.
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
