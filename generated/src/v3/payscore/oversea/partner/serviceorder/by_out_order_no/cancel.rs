//! 取消支付分订单 · `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel`
//!
//! Generated from docs/openapi/v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel.md by `cargo xtask regen`; do not edit.

/// 取消支付分订单
///
/// `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel`
///
/// 取消支付分订单 · [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4014096416) · feature `v3-payscore`
///
/// ```
/// use wechatpay_api::v3::payscore::oversea::partner::serviceorder::by_out_order_no::cancel::post;
///
/// let request = post("OON20260618382")
///     .service_id("80020260618103542800800800800")
///     .sub_mchid("1684913560")
///     .reason("示例说明");
/// ```
#[doc(alias = "取消支付分订单")]
#[doc(alias = "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel")]
#[doc(alias = "post_v3_payscore_oversea_partner_serviceorder_out_order_no_cancel")]
pub fn post(out_order_no: impl Into<String>) -> post::Request {
    post::Request::new([out_order_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 取消支付分订单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `service_id`, `sub_mchid`, `reason`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        service_id: Option<String>,
        sub_mchid: Option<String>,
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
                "post_v3_payscore_oversea_partner_serviceorder_out_order_no_cancel",
                Verb::Post,
                "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .required(&["/body/service_id", "/body/sub_mchid", "/body/reason"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("service_id", &self.service_id)
                .body("sub_mchid", &self.sub_mchid)
                .body("reason", &self.reason)
                .extra(&self.extra)
        }
    }
}
