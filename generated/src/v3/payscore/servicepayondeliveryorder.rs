//! 创建先用后付订单 · `POST /v3/payscore/servicepayondeliveryorder`
//!
//! Generated from docs/openapi/v3/payscore/servicepayondeliveryorder.md by `cargo xtask regen`; do not edit.

/// 创建先用后付订单
///
/// `POST /v3/payscore/servicepayondeliveryorder`
///
/// 创建先用后付订单 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012856585) · feature `v3-payscore`
///
/// ```
/// use wechatpay_api::v3::payscore::servicepayondeliveryorder::post;
///
/// let request = post()
///     .out_order_no("OON20260618382")
///     .appid("wx5f0c1a9e7b3d2846")
///     .service_id("800202")
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
///             .amount(35200)
///             .count(2),
///     ])
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
///     .risk_fund(
///         post::RiskFund::default()
///             .name(post::Name::Deposit)
///             .amount(35200)
///             .description("锦绣路茶铺-明前龙井"),
///     )
///     .attach("table=12")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .need_user_confirm(true)
///     .mchid("1684907235")
///     .shopping_info(
///         post::ShoppingInfo::default()
///             .real_merchant_appid("wx5f0c1a9e7b3d2846")
///             .jump_link(
///                 post::JumpLink::default()
///                     .jump_link_type("JUMP_LINK_MINI_PROGRAM")
///                     .appid("wx5f0c1a9e7b3d2846")
///                     .path("pages/tea/index?from=pay"),
///             )
///             .goods([
///                 post::Goods::default()
///                     .name("春茶节")
///                     .picture("示例P811")
///                     .amount(35200)
///                     .count(2)
///                     .category_id(["CI20260618729"]),
///             ]),
///     );
/// ```
#[doc(alias = "创建先用后付订单")]
#[doc(alias = "/v3/payscore/servicepayondeliveryorder")]
#[doc(alias = "post_v3_payscore_servicepayondeliveryorder")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 创建先用后付订单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `out_order_no`, `appid`, `service_id`, `service_introduction`, `time_range`, `risk_fund`, `notify_url`, `shopping_info`.
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

        /// `mchid`
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }

        /// `shopping_info`
        ///
        /// **Required.**
        pub fn shopping_info(self, value: ShoppingInfo) -> Self {
            Self(self.0.body("shopping_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_payscore_servicepayondeliveryorder",
                Verb::Post,
                "/v3/payscore/servicepayondeliveryorder",
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
                    "/body/shopping_info",
                    "/body/shopping_info/jump_link",
                    "/body/shopping_info/goods",
                    "/body/shopping_info/goods/*/name",
                    "/body/shopping_info/goods/*/picture",
                    "/body/shopping_info/goods/*/amount",
                    "/body/shopping_info/goods/*/count",
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

    /// RiskFund
    #[derive(Clone, Debug, Default)]
    pub struct RiskFund(Fields);

    impl RiskFund {
        /// `name`
        ///
        /// **Required.**
        pub fn name(self, value: impl Into<Name>) -> Self {
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

    /// ShoppingInfo
    #[derive(Clone, Debug, Default)]
    pub struct ShoppingInfo(Fields);

    impl ShoppingInfo {
        /// `real_merchant_appid`
        pub fn real_merchant_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("real_merchant_appid", value.into()))
        }

        /// `jump_link`
        ///
        /// **Required.**
        pub fn jump_link(self, value: JumpLink) -> Self {
            Self(self.0.set("jump_link", value))
        }

        /// `goods`
        ///
        /// **Required.**
        pub fn goods(self, values: impl IntoIterator<Item = Goods>) -> Self {
            Self(self.0.set("goods", list::<Goods>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ShoppingInfo);

    /// JumpLink
    #[derive(Clone, Debug, Default)]
    pub struct JumpLink(Fields);

    impl JumpLink {
        /// `jump_link_type`
        ///
        /// Known: `JUMP_LINK_MINI_PROGRAM`.
        pub fn jump_link_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("jump_link_type", value.into()))
        }

        /// `appid`
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("appid", value.into()))
        }

        /// `path`
        pub fn path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("path", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(JumpLink);

    /// Goods
    #[derive(Clone, Debug, Default)]
    pub struct Goods(Fields);

    impl Goods {
        /// `name`
        ///
        /// **Required.**
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// `picture`
        ///
        /// **Required.**
        pub fn picture(self, value: impl Into<String>) -> Self {
            Self(self.0.set("picture", value.into()))
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// `count`
        ///
        /// **Required.**
        pub fn count(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("count", value.into()))
        }

        /// `category_id`
        pub fn category_id(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("category_id", list::<String>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Goods);

    /// The answer of 创建先用后付订单.
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
        ///
        /// Documented as always there.
        pub package: Option<String>,
        /// `shopping_info`
        pub shopping_info: Option<response::ShoppingInfo>,
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
        shopping_info = "shopping_info",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

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

        /// ShoppingInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ShoppingInfo {
            /// `real_merchant_appid`
            pub real_merchant_appid: Option<String>,
            /// `jump_link`
            ///
            /// Documented as always there.
            pub jump_link: Option<JumpLink>,
            /// `goods`
            ///
            /// Documented as always there.
            pub goods: Vec<Goods>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ShoppingInfo,
            real_merchant_appid = "real_merchant_appid",
            jump_link = "jump_link",
            goods = "goods",
        );

        /// JumpLink
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct JumpLink {
            /// `jump_link_type`
            ///
            /// Documented as always there.
            pub jump_link_type: Option<String>,
            /// `appid`
            pub appid: Option<String>,
            /// `path`
            pub path: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            JumpLink,
            jump_link_type = "jump_link_type",
            appid = "appid",
            path = "path",
        );

        /// Goods
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Goods {
            /// `name`
            ///
            /// Documented as always there.
            pub name: Option<String>,
            /// `picture`
            ///
            /// Documented as always there.
            pub picture: Option<String>,
            /// `amount`
            ///
            /// Documented as always there.
            pub amount: Option<i64>,
            /// `count`
            ///
            /// Documented as always there.
            pub count: Option<i64>,
            /// `category_id`
            pub category_id: Vec<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Goods,
            name = "name",
            picture = "picture",
            amount = "amount",
            count = "count",
            category_id = "category_id",
        );
    }
}
