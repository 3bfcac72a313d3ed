//! 用户状态查询 · `POST /vehicle/partnerpay/querystate`
//!
//! Generated from docs/openapi/v2/vehicle/partnerpay/querystate.md by `cargo xtask regen`; do not edit.

/// Queries whether a user has opened and authorized the car owner service, for a partner's sub-merchant (v2).
///
/// 服务商为子商户查询用户是否已开通车主服务并授权（APIv2）。
///
/// `POST /vehicle/partnerpay/querystate`
///
/// 用户状态查询 / Query a car owner's state (partner, v2) · official page: [partner](https://pay.weixin.qq.com/doc/v2/partner/4011988212) · feature `v2-vehicle` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::vehicle::partnerpay::querystate::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx9d27c4b61e8f05a3")
///     .mch_id("1684907235")
///     .sub_mch_id("1684913560")
///     .sign_type("HMAC-SHA256")
///     .trade_scene(post::TradeScene::Parking)
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .version("3.0");
/// ```
#[doc(alias = "用户状态查询")]
#[doc(alias = "/vehicle/partnerpay/querystate")]
#[doc(alias = "post_vehicle_partnerpay_querystate")]
#[doc(alias = "户状态查询")]
#[doc(alias = "状态查询")]
#[doc(alias = "态查询")]
#[doc(alias = "查询")]
#[doc(alias = "Query a car owners state (partner, v2)")]
#[doc(alias = "car owners state (partner, v2)")]
#[doc(alias = "owners state (partner, v2)")]
#[doc(alias = "s state (partner, v2)")]
#[doc(alias = "state (partner, v2)")]
#[doc(alias = "partner, v2)")]
#[doc(alias = "v2)")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 用户状态查询. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `sub_appid`, `mch_id`, `sub_mch_id`, `sign_type`, `trade_scene`, `openid`, `version`.
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
        ///
        /// **Required.**
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

        /// 交易场景，如停车、公交、地铁 / Trade scene, such as parking, bus or metro
        ///
        /// **Required.**
        pub fn trade_scene(self, value: impl Into<TradeScene>) -> Self {
            Self(self.0.body("trade_scene", value.into()))
        }

        /// 跳转场景（APP或H5） / Scene of the jump: APP or H5
        pub fn jump_scene(self, value: impl Into<JumpScene>) -> Self {
            Self(self.0.body("jump_scene", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 接口版本号 / Version of the interface
        ///
        /// **Required.** Known values: `3.0` (版本3.0 / Version 3.0).
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
                "post_vehicle_partnerpay_querystate",
                Method::Post,
                "/vehicle/partnerpay/querystate",
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
                    "/body/trade_scene",
                    "/body/openid",
                    "/body/version",
                ],
            )
            .response(&[("/plate_number_info", FieldEncoding::Json)]);

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
        /// 加油 / Petrol station
        ///
        /// `GAS`
        Gas,
        /// 高速公路 / Highway
        ///
        /// `HIGHWAY`
        Highway,
        /// 路桥 / Roads and bridges
        ///
        /// `BRIDGE`
        Bridge,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        TradeScene,
        Parking = "PARKING",
        ParkingSpace = "PARKING SPACE",
        Gas = "GAS",
        Highway = "HIGHWAY",
        Bridge = "BRIDGE",
    );

    /// 跳转场景（APP或H5） / Scene of the jump: APP or H5
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum JumpScene {
        /// APP跳转 / Jump from an app
        ///
        /// `APP`
        App,
        /// H5页面跳转 / Jump from an H5 page
        ///
        /// `H5`
        H5,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        JumpScene,
        App = "APP",
        H5 = "H5",
    );

    /// Response of 用户状态查询.
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
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub openid: Option<String>,
        /// 扣费发起方式 / How the deduction is started
        pub deduct_mode: Option<response::DeductMode>,
        /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
        pub sub_openid: Option<String>,
        /// 小程序页面路径 / Mini Program page path
        pub path: Option<String>,
        /// 车牌信息 / Number plate information
        pub plate_number_info: Option<response::PlateNumberInfo>,
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
        nonce_str = "nonce_str",
        sign = "sign",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        user_state = "user_state",
        openid = "openid",
        deduct_mode = "deduct_mode",
        sub_openid = "sub_openid",
        path = "path",
        plate_number_info = "plate_number_info",
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
            /// 已暂停 / Paused
            ///
            /// `PAUSED`
            Paused,
            /// 用户欠费 / User has an overdue payment
            ///
            /// `OVERDUE`
            Overdue,
            /// 未授权 / Not authorized
            ///
            /// `UNAUTHORIZED`
            Unauthorized,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            UserState,
            Normal = "NORMAL",
            Paused = "PAUSED",
            Overdue = "OVERDUE",
            Unauthorized = "UNAUTHORIZED",
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

        /// 车牌信息 / Number plate information
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PlateNumberInfo {
            /// 车牌信息列表 / List of number plates
            pub plate_number_info: Vec<PlateNumberInfoPlateNumberInfo>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            PlateNumberInfo,
            plate_number_info = "plate_number_info",
        );

        /// 车牌信息列表 / List of number plates
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PlateNumberInfoPlateNumberInfo {
            /// 车牌号 / Number plate
            pub plate_number: Option<String>,
            /// 车牌通道标识 / Channel to which the plate is bound
            pub channel_type: Option<String>,
            /// 常用车牌标志 / Mark of the plate used most
            pub common_use_flag: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            PlateNumberInfoPlateNumberInfo,
            plate_number = "plate_number",
            channel_type = "channel_type",
            common_use_flag = "common_use_flag",
        );
    }
}
