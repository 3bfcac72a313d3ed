//! 合单下单-APP支付 · `POST /v3/combine-transactions/app`
//!
//! Generated from docs/openapi/v3/combine-transactions/app.md by `cargo xtask regen`; do not edit.

/// 合单下单-APP支付
///
/// `POST /v3/combine-transactions/app`
///
/// 合单下单-APP支付 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012556944), [2](https://pay.weixin.qq.com/doc/v3/merchant/4012545465), [3](https://pay.weixin.qq.com/doc/v3/partner/4012758021), [4](https://pay.weixin.qq.com/doc/v3/partner/4012707307), [5](https://pay.weixin.qq.com/doc/v3/partner/4012760622), [6](https://pay.weixin.qq.com/doc/v3/partner/4012884108), [7](https://pay.weixin.qq.com/doc/v3/partner/4015001933), [8](https://pay.weixin.qq.com/doc/v3/partner/4015973099) · feature `v3-combine-transactions`
///
/// ```
/// use wechatpay_api::v3::combine_transactions::app::post;
///
/// let request = post()
///     .combine_appid("wx5f0c1a9e7b3d2846")
///     .combine_mchid("1684907235")
///     .combine_out_trade_no("COTN20260618328")
///     .scene_info(
///         post::SceneInfo::default()
///             .device_id("DI20260618641")
///             .payer_client_ip("203.0.113.24"),
///     )
///     .sub_orders([
///         post::SubOrders::default()
///             .mchid("1684907235")
///             .individual_auth_id("9512026061")
///             .individual_name("春茶节")
///             .attach("table=12")
///             .amount(post::Amount::default().total_amount(35200).currency("CNY"))
///             .out_trade_no("58020260618103")
///             .sub_mchid("1684913560")
///             .detail("示例D824")
///             .goods_tag("SPRING_TEA")
///             .description("锦绣路茶铺-明前龙井")
///             .settle_info(
///                 post::SettleInfo::default()
///                     .profit_sharing(true)
///                     .subsidy_amount(35200),
///             )
///             .sub_appid("wx5f0c1a9e7b3d2846")
///             .profit_sharing(true),
///     ])
///     .combine_payer_info(
///         post::CombinePayerInfo::default()
///             .identity(
///                 post::Identity::default()
///                     .r#type(post::Type::Idcard)
///                     .number("N20260618876")
///                     .name("李雷"),
///             ),
///     )
///     .time_start("2026-06-18T10:35:42+08:00")
///     .time_expire("2026-06-18T10:35:42+08:00")
///     .prepay_id("PI20260618434")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .trade_scenario("RECOMMERCE")
///     .limit_pay([post::LimitPay::NoBalance])
///     .contract_info(
///         post::ContractInfo::default()
///             .mchid("1684907235")
///             .appid("wx5f0c1a9e7b3d2846")
///             .out_contract_code("OCC20260618294")
///             .plan_id(1)
///             .contract_display_account("示例CDA446")
///             .notify_url("https://pay.example.com/wechat/notices"),
///     )
///     .subsidy_info(
///         post::SubsidyInfo::default()
///             .subsidy_detail([
///                 post::SubsidyDetail::default()
///                     .subsidy_period_type(post::SubsidyPeriodType::Daily)
///                     .subsidy_plan([
///                         post::SubsidyPlan::default()
///                             .subsidy_installment_num(3)
///                             .subsidy_percent(0),
///                     ]),
///             ]),
///     );
/// ```
#[doc(alias = "合单下单-APP支付")]
#[doc(alias = "/v3/combine-transactions/app")]
#[doc(alias = "post_v3_combine_transactions_app")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 合单下单-APP支付; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `combine_appid`, `combine_mchid`, `combine_out_trade_no`, `sub_orders`, `notify_url`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `combine_appid`
        ///
        /// **Required.**
        pub fn combine_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_appid", value.into()))
        }

        /// `combine_mchid`
        ///
        /// **Required.**
        pub fn combine_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_mchid", value.into()))
        }

        /// `combine_out_trade_no`
        ///
        /// **Required.**
        pub fn combine_out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_out_trade_no", value.into()))
        }

        /// `scene_info`
        pub fn scene_info(self, value: SceneInfo) -> Self {
            Self(self.0.body("scene_info", value))
        }

        /// `sub_orders`
        ///
        /// **Required.**
        pub fn sub_orders(self, values: impl IntoIterator<Item = SubOrders>) -> Self {
            Self(self.0.body("sub_orders", list::<SubOrders>(values)))
        }

        /// `combine_payer_info`
        pub fn combine_payer_info(self, value: CombinePayerInfo) -> Self {
            Self(self.0.body("combine_payer_info", value))
        }

        /// `time_start`
        pub fn time_start(self, value: impl Into<String>) -> Self {
            Self(self.0.body("time_start", value.into()))
        }

        /// `time_expire`
        pub fn time_expire(self, value: impl Into<String>) -> Self {
            Self(self.0.body("time_expire", value.into()))
        }

        /// `prepay_id`
        pub fn prepay_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("prepay_id", value.into()))
        }

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// `trade_scenario`
        ///
        /// Known: `RECOMMERCE`.
        pub fn trade_scenario(self, value: impl Into<String>) -> Self {
            Self(self.0.body("trade_scenario", value.into()))
        }

        /// `limit_pay`
        pub fn limit_pay(
            self,
            values: impl IntoIterator<Item = impl Into<LimitPay>>,
        ) -> Self {
            Self(self.0.body("limit_pay", list::<LimitPay>(values)))
        }

        /// `contract_info`
        pub fn contract_info(self, value: ContractInfo) -> Self {
            Self(self.0.body("contract_info", value))
        }

        /// `subsidy_info`
        pub fn subsidy_info(self, value: SubsidyInfo) -> Self {
            Self(self.0.body("subsidy_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_combine_transactions_app",
                Verb::Post,
                "/v3/combine-transactions/app",
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
                    "/body/combine_payer_info/identity/type",
                    "/body/combine_payer_info/identity/number",
                    "/body/combine_payer_info/identity/name",
                    "/body/notify_url",
                    "/body/contract_info/mchid",
                    "/body/contract_info/appid",
                    "/body/contract_info/out_contract_code",
                    "/body/contract_info/plan_id",
                    "/body/contract_info/contract_display_account",
                    "/body/contract_info/notify_url",
                    "/body/subsidy_info/subsidy_detail/*/subsidy_period_type",
                    "/body/subsidy_info/subsidy_detail/*/subsidy_plan",
                    "/body/subsidy_info/subsidy_detail/*/subsidy_plan/*/subsidy_installment_num",
                    "/body/subsidy_info/subsidy_detail/*/subsidy_plan/*/subsidy_percent",
                ],
            )
            .request(
                &[
                    ("/body/combine_payer_info/identity/number", Wire::RsaOaep),
                    ("/body/combine_payer_info/identity/name", Wire::RsaOaep),
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// SceneInfo
    #[derive(Clone, Debug, Default)]
    pub struct SceneInfo(Fields);

    impl SceneInfo {
        /// `device_id`
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("device_id", value.into()))
        }

        /// `payer_client_ip`
        ///
        /// **Required.**
        pub fn payer_client_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.set("payer_client_ip", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SceneInfo);

    /// SubOrders
    #[derive(Clone, Debug, Default)]
    pub struct SubOrders(Fields);

    impl SubOrders {
        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mchid", value.into()))
        }

        /// `individual_auth_id`
        pub fn individual_auth_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("individual_auth_id", value.into()))
        }

        /// `individual_name`
        pub fn individual_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("individual_name", value.into()))
        }

        /// `attach`
        ///
        /// **Required.**
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.set("attach", value.into()))
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.set("amount", value))
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_trade_no", value.into()))
        }

        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sub_mchid", value.into()))
        }

        /// `detail`
        pub fn detail(self, value: impl Into<String>) -> Self {
            Self(self.0.set("detail", value.into()))
        }

        /// `goods_tag`
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.set("goods_tag", value.into()))
        }

        /// `description`
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("description", value.into()))
        }

        /// `settle_info`
        pub fn settle_info(self, value: SettleInfo) -> Self {
            Self(self.0.set("settle_info", value))
        }

        /// `sub_appid`
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sub_appid", value.into()))
        }

        /// `profit_sharing`
        pub fn profit_sharing(self, value: bool) -> Self {
            Self(self.0.set("profit_sharing", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SubOrders);

    /// Amount
    #[derive(Clone, Debug, Default)]
    pub struct Amount(Fields);

    impl Amount {
        /// `total_amount`
        ///
        /// **Required.**
        pub fn total_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total_amount", value.into()))
        }

        /// `currency`
        ///
        /// **Required.**
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.set("currency", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Amount);

    /// SettleInfo
    #[derive(Clone, Debug, Default)]
    pub struct SettleInfo(Fields);

    impl SettleInfo {
        /// `profit_sharing`
        pub fn profit_sharing(self, value: bool) -> Self {
            Self(self.0.set("profit_sharing", value))
        }

        /// `subsidy_amount`
        pub fn subsidy_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("subsidy_amount", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SettleInfo);

    /// CombinePayerInfo
    #[derive(Clone, Debug, Default)]
    pub struct CombinePayerInfo(Fields);

    impl CombinePayerInfo {
        /// `identity`
        pub fn identity(self, value: Identity) -> Self {
            Self(self.0.set("identity", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CombinePayerInfo);

    /// Identity
    #[derive(Clone, Debug, Default)]
    pub struct Identity(Fields);

    impl Identity {
        /// `type`
        ///
        /// **Required.**
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// `number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("number", value.into()))
        }

        /// `name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Identity);

    /// Type
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Type {
        /// `IDCARD`
        Idcard,
        /// `HONGKONG_MACAO`
        HongkongMacao,
        /// `HONGKONG_MACAO_RESIDENT`
        HongkongMacaoResident,
        /// `TAIWAN_RESIDENT`
        TaiwanResident,
        /// `FOREIGN_RESIDENT`
        ForeignResident,
        /// `OVERSEA_PASSPORT`
        OverseaPassport,
        /// `PHONE_NUMBER`
        PhoneNumber,
        /// A value that these docs do not know.
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

    /// LimitPay
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum LimitPay {
        /// `no_balance`
        NoBalance,
        /// `no_debit`
        NoDebit,
        /// `balance_only`
        BalanceOnly,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        LimitPay,
        NoBalance = "no_balance",
        NoDebit = "no_debit",
        BalanceOnly = "balance_only",
    );

    /// ContractInfo
    #[derive(Clone, Debug, Default)]
    pub struct ContractInfo(Fields);

    impl ContractInfo {
        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mchid", value.into()))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("appid", value.into()))
        }

        /// `out_contract_code`
        ///
        /// **Required.**
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_contract_code", value.into()))
        }

        /// `plan_id`
        ///
        /// **Required.**
        pub fn plan_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("plan_id", value.into()))
        }

        /// `contract_display_account`
        ///
        /// **Required.**
        pub fn contract_display_account(self, value: impl Into<String>) -> Self {
            Self(self.0.set("contract_display_account", value.into()))
        }

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("notify_url", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ContractInfo);

    /// SubsidyInfo
    #[derive(Clone, Debug, Default)]
    pub struct SubsidyInfo(Fields);

    impl SubsidyInfo {
        /// `subsidy_detail`
        pub fn subsidy_detail(
            self,
            values: impl IntoIterator<Item = SubsidyDetail>,
        ) -> Self {
            Self(self.0.set("subsidy_detail", list::<SubsidyDetail>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SubsidyInfo);

    /// SubsidyDetail
    #[derive(Clone, Debug, Default)]
    pub struct SubsidyDetail(Fields);

    impl SubsidyDetail {
        /// `subsidy_period_type`
        ///
        /// **Required.**
        pub fn subsidy_period_type(self, value: impl Into<SubsidyPeriodType>) -> Self {
            Self(self.0.set("subsidy_period_type", value.into()))
        }

        /// `subsidy_plan`
        ///
        /// **Required.**
        pub fn subsidy_plan(self, values: impl IntoIterator<Item = SubsidyPlan>) -> Self {
            Self(self.0.set("subsidy_plan", list::<SubsidyPlan>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SubsidyDetail);

    /// SubsidyPeriodType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SubsidyPeriodType {
        /// `DAILY`
        Daily,
        /// `PERIOD`
        Period,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        SubsidyPeriodType,
        Daily = "DAILY",
        Period = "PERIOD",
    );

    /// SubsidyPlan
    #[derive(Clone, Debug, Default)]
    pub struct SubsidyPlan(Fields);

    impl SubsidyPlan {
        /// `subsidy_installment_num`
        ///
        /// **Required.** Known: `3`, `6`, `12`.
        pub fn subsidy_installment_num(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("subsidy_installment_num", value.into()))
        }

        /// `subsidy_percent`
        ///
        /// **Required.** Known: `0`, `100`.
        pub fn subsidy_percent(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("subsidy_percent", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SubsidyPlan);

    /// The answer of 合单下单-APP支付.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `prepay_id`
        ///
        /// Documented as always there.
        pub prepay_id: Option<String>,
        /// `contract_result`
        pub contract_result: Option<response::ContractResult>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        prepay_id = "prepay_id",
        contract_result = "contract_result",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// ContractResult
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ContractResult {
            /// `code`
            ///
            /// Documented as always there.
            pub code: Option<String>,
            /// `message`
            pub message: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ContractResult,
            code = "code",
            message = "message",
        );
    }
}
