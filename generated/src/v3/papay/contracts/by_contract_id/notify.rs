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
    pub struct Request {
        path_parameters: [String; 1],
        mchid: Option<String>,
        appid: Option<String>,
        deduct_duration: Option<DeductDuration>,
        estimated_amount: Option<EstimatedAmount>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Some(value.into());
            self
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `deduct_duration`
        pub fn deduct_duration(mut self, value: impl Into<DeductDuration>) -> Self {
            self.deduct_duration = Some(value.into());
            self
        }

        /// `estimated_amount`
        ///
        /// **Required.**
        pub fn estimated_amount(mut self, value: impl Into<EstimatedAmount>) -> Self {
            self.estimated_amount = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
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
            Parts::new()
                .path(&self.path_parameters)
                .body("mchid", &self.mchid)
                .body("appid", &self.appid)
                .body("deduct_duration", &self.deduct_duration)
                .body("estimated_amount", &self.estimated_amount)
                .extra(&self.extra)
        }
    }

    /// DeductDuration
    #[derive(Clone, Debug, Default)]
    pub struct DeductDuration {
        count: Option<i64>,
        unit: Option<String>,
        extra: Extra,
    }

    impl DeductDuration {
        /// `count`
        ///
        /// **Required.** Known: `1`, `2`, `3`.
        pub fn count(mut self, value: impl Into<i64>) -> Self {
            self.count = Some(value.into());
            self
        }

        /// `unit`
        ///
        /// Known: `DAY`.
        pub fn unit(mut self, value: impl Into<String>) -> Self {
            self.unit = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        DeductDuration,
        count = "count",
        unit = "unit",
    );

    /// EstimatedAmount
    #[derive(Clone, Debug, Default)]
    pub struct EstimatedAmount {
        amount: Option<i64>,
        currency: Option<String>,
        extra: Extra,
    }

    impl EstimatedAmount {
        /// `amount`
        ///
        /// **Required.**
        pub fn amount(mut self, value: impl Into<i64>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `currency`
        pub fn currency(mut self, value: impl Into<String>) -> Self {
            self.currency = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        EstimatedAmount,
        amount = "amount",
        currency = "currency",
    );
}
