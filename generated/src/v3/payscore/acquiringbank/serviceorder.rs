//! 从业机构创建微信支付分订单 · `GET /v3/payscore/acquiringbank/serviceorder`, `POST /v3/payscore/acquiringbank/serviceorder`
//!
//! Generated from docs/openapi/v3/payscore/acquiringbank/serviceorder.md by `cargo xtask regen`; do not edit.

/// 从业机构查询微信支付分订单
///
/// `GET /v3/payscore/acquiringbank/serviceorder`
///
/// 从业机构查询微信支付分订单 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012691343), [2](https://pay.weixin.qq.com/doc/v3/partner/4013194035) · feature `v3-payscore`
///
/// ```
/// use wechatpay_api::v3::payscore::acquiringbank::serviceorder::get;
///
/// let request = get()
///     .service_id("80020260618103542800800800800")
///     .sub_mchid("1684913560")
///     .channel_id("9862026061")
///     .out_order_no("OON20260618382");
/// ```
#[doc(alias = "从业机构查询微信支付分订单")]
#[doc(alias = "/v3/payscore/acquiringbank/serviceorder")]
#[doc(alias = "get_v3_payscore_acquiringbank_serviceorder")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 从业机构查询微信支付分订单; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `service_id`, `sub_mchid`, `channel_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `service_id`
        ///
        /// **Required.**
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("service_id", value.into()))
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// `channel_id`
        ///
        /// **Required.**
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("channel_id", value.into()))
        }

        /// `out_order_no`
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.query("out_order_no", value.into()))
        }

        /// `query_id`
        pub fn query_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("query_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_payscore_acquiringbank_serviceorder",
                Verb::Get,
                "/v3/payscore/acquiringbank/serviceorder",
            )
            .query(&["service_id", "sub_mchid", "channel_id", "out_order_no", "query_id"])
            .required(&["/query/service_id", "/query/sub_mchid", "/query/channel_id"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 从业机构查询微信支付分订单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `out_order_no`
        ///
        /// Documented as always there.
        pub out_order_no: Option<String>,
        /// `service_id`
        ///
        /// Documented as always there.
        pub service_id: Option<String>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `mchid`
        ///
        /// Documented as always there.
        pub mchid: Option<String>,
        /// `sub_appid`
        pub sub_appid: Option<String>,
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `service_introduction`
        ///
        /// Documented as always there.
        pub service_introduction: Option<String>,
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<String>,
        /// `state_description`
        pub state_description: Option<String>,
        /// `post_payments`
        pub post_payments: Vec<response::PostPayments>,
        /// `post_discounts`
        pub post_discounts: Vec<response::PostDiscounts>,
        /// `risk_fund`
        ///
        /// Documented as always there.
        pub risk_fund: Option<response::RiskFund>,
        /// `total_amount`
        pub total_amount: Option<i64>,
        /// `need_collection`
        pub need_collection: Option<bool>,
        /// `collection`
        pub collection: Option<response::Collection>,
        /// `time_range`
        ///
        /// Documented as always there.
        pub time_range: Option<response::TimeRange>,
        /// `location`
        pub location: Option<response::Location>,
        /// `attach`
        pub attach: Option<String>,
        /// `notify_url`
        ///
        /// Documented as always there.
        pub notify_url: Option<String>,
        /// `openid`
        pub openid: Option<String>,
        /// `sub_openid`
        pub sub_openid: Option<String>,
        /// `order_id`
        ///
        /// Documented as always there.
        pub order_id: Option<String>,
        /// `channel_id`
        ///
        /// Documented as always there.
        pub channel_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        out_order_no = "out_order_no",
        service_id = "service_id",
        appid = "appid",
        mchid = "mchid",
        sub_appid = "sub_appid",
        sub_mchid = "sub_mchid",
        service_introduction = "service_introduction",
        state = "state",
        state_description = "state_description",
        post_payments = "post_payments",
        post_discounts = "post_discounts",
        risk_fund = "risk_fund",
        total_amount = "total_amount",
        need_collection = "need_collection",
        collection = "collection",
        time_range = "time_range",
        location = "location",
        attach = "attach",
        notify_url = "notify_url",
        openid = "openid",
        sub_openid = "sub_openid",
        order_id = "order_id",
        channel_id = "channel_id",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// PostPayments
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PostPayments {
            /// `name`
            ///
            /// Documented as always there.
            pub name: Option<String>,
            /// `description`
            pub description: Option<String>,
            /// `amount`
            pub amount: Option<i64>,
            /// `count`
            pub count: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            PostPayments,
            name = "name",
            description = "description",
            amount = "amount",
            count = "count",
        );

        /// PostDiscounts
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PostDiscounts {
            /// `name`
            ///
            /// Documented as always there.
            pub name: Option<String>,
            /// `description`
            ///
            /// Documented as always there.
            pub description: Option<String>,
            /// `amount`
            pub amount: Option<i64>,
            /// `count`
            pub count: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            PostDiscounts,
            name = "name",
            description = "description",
            amount = "amount",
            count = "count",
        );

        /// RiskFund
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct RiskFund {
            /// `name`
            ///
            /// Documented as always there.
            pub name: Option<String>,
            /// `amount`
            ///
            /// Documented as always there.
            pub amount: Option<i64>,
            /// `description`
            pub description: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            RiskFund,
            name = "name",
            amount = "amount",
            description = "description",
        );

        /// Collection
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Collection {
            /// `state`
            ///
            /// Documented as always there.
            pub state: Option<String>,
            /// `total_amount`
            pub total_amount: Option<i64>,
            /// `paying_amount`
            pub paying_amount: Option<i64>,
            /// `paid_amount`
            pub paid_amount: Option<i64>,
            /// `details`
            pub details: Vec<Details>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Collection,
            state = "state",
            total_amount = "total_amount",
            paying_amount = "paying_amount",
            paid_amount = "paid_amount",
            details = "details",
        );

        /// Details
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Details {
            /// `seq`
            pub seq: Option<i64>,
            /// `amount`
            pub amount: Option<i64>,
            /// `paid_type`
            pub paid_type: Option<String>,
            /// `paid_time`
            pub paid_time: Option<String>,
            /// `transaction_id`
            pub transaction_id: Option<String>,
            /// `promotion_detail`
            pub promotion_detail: Vec<PromotionDetail>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Details,
            seq = "seq",
            amount = "amount",
            paid_type = "paid_type",
            paid_time = "paid_time",
            transaction_id = "transaction_id",
            promotion_detail = "promotion_detail",
        );

        /// PromotionDetail
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PromotionDetail {
            /// `coupon_id`
            ///
            /// Documented as always there.
            pub coupon_id: Option<String>,
            /// `name`
            pub name: Option<String>,
            /// `scope`
            pub scope: Option<String>,
            /// `type`
            pub r#type: Option<String>,
            /// `amount`
            ///
            /// Documented as always there.
            pub amount: Option<i64>,
            /// `stock_id`
            pub stock_id: Option<String>,
            /// `wechatpay_contribute`
            pub wechatpay_contribute: Option<i64>,
            /// `merchant_contribute`
            pub merchant_contribute: Option<i64>,
            /// `other_contribute`
            pub other_contribute: Option<i64>,
            /// `currency`
            pub currency: Option<String>,
            /// `goods_detail`
            pub goods_detail: Vec<GoodsDetail>,
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
            currency = "currency",
            goods_detail = "goods_detail",
        );

        /// GoodsDetail
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct GoodsDetail {
            /// `goods_id`
            ///
            /// Documented as always there.
            pub goods_id: Option<String>,
            /// `quantity`
            pub quantity: Option<i64>,
            /// `unit_price`
            pub unit_price: Option<i64>,
            /// `discount_amount`
            pub discount_amount: Option<i64>,
            /// `goods_remark`
            pub goods_remark: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            GoodsDetail,
            goods_id = "goods_id",
            quantity = "quantity",
            unit_price = "unit_price",
            discount_amount = "discount_amount",
            goods_remark = "goods_remark",
        );

        /// TimeRange
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct TimeRange {
            /// `start_time`
            ///
            /// Documented as always there.
            pub start_time: Option<String>,
            /// `start_time_remark`
            pub start_time_remark: Option<String>,
            /// `end_time`
            pub end_time: Option<String>,
            /// `end_time_remark`
            pub end_time_remark: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            TimeRange,
            start_time = "start_time",
            start_time_remark = "start_time_remark",
            end_time = "end_time",
            end_time_remark = "end_time_remark",
        );

        /// Location
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Location {
            /// `start_location`
            pub start_location: Option<String>,
            /// `end_location`
            pub end_location: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Location,
            start_location = "start_location",
            end_location = "end_location",
        );
    }
}

