//! 查询升级申请单状态 · `POST /applyment/micro/getupgradestate`
//!
//! Generated from docs/openapi/v2/applyment/micro/getupgradestate.md by `cargo xtask regen`; do not edit.

/// Queries the state of a micro merchant's upgrade application by sub-merchant ID.
///
/// 按子商户号查询小微商户升级申请的状态。
///
/// `POST /applyment/micro/getupgradestate`
///
/// 查询升级申请单状态 / Query a micro merchant upgrade application · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_3&index=3) · feature `v2-applyment` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::applyment::micro::getupgradestate::post;
///
/// let request = post()
///     .version("1.0")
///     .mch_id("1684907235")
///     .sign_type("HMAC-SHA256")
///     .sub_mch_id("1684913560");
/// ```
#[doc(alias = "查询升级申请单状态")]
#[doc(alias = "/applyment/micro/getupgradestate")]
#[doc(alias = "post_applyment_micro_getupgradestate")]
#[doc(alias = "询升级申请单状态")]
#[doc(alias = "升级申请单状态")]
#[doc(alias = "级申请单状态")]
#[doc(alias = "申请单状态")]
#[doc(alias = "请单状态")]
#[doc(alias = "单状态")]
#[doc(alias = "状态")]
#[doc(alias = "Query a micro merchant upgrade application")]
#[doc(alias = "micro merchant upgrade application")]
#[doc(alias = "merchant upgrade application")]
#[doc(alias = "upgrade application")]
#[doc(alias = "application")]
#[deprecated = "taken offline, or closed to new merchants; see the official page"]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 查询升级申请单状态. Created by [`post()`](super::post()).
    ///
    /// **Required**: `version`, `mch_id`, `sign_type`, `sub_mch_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 接口版本号 / Version of the interface
        ///
        /// **Required.**
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.body("version", value.into()))
        }

        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
        ///
        /// **Required.** Known values: `HMAC-SHA256` (HMAC-SHA256签名算法 / HMAC-SHA256 signature).
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
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
                "post_applyment_micro_getupgradestate",
                Method::Post,
                "/applyment/micro/getupgradestate",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::HmacSha256)
            .required(
                &["/body/version", "/body/mch_id", "/body/sign_type", "/body/sub_mch_id"],
            )
            .mutual_tls();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询升级申请单状态.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        ///
        /// Always present according to the docs.
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息 / Return message; the cause when communication failed
        pub return_msg: Option<String>,
        /// 随机字符串 / Random string
        ///
        /// Always present according to the docs.
        pub nonce_str: Option<String>,
        /// 签名 / Signature of the message
        ///
        /// Always present according to the docs.
        pub sign: Option<String>,
        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        ///
        /// Always present according to the docs.
        pub result_code: Option<response::ResultCode>,
        /// 业务错误代码 / Business error code
        pub err_code: Option<String>,
        /// 业务错误代码的描述 / Description of the business error code
        pub err_code_des: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mch_id: Option<String>,
        /// 申请单状态 / Application's state
        ///
        /// Always present according to the docs.
        pub applyment_state: Option<String>,
        /// 申请状态描述 / Description of the application's state
        ///
        /// Always present according to the docs.
        pub applyment_state_desc: Option<String>,
        /// 签约二维码 / QR code with which to sign
        pub sign_qrcode: Option<String>,
        /// 签约链接 / Link at which to sign
        ///
        /// Format: `uri`.
        pub sign_url: Option<String>,
        /// 审核（驳回原因）详情 / Review details: what was rejected and why
        pub audit_detail: Option<String>,
        /// 银行账户开户名称 / Name of the bank account's holder
        ///
        /// Always present according to the docs.
        pub account_name: Option<String>,
        /// 付款金额 / Amount paid
        ///
        /// Always present according to the docs.
        pub pay_amount: Option<String>,
        /// 汇款验证的收款卡号 / Number of the account that receives the verification remittance
        ///
        /// Always present according to the docs.
        pub destination_account_number: Option<String>,
        /// 汇款验证的收款户名 / Name of the account that receives the verification remittance
        ///
        /// Always present according to the docs.
        pub destination_account_name: Option<String>,
        /// 汇款验证的收款账户开户银行 / Bank of the account that receives the verification remittance
        ///
        /// Always present according to the docs.
        pub destination_account_bank: Option<String>,
        /// 城市 / City
        ///
        /// Always present according to the docs.
        pub city: Option<String>,
        /// 备注 / Remark
        ///
        /// Always present according to the docs.
        pub remark: Option<String>,
        /// 截止时间 / Deadline
        ///
        /// Always present according to the docs.
        pub deadline_time: Option<String>,
        /// 参数名称 / Name of the parameter that was rejected
        ///
        /// Always present according to the docs.
        pub param_name: Option<String>,
        /// 驳回原因 / Reason for the rejection
        ///
        /// Always present according to the docs.
        pub reject_reason: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        nonce_str = "nonce_str",
        sign = "sign",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        sub_mch_id = "sub_mch_id",
        applyment_state = "applyment_state",
        applyment_state_desc = "applyment_state_desc",
        sign_qrcode = "sign_qrcode",
        sign_url = "sign_url",
        audit_detail = "audit_detail",
        account_name = "account_name",
        pay_amount = "pay_amount",
        destination_account_number = "destination_account_number",
        destination_account_name = "destination_account_name",
        destination_account_bank = "destination_account_bank",
        city = "city",
        remark = "remark",
        deadline_time = "deadline_time",
        param_name = "param_name",
        reject_reason = "reject_reason",
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
