//! 小程序方式预签约 · `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program`
//!
//! Generated from docs/openapi/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program.md by `cargo xtask regen`; do not edit.

/// Pre-signs a platform's papay contract for combined orders for signing from a Mini Program.
///
/// 预签约电商平台用于合单的委托代扣协议，供用户在小程序中完成签约。
///
/// `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program`
///
/// 小程序方式预签约 / Pre-sign a combined papay contract via Mini Program · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4017177322) · feature `v3-ecommerce` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::ecommerce::combine_papay::contracts::pre_entrust_sign::mini_program::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .plan_id(138602)
///     .out_contract_code("TEAQY20260618001")
///     .contract_display_account("李雷")
///     .notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "小程序方式预签约")]
#[doc(alias = "/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program")]
#[doc(alias = "post_v3_ecommerce_combine_papay_contracts_pre_entrust_sign_mini_program")]
#[doc(alias = "程序方式预签约")]
#[doc(alias = "序方式预签约")]
#[doc(alias = "方式预签约")]
#[doc(alias = "式预签约")]
#[doc(alias = "预签约")]
#[doc(alias = "签约")]
#[doc(alias = "Pre-sign a combined papay contract via Mini Program")]
#[doc(alias = "combined papay contract via Mini Program")]
#[doc(alias = "papay contract via Mini Program")]
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

    /// Request for 小程序方式预签约. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `plan_id`, `out_contract_code`, `contract_display_account`, `notify_url`.
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

        /// 委托代扣协议模板ID / ID of the papay contract template
        ///
        /// **Required.**
        pub fn plan_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("plan_id", value.into()))
        }

        /// 商户签约协议号 / Merchant's number of the contract
        ///
        /// **Required.**
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_contract_code", value.into()))
        }

        /// 用户账户展示名称 / Name of the user's account shown on the contract page
        ///
        /// **Required.**
        pub fn contract_display_account(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_display_account", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// **Required.** Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
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
                "post_v3_ecommerce_combine_papay_contracts_pre_entrust_sign_mini_program",
                Method::Post,
                "/v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/appid",
                    "/body/plan_id",
                    "/body/out_contract_code",
                    "/body/contract_display_account",
                    "/body/notify_url",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 小程序方式预签约.
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
        /// 委托代扣协议模板ID / ID of the papay contract template
        ///
        /// Always present according to the docs.
        pub plan_id: Option<i64>,
        /// 商户签约协议号 / Merchant's number of the contract
        ///
        /// Always present according to the docs.
        pub out_contract_code: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        pre_entrustweb_id = "pre_entrustweb_id",
        mchid = "mchid",
        plan_id = "plan_id",
        out_contract_code = "out_contract_code",
    );
}
