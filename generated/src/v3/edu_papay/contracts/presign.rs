//! 预签约 · `POST /v3/edu-papay/contracts/presign`
//!
//! Generated from docs/openapi/v3/edu-papay/contracts/presign.md by `cargo xtask regen`; do not edit.

/// Pre-signs a user's education papay contract and returns the pre-sign token.
///
/// 为用户预签约教育续费通协议，返回预签约token。
///
/// `POST /v3/edu-papay/contracts/presign`
///
/// 预签约 / Pre-sign an education papay contract · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012522560), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012465360) · feature `v3-edu-papay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::edu_papay::contracts::presign::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .plan_id("138602")
///     .user_id("U20260105000738")
///     .period_start_date("2026-07-01")
///     .trade_scene("EDUCATION_PERIOD");
/// ```
#[doc(alias = "预签约")]
#[doc(alias = "/v3/edu-papay/contracts/presign")]
#[doc(alias = "post_v3_edu_papay_contracts_presign")]
#[doc(alias = "签约")]
#[doc(alias = "Pre-sign an education papay contract")]
#[doc(alias = "education papay contract")]
#[doc(alias = "papay contract")]
#[doc(alias = "contract")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 预签约. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `openid`, `plan_id`, `user_id`, `period_start_date`, `trade_scene`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_openid", value.into()))
        }

        /// 委托代扣协议模板ID / ID of the papay contract template
        ///
        /// **Required.**
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("plan_id", value.into()))
        }

        /// 用户在商户侧的账号 / User's account with the merchant
        ///
        /// **Required.**
        pub fn user_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("user_id", value.into()))
        }

        /// 首次扣款日期 / Date of the first deduction
        ///
        /// **Required.**
        pub fn period_start_date(self, value: impl Into<String>) -> Self {
            Self(self.0.body("period_start_date", value.into()))
        }

        /// 签约的交易场景 / Trade scene of the contract
        ///
        /// **Required.**
        pub fn trade_scene(self, value: impl Into<String>) -> Self {
            Self(self.0.body("trade_scene", value.into()))
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
                "post_v3_edu_papay_contracts_presign",
                Method::Post,
                "/v3/edu-papay/contracts/presign",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/appid",
                    "/body/openid",
                    "/body/plan_id",
                    "/body/user_id",
                    "/body/period_start_date",
                    "/body/trade_scene",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 预签约.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 预签约码 / Pre-signing token that identifies the signing session
        ///
        /// Always present according to the docs.
        pub presign_token: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        presign_token = "presign_token",
    );
}
