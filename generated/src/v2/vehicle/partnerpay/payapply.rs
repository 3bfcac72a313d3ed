//! 申请扣款 · `POST /vehicle/partnerpay/payapply`
//!
//! Generated from docs/openapi/v2/vehicle/partnerpay/payapply.md by `cargo xtask regen`; do not edit.

/// 申请扣款
///
/// `POST /vehicle/partnerpay/payapply`
///
/// 申请扣款 · [official page](https://pay.weixin.qq.com/doc/v2/partner/4011988205) · feature `v2-vehicle`
///
/// ```
/// use wechatpay_api::v2::vehicle::partnerpay::payapply::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .sub_mch_id("1684913560")
///     .sign_type("HMAC-SHA256")
///     .body("锦绣路茶铺-明前龙井")
///     .detail("示例D824")
///     .attach("table=12")
///     .out_trade_no("5802026061810354258058058058")
///     .total_fee(35200)
///     .fee_type("CNY")
///     .spbill_create_ip("203.0.113.24")
///     .goods_tag("SPRING_TEA")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .trade_type("PAP")
///     .version("3.0")
///     .trade_scene(post::TradeScene::Parking)
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .profit_sharing(post::ProfitSharing::Y)
///     .scene_info(
///         post::SceneInfo::default()
///             .scene_info(
///                 post::SceneInfoSceneInfo::default()
///                     .start_time("20260618103542")
///                     .end_time("20260618103542")
///                     .charging_time("20260618103542")
///                     .plate_number("川A00000")
///                     .car_type("示例CT452")
///                     .parking_name("锦绣路茶铺")
///                     .free_time("20260618103542")
///                     .deduct_mode(post::DeductMode::Proactive)
///                     .support_deduct_mode(
///                         post::SupportDeductMode::DeductProactiveOnly,
///                     ),
///             ),
///     );
/// ```
#[doc(alias = "申请扣款")]
#[doc(alias = "/vehicle/partnerpay/payapply")]
#[doc(alias = "post_vehicle_partnerpay_payapply")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 申请扣款; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `sub_appid`, `mch_id`, `sub_mch_id`, `sign_type`, `body`, `out_trade_no`, `total_fee`, `spbill_create_ip`, `notify_url`, `trade_type`, `version`, `trade_scene`, `scene_info`.
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

        /// `body`
        ///
        /// **Required.**
        pub fn body(self, value: impl Into<String>) -> Self {
            Self(self.0.body("body", value.into()))
        }

        /// `detail`
        pub fn detail(self, value: impl Into<String>) -> Self {
            Self(self.0.body("detail", value.into()))
        }

        /// `attach`
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// `total_fee`
        ///
        /// **Required.**
        pub fn total_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("total_fee", value.into()))
        }

        /// `fee_type`
        pub fn fee_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("fee_type", value.into()))
        }

        /// `spbill_create_ip`
        ///
        /// **Required.**
        pub fn spbill_create_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.body("spbill_create_ip", value.into()))
        }

        /// `goods_tag`
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_tag", value.into()))
        }

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// `trade_type`
        ///
        /// **Required.** Known: `PAP`.
        pub fn trade_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("trade_type", value.into()))
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

        /// `openid`
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// `profit_sharing`
        pub fn profit_sharing(self, value: impl Into<ProfitSharing>) -> Self {
            Self(self.0.body("profit_sharing", value.into()))
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
                "post_vehicle_partnerpay_payapply",
                Verb::Post,
                "/vehicle/partnerpay/payapply",
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

    /// ProfitSharing
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ProfitSharing {
        /// `Y`
        Y,
        /// `N`
        N,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ProfitSharing,
        Y = "Y",
        N = "N",
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

        /// `end_time`
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("end_time", value.into()))
        }

        /// `charging_time`
        pub fn charging_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("charging_time", value.into()))
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
        pub fn free_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("free_time", value.into()))
        }

        /// `deduct_mode`
        pub fn deduct_mode(self, value: impl Into<DeductMode>) -> Self {
            Self(self.0.set("deduct_mode", value.into()))
        }

        /// `support_deduct_mode`
        pub fn support_deduct_mode(self, value: impl Into<SupportDeductMode>) -> Self {
            Self(self.0.set("support_deduct_mode", value.into()))
        }

        /// `space_number`
        pub fn space_number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("space_number", value.into()))
        }

        /// `gas_station`
        pub fn gas_station(self, value: impl Into<String>) -> Self {
            Self(self.0.set("gas_station", value.into()))
        }

        /// `gas_label_name`
        pub fn gas_label_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("gas_label_name", value.into()))
        }

        /// `gas_type`
        pub fn gas_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("gas_type", value.into()))
        }

        /// `gas_standard`
        pub fn gas_standard(self, value: impl Into<String>) -> Self {
            Self(self.0.set("gas_standard", value.into()))
        }

        /// `gas_amount`
        pub fn gas_amount(self, value: impl Into<String>) -> Self {
            Self(self.0.set("gas_amount", value.into()))
        }

        /// `gas_gun_no`
        pub fn gas_gun_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("gas_gun_no", value.into()))
        }

        /// `entrance_name`
        pub fn entrance_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("entrance_name", value.into()))
        }

        /// `exit_name`
        pub fn exit_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("exit_name", value.into()))
        }

        /// `carrying_capacity`
        pub fn carrying_capacity(self, value: impl Into<String>) -> Self {
            Self(self.0.set("carrying_capacity", value.into()))
        }

        /// `carrying_range`
        pub fn carrying_range(self, value: impl Into<String>) -> Self {
            Self(self.0.set("carrying_range", value.into()))
        }

        /// `channel_type`
        pub fn channel_type(self, value: impl Into<ChannelType>) -> Self {
            Self(self.0.set("channel_type", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SceneInfoSceneInfo);

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

    /// SupportDeductMode
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SupportDeductMode {
        /// `DEDUCT_PROACTIVE_ONLY`
        DeductProactiveOnly,
        /// `DEDUCT_AUTOPAY_ONLY`
        DeductAutopayOnly,
        /// `DEDUCT_ALL`
        DeductAll,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        SupportDeductMode,
        DeductProactiveOnly = "DEDUCT_PROACTIVE_ONLY",
        DeductAutopayOnly = "DEDUCT_AUTOPAY_ONLY",
        DeductAll = "DEDUCT_ALL",
    );

    /// ChannelType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ChannelType {
        /// `ETC`
        Etc,
        /// `MTC`
        Mtc,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ChannelType,
        Etc = "ETC",
        Mtc = "MTC",
    );

    /// The answer of 申请扣款.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `return_code`
        ///
        /// Documented as always there.
        pub return_code: Option<response::ReturnCode>,
        /// `return_msg`
        ///
        /// Documented as always there.
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
        /// `device_info`
        pub device_info: Option<String>,
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
        device_info = "device_info",
        nonce_str = "nonce_str",
        sign = "sign",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
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
    }
}
