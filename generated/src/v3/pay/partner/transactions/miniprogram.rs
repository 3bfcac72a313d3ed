//! 小程序支付下单 · `POST /v3/pay/partner/transactions/miniprogram`
//!
//! Generated from docs/openapi/v3/pay/partner/transactions/miniprogram.md by `cargo xtask regen`; do not edit.

/// 小程序支付下单
///
/// `POST /v3/pay/partner/transactions/miniprogram`
///
/// 小程序支付下单 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012886115) · feature `v3-pay`
///
/// ```
/// use wechatpay_api::v3::pay::partner::transactions::miniprogram::post;
///
/// let request = post()
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .sp_mchid("1684907235")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .description("锦绣路茶铺-明前龙井")
///     .out_trade_no("5802026061810354258058058058")
///     .time_expire("2026-06-18T10:35:42+08:00")
///     .attach("table=12")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .goods_tag("SPRING_TEA")
///     .support_fapiao(true)
///     .amount(post::Amount::default().total(35200).currency("CNY"))
///     .payer(
///         post::Payer::default()
///             .sp_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///             .sub_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
///     )
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
///                 post::StoreInfo::default().id("2822").out_id("OI20260618691"),
///             ),
///     )
///     .settle_info(post::SettleInfo::default().profit_sharing(true));
/// ```
#[doc(alias = "小程序支付下单")]
#[doc(alias = "/v3/pay/partner/transactions/miniprogram")]
#[doc(alias = "post_v3_pay_partner_transactions_miniprogram")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 小程序支付下单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sp_appid`, `sp_mchid`, `sub_mchid`, `description`, `out_trade_no`, `amount`, `payer`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        sp_appid: Option<String>,
        sp_mchid: Option<String>,
        sub_appid: Option<String>,
        sub_mchid: Option<String>,
        description: Option<String>,
        out_trade_no: Option<String>,
        time_expire: Option<String>,
        attach: Option<String>,
        notify_url: Option<String>,
        goods_tag: Option<String>,
        support_fapiao: Option<bool>,
        amount: Option<Amount>,
        payer: Option<Payer>,
        detail: Option<Detail>,
        scene_info: Option<SceneInfo>,
        settle_info: Option<SettleInfo>,
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

        /// `time_expire`
        pub fn time_expire(mut self, value: impl Into<String>) -> Self {
            self.time_expire = Some(value.into());
            self
        }

        /// `attach`
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// `notify_url`
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
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

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(mut self, value: impl Into<Amount>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `payer`
        ///
        /// **Required.**
        pub fn payer(mut self, value: impl Into<Payer>) -> Self {
            self.payer = Some(value.into());
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
                "post_v3_pay_partner_transactions_miniprogram",
                Verb::Post,
                "/v3/pay/partner/transactions/miniprogram",
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
                    "/body/payer",
                    "/body/detail/goods_detail/*/merchant_goods_id",
                    "/body/detail/goods_detail/*/quantity",
                    "/body/detail/goods_detail/*/unit_price",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("sp_appid", &self.sp_appid)
                .body("sp_mchid", &self.sp_mchid)
                .body("sub_appid", &self.sub_appid)
                .body("sub_mchid", &self.sub_mchid)
                .body("description", &self.description)
                .body("out_trade_no", &self.out_trade_no)
                .body("time_expire", &self.time_expire)
                .body("attach", &self.attach)
                .body("notify_url", &self.notify_url)
                .body("goods_tag", &self.goods_tag)
                .body("support_fapiao", &self.support_fapiao)
                .body("amount", &self.amount)
                .body("payer", &self.payer)
                .body("detail", &self.detail)
                .body("scene_info", &self.scene_info)
                .body("settle_info", &self.settle_info)
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

    /// Payer
    #[derive(Clone, Debug, Default)]
    pub struct Payer {
        sp_openid: Option<String>,
        sub_openid: Option<String>,
        extra: Extra,
    }

    impl Payer {
        /// `sp_openid`
        pub fn sp_openid(mut self, value: impl Into<String>) -> Self {
            self.sp_openid = Some(value.into());
            self
        }

        /// `sub_openid`
        pub fn sub_openid(mut self, value: impl Into<String>) -> Self {
            self.sub_openid = Some(value.into());
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
        sp_openid = "sp_openid",
        sub_openid = "sub_openid",
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

    /// The answer of 小程序支付下单.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `prepay_id`
        ///
        /// Documented as always there.
        pub prepay_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        prepay_id = "prepay_id",
    );
}
