//! 取消支付分订单 · `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel`
//!
//! Generated from docs/openapi/v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel.md by `cargo xtask regen`; do not edit.

/// Cancels an overseas WeChat Pay score service order of a partner's sub-merchant.
///
/// 取消服务商子商户的境外支付分服务订单。
///
/// `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel`
///
/// 取消支付分订单 / Cancel an overseas sub-merchant's WeChat Pay score order · official page: [global](https://pay.weixin.qq.com/doc/global/v3/zh/4014096416) · feature `v3-payscore` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::payscore::oversea::partner::serviceorder::by_out_order_no::cancel::post;
///
/// let request = post("SO20260618103542001")
///     .service_id("00004000000000178412690357218468")
///     .sub_mchid("1684913560")
///     .reason("与顾客协商一致");
/// ```
#[doc(alias = "取消支付分订单")]
#[doc(alias = "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel")]
#[doc(alias = "post_v3_payscore_oversea_partner_serviceorder_out_order_no_cancel")]
#[doc(alias = "消支付分订单")]
#[doc(alias = "支付分订单")]
#[doc(alias = "付分订单")]
#[doc(alias = "分订单")]
#[doc(alias = "订单")]
#[doc(alias = "Cancel an overseas sub-merchants WeChat Pay score order")]
#[doc(alias = "overseas sub-merchants WeChat Pay score order")]
#[doc(alias = "sub-merchants WeChat Pay score order")]
#[doc(alias = "s WeChat Pay score order")]
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

    /// Request for 取消支付分订单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `service_id`, `sub_mchid`, `reason`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// **Required.**
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_id", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 原因 / Reason
        ///
        /// **Required.**
        pub fn reason(self, value: impl Into<String>) -> Self {
            Self(self.0.body("reason", value.into()))
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
                "post_v3_payscore_oversea_partner_serviceorder_out_order_no_cancel",
                Method::Post,
                "/v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .required(&["/body/service_id", "/body/sub_mchid", "/body/reason"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
