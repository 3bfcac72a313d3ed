//! 创单结单合并 · `POST /v3/payscore/partner/serviceorder/direct-complete`
//!
//! Generated from docs/openapi/v3/payscore/partner/serviceorder/direct-complete.md by `cargo xtask regen`; do not edit.

/// 创单结单合并
///
/// `POST /v3/payscore/partner/serviceorder/direct-complete`
///
/// 创单结单合并 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012923757) · feature `v3-payscore`
///
/// ```
/// use wechatpay_api::v3::payscore::partner::serviceorder::direct_complete::post;
///
/// let request = post()
///     .service_id("80020260618103542800800800800")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .out_order_no("OON20260618382")
///     .service_introduction("示例说明")
///     .post_payments([
///         post::PostPayments::default()
///             .name("春茶节")
///             .description("锦绣路茶铺-明前龙井")
///             .amount(35200)
///             .count(2),
///     ])
///     .post_discounts([
///         post::PostDiscounts::default()
///             .name("春茶节")
///             .description("锦绣路茶铺-明前龙井")
///             .amount(35200)
///             .count(2),
///     ])
///     .total_amount(35200)
///     .time_range(
///         post::TimeRange::default()
///             .start_time("20260618103542")
///             .start_time_remark("示例说明")
///             .end_time("20260618103542")
///             .end_time_remark("示例说明"),
///     )
///     .location(
///         post::Location::default()
///             .start_location("示例SL117")
///             .end_location("示例EL440"),
///     )
///     .profit_sharing(true)
///     .goods_tag("SPRING_TEA")
///     .attach("table=12")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe");
/// ```
#[doc(alias = "创单结单合并")]
#[doc(alias = "/v3/payscore/partner/serviceorder/direct-complete")]
#[doc(alias = "post_v3_payscore_partner_serviceorder_direct_complete")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 创单结单合并; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `service_id`, `appid`, `sub_appid`, `out_order_no`, `service_introduction`, `total_amount`, `time_range`, `notify_url`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        service_id: Option<String>,
        appid: Option<String>,
        sub_appid: Option<String>,
        sub_mchid: Option<String>,
        out_order_no: Option<String>,
        service_introduction: Option<String>,
        post_payments: Vec<PostPayments>,
        post_discounts: Vec<PostDiscounts>,
        total_amount: Option<i64>,
        time_range: Option<TimeRange>,
        location: Option<Location>,
        profit_sharing: Option<bool>,
        goods_tag: Option<String>,
        attach: Option<String>,
        notify_url: Option<String>,
        openid: Option<String>,
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

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `sub_appid`
        ///
        /// **Required.**
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// `sub_mchid`
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `out_order_no`
        ///
        /// **Required.**
        pub fn out_order_no(mut self, value: impl Into<String>) -> Self {
            self.out_order_no = Some(value.into());
            self
        }

        /// `service_introduction`
        ///
        /// **Required.**
        pub fn service_introduction(mut self, value: impl Into<String>) -> Self {
            self.service_introduction = Some(value.into());
            self
        }

        /// `post_payments`
        pub fn post_payments(
            mut self,
            values: impl IntoIterator<Item = impl Into<PostPayments>>,
        ) -> Self {
            self.post_payments = list(values);
            self
        }

        /// `post_discounts`
        pub fn post_discounts(
            mut self,
            values: impl IntoIterator<Item = impl Into<PostDiscounts>>,
        ) -> Self {
            self.post_discounts = list(values);
            self
        }

        /// `total_amount`
        ///
        /// **Required.**
        pub fn total_amount(mut self, value: impl Into<i64>) -> Self {
            self.total_amount = Some(value.into());
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

        /// `profit_sharing`
        pub fn profit_sharing(mut self, value: bool) -> Self {
            self.profit_sharing = Some(value);
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

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// `openid`
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_payscore_partner_serviceorder_direct_complete",
                Verb::Post,
                "/v3/payscore/partner/serviceorder/direct-complete",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .required(
                &[
                    "/body/service_id",
                    "/body/appid",
                    "/body/sub_appid",
                    "/body/out_order_no",
                    "/body/service_introduction",
                    "/body/post_payments/*/name",
                    "/body/post_discounts/*/name",
                    "/body/post_discounts/*/description",
                    "/body/total_amount",
                    "/body/time_range",
                    "/body/time_range/start_time",
                    "/body/notify_url",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("service_id", &self.service_id)
                .body("appid", &self.appid)
                .body("sub_appid", &self.sub_appid)
                .body("sub_mchid", &self.sub_mchid)
                .body("out_order_no", &self.out_order_no)
                .body("service_introduction", &self.service_introduction)
                .body("post_payments", &self.post_payments)
                .body("post_discounts", &self.post_discounts)
                .body("total_amount", &self.total_amount)
                .body("time_range", &self.time_range)
                .body("location", &self.location)
                .body("profit_sharing", &self.profit_sharing)
                .body("goods_tag", &self.goods_tag)
                .body("attach", &self.attach)
                .body("notify_url", &self.notify_url)
                .body("openid", &self.openid)
                .extra(&self.extra)
        }
    }

    /// PostPayments
    #[derive(Clone, Debug, Default)]
    pub struct PostPayments {
        name: Option<String>,
        description: Option<String>,
        amount: Option<i64>,
        count: Option<i64>,
        extra: Extra,
    }

    impl PostPayments {
        /// `name`
        ///
        /// **Required.**
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `description`
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }

        /// `amount`
        pub fn amount(mut self, value: impl Into<i64>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `count`
        pub fn count(mut self, value: impl Into<i64>) -> Self {
            self.count = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        PostPayments,
        name = "name",
        description = "description",
        amount = "amount",
        count = "count",
    );

    /// PostDiscounts
    #[derive(Clone, Debug, Default)]
    pub struct PostDiscounts {
        name: Option<String>,
        description: Option<String>,
        amount: Option<i64>,
        count: Option<i64>,
        extra: Extra,
    }

    impl PostDiscounts {
        /// `name`
        ///
        /// **Required.**
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `description`
        ///
        /// **Required.**
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }

        /// `amount`
        pub fn amount(mut self, value: impl Into<i64>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `count`
        pub fn count(mut self, value: impl Into<i64>) -> Self {
            self.count = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        PostDiscounts,
        name = "name",
        description = "description",
        amount = "amount",
        count = "count",
    );

    /// TimeRange
    #[derive(Clone, Debug, Default)]
    pub struct TimeRange {
        start_time: Option<String>,
        start_time_remark: Option<String>,
        end_time: Option<String>,
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

        /// `start_time_remark`
        pub fn start_time_remark(mut self, value: impl Into<String>) -> Self {
            self.start_time_remark = Some(value.into());
            self
        }

        /// `end_time`
        pub fn end_time(mut self, value: impl Into<String>) -> Self {
            self.end_time = Some(value.into());
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
        start_time_remark = "start_time_remark",
        end_time = "end_time",
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
}
