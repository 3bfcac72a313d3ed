//! 查询订单待分账金额 · `POST /pay/profitsharingorderamountquery`
//!
//! Generated from docs/openapi/v2/pay/profitsharingorderamountquery.md by `cargo xtask regen`; do not edit.

/// Queries the amount of an order still open to profit sharing by transaction ID through the v2 API.
///
/// 通过APIv2按微信支付订单号查询订单尚可分账的金额。
///
/// `POST /pay/profitsharingorderamountquery`
///
/// 查询订单待分账金额 / Query an order's unshared amount (v2) · official pages: [merchant](https://pay.weixin.qq.com/doc/v2/merchant/4011984132), [partner](https://pay.weixin.qq.com/doc/v2/partner/4011985079) · feature `v2-pay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::pay::profitsharingorderamountquery::post;
///
/// let request = post()
///     .mch_id("1684907235")
///     .transaction_id("4200002618202606184087315926")
///     .sign_type("HMAC-SHA256");
/// ```
#[doc(alias = "查询订单待分账金额")]
#[doc(alias = "/pay/profitsharingorderamountquery")]
#[doc(alias = "post_pay_profitsharingorderamountquery")]
#[doc(alias = "询订单待分账金额")]
#[doc(alias = "订单待分账金额")]
#[doc(alias = "单待分账金额")]
#[doc(alias = "待分账金额")]
#[doc(alias = "分账金额")]
#[doc(alias = "账金额")]
#[doc(alias = "金额")]
#[doc(alias = "Query an orders unshared amount (v2)")]
#[doc(alias = "orders unshared amount (v2)")]
#[doc(alias = "s unshared amount (v2)")]
#[doc(alias = "unshared amount (v2)")]
#[doc(alias = "amount (v2)")]
#[doc(alias = "v2)")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 查询订单待分账金额. Created by [`post()`](super::post()).
    ///
    /// **Required**: `mch_id`, `transaction_id`, `sign_type`.
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

        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
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
                "post_pay_profitsharingorderamountquery",
                Method::Post,
                "/pay/profitsharingorderamountquery",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::HmacSha256)
            .required(&["/body/mch_id", "/body/transaction_id", "/body/sign_type"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询订单待分账金额.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        ///
        /// Always present according to the docs.
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息 / Return message; the cause when communication failed
        pub return_msg: Option<String>,
        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        pub mch_id: Option<String>,
        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// Always present according to the docs.
        pub transaction_id: Option<String>,
        /// 订单剩余待分金额，单位：分 / Amount of the order still available for profit sharing, in fen
        pub unsplit_amount: Option<i64>,
        /// 随机字符串 / Random string
        pub nonce_str: Option<String>,
        /// 签名 / Signature of the message
        pub sign: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        mch_id = "mch_id",
        transaction_id = "transaction_id",
        unsplit_amount = "unsplit_amount",
        nonce_str = "nonce_str",
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
