//! 合单下单 · `POST /pay/combinedorder`
//!
//! Generated from docs/openapi/v2/pay/combinedorder.md by `cargo xtask regen`; do not edit.

/// Places a combined order of up to 10 sub-orders paid with one password entry through the v2 API.
///
/// 通过APIv2创建最多含10笔子单的合单订单，用户输入一次密码即可支付。
///
/// `POST /pay/combinedorder`
///
/// 合单下单 / Place a combined order (v2) · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_1&index=2) · feature `v2-pay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::pay::combinedorder::post;
///
/// let request = post()
///     .combine_appid("wx5f0c1a9e7b3d2846")
///     .combine_mch_id("1684907235")
///     .sign_type("HMAC-SHA256")
///     .combine_out_trade_no("TEAC20260618103542007")
///     .spbill_create_ip("203.0.113.24")
///     .time_expire("20260618105042")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .trade_type("JSAPI")
///     .scene_info(
///         post::SceneInfo::default()
///             .device_id("POS-JX-02")
///             .payer_client_ip("203.0.113.24"),
///     )
///     .sub_order_list(
///         post::SubOrderList::default()
///             .order_num(2)
///             .order_list([
///                 post::OrderList::default()
///                     .appid("wx5f0c1a9e7b3d2846")
///                     .mch_id("1684907235")
///                     .body("锦绣路茶铺-明前龙井")
///                     .detail("明前龙井250克1盒，小号礼盒2个")
///                     .attach("table=12")
///                     .out_trade_no("TEA20260618103542007")
///                     .fee_type("CNY")
///                     .total_fee(35200),
///                 post::OrderList::default()
///                     .appid("wx5f0c1a9e7b3d2846")
///                     .mch_id("1684920418")
///                     .body("百花潭茶具-青瓷盖碗")
///                     .detail("青瓷盖碗1只")
///                     .attach("table=12")
///                     .out_trade_no("TEA20260618103542008")
///                     .fee_type("CNY")
///                     .total_fee(6800),
///             ]),
///     );
/// ```
#[doc(alias = "合单下单")]
#[doc(alias = "/pay/combinedorder")]
#[doc(alias = "post_pay_combinedorder")]
#[doc(alias = "单下单")]
#[doc(alias = "下单")]
#[doc(alias = "Place a combined order (v2)")]
#[doc(alias = "combined order (v2)")]
#[doc(alias = "order (v2)")]
#[doc(alias = "v2)")]
#[deprecated = "use /v3/combine-transactions/app, /v3/combine-transactions/h5, /v3/combine-transactions/jsapi, /v3/combine-transactions/native"]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 合单下单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `combine_appid`, `combine_mch_id`, `sign_type`, `combine_out_trade_no`, `spbill_create_ip`, `notify_url`, `trade_type`, `scene_info`, `sub_order_list`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 合单发起方的AppID / AppID of the initiator of the combined order
        ///
        /// **Required.**
        pub fn combine_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_appid", value.into()))
        }

        /// 合单发起方商户号 / Merchant ID of the initiator of the combined order
        ///
        /// **Required.**
        pub fn combine_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_mch_id", value.into()))
        }

        /// 设备号或设备信息 / Terminal device number, or an object of device data
        pub fn device_info(self, value: impl Into<String>) -> Self {
            Self(self.0.body("device_info", value.into()))
        }

        /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
        ///
        /// **Required.** Known values: `HMAC-SHA256` (HMAC-SHA256签名算法 / HMAC-SHA256 signature).
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// 合单商户订单号 / Merchant's order number of the combined order
        ///
        /// **Required.**
        pub fn combine_out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_out_trade_no", value.into()))
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
        pub fn trade_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("trade_type", value.into()))
        }

        /// 商品ID，商户自行定义 / Product ID defined by the merchant
        pub fn product_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("product_id", value.into()))
        }

        /// 合单用户标识 / Payer's OpenID under the combined order's AppID
        pub fn combine_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_openid", value.into()))
        }

        /// 支付场景信息 / Scenario in which the payment takes place
        ///
        /// **Required.**
        pub fn scene_info(self, value: SceneInfo) -> Self {
            Self(self.0.body("scene_info", value))
        }

        /// 子单列表，JSON格式 / Sub-orders of the combined order, in JSON
        ///
        /// **Required.**
        pub fn sub_order_list(self, value: SubOrderList) -> Self {
            Self(self.0.body("sub_order_list", value))
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
                "post_pay_combinedorder",
                Method::Post,
                "/pay/combinedorder",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::HmacSha256)
            .required(
                &[
                    "/body/combine_appid",
                    "/body/combine_mch_id",
                    "/body/sign_type",
                    "/body/combine_out_trade_no",
                    "/body/spbill_create_ip",
                    "/body/notify_url",
                    "/body/trade_type",
                    "/body/scene_info",
                    "/body/scene_info/payer_client_ip",
                    "/body/scene_info/h5_info/type",
                    "/body/sub_order_list",
                    "/body/sub_order_list/order_num",
                    "/body/sub_order_list/order_list",
                    "/body/sub_order_list/order_list/*/appid",
                    "/body/sub_order_list/order_list/*/mch_id",
                    "/body/sub_order_list/order_list/*/body",
                    "/body/sub_order_list/order_list/*/attach",
                    "/body/sub_order_list/order_list/*/out_trade_no",
                    "/body/sub_order_list/order_list/*/fee_type",
                    "/body/sub_order_list/order_list/*/total_fee",
                ],
            )
            .request(
                &[
                    ("/body/scene_info", FieldEncoding::Json),
                    ("/body/sub_order_list", FieldEncoding::Json),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 支付场景信息 / Scenario in which the payment takes place
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SceneInfo(ObjectBuilder);

    impl SceneInfo {
        /// 商户端设备号（门店号或收银设备ID） / Merchant's terminal device, a shop number or cashier device ID
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("device_id", value.into()))
        }

        /// 用户终端IP / IP address of the payer's device
        ///
        /// **Required.** Format: `ip`.
        pub fn payer_client_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.set("payer_client_ip", value.into()))
        }

        /// H5支付场景信息 / H5 payment scene information
        pub fn h5_info(self, value: H5Info) -> Self {
            Self(self.0.set("h5_info", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SceneInfo);

    /// H5支付场景信息 / H5 payment scene information
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct H5Info(ObjectBuilder);

    impl H5Info {
        /// H5场景类型 / Type of the H5 scenario, such as iOS, Android or Wap
        ///
        /// **Required.**
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// 应用名称 / App's name
        pub fn app_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("app_name", value.into()))
        }

        /// 网站URL / Website's URL
        ///
        /// Format: `uri`.
        pub fn app_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("app_url", value.into()))
        }

        /// iOS平台Bundle ID / iOS bundle ID
        pub fn bundle_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bundle_id", value.into()))
        }

        /// Android应用包名 / Package name of the Android app
        pub fn package_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("package_name", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(H5Info);

    /// H5场景类型 / Type of the H5 scenario, such as iOS, Android or Wap
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Type {
        /// iOS设备 / iOS device
        ///
        /// `iOS`
        IOs,
        /// 安卓设备 / Android device
        ///
        /// `Android`
        Android,
        /// 网页 / Web page
        ///
        /// `Wap`
        Wap,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Type,
        IOs = "iOS",
        Android = "Android",
        Wap = "Wap",
    );

    /// 子单列表，JSON格式 / Sub-orders of the combined order, in JSON
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SubOrderList(ObjectBuilder);

    impl SubOrderList {
        /// 子订单数量 / Number of sub-orders
        ///
        /// **Required.**
        pub fn order_num(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("order_num", value.into()))
        }

        /// 子订单列表 / List of sub-orders
        ///
        /// **Required.**
        pub fn order_list(self, values: impl IntoIterator<Item = OrderList>) -> Self {
            Self(self.0.set("order_list", list::<OrderList>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SubOrderList);

    /// 子订单列表 / List of sub-orders
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct OrderList(ObjectBuilder);

    impl OrderList {
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("appid", value.into()))
        }

        /// 子单商户号 / Merchant ID of the sub-order
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mch_id", value.into()))
        }

        /// 商品描述 / Description of the goods
        ///
        /// **Required.**
        pub fn body(self, value: impl Into<String>) -> Self {
            Self(self.0.set("body", value.into()))
        }

        /// 子单商品详情 / Details of the sub-order's goods
        pub fn detail(self, value: impl Into<String>) -> Self {
            Self(self.0.set("detail", value.into()))
        }

        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        ///
        /// **Required.**
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.set("attach", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_trade_no", value.into()))
        }

        /// 货币类型，ISO 4217三位字母代码 / Currency, three-letter ISO 4217 code
        ///
        /// **Required.**
        pub fn fee_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("fee_type", value.into()))
        }

        /// 订单总金额，单位：分（境外订单为币种最小单位） / Order amount, in fen (for overseas orders in the currency's smallest unit)
        ///
        /// **Required.**
        pub fn total_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total_fee", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sub_appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sub_mch_id", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(OrderList);

    /// Response of 合单下单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        ///
        /// Always present according to the docs.
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息 / Return message; the cause when communication failed
        pub return_msg: Option<String>,
        /// 合单发起方的AppID / AppID of the initiator of the combined order
        ///
        /// Always present according to the docs.
        pub combine_appid: Option<String>,
        /// 合单发起方商户号 / Merchant ID of the initiator of the combined order
        ///
        /// Always present according to the docs.
        pub combine_mch_id: Option<String>,
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
        pub trade_type: Option<String>,
        /// 二维码链接，转为二维码后供扫码支付 / Link to turn into a QR code for the payer to scan
        ///
        /// Format: `uri`.
        pub code_url: Option<String>,
        /// 预支付交易会话标识，有效期2小时 / Prepay session ID used to invoke payment, valid for 2 hours
        ///
        /// Always present according to the docs.
        pub prepay_id: Option<String>,
        /// H5支付跳转链接 / URL that opens WeChat's H5 payment page
        ///
        /// Format: `uri`.
        pub mweb_url: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        combine_appid = "combine_appid",
        combine_mch_id = "combine_mch_id",
        device_info = "device_info",
        nonce_str = "nonce_str",
        sign = "sign",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        trade_type = "trade_type",
        code_url = "code_url",
        prepay_id = "prepay_id",
        mweb_url = "mweb_url",
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
