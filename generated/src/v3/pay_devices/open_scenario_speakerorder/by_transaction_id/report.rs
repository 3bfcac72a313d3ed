//! 码牌支付结果上报 · `POST /v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`
//!
//! Generated from docs/openapi/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report.md by `cargo xtask regen`; do not edit.

/// Reports, by transaction ID, a payment made through the payment code plate of a speaker.
///
/// 按微信支付订单号上报通过音箱所绑码牌完成的支付。
///
/// `POST /v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`
///
/// 码牌支付结果上报 / Report a code plate payment · official page: [page](https://docs.qq.com/doc/p/104fa2cfd02a4ae89e79e0402b12f738e933c698?nlc=1) · feature `v3-pay-devices` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::pay_devices::open_scenario_speakerorder::by_transaction_id::report::post;
///
/// let request = post("4200002618202606184087315926")
///     .sub_mchid("1684913560")
///     .code_url("https://payapp.wechatpay.cn/sjt/qr/AQGh7Kd2mXw9QbT4vYcR5nLz")
///     .out_trade_no("TEA20260618103542007")
///     .device_sn("JXSPK26061800173");
/// ```
#[doc(alias = "码牌支付结果上报")]
#[doc(alias = "/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report")]
#[doc(alias = "post_v3_pay_devices_open_scenario_speakerorder_transaction_id_report")]
#[doc(alias = "牌支付结果上报")]
#[doc(alias = "支付结果上报")]
#[doc(alias = "付结果上报")]
#[doc(alias = "结果上报")]
#[doc(alias = "果上报")]
#[doc(alias = "上报")]
#[doc(alias = "Report a code plate payment")]
#[doc(alias = "code plate payment")]
#[doc(alias = "plate payment")]
#[doc(alias = "payment")]
pub fn post(transaction_id: impl Into<String>) -> post::Request {
    post::Request::new([transaction_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 码牌支付结果上报. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sub_mchid`, `code_url`, `out_trade_no`, `device_sn`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 二维码链接，转为二维码后供扫码支付 / Link to turn into a QR code for the payer to scan
        ///
        /// **Required.** Format: `uri`.
        pub fn code_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("code_url", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 设备序列号 / Device's serial number
        ///
        /// **Required.**
        pub fn device_sn(self, value: impl Into<String>) -> Self {
            Self(self.0.body("device_sn", value.into()))
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
                "post_v3_pay_devices_open_scenario_speakerorder_transaction_id_report",
                Method::Post,
                "/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sub_mchid",
                    "/body/code_url",
                    "/body/out_trade_no",
                    "/body/device_sn",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 码牌支付结果上报.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 二维码链接，转为二维码后供扫码支付 / Link to turn into a QR code for the payer to scan
        ///
        /// Always present according to the docs. Format: `uri`.
        pub code_url: Option<String>,
        /// 商户订单号 / Merchant's order number
        ///
        /// Always present according to the docs.
        pub out_trade_no: Option<String>,
        /// 设备序列号 / Device's serial number
        ///
        /// Always present according to the docs.
        pub device_sn: Option<String>,
        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// Always present according to the docs.
        pub transaction_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        code_url = "code_url",
        out_trade_no = "out_trade_no",
        device_sn = "device_sn",
        transaction_id = "transaction_id",
    );
}
