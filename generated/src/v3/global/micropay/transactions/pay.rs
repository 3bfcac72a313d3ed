//! 提交付款码支付 · `POST /v3/global/micropay/transactions/pay`
//!
//! Generated from docs/openapi/v3/global/micropay/transactions/pay.md by `cargo xtask regen`; do not edit.

/// 提交付款码支付
///
/// `POST /v3/global/micropay/transactions/pay`
///
/// 提交付款码支付 · [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013010527) · feature `v3-global`
///
/// ```
/// use wechatpay_api::v3::global::micropay::transactions::pay::post;
///
/// let request = post()
///     .mchid("1684907235")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .sp_mchid("1684907235")
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .description("锦绣路茶铺-明前龙井")
///     .attach("table=12")
///     .out_trade_no("5802026061810354258058058058")
///     .goods_tag("SPRING_TEA")
///     .trade_type("JSAPI")
///     .limit_pay("no_debit")
///     .merchant_category_code("7102")
///     .payer(post::Payer::default().auth_code("134560000000000018"))
///     .amount(post::Amount::default().total(35200).currency("CNY"))
///     .scene_info(
///         post::SceneInfo::default()
///             .device_id("641202606181035")
///             .device_ip("203.0.113.24")
///             .payer_client_ip("203.0.113.24")
///             .operator_id("803202")
///             .store_info(
///                 post::StoreInfo::default()
///                     .id("2822")
///                     .name("春茶节")
///                     .address("四川省成都市武侯区锦绣路12号"),
///             ),
///     )
///     .detail([
///         post::Detail::default()
///             .cost_price(35200)
///             .receipt_id("RI20260618825")
///             .goods_detail([
///                 post::GoodsDetail::default()
///                     .goods_id("GI20260618287")
///                     .wxpay_goods_id("9512")
///                     .goods_name("明前龙井250克")
///                     .quantity(2)
///                     .price(35200),
///             ]),
///     ]);
/// ```
#[doc(alias = "提交付款码支付")]
#[doc(alias = "/v3/global/micropay/transactions/pay")]
#[doc(alias = "post_v3_global_micropay_transactions_pay")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 提交付款码支付; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `mchid`, `appid`, `sub_mchid`, `sp_mchid`, `sp_appid`, `description`, `out_trade_no`, `trade_type`, `merchant_category_code`, `amount`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        mchid: Option<String>,
        appid: Option<String>,
        sub_mchid: Option<String>,
        sp_mchid: Option<String>,
        sp_appid: Option<String>,
        sub_appid: Option<String>,
        description: Option<String>,
        attach: Option<String>,
        out_trade_no: Option<String>,
        goods_tag: Option<String>,
        trade_type: Option<String>,
        limit_pay: Option<String>,
        merchant_category_code: Option<String>,
        payer: Option<Payer>,
        amount: Option<Amount>,
        scene_info: Option<SceneInfo>,
        detail: Vec<Detail>,
        extra: Extra,
    }

    impl Request {
        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Some(value.into());
            self
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `sp_mchid`
        ///
        /// **Required.**
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Some(value.into());
            self
        }

        /// `sp_appid`
        ///
        /// **Required.**
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Some(value.into());
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

        /// `trade_type`
        ///
        /// **Required.**
        pub fn trade_type(mut self, value: impl Into<String>) -> Self {
            self.trade_type = Some(value.into());
            self
        }

        /// `limit_pay`
        pub fn limit_pay(mut self, value: impl Into<String>) -> Self {
            self.limit_pay = Some(value.into());
            self
        }

        /// `merchant_category_code`
        ///
        /// **Required.**
        pub fn merchant_category_code(mut self, value: impl Into<String>) -> Self {
            self.merchant_category_code = Some(value.into());
            self
        }

        /// `payer`
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
        pub fn scene_info(mut self, value: impl Into<SceneInfo>) -> Self {
            self.scene_info = Some(value.into());
            self
        }

        /// `detail`
        pub fn detail(
            mut self,
            values: impl IntoIterator<Item = impl Into<Detail>>,
        ) -> Self {
            self.detail = list(values);
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
                "post_v3_global_micropay_transactions_pay",
                Verb::Post,
                "/v3/global/micropay/transactions/pay",
            )
            .body(Body::Json)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .required(
                &[
                    "/body/mchid",
                    "/body/appid",
                    "/body/sub_mchid",
                    "/body/sp_mchid",
                    "/body/sp_appid",
                    "/body/description",
                    "/body/out_trade_no",
                    "/body/trade_type",
                    "/body/merchant_category_code",
                    "/body/payer/auth_code",
                    "/body/amount",
                    "/body/amount/total",
                    "/body/scene_info/store_info/name",
                    "/body/scene_info/store_info/address",
                    "/body/detail/*/goods_detail/*/goods_id",
                    "/body/detail/*/goods_detail/*/quantity",
                    "/body/detail/*/goods_detail/*/price",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("mchid", &self.mchid)
                .body("appid", &self.appid)
                .body("sub_mchid", &self.sub_mchid)
                .body("sp_mchid", &self.sp_mchid)
                .body("sp_appid", &self.sp_appid)
                .body("sub_appid", &self.sub_appid)
                .body("description", &self.description)
                .body("attach", &self.attach)
                .body("out_trade_no", &self.out_trade_no)
                .body("goods_tag", &self.goods_tag)
                .body("trade_type", &self.trade_type)
                .body("limit_pay", &self.limit_pay)
                .body("merchant_category_code", &self.merchant_category_code)
                .body("payer", &self.payer)
                .body("amount", &self.amount)
                .body("scene_info", &self.scene_info)
                .body("detail", &self.detail)
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
        payer_client_ip: Option<String>,
        operator_id: Option<String>,
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

        /// `payer_client_ip`
        pub fn payer_client_ip(mut self, value: impl Into<String>) -> Self {
            self.payer_client_ip = Some(value.into());
            self
        }

        /// `operator_id`
        pub fn operator_id(mut self, value: impl Into<String>) -> Self {
            self.operator_id = Some(value.into());
            self
        }

        /// `store_info`
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
        payer_client_ip = "payer_client_ip",
        operator_id = "operator_id",
        store_info = "store_info",
    );

    /// StoreInfo
    #[derive(Clone, Debug, Default)]
    pub struct StoreInfo {
        id: Option<String>,
        name: Option<String>,
        address: Option<String>,
        extra: Extra,
    }

    impl StoreInfo {
        /// `id`
        pub fn id(mut self, value: impl Into<String>) -> Self {
            self.id = Some(value.into());
            self
        }

        /// `name`
        ///
        /// **Required.**
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `address`
        ///
        /// **Required.**
        pub fn address(mut self, value: impl Into<String>) -> Self {
            self.address = Some(value.into());
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
        name = "name",
        address = "address",
    );

    /// Detail
    #[derive(Clone, Debug, Default)]
    pub struct Detail {
        cost_price: Option<i64>,
        receipt_id: Option<String>,
        goods_detail: Vec<GoodsDetail>,
        extra: Extra,
    }

    impl Detail {
        /// `cost_price`
        pub fn cost_price(mut self, value: impl Into<i64>) -> Self {
            self.cost_price = Some(value.into());
            self
        }

        /// `receipt_id`
        pub fn receipt_id(mut self, value: impl Into<String>) -> Self {
            self.receipt_id = Some(value.into());
            self
        }

        /// `goods_detail`
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
        receipt_id = "receipt_id",
        goods_detail = "goods_detail",
    );

    /// GoodsDetail
    #[derive(Clone, Debug, Default)]
    pub struct GoodsDetail {
        goods_id: Option<String>,
        wxpay_goods_id: Option<String>,
        goods_name: Option<String>,
        quantity: Option<i64>,
        price: Option<i64>,
        extra: Extra,
    }

    impl GoodsDetail {
        /// `goods_id`
        ///
        /// **Required.**
        pub fn goods_id(mut self, value: impl Into<String>) -> Self {
            self.goods_id = Some(value.into());
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

        /// `price`
        ///
        /// **Required.**
        pub fn price(mut self, value: impl Into<i64>) -> Self {
            self.price = Some(value.into());
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
        goods_id = "goods_id",
        wxpay_goods_id = "wxpay_goods_id",
        goods_name = "goods_name",
        quantity = "quantity",
        price = "price",
    );

    /// The answer of 提交付款码支付.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `id`
        ///
        /// Documented as always there.
        pub id: Option<String>,
        /// `mchid`
        ///
        /// Documented as always there.
        pub mchid: Option<String>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `sp_mchid`
        ///
        /// Documented as always there.
        pub sp_mchid: Option<String>,
        /// `sp_appid`
        ///
        /// Documented as always there.
        pub sp_appid: Option<String>,
        /// `sub_appid`
        pub sub_appid: Option<String>,
        /// `out_trade_no`
        ///
        /// Documented as always there.
        pub out_trade_no: Option<String>,
        /// `trade_type`
        ///
        /// Documented as always there.
        pub trade_type: Option<String>,
        /// `trade_state`
        ///
        /// Documented as always there.
        pub trade_state: Option<String>,
        /// `trade_state_desc`
        ///
        /// Documented as always there.
        pub trade_state_desc: Option<String>,
        /// `bank_type`
        ///
        /// Documented as always there.
        pub bank_type: Option<String>,
        /// `attach`
        pub attach: Option<String>,
        /// `success_time`
        ///
        /// Documented as always there.
        pub success_time: Option<String>,
        /// `payer`
        pub payer: Option<response::Payer>,
        /// `amount`
        ///
        /// Documented as always there.
        pub amount: Option<response::Amount>,
        /// `detail`
        pub detail: Vec<response::Detail>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        id = "id",
        mchid = "mchid",
        appid = "appid",
        sub_mchid = "sub_mchid",
        sp_mchid = "sp_mchid",
        sp_appid = "sp_appid",
        sub_appid = "sub_appid",
        out_trade_no = "out_trade_no",
        trade_type = "trade_type",
        trade_state = "trade_state",
        trade_state_desc = "trade_state_desc",
        bank_type = "bank_type",
        attach = "attach",
        success_time = "success_time",
        payer = "payer",
        amount = "amount",
        detail = "detail",
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
            /// `currency`
            pub currency: Option<String>,
            /// `payer_total`
            ///
            /// Documented as always there.
            pub payer_total: Option<i64>,
            /// `payer_currency`
            pub payer_currency: Option<String>,
            /// `exchange_rate`
            pub exchange_rate: Option<ExchangeRate>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Amount,
            total = "total",
            currency = "currency",
            payer_total = "payer_total",
            payer_currency = "payer_currency",
            exchange_rate = "exchange_rate",
        );

        /// ExchangeRate
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct ExchangeRate {
            /// `type`
            ///
            /// Known: `SETTLEMENT_RATE`.
            pub r#type: Option<String>,
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

        /// Detail
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct Detail {
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
            pub currency: Option<String>,
            /// `activity_id`
            pub activity_id: Option<String>,
            /// `wechatpay_contribute_amount`
            pub wechatpay_contribute_amount: Option<i64>,
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
            Detail,
            promotion_id = "promotion_id",
            name = "name",
            scope = "scope",
            r#type = "type",
            amount = "amount",
            currency = "currency",
            activity_id = "activity_id",
            wechatpay_contribute_amount = "wechatpay_contribute_amount",
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
            quantity = "quantity",
            price = "price",
        );
    }
}
