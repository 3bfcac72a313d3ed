//! 创建支付分订单 · `GET /v3/payscore/serviceorder`, `POST /v3/payscore/serviceorder`
//!
//! Generated from docs/openapi/v3/payscore/serviceorder.md by `cargo xtask regen`; do not edit.

/// 查询支付分订单
///
/// `GET /v3/payscore/serviceorder`
///
/// 查询支付分订单 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012587902), [2](https://pay.weixin.qq.com/doc/v3/merchant/4012647419) · feature `v3-payscore`
///
/// ```
/// use wechatpay_api::v3::payscore::serviceorder::get;
///
/// let request = get()
///     .out_order_no("OON20260618382")
///     .service_id("80020260618103542800800800800")
///     .appid("wx5f0c1a9e7b3d2846");
/// ```
#[doc(alias = "查询支付分订单")]
#[doc(alias = "/v3/payscore/serviceorder")]
#[doc(alias = "get_v3_payscore_serviceorder")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询支付分订单; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `service_id`, `appid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `out_order_no`
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.query("out_order_no", value.into()))
        }

        /// `query_id`
        pub fn query_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("query_id", value.into()))
        }

        /// `service_id`
        ///
        /// **Required.**
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("service_id", value.into()))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_payscore_serviceorder",
                Verb::Get,
                "/v3/payscore/serviceorder",
            )
            .query(&["out_order_no", "query_id", "service_id", "appid"])
            .required(&["/query/service_id", "/query/appid"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询支付分订单.
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
        /// `service_introduction`
        ///
        /// Documented as always there.
        pub service_introduction: Option<String>,
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<response::State>,
        /// `state_description`
        pub state_description: Option<response::StateDescription>,
        /// `post_payments`
        pub post_payments: Vec<response::PostPayments>,
        /// `post_discounts`
        pub post_discounts: Vec<response::PostDiscounts>,
        /// `risk_fund`
        pub risk_fund: Option<response::RiskFund>,
        /// `total_amount`
        pub total_amount: Option<i64>,
        /// `need_collection`
        pub need_collection: Option<bool>,
        /// `collection`
        pub collection: Option<response::Collection>,
        /// `time_range`
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
        /// `order_id`
        pub order_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        out_order_no = "out_order_no",
        service_id = "service_id",
        appid = "appid",
        mchid = "mchid",
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
        order_id = "order_id",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// `CREATED`
            Created,
            /// `DOING`
            Doing,
            /// `DONE`
            Done,
            /// `REVOKED`
            Revoked,
            /// `EXPIRED`
            Expired,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Created = "CREATED",
            Doing = "DOING",
            Done = "DONE",
            Revoked = "REVOKED",
            Expired = "EXPIRED",
        );

        /// StateDescription
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum StateDescription {
            /// `USER_CONFIRM`
            UserConfirm,
            /// `MCH_COMPLETE`
            MchComplete,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            StateDescription,
            UserConfirm = "USER_CONFIRM",
            MchComplete = "MCH_COMPLETE",
        );

        /// PostPayments
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PostPayments {
            /// `name`
            pub name: Option<String>,
            /// `amount`
            pub amount: Option<i64>,
            /// `description`
            pub description: Option<String>,
            /// `count`
            pub count: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            PostPayments,
            name = "name",
            amount = "amount",
            description = "description",
            count = "count",
        );

        /// PostDiscounts
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PostDiscounts {
            /// `name`
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
            pub name: Option<Name>,
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

        /// Name
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Name {
            /// `DEPOSIT`
            Deposit,
            /// `ADVANCE`
            Advance,
            /// `CASH_DEPOSIT`
            CashDeposit,
            /// `ESTIMATE_ORDER_COST`
            EstimateOrderCost,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Name,
            Deposit = "DEPOSIT",
            Advance = "ADVANCE",
            CashDeposit = "CASH_DEPOSIT",
            EstimateOrderCost = "ESTIMATE_ORDER_COST",
        );

        /// Collection
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Collection {
            /// `state`
            ///
            /// Documented as always there.
            pub state: Option<CollectionState>,
            /// `total_amount`
            pub total_amount: Option<i64>,
            /// `paying_amount`
            pub paying_amount: Option<i64>,
            /// `paid_amount`
            pub paid_amount: Option<i64>,
            /// `details`
            pub details: Vec<Details>,
            /// `bank_type`
            pub bank_type: Option<String>,
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
            bank_type = "bank_type",
        );

        /// CollectionState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CollectionState {
            /// `USER_PAYING`
            UserPaying,
            /// `USER_PAID`
            UserPaid,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CollectionState,
            UserPaying = "USER_PAYING",
            UserPaid = "USER_PAID",
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
            pub paid_type: Option<PaidType>,
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

        /// PaidType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum PaidType {
            /// `NEWTON`
            Newton,
            /// `MCH`
            Mch,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            PaidType,
            Newton = "NEWTON",
            Mch = "MCH",
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
            pub scope: Option<Scope>,
            /// `type`
            pub r#type: Option<Type>,
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

        /// Scope
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Scope {
            /// `SINGLE`
            Single,
            /// `GLOBAL`
            Global,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Scope,
            Single = "SINGLE",
            Global = "GLOBAL",
        );

        /// Type
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Type {
            /// `CASH`
            Cash,
            /// `NOCASH`
            Nocash,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Type,
            Cash = "CASH",
            Nocash = "NOCASH",
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
            pub start_time: Option<String>,
            /// `end_time`
            pub end_time: Option<String>,
            /// `start_time_remark`
            pub start_time_remark: Option<String>,
            /// `end_time_remark`
            pub end_time_remark: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            TimeRange,
            start_time = "start_time",
            end_time = "end_time",
            start_time_remark = "start_time_remark",
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

/// 创建支付分订单
///
/// `POST /v3/payscore/serviceorder`
///
/// 创建支付分订单 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012587900), [2](https://pay.weixin.qq.com/doc/v3/merchant/4012647418) · feature `v3-payscore`
///
/// ```
/// use wechatpay_api::v3::payscore::serviceorder::post;
///
/// let request = post()
///     .out_order_no("OON20260618382")
///     .appid("wx5f0c1a9e7b3d2846")
///     .service_id("80020260618103542800800800800")
///     .service_introduction("示例说明")
///     .post_payments([
///         post::PostPayments::default()
///             .name("春茶节")
///             .amount(35200)
///             .description("锦绣路茶铺-明前龙井")
///             .count(2),
///     ])
///     .post_discounts([
///         post::PostDiscounts::default()
///             .name("春茶节")
///             .description("锦绣路茶铺-明前龙井")
///             .count(2),
///     ])
///     .time_range(
///         post::TimeRange::default()
///             .start_time("20260618103542")
///             .end_time("20260618103542")
///             .start_time_remark("示例说明")
///             .end_time_remark("示例说明"),
///     )
///     .location(
///         post::Location::default()
///             .start_location("示例SL117")
///             .end_location("示例EL440"),
///     )
///     .risk_fund(
///         post::RiskFund::default()
///             .name("春茶节")
///             .amount(35200)
///             .description("锦绣路茶铺-明前龙井"),
///     )
///     .attach("table=12")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .need_user_confirm(true)
///     .device(
///         post::Device::default()
///             .start_device_id("SDI20260618484")
///             .end_device_id("EDI20260618597")
///             .materiel_no("MN20260618434"),
///     );
/// ```
#[doc(alias = "创建支付分订单")]
#[doc(alias = "/v3/payscore/serviceorder")]
#[doc(alias = "post_v3_payscore_serviceorder")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 创建支付分订单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `out_order_no`, `appid`, `service_id`, `service_introduction`, `time_range`, `risk_fund`, `notify_url`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `out_order_no`
        ///
        /// **Required.**
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_order_no", value.into()))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `service_id`
        ///
        /// **Required.**
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_id", value.into()))
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

        /// `risk_fund`
        ///
        /// **Required.**
        pub fn risk_fund(self, value: RiskFund) -> Self {
            Self(self.0.body("risk_fund", value))
        }

        /// `attach`
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// `openid`
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// `need_user_confirm`
        pub fn need_user_confirm(self, value: bool) -> Self {
            Self(self.0.body("need_user_confirm", value))
        }

        /// `device`
        pub fn device(self, value: Device) -> Self {
            Self(self.0.body("device", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_payscore_serviceorder",
                Verb::Post,
                "/v3/payscore/serviceorder",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/out_order_no",
                    "/body/appid",
                    "/body/service_id",
                    "/body/service_introduction",
                    "/body/post_payments/*/name",
                    "/body/post_discounts/*/name",
                    "/body/post_discounts/*/description",
                    "/body/time_range",
                    "/body/time_range/start_time",
                    "/body/risk_fund",
                    "/body/risk_fund/name",
                    "/body/risk_fund/amount",
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

        /// `amount`
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// `description`
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("description", value.into()))
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

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PostDiscounts);

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

        /// `end_time`
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("end_time", value.into()))
        }

        /// `start_time_remark`
        pub fn start_time_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.set("start_time_remark", value.into()))
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

    /// Device
    #[derive(Clone, Debug, Default)]
    pub struct Device(Fields);

    impl Device {
        /// `start_device_id`
        pub fn start_device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("start_device_id", value.into()))
        }

        /// `end_device_id`
        pub fn end_device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("end_device_id", value.into()))
        }

        /// `materiel_no`
        pub fn materiel_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("materiel_no", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Device);

    /// The answer of 创建支付分订单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `mchid`
        ///
        /// Documented as always there.
        pub mchid: Option<String>,
        /// `out_order_no`
        ///
        /// Documented as always there.
        pub out_order_no: Option<String>,
        /// `service_id`
        ///
        /// Documented as always there.
        pub service_id: Option<String>,
        /// `service_introduction`
        ///
        /// Documented as always there.
        pub service_introduction: Option<String>,
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<response::State>,
        /// `state_description`
        pub state_description: Option<response::StateDescription>,
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
        ///
        /// Documented as always there.
        pub package: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        appid = "appid",
        mchid = "mchid",
        out_order_no = "out_order_no",
        service_id = "service_id",
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

        /// State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// `CREATED`
            Created,
            /// `DOING`
            Doing,
            /// `DONE`
            Done,
            /// `REVOKED`
            Revoked,
            /// `EXPIRED`
            Expired,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Created = "CREATED",
            Doing = "DOING",
            Done = "DONE",
            Revoked = "REVOKED",
            Expired = "EXPIRED",
        );

        /// StateDescription
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum StateDescription {
            /// `USER_CONFIRM`
            UserConfirm,
            /// `MCH_COMPLETE`
            MchComplete,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            StateDescription,
            UserConfirm = "USER_CONFIRM",
            MchComplete = "MCH_COMPLETE",
        );

        /// PostPayments
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PostPayments {
            /// `name`
            pub name: Option<String>,
            /// `amount`
            pub amount: Option<i64>,
            /// `description`
            pub description: Option<String>,
            /// `count`
            pub count: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            PostPayments,
            name = "name",
            amount = "amount",
            description = "description",
            count = "count",
        );

        /// PostDiscounts
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PostDiscounts {
            /// `name`
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
            pub name: Option<Name>,
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

        /// Name
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Name {
            /// `DEPOSIT`
            Deposit,
            /// `ADVANCE`
            Advance,
            /// `CASH_DEPOSIT`
            CashDeposit,
            /// `ESTIMATE_ORDER_COST`
            EstimateOrderCost,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Name,
            Deposit = "DEPOSIT",
            Advance = "ADVANCE",
            CashDeposit = "CASH_DEPOSIT",
            EstimateOrderCost = "ESTIMATE_ORDER_COST",
        );

        /// TimeRange
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct TimeRange {
            /// `start_time`
            pub start_time: Option<String>,
            /// `end_time`
            pub end_time: Option<String>,
            /// `start_time_remark`
            pub start_time_remark: Option<String>,
            /// `end_time_remark`
            pub end_time_remark: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            TimeRange,
            start_time = "start_time",
            end_time = "end_time",
            start_time_remark = "start_time_remark",
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
