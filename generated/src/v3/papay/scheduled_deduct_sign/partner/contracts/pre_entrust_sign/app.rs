//! App场景预约扣费类型签约的预签约 · `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app`
//!
//! Generated from docs/openapi/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app.md by `cargo xtask regen`; do not edit.

/// App场景预约扣费类型签约的预签约
///
/// `POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app`
///
/// App场景预约扣费类型签约的预签约 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012693028) · feature `v3-papay`
///
/// ```
/// use wechatpay_api::v3::papay::scheduled_deduct_sign::partner::contracts::pre_entrust_sign::app::post;
///
/// let request = post()
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .sp_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .sub_mchid("1684913560")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .sub_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
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
#[doc(alias = "App场景预约扣费类型签约的预签约")]
#[doc(alias = "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app")]
#[doc(
    alias = "post_v3_papay_scheduled_deduct_sign_partner_contracts_pre_entrust_sign_app"
)]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of App场景预约扣费类型签约的预签约; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sp_appid`, `sub_mchid`, `plan_id`, `out_contract_code`, `contract_display_account`, `contract_notify_url`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        sp_appid: Option<String>,
        sp_openid: Option<String>,
        sub_mchid: Option<String>,
        sub_appid: Option<String>,
        sub_openid: Option<String>,
        plan_id: Option<i64>,
        out_contract_code: Option<String>,
        contract_display_account: Option<String>,
        contract_notify_url: Option<String>,
        out_user_code: Option<String>,
        deduct_schedule: Option<DeductSchedule>,
        extra: Extra,
    }

    impl Request {
        /// `sp_appid`
        ///
        /// **Required.**
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Some(value.into());
            self
        }

        /// `sp_openid`
        pub fn sp_openid(mut self, value: impl Into<String>) -> Self {
            self.sp_openid = Some(value.into());
            self
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `sub_appid`
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// `sub_openid`
        pub fn sub_openid(mut self, value: impl Into<String>) -> Self {
            self.sub_openid = Some(value.into());
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
                "post_v3_papay_scheduled_deduct_sign_partner_contracts_pre_entrust_sign_app",
                Verb::Post,
                "/v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sp_appid",
                    "/body/sub_mchid",
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
                .body("sp_appid", &self.sp_appid)
                .body("sp_openid", &self.sp_openid)
                .body("sub_mchid", &self.sub_mchid)
                .body("sub_appid", &self.sub_appid)
                .body("sub_openid", &self.sub_openid)
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

    /// The answer of App场景预约扣费类型签约的预签约.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `pre_entrustweb_id`
        ///
        /// Documented as always there.
        pub pre_entrustweb_id: Option<String>,
        /// `miniprogram_username`
        pub miniprogram_username: Option<String>,
        /// `miniprogram_path`
        pub miniprogram_path: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        pre_entrustweb_id = "pre_entrustweb_id",
        miniprogram_username = "miniprogram_username",
        miniprogram_path = "miniprogram_path",
    );
}
