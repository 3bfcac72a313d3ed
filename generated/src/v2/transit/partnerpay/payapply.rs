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
    pub struct Request(Parts);

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `sub_appid`
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

        /// `contract_id`
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_id", value.into()))
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

        /// `clientip`
        pub fn clientip(self, value: impl Into<String>) -> Self {
            Self(self.0.body("clientip", value.into()))
        }

        /// `deviceid`
        pub fn deviceid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("deviceid", value.into()))
        }

        /// `mobile`
        pub fn mobile(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mobile", value.into()))
        }

        /// `email`
        pub fn email(self, value: impl Into<String>) -> Self {
            Self(self.0.body("email", value.into()))
        }

        /// `qq`
        pub fn qq(self, value: impl Into<String>) -> Self {
            Self(self.0.body("qq", value.into()))
        }

        /// `openid`
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// `creid`
        pub fn creid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("creid", value.into()))
        }

        /// `outerid`
        pub fn outerid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("outerid", value.into()))
        }

        /// `version`
        ///
        /// **Required.** Known: `2.0`.
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

        /// `qrcode_hash`
        pub fn qrcode_hash(self, value: impl Into<String>) -> Self {
            Self(self.0.set("qrcode_hash", value.into()))
        }

        /// `start_station`
        pub fn start_station(self, value: impl Into<String>) -> Self {
            Self(self.0.set("start_station", value.into()))
        }

        /// `end_station`
        pub fn end_station(self, value: impl Into<String>) -> Self {
            Self(self.0.set("end_station", value.into()))
        }

        /// `line_name`
        pub fn line_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("line_name", value.into()))
        }

        /// `plate_number`
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("plate_number", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SceneInfoSceneInfo);

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
