//! 完结先享后付订单 · `POST /v3/payscore/payafter-orders/{out_order_no}/complete`
//!
//! Generated from docs/openapi/v3/payscore/payafter-orders/{out_order_no}/complete.md by `cargo xtask regen`; do not edit.

/// 完结先享后付订单
///
/// `POST /v3/payscore/payafter-orders/{out_order_no}/complete`
///
/// 完结先享后付订单 · [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6) · feature `v3-payscore`
///
/// ```
/// use wechatpay_api::v3::payscore::payafter_orders::by_out_order_no::complete::post;
///
/// let request = post("OON20260618382")
///     .appid("wx5f0c1a9e7b3d2846")
///     .service_id("SI20260618800");
/// ```
#[doc(alias = "完结先享后付订单")]
#[doc(alias = "/v3/payscore/payafter-orders/{out_order_no}/complete")]
#[doc(alias = "post_v3_payscore_payafter_orders_out_order_no_complete")]
pub fn post(out_order_no: impl Into<String>) -> post::Request {
    post::Request::new([out_order_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 完结先享后付订单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `service_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        appid: Option<String>,
        service_id: Option<String>,
        finish_type: Option<i64>,
        cancel_reason: Option<String>,
        real_service_start_time: Option<String>,
        real_service_end_time: Option<String>,
        real_service_end_location: Option<String>,
        fees: Vec<Fees>,
        discounts: Vec<Discounts>,
        total_amount: Option<i64>,
        finish_ticket: Option<String>,
        profit_sharing: Option<bool>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `service_id`
        ///
        /// **Required.**
        pub fn service_id(mut self, value: impl Into<String>) -> Self {
            self.service_id = Some(value.into());
            self
        }

        /// `finish_type`
        ///
        /// Known: `1`, `2`.
        pub fn finish_type(mut self, value: impl Into<i64>) -> Self {
            self.finish_type = Some(value.into());
            self
        }

        /// `cancel_reason`
        pub fn cancel_reason(mut self, value: impl Into<String>) -> Self {
            self.cancel_reason = Some(value.into());
            self
        }

        /// `real_service_start_time`
        pub fn real_service_start_time(mut self, value: impl Into<String>) -> Self {
            self.real_service_start_time = Some(value.into());
            self
        }

        /// `real_service_end_time`
        pub fn real_service_end_time(mut self, value: impl Into<String>) -> Self {
            self.real_service_end_time = Some(value.into());
            self
        }

        /// `real_service_end_location`
        pub fn real_service_end_location(mut self, value: impl Into<String>) -> Self {
            self.real_service_end_location = Some(value.into());
            self
        }

        /// `fees`
        pub fn fees(mut self, values: impl IntoIterator<Item = impl Into<Fees>>) -> Self {
            self.fees = list(values);
            self
        }

        /// `discounts`
        pub fn discounts(
            mut self,
            values: impl IntoIterator<Item = impl Into<Discounts>>,
        ) -> Self {
            self.discounts = list(values);
            self
        }

        /// `total_amount`
        pub fn total_amount(mut self, value: impl Into<i64>) -> Self {
            self.total_amount = Some(value.into());
            self
        }

        /// `finish_ticket`
        pub fn finish_ticket(mut self, value: impl Into<String>) -> Self {
            self.finish_ticket = Some(value.into());
            self
        }

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

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_payscore_payafter_orders_out_order_no_complete",
                Verb::Post,
                "/v3/payscore/payafter-orders/{out_order_no}/complete",
            )
            .body(Body::Json)
            .required(&["/body/appid", "/body/service_id"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("appid", &self.appid)
                .body("service_id", &self.service_id)
                .body("finish_type", &self.finish_type)
                .body("cancel_reason", &self.cancel_reason)
                .body("real_service_start_time", &self.real_service_start_time)
                .body("real_service_end_time", &self.real_service_end_time)
                .body("real_service_end_location", &self.real_service_end_location)
                .body("fees", &self.fees)
                .body("discounts", &self.discounts)
                .body("total_amount", &self.total_amount)
                .body("finish_ticket", &self.finish_ticket)
                .body("profit_sharing", &self.profit_sharing)
                .extra(&self.extra)
        }
    }

    /// Fees
    #[derive(Clone, Debug, Default)]
    pub struct Fees {
        fee_name: Option<String>,
        fee_count: Option<i64>,
        fee_amount: Option<i64>,
        fee_desc: Option<String>,
        extra: Extra,
    }

    impl Fees {
        /// `fee_name`
        pub fn fee_name(mut self, value: impl Into<String>) -> Self {
            self.fee_name = Some(value.into());
            self
        }

        /// `fee_count`
        pub fn fee_count(mut self, value: impl Into<i64>) -> Self {
            self.fee_count = Some(value.into());
            self
        }

        /// `fee_amount`
        pub fn fee_amount(mut self, value: impl Into<i64>) -> Self {
            self.fee_amount = Some(value.into());
            self
        }

        /// `fee_desc`
        pub fn fee_desc(mut self, value: impl Into<String>) -> Self {
            self.fee_desc = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Fees,
        fee_name = "fee_name",
        fee_count = "fee_count",
        fee_amount = "fee_amount",
        fee_desc = "fee_desc",
    );

    /// Discounts
    #[derive(Clone, Debug, Default)]
    pub struct Discounts {
        discount_name: Option<String>,
        discount_amount: Option<i64>,
        discount_desc: Option<String>,
        extra: Extra,
    }

    impl Discounts {
        /// `discount_name`
        pub fn discount_name(mut self, value: impl Into<String>) -> Self {
            self.discount_name = Some(value.into());
            self
        }

        /// `discount_amount`
        pub fn discount_amount(mut self, value: impl Into<i64>) -> Self {
            self.discount_amount = Some(value.into());
            self
        }

        /// `discount_desc`
        pub fn discount_desc(mut self, value: impl Into<String>) -> Self {
            self.discount_desc = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Discounts,
        discount_name = "discount_name",
        discount_amount = "discount_amount",
        discount_desc = "discount_desc",
    );

    /// The answer of 完结先享后付订单.
    #[derive(Clone, Debug, Default)]
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
