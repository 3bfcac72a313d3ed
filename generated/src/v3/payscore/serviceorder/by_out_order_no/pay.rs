//! 商户发起催收扣款 · `POST /v3/payscore/serviceorder/{out_order_no}/pay`
//!
//! Generated from docs/openapi/v3/payscore/serviceorder/{out_order_no}/pay.md by `cargo xtask regen`; do not edit.

/// Requests another deduction from the user for an unpaid service order of a direct merchant.
///
/// 就直连商户待支付的服务订单，再次请求向用户扣款。
///
/// `POST /v3/payscore/serviceorder/{out_order_no}/pay`
///
/// 商户发起催收扣款 / Collect an unpaid WeChat Pay score order · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4013394596) · feature `v3-payscore` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::payscore::serviceorder::by_out_order_no::pay::post;
///
/// let request = post("SO20260618103542001")
///     .appid("wx5f0c1a9e7b3d2846")
///     .service_id("00004000000000178412690357218468");
/// ```
#[doc(alias = "商户发起催收扣款")]
#[doc(alias = "/v3/payscore/serviceorder/{out_order_no}/pay")]
#[doc(alias = "post_v3_payscore_serviceorder_out_order_no_pay")]
#[doc(alias = "户发起催收扣款")]
#[doc(alias = "发起催收扣款")]
#[doc(alias = "起催收扣款")]
#[doc(alias = "催收扣款")]
#[doc(alias = "收扣款")]
#[doc(alias = "扣款")]
#[doc(alias = "Collect an unpaid WeChat Pay score order")]
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
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_id", value.into()))
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
                "post_v3_payscore_serviceorder_out_order_no_pay",
                Method::Post,
                "/v3/payscore/serviceorder/{out_order_no}/pay",
            )
            .body(Body::Json);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 商户发起催收扣款.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 微信支付商户号 / WeChat Pay merchant ID
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
