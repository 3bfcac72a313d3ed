//! 完结支付分订单 · `POST /v3/payscore/partner/serviceorder/{out_order_no}/complete`
//!
//! Generated from docs/openapi/v3/payscore/partner/serviceorder/{out_order_no}/complete.md by `cargo xtask regen`; do not edit.

/// 完结支付分订单
///
/// `POST /v3/payscore/partner/serviceorder/{out_order_no}/complete`
///
/// 完结支付分订单 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012692408), [2](https://pay.weixin.qq.com/doc/v3/partner/4013138598) · feature `v3-payscore`
///
/// ```
/// use wechatpay_api::v3::payscore::partner::serviceorder::by_out_order_no::complete::post;
///
/// let request = post("OON20260618382")
///     .service_id("80020260618103542800800800800")
///     .sub_mchid("1684913560")
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
///     .complete_time("2026-06-18T10:35:42+08:00")
///     .goods_tag("SPRING_TEA")
///     .device(
///         post::Device::default()
///             .start_device_id("SDI20260618484")
///             .end_device_id("EDI20260618597")
///             .materiel_no("MN20260618434"),
///     );
/// ```
#[doc(alias = "完结支付分订单")]
#[doc(alias = "/v3/payscore/partner/serviceorder/{out_order_no}/complete")]
#[doc(alias = "post_v3_payscore_partner_serviceorder_out_order_no_complete")]
pub fn post(out_order_no: impl Into<String>) -> post::Request {
    post::Request::new([out_order_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 完结支付分订单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `service_id`, `sub_mchid`, `post_payments`, `total_amount`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        service_id: Option<String>,
        sub_mchid: Option<String>,
        post_payments: Vec<PostPayments>,
        post_discounts: Vec<PostDiscounts>,
        total_amount: Option<i64>,
        time_range: Option<TimeRange>,
        location: Option<Location>,
        profit_sharing: Option<bool>,
        complete_time: Option<String>,
        goods_tag: Option<String>,
        device: Option<Device>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `service_id`
        ///
        /// **Required.**
        pub fn service_id(mut self, value: impl Into<String>) -> Self {
            self.service_id = Some(value.into());
            self
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `post_payments`
        ///
        /// **Required.**
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

        /// `complete_time`
        pub fn complete_time(mut self, value: impl Into<String>) -> Self {
            self.complete_time = Some(value.into());
            self
        }

        /// `goods_tag`
        pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
            self.goods_tag = Some(value.into());
            self
        }

        /// `device`
        pub fn device(mut self, value: impl Into<Device>) -> Self {
            self.device = Some(value.into());
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
                "post_v3_payscore_partner_serviceorder_out_order_no_complete",
                Verb::Post,
                "/v3/payscore/partner/serviceorder/{out_order_no}/complete",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .required(
                &[
                    "/body/service_id",
                    "/body/sub_mchid",
                    "/body/post_payments",
                    "/body/post_payments/*/name",
                    "/body/post_discounts/*/name",
                    "/body/post_discounts/*/description",
                    "/body/post_discounts/*/amount",
                    "/body/total_amount",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("service_id", &self.service_id)
                .body("sub_mchid", &self.sub_mchid)
                .body("post_payments", &self.post_payments)
                .body("post_discounts", &self.post_discounts)
                .body("total_amount", &self.total_amount)
                .body("time_range", &self.time_range)
                .body("location", &self.location)
                .body("profit_sharing", &self.profit_sharing)
                .body("complete_time", &self.complete_time)
                .body("goods_tag", &self.goods_tag)
                .body("device", &self.device)
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
        ///
        /// **Required.**
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

    /// Device
    #[derive(Clone, Debug, Default)]
    pub struct Device {
        start_device_id: Option<String>,
        end_device_id: Option<String>,
        materiel_no: Option<String>,
        extra: Extra,
    }

    impl Device {
        /// `start_device_id`
        pub fn start_device_id(mut self, value: impl Into<String>) -> Self {
            self.start_device_id = Some(value.into());
            self
        }

        /// `end_device_id`
        pub fn end_device_id(mut self, value: impl Into<String>) -> Self {
            self.end_device_id = Some(value.into());
            self
        }

        /// `materiel_no`
        pub fn materiel_no(mut self, value: impl Into<String>) -> Self {
            self.materiel_no = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Device,
        start_device_id = "start_device_id",
        end_device_id = "end_device_id",
        materiel_no = "materiel_no",
    );
}
