//! 用户入场通知 · `POST /vehicle/pay/notification`
//!
//! Generated from docs/openapi/v2/vehicle/pay/notification.md by `cargo xtask regen`; do not edit.

/// Registers a car's entry for a merchant, which is then notified of changes while the car is parked, and returns the owner's state (v2).
///
/// 为商户登记车辆入场，以便停车期间接收变更通知，并返回车主状态（APIv2）。
///
/// `POST /vehicle/pay/notification`
///
/// 用户入场通知 / Report a car's entry (merchant, v2) · official page: [merchant](https://pay.weixin.qq.com/doc/v2/merchant/4011985272) · feature `v2-vehicle` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v2::vehicle::pay::notification::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .sign_type("HMAC-SHA256")
///     .version("3.0")
///     .trade_scene(post::TradeScene::Parking)
///     .scene_info(
///         post::SceneInfo::default()
///             .scene_info(
///                 post::SceneInfoSceneInfo::default()
///                     .start_time("20260618103542")
///                     .notify_url("https://pay.example.com/wechat/notices")
///                     .plate_number("川A00000")
///                     .car_type("小型车")
///                     .parking_name("锦绣路停车场")
///                     .free_time("900"),
///             ),
///     );
/// ```
#[doc(alias = "用户入场通知")]
#[doc(alias = "/vehicle/pay/notification")]
#[doc(alias = "post_vehicle_pay_notification")]
#[doc(alias = "户入场通知")]
#[doc(alias = "入场通知")]
#[doc(alias = "场通知")]
#[doc(alias = "通知")]
#[doc(alias = "Report a cars entry (merchant, v2)")]
#[doc(alias = "cars entry (merchant, v2)")]
#[doc(alias = "s entry (merchant, v2)")]
#[doc(alias = "entry (merchant, v2)")]
#[doc(alias = "merchant, v2)")]
#[doc(alias = "v2)")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 用户入场通知. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `mch_id`, `sign_type`, `version`, `trade_scene`, `scene_info`.
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

        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// **Required.** At most 32 characters.
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
        ///
        /// **Required.** At most 32 characters. Known values: `HMAC-SHA256` (HMAC-SHA256签名算法 / HMAC-SHA256 signature).
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// 接口版本号 / Version of the interface
        ///
        /// **Required.** At most 16 characters.
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.body("version", value.into()))
        }

        /// 交易场景，如停车、公交、地铁 / Trade scene, such as parking, bus or metro
        ///
        /// **Required.** At most 16 characters.
        pub fn trade_scene(self, value: impl Into<TradeScene>) -> Self {
            Self(self.0.body("trade_scene", value.into()))
        }

        /// 支付场景信息 / Scenario in which the payment takes place
        ///
        /// **Required.** At most 1024 characters.
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
                "post_vehicle_pay_notification",
                Method::Post,
                "/vehicle/pay/notification",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::HmacSha256)
            .required(
                &[
                    "/body/appid",
                    "/body/mch_id",
                    "/body/sign_type",
                    "/body/version",
                    "/body/trade_scene",
                    "/body/scene_info",
                    "/body/scene_info/scene_info",
                    "/body/scene_info/scene_info/start_time",
                    "/body/scene_info/scene_info/free_time",
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

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("notify_url", value.into()))
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
        ///
        /// **Required.**
        pub fn free_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("free_time", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("openid", value.into()))
        }

        /// 车位编号 / Number of the parking space
        pub fn space_number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("space_number", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SceneInfoSceneInfo);

    /// Response of 用户入场通知.
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
        /// 用户状态 / State of the user
        ///
        /// Always present according to the docs.
        pub user_state: Option<response::UserState>,
        /// 扣费发起方式 / How the deduction is started
        pub deduct_mode: Option<response::DeductMode>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        appid = "appid",
        mch_id = "mch_id",
        nonce_str = "nonce_str",
        sign = "sign",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        user_state = "user_state",
        deduct_mode = "deduct_mode",
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

        /// 用户状态 / State of the user
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum UserState {
            /// 正常 / Normal
            ///
            /// `NORMAL`
            Normal,
            /// 不可用 / Blocked
            ///
            /// `BLOCK`
            Block,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            UserState,
            Normal = "NORMAL",
            Block = "BLOCK",
        );

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
    }
}
