//! 保险商户H5预签约 · `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/h5`
//!
//! Generated from docs/openapi/v3/papay/insurance-sign/contracts/pre-entrust-sign/h5.md by `cargo xtask regen`; do not edit.

/// 保险商户H5预签约
///
/// `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/h5`
///
/// 保险商户H5预签约 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012529050), [2](https://pay.weixin.qq.com/doc/v3/merchant/4014962456) · feature `v3-papay`
///
/// ```
/// use wechatpay_api::v3::papay::insurance_sign::contracts::pre_entrust_sign::h5::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .plan_id(1)
///     .out_contract_code("OCC20260618294")
///     .insured_display_name("春茶节")
///     .contract_notify_url("https://pay.example.com/wechat/notices")
///     .policy_start_date("2026-06-18")
///     .policy_end_date("2026-06-18")
///     .policy_periods([
///         post::PolicyPeriods::default()
///             .policy_period_id(1)
///             .estimated_deduct_date("2026-06-18")
///             .estimated_deduct_amount(
///                 post::EstimatedDeductAmount::default().total(35200).currency("CNY"),
///             )
///             .policy_coverage_detail(
///                 post::PolicyCoverageDetail::default()
///                     .policy_amount("55820")
///                     .policy_clauses([
///                         post::PolicyClauses::default()
///                             .clause_name("春茶节")
///                             .clause_quota("示例CQ763"),
///                     ]),
///             ),
///     ])
///     .amount(post::Amount::default().total(35200).currency("CNY"))
///     .out_trade_no("5802026061810354258058058058")
///     .description("锦绣路茶铺-明前龙井")
///     .transaction_notify_url("https://pay.example.com/wechat/notices")
///     .out_user_code("OUC20260618629")
///     .goods_tag("SPRING_TEA")
///     .attach("table=12")
///     .can_auto_insure(true)
///     .can_auto_reinsure(true)
///     .real_identity(
///         post::RealIdentity::default()
///             .real_name("李雷")
///             .id_card_number("11010519491231002X")
///             .identity_type("ID_CARD"),
///     )
///     .jump_control(post::JumpControl::default().jump_appid("wx5f0c1a9e7b3d2846"))
///     .combined_deduct_period_count(2);
/// ```
#[doc(alias = "保险商户H5预签约")]
#[doc(alias = "/v3/papay/insurance-sign/contracts/pre-entrust-sign/h5")]
#[doc(alias = "post_v3_papay_insurance_sign_contracts_pre_entrust_sign_h5")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 保险商户H5预签约; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `plan_id`, `out_contract_code`, `insured_display_name`, `contract_notify_url`, `policy_start_date`, `policy_end_date`, `policy_periods`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        appid: Option<String>,
        openid: Option<String>,
        plan_id: Option<i64>,
        out_contract_code: Option<String>,
        insured_display_name: Option<String>,
        contract_notify_url: Option<String>,
        policy_start_date: Option<String>,
        policy_end_date: Option<String>,
        policy_periods: Vec<PolicyPeriods>,
        amount: Option<Amount>,
        out_trade_no: Option<String>,
        description: Option<String>,
        transaction_notify_url: Option<String>,
        out_user_code: Option<String>,
        goods_tag: Option<String>,
        attach: Option<String>,
        can_auto_insure: Option<bool>,
        can_auto_reinsure: Option<bool>,
        real_identity: Option<RealIdentity>,
        jump_control: Option<JumpControl>,
        combined_deduct_period_count: Option<i64>,
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

        /// `insured_display_name`
        ///
        /// **Required.**
        pub fn insured_display_name(mut self, value: impl Into<String>) -> Self {
            self.insured_display_name = Some(value.into());
            self
        }

        /// `contract_notify_url`
        ///
        /// **Required.**
        pub fn contract_notify_url(mut self, value: impl Into<String>) -> Self {
            self.contract_notify_url = Some(value.into());
            self
        }

        /// `policy_start_date`
        ///
        /// **Required.**
        pub fn policy_start_date(mut self, value: impl Into<String>) -> Self {
            self.policy_start_date = Some(value.into());
            self
        }

        /// `policy_end_date`
        ///
        /// **Required.**
        pub fn policy_end_date(mut self, value: impl Into<String>) -> Self {
            self.policy_end_date = Some(value.into());
            self
        }

        /// `policy_periods`
        ///
        /// **Required.**
        pub fn policy_periods(
            mut self,
            values: impl IntoIterator<Item = impl Into<PolicyPeriods>>,
        ) -> Self {
            self.policy_periods = list(values);
            self
        }

        /// `amount`
        pub fn amount(mut self, value: impl Into<Amount>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `out_trade_no`
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `description`
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }

        /// `transaction_notify_url`
        pub fn transaction_notify_url(mut self, value: impl Into<String>) -> Self {
            self.transaction_notify_url = Some(value.into());
            self
        }

        /// `out_user_code`
        pub fn out_user_code(mut self, value: impl Into<String>) -> Self {
            self.out_user_code = Some(value.into());
            self
        }

        /// `goods_tag`
        pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
            self.goods_tag = Some(value.into());
            self
        }

        /// `attach`
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// `can_auto_insure`
        pub fn can_auto_insure(mut self, value: bool) -> Self {
            self.can_auto_insure = Some(value);
            self
        }

        /// `can_auto_reinsure`
        pub fn can_auto_reinsure(mut self, value: bool) -> Self {
            self.can_auto_reinsure = Some(value);
            self
        }

        /// `real_identity`
        pub fn real_identity(mut self, value: impl Into<RealIdentity>) -> Self {
            self.real_identity = Some(value.into());
            self
        }

        /// `jump_control`
        pub fn jump_control(mut self, value: impl Into<JumpControl>) -> Self {
            self.jump_control = Some(value.into());
            self
        }

        /// `combined_deduct_period_count`
        pub fn combined_deduct_period_count(mut self, value: impl Into<i64>) -> Self {
            self.combined_deduct_period_count = Some(value.into());
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
                "post_v3_papay_insurance_sign_contracts_pre_entrust_sign_h5",
                Verb::Post,
                "/v3/papay/insurance-sign/contracts/pre-entrust-sign/h5",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/appid",
                    "/body/plan_id",
                    "/body/out_contract_code",
                    "/body/insured_display_name",
                    "/body/contract_notify_url",
                    "/body/policy_start_date",
                    "/body/policy_end_date",
                    "/body/policy_periods",
                    "/body/policy_periods/*/policy_period_id",
                    "/body/policy_periods/*/estimated_deduct_date",
                    "/body/policy_periods/*/estimated_deduct_amount",
                    "/body/policy_periods/*/estimated_deduct_amount/total",
                    "/body/amount/total",
                    "/body/real_identity/real_name",
                    "/body/real_identity/id_card_number",
                ],
            )
            .request(
                &[
                    ("/body/real_identity/real_name", Wire::RsaOaep),
                    ("/body/real_identity/id_card_number", Wire::RsaOaep),
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("appid", &self.appid)
                .body("openid", &self.openid)
                .body("plan_id", &self.plan_id)
                .body("out_contract_code", &self.out_contract_code)
                .body("insured_display_name", &self.insured_display_name)
                .body("contract_notify_url", &self.contract_notify_url)
                .body("policy_start_date", &self.policy_start_date)
                .body("policy_end_date", &self.policy_end_date)
                .body("policy_periods", &self.policy_periods)
                .body("amount", &self.amount)
                .body("out_trade_no", &self.out_trade_no)
                .body("description", &self.description)
                .body("transaction_notify_url", &self.transaction_notify_url)
                .body("out_user_code", &self.out_user_code)
                .body("goods_tag", &self.goods_tag)
                .body("attach", &self.attach)
                .body("can_auto_insure", &self.can_auto_insure)
                .body("can_auto_reinsure", &self.can_auto_reinsure)
                .body("real_identity", &self.real_identity)
                .body("jump_control", &self.jump_control)
                .body("combined_deduct_period_count", &self.combined_deduct_period_count)
                .extra(&self.extra)
        }
    }

    /// PolicyPeriods
    #[derive(Clone, Debug, Default)]
    pub struct PolicyPeriods {
        policy_period_id: Option<i64>,
        estimated_deduct_date: Option<String>,
        estimated_deduct_amount: Option<EstimatedDeductAmount>,
        policy_coverage_detail: Option<PolicyCoverageDetail>,
        extra: Extra,
    }

    impl PolicyPeriods {
        /// `policy_period_id`
        ///
        /// **Required.**
        pub fn policy_period_id(mut self, value: impl Into<i64>) -> Self {
            self.policy_period_id = Some(value.into());
            self
        }

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

        /// `policy_coverage_detail`
        pub fn policy_coverage_detail(
            mut self,
            value: impl Into<PolicyCoverageDetail>,
        ) -> Self {
            self.policy_coverage_detail = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        PolicyPeriods,
        policy_period_id = "policy_period_id",
        estimated_deduct_date = "estimated_deduct_date",
        estimated_deduct_amount = "estimated_deduct_amount",
        policy_coverage_detail = "policy_coverage_detail",
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

    /// PolicyCoverageDetail
    #[derive(Clone, Debug, Default)]
    pub struct PolicyCoverageDetail {
        policy_amount: Option<String>,
        policy_clauses: Vec<PolicyClauses>,
        extra: Extra,
    }

    impl PolicyCoverageDetail {
        /// `policy_amount`
        pub fn policy_amount(mut self, value: impl Into<String>) -> Self {
            self.policy_amount = Some(value.into());
            self
        }

        /// `policy_clauses`
        pub fn policy_clauses(
            mut self,
            values: impl IntoIterator<Item = impl Into<PolicyClauses>>,
        ) -> Self {
            self.policy_clauses = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        PolicyCoverageDetail,
        policy_amount = "policy_amount",
        policy_clauses = "policy_clauses",
    );

    /// PolicyClauses
    #[derive(Clone, Debug, Default)]
    pub struct PolicyClauses {
        clause_name: Option<String>,
        clause_quota: Option<String>,
        extra: Extra,
    }

    impl PolicyClauses {
        /// `clause_name`
        pub fn clause_name(mut self, value: impl Into<String>) -> Self {
            self.clause_name = Some(value.into());
            self
        }

        /// `clause_quota`
        pub fn clause_quota(mut self, value: impl Into<String>) -> Self {
            self.clause_quota = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        PolicyClauses,
        clause_name = "clause_name",
        clause_quota = "clause_quota",
    );

    /// Amount
    #[derive(Clone, Debug, Default)]
    pub struct Amount {
        total: Option<i64>,
        currency: Option<String>,
        extra: Extra,
    }

    impl Amount {
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
        Amount,
        total = "total",
        currency = "currency",
    );

    /// RealIdentity
    #[derive(Clone, Debug, Default)]
    pub struct RealIdentity {
        real_name: Option<Sensitive>,
        id_card_number: Option<Sensitive>,
        identity_type: Option<String>,
        extra: Extra,
    }

    impl RealIdentity {
        /// `real_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn real_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.real_name = Some(value.into());
            self
        }

        /// `id_card_number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn id_card_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_card_number = Some(value.into());
            self
        }

        /// `identity_type`
        ///
        /// Known: `ID_CARD`.
        pub fn identity_type(mut self, value: impl Into<String>) -> Self {
            self.identity_type = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        RealIdentity,
        real_name = "real_name",
        id_card_number = "id_card_number",
        identity_type = "identity_type",
    );

    /// JumpControl
    #[derive(Clone, Debug, Default)]
    pub struct JumpControl {
        jump_appid: Option<String>,
        extra: Extra,
    }

    impl JumpControl {
        /// `jump_appid`
        pub fn jump_appid(mut self, value: impl Into<String>) -> Self {
            self.jump_appid = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        JumpControl,
        jump_appid = "jump_appid",
    );

    /// The answer of 保险商户H5预签约.
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
