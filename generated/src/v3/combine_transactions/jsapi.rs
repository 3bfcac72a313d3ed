//! 合单下单-JSAPI支付 · `POST /v3/combine-transactions/jsapi`
//!
//! Generated from docs/openapi/v3/combine-transactions/jsapi.md by `cargo xtask regen`; do not edit.

/// Places a combined order of several sub-orders for JSAPI or Mini Program payment.
///
/// 为多个子单下一笔合单，由用户以JSAPI或小程序方式支付。
///
/// `POST /v3/combine-transactions/jsapi`
///
/// 合单下单-JSAPI支付 / Place a combined order for JSAPI payment · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012556926), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012757938) · feature `v3-combine-transactions` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::combine_transactions::jsapi::post;
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
///     .combine_payer_info(
///         post::CombinePayerInfo::default().openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
///     )
///     .time_expire("2026-06-18T10:50:42+08:00")
///     .notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "合单下单-JSAPI支付")]
#[doc(alias = "/v3/combine-transactions/jsapi")]
#[doc(alias = "post_v3_combine_transactions_jsapi")]
#[doc(alias = "单下单-JSAPI支付")]
#[doc(alias = "下单-JSAPI支付")]
#[doc(alias = "单-JSAPI支付")]
#[doc(alias = "支付")]
#[doc(alias = "Place a combined order for JSAPI payment")]
#[doc(alias = "combined order for JSAPI payment")]
#[doc(alias = "order for JSAPI payment")]
#[doc(alias = "JSAPI payment")]
#[doc(alias = "payment")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 合单下单-JSAPI支付. Created by [`post()`](super::post()).
    ///
    /// **Required**: `combine_appid`, `combine_mchid`, `combine_out_trade_no`, `sub_orders`, `combine_payer_info`, `notify_url`.
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

        /// 合单支付者信息 / Payer of the combined order
        ///
        /// **Required.**
        pub fn combine_payer_info(self, value: CombinePayerInfo) -> Self {
            Self(self.0.body("combine_payer_info", value))
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

        /// 微信分付贴息信息 / Interest subsidy for paying with Fenfu
        pub fn subsidy_info(self, value: SubsidyInfo) -> Self {
            Self(self.0.body("subsidy_info", value))
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
                "post_v3_combine_transactions_jsapi",
                Method::Post,
                "/v3/combine-transactions/jsapi",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/combine_appid",
                    "/body/combine_mchid",
                    "/body/combine_out_trade_no",
                    "/body/scene_info/payer_client_ip",
                    "/body/sub_orders",
                    "/body/sub_orders/*/mchid",
                    "/body/sub_orders/*/attach",
                    "/body/sub_orders/*/amount",
                    "/body/sub_orders/*/amount/total_amount",
                    "/body/sub_orders/*/amount/currency",
                    "/body/sub_orders/*/out_trade_no",
                    "/body/sub_orders/*/description",
                    "/body/combine_payer_info",
                    "/body/combine_payer_info/identity/type",
                    "/body/combine_payer_info/identity/number",
                    "/body/combine_payer_info/identity/name",
                    "/body/notify_url",
                    "/body/subsidy_info/subsidy_detail/*/subsidy_period_type",
                    "/body/subsidy_info/subsidy_detail/*/subsidy_plan",
                    "/body/subsidy_info/subsidy_detail/*/subsidy_plan/*/subsidy_installment_num",
                    "/body/subsidy_info/subsidy_detail/*/subsidy_plan/*/subsidy_percent",
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
        /// At most 16 characters. At least 7 characters.
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("device_id", value.into()))
        }

        /// 用户终端IP / IP address of the payer's device
        ///
        /// **Required.** At most 45 characters. Format: `ip`.
        pub fn payer_client_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.set("payer_client_ip", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SceneInfo);

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

        /// 子单商品详情 / Details of the sub-order's goods
        pub fn detail(self, value: impl Into<String>) -> Self {
            Self(self.0.set("detail", value.into()))
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

        /// 是否分账 / Whether the payment's funds are frozen for profit sharing
        pub fn profit_sharing(self, value: bool) -> Self {
            Self(self.0.set("profit_sharing", value))
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
        /// **Required.** At most 8 characters.
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
        pub fn r#type(self, value: impl Into<Type>) -> Self {
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
    pub enum Type {
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
        Type,
        Idcard = "IDCARD",
        HongkongMacao = "HONGKONG_MACAO",
        HongkongMacaoResident = "HONGKONG_MACAO_RESIDENT",
        TaiwanResident = "TAIWAN_RESIDENT",
        ForeignResident = "FOREIGN_RESIDENT",
        OverseaPassport = "OVERSEA_PASSPORT",
        PhoneNumber = "PHONE_NUMBER",
    );

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

    /// 微信分付贴息信息 / Interest subsidy for paying with Fenfu
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SubsidyInfo(ObjectBuilder);

    impl SubsidyInfo {
        /// 贴息详情列表 / Details of the interest subsidy
        pub fn subsidy_detail(
            self,
            values: impl IntoIterator<Item = SubsidyDetail>,
        ) -> Self {
            Self(self.0.set("subsidy_detail", list::<SubsidyDetail>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SubsidyInfo);

    /// 贴息详情列表 / Details of the interest subsidy
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SubsidyDetail(ObjectBuilder);

    impl SubsidyDetail {
        /// 贴息方案类型 / Type of interest subsidy plan
        ///
        /// **Required.**
        pub fn subsidy_period_type(self, value: impl Into<SubsidyPeriodType>) -> Self {
            Self(self.0.set("subsidy_period_type", value.into()))
        }

        /// 贴息方案列表 / Interest subsidy plans
        ///
        /// **Required.**
        pub fn subsidy_plan(self, values: impl IntoIterator<Item = SubsidyPlan>) -> Self {
            Self(self.0.set("subsidy_plan", list::<SubsidyPlan>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SubsidyDetail);

    /// 贴息方案类型 / Type of interest subsidy plan
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SubsidyPeriodType {
        /// 按日计息方案 / Plan with daily interest
        ///
        /// `DAILY`
        Daily,
        /// 按期还款方案 / Plan with instalments
        ///
        /// `PERIOD`
        Period,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        SubsidyPeriodType,
        Daily = "DAILY",
        Period = "PERIOD",
    );

    /// 贴息方案列表 / Interest subsidy plans
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SubsidyPlan(ObjectBuilder);

    impl SubsidyPlan {
        /// 贴息期数 / Number of instalments that are subsidised
        ///
        /// **Required.** Known values: `3` (贴息3期 / 3 instalments subsidised), `6` (贴息6期 / 6 instalments subsidised), `12` (贴息12期 / 12 instalments subsidised).
        pub fn subsidy_installment_num(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("subsidy_installment_num", value.into()))
        }

        /// 贴息比例，单位：%，0或100 / Share of the interest that the merchant subsidises, in percent (0 or 100)
        ///
        /// **Required.** Known values: `0` (贴息0% / 0% of the interest subsidised), `100` (贴息100% / 100% of the interest subsidised).
        pub fn subsidy_percent(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("subsidy_percent", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SubsidyPlan);

    /// Response of 合单下单-JSAPI支付.
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
