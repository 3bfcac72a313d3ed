//! 预约扣费 · `POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule`
//!
//! Generated from docs/openapi/v3/papay/pay/schedules/contract-id/{contract_id}/schedule.md by `cargo xtask regen`; do not edit.

/// 预约扣费
///
/// `POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule`
///
/// 预约扣费 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012467036) · feature `v3-papay`
///
/// ```
/// use wechatpay_api::v3::papay::pay::schedules::contract_id::by_contract_id::schedule::post;
///
/// let request = post("249202606181035422")
///     .appid("wx5f0c1a9e7b3d2846")
///     .schedule_amount(post::ScheduleAmount::default().total(35200).currency("CNY"));
/// ```
#[doc(alias = "预约扣费")]
#[doc(alias = "/v3/papay/pay/schedules/contract-id/{contract_id}/schedule")]
#[doc(alias = "post_v3_papay_pay_schedules_contract_id_contract_id_schedule")]
pub fn post(contract_id: impl Into<String>) -> post::Request {
    post::Request::new([contract_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 预约扣费; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `schedule_amount`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `schedule_amount`
        ///
        /// **Required.**
        pub fn schedule_amount(self, value: ScheduleAmount) -> Self {
            Self(self.0.body("schedule_amount", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_papay_pay_schedules_contract_id_contract_id_schedule",
                Verb::Post,
                "/v3/papay/pay/schedules/contract-id/{contract_id}/schedule",
            )
            .body(Body::Json)
            .required(
                &["/body/appid", "/body/schedule_amount", "/body/schedule_amount/total"],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// ScheduleAmount
    #[derive(Clone, Debug, Default)]
    pub struct ScheduleAmount(Fields);

    impl ScheduleAmount {
        /// `total`
        ///
        /// **Required.**
        pub fn total(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total", value.into()))
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

    sent!(ScheduleAmount);

    /// The answer of 预约扣费.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `schedule_state`
        ///
        /// Documented as always there.
        pub schedule_state: Option<String>,
        /// `deduct_start_date`
        pub deduct_start_date: Option<String>,
        /// `deduct_end_date`
        pub deduct_end_date: Option<String>,
        /// `scheduled_amount`
        pub scheduled_amount: Option<response::ScheduledAmount>,
        /// `deduct_amount`
        pub deduct_amount: Option<response::DeductAmount>,
        /// `deduct_date`
        pub deduct_date: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        schedule_state = "schedule_state",
        deduct_start_date = "deduct_start_date",
        deduct_end_date = "deduct_end_date",
        scheduled_amount = "scheduled_amount",
        deduct_amount = "deduct_amount",
        deduct_date = "deduct_date",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// ScheduledAmount
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ScheduledAmount {
            /// `total`
            ///
            /// Documented as always there.
            pub total: Option<i64>,
            /// `currency`
            pub currency: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ScheduledAmount,
            total = "total",
            currency = "currency",
        );

        /// DeductAmount
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DeductAmount {
            /// `total`
            ///
            /// Documented as always there.
            pub total: Option<i64>,
            /// `currency`
            pub currency: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            DeductAmount,
            total = "total",
            currency = "currency",
        );
    }
}
