//! 直连商户预扣费通知 · `POST /v3/papay/contracts/{contract_id}/notify`
//!
//! Generated from docs/openapi/v3/papay/contracts/{contract_id}/notify.md by `cargo xtask regen`; do not edit.

/// 直连商户预扣费通知
///
/// `POST /v3/papay/contracts/{contract_id}/notify`
///
/// 直连商户预扣费通知 · [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011987402) · feature `v3-papay`
///
/// ```
/// use wechatpay_api::v3::papay::contracts::by_contract_id::notify::post;
///
/// let request = post("CI20260618249")
///     .mchid("1684907235")
///     .appid("wx5f0c1a9e7b3d2846")
///     .deduct_duration(post::DeductDuration::default().count(1).unit("DAY"))
///     .estimated_amount(
///         post::EstimatedAmount::default().amount(35200).currency("CNY"),
///     );
/// ```
#[doc(alias = "直连商户预扣费通知")]
#[doc(alias = "/v3/papay/contracts/{contract_id}/notify")]
#[doc(alias = "post_v3_papay_contracts_contract_id_notify")]
pub fn post(contract_id: impl Into<String>) -> post::Request {
    post::Request::new([contract_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 直连商户预扣费通知; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `mchid`, `appid`, `estimated_amount`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `deduct_duration`
        pub fn deduct_duration(self, value: DeductDuration) -> Self {
            Self(self.0.body("deduct_duration", value))
        }

        /// `estimated_amount`
        ///
        /// **Required.**
        pub fn estimated_amount(self, value: EstimatedAmount) -> Self {
            Self(self.0.body("estimated_amount", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_papay_contracts_contract_id_notify",
                Verb::Post,
                "/v3/papay/contracts/{contract_id}/notify",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .required(
                &[
                    "/body/mchid",
                    "/body/appid",
                    "/body/deduct_duration/count",
                    "/body/estimated_amount",
                    "/body/estimated_amount/amount",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// DeductDuration
    #[derive(Clone, Debug, Default)]
    pub struct DeductDuration(Fields);

    impl DeductDuration {
        /// `count`
        ///
        /// **Required.** Known: `1`, `2`, `3`.
        pub fn count(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("count", value.into()))
        }

        /// `unit`
        ///
        /// Known: `DAY`.
        pub fn unit(self, value: impl Into<String>) -> Self {
            Self(self.0.set("unit", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(DeductDuration);

    /// EstimatedAmount
    #[derive(Clone, Debug, Default)]
    pub struct EstimatedAmount(Fields);

    impl EstimatedAmount {
        /// `amount`
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// `currency`
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.set("currency", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(EstimatedAmount);
}
