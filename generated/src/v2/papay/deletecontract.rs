//! 申请解约 · `POST /papay/deletecontract`
//!
//! Generated from docs/openapi/v2/papay/deletecontract.md by `cargo xtask regen`; do not edit.

/// Terminates a merchant's papay contract with a user by contract ID or by plan ID and contract code.
///
/// 按协议ID，或按模板ID和签约协议号，解除商户与用户之间的委托代扣协议。
///
/// `POST /papay/deletecontract`
///
/// 申请解约 / Terminate a papay contract · official pages: [merchant](https://pay.weixin.qq.com/doc/v2/merchant/4011987432), [partner](https://pay.weixin.qq.com/doc/v2/partner/4011988374) · feature `v2-papay` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v2::papay::deletecontract::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .contract_id("202606186048271935")
///     .contract_termination_remark("顾客不再续订，申请解约")
///     .version("1.0");
/// ```
#[doc(alias = "申请解约")]
#[doc(alias = "/papay/deletecontract")]
#[doc(alias = "post_papay_deletecontract")]
#[doc(alias = "请解约")]
#[doc(alias = "解约")]
#[doc(alias = "Terminate a papay contract")]
#[doc(alias = "papay contract")]
#[doc(alias = "contract")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 申请解约. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `mch_id`, `contract_termination_remark`, `version`.
    ///
    /// **Exactly one**: `plan_id`, `contract_id`.
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

        /// 委托代扣协议模板ID / ID of the papay contract template
        ///
        /// Exactly one field of the choice `contract` is required.
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("plan_id", value.into()))
        }

        /// 商户侧签约协议号 / Merchant's number of the contract
        pub fn contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_code", value.into()))
        }

        /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
        ///
        /// Exactly one field of the choice `contract` is required.
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_id", value.into()))
        }

        /// 协议解约备注 / Remark on the contract's termination
        ///
        /// **Required.**
        pub fn contract_termination_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_termination_remark", value.into()))
        }

        /// 接口版本号 / Version of the interface
        ///
        /// **Required.** Known values: `1.0` (版本1.0 / Version 1.0).
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.body("version", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
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
                "post_papay_deletecontract",
                Method::Post,
                "/papay/deletecontract",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Md5)
            .required(
                &[
                    "/body/appid",
                    "/body/mch_id",
                    "/body/contract_termination_remark",
                    "/body/version",
                ],
            )
            .choices(&[Choice::OneOf(&["/body/plan_id", "/body/contract_id"])])
            .no_nonce();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 申请解约.
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
        /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
        ///
        /// Always present according to the docs.
        pub contract_id: Option<String>,
        /// 委托代扣协议模板ID / ID of the papay contract template
        ///
        /// Always present according to the docs.
        pub plan_id: Option<String>,
        /// 商户侧签约协议号 / Merchant's number of the contract
        ///
        /// Always present according to the docs.
        pub contract_code: Option<String>,
        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        ///
        /// Always present according to the docs.
        pub result_code: Option<response::ResultCode>,
        /// 业务错误代码 / Business error code
        pub err_code: Option<String>,
        /// 业务错误代码的描述 / Description of the business error code
        pub err_code_des: Option<String>,
        /// 签名 / Signature of the message
        ///
        /// Always present according to the docs.
        pub sign: Option<String>,
        /// 子商户AppID / AppID of the sub-merchant
        pub sub_appid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        pub sub_mch_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        appid = "appid",
        mch_id = "mch_id",
        contract_id = "contract_id",
        plan_id = "plan_id",
        contract_code = "contract_code",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        sign = "sign",
        sub_appid = "sub_appid",
        sub_mch_id = "sub_mch_id",
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
