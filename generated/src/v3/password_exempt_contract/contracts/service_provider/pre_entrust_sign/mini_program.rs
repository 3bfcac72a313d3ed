//! 服务商模式小程序场景预签约 · `POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program`
//!
//! Generated from docs/openapi/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program.md by `cargo xtask regen`; do not edit.

/// Pre-signs a partner's password-free payment contract for signing from a Mini Program.
///
/// 预签约服务商的免密支付协议，供用户在小程序中完成签约。
///
/// `POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program`
///
/// 服务商模式小程序场景预签约 / Pre-sign a partner's password-free contract (Mini Program) · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012471269) · feature `v3-password-exempt-contract` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::password_exempt_contract::contracts::service_provider::pre_entrust_sign::mini_program::post;
///
/// let request = post()
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .sub_appid("wx9d27c4b61e8f05a3")
///     .service_id(500184)
///     .out_contract_code("TEAQY20260618001")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .contract_display_account("李雷");
/// ```
#[doc(alias = "服务商模式小程序场景预签约")]
#[doc(
    alias = "/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program"
)]
#[doc(
    alias = "post_v3_password_exempt_contract_contracts_service_provider_pre_entrust_sign_mini_program"
)]
#[doc(alias = "务商模式小程序场景预签约")]
#[doc(alias = "商模式小程序场景预签约")]
#[doc(alias = "模式小程序场景预签约")]
#[doc(alias = "式小程序场景预签约")]
#[doc(alias = "小程序场景预签约")]
#[doc(alias = "程序场景预签约")]
#[doc(alias = "序场景预签约")]
#[doc(alias = "场景预签约")]
#[doc(alias = "景预签约")]
#[doc(alias = "预签约")]
#[doc(alias = "签约")]
#[doc(alias = "Pre-sign a partners password-free contract (Mini Program)")]
#[doc(alias = "partners password-free contract (Mini Program)")]
#[doc(alias = "s password-free contract (Mini Program)")]
#[doc(alias = "password-free contract (Mini Program)")]
#[doc(alias = "contract (Mini Program)")]
#[doc(alias = "Mini Program)")]
#[doc(alias = "Program)")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 服务商模式小程序场景预签约. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sp_appid`, `sub_mchid`, `sub_appid`, `service_id`, `out_contract_code`, `notify_url`, `contract_display_account`.
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

        /// 用户在服务商或机构AppID下的openid / The user's OpenID under the partner's or institution's AppID (sp\_appid)
        pub fn sp_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_openid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_openid", value.into()))
        }

        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// **Required.**
        pub fn service_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("service_id", value.into()))
        }

        /// 商户签约协议号 / Merchant's number of the contract
        ///
        /// **Required.**
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_contract_code", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// **Required.** Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// 用户账户展示名称 / Name of the user's account shown on the contract page
        ///
        /// **Required.**
        pub fn contract_display_account(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_display_account", value.into()))
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
                "post_v3_password_exempt_contract_contracts_service_provider_pre_entrust_sign_mini_program",
                Method::Post,
                "/v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sp_appid",
                    "/body/sub_mchid",
                    "/body/sub_appid",
                    "/body/service_id",
                    "/body/out_contract_code",
                    "/body/notify_url",
                    "/body/contract_display_account",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 服务商模式小程序场景预签约.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 预签约ID / Pre-signing ID with which the contract page is opened
        ///
        /// Always present according to the docs.
        pub pre_entrustweb_id: Option<String>,
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// Always present according to the docs.
        pub service_id: Option<i64>,
        /// 商户签约协议号 / Merchant's number of the contract
        ///
        /// Always present according to the docs.
        pub out_contract_code: Option<String>,
        /// 跳转签约的小程序AppID / AppID of the Mini Program in which the user signs
        ///
        /// Always present according to the docs.
        pub sign_mp_appid: Option<String>,
        /// 跳转签约的小程序路径 / Page path of the Mini Program in which the user signs
        ///
        /// Always present according to the docs.
        pub sign_mp_path: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        pre_entrustweb_id = "pre_entrustweb_id",
        mchid = "mchid",
        sub_mchid = "sub_mchid",
        service_id = "service_id",
        out_contract_code = "out_contract_code",
        sign_mp_appid = "sign_mp_appid",
        sign_mp_path = "sign_mp_path",
    );
}
