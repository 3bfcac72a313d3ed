//! 交易保障 · `POST /payitil/report`
//!
//! Generated from docs/openapi/v2/payitil/report.md by `cargo xtask regen`; do not edit.

/// Reports the start, end and result of a merchant's trades so that WeChat Pay can monitor the service quality.
///
/// 上报商户各笔交易的起止时间和结果，供微信支付监控服务质量。
///
/// `POST /payitil/report`
///
/// 交易保障 / Report trade results for trade assurance · official pages: [merchant](https://pay.weixin.qq.com/doc/v2/merchant/401193996), [partner](https://pay.weixin.qq.com/doc/v2/partner/401194168), [global](https://pay.weixin.qq.com/doc/global/v2/zh/4013634924) · feature `v2-payitil` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::payitil::report::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .interface_url("https://api.mch.weixin.qq.com/pay/micropay")
///     .user_ip("203.0.113.24")
///     .trades([
///         post::Trades::default()
///             .out_trade_no("TEA20260618103542007")
///             .begin_time("20260618103542")
///             .end_time("20260618103545")
///             .state(post::State::Ok),
///     ]);
/// ```
#[doc(alias = "交易保障")]
#[doc(alias = "/payitil/report")]
#[doc(alias = "post_payitil_report")]
#[doc(alias = "易保障")]
#[doc(alias = "保障")]
#[doc(alias = "Report trade results for trade assurance")]
#[doc(alias = "trade results for trade assurance")]
#[doc(alias = "results for trade assurance")]
#[doc(alias = "trade assurance")]
#[doc(alias = "assurance")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 交易保障. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `mch_id`, `interface_url`, `user_ip`, `trades`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// 终端设备号 / Terminal device number
        pub fn device_info(self, value: impl Into<String>) -> Self {
            Self(self.0.body("device_info", value.into()))
        }

        /// 所上报接口的URL / URL of the interface reported on
        ///
        /// **Required.** Format: `uri`.
        pub fn interface_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("interface_url", value.into()))
        }

        /// 上报的用户侧IP地址 / IP address of the user's side, as reported
        ///
        /// **Required.** Format: `ip`.
        pub fn user_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.body("user_ip", value.into()))
        }

        /// 上报的交易列表，JSON格式字符串 / Trades reported, JSON text
        ///
        /// **Required.**
        pub fn trades(self, values: impl IntoIterator<Item = Trades>) -> Self {
            Self(self.0.body("trades", list::<Trades>(values)))
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
                "post_payitil_report",
                Method::Post,
                "/payitil/report",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Md5)
            .required(
                &[
                    "/body/appid",
                    "/body/mch_id",
                    "/body/interface_url",
                    "/body/user_ip",
                    "/body/trades",
                    "/body/trades/*/out_trade_no",
                    "/body/trades/*/begin_time",
                    "/body/trades/*/end_time",
                    "/body/trades/*/state",
                ],
            )
            .request(&[("/body/trades", FieldEncoding::Json)])
            .unsigned_response();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 上报的交易列表，JSON格式字符串 / Trades reported, JSON text
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Trades(ObjectBuilder);

    impl Trades {
        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_trade_no", value.into()))
        }

        /// 交易开始时间 / Start of the trade
        ///
        /// **Required.**
        pub fn begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("begin_time", value.into()))
        }

        /// 交易结束时间 / End of the trade
        ///
        /// **Required.**
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("end_time", value.into()))
        }

        /// 交易结果 / Result of the trade
        ///
        /// **Required.**
        pub fn state(self, value: impl Into<State>) -> Self {
            Self(self.0.set("state", value.into()))
        }

        /// 交易的错误信息 / Error message of the trade
        pub fn err_msg(self, value: impl Into<String>) -> Self {
            Self(self.0.set("err_msg", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Trades);

    /// 交易结果 / Result of the trade
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum State {
        /// 成功 / Success
        ///
        /// `OK`
        Ok,
        /// 失败 / Failure
        ///
        /// `FAIL`
        Fail,
        /// 已取消 / Cancelled
        ///
        /// `CANCLE`
        Cancle,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        State,
        Ok = "OK",
        Fail = "FAIL",
        Cancle = "CANCLE",
    );

    /// Response of 交易保障.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        ///
        /// Always present according to the docs.
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息 / Return message; the cause when communication failed
        ///
        /// Always present according to the docs.
        pub return_msg: Option<String>,
        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        ///
        /// Always present according to the docs.
        pub result_code: Option<response::ResultCode>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        result_code = "result_code",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ReturnCode {
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAIL`
            Fail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ReturnCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ResultCode {
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAIL`
            Fail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ResultCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );
    }
}
