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
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `appid`
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `service_id`
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_id", value.into()))
        }

        /// `type`
        ///
        /// Known: `Order_Paid`.
        pub fn r#type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("type", value.into()))
        }

        /// `detail`
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
                "post_v3_payscore_payafter_orders_out_order_no_sync",
                Verb::Post,
                "/v3/payscore/payafter-orders/{out_order_no}/sync",
            )
            .body(Body::Json);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// Detail
    #[derive(Clone, Debug, Default)]
    pub struct Detail(Fields);

    impl Detail {
        /// `paid_time`
        pub fn paid_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("paid_time", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Detail);

    /// The answer of 支付分订单同步.
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