/// 从业机构创建微信支付分订单
///
/// `POST /v3/payscore/acquiringbank/serviceorder`
///
/// 从业机构创建微信支付分订单 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012691326), [2](https://pay.weixin.qq.com/doc/v3/partner/4013194023) · feature `v3-payscore`
///
/// ```
/// use wechatpay_api::v3::payscore::acquiringbank::serviceorder::post;
///
/// let request = post()
///     .service_id("80020260618103542800800800800")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .channel_id("9862026061")
///     .out_order_no("OON20260618382")
///     .service_introduction("示例说明")
///     .post_payments([
///         post::PostPayments::default()
///             .name("春茶节")
///             .description("锦绣路茶铺-明前龙井")
///             .amount(35200)
///             .count(2),
///     ])
///     .post_discounts([
///         post::PostDiscounts::default()
///             .name("春茶节")
///             .description("锦绣路茶铺-明前龙井")
///             .count(2)
///             .amount(35200),
///     ])
///     .risk_fund(
///         post::RiskFund::default()
///             .name("春茶节")
///             .amount(35200)
///             .description("锦绣路茶铺-明前龙井"),
///     )
///     .time_range(
///         post::TimeRange::default()
///             .start_time("20260618103542")
///             .start_time_remark("示例说明")
///             .end_time("20260618103542")
///             .end_time_remark("示例说明"),
///     )
///     .location(
///         post::Location::default()
///             .start_location("示例SL117")
///             .end_location("示例EL440"),
///     )
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .sub_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .need_user_confirm(true)
///     .notify_url("https://pay.example.com/wechat/notices")
///     .attach("table=12");
/// ```
#[doc(alias = "从业机构创建微信支付分订单")]
#[doc(alias = "/v3/payscore/acquiringbank/serviceorder")]
#[doc(alias = "post_v3_payscore_acquiringbank_serviceorder")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 从业机构创建微信支付分订单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `service_id`, `appid`, `sub_mchid`, `channel_id`, `out_order_no`, `service_introduction`, `risk_fund`, `time_range`, `notify_url`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `service_id`
        ///
        /// **Required.**
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_id", value.into()))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `sub_appid`
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// `channel_id`
        ///
        /// **Required.**
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("channel_id", value.into()))
        }

        /// `out_order_no`
        ///
        /// **Required.**
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_order_no", value.into()))
        }

        /// `service_introduction`
        ///
        /// **Required.**
        pub fn service_introduction(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_introduction", value.into()))
        }

        /// `post_payments`
        pub fn post_payments(self, values: impl IntoIterator<Item = PostPayments>) -> Self {
            Self(self.0.body("post_payments", list::<PostPayments>(values)))
        }

        /// `post_discounts`
        pub fn post_discounts(
            self,
            values: impl IntoIterator<Item = PostDiscounts>,
        ) -> Self {
            Self(self.0.body("post_discounts", list::<PostDiscounts>(values)))
        }

        /// `risk_fund`
        ///
        /// **Required.**
        pub fn risk_fund(self, value: RiskFund) -> Self {
            Self(self.0.body("risk_fund", value))
        }

        /// `time_range`
        ///
        /// **Required.**
        pub fn time_range(self, value: TimeRange) -> Self {
            Self(self.0.body("time_range", value))
        }

        /// `location`
        pub fn location(self, value: Location) -> Self {
            Self(self.0.body("location", value))
        }

        /// `openid`
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// `sub_openid`
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_openid", value.into()))
        }

        /// `need_user_confirm`
        pub fn need_user_confirm(self, value: bool) -> Self {
            Self(self.0.body("need_user_confirm", value))
        }

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// `attach`
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_payscore_acquiringbank_serviceorder",
                Verb::Post,
                "/v3/payscore/acquiringbank/serviceorder",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/service_id",
                    "/body/appid",
                    "/body/sub_mchid",
                    "/body/channel_id",
                    "/body/out_order_no",
                    "/body/service_introduction",
                    "/body/post_payments/*/name",
                    "/body/post_discounts/*/name",
                    "/body/post_discounts/*/description",
                    "/body/risk_fund",
                    "/body/risk_fund/name",
                    "/body/risk_fund/amount",
                    "/body/time_range",
                    "/body/time_range/start_time",
                    "/body/notify_url",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// PostPayments
    #[derive(Clone, Debug, Default)]
    pub struct PostPayments(Fields);

    impl PostPayments {
        /// `name`
        ///
        /// **Required.**
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// `description`
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("description", value.into()))
        }

        /// `amount`
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// `count`
        pub fn count(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("count", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PostPayments);

    /// PostDiscounts
    #[derive(Clone, Debug, Default)]
    pub struct PostDiscounts(Fields);

    impl PostDiscounts {
        /// `name`
        ///
        /// **Required.**
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// `description`
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("description", value.into()))
        }

        /// `count`
        pub fn count(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("count", value.into()))
        }

        /// `amount`
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PostDiscounts);

    /// RiskFund
    #[derive(Clone, Debug, Default)]
    pub struct RiskFund(Fields);

    impl RiskFund {
        /// `name`
        ///
        /// **Required.**
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// `description`
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("description", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(RiskFund);

    /// TimeRange
    #[derive(Clone, Debug, Default)]
    pub struct TimeRange(Fields);

    impl TimeRange {
        /// `start_time`
        ///
        /// **Required.**
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("start_time", value.into()))
        }

        /// `start_time_remark`
        pub fn start_time_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.set("start_time_remark", value.into()))
        }

        /// `end_time`
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("end_time", value.into()))
        }

        /// `end_time_remark`
        pub fn end_time_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.set("end_time_remark", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(TimeRange);

    /// Location
    #[derive(Clone, Debug, Default)]
    pub struct Location(Fields);

    impl Location {
        /// `start_location`
        pub fn start_location(self, value: impl Into<String>) -> Self {
            Self(self.0.set("start_location", value.into()))
        }

        /// `end_location`
        pub fn end_location(self, value: impl Into<String>) -> Self {
            Self(self.0.set("end_location", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Location);

    /// The answer of 从业机构创建微信支付分订单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `out_order_no`
        ///
        /// Documented as always there.
        pub out_order_no: Option<String>,
        /// `service_id`
        ///
        /// Documented as always there.
        pub service_id: Option<String>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `mchid`
        ///
        /// Documented as always there.
        pub mchid: Option<String>,
        /// `sub_appid`
        pub sub_appid: Option<String>,
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `channel_id`
        ///
        /// Documented as always there.
        pub channel_id: Option<String>,
        /// `service_introduction`
        ///
        /// Documented as always there.
        pub service_introduction: Option<String>,
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<String>,
        /// `state_description`
        pub state_description: Option<String>,
        /// `post_payments`
        pub post_payments: Vec<response::PostPayments>,
        /// `post_discounts`
        pub post_discounts: Vec<response::PostDiscounts>,
        /// `risk_fund`
        pub risk_fund: Option<response::RiskFund>,
        /// `time_range`
        pub time_range: Option<response::TimeRange>,
        /// `location`
        pub location: Option<response::Location>,
        /// `attach`
        pub attach: Option<String>,
        /// `notify_url`
        pub notify_url: Option<String>,
        /// `order_id`
        ///
        /// Documented as always there.
        pub order_id: Option<String>,
        /// `package`
        pub package: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        out_order_no = "out_order_no",
        service_id = "service_id",
        appid = "appid",
        mchid = "mchid",
        sub_appid = "sub_appid",
        sub_mchid = "sub_mchid",
        channel_id = "channel_id",
        service_introduction = "service_introduction",
        state = "state",
        state_description = "state_description",
        post_payments = "post_payments",
        post_discounts = "post_discounts",
        risk_fund = "risk_fund",
        time_range = "time_range",
        location = "location",
        attach = "attach",
        notify_url = "notify_url",
        order_id = "order_id",
        package = "package",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// PostPayments
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PostPayments {
            /// `name`
            ///
            /// Documented as always there.
            pub name: Option<String>,
            /// `description`
            pub description: Option<String>,
            /// `amount`
            pub amount: Option<i64>,
            /// `count`
            pub count: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            PostPayments,
            name = "name",
            description = "description",
            amount = "amount",
            count = "count",
        );

        /// PostDiscounts
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PostDiscounts {
            /// `name`
            ///
            /// Documented as always there.
            pub name: Option<String>,
            /// `description`
            ///
            /// Documented as always there.
            pub description: Option<String>,
            /// `count`
            pub count: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            PostDiscounts,
            name = "name",
            description = "description",
            count = "count",
        );

        /// RiskFund
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct RiskFund {
            /// `name`
            ///
            /// Documented as always there.
            pub name: Option<String>,
            /// `amount`
            ///
            /// Documented as always there.
            pub amount: Option<i64>,
            /// `description`
            pub description: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            RiskFund,
            name = "name",
            amount = "amount",
            description = "description",
        );

        /// TimeRange
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct TimeRange {
            /// `start_time`
            ///
            /// Documented as always there.
            pub start_time: Option<String>,
            /// `start_time_remark`
            pub start_time_remark: Option<String>,
            /// `end_time`
            pub end_time: Option<String>,
            /// `end_time_remark`
            pub end_time_remark: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            TimeRange,
            start_time = "start_time",
            start_time_remark = "start_time_remark",
            end_time = "end_time",
            end_time_remark = "end_time_remark",
        );

        /// Location
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Location {
            /// `start_location`
            pub start_location: Option<String>,
            /// `end_location`
            ///
            /// Documented as always there.
            pub end_location: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Location,
            start_location = "start_location",
            end_location = "end_location",
        );
    }
}
