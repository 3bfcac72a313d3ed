//! 申请扣款接口 · `POST /v3/offlineface/transactions`
//!
//! Generated from docs/openapi/v3/offlineface/transactions.md by `cargo xtask regen`; do not edit.

/// 申请扣款接口
///
/// `POST /v3/offlineface/transactions`
///
/// 申请扣款接口 · [official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html) · feature `v3-offlineface`
///
/// ```
/// use wechatpay_api::v3::offlineface::transactions::post;
///
/// let request = post().auth_code("134560000000000018");
/// ```
#[doc(alias = "申请扣款接口")]
#[doc(alias = "/v3/offlineface/transactions")]
#[doc(alias = "post_v3_offlineface_transactions")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 申请扣款接口; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `auth_code`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `auth_code`
        ///
        /// **Required.**
        pub fn auth_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("auth_code", value.into()))
        }

        /// `sp_appid`
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_appid", value.into()))
        }

        /// `sp_mchid`
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// `sub_appid`
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `amount`
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.body("amount", value))
        }

        /// `scene_info`
        pub fn scene_info(self, value: SceneInfo) -> Self {
            Self(self.0.body("scene_info", value))
        }

        /// `goods_tag`
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_tag", value.into()))
        }

        /// `description`
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("description", value.into()))
        }

        /// `attach`
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// `settle_info`
        pub fn settle_info(self, value: SettleInfo) -> Self {
            Self(self.0.body("settle_info", value))
        }

        /// `out_trade_no`
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// `business`
        pub fn business(self, value: Business) -> Self {
            Self(self.0.body("business", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_offlineface_transactions",
                Verb::Post,
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

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// Amount
    #[derive(Clone, Debug, Default)]
    pub struct Amount(Fields);

    impl Amount {
        /// `total`
        ///
        /// **Required.**
        pub fn total(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total", value.into()))
        }

        /// `currency`
        ///
        /// **Required.** Known: `CNY`.
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.set("currency", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Amount);

    /// SceneInfo
    #[derive(Clone, Debug, Default)]
    pub struct SceneInfo(Fields);

    impl SceneInfo {
        /// `device_ip`
        ///
        /// **Required.**
        pub fn device_ip(self, value: impl Into<String>) -> Self {
            Self(self.0.set("device_ip", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SceneInfo);

    /// SettleInfo
    #[derive(Clone, Debug, Default)]
    pub struct SettleInfo(Fields);

    impl SettleInfo {
        /// `profit_sharing`
        pub fn profit_sharing(self, value: bool) -> Self {
            Self(self.0.set("profit_sharing", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SettleInfo);

    /// Business
    #[derive(Clone, Debug, Default)]
    pub struct Business(Fields);

    impl Business {
        /// `business_product_id`
        ///
        /// **Required.** Known: `2`, `11`.
        pub fn business_product_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("business_product_id", value.into()))
        }

        /// `business_scene_id`
        ///
        /// **Required.** Known: `3`, `4`, `5`, `6`, `124`, `125`, `126`.
        pub fn business_scene_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("business_scene_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Business);

    /// The answer of 申请扣款接口.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sp_appid`
        ///
        /// Documented as always there.
        pub sp_appid: Option<String>,
        /// `sp_mchid`
        ///
        /// Documented as always there.
        pub sp_mchid: Option<String>,
        /// `sub_appid`
        pub sub_appid: Option<String>,
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `payer`
        pub payer: Option<response::Payer>,
        /// `amount`
        pub amount: Option<response::Amount>,
        /// `promotion_detail`
        pub promotion_detail: Vec<Value>,
        /// `scene_info`
        pub scene_info: Option<response::SceneInfo>,
        /// `bank_type`
        pub bank_type: Option<String>,
        /// `trade_type`
        pub trade_type: Option<response::TradeType>,
        /// `trade_state`
        pub trade_state: Option<String>,
        /// `trade_state_description`
        pub trade_state_description: Option<String>,
        /// `debt_state`
        pub debt_state: Option<String>,
        /// `description`
        pub description: Option<String>,
        /// `attach`
        pub attach: Option<String>,
        /// `success_time`
        pub success_time: Option<String>,
        /// `transaction_id`
        pub transaction_id: Option<String>,
        /// `repayment_transaction_id`
        pub repayment_transaction_id: Option<String>,
        /// `out_trade_no`
        pub out_trade_no: Option<String>,
        /// `error_type`
        pub error_type: Option<String>,
        /// What came besides.
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
        use crate::model::*;

        /// Payer
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Payer {
            /// `sp_openid`
            pub sp_openid: Option<String>,
            /// `sub_openid`
            pub sub_openid: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Payer,
            sp_openid = "sp_openid",
            sub_openid = "sub_openid",
        );

        /// Amount
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Amount {
            /// `total`
            ///
            /// Documented as always there.
            pub total: Option<i64>,
            /// `currency`
            ///
            /// Documented as always there. Known: `CNY`.
            pub currency: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Amount,
            total = "total",
            currency = "currency",
        );

        /// SceneInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SceneInfo {
            /// `device_ip`
            pub device_ip: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            SceneInfo,
            device_ip = "device_ip",
        );

        /// TradeType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum TradeType {
            /// `NATIVE`
            Native,
            /// `JSAPI`
            Jsapi,
            /// `APP`
            App,
            /// `MWEB`
            Mweb,
            /// `AUTH`
            Auth,
            /// A value that these docs do not know.
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
