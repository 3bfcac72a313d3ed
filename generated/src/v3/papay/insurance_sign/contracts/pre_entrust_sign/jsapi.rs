//! 保险商户JSAPI预签约 · `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi`
//!
//! Generated from docs/openapi/v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi.md by `cargo xtask regen`; do not edit.

/// 保险商户JSAPI预签约
///
/// `POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi`
///
/// 保险商户JSAPI预签约 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012528600), [2](https://pay.weixin.qq.com/doc/v3/merchant/4014960223) · feature `v3-papay`
///
/// ```
/// use wechatpay_api::v3::papay::insurance_sign::contracts::pre_entrust_sign::jsapi::post;
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
///     .combined_deduct_period_count(2);
/// ```
#[doc(alias = "保险商户JSAPI预签约")]
#[doc(alias = "/v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi")]
#[doc(alias = "post_v3_papay_insurance_sign_contracts_pre_entrust_sign_jsapi")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 保险商户JSAPI预签约; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `plan_id`, `out_contract_code`, `insured_display_name`, `contract_notify_url`, `policy_start_date`, `policy_end_date`, `policy_periods`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `openid`
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// `plan_id`
        ///
        /// **Required.**
        pub fn plan_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("plan_id", value.into()))
        }

        /// `out_contract_code`
        ///
        /// **Required.**
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_contract_code", value.into()))
        }

        /// `insured_display_name`
        ///
        /// **Required.**
        pub fn insured_display_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("insured_display_name", value.into()))
        }

        /// `contract_notify_url`
        ///
        /// **Required.**
        pub fn contract_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_notify_url", value.into()))
        }

        /// `policy_start_date`
        ///
        /// **Required.**
        pub fn policy_start_date(self, value: impl Into<String>) -> Self {
            Self(self.0.body("policy_start_date", value.into()))
        }

        /// `policy_end_date`
        ///
        /// **Required.**
        pub fn policy_end_date(self, value: impl Into<String>) -> Self {
            Self(self.0.body("policy_end_date", value.into()))
        }

        /// `policy_periods`
        ///
        /// **Required.**
        pub fn policy_periods(
            self,
            values: impl IntoIterator<Item = PolicyPeriods>,
        ) -> Self {
            Self(self.0.body("policy_periods", list::<PolicyPeriods>(values)))
        }

        /// `amount`
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.body("amount", value))
        }

        /// `out_trade_no`
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// `description`
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("description", value.into()))
        }

        /// `transaction_notify_url`
        pub fn transaction_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_notify_url", value.into()))
        }

        /// `out_user_code`
        pub fn out_user_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_user_code", value.into()))
        }

        /// `goods_tag`
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_tag", value.into()))
        }

        /// `attach`
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// `can_auto_insure`
        pub fn can_auto_insure(self, value: bool) -> Self {
            Self(self.0.body("can_auto_insure", value))
        }

        /// `can_auto_reinsure`
        pub fn can_auto_reinsure(self, value: bool) -> Self {
            Self(self.0.body("can_auto_reinsure", value))
        }

        /// `real_identity`
        pub fn real_identity(self, value: RealIdentity) -> Self {
            Self(self.0.body("real_identity", value))
        }

        /// `combined_deduct_period_count`
        pub fn combined_deduct_period_count(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("combined_deduct_period_count", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_papay_insurance_sign_contracts_pre_entrust_sign_jsapi",
                Verb::Post,
                "/v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi",
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
            self.0.clone()
        }
    }

    /// PolicyPeriods
    #[derive(Clone, Debug, Default)]
    pub struct PolicyPeriods(Fields);

    impl PolicyPeriods {
        /// `policy_period_id`
        ///
        /// **Required.**
        pub fn policy_period_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("policy_period_id", value.into()))
        }

        /// `estimated_deduct_date`
        ///
        /// **Required.**
        pub fn estimated_deduct_date(self, value: impl Into<String>) -> Self {
            Self(self.0.set("estimated_deduct_date", value.into()))
        }

        /// `estimated_deduct_amount`
        ///
        /// **Required.**
        pub fn estimated_deduct_amount(self, value: EstimatedDeductAmount) -> Self {
            Self(self.0.set("estimated_deduct_amount", value))
        }

        /// `policy_coverage_detail`
        pub fn policy_coverage_detail(self, value: PolicyCoverageDetail) -> Self {
            Self(self.0.set("policy_coverage_detail", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PolicyPeriods);

    /// EstimatedDeductAmount
    #[derive(Clone, Debug, Default)]
    pub struct EstimatedDeductAmount(Fields);

    impl EstimatedDeductAmount {
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

    sent!(EstimatedDeductAmount);

    /// PolicyCoverageDetail
    #[derive(Clone, Debug, Default)]
    pub struct PolicyCoverageDetail(Fields);

    impl PolicyCoverageDetail {
        /// `policy_amount`
        pub fn policy_amount(self, value: impl Into<String>) -> Self {
            Self(self.0.set("policy_amount", value.into()))
        }

        /// `policy_clauses`
        pub fn policy_clauses(
            self,
            values: impl IntoIterator<Item = PolicyClauses>,
        ) -> Self {
            Self(self.0.set("policy_clauses", list::<PolicyClauses>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PolicyCoverageDetail);

    /// PolicyClauses
    #[derive(Clone, Debug, Default)]
    pub struct PolicyClauses(Fields);

    impl PolicyClauses {
        /// `clause_name`
        pub fn clause_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("clause_name", value.into()))
        }

        /// `clause_quota`
        pub fn clause_quota(self, value: impl Into<String>) -> Self {
            Self(self.0.set("clause_quota", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PolicyClauses);

    /// Amount
    #[derive(Clone, Debug, Default)]
    pub struct Amount(Fields);

    impl Amount {
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

    sent!(Amount);

    /// RealIdentity
    #[derive(Clone, Debug, Default)]
    pub struct RealIdentity(Fields);

    impl RealIdentity {
        /// `real_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn real_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("real_name", value.into()))
        }

        /// `id_card_number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn id_card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("id_card_number", value.into()))
        }

        /// `identity_type`
        ///
        /// Known: `ID_CARD`.
        pub fn identity_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("identity_type", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(RealIdentity);

    /// The answer of 保险商户JSAPI预签约.
    #[derive(Clone)]
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
