//! 合单下单-H5支付 · `POST /v3/combine-transactions/h5`
//!
//! Generated from docs/openapi/v3/combine-transactions/h5.md by `cargo xtask regen`; do not edit.

/// Places a combined order of several sub-orders for H5 payment in a mobile browser.
///
/// 为多个子单下一笔合单，由用户在手机浏览器中以H5方式支付。
///
/// `POST /v3/combine-transactions/h5`
///
/// 合单下单-H5支付 / Place a combined order for H5 payment · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012556961), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012758208) · feature `v3-combine-transactions` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::combine_transactions::h5::post;
///
/// let request = post()
///     .combine_appid("wx5f0c1a9e7b3d2846")
///     .combine_mchid("1684907235")
///     .combine_out_trade_no("TEAC20260618103542007")
///     .sub_orders([
///         post::SubOrders::default()
///             .mchid("1684907235")
///             .attach("shop=WJL")
///             .amount(post::Amount::default().total_amount(35200).currency("CNY"))
///             .out_trade_no("TEA20260618103542007")
///             .goods_tag("SPRING_TEA")
///             .description("望江楼茶馆-明前龙井"),
///         post::SubOrders::default()
///             .mchid("1684907235")
///             .attach("shop=BHT")
///             .amount(post::Amount::default().total_amount(6800).currency("CNY"))
///             .out_trade_no("TEA20260618103542008")
///             .goods_tag("SPRING_TEA")
///             .description("百花潭茶具-青瓷盖碗"),
///     ])
///     .time_expire("2026-06-18T10:50:42+08:00")
///     .notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "合单下单-H5支付")]
#[doc(alias = "/v3/combine-transactions/h5")]
#[doc(alias = "post_v3_combine_transactions_h5")]
#[doc(alias = "单下单-H5支付")]
#[doc(alias = "下单-H5支付")]
#[doc(alias = "单-H5支付")]
#[doc(alias = "支付")]
#[doc(alias = "Place a combined order for H5 payment")]
#[doc(alias = "combined order for H5 payment")]
#[doc(alias = "order for H5 payment")]
#[doc(alias = "H5 payment")]
#[doc(alias = "payment")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 合单下单-H5支付. Created by [`post()`](super::post()).
    ///
    /// **Required**: `combine_appid`, `combine_mchid`, `combine_out_trade_no`, `sub_orders`, `notify_url`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 合单发起方的AppID / AppID of the initiator of the combined order
        ///
        /// **Required.** At most 32 characters.
        pub fn combine_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_appid", value.into()))
        }

        /// 合单发起方商户号 / Merchant ID of the initiator of the combined order
        ///
        /// **Required.** At most 32 characters.
        pub fn combine_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_mchid", value.into()))
        }

        /// 合单商户订单号 / Merchant's order number of the combined order
        ///
        /// **Required.** At most 32 characters. At least 6 characters.
        pub fn combine_out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_out_trade_no", value.into()))
        }

        /// 支付场景信息 / Scenario in which the payment takes place
        pub fn scene_info(self, value: SceneInfo) -> Self {
            Self(self.0.body("scene_info", value))
        }

        /// 子单列表 / Sub-orders of the combined order
        ///
        /// **Required.**
        pub fn sub_orders(self, values: impl IntoIterator<Item = SubOrders>) -> Self {
            Self(self.0.body("sub_orders", list::<SubOrders>(values)))
        }

        /// 交易起始时间，v3为RFC 3339，v2为yyyyMMddHHmmss / Time the order was created, in RFC 3339 (v3) or yyyyMMddHHmmss (v2)
        pub fn time_start(self, value: impl Into<String>) -> Self {
            Self(self.0.body("time_start", value.into()))
        }

        /// 交易结束时间，v3为RFC 3339，v2为yyyyMMddHHmmss / Time the order expires, in RFC 3339 (v3) or yyyyMMddHHmmss (v2)
        pub fn time_expire(self, value: impl Into<String>) -> Self {
            Self(self.0.body("time_expire", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// **Required.** At most 255 characters. Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// 指定支付方式 / Restriction of payment methods, e.g. no credit card
        pub fn limit_pay(
            self,
            values: impl IntoIterator<Item = impl Into<LimitPay>>,
        ) -> Self {
            Self(self.0.body("limit_pay", list::<LimitPay>(values)))
        }

        /// 合单支付者信息 / Payer of the combined order
        pub fn combine_payer_info(self, value: CombinePayerInfo) -> Self {
            Self(self.0.body("combine_payer_info", value))
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
                "post_v3_combine_transactions_h5",
                Method::Post,
                "/v3/combine-transactions/h5",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/combine_appid",
                    "/body/combine_mchid",
                    "/body/combine_out_trade_no",
                    "/body/scene_info/device_id",
                    "/body/scene_info/payer_client_ip",
                    "/body/scene_info/h5_info/type",
                    "/body/sub_orders",
                    "/body/sub_orders/*/mchid",
                    "/body/sub_orders/*/attach",
                    "/body/sub_orders/*/amount",
                    "/body/sub_orders/*/amount/total_amount",
                    "/body/sub_orders/*/amount/currency",
                    "/body/sub_orders/*/out_trade_no",
                    "/body/sub_orders/*/description",
                    "/body/notify_url",
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

    /// 支付场景信息 / Scenario in which the payment takes place
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SceneInfo(ObjectBuilder);

    impl SceneInfo {
        /// 商户端设备号（门店号或收银设备ID） / Merchant's terminal device, a shop number or cashier device ID
        ///
        /// **Required.** At most 32 characters. At least 7 characters.
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("device_id", value.into()))
        }

        /// 用户终端IP / IP address of the payer's device
        ///
        /// **Required.** At most 45 characters. Format: `ip`.
        pub fn payer_client_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.set("payer_client_ip", value.into()))
        }

        /// H5支付场景信息 / H5 payment scene information
        pub fn h5_info(self, value: H5Info) -> Self {
            Self(self.0.set("h5_info", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SceneInfo);

    /// H5支付场景信息 / H5 payment scene information
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct H5Info(ObjectBuilder);

    impl H5Info {
        /// H5场景类型 / Type of the H5 scenario, such as iOS, Android or Wap
        ///
        /// **Required.** At most 32 characters.
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// 应用名称 / App's name
        ///
        /// At most 64 characters.
        pub fn app_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("app_name", value.into()))
        }

        /// 网站URL / Website's URL
        ///
        /// At most 128 characters. Format: `uri`.
        pub fn app_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("app_url", value.into()))
        }

        /// iOS平台Bundle ID / iOS bundle ID
        ///
        /// At most 128 characters.
        pub fn bundle_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bundle_id", value.into()))
        }

        /// Android应用包名 / Package name of the Android app
        ///
        /// At most 128 characters.
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

    /// 子单列表 / Sub-orders of the combined order
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SubOrders(ObjectBuilder);

    impl SubOrders {
        /// 子单发起方商户号 / Merchant ID that initiates the sub-order
        ///
        /// **Required.** At most 32 characters.
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mchid", value.into()))
        }

        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        ///
        /// **Required.** At most 128 characters.
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.set("attach", value.into()))
        }

        /// 子单金额或金额信息 / Sub-order's amount or its amount details
        ///
        /// **Required.**
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.set("amount", value))
        }

        /// 子单商户订单号 / Merchant's order number of the sub-order
        ///
        /// **Required.** At most 32 characters. At least 6 characters.
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_trade_no", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// At most 32 characters.
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sub_mchid", value.into()))
        }

        /// 订单优惠标记 / Promotion tag of the order, used by coupons and discounts
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.set("goods_tag", value.into()))
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

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sub_appid", value.into()))
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

    /// 指定支付方式 / Restriction of payment methods, e.g. no credit card
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum LimitPay {
        /// 不可使用零钱支付 / WeChat balance may not be used
        ///
        /// `no_balance`
        NoBalance,
        /// 不可使用借记卡支付 / Debit cards may not be used
        ///
        /// `no_debit`
        NoDebit,
        /// 仅可使用零钱支付 / Only WeChat balance may be used
        ///
        /// `balance_only`
        BalanceOnly,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        LimitPay,
        NoBalance = "no_balance",
        NoDebit = "no_debit",
        BalanceOnly = "balance_only",
    );

    /// 合单支付者信息 / Payer of the combined order
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct CombinePayerInfo(ObjectBuilder);

    impl CombinePayerInfo {
        /// 合单支付者OpenID / Payer's OpenID under the AppID of the combined order
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("openid", value.into()))
        }

        /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sub_openid", value.into()))
        }

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
        /// 手机号 / Mobile phone number
        ///
        /// `PHONE_NUMBER`
        PhoneNumber,
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
        PhoneNumber = "PHONE_NUMBER",
    );

    /// Response of 合单下单-H5支付.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// H5支付跳转链接 / URL that opens WeChat's H5 payment page
        ///
        /// Always present according to the docs. Format: `uri`.
        pub h5_url: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        h5_url = "h5_url",
    );
}
