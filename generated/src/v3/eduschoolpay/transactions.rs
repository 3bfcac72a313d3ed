//! 扣款 · `POST /v3/eduschoolpay/transactions`
//!
//! Generated from docs/openapi/v3/eduschoolpay/transactions.md by `cargo xtask regen`; do not edit.

/// 扣款
///
/// `POST /v3/eduschoolpay/transactions`
///
/// 扣款 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012469030) · feature `v3-eduschoolpay`
///
/// ```
/// use wechatpay_api::v3::eduschoolpay::transactions::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .description("锦绣路茶铺-明前龙井")
///     .attach("table=12")
///     .out_trade_no("580202606181035425")
///     .goods_tag("SPRING_TEA")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .contract_id("2492026061810354224924924924")
///     .user_id("UI20260618764")
///     .amount(post::Amount::default().total(35200).currency("CNY"))
///     .scene_info(
///         post::SceneInfo::default()
///             .start_time("2026-06-18T10:35:42+08:00")
///             .school_id("69520260618103")
///             .scene_type("示例ST908"),
///     )
///     .device_info(
///         post::DeviceInfo::default().device_id("64120260").device_ip("203.0.113.24"),
///     )
///     .settle_info(post::SettleInfo::default().profit_sharing(true))
///     .payment_mode("示例PM279");
/// ```
#[doc(alias = "扣款")]
#[doc(alias = "/v3/eduschoolpay/transactions")]
#[doc(alias = "post_v3_eduschoolpay_transactions")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 扣款; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `description`, `out_trade_no`, `notify_url`, `contract_id`, `user_id`, `amount`, `scene_info`, `device_info`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `sub_appid`
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// `description`
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("description", value.into()))
        }

        /// `attach`
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// `goods_tag`
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_tag", value.into()))
        }

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// `contract_id`
        ///
        /// **Required.**
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_id", value.into()))
        }

        /// `user_id`
        ///
        /// **Required.**
        pub fn user_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("user_id", value.into()))
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.body("amount", value))
        }

        /// `scene_info`
        ///
        /// **Required.**
        pub fn scene_info(self, value: SceneInfo) -> Self {
            Self(self.0.body("scene_info", value))
        }

        /// `device_info`
        ///
        /// **Required.**
        pub fn device_info(self, value: DeviceInfo) -> Self {
            Self(self.0.body("device_info", value))
        }

        /// `settle_info`
        pub fn settle_info(self, value: SettleInfo) -> Self {
            Self(self.0.body("settle_info", value))
        }

        /// `payment_mode`
        pub fn payment_mode(self, value: impl Into<String>) -> Self {
            Self(self.0.body("payment_mode", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_eduschoolpay_transactions",
                Verb::Post,
                "/v3/eduschoolpay/transactions",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/appid",
                    "/body/description",
                    "/body/out_trade_no",
                    "/body/notify_url",
                    "/body/contract_id",
                    "/body/user_id",
                    "/body/amount",
                    "/body/amount/total",
                    "/body/amount/currency",
                    "/body/scene_info",
                    "/body/scene_info/start_time",
                    "/body/scene_info/school_id",
                    "/body/scene_info/scene_type",
                    "/body/device_info",
                    "/body/device_info/device_ip",
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

    /// SceneInfo
    #[derive(Clone, Debug, Default)]
    pub struct SceneInfo(Fields);

    impl SceneInfo {
        /// `start_time`
        ///
        /// **Required.**
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("start_time", value.into()))
        }

        /// `school_id`
        ///
        /// **Required.**
        pub fn school_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("school_id", value.into()))
        }

        /// `scene_type`
        ///
        /// **Required.**
        pub fn scene_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("scene_type", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SceneInfo);

    /// DeviceInfo
    #[derive(Clone, Debug, Default)]
    pub struct DeviceInfo(Fields);

    impl DeviceInfo {
        /// `device_id`
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("device_id", value.into()))
        }

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

    sent!(DeviceInfo);

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

    /// The answer of 扣款.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `mchid`
        ///
        /// Documented as always there.
        pub mchid: Option<String>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `sub_mchid`
        pub sub_mchid: Option<String>,
        /// `sub_appid`
        pub sub_appid: Option<String>,
        /// `out_trade_no`
        ///
        /// Documented as always there.
        pub out_trade_no: Option<String>,
        /// `transaction_id`
        pub transaction_id: Option<String>,
        /// `trade_type`
        pub trade_type: Option<String>,
        /// `trade_state`
        ///
        /// Documented as always there.
        pub trade_state: Option<String>,
        /// `trade_state_desc`
        pub trade_state_desc: Option<String>,
        /// `bank_type`
        pub bank_type: Option<String>,
        /// `attach`
        pub attach: Option<String>,
        /// `success_time`
        pub success_time: Option<String>,
        /// `payer`
        pub payer: Option<response::Payer>,
        /// `amount`
        ///
        /// Documented as always there.
        pub amount: Option<response::Amount>,
        /// `device_info`
        ///
        /// Documented as always there.
        pub device_info: Option<response::DeviceInfo>,
        /// `promotion_detail`
        pub promotion_detail: Vec<response::PromotionDetail>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        mchid = "mchid",
        appid = "appid",
        sub_mchid = "sub_mchid",
        sub_appid = "sub_appid",
        out_trade_no = "out_trade_no",
        transaction_id = "transaction_id",
        trade_type = "trade_type",
        trade_state = "trade_state",
        trade_state_desc = "trade_state_desc",
        bank_type = "bank_type",
        attach = "attach",
        success_time = "success_time",
        payer = "payer",
        amount = "amount",
        device_info = "device_info",
        promotion_detail = "promotion_detail",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// Payer
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Payer {
            /// `openid`
            pub openid: Option<String>,
            /// `sub_openid`
            pub sub_openid: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Payer,
            openid = "openid",
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
            /// `payer_total`
            pub payer_total: Option<i64>,
            /// `discount_total`
            pub discount_total: Option<i64>,
            /// `currency`
            pub currency: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Amount,
            total = "total",
            payer_total = "payer_total",
            discount_total = "discount_total",
            currency = "currency",
        );

        /// DeviceInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DeviceInfo {
            /// `device_id`
            pub device_id: Option<String>,
            /// `device_ip`
            ///
            /// Documented as always there.
            pub device_ip: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            DeviceInfo,
            device_id = "device_id",
            device_ip = "device_ip",
        );

        /// PromotionDetail
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PromotionDetail {
            /// `coupon_id`
            pub coupon_id: Option<String>,
            /// `name`
            pub name: Option<String>,
            /// `scope`
            pub scope: Option<String>,
            /// `type`
            pub r#type: Option<String>,
            /// `amount`
            pub amount: Option<i64>,
            /// `stock_id`
            pub stock_id: Option<String>,
            /// `wechatpay_contribute`
            pub wechatpay_contribute: Option<i64>,
            /// `merchant_contribute`
            pub merchant_contribute: Option<i64>,
            /// `other_contribute`
            pub other_contribute: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            PromotionDetail,
            coupon_id = "coupon_id",
            name = "name",
            scope = "scope",
            r#type = "type",
            amount = "amount",
            stock_id = "stock_id",
            wechatpay_contribute = "wechatpay_contribute",
            merchant_contribute = "merchant_contribute",
            other_contribute = "other_contribute",
        );
    }
}
