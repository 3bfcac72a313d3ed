//! 服务商商户预扣费通知 · `POST /v3/partner-papay/contracts/{contract_id}/notify`
//!
//! Generated from docs/openapi/v3/partner-papay/contracts/{contract_id}/notify.md by `cargo xtask regen`; do not edit.

/// 服务商商户预扣费通知
///
/// `POST /v3/partner-papay/contracts/{contract_id}/notify`
///
/// 服务商商户预扣费通知 · [official page](https://pay.weixin.qq.com/doc/v2/partner/4011988373) · feature `v3-partner-papay`
///
/// ```
/// use wechatpay_api::v3::partner_papay::contracts::by_contract_id::notify::post;
///
/// let request = post("249202606181035422")
///     .sp_mchid("1684907235")
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .deduct_duration(post::DeductDuration::default().count(2).unit("示例U975"))
///     .estimated_amount(
///         post::EstimatedAmount::default().amount(35200).currency("CNY"),
///     );
/// ```
#[doc(alias = "服务商商户预扣费通知")]
#[doc(alias = "/v3/partner-papay/contracts/{contract_id}/notify")]
#[doc(alias = "post_v3_partner_papay_contracts_contract_id_notify")]
pub fn post(contract_id: impl Into<String>) -> post::Request {
    post::Request::new([contract_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 服务商商户预扣费通知; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sp_mchid`, `sp_appid`, `sub_mchid`, `estimated_amount`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `sp_mchid`
        ///
        /// **Required.**
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// `sp_appid`
        ///
        /// **Required.**
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_appid", value.into()))
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `sub_appid`
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
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
                "post_v3_partner_papay_contracts_contract_id_notify",
                Verb::Post,
                "/v3/partner-papay/contracts/{contract_id}/notify",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .required(
                &[
                    "/body/sp_mchid",
                    "/body/sp_appid",
                    "/body/sub_mchid",
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
        /// **Required.**
        pub fn count(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("count", value.into()))
        }

        /// `unit`
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
