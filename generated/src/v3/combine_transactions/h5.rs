//! 合单下单-H5支付 · `POST /v3/combine-transactions/h5`
//!
//! Generated from docs/openapi/v3/combine-transactions/h5.md by `cargo xtask regen`; do not edit.

/// 合单下单-H5支付
///
/// `POST /v3/combine-transactions/h5`
///
/// 合单下单-H5支付 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012556961), [2](https://pay.weixin.qq.com/doc/v3/merchant/4012545879), [3](https://pay.weixin.qq.com/doc/v3/partner/4012758208), [4](https://pay.weixin.qq.com/doc/v3/partner/4012707565), [5](https://pay.weixin.qq.com/doc/v3/partner/4012760626) · feature `v3-combine-transactions`
///
/// ```
/// use wechatpay_api::v3::combine_transactions::h5::post;
///
/// let request = post()
///     .combine_appid("wx5f0c1a9e7b3d2846")
///     .combine_mchid("1684907235")
///     .combine_out_trade_no("COTN20260618328")
///     .scene_info(
///         post::SceneInfo::default()
///             .device_id("DI20260618641")
///             .payer_client_ip("203.0.113.24")
///             .h5_info(
///                 post::H5Info::default()
///                     .r#type("示例T857")
///                     .app_name("春茶节")
///                     .app_url("https://pay.example.com/wechat/notices")
///                     .bundle_id("BI20260618621")
///                     .package_name("春茶节"),
///             ),
///     )
///     .sub_orders([
///         post::SubOrders::default()
///             .mchid("1684907235")
///             .attach("table=12")
///             .amount(post::Amount::default().total_amount(35200).currency("CNY"))
///             .out_trade_no("58020260618103")
///             .sub_mchid("1684913560")
///             .goods_tag("SPRING_TEA")
///             .description("锦绣路茶铺-明前龙井")
///             .settle_info(
///                 post::SettleInfo::default()
///                     .profit_sharing(true)
///                     .subsidy_amount(35200),
///             )
///             .sub_appid("wx5f0c1a9e7b3d2846"),
///     ])
///     .time_start("2026-06-18T10:35:42+08:00")
///     .time_expire("2026-06-18T10:35:42+08:00")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .limit_pay([post::LimitPay::NoBalance])
///     .combine_payer_info(
///         post::CombinePayerInfo::default()
///             .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///             .sub_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///             .identity(
///                 post::Identity::default()
///                     .r#type(post::Type::Idcard)
///                     .number("N20260618876")
///                     .name("李雷"),
///             ),
///     );
/// ```
#[doc(alias = "合单下单-H5支付")]
#[doc(alias = "/v3/combine-transactions/h5")]
#[doc(alias = "post_v3_combine_transactions_h5")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 合单下单-H5支付; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `combine_appid`, `combine_mchid`, `combine_out_trade_no`, `scene_info`, `sub_orders`, `notify_url`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        combine_appid: Option<String>,
        combine_mchid: Option<String>,
        combine_out_trade_no: Option<String>,
        scene_info: Option<SceneInfo>,
        sub_orders: Vec<SubOrders>,
        time_start: Option<String>,
        time_expire: Option<String>,
        notify_url: Option<String>,
        limit_pay: Vec<LimitPay>,
        combine_payer_info: Option<CombinePayerInfo>,
        extra: Extra,
    }

    impl Request {
        /// `combine_appid`
        ///
        /// **Required.**
        pub fn combine_appid(mut self, value: impl Into<String>) -> Self {
            self.combine_appid = Some(value.into());
            self
        }

        /// `combine_mchid`
        ///
        /// **Required.**
        pub fn combine_mchid(mut self, value: impl Into<String>) -> Self {
            self.combine_mchid = Some(value.into());
            self
        }

        /// `combine_out_trade_no`
        ///
        /// **Required.**
        pub fn combine_out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.combine_out_trade_no = Some(value.into());
            self
        }

        /// `scene_info`
        ///
        /// **Required.**
        pub fn scene_info(mut self, value: impl Into<SceneInfo>) -> Self {
            self.scene_info = Some(value.into());
            self
        }

        /// `sub_orders`
        ///
        /// **Required.**
        pub fn sub_orders(
            mut self,
            values: impl IntoIterator<Item = impl Into<SubOrders>>,
        ) -> Self {
            self.sub_orders = list(values);
            self
        }

        /// `time_start`
        pub fn time_start(mut self, value: impl Into<String>) -> Self {
            self.time_start = Some(value.into());
            self
        }

        /// `time_expire`
        pub fn time_expire(mut self, value: impl Into<String>) -> Self {
            self.time_expire = Some(value.into());
            self
        }

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// `limit_pay`
        pub fn limit_pay(
            mut self,
            values: impl IntoIterator<Item = impl Into<LimitPay>>,
        ) -> Self {
            self.limit_pay = list(values);
            self
        }

        /// `combine_payer_info`
        pub fn combine_payer_info(mut self, value: impl Into<CombinePayerInfo>) -> Self {
            self.combine_payer_info = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_combine_transactions_h5",
                Verb::Post,
                "/v3/combine-transactions/h5",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/combine_appid",
                    "/body/combine_mchid",
                    "/body/combine_out_trade_no",
                    "/body/scene_info",
                    "/body/scene_info/device_id",
                    "/body/scene_info/payer_client_ip",
                    "/body/scene_info/h5_info",
                    "/body/scene_info/h5_info/type",
                    "/body/sub_orders",
                    "/body/sub_orders/*/mchid",
                    "/body/sub_orders/*/attach",
                    "/body/sub_orders/*/amount",
                    "/body/sub_orders/*/amount/total_amount",
                    "/body/sub_orders/*/amount/currency",
                    "/body/sub_orders/*/out_trade_no",
                    "/body/sub_orders/*/sub_mchid",
                    "/body/sub_orders/*/description",
                    "/body/notify_url",
                    "/body/combine_payer_info/identity/type",
                    "/body/combine_payer_info/identity/number",
                    "/body/combine_payer_info/identity/name",
                ],
            )
            .request(
                &[
                    ("/body/combine_payer_info/identity/number", Wire::RsaOaep),
                    ("/body/combine_payer_info/identity/name", Wire::RsaOaep),
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("combine_appid", &self.combine_appid)
                .body("combine_mchid", &self.combine_mchid)
                .body("combine_out_trade_no", &self.combine_out_trade_no)
                .body("scene_info", &self.scene_info)
                .body("sub_orders", &self.sub_orders)
                .body("time_start", &self.time_start)
                .body("time_expire", &self.time_expire)
                .body("notify_url", &self.notify_url)
                .body("limit_pay", &self.limit_pay)
                .body("combine_payer_info", &self.combine_payer_info)
                .extra(&self.extra)
        }
    }

    /// SceneInfo
    #[derive(Clone, Debug, Default)]
    pub struct SceneInfo {
        device_id: Option<String>,
        payer_client_ip: Option<String>,
        h5_info: Option<H5Info>,
        extra: Extra,
    }

    impl SceneInfo {
        /// `device_id`
        ///
        /// **Required.**
        pub fn device_id(mut self, value: impl Into<String>) -> Self {
            self.device_id = Some(value.into());
            self
        }

        /// `payer_client_ip`
        ///
        /// **Required.**
        pub fn payer_client_ip(mut self, value: impl Into<String>) -> Self {
            self.payer_client_ip = Some(value.into());
            self
        }

        /// `h5_info`
        ///
        /// **Required.**
        pub fn h5_info(mut self, value: impl Into<H5Info>) -> Self {
            self.h5_info = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        SceneInfo,
        device_id = "device_id",
        payer_client_ip = "payer_client_ip",
        h5_info = "h5_info",
    );

    /// H5Info
    #[derive(Clone, Debug, Default)]
    pub struct H5Info {
        r#type: Option<String>,
        app_name: Option<String>,
        app_url: Option<String>,
        bundle_id: Option<String>,
        package_name: Option<String>,
        extra: Extra,
    }

    impl H5Info {
        /// `type`
        ///
        /// **Required.**
        pub fn r#type(mut self, value: impl Into<String>) -> Self {
            self.r#type = Some(value.into());
            self
        }

        /// `app_name`
        pub fn app_name(mut self, value: impl Into<String>) -> Self {
            self.app_name = Some(value.into());
            self
        }

        /// `app_url`
        pub fn app_url(mut self, value: impl Into<String>) -> Self {
            self.app_url = Some(value.into());
            self
        }

        /// `bundle_id`
        pub fn bundle_id(mut self, value: impl Into<String>) -> Self {
            self.bundle_id = Some(value.into());
            self
        }

        /// `package_name`
        pub fn package_name(mut self, value: impl Into<String>) -> Self {
            self.package_name = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        H5Info,
        r#type = "type",
        app_name = "app_name",
        app_url = "app_url",
        bundle_id = "bundle_id",
        package_name = "package_name",
    );

    /// SubOrders
    #[derive(Clone, Debug, Default)]
    pub struct SubOrders {
        mchid: Option<String>,
        attach: Option<String>,
        amount: Option<Amount>,
        out_trade_no: Option<String>,
        sub_mchid: Option<String>,
        goods_tag: Option<String>,
        description: Option<String>,
        settle_info: Option<SettleInfo>,
        sub_appid: Option<String>,
        extra: Extra,
    }

    impl SubOrders {
        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Some(value.into());
            self
        }

        /// `attach`
        ///
        /// **Required.**
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(mut self, value: impl Into<Amount>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `goods_tag`
        pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
            self.goods_tag = Some(value.into());
            self
        }

        /// `description`
        ///
        /// **Required.**
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }

        /// `settle_info`
        pub fn settle_info(mut self, value: impl Into<SettleInfo>) -> Self {
            self.settle_info = Some(value.into());
            self
        }

        /// `sub_appid`
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        SubOrders,
        mchid = "mchid",
        attach = "attach",
        amount = "amount",
        out_trade_no = "out_trade_no",
        sub_mchid = "sub_mchid",
        goods_tag = "goods_tag",
        description = "description",
        settle_info = "settle_info",
        sub_appid = "sub_appid",
    );

    /// Amount
    #[derive(Clone, Debug, Default)]
    pub struct Amount {
        total_amount: Option<i64>,
        currency: Option<String>,
        extra: Extra,
    }

    impl Amount {
        /// `total_amount`
        ///
        /// **Required.**
        pub fn total_amount(mut self, value: impl Into<i64>) -> Self {
            self.total_amount = Some(value.into());
            self
        }

        /// `currency`
        ///
        /// **Required.**
        pub fn currency(mut self, value: impl Into<String>) -> Self {
            self.currency = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Amount,
        total_amount = "total_amount",
        currency = "currency",
    );

    /// SettleInfo
    #[derive(Clone, Debug, Default)]
    pub struct SettleInfo {
        profit_sharing: Option<bool>,
        subsidy_amount: Option<i64>,
        extra: Extra,
    }

    impl SettleInfo {
        /// `profit_sharing`
        pub fn profit_sharing(mut self, value: bool) -> Self {
            self.profit_sharing = Some(value);
            self
        }

        /// `subsidy_amount`
        pub fn subsidy_amount(mut self, value: impl Into<i64>) -> Self {
            self.subsidy_amount = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        SettleInfo,
        profit_sharing = "profit_sharing",
        subsidy_amount = "subsidy_amount",
    );

    /// LimitPay
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

    /// CombinePayerInfo
    #[derive(Clone, Debug, Default)]
    pub struct CombinePayerInfo {
        openid: Option<String>,
        sub_openid: Option<String>,
        identity: Option<Identity>,
        extra: Extra,
    }

    impl CombinePayerInfo {
        /// `openid`
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `sub_openid`
        pub fn sub_openid(mut self, value: impl Into<String>) -> Self {
            self.sub_openid = Some(value.into());
            self
        }

        /// `identity`
        pub fn identity(mut self, value: impl Into<Identity>) -> Self {
            self.identity = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        CombinePayerInfo,
        openid = "openid",
        sub_openid = "sub_openid",
        identity = "identity",
    );

    /// Identity
    #[derive(Clone, Debug, Default)]
    pub struct Identity {
        r#type: Option<Type>,
        number: Option<Sensitive>,
        name: Option<Sensitive>,
        extra: Extra,
    }

    impl Identity {
        /// `type`
        ///
        /// **Required.**
        pub fn r#type(mut self, value: impl Into<Type>) -> Self {
            self.r#type = Some(value.into());
            self
        }

        /// `number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn number(mut self, value: impl Into<Sensitive>) -> Self {
            self.number = Some(value.into());
            self
        }

        /// `name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn name(mut self, value: impl Into<Sensitive>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Identity,
        r#type = "type",
        number = "number",
        name = "name",
    );

    /// Type
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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

    /// The answer of 合单下单-H5支付.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `h5_url`
        ///
        /// Documented as always there.
        pub h5_url: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        h5_url = "h5_url",
    );
}
