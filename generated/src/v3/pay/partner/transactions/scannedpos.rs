//! 扫码支付下单 · `POST /v3/pay/partner/transactions/scannedpos`
//!
//! Generated from docs/openapi/v3/pay/partner/transactions/scannedpos.md by `cargo xtask regen`; do not edit.

/// 扫码支付下单
///
/// `POST /v3/pay/partner/transactions/scannedpos`
///
/// 扫码支付下单 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012492476) · feature `v3-pay`
///
/// ```
/// use wechatpay_api::v3::pay::partner::transactions::scannedpos::post;
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
///                     .wechatpay_goods_id("WGI20260618568")
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
#[doc(alias = "扫码支付下单")]
#[doc(alias = "/v3/pay/partner/transactions/scannedpos")]
#[doc(alias = "post_v3_pay_partner_transactions_scannedpos")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 扫码支付下单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sp_mchid`, `sub_mchid`, `description`, `out_trade_no`, `amount`, `payer`, `scene_info`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sp_appid`
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_appid", value.into()))
        }

        /// `sp_mchid`
        ///
        /// **Required.**
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// `sub_appid`
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `description`
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("description", value.into()))
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// `time_expire`
        pub fn time_expire(self, value: impl Into<String>) -> Self {
            Self(self.0.body("time_expire", value.into()))
        }

        /// `attach`
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// `notify_url`
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// `goods_tag`
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_tag", value.into()))
        }

        /// `support_fapiao`
        pub fn support_fapiao(self, value: bool) -> Self {
            Self(self.0.body("support_fapiao", value))
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.body("amount", value))
        }

        /// `payer`
        ///
        /// **Required.**
        pub fn payer(self, value: Payer) -> Self {
            Self(self.0.body("payer", value))
        }

        /// `detail`
        pub fn detail(self, value: Detail) -> Self {
            Self(self.0.body("detail", value))
        }

        /// `scene_info`
        ///
        /// **Required.**
        pub fn scene_info(self, value: SceneInfo) -> Self {
            Self(self.0.body("scene_info", value))
        }

        /// `settle_info`
        pub fn settle_info(self, value: SettleInfo) -> Self {
            Self(self.0.body("settle_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_pay_partner_transactions_scannedpos",
                Verb::Post,
                "/v3/pay/partner/transactions/scannedpos",
            )
            .body(Body::Json)
            .required(
                &[
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
                    "/body/scene_info",
                    "/body/scene_info/payer_client_ip",
                    "/body/scene_info/store_info",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// Amount
    #[derive(Clone, Debug, Default)]
    pub struct Amount(Fields);

    impl Amount {
        /// `total`
        ///
        /// **Required.**
        pub fn total(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total", value.into()))
        }

        /// `currency`
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.set("currency", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Amount);

    /// Payer
    #[derive(Clone, Debug, Default)]
    pub struct Payer(Fields);

    impl Payer {
        /// `sp_openid`
        pub fn sp_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sp_openid", value.into()))
        }

        /// `sub_openid`
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sub_openid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Payer);

    /// Detail
    #[derive(Clone, Debug, Default)]
    pub struct Detail(Fields);

    impl Detail {
        /// `cost_price`
        pub fn cost_price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("cost_price", value.into()))
        }

        /// `invoice_id`
        pub fn invoice_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("invoice_id", value.into()))
        }

        /// `goods_detail`
        pub fn goods_detail(self, values: impl IntoIterator<Item = GoodsDetail>) -> Self {
            Self(self.0.set("goods_detail", list::<GoodsDetail>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Detail);

    /// GoodsDetail
    #[derive(Clone, Debug, Default)]
    pub struct GoodsDetail(Fields);

    impl GoodsDetail {
        /// `merchant_goods_id`
        ///
        /// **Required.**
        pub fn merchant_goods_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_goods_id", value.into()))
        }

        /// `wechatpay_goods_id`
        pub fn wechatpay_goods_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("wechatpay_goods_id", value.into()))
        }

        /// `goods_name`
        pub fn goods_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("goods_name", value.into()))
        }

        /// `quantity`
        ///
        /// **Required.**
        pub fn quantity(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("quantity", value.into()))
        }

        /// `unit_price`
        ///
        /// **Required.**
        pub fn unit_price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("unit_price", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(GoodsDetail);

    /// SceneInfo
    #[derive(Clone, Debug, Default)]
    pub struct SceneInfo(Fields);

    impl SceneInfo {
        /// `payer_client_ip`
        ///
        /// **Required.**
        pub fn payer_client_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.set("payer_client_ip", value.into()))
        }

        /// `device_id`
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("device_id", value.into()))
        }

        /// `store_info`
        ///
        /// **Required.**
        pub fn store_info(self, value: StoreInfo) -> Self {
            Self(self.0.set("store_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SceneInfo);

    /// StoreInfo
    #[derive(Clone, Debug, Default)]
    pub struct StoreInfo(Fields);

    impl StoreInfo {
        /// `id`
        pub fn id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("id", value.into()))
        }

        /// `out_id`
        pub fn out_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(StoreInfo);

    /// SettleInfo
    #[derive(Clone, Debug, Default)]
    pub struct SettleInfo(Fields);

    impl SettleInfo {
        /// `profit_sharing`
        pub fn profit_sharing(self, value: bool) -> Self {
            Self(self.0.set("profit_sharing", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SettleInfo);

    /// The answer of 扫码支付下单.
    #[derive(Clone)]
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
