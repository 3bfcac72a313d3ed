//! 重试扣费通知 · `POST /v3/papay/contracts/{contract_id}/fail-notify`
//!
//! Generated from docs/openapi/v3/papay/contracts/{contract_id}/fail-notify.md by `cargo xtask regen`; do not edit.

/// Reminds a direct merchant's user to top up before a failed papay deduction is retried.
///
/// 扣费失败后、重试委托代扣前，提醒直连商户的用户充值。
///
/// `POST /v3/papay/contracts/{contract_id}/fail-notify`
///
/// 重试扣费通知 / Remind a direct merchant's user before deduction retry · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml) · feature `v3-papay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::papay::contracts::by_contract_id::fail_notify::post;
///
/// let request = post("202606186048271935")
///     .mchid("1684907235")
///     .appid("wx5f0c1a9e7b3d2846");
/// ```
#[doc(alias = "重试扣费通知")]
#[doc(alias = "/v3/papay/contracts/{contract_id}/fail-notify")]
#[doc(alias = "post_v3_papay_contracts_contract_id_fail_notify")]
#[doc(alias = "试扣费通知")]
#[doc(alias = "扣费通知")]
#[doc(alias = "费通知")]
#[doc(alias = "通知")]
#[doc(alias = "Remind a direct merchants user before deduction retry")]
#[doc(alias = "direct merchants user before deduction retry")]
#[doc(alias = "merchants user before deduction retry")]
#[doc(alias = "s user before deduction retry")]
#[doc(alias = "user before deduction retry")]
#[doc(alias = "before deduction retry")]
#[doc(alias = "deduction retry")]
#[doc(alias = "retry")]
pub fn post(contract_id: impl Into<String>) -> post::Request {
    post::Request::new([contract_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 重试扣费通知. Created by [`post()`](super::post()).
    ///
    /// **Required**: `mchid`, `appid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
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
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_papay_contracts_contract_id_fail_notify",
                Method::Post,
                "/v3/papay/contracts/{contract_id}/fail-notify",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(&["/body/mchid", "/body/appid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
