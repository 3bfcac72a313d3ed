//! 创建速住订单 · `POST /wxv/createhotelbill`
//!
//! Generated from docs/openapi/v2/wxv/createhotelbill.md by `cargo xtask regen`; do not edit.

/// 创建速住订单
///
/// `POST /wxv/createhotelbill`
///
/// 创建速住订单 · [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_1&index=2) · feature `v2-wxv`
///
/// ```
/// use wechatpay_api::v2::wxv::createhotelbill::post;
///
/// let request = post()
///     .version("1.0")
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .sign_type("HMAC-SHA256")
///     .out_order_no("OON20260618382")
///     .service_id("SI20260618800")
///     .room("示例R942")
///     .start_time("20260618103542")
///     .end_time("20260618103542")
///     .service_location("示例SL222")
///     .deposit_amount(35200)
///     .room_rate(1)
///     .room_rate_desc("锦绣路茶铺-明前龙井")
///     .attach("table=12")
///     .cancel_rule("示例CR146")
///     .cancel_rule_desc("锦绣路茶铺-明前龙井")
///     .cert_serial_no("50820260")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .name("春茶节")
///     .phone("02800000000")
///     .userid("U20260618249")
///     .address("四川省成都市武侯区锦绣路12号");
/// ```
#[doc(alias = "创建速住订单")]
#[doc(alias = "/wxv/createhotelbill")]
#[doc(alias = "post_wxv_createhotelbill")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 创建速住订单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `version`, `appid`, `mch_id`, `sign_type`, `out_order_no`, `service_id`, `room`, `start_time`, `end_time`, `service_location`, `deposit_amount`, `room_rate`, `cancel_rule`, `cancel_rule_desc`, `cert_serial_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `version`
        ///
        /// **Required.** Known: `1.0`.
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.body("version", value.into()))
        }

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

        /// `sign_type`
        ///
        /// **Required.** Known: `HMAC-SHA256`.
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// `out_order_no`
        ///
        /// **Required.**
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_order_no", value.into()))
        }

        /// `service_id`
        ///
        /// **Required.**
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_id", value.into()))
        }

        /// `room`
        ///
        /// **Required.**
        pub fn room(self, value: impl Into<String>) -> Self {
            Self(self.0.body("room", value.into()))
        }

        /// `start_time`
        ///
        /// **Required.**
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("start_time", value.into()))
        }

        /// `end_time`
        ///
        /// **Required.**
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("end_time", value.into()))
        }

        /// `service_location`
        ///
        /// **Required.**
        pub fn service_location(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_location", value.into()))
        }

        /// `deposit_amount`
        ///
        /// **Required.**
        pub fn deposit_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("deposit_amount", value.into()))
        }

        /// `room_rate`
        ///
        /// **Required.**
        pub fn room_rate(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("room_rate", value.into()))
        }

        /// `room_rate_desc`
        pub fn room_rate_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.body("room_rate_desc", value.into()))
        }

        /// `attach`
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// `cancel_rule`
        ///
        /// **Required.**
        pub fn cancel_rule(self, value: impl Into<String>) -> Self {
            Self(self.0.body("cancel_rule", value.into()))
        }

        /// `cancel_rule_desc`
        ///
        /// **Required.**
        pub fn cancel_rule_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.body("cancel_rule_desc", value.into()))
        }

        /// `cert_serial_no`
        ///
        /// **Required.**
        pub fn cert_serial_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("cert_serial_no", value.into()))
        }

        /// `openid`
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// `name`
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("name", value.into()))
        }

        /// `phone`
        pub fn phone(self, value: impl Into<String>) -> Self {
            Self(self.0.body("phone", value.into()))
        }

        /// `userid`
        pub fn userid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("userid", value.into()))
        }

        /// `address`
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.body("address", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_wxv_createhotelbill",
                Verb::Post,
                "/wxv/createhotelbill",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(
                &[
                    "/body/version",
                    "/body/appid",
                    "/body/mch_id",
                    "/body/sign_type",
                    "/body/out_order_no",
                    "/body/service_id",
                    "/body/room",
                    "/body/start_time",
                    "/body/end_time",
                    "/body/service_location",
                    "/body/deposit_amount",
                    "/body/room_rate",
                    "/body/cancel_rule",
                    "/body/cancel_rule_desc",
                    "/body/cert_serial_no",
                ],
            )
            .sign_type()
            .hmac_sha256()
            .mutual_tls();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 创建速住订单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `return_code`
        ///
        /// Documented as always there.
        pub return_code: Option<response::ReturnCode>,
        /// `return_msg`
        pub return_msg: Option<String>,
        /// `sign`
        ///
        /// Documented as always there.
        pub sign: Option<String>,
        /// `nonce_str`
        ///
        /// Documented as always there.
        pub nonce_str: Option<String>,
        /// `result_code`
        ///
        /// Documented as always there.
        pub result_code: Option<response::ResultCode>,
        /// `err_code`
        pub err_code: Option<String>,
        /// `err_code_des`
        pub err_code_des: Option<String>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `mch_id`
        ///
        /// Documented as always there.
        pub mch_id: Option<String>,
        /// `out_order_no`
        ///
        /// Documented as always there.
        pub out_order_no: Option<String>,
        /// `service_id`
        ///
        /// Documented as always there.
        pub service_id: Option<String>,
        /// `order_id`
        ///
        /// Documented as always there.
        pub order_id: Option<String>,
        /// `miniprogram_appid`
        ///
        /// Documented as always there.
        pub miniprogram_appid: Option<String>,
        /// `miniprogram_path`
        ///
        /// Documented as always there.
        pub miniprogram_path: Option<String>,
        /// `miniprogram_username`
        ///
        /// Documented as always there.
        pub miniprogram_username: Option<String>,
        /// `package`
        ///
        /// Documented as always there.
        pub package: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        sign = "sign",
        nonce_str = "nonce_str",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        appid = "appid",
        mch_id = "mch_id",
        out_order_no = "out_order_no",
        service_id = "service_id",
        order_id = "order_id",
        miniprogram_appid = "miniprogram_appid",
        miniprogram_path = "miniprogram_path",
        miniprogram_username = "miniprogram_username",
        package = "package",
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
