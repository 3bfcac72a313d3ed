//! 查询分账结果 · `POST /pay/profitsharingquery`
//!
//! Generated from docs/openapi/v2/pay/profitsharingquery.md by `cargo xtask regen`; do not edit.

/// Queries a profit sharing and each receiver's result by transaction ID and profit-sharing number through the v2 API.
///
/// 通过APIv2按微信支付订单号和分账单号，查询分账及各接收方的结果。
///
/// `POST /pay/profitsharingquery`
///
/// 查询分账结果 / Query a profit-sharing result (v2) · official pages: [merchant](https://pay.weixin.qq.com/doc/v2/merchant/4011983179), [partner](https://pay.weixin.qq.com/doc/v2/partner/4011984717) · feature `v2-pay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::pay::profitsharingquery::post;
///
/// let request = post()
///     .mch_id("1684907235")
///     .transaction_id("4200002618202606184087315926")
///     .out_order_no("PS20260618120000001")
///     .sign_type("HMAC-SHA256");
/// ```
#[doc(alias = "查询分账结果")]
#[doc(alias = "/pay/profitsharingquery")]
#[doc(alias = "post_pay_profitsharingquery")]
#[doc(alias = "询分账结果")]
#[doc(alias = "分账结果")]
#[doc(alias = "账结果")]
#[doc(alias = "结果")]
#[doc(alias = "Query a profit-sharing result (v2)")]
#[doc(alias = "profit-sharing result (v2)")]
#[doc(alias = "result (v2)")]
#[doc(alias = "v2)")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 查询分账结果. Created by [`post()`](super::post()).
    ///
    /// **Required**: `mch_id`, `transaction_id`, `out_order_no`, `sign_type`.
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
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
        }

        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
        }

        /// 商户分账单号 / Merchant's number of the profit-sharing order
        ///
        /// **Required.**
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_order_no", value.into()))
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
                "post_pay_profitsharingquery",
                Method::Post,
                "/pay/profitsharingquery",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::HmacSha256)
            .required(
                &[
                    "/body/mch_id",
                    "/body/transaction_id",
                    "/body/out_order_no",
                    "/body/sign_type",
                ],
            )
            .response(&[("/receivers", FieldEncoding::Json)]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询分账结果.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户AppID / AppID of the sub-merchant
        pub sub_appid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        pub sub_mch_id: Option<String>,
        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        ///
        /// Always present according to the docs.
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息 / Return message; the cause when communication failed
        pub return_msg: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// Always present according to the docs.
        pub mch_id: Option<String>,
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
        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// Always present according to the docs.
        pub transaction_id: Option<String>,
        /// 商户分账单号 / Merchant's number of the profit-sharing order
        ///
        /// Always present according to the docs.
        pub out_order_no: Option<String>,
        /// 微信支付分账单号 / WeChat Pay's number of the profit-sharing order
        ///
        /// Always present according to the docs.
        pub order_id: Option<String>,
        /// 分账单状态 / State of the profit-sharing order
        ///
        /// Always present according to the docs.
        pub status: Option<response::Status>,
        /// 分账接收方列表 / Profit-sharing receivers
        ///
        /// Always present according to the docs.
        pub receivers: Option<response::Receivers>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_appid = "sub_appid",
        sub_mch_id = "sub_mch_id",
        return_code = "return_code",
        return_msg = "return_msg",
        appid = "appid",
        mch_id = "mch_id",
        nonce_str = "nonce_str",
        sign = "sign",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        transaction_id = "transaction_id",
        out_order_no = "out_order_no",
        order_id = "order_id",
        status = "status",
        receivers = "receivers",
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

        /// 分账单状态 / State of the profit-sharing order
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Status {
            /// 处理中 / Being processed
            ///
            /// `PROCESSING`
            Processing,
            /// 已完成 / Finished
            ///
            /// `FINISHED`
            Finished,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Status,
            Processing = "PROCESSING",
            Finished = "FINISHED",
        );

        /// 分账接收方列表 / Profit-sharing receivers
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Receivers {
            /// 分账接收方 / One profit-sharing receiver
            ///
            /// Always present according to the docs.
            pub receiver: Vec<Receiver>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Receivers,
            receiver = "receiver",
        );

        /// 分账接收方 / One profit-sharing receiver
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Receiver {
            /// 接收方类型 / Type of receiver
            ///
            /// Always present according to the docs.
            pub r#type: Option<Type>,
            /// 分账接收方账号，商户号或用户OpenID / Profit-sharing receiver's account: a merchant ID or a user's OpenID
            ///
            /// Always present according to the docs.
            pub account: Option<String>,
            /// 分账金额，单位：分 / Amount shared to the receiver, in fen
            ///
            /// Always present according to the docs.
            pub amount: Option<i64>,
            /// 分账描述 / Description of the profit sharing
            ///
            /// Always present according to the docs.
            pub description: Option<String>,
            /// 分账明细单号 / WeChat Pay's number of the profit-sharing item
            ///
            /// Always present according to the docs.
            pub detail_id: Option<String>,
            /// 分账完成时间 / Time at which profit sharing with the receiver finished
            ///
            /// Always present according to the docs.
            pub finish_time: Option<String>,
            /// 收款或分账接收商户号 / Merchant ID of the receiver
            ///
            /// Always present according to the docs.
            pub receiver_mchid: Option<String>,
            /// 分账结果 / Result of the profit sharing to this receiver
            ///
            /// Always present according to the docs.
            pub result: Option<Result>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Receiver,
            r#type = "type",
            account = "account",
            amount = "amount",
            description = "description",
            detail_id = "detail_id",
            finish_time = "finish_time",
            receiver_mchid = "receiver_mchid",
            result = "result",
        );

        /// 接收方类型 / Type of receiver
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Type {
            /// 商户号 / Merchant ID
            ///
            /// `MERCHANT_ID`
            MerchantId,
            /// 个人OpenID / Individual's OpenID
            ///
            /// `PERSONAL_OPENID`
            PersonalOpenid,
            /// 个人在子商户AppID下的OpenID / Individual's OpenID under the sub-merchant's AppID
            ///
            /// `PERSONAL_SUB_OPENID`
            PersonalSubOpenid,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Type,
            MerchantId = "MERCHANT_ID",
            PersonalOpenid = "PERSONAL_OPENID",
            PersonalSubOpenid = "PERSONAL_SUB_OPENID",
        );

        /// 分账结果 / Result of the profit sharing to this receiver
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Result {
            /// 待处理 / Pending
            ///
            /// `PENDING`
            Pending,
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 已关闭 / Closed
            ///
            /// `CLOSED`
            Closed,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Result,
            Pending = "PENDING",
            Success = "SUCCESS",
            Closed = "CLOSED",
        );
    }
}
