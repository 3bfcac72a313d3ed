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
    pub struct Request {
        auth_code: Option<String>,
        sp_appid: Option<String>,
        sp_mchid: Option<String>,
        sub_appid: Option<String>,
        sub_mchid: Option<String>,
        amount: Option<Amount>,
        scene_info: Option<SceneInfo>,
        goods_tag: Option<String>,
        description: Option<String>,
        attach: Option<String>,
        settle_info: Option<SettleInfo>,
        out_trade_no: Option<String>,
        business: Option<Business>,
        extra: Extra,
    }

    impl Request {
        /// `auth_code`
        ///
        /// **Required.**
        pub fn auth_code(mut self, value: impl Into<String>) -> Self {
            self.auth_code = Some(value.into());
            self
        }

        /// `sp_appid`
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Some(value.into());
            self
        }

        /// `sp_mchid`
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Some(value.into());
            self
        }

        /// `sub_appid`
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// `sub_mchid`
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `amount`
        pub fn amount(mut self, value: impl Into<Amount>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `scene_info`
        pub fn scene_info(mut self, value: impl Into<SceneInfo>) -> Self {
            self.scene_info = Some(value.into());
            self
        }

        /// `goods_tag`
        pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
            self.goods_tag = Some(value.into());
            self
        }

        /// `description`
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }

        /// `attach`
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// `settle_info`
        pub fn settle_info(mut self, value: impl Into<SettleInfo>) -> Self {
            self.settle_info = Some(value.into());
            self
        }

        /// `out_trade_no`
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `business`
        pub fn business(mut self, value: impl Into<Business>) -> Self {
            self.business = Some(value.into());
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
            Parts::new()
                .body("auth_code", &self.auth_code)
                .body("sp_appid", &self.sp_appid)
                .body("sp_mchid", &self.sp_mchid)
                .body("sub_appid", &self.sub_appid)
                .body("sub_mchid", &self.sub_mchid)
                .body("amount", &self.amount)
                .body("scene_info", &self.scene_info)
                .body("goods_tag", &self.goods_tag)
                .body("description", &self.description)
                .body("attach", &self.attach)
                .body("settle_info", &self.settle_info)
                .body("out_trade_no", &self.out_trade_no)
                .body("business", &self.business)
                .extra(&self.extra)
        }
    }

    /// Amount
    #[derive(Clone, Debug, Default)]
    pub struct Amount {
        total: Option<i64>,
        currency: Option<String>,
        extra: Extra,
    }

    impl Amount {
        /// `total`
        ///
        /// **Required.**
        pub fn total(mut self, value: impl Into<i64>) -> Self {
            self.total = Some(value.into());
            self
        }

        /// `currency`
        ///
        /// **Required.** Known: `CNY`.
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
        total = "total",
        currency = "currency",
    );

    /// SceneInfo
    #[derive(Clone, Debug, Default)]
    pub struct SceneInfo {
        device_ip: Option<String>,
        extra: Extra,
    }

    impl SceneInfo {
        /// `device_ip`
        ///
        /// **Required.**
        pub fn device_ip(mut self, value: impl Into<String>) -> Self {
            self.device_ip = Some(value.into());
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
        device_ip = "device_ip",
    );

    /// SettleInfo
    #[derive(Clone, Debug, Default)]
    pub struct SettleInfo {
        profit_sharing: Option<bool>,
        extra: Extra,
    }

    impl SettleInfo {
        /// `profit_sharing`
        pub fn profit_sharing(mut self, value: bool) -> Self {
            self.profit_sharing = Some(value);
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
    );

    /// Business
    #[derive(Clone, Debug, Default)]
    pub struct Business {
        business_product_id: Option<i64>,
        business_scene_id: Option<i64>,
        extra: Extra,
    }

    impl Business {
        /// `business_product_id`
        ///
        /// **Required.** Known: `2`, `11`.
        pub fn business_product_id(mut self, value: impl Into<i64>) -> Self {
            self.business_product_id = Some(value.into());
            self
        }

        /// `business_scene_id`
        ///
        /// **Required.** Known: `3`, `4`, `5`, `6`, `124`, `125`, `126`.
        pub fn business_scene_id(mut self, value: impl Into<i64>) -> Self {
            self.business_scene_id = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Business,
        business_product_id = "business_product_id",
        business_scene_id = "business_scene_id",
    );

    /// The answer of 申请扣款接口.
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
