//! 创建用户的签约计划 · `POST /v3/payscore/sign-plan/partner/user-sign-plans`
//!
//! Generated from docs/openapi/v3/payscore/sign-plan/partner/user-sign-plans.md by `cargo xtask regen`; do not edit.

/// 创建用户的签约计划
///
/// `POST /v3/payscore/sign-plan/partner/user-sign-plans`
///
/// 创建用户的签约计划 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012463521) · feature `v3-payscore`
///
/// ```
/// use wechatpay_api::v3::payscore::sign_plan::partner::user_sign_plans::post;
///
/// let request = post()
///     .service_id("80020260618103542800800800800")
///     .plan_id("65420260618103542654654654654")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .sub_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .merchant_sign_plan_no("MSPN20260618973")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .sign_plan_detail([
///         post::SignPlanDetail::default()
///             .plan_detail_no(1)
///             .merchant_plan_detail_no("MPDN20260618657"),
///     ]);
/// ```
#[doc(alias = "创建用户的签约计划")]
#[doc(alias = "/v3/payscore/sign-plan/partner/user-sign-plans")]
#[doc(alias = "post_v3_payscore_sign_plan_partner_user_sign_plans")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 创建用户的签约计划; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `service_id`, `plan_id`, `appid`, `sub_mchid`, `merchant_sign_plan_no`, `notify_url`, `sign_plan_detail`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `service_id`
        ///
        /// **Required.**
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_id", value.into()))
        }

        /// `plan_id`
        ///
        /// **Required.**
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("plan_id", value.into()))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `sub_appid`
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// `openid`
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// `sub_openid`
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_openid", value.into()))
        }

        /// `merchant_sign_plan_no`
        ///
        /// **Required.**
        pub fn merchant_sign_plan_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("merchant_sign_plan_no", value.into()))
        }

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// `sign_plan_detail`
        ///
        /// **Required.**
        pub fn sign_plan_detail(
            self,
            values: impl IntoIterator<Item = SignPlanDetail>,
        ) -> Self {
            Self(self.0.body("sign_plan_detail", list::<SignPlanDetail>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_payscore_sign_plan_partner_user_sign_plans",
                Verb::Post,
                "/v3/payscore/sign-plan/partner/user-sign-plans",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/service_id",
                    "/body/plan_id",
                    "/body/appid",
                    "/body/sub_mchid",
                    "/body/merchant_sign_plan_no",
                    "/body/notify_url",
                    "/body/sign_plan_detail",
                    "/body/sign_plan_detail/*/plan_detail_no",
                    "/body/sign_plan_detail/*/merchant_plan_detail_no",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// SignPlanDetail
    #[derive(Clone, Debug, Default)]
    pub struct SignPlanDetail(Fields);

    impl SignPlanDetail {
        /// `plan_detail_no`
        ///
        /// **Required.**
        pub fn plan_detail_no(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("plan_detail_no", value.into()))
        }

        /// `merchant_plan_detail_no`
        ///
        /// **Required.**
        pub fn merchant_plan_detail_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_plan_detail_no", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SignPlanDetail);

    /// The answer of 创建用户的签约计划.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sign_plan`
        ///
        /// Documented as always there.
        pub sign_plan: Option<response::SignPlan>,
        /// `package`
        ///
        /// Documented as always there.
        pub package: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        sign_plan = "sign_plan",
        package = "package",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// SignPlan
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SignPlan {
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
            pub signed_detail_list: Vec<SignedDetailList>,
            /// `sign_time`
            pub sign_time: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            SignPlan,
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
