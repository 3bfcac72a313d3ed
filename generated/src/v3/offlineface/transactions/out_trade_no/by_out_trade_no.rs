//! 查单接口 · `GET /v3/offlineface/transactions/out-trade-no/{out_trade_no}`
//!
//! Generated from docs/openapi/v3/offlineface/transactions/out-trade-no/{out_trade_no}.md by `cargo xtask regen`; do not edit.

/// Queries an offline face payment order by the merchant's order number.
///
/// 按商户订单号查询离线刷脸支付的扣款订单。
///
/// `GET /v3/offlineface/transactions/out-trade-no/{out_trade_no}`
///
/// 查单接口 / Query an offline face payment order · official page: [face payment](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html) · feature `v3-offlineface` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::offlineface::transactions::out_trade_no::by_out_trade_no::get;
///
/// let request = get("FACE20260618103542007")
///     .sp_mchid("1684907235")
///     .sub_mchid("1684913560")
///     .business_product_id(get::BusinessProductId::Value2);
/// ```
#[doc(alias = "查单接口")]
#[doc(alias = "/v3/offlineface/transactions/out-trade-no/{out_trade_no}")]
#[doc(alias = "get_v3_offlineface_transactions_out_trade_no_out_trade_no")]
#[doc(alias = "单接口")]
#[doc(alias = "接口")]
#[doc(alias = "Query an offline face payment order")]
#[doc(alias = "offline face payment order")]
#[doc(alias = "face payment order")]
#[doc(alias = "payment order")]
#[doc(alias = "order")]
pub fn get(out_trade_no: impl Into<String>) -> get::Request {
    get::Request::new([out_trade_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查单接口. Created by [`get()`](super::get()).
    ///
    /// **Required**: `sp_mchid`, `sub_mchid`, `business_product_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// **Required.**
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sp_mchid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// 平台产品ID / Platform's product ID
        ///
        /// **Required.**
        pub fn business_product_id(self, value: impl Into<BusinessProductId>) -> Self {
            Self(self.0.query("business_product_id", value.into()))
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
                "get_v3_offlineface_transactions_out_trade_no_out_trade_no",
                Method::Get,
                "/v3/offlineface/transactions/out-trade-no/{out_trade_no}",
            )
            .query(&["sp_mchid", "sub_mchid", "business_product_id"])
            .required(
                &["/query/sp_mchid", "/query/sub_mchid", "/query/business_product_id"],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 平台产品ID / Platform's product ID
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum BusinessProductId {
        /// K12校园刷脸产品 / Face payment for schools (K12)
        ///
        /// `2`
        Value2,
        /// 平台产品11，含义见官方文档 / Platform product 11; see the official page
        ///
        /// `11`
        Value11,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        BusinessProductId,
        Value2 = "2",
        Value11 = "11",
    );

    /// Response of 查单接口.
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
        /// 订单金额信息 / Amounts of the order
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
        ///
        /// Always present according to the docs.
        pub trade_state: Option<String>,
        /// 交易状态描述 / Description of the transaction's state and what to do next
        pub trade_state_description: Option<String>,
        /// 欠款状态 / State of the debt
        pub debt_state: Option<String>,
        /// 商品信息 / Description of the goods
        pub description: Option<String>,
        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub attach: Option<String>,
        /// 支付成功时间，RFC 3339格式 / Time the payment succeeded, in RFC 3339
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

        /// 订单金额信息 / Amounts of the order
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
