//! 充电自行车代扣受理扣款 · `POST /v3/ebike/charge/transactions`
//!
//! Generated from docs/openapi/v3/ebike/charge/transactions.md by `cargo xtask regen`; do not edit.

/// Requests a deduction for a finished e-bike charging session by its charging token.
///
/// 电动自行车充电结束后，凭当次的代扣凭证请求扣款。
///
/// `POST /v3/ebike/charge/transactions`
///
/// 充电自行车代扣受理扣款 / Request an e-bike charging deduction · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml) · feature `v3-ebike` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::ebike::charge::transactions::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .out_trade_no("EB20260618123550001")
///     .attach("gun=03")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .description("锦绣路充电站-电动自行车充电")
///     .charging_token("CT2026061810354200168491356027")
///     .amount(post::Amount::default().total(180).currency("CNY"))
///     .charge_info(
///         post::ChargeInfo::default()
///             .start_time("2026-06-18T10:35:42+08:00")
///             .end_time("2026-06-18T12:35:42+08:00")
///             .charging_station_name("锦绣路电动自行车充电站")
///             .charging_gun_number("03")
///             .charged_capacity(1),
///     )
///     .device_info(
///         post::DeviceInfo::default()
///             .device_id("JXCHARGE-06")
///             .device_ip("203.0.113.24"),
///     );
/// ```
#[doc(alias = "充电自行车代扣受理扣款")]
#[doc(alias = "/v3/ebike/charge/transactions")]
#[doc(alias = "post_v3_ebike_charge_transactions")]
#[doc(alias = "电自行车代扣受理扣款")]
#[doc(alias = "自行车代扣受理扣款")]
#[doc(alias = "行车代扣受理扣款")]
#[doc(alias = "车代扣受理扣款")]
#[doc(alias = "代扣受理扣款")]
#[doc(alias = "扣受理扣款")]
#[doc(alias = "受理扣款")]
#[doc(alias = "理扣款")]
#[doc(alias = "扣款")]
#[doc(alias = "Request an e-bike charging deduction")]
#[doc(alias = "e-bike charging deduction")]
#[doc(alias = "charging deduction")]
#[doc(alias = "deduction")]
#[deprecated = "taken offline, or closed to new merchants; see the official page"]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 充电自行车代扣受理扣款. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `out_trade_no`, `notify_url`, `description`, `charging_token`, `amount`, `charge_info`, `device_info`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// 订单优惠标记 / Promotion tag of the order, used by coupons and discounts
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_tag", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// **Required.** Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// 描述 / Description
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("description", value.into()))
        }

        /// 用户充电代扣凭证 / Token for deducting the user's charging fee
        ///
        /// **Required.**
        pub fn charging_token(self, value: impl Into<String>) -> Self {
            Self(self.0.body("charging_token", value.into()))
        }

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// **Required.**
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.body("amount", value))
        }

        /// 充电场景信息 / Information on the e-bike charging session
        ///
        /// **Required.**
        pub fn charge_info(self, value: ChargeInfo) -> Self {
            Self(self.0.body("charge_info", value))
        }

        /// 设备号或设备信息 / Terminal device number, or an object of device data
        ///
        /// **Required.**
        pub fn device_info(self, value: DeviceInfo) -> Self {
            Self(self.0.body("device_info", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }

        /// Sets what happens if required fields are missing, for this request only.
        pub fn check_required(self, check: Check) -> Self {
            Self(self.0.check_required(check))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_ebike_charge_transactions",
                Method::Post,
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

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Amount(ObjectBuilder);

    impl Amount {
        /// 总金额，单位：分（境外订单为币种最小单位） / Total amount, in fen (for overseas orders in the currency's smallest unit)
        ///
        /// **Required.**
        pub fn total(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total", value.into()))
        }

        /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.set("currency", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Amount);

    /// 充电场景信息 / Information on the e-bike charging session
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ChargeInfo(ObjectBuilder);

    impl ChargeInfo {
        /// 充电开始时间 / Time charging started
        ///
        /// **Required.**
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("start_time", value.into()))
        }

        /// 结束时间 / End time
        ///
        /// **Required.**
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("end_time", value.into()))
        }

        /// 充电站名称 / Charging station's name
        ///
        /// **Required.**
        pub fn charging_station_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("charging_station_name", value.into()))
        }

        /// 充电枪编号 / Number of the charging connector
        ///
        /// **Required.**
        pub fn charging_gun_number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("charging_gun_number", value.into()))
        }

        /// 已充电量 / Electricity charged so far
        ///
        /// **Required.**
        pub fn charged_capacity(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("charged_capacity", value.into()))
        }

        /// 车位延时占用时长 / Time the parking space stayed occupied after charging
        pub fn park_duration(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("park_duration", value.into()))
        }

        /// 车位延时占用费用，单位：分 / Fee for occupying the space after charging, in fen
        pub fn park_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("park_fee", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ChargeInfo);

    /// 设备号或设备信息 / Terminal device number, or an object of device data
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct DeviceInfo(ObjectBuilder);

    impl DeviceInfo {
        /// 设备号 / Device's ID
        ///
        /// **Required.**
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("device_id", value.into()))
        }

        /// 商户端设备IP / IP address of the merchant's device
        ///
        /// **Required.** Format: `ip`.
        pub fn device_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.set("device_ip", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(DeviceInfo);

    /// Response of 充电自行车代扣受理扣款.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 受理状态 / Whether the request has been accepted
        ///
        /// Always present according to the docs.
        pub accept_state: Option<String>,
        /// 创建时间 / Time of creation
        pub create_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        accept_state = "accept_state",
        create_time = "create_time",
    );
}
