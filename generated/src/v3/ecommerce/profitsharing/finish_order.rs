//! 完结分账 · `POST /v3/ecommerce/profitsharing/finish-order`
//!
//! Generated from docs/openapi/v3/ecommerce/profitsharing/finish-order.md by `cargo xtask regen`; do not edit.

/// 完结分账
///
/// `POST /v3/ecommerce/profitsharing/finish-order`
///
/// 完结分账 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012477745) · feature `v3-ecommerce`
///
/// ```
/// use wechatpay_api::v3::ecommerce::profitsharing::finish_order::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .transaction_id("8472026061810354284784784784")
///     .out_order_no("OON20260618382")
///     .description("锦绣路茶铺-明前龙井");
/// ```
#[doc(alias = "完结分账")]
#[doc(alias = "/v3/ecommerce/profitsharing/finish-order")]
#[doc(alias = "post_v3_ecommerce_profitsharing_finish_order")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 完结分账; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sub_mchid`, `transaction_id`, `out_order_no`, `description`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        sub_mchid: Option<String>,
        transaction_id: Option<String>,
        out_order_no: Option<String>,
        description: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `transaction_id`
        ///
        /// **Required.**
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Some(value.into());
            self
        }

        /// `out_order_no`
        ///
        /// **Required.**
        pub fn out_order_no(mut self, value: impl Into<String>) -> Self {
            self.out_order_no = Some(value.into());
            self
        }

        /// `description`
        ///
        /// **Required.**
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

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_ecommerce_profitsharing_finish_order",
                Verb::Post,
                "/v3/ecommerce/profitsharing/finish-order",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sub_mchid",
                    "/body/transaction_id",
                    "/body/out_order_no",
                    "/body/description",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("sub_mchid", &self.sub_mchid)
                .body("transaction_id", &self.transaction_id)
                .body("out_order_no", &self.out_order_no)
                .body("description", &self.description)
                .extra(&self.extra)
        }
    }

    /// The answer of 完结分账.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `sub_mchid`
        ///
        /// Documented as always there.
        pub sub_mchid: Option<String>,
        /// `transaction_id`
        ///
        /// Documented as always there.
        pub transaction_id: Option<String>,
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
        sub_mchid = "sub_mchid",
        transaction_id = "transaction_id",
        out_order_no = "out_order_no",
        order_id = "order_id",
    );
}
