//! 用户入场通知 · `POST /vehicle/pay/notification`
//!
//! Generated from docs/openapi/v2/vehicle/pay/notification.md by `cargo xtask regen`; do not edit.

/// 用户入场通知
///
/// `POST /vehicle/pay/notification`
///
/// 用户入场通知 · [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011985272) · feature `v2-vehicle`
///
/// ```
/// use wechatpay_api::v2::vehicle::pay::notification::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .sign_type("HMAC-SHA256")
///     .version("1.0")
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
#[doc(alias = "/vehicle/pay/notification")]
#[doc(alias = "post_vehicle_pay_notification")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 用户入场通知; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `mch_id`, `sign_type`, `version`, `trade_scene`, `scene_info`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        appid: Option<String>,
        mch_id: Option<String>,
        sign_type: Option<String>,
        version: Option<String>,
        trade_scene: Option<TradeScene>,
        scene_info: Option<SceneInfo>,
        extra: Extra,
    }

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Some(value.into());
            self
        }

        /// `sign_type`
        ///
        /// **Required.** Known: `HMAC-SHA256`.
        pub fn sign_type(mut self, value: impl Into<String>) -> Self {
            self.sign_type = Some(value.into());
            self
        }

        /// `version`
        ///
        /// **Required.**
        pub fn version(mut self, value: impl Into<String>) -> Self {
            self.version = Some(value.into());
            self
        }

        /// `trade_scene`
        ///
        /// **Required.**
        pub fn trade_scene(mut self, value: impl Into<TradeScene>) -> Self {
            self.trade_scene = Some(value.into());
            self
        }

        /// `scene_info`
        ///
        /// **Required.**
        pub fn scene_info(mut self, value: impl Into<SceneInfo>) -> Self {
            self.scene_info = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_vehicle_pay_notification",
                Verb::Post,
                "/vehicle/pay/notification",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
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
            .request(&[("/body/scene_info", Wire::Json)]);

        fn parts(&self) -> Parts {
            Parts::new()
                .body("appid", &self.appid)
                .body("mch_id", &self.mch_id)
                .body("sign_type", &self.sign_type)
                .body("version", &self.version)
                .body("trade_scene", &self.trade_scene)
                .body("scene_info", &self.scene_info)
                .extra(&self.extra)
        }
    }

    /// TradeScene
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct SceneInfo {
        scene_info: Option<SceneInfoSceneInfo>,
        extra: Extra,
    }

    impl SceneInfo {
        /// `scene_info`
        ///
        /// **Required.**
        pub fn scene_info(mut self, value: impl Into<SceneInfoSceneInfo>) -> Self {
            self.scene_info = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        SceneInfo,
        scene_info = "scene_info",
    );

    /// SceneInfoSceneInfo
    #[derive(Clone, Debug, Default)]
    pub struct SceneInfoSceneInfo {
        start_time: Option<String>,
        notify_url: Option<String>,
        plate_number: Option<String>,
        car_type: Option<String>,
        parking_name: Option<String>,
        free_time: Option<String>,
        openid: Option<String>,
        space_number: Option<String>,
        extra: Extra,
    }

    impl SceneInfoSceneInfo {
        /// `start_time`
        ///
        /// **Required.**
        pub fn start_time(mut self, value: impl Into<String>) -> Self {
            self.start_time = Some(value.into());
            self
        }

        /// `notify_url`
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// `plate_number`
        pub fn plate_number(mut self, value: impl Into<String>) -> Self {
            self.plate_number = Some(value.into());
            self
        }

        /// `car_type`
        pub fn car_type(mut self, value: impl Into<String>) -> Self {
            self.car_type = Some(value.into());
            self
        }

        /// `parking_name`
        pub fn parking_name(mut self, value: impl Into<String>) -> Self {
            self.parking_name = Some(value.into());
            self
        }

        /// `free_time`
        ///
        /// **Required.**
        pub fn free_time(mut self, value: impl Into<String>) -> Self {
            self.free_time = Some(value.into());
            self
        }

        /// `openid`
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `space_number`
        pub fn space_number(mut self, value: impl Into<String>) -> Self {
            self.space_number = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        SceneInfoSceneInfo,
        start_time = "start_time",
        notify_url = "notify_url",
        plate_number = "plate_number",
        car_type = "car_type",
        parking_name = "parking_name",
        free_time = "free_time",
        openid = "openid",
        space_number = "space_number",
    );

    /// The answer of 用户入场通知.
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
