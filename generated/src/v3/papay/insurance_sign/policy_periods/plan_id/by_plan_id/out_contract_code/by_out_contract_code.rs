//! 保险商户查询保险扣费周期列表 · `GET /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
//!
//! Generated from docs/openapi/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}.md by `cargo xtask regen`; do not edit.

/// 保险商户查询保险扣费周期列表
///
/// `GET /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
///
/// 保险商户查询保险扣费周期列表 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012489530) · feature `v3-papay`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::papay::insurance_sign::policy_periods::plan_id::by_plan_id::out_contract_code::by_out_contract_code::get;
///
/// let request = get("1", "OCC20260618294").limit(20).offset(0);
/// ```
#[doc(alias = "保险商户查询保险扣费周期列表")]
#[doc(
    alias = "/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}"
)]
#[doc(
    alias = "get_v3_papay_insurance_sign_policy_periods_plan_id_plan_id_out_contract_code_out_contract_code"
)]
pub fn get(
    plan_id: impl Into<String>,
    out_contract_code: impl Into<String>,
) -> get::Request {
    get::Request::new([plan_id.into(), out_contract_code.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 保险商户查询保险扣费周期列表; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `limit`
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// `offset`
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_papay_insurance_sign_policy_periods_plan_id_plan_id_out_contract_code_out_contract_code",
                Verb::Get,
                "/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
            )
            .query(&["limit", "offset"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    impl Paged for Request {
        type Item = response::Data;
        const PAGES: Pages = Pages {
            kind: PageKind::Offset {
                field: "/query/offset",
                limit: Some("/query/limit"),
            },
            items: "/data",
            total: Some("/total_count"),
        };

        fn items(page: Response) -> Vec<response::Data> {
            page.data
        }
    }

    /// The answer of 保险商户查询保险扣费周期列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `data`
        pub data: Vec<response::Data>,
        /// `limit`
        ///
        /// Documented as always there.
        pub limit: Option<i64>,
        /// `offset`
        ///
        /// Documented as always there.
        pub offset: Option<i64>,
        /// `total_count`
        pub total_count: Option<i64>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        data = "data",
        limit = "limit",
        offset = "offset",
        total_count = "total_count",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// Data
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// `policy_period_id`
            ///
            /// Documented as always there.
            pub policy_period_id: Option<i64>,
            /// `estimated_deduct_date`
            ///
            /// Documented as always there.
            pub estimated_deduct_date: Option<String>,
            /// `estimated_deduct_amount`
            ///
            /// Documented as always there.
            pub estimated_deduct_amount: Option<EstimatedDeductAmount>,
            /// `policy_period_state`
            ///
            /// Documented as always there.
            pub policy_period_state: Option<String>,
            /// `scheduled_amount`
            pub scheduled_amount: Option<ScheduledAmount>,
            /// `deduct_amount`
            pub deduct_amount: Option<DeductAmount>,
            /// `deduct_date`
            pub deduct_date: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Data,
            policy_period_id = "policy_period_id",
            estimated_deduct_date = "estimated_deduct_date",
            estimated_deduct_amount = "estimated_deduct_amount",
            policy_period_state = "policy_period_state",
            scheduled_amount = "scheduled_amount",
            deduct_amount = "deduct_amount",
            deduct_date = "deduct_date",
        );

        /// EstimatedDeductAmount
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct EstimatedDeductAmount {
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
            EstimatedDeductAmount,
            total = "total",
            currency = "currency",
        );

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
