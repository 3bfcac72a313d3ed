//! 商户订单号查询 · `GET /v3/pay/transactions/out-trade-no/{out_trade_no}`
//!
//! Generated from docs/openapi/v3/pay/transactions/out-trade-no/{out_trade_no}.md by `cargo xtask regen`; do not edit.

/// Tells the state of an order, paid or not, found by the merchant's order number.
///
/// 按商户订单号查询订单状态，无论订单是否已支付。
///
/// `GET /v3/pay/transactions/out-trade-no/{out_trade_no}`
///
/// 商户订单号查询 / Query an order by merchant order number · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012791859) · feature `v3-pay` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::pay::transactions::out_trade_no::by_out_trade_no::get;
///
/// let request = get("TEA20260618103542007").mchid("1684907235");
/// ```
#[doc(alias = "商户订单号查询")]
#[doc(alias = "/v3/pay/transactions/out-trade-no/{out_trade_no}")]
#[doc(alias = "get_v3_pay_transactions_out_trade_no_out_trade_no")]
#[doc(alias = "户订单号查询")]
#[doc(alias = "订单号查询")]
#[doc(alias = "单号查询")]
#[doc(alias = "号查询")]
#[doc(alias = "查询")]
#[doc(alias = "Query an order by merchant order number")]
#[doc(alias = "order by merchant order number")]
#[doc(alias = "merchant order number")]
#[doc(alias = "order number")]
#[doc(alias = "number")]
pub fn get(out_trade_no: impl Into<String>) -> get::Request {
    get::Request::new([out_trade_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 商户订单号查询. Created by [`get()`](super::get()).
    ///
    /// **Required**: `mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 直连商户号 / Merchant ID that the order was created under
        ///
        /// **Required.** At most 32 characters.
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("mchid", value.into()))
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
                "get_v3_pay_transactions_out_trade_no_out_trade_no",
                Method::Get,
                "/v3/pay/transactions/out-trade-no/{out_trade_no}",
            )
            .required(&["/query/mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 商户订单号查询.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付订单号 / WeChat Pay's order number
        ///
        /// At most 32 characters.
        pub transaction_id: Option<String>,
        /// 交易类型 / How the order was paid
        ///
        /// At most 16 characters.
        pub trade_type: Option<response::TradeType>,
        /// 交易状态 / State of the order
        ///
        /// At most 32 characters.
        pub trade_state: Option<response::TradeState>,
        /// 交易状态描述 / State of the order in words
        pub trade_state_desc: Option<String>,
        /// 付款银行 / Payer's bank and kind of card, as WeChat Pay's code
        pub bank_type: Option<String>,
        /// 支付完成时间，RFC 3339格式 / Time of the payment, in RFC 3339
        pub success_time: Option<String>,
        /// 公众号ID / AppID that the order was created under
        ///
        /// Always present according to the docs. At most 32 characters.
        pub appid: Option<String>,
        /// 直连商户号 / Merchant ID of the merchant that receives the money
        ///
        /// Always present according to the docs. At most 32 characters.
        pub mchid: Option<String>,
        /// 附加数据 / Merchant's own data of the order, unchanged
        pub attach: Option<String>,
        /// 商户订单号 / Merchant's order number
        ///
        /// Always present according to the docs. At most 32 characters.
        pub out_trade_no: Option<String>,
        /// 订单金额 / Amount of the order
        ///
        /// Always present according to the docs.
        pub amount: Option<response::Amount>,
        /// 场景信息 / Where the payment took place
        pub scene_info: Option<response::SceneInfo>,
        /// 支付者 / Payer
        pub payer: Option<response::Payer>,
        /// 优惠功能 / Discounts that were used
        pub promotion_detail: Vec<response::PromotionDetail>,
        /// 用户选用的分期及贴息(微信分付) / Subsidized instalments that the payer used (Fenfu)
        pub installment_info: Option<response::InstallmentInfo>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        transaction_id = "transaction_id",
        trade_type = "trade_type",
        trade_state = "trade_state",
        trade_state_desc = "trade_state_desc",
        bank_type = "bank_type",
        success_time = "success_time",
        appid = "appid",
        mchid = "mchid",
        attach = "attach",
        out_trade_no = "out_trade_no",
        amount = "amount",
        scene_info = "scene_info",
        payer = "payer",
        promotion_detail = "promotion_detail",
        installment_info = "installment_info",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 交易类型 / How the order was paid
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TradeType {
            /// 公众号支付、小程序支付 / Official Account or Mini Program
            ///
            /// `JSAPI`
            Jsapi,
            /// 扫码支付 / QR code of the merchant
            ///
            /// `NATIVE`
            Native,
            /// APP支付 / Mobile app
            ///
            /// `APP`
            App,
            /// 付款码支付 / Payment code of the payer
            ///
            /// `MICROPAY`
            Micropay,
            /// H5支付 / Mobile browser
            ///
            /// `MWEB`
            Mweb,
            /// 刷脸支付 / Face recognition
            ///
            /// `FACEPAY`
            Facepay,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            TradeType,
            Jsapi = "JSAPI",
            Native = "NATIVE",
            App = "APP",
            Micropay = "MICROPAY",
            Mweb = "MWEB",
            Facepay = "FACEPAY",
        );

        /// 交易状态 / State of the order
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TradeState {
            /// 支付成功 / Paid
            ///
            /// `SUCCESS`
            Success,
            /// 转入退款 / A refund was made, in full or in part
            ///
            /// `REFUND`
            Refund,
            /// 未支付 / Not paid yet
            ///
            /// `NOTPAY`
            Notpay,
            /// 已关闭 / Closed
            ///
            /// `CLOSED`
            Closed,
            /// 已撤销，仅付款码支付 / Reversed, payment code only
            ///
            /// `REVOKED`
            Revoked,
            /// 用户支付中，仅付款码支付 / Payer is entering the password, payment code only
            ///
            /// `USERPAYING`
            Userpaying,
            /// 支付失败，仅付款码支付 / Payment failed, payment code only
            ///
            /// `PAYERROR`
            Payerror,
            /// 已接收，等待扣款 / Accepted, deduction awaited
            ///
            /// `ACCEPT`
            Accept,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            TradeState,
            Success = "SUCCESS",
            Refund = "REFUND",
            Notpay = "NOTPAY",
            Closed = "CLOSED",
            Revoked = "REVOKED",
            Userpaying = "USERPAYING",
            Payerror = "PAYERROR",
            Accept = "ACCEPT",
        );

        /// 订单金额 / Amount of the order
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Amount {
            /// 总金额，单位：分 / Total, in fen
            ///
            /// Always present according to the docs.
            pub total: Option<i64>,
            /// 货币类型，ISO 4217代码 / Currency, an ISO 4217 code
            pub currency: Option<String>,
            /// 用户支付金额，单位：分 / Amount that the payer paid after discounts, in fen
            pub payer_total: Option<i64>,
            /// 用户支付币种，ISO 4217代码 / Currency that the payer paid in, an ISO 4217 code
            pub payer_currency: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Amount,
            total = "total",
            currency = "currency",
            payer_total = "payer_total",
            payer_currency = "payer_currency",
        );

        /// 场景信息 / Where the payment took place
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SceneInfo {
            /// 商户端设备号 / Merchant's own number of its terminal, shop or till
            pub device_id: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            SceneInfo,
            device_id = "device_id",
        );

        /// 支付者 / Payer
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Payer {
            /// 用户标识 / Payer's OpenID under appid
            ///
            /// Always present according to the docs.
            pub openid: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Payer,
            openid = "openid",
        );

        /// 优惠功能 / Discounts that were used
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PromotionDetail {
            /// 券ID / Id of the coupon
            ///
            /// Always present according to the docs.
            pub coupon_id: Option<String>,
            /// 优惠名称 / Name of the discount
            pub name: Option<String>,
            /// 优惠范围 / What the discount applies to
            pub scope: Option<Scope>,
            /// 优惠类型 / Who holds the money of the discount
            pub r#type: Option<Type>,
            /// 优惠券面额，单位：分 / Value of the coupon, in fen
            ///
            /// Always present according to the docs.
            pub amount: Option<i64>,
            /// 活动ID / Id of the batch that the coupon belongs to
            pub stock_id: Option<String>,
            /// 微信出资，单位：分 / Part that WeChat Pay bears, in fen
            pub wechatpay_contribute: Option<i64>,
            /// 商户出资，单位：分 / Part that the merchant bears, in fen
            pub merchant_contribute: Option<i64>,
            /// 其他出资，单位：分 / Part that others bear, in fen
            pub other_contribute: Option<i64>,
            /// 优惠币种，ISO 4217代码 / Currency of the discount, an ISO 4217 code
            pub currency: Option<String>,
            /// 单品列表 / Goods that the discount applies to
            pub goods_detail: Vec<GoodsDetail>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            PromotionDetail,
            coupon_id = "coupon_id",
            name = "name",
            scope = "scope",
            r#type = "type",
            amount = "amount",
            stock_id = "stock_id",
            wechatpay_contribute = "wechatpay_contribute",
            merchant_contribute = "merchant_contribute",
            other_contribute = "other_contribute",
            currency = "currency",
            goods_detail = "goods_detail",
        );

        /// 优惠范围 / What the discount applies to
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Scope {
            /// 全场代金券 / The whole order
            ///
            /// `GLOBAL`
            Global,
            /// 单品优惠 / Single goods
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

        /// 优惠类型 / Who holds the money of the discount
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Type {
            /// 充值型代金券 / Coupon funded in advance
            ///
            /// `CASH`
            Cash,
            /// 免充值型代金券 / Coupon without funding
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

        /// 单品列表 / Goods that the discount applies to
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct GoodsDetail {
            /// 商品编码 / Code of the goods
            ///
            /// Always present according to the docs.
            pub goods_id: Option<String>,
            /// 商品数量 / Number of pieces
            ///
            /// Always present according to the docs.
            pub quantity: Option<i64>,
            /// 商品单价，单位：分 / Price of one piece, in fen
            ///
            /// Always present according to the docs.
            pub unit_price: Option<i64>,
            /// 商品优惠金额，单位：分 / Discount on the goods, in fen
            ///
            /// Always present according to the docs.
            pub discount_amount: Option<i64>,
            /// 商品备注 / Note on the goods
            pub goods_remark: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            GoodsDetail,
            goods_id = "goods_id",
            quantity = "quantity",
            unit_price = "unit_price",
            discount_amount = "discount_amount",
            goods_remark = "goods_remark",
        );

        /// 用户选用的分期及贴息(微信分付) / Subsidized instalments that the payer used (Fenfu)
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct InstallmentInfo {
            /// 是否使用了商户贴息 / Whether the merchant bears interest for this order
            ///
            /// Always present according to the docs.
            pub use_subsidy: Option<bool>,
            /// 用户实际选择分期期数 / Number of instalments that the payer chose
            ///
            /// Always present according to the docs.
            pub selected_installment_number: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            InstallmentInfo,
            use_subsidy = "use_subsidy",
            selected_installment_number = "selected_installment_number",
        );
    }
}
