//! 统一下单 · `POST /pay/unifiedorder`
//!
//! Generated from docs/openapi/v2/pay/unifiedorder.md by `cargo xtask regen`; do not edit.

/// Places an order for Native, JSAPI, app or H5 payment through the v2 API.
///
/// 通过APIv2创建订单，供用户以Native、JSAPI、APP或H5方式支付。
///
/// `POST /pay/unifiedorder`
///
/// 统一下单 / Place an order (v2) · official pages: [merchant](https://pay.weixin.qq.com/doc/v2/merchant/4011935214), [partner](https://pay.weixin.qq.com/doc/v2/partner/4011936644) · feature `v2-pay` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v2::pay::unifiedorder::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .body("锦绣路茶铺-明前龙井")
///     .attach("table=12")
///     .out_trade_no("TEA20260618103542007")
///     .total_fee(35200)
///     .spbill_create_ip("203.0.113.24")
///     .time_expire("20260618105042")
///     .goods_tag("SPRING_TEA")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .trade_type("JSAPI")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe");
/// ```
#[doc(alias = "统一下单")]
#[doc(alias = "/pay/unifiedorder")]
#[doc(alias = "post_pay_unifiedorder")]
#[doc(alias = "一下单")]
#[doc(alias = "下单")]
#[doc(alias = "Place an order (v2)")]
#[doc(alias = "order (v2)")]
#[doc(alias = "v2)")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 统一下单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `mch_id`, `body`, `out_trade_no`, `total_fee`, `spbill_create_ip`, `notify_url`, `trade_type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 接口版本号 / Version of the interface
        ///
        /// Known values: `1.0` (版本1.0 / Version 1.0).
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.body("version", value.into()))
        }

        /// 是否分账 / Whether the payment's funds are frozen for profit sharing
        pub fn profit_sharing(self, value: impl Into<ProfitSharing>) -> Self {
            Self(self.0.body("profit_sharing", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.** At most 32 characters.
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
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
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
        }

        /// 设备号或设备信息 / Terminal device number, or an object of device data
        ///
        /// At most 32 characters.
        pub fn device_info(self, value: impl Into<String>) -> Self {
            Self(self.0.body("device_info", value.into()))
        }

        /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
        pub fn sign_type(self, value: impl Into<SignType>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// 商品描述 / Description of the goods
        ///
        /// **Required.** At most 127 characters.
        pub fn body(self, value: impl Into<String>) -> Self {
            Self(self.0.body("body", value.into()))
        }

        /// 商品（单品优惠）详情 / Details of the goods, for discounts on single goods
        ///
        /// At most 8192 characters.
        pub fn detail(self, value: Detail) -> Self {
            Self(self.0.body("detail", value))
        }

        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        ///
        /// At most 127 characters.
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.** At most 32 characters. At least 6 characters.
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 货币类型，ISO 4217三位字母代码 / Currency, three-letter ISO 4217 code
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
        /// **Required.** At most 64 characters. Format: `ip`.
        pub fn spbill_create_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.body("spbill_create_ip", value.into()))
        }

        /// 交易起始时间，v3为RFC 3339，v2为yyyyMMddHHmmss / Time the order was created, in RFC 3339 (v3) or yyyyMMddHHmmss (v2)
        ///
        /// At most 14 characters.
        pub fn time_start(self, value: impl Into<String>) -> Self {
            Self(self.0.body("time_start", value.into()))
        }

        /// 交易结束时间，v3为RFC 3339，v2为yyyyMMddHHmmss / Time the order expires, in RFC 3339 (v3) or yyyyMMddHHmmss (v2)
        ///
        /// At most 14 characters.
        pub fn time_expire(self, value: impl Into<String>) -> Self {
            Self(self.0.body("time_expire", value.into()))
        }

        /// 订单优惠标记 / Promotion tag of the order, used by coupons and discounts
        ///
        /// At most 32 characters.
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_tag", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// **Required.** At most 256 characters. Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// 交易类型 / Type of payment, such as JSAPI, NATIVE or MICROPAY
        ///
        /// **Required.**
        pub fn trade_type(self, value: impl Into<String>) -> Self {
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

        /// 证件类型 / Type of the payer's identity document
        pub fn user_type(self, value: impl Into<UserType>) -> Self {
            Self(self.0.body("user_type", value.into()))
        }

        /// 指定支付用户的证件号 / Identity number the payer must have (payment by a named person)
        pub fn user_creid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("user_creid", value.into()))
        }

        /// 指定支付用户的姓名 / Real name the payer must have (payment by a named person)
        pub fn user_truename(self, value: impl Into<String>) -> Self {
            Self(self.0.body("user_truename", value.into()))
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
                "post_pay_unifiedorder",
                Method::Post,
                "/pay/unifiedorder",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::Any)
            .required(
                &[
                    "/body/appid",
                    "/body/mch_id",
                    "/body/body",
                    "/body/detail/goods_detail",
                    "/body/out_trade_no",
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
            )
            .response(&[("/promotion_detail", FieldEncoding::Json)]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 是否分账 / Whether the payment's funds are frozen for profit sharing
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ProfitSharing {
        /// 否 / No
        ///
        /// `N`
        N,
        /// 是 / Yes
        ///
        /// `Y`
        Y,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ProfitSharing,
        N = "N",
        Y = "Y",
    );

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
        pub fn quantity(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("quantity", value.into()))
        }

        /// 商品单价，单位：分（境外订单为币种最小单位） / Unit price of the goods, in fen (for overseas orders in the currency's smallest unit)
        pub fn price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("price", value.into()))
        }

        /// 商品类目 / Category of the goods
        pub fn goods_category(self, value: impl Into<String>) -> Self {
            Self(self.0.set("goods_category", value.into()))
        }

        /// 商品描述 / Description of the goods
        pub fn body(self, value: impl Into<String>) -> Self {
            Self(self.0.set("body", value.into()))
        }

        /// 商品种类（品类编码） / Category of the goods
        pub fn category(self, value: impl Into<String>) -> Self {
            Self(self.0.set("category", value.into()))
        }

        /// 商户类别码（MCC） / Merchant category code (MCC)
        pub fn merchant_category_code(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("merchant_category_code", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(GoodsDetail);

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

    /// 证件类型 / Type of the payer's identity document
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum UserType {
        /// 身份证 / ID card of mainland China
        ///
        /// `IDCARD`
        Idcard,
        /// 回乡证 / Home visit permit for Hong Kong and Macao residents
        ///
        /// `HONGKONG_MACAO`
        HongkongMacao,
        /// 港澳居民居住证 / Residence permit for Hong Kong and Macao residents
        ///
        /// `HONGKONG_MACAO_RESIDENT`
        HongkongMacaoResident,
        /// 台湾居民居住证 / Residence permit for Taiwan residents
        ///
        /// `TAIWAN_RESIDENT`
        TaiwanResident,
        /// 外国人永久居留证 / Foreigner's permanent residence permit
        ///
        /// `FOREIGN_RESIDENT`
        ForeignResident,
        /// 护照 / Passport
        ///
        /// `OVERSEA_PASSPORT`
        OverseaPassport,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        UserType,
        Idcard = "IDCARD",
        HongkongMacao = "HONGKONG_MACAO",
        HongkongMacaoResident = "HONGKONG_MACAO_RESIDENT",
        TaiwanResident = "TAIWAN_RESIDENT",
        ForeignResident = "FOREIGN_RESIDENT",
        OverseaPassport = "OVERSEA_PASSPORT",
    );

    /// Response of 统一下单.
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
        /// 子商户AppID / AppID of the sub-merchant
        pub sub_appid: Option<String>,
        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// Always present according to the docs.
        pub mch_id: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
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
        /// H5支付跳转链接 / URL that opens WeChat's H5 payment page
        ///
        /// Format: `uri`.
        pub mweb_url: Option<String>,
        /// 优惠详情 / Discounts applied to the payment or returned by the refund
        pub promotion_detail: Option<response::PromotionDetail>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        appid = "appid",
        sub_appid = "sub_appid",
        mch_id = "mch_id",
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
        mweb_url = "mweb_url",
        promotion_detail = "promotion_detail",
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

        /// 优惠详情 / Discounts applied to the payment or returned by the refund
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PromotionDetail {
            /// 券ID / ID of the coupon or discount
            ///
            /// Always present according to the docs.
            pub promotion_id: Option<String>,
            /// 优惠名称 / Name of the promotion
            pub name: Option<String>,
            /// 优惠范围，全场或单品 / Whether the discount is for the whole order or a single item
            pub scope: Option<Scope>,
            /// 优惠类型，充值型或免充值型 / Type of discount: pre-funded (its value is settled to the merchant) or not pre-funded
            pub r#type: Option<Type>,
            /// 优惠券面额，单位：分 / Value of the coupon, in fen (overseas: in the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub amount: Option<String>,
            /// 优惠活动ID，即在商户平台配置的批次ID / ID of the promotion, which is the stock ID on the merchant platform
            ///
            /// Always present according to the docs.
            pub activity_id: Option<String>,
            /// 微信出资金额，单位：分 / Part of the discount funded by WeChat Pay, in fen
            pub wxpay_contribute: Option<String>,
            /// 商户出资金额，单位：分 / Part of the discount borne by the merchant, in fen
            pub merchant_contribute: Option<String>,
            /// 其他出资方出资金额，单位：分 / Part of the discount borne by other parties, in fen
            pub other_contribute: Option<String>,
            /// 单品列表 / List of items (goods)
            ///
            /// Always present according to the docs.
            pub goods_detail: Vec<GoodsDetail>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            PromotionDetail,
            promotion_id = "promotion_id",
            name = "name",
            scope = "scope",
            r#type = "type",
            amount = "amount",
            activity_id = "activity_id",
            wxpay_contribute = "wxpay_contribute",
            merchant_contribute = "merchant_contribute",
            other_contribute = "other_contribute",
            goods_detail = "goods_detail",
        );

        /// 优惠范围，全场或单品 / Whether the discount is for the whole order or a single item
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Scope {
            /// 全场代金券 / Coupon for all goods
            ///
            /// `GLOBAL`
            Global,
            /// 单品优惠 / Discount on single items
            ///
            /// `SINGLE`
            Single,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Scope,
            Global = "GLOBAL",
            Single = "SINGLE",
        );

        /// 优惠类型，充值型或免充值型 / Type of discount: pre-funded (its value is settled to the merchant) or not pre-funded
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Type {
            /// 充值型代金券 / Cash coupon funded by recharge
            ///
            /// `COUPON`
            Coupon,
            /// 免充值型优惠券，商品券中为折扣券 / Discount not funded by recharge; for product coupons, a percentage off
            ///
            /// `DISCOUNT`
            Discount,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Type,
            Coupon = "COUPON",
            Discount = "DISCOUNT",
        );

        /// 单品列表 / List of items (goods)
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct GoodsDetail {
            /// 商品编码 / Goods code
            pub goods_id: Option<String>,
            /// 商品备注 / Remark on the goods
            pub goods_remark: Option<String>,
            /// 商品优惠金额，单位：分 / Discount on the goods, in fen (overseas: in the currency's smallest unit)
            pub discount_amount: Option<i64>,
            /// 微信支付商品编码 / WeChat Pay's code of the goods
            pub wxpay_goods_id: Option<String>,
            /// 商品名称 / Name of the goods
            pub goods_name: Option<String>,
            /// 商品数量 / Quantity of the goods
            ///
            /// Always present according to the docs.
            pub quantity: Option<i64>,
            /// 商品单价，单位：分（境外订单为币种最小单位） / Unit price of the goods, in fen (for overseas orders in the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub price: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            GoodsDetail,
            goods_id = "goods_id",
            goods_remark = "goods_remark",
            discount_amount = "discount_amount",
            wxpay_goods_id = "wxpay_goods_id",
            goods_name = "goods_name",
            quantity = "quantity",
            price = "price",
        );
    }
}
