//! 创建用户的签约计划详情对应的服务订单 · `POST /v3/payscore/sign-plan/partner/serviceorder`
//!
//! Generated from docs/openapi/v3/payscore/sign-plan/partner/serviceorder.md by `cargo xtask regen`; do not edit.

/// 创建用户的签约计划详情对应的服务订单
///
/// `POST /v3/payscore/sign-plan/partner/serviceorder`
///
/// 创建用户的签约计划详情对应的服务订单 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012463469) · feature `v3-payscore`
///
/// ```
/// use wechatpay_api::v3::payscore::sign_plan::partner::serviceorder::post;
///
/// let request = post()
///     .service_id("80020260618103542800800800800")
///     .sign_plan_id("94220260618103542942942942942")
///     .plan_detail_no(1)
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .sub_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .service_introduction("示例说明")
///     .time_range(
///         post::TimeRange::default()
///             .start_time("20260618103542")
///             .end_time("20260618103542")
///             .start_time_remark("示例说明")
///             .end_time_remark("示例说明"),
///     )
///     .location(
///         post::Location::default()
///             .start_location("示例SL117")
///             .end_location("示例EL440"),
///     )
///     .attach("table=12")
///     .out_trade_no("OTN20260618580");
/// ```
#[doc(alias = "创建用户的签约计划详情对应的服务订单")]
#[doc(alias = "/v3/payscore/sign-plan/partner/serviceorder")]
#[doc(alias = "post_v3_payscore_sign_plan_partner_serviceorder")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 创建用户的签约计划详情对应的服务订单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `service_id`, `sign_plan_id`, `plan_detail_no`, `appid`, `sub_mchid`, `notify_url`, `service_introduction`, `time_range`, `out_trade_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        service_id: Option<String>,
        sign_plan_id: Option<String>,
        plan_detail_no: Option<i64>,
        appid: Option<String>,
        sub_mchid: Option<String>,
        sub_appid: Option<String>,
        openid: Option<String>,
        sub_openid: Option<String>,
        notify_url: Option<String>,
        service_introduction: Option<String>,
        time_range: Option<TimeRange>,
        location: Option<Location>,
        attach: Option<String>,
        out_trade_no: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `service_id`
        ///
        /// **Required.**
        pub fn service_id(mut self, value: impl Into<String>) -> Self {
            self.service_id = Some(value.into());
            self
        }

        /// `sign_plan_id`
        ///
        /// **Required.**
        pub fn sign_plan_id(mut self, value: impl Into<String>) -> Self {
            self.sign_plan_id = Some(value.into());
            self
        }

        /// `plan_detail_no`
        ///
        /// **Required.**
        pub fn plan_detail_no(mut self, value: impl Into<i64>) -> Self {
            self.plan_detail_no = Some(value.into());
            self
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
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

        /// `openid`
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `sub_openid`
        pub fn sub_openid(mut self, value: impl Into<String>) -> Self {
            self.sub_openid = Some(value.into());
            self
        }

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// `service_introduction`
        ///
        /// **Required.**
        pub fn service_introduction(mut self, value: impl Into<String>) -> Self {
            self.service_introduction = Some(value.into());
            self
        }

        /// `time_range`
        ///
        /// **Required.**
        pub fn time_range(mut self, value: impl Into<TimeRange>) -> Self {
            self.time_range = Some(value.into());
            self
        }

        /// `location`
        pub fn location(mut self, value: impl Into<Location>) -> Self {
            self.location = Some(value.into());
            self
        }

        /// `attach`
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
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
                "post_v3_payscore_sign_plan_partner_serviceorder",
                Verb::Post,
                "/v3/payscore/sign-plan/partner/serviceorder",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/service_id",
                    "/body/sign_plan_id",
                    "/body/plan_detail_no",
                    "/body/appid",
                    "/body/sub_mchid",
                    "/body/notify_url",
                    "/body/service_introduction",
                    "/body/time_range",
                    "/body/time_range/start_time",
                    "/body/out_trade_no",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("service_id", &self.service_id)
                .body("sign_plan_id", &self.sign_plan_id)
                .body("plan_detail_no", &self.plan_detail_no)
                .body("appid", &self.appid)
                .body("sub_mchid", &self.sub_mchid)
                .body("sub_appid", &self.sub_appid)
                .body("openid", &self.openid)
                .body("sub_openid", &self.sub_openid)
                .body("notify_url", &self.notify_url)
                .body("service_introduction", &self.service_introduction)
                .body("time_range", &self.time_range)
                .body("location", &self.location)
                .body("attach", &self.attach)
                .body("out_trade_no", &self.out_trade_no)
                .extra(&self.extra)
        }
    }

    /// TimeRange
    #[derive(Clone, Debug, Default)]
    pub struct TimeRange {
        start_time: Option<String>,
        end_time: Option<String>,
        start_time_remark: Option<String>,
        end_time_remark: Option<String>,
        extra: Extra,
    }

    impl TimeRange {
        /// `start_time`
        ///
        /// **Required.**
        pub fn start_time(mut self, value: impl Into<String>) -> Self {
            self.start_time = Some(value.into());
            self
        }

        /// `end_time`
        pub fn end_time(mut self, value: impl Into<String>) -> Self {
            self.end_time = Some(value.into());
            self
        }

        /// `start_time_remark`
        pub fn start_time_remark(mut self, value: impl Into<String>) -> Self {
            self.start_time_remark = Some(value.into());
            self
        }

        /// `end_time_remark`
        pub fn end_time_remark(mut self, value: impl Into<String>) -> Self {
            self.end_time_remark = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        TimeRange,
        start_time = "start_time",
        end_time = "end_time",
        start_time_remark = "start_time_remark",
        end_time_remark = "end_time_remark",
    );

    /// Location
    #[derive(Clone, Debug, Default)]
    pub struct Location {
        start_location: Option<String>,
        end_location: Option<String>,
        extra: Extra,
    }

    impl Location {
        /// `start_location`
        pub fn start_location(mut self, value: impl Into<String>) -> Self {
            self.start_location = Some(value.into());
            self
        }

        /// `end_location`
        pub fn end_location(mut self, value: impl Into<String>) -> Self {
            self.end_location = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Location,
        start_location = "start_location",
        end_location = "end_location",
    );

    /// The answer of 创建用户的签约计划详情对应的服务订单.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `out_order_no`
        ///
        /// Documented as always there.
        pub out_order_no: Option<String>,
        /// `service_id`
        ///
        /// Documented as always there.
        pub service_id: Option<String>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `mchid`
        ///
        /// Documented as always there.
        pub mchid: Option<String>,
        /// `sub_appid`
        pub sub_appid: Option<String>,
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `service_introduction`
        ///
        /// Documented as always there.
        pub service_introduction: Option<String>,
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<String>,
        /// `state_description`
        pub state_description: Option<String>,
        /// `post_payments`
        pub post_payments: Vec<response::PostPayments>,
        /// `post_discounts`
        pub post_discounts: Vec<response::PostDiscounts>,
        /// `risk_fund`
        pub risk_fund: Option<response::RiskFund>,
        /// `time_range`
        pub time_range: Option<response::TimeRange>,
        /// `location`
        pub location: Option<response::Location>,
        /// `attach`
        pub attach: Option<String>,
        /// `notify_url`
        pub notify_url: Option<String>,
        /// `order_id`
        pub order_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        out_order_no = "out_order_no",
        service_id = "service_id",
        appid = "appid",
        mchid = "mchid",
        sub_appid = "sub_appid",
        sub_mchid = "sub_mchid",
        service_introduction = "service_introduction",
        state = "state",
        state_description = "state_description",
        post_payments = "post_payments",
        post_discounts = "post_discounts",
        risk_fund = "risk_fund",
        time_range = "time_range",
        location = "location",
        attach = "attach",
        notify_url = "notify_url",
        order_id = "order_id",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// PostPayments
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct PostPayments {
            /// `name`
            pub name: Option<String>,
            /// `amount`
            pub amount: Option<i64>,
            /// `description`
            pub description: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            PostPayments,
            name = "name",
            amount = "amount",
            description = "description",
        );

        /// PostDiscounts
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct PostDiscounts {
            /// `name`
            pub name: Option<String>,
            /// `amount`
            pub amount: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            PostDiscounts,
            name = "name",
            amount = "amount",
        );

        /// RiskFund
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct RiskFund {
            /// `amount`
            ///
            /// Documented as always there.
            pub amount: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            RiskFund,
            amount = "amount",
        );

        /// TimeRange
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct TimeRange {
            /// `start_time`
            ///
            /// Documented as always there.
            pub start_time: Option<String>,
            /// `end_time`
            pub end_time: Option<String>,
            /// `start_time_remark`
            pub start_time_remark: Option<String>,
            /// `end_time_remark`
            pub end_time_remark: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            TimeRange,
            start_time = "start_time",
            end_time = "end_time",
            start_time_remark = "start_time_remark",
            end_time_remark = "end_time_remark",
        );

        /// Location
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct Location {
            /// `start_location`
            pub start_location: Option<String>,
            /// `end_location`
            pub end_location: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Location,
            start_location = "start_location",
            end_location = "end_location",
        );
    }
}
