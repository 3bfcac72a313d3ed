//! 创建支付分计划 · `POST /v3/payscore/plan/payscore-plans`
//!
//! Generated from docs/openapi/v3/payscore/plan/payscore-plans.md by `cargo xtask regen`; do not edit.

/// 创建支付分计划
///
/// `POST /v3/payscore/plan/payscore-plans`
///
/// 创建支付分计划 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012467232) · feature `v3-payscore`
///
/// ```
/// use wechatpay_api::v3::payscore::plan::payscore_plans::post;
///
/// let request = post()
///     .service_id("80020260618103542800800800800")
///     .appid("wx5f0c1a9e7b3d2846")
///     .plan_name("春茶节")
///     .plan_duration(1)
///     .deduction_quantity(2)
///     .total_original_price(35200)
///     .total_actual_price(35200)
///     .plan_detail_list([
///         post::PlanDetailList::default()
///             .original_price(35200)
///             .plan_discount_description("锦绣路茶铺-明前龙井")
///             .actual_price(35200)
///             .plan_detail_name("春茶节"),
///     ])
///     .merchant_plan_no("MPN20260618235");
/// ```
#[doc(alias = "创建支付分计划")]
#[doc(alias = "/v3/payscore/plan/payscore-plans")]
#[doc(alias = "post_v3_payscore_plan_payscore_plans")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 创建支付分计划; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `service_id`, `appid`, `plan_name`, `plan_duration`, `deduction_quantity`, `total_original_price`, `total_actual_price`, `merchant_plan_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `service_id`
        ///
        /// **Required.**
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_id", value.into()))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `plan_name`
        ///
        /// **Required.**
        pub fn plan_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("plan_name", value.into()))
        }

        /// `plan_duration`
        ///
        /// **Required.**
        pub fn plan_duration(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("plan_duration", value.into()))
        }

        /// `deduction_quantity`
        ///
        /// **Required.**
        pub fn deduction_quantity(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("deduction_quantity", value.into()))
        }

        /// `total_original_price`
        ///
        /// **Required.**
        pub fn total_original_price(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("total_original_price", value.into()))
        }

        /// `total_actual_price`
        ///
        /// **Required.**
        pub fn total_actual_price(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("total_actual_price", value.into()))
        }

        /// `plan_detail_list`
        pub fn plan_detail_list(
            self,
            values: impl IntoIterator<Item = PlanDetailList>,
        ) -> Self {
            Self(self.0.body("plan_detail_list", list::<PlanDetailList>(values)))
        }

        /// `merchant_plan_no`
        ///
        /// **Required.**
        pub fn merchant_plan_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("merchant_plan_no", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_payscore_plan_payscore_plans",
                Verb::Post,
                "/v3/payscore/plan/payscore-plans",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/service_id",
                    "/body/appid",
                    "/body/plan_name",
                    "/body/plan_duration",
                    "/body/deduction_quantity",
                    "/body/total_original_price",
                    "/body/total_actual_price",
                    "/body/plan_detail_list/*/original_price",
                    "/body/plan_detail_list/*/actual_price",
                    "/body/plan_detail_list/*/plan_detail_name",
                    "/body/merchant_plan_no",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// PlanDetailList
    #[derive(Clone, Debug, Default)]
    pub struct PlanDetailList(Fields);

    impl PlanDetailList {
        /// `original_price`
        ///
        /// **Required.**
        pub fn original_price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("original_price", value.into()))
        }

        /// `plan_discount_description`
        pub fn plan_discount_description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("plan_discount_description", value.into()))
        }

        /// `actual_price`
        ///
        /// **Required.**
        pub fn actual_price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("actual_price", value.into()))
        }

        /// `plan_detail_name`
        ///
        /// **Required.**
        pub fn plan_detail_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("plan_detail_name", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PlanDetailList);

    /// The answer of 创建支付分计划.
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
