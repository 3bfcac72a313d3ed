//! 从业机构创建先用后付订单 · `POST /v3/payscore/acquiringbank/servicepayondeliveryorder`
//!
//! Generated from docs/openapi/v3/payscore/acquiringbank/servicepayondeliveryorder.md by `cargo xtask regen`; do not edit.

/// 从业机构创建先用后付订单
///
/// `POST /v3/payscore/acquiringbank/servicepayondeliveryorder`
///
/// 从业机构创建先用后付订单 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012783674) · feature `v3-payscore`
///
/// ```
/// use wechatpay_api::v3::payscore::acquiringbank::servicepayondeliveryorder::post;
///
/// let request = post()
///     .out_order_no("OON20260618382")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .channel_id("9862026061")
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
///     .sub_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
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
///                     .category_id(["7292"]),
///             ]),
///     );
/// ```
#[doc(alias = "从业机构创建先用后付订单")]
#[doc(alias = "/v3/payscore/acquiringbank/servicepayondeliveryorder")]
#[doc(alias = "post_v3_payscore_acquiringbank_servicepayondeliveryorder")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 从业机构创建先用后付订单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `out_order_no`, `appid`, `service_id`, `service_introduction`, `time_range`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        out_order_no: Option<String>,
        appid: Option<String>,
        sub_mchid: Option<String>,
        sub_appid: Option<String>,
        channel_id: Option<String>,
        service_id: Option<String>,
        service_introduction: Option<String>,
        post_payments: Vec<PostPayments>,
        post_discounts: Vec<PostDiscounts>,
        time_range: Option<TimeRange>,
        location: Option<Location>,
        risk_fund: Option<RiskFund>,
        attach: Option<String>,
        notify_url: Option<String>,
        openid: Option<String>,
        sub_openid: Option<String>,
        need_user_confirm: Option<bool>,
        mchid: Option<String>,
        shopping_info: Option<ShoppingInfo>,
        extra: Extra,
    }

    impl Request {
        /// `out_order_no`
        ///
        /// **Required.**
        pub fn out_order_no(mut self, value: impl Into<String>) -> Self {
            self.out_order_no = Some(value.into());
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
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `sub_appid`
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// `channel_id`
        pub fn channel_id(mut self, value: impl Into<String>) -> Self {
            self.channel_id = Some(value.into());
            self
        }

        /// `service_id`
        ///
        /// **Required.**
        pub fn service_id(mut self, value: impl Into<String>) -> Self {
            self.service_id = Some(value.into());
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

        /// `risk_fund`
        pub fn risk_fund(mut self, value: impl Into<RiskFund>) -> Self {
            self.risk_fund = Some(value.into());
            self
        }

        /// `attach`
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// `notify_url`
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
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

        /// `mchid`
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Some(value.into());
            self
        }

        /// `shopping_info`
        pub fn shopping_info(mut self, value: impl Into<ShoppingInfo>) -> Self {
            self.shopping_info = Some(value.into());
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
                "post_v3_payscore_acquiringbank_servicepayondeliveryorder",
                Verb::Post,
                "/v3/payscore/acquiringbank/servicepayondeliveryorder",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/out_order_no",
                    "/body/appid",
                    "/body/service_id",
                    "/body/service_introduction",
                    "/body/time_range",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("out_order_no", &self.out_order_no)
                .body("appid", &self.appid)
                .body("sub_mchid", &self.sub_mchid)
                .body("sub_appid", &self.sub_appid)
                .body("channel_id", &self.channel_id)
                .body("service_id", &self.service_id)
                .body("service_introduction", &self.service_introduction)
                .body("post_payments", &self.post_payments)
                .body("post_discounts", &self.post_discounts)
                .body("time_range", &self.time_range)
                .body("location", &self.location)
                .body("risk_fund", &self.risk_fund)
                .body("attach", &self.attach)
                .body("notify_url", &self.notify_url)
                .body("openid", &self.openid)
                .body("sub_openid", &self.sub_openid)
                .body("need_user_confirm", &self.need_user_confirm)
                .body("mchid", &self.mchid)
                .body("shopping_info", &self.shopping_info)
                .extra(&self.extra)
        }
    }

    /// PostPayments
    #[derive(Clone, Debug, Default)]
    pub struct PostPayments {
        name: Option<String>,
        amount: Option<i64>,
        description: Option<String>,
        count: Option<i64>,
        extra: Extra,
    }

    impl PostPayments {
        /// `name`
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `amount`
        pub fn amount(mut self, value: impl Into<i64>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `description`
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
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
        amount = "amount",
        description = "description",
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
        PostDiscounts,
        name = "name",
        description = "description",
        amount = "amount",
        count = "count",
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
        pub fn name(mut self, value: impl Into<Name>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `amount`
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

    /// ShoppingInfo
    #[derive(Clone, Debug, Default)]
    pub struct ShoppingInfo {
        real_merchant_appid: Option<String>,
        jump_link: Option<JumpLink>,
        goods: Vec<Goods>,
        extra: Extra,
    }

    impl ShoppingInfo {
        /// `real_merchant_appid`
        pub fn real_merchant_appid(mut self, value: impl Into<String>) -> Self {
            self.real_merchant_appid = Some(value.into());
            self
        }

        /// `jump_link`
        pub fn jump_link(mut self, value: impl Into<JumpLink>) -> Self {
            self.jump_link = Some(value.into());
            self
        }

        /// `goods`
        pub fn goods(mut self, values: impl IntoIterator<Item = impl Into<Goods>>) -> Self {
            self.goods = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        ShoppingInfo,
        real_merchant_appid = "real_merchant_appid",
        jump_link = "jump_link",
        goods = "goods",
    );

    /// JumpLink
    #[derive(Clone, Debug, Default)]
    pub struct JumpLink {
        jump_link_type: Option<String>,
        appid: Option<String>,
        path: Option<String>,
        extra: Extra,
    }

    impl JumpLink {
        /// `jump_link_type`
        ///
        /// Known: `JUMP_LINK_MINI_PROGRAM`.
        pub fn jump_link_type(mut self, value: impl Into<String>) -> Self {
            self.jump_link_type = Some(value.into());
            self
        }

        /// `appid`
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `path`
        pub fn path(mut self, value: impl Into<String>) -> Self {
            self.path = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        JumpLink,
        jump_link_type = "jump_link_type",
        appid = "appid",
        path = "path",
    );

    /// Goods
    #[derive(Clone, Debug, Default)]
    pub struct Goods {
        name: Option<String>,
        picture: Option<String>,
        amount: Option<i64>,
        count: Option<i64>,
        category_id: Vec<String>,
        extra: Extra,
    }

    impl Goods {
        /// `name`
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `picture`
        pub fn picture(mut self, value: impl Into<String>) -> Self {
            self.picture = Some(value.into());
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

        /// `category_id`
        pub fn category_id(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.category_id = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Goods,
        name = "name",
        picture = "picture",
        amount = "amount",
        count = "count",
        category_id = "category_id",
    );

    /// The answer of 从业机构创建先用后付订单.
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
        pub order_id: Option<String>,
        /// `package`
        pub package: Option<String>,
        /// `shopping_info`
        pub shopping_info: Option<response::ShoppingInfo>,
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
        shopping_info = "shopping_info",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// PostPayments
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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

        /// TimeRange
        #[derive(Clone, Debug, Default)]
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

        /// ShoppingInfo
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
