//! 还款下单 · `POST /v3/repayment/combine-transactions/partner/prepay`
//!
//! Generated from docs/openapi/v3/repayment/combine-transactions/partner/prepay.md by `cargo xtask regen`; do not edit.

/// Creates a partner's combined repayment order and returns the prepay ID or H5 URL.
///
/// 服务商创建合单还款订单，返回预支付ID或H5链接。
///
/// `POST /v3/repayment/combine-transactions/partner/prepay`
///
/// 还款下单 / Create a partner's combined repayment order · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015124463) · feature `v3-repayment` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::repayment::combine_transactions::partner::prepay::post;
///
/// let request = post()
///     .combine_out_trade_no("TEAC20260618103542007")
///     .combine_mchid("1684907235")
///     .sub_orders([
///         post::SubOrders::default()
///             .mchid("1684907235")
///             .out_trade_no("TEA20260618103542007")
///             .amount(post::Amount::default().total_amount(35200).currency("CNY"))
///             .attach("bill=202605")
///             .description("望江茶馆五月账单还款"),
///         post::SubOrders::default()
///             .mchid("1684907235")
///             .out_trade_no("TEA20260618103542008")
///             .amount(post::Amount::default().total_amount(8600).currency("CNY"))
///             .attach("bill=202605")
///             .description("百花潭茶具五月账单还款"),
///     ])
///     .time_expire("2026-06-18T10:50:42+08:00")
///     .notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "还款下单")]
#[doc(alias = "/v3/repayment/combine-transactions/partner/prepay")]
#[doc(alias = "post_v3_repayment_combine_transactions_partner_prepay")]
#[doc(alias = "款下单")]
#[doc(alias = "下单")]
#[doc(alias = "Create a partners combined repayment order")]
#[doc(alias = "partners combined repayment order")]
#[doc(alias = "s combined repayment order")]
#[doc(alias = "combined repayment order")]
#[doc(alias = "repayment order")]
#[doc(alias = "order")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 还款下单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `combine_out_trade_no`, `combine_mchid`, `sub_orders`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 合单商户订单号 / Merchant's order number of the combined order
        ///
        /// **Required.**
        pub fn combine_out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_out_trade_no", value.into()))
        }

        /// 合单发起方商户号 / Merchant ID of the initiator of the combined order
        ///
        /// **Required.**
        pub fn combine_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_mchid", value.into()))
        }

        /// 子单列表 / Sub-orders of the combined order
        ///
        /// **Required.**
        pub fn sub_orders(self, values: impl IntoIterator<Item = SubOrders>) -> Self {
            Self(self.0.body("sub_orders", list::<SubOrders>(values)))
        }

        /// 交易结束时间，v3为RFC 3339，v2为yyyyMMddHHmmss / Time the order expires, in RFC 3339 (v3) or yyyyMMddHHmmss (v2)
        pub fn time_expire(self, value: impl Into<String>) -> Self {
            Self(self.0.body("time_expire", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// H5支付场景信息 / H5 payment scene information
        pub fn h5_info(self, value: H5Info) -> Self {
            Self(self.0.body("h5_info", value))
        }

        /// App场景信息（经营或调起支付的App） / Information on the app in which business is done or payment is started
        pub fn app_info(self, value: AppInfo) -> Self {
            Self(self.0.body("app_info", value))
        }

        /// 小程序调起支付场景信息 / Scene information when payment starts in a Mini Program
        pub fn miniprogram_info(self, value: MiniprogramInfo) -> Self {
            Self(self.0.body("miniprogram_info", value))
        }

        /// 合单支付者信息 / Payer of the combined order
        pub fn combine_payer_info(self, value: CombinePayerInfo) -> Self {
            Self(self.0.body("combine_payer_info", value))
        }

        /// 微信内网页场景信息 / Web page inside WeChat that invokes the payment
        pub fn wechat_web_info(self, value: WechatWebInfo) -> Self {
            Self(self.0.body("wechat_web_info", value))
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
                "post_v3_repayment_combine_transactions_partner_prepay",
                Method::Post,
                "/v3/repayment/combine-transactions/partner/prepay",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/combine_out_trade_no",
                    "/body/combine_mchid",
                    "/body/sub_orders",
                    "/body/sub_orders/*/mchid",
                    "/body/sub_orders/*/out_trade_no",
                    "/body/sub_orders/*/amount",
                    "/body/sub_orders/*/amount/total_amount",
                    "/body/sub_orders/*/amount/currency",
                    "/body/sub_orders/*/attach",
                    "/body/sub_orders/*/description",
                    "/body/h5_info/combine_appid",
                    "/body/h5_info/payer_client_ip",
                    "/body/h5_info/type",
                    "/body/h5_info/app_url",
                    "/body/app_info/combine_appid",
                    "/body/miniprogram_info/combine_appid",
                    "/body/miniprogram_info/openid",
                    "/body/combine_payer_info/identity/type",
                    "/body/combine_payer_info/identity/number",
                    "/body/combine_payer_info/identity/name",
                ],
            )
            .request(
                &[
                    ("/body/combine_payer_info/identity/number", FieldEncoding::RsaOaep),
                    ("/body/combine_payer_info/identity/name", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 子单列表 / Sub-orders of the combined order
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SubOrders(ObjectBuilder);

    impl SubOrders {
        /// 子单发起方商户号 / Merchant ID that initiates the sub-order
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mchid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sub_mchid", value.into()))
        }

        /// 子单商户订单号 / Merchant's order number of the sub-order
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_trade_no", value.into()))
        }

        /// 子单金额或金额信息 / Sub-order's amount or its amount details
        ///
        /// **Required.**
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.set("amount", value))
        }

        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        ///
        /// **Required.**
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.set("attach", value.into()))
        }

        /// 商品描述 / Description of the goods
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("description", value.into()))
        }

        /// 结算信息，是否分账等 / Settlement settings, such as whether profit sharing applies
        pub fn settle_info(self, value: SettleInfo) -> Self {
            Self(self.0.set("settle_info", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SubOrders);

    /// 子单金额或金额信息 / Sub-order's amount or its amount details
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Amount(ObjectBuilder);

    impl Amount {
        /// 标价金额，单位：分 / Order amount as priced, in fen
        ///
        /// **Required.**
        pub fn total_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total_amount", value.into()))
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

    /// 结算信息，是否分账等 / Settlement settings, such as whether profit sharing applies
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SettleInfo(ObjectBuilder);

    impl SettleInfo {
        /// 是否分账 / Whether the payment's funds are frozen for profit sharing
        pub fn profit_sharing(self, value: bool) -> Self {
            Self(self.0.set("profit_sharing", value))
        }

        /// 补差金额，单位：分 / Subsidy added to the order's settlement, in fen
        pub fn subsidy_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("subsidy_amount", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SettleInfo);

    /// H5支付场景信息 / H5 payment scene information
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct H5Info(ObjectBuilder);

    impl H5Info {
        /// 合单发起方的AppID / AppID of the initiator of the combined order
        ///
        /// **Required.**
        pub fn combine_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("combine_appid", value.into()))
        }

        /// 用户终端IP / IP address of the payer's device
        ///
        /// **Required.** Format: `ip`.
        pub fn payer_client_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.set("payer_client_ip", value.into()))
        }

        /// H5场景类型 / Type of the H5 scenario, such as iOS, Android or Wap
        ///
        /// **Required.**
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// 应用名称 / App's name
        pub fn app_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("app_name", value.into()))
        }

        /// 网站URL / Website's URL
        ///
        /// **Required.** Format: `uri`.
        pub fn app_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("app_url", value.into()))
        }

        /// iOS平台Bundle ID / iOS bundle ID
        pub fn bundle_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bundle_id", value.into()))
        }

        /// Android应用包名 / Package name of the Android app
        pub fn package_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("package_name", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(H5Info);

    /// H5场景类型 / Type of the H5 scenario, such as iOS, Android or Wap
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Type {
        /// iOS设备 / iOS device
        ///
        /// `iOS`
        IOs,
        /// 安卓设备 / Android device
        ///
        /// `Android`
        Android,
        /// 网页 / Web page
        ///
        /// `Wap`
        Wap,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Type,
        IOs = "iOS",
        Android = "Android",
        Wap = "Wap",
    );

    /// App场景信息（经营或调起支付的App） / Information on the app in which business is done or payment is started
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct AppInfo(ObjectBuilder);

    impl AppInfo {
        /// 合单发起方的AppID / AppID of the initiator of the combined order
        ///
        /// **Required.**
        pub fn combine_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("combine_appid", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AppInfo);

    /// 小程序调起支付场景信息 / Scene information when payment starts in a Mini Program
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct MiniprogramInfo(ObjectBuilder);

    impl MiniprogramInfo {
        /// 合单发起方的AppID / AppID of the initiator of the combined order
        ///
        /// **Required.**
        pub fn combine_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("combine_appid", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("openid", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(MiniprogramInfo);

    /// 合单支付者信息 / Payer of the combined order
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct CombinePayerInfo(ObjectBuilder);

    impl CombinePayerInfo {
        /// 实名支付的用户身份 / Identity of the person who alone may pay
        pub fn identity(self, value: Identity) -> Self {
            Self(self.0.set("identity", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CombinePayerInfo);

    /// 实名支付的用户身份 / Identity of the person who alone may pay
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Identity(ObjectBuilder);

    impl Identity {
        /// 证件类型 / Type of identity document
        ///
        /// **Required.**
        pub fn r#type(self, value: impl Into<IdentityType>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// 用户证件号码 / Number of the user's identity document
        ///
        /// **Required.** Encrypted by the client.
        pub fn number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("number", value.into()))
        }

        /// 名称或姓名 / Name
        ///
        /// **Required.** Encrypted by the client.
        pub fn name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Identity);

    /// 证件类型 / Type of identity document
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum IdentityType {
        /// 身份证 / ID card of mainland China
        ///
        /// `IDCARD`
        Idcard,
        /// 回乡证 / Home visit permit for Hong Kong and Macao residents
        ///
        /// `HONGKONG_MACAO`
        HongkongMacao,
        /// 港澳居民居住证 / Residence permit for Hong Kong and Macao residents
        ///
        /// `HONGKONG_MACAO_RESIDENT`
        HongkongMacaoResident,
        /// 台湾居民居住证 / Residence permit for Taiwan residents
        ///
        /// `TAIWAN_RESIDENT`
        TaiwanResident,
        /// 外国人永久居留证 / Foreigner's permanent residence permit
        ///
        /// `FOREIGN_RESIDENT`
        ForeignResident,
        /// 护照 / Passport
        ///
        /// `OVERSEA_PASSPORT`
        OverseaPassport,
        /// 台胞证 / Taiwan compatriot permit
        ///
        /// `TAIWAN_COMPATRIOT_PERMIT`
        TaiwanCompatriotPermit,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        IdentityType,
        Idcard = "IDCARD",
        HongkongMacao = "HONGKONG_MACAO",
        HongkongMacaoResident = "HONGKONG_MACAO_RESIDENT",
        TaiwanResident = "TAIWAN_RESIDENT",
        ForeignResident = "FOREIGN_RESIDENT",
        OverseaPassport = "OVERSEA_PASSPORT",
        TaiwanCompatriotPermit = "TAIWAN_COMPATRIOT_PERMIT",
    );

    /// 微信内网页场景信息 / Web page inside WeChat that invokes the payment
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct WechatWebInfo(ObjectBuilder);

    impl WechatWebInfo {
        /// 合单发起方的AppID / AppID of the initiator of the combined order
        pub fn combine_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("combine_appid", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("openid", value.into()))
        }

        /// 网页经营场景URL / URL of the web page where the payment is made
        ///
        /// Format: `uri`.
        pub fn webview_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("webview_url", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(WechatWebInfo);

    /// Response of 还款下单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 预支付交易会话标识，有效期2小时 / Prepay session ID used to invoke payment, valid for 2 hours
        pub prepay_id: Option<String>,
        /// H5支付跳转链接 / URL that opens WeChat's H5 payment page
        ///
        /// Format: `uri`.
        pub h5_url: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        prepay_id = "prepay_id",
        h5_url = "h5_url",
    );
}
