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
    pub struct Request {
        appid: Option<String>,
        sub_mchid: Option<String>,
        sub_appid: Option<String>,
        description: Option<String>,
        attach: Option<String>,
        out_trade_no: Option<String>,
        goods_tag: Option<String>,
        notify_url: Option<String>,
        contract_id: Option<String>,
        user_id: Option<String>,
        amount: Option<Amount>,
        scene_info: Option<SceneInfo>,
        device_info: Option<DeviceInfo>,
        settle_info: Option<SettleInfo>,
        payment_mode: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `sub_mchid`
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `sub_appid`
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// `description`
        ///
        /// **Required.**
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }

        /// `attach`
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `goods_tag`
        pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
            self.goods_tag = Some(value.into());
            self
        }

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// `contract_id`
        ///
        /// **Required.**
        pub fn contract_id(mut self, value: impl Into<String>) -> Self {
            self.contract_id = Some(value.into());
            self
        }

        /// `user_id`
        ///
        /// **Required.**
        pub fn user_id(mut self, value: impl Into<String>) -> Self {
            self.user_id = Some(value.into());
            self
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(mut self, value: impl Into<Amount>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `scene_info`
        ///
        /// **Required.**
        pub fn scene_info(mut self, value: impl Into<SceneInfo>) -> Self {
            self.scene_info = Some(value.into());
            self
        }

        /// `device_info`
        ///
        /// **Required.**
        pub fn device_info(mut self, value: impl Into<DeviceInfo>) -> Self {
            self.device_info = Some(value.into());
            self
        }

        /// `settle_info`
        pub fn settle_info(mut self, value: impl Into<SettleInfo>) -> Self {
            self.settle_info = Some(value.into());
            self
        }

        /// `payment_mode`
        pub fn payment_mode(mut self, value: impl Into<String>) -> Self {
            self.payment_mode = Some(value.into());
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
            Parts::new()
                .body("appid", &self.appid)
                .body("sub_mchid", &self.sub_mchid)
                .body("sub_appid", &self.sub_appid)
                .body("description", &self.description)
                .body("attach", &self.attach)
                .body("out_trade_no", &self.out_trade_no)
                .body("goods_tag", &self.goods_tag)
                .body("notify_url", &self.notify_url)
                .body("contract_id", &self.contract_id)
                .body("user_id", &self.user_id)
                .body("amount", &self.amount)
                .body("scene_info", &self.scene_info)
                .body("device_info", &self.device_info)
                .body("settle_info", &self.settle_info)
                .body("payment_mode", &self.payment_mode)
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
        total = "total",
        currency = "currency",
    );

    /// SceneInfo
    #[derive(Clone, Debug, Default)]
    pub struct SceneInfo {
        start_time: Option<String>,
        school_id: Option<String>,
        scene_type: Option<String>,
        extra: Extra,
    }

    impl SceneInfo {
        /// `start_time`
        ///
        /// **Required.**
        pub fn start_time(mut self, value: impl Into<String>) -> Self {
            self.start_time = Some(value.into());
            self
        }

        /// `school_id`
        ///
        /// **Required.**
        pub fn school_id(mut self, value: impl Into<String>) -> Self {
            self.school_id = Some(value.into());
            self
        }

        /// `scene_type`
        ///
        /// **Required.**
        pub fn scene_type(mut self, value: impl Into<String>) -> Self {
            self.scene_type = Some(value.into());
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
        start_time = "start_time",
        school_id = "school_id",
        scene_type = "scene_type",
    );

    /// DeviceInfo
    #[derive(Clone, Debug, Default)]
    pub struct DeviceInfo {
        device_id: Option<String>,
        device_ip: Option<String>,
        extra: Extra,
    }

    impl DeviceInfo {
        /// `device_id`
        pub fn device_id(mut self, value: impl Into<String>) -> Self {
            self.device_id = Some(value.into());
            self
        }

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
        DeviceInfo,
        device_id = "device_id",
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

    /// The answer of 扣款.
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
