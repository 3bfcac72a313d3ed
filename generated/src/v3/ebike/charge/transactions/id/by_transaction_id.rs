//! 查询订单 · `GET /v3/ebike/charge/transactions/id/{transaction_id}`
//!
//! Generated from docs/openapi/v3/ebike/charge/transactions/id/{transaction_id}.md by `cargo xtask regen`; do not edit.

/// Queries an e-bike charging deduction by WeChat Pay's transaction ID.
///
/// 凭微信支付订单号查询电动自行车充电的代扣订单。
///
/// `GET /v3/ebike/charge/transactions/id/{transaction_id}`
///
/// 查询订单 / Query an e-bike charging deduction by transaction ID · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml) · feature `v3-ebike` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::ebike::charge::transactions::id::by_transaction_id::get;
///
/// let request = get("4200002618202606184087315926").sub_mchid("1684913560");
/// ```
#[doc(alias = "查询订单")]
#[doc(alias = "/v3/ebike/charge/transactions/id/{transaction_id}")]
#[doc(alias = "get_v3_ebike_charge_transactions_id_transaction_id")]
#[doc(alias = "询订单")]
#[doc(alias = "订单")]
#[doc(alias = "Query an e-bike charging deduction by transaction ID")]
#[doc(alias = "e-bike charging deduction by transaction ID")]
#[doc(alias = "charging deduction by transaction ID")]
#[doc(alias = "deduction by transaction ID")]
#[doc(alias = "transaction ID")]
#[doc(alias = "ID")]
#[deprecated = "taken offline, or closed to new merchants; see the official page"]
pub fn get(transaction_id: impl Into<String>) -> get::Request {
    get::Request::new([transaction_id.into()])
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
            "get_v3_ebike_charge_transactions_id_transaction_id",
            Method::Get,
            "/v3/ebike/charge/transactions/id/{transaction_id}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询订单.
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
        /// 交易状态描述 / Description of the transaction's state
        pub trade_state_des: Option<String>,
        /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
        ///
        /// Always present according to the docs.
        pub contract_id: Option<String>,
        /// 支付者信息 / Payer
        pub payer: Option<response::Payer>,
        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// Always present according to the docs.
        pub amount: Option<response::Amount>,
        /// 设备号或设备信息 / Terminal device number, or an object of device data
        ///
        /// Always present according to the docs.
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
        trade_state_des = "trade_state_des",
        contract_id = "contract_id",
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
            /// 支付者OpenID / Payer's OpenID under the AppID of the order
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

        /// 设备号或设备信息 / Terminal device number, or an object of device data
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DeviceInfo {
            /// 设备号 / Device's ID
            ///
            /// Always present according to the docs.
            pub device_id: Option<String>,
            /// 商户端设备IP / IP address of the merchant's device
            ///
            /// Always present according to the docs. Format: `ip`.
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
