//! 商户发起催收扣款 · `POST /v3/payscore/partner/serviceorder/{out_order_no}/pay`
//!
//! Generated from docs/openapi/v3/payscore/partner/serviceorder/{out_order_no}/pay.md by `cargo xtask regen`; do not edit.

/// Requests another deduction from the user for an unpaid service order of a partner's sub-merchant.
///
/// 就服务商子商户待支付的服务订单，再次请求向用户扣款。
///
/// `POST /v3/payscore/partner/serviceorder/{out_order_no}/pay`
///
/// 商户发起催收扣款 / Collect a sub-merchant's unpaid WeChat Pay score order · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013394544) · feature `v3-payscore` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::payscore::partner::serviceorder::by_out_order_no::pay::post;
///
/// let request = post("SO20260618103542001").sub_mchid("1684913560");
/// ```
#[doc(alias = "商户发起催收扣款")]
#[doc(alias = "/v3/payscore/partner/serviceorder/{out_order_no}/pay")]
#[doc(alias = "post_v3_payscore_partner_serviceorder_out_order_no_pay")]
#[doc(alias = "户发起催收扣款")]
#[doc(alias = "发起催收扣款")]
#[doc(alias = "起催收扣款")]
#[doc(alias = "催收扣款")]
#[doc(alias = "收扣款")]
#[doc(alias = "扣款")]
#[doc(alias = "Collect a sub-merchants unpaid WeChat Pay score order")]
#[doc(alias = "sub-merchants unpaid WeChat Pay score order")]
#[doc(alias = "s unpaid WeChat Pay score order")]
#[doc(alias = "unpaid WeChat Pay score order")]
#[doc(alias = "WeChat Pay score order")]
#[doc(alias = "Pay score order")]
#[doc(alias = "score order")]
#[doc(alias = "order")]
pub fn post(out_order_no: impl Into<String>) -> post::Request {
    post::Request::new([out_order_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 商户发起催收扣款. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sub_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_id", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
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
                "post_v3_payscore_partner_serviceorder_out_order_no_pay",
                Method::Post,
                "/v3/payscore/partner/serviceorder/{out_order_no}/pay",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(&["/body/sub_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
