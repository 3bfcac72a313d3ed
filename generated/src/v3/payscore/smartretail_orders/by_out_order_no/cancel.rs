//! 撤销智慧零售订单 · `POST /v3/payscore/smartretail-orders/{out_order_no}/cancel`
//!
//! Generated from docs/openapi/v3/payscore/smartretail-orders/{out_order_no}/cancel.md by `cargo xtask regen`; do not edit.

/// Cancels a smart retail order of WeChat Pay score by the merchant's order number.
///
/// 按商户订单号撤销支付分的智慧零售订单。
///
/// `POST /v3/payscore/smartretail-orders/{out_order_no}/cancel`
///
/// 撤销智慧零售订单 / Cancel a smart retail order · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_3&index=5) · feature `v3-payscore` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::payscore::smartretail_orders::by_out_order_no::cancel::post;
///
/// let request = post("SO20260618103542001")
///     .appid("wx5f0c1a9e7b3d2846")
///     .service_id("00004000000000178412690357218468")
///     .reason("与顾客协商一致");
/// ```
#[doc(alias = "撤销智慧零售订单")]
#[doc(alias = "/v3/payscore/smartretail-orders/{out_order_no}/cancel")]
#[doc(alias = "post_v3_payscore_smartretail_orders_out_order_no_cancel")]
#[doc(alias = "销智慧零售订单")]
#[doc(alias = "智慧零售订单")]
#[doc(alias = "慧零售订单")]
#[doc(alias = "零售订单")]
#[doc(alias = "售订单")]
#[doc(alias = "订单")]
#[doc(alias = "Cancel a smart retail order")]
#[doc(alias = "smart retail order")]
#[doc(alias = "retail order")]
#[doc(alias = "order")]
pub fn post(out_order_no: impl Into<String>) -> post::Request {
    post::Request::new([out_order_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 撤销智慧零售订单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `service_id`, `reason`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// **Required.**
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_id", value.into()))
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
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_payscore_smartretail_orders_out_order_no_cancel",
                Method::Post,
                "/v3/payscore/smartretail-orders/{out_order_no}/cancel",
            )
            .body(Body::Json)
            .required(&["/body/appid", "/body/service_id", "/body/reason"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 撤销智慧零售订单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        ///
        /// Always present according to the docs.
        pub out_order_no: Option<String>,
        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// Always present according to the docs.
        pub service_id: Option<String>,
        /// 微信支付侧单号（服务订单、分账单等） / WeChat Pay's number of the order, such as service order or profit-sharing order
        ///
        /// Always present according to the docs.
        pub order_id: Option<String>,
        /// Fields unknown to this version.
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
