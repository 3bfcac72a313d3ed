//! 从业机构修改微信支付分订单金额 · `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify`
//!
//! Generated from docs/openapi/v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify.md by `cargo xtask regen`; do not edit.

/// 从业机构修改微信支付分订单金额
///
/// `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify`
///
/// 从业机构修改微信支付分订单金额 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012691363), [2](https://pay.weixin.qq.com/doc/v3/partner/4013194282) · feature `v3-payscore`
///
/// ```
/// use wechatpay_api::v3::payscore::acquiringbank::serviceorder::by_out_order_no::modify::post;
///
/// let request = post("OON20260618382")
///     .service_id("80020260618103542800800800800")
///     .sub_mchid("1684913560")
///     .channel_id("9862026061")
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
///     .reason("示例说明");
/// ```
#[doc(alias = "从业机构修改微信支付分订单金额")]
#[doc(alias = "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify")]
#[doc(alias = "post_v3_payscore_acquiringbank_serviceorder_out_order_no_modify")]
pub fn post(out_order_no: impl Into<String>) -> post::Request {
    post::Request::new([out_order_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 从业机构修改微信支付分订单金额; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `service_id`, `sub_mchid`, `total_amount`, `reason`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        service_id: Option<String>,
        sub_mchid: Option<String>,
        channel_id: Option<String>,
        post_payments: Vec<PostPayments>,
        post_discounts: Vec<PostDiscounts>,
        total_amount: Option<i64>,
        reason: Option<String>,
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

        /// `channel_id`
        pub fn channel_id(mut self, value: impl Into<String>) -> Self {
            self.channel_id = Some(value.into());
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

        /// `reason`
        ///
        /// **Required.**
        pub fn reason(mut self, value: impl Into<String>) -> Self {
            self.reason = Some(value.into());
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
                "post_v3_payscore_acquiringbank_serviceorder_out_order_no_modify",
                Verb::Post,
                "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .required(
                &[
                    "/body/service_id",
                    "/body/sub_mchid",
                    "/body/post_payments/*/name",
                    "/body/post_discounts/*/name",
                    "/body/post_discounts/*/description",
                    "/body/post_discounts/*/amount",
                    "/body/total_amount",
                    "/body/reason",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("service_id", &self.service_id)
                .body("sub_mchid", &self.sub_mchid)
                .body("channel_id", &self.channel_id)
                .body("post_payments", &self.post_payments)
                .body("post_discounts", &self.post_discounts)
                .body("total_amount", &self.total_amount)
                .body("reason", &self.reason)
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
}
