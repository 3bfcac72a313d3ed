//! 用户入场通知 · `POST /vehicle/partnerpay/notification`
//!
//! Generated from docs/openapi/v2/vehicle/partnerpay/notification.md by `cargo xtask regen`; do not edit.

/// 用户入场通知
///
/// `POST /vehicle/partnerpay/notification`
///
/// 用户入场通知 · [official page](https://pay.weixin.qq.com/doc/v2/partner/4011988204) · feature `v2-vehicle`
///
/// ```
/// use wechatpay_api::v2::vehicle::partnerpay::notification::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .sub_mch_id("1684913560")
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
///                     .car_type("示例CT452")
///                     .parking_name("锦绣路茶铺")
///                     .free_time("20260618103542"),
///             ),
///     );
/// ```
#[doc(alias = "用户入场通知")]
#[doc(alias = "/vehicle/partnerpay/notification")]
#[doc(alias = "post_vehicle_partnerpay_notification")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 用户入场通知; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `mch_id`, `sub_appid`, `sub_mch_id`, `sign_type`, `version`, `trade_scene`, `scene_info`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// `sub_appid`
        ///
        /// **Required.**
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
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

        /// `version`
        ///
        /// **Required.** Known: `3.0`.
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.body("version", value.into()))
        }

        /// `trade_scene`
        ///
        /// **Required.**
        pub fn trade_scene(self, value: impl Into<TradeScene>) -> Self {
            Self(self.0.body("trade_scene", value.into()))
        }

        /// `scene_info`
        ///
        /// **Required.**
        pub fn scene_info(self, value: SceneInfo) -> Self {
            Self(self.0.body("scene_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_vehicle_partnerpay_notification",
                Verb::Post,
                "/vehicle/partnerpay/notification",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(
                &[
                    "/body/appid",
                    "/body/mch_id",
                    "/body/sub_appid",
                    "/body/sub_mch_id",
                    "/body/sign_type",
                    "/body/version",
                    "/body/trade_scene",
                    "/body/scene_info",
                    "/body/scene_info/scene_info",
                    "/body/scene_info/scene_info/start_time",
                    "/body/scene_info/scene_info/free_time",
                ],
            )
            .request(&[("/body/scene_info", Wire::Json)])
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
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        TradeScene,
        Parking = "PARKING",
        ParkingSpace = "PARKING SPACE",
    );

    /// SceneInfo
    #[derive(Clone, Debug, Default)]
    pub struct SceneInfo(Fields);

    impl SceneInfo {
        /// `scene_info`
        ///
        /// **Required.**
        pub fn scene_info(self, value: SceneInfoSceneInfo) -> Self {
            Self(self.0.set("scene_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SceneInfo);

    /// SceneInfoSceneInfo
    #[derive(Clone, Debug, Default)]
    pub struct SceneInfoSceneInfo(Fields);

    impl SceneInfoSceneInfo {
        /// `start_time`
        ///
        /// **Required.**
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("start_time", value.into()))
        }

        /// `notify_url`
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("notify_url", value.into()))
        }

        /// `plate_number`
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("plate_number", value.into()))
        }

        /// `car_type`
        pub fn car_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("car_type", value.into()))
        }

        /// `parking_name`
        pub fn parking_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("parking_name", value.into()))
        }

        /// `free_time`
        ///
        /// **Required.**
        pub fn free_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("free_time", value.into()))
        }

        /// `openid`
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("openid", value.into()))
        }

        /// `sub_openid`
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sub_openid", value.into()))
        }

        /// `space_number`
        pub fn space_number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("space_number", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SceneInfoSceneInfo);

    /// The answer of 用户入场通知.
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
        /// `mch_id`
        ///
        /// Documented as always there.
        pub mch_id: Option<String>,
        /// `sub_appid`
        pub sub_appid: Option<String>,
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
        /// `deduct_mode`
        pub deduct_mode: Option<response::DeductMode>,
        /// What came besides.
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
            /// `BLOCK`
            Block,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            UserState,
            Normal = "NORMAL",
            Block = "BLOCK",
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
    }
}
