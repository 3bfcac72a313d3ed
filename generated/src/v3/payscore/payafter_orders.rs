//! 创建先享后付订单 · `GET /v3/payscore/payafter-orders`, `POST /v3/payscore/payafter-orders`
//!
//! Generated from docs/openapi/v3/payscore/payafter-orders.md by `cargo xtask regen`; do not edit.

/// 查询先享后付订单
///
/// `GET /v3/payscore/payafter-orders`
///
/// 查询先享后付订单 · [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_2&index=4) · feature `v3-payscore`
#[doc(alias = "查询先享后付订单")]
#[doc(alias = "/v3/payscore/payafter-orders")]
#[doc(alias = "get_v3_payscore_payafter_orders")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询先享后付订单; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `service_id`
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("service_id", value.into()))
        }

        /// `out_order_no`
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.query("out_order_no", value.into()))
        }

        /// `query_id`
        pub fn query_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("query_id", value.into()))
        }

        /// `appid`
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
                "get_v3_payscore_payafter_orders",
                Verb::Get,
                "/v3/payscore/payafter-orders",
            )
            .query(&["service_id", "out_order_no", "query_id", "appid"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询先享后付订单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `appid`
        pub appid: Option<String>,
        /// `mchid`
        pub mchid: Option<String>,
        /// `out_order_no`
        pub out_order_no: Option<String>,
        /// `service_id`
        pub service_id: Option<String>,
        /// `state`
        pub state: Option<response::State>,
        /// `finish_type`
        ///
        /// Known: `1`, `2`.
        pub finish_type: Option<i64>,
        /// `service_start_time`
        pub service_start_time: Option<String>,
        /// `service_end_time`
        pub service_end_time: Option<String>,
        /// `real_service_start_time`
        pub real_service_start_time: Option<String>,
        /// `real_service_end_time`
        pub real_service_end_time: Option<String>,
        /// `pay_succ_time`
        pub pay_succ_time: Option<String>,
        /// `service_start_location`
        pub service_start_location: Option<String>,
        /// `service_end_location`
        pub service_end_location: Option<String>,
        /// `real_service_start_location`
        pub real_service_start_location: Option<String>,
        /// `real_service_end_location`
        pub real_service_end_location: Option<String>,
        /// `service_introduction`
        pub service_introduction: Option<String>,
        /// `fees`
        pub fees: Vec<response::Fees>,
        /// `discounts`
        pub discounts: Vec<response::Discounts>,
        /// `risk_amount`
        pub risk_amount: Option<i64>,
        /// `total_amount`
        pub total_amount: Option<i64>,
        /// `attach`
        pub attach: Option<String>,
        /// `finish_ticket`
        pub finish_ticket: Option<String>,
        /// `finish_transaction_id`
        pub finish_transaction_id: Option<String>,
        /// `pay_type`
        ///
        /// Known: `MchChannelPayType`.
        pub pay_type: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        appid = "appid",
        mchid = "mchid",
        out_order_no = "out_order_no",
        service_id = "service_id",
        state = "state",
        finish_type = "finish_type",
        service_start_time = "service_start_time",
        service_end_time = "service_end_time",
        real_service_start_time = "real_service_start_time",
        real_service_end_time = "real_service_end_time",
        pay_succ_time = "pay_succ_time",
        service_start_location = "service_start_location",
        service_end_location = "service_end_location",
        real_service_start_location = "real_service_start_location",
        real_service_end_location = "real_service_end_location",
        service_introduction = "service_introduction",
        fees = "fees",
        discounts = "discounts",
        risk_amount = "risk_amount",
        total_amount = "total_amount",
        attach = "attach",
        finish_ticket = "finish_ticket",
        finish_transaction_id = "finish_transaction_id",
        pay_type = "pay_type",
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
            /// `USER_ACCEPTED`
            UserAccepted,
            /// `FINISHED`
            Finished,
            /// `USER_PAID`
            UserPaid,
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
            UserAccepted = "USER_ACCEPTED",
            Finished = "FINISHED",
            UserPaid = "USER_PAID",
            Revoked = "REVOKED",
            Expired = "EXPIRED",
        );

        /// Fees
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Fees {
            /// `fee_name`
            pub fee_name: Option<String>,
            /// `fee_count`
            pub fee_count: Option<i64>,
            /// `fee_amount`
            pub fee_amount: Option<i64>,
            /// `fee_desc`
            pub fee_desc: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Fees,
            fee_name = "fee_name",
            fee_count = "fee_count",
            fee_amount = "fee_amount",
            fee_desc = "fee_desc",
        );

        /// Discounts
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Discounts {
            /// `discount_name`
            pub discount_name: Option<String>,
            /// `discount_amount`
            pub discount_amount: Option<i64>,
            /// `discount_desc`
            pub discount_desc: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Discounts,
            discount_name = "discount_name",
            discount_amount = "discount_amount",
            discount_desc = "discount_desc",
        );
    }
}

