//! 申请扣款 · `POST /vehicle/partnerpay/payapply`
//!
//! Generated from docs/openapi/v2/vehicle/partnerpay/payapply.md by `cargo xtask regen`; do not edit.

/// Requests the deduction of a parking, highway or fuel fee, for a partner's sub-merchant (v2).
///
/// 服务商为子商户申请扣除停车、高速或加油费用（APIv2）。
///
/// `POST /vehicle/partnerpay/payapply`
///
/// 申请扣款 / Request a vehicle fee deduction (partner, v2) · official page: [partner](https://pay.weixin.qq.com/doc/v2/partner/4011988205) · feature `v2-vehicle` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v2::vehicle::partnerpay::payapply::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx9d27c4b61e8f05a3")
///     .mch_id("1684907235")
///     .sub_mch_id("1684913560")
///     .sign_type("HMAC-SHA256")
///     .body("锦绣路停车场-停车费")
///     .attach("lot=1")
///     .out_trade_no("PK20260618110542003")
///     .total_fee(500)
///     .spbill_create_ip("203.0.113.24")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .trade_type("PAP")
///     .version("3.0")
///     .trade_scene(post::TradeScene::Parking)
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .scene_info(
///         post::SceneInfo::default()
///             .scene_info(
///                 post::SceneInfoSceneInfo::default()
///                     .start_time("20260618103542")
///                     .end_time("20260618110542")
///                     .charging_time("1800")
///                     .plate_number("川A00000")
///                     .car_type("小型车")
///                     .parking_name("锦绣路停车场")
///                     .free_time("900")
///                     .deduct_mode(post::DeductMode::Autopay)
///                     .support_deduct_mode(post::SupportDeductMode::DeductAll),
///             ),
///     );
/// ```
#[doc(alias = "申请扣款")]
#[doc(alias = "/vehicle/partnerpay/payapply")]
#[doc(alias = "post_vehicle_partnerpay_payapply")]
#[doc(alias = "请扣款")]
#[doc(alias = "扣款")]
#[doc(alias = "Request a vehicle fee deduction (partner, v2)")]
#[doc(alias = "vehicle fee deduction (partner, v2)")]
#[doc(alias = "fee deduction (partner, v2)")]
#[doc(alias = "deduction (partner, v2)")]
#[doc(alias = "partner, v2)")]
#[doc(alias = "v2)")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 申请扣款. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `sub_appid`, `mch_id`, `sub_mch_id`, `sign_type`, `body`, `out_trade_no`, `total_fee`, `spbill_create_ip`, `notify_url`, `trade_type`, `version`, `trade_scene`, `scene_info`.
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
        /// **Required.** At most 32 characters.
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
        /// **Required.** At most 32 characters.
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
        }

        /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
        ///
        /// **Required.** At most 32 characters. Known values: `HMAC-SHA256` (HMAC-SHA256签名算法 / HMAC-SHA256 signature).
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// 商品描述 / Description of the goods
        ///
        /// **Required.** At most 128 characters.
        pub fn body(self, value: impl Into<String>) -> Self {
            Self(self.0.body("body", value.into()))
        }

        /// 商品（单品优惠）详情 / Details of the goods, for discounts on single goods
        ///
        /// At most 6000 characters.
        pub fn detail(self, value: impl Into<String>) -> Self {
            Self(self.0.body("detail", value.into()))
        }

        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        ///
        /// At most 127 characters.
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.** At most 32 characters.
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
        ///
        /// At most 16 characters.
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

        /// 接口版本号 / Version of the interface
        ///
        /// **Required.** Known values: `3.0` (版本3.0 / Version 3.0).
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.body("version", value.into()))
        }

        /// 交易场景，如停车、公交、地铁 / Trade scene, such as parking, bus or metro
        ///
        /// **Required.**
        pub fn trade_scene(self, value: impl Into<TradeScene>) -> Self {
            Self(self.0.body("trade_scene", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 是否分账 / Whether the payment's funds are frozen for profit sharing
        pub fn profit_sharing(self, value: impl Into<ProfitSharing>) -> Self {
            Self(self.0.body("profit_sharing", value.into()))
        }

        /// 支付场景信息 / Scenario in which the payment takes place
        ///
        /// **Required.**
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
                "post_vehicle_partnerpay_payapply",
                Method::Post,
                "/vehicle/partnerpay/payapply",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::HmacSha256)
            .required(
                &[
                    "/body/appid",
                    "/body/sub_appid",
                    "/body/mch_id",
                    "/body/sub_mch_id",
                    "/body/sign_type",
                    "/body/body",
                    "/body/out_trade_no",
                    "/body/total_fee",
                    "/body/spbill_create_ip",
                    "/body/notify_url",
                    "/body/trade_type",
                    "/body/version",
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
        /// 停车场停车 / Parking lot
        ///
        /// `PARKING`
        Parking,
        /// 车位停车 / Parking space
        ///
        /// `PARKING SPACE`
        ParkingSpace,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        TradeScene,
        Parking = "PARKING",
        ParkingSpace = "PARKING SPACE",
    );

    /// 是否分账 / Whether the payment's funds are frozen for profit sharing
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ProfitSharing {
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
        ProfitSharing,
        Y = "Y",
        N = "N",
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

        /// 停车计费时长 / Time charged for parking
        pub fn charging_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("charging_time", value.into()))
        }

        /// 车牌号 / Number plate
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("plate_number", value.into()))
        }

        /// 车辆类型 / Type of vehicle
        pub fn car_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("car_type", value.into()))
        }

        /// 停车场名称 / Name of the parking lot
        pub fn parking_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("parking_name", value.into()))
        }

        /// 免费停车时长，单位：秒 / Free parking time, in seconds
        pub fn free_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("free_time", value.into()))
        }

        /// 扣费发起方式 / How the deduction is started
        pub fn deduct_mode(self, value: impl Into<DeductMode>) -> Self {
            Self(self.0.set("deduct_mode", value.into()))
        }

        /// 支持的扣费方式 / Deduction modes supported
        pub fn support_deduct_mode(self, value: impl Into<SupportDeductMode>) -> Self {
            Self(self.0.set("support_deduct_mode", value.into()))
        }

        /// 车位编号 / Number of the parking space
        pub fn space_number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("space_number", value.into()))
        }

        /// 加油站名称 / Name of the petrol station
        pub fn gas_station(self, value: impl Into<String>) -> Self {
            Self(self.0.set("gas_station", value.into()))
        }

        /// 油品标号名称 / Name of the fuel grade
        pub fn gas_label_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("gas_label_name", value.into()))
        }

        /// 油品类型名称 / Name of the fuel type
        pub fn gas_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("gas_type", value.into()))
        }

        /// 油品标准 / Fuel standard
        pub fn gas_standard(self, value: impl Into<String>) -> Self {
            Self(self.0.set("gas_standard", value.into()))
        }

        /// 加油量 / Quantity of fuel
        pub fn gas_amount(self, value: impl Into<String>) -> Self {
            Self(self.0.set("gas_amount", value.into()))
        }

        /// 油枪号 / Number of the fuel nozzle
        pub fn gas_gun_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("gas_gun_no", value.into()))
        }

        /// 入口站名称 / Name of the entrance station
        pub fn entrance_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("entrance_name", value.into()))
        }

        /// 高速出口名称 / Name of the highway exit
        pub fn exit_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("exit_name", value.into()))
        }

        /// 车辆核载人数 / Number of persons the vehicle may carry
        pub fn carrying_capacity(self, value: impl Into<String>) -> Self {
            Self(self.0.set("carrying_capacity", value.into()))
        }

        /// 车辆核载区间 / Range of the vehicle's rated load
        pub fn carrying_range(self, value: impl Into<String>) -> Self {
            Self(self.0.set("carrying_range", value.into()))
        }

        /// 车辆通道类型，如ETC或MTC / Type of lane the vehicle takes, such as ETC or MTC
        pub fn channel_type(self, value: impl Into<ChannelType>) -> Self {
            Self(self.0.set("channel_type", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SceneInfoSceneInfo);

    /// 扣费发起方式 / How the deduction is started
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DeductMode {
        /// 用户主动支付 / Paid manually by the user
        ///
        /// `PROACTIVE`
        Proactive,
        /// 自动扣费 / Deducted automatically
        ///
        /// `AUTOPAY`
        Autopay,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        DeductMode,
        Proactive = "PROACTIVE",
        Autopay = "AUTOPAY",
    );

    /// 支持的扣费方式 / Deduction modes supported
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SupportDeductMode {
        /// 仅支持用户主动支付 / Manual payment by the user only
        ///
        /// `DEDUCT_PROACTIVE_ONLY`
        DeductProactiveOnly,
        /// 仅支持自动扣费 / Automatic deduction only
        ///
        /// `DEDUCT_AUTOPAY_ONLY`
        DeductAutopayOnly,
        /// 支持主动支付和自动扣费 / Manual payment and automatic deduction
        ///
        /// `DEDUCT_ALL`
        DeductAll,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        SupportDeductMode,
        DeductProactiveOnly = "DEDUCT_PROACTIVE_ONLY",
        DeductAutopayOnly = "DEDUCT_AUTOPAY_ONLY",
        DeductAll = "DEDUCT_ALL",
    );

    /// 车辆通道类型，如ETC或MTC / Type of lane the vehicle takes, such as ETC or MTC
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ChannelType {
        /// ETC通道（不停车收费） / ETC lane (electronic toll collection)
        ///
        /// `ETC`
        Etc,
        /// MTC通道（人工收费） / MTC lane (manual toll collection)
        ///
        /// `MTC`
        Mtc,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ChannelType,
        Etc = "ETC",
        Mtc = "MTC",
    );

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
