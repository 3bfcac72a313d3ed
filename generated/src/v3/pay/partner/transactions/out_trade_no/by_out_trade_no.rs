//! 商户订单号查询 · `GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}`
//!
//! Generated from docs/openapi/v3/pay/partner/transactions/out-trade-no/{out_trade_no}.md by `cargo xtask regen`; do not edit.

/// 商户订单号查询
///
/// `GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}`
///
/// 商户订单号查询 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012526944), [2](https://pay.weixin.qq.com/doc/v3/partner/4012739008), [3](https://pay.weixin.qq.com/doc/v3/partner/4013080235), [4](https://pay.weixin.qq.com/doc/v3/partner/4012759661), [5](https://pay.weixin.qq.com/doc/v3/partner/4012759714), [6](https://pay.weixin.qq.com/doc/v3/partner/4012760115), [7](https://pay.weixin.qq.com/doc/v3/partner/4012760526), [8](https://pay.weixin.qq.com/doc/v3/partner/4012886197), [9](https://pay.weixin.qq.com/doc/v3/partner/4012760568) · feature `v3-pay`
///
/// ```
/// use wechatpay_api::v3::pay::partner::transactions::out_trade_no::by_out_trade_no::get;
///
/// let request = get("5802026061810354258058058058")
///     .sp_mchid("1684907235")
///     .sub_mchid("1684913560");
/// ```
#[doc(alias = "商户订单号查询")]
#[doc(alias = "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}")]
#[doc(alias = "get_v3_pay_partner_transactions_out_trade_no_out_trade_no")]
pub fn get(out_trade_no: impl Into<String>) -> get::Request {
    get::Request::new([out_trade_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 商户订单号查询; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `sp_mchid`, `sub_mchid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `sp_mchid`
        ///
        /// **Required.**
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sp_mchid", value.into()))
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_pay_partner_transactions_out_trade_no_out_trade_no",
                Verb::Get,
                "/v3/pay/partner/transactions/out-trade-no/{out_trade_no}",
            )
            .query(&["sp_mchid", "sub_mchid"])
            .required(&["/query/sp_mchid", "/query/sub_mchid"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 商户订单号查询.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sp_appid`
        ///
        /// Documented as always there.
        pub sp_appid: Option<String>,
        /// `sp_mchid`
        ///
        /// Documented as always there.
        pub sp_mchid: Option<String>,
        /// `sub_appid`
        pub sub_appid: Option<String>,
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `settle_info`
        pub settle_info: Option<response::SettleInfo>,
        /// `transaction_id`
        pub transaction_id: Option<String>,
        /// `trade_type`
        pub trade_type: Option<String>,
        /// `trade_state`
        pub trade_state: Option<String>,
        /// `trade_state_desc`
        pub trade_state_desc: Option<String>,
        /// `bank_type`
        pub bank_type: Option<String>,
        /// `success_time`
        pub success_time: Option<String>,
        /// `attach`
        pub attach: Option<String>,
        /// `out_trade_no`
        ///
        /// Documented as always there.
        pub out_trade_no: Option<String>,
        /// `amount`
        ///
        /// Documented as always there.
        pub amount: Option<response::Amount>,
        /// `scene_info`
        pub scene_info: Option<response::SceneInfo>,
        /// `payer`
        pub payer: Option<response::Payer>,
        /// `promotion_detail`
        pub promotion_detail: Vec<response::PromotionDetail>,
        /// `installment_info`
        pub installment_info: Option<response::InstallmentInfo>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        sp_appid = "sp_appid",
        sp_mchid = "sp_mchid",
        sub_appid = "sub_appid",
        sub_mchid = "sub_mchid",
        settle_info = "settle_info",
        transaction_id = "transaction_id",
        trade_type = "trade_type",
        trade_state = "trade_state",
        trade_state_desc = "trade_state_desc",
        bank_type = "bank_type",
        success_time = "success_time",
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
        use crate::model::*;

        /// SettleInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SettleInfo {
            /// `profit_sharing`
            pub profit_sharing: Option<bool>,
            /// `subsidy_amount`
            pub subsidy_amount: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            SettleInfo,
            profit_sharing = "profit_sharing",
            subsidy_amount = "subsidy_amount",
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
            /// `payer_currency`
            pub payer_currency: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Amount,
            total = "total",
            currency = "currency",
            payer_total = "payer_total",
            payer_currency = "payer_currency",
        );

        /// SceneInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SceneInfo {
            /// `device_id`
            pub device_id: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            SceneInfo,
            device_id = "device_id",
        );

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

        /// PromotionDetail
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PromotionDetail {
            /// `coupon_id`
            ///
            /// Documented as always there.
            pub coupon_id: Option<String>,
            /// `name`
            pub name: Option<String>,
            /// `scope`
            pub scope: Option<String>,
            /// `type`
            pub r#type: Option<String>,
            /// `amount`
            ///
            /// Documented as always there.
            pub amount: Option<i64>,
            /// `stock_id`
            pub stock_id: Option<String>,
            /// `wechatpay_contribute`
            pub wechatpay_contribute: Option<i64>,
            /// `merchant_contribute`
            pub merchant_contribute: Option<i64>,
            /// `other_contribute`
            pub other_contribute: Option<i64>,
            /// `currency`
            pub currency: Option<String>,
            /// `goods_detail`
            pub goods_detail: Vec<GoodsDetail>,
            /// What came besides.
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

        /// GoodsDetail
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct GoodsDetail {
            /// `goods_id`
            ///
            /// Documented as always there.
            pub goods_id: Option<String>,
            /// `quantity`
            ///
            /// Documented as always there.
            pub quantity: Option<i64>,
            /// `unit_price`
            ///
            /// Documented as always there.
            pub unit_price: Option<i64>,
            /// `discount_amount`
            ///
            /// Documented as always there.
            pub discount_amount: Option<i64>,
            /// `goods_remark`
            pub goods_remark: Option<String>,
            /// What came besides.
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

        /// InstallmentInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct InstallmentInfo {
            /// `use_subsidy`
            ///
            /// Documented as always there.
            pub use_subsidy: Option<bool>,
            /// `selected_installment_number`
            ///
            /// Documented as always there.
            pub selected_installment_number: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            InstallmentInfo,
            use_subsidy = "use_subsidy",
            selected_installment_number = "selected_installment_number",
        );
    }
}
