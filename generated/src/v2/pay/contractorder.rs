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
    pub struct Request {
        appid: Option<String>,
        mch_id: Option<String>,
        sub_mch_id: Option<String>,
        sub_appid: Option<String>,
        contract_mchid: Option<String>,
        contract_appid: Option<String>,
        out_trade_no: Option<String>,
        device_info: Option<String>,
        body: Option<String>,
        detail: Option<String>,
        attach: Option<String>,
        notify_url: Option<String>,
        total_fee: Option<i64>,
        spbill_create_ip: Option<String>,
        time_start: Option<String>,
        time_expire: Option<String>,
        goods_tag: Option<String>,
        trade_type: Option<TradeType>,
        product_id: Option<String>,
        limit_pay: Option<String>,
        openid: Option<String>,
        sub_openid: Option<String>,
        plan_id: Option<i64>,
        contract_code: Option<String>,
        request_serial: Option<i64>,
        contract_display_account: Option<String>,
        contract_notify_url: Option<String>,
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

        /// `sub_mch_id`
        pub fn sub_mch_id(mut self, value: impl Into<String>) -> Self {
            self.sub_mch_id = Some(value.into());
            self
        }

        /// `sub_appid`
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// `contract_mchid`
        ///
        /// **Required.**
        pub fn contract_mchid(mut self, value: impl Into<String>) -> Self {
            self.contract_mchid = Some(value.into());
            self
        }

        /// `contract_appid`
        ///
        /// **Required.**
        pub fn contract_appid(mut self, value: impl Into<String>) -> Self {
            self.contract_appid = Some(value.into());
            self
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `device_info`
        pub fn device_info(mut self, value: impl Into<String>) -> Self {
            self.device_info = Some(value.into());
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

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// `total_fee`
        ///
        /// **Required.**
        pub fn total_fee(mut self, value: impl Into<i64>) -> Self {
            self.total_fee = Some(value.into());
            self
        }

        /// `spbill_create_ip`
        ///
        /// **Required.**
        pub fn spbill_create_ip(mut self, value: impl Into<String>) -> Self {
            self.spbill_create_ip = Some(value.into());
            self
        }

        /// `time_start`
        pub fn time_start(mut self, value: impl Into<String>) -> Self {
            self.time_start = Some(value.into());
            self
        }

        /// `time_expire`
        pub fn time_expire(mut self, value: impl Into<String>) -> Self {
            self.time_expire = Some(value.into());
            self
        }

        /// `goods_tag`
        pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
            self.goods_tag = Some(value.into());
            self
        }

        /// `trade_type`
        ///
        /// **Required.**
        pub fn trade_type(mut self, value: impl Into<TradeType>) -> Self {
            self.trade_type = Some(value.into());
            self
        }

        /// `product_id`
        pub fn product_id(mut self, value: impl Into<String>) -> Self {
            self.product_id = Some(value.into());
            self
        }

        /// `limit_pay`
        pub fn limit_pay(mut self, value: impl Into<String>) -> Self {
            self.limit_pay = Some(value.into());
            self
        }

        /// `openid`
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `sub_openid`
        pub fn sub_openid(mut self, value: impl Into<String>) -> Self {
            self.sub_openid = Some(value.into());
            self
        }

        /// `plan_id`
        ///
        /// **Required.**
        pub fn plan_id(mut self, value: impl Into<i64>) -> Self {
            self.plan_id = Some(value.into());
            self
        }

        /// `contract_code`
        ///
        /// **Required.**
        pub fn contract_code(mut self, value: impl Into<String>) -> Self {
            self.contract_code = Some(value.into());
            self
        }

        /// `request_serial`
        ///
        /// **Required.**
        pub fn request_serial(mut self, value: impl Into<i64>) -> Self {
            self.request_serial = Some(value.into());
            self
        }

        /// `contract_display_account`
        ///
        /// **Required.**
        pub fn contract_display_account(mut self, value: impl Into<String>) -> Self {
            self.contract_display_account = Some(value.into());
            self
        }

        /// `contract_notify_url`
        ///
        /// **Required.**
        pub fn contract_notify_url(mut self, value: impl Into<String>) -> Self {
            self.contract_notify_url = Some(value.into());
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
            Parts::new()
                .body("appid", &self.appid)
                .body("mch_id", &self.mch_id)
                .body("sub_mch_id", &self.sub_mch_id)
                .body("sub_appid", &self.sub_appid)
                .body("contract_mchid", &self.contract_mchid)
                .body("contract_appid", &self.contract_appid)
                .body("out_trade_no", &self.out_trade_no)
                .body("device_info", &self.device_info)
                .body("body", &self.body)
                .body("detail", &self.detail)
                .body("attach", &self.attach)
                .body("notify_url", &self.notify_url)
                .body("total_fee", &self.total_fee)
                .body("spbill_create_ip", &self.spbill_create_ip)
                .body("time_start", &self.time_start)
                .body("time_expire", &self.time_expire)
                .body("goods_tag", &self.goods_tag)
                .body("trade_type", &self.trade_type)
                .body("product_id", &self.product_id)
                .body("limit_pay", &self.limit_pay)
                .body("openid", &self.openid)
                .body("sub_openid", &self.sub_openid)
                .body("plan_id", &self.plan_id)
                .body("contract_code", &self.contract_code)
                .body("request_serial", &self.request_serial)
                .body("contract_display_account", &self.contract_display_account)
                .body("contract_notify_url", &self.contract_notify_url)
                .extra(&self.extra)
        }
    }

    /// TradeType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, Default)]
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
