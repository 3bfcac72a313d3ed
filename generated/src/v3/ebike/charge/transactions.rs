//! 充电自行车代扣受理扣款 · `POST /v3/ebike/charge/transactions`
//!
//! Generated from docs/openapi/v3/ebike/charge/transactions.md by `cargo xtask regen`; do not edit.

/// 充电自行车代扣受理扣款
///
/// `POST /v3/ebike/charge/transactions`
///
/// 充电自行车代扣受理扣款 · [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml) · feature `v3-ebike`
///
/// ```
/// use wechatpay_api::v3::ebike::charge::transactions::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .out_trade_no("580202606181035425")
///     .attach("table=12")
///     .goods_tag("SPRING_TEA")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .description("锦绣路茶铺-明前龙井")
///     .charging_token("CT20260618142")
///     .amount(post::Amount::default().total(35200).currency("CNY"))
///     .charge_info(
///         post::ChargeInfo::default()
///             .start_time("2026-06-18T10:35:42+08:00")
///             .end_time("2026-06-18T10:35:42+08:00")
///             .charging_station_name("春茶节")
///             .charging_gun_number("3112")
///             .charged_capacity(1)
///             .park_duration(1)
///             .park_fee(35200),
///     )
///     .device_info(
///         post::DeviceInfo::default().device_id("64120260").device_ip("203.0.113.24"),
///     );
/// ```
#[doc(alias = "充电自行车代扣受理扣款")]
#[doc(alias = "/v3/ebike/charge/transactions")]
#[doc(alias = "post_v3_ebike_charge_transactions")]
#[deprecated = "WeChat Pay keeps this for those who have it; see its official page"]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 充电自行车代扣受理扣款; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `out_trade_no`, `notify_url`, `description`, `charging_token`, `amount`, `charge_info`, `device_info`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        sub_mchid: Option<String>,
        appid: Option<String>,
        sub_appid: Option<String>,
        out_trade_no: Option<String>,
        attach: Option<String>,
        goods_tag: Option<String>,
        notify_url: Option<String>,
        description: Option<String>,
        charging_token: Option<String>,
        amount: Option<Amount>,
        charge_info: Option<ChargeInfo>,
        device_info: Option<DeviceInfo>,
        extra: Extra,
    }

    impl Request {
        /// `sub_mchid`
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

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

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `attach`
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
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

        /// `description`
        ///
        /// **Required.**
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }

        /// `charging_token`
        ///
        /// **Required.**
        pub fn charging_token(mut self, value: impl Into<String>) -> Self {
            self.charging_token = Some(value.into());
            self
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(mut self, value: impl Into<Amount>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `charge_info`
        ///
        /// **Required.**
        pub fn charge_info(mut self, value: impl Into<ChargeInfo>) -> Self {
            self.charge_info = Some(value.into());
            self
        }

        /// `device_info`
        ///
        /// **Required.**
        pub fn device_info(mut self, value: impl Into<DeviceInfo>) -> Self {
            self.device_info = Some(value.into());
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
                "post_v3_ebike_charge_transactions",
                Verb::Post,
                "/v3/ebike/charge/transactions",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/appid",
                    "/body/out_trade_no",
                    "/body/notify_url",
                    "/body/description",
                    "/body/charging_token",
                    "/body/amount",
                    "/body/amount/total",
                    "/body/charge_info",
                    "/body/charge_info/start_time",
                    "/body/charge_info/end_time",
                    "/body/charge_info/charging_station_name",
                    "/body/charge_info/charging_gun_number",
                    "/body/charge_info/charged_capacity",
                    "/body/device_info",
                    "/body/device_info/device_id",
                    "/body/device_info/device_ip",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("sub_mchid", &self.sub_mchid)
                .body("appid", &self.appid)
                .body("sub_appid", &self.sub_appid)
                .body("out_trade_no", &self.out_trade_no)
                .body("attach", &self.attach)
                .body("goods_tag", &self.goods_tag)
                .body("notify_url", &self.notify_url)
                .body("description", &self.description)
                .body("charging_token", &self.charging_token)
                .body("amount", &self.amount)
                .body("charge_info", &self.charge_info)
                .body("device_info", &self.device_info)
                .extra(&self.extra)
        }
    }

    /// Amount
    #[derive(Clone, Debug, Default)]
    pub struct Amount {
        total: Option<i64>,
        currency: Option<String>,
        extra: Extra,
    }

    impl Amount {
        /// `total`
        ///
        /// **Required.**
        pub fn total(mut self, value: impl Into<i64>) -> Self {
            self.total = Some(value.into());
            self
        }

        /// `currency`
        pub fn currency(mut self, value: impl Into<String>) -> Self {
            self.currency = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Amount,
        total = "total",
        currency = "currency",
    );

    /// ChargeInfo
    #[derive(Clone, Debug, Default)]
    pub struct ChargeInfo {
        start_time: Option<String>,
        end_time: Option<String>,
        charging_station_name: Option<String>,
        charging_gun_number: Option<String>,
        charged_capacity: Option<i64>,
        park_duration: Option<i64>,
        park_fee: Option<i64>,
        extra: Extra,
    }

    impl ChargeInfo {
        /// `start_time`
        ///
        /// **Required.**
        pub fn start_time(mut self, value: impl Into<String>) -> Self {
            self.start_time = Some(value.into());
            self
        }

        /// `end_time`
        ///
        /// **Required.**
        pub fn end_time(mut self, value: impl Into<String>) -> Self {
            self.end_time = Some(value.into());
            self
        }

        /// `charging_station_name`
        ///
        /// **Required.**
        pub fn charging_station_name(mut self, value: impl Into<String>) -> Self {
            self.charging_station_name = Some(value.into());
            self
        }

        /// `charging_gun_number`
        ///
        /// **Required.**
        pub fn charging_gun_number(mut self, value: impl Into<String>) -> Self {
            self.charging_gun_number = Some(value.into());
            self
        }

        /// `charged_capacity`
        ///
        /// **Required.**
        pub fn charged_capacity(mut self, value: impl Into<i64>) -> Self {
            self.charged_capacity = Some(value.into());
            self
        }

        /// `park_duration`
        pub fn park_duration(mut self, value: impl Into<i64>) -> Self {
            self.park_duration = Some(value.into());
            self
        }

        /// `park_fee`
        pub fn park_fee(mut self, value: impl Into<i64>) -> Self {
            self.park_fee = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        ChargeInfo,
        start_time = "start_time",
        end_time = "end_time",
        charging_station_name = "charging_station_name",
        charging_gun_number = "charging_gun_number",
        charged_capacity = "charged_capacity",
        park_duration = "park_duration",
        park_fee = "park_fee",
    );

    /// DeviceInfo
    #[derive(Clone, Debug, Default)]
    pub struct DeviceInfo {
        device_id: Option<String>,
        device_ip: Option<String>,
        extra: Extra,
    }

    impl DeviceInfo {
        /// `device_id`
        ///
        /// **Required.**
        pub fn device_id(mut self, value: impl Into<String>) -> Self {
            self.device_id = Some(value.into());
            self
        }

        /// `device_ip`
        ///
        /// **Required.**
        pub fn device_ip(mut self, value: impl Into<String>) -> Self {
            self.device_ip = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        DeviceInfo,
        device_id = "device_id",
        device_ip = "device_ip",
    );

    /// The answer of 充电自行车代扣受理扣款.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `accept_state`
        ///
        /// Documented as always there.
        pub accept_state: Option<String>,
        /// `create_time`
        pub create_time: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        accept_state = "accept_state",
        create_time = "create_time",
    );
}
