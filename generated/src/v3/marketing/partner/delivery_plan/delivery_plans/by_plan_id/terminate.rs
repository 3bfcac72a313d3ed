//! 终止投放计划 · `POST /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`
//!
//! Generated from docs/openapi/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate.md by `cargo xtask regen`; do not edit.

/// Terminates a product coupon delivery plan by plan ID.
///
/// 按计划ID终止商品券投放计划。
///
/// `POST /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate`
///
/// 终止投放计划 / Terminate a product coupon delivery plan · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016184572) · feature `v3-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::marketing::partner::delivery_plan::delivery_plans::by_plan_id::terminate::post;
///
/// let request = post("138602");
/// ```
#[doc(alias = "终止投放计划")]
#[doc(alias = "/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate")]
#[doc(
    alias = "post_v3_marketing_partner_delivery_plan_delivery_plans_plan_id_terminate"
)]
#[doc(alias = "止投放计划")]
#[doc(alias = "投放计划")]
#[doc(alias = "放计划")]
#[doc(alias = "计划")]
#[doc(alias = "Terminate a product coupon delivery plan")]
#[doc(alias = "product coupon delivery plan")]
#[doc(alias = "coupon delivery plan")]
#[doc(alias = "delivery plan")]
#[doc(alias = "plan")]
pub fn post(plan_id: impl Into<String>) -> post::Request {
    post::Request::new([plan_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 终止投放计划. Created by [`post()`](super::post()).
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
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_marketing_partner_delivery_plan_delivery_plans_plan_id_terminate",
                Method::Post,
                "/v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate",
            )
            .response_format(ResponseFormat::Empty);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
