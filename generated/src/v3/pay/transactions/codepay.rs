//! 付款码支付 · `POST /v3/pay/transactions/codepay`
//!
//! Generated from docs/openapi/v3/pay/transactions/codepay.md by `cargo xtask regen`; do not edit.

/// 付款码支付
///
/// `POST /v3/pay/transactions/codepay`
///
/// 付款码支付 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012382150) · feature `v3-pay`
///
/// ```
/// use wechatpay_api::v3::pay::transactions::codepay::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mchid("1684907235")
///     .description("锦绣路茶铺-明前龙井")
///     .out_trade_no("5802026061810354258058058058")
///     .attach("table=12")
///     .goods_tag("SPRING_TEA")
///     .support_fapiao(true)
///     .payer(post::Payer::default().auth_code("134560000000000018"))
///     .amount(post::Amount::default().total(35200).currency("CNY"))
///     .scene_info(
///         post::SceneInfo::default()
///             .device_id("641202606181035")
///             .device_ip("203.0.113.24")
///             .store_info(
///                 post::StoreInfo::default().id("2822").out_id("OI20260618691"),
///             ),
///     )
///     .detail(
///         post::Detail::default()
///             .cost_price(35200)
///             .invoice_id("II20260618736")
///             .goods_detail([
///                 post::GoodsDetail::default()
///                     .merchant_goods_id("1522026061")
///                     .wxpay_goods_id("9512")
///                     .goods_name("明前龙井250克")
///                     .quantity(2)
///                     .unit_price(35200),
///             ]),
///     )
///     .settle_info(post::SettleInfo::default().profit_sharing(true));
/// ```
#[doc(alias = "付款码支付")]
#[doc(alias = "/v3/pay/transactions/codepay")]
#[doc(alias = "post_v3_pay_transactions_codepay")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 付款码支付; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `mchid`, `description`, `out_trade_no`, `payer`, `amount`, `scene_info`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        appid: Option<String>,
        mchid: Option<String>,
        description: Option<String>,
        out_trade_no: Option<String>,
        attach: Option<String>,
        goods_tag: Option<String>,
        support_fapiao: Option<bool>,
        payer: Option<Payer>,
        amount: Option<Amount>,
        scene_info: Option<SceneInfo>,
        detail: Option<Detail>,
        settle_info: Option<SettleInfo>,
        extra: Extra,
    }

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Some(value.into());
            self
        }

        /// `description`
        ///
        /// **Required.**
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
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

        /// `support_fapiao`
        pub fn support_fapiao(mut self, value: bool) -> Self {
            self.support_fapiao = Some(value);
            self
        }

        /// `payer`
        ///
        /// **Required.**
        pub fn payer(mut self, value: impl Into<Payer>) -> Self {
            self.payer = Some(value.into());
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
        ///
        /// **Required.**
        pub fn scene_info(mut self, value: impl Into<SceneInfo>) -> Self {
            self.scene_info = Some(value.into());
            self
        }

        /// `detail`
        pub fn detail(mut self, value: impl Into<Detail>) -> Self {
            self.detail = Some(value.into());
            self
        }

        /// `settle_info`
        pub fn settle_info(mut self, value: impl Into<SettleInfo>) -> Self {
            self.settle_info = Some(value.into());
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
                "post_v3_pay_transactions_codepay",
                Verb::Post,
                "/v3/pay/transactions/codepay",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/appid",
                    "/body/mchid",
                    "/body/description",
                    "/body/out_trade_no",
                    "/body/payer",
                    "/body/payer/auth_code",
                    "/body/amount",
                    "/body/amount/total",
                    "/body/scene_info",
                    "/body/scene_info/store_info",
                    "/body/detail/goods_detail",
                    "/body/detail/goods_detail/*/merchant_goods_id",
                    "/body/detail/goods_detail/*/quantity",
                    "/body/detail/goods_detail/*/unit_price",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("appid", &self.appid)
                .body("mchid", &self.mchid)
                .body("description", &self.description)
                .body("out_trade_no", &self.out_trade_no)
                .body("attach", &self.attach)
                .body("goods_tag", &self.goods_tag)
                .body("support_fapiao", &self.support_fapiao)
                .body("payer", &self.payer)
                .body("amount", &self.amount)
                .body("scene_info", &self.scene_info)
                .body("detail", &self.detail)
                .body("settle_info", &self.settle_info)
                .extra(&self.extra)
        }
    }

    /// Payer
    #[derive(Clone, Debug, Default)]
    pub struct Payer {
        auth_code: Option<String>,
        extra: Extra,
    }

    impl Payer {
        /// `auth_code`
        ///
        /// **Required.**
        pub fn auth_code(mut self, value: impl Into<String>) -> Self {
            self.auth_code = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Payer,
        auth_code = "auth_code",
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
        store_info: Option<StoreInfo>,
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

        /// `store_info`
        ///
        /// **Required.**
        pub fn store_info(mut self, value: impl Into<StoreInfo>) -> Self {
            self.store_info = Some(value.into());
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
        store_info = "store_info",
    );

    /// StoreInfo
    #[derive(Clone, Debug, Default)]
    pub struct StoreInfo {
        id: Option<String>,
        out_id: Option<String>,
        extra: Extra,
    }

    impl StoreInfo {
        /// `id`
        pub fn id(mut self, value: impl Into<String>) -> Self {
            self.id = Some(value.into());
            self
        }

        /// `out_id`
        pub fn out_id(mut self, value: impl Into<String>) -> Self {
            self.out_id = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        StoreInfo,
        id = "id",
        out_id = "out_id",
    );

    /// Detail
    #[derive(Clone, Debug, Default)]
    pub struct Detail {
        cost_price: Option<i64>,
        invoice_id: Option<String>,
        goods_detail: Vec<GoodsDetail>,
        extra: Extra,
    }

    impl Detail {
        /// `cost_price`
        pub fn cost_price(mut self, value: impl Into<i64>) -> Self {
            self.cost_price = Some(value.into());
            self
        }

        /// `invoice_id`
        pub fn invoice_id(mut self, value: impl Into<String>) -> Self {
            self.invoice_id = Some(value.into());
            self
        }

        /// `goods_detail`
        ///
        /// **Required.**
        pub fn goods_detail(
            mut self,
            values: impl IntoIterator<Item = impl Into<GoodsDetail>>,
        ) -> Self {
            self.goods_detail = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Detail,
        cost_price = "cost_price",
        invoice_id = "invoice_id",
        goods_detail = "goods_detail",
    );

    /// GoodsDetail
    #[derive(Clone, Debug, Default)]
    pub struct GoodsDetail {
        merchant_goods_id: Option<String>,
        wxpay_goods_id: Option<String>,
        goods_name: Option<String>,
        quantity: Option<i64>,
        unit_price: Option<i64>,
        extra: Extra,
    }

    impl GoodsDetail {
        /// `merchant_goods_id`
        ///
        /// **Required.**
        pub fn merchant_goods_id(mut self, value: impl Into<String>) -> Self {
            self.merchant_goods_id = Some(value.into());
            self
        }

        /// `wxpay_goods_id`
        pub fn wxpay_goods_id(mut self, value: impl Into<String>) -> Self {
            self.wxpay_goods_id = Some(value.into());
            self
        }

        /// `goods_name`
        pub fn goods_name(mut self, value: impl Into<String>) -> Self {
            self.goods_name = Some(value.into());
            self
        }

        /// `quantity`
        ///
        /// **Required.**
        pub fn quantity(mut self, value: impl Into<i64>) -> Self {
            self.quantity = Some(value.into());
            self
        }

        /// `unit_price`
        ///
        /// **Required.**
        pub fn unit_price(mut self, value: impl Into<i64>) -> Self {
            self.unit_price = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        GoodsDetail,
        merchant_goods_id = "merchant_goods_id",
        wxpay_goods_id = "wxpay_goods_id",
        goods_name = "goods_name",
        quantity = "quantity",
        unit_price = "unit_price",
    );

    /// SettleInfo
    #[derive(Clone, Debug, Default)]
    pub struct SettleInfo {
        profit_sharing: Option<bool>,
        extra: Extra,
    }

    impl SettleInfo {
        /// `profit_sharing`
        pub fn profit_sharing(mut self, value: bool) -> Self {
            self.profit_sharing = Some(value);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        SettleInfo,
        profit_sharing = "profit_sharing",
    );

    /// The answer of 付款码支付.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `appid`
        pub appid: Option<String>,
        /// `mchid`
        ///
        /// Documented as always there.
        pub mchid: Option<String>,
        /// `out_trade_no`
        ///
        /// Documented as always there.
        pub out_trade_no: Option<String>,
        /// `transaction_id`
        pub transaction_id: Option<String>,
        /// `trade_type`
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
        /// `attach`
        pub attach: Option<String>,
        /// `payer`
        pub payer: Option<response::Payer>,
        /// `amount`
        pub amount: Option<response::Amount>,
        /// `promotion_detail`
        pub promotion_detail: Vec<response::PromotionDetail>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        appid = "appid",
        mchid = "mchid",
        out_trade_no = "out_trade_no",
        transaction_id = "transaction_id",
        trade_type = "trade_type",
        bank_type = "bank_type",
        success_time = "success_time",
        trade_state = "trade_state",
        trade_state_desc = "trade_state_desc",
        attach = "attach",
        payer = "payer",
        amount = "amount",
        promotion_detail = "promotion_detail",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// Payer
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct Payer {
            /// `openid`
            pub openid: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Payer,
            openid = "openid",
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
            pub payer_total: Option<i64>,
            /// `currency`
            pub currency: Option<String>,
            /// `payer_currency`
            pub payer_currency: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Amount,
            total = "total",
            payer_total = "payer_total",
            currency = "currency",
            payer_currency = "payer_currency",
        );

        /// PromotionDetail
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
    }
}