/// 创建先享后付订单
///
/// `POST /v3/payscore/payafter-orders`
///
/// 创建先享后付订单 · [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3) · feature `v3-payscore`
///
/// ```
/// use wechatpay_api::v3::payscore::payafter_orders::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .out_order_no("OON20260618382")
///     .service_id("800202")
///     .service_start_time("2026-06-18T10:35:42+08:00")
///     .service_end_time("2026-06-18T10:35:42+08:00")
///     .service_start_location("示例SSL815")
///     .service_end_location("示例SEL658")
///     .service_introduction("示例说明")
///     .fees([
///         post::Fees::default()
///             .fee_name("春茶节")
///             .fee_count(2)
///             .fee_amount(35200)
///             .fee_desc("锦绣路茶铺-明前龙井"),
///     ])
///     .discounts([
///         post::Discounts::default()
///             .discount_name("春茶节")
///             .discount_desc("锦绣路茶铺-明前龙井"),
///     ])
///     .risk_amount(35200)
///     .attach("table=12")
///     .need_user_confirm(true)
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .name("李雷")
///     .phone("02800000000")
///     .userid("U20260618249")
///     .address("四川省成都市武侯区锦绣路12号");
/// ```
#[doc(alias = "创建先享后付订单")]
#[doc(alias = "/v3/payscore/payafter-orders")]
#[doc(alias = "post_v3_payscore_payafter_orders")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 创建先享后付订单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `out_order_no`, `service_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `out_order_no`
        ///
        /// **Required.**
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_order_no", value.into()))
        }

        /// `service_id`
        ///
        /// **Required.**
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_id", value.into()))
        }

        /// `service_start_time`
        pub fn service_start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_start_time", value.into()))
        }

        /// `service_end_time`
        pub fn service_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_end_time", value.into()))
        }

        /// `service_start_location`
        pub fn service_start_location(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_start_location", value.into()))
        }

        /// `service_end_location`
        pub fn service_end_location(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_end_location", value.into()))
        }

        /// `service_introduction`
        pub fn service_introduction(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_introduction", value.into()))
        }

        /// `fees`
        pub fn fees(self, values: impl IntoIterator<Item = Fees>) -> Self {
            Self(self.0.body("fees", list::<Fees>(values)))
        }

        /// `discounts`
        pub fn discounts(self, values: impl IntoIterator<Item = Discounts>) -> Self {
            Self(self.0.body("discounts", list::<Discounts>(values)))
        }

        /// `risk_amount`
        pub fn risk_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("risk_amount", value.into()))
        }

        /// `attach`
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// `need_user_confirm`
        pub fn need_user_confirm(self, value: bool) -> Self {
            Self(self.0.body("need_user_confirm", value))
        }

        /// `openid`
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// `name`
        ///
        /// Sealed by the client on sending.
        pub fn name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("name", value.into()))
        }

        /// `phone`
        ///
        /// Sealed by the client on sending.
        pub fn phone(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("phone", value.into()))
        }

        /// `userid`
        ///
        /// Sealed by the client on sending.
        pub fn userid(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("userid", value.into()))
        }

        /// `address`
        ///
        /// Sealed by the client on sending.
        pub fn address(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("address", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_payscore_payafter_orders",
                Verb::Post,
                "/v3/payscore/payafter-orders",
            )
            .body(Body::Json)
            .required(&["/body/appid", "/body/out_order_no", "/body/service_id"])
            .request(
                &[
                    ("/body/name", Wire::RsaOaep),
                    ("/body/phone", Wire::RsaOaep),
                    ("/body/userid", Wire::RsaOaep),
                    ("/body/address", Wire::RsaOaep),
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// Fees
    #[derive(Clone, Debug, Default)]
    pub struct Fees(Fields);

    impl Fees {
        /// `fee_name`
        pub fn fee_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("fee_name", value.into()))
        }

        /// `fee_count`
        pub fn fee_count(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("fee_count", value.into()))
        }

        /// `fee_amount`
        pub fn fee_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("fee_amount", value.into()))
        }

        /// `fee_desc`
        pub fn fee_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.set("fee_desc", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Fees);

    /// Discounts
    #[derive(Clone, Debug, Default)]
    pub struct Discounts(Fields);

    impl Discounts {
        /// `discount_name`
        pub fn discount_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("discount_name", value.into()))
        }

        /// `discount_desc`
        pub fn discount_desc(self, value: impl Into<String>) -> Self {
            Self(self.0.set("discount_desc", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Discounts);

    /// The answer of 创建先享后付订单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `appid`
        pub appid: Option<String>,
        /// `mchid`
        pub mchid: Option<String>,
        /// `out_order_no`
        pub out_order_no: Option<String>,
        /// `service_id`
        pub service_id: Option<String>,
        /// `order_id`
        pub order_id: Option<String>,
        /// `miniprogram_businesstype`
        pub miniprogram_businesstype: Option<String>,
        /// `miniprogram_appid`
        pub miniprogram_appid: Option<String>,
        /// `miniprogram_path`
        pub miniprogram_path: Option<String>,
        /// `miniprogram_username`
        pub miniprogram_username: Option<String>,
        /// `package`
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
        order_id = "order_id",
        miniprogram_businesstype = "miniprogram_businesstype",
        miniprogram_appid = "miniprogram_appid",
        miniprogram_path = "miniprogram_path",
        miniprogram_username = "miniprogram_username",
        package = "package",
    );
}
