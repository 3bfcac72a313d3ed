//! 创建支付分订单 · `GET /v3/payscore/partner/serviceorder`, `POST /v3/payscore/partner/serviceorder`
//!
//! Generated from docs/openapi/v3/payscore/partner/serviceorder.md by `cargo xtask regen`; do not edit.

/// 查询支付分订单
///
/// `GET /v3/payscore/partner/serviceorder`
///
/// 查询支付分订单 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012692256), [2](https://pay.weixin.qq.com/doc/v3/partner/4013138559) · feature `v3-payscore`
///
/// ```
/// use wechatpay_api::v3::payscore::partner::serviceorder::get;
///
/// let request = get()
///     .service_id("80020260618103542800800800800")
///     .sub_mchid("1684913560")
///     .out_order_no("OON20260618382");
/// ```
#[doc(alias = "查询支付分订单")]
#[doc(alias = "/v3/payscore/partner/serviceorder")]
#[doc(alias = "get_v3_payscore_partner_serviceorder")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询支付分订单; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `service_id`, `sub_mchid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        service_id: Option<String>,
        sub_mchid: Option<String>,
        out_order_no: Option<String>,
        query_id: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `service_id`
        ///
        /// **Required.**
        pub fn service_id(mut self, value: impl Into<String>) -> Self {
            self.service_id = Some(value.into());
            self
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `out_order_no`
        pub fn out_order_no(mut self, value: impl Into<String>) -> Self {
            self.out_order_no = Some(value.into());
            self
        }

        /// `query_id`
        pub fn query_id(mut self, value: impl Into<String>) -> Self {
            self.query_id = Some(value.into());
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
                "get_v3_payscore_partner_serviceorder",
                Verb::Get,
                "/v3/payscore/partner/serviceorder",
            )
            .required(&["/query/service_id", "/query/sub_mchid"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .query("service_id", &self.service_id)
                .query("sub_mchid", &self.sub_mchid)
                .query("out_order_no", &self.out_order_no)
                .query("query_id", &self.query_id)
                .extra(&self.extra)
        }
    }

    /// The answer of 查询支付分订单.
    #[derive(Clone, Debug, Default)]
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
        pub sub_mchid: Option<String>,
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
        pub notify_url: Option<String>,
        /// `openid`
        pub openid: Option<String>,
        /// `sub_openid`
        pub sub_openid: Option<String>,
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
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// State
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct TimeRange {
            /// `start_time`
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
        #[derive(Clone, Debug, Default)]
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
/// `POST /v3/payscore/partner/serviceorder`
///
/// 创建支付分订单 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012692136), [2](https://pay.weixin.qq.com/doc/v3/partner/4013138534) · feature `v3-payscore`
///
/// ```
/// use wechatpay_api::v3::payscore::partner::serviceorder::post;
///
/// let request = post()
///     .service_id("80020260618103542800800800800")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .sub_appid("wx5f0c1a9e7b3d2846")
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
///             .amount(35200)
///             .count(2),
///     ])
///     .risk_fund(
///         post::RiskFund::default()
///             .name(post::Name::Deposit)
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
///     .attach("table=12")
///     .device(
///         post::Device::default()
///             .start_device_id("SDI20260618484")
///             .end_device_id("EDI20260618597")
///             .materiel_no("MN20260618434"),
///     );
/// ```
#[doc(alias = "创建支付分订单")]
#[doc(alias = "/v3/payscore/partner/serviceorder")]
#[doc(alias = "post_v3_payscore_partner_serviceorder")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 创建支付分订单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `service_id`, `appid`, `sub_mchid`, `out_order_no`, `service_introduction`, `risk_fund`, `time_range`, `notify_url`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        service_id: Option<String>,
        appid: Option<String>,
        sub_mchid: Option<String>,
        sub_appid: Option<String>,
        out_order_no: Option<String>,
        service_introduction: Option<String>,
        post_payments: Vec<PostPayments>,
        post_discounts: Vec<PostDiscounts>,
        risk_fund: Option<RiskFund>,
        time_range: Option<TimeRange>,
        location: Option<Location>,
        openid: Option<String>,
        sub_openid: Option<String>,
        need_user_confirm: Option<bool>,
        notify_url: Option<String>,
        attach: Option<String>,
        device: Option<Device>,
        extra: Extra,
    }

    impl Request {
        /// `service_id`
        ///
        /// **Required.**
        pub fn service_id(mut self, value: impl Into<String>) -> Self {
            self.service_id = Some(value.into());
            self
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `sub_appid`
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// `out_order_no`
        ///
        /// **Required.**
        pub fn out_order_no(mut self, value: impl Into<String>) -> Self {
            self.out_order_no = Some(value.into());
            self
        }

        /// `service_introduction`
        ///
        /// **Required.**
        pub fn service_introduction(mut self, value: impl Into<String>) -> Self {
            self.service_introduction = Some(value.into());
            self
        }

        /// `post_payments`
        pub fn post_payments(
            mut self,
            values: impl IntoIterator<Item = impl Into<PostPayments>>,
        ) -> Self {
            self.post_payments = list(values);
            self
        }

        /// `post_discounts`
        pub fn post_discounts(
            mut self,
            values: impl IntoIterator<Item = impl Into<PostDiscounts>>,
        ) -> Self {
            self.post_discounts = list(values);
            self
        }

        /// `risk_fund`
        ///
        /// **Required.**
        pub fn risk_fund(mut self, value: impl Into<RiskFund>) -> Self {
            self.risk_fund = Some(value.into());
            self
        }

        /// `time_range`
        ///
        /// **Required.**
        pub fn time_range(mut self, value: impl Into<TimeRange>) -> Self {
            self.time_range = Some(value.into());
            self
        }

        /// `location`
        pub fn location(mut self, value: impl Into<Location>) -> Self {
            self.location = Some(value.into());
            self
        }

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

        /// `need_user_confirm`
        pub fn need_user_confirm(mut self, value: bool) -> Self {
            self.need_user_confirm = Some(value);
            self
        }

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// `attach`
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// `device`
        pub fn device(mut self, value: impl Into<Device>) -> Self {
            self.device = Some(value.into());
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
                "post_v3_payscore_partner_serviceorder",
                Verb::Post,
                "/v3/payscore/partner/serviceorder",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/service_id",
                    "/body/appid",
                    "/body/sub_mchid",
                    "/body/out_order_no",
                    "/body/service_introduction",
                    "/body/post_payments/*/name",
                    "/body/post_discounts/*/name",
                    "/body/post_discounts/*/description",
                    "/body/risk_fund",
                    "/body/risk_fund/name",
                    "/body/risk_fund/amount",
                    "/body/time_range",
                    "/body/notify_url",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("service_id", &self.service_id)
                .body("appid", &self.appid)
                .body("sub_mchid", &self.sub_mchid)
                .body("sub_appid", &self.sub_appid)
                .body("out_order_no", &self.out_order_no)
                .body("service_introduction", &self.service_introduction)
                .body("post_payments", &self.post_payments)
                .body("post_discounts", &self.post_discounts)
                .body("risk_fund", &self.risk_fund)
                .body("time_range", &self.time_range)
                .body("location", &self.location)
                .body("openid", &self.openid)
                .body("sub_openid", &self.sub_openid)
                .body("need_user_confirm", &self.need_user_confirm)
                .body("notify_url", &self.notify_url)
                .body("attach", &self.attach)
                .body("device", &self.device)
                .extra(&self.extra)
        }
    }

    /// PostPayments
    #[derive(Clone, Debug, Default)]
    pub struct PostPayments {
        name: Option<String>,
        description: Option<String>,
        amount: Option<i64>,
        count: Option<i64>,
        extra: Extra,
    }

    impl PostPayments {
        /// `name`
        ///
        /// **Required.**
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `description`
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }

        /// `amount`
        pub fn amount(mut self, value: impl Into<i64>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `count`
        pub fn count(mut self, value: impl Into<i64>) -> Self {
            self.count = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        PostPayments,
        name = "name",
        description = "description",
        amount = "amount",
        count = "count",
    );

    /// PostDiscounts
    #[derive(Clone, Debug, Default)]
    pub struct PostDiscounts {
        name: Option<String>,
        description: Option<String>,
        amount: Option<i64>,
        count: Option<i64>,
        extra: Extra,
    }

    impl PostDiscounts {
        /// `name`
        ///
        /// **Required.**
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `description`
        ///
        /// **Required.**
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }

        /// `amount`
        pub fn amount(mut self, value: impl Into<i64>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `count`
        pub fn count(mut self, value: impl Into<i64>) -> Self {
            self.count = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        PostDiscounts,
        name = "name",
        description = "description",
        amount = "amount",
        count = "count",
    );

    /// RiskFund
    #[derive(Clone, Debug, Default)]
    pub struct RiskFund {
        name: Option<Name>,
        amount: Option<i64>,
        description: Option<String>,
        extra: Extra,
    }

    impl RiskFund {
        /// `name`
        ///
        /// **Required.**
        pub fn name(mut self, value: impl Into<Name>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(mut self, value: impl Into<i64>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `description`
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        RiskFund,
        name = "name",
        amount = "amount",
        description = "description",
    );

    /// Name
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, Default)]
    pub struct TimeRange {
        start_time: Option<String>,
        start_time_remark: Option<String>,
        end_time: Option<String>,
        end_time_remark: Option<String>,
        extra: Extra,
    }

    impl TimeRange {
        /// `start_time`
        pub fn start_time(mut self, value: impl Into<String>) -> Self {
            self.start_time = Some(value.into());
            self
        }

        /// `start_time_remark`
        pub fn start_time_remark(mut self, value: impl Into<String>) -> Self {
            self.start_time_remark = Some(value.into());
            self
        }

        /// `end_time`
        pub fn end_time(mut self, value: impl Into<String>) -> Self {
            self.end_time = Some(value.into());
            self
        }

        /// `end_time_remark`
        pub fn end_time_remark(mut self, value: impl Into<String>) -> Self {
            self.end_time_remark = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        TimeRange,
        start_time = "start_time",
        start_time_remark = "start_time_remark",
        end_time = "end_time",
        end_time_remark = "end_time_remark",
    );

    /// Location
    #[derive(Clone, Debug, Default)]
    pub struct Location {
        start_location: Option<String>,
        end_location: Option<String>,
        extra: Extra,
    }

    impl Location {
        /// `start_location`
        pub fn start_location(mut self, value: impl Into<String>) -> Self {
            self.start_location = Some(value.into());
            self
        }

        /// `end_location`
        pub fn end_location(mut self, value: impl Into<String>) -> Self {
            self.end_location = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Location,
        start_location = "start_location",
        end_location = "end_location",
    );

    /// Device
    #[derive(Clone, Debug, Default)]
    pub struct Device {
        start_device_id: Option<String>,
        end_device_id: Option<String>,
        materiel_no: Option<String>,
        extra: Extra,
    }

    impl Device {
        /// `start_device_id`
        pub fn start_device_id(mut self, value: impl Into<String>) -> Self {
            self.start_device_id = Some(value.into());
            self
        }

        /// `end_device_id`
        pub fn end_device_id(mut self, value: impl Into<String>) -> Self {
            self.end_device_id = Some(value.into());
            self
        }

        /// `materiel_no`
        pub fn materiel_no(mut self, value: impl Into<String>) -> Self {
            self.materiel_no = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Device,
        start_device_id = "start_device_id",
        end_device_id = "end_device_id",
        materiel_no = "materiel_no",
    );

    /// The answer of 创建支付分订单.
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
