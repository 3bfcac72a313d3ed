//! 支付扣款 · `POST /v3/global/papay/transactions`
//!
//! Generated from docs/openapi/v3/global/papay/transactions.md by `cargo xtask regen`; do not edit.

/// 支付扣款
///
/// `POST /v3/global/papay/transactions`
///
/// 支付扣款 · [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013015482) · feature `v3-global`
///
/// ```
/// use wechatpay_api::v3::global::papay::transactions::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .description("锦绣路茶铺-明前龙井")
///     .attach("table=12")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .out_trade_no("5802026061810354258058058058")
///     .goods_tag("SPRING_TEA")
///     .merchant_category_code("7102")
///     .contract_id("249202606")
///     .amount(post::Amount::default().total(35200).currency("CNY"))
///     .scene_info(
///         post::SceneInfo::default()
///             .device_id("641202606181035")
///             .device_ip("203.0.113.24"),
///     );
/// ```
#[doc(alias = "支付扣款")]
#[doc(alias = "/v3/global/papay/transactions")]
#[doc(alias = "post_v3_global_papay_transactions")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 支付扣款; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `description`, `notify_url`, `out_trade_no`, `merchant_category_code`, `contract_id`, `amount`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        appid: Option<String>,
        sp_appid: Option<String>,
        sub_mchid: Option<String>,
        sub_appid: Option<String>,
        description: Option<String>,
        attach: Option<String>,
        notify_url: Option<String>,
        out_trade_no: Option<String>,
        goods_tag: Option<String>,
        merchant_category_code: Option<String>,
        contract_id: Option<String>,
        amount: Option<Amount>,
        scene_info: Option<SceneInfo>,
        extra: Extra,
    }

    impl Request {
        /// `appid`
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `sp_appid`
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Some(value.into());
            self
        }

        /// `sub_mchid`
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `sub_appid`
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
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

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `goods_tag`
        pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
            self.goods_tag = Some(value.into());
            self
        }

        /// `merchant_category_code`
        ///
        /// **Required.**
        pub fn merchant_category_code(mut self, value: impl Into<String>) -> Self {
            self.merchant_category_code = Some(value.into());
            self
        }

        /// `contract_id`
        ///
        /// **Required.**
        pub fn contract_id(mut self, value: impl Into<String>) -> Self {
            self.contract_id = Some(value.into());
            self
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(mut self, value: impl Into<Amount>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `scene_info`
        pub fn scene_info(mut self, value: impl Into<SceneInfo>) -> Self {
            self.scene_info = Some(value.into());
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
                "post_v3_global_papay_transactions",
                Verb::Post,
                "/v3/global/papay/transactions",
            )
            .body(Body::Json)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .required(
                &[
                    "/body/description",
                    "/body/notify_url",
                    "/body/out_trade_no",
                    "/body/merchant_category_code",
                    "/body/contract_id",
                    "/body/amount",
                    "/body/amount/total",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("appid", &self.appid)
                .body("sp_appid", &self.sp_appid)
                .body("sub_mchid", &self.sub_mchid)
                .body("sub_appid", &self.sub_appid)
                .body("description", &self.description)
                .body("attach", &self.attach)
                .body("notify_url", &self.notify_url)
                .body("out_trade_no", &self.out_trade_no)
                .body("goods_tag", &self.goods_tag)
                .body("merchant_category_code", &self.merchant_category_code)
                .body("contract_id", &self.contract_id)
                .body("amount", &self.amount)
                .body("scene_info", &self.scene_info)
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

    /// SceneInfo
    #[derive(Clone, Debug, Default)]
    pub struct SceneInfo {
        device_id: Option<String>,
        device_ip: Option<String>,
        extra: Extra,
    }

    impl SceneInfo {
        /// `device_id`
        pub fn device_id(mut self, value: impl Into<String>) -> Self {
            self.device_id = Some(value.into());
            self
        }

        /// `device_ip`
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
        SceneInfo,
        device_id = "device_id",
        device_ip = "device_ip",
    );

    /// The answer of 支付扣款.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `mchid`
        pub mchid: Option<String>,
        /// `appid`
        pub appid: Option<String>,
        /// `sp_mchid`
        pub sp_mchid: Option<String>,
        /// `sub_mchid`
        pub sub_mchid: Option<String>,
        /// `sp_appid`
        pub sp_appid: Option<String>,
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
        /// Documented as always there. Known: `AUTH`.
        pub trade_type: Option<String>,
        /// `bank_type`
        ///
        /// Documented as always there.
        pub bank_type: Option<String>,
        /// `success_time`
        ///
        /// Documented as always there.
        pub success_time: Option<String>,
        /// `trade_state`
        ///
        /// Documented as always there.
        pub trade_state: Option<response::TradeState>,
        /// `trade_state_desc`
        ///
        /// Documented as always there.
        pub trade_state_desc: Option<String>,
        /// `payer`
        ///
        /// Documented as always there.
        pub payer: Option<response::Payer>,
        /// `amount`
        ///
        /// Documented as always there.
        pub amount: Option<response::Amount>,
        /// `promotion_detail`
        pub promotion_detail: Vec<response::PromotionDetail>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        mchid = "mchid",
        appid = "appid",
        sp_mchid = "sp_mchid",
        sub_mchid = "sub_mchid",
        sp_appid = "sp_appid",
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
        promotion_detail = "promotion_detail",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// TradeState
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum TradeState {
            /// `SUCCESS`
            Success,
            /// `REFUND`
            Refund,
            /// `NOTPAY`
            Notpay,
            /// `CLOSED`
            Closed,
            /// `PAYERROR`
            Payerror,
            /// `USERPAYING`
            Userpaying,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            TradeState,
            Success = "SUCCESS",
            Refund = "REFUND",
            Notpay = "NOTPAY",
            Closed = "CLOSED",
            Payerror = "PAYERROR",
            Userpaying = "USERPAYING",
        );

        /// Payer
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct Payer {
            /// `openid`
            pub openid: Option<String>,
            /// `sp_openid`
            pub sp_openid: Option<String>,
            /// `sub_openid`
            pub sub_openid: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Payer,
            openid = "openid",
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
            /// `payer_total`
            ///
            /// Documented as always there.
            pub payer_total: Option<i64>,
            /// `currency`
            ///
            /// Documented as always there.
            pub currency: Option<String>,
            /// `payer_currency`
            ///
            /// Documented as always there.
            pub payer_currency: Option<String>,
            /// `exchange_rate`
            pub exchange_rate: Option<ExchangeRate>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Amount,
            total = "total",
            payer_total = "payer_total",
            currency = "currency",
            payer_currency = "payer_currency",
            exchange_rate = "exchange_rate",
        );

        /// ExchangeRate
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct ExchangeRate {
            /// `type`
            pub r#type: Option<ExchangeRateType>,
            /// `rate`
            pub rate: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ExchangeRate,
            r#type = "type",
            rate = "rate",
        );

        /// ExchangeRateType
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum ExchangeRateType {
            /// `SETTLEMENT_RATE`
            SettlementRate,
            /// `USERPAYMENT_RATE`
            UserpaymentRate,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ExchangeRateType,
            SettlementRate = "SETTLEMENT_RATE",
            UserpaymentRate = "USERPAYMENT_RATE",
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
            pub scope: Option<Scope>,
            /// `type`
            pub r#type: Option<Type>,
            /// `amount`
            ///
            /// Documented as always there.
            pub amount: Option<i64>,
            /// `currency`
            ///
            /// Documented as always there.
            pub currency: Option<String>,
            /// `activity_id`
            pub activity_id: Option<String>,
            /// `wxpay_contribute_amount`
            pub wxpay_contribute_amount: Option<i64>,
            /// `merchant_contribute_amount`
            pub merchant_contribute_amount: Option<i64>,
            /// `other_contribute_amount`
            pub other_contribute_amount: Option<i64>,
            /// `goods_detail`
            pub goods_detail: Vec<GoodsDetail>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            PromotionDetail,
            promotion_id = "promotion_id",
            name = "name",
            scope = "scope",
            r#type = "type",
            amount = "amount",
            currency = "currency",
            activity_id = "activity_id",
            wxpay_contribute_amount = "wxpay_contribute_amount",
            merchant_contribute_amount = "merchant_contribute_amount",
            other_contribute_amount = "other_contribute_amount",
            goods_detail = "goods_detail",
        );

        /// Scope
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Scope {
            /// `GLOBAL`
            Global,
            /// `SINGLE`
            Single,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Scope,
            Global = "GLOBAL",
            Single = "SINGLE",
        );

        /// Type
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Type {
            /// `COUPON`
            Coupon,
            /// `DISCOUNT`
            Discount,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Type,
            Coupon = "COUPON",
            Discount = "DISCOUNT",
        );

        /// GoodsDetail
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct GoodsDetail {
            /// `goods_id`
            ///
            /// Documented as always there.
            pub goods_id: Option<String>,
            /// `goods_remark`
            pub goods_remark: Option<String>,
            /// `discount_amount`
            ///
            /// Documented as always there.
            pub discount_amount: Option<i64>,
            /// `quantity`
            ///
            /// Documented as always there.
            pub quantity: Option<i64>,
            /// `price`
            ///
            /// Documented as always there.
            pub price: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            GoodsDetail,
            goods_id = "goods_id",
            goods_remark = "goods_remark",
            discount_amount = "discount_amount",
            quantity = "quantity",
            price = "price",
        );
    }
}
