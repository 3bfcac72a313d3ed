//! APP下单并签约 · `POST /v3/pay/partner/transactions/app-with-contract`
//!
//! Generated from docs/openapi/v3/pay/partner/transactions/app-with-contract.md by `cargo xtask regen`; do not edit.

/// Creates an in-app order for a partner's sub-merchant and has the payer sign a deduction contract while paying.
///
/// 为服务商的子商户创建App订单，付款用户支付时一并签约代扣。
///
/// `POST /v3/pay/partner/transactions/app-with-contract`
///
/// APP下单并签约 / Create a sub-merchant's in-app order with contract · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4017019941) · feature `v3-pay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::pay::partner::transactions::app_with_contract::post;
///
/// let request = post()
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .sp_mchid("1684907235")
///     .sub_mchid("1684913560")
///     .description("望江楼茶馆-明前龙井")
///     .out_trade_no("TEA20260618103542007")
///     .time_expire("2026-06-18T10:50:42+08:00")
///     .attach("channel=app")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .goods_tag("SPRING_TEA")
///     .amount(post::Amount::default().total(35200).currency("CNY"))
///     .contract_info(
///         post::ContractInfo::default()
///             .plan_id("138602")
///             .contract_mchid("1684907235")
///             .contract_appid("wx5f0c1a9e7b3d2846")
///             .contract_code("TEAQY20260618001")
///             .request_serial("1695000187")
///             .contract_display_account("李雷"),
///     );
/// ```
#[doc(alias = "APP下单并签约")]
#[doc(alias = "/v3/pay/partner/transactions/app-with-contract")]
#[doc(alias = "post_v3_pay_partner_transactions_app_with_contract")]
#[doc(alias = "下单并签约")]
#[doc(alias = "单并签约")]
#[doc(alias = "并签约")]
#[doc(alias = "签约")]
#[doc(alias = "Create a sub-merchants in-app order with contract")]
#[doc(alias = "sub-merchants in-app order with contract")]
#[doc(alias = "s in-app order with contract")]
#[doc(alias = "in-app order with contract")]
#[doc(alias = "order with contract")]
#[doc(alias = "with contract")]
#[doc(alias = "contract")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for APP下单并签约. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sp_appid`, `sp_mchid`, `sub_mchid`, `description`, `out_trade_no`, `notify_url`, `amount`, `contract_info`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 服务商或机构的AppID / AppID of the partner or institution
        ///
        /// **Required.**
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_appid", value.into()))
        }

        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// **Required.**
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 描述 / Description
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("description", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 交易结束时间，v3为RFC 3339，v2为yyyyMMddHHmmss / Time the order expires, in RFC 3339 (v3) or yyyyMMddHHmmss (v2)
        pub fn time_expire(self, value: impl Into<String>) -> Self {
            Self(self.0.body("time_expire", value.into()))
        }

        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// **Required.** Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// 订单优惠标记 / Promotion tag of the order, used by coupons and discounts
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_tag", value.into()))
        }

        /// 结算信息，是否分账等 / Settlement settings, such as whether profit sharing applies
        pub fn settle_info(self, value: SettleInfo) -> Self {
            Self(self.0.body("settle_info", value))
        }

        /// 电子发票入口开放标识 / Whether the fapiao entrance is shown after payment
        pub fn support_fapiao(self, value: bool) -> Self {
            Self(self.0.body("support_fapiao", value))
        }

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// **Required.**
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.body("amount", value))
        }

        /// 商品（单品优惠）详情 / Details of the goods, for discounts on single goods
        pub fn detail(self, value: Detail) -> Self {
            Self(self.0.body("detail", value))
        }

        /// 支付场景信息 / Scenario in which the payment takes place
        pub fn scene_info(self, value: SceneInfo) -> Self {
            Self(self.0.body("scene_info", value))
        }

        /// 签约（协议）信息 / Information on the contract
        ///
        /// **Required.**
        pub fn contract_info(self, value: ContractInfo) -> Self {
            Self(self.0.body("contract_info", value))
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
                "post_v3_pay_partner_transactions_app_with_contract",
                Method::Post,
                "/v3/pay/partner/transactions/app-with-contract",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sp_appid",
                    "/body/sp_mchid",
                    "/body/sub_mchid",
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

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 结算信息，是否分账等 / Settlement settings, such as whether profit sharing applies
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SettleInfo(ObjectBuilder);

    impl SettleInfo {
        /// 是否分账 / Whether the payment's funds are frozen for profit sharing
        pub fn profit_sharing(self, value: bool) -> Self {
            Self(self.0.set("profit_sharing", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SettleInfo);

    /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Amount(ObjectBuilder);

    impl Amount {
        /// 总金额，单位：分（境外订单为币种最小单位） / Total amount, in fen (for overseas orders in the currency's smallest unit)
        ///
        /// **Required.**
        pub fn total(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total", value.into()))
        }

        /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.set("currency", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Amount);

    /// 商品（单品优惠）详情 / Details of the goods, for discounts on single goods
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Detail(ObjectBuilder);

    impl Detail {
        /// 订单原价，单位：分 / Order's original price, in fen (overseas: in the currency's smallest unit)
        pub fn cost_price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("cost_price", value.into()))
        }

        /// 商品小票ID / ID of the goods receipt
        pub fn invoice_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("invoice_id", value.into()))
        }

        /// 单品列表 / List of items (goods)
        ///
        /// **Required.**
        pub fn goods_detail(self, values: impl IntoIterator<Item = GoodsDetail>) -> Self {
            Self(self.0.set("goods_detail", list::<GoodsDetail>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Detail);

    /// 单品列表 / List of items (goods)
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct GoodsDetail(ObjectBuilder);

    impl GoodsDetail {
        /// 商户侧商品编码 / Merchant's own goods code
        ///
        /// **Required.**
        pub fn merchant_goods_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_goods_id", value.into()))
        }

        /// 微信支付商品编码 / WeChat Pay's code of the goods
        pub fn wechatpay_goods_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("wechatpay_goods_id", value.into()))
        }

        /// 商品名称 / Name of the goods
        pub fn goods_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("goods_name", value.into()))
        }

        /// 商品数量 / Quantity of the goods
        ///
        /// **Required.**
        pub fn quantity(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("quantity", value.into()))
        }

        /// 商品单价，单位：分（境外订单为币种最小单位） / Unit price of the goods, in fen (for overseas orders in the currency's smallest unit)
        ///
        /// **Required.**
        pub fn unit_price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("unit_price", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(GoodsDetail);

    /// 支付场景信息 / Scenario in which the payment takes place
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SceneInfo(ObjectBuilder);

    impl SceneInfo {
        /// 用户终端IP / IP address of the payer's device
        ///
        /// **Required.** Format: `ip`.
        pub fn payer_client_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.set("payer_client_ip", value.into()))
        }

        /// 商户端设备号（门店号或收银设备ID） / Merchant's terminal device, a shop number or cashier device ID
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("device_id", value.into()))
        }

        /// 商户门店信息 / Shop where the transaction takes place
        pub fn store_info(self, value: StoreInfo) -> Self {
            Self(self.0.set("store_info", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SceneInfo);

    /// 商户门店信息 / Shop where the transaction takes place
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct StoreInfo(ObjectBuilder);

    impl StoreInfo {
        /// 商户侧门店编号 / Merchant's own number of the shop
        pub fn id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("id", value.into()))
        }

        /// 门店名称 / Name of the shop
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// 门店地区编码，6位行政区划码 / Region code of the shop, six-digit administrative division
        pub fn area_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("area_code", value.into()))
        }

        /// 门店详细地址 / Shop's detailed address
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.set("address", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(StoreInfo);

    /// 签约（协议）信息 / Information on the contract
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ContractInfo(ObjectBuilder);

    impl ContractInfo {
        /// 委托代扣协议模板ID / ID of the papay contract template
        ///
        /// **Required.**
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("plan_id", value.into()))
        }

        /// 签约商户号 / Merchant ID used for the contract
        ///
        /// **Required.**
        pub fn contract_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("contract_mchid", value.into()))
        }

        /// 签约AppID / AppID used for the contract
        ///
        /// **Required.**
        pub fn contract_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("contract_appid", value.into()))
        }

        /// 商户侧签约协议号 / Merchant's number of the contract
        ///
        /// **Required.**
        pub fn contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("contract_code", value.into()))
        }

        /// 商户请求签约时的序列号 / Serial number of the contract request, defined by the merchant
        ///
        /// **Required.**
        pub fn request_serial(self, value: impl Into<String>) -> Self {
            Self(self.0.set("request_serial", value.into()))
        }

        /// 用户账户展示名称 / Name of the user's account shown on the contract page
        ///
        /// **Required.**
        pub fn contract_display_account(self, value: impl Into<String>) -> Self {
            Self(self.0.set("contract_display_account", value.into()))
        }

        /// 签约结果通知地址 / URL notified of the contract's outcome
        ///
        /// Format: `uri`.
        pub fn contract_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("contract_notify_url", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ContractInfo);

    /// Response of APP下单并签约.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 预支付交易会话标识，有效期2小时 / Prepay session ID used to invoke payment, valid for 2 hours
        ///
        /// Always present according to the docs.
        pub prepay_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        prepay_id = "prepay_id",
    );
}
