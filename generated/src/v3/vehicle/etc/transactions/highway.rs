//! 高速场景商户扣款 · `POST /v3/vehicle/etc/transactions/highway`
//!
//! Generated from docs/openapi/v3/vehicle/etc/transactions/highway.md by `cargo xtask regen`; do not edit.

/// Deducts a highway toll from the user under a signed ETC contract.
///
/// 按已签约的ETC协议向用户扣收高速通行费。
///
/// `POST /v3/vehicle/etc/transactions/highway`
///
/// 高速场景商户扣款 / Deduct a highway toll · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012715331) · feature `v3-vehicle` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::vehicle::etc::transactions::highway::post;
///
/// let request = post()
///     .out_trade_no("ETC20260618113546007")
///     .appid("wx5f0c1a9e7b3d2846")
///     .contract_id("202606186048271935")
///     .description("成都机场至乐山高速通行费")
///     .attach("lane=03")
///     .goods_tag("SUMMER_DRIVE")
///     .highway_info(
///         post::HighwayInfo::default()
///             .plate_number("川A00000")
///             .start_time("2026-06-18T10:35:42+08:00")
///             .end_time("2026-06-18T11:35:42+08:00")
///             .channel_type("ETC")
///             .entrance("成都机场收费站"),
///     )
///     .amount(post::Amount::default().currency("CNY"));
/// ```
#[doc(alias = "高速场景商户扣款")]
#[doc(alias = "/v3/vehicle/etc/transactions/highway")]
#[doc(alias = "post_v3_vehicle_etc_transactions_highway")]
#[doc(alias = "速场景商户扣款")]
#[doc(alias = "场景商户扣款")]
#[doc(alias = "景商户扣款")]
#[doc(alias = "商户扣款")]
#[doc(alias = "户扣款")]
#[doc(alias = "扣款")]
#[doc(alias = "Deduct a highway toll")]
#[doc(alias = "highway toll")]
#[doc(alias = "toll")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 高速场景商户扣款. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_trade_no`, `appid`, `contract_id`, `description`, `highway_info`, `amount`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
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

        /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
        ///
        /// **Required.**
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_id", value.into()))
        }

        /// 描述 / Description
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("description", value.into()))
        }

        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// 订单优惠标记 / Promotion tag of the order, used by coupons and discounts
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_tag", value.into()))
        }

        /// 高速场景信息 / Highway scene information
        ///
        /// **Required.**
        pub fn highway_info(self, value: HighwayInfo) -> Self {
            Self(self.0.body("highway_info", value))
        }

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// **Required.**
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.body("amount", value))
        }

        /// 设备号或设备信息 / Terminal device number, or an object of device data
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
                "post_v3_vehicle_etc_transactions_highway",
                Method::Post,
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

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 高速场景信息 / Highway scene information
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct HighwayInfo(ObjectBuilder);

    impl HighwayInfo {
        /// 车牌号 / Number plate
        ///
        /// **Required.**
        pub fn plate_number(self, value: impl Into<String>) -> Self {
            Self(self.0.set("plate_number", value.into()))
        }

        /// 开始时间 / Start time
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

        /// 车辆通道类型，如ETC或MTC / Type of lane the vehicle takes, such as ETC or MTC
        ///
        /// **Required.**
        pub fn channel_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("channel_type", value.into()))
        }

        /// 车辆类型 / Type of vehicle
        pub fn car_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("car_type", value.into()))
        }

        /// 高速入口名称 / Name of the highway entrance
        ///
        /// **Required.**
        pub fn entrance(self, value: impl Into<String>) -> Self {
            Self(self.0.set("entrance", value.into()))
        }

        /// 高速出口名称 / Name of the highway exit
        pub fn exit(self, value: impl Into<String>) -> Self {
            Self(self.0.set("exit", value.into()))
        }

        /// 车辆核载人数 / Number of persons the vehicle may carry
        pub fn carrying_capacity(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("carrying_capacity", value.into()))
        }

        /// 车辆核载区间 / Range of the vehicle's rated load
        pub fn carrying_range(self, value: impl Into<String>) -> Self {
            Self(self.0.set("carrying_range", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(HighwayInfo);

    /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Amount(ObjectBuilder);

    impl Amount {
        /// 总金额，单位：分（境外订单为币种最小单位） / Total amount, in fen (for overseas orders in the currency's smallest unit)
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

    /// 设备号或设备信息 / Terminal device number, or an object of device data
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct DeviceInfo(ObjectBuilder);

    impl DeviceInfo {
        /// 设备号 / Device's ID
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

    /// Response of 高速场景商户扣款.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        pub sub_mchid: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 子商户AppID / AppID of the sub-merchant
        pub sub_appid: Option<String>,
        /// 商户订单号 / Merchant's order number
        ///
        /// Always present according to the docs.
        pub out_trade_no: Option<String>,
        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// Always present according to the docs.
        pub transaction_id: Option<String>,
        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub attach: Option<String>,
        /// 交易类型 / Type of payment, such as JSAPI, NATIVE or MICROPAY
        ///
        /// Always present according to the docs.
        pub trade_type: Option<String>,
        /// 银行类型（付款或收款银行标识） / Bank type code of the paying or receiving bank
        pub bank_type: Option<String>,
        /// 成功时间，v3为RFC 3339格式 / Time of success, in RFC 3339 (v3)
        pub success_time: Option<String>,
        /// 交易状态 / State of the transaction
        ///
        /// Always present according to the docs.
        pub trade_state: Option<String>,
        /// 交易状态描述 / Description of the transaction's state and what to do next
        pub trade_state_desc: Option<String>,
        /// 支付者信息 / Payer
        pub payer: Option<response::Payer>,
        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// Always present according to the docs.
        pub amount: Option<response::Amount>,
        /// 设备号或设备信息 / Terminal device number, or an object of device data
        pub device_info: Option<response::DeviceInfo>,
        /// 优惠详情 / Discounts applied to the payment or returned by the refund
        pub promotion_detail: Vec<response::PromotionDetail>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 支付者信息 / Payer
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Payer {
            /// 用户在服务商或机构AppID下的openid / The user's OpenID under the partner's or institution's AppID (sp\_appid)
            pub sp_openid: Option<String>,
            /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
            pub sub_openid: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Payer,
            sp_openid = "sp_openid",
            sub_openid = "sub_openid",
        );

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Amount {
            /// 总金额，单位：分（境外订单为币种最小单位） / Total amount, in fen (for overseas orders in the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub total: Option<i64>,
            /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
            pub currency: Option<String>,
            /// 用户实际支付金额，单位：币种最小单位（人民币为分） / Amount actually paid by the user, in the currency's smallest unit (fen for CNY)
            pub payer_total: Option<i64>,
            /// 订单折扣金额，单位：分 / Order's total discount, in fen
            pub discount_total: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Amount,
            total = "total",
            currency = "currency",
            payer_total = "payer_total",
            discount_total = "discount_total",
        );

        /// 设备号或设备信息 / Terminal device number, or an object of device data
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DeviceInfo {
            /// 设备号 / Device's ID
            pub device_id: Option<String>,
            /// 商户端设备IP / IP address of the merchant's device
            ///
            /// Format: `ip`.
            pub device_ip: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            DeviceInfo,
            device_id = "device_id",
            device_ip = "device_ip",
        );

        /// 优惠详情 / Discounts applied to the payment or returned by the refund
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PromotionDetail {
            /// 券ID / ID of the coupon or discount
            ///
            /// Always present according to the docs.
            pub promotion_id: Option<String>,
            /// 优惠名称 / Name of the promotion
            pub name: Option<String>,
            /// 优惠范围，全场或单品 / Whether the discount is for the whole order or a single item
            pub scope: Option<String>,
            /// 优惠类型，充值型或免充值型 / Type of discount: pre-funded (its value is settled to the merchant) or not pre-funded
            pub r#type: Option<String>,
            /// 优惠活动ID，即在商户平台配置的批次ID / ID of the promotion, which is the stock ID on the merchant platform
            pub activity_id: Option<String>,
            /// 优惠券面额，单位：分 / Value of the coupon, in fen (overseas: in the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub amount: Option<i64>,
            /// 微信出资金额，单位：分 / Part of the discount funded by WeChat Pay, in fen
            pub wxpay_contribute: Option<i64>,
            /// 商户出资金额，单位：分 / Part of the discount borne by the merchant, in fen
            pub merchant_contribute: Option<i64>,
            /// 其他出资方出资金额，单位：分 / Part of the discount borne by other parties, in fen
            pub other_contribute: Option<i64>,
            /// Fields unknown to this version.
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
