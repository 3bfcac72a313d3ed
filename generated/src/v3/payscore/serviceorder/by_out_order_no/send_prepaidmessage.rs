//! 下发服务预扣费消息 · `POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`
//!
//! Generated from docs/openapi/v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage.md by `cargo xtask regen`; do not edit.

/// 下发服务预扣费消息
///
/// `POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`
///
/// 下发服务预扣费消息 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4013394615) · feature `v3-payscore`
///
/// ```
/// use wechatpay_api::v3::payscore::serviceorder::by_out_order_no::send_prepaidmessage::post;
///
/// let request = post("OON20260618382")
///     .service_id("80020260618103542800800800800")
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
///     .total_amount(35200)
///     .prepaid_time("20260618");
/// ```
#[doc(alias = "下发服务预扣费消息")]
#[doc(alias = "/v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage")]
#[doc(alias = "post_v3_payscore_serviceorder_out_order_no_send_prepaidmessage")]
pub fn post(out_order_no: impl Into<String>) -> post::Request {
    post::Request::new([out_order_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 下发服务预扣费消息; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `service_id`, `post_payments`, `total_amount`, `prepaid_time`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        service_id: Option<String>,
        post_payments: Vec<PostPayments>,
        post_discounts: Vec<PostDiscounts>,
        total_amount: Option<i64>,
        prepaid_time: Option<String>,
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

        /// `prepaid_time`
        ///
        /// **Required.**
        pub fn prepaid_time(mut self, value: impl Into<String>) -> Self {
            self.prepaid_time = Some(value.into());
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
                "post_v3_payscore_serviceorder_out_order_no_send_prepaidmessage",
                Verb::Post,
                "/v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .required(
                &[
                    "/body/service_id",
                    "/body/post_payments",
                    "/body/total_amount",
                    "/body/prepaid_time",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("service_id", &self.service_id)
                .body("post_payments", &self.post_payments)
                .body("post_discounts", &self.post_discounts)
                .body("total_amount", &self.total_amount)
                .body("prepaid_time", &self.prepaid_time)
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
}
