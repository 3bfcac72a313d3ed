//! 查询提现状态 · `POST /fund/queryautowithdrawbydate`
//!
//! Generated from docs/openapi/v2/fund/queryautowithdrawbydate.md by `cargo xtask regen`; do not edit.

/// Queries a micro merchant's automatic withdrawal of a given date for the partner.
///
/// 服务商查询小微商户指定日期的自动提现情况。
///
/// `POST /fund/queryautowithdrawbydate`
///
/// 查询提现状态 / Query a micro merchant's automatic withdrawal · official page: [partner](https://pay.weixin.qq.com/doc/v2/partner/4014115346) · feature `v2-fund` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::fund::queryautowithdrawbydate::post;
///
/// let request = post()
///     .mch_id("1684907235")
///     .sub_mch_id("1684913560")
///     .sign_type("HMAC-SHA256")
///     .date("20260618");
/// ```
#[doc(alias = "查询提现状态")]
#[doc(alias = "/fund/queryautowithdrawbydate")]
#[doc(alias = "post_fund_queryautowithdrawbydate")]
#[doc(alias = "询提现状态")]
#[doc(alias = "提现状态")]
#[doc(alias = "现状态")]
#[doc(alias = "状态")]
#[doc(alias = "Query a micro merchants automatic withdrawal")]
#[doc(alias = "micro merchants automatic withdrawal")]
#[doc(alias = "merchants automatic withdrawal")]
#[doc(alias = "s automatic withdrawal")]
#[doc(alias = "automatic withdrawal")]
#[doc(alias = "withdrawal")]
#[deprecated = "taken offline, or closed to new merchants; see the official page"]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 查询提现状态. Created by [`post()`](super::post()).
    ///
    /// **Required**: `mch_id`, `sub_mch_id`, `sign_type`, `date`.
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

        /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
        ///
        /// **Required.** Known values: `HMAC-SHA256` (HMAC-SHA256签名算法 / HMAC-SHA256 signature).
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
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
                "post_fund_queryautowithdrawbydate",
                Method::Post,
                "/fund/queryautowithdrawbydate",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::HmacSha256)
            .required(&["/body/mch_id", "/body/sub_mch_id", "/body/sign_type", "/body/date"])
            .mutual_tls();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询提现状态.
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
        ///
        /// Always present according to the docs.
        pub err_code: Option<String>,
        /// 业务错误代码的描述 / Description of the business error code
        pub err_code_des: Option<String>,
        /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
        ///
        /// Known values: `HMAC-SHA256` (HMAC-SHA256签名算法 / HMAC-SHA256 signature).
        pub sign_type: Option<String>,
        /// 签名 / Signature of the message
        pub sign: Option<String>,
        /// 日期（账单、结算、提现、余额或汇率查询） / Date asked about, such as of the bill, balance, withdrawal or exchange rate
        ///
        /// Always present according to the docs.
        pub date: Option<String>,
        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// Always present according to the docs.
        pub mch_id: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mch_id: Option<String>,
        /// 随机字符串 / Random string
        ///
        /// Always present according to the docs.
        pub nonce_str: Option<String>,
        /// 提现单据状态 / State of the withdrawal
        ///
        /// Always present according to the docs.
        pub withdraw_status: Option<String>,
        /// 失败原因 / Reason for the failure
        pub fail_reason: Option<String>,
        /// 微信支付提现单号 / WeChat Pay's withdrawal ID
        pub withdraw_id: Option<String>,
        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        pub amount: Option<i64>,
        /// 创建时间 / Time of creation
        pub create_time: Option<String>,
        /// 成功时间，v3为RFC 3339格式 / Time of success, in RFC 3339 (v3)
        pub success_time: Option<String>,
        /// 退款或退票时间 / Time of the refund or of the bank's return
        pub refund_time: Option<String>,
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
        sign_type = "sign_type",
        sign = "sign",
        date = "date",
        mch_id = "mch_id",
        sub_mch_id = "sub_mch_id",
        nonce_str = "nonce_str",
        withdraw_status = "withdraw_status",
        fail_reason = "fail_reason",
        withdraw_id = "withdraw_id",
        amount = "amount",
        create_time = "create_time",
        success_time = "success_time",
        refund_time = "refund_time",
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
