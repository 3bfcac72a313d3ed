//! 服务人员分配 · `POST /v3/smartguide/guides/{guide_id}/assign`
//!
//! Generated from docs/openapi/v3/smartguide/guides/{guide_id}/assign.md by `cargo xtask regen`; do not edit.

/// Assigns a service staff member (guide) to the customer of an order.
///
/// 为订单的顾客分配门店服务人员。
///
/// `POST /v3/smartguide/guides/{guide_id}/assign`
///
/// 服务人员分配 / Assign a guide to an order · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012535161), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012474145) · feature `v3-smartguide` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::smartguide::guides::by_guide_id::assign::post;
///
/// let request = post("jxZH6IvqtUpQIv2XC4QgTwK8E18x6q6JOM")
///     .out_trade_no("TEA20260618103542007");
/// ```
#[doc(alias = "服务人员分配")]
#[doc(alias = "/v3/smartguide/guides/{guide_id}/assign")]
#[doc(alias = "post_v3_smartguide_guides_guide_id_assign")]
#[doc(alias = "务人员分配")]
#[doc(alias = "人员分配")]
#[doc(alias = "员分配")]
#[doc(alias = "分配")]
#[doc(alias = "Assign a guide to an order")]
#[doc(alias = "guide to an order")]
#[doc(alias = "order")]
pub fn post(guide_id: impl Into<String>) -> post::Request {
    post::Request::new([guide_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 服务人员分配. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_trade_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// At most 64 characters.
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.** At most 32 characters.
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
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
                "post_v3_smartguide_guides_guide_id_assign",
                Method::Post,
                "/v3/smartguide/guides/{guide_id}/assign",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(&["/body/out_trade_no"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
