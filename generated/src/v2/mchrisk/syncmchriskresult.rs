//! 事后-风险商户处理结果同步接口 · `POST /mchrisk/syncmchriskresult`
//!
//! Generated from docs/openapi/v2/mchrisk/syncmchriskresult.md by `cargo xtask regen`; do not edit.

/// Reports how a bank or partner dealt with a risky merchant after a risk notification.
///
/// 银行或服务商收到风险通知后，将对风险商户的处置情况上报微信支付。
///
/// `POST /mchrisk/syncmchriskresult`
///
/// 事后-风险商户处理结果同步接口 / Report how a risky merchant was handled · official page: [institution](https://pay.weixin.qq.com/doc/v2/institution/4011986435) · feature `v2-mchrisk` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::mchrisk::syncmchriskresult::post;
///
/// let request = post()
///     .mch_id("1684907235")
///     .sub_mch_id("1684913560")
///     .event_code("26061800472")
///     .risk_type("TRANSACTION_DISPUTES")
///     .punish_type("EXTEND_SETTLEMENT_CYCLE")
///     .sign_type("HMAC-SHA256");
/// ```
#[doc(alias = "事后-风险商户处理结果同步接口")]
#[doc(alias = "/mchrisk/syncmchriskresult")]
#[doc(alias = "post_mchrisk_syncmchriskresult")]
#[doc(alias = "后-风险商户处理结果同步接口")]
#[doc(alias = "风险商户处理结果同步接口")]
#[doc(alias = "险商户处理结果同步接口")]
#[doc(alias = "商户处理结果同步接口")]
#[doc(alias = "户处理结果同步接口")]
#[doc(alias = "处理结果同步接口")]
#[doc(alias = "理结果同步接口")]
#[doc(alias = "结果同步接口")]
#[doc(alias = "果同步接口")]
#[doc(alias = "同步接口")]
#[doc(alias = "步接口")]
#[doc(alias = "接口")]
#[doc(alias = "Report how a risky merchant was handled")]
#[doc(alias = "how a risky merchant was handled")]
#[doc(alias = "risky merchant was handled")]
#[doc(alias = "merchant was handled")]
#[doc(alias = "was handled")]
#[doc(alias = "handled")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 事后-风险商户处理结果同步接口. Created by [`post()`](super::post()).
    ///
    /// **Required**: `mch_id`, `sub_mch_id`, `event_code`, `risk_type`, `punish_type`, `sign_type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
        }

        /// 风险事件单号 / Number of the risk event
        ///
        /// **Required.**
        pub fn event_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("event_code", value.into()))
        }

        /// 证件号码 / Number of the identity document
        pub fn certificates_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("certificates_number", value.into()))
        }

        /// 身份证姓名 / Name on the identity card
        pub fn certificates_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("certificates_name", value.into()))
        }

        /// 结算账号 / Number of the settlement account
        pub fn settlement_card_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("settlement_card_no", value.into()))
        }

        /// 结算账户户名 / Holder of the settlement account
        pub fn settlement_card_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("settlement_card_name", value.into()))
        }

        /// 结算银行 / Bank of the settlement account
        pub fn settlement_card_bank(self, value: impl Into<String>) -> Self {
            Self(self.0.body("settlement_card_bank", value.into()))
        }

        /// 营业执照注册号 / Registration number of the business licence
        pub fn business_license_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_license_number", value.into()))
        }

        /// 公司名称 / Company's name
        pub fn company_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("company_name", value.into()))
        }

        /// 门店地址 / Address of the shop
        pub fn store_address(self, value: impl Into<String>) -> Self {
            Self(self.0.body("store_address", value.into()))
        }

        /// 门店经度 / Longitude of the shop
        pub fn store_longitude(self, value: impl Into<String>) -> Self {
            Self(self.0.body("store_longitude", value.into()))
        }

        /// 门店纬度 / Latitude of the shop
        pub fn store_latitude(self, value: impl Into<String>) -> Self {
            Self(self.0.body("store_latitude", value.into()))
        }

        /// 风险类型 / Type of risk
        ///
        /// **Required.**
        pub fn risk_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("risk_type", value.into()))
        }

        /// 处罚方式 / Type of measure taken against the merchant
        ///
        /// **Required.**
        pub fn punish_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("punish_type", value.into()))
        }

        /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
        ///
        /// **Required.** Known values: `HMAC-SHA256` (HMAC-SHA256签名算法 / HMAC-SHA256 signature).
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
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
                "post_mchrisk_syncmchriskresult",
                Method::Post,
                "/mchrisk/syncmchriskresult",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::HmacSha256)
            .required(
                &[
                    "/body/mch_id",
                    "/body/sub_mch_id",
                    "/body/event_code",
                    "/body/risk_type",
                    "/body/punish_type",
                    "/body/sign_type",
                ],
            )
            .mutual_tls()
            .unsigned_response();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 事后-风险商户处理结果同步接口.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        ///
        /// Always present according to the docs.
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息 / Return message; the cause when communication failed
        pub return_msg: Option<String>,
        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        ///
        /// Always present according to the docs.
        pub result_code: Option<response::ResultCode>,
        /// 业务错误代码 / Business error code
        pub err_code: Option<String>,
        /// 业务错误代码的描述 / Description of the business error code
        pub err_code_des: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
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
