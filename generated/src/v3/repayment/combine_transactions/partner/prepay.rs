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
    pub struct Request(Parts);

    impl Request {
        /// `combine_out_trade_no`
        ///
        /// **Required.**
        pub fn combine_out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_out_trade_no", value.into()))
        }

        /// `combine_mchid`
        ///
        /// **Required.**
        pub fn combine_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_mchid", value.into()))
        }

        /// `sub_orders`
        ///
        /// **Required.**
        pub fn sub_orders(self, values: impl IntoIterator<Item = SubOrders>) -> Self {
            Self(self.0.body("sub_orders", list::<SubOrders>(values)))
        }

        /// `time_expire`
        pub fn time_expire(self, value: impl Into<String>) -> Self {
            Self(self.0.body("time_expire", value.into()))
        }

        /// `notify_url`
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// `h5_info`
        pub fn h5_info(self, value: H5Info) -> Self {
            Self(self.0.body("h5_info", value))
        }

        /// `app_info`
        pub fn app_info(self, value: AppInfo) -> Self {
            Self(self.0.body("app_info", value))
        }

        /// `miniprogram_info`
        pub fn miniprogram_info(self, value: MiniprogramInfo) -> Self {
            Self(self.0.body("miniprogram_info", value))
        }

        /// `combine_payer_info`
        pub fn combine_payer_info(self, value: CombinePayerInfo) -> Self {
            Self(self.0.body("combine_payer_info", value))
        }

        /// `wechat_web_info`
        pub fn wechat_web_info(self, value: WechatWebInfo) -> Self {
            Self(self.0.body("wechat_web_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
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
            self.0.clone()
        }
    }

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

        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sub_mchid", value.into()))
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_trade_no", value.into()))
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.set("amount", value))
        }

        /// `attach`
        ///
        /// **Required.**
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.set("attach", value.into()))
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

    /// H5Info
    #[derive(Clone, Debug, Default)]
    pub struct H5Info(Fields);

    impl H5Info {
        /// `combine_appid`
        ///
        /// **Required.**
        pub fn combine_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("combine_appid", value.into()))
        }

        /// `payer_client_ip`
        ///
        /// **Required.**
        pub fn payer_client_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.set("payer_client_ip", value.into()))
        }

        /// `type`
        ///
        /// **Required.**
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// `app_name`
        pub fn app_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("app_name", value.into()))
        }

        /// `app_url`
        ///
        /// **Required.**
        pub fn app_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("app_url", value.into()))
        }

        /// `bundle_id`
        pub fn bundle_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bundle_id", value.into()))
        }

        /// `package_name`
        pub fn package_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("package_name", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(H5Info);

    /// Type
    #[derive(Clone)]
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
    pub struct AppInfo(Fields);

    impl AppInfo {
        /// `combine_appid`
        ///
        /// **Required.**
        pub fn combine_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("combine_appid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AppInfo);

    /// MiniprogramInfo
    #[derive(Clone, Debug, Default)]
    pub struct MiniprogramInfo(Fields);

    impl MiniprogramInfo {
        /// `combine_appid`
        ///
        /// **Required.**
        pub fn combine_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("combine_appid", value.into()))
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("openid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(MiniprogramInfo);

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
        pub fn r#type(self, value: impl Into<IdentityType>) -> Self {
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

    /// IdentityType
    #[derive(Clone)]
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
    pub struct WechatWebInfo(Fields);

    impl WechatWebInfo {
        /// `combine_appid`
        pub fn combine_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("combine_appid", value.into()))
        }

        /// `openid`
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("openid", value.into()))
        }

        /// `webview_url`
        pub fn webview_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("webview_url", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(WechatWebInfo);

    /// The answer of 还款下单.
    #[derive(Clone)]
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
