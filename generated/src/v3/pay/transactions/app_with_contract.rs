//! APP下单并签约 · `POST /v3/pay/transactions/app-with-contract`
//!
//! Generated from docs/openapi/v3/pay/transactions/app-with-contract.md by `cargo xtask regen`; do not edit.

/// APP下单并签约
///
/// `POST /v3/pay/transactions/app-with-contract`
///
/// APP下单并签约 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4017019923) · feature `v3-pay`
///
/// ```
/// use wechatpay_api::v3::pay::transactions::app_with_contract::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .mchid("1684907235")
///     .description("锦绣路茶铺-明前龙井")
///     .out_trade_no("5802026061810354258058058058")
///     .time_expire("2026-06-18T10:35:42+08:00")
///     .attach("table=12")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .goods_tag("SPRING_TEA")
///     .support_fapiao(true)
///     .amount(post::Amount::default().total(35200).currency("CNY"))
///     .detail(
///         post::Detail::default()
///             .cost_price(35200)
///             .invoice_id("II20260618736")
///             .goods_detail([
///                 post::GoodsDetail::default()
///                     .merchant_goods_id("1522026061")
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
///     .settle_info(post::SettleInfo::default().profit_sharing(true))
///     .contract_info(
///         post::ContractInfo::default()
///             .plan_id("6542026061")
///             .contract_mchid("1684907235")
///             .contract_appid("wx5f0c1a9e7b3d2846")
///             .contract_code("815202606")
///             .request_serial("5392")
///             .contract_display_account("446202")
///             .contract_notify_url("https://pay.example.com/wechat/notices"),
///     );
/// ```
#[doc(alias = "APP下单并签约")]
#[doc(alias = "/v3/pay/transactions/app-with-contract")]
#[doc(alias = "post_v3_pay_transactions_app_with_contract")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of APP下单并签约; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `mchid`, `description`, `out_trade_no`, `notify_url`, `amount`, `contract_info`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
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
        ///
        /// **Required.**
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

        /// `detail`
        pub fn detail(self, value: Detail) -> Self {
            Self(self.0.body("detail", value))
        }

        /// `scene_info`
        pub fn scene_info(self, value: SceneInfo) -> Self {
            Self(self.0.body("scene_info", value))
        }

        /// `settle_info`
        pub fn settle_info(self, value: SettleInfo) -> Self {
            Self(self.0.body("settle_info", value))
        }

        /// `contract_info`
        ///
        /// **Required.**
        pub fn contract_info(self, value: ContractInfo) -> Self {
            Self(self.0.body("contract_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_pay_transactions_app_with_contract",
                Verb::Post,
                "/v3/pay/transactions/app-with-contract",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/appid",
                    "/body/mchid",
                    "/body/description",
                    "/body/out_trade_no",
                    "/body/notify_url",
                    "/body/amount",
                    "/body/amount/total",
                    "/body/detail/goods_detail",
                    "/body/detail/goods_detail/*/merchant_goods_id",
                    "/body/detail/goods_detail/*/quantity",
                    "/body/detail/goods_detail/*/unit_price",
                    "/body/scene_info/payer_client_ip",
                    "/body/contract_info",
                    "/body/contract_info/plan_id",
                    "/body/contract_info/contract_mchid",
                    "/body/contract_info/contract_appid",
                    "/body/contract_info/contract_code",
                    "/body/contract_info/request_serial",
                    "/body/contract_info/contract_display_account",
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
        ///
        /// **Required.**
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

        /// `name`
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// `area_code`
        pub fn area_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("area_code", value.into()))
        }

        /// `address`
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("address", value.into()))
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

    /// ContractInfo
    #[derive(Clone, Debug, Default)]
    pub struct ContractInfo(Fields);

    impl ContractInfo {
        /// `plan_id`
        ///
        /// **Required.**
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("plan_id", value.into()))
        }

        /// `contract_mchid`
        ///
        /// **Required.**
        pub fn contract_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("contract_mchid", value.into()))
        }

        /// `contract_appid`
        ///
        /// **Required.**
        pub fn contract_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("contract_appid", value.into()))
        }

        /// `contract_code`
        ///
        /// **Required.**
        pub fn contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("contract_code", value.into()))
        }

        /// `request_serial`
        ///
        /// **Required.**
        pub fn request_serial(self, value: impl Into<String>) -> Self {
            Self(self.0.set("request_serial", value.into()))
        }

        /// `contract_display_account`
        ///
        /// **Required.**
        pub fn contract_display_account(self, value: impl Into<String>) -> Self {
            Self(self.0.set("contract_display_account", value.into()))
        }

        /// `contract_notify_url`
        pub fn contract_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("contract_notify_url", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ContractInfo);

    /// The answer of APP下单并签约.
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
