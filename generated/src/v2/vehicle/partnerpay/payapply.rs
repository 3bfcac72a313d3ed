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
    pub struct Request {
        appid: Option<String>,
        sub_appid: Option<String>,
        mch_id: Option<String>,
        sub_mch_id: Option<String>,
        sign_type: Option<String>,
        body: Option<String>,
        detail: Option<String>,
        attach: Option<String>,
        out_trade_no: Option<String>,
        total_fee: Option<i64>,
        fee_type: Option<String>,
        spbill_create_ip: Option<String>,
        goods_tag: Option<String>,
        notify_url: Option<String>,
        trade_type: Option<String>,
        version: Option<String>,
        trade_scene: Option<TradeScene>,
        openid: Option<String>,
        profit_sharing: Option<ProfitSharing>,
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

        /// `sub_appid`
        ///
        /// **Required.**
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Some(value.into());
            self
        }

        /// `sub_mch_id`
        ///
        /// **Required.**
        pub fn sub_mch_id(mut self, value: impl Into<String>) -> Self {
            self.sub_mch_id = Some(value.into());
            self
        }

        /// `sign_type`
        ///
        /// **Required.** Known: `HMAC-SHA256`.
        pub fn sign_type(mut self, value: impl Into<String>) -> Self {
            self.sign_type = Some(value.into());
            self
        }

        /// `body`
        ///
        /// **Required.**
        pub fn body(mut self, value: impl Into<String>) -> Self {
            self.body = Some(value.into());
            self
        }

        /// `detail`
        pub fn detail(mut self, value: impl Into<String>) -> Self {
            self.detail = Some(value.into());
            self
        }

        /// `attach`
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `total_fee`
        ///
        /// **Required.**
        pub fn total_fee(mut self, value: impl Into<i64>) -> Self {
            self.total_fee = Some(value.into());
            self
        }

        /// `fee_type`
        pub fn fee_type(mut self, value: impl Into<String>) -> Self {
            self.fee_type = Some(value.into());
            self
        }

        /// `spbill_create_ip`
        ///
        /// **Required.**
        pub fn spbill_create_ip(mut self, value: impl Into<String>) -> Self {
            self.spbill_create_ip = Some(value.into());
            self
        }

        /// `goods_tag`
        pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
            self.goods_tag = Some(value.into());
            self
        }

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// `trade_type`
        ///
        /// **Required.** Known: `PAP`.
        pub fn trade_type(mut self, value: impl Into<String>) -> Self {
            self.trade_type = Some(value.into());
            self
        }

        /// `version`
        ///
        /// **Required.** Known: `3.0`.
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

        /// `openid`
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `profit_sharing`
        pub fn profit_sharing(mut self, value: impl Into<ProfitSharing>) -> Self {
            self.profit_sharing = Some(value.into());
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
            .request(&[("/body/scene_info", Wire::Json)]);

        fn parts(&self) -> Parts {
            Parts::new()
                .body("appid", &self.appid)
                .body("sub_appid", &self.sub_appid)
                .body("mch_id", &self.mch_id)
                .body("sub_mch_id", &self.sub_mch_id)
                .body("sign_type", &self.sign_type)
                .body("body", &self.body)
                .body("detail", &self.detail)
                .body("attach", &self.attach)
                .body("out_trade_no", &self.out_trade_no)
                .body("total_fee", &self.total_fee)
                .body("fee_type", &self.fee_type)
                .body("spbill_create_ip", &self.spbill_create_ip)
                .body("goods_tag", &self.goods_tag)
                .body("notify_url", &self.notify_url)
                .body("trade_type", &self.trade_type)
                .body("version", &self.version)
                .body("trade_scene", &self.trade_scene)
                .body("openid", &self.openid)
                .body("profit_sharing", &self.profit_sharing)
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

    /// ProfitSharing
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        end_time: Option<String>,
        charging_time: Option<String>,
        plate_number: Option<String>,
        car_type: Option<String>,
        parking_name: Option<String>,
        free_time: Option<String>,
        deduct_mode: Option<DeductMode>,
        support_deduct_mode: Option<SupportDeductMode>,
        space_number: Option<String>,
        gas_station: Option<String>,
        gas_label_name: Option<String>,
        gas_type: Option<String>,
        gas_standard: Option<String>,
        gas_amount: Option<String>,
        gas_gun_no: Option<String>,
        entrance_name: Option<String>,
        exit_name: Option<String>,
        carrying_capacity: Option<String>,
        carrying_range: Option<String>,
        channel_type: Option<ChannelType>,
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

        /// `end_time`
        pub fn end_time(mut self, value: impl Into<String>) -> Self {
            self.end_time = Some(value.into());
            self
        }

        /// `charging_time`
        pub fn charging_time(mut self, value: impl Into<String>) -> Self {
            self.charging_time = Some(value.into());
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
        pub fn free_time(mut self, value: impl Into<String>) -> Self {
            self.free_time = Some(value.into());
            self
        }

        /// `deduct_mode`
        pub fn deduct_mode(mut self, value: impl Into<DeductMode>) -> Self {
            self.deduct_mode = Some(value.into());
            self
        }

        /// `support_deduct_mode`
        pub fn support_deduct_mode(mut self, value: impl Into<SupportDeductMode>) -> Self {
            self.support_deduct_mode = Some(value.into());
            self
        }

        /// `space_number`
        pub fn space_number(mut self, value: impl Into<String>) -> Self {
            self.space_number = Some(value.into());
            self
        }

        /// `gas_station`
        pub fn gas_station(mut self, value: impl Into<String>) -> Self {
            self.gas_station = Some(value.into());
            self
        }

        /// `gas_label_name`
        pub fn gas_label_name(mut self, value: impl Into<String>) -> Self {
            self.gas_label_name = Some(value.into());
            self
        }

        /// `gas_type`
        pub fn gas_type(mut self, value: impl Into<String>) -> Self {
            self.gas_type = Some(value.into());
            self
        }

        /// `gas_standard`
        pub fn gas_standard(mut self, value: impl Into<String>) -> Self {
            self.gas_standard = Some(value.into());
            self
        }

        /// `gas_amount`
        pub fn gas_amount(mut self, value: impl Into<String>) -> Self {
            self.gas_amount = Some(value.into());
            self
        }

        /// `gas_gun_no`
        pub fn gas_gun_no(mut self, value: impl Into<String>) -> Self {
            self.gas_gun_no = Some(value.into());
            self
        }

        /// `entrance_name`
        pub fn entrance_name(mut self, value: impl Into<String>) -> Self {
            self.entrance_name = Some(value.into());
            self
        }

        /// `exit_name`
        pub fn exit_name(mut self, value: impl Into<String>) -> Self {
            self.exit_name = Some(value.into());
            self
        }

        /// `carrying_capacity`
        pub fn carrying_capacity(mut self, value: impl Into<String>) -> Self {
            self.carrying_capacity = Some(value.into());
            self
        }

        /// `carrying_range`
        pub fn carrying_range(mut self, value: impl Into<String>) -> Self {
            self.carrying_range = Some(value.into());
            self
        }

        /// `channel_type`
        pub fn channel_type(mut self, value: impl Into<ChannelType>) -> Self {
            self.channel_type = Some(value.into());
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
        end_time = "end_time",
        charging_time = "charging_time",
        plate_number = "plate_number",
        car_type = "car_type",
        parking_name = "parking_name",
        free_time = "free_time",
        deduct_mode = "deduct_mode",
        support_deduct_mode = "support_deduct_mode",
        space_number = "space_number",
        gas_station = "gas_station",
        gas_label_name = "gas_label_name",
        gas_type = "gas_type",
        gas_standard = "gas_standard",
        gas_amount = "gas_amount",
        gas_gun_no = "gas_gun_no",
        entrance_name = "entrance_name",
        exit_name = "exit_name",
        carrying_capacity = "carrying_capacity",
        carrying_range = "carrying_range",
        channel_type = "channel_type",
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

    /// SupportDeductMode
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, Default)]
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
    }
}
