//! 服务商商户重试扣费通知 · `POST /v3/partner-papay/contracts/{contract_id}/fail-notify`
//!
//! Generated from docs/openapi/v3/partner-papay/contracts/{contract_id}/fail-notify.md by `cargo xtask regen`; do not edit.

/// Reminds a sub-merchant's user, for a partner, to top up before a failed papay deduction is retried.
///
/// 扣费失败后、重试委托代扣前，由服务商提醒子商户的用户充值。
///
/// `POST /v3/partner-papay/contracts/{contract_id}/fail-notify`
///
/// 服务商商户重试扣费通知 / Remind a sub-merchant's user before deduction retry · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter5_16.shtml) · feature `v3-partner-papay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::partner_papay::contracts::by_contract_id::fail_notify::post;
///
/// let request = post("202606186048271935")
///     .sp_mchid("1684907235")
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560");
/// ```
#[doc(alias = "服务商商户重试扣费通知")]
#[doc(alias = "/v3/partner-papay/contracts/{contract_id}/fail-notify")]
#[doc(alias = "post_v3_partner_papay_contracts_contract_id_fail_notify")]
#[doc(alias = "务商商户重试扣费通知")]
#[doc(alias = "商商户重试扣费通知")]
#[doc(alias = "商户重试扣费通知")]
#[doc(alias = "户重试扣费通知")]
#[doc(alias = "重试扣费通知")]
#[doc(alias = "试扣费通知")]
#[doc(alias = "扣费通知")]
#[doc(alias = "费通知")]
#[doc(alias = "通知")]
#[doc(alias = "Remind a sub-merchants user before deduction retry")]
#[doc(alias = "sub-merchants user before deduction retry")]
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

    /// Request for 服务商商户重试扣费通知. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sp_mchid`, `sp_appid`, `sub_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// **Required.**
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// 服务商或机构的AppID / AppID of the partner or institution
        ///
        /// **Required.**
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_appid", value.into()))
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
                "post_v3_partner_papay_contracts_contract_id_fail_notify",
                Method::Post,
                "/v3/partner-papay/contracts/{contract_id}/fail-notify",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(&["/body/sp_mchid", "/body/sp_appid", "/body/sub_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
