//! 查询支付分计划 · `GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}`
//!
//! Generated from docs/openapi/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}.md by `cargo xtask regen`; do not edit.

/// Queries a WeChat Pay score plan of a direct merchant by the merchant's plan number.
///
/// 按商户侧计划号查询直连商户的支付分计划。
///
/// `GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}`
///
/// 查询支付分计划 / Query a WeChat Pay score plan · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012470804) · feature `v3-payscore` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::payscore::plan::payscore_plans::merchant_plan_no::by_merchant_plan_no::get;
///
/// let request = get("TEAJH20260618001");
/// ```
#[doc(alias = "查询支付分计划")]
#[doc(alias = "/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}")]
#[doc(alias = "get_v3_payscore_plan_payscore_plans_merchant_plan_no_merchant_plan_no")]
#[doc(alias = "询支付分计划")]
#[doc(alias = "支付分计划")]
#[doc(alias = "付分计划")]
#[doc(alias = "分计划")]
#[doc(alias = "计划")]
#[doc(alias = "Query a WeChat Pay score plan")]
#[doc(alias = "WeChat Pay score plan")]
#[doc(alias = "Pay score plan")]
#[doc(alias = "score plan")]
#[doc(alias = "plan")]
pub fn get(merchant_plan_no: impl Into<String>) -> get::Request {
    get::Request::new([merchant_plan_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询支付分计划. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }

        /// Sets what happens if required fields are missing, for this request only.
        pub fn check_required(self, check: Check) -> Self {
            Self(self.0.check_required(check))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "get_v3_payscore_plan_payscore_plans_merchant_plan_no_merchant_plan_no",
            Method::Get,
            "/v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询支付分计划.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 模板或计划ID（代扣协议模板、支付分或投放计划） / ID of the contract template or plan
        ///
        /// Always present according to the docs.
        pub plan_id: Option<String>,
        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// Always present according to the docs.
        pub service_id: Option<String>,
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 商户侧支付分计划号 / Merchant's number of the WeChat Pay score plan
        ///
        /// Always present according to the docs.
        pub merchant_plan_no: Option<String>,
        /// 计划名称 / Name of the plan
        ///
        /// Always present according to the docs.
        pub plan_name: Option<String>,
        /// 支付分计划有效期，单位：天 / Validity of the WeChat Pay score plan, in days
        ///
        /// Always present according to the docs.
        pub plan_duration: Option<i64>,
        /// 计划状态 / State of the plan
        ///
        /// Always present according to the docs.
        pub plan_state: Option<String>,
        /// 支付分计划原总金额，单位：分 / Original total price of the WeChat Pay score plan, in fen
        ///
        /// Always present according to the docs.
        pub total_original_price: Option<i64>,
        /// 计划扣费次数 / Count of deductions under the plan
        ///
        /// Always present according to the docs.
        pub deduction_quantity: Option<i64>,
        /// 计划实际扣费总金额，单位：分 / Total actually charged under the plan, in fen
        ///
        /// Always present according to the docs.
        pub total_actual_price: Option<i64>,
        /// 支付分计划明细列表 / Items of the WeChat Pay score plan
        pub plan_detail_list: Vec<response::PlanDetailList>,
        /// 终止方商户号 / ID of the merchant that stopped the plan
        pub stop_mchid: Option<String>,
        /// 终止时间，RFC 3339格式 / Time it was stopped, in RFC 3339
        pub stop_time: Option<String>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 支付分计划明细列表 / Items of the WeChat Pay score plan
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PlanDetailList {
            /// 计划明细序号，从1开始 / Number of the plan item, from 1
            ///
            /// Always present according to the docs.
            pub plan_detail_no: Option<i64>,
            /// 计划明细名称 / Name of the plan item
            ///
            /// Always present according to the docs.
            pub plan_detail_name: Option<String>,
            /// 计划明细原支付金额，单位：分 / Plan item's payment amount before discount, in fen
            ///
            /// Always present according to the docs.
            pub original_price: Option<i64>,
            /// 计划明细优惠说明 / Description of the plan item's discount
            pub plan_discount_description: Option<String>,
            /// 计划明细实际支付金额，单位：分 / Amount to be actually paid for the plan item, in fen
            ///
            /// Always present according to the docs.
            pub actual_price: Option<i64>,
            /// Fields unknown to this version.
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
