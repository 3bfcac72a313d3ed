//! 查询订单 · `GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}`
//!
//! Generated from docs/openapi/v3/vehicle/transactions/out-trade-no/{out_trade_no}.md by `cargo xtask regen`; do not edit.

/// Queries a parking deduction order by the merchant's order number.
///
/// 凭商户订单号查询停车扣费订单。
///
/// `GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}`
///
/// 查询订单 / Query a parking order · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012534308), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012534441) · feature `v3-vehicle` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::vehicle::transactions::out_trade_no::by_out_trade_no::get;
///
/// let request = get("PARK20260618113545007").sub_mchid("1684913560");
/// ```
#[doc(alias = "查询订单")]
#[doc(alias = "/v3/vehicle/transactions/out-trade-no/{out_trade_no}")]
#[doc(alias = "get_v3_vehicle_transactions_out_trade_no_out_trade_no")]
#[doc(alias = "询订单")]
#[doc(alias = "订单")]
#[doc(alias = "Query a parking order")]
#[doc(alias = "parking order")]
#[doc(alias = "order")]
pub fn get(out_trade_no: impl Into<String>) -> get::Request {
    get::Request::new([out_trade_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询订单. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
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
            "get_v3_vehicle_transactions_out_trade_no_out_trade_no",
            Method::Get,
            "/v3/vehicle/transactions/out-trade-no/{out_trade_no}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询订单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 子商户AppID / AppID of the sub-merchant
        pub sub_appid: Option<String>,
        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// Always present according to the docs.
        pub sp_mchid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        pub sub_mchid: Option<String>,
        /// 描述 / Description
        ///
        /// Always present according to the docs.
        pub description: Option<String>,
        /// 创建时间 / Time of creation
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// 商户订单号 / Merchant's order number
        ///
        /// Always present according to the docs.
        pub out_trade_no: Option<String>,
        /// 微信支付订单号 / WeChat Pay's transaction ID
        pub transaction_id: Option<String>,
        /// 交易状态 / State of the transaction
        ///
        /// Always present according to the docs.
        pub trade_state: Option<String>,
        /// 交易状态描述 / Description of the transaction's state and what to do next
        pub trade_state_description: Option<String>,
        /// 成功时间，v3为RFC 3339格式 / Time of success, in RFC 3339 (v3)
        pub success_time: Option<String>,
        /// 银行类型（付款或收款银行标识） / Bank type code of the paying or receiving bank
        pub bank_type: Option<String>,
        /// 用户是否已还款 / Whether the user has repaid the advance
        pub user_repaid: Option<String>,
        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub attach: Option<String>,
        /// 交易场景，如停车、公交、地铁 / Trade scene, such as parking, bus or metro
        ///
        /// Always present according to the docs.
        pub trade_scene: Option<String>,
        /// 停车场景信息 / Parking scene information
        pub parking_info: Option<response::ParkingInfo>,
        /// 支付者信息 / Payer
        ///
        /// Always present according to the docs.
        pub payer: Option<response::Payer>,
        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// Always present according to the docs.
        pub amount: Option<response::Amount>,
        /// 优惠详情 / Discounts applied to the payment or returned by the refund
        pub promotion_detail: Vec<response::PromotionDetail>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        appid = "appid",
        sub_appid = "sub_appid",
        sp_mchid = "sp_mchid",
        sub_mchid = "sub_mchid",
        description = "description",
        create_time = "create_time",
        out_trade_no = "out_trade_no",
        transaction_id = "transaction_id",
        trade_state = "trade_state",
        trade_state_description = "trade_state_description",
        success_time = "success_time",
        bank_type = "bank_type",
        user_repaid = "user_repaid",
        attach = "attach",
        trade_scene = "trade_scene",
        parking_info = "parking_info",
        payer = "payer",
        amount = "amount",
        promotion_detail = "promotion_detail",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 停车场景信息 / Parking scene information
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ParkingInfo {
            /// 微信支付停车入场ID / WeChat Pay's ID of the vehicle's entry
            ///
            /// Always present according to the docs.
            pub parking_id: Option<String>,
            /// 车牌号 / Number plate
            ///
            /// Always present according to the docs.
            pub plate_number: Option<String>,
            /// 车牌颜色 / Colour of the number plate
            ///
            /// Always present according to the docs.
            pub plate_color: Option<PlateColor>,
            /// 用户入场时间，RFC 3339格式 / Time the vehicle entered the parking lot, in RFC 3339
            ///
            /// Always present according to the docs.
            pub start_time: Option<String>,
            /// 出场时间，RFC 3339格式 / Time of leaving the parking lot, in RFC 3339
            ///
            /// Always present according to the docs.
            pub end_time: Option<String>,
            /// 停车场名称 / Name of the parking lot
            ///
            /// Always present according to the docs.
            pub parking_name: Option<String>,
            /// 停车计费时长，单位：秒 / Time charged for parking, in seconds
            ///
            /// Always present according to the docs.
            pub charging_duration: Option<i64>,
            /// 停车场设备ID / ID of the parking lot's device
            ///
            /// Always present according to the docs.
            pub device_id: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ParkingInfo,
            parking_id = "parking_id",
            plate_number = "plate_number",
            plate_color = "plate_color",
            start_time = "start_time",
            end_time = "end_time",
            parking_name = "parking_name",
            charging_duration = "charging_duration",
            device_id = "device_id",
        );

        /// 车牌颜色 / Colour of the number plate
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum PlateColor {
            /// 蓝色 / Blue
            ///
            /// `BLUE`
            Blue,
            /// 绿色 / Green
            ///
            /// `GREEN`
            Green,
            /// 黄色 / Yellow
            ///
            /// `YELLOW`
            Yellow,
            /// 黑色 / Black
            ///
            /// `BLACK`
            Black,
            /// 白色 / White
            ///
            /// `WHITE`
            White,
            /// 黄绿色 / Yellow-green
            ///
            /// `LIMEGREEN`
            Limegreen,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            PlateColor,
            Blue = "BLUE",
            Green = "GREEN",
            Yellow = "YELLOW",
            Black = "BLACK",
            White = "WHITE",
            Limegreen = "LIMEGREEN",
        );

        /// 支付者信息 / Payer
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Payer {
            /// 支付者OpenID / Payer's OpenID under the AppID of the order
            ///
            /// Always present according to the docs.
            pub openid: Option<String>,
            /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
            pub sub_openid: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Payer,
            openid = "openid",
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

        /// 优惠详情 / Discounts applied to the payment or returned by the refund
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PromotionDetail {
            /// 券ID / Coupon's ID
            ///
            /// Always present according to the docs.
            pub coupon_id: Option<String>,
            /// 优惠名称 / Name of the promotion
            pub name: Option<String>,
            /// 优惠范围，全场或单品 / Whether the discount is for the whole order or a single item
            pub scope: Option<String>,
            /// 优惠类型，充值型或免充值型 / Type of discount: pre-funded (its value is settled to the merchant) or not pre-funded
            pub r#type: Option<String>,
            /// 活动ID或批次号 / ID of the activity or coupon stock behind the discount
            pub stock_id: Option<String>,
            /// 优惠券面额，单位：分 / Value of the coupon, in fen (overseas: in the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub amount: Option<i64>,
            /// 微信出资金额，单位：分 / Part of the discount funded by WeChat Pay, in fen
            pub wechatpay_contribute: Option<i64>,
            /// 商户出资金额，单位：分 / Part of the discount borne by the merchant, in fen
            pub merchant_contribute: Option<i64>,
            /// 其他出资方出资金额，单位：分 / Part of the discount borne by other parties, in fen
            pub other_contribute: Option<i64>,
            /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
            pub currency: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            PromotionDetail,
            coupon_id = "coupon_id",
            name = "name",
            scope = "scope",
            r#type = "type",
            stock_id = "stock_id",
            amount = "amount",
            wechatpay_contribute = "wechatpay_contribute",
            merchant_contribute = "merchant_contribute",
            other_contribute = "other_contribute",
            currency = "currency",
        );
    }
}
