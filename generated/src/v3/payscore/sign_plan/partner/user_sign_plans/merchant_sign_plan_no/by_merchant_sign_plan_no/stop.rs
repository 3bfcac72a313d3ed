//! 取消用户的签约计划 · `POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
//!
//! Generated from docs/openapi/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop.md by `cargo xtask regen`; do not edit.

/// 取消用户的签约计划
///
/// `POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
///
/// 取消用户的签约计划 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012463534) · feature `v3-payscore`
///
/// ```
/// use wechatpay_api::v3::payscore::sign_plan::partner::user_sign_plans::merchant_sign_plan_no::by_merchant_sign_plan_no::stop::post;
///
/// let request = post("MSPN20260618973")
///     .sub_mchid("1684913560")
///     .stop_reason("示例说明");
/// ```
#[doc(alias = "取消用户的签约计划")]
#[doc(
    alias = "/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop"
)]
#[doc(
    alias = "post_v3_payscore_sign_plan_partner_user_sign_plans_merchant_sign_plan_no_merchant_sign_plan_no_stop"
)]
pub fn post(merchant_sign_plan_no: impl Into<String>) -> post::Request {
    post::Request::new([merchant_sign_plan_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 取消用户的签约计划; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sub_mchid`, `stop_reason`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `stop_reason`
        ///
        /// **Required.**
        pub fn stop_reason(self, value: impl Into<String>) -> Self {
            Self(self.0.body("stop_reason", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_payscore_sign_plan_partner_user_sign_plans_merchant_sign_plan_no_merchant_sign_plan_no_stop",
                Verb::Post,
                "/v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop",
            )
            .body(Body::Json)
            .required(&["/body/sub_mchid", "/body/stop_reason"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 取消用户的签约计划.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sign_plan_id`
        ///
        /// Documented as always there.
        pub sign_plan_id: Option<String>,
        /// `openid`
        pub openid: Option<String>,
        /// `sub_openid`
        pub sub_openid: Option<String>,
        /// `service_id`
        ///
        /// Documented as always there.
        pub service_id: Option<String>,
        /// `mchid`
        ///
        /// Documented as always there.
        pub mchid: Option<String>,
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `sub_appid`
        pub sub_appid: Option<String>,
        /// `merchant_sign_plan_no`
        ///
        /// Documented as always there.
        pub merchant_sign_plan_no: Option<String>,
        /// `merchant_callback_url`
        ///
        /// Documented as always there.
        pub merchant_callback_url: Option<String>,
        /// `plan_id`
        ///
        /// Documented as always there.
        pub plan_id: Option<String>,
        /// `going_detail_no`
        ///
        /// Documented as always there.
        pub going_detail_no: Option<i64>,
        /// `sign_state`
        ///
        /// Documented as always there.
        pub sign_state: Option<String>,
        /// `cancel_sign_time`
        pub cancel_sign_time: Option<String>,
        /// `cancel_sign_type`
        pub cancel_sign_type: Option<String>,
        /// `cancel_reason`
        pub cancel_reason: Option<String>,
        /// `plan_name`
        ///
        /// Documented as always there.
        pub plan_name: Option<String>,
        /// `plan_over_time`
        ///
        /// Documented as always there.
        pub plan_over_time: Option<String>,
        /// `total_origin_price`
        ///
        /// Documented as always there.
        pub total_origin_price: Option<i64>,
        /// `deduction_quantity`
        ///
        /// Documented as always there.
        pub deduction_quantity: Option<i64>,
        /// `total_actual_price`
        ///
        /// Documented as always there.
        pub total_actual_price: Option<i64>,
        /// `signed_detail_list`
        pub signed_detail_list: Vec<response::SignedDetailList>,
        /// `sign_time`
        pub sign_time: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        sign_plan_id = "sign_plan_id",
        openid = "openid",
        sub_openid = "sub_openid",
        service_id = "service_id",
        mchid = "mchid",
        sub_mchid = "sub_mchid",
        appid = "appid",
        sub_appid = "sub_appid",
        merchant_sign_plan_no = "merchant_sign_plan_no",
        merchant_callback_url = "merchant_callback_url",
        plan_id = "plan_id",
        going_detail_no = "going_detail_no",
        sign_state = "sign_state",
        cancel_sign_time = "cancel_sign_time",
        cancel_sign_type = "cancel_sign_type",
        cancel_reason = "cancel_reason",
        plan_name = "plan_name",
        plan_over_time = "plan_over_time",
        total_origin_price = "total_origin_price",
        deduction_quantity = "deduction_quantity",
        total_actual_price = "total_actual_price",
        signed_detail_list = "signed_detail_list",
        sign_time = "sign_time",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// SignedDetailList
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SignedDetailList {
            /// `plan_detail_no`
            ///
            /// Documented as always there.
            pub plan_detail_no: Option<i64>,
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
            /// `plan_detail_state`
            ///
            /// Documented as always there.
            pub plan_detail_state: Option<String>,
            /// `order_id`
            pub order_id: Option<String>,
            /// `merchant_plan_detail_no`
            ///
            /// Documented as always there.
            pub merchant_plan_detail_no: Option<String>,
            /// `plan_detail_name`
            ///
            /// Documented as always there.
            pub plan_detail_name: Option<String>,
            /// `actual_pay_price`
            pub actual_pay_price: Option<i64>,
            /// `use_time`
            pub use_time: Option<String>,
            /// `complete_time`
            pub complete_time: Option<String>,
            /// `cancel_time`
            pub cancel_time: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            SignedDetailList,
            plan_detail_no = "plan_detail_no",
            original_price = "original_price",
            plan_discount_description = "plan_discount_description",
            actual_price = "actual_price",
            plan_detail_state = "plan_detail_state",
            order_id = "order_id",
            merchant_plan_detail_no = "merchant_plan_detail_no",
            plan_detail_name = "plan_detail_name",
            actual_pay_price = "actual_pay_price",
            use_time = "use_time",
            complete_time = "complete_time",
            cancel_time = "cancel_time",
        );
    }
}
