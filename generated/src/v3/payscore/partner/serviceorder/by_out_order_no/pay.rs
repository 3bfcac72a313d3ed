//! 商户发起催收扣款 · `POST /v3/payscore/partner/serviceorder/{out_order_no}/pay`
//!
//! Generated from docs/openapi/v3/payscore/partner/serviceorder/{out_order_no}/pay.md by `cargo xtask regen`; do not edit.

/// 商户发起催收扣款
///
/// `POST /v3/payscore/partner/serviceorder/{out_order_no}/pay`
///
/// 商户发起催收扣款 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013394544) · feature `v3-payscore`
///
/// ```
/// use wechatpay_api::v3::payscore::partner::serviceorder::by_out_order_no::pay::post;
///
/// let request = post("OON20260618382")
///     .service_id("80020260618103542800800800800")
///     .sub_mchid("1684913560");
/// ```
#[doc(alias = "商户发起催收扣款")]
#[doc(alias = "/v3/payscore/partner/serviceorder/{out_order_no}/pay")]
#[doc(alias = "post_v3_payscore_partner_serviceorder_out_order_no_pay")]
pub fn post(out_order_no: impl Into<String>) -> post::Request {
    post::Request::new([out_order_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 商户发起催收扣款; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sub_mchid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        service_id: Option<String>,
        sub_mchid: Option<String>,
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

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_payscore_partner_serviceorder_out_order_no_pay",
                Verb::Post,
                "/v3/payscore/partner/serviceorder/{out_order_no}/pay",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .required(&["/body/sub_mchid"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("service_id", &self.service_id)
                .body("sub_mchid", &self.sub_mchid)
                .extra(&self.extra)
        }
    }
}
