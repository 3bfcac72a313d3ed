//! 直连商户预扣费通知 · `POST /v3/papay/contracts/{contract_id}/notify`
//!
//! Generated from docs/openapi/v3/papay/contracts/{contract_id}/notify.md by `cargo xtask regen`; do not edit.

/// Notifies a direct merchant's user of an upcoming papay deduction and its estimated amount.
///
/// 委托代扣前通知直连商户的用户即将扣费，并告知预计金额。
///
/// `POST /v3/papay/contracts/{contract_id}/notify`
///
/// 直连商户预扣费通知 / Notify a direct merchant's user of upcoming deduction · official page: [merchant](https://pay.weixin.qq.com/doc/v2/merchant/4011987402) · feature `v3-papay` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::papay::contracts::by_contract_id::notify::post;
///
/// let request = post("202606186048271935")
///     .mchid("1684907235")
///     .appid("wx5f0c1a9e7b3d2846")
///     .estimated_amount(
///         post::EstimatedAmount::default().amount(35200).currency("CNY"),
///     );
/// ```
#[doc(alias = "直连商户预扣费通知")]
#[doc(alias = "/v3/papay/contracts/{contract_id}/notify")]
#[doc(alias = "post_v3_papay_contracts_contract_id_notify")]
#[doc(alias = "连商户预扣费通知")]
#[doc(alias = "商户预扣费通知")]
#[doc(alias = "户预扣费通知")]
#[doc(alias = "预扣费通知")]
#[doc(alias = "扣费通知")]
#[doc(alias = "费通知")]
#[doc(alias = "通知")]
#[doc(alias = "Notify a direct merchants user of upcoming deduction")]
#[doc(alias = "direct merchants user of upcoming deduction")]
#[doc(alias = "merchants user of upcoming deduction")]
#[doc(alias = "s user of upcoming deduction")]
#[doc(alias = "user of upcoming deduction")]
#[doc(alias = "upcoming deduction")]
#[doc(alias = "deduction")]
pub fn post(contract_id: impl Into<String>) -> post::Request {
    post::Request::new([contract_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 直连商户预扣费通知. Created by [`post()`](super::post()).
    ///
    /// **Required**: `mchid`, `appid`, `estimated_amount`.
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

        /// 扣费持续时间 / Period over which the deduction may be made
        pub fn deduct_duration(self, value: DeductDuration) -> Self {
            Self(self.0.body("deduct_duration", value))
        }

        /// 预计扣费金额信息 / Expected amount of the deduction
        ///
        /// **Required.**
        pub fn estimated_amount(self, value: EstimatedAmount) -> Self {
            Self(self.0.body("estimated_amount", value))
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
                "post_v3_papay_contracts_contract_id_notify",
                Method::Post,
                "/v3/papay/contracts/{contract_id}/notify",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(
                &[
                    "/body/mchid",
                    "/body/appid",
                    "/body/deduct_duration/count",
                    "/body/estimated_amount",
                    "/body/estimated_amount/amount",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 扣费持续时间 / Period over which the deduction may be made
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct DeductDuration(ObjectBuilder);

    impl DeductDuration {
        /// 扣费持续时间数 / Length of the deduction period, counted in its unit
        ///
        /// **Required.** Known values: `1` (扣费持续1天 / Deduction may last 1 day), `2` (扣费持续2天 / Deduction may last 2 days), `3` (扣费持续3天 / Deduction may last 3 days).
        pub fn count(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("count", value.into()))
        }

        /// 扣费时间窗口的单位 / Time unit of the deduction window
        ///
        /// Known values: `DAY` (天 / Day).
        pub fn unit(self, value: impl Into<String>) -> Self {
            Self(self.0.set("unit", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(DeductDuration);

    /// 预计扣费金额信息 / Expected amount of the deduction
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct EstimatedAmount(ObjectBuilder);

    impl EstimatedAmount {
        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.set("currency", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(EstimatedAmount);
}
