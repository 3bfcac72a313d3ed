//! 请求多次分账 · `POST /secapi/pay/multiprofitsharing`
//!
//! Generated from docs/openapi/v2/secapi/pay/multiprofitsharing.md by `cargo xtask regen`; do not edit.

/// Shares part of an order's settled funds and leaves the rest open to further sharing, through the v2 API.
///
/// 通过APIv2将订单的部分结算资金分账，剩余资金可继续分账。
///
/// `POST /secapi/pay/multiprofitsharing`
///
/// 请求多次分账 / Share part of an order's funds (v2) · official pages: [merchant](https://pay.weixin.qq.com/doc/v2/merchant/4011983158), [partner](https://pay.weixin.qq.com/doc/v2/partner/4011984646) · feature `v2-secapi` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::secapi::pay::multiprofitsharing::post;
///
/// let request = post()
///     .mch_id("1684907235")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sign_type("HMAC-SHA256")
///     .transaction_id("4200002618202606184087315926")
///     .out_order_no("PS20260618120000001")
///     .receivers([
///         post::Receivers::default()
///             .r#type(post::Type::MerchantId)
///             .account("1684920418")
///             .amount(5000)
///             .description("六月茶具货款分账")
///             .name("成都百花潭茶具有限公司"),
///     ]);
/// ```
#[doc(alias = "请求多次分账")]
#[doc(alias = "/secapi/pay/multiprofitsharing")]
#[doc(alias = "post_secapi_pay_multiprofitsharing")]
#[doc(alias = "求多次分账")]
#[doc(alias = "多次分账")]
#[doc(alias = "次分账")]
#[doc(alias = "分账")]
#[doc(alias = "Share part of an orders funds (v2)")]
#[doc(alias = "part of an orders funds (v2)")]
#[doc(alias = "orders funds (v2)")]
#[doc(alias = "s funds (v2)")]
#[doc(alias = "funds (v2)")]
#[doc(alias = "v2)")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 请求多次分账. Created by [`post()`](super::post()).
    ///
    /// **Required**: `mch_id`, `appid`, `sign_type`, `transaction_id`, `out_order_no`, `receivers`.
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

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
        ///
        /// **Required.** Known values: `HMAC-SHA256` (HMAC-SHA256签名算法 / HMAC-SHA256 signature).
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
        }

        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        ///
        /// **Required.**
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_order_no", value.into()))
        }

        /// 分账接收方列表 / Profit-sharing receivers
        ///
        /// **Required.**
        pub fn receivers(self, values: impl IntoIterator<Item = Receivers>) -> Self {
            Self(self.0.body("receivers", list::<Receivers>(values)))
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
                "post_secapi_pay_multiprofitsharing",
                Method::Post,
                "/secapi/pay/multiprofitsharing",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::HmacSha256)
            .required(
                &[
                    "/body/mch_id",
                    "/body/appid",
                    "/body/sign_type",
                    "/body/transaction_id",
                    "/body/out_order_no",
                    "/body/receivers",
                    "/body/receivers/*/type",
                    "/body/receivers/*/account",
                    "/body/receivers/*/amount",
                    "/body/receivers/*/description",
                ],
            )
            .request(&[("/body/receivers", FieldEncoding::Json)])
            .response(&[("/receivers", FieldEncoding::Json)])
            .mutual_tls();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 分账接收方列表 / Profit-sharing receivers
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Receivers(ObjectBuilder);

    impl Receivers {
        /// 分账接收方类型 / Type of profit-sharing receiver
        ///
        /// **Required.**
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// 分账接收方账号，商户号或用户OpenID / Profit-sharing receiver's account: a merchant ID or a user's OpenID
        ///
        /// **Required.**
        pub fn account(self, value: impl Into<String>) -> Self {
            Self(self.0.set("account", value.into()))
        }

        /// 分账金额，单位：分 / Amount shared to the receiver, in fen (overseas: in the currency's smallest unit)
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// 分账描述 / Description of the profit sharing
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("description", value.into()))
        }

        /// 名称或姓名 / Name
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Receivers);

    /// 分账接收方类型 / Type of profit-sharing receiver
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

    /// Response of 请求多次分账.
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
        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        ///
        /// Always present according to the docs.
        pub out_order_no: Option<String>,
        /// 微信支付侧单号（服务订单、分账单等） / WeChat Pay's number of the order, such as service order or profit-sharing order
        ///
        /// Always present according to the docs.
        pub order_id: Option<String>,
        /// 分账接收方列表 / Profit-sharing receivers
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
            /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub amount: Option<i64>,
            /// 描述 / Description
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
            /// 接收方账号 / Account of the receiver
            ///
            /// Always present according to the docs.
            pub receiver_account: Option<String>,
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
            amount = "amount",
            description = "description",
            detail_id = "detail_id",
            finish_time = "finish_time",
            receiver_account = "receiver_account",
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
