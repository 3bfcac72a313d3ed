//! 支付押金（JSAPI/APP支付） · `POST /deposit/unifiedorder`
//!
//! Generated from docs/openapi/v2/deposit/unifiedorder.md by `cargo xtask regen`; do not edit.

/// Places a deposit order for payment through JSAPI or in an app.
///
/// 创建押金订单，供用户通过JSAPI或APP支付。
///
/// `POST /deposit/unifiedorder`
///
/// 支付押金（JSAPI/APP支付） / Place a deposit order · official page: [partner](https://pay.weixin.qq.com/doc/v2/partner/4011986340) · feature `v2-deposit` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::deposit::unifiedorder::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .sub_mch_id("1684913560")
///     .sign_type(post::SignType::Md5)
///     .body("望江楼茶馆-茶具租用押金")
///     .attach("table=12")
///     .out_trade_no("TEA20260618103542007")
///     .fee_type("CNY")
///     .total_fee(35200)
///     .spbill_create_ip("203.0.113.24")
///     .time_expire("20260618105042")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .trade_type(post::TradeType::Jsapi)
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe");
/// ```
#[doc(alias = "支付押金（JSAPI/APP支付）")]
#[doc(alias = "/deposit/unifiedorder")]
#[doc(alias = "post_deposit_unifiedorder")]
#[doc(alias = "付押金（JSAPI/APP支付）")]
#[doc(alias = "押金（JSAPI/APP支付）")]
#[doc(alias = "金（JSAPI/APP支付）")]
#[doc(alias = "JSAPI/APP支付）")]
#[doc(alias = "APP支付）")]
#[doc(alias = "支付）")]
#[doc(alias = "付）")]
#[doc(alias = "Place a deposit order")]
#[doc(alias = "deposit order")]
#[doc(alias = "order")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 支付押金（JSAPI/APP支付）. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `mch_id`, `sub_mch_id`, `sign_type`, `body`, `out_trade_no`, `fee_type`, `total_fee`, `spbill_create_ip`, `notify_url`, `trade_type`.
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

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
        }

        /// 设备号或设备信息 / Terminal device number, or an object of device data
        pub fn device_info(self, value: impl Into<String>) -> Self {
            Self(self.0.body("device_info", value.into()))
        }

        /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
        ///
        /// **Required.**
        pub fn sign_type(self, value: impl Into<SignType>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// 商品描述 / Description of the goods
        ///
        /// **Required.**
        pub fn body(self, value: impl Into<String>) -> Self {
            Self(self.0.body("body", value.into()))
        }

        /// 商品（单品优惠）详情 / Details of the goods, for discounts on single goods
        pub fn detail(self, value: Detail) -> Self {
            Self(self.0.body("detail", value))
        }

        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 货币类型，ISO 4217三位字母代码 / Currency, three-letter ISO 4217 code
        ///
        /// **Required.**
        pub fn fee_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("fee_type", value.into()))
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

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// **Required.** Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
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

        /// 电子发票入口开放标识或电子小票 / Fapiao entrance switch in payments; the uploaded receipt in marketing
        pub fn receipt(self, value: impl Into<Receipt>) -> Self {
            Self(self.0.body("receipt", value.into()))
        }

        /// 支付场景信息 / Scenario in which the payment takes place
        pub fn scene_info(self, value: SceneInfo) -> Self {
            Self(self.0.body("scene_info", value))
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
                "post_deposit_unifiedorder",
                Method::Post,
                "/deposit/unifiedorder",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Any)
            .required(
                &[
                    "/body/appid",
                    "/body/mch_id",
                    "/body/sub_mch_id",
                    "/body/sign_type",
                    "/body/body",
                    "/body/detail/goods_detail",
                    "/body/detail/goods_detail/*/quantity",
                    "/body/detail/goods_detail/*/price",
                    "/body/out_trade_no",
                    "/body/fee_type",
                    "/body/total_fee",
                    "/body/spbill_create_ip",
                    "/body/notify_url",
                    "/body/trade_type",
                    "/body/scene_info/store_info",
                    "/body/scene_info/store_info/id",
                ],
            )
            .request(
                &[
                    ("/body/detail", FieldEncoding::Json),
                    ("/body/scene_info", FieldEncoding::Json),
                ],
            );

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

    /// 商品（单品优惠）详情 / Details of the goods, for discounts on single goods
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Detail(ObjectBuilder);

    impl Detail {
        /// 订单原价，单位：分 / Order's original price, in fen (overseas: in the currency's smallest unit)
        pub fn cost_price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("cost_price", value.into()))
        }

        /// 商品小票ID / ID of the goods receipt in the merchant's system
        pub fn receipt_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("receipt_id", value.into()))
        }

        /// 单品列表 / List of items (goods)
        ///
        /// **Required.**
        pub fn goods_detail(self, values: impl IntoIterator<Item = GoodsDetail>) -> Self {
            Self(self.0.set("goods_detail", list::<GoodsDetail>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Detail);

    /// 单品列表 / List of items (goods)
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct GoodsDetail(ObjectBuilder);

    impl GoodsDetail {
        /// 商品编码 / Goods code
        pub fn goods_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("goods_id", value.into()))
        }

        /// 微信支付商品编码 / WeChat Pay's code of the goods
        pub fn wxpay_goods_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("wxpay_goods_id", value.into()))
        }

        /// 商品名称 / Name of the goods
        pub fn goods_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("goods_name", value.into()))
        }

        /// 商品数量 / Quantity of the goods
        ///
        /// **Required.**
        pub fn quantity(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("quantity", value.into()))
        }

        /// 商品单价，单位：分（境外订单为币种最小单位） / Unit price of the goods, in fen (for overseas orders in the currency's smallest unit)
        ///
        /// **Required.**
        pub fn price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("price", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(GoodsDetail);

    /// 交易类型 / Type of payment, such as JSAPI, NATIVE or MICROPAY
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TradeType {
        /// JSAPI支付（公众号或小程序） / JSAPI payment (Official Account or Mini Program)
        ///
        /// `JSAPI`
        Jsapi,
        /// APP支付 / App payment
        ///
        /// `APP`
        App,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        TradeType,
        Jsapi = "JSAPI",
        App = "APP",
    );

    /// 电子发票入口开放标识或电子小票 / Fapiao entrance switch in payments; the uploaded receipt in marketing
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Receipt {
        /// 是 / Yes
        ///
        /// `Y`
        Y,
        /// 否 / No
        ///
        /// `N`
        N,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Receipt,
        Y = "Y",
        N = "N",
    );

    /// 支付场景信息 / Scenario in which the payment takes place
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SceneInfo(ObjectBuilder);

    impl SceneInfo {
        /// 商户门店信息 / Shop where the transaction takes place
        ///
        /// **Required.**
        pub fn store_info(self, value: StoreInfo) -> Self {
            Self(self.0.set("store_info", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SceneInfo);

    /// 商户门店信息 / Shop where the transaction takes place
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct StoreInfo(ObjectBuilder);

    impl StoreInfo {
        /// 商户侧门店编号 / Merchant's own number of the shop
        ///
        /// **Required.**
        pub fn id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("id", value.into()))
        }

        /// 门店名称 / Name of the shop
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// 门店地区编码，6位行政区划码 / Region code of the shop, six-digit administrative division
        pub fn area_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("area_code", value.into()))
        }

        /// 门店详细地址 / Shop's detailed address
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("address", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(StoreInfo);

    /// Response of 支付押金（JSAPI/APP支付）.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
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
        /// 子商户AppID / AppID of the sub-merchant
        pub sub_appid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mch_id: Option<String>,
        /// 设备号或设备信息 / Terminal device number, or an object of device data
        pub device_info: Option<String>,
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
        /// 交易类型 / Type of payment, such as JSAPI, NATIVE or MICROPAY
        ///
        /// Always present according to the docs.
        pub trade_type: Option<response::TradeType>,
        /// 预支付交易会话标识，有效期2小时 / Prepay session ID used to invoke payment, valid for 2 hours
        ///
        /// Always present according to the docs.
        pub prepay_id: Option<String>,
        /// 二维码链接，转为二维码后供扫码支付 / Link to turn into a QR code for the payer to scan
        ///
        /// Format: `uri`.
        pub code_url: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        appid = "appid",
        mch_id = "mch_id",
        sub_appid = "sub_appid",
        sub_mch_id = "sub_mch_id",
        device_info = "device_info",
        nonce_str = "nonce_str",
        sign = "sign",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        trade_type = "trade_type",
        prepay_id = "prepay_id",
        code_url = "code_url",
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

        /// 交易类型 / Type of payment, such as JSAPI, NATIVE or MICROPAY
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TradeType {
            /// JSAPI支付（公众号或小程序） / JSAPI payment (Official Account or Mini Program)
            ///
            /// `JSAPI`
            Jsapi,
            /// APP支付 / App payment
            ///
            /// `APP`
            App,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            TradeType,
            Jsapi = "JSAPI",
            App = "APP",
        );
    }
}
