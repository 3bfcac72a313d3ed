//! 查询订单 · `GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}`
//!
//! Generated from docs/openapi/v3/qrcode/transactions/out-trade-no/{out_trade_no}.md by `cargo xtask regen`; do not edit.

/// Queries a ride code deduction order by the merchant's order number.
///
/// 按商户订单号查询一笔乘车码扣费订单。
///
/// `GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}`
///
/// 查询订单 / Query a ride code deduction order · feature `v3-qrcode` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::qrcode::transactions::out_trade_no::by_out_trade_no::get;
///
/// let request = get("BUS20260618103542007").sub_mchid("1684913560");
/// ```
#[doc(alias = "查询订单")]
#[doc(alias = "/v3/qrcode/transactions/out-trade-no/{out_trade_no}")]
#[doc(alias = "get_v3_qrcode_transactions_out_trade_no_out_trade_no")]
#[doc(alias = "询订单")]
#[doc(alias = "订单")]
#[doc(alias = "Query a ride code deduction order")]
#[doc(alias = "ride code deduction order")]
#[doc(alias = "code deduction order")]
#[doc(alias = "deduction order")]
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
            "get_v3_qrcode_transactions_out_trade_no_out_trade_no",
            Method::Get,
            "/v3/qrcode/transactions/out-trade-no/{out_trade_no}",
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
        pub appid: Option<String>,
        /// 子商户AppID / AppID of the sub-merchant
        pub sub_appid: Option<String>,
        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        pub sp_mchid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        pub sub_mchid: Option<String>,
        /// 描述 / Description
        pub description: Option<String>,
        /// 创建时间 / Time of creation
        pub create_time: Option<String>,
        /// 商户订单号 / Merchant's order number
        pub out_trade_no: Option<String>,
        /// 微信支付订单号 / WeChat Pay's transaction ID
        pub transaction_id: Option<String>,
        /// 交易状态 / State of the transaction
        pub trade_state: Option<response::TradeState>,
        /// 交易状态描述 / Description of the transaction's state and what to do next
        pub trade_state_description: Option<String>,
        /// 成功时间，v3为RFC 3339格式 / Time of success, in RFC 3339 (v3)
        pub success_time: Option<String>,
        /// 银行类型（付款或收款银行标识） / Bank type code of the paying or receiving bank
        pub bank_type: Option<String>,
        /// 用户还款状态 / State of the user's repayment
        pub user_repay_state: Option<response::UserRepayState>,
        /// 还款的微信支付订单号 / WeChat Pay's transaction ID of the repayment
        pub repay_transaction_id: Option<String>,
        /// 垫资还款时间 / Time the advance was repaid
        pub repay_time: Option<String>,
        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub attach: Option<String>,
        /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
        pub contract_id: Option<String>,
        /// 交易场景，如停车、公交、地铁 / Trade scene, such as parking, bus or metro
        pub trade_scene: Option<response::TradeScene>,
        /// 公交场景信息 / Information on the bus ride
        pub bus_info: Option<response::BusInfo>,
        /// 地铁场景信息 / Metro scene information
        pub metro_info: Option<response::MetroInfo>,
        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
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
        user_repay_state = "user_repay_state",
        repay_transaction_id = "repay_transaction_id",
        repay_time = "repay_time",
        attach = "attach",
        contract_id = "contract_id",
        trade_scene = "trade_scene",
        bus_info = "bus_info",
        metro_info = "metro_info",
        amount = "amount",
        promotion_detail = "promotion_detail",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 交易状态 / State of the transaction
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TradeState {
            /// 支付成功 / Paid
            ///
            /// `SUCCESS`
            Success,
            /// 已受理，未支付 / Accepted, not paid
            ///
            /// `ACCEPTED`
            Accepted,
            /// 支付失败（如银行返回失败等） / Payment failed (other causes, such as failure at the bank)
            ///
            /// `PAY_FAIL`
            PayFail,
            /// 转入退款 / Refunded in full or in part
            ///
            /// `REFUND`
            Refund,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            TradeState,
            Success = "SUCCESS",
            Accepted = "ACCEPTED",
            PayFail = "PAY_FAIL",
            Refund = "REFUND",
        );

        /// 用户还款状态 / State of the user's repayment
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum UserRepayState {
            /// 用户未还款 / Not repaid by the user
            ///
            /// `NOT_REPAY`
            NotRepay,
            /// 用户已还款 / Repaid by the user
            ///
            /// `REPAID`
            Repaid,
            /// 已全额退款 / Refunded in full
            ///
            /// `ALL_REFUND`
            AllRefund,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            UserRepayState,
            NotRepay = "NOT_REPAY",
            Repaid = "REPAID",
            AllRefund = "ALL_REFUND",
        );

        /// 交易场景，如停车、公交、地铁 / Trade scene, such as parking, bus or metro
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TradeScene {
            /// 公交 / Bus
            ///
            /// `BUS`
            Bus,
            /// 地铁 / Metro
            ///
            /// `METRO`
            Metro,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            TradeScene,
            Bus = "BUS",
            Metro = "METRO",
        );

        /// 公交场景信息 / Information on the bus ride
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct BusInfo {
            /// 用户上车时间 / Time the user boarded the bus
            pub start_time: Option<String>,
            /// 乘车线路名称 / Name of the transit line
            pub line_name: Option<String>,
            /// 车牌号 / Number plate
            pub plate_number: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            BusInfo,
            start_time = "start_time",
            line_name = "line_name",
            plate_number = "plate_number",
        );

        /// 地铁场景信息 / Metro scene information
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct MetroInfo {
            /// 用户进站乘车时间 / Time the user entered the metro
            pub start_time: Option<String>,
            /// 结束时间 / End time
            pub end_time: Option<String>,
            /// 乘车起始站 / Station where the ride started
            pub start_station: Option<String>,
            /// 乘车终点站 / Last station of the ride
            pub end_station: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            MetroInfo,
            start_time = "start_time",
            end_time = "end_time",
            start_station = "start_station",
            end_station = "end_station",
        );

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Amount {
            /// 总金额，单位：分（境外订单为币种最小单位） / Total amount, in fen (for overseas orders in the currency's smallest unit)
            pub total: Option<i64>,
            /// 用户实际支付金额，单位：币种最小单位（人民币为分） / Amount actually paid by the user, in the currency's smallest unit (fen for CNY)
            pub payer_total: Option<i64>,
            /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
            pub currency: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Amount,
            total = "total",
            payer_total = "payer_total",
            currency = "currency",
        );

        /// 优惠详情 / Discounts applied to the payment or returned by the refund
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PromotionDetail {
            /// 券ID / Coupon's ID
            pub coupon_id: Option<String>,
            /// 优惠名称 / Name of the promotion
            pub name: Option<String>,
            /// 优惠范围，全场或单品 / Whether the discount is for the whole order or a single item
            pub scope: Option<Scope>,
            /// 优惠类型，充值型或免充值型 / Type of discount: pre-funded (its value is settled to the merchant) or not pre-funded
            pub r#type: Option<Type>,
            /// 活动ID或批次号 / ID of the activity or coupon stock behind the discount
            pub stock_id: Option<String>,
            /// 优惠券面额，单位：分 / Value of the coupon, in fen (overseas: in the currency's smallest unit)
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

        /// 优惠范围，全场或单品 / Whether the discount is for the whole order or a single item
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Scope {
            /// 全场代金券 / Coupon for all goods
            ///
            /// `GLOBAL`
            Global,
            /// 单品优惠 / Discount on single items
            ///
            /// `SINGLE`
            Single,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Scope,
            Global = "GLOBAL",
            Single = "SINGLE",
        );

        /// 优惠类型，充值型或免充值型 / Type of discount: pre-funded (its value is settled to the merchant) or not pre-funded
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Type {
            /// 充值型代金券 / Cash coupon funded by recharge
            ///
            /// `CASH`
            Cash,
            /// 免充值型代金券 / Cash coupon not funded by recharge
            ///
            /// `NOCASH`
            Nocash,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Type,
            Cash = "CASH",
            Nocash = "NOCASH",
        );
    }
}
