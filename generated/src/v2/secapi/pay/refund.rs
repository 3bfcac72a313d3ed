//! 申请退款 · `POST /secapi/pay/refund`
//!
//! Generated from docs/openapi/v2/secapi/pay/refund.md by `cargo xtask regen`; do not edit.

/// Refunds a paid order in whole or in part by transaction ID or order number through the v2 API.
///
/// 通过APIv2按微信支付订单号或商户订单号将已支付订单全额或部分退款。
///
/// `POST /secapi/pay/refund`
///
/// 申请退款 / Refund an order (v2) · official pages: [merchant](https://pay.weixin.qq.com/doc/v2/merchant/4011937624), [partner](https://pay.weixin.qq.com/doc/v2/partner/4011941447), [global](https://pay.weixin.qq.com/doc/global/v2/zh/4013634906) · feature `v2-secapi` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v2::secapi::pay::refund::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .transaction_id("4200002618202606184087315926")
///     .out_refund_no("RF20260620090211003")
///     .total_fee(35200)
///     .refund_fee(1200)
///     .refund_desc("礼盒破损")
///     .notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "申请退款")]
#[doc(alias = "/secapi/pay/refund")]
#[doc(alias = "post_secapi_pay_refund")]
#[doc(alias = "请退款")]
#[doc(alias = "退款")]
#[doc(alias = "Refund an order (v2)")]
#[doc(alias = "order (v2)")]
#[doc(alias = "v2)")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 申请退款. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `mch_id`, `out_refund_no`, `total_fee`, `refund_fee`.
    ///
    /// **At least one**: `transaction_id`, `out_trade_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.** At most 32 characters.
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        ///
        /// At most 32 characters.
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// **Required.** At most 32 characters.
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// At most 32 characters.
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
        }

        /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
        ///
        /// At most 32 characters.
        pub fn sign_type(self, value: impl Into<SignType>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// At most 32 characters. At least one field of the choice `order` is required.
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// At most 32 characters. At least one field of the choice `order` is required.
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 商户退款单号 / Merchant's refund number
        ///
        /// **Required.** At most 64 characters.
        pub fn out_refund_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_refund_no", value.into()))
        }

        /// 订单总金额，单位：分（境外订单为币种最小单位） / Order amount, in fen (for overseas orders in the currency's smallest unit)
        ///
        /// **Required.**
        pub fn total_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("total_fee", value.into()))
        }

        /// 退款金额，单位：分（境外订单为币种最小单位） / Refund amount, in fen (for overseas orders in the currency's smallest unit)
        ///
        /// **Required.**
        pub fn refund_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("refund_fee", value.into()))
        }

        /// 退款货币种类，ISO 4217代码 / Refund currency, an ISO 4217 code
        pub fn refund_fee_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("refund_fee_type", value.into()))
        }

        /// 退款原因 / Reason for the refund, shown to the payer
        pub fn refund_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.body("refund_desc", value.into()))
        }

        /// 退款资金来源或出资商户 / Which account or merchant funds the refund
        pub fn refund_account(self, value: impl Into<String>) -> Self {
            Self(self.0.body("refund_account", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
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
                "post_secapi_pay_refund",
                Method::Post,
                "/secapi/pay/refund",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Any)
            .required(
                &[
                    "/body/appid",
                    "/body/mch_id",
                    "/body/out_refund_no",
                    "/body/total_fee",
                    "/body/refund_fee",
                ],
            )
            .choices(&[Choice::AnyOf(&["/body/transaction_id", "/body/out_trade_no"])])
            .mutual_tls();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SignType {
        /// MD5签名算法 / MD5 signature
        ///
        /// `MD5`
        Md5,
        /// HMAC-SHA256签名算法 / HMAC-SHA256 signature
        ///
        /// `HMAC-SHA256`
        HmacSha256,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        SignType,
        Md5 = "MD5",
        HmacSha256 = "HMAC-SHA256",
    );

    /// Response of 申请退款.
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
        /// 业务错误代码 / Business error code
        pub err_code: Option<String>,
        /// 业务错误代码的描述 / Description of the business error code
        pub err_code_des: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// Always present according to the docs.
        pub mch_id: Option<String>,
        /// 子商户AppID / AppID of the sub-merchant
        pub sub_appid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        pub sub_mch_id: Option<String>,
        /// 随机字符串 / Random string
        ///
        /// Always present according to the docs.
        pub nonce_str: Option<String>,
        /// 签名 / Signature of the message
        ///
        /// Always present according to the docs.
        pub sign: Option<String>,
        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// Always present according to the docs.
        pub transaction_id: Option<String>,
        /// 商户订单号 / Merchant's order number
        ///
        /// Always present according to the docs.
        pub out_trade_no: Option<String>,
        /// 商户退款单号 / Merchant's refund number
        ///
        /// Always present according to the docs.
        pub out_refund_no: Option<String>,
        /// 退款单号，一般为微信支付退款单号 / WeChat Pay's refund ID
        ///
        /// Always present according to the docs.
        pub refund_id: Option<String>,
        /// 退款金额，单位：分（境外订单为币种最小单位） / Refund amount, in fen (for overseas orders in the currency's smallest unit)
        ///
        /// Always present according to the docs.
        pub refund_fee: Option<i64>,
        /// 应结退款金额，单位：分 / Refund after subtracting free coupons; not more than the requested amount, in fen
        pub settlement_refund_fee: Option<i64>,
        /// 订单总金额，单位：分（境外订单为币种最小单位） / Order amount, in fen (for overseas orders in the currency's smallest unit)
        ///
        /// Always present according to the docs.
        pub total_fee: Option<i64>,
        /// 应结订单金额，单位：分 / Order amount after subtracting free coupons; not more than the order amount, in fen
        pub settlement_total_fee: Option<i64>,
        /// 货币类型，ISO 4217三位字母代码 / Currency, three-letter ISO 4217 code
        pub fee_type: Option<String>,
        /// 现金支付金额，单位：分 / Amount paid in cash (without coupons), in fen
        ///
        /// Always present according to the docs.
        pub cash_fee: Option<i64>,
        /// 现金支付币种 / Currency of the cash payment
        pub cash_fee_type: Option<String>,
        /// 现金退款金额，单位：分 / Cash refunded to the payer, in fen
        pub cash_refund_fee: Option<i64>,
        /// 第n个代金券类型 / Type of cash coupon n
        pub coupon_type_n: Numbered<String>,
        /// 代金券退款总金额，单位：分 / Total of cash coupons in the refund, in fen
        pub coupon_refund_fee: Option<i64>,
        /// 第n个代金券或第n笔退款的代金券金额，单位：分 / Cash coupon amount of coupon n or of refund n, in fen
        pub coupon_refund_fee_n: Numbered<i64>,
        /// 退款代金券使用数量 / Count of cash coupons in the refund
        pub coupon_refund_count: Option<i64>,
        /// 第n个退款代金券ID / ID of cash coupon n in the refund
        pub coupon_refund_id_n: Numbered<String>,
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
        appid = "appid",
        mch_id = "mch_id",
        sub_appid = "sub_appid",
        sub_mch_id = "sub_mch_id",
        nonce_str = "nonce_str",
        sign = "sign",
        transaction_id = "transaction_id",
        out_trade_no = "out_trade_no",
        out_refund_no = "out_refund_no",
        refund_id = "refund_id",
        refund_fee = "refund_fee",
        settlement_refund_fee = "settlement_refund_fee",
        total_fee = "total_fee",
        settlement_total_fee = "settlement_total_fee",
        fee_type = "fee_type",
        cash_fee = "cash_fee",
        cash_fee_type = "cash_fee_type",
        cash_refund_fee = "cash_refund_fee",
        coupon_type_n = "coupon_type_$n",
        coupon_refund_fee = "coupon_refund_fee",
        coupon_refund_fee_n = "coupon_refund_fee_$n",
        coupon_refund_count = "coupon_refund_count",
        coupon_refund_id_n = "coupon_refund_id_$n",
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
