//! 高速场景商户扣款 · `POST /v3/vehicle/etc/transactions/highway`
//!
//! Generated from docs/openapi/v3/vehicle/etc/transactions/highway.md by `cargo xtask regen`; do not edit.

/// 高速场景商户扣款
///
/// `POST /v3/vehicle/etc/transactions/highway`
///
/// 高速场景商户扣款 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012715331) · feature `v3-vehicle`
///
/// ```
/// use wechatpay_api::v3::vehicle::etc::transactions::highway::post;
///
/// let request = post()
///     .out_trade_no("580202606181035425")
///     .sub_mchid("1684913560")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .contract_id("CI20260618249")
///     .description("锦绣路茶铺-明前龙井")
///     .attach("table=12")
///     .goods_tag("SPRING_TEA")
///     .highway_info(
///         post::HighwayInfo::default()
///             .plate_number("川A00000")
///             .start_time("2026-06-18T10:35:42+08:00")
///             .end_time("2026-06-18T10:35:42+08:00")
///             .channel_type("示例CT601")
///             .car_type("示例CT452")
///             .entrance("示例E325")
///             .exit("示例E129")
///             .carrying_capacity(1)
///             .carrying_range("示例CR540"),
///     )
///     .amount(post::Amount::default().total(35200).currency("CNY"))
///     .device_info(
///         post::DeviceInfo::default()
///             .device_id("DI20260618641")
///             .device_ip("203.0.113.24"),
///     );
/// ```
#[doc(alias = "高速场景商户扣款")]
#[doc(alias = "/v3/vehicle/etc/transactions/highway")]
#[doc(alias = "post_v3_vehicle_etc_transactions_highway")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 高速场景商户扣款; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `out_trade_no`, `appid`, `contract_id`, `description`, `highway_info`, `amount`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

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

        /// `contract_id`
        ///
        /// **Required.**
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_id", value.into()))
        }

        /// `description`
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("description", value.into()))
        }

        /// `attach`
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// `goods_tag`
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_tag", value.into()))
        }

        /// `highway_info`
        ///
        /// **Required.**
        pub fn highway_info(self, value: HighwayInfo) -> Self {
            Self(self.0.body("highway_info", value))
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.body("amount", value))
        }

        /// `device_info`
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
                "post_v3_vehicle_etc_transactions_highway",
                Verb::Post,
                "/v3/vehicle/etc/transactions/highway",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/out_trade_no",
                    "/body/appid",
                    "/body/contract_id",
                    "/body/description",
                    "/body/highway_info",
                    "/body/highway_info/plate_number",
                    "/body/highway_info/start_time",
                    "/body/highway_info/end_time",
                    "/body/highway_info/channel_type",
                    "/body/highway_info/entrance",
                    "/body/amount",
                    "/body/device_info/device_ip",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// HighwayInfo
    #[derive(Clone, Debug, Default)]
    pub struct HighwayInfo(Fields);

    impl HighwayInfo {
        /// `plate_number`
        ///
        /// **Required.**
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("plate_number", value.into()))
        }

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

        /// `channel_type`
        ///
        /// **Required.**
        pub fn channel_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("channel_type", value.into()))
        }

        /// `car_type`
        pub fn car_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("car_type", value.into()))
        }

        /// `entrance`
        ///
        /// **Required.**
        pub fn entrance(self, value: impl Into<String>) -> Self {
            Self(self.0.set("entrance", value.into()))
        }

        /// `exit`
        pub fn exit(self, value: impl Into<String>) -> Self {
            Self(self.0.set("exit", value.into()))
        }

        /// `carrying_capacity`
        pub fn carrying_capacity(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("carrying_capacity", value.into()))
        }

        /// `carrying_range`
        pub fn carrying_range(self, value: impl Into<String>) -> Self {
            Self(self.0.set("carrying_range", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(HighwayInfo);

    /// Amount
    #[derive(Clone, Debug, Default)]
    pub struct Amount(Fields);

    impl Amount {
        /// `total`
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

    /// DeviceInfo
    #[derive(Clone, Debug, Default)]
    pub struct DeviceInfo(Fields);

    impl DeviceInfo {
        /// `device_id`
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

    /// The answer of 高速场景商户扣款.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `mchid`
        ///
        /// Documented as always there.
        pub mchid: Option<String>,
        /// `sub_mchid`
        pub sub_mchid: Option<String>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `sub_appid`
        pub sub_appid: Option<String>,
        /// `out_trade_no`
        ///
        /// Documented as always there.
        pub out_trade_no: Option<String>,
        /// `transaction_id`
        ///
        /// Documented as always there.
        pub transaction_id: Option<String>,
        /// `attach`
        pub attach: Option<String>,
        /// `trade_type`
        ///
        /// Documented as always there.
        pub trade_type: Option<String>,
        /// `bank_type`
        pub bank_type: Option<String>,
        /// `success_time`
        pub success_time: Option<String>,
        /// `trade_state`
        ///
        /// Documented as always there.
        pub trade_state: Option<String>,
        /// `trade_state_desc`
        pub trade_state_desc: Option<String>,
        /// `payer`
        pub payer: Option<response::Payer>,
        /// `amount`
        ///
        /// Documented as always there.
        pub amount: Option<response::Amount>,
        /// `device_info`
        pub device_info: Option<response::DeviceInfo>,
        /// `promotion_detail`
        pub promotion_detail: Vec<response::PromotionDetail>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        mchid = "mchid",
        sub_mchid = "sub_mchid",
        appid = "appid",
        sub_appid = "sub_appid",
        out_trade_no = "out_trade_no",
        transaction_id = "transaction_id",
        attach = "attach",
        trade_type = "trade_type",
        bank_type = "bank_type",
        success_time = "success_time",
        trade_state = "trade_state",
        trade_state_desc = "trade_state_desc",
        payer = "payer",
        amount = "amount",
        device_info = "device_info",
        promotion_detail = "promotion_detail",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// Payer
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Payer {
            /// `sp_openid`
            pub sp_openid: Option<String>,
            /// `sub_openid`
            pub sub_openid: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Payer,
            sp_openid = "sp_openid",
            sub_openid = "sub_openid",
        );

        /// Amount
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Amount {
            /// `total`
            ///
            /// Documented as always there.
            pub total: Option<i64>,
            /// `currency`
            pub currency: Option<String>,
            /// `payer_total`
            pub payer_total: Option<i64>,
            /// `discount_total`
            pub discount_total: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Amount,
            total = "total",
            currency = "currency",
            payer_total = "payer_total",
            discount_total = "discount_total",
        );

        /// DeviceInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DeviceInfo {
            /// `device_id`
            pub device_id: Option<String>,
            /// `device_ip`
            pub device_ip: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            DeviceInfo,
            device_id = "device_id",
            device_ip = "device_ip",
        );

        /// PromotionDetail
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PromotionDetail {
            /// `promotion_id`
            ///
            /// Documented as always there.
            pub promotion_id: Option<String>,
            /// `name`
            pub name: Option<String>,
            /// `scope`
            pub scope: Option<String>,
            /// `type`
            pub r#type: Option<String>,
            /// `activity_id`
            pub activity_id: Option<String>,
            /// `amount`
            ///
            /// Documented as always there.
            pub amount: Option<i64>,
            /// `wxpay_contribute`
            pub wxpay_contribute: Option<i64>,
            /// `merchant_contribute`
            pub merchant_contribute: Option<i64>,
            /// `other_contribute`
            pub other_contribute: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            PromotionDetail,
            promotion_id = "promotion_id",
            name = "name",
            scope = "scope",
            r#type = "type",
            activity_id = "activity_id",
            amount = "amount",
            wxpay_contribute = "wxpay_contribute",
            merchant_contribute = "merchant_contribute",
            other_contribute = "other_contribute",
        );
    }
}
