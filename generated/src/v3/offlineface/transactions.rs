//! 申请扣款接口 · `POST /v3/offlineface/transactions`
//!
//! Generated from docs/openapi/v3/offlineface/transactions.md by `cargo xtask regen`; do not edit.

/// Requests a deduction for an offline face payment by its authorization code.
///
/// 凭扣款授权码对离线刷脸支付的用户发起扣款。
///
/// `POST /v3/offlineface/transactions`
///
/// 申请扣款接口 / Request an offline face payment deduction · official page: [face payment](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html) · feature `v3-offlineface` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::offlineface::transactions::post;
///
/// let request = post()
///     .auth_code("134205718306492751")
///     .amount(post::Amount::default().total(1200).currency("CNY"))
///     .description("校园茶饮窗口")
///     .attach("window=3");
/// ```
#[doc(alias = "申请扣款接口")]
#[doc(alias = "/v3/offlineface/transactions")]
#[doc(alias = "post_v3_offlineface_transactions")]
#[doc(alias = "请扣款接口")]
#[doc(alias = "扣款接口")]
#[doc(alias = "款接口")]
#[doc(alias = "接口")]
#[doc(alias = "Request an offline face payment deduction")]
#[doc(alias = "offline face payment deduction")]
#[doc(alias = "face payment deduction")]
#[doc(alias = "payment deduction")]
#[doc(alias = "deduction")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 申请扣款接口. Created by [`post()`](super::post()).
    ///
    /// **Required**: `auth_code`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 付款码（授权码） / Payment code scanned from the payer
        ///
        /// **Required.**
        pub fn auth_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("auth_code", value.into()))
        }

        /// 服务商或机构的AppID / AppID of the partner or institution
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_appid", value.into()))
        }

        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.body("amount", value))
        }

        /// 支付场景信息 / Scenario in which the payment takes place
        pub fn scene_info(self, value: SceneInfo) -> Self {
            Self(self.0.body("scene_info", value))
        }

        /// 订单优惠标记 / Promotion tag of the order, used by coupons and discounts
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_tag", value.into()))
        }

        /// 描述 / Description
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("description", value.into()))
        }

        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// 结算信息，是否分账等 / Settlement settings, such as whether profit sharing applies
        pub fn settle_info(self, value: SettleInfo) -> Self {
            Self(self.0.body("settle_info", value))
        }

        /// 商户订单号 / Merchant's order number
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 业务信息 / Business data
        pub fn business(self, value: Business) -> Self {
            Self(self.0.body("business", value))
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
                "post_v3_offlineface_transactions",
                Method::Post,
                "/v3/offlineface/transactions",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/auth_code",
                    "/body/amount/total",
                    "/body/amount/currency",
                    "/body/scene_info/device_ip",
                    "/body/business/business_product_id",
                    "/body/business/business_scene_id",
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
        /// **Required.** Known values: `CNY` (人民币 / Chinese yuan (CNY)).
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

    sent!(SceneInfo);

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

    /// 业务信息 / Business data
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Business(ObjectBuilder);

    impl Business {
        /// 平台产品ID / Platform's product ID
        ///
        /// **Required.** Known values: `2` (K12校园刷脸产品 / Face payment for schools (K12)), `11` (平台产品11，含义见官方文档 / Platform product 11; see the official page).
        pub fn business_product_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("business_product_id", value.into()))
        }

        /// 平台场景ID / Platform's scene ID
        ///
        /// **Required.** Known values: `3` (食堂 / Canteen), `4` (超市 / Supermarket), `5` (校医院 / School hospital), `6` (测试场景 / Test scene), `124` (平台场景124，含义见官方文档 / Platform scene 124; see the official page), `125` (平台场景125，含义见官方文档 / Platform scene 125; see the official page), `126` (平台场景126，含义见官方文档 / Platform scene 126; see the official page).
        pub fn business_scene_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("business_scene_id", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Business);

    /// Response of 申请扣款接口.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 服务商或机构的AppID / AppID of the partner or institution
        ///
        /// Always present according to the docs.
        pub sp_appid: Option<String>,
        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// Always present according to the docs.
        pub sp_mchid: Option<String>,
        /// 子商户AppID / AppID of the sub-merchant
        pub sub_appid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 支付者信息 / Payer
        pub payer: Option<response::Payer>,
        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        pub amount: Option<response::Amount>,
        /// 优惠详情 / Discounts applied to the payment or returned by the refund
        pub promotion_detail: Vec<Value>,
        /// 支付场景信息 / Scenario in which the payment takes place
        pub scene_info: Option<response::SceneInfo>,
        /// 银行类型（付款或收款银行标识） / Bank type code of the paying or receiving bank
        pub bank_type: Option<String>,
        /// 交易类型 / Type of payment, such as JSAPI, NATIVE or MICROPAY
        pub trade_type: Option<response::TradeType>,
        /// 交易状态 / State of the transaction
        pub trade_state: Option<String>,
        /// 交易状态描述 / Description of the transaction's state and what to do next
        pub trade_state_description: Option<String>,
        /// 欠款状态 / State of the debt
        pub debt_state: Option<String>,
        /// 描述 / Description
        pub description: Option<String>,
        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub attach: Option<String>,
        /// 成功时间，v3为RFC 3339格式 / Time of success, in RFC 3339 (v3)
        pub success_time: Option<String>,
        /// 微信支付订单号 / WeChat Pay's transaction ID
        pub transaction_id: Option<String>,
        /// 还款的微信支付订单号 / WeChat Pay's transaction ID of the repayment
        pub repayment_transaction_id: Option<String>,
        /// 商户订单号 / Merchant's order number
        pub out_trade_no: Option<String>,
        /// 错误分类 / Category of the error
        pub error_type: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sp_appid = "sp_appid",
        sp_mchid = "sp_mchid",
        sub_appid = "sub_appid",
        sub_mchid = "sub_mchid",
        payer = "payer",
        amount = "amount",
        promotion_detail = "promotion_detail",
        scene_info = "scene_info",
        bank_type = "bank_type",
        trade_type = "trade_type",
        trade_state = "trade_state",
        trade_state_description = "trade_state_description",
        debt_state = "debt_state",
        description = "description",
        attach = "attach",
        success_time = "success_time",
        transaction_id = "transaction_id",
        repayment_transaction_id = "repayment_transaction_id",
        out_trade_no = "out_trade_no",
        error_type = "error_type",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 支付者信息 / Payer
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Payer {
            /// 用户在服务商或机构AppID下的openid / The user's OpenID under the partner's or institution's AppID (sp\_appid)
            pub sp_openid: Option<String>,
            /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
            pub sub_openid: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Payer,
            sp_openid = "sp_openid",
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
            /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
            ///
            /// Always present according to the docs. Known values: `CNY` (人民币 / Chinese yuan (CNY)).
            pub currency: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Amount,
            total = "total",
            currency = "currency",
        );

        /// 支付场景信息 / Scenario in which the payment takes place
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SceneInfo {
            /// 商户端设备IP / IP address of the merchant's device
            ///
            /// Format: `ip`.
            pub device_ip: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            SceneInfo,
            device_ip = "device_ip",
        );

        /// 交易类型 / Type of payment, such as JSAPI, NATIVE or MICROPAY
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TradeType {
            /// 扫码支付 / Native payment by QR code
            ///
            /// `NATIVE`
            Native,
            /// JSAPI支付（公众号或小程序） / JSAPI payment (Official Account or Mini Program)
            ///
            /// `JSAPI`
            Jsapi,
            /// APP支付 / App payment
            ///
            /// `APP`
            App,
            /// H5支付 / H5 payment
            ///
            /// `MWEB`
            Mweb,
            /// 平台代扣 / Papay deduction by the platform
            ///
            /// `AUTH`
            Auth,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            TradeType,
            Native = "NATIVE",
            Jsapi = "JSAPI",
            App = "APP",
            Mweb = "MWEB",
            Auth = "AUTH",
        );
    }
}
