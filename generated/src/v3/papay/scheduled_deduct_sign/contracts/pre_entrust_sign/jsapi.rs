//! JSAPI场景预约扣费类型签约的预签约 · `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi`
//!
//! Generated from docs/openapi/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi.md by `cargo xtask regen`; do not edit.

/// JSAPI场景预约扣费类型签约的预签约
///
/// `POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi`
///
/// JSAPI场景预约扣费类型签约的预签约 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012525133) · feature `v3-papay`
///
/// ```
/// use wechatpay_api::v3::papay::scheduled_deduct_sign::contracts::pre_entrust_sign::jsapi::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .plan_id(1)
///     .out_contract_code("OCC20260618294")
///     .contract_display_account("示例CDA446")
///     .contract_notify_url("https://pay.example.com/wechat/notices")
///     .out_user_code("OUC20260618629")
///     .deduct_schedule(
///         post::DeductSchedule::default()
///             .estimated_deduct_date("2026-06-18")
///             .estimated_deduct_amount(
///                 post::EstimatedDeductAmount::default().total(35200).currency("CNY"),
///             )
///             .description("锦绣路茶铺-明前龙井"),
///     );
/// ```
#[doc(alias = "JSAPI场景预约扣费类型签约的预签约")]
#[doc(alias = "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi")]
#[doc(alias = "post_v3_papay_scheduled_deduct_sign_contracts_pre_entrust_sign_jsapi")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of JSAPI场景预约扣费类型签约的预签约; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `plan_id`, `out_contract_code`, `contract_display_account`, `contract_notify_url`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        appid: Option<String>,
        openid: Option<String>,
        plan_id: Option<i64>,
        out_contract_code: Option<String>,
        contract_display_account: Option<String>,
        contract_notify_url: Option<String>,
        out_user_code: Option<String>,
        deduct_schedule: Option<DeductSchedule>,
        extra: Extra,
    }

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `openid`
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `plan_id`
        ///
        /// **Required.**
        pub fn plan_id(mut self, value: impl Into<i64>) -> Self {
            self.plan_id = Some(value.into());
            self
        }

        /// `out_contract_code`
        ///
        /// **Required.**
        pub fn out_contract_code(mut self, value: impl Into<String>) -> Self {
            self.out_contract_code = Some(value.into());
            self
        }

        /// `contract_display_account`
        ///
        /// **Required.**
        pub fn contract_display_account(mut self, value: impl Into<String>) -> Self {
            self.contract_display_account = Some(value.into());
            self
        }

        /// `contract_notify_url`
        ///
        /// **Required.**
        pub fn contract_notify_url(mut self, value: impl Into<String>) -> Self {
            self.contract_notify_url = Some(value.into());
            self
        }

        /// `out_user_code`
        pub fn out_user_code(mut self, value: impl Into<String>) -> Self {
            self.out_user_code = Some(value.into());
            self
        }

        /// `deduct_schedule`
        pub fn deduct_schedule(mut self, value: impl Into<DeductSchedule>) -> Self {
            self.deduct_schedule = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_papay_scheduled_deduct_sign_contracts_pre_entrust_sign_jsapi",
                Verb::Post,
                "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/appid",
                    "/body/plan_id",
                    "/body/out_contract_code",
                    "/body/contract_display_account",
                    "/body/contract_notify_url",
                    "/body/deduct_schedule/estimated_deduct_date",
                    "/body/deduct_schedule/estimated_deduct_amount",
                    "/body/deduct_schedule/estimated_deduct_amount/total",
                    "/body/deduct_schedule/description",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("appid", &self.appid)
                .body("openid", &self.openid)
                .body("plan_id", &self.plan_id)
                .body("out_contract_code", &self.out_contract_code)
                .body("contract_display_account", &self.contract_display_account)
                .body("contract_notify_url", &self.contract_notify_url)
                .body("out_user_code", &self.out_user_code)
                .body("deduct_schedule", &self.deduct_schedule)
                .extra(&self.extra)
        }
    }

    /// DeductSchedule
    #[derive(Clone, Debug, Default)]
    pub struct DeductSchedule {
        estimated_deduct_date: Option<String>,
        estimated_deduct_amount: Option<EstimatedDeductAmount>,
        description: Option<String>,
        extra: Extra,
    }

    impl DeductSchedule {
        /// `estimated_deduct_date`
        ///
        /// **Required.**
        pub fn estimated_deduct_date(mut self, value: impl Into<String>) -> Self {
            self.estimated_deduct_date = Some(value.into());
            self
        }

        /// `estimated_deduct_amount`
        ///
        /// **Required.**
        pub fn estimated_deduct_amount(
            mut self,
            value: impl Into<EstimatedDeductAmount>,
        ) -> Self {
            self.estimated_deduct_amount = Some(value.into());
            self
        }

        /// `description`
        ///
        /// **Required.**
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        DeductSchedule,
        estimated_deduct_date = "estimated_deduct_date",
        estimated_deduct_amount = "estimated_deduct_amount",
        description = "description",
    );

    /// EstimatedDeductAmount
    #[derive(Clone, Debug, Default)]
    pub struct EstimatedDeductAmount {
        total: Option<i64>,
        currency: Option<String>,
        extra: Extra,
    }

    impl EstimatedDeductAmount {
        /// `total`
        ///
        /// **Required.**
        pub fn total(mut self, value: impl Into<i64>) -> Self {
            self.total = Some(value.into());
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
        EstimatedDeductAmount,
        total = "total",
        currency = "currency",
    );

    /// The answer of JSAPI场景预约扣费类型签约的预签约.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `redirect_url`
        ///
        /// Documented as always there.
        pub redirect_url: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        redirect_url = "redirect_url",
    );
}
