//! 商户发起催收扣款 · `POST /v3/payscore/serviceorder/{out_order_no}/pay`
//!
//! Generated from docs/openapi/v3/payscore/serviceorder/{out_order_no}/pay.md by `cargo xtask regen`; do not edit.

/// 商户发起催收扣款
///
/// `POST /v3/payscore/serviceorder/{out_order_no}/pay`
///
/// 商户发起催收扣款 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4013394596) · feature `v3-payscore`
///
/// ```
/// use wechatpay_api::v3::payscore::serviceorder::by_out_order_no::pay::post;
///
/// let request = post("OON20260618382")
///     .appid("wx5f0c1a9e7b3d2846")
///     .service_id("800202");
/// ```
#[doc(alias = "商户发起催收扣款")]
#[doc(alias = "/v3/payscore/serviceorder/{out_order_no}/pay")]
#[doc(alias = "post_v3_payscore_serviceorder_out_order_no_pay")]
pub fn post(out_order_no: impl Into<String>) -> post::Request {
    post::Request::new([out_order_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 商户发起催收扣款; [`post()`](super::post()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `appid`
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `service_id`
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_payscore_serviceorder_out_order_no_pay",
                Verb::Post,
                "/v3/payscore/serviceorder/{out_order_no}/pay",
            )
            .body(Body::Json);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 商户发起催收扣款.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `mchid`
        pub mchid: Option<String>,
        /// `out_order_no`
        ///
        /// Documented as always there.
        pub out_order_no: Option<String>,
        /// `service_id`
        ///
        /// Documented as always there.
        pub service_id: Option<String>,
        /// `order_id`
        ///
        /// Documented as always there.
        pub order_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        appid = "appid",
        mchid = "mchid",
        out_order_no = "out_order_no",
        service_id = "service_id",
        order_id = "order_id",
    );
}
