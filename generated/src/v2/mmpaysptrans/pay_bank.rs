//! 企业付款到银行卡 · `POST /mmpaysptrans/pay_bank`
//!
//! Generated from docs/openapi/v2/mmpaysptrans/pay_bank.md by `cargo xtask regen`; do not edit.

/// Pays money from the merchant's account to a user's bank card with encrypted card data.
///
/// 使用加密的银行卡信息，从商户账户付款至用户的银行卡。
///
/// `POST /mmpaysptrans/pay_bank`
///
/// 企业付款到银行卡 / Pay a user's bank card · official page: [merchant](https://pay.weixin.qq.com/doc/v2/merchant/4011939840) · feature `v2-mmpaysptrans` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v2::mmpaysptrans::pay_bank::post;
///
/// let request = post()
///     .mch_id("1684907235")
///     .partner_trade_no("TR20260618150000001")
///     .enc_bank_no("6200000000000000000")
///     .enc_true_name("李雷")
///     .bank_code("1001")
///     .amount(17600);
/// ```
#[doc(alias = "企业付款到银行卡")]
#[doc(alias = "/mmpaysptrans/pay_bank")]
#[doc(alias = "post_mmpaysptrans_pay_bank")]
#[doc(alias = "业付款到银行卡")]
#[doc(alias = "付款到银行卡")]
#[doc(alias = "款到银行卡")]
#[doc(alias = "到银行卡")]
#[doc(alias = "银行卡")]
#[doc(alias = "行卡")]
#[doc(alias = "Pay a users bank card")]
#[doc(alias = "users bank card")]
#[doc(alias = "s bank card")]
#[doc(alias = "bank card")]
#[doc(alias = "card")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 企业付款到银行卡. Created by [`post()`](super::post()).
    ///
    /// **Required**: `mch_id`, `partner_trade_no`, `enc_bank_no`, `enc_true_name`, `bank_code`, `amount`.
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

        /// 商户付款（发放）单号 / Merchant's order number of the payment or payout
        ///
        /// **Required.**
        pub fn partner_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("partner_trade_no", value.into()))
        }

        /// 加密的收款方银行卡号 / Payee's bank card number, encrypted
        ///
        /// **Required.** Encrypted by the client.
        pub fn enc_bank_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("enc_bank_no", value.into()))
        }

        /// 加密的收款方姓名 / Payee's name, encrypted
        ///
        /// **Required.** Encrypted by the client.
        pub fn enc_true_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("enc_true_name", value.into()))
        }

        /// 开户银行行号（编号） / Code of the bank that holds the account
        ///
        /// **Required.**
        pub fn bank_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("bank_code", value.into()))
        }

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("amount", value.into()))
        }

        /// 企业付款备注（付款说明） / Remark on the payment
        pub fn desc(self, value: impl Into<String>) -> Self {
            Self(self.0.body("desc", value.into()))
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
                "post_mmpaysptrans_pay_bank",
                Method::Post,
                "/mmpaysptrans/pay_bank",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Md5)
            .required(
                &[
                    "/body/mch_id",
                    "/body/partner_trade_no",
                    "/body/enc_bank_no",
                    "/body/enc_true_name",
                    "/body/bank_code",
                    "/body/amount",
                ],
            )
            .request(
                &[
                    ("/body/enc_bank_no", FieldEncoding::RsaOaep),
                    ("/body/enc_true_name", FieldEncoding::RsaOaep),
                ],
            )
            .mutual_tls()
            .unsigned_response();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 企业付款到银行卡.
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
        /// 商户付款（发放）单号 / Merchant's order number of the payment or payout
        ///
        /// Always present according to the docs.
        pub partner_trade_no: Option<String>,
        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// Always present according to the docs.
        pub amount: Option<i64>,
        /// 随机字符串 / Random string
        ///
        /// Always present according to the docs.
        pub nonce_str: Option<String>,
        /// 微信付款单号 / WeChat Pay's number of the payment to the user or bank card
        ///
        /// Always present according to the docs.
        pub payment_no: Option<String>,
        /// 手续费金额，单位：分 / Fee charged, in fen
        ///
        /// Always present according to the docs.
        pub cmms_amt: Option<i64>,
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
        amount = "amount",
        nonce_str = "nonce_str",
        payment_no = "payment_no",
        cmms_amt = "cmms_amt",
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
