//! 申请扣款 · `POST /transit/partnerpay/payapply`
//!
//! Generated from docs/openapi/v2/transit/partnerpay/payapply.md by `cargo xtask regen`; do not edit.

/// 申请扣款
///
/// `POST /transit/partnerpay/payapply`
///
/// 申请扣款 · [official page](https://pay.weixin.qq.com/doc/v2/partner/4011989903) · feature `v2-transit`
///
/// ```
/// use wechatpay_api::v2::transit::partnerpay::payapply::post;
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
///     .contract_id("CI20260618249")
///     .trade_scene(post::TradeScene::Metro)
///     .scene_info(
///         post::SceneInfo::default()
///             .scene_info(
///                 post::SceneInfoSceneInfo::default()
///                     .start_time("20260618103542")
///                     .end_time("20260618103542")
///                     .qrcode_hash("示例QH300")
///                     .start_station("示例SS420")
///                     .end_station("示例ES953"),
///             ),
///     )
///     .clientip("示例C753")
///     .deviceid("D20260618216")
///     .mobile("02800000000")
///     .email("li.lei@example.com")
///     .qq("543202")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .creid("626202606181035426")
///     .outerid("O20260618871")
///     .version("2.0");
/// ```
#[doc(alias = "申请扣款")]
#[doc(alias = "/transit/partnerpay/payapply")]
#[doc(alias = "post_transit_partnerpay_payapply")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 申请扣款; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `mch_id`, `sub_mch_id`, `sign_type`, `body`, `out_trade_no`, `total_fee`, `spbill_create_ip`, `notify_url`, `trade_type`, `trade_scene`, `scene_info`, `version`.
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
        contract_id: Option<String>,
        trade_scene: Option<TradeScene>,
        scene_info: Option<SceneInfo>,
        clientip: Option<String>,
        deviceid: Option<String>,
        mobile: Option<String>,
        email: Option<String>,
        qq: Option<String>,
        openid: Option<String>,
        creid: Option<String>,
        outerid: Option<String>,
        version: Option<String>,
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

        /// `contract_id`
        pub fn contract_id(mut self, value: impl Into<String>) -> Self {
            self.contract_id = Some(value.into());
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

        /// `clientip`
        pub fn clientip(mut self, value: impl Into<String>) -> Self {
            self.clientip = Some(value.into());
            self
        }

        /// `deviceid`
        pub fn deviceid(mut self, value: impl Into<String>) -> Self {
            self.deviceid = Some(value.into());
            self
        }

        /// `mobile`
        pub fn mobile(mut self, value: impl Into<String>) -> Self {
            self.mobile = Some(value.into());
            self
        }

        /// `email`
        pub fn email(mut self, value: impl Into<String>) -> Self {
            self.email = Some(value.into());
            self
        }

        /// `qq`
        pub fn qq(mut self, value: impl Into<String>) -> Self {
            self.qq = Some(value.into());
            self
        }

        /// `openid`
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `creid`
        pub fn creid(mut self, value: impl Into<String>) -> Self {
            self.creid = Some(value.into());
            self
        }

        /// `outerid`
        pub fn outerid(mut self, value: impl Into<String>) -> Self {
            self.outerid = Some(value.into());
            self
        }

        /// `version`
        ///
        /// **Required.** Known: `2.0`.
        pub fn version(mut self, value: impl Into<String>) -> Self {
            self.version = Some(value.into());
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
                "post_transit_partnerpay_payapply",
                Verb::Post,
                "/transit/partnerpay/payapply",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
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
                    "/body/version",
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
                .body("contract_id", &self.contract_id)
                .body("trade_scene", &self.trade_scene)
                .body("scene_info", &self.scene_info)
                .body("clientip", &self.clientip)
                .body("deviceid", &self.deviceid)
                .body("mobile", &self.mobile)
                .body("email", &self.email)
                .body("qq", &self.qq)
                .body("openid", &self.openid)
                .body("creid", &self.creid)
                .body("outerid", &self.outerid)
                .body("version", &self.version)
                .extra(&self.extra)
        }
    }

    /// TradeScene
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum TradeScene {
        /// `METRO`
        Metro,
        /// `BUS`
        Bus,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        TradeScene,
        Metro = "METRO",
        Bus = "BUS",
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
        qrcode_hash: Option<String>,
        start_station: Option<String>,
        end_station: Option<String>,
        line_name: Option<String>,
        plate_number: Option<String>,
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

        /// `qrcode_hash`
        pub fn qrcode_hash(mut self, value: impl Into<String>) -> Self {
            self.qrcode_hash = Some(value.into());
            self
        }

        /// `start_station`
        pub fn start_station(mut self, value: impl Into<String>) -> Self {
            self.start_station = Some(value.into());
            self
        }

        /// `end_station`
        pub fn end_station(mut self, value: impl Into<String>) -> Self {
            self.end_station = Some(value.into());
            self
        }

        /// `line_name`
        pub fn line_name(mut self, value: impl Into<String>) -> Self {
            self.line_name = Some(value.into());
            self
        }

        /// `plate_number`
        pub fn plate_number(mut self, value: impl Into<String>) -> Self {
            self.plate_number = Some(value.into());
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
        qrcode_hash = "qrcode_hash",
        start_station = "start_station",
        end_station = "end_station",
        line_name = "line_name",
        plate_number = "plate_number",
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
