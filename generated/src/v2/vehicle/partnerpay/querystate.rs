//! 用户状态查询 · `POST /vehicle/partnerpay/querystate`
//!
//! Generated from docs/openapi/v2/vehicle/partnerpay/querystate.md by `cargo xtask regen`; do not edit.

/// 用户状态查询
///
/// `POST /vehicle/partnerpay/querystate`
///
/// 用户状态查询 · [official page](https://pay.weixin.qq.com/doc/v2/partner/4011988212) · feature `v2-vehicle`
///
/// ```
/// use wechatpay_api::v2::vehicle::partnerpay::querystate::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .sub_mch_id("1684913560")
///     .sign_type("HMAC-SHA256")
///     .trade_scene(post::TradeScene::Parking)
///     .jump_scene(post::JumpScene::App)
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .version("3.0");
/// ```
#[doc(alias = "用户状态查询")]
#[doc(alias = "/vehicle/partnerpay/querystate")]
#[doc(alias = "post_vehicle_partnerpay_querystate")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 用户状态查询; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `sub_appid`, `mch_id`, `sub_mch_id`, `sign_type`, `trade_scene`, `openid`, `version`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `sub_appid`
        ///
        /// **Required.**
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// `sub_mch_id`
        ///
        /// **Required.**
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
        }

        /// `sign_type`
        ///
        /// **Required.** Known: `HMAC-SHA256`.
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// `trade_scene`
        ///
        /// **Required.**
        pub fn trade_scene(self, value: impl Into<TradeScene>) -> Self {
            Self(self.0.body("trade_scene", value.into()))
        }

        /// `jump_scene`
        pub fn jump_scene(self, value: impl Into<JumpScene>) -> Self {
            Self(self.0.body("jump_scene", value.into()))
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// `version`
        ///
        /// **Required.** Known: `3.0`.
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.body("version", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_vehicle_partnerpay_querystate",
                Verb::Post,
                "/vehicle/partnerpay/querystate",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
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
            .response(&[("/plate_number_info", Wire::Json)])
            .sign_type()
            .hmac_sha256();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// TradeScene
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TradeScene {
        /// `PARKING`
        Parking,
        /// `PARKING SPACE`
        ParkingSpace,
        /// `GAS`
        Gas,
        /// `HIGHWAY`
        Highway,
        /// `BRIDGE`
        Bridge,
        /// A value that these docs do not know.
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

    /// JumpScene
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum JumpScene {
        /// `APP`
        App,
        /// `H5`
        H5,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        JumpScene,
        App = "APP",
        H5 = "H5",
    );

    /// The answer of 用户状态查询.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `return_code`
        ///
        /// Documented as always there.
        pub return_code: Option<response::ReturnCode>,
        /// `return_msg`
        pub return_msg: Option<String>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `sub_appid`
        pub sub_appid: Option<String>,
        /// `mch_id`
        ///
        /// Documented as always there.
        pub mch_id: Option<String>,
        /// `sub_mch_id`
        ///
        /// Documented as always there.
        pub sub_mch_id: Option<String>,
        /// `nonce_str`
        ///
        /// Documented as always there.
        pub nonce_str: Option<String>,
        /// `sign`
        ///
        /// Documented as always there.
        pub sign: Option<String>,
        /// `result_code`
        ///
        /// Documented as always there.
        pub result_code: Option<response::ResultCode>,
        /// `err_code`
        pub err_code: Option<String>,
        /// `err_code_des`
        pub err_code_des: Option<String>,
        /// `user_state`
        ///
        /// Documented as always there.
        pub user_state: Option<response::UserState>,
        /// `openid`
        pub openid: Option<String>,
        /// `deduct_mode`
        pub deduct_mode: Option<response::DeductMode>,
        /// `sub_openid`
        pub sub_openid: Option<String>,
        /// `path`
        pub path: Option<String>,
        /// `plate_number_info`
        pub plate_number_info: Option<response::PlateNumberInfo>,
        /// What came besides.
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
        use crate::model::*;

        /// ReturnCode
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ReturnCode {
            /// `SUCCESS`
            Success,
            /// `FAIL`
            Fail,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ReturnCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// ResultCode
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ResultCode {
            /// `SUCCESS`
            Success,
            /// `FAIL`
            Fail,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ResultCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// UserState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum UserState {
            /// `NORMAL`
            Normal,
            /// `PAUSED`
            Paused,
            /// `OVERDUE`
            Overdue,
            /// `UNAUTHORIZED`
            Unauthorized,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            UserState,
            Normal = "NORMAL",
            Paused = "PAUSED",
            Overdue = "OVERDUE",
            Unauthorized = "UNAUTHORIZED",
        );

        /// DeductMode
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum DeductMode {
            /// `PROACTIVE`
            Proactive,
            /// `AUTOPAY`
            Autopay,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            DeductMode,
            Proactive = "PROACTIVE",
            Autopay = "AUTOPAY",
        );

        /// PlateNumberInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PlateNumberInfo {
            /// `plate_number_info`
            pub plate_number_info: Vec<PlateNumberInfoPlateNumberInfo>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            PlateNumberInfo,
            plate_number_info = "plate_number_info",
        );

        /// PlateNumberInfoPlateNumberInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PlateNumberInfoPlateNumberInfo {
            /// `plate_number`
            pub plate_number: Option<String>,
            /// `channel_type`
            pub channel_type: Option<String>,
            /// `common_use_flag`
            pub common_use_flag: Option<String>,
            /// What came besides.
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
