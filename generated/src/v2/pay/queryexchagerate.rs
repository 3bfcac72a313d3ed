//! 汇率查询 · `POST /pay/queryexchagerate`
//!
//! Generated from docs/openapi/v2/pay/queryexchagerate.md by `cargo xtask regen`; do not edit.

/// Queries the exchange rate WeChat Pay applies to a foreign currency on a given date.
///
/// 查询微信支付在指定日期对某一外币采用的汇率。
///
/// `POST /pay/queryexchagerate`
///
/// 汇率查询 / Query the exchange rate · official page: [global](https://pay.weixin.qq.com/doc/global/v2/zh/4013634970) · feature `v2-pay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::pay::queryexchagerate::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .fee_type("USD")
///     .date("20260617");
/// ```
#[doc(alias = "汇率查询")]
#[doc(alias = "/pay/queryexchagerate")]
#[doc(alias = "post_pay_queryexchagerate")]
#[doc(alias = "率查询")]
#[doc(alias = "查询")]
#[doc(alias = "Query the exchange rate")]
#[doc(alias = "exchange rate")]
#[doc(alias = "rate")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 汇率查询. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `mch_id`, `fee_type`, `date`.
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

        /// 货币类型，ISO 4217三位字母代码 / Currency, three-letter ISO 4217 code
        ///
        /// **Required.**
        pub fn fee_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("fee_type", value.into()))
        }

        /// 日期（账单、结算、提现、余额或汇率查询） / Date asked about, such as of the bill, balance, withdrawal or exchange rate
        ///
        /// **Required.**
        pub fn date(self, value: impl Into<String>) -> Self {
            Self(self.0.body("date", value.into()))
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
                "post_pay_queryexchagerate",
                Method::Post,
                "/pay/queryexchagerate",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Md5)
            .required(&["/body/appid", "/body/mch_id", "/body/fee_type", "/body/date"])
            .no_nonce();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 汇率查询.
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
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// Always present according to the docs.
        pub mch_id: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        pub sub_mch_id: Option<String>,
        /// 货币类型，ISO 4217三位字母代码 / Currency, three-letter ISO 4217 code
        ///
        /// Always present according to the docs.
        pub fee_type: Option<String>,
        /// 汇率时间 / Time of the exchange rate
        ///
        /// Always present according to the docs.
        pub rate_time: Option<String>,
        /// 汇率或费率 / Exchange rate or fee rate
        ///
        /// Always present according to the docs.
        pub rate: Option<String>,
        /// 签名 / Signature of the message
        ///
        /// Always present according to the docs.
        pub sign: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        appid = "appid",
        mch_id = "mch_id",
        sub_mch_id = "sub_mch_id",
        fee_type = "fee_type",
        rate_time = "rate_time",
        rate = "rate",
        sign = "sign",
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
    }
}
