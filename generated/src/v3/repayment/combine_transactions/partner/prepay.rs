//! 还款下单 · `POST /v3/repayment/combine-transactions/partner/prepay`
//!
//! Generated from docs/openapi/v3/repayment/combine-transactions/partner/prepay.md by `cargo xtask regen`; do not edit.

/// 还款下单
///
/// `POST /v3/repayment/combine-transactions/partner/prepay`
///
/// 还款下单 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015124463) · feature `v3-repayment`
///
/// ```
/// use wechatpay_api::v3::repayment::combine_transactions::partner::prepay::post;
///
/// let request = post()
///     .combine_out_trade_no("3282026061810354232832832832")
///     .combine_mchid("1684907235")
///     .sub_orders([
///         post::SubOrders::default()
///             .mchid("1684907235")
///             .sub_mchid("1684913560")
///             .out_trade_no("58020260618103")
///             .amount(post::Amount::default().total_amount(35200).currency("CNY"))
///             .attach("table=12")
///             .description("锦绣路茶铺-明前龙井")
///             .settle_info(
///                 post::SettleInfo::default()
///                     .profit_sharing(true)
///                     .subsidy_amount(35200),
///             ),
///     ])
///     .time_expire("2026-06-18T10:35:42+08:00")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .h5_info(
///         post::H5Info::default()
///             .combine_appid("wx5f0c1a9e7b3d2846")
///             .payer_client_ip("203.0.113.24")
///             .r#type(post::Type::IOs)
///             .app_name("春茶节")
///             .app_url("https://pay.example.com/wechat/notices")
///             .bundle_id("BI20260618621")
///             .package_name("春茶节"),
///     )
///     .app_info(post::AppInfo::default().combine_appid("wx5f0c1a9e7b3d2846"))
///     .miniprogram_info(
///         post::MiniprogramInfo::default()
///             .combine_appid("wx5f0c1a9e7b3d2846")
///             .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
///     )
///     .combine_payer_info(
///         post::CombinePayerInfo::default()
///             .identity(
///                 post::Identity::default()
///                     .r#type(post::IdentityType::Idcard)
///                     .number("N20260618876")
///                     .name("李雷"),
///             ),
///     )
///     .wechat_web_info(
///         post::WechatWebInfo::default()
///             .combine_appid("wx5f0c1a9e7b3d2846")
///             .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///             .webview_url("https://pay.example.com/wechat/notices"),
///     );
/// ```
#[doc(alias = "还款下单")]
#[doc(alias = "/v3/repayment/combine-transactions/partner/prepay")]
#[doc(alias = "post_v3_repayment_combine_transactions_partner_prepay")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 还款下单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `combine_out_trade_no`, `combine_mchid`, `sub_orders`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        combine_out_trade_no: Option<String>,
        combine_mchid: Option<String>,
        sub_orders: Vec<SubOrders>,
        time_expire: Option<String>,
        notify_url: Option<String>,
        h5_info: Option<H5Info>,
        app_info: Option<AppInfo>,
        miniprogram_info: Option<MiniprogramInfo>,
        combine_payer_info: Option<CombinePayerInfo>,
        wechat_web_info: Option<WechatWebInfo>,
        extra: Extra,
    }

    impl Request {
        /// `combine_out_trade_no`
        ///
        /// **Required.**
        pub fn combine_out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.combine_out_trade_no = Some(value.into());
            self
        }

        /// `combine_mchid`
        ///
        /// **Required.**
        pub fn combine_mchid(mut self, value: impl Into<String>) -> Self {
            self.combine_mchid = Some(value.into());
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

        /// `time_expire`
        pub fn time_expire(mut self, value: impl Into<String>) -> Self {
            self.time_expire = Some(value.into());
            self
        }

        /// `notify_url`
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// `h5_info`
        pub fn h5_info(mut self, value: impl Into<H5Info>) -> Self {
            self.h5_info = Some(value.into());
            self
        }

        /// `app_info`
        pub fn app_info(mut self, value: impl Into<AppInfo>) -> Self {
            self.app_info = Some(value.into());
            self
        }

        /// `miniprogram_info`
        pub fn miniprogram_info(mut self, value: impl Into<MiniprogramInfo>) -> Self {
            self.miniprogram_info = Some(value.into());
            self
        }

        /// `combine_payer_info`
        pub fn combine_payer_info(mut self, value: impl Into<CombinePayerInfo>) -> Self {
            self.combine_payer_info = Some(value.into());
            self
        }

        /// `wechat_web_info`
        pub fn wechat_web_info(mut self, value: impl Into<WechatWebInfo>) -> Self {
            self.wechat_web_info = Some(value.into());
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
                "post_v3_repayment_combine_transactions_partner_prepay",
                Verb::Post,
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
                    ("/body/combine_payer_info/identity/number", Wire::RsaOaep),
                    ("/body/combine_payer_info/identity/name", Wire::RsaOaep),
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("combine_out_trade_no", &self.combine_out_trade_no)
                .body("combine_mchid", &self.combine_mchid)
                .body("sub_orders", &self.sub_orders)
                .body("time_expire", &self.time_expire)
                .body("notify_url", &self.notify_url)
                .body("h5_info", &self.h5_info)
                .body("app_info", &self.app_info)
                .body("miniprogram_info", &self.miniprogram_info)
                .body("combine_payer_info", &self.combine_payer_info)
                .body("wechat_web_info", &self.wechat_web_info)
                .extra(&self.extra)
        }
    }

    /// SubOrders
    #[derive(Clone, Debug, Default)]
    pub struct SubOrders {
        mchid: Option<String>,
        sub_mchid: Option<String>,
        out_trade_no: Option<String>,
        amount: Option<Amount>,
        attach: Option<String>,
        description: Option<String>,
        settle_info: Option<SettleInfo>,
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

        /// `sub_mchid`
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(mut self, value: impl Into<Amount>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `attach`
        ///
        /// **Required.**
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
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

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        SubOrders,
        mchid = "mchid",
        sub_mchid = "sub_mchid",
        out_trade_no = "out_trade_no",
        amount = "amount",
        attach = "attach",
        description = "description",
        settle_info = "settle_info",
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

    /// H5Info
    #[derive(Clone, Debug, Default)]
    pub struct H5Info {
        combine_appid: Option<String>,
        payer_client_ip: Option<String>,
        r#type: Option<Type>,
        app_name: Option<String>,
        app_url: Option<String>,
        bundle_id: Option<String>,
        package_name: Option<String>,
        extra: Extra,
    }

    impl H5Info {
        /// `combine_appid`
        ///
        /// **Required.**
        pub fn combine_appid(mut self, value: impl Into<String>) -> Self {
            self.combine_appid = Some(value.into());
            self
        }

        /// `payer_client_ip`
        ///
        /// **Required.**
        pub fn payer_client_ip(mut self, value: impl Into<String>) -> Self {
            self.payer_client_ip = Some(value.into());
            self
        }

        /// `type`
        ///
        /// **Required.**
        pub fn r#type(mut self, value: impl Into<Type>) -> Self {
            self.r#type = Some(value.into());
            self
        }

        /// `app_name`
        pub fn app_name(mut self, value: impl Into<String>) -> Self {
            self.app_name = Some(value.into());
            self
        }

        /// `app_url`
        ///
        /// **Required.**
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
        combine_appid = "combine_appid",
        payer_client_ip = "payer_client_ip",
        r#type = "type",
        app_name = "app_name",
        app_url = "app_url",
        bundle_id = "bundle_id",
        package_name = "package_name",
    );

    /// Type
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Type {
        /// `iOS`
        IOs,
        /// `Android`
        Android,
        /// `Wap`
        Wap,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Type,
        IOs = "iOS",
        Android = "Android",
        Wap = "Wap",
    );

    /// AppInfo
    #[derive(Clone, Debug, Default)]
    pub struct AppInfo {
        combine_appid: Option<String>,
        extra: Extra,
    }

    impl AppInfo {
        /// `combine_appid`
        ///
        /// **Required.**
        pub fn combine_appid(mut self, value: impl Into<String>) -> Self {
            self.combine_appid = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        AppInfo,
        combine_appid = "combine_appid",
    );

    /// MiniprogramInfo
    #[derive(Clone, Debug, Default)]
    pub struct MiniprogramInfo {
        combine_appid: Option<String>,
        openid: Option<String>,
        extra: Extra,
    }

    impl MiniprogramInfo {
        /// `combine_appid`
        ///
        /// **Required.**
        pub fn combine_appid(mut self, value: impl Into<String>) -> Self {
            self.combine_appid = Some(value.into());
            self
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        MiniprogramInfo,
        combine_appid = "combine_appid",
        openid = "openid",
    );

    /// CombinePayerInfo
    #[derive(Clone, Debug, Default)]
    pub struct CombinePayerInfo {
        identity: Option<Identity>,
        extra: Extra,
    }

    impl CombinePayerInfo {
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
        identity = "identity",
    );

    /// Identity
    #[derive(Clone, Debug, Default)]
    pub struct Identity {
        r#type: Option<IdentityType>,
        number: Option<Sensitive>,
        name: Option<Sensitive>,
        extra: Extra,
    }

    impl Identity {
        /// `type`
        ///
        /// **Required.**
        pub fn r#type(mut self, value: impl Into<IdentityType>) -> Self {
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

    /// IdentityType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum IdentityType {
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
        /// `TAIWAN_COMPATRIOT_PERMIT`
        TaiwanCompatriotPermit,
        /// A value that these docs do not know.
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

    /// WechatWebInfo
    #[derive(Clone, Debug, Default)]
    pub struct WechatWebInfo {
        combine_appid: Option<String>,
        openid: Option<String>,
        webview_url: Option<String>,
        extra: Extra,
    }

    impl WechatWebInfo {
        /// `combine_appid`
        pub fn combine_appid(mut self, value: impl Into<String>) -> Self {
            self.combine_appid = Some(value.into());
            self
        }

        /// `openid`
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `webview_url`
        pub fn webview_url(mut self, value: impl Into<String>) -> Self {
            self.webview_url = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        WechatWebInfo,
        combine_appid = "combine_appid",
        openid = "openid",
        webview_url = "webview_url",
    );

    /// The answer of 还款下单.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `prepay_id`
        pub prepay_id: Option<String>,
        /// `h5_url`
        pub h5_url: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        prepay_id = "prepay_id",
        h5_url = "h5_url",
    );
}
