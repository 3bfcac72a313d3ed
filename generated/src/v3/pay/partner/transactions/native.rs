//! Native下单 · `POST /v3/pay/partner/transactions/native`
//!
//! Generated from docs/openapi/v3/pay/partner/transactions/native.md by `cargo xtask regen`; do not edit.

/// Native下单
///
/// `POST /v3/pay/partner/transactions/native`
///
/// Native下单 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012738659), [2](https://pay.weixin.qq.com/doc/v3/partner/4012523551), [3](https://pay.weixin.qq.com/doc/v3/partner/4012714902) · feature `v3-pay`
///
/// ```
/// use wechatpay_api::v3::pay::partner::transactions::native::post;
///
/// let request = post()
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .sp_mchid("1684907235")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .settle_info(
///         post::SettleInfo::default().profit_sharing(true).subsidy_amount(35200),
///     )
///     .description("锦绣路茶铺-明前龙井")
///     .attach("table=12")
///     .out_trade_no("5802026061810354258058058058")
///     .amount(post::Amount::default().total(35200).currency("CNY"))
///     .time_expire("2026-06-18T10:35:42+08:00")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .goods_tag("SPRING_TEA")
///     .limit_pay([post::LimitPay::NoBalance])
///     .support_fapiao(true)
///     .detail(
///         post::Detail::default()
///             .cost_price(35200)
///             .invoice_id("II20260618736")
///             .goods_detail([
///                 post::GoodsDetail::default()
///                     .merchant_goods_id("MGI20260618152")
///                     .wechatpay_goods_id("5682")
///                     .goods_name("明前龙井250克")
///                     .quantity(2)
///                     .unit_price(35200),
///             ]),
///     )
///     .scene_info(
///         post::SceneInfo::default()
///             .payer_client_ip("203.0.113.24")
///             .device_id("641202606181035")
///             .store_info(
///                 post::StoreInfo::default()
///                     .id("2822")
///                     .name("春茶节")
///                     .area_code("510107")
///                     .address("四川省成都市武侯区锦绣路12号"),
///             ),
///     )
///     .payer(
///         post::Payer::default()
///             .identity(
///                 post::Identity::default()
///                     .r#type(post::Type::Idcard)
///                     .number("N20260618876")
///                     .name("李雷"),
///             ),
///     );
/// ```
#[doc(alias = "Native下单")]
#[doc(alias = "/v3/pay/partner/transactions/native")]
#[doc(alias = "post_v3_pay_partner_transactions_native")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of Native下单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sp_appid`, `sp_mchid`, `sub_mchid`, `description`, `out_trade_no`, `amount`, `notify_url`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        sp_appid: Option<String>,
        sp_mchid: Option<String>,
        sub_appid: Option<String>,
        sub_mchid: Option<String>,
        settle_info: Option<SettleInfo>,
        description: Option<String>,
        attach: Option<String>,
        out_trade_no: Option<String>,
        amount: Option<Amount>,
        time_expire: Option<String>,
        notify_url: Option<String>,
        goods_tag: Option<String>,
        limit_pay: Vec<LimitPay>,
        support_fapiao: Option<bool>,
        detail: Option<Detail>,
        scene_info: Option<SceneInfo>,
        payer: Option<Payer>,
        extra: Extra,
    }

    impl Request {
        /// `sp_appid`
        ///
        /// **Required.**
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Some(value.into());
            self
        }

        /// `sp_mchid`
        ///
        /// **Required.**
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Some(value.into());
            self
        }

        /// `sub_appid`
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `settle_info`
        pub fn settle_info(mut self, value: impl Into<SettleInfo>) -> Self {
            self.settle_info = Some(value.into());
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

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(mut self, value: impl Into<Amount>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `time_expire`
        pub fn time_expire(mut self, value: impl Into<String>) -> Self {
            self.time_expire = Some(value.into());
            self
        }

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// `goods_tag`
        pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
            self.goods_tag = Some(value.into());
            self
        }

        /// `limit_pay`
        pub fn limit_pay(
            mut self,
            values: impl IntoIterator<Item = impl Into<LimitPay>>,
        ) -> Self {
            self.limit_pay = list(values);
            self
        }

        /// `support_fapiao`
        pub fn support_fapiao(mut self, value: bool) -> Self {
            self.support_fapiao = Some(value);
            self
        }

        /// `detail`
        pub fn detail(mut self, value: impl Into<Detail>) -> Self {
            self.detail = Some(value.into());
            self
        }

        /// `scene_info`
        pub fn scene_info(mut self, value: impl Into<SceneInfo>) -> Self {
            self.scene_info = Some(value.into());
            self
        }

        /// `payer`
        pub fn payer(mut self, value: impl Into<Payer>) -> Self {
            self.payer = Some(value.into());
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
                "post_v3_pay_partner_transactions_native",
                Verb::Post,
                "/v3/pay/partner/transactions/native",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sp_appid",
                    "/body/sp_mchid",
                    "/body/sub_mchid",
                    "/body/description",
                    "/body/out_trade_no",
                    "/body/amount",
                    "/body/amount/total",
                    "/body/notify_url",
                    "/body/detail/goods_detail/*/merchant_goods_id",
                    "/body/detail/goods_detail/*/quantity",
                    "/body/detail/goods_detail/*/unit_price",
                    "/body/payer/identity/type",
                    "/body/payer/identity/number",
                    "/body/payer/identity/name",
                ],
            )
            .request(
                &[
                    ("/body/payer/identity/number", Wire::RsaOaep),
                    ("/body/payer/identity/name", Wire::RsaOaep),
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("sp_appid", &self.sp_appid)
                .body("sp_mchid", &self.sp_mchid)
                .body("sub_appid", &self.sub_appid)
                .body("sub_mchid", &self.sub_mchid)
                .body("settle_info", &self.settle_info)
                .body("description", &self.description)
                .body("attach", &self.attach)
                .body("out_trade_no", &self.out_trade_no)
                .body("amount", &self.amount)
                .body("time_expire", &self.time_expire)
                .body("notify_url", &self.notify_url)
                .body("goods_tag", &self.goods_tag)
                .body("limit_pay", &self.limit_pay)
                .body("support_fapiao", &self.support_fapiao)
                .body("detail", &self.detail)
                .body("scene_info", &self.scene_info)
                .body("payer", &self.payer)
                .extra(&self.extra)
        }
    }

    /// SettleInfo
    #[derive(Clone, Debug, Default)]
    pub struct SettleInfo {
        profit_sharing: Option<bool>,
        subsidy_amount: Option<i64>,
        extra: Extra,
    }

    impl SettleInfo {
        /// `profit_sharing`
        pub fn profit_sharing(mut self, value: bool) -> Self {
            self.profit_sharing = Some(value);
            self
        }

        /// `subsidy_amount`
        pub fn subsidy_amount(mut self, value: impl Into<i64>) -> Self {
            self.subsidy_amount = Some(value.into());
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
        subsidy_amount = "subsidy_amount",
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

    /// LimitPay
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum LimitPay {
        /// `no_balance`
        NoBalance,
        /// `no_credit`
        NoCredit,
        /// `no_debit`
        NoDebit,
        /// `balance_only`
        BalanceOnly,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        LimitPay,
        NoBalance = "no_balance",
        NoCredit = "no_credit",
        NoDebit = "no_debit",
        BalanceOnly = "balance_only",
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
        wechatpay_goods_id: Option<String>,
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

        /// `wechatpay_goods_id`
        pub fn wechatpay_goods_id(mut self, value: impl Into<String>) -> Self {
            self.wechatpay_goods_id = Some(value.into());
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
        wechatpay_goods_id = "wechatpay_goods_id",
        goods_name = "goods_name",
        quantity = "quantity",
        unit_price = "unit_price",
    );

    /// SceneInfo
    #[derive(Clone, Debug, Default)]
    pub struct SceneInfo {
        payer_client_ip: Option<String>,
        device_id: Option<String>,
        store_info: Option<StoreInfo>,
        extra: Extra,
    }

    impl SceneInfo {
        /// `payer_client_ip`
        pub fn payer_client_ip(mut self, value: impl Into<String>) -> Self {
            self.payer_client_ip = Some(value.into());
            self
        }

        /// `device_id`
        pub fn device_id(mut self, value: impl Into<String>) -> Self {
            self.device_id = Some(value.into());
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
        payer_client_ip = "payer_client_ip",
        device_id = "device_id",
        store_info = "store_info",
    );

    /// StoreInfo
    #[derive(Clone, Debug, Default)]
    pub struct StoreInfo {
        id: Option<String>,
        name: Option<String>,
        area_code: Option<String>,
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
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `area_code`
        pub fn area_code(mut self, value: impl Into<String>) -> Self {
            self.area_code = Some(value.into());
            self
        }

        /// `address`
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
        area_code = "area_code",
        address = "address",
    );

    /// Payer
    #[derive(Clone, Debug, Default)]
    pub struct Payer {
        identity: Option<Identity>,
        extra: Extra,
    }

    impl Payer {
        /// `identity`
        pub fn identity(mut self, value: impl Into<Identity>) -> Self {
            self.identity = Some(value.into());
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
        identity = "identity",
    );

    /// Identity
    #[derive(Clone, Debug, Default)]
    pub struct Identity {
        r#type: Option<Type>,
        number: Option<Sensitive>,
        name: Option<Sensitive>,
        extra: Extra,
    }

    impl Identity {
        /// `type`
        ///
        /// **Required.**
        pub fn r#type(mut self, value: impl Into<Type>) -> Self {
            self.r#type = Some(value.into());
            self
        }

        /// `number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn number(mut self, value: impl Into<Sensitive>) -> Self {
            self.number = Some(value.into());
            self
        }

        /// `name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn name(mut self, value: impl Into<Sensitive>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Identity,
        r#type = "type",
        number = "number",
        name = "name",
    );

    /// Type
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Type {
        /// `IDCARD`
        Idcard,
        /// `HONGKONG_MACAO`
        HongkongMacao,
        /// `HONGKONG_MACAO_RESIDENT`
        HongkongMacaoResident,
        /// `TAIWAN_RESIDENT`
        TaiwanResident,
        /// `FOREIGN_RESIDENT`
        ForeignResident,
        /// `OVERSEA_PASSPORT`
        OverseaPassport,
        /// `PHONE_NUMBER`
        PhoneNumber,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Type,
        Idcard = "IDCARD",
        HongkongMacao = "HONGKONG_MACAO",
        HongkongMacaoResident = "HONGKONG_MACAO_RESIDENT",
        TaiwanResident = "TAIWAN_RESIDENT",
        ForeignResident = "FOREIGN_RESIDENT",
        OverseaPassport = "OVERSEA_PASSPORT",
        PhoneNumber = "PHONE_NUMBER",
    );

    /// The answer of Native下单.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `code_url`
        ///
        /// Documented as always there.
        pub code_url: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        code_url = "code_url",
    );
}
