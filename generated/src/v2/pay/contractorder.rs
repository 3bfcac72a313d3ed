//! 支付中签约 · `POST /pay/contractorder`
//!
//! Generated from docs/openapi/v2/pay/contractorder.md by `cargo xtask regen`; do not edit.

/// Places an order with whose payment the user also signs a papay contract.
///
/// 创建订单，用户在支付的同时签署委托代扣协议。
///
/// `POST /pay/contractorder`
///
/// 支付中签约 / Place an order with papay contract signing · official pages: [merchant](https://pay.weixin.qq.com/doc/v2/merchant/4011987320), [partner](https://pay.weixin.qq.com/doc/v2/partner/4016608528) · feature `v2-pay` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v2::pay::contractorder::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .contract_mchid("1684907235")
///     .contract_appid("wx5f0c1a9e7b3d2846")
///     .out_trade_no("TEA20260618103542007")
///     .body("锦绣路茶铺-明前龙井")
///     .attach("table=12")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .total_fee(35200)
///     .spbill_create_ip("203.0.113.24")
///     .time_expire("20260618105042")
///     .goods_tag("SPRING_TEA")
///     .trade_type(post::TradeType::Jsapi)
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .plan_id(138602)
///     .contract_code("TEAQY20260618001")
///     .request_serial(1695000187)
///     .contract_display_account("李雷")
///     .contract_notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "支付中签约")]
#[doc(alias = "/pay/contractorder")]
#[doc(alias = "post_pay_contractorder")]
#[doc(alias = "付中签约")]
#[doc(alias = "中签约")]
#[doc(alias = "签约")]
#[doc(alias = "Place an order with papay contract signing")]
#[doc(alias = "order with papay contract signing")]
#[doc(alias = "with papay contract signing")]
#[doc(alias = "papay contract signing")]
#[doc(alias = "contract signing")]
#[doc(alias = "signing")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 支付中签约. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `mch_id`, `contract_mchid`, `contract_appid`, `out_trade_no`, `body`, `notify_url`, `total_fee`, `spbill_create_ip`, `trade_type`, `plan_id`, `contract_code`, `request_serial`, `contract_display_account`, `contract_notify_url`.
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

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 签约商户号 / Merchant ID used for the contract
        ///
        /// **Required.**
        pub fn contract_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_mchid", value.into()))
        }

        /// 签约AppID / AppID used for the contract
        ///
        /// **Required.**
        pub fn contract_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_appid", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 设备号或设备信息 / Terminal device number, or an object of device data
        pub fn device_info(self, value: impl Into<String>) -> Self {
            Self(self.0.body("device_info", value.into()))
        }

        /// 商品描述 / Description of the goods
        ///
        /// **Required.**
        pub fn body(self, value: impl Into<String>) -> Self {
            Self(self.0.body("body", value.into()))
        }

        /// 商品（单品优惠）详情 / Details of the goods, for discounts on single goods
        pub fn detail(self, value: impl Into<String>) -> Self {
            Self(self.0.body("detail", value.into()))
        }

        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// **Required.** Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// 订单总金额，单位：分（境外订单为币种最小单位） / Order amount, in fen (for overseas orders in the currency's smallest unit)
        ///
        /// **Required.**
        pub fn total_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("total_fee", value.into()))
        }

        /// 发起请求的终端IP / IP address of the terminal or server that makes the request
        ///
        /// **Required.** Format: `ip`.
        pub fn spbill_create_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.body("spbill_create_ip", value.into()))
        }

        /// 交易起始时间，v3为RFC 3339，v2为yyyyMMddHHmmss / Time the order was created, in RFC 3339 (v3) or yyyyMMddHHmmss (v2)
        pub fn time_start(self, value: impl Into<String>) -> Self {
            Self(self.0.body("time_start", value.into()))
        }

        /// 交易结束时间，v3为RFC 3339，v2为yyyyMMddHHmmss / Time the order expires, in RFC 3339 (v3) or yyyyMMddHHmmss (v2)
        pub fn time_expire(self, value: impl Into<String>) -> Self {
            Self(self.0.body("time_expire", value.into()))
        }

        /// 订单优惠标记 / Promotion tag of the order, used by coupons and discounts
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_tag", value.into()))
        }

        /// 交易类型 / Type of payment, such as JSAPI, NATIVE or MICROPAY
        ///
        /// **Required.**
        pub fn trade_type(self, value: impl Into<TradeType>) -> Self {
            Self(self.0.body("trade_type", value.into()))
        }

        /// 商品ID，商户自行定义 / Product ID defined by the merchant
        pub fn product_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("product_id", value.into()))
        }

        /// 指定支付方式 / Restriction of payment methods, e.g. no credit card
        pub fn limit_pay(self, value: impl Into<String>) -> Self {
            Self(self.0.body("limit_pay", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_openid", value.into()))
        }

        /// 模板或计划ID（代扣协议模板、支付分或投放计划） / ID of the contract template or plan
        ///
        /// **Required.**
        pub fn plan_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("plan_id", value.into()))
        }

        /// 商户侧签约协议号 / Merchant's number of the contract
        ///
        /// **Required.**
        pub fn contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_code", value.into()))
        }

        /// 商户请求签约时的序列号 / Serial number of the contract request, defined by the merchant
        ///
        /// **Required.**
        pub fn request_serial(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("request_serial", value.into()))
        }

        /// 用户账户展示名称 / Name of the user's account shown on the contract page
        ///
        /// **Required.**
        pub fn contract_display_account(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_display_account", value.into()))
        }

        /// 签约结果通知地址 / URL notified of the contract's outcome
        ///
        /// **Required.** Format: `uri`.
        pub fn contract_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_notify_url", value.into()))
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
                "post_pay_contractorder",
                Method::Post,
                "/pay/contractorder",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Md5)
            .required(
                &[
                    "/body/appid",
                    "/body/mch_id",
                    "/body/contract_mchid",
                    "/body/contract_appid",
                    "/body/out_trade_no",
                    "/body/body",
                    "/body/notify_url",
                    "/body/total_fee",
                    "/body/spbill_create_ip",
                    "/body/trade_type",
                    "/body/plan_id",
                    "/body/contract_code",
                    "/body/request_serial",
                    "/body/contract_display_account",
                    "/body/contract_notify_url",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 交易类型 / Type of payment, such as JSAPI, NATIVE or MICROPAY
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TradeType {
        /// JSAPI支付（公众号或小程序） / JSAPI payment (Official Account or Mini Program)
        ///
        /// `JSAPI`
        Jsapi,
        /// 扫码支付 / Native payment by QR code
        ///
        /// `NATIVE`
        Native,
        /// APP支付 / App payment
        ///
        /// `APP`
        App,
        /// H5支付 / H5 payment
        ///
        /// `MWEB`
        Mweb,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        TradeType,
        Jsapi = "JSAPI",
        Native = "NATIVE",
        App = "APP",
        Mweb = "MWEB",
    );

    /// Response of 支付中签约.
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
        /// 业务错误代码 / Business error code
        pub err_code: Option<String>,
        /// 业务错误代码的描述 / Description of the business error code
        pub err_code_des: Option<String>,
        /// 预签约结果码 / Result code of the pre-signing
        ///
        /// Always present according to the docs.
        pub contract_result_code: Option<String>,
        /// 预签约错误码 / Error code of the pre-signing
        pub contract_err_code: Option<String>,
        /// 预签约错误描述 / Description of the pre-signing error
        pub contract_err_code_des: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        pub sub_mch_id: Option<String>,
        /// 子商户AppID / AppID of the sub-merchant
        pub sub_appid: Option<String>,
        /// 预支付交易会话标识，有效期2小时 / Prepay session ID used to invoke payment, valid for 2 hours
        ///
        /// Always present according to the docs.
        pub prepay_id: Option<String>,
        /// 交易类型 / Type of payment, such as JSAPI, NATIVE or MICROPAY
        ///
        /// Always present according to the docs.
        pub trade_type: Option<String>,
        /// 二维码链接，转为二维码后供扫码支付 / Link to turn into a QR code for the payer to scan
        ///
        /// Format: `uri`.
        pub code_url: Option<String>,
        /// 模板或计划ID（代扣协议模板、支付分或投放计划） / ID of the contract template or plan
        pub plan_id: Option<i64>,
        /// 商户请求签约时的序列号 / Serial number of the contract request, defined by the merchant
        pub request_serial: Option<String>,
        /// 商户侧签约协议号 / Merchant's number of the contract
        pub contract_code: Option<String>,
        /// 用户账户展示名称 / Name of the user's account shown on the contract page
        pub contract_display_account: Option<String>,
        /// H5支付跳转链接 / URL that opens WeChat's H5 payment page
        ///
        /// Format: `uri`.
        pub mweb_url: Option<String>,
        /// 商户订单号 / Merchant's order number
        ///
        /// Always present according to the docs.
        pub out_trade_no: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        result_code = "result_code",
        appid = "appid",
        mch_id = "mch_id",
        nonce_str = "nonce_str",
        sign = "sign",
        err_code = "err_code",
        err_code_des = "err_code_des",
        contract_result_code = "contract_result_code",
        contract_err_code = "contract_err_code",
        contract_err_code_des = "contract_err_code_des",
        sub_mch_id = "sub_mch_id",
        sub_appid = "sub_appid",
        prepay_id = "prepay_id",
        trade_type = "trade_type",
        code_url = "code_url",
        plan_id = "plan_id",
        request_serial = "request_serial",
        contract_code = "contract_code",
        contract_display_account = "contract_display_account",
        mweb_url = "mweb_url",
        out_trade_no = "out_trade_no",
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
