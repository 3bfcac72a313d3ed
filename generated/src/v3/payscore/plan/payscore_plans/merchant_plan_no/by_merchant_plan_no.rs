//! 查询支付分计划 · `GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}`
//!
//! Generated from docs/openapi/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}.md by `cargo xtask regen`; do not edit.

/// 查询支付分计划
///
/// `GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}`
///
/// 查询支付分计划 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012470804) · feature `v3-payscore`
///
/// ```
/// use wechatpay_api::v3::payscore::plan::payscore_plans::merchant_plan_no::by_merchant_plan_no::get;
///
/// let request = get("MPN20260618235");
/// ```
#[doc(alias = "查询支付分计划")]
#[doc(alias = "/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}")]
#[doc(alias = "get_v3_payscore_plan_payscore_plans_merchant_plan_no_merchant_plan_no")]
pub fn get(merchant_plan_no: impl Into<String>) -> get::Request {
    get::Request::new([merchant_plan_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询支付分计划; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "get_v3_payscore_plan_payscore_plans_merchant_plan_no_merchant_plan_no",
            Verb::Get,
            "/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询支付分计划.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `plan_id`
        ///
        /// Documented as always there.
        pub plan_id: Option<String>,
        /// `service_id`
        ///
        /// Documented as always there.
        pub service_id: Option<String>,
        /// `mchid`
        ///
        /// Documented as always there.
        pub mchid: Option<String>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `merchant_plan_no`
        ///
        /// Documented as always there.
        pub merchant_plan_no: Option<String>,
        /// `plan_name`
        ///
        /// Documented as always there.
        pub plan_name: Option<String>,
        /// `plan_duration`
        ///
        /// Documented as always there.
        pub plan_duration: Option<i64>,
        /// `plan_state`
        ///
        /// Documented as always there.
        pub plan_state: Option<String>,
        /// `total_original_price`
        ///
        /// Documented as always there.
        pub total_original_price: Option<i64>,
        /// `deduction_quantity`
        ///
        /// Documented as always there.
        pub deduction_quantity: Option<i64>,
        /// `total_actual_price`
        ///
        /// Documented as always there.
        pub total_actual_price: Option<i64>,
        /// `plan_detail_list`
        pub plan_detail_list: Vec<response::PlanDetailList>,
        /// `stop_mchid`
        pub stop_mchid: Option<String>,
        /// `stop_time`
        pub stop_time: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        plan_id = "plan_id",
        service_id = "service_id",
        mchid = "mchid",
        appid = "appid",
        merchant_plan_no = "merchant_plan_no",
        plan_name = "plan_name",
        plan_duration = "plan_duration",
        plan_state = "plan_state",
        total_original_price = "total_original_price",
        deduction_quantity = "deduction_quantity",
        total_actual_price = "total_actual_price",
        plan_detail_list = "plan_detail_list",
        stop_mchid = "stop_mchid",
        stop_time = "stop_time",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// PlanDetailList
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PlanDetailList {
            /// `plan_detail_no`
            ///
            /// Documented as always there.
            pub plan_detail_no: Option<i64>,
            /// `plan_detail_name`
            ///
            /// Documented as always there.
            pub plan_detail_name: Option<String>,
            /// `original_price`
            ///
            /// Documented as always there.
            pub original_price: Option<i64>,
            /// `plan_discount_description`
            pub plan_discount_description: Option<String>,
            /// `actual_price`
            ///
            /// Documented as always there.
            pub actual_price: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            PlanDetailList,
            plan_detail_no = "plan_detail_no",
            plan_detail_name = "plan_detail_name",
            original_price = "original_price",
            plan_discount_description = "plan_discount_description",
            actual_price = "actual_price",
        );
    }
}
