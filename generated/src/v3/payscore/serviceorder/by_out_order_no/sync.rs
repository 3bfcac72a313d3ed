//! 同步服务订单信息 · `POST /v3/payscore/serviceorder/{out_order_no}/sync`
//!
//! Generated from docs/openapi/v3/payscore/serviceorder/{out_order_no}/sync.md by `cargo xtask regen`; do not edit.

/// 同步服务订单信息
///
/// `POST /v3/payscore/serviceorder/{out_order_no}/sync`
///
/// 同步服务订单信息 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012587962), [2](https://pay.weixin.qq.com/doc/v3/merchant/4012647431) · feature `v3-payscore`
///
/// ```
/// use wechatpay_api::v3::payscore::serviceorder::by_out_order_no::sync::post;
///
/// let request = post("OON20260618382")
///     .appid("wx5f0c1a9e7b3d2846")
///     .service_id("800202")
///     .r#type("示例T857")
///     .detail(post::Detail::default().paid_time("20260618103542"));
/// ```
#[doc(alias = "同步服务订单信息")]
#[doc(alias = "/v3/payscore/serviceorder/{out_order_no}/sync")]
#[doc(alias = "post_v3_payscore_serviceorder_out_order_no_sync")]
pub fn post(out_order_no: impl Into<String>) -> post::Request {
    post::Request::new([out_order_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 同步服务订单信息; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `service_id`, `type`, `detail`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
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

        /// `type`
        ///
        /// **Required.**
        pub fn r#type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("type", value.into()))
        }

        /// `detail`
        ///
        /// **Required.**
        pub fn detail(self, value: Detail) -> Self {
            Self(self.0.body("detail", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_payscore_serviceorder_out_order_no_sync",
                Verb::Post,
                "/v3/payscore/serviceorder/{out_order_no}/sync",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/appid",
                    "/body/service_id",
                    "/body/type",
                    "/body/detail",
                    "/body/detail/paid_time",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// Detail
    #[derive(Clone, Debug, Default)]
    pub struct Detail(Fields);

    impl Detail {
        /// `paid_time`
        ///
        /// **Required.**
        pub fn paid_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("paid_time", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Detail);

    /// The answer of 同步服务订单信息.
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
        pub state: Option<String>,
        /// `state_description`
        pub state_description: Option<String>,
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
        ///
        /// Documented as always there.
        pub openid: Option<String>,
        /// `order_id`
        ///
        /// Documented as always there.
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
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            PostDiscounts,
            name = "name",
            description = "description",
            amount = "amount",
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

        /// Details
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Details {
            /// `amount`
            pub amount: Option<i64>,
            /// `paid_type`
            pub paid_type: Option<String>,
            /// `paid_time`
            pub paid_time: Option<String>,
            /// `transaction_id`
            pub transaction_id: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Details,
            amount = "amount",
            paid_type = "paid_type",
            paid_time = "paid_time",
            transaction_id = "transaction_id",
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
