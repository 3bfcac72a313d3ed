//! 扣款 · `POST /v3/eduschoolpay/transactions`
//!
//! Generated from docs/openapi/v3/eduschoolpay/transactions.md by `cargo xtask regen`; do not edit.

/// Deducts a payment under a campus payment contract, synchronously or asynchronously.
///
/// 根据校园轻松付协议扣款，可同步或异步处理。
///
/// `POST /v3/eduschoolpay/transactions`
///
/// 扣款 / Request a campus payment deduction · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012469030) · feature `v3-eduschoolpay` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::eduschoolpay::transactions::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .description("第三食堂-面食窗口")
///     .attach("window=07")
///     .out_trade_no("CT20260618103542007")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .contract_id("202606186048271935")
///     .user_id("20260105000738")
///     .amount(post::Amount::default().total(1500).currency("CNY"))
///     .scene_info(
///         post::SceneInfo::default()
///             .start_time("2026-06-18T10:35:42+08:00")
///             .school_id("5101070018")
///             .scene_type("CANTEEN"),
///     );
/// ```
#[doc(alias = "扣款")]
#[doc(alias = "/v3/eduschoolpay/transactions")]
#[doc(alias = "post_v3_eduschoolpay_transactions")]
#[doc(alias = "Request a campus payment deduction")]
#[doc(alias = "campus payment deduction")]
#[doc(alias = "payment deduction")]
#[doc(alias = "deduction")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 扣款. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `description`, `out_trade_no`, `notify_url`, `contract_id`, `user_id`, `amount`, `scene_info`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.** At most 32 characters.
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// At most 32 characters.
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        ///
        /// At most 32 characters.
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 描述 / Description
        ///
        /// **Required.** At most 127 characters.
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("description", value.into()))
        }

        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        ///
        /// At most 127 characters.
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.** At most 64 characters.
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 订单优惠标记 / Promotion tag of the order, used by coupons and discounts
        ///
        /// At most 32 characters.
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_tag", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// **Required.** Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
        ///
        /// **Required.** At most 32 characters.
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_id", value.into()))
        }

        /// 用户ID / User ID, or the object by which the user is identified
        ///
        /// **Required.** At most 32 characters.
        pub fn user_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("user_id", value.into()))
        }

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// **Required.**
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.body("amount", value))
        }

        /// 支付场景信息 / Scenario in which the payment takes place
        ///
        /// **Required.**
        pub fn scene_info(self, value: SceneInfo) -> Self {
            Self(self.0.body("scene_info", value))
        }

        /// 设备号或设备信息 / Terminal device number, or an object of device data
        pub fn device_info(self, value: DeviceInfo) -> Self {
            Self(self.0.body("device_info", value))
        }

        /// 结算信息，是否分账等 / Settlement settings, such as whether profit sharing applies
        pub fn settle_info(self, value: SettleInfo) -> Self {
            Self(self.0.body("settle_info", value))
        }

        /// 支付（扣款）模式 / Payment or deduction mode
        pub fn payment_mode(self, value: impl Into<String>) -> Self {
            Self(self.0.body("payment_mode", value.into()))
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
                "post_v3_eduschoolpay_transactions",
                Method::Post,
                "/v3/eduschoolpay/transactions",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/appid",
                    "/body/description",
                    "/body/out_trade_no",
                    "/body/notify_url",
                    "/body/contract_id",
                    "/body/user_id",
                    "/body/amount",
                    "/body/amount/total",
                    "/body/amount/currency",
                    "/body/scene_info",
                    "/body/scene_info/start_time",
                    "/body/scene_info/school_id",
                    "/body/scene_info/scene_type",
                    "/body/device_info/device_ip",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

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
        ///
        /// **Required.**
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.set("currency", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Amount);

    /// 支付场景信息 / Scenario in which the payment takes place
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SceneInfo(ObjectBuilder);

    impl SceneInfo {
        /// 入场、乘车或交易时间 / Time of entering the lot, boarding or the transaction
        ///
        /// **Required.**
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("start_time", value.into()))
        }

        /// 学校编号 / ID of the school
        ///
        /// **Required.**
        pub fn school_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("school_id", value.into()))
        }

        /// 消费场景类型 / Type of consumption scenario
        ///
        /// **Required.**
        pub fn scene_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("scene_type", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SceneInfo);

    /// 设备号或设备信息 / Terminal device number, or an object of device data
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct DeviceInfo(ObjectBuilder);

    impl DeviceInfo {
        /// 设备号 / Device's ID
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("device_id", value.into()))
        }

        /// 商户端设备IP / IP address of the merchant's device
        ///
        /// **Required.** Format: `ip`.
        pub fn device_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.set("device_ip", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(DeviceInfo);

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

    /// Response of 扣款.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        pub sub_mchid: Option<String>,
        /// 子商户AppID / AppID of the sub-merchant
        pub sub_appid: Option<String>,
        /// 商户订单号 / Merchant's order number
        ///
        /// Always present according to the docs.
        pub out_trade_no: Option<String>,
        /// 微信支付订单号 / WeChat Pay's transaction ID
        pub transaction_id: Option<String>,
        /// 交易类型 / Type of payment, such as JSAPI, NATIVE or MICROPAY
        pub trade_type: Option<String>,
        /// 交易状态 / State of the transaction
        ///
        /// Always present according to the docs.
        pub trade_state: Option<String>,
        /// 交易状态描述 / Description of the transaction's state and what to do next
        pub trade_state_desc: Option<String>,
        /// 银行类型（付款或收款银行标识） / Bank type code of the paying or receiving bank
        pub bank_type: Option<String>,
        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub attach: Option<String>,
        /// 成功时间，v3为RFC 3339格式 / Time of success, in RFC 3339 (v3)
        pub success_time: Option<String>,
        /// 支付者信息 / Payer
        pub payer: Option<response::Payer>,
        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// Always present according to the docs.
        pub amount: Option<response::Amount>,
        /// 设备号或设备信息 / Terminal device number, or an object of device data
        ///
        /// Always present according to the docs.
        pub device_info: Option<response::DeviceInfo>,
        /// 优惠详情 / Discounts applied to the payment or returned by the refund
        pub promotion_detail: Vec<response::PromotionDetail>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        mchid = "mchid",
        appid = "appid",
        sub_mchid = "sub_mchid",
        sub_appid = "sub_appid",
        out_trade_no = "out_trade_no",
        transaction_id = "transaction_id",
        trade_type = "trade_type",
        trade_state = "trade_state",
        trade_state_desc = "trade_state_desc",
        bank_type = "bank_type",
        attach = "attach",
        success_time = "success_time",
        payer = "payer",
        amount = "amount",
        device_info = "device_info",
        promotion_detail = "promotion_detail",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 支付者信息 / Payer
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Payer {
            /// 支付者OpenID / Payer's OpenID under the AppID of the order
            pub openid: Option<String>,
            /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
            pub sub_openid: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Payer,
            openid = "openid",
            sub_openid = "sub_openid",
        );

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Amount {
            /// 总金额，单位：分（境外订单为币种最小单位） / Total amount, in fen (for overseas orders in the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub total: Option<i64>,
            /// 用户实际支付金额，单位：币种最小单位（人民币为分） / Amount actually paid by the user, in the currency's smallest unit (fen for CNY)
            pub payer_total: Option<i64>,
            /// 订单折扣金额，单位：分 / Order's total discount, in fen
            pub discount_total: Option<i64>,
            /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
            pub currency: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Amount,
            total = "total",
            payer_total = "payer_total",
            discount_total = "discount_total",
            currency = "currency",
        );

        /// 设备号或设备信息 / Terminal device number, or an object of device data
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DeviceInfo {
            /// 设备号 / Device's ID
            pub device_id: Option<String>,
            /// 商户端设备IP / IP address of the merchant's device
            ///
            /// Always present according to the docs. Format: `ip`.
            pub device_ip: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            DeviceInfo,
            device_id = "device_id",
            device_ip = "device_ip",
        );

        /// 优惠详情 / Discounts applied to the payment or returned by the refund
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PromotionDetail {
            /// 券ID / Coupon's ID
            pub coupon_id: Option<String>,
            /// 优惠名称 / Name of the promotion
            pub name: Option<String>,
            /// 优惠范围，全场或单品 / Whether the discount is for the whole order or a single item
            pub scope: Option<String>,
            /// 优惠类型，充值型或免充值型 / Type of discount: pre-funded (its value is settled to the merchant) or not pre-funded
            pub r#type: Option<String>,
            /// 优惠券面额，单位：分 / Value of the coupon, in fen (overseas: in the currency's smallest unit)
            pub amount: Option<i64>,
            /// 活动ID或批次号 / ID of the activity or coupon stock behind the discount
            pub stock_id: Option<String>,
            /// 微信出资金额，单位：分 / Part of the discount funded by WeChat Pay, in fen
            pub wechatpay_contribute: Option<i64>,
            /// 商户出资金额，单位：分 / Part of the discount borne by the merchant, in fen
            pub merchant_contribute: Option<i64>,
            /// 其他出资方出资金额，单位：分 / Part of the discount borne by other parties, in fen
            pub other_contribute: Option<i64>,
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
        );
    }
}
