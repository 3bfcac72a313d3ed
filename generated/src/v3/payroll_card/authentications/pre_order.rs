//! 微工卡核身预下单 · `POST /v3/payroll-card/authentications/pre-order`
//!
//! Generated from docs/openapi/v3/payroll-card/authentications/pre-order.md by `cargo xtask regen`; do not edit.

/// Creates the preorder a partner needs before opening the payroll card identity check for a user.
///
/// 服务商为用户调起微工卡核身之前，先创建核身预订单。
///
/// `POST /v3/payroll-card/authentications/pre-order`
///
/// 微工卡核身预下单 / Preorder a payroll card identity check · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012923362) · feature `v3-payroll-card` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::payroll_card::authentications::pre_order::post;
///
/// let request = post()
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .sub_mchid("1684913560")
///     .authenticate_number("HS20260618080012001")
///     .project_name("六月茶园采摘")
///     .employer_name("成都望江茶馆")
///     .authenticate_type(post::AuthenticateType::SignIn);
/// ```
#[doc(alias = "微工卡核身预下单")]
#[doc(alias = "/v3/payroll-card/authentications/pre-order")]
#[doc(alias = "post_v3_payroll_card_authentications_pre_order")]
#[doc(alias = "工卡核身预下单")]
#[doc(alias = "卡核身预下单")]
#[doc(alias = "核身预下单")]
#[doc(alias = "身预下单")]
#[doc(alias = "预下单")]
#[doc(alias = "下单")]
#[doc(alias = "Preorder a payroll card identity check")]
#[doc(alias = "payroll card identity check")]
#[doc(alias = "card identity check")]
#[doc(alias = "identity check")]
#[doc(alias = "check")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 微工卡核身预下单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `openid`, `sub_mchid`, `authenticate_number`, `project_name`, `employer_name`, `authenticate_type`.
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

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 商家核身单号 / Merchant's number of the identity verification
        ///
        /// **Required.**
        pub fn authenticate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("authenticate_number", value.into()))
        }

        /// 项目名称 / Project name on the payroll card
        ///
        /// **Required.**
        pub fn project_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("project_name", value.into()))
        }

        /// 用工单位名称 / Employer's name
        ///
        /// **Required.**
        pub fn employer_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("employer_name", value.into()))
        }

        /// 核身类型 / Type of identity verification
        ///
        /// **Required.**
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
                "post_v3_payroll_card_authentications_pre_order",
                Method::Post,
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

    /// Response of 微工卡核身预下单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商家核身单号 / Merchant's number of the identity verification
        ///
        /// Always present according to the docs.
        pub authenticate_number: Option<String>,
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
        authenticate_number = "authenticate_number",
        openid = "openid",
        mchid = "mchid",
        sub_mchid = "sub_mchid",
        token = "token",
        expires_in = "expires_in",
    );
}
