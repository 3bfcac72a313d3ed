//! 申请扣款 · `POST /transit/partnerpay/payapply`
//!
//! Generated from docs/openapi/v2/transit/partnerpay/payapply.md by `cargo xtask regen`; do not edit.

/// Requests a ride fare deduction from a contracted transit user for a partner's sub-merchant.
///
/// 服务商为子商户向已签约的乘车用户发起车费扣款。
///
/// `POST /transit/partnerpay/payapply`
///
/// 申请扣款 / Request a sub-merchant's transit deduction · official page: [partner](https://pay.weixin.qq.com/doc/v2/partner/4011989903) · feature `v2-transit` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::transit::partnerpay::payapply::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .sub_mch_id("1684913560")
///     .sign_type("HMAC-SHA256")
///     .body("锦绣路站至望江楼公园站乘车费")
///     .attach("line=6")
///     .out_trade_no("METRO20260618110602007")
///     .total_fee(400)
///     .spbill_create_ip("203.0.113.24")
///     .goods_tag("METRO_MEMBER")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .trade_type("PAP")
///     .trade_scene(post::TradeScene::Metro)
///     .scene_info(
///         post::SceneInfo::default()
///             .scene_info(
///                 post::SceneInfoSceneInfo::default()
///                     .start_time("20260618103542")
///                     .end_time("20260618110542")
///                     .qrcode_hash(
///                         "d41f08a6b7329ce5104fa8b3c6e27d905b81f3ac462e9d70851b3fc6a2e7d948",
///                     )
///                     .start_station("锦绣路站")
///                     .end_station("望江楼公园站"),
///             ),
///     );
/// ```
#[doc(alias = "申请扣款")]
#[doc(alias = "/transit/partnerpay/payapply")]
#[doc(alias = "post_transit_partnerpay_payapply")]
#[doc(alias = "请扣款")]
#[doc(alias = "扣款")]
#[doc(alias = "Request a sub-merchants transit deduction")]
#[doc(alias = "sub-merchants transit deduction")]
#[doc(alias = "s transit deduction")]
#[doc(alias = "transit deduction")]
#[doc(alias = "deduction")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 申请扣款. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `mch_id`, `sub_mch_id`, `sign_type`, `body`, `out_trade_no`, `total_fee`, `spbill_create_ip`, `notify_url`, `trade_type`, `trade_scene`, `scene_info`.
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

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
        }

        /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
        ///
        /// **Required.** Known values: `HMAC-SHA256` (HMAC-SHA256签名算法 / HMAC-SHA256 signature).
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
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

        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 订单总金额，单位：分（境外订单为币种最小单位） / Order amount, in fen (for overseas orders in the currency's smallest unit)
        ///
        /// **Required.**
        pub fn total_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("total_fee", value.into()))
        }

        /// 货币类型，ISO 4217三位字母代码 / Currency, three-letter ISO 4217 code
        pub fn fee_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("fee_type", value.into()))
        }

        /// 发起请求的终端IP / IP address of the terminal or server that makes the request
        ///
        /// **Required.** Format: `ip`.
        pub fn spbill_create_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.body("spbill_create_ip", value.into()))
        }

        /// 订单优惠标记 / Promotion tag of the order, used by coupons and discounts
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_tag", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// **Required.** Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// 交易类型 / Type of payment, such as JSAPI, NATIVE or MICROPAY
        ///
        /// **Required.** Known values: `PAP` (委托代扣 / Papay (contracted deduction)).
        pub fn trade_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("trade_type", value.into()))
        }

        /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_id", value.into()))
        }

        /// 交易场景，如停车、公交、地铁 / Trade scene, such as parking, bus or metro
        ///
        /// **Required.**
        pub fn trade_scene(self, value: impl Into<TradeScene>) -> Self {
            Self(self.0.body("trade_scene", value.into()))
        }

        /// 支付场景信息 / Scenario in which the payment takes place
        ///
        /// **Required.**
        pub fn scene_info(self, value: SceneInfo) -> Self {
            Self(self.0.body("scene_info", value))
        }

        /// 客户端IP地址 / Client's IP address
        pub fn clientip(self, value: impl Into<String>) -> Self {
            Self(self.0.body("clientip", value.into()))
        }

        /// 设备唯一标识（或MAC地址） / Device's unique identifier, or its MAC address
        pub fn deviceid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("deviceid", value.into()))
        }

        /// 手机号码 / Mobile phone number
        pub fn mobile(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mobile", value.into()))
        }

        /// 邮箱地址 / E-mail address
        ///
        /// Format: `email`.
        pub fn email(self, value: impl Into<String>) -> Self {
            Self(self.0.body("email", value.into()))
        }

        /// 用户QQ号 / The user's QQ number
        pub fn qq(self, value: impl Into<String>) -> Self {
            Self(self.0.body("qq", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 身份证号 / Identity card number
        pub fn creid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("creid", value.into()))
        }

        /// 商户侧用户标识 / Merchant's identifier of the user
        pub fn outerid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("outerid", value.into()))
        }

        /// 接口版本号 / Version of the interface
        ///
        /// Known values: `2.0` (版本2.0 / Version 2.0).
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.body("version", value.into()))
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
                "post_transit_partnerpay_payapply",
                Method::Post,
                "/transit/partnerpay/payapply",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::HmacSha256)
            .required(
                &[
                    "/body/appid",
                    "/body/mch_id",
                    "/body/sub_mch_id",
                    "/body/sign_type",
                    "/body/body",
                    "/body/out_trade_no",
                    "/body/total_fee",
                    "/body/spbill_create_ip",
                    "/body/notify_url",
                    "/body/trade_type",
                    "/body/trade_scene",
                    "/body/scene_info",
                    "/body/scene_info/scene_info",
                    "/body/scene_info/scene_info/start_time",
                ],
            )
            .request(&[("/body/scene_info", FieldEncoding::Json)]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 交易场景，如停车、公交、地铁 / Trade scene, such as parking, bus or metro
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TradeScene {
        /// 地铁 / Metro
        ///
        /// `METRO`
        Metro,
        /// 公交 / Bus
        ///
        /// `BUS`
        Bus,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        TradeScene,
        Metro = "METRO",
        Bus = "BUS",
    );

    /// 支付场景信息 / Scenario in which the payment takes place
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SceneInfo(ObjectBuilder);

    impl SceneInfo {
        /// `scene_info`
        ///
        /// **Required.**
        pub fn scene_info(self, value: SceneInfoSceneInfo) -> Self {
            Self(self.0.set("scene_info", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SceneInfo);

    /// SceneInfoSceneInfo
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SceneInfoSceneInfo(ObjectBuilder);

    impl SceneInfoSceneInfo {
        /// 入场、乘车或交易时间 / Time of entering the lot, boarding or the transaction
        ///
        /// **Required.**
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("start_time", value.into()))
        }

        /// 结束时间 / End time
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("end_time", value.into()))
        }

        /// 乘车码的SHA256摘要 / SHA-256 digest of the ride code
        pub fn qrcode_hash(self, value: impl Into<String>) -> Self {
            Self(self.0.set("qrcode_hash", value.into()))
        }

        /// 乘车起始站 / Station where the ride started
        pub fn start_station(self, value: impl Into<String>) -> Self {
            Self(self.0.set("start_station", value.into()))
        }

        /// 乘车终点站 / Last station of the ride
        pub fn end_station(self, value: impl Into<String>) -> Self {
            Self(self.0.set("end_station", value.into()))
        }

        /// 乘车线路名称 / Name of the transit line
        pub fn line_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("line_name", value.into()))
        }

        /// 车牌号 / Number plate
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("plate_number", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SceneInfoSceneInfo);

    /// Response of 申请扣款.
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
