//! 请求补差 · `POST /v3/ecommerce/subsidies/create`
//!
//! Generated from docs/openapi/v3/ecommerce/subsidies/create.md by `cargo xtask regen`; do not edit.

/// 请求补差
///
/// `POST /v3/ecommerce/subsidies/create`
///
/// 请求补差 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012477631) · feature `v3-ecommerce`
///
/// ```
/// use wechatpay_api::v3::ecommerce::subsidies::create::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .transaction_id("8472026061810354284784784784")
///     .amount(35200)
///     .description("锦绣路茶铺-明前龙井")
///     .refund_id("5712026061810354257157157157")
///     .out_subsidy_no("OSN20260618613");
/// ```
#[doc(alias = "请求补差")]
#[doc(alias = "/v3/ecommerce/subsidies/create")]
#[doc(alias = "post_v3_ecommerce_subsidies_create")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 请求补差; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sub_mchid`, `transaction_id`, `amount`, `description`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        sub_mchid: Option<String>,
        transaction_id: Option<String>,
        amount: Option<i64>,
        description: Option<String>,
        refund_id: Option<String>,
        out_subsidy_no: Option<String>,
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

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(mut self, value: impl Into<i64>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `description`
        ///
        /// **Required.**
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }

        /// `refund_id`
        pub fn refund_id(mut self, value: impl Into<String>) -> Self {
            self.refund_id = Some(value.into());
            self
        }

        /// `out_subsidy_no`
        pub fn out_subsidy_no(mut self, value: impl Into<String>) -> Self {
            self.out_subsidy_no = Some(value.into());
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
                "post_v3_ecommerce_subsidies_create",
                Verb::Post,
                "/v3/ecommerce/subsidies/create",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sub_mchid",
                    "/body/transaction_id",
                    "/body/amount",
                    "/body/description",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("sub_mchid", &self.sub_mchid)
                .body("transaction_id", &self.transaction_id)
                .body("amount", &self.amount)
                .body("description", &self.description)
                .body("refund_id", &self.refund_id)
                .body("out_subsidy_no", &self.out_subsidy_no)
                .extra(&self.extra)
        }
    }

    /// The answer of 请求补差.
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
        /// `subsidy_id`
        ///
        /// Documented as always there.
        pub subsidy_id: Option<String>,
        /// `description`
        ///
        /// Documented as always there.
        pub description: Option<String>,
        /// `amount`
        ///
        /// Documented as always there.
        pub amount: Option<i64>,
        /// `result`
        ///
        /// Documented as always there.
        pub result: Option<String>,
        /// `success_time`
        ///
        /// Documented as always there.
        pub success_time: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        transaction_id = "transaction_id",
        subsidy_id = "subsidy_id",
        description = "description",
        amount = "amount",
        result = "result",
        success_time = "success_time",
    );
}
