//! 支付分订单同步 · `POST /v3/payscore/payafter-orders/{out_order_no}/sync`
//!
//! Generated from docs/openapi/v3/payscore/payafter-orders/{out_order_no}/sync.md by `cargo xtask regen`; do not edit.

/// 支付分订单同步
///
/// `POST /v3/payscore/payafter-orders/{out_order_no}/sync`
///
/// 支付分订单同步 · [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1) · feature `v3-payscore`
///
/// ```
/// use wechatpay_api::v3::payscore::payafter_orders::by_out_order_no::sync::post;
///
/// let request = post("OON20260618382")
///     .appid("wx5f0c1a9e7b3d2846")
///     .service_id("800202")
///     .r#type("Order_Paid")
///     .detail(post::Detail::default().paid_time("20260618103542"));
/// ```
#[doc(alias = "支付分订单同步")]
#[doc(alias = "/v3/payscore/payafter-orders/{out_order_no}/sync")]
#[doc(alias = "post_v3_payscore_payafter_orders_out_order_no_sync")]
pub fn post(out_order_no: impl Into<String>) -> post::Request {
    post::Request::new([out_order_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 支付分订单同步; [`post()`](super::post()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        appid: Option<String>,
        service_id: Option<String>,
        r#type: Option<String>,
        detail: Option<Detail>,
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
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `service_id`
        pub fn service_id(mut self, value: impl Into<String>) -> Self {
            self.service_id = Some(value.into());
            self
        }

        /// `type`
        ///
        /// Known: `Order_Paid`.
        pub fn r#type(mut self, value: impl Into<String>) -> Self {
            self.r#type = Some(value.into());
            self
        }

        /// `detail`
        pub fn detail(mut self, value: impl Into<Detail>) -> Self {
            self.detail = Some(value.into());
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
                "post_v3_payscore_payafter_orders_out_order_no_sync",
                Verb::Post,
                "/v3/payscore/payafter-orders/{out_order_no}/sync",
            )
            .body(Body::Json);

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("appid", &self.appid)
                .body("service_id", &self.service_id)
                .body("type", &self.r#type)
                .body("detail", &self.detail)
                .extra(&self.extra)
        }
    }

    /// Detail
    #[derive(Clone, Debug, Default)]
    pub struct Detail {
        paid_time: Option<String>,
        extra: Extra,
    }

    impl Detail {
        /// `paid_time`
        pub fn paid_time(mut self, value: impl Into<String>) -> Self {
            self.paid_time = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Detail,
        paid_time = "paid_time",
    );

    /// The answer of 支付分订单同步.
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
        order_id = "order_id",
    );
}
