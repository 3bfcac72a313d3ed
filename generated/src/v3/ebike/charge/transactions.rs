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
    pub struct Request(Parts);

    impl Request {
        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

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

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// `attach`
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
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

        /// `description`
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("description", value.into()))
        }

        /// `charging_token`
        ///
        /// **Required.**
        pub fn charging_token(self, value: impl Into<String>) -> Self {
            Self(self.0.body("charging_token", value.into()))
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.body("amount", value))
        }

        /// `charge_info`
        ///
        /// **Required.**
        pub fn charge_info(self, value: ChargeInfo) -> Self {
            Self(self.0.body("charge_info", value))
        }

        /// `device_info`
        ///
        /// **Required.**
        pub fn device_info(self, value: DeviceInfo) -> Self {
            Self(self.0.body("device_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
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
            self.0.clone()
        }
    }

    /// Amount
    #[derive(Clone, Debug, Default)]
    pub struct Amount(Fields);

    impl Amount {
        /// `total`
        ///
        /// **Required.**
        pub fn total(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total", value.into()))
        }

        /// `currency`
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.set("currency", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Amount);

    /// ChargeInfo
    #[derive(Clone, Debug, Default)]
    pub struct ChargeInfo(Fields);

    impl ChargeInfo {
        /// `start_time`
        ///
        /// **Required.**
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("start_time", value.into()))
        }

        /// `end_time`
        ///
        /// **Required.**
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("end_time", value.into()))
        }

        /// `charging_station_name`
        ///
        /// **Required.**
        pub fn charging_station_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("charging_station_name", value.into()))
        }

        /// `charging_gun_number`
        ///
        /// **Required.**
        pub fn charging_gun_number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("charging_gun_number", value.into()))
        }

        /// `charged_capacity`
        ///
        /// **Required.**
        pub fn charged_capacity(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("charged_capacity", value.into()))
        }

        /// `park_duration`
        pub fn park_duration(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("park_duration", value.into()))
        }

        /// `park_fee`
        pub fn park_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("park_fee", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ChargeInfo);

    /// DeviceInfo
    #[derive(Clone, Debug, Default)]
    pub struct DeviceInfo(Fields);

    impl DeviceInfo {
        /// `device_id`
        ///
        /// **Required.**
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("device_id", value.into()))
        }

        /// `device_ip`
        ///
        /// **Required.**
        pub fn device_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.set("device_ip", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(DeviceInfo);

    /// The answer of 充电自行车代扣受理扣款.
    #[derive(Clone)]
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
