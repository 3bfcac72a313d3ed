//! 完结智慧零售订单 · `POST /v3/payscore/smartretail-orders/{out_order_no}/complete`
//!
//! Generated from docs/openapi/v3/payscore/smartretail-orders/{out_order_no}/complete.md by `cargo xtask regen`; do not edit.

/// 完结智慧零售订单
///
/// `POST /v3/payscore/smartretail-orders/{out_order_no}/complete`
///
/// 完结智慧零售订单 · [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_4&index=6) · feature `v3-payscore`
///
/// ```
/// use wechatpay_api::v3::payscore::smartretail_orders::by_out_order_no::complete::post;
///
/// let request = post("OON20260618382")
///     .appid("wx5f0c1a9e7b3d2846")
///     .service_id("SI20260618800");
/// ```
#[doc(alias = "完结智慧零售订单")]
#[doc(alias = "/v3/payscore/smartretail-orders/{out_order_no}/complete")]
#[doc(alias = "post_v3_payscore_smartretail_orders_out_order_no_complete")]
pub fn post(out_order_no: impl Into<String>) -> post::Request {
    post::Request::new([out_order_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 完结智慧零售订单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `service_id`.
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

        /// `finish_type`
        ///
        /// Known: `1`, `2`.
        pub fn finish_type(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("finish_type", value.into()))
        }

        /// `cancel_reason`
        pub fn cancel_reason(self, value: impl Into<String>) -> Self {
            Self(self.0.body("cancel_reason", value.into()))
        }

        /// `real_service_start_time`
        pub fn real_service_start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("real_service_start_time", value.into()))
        }

        /// `real_service_end_time`
        pub fn real_service_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("real_service_end_time", value.into()))
        }

        /// `real_service_end_location`
        pub fn real_service_end_location(self, value: impl Into<String>) -> Self {
            Self(self.0.body("real_service_end_location", value.into()))
        }

        /// `fees`
        pub fn fees(self, values: impl IntoIterator<Item = Fees>) -> Self {
            Self(self.0.body("fees", list::<Fees>(values)))
        }

        /// `discounts`
        pub fn discounts(self, values: impl IntoIterator<Item = Discounts>) -> Self {
            Self(self.0.body("discounts", list::<Discounts>(values)))
        }

        /// `total_amount`
        pub fn total_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("total_amount", value.into()))
        }

        /// `finish_ticket`
        pub fn finish_ticket(self, value: impl Into<String>) -> Self {
            Self(self.0.body("finish_ticket", value.into()))
        }

        /// `profit_sharing`
        pub fn profit_sharing(self, value: bool) -> Self {
            Self(self.0.body("profit_sharing", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_payscore_smartretail_orders_out_order_no_complete",
                Verb::Post,
                "/v3/payscore/smartretail-orders/{out_order_no}/complete",
            )
            .body(Body::Json)
            .required(&["/body/appid", "/body/service_id"]);

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

        /// `discount_amount`
        pub fn discount_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("discount_amount", value.into()))
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

    /// The answer of 完结智慧零售订单.
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
        /// `order_id`
        ///
        /// Documented as always there.
        pub order_id: Option<String>,
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
    );
}
