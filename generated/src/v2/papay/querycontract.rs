//! 查询签约关系 · `POST /papay/querycontract`
//!
//! Generated from docs/openapi/v2/papay/querycontract.md by `cargo xtask regen`; do not edit.

/// Queries a merchant's papay contract by contract ID or by plan ID and contract code.
///
/// 按协议ID，或按模板ID和签约协议号，查询商户的委托代扣协议。
///
/// `POST /papay/querycontract`
///
/// 查询签约关系 / Query a papay contract · official page: [merchant](https://pay.weixin.qq.com/doc/v2/merchant/4011987640) · feature `v2-papay` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v2::papay::querycontract::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id(1684907235)
///     .contract_id("202606186048271935")
///     .version("1.0");
/// ```
#[doc(alias = "查询签约关系")]
#[doc(alias = "/papay/querycontract")]
#[doc(alias = "post_papay_querycontract")]
#[doc(alias = "询签约关系")]
#[doc(alias = "签约关系")]
#[doc(alias = "约关系")]
#[doc(alias = "关系")]
#[doc(alias = "Query a papay contract")]
#[doc(alias = "papay contract")]
#[doc(alias = "contract")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 查询签约关系. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `mch_id`, `version`.
    ///
    /// **Exactly one**: `contract_id`, `plan_id`.
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
        pub fn mch_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
        ///
        /// Exactly one field of the choice `contract` is required.
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_id", value.into()))
        }

        /// 模板或计划ID（代扣协议模板、支付分或投放计划） / ID of the contract template or plan
        ///
        /// Exactly one field of the choice `contract` is required.
        pub fn plan_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("plan_id", value.into()))
        }

        /// 商户侧签约协议号 / Merchant's number of the contract
        pub fn contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_code", value.into()))
        }

        /// 接口版本号 / Version of the interface
        ///
        /// **Required.** Known values: `1.0` (版本1.0 / Version 1.0).
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.body("version", value.into()))
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
                "post_papay_querycontract",
                Method::Post,
                "/papay/querycontract",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Md5)
            .required(&["/body/appid", "/body/mch_id", "/body/version"])
            .choices(&[Choice::OneOf(&["/body/contract_id", "/body/plan_id"])])
            .no_nonce();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询签约关系.
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
        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// Always present according to the docs.
        pub mch_id: Option<i64>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
        ///
        /// Always present according to the docs.
        pub contract_id: Option<String>,
        /// 模板或计划ID（代扣协议模板、支付分或投放计划） / ID of the contract template or plan
        ///
        /// Always present according to the docs.
        pub plan_id: Option<i64>,
        /// 商户请求签约时的序列号 / Serial number of the contract request, defined by the merchant
        pub request_serial: Option<i64>,
        /// 商户侧签约协议号 / Merchant's number of the contract
        ///
        /// Always present according to the docs.
        pub contract_code: Option<String>,
        /// 用户账户展示名称 / Name of the user's account shown on the contract page
        ///
        /// Always present according to the docs.
        pub contract_display_account: Option<String>,
        /// 协议（签约）状态 / Contract's state
        ///
        /// Always present according to the docs.
        pub contract_state: Option<i64>,
        /// 协议签署时间 / Time at which the contract was signed
        ///
        /// Always present according to the docs.
        pub contract_signed_time: Option<String>,
        /// 协议到期时间 / Time at which the contract expires
        ///
        /// Always present according to the docs.
        pub contract_expired_time: Option<String>,
        /// 协议解约时间 / Time at which the contract was terminated
        pub contract_terminated_time: Option<String>,
        /// 协议解约方式 / How the contract was terminated
        pub contract_termination_mode: Option<i64>,
        /// 签名 / Signature of the message
        ///
        /// Always present according to the docs.
        pub sign: Option<String>,
        /// 协议解约备注 / Remark on the contract's termination
        pub contract_termination_remark: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// Always present according to the docs.
        pub openid: Option<String>,
        /// 业务错误代码 / Business error code
        ///
        /// Always present according to the docs.
        pub err_code: Option<String>,
        /// 业务错误代码的描述 / Description of the business error code
        ///
        /// Always present according to the docs.
        pub err_code_des: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        result_code = "result_code",
        mch_id = "mch_id",
        appid = "appid",
        contract_id = "contract_id",
        plan_id = "plan_id",
        request_serial = "request_serial",
        contract_code = "contract_code",
        contract_display_account = "contract_display_account",
        contract_state = "contract_state",
        contract_signed_time = "contract_signed_time",
        contract_expired_time = "contract_expired_time",
        contract_terminated_time = "contract_terminated_time",
        contract_termination_mode = "contract_termination_mode",
        sign = "sign",
        contract_termination_remark = "contract_termination_remark",
        openid = "openid",
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
