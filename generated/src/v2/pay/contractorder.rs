//! 支付中签约 · `POST /pay/contractorder`
//!
//! Generated from docs/openapi/v2/pay/contractorder.md by `cargo xtask regen`; do not edit.

/// 支付中签约
///
/// `POST /pay/contractorder`
///
/// 支付中签约 · [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011987320), [2](https://pay.weixin.qq.com/doc/v2/partner/4016608528) · feature `v2-pay`
///
/// ```
/// use wechatpay_api::v2::pay::contractorder::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .sub_mch_id("1684913560")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .contract_mchid("1684907235")
///     .contract_appid("wx5f0c1a9e7b3d2846")
///     .out_trade_no("580202")
///     .device_info("984202606181035")
///     .body("锦绣路茶铺-明前龙井")
///     .detail("示例D824")
///     .attach("table=12")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .total_fee(35200)
///     .spbill_create_ip("203.0.113.24")
///     .time_start("20260618103542")
///     .time_expire("20260618103542")
///     .goods_tag("SPRING_TEA")
///     .trade_type(post::TradeType::Jsapi)
///     .product_id("60620260618103542606606")
///     .limit_pay("no_debit")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .sub_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .plan_id(1)
///     .contract_code("815202606")
///     .request_serial(1)
///     .contract_display_account("446")
///     .contract_notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "支付中签约")]
#[doc(alias = "/pay/contractorder")]
#[doc(alias = "post_pay_contractorder")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 支付中签约; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `mch_id`, `contract_mchid`, `contract_appid`, `out_trade_no`, `body`, `notify_url`, `total_fee`, `spbill_create_ip`, `trade_type`, `plan_id`, `contract_code`, `request_serial`, `contract_display_account`, `contract_notify_url`.
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

        /// `sub_mch_id`
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
        }

        /// `sub_appid`
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// `contract_mchid`
        ///
        /// **Required.**
        pub fn contract_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_mchid", value.into()))
        }

        /// `contract_appid`
        ///
        /// **Required.**
        pub fn contract_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_appid", value.into()))
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// `device_info`
        pub fn device_info(self, value: impl Into<String>) -> Self {
            Self(self.0.body("device_info", value.into()))
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

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// `total_fee`
        ///
        /// **Required.**
        pub fn total_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("total_fee", value.into()))
        }

        /// `spbill_create_ip`
        ///
        /// **Required.**
        pub fn spbill_create_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.body("spbill_create_ip", value.into()))
        }

        /// `time_start`
        pub fn time_start(self, value: impl Into<String>) -> Self {
            Self(self.0.body("time_start", value.into()))
        }

        /// `time_expire`
        pub fn time_expire(self, value: impl Into<String>) -> Self {
            Self(self.0.body("time_expire", value.into()))
        }

        /// `goods_tag`
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_tag", value.into()))
        }

        /// `trade_type`
        ///
        /// **Required.**
        pub fn trade_type(self, value: impl Into<TradeType>) -> Self {
            Self(self.0.body("trade_type", value.into()))
        }

        /// `product_id`
        pub fn product_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("product_id", value.into()))
        }

        /// `limit_pay`
        pub fn limit_pay(self, value: impl Into<String>) -> Self {
            Self(self.0.body("limit_pay", value.into()))
        }

        /// `openid`
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// `sub_openid`
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_openid", value.into()))
        }

        /// `plan_id`
        ///
        /// **Required.**
        pub fn plan_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("plan_id", value.into()))
        }

        /// `contract_code`
        ///
        /// **Required.**
        pub fn contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_code", value.into()))
        }

        /// `request_serial`
        ///
        /// **Required.**
        pub fn request_serial(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("request_serial", value.into()))
        }

        /// `contract_display_account`
        ///
        /// **Required.**
        pub fn contract_display_account(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_display_account", value.into()))
        }

        /// `contract_notify_url`
        ///
        /// **Required.**
        pub fn contract_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_notify_url", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_pay_contractorder",
                Verb::Post,
                "/pay/contractorder",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(
                &[
                    "/body/appid",
                    "/body/mch_id",
                    "/body/contract_mchid",
                    "/body/contract_appid",
                    "/body/out_trade_no",
                    "/body/body",
                    "/body/notify_url",
                    "/body/total_fee",
                    "/body/spbill_create_ip",
                    "/body/trade_type",
                    "/body/plan_id",
                    "/body/contract_code",
                    "/body/request_serial",
                    "/body/contract_display_account",
                    "/body/contract_notify_url",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// TradeType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum TradeType {
        /// `JSAPI`
        Jsapi,
        /// `NATIVE`
        Native,
        /// `APP`
        App,
        /// `MWEB`
        Mweb,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        TradeType,
        Jsapi = "JSAPI",
        Native = "NATIVE",
        App = "APP",
        Mweb = "MWEB",
    );

    /// The answer of 支付中签约.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `return_code`
        ///
        /// Documented as always there.
        pub return_code: Option<response::ReturnCode>,
        /// `return_msg`
        pub return_msg: Option<String>,
        /// `result_code`
        ///
        /// Documented as always there.
        pub result_code: Option<response::ResultCode>,
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
        /// `err_code`
        pub err_code: Option<String>,
        /// `err_code_des`
        pub err_code_des: Option<String>,
        /// `contract_result_code`
        ///
        /// Documented as always there.
        pub contract_result_code: Option<String>,
        /// `contract_err_code`
        pub contract_err_code: Option<String>,
        /// `contract_err_code_des`
        pub contract_err_code_des: Option<String>,
        /// `sub_mch_id`
        pub sub_mch_id: Option<String>,
        /// `sub_appid`
        pub sub_appid: Option<String>,
        /// `prepay_id`
        ///
        /// Documented as always there.
        pub prepay_id: Option<String>,
        /// `trade_type`
        ///
        /// Documented as always there.
        pub trade_type: Option<String>,
        /// `code_url`
        pub code_url: Option<String>,
        /// `plan_id`
        pub plan_id: Option<i64>,
        /// `request_serial`
        pub request_serial: Option<String>,
        /// `contract_code`
        pub contract_code: Option<String>,
        /// `contract_display_account`
        pub contract_display_account: Option<String>,
        /// `mweb_url`
        pub mweb_url: Option<String>,
        /// `out_trade_no`
        ///
        /// Documented as always there.
        pub out_trade_no: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        result_code = "result_code",
        appid = "appid",
        mch_id = "mch_id",
        nonce_str = "nonce_str",
        sign = "sign",
        err_code = "err_code",
        err_code_des = "err_code_des",
        contract_result_code = "contract_result_code",
        contract_err_code = "contract_err_code",
        contract_err_code_des = "contract_err_code_des",
        sub_mch_id = "sub_mch_id",
        sub_appid = "sub_appid",
        prepay_id = "prepay_id",
        trade_type = "trade_type",
        code_url = "code_url",
        plan_id = "plan_id",
        request_serial = "request_serial",
        contract_code = "contract_code",
        contract_display_account = "contract_display_account",
        mweb_url = "mweb_url",
        out_trade_no = "out_trade_no",
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
