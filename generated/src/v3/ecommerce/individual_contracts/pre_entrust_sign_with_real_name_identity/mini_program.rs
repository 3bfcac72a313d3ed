//! 小程序场景预签约（需要实名验证） · `POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program`
//!
//! Generated from docs/openapi/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program.md by `cargo xtask regen`; do not edit.

/// Pre-signs an individual payee's contract in a Mini Program with real-name verification.
///
/// 在小程序内为个人收款方预签约，并做实名验证。
///
/// `POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program`
///
/// 小程序场景预签约（需要实名验证） / Pre-sign a real-name payee contract via Mini Program · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4020023723) · feature `v3-ecommerce` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::ecommerce::individual_contracts::pre_entrust_sign_with_real_name_identity::mini_program::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .out_contract_code("TEAGR20260618001")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .real_name("李雷")
///     .cred_type("ID_CARD")
///     .cred_id("11010519491231002X");
/// ```
#[doc(alias = "小程序场景预签约（需要实名验证）")]
#[doc(
    alias = "/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program"
)]
#[doc(
    alias = "post_v3_ecommerce_individual_contracts_pre_entrust_sign_with_real_name_identity_mini_program"
)]
#[doc(alias = "程序场景预签约（需要实名验证）")]
#[doc(alias = "序场景预签约（需要实名验证）")]
#[doc(alias = "场景预签约（需要实名验证）")]
#[doc(alias = "景预签约（需要实名验证）")]
#[doc(alias = "预签约（需要实名验证）")]
#[doc(alias = "签约（需要实名验证）")]
#[doc(alias = "约（需要实名验证）")]
#[doc(alias = "需要实名验证）")]
#[doc(alias = "要实名验证）")]
#[doc(alias = "实名验证）")]
#[doc(alias = "名验证）")]
#[doc(alias = "验证）")]
#[doc(alias = "证）")]
#[doc(alias = "Pre-sign a real-name payee contract via Mini Program")]
#[doc(alias = "real-name payee contract via Mini Program")]
#[doc(alias = "payee contract via Mini Program")]
#[doc(alias = "contract via Mini Program")]
#[doc(alias = "via Mini Program")]
#[doc(alias = "Mini Program")]
#[doc(alias = "Program")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 小程序场景预签约（需要实名验证）. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `out_contract_code`, `openid`, `real_name`, `cred_type`, `cred_id`.
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

        /// 商户签约协议号 / Merchant's number of the contract
        ///
        /// **Required.**
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_contract_code", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 真实姓名 / Real name of the person
        ///
        /// **Required.** Encrypted by the client.
        pub fn real_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("real_name", value.into()))
        }

        /// 证件类型 / Type of identity document
        ///
        /// **Required.** Known values: `ID_CARD` (身份证 / ID card of mainland China).
        pub fn cred_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("cred_type", value.into()))
        }

        /// 证件号码 / Number of the identity document
        ///
        /// **Required.** Encrypted by the client.
        pub fn cred_id(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("cred_id", value.into()))
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
                "post_v3_ecommerce_individual_contracts_pre_entrust_sign_with_real_name_identity_mini_program",
                Method::Post,
                "/v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/appid",
                    "/body/out_contract_code",
                    "/body/openid",
                    "/body/real_name",
                    "/body/cred_type",
                    "/body/cred_id",
                ],
            )
            .request(
                &[
                    ("/body/real_name", FieldEncoding::RsaOaep),
                    ("/body/cred_id", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 小程序场景预签约（需要实名验证）.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 预签约ID / Pre-signing ID with which the contract page is opened
        ///
        /// Always present according to the docs.
        pub pre_entrustweb_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        pre_entrustweb_id = "pre_entrustweb_id",
    );
}
