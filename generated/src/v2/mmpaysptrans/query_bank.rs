//! 查询企业付款银行卡 · `POST /mmpaysptrans/query_bank`
//!
//! Generated from docs/openapi/v2/mmpaysptrans/query_bank.md by `cargo xtask regen`; do not edit.

/// Queries a payment from a merchant to a user's bank card by the merchant's payment number.
///
/// 按商户付款单号查询商户付至用户银行卡的款项。
///
/// `POST /mmpaysptrans/query_bank`
///
/// 查询企业付款银行卡 / Query a payment to a bank card · official page: [merchant](https://pay.weixin.qq.com/doc/v2/merchant/4011941066) · feature `v2-mmpaysptrans` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v2::mmpaysptrans::query_bank::post;
///
/// let request = post().mch_id("1684907235").partner_trade_no("TR20260618150000001");
/// ```
#[doc(alias = "查询企业付款银行卡")]
#[doc(alias = "/mmpaysptrans/query_bank")]
#[doc(alias = "post_mmpaysptrans_query_bank")]
#[doc(alias = "询企业付款银行卡")]
#[doc(alias = "企业付款银行卡")]
#[doc(alias = "业付款银行卡")]
#[doc(alias = "付款银行卡")]
#[doc(alias = "款银行卡")]
#[doc(alias = "银行卡")]
#[doc(alias = "行卡")]
#[doc(alias = "Query a payment to a bank card")]
#[doc(alias = "payment to a bank card")]
#[doc(alias = "bank card")]
#[doc(alias = "card")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 查询企业付款银行卡. Created by [`post()`](super::post()).
    ///
    /// **Required**: `mch_id`, `partner_trade_no`.
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

        /// 商户付款单号 / Merchant's number of the payment
        ///
        /// **Required.**
        pub fn partner_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("partner_trade_no", value.into()))
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
                "post_mmpaysptrans_query_bank",
                Method::Post,
                "/mmpaysptrans/query_bank",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Md5)
            .required(&["/body/mch_id", "/body/partner_trade_no"])
            .mutual_tls()
            .unsigned_response();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询企业付款银行卡.
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
        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// Always present according to the docs.
        pub mch_id: Option<String>,
        /// 商户付款单号 / Merchant's number of the payment
        ///
        /// Always present according to the docs.
        pub partner_trade_no: Option<String>,
        /// 微信付款单号 / WeChat Pay's number of the payment to the user or bank card
        ///
        /// Always present according to the docs.
        pub payment_no: Option<String>,
        /// 收款银行卡号的MD5值 / MD5 digest of the payee's bank card number
        ///
        /// Always present according to the docs.
        pub bank_no_md5: Option<String>,
        /// 收款人姓名的MD5值 / MD5 digest of the payee's name
        ///
        /// Always present according to the docs.
        pub true_name_md5: Option<String>,
        /// 付款金额，单位：分 / Amount of the payment, in fen
        ///
        /// Always present according to the docs.
        pub amount: Option<i64>,
        /// 付款单状态 / State of the payment
        ///
        /// Always present according to the docs.
        pub status: Option<response::Status>,
        /// 手续费金额，单位：分 / Fee charged, in fen
        ///
        /// Always present according to the docs.
        pub cmms_amt: Option<i64>,
        /// 商户下单时间 / Time the merchant created the payment
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// 支付完成时间 / Time the payment was completed
        pub pay_succ_time: Option<String>,
        /// 付款失败的原因 / Why the payment failed
        pub reason: Option<String>,
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
        mch_id = "mch_id",
        partner_trade_no = "partner_trade_no",
        payment_no = "payment_no",
        bank_no_md5 = "bank_no_md5",
        true_name_md5 = "true_name_md5",
        amount = "amount",
        status = "status",
        cmms_amt = "cmms_amt",
        create_time = "create_time",
        pay_succ_time = "pay_succ_time",
        reason = "reason",
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

        /// 付款单状态 / State of the payment
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Status {
            /// 付款成功 / Payment succeeded
            ///
            /// `SUCCESS`
            Success,
            /// 付款失败 / Payment failed
            ///
            /// `FAILED`
            Failed,
            /// 处理中 / Being processed
            ///
            /// `PROCESSING`
            Processing,
            /// 银行退票 / Returned by the bank
            ///
            /// `BANK_FAIL`
            BankFail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Status,
            Success = "SUCCESS",
            Failed = "FAILED",
            Processing = "PROCESSING",
            BankFail = "BANK_FAIL",
        );
    }
}
