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
    pub struct Request {
        out_trade_no: Option<String>,
        sub_mchid: Option<String>,
        appid: Option<String>,
        sub_appid: Option<String>,
        contract_id: Option<String>,
        description: Option<String>,
        attach: Option<String>,
        goods_tag: Option<String>,
        highway_info: Option<HighwayInfo>,
        amount: Option<Amount>,
        device_info: Option<DeviceInfo>,
        extra: Extra,
    }

    impl Request {
        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

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

        /// `contract_id`
        ///
        /// **Required.**
        pub fn contract_id(mut self, value: impl Into<String>) -> Self {
            self.contract_id = Some(value.into());
            self
        }

        /// `description`
        ///
        /// **Required.**
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
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

        /// `highway_info`
        ///
        /// **Required.**
        pub fn highway_info(mut self, value: impl Into<HighwayInfo>) -> Self {
            self.highway_info = Some(value.into());
            self
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(mut self, value: impl Into<Amount>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `device_info`
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
            Parts::new()
                .body("out_trade_no", &self.out_trade_no)
                .body("sub_mchid", &self.sub_mchid)
                .body("appid", &self.appid)
                .body("sub_appid", &self.sub_appid)
                .body("contract_id", &self.contract_id)
                .body("description", &self.description)
                .body("attach", &self.attach)
                .body("goods_tag", &self.goods_tag)
                .body("highway_info", &self.highway_info)
                .body("amount", &self.amount)
                .body("device_info", &self.device_info)
                .extra(&self.extra)
        }
    }

    /// HighwayInfo
    #[derive(Clone, Debug, Default)]
    pub struct HighwayInfo {
        plate_number: Option<String>,
        start_time: Option<String>,
        end_time: Option<String>,
        channel_type: Option<String>,
        car_type: Option<String>,
        entrance: Option<String>,
        exit: Option<String>,
        carrying_capacity: Option<i64>,
        carrying_range: Option<String>,
        extra: Extra,
    }

    impl HighwayInfo {
        /// `plate_number`
        ///
        /// **Required.**
        pub fn plate_number(mut self, value: impl Into<String>) -> Self {
            self.plate_number = Some(value.into());
            self
        }

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

        /// `channel_type`
        ///
        /// **Required.**
        pub fn channel_type(mut self, value: impl Into<String>) -> Self {
            self.channel_type = Some(value.into());
            self
        }

        /// `car_type`
        pub fn car_type(mut self, value: impl Into<String>) -> Self {
            self.car_type = Some(value.into());
            self
        }

        /// `entrance`
        ///
        /// **Required.**
        pub fn entrance(mut self, value: impl Into<String>) -> Self {
            self.entrance = Some(value.into());
            self
        }

        /// `exit`
        pub fn exit(mut self, value: impl Into<String>) -> Self {
            self.exit = Some(value.into());
            self
        }

        /// `carrying_capacity`
        pub fn carrying_capacity(mut self, value: impl Into<i64>) -> Self {
            self.carrying_capacity = Some(value.into());
            self
        }

        /// `carrying_range`
        pub fn carrying_range(mut self, value: impl Into<String>) -> Self {
            self.carrying_range = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        HighwayInfo,
        plate_number = "plate_number",
        start_time = "start_time",
        end_time = "end_time",
        channel_type = "channel_type",
        car_type = "car_type",
        entrance = "entrance",
        exit = "exit",
        carrying_capacity = "carrying_capacity",
        carrying_range = "carrying_range",
    );

    /// Amount
    #[derive(Clone, Debug, Default)]
    pub struct Amount {
        total: Option<i64>,
        currency: Option<String>,
        extra: Extra,
    }

    impl Amount {
        /// `total`
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

    /// DeviceInfo
    #[derive(Clone, Debug, Default)]
    pub struct DeviceInfo {
        device_id: Option<String>,
        device_ip: Option<String>,
        extra: Extra,
    }

    impl DeviceInfo {
        /// `device_id`
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

    /// The answer of 高速场景商户扣款.
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
