//! 创单结单合并 · `POST /v3/payscore/serviceorder/direct-complete`
//!
//! Generated from docs/openapi/v3/payscore/serviceorder/direct-complete.md by `cargo xtask regen`; do not edit.

/// 创单结单合并
///
/// `POST /v3/payscore/serviceorder/direct-complete`
///
/// 创单结单合并 · [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml) · feature `v3-payscore`
///
/// ```
/// use wechatpay_api::v3::payscore::serviceorder::direct_complete::post;
///
/// let request = post()
///     .out_order_no("OON20260618382")
///     .appid("wx5f0c1a9e7b3d2846")
///     .service_id("800202")
///     .post_payments([
///         post::PostPayments::default()
///             .name("春茶节")
///             .amount(35200)
///             .description("锦绣路茶铺-明前龙井")
///             .count(2),
///     ])
///     .post_discounts([
///         post::PostDiscounts::default()
///             .name("春茶节")
///             .description("锦绣路茶铺-明前龙井")
///             .amount(35200)
///             .count(2),
///     ])
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
///     .service_introduction("示例说明")
///     .attach("table=12")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .total_amount(35200)
///     .profit_sharing(true)
///     .goods_tag("SPRING_TEA");
/// ```
#[doc(alias = "创单结单合并")]
#[doc(alias = "/v3/payscore/serviceorder/direct-complete")]
#[doc(alias = "post_v3_payscore_serviceorder_direct_complete")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 创单结单合并; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `out_order_no`, `appid`, `service_id`, `time_range`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        out_order_no: Option<String>,
        appid: Option<String>,
        service_id: Option<String>,
        post_payments: Vec<PostPayments>,
        post_discounts: Vec<PostDiscounts>,
        time_range: Option<TimeRange>,
        location: Option<Location>,
        service_introduction: Option<String>,
        attach: Option<String>,
        notify_url: Option<String>,
        openid: Option<String>,
        total_amount: Option<i64>,
        profit_sharing: Option<bool>,
        goods_tag: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `out_order_no`
        ///
        /// **Required.**
        pub fn out_order_no(mut self, value: impl Into<String>) -> Self {
            self.out_order_no = Some(value.into());
            self
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `service_id`
        ///
        /// **Required.**
        pub fn service_id(mut self, value: impl Into<String>) -> Self {
            self.service_id = Some(value.into());
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

        /// `service_introduction`
        pub fn service_introduction(mut self, value: impl Into<String>) -> Self {
            self.service_introduction = Some(value.into());
            self
        }

        /// `attach`
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// `notify_url`
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// `openid`
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `total_amount`
        pub fn total_amount(mut self, value: impl Into<i64>) -> Self {
            self.total_amount = Some(value.into());
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

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_payscore_serviceorder_direct_complete",
                Verb::Post,
                "/v3/payscore/serviceorder/direct-complete",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/out_order_no",
                    "/body/appid",
                    "/body/service_id",
                    "/body/time_range",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("out_order_no", &self.out_order_no)
                .body("appid", &self.appid)
                .body("service_id", &self.service_id)
                .body("post_payments", &self.post_payments)
                .body("post_discounts", &self.post_discounts)
                .body("time_range", &self.time_range)
                .body("location", &self.location)
                .body("service_introduction", &self.service_introduction)
                .body("attach", &self.attach)
                .body("notify_url", &self.notify_url)
                .body("openid", &self.openid)
                .body("total_amount", &self.total_amount)
                .body("profit_sharing", &self.profit_sharing)
                .body("goods_tag", &self.goods_tag)
                .extra(&self.extra)
        }
    }

    /// PostPayments
    #[derive(Clone, Debug, Default)]
    pub struct PostPayments {
        name: Option<String>,
        amount: Option<i64>,
        description: Option<String>,
        count: Option<i64>,
        extra: Extra,
    }

    impl PostPayments {
        /// `name`
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `amount`
        pub fn amount(mut self, value: impl Into<i64>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `description`
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
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
        amount = "amount",
        description = "description",
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

    /// The answer of 创单结单合并.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `out_order_no`
        ///
        /// Documented as always there.
        pub out_order_no: Option<String>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `service_id`
        ///
        /// Documented as always there.
        pub service_id: Option<String>,
        /// `post_payments`
        pub post_payments: Vec<response::PostPayments>,
        /// `post_discounts`
        pub post_discounts: Vec<response::PostDiscounts>,
        /// `time_range`
        ///
        /// Documented as always there.
        pub time_range: Option<response::TimeRange>,
        /// `location`
        pub location: Option<response::Location>,
        /// `service_introduction`
        ///
        /// Documented as always there.
        pub service_introduction: Option<String>,
        /// `mchid`
        ///
        /// Documented as always there.
        pub mchid: Option<String>,
        /// `order_id`
        ///
        /// Documented as always there.
        pub order_id: Option<String>,
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<response::State>,
        /// `state_description`
        ///
        /// Documented as always there.
        pub state_description: Option<response::StateDescription>,
        /// `attach`
        pub attach: Option<String>,
        /// `notify_url`
        pub notify_url: Option<String>,
        /// `total_amount`
        pub total_amount: Option<i64>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        out_order_no = "out_order_no",
        appid = "appid",
        service_id = "service_id",
        post_payments = "post_payments",
        post_discounts = "post_discounts",
        time_range = "time_range",
        location = "location",
        service_introduction = "service_introduction",
        mchid = "mchid",
        order_id = "order_id",
        state = "state",
        state_description = "state_description",
        attach = "attach",
        notify_url = "notify_url",
        total_amount = "total_amount",
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
            /// `count`
            pub count: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            PostPayments,
            name = "name",
            amount = "amount",
            description = "description",
            count = "count",
        );

        /// PostDiscounts
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct PostDiscounts {
            /// `name`
            pub name: Option<String>,
            /// `description`
            pub description: Option<String>,
            /// `amount`
            pub amount: Option<i64>,
            /// `count`
            pub count: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            PostDiscounts,
            name = "name",
            description = "description",
            amount = "amount",
            count = "count",
        );

        /// TimeRange
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct TimeRange {
            /// `start_time`
            pub start_time: Option<String>,
            /// `start_time_remark`
            pub start_time_remark: Option<String>,
            /// `end_time`
            pub end_time: Option<String>,
            /// `end_time_remark`
            pub end_time_remark: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            TimeRange,
            start_time = "start_time",
            start_time_remark = "start_time_remark",
            end_time = "end_time",
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

        /// State
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum State {
            /// `CREATED`
            Created,
            /// `DOING`
            Doing,
            /// `DONE`
            Done,
            /// `REVOKED`
            Revoked,
            /// `EXPIRED`
            Expired,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Created = "CREATED",
            Doing = "DOING",
            Done = "DONE",
            Revoked = "REVOKED",
            Expired = "EXPIRED",
        );

        /// StateDescription
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum StateDescription {
            /// `USER_CONFIRM`
            UserConfirm,
            /// `MCH_COMPLETE`
            MchComplete,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            StateDescription,
            UserConfirm = "USER_CONFIRM",
            MchComplete = "MCH_COMPLETE",
        );
    }
}
