//! 营销补差回退 · `POST /v3/marketing/busifavor/subsidy/return-receipts`
//!
//! Generated from docs/openapi/v3/marketing/busifavor/subsidy/return-receipts.md by `cargo xtask regen`; do not edit.

/// 营销补差回退
///
/// `POST /v3/marketing/busifavor/subsidy/return-receipts`
///
/// 营销补差回退 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4017147332), [2](https://pay.weixin.qq.com/doc/v3/merchant/4017147340), [3](https://pay.weixin.qq.com/doc/v3/partner/4017170533), [4](https://pay.weixin.qq.com/doc/v3/partner/4017171673) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::busifavor::subsidy::return_receipts::post;
///
/// let request = post()
///     .stock_id("175202606181035")
///     .coupon_code("CC20260618403")
///     .transaction_id("8472026061810354284784784784")
///     .refund_id("57120260618103542571571571571")
///     .payer_merchant("2772026061")
///     .payee_merchant("3542026061")
///     .amount(35200)
///     .description("锦绣路茶铺-明前龙井")
///     .out_subsidy_return_no("OSRN20260618780");
/// ```
#[doc(alias = "营销补差回退")]
#[doc(alias = "/v3/marketing/busifavor/subsidy/return-receipts")]
#[doc(alias = "post_v3_marketing_busifavor_subsidy_return_receipts")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 营销补差回退; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `stock_id`, `coupon_code`, `transaction_id`, `refund_id`, `payer_merchant`, `payee_merchant`, `amount`, `description`, `out_subsidy_return_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `stock_id`
        ///
        /// **Required.**
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("stock_id", value.into()))
        }

        /// `coupon_code`
        ///
        /// **Required.**
        pub fn coupon_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("coupon_code", value.into()))
        }

        /// `transaction_id`
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
        }

        /// `refund_id`
        ///
        /// **Required.**
        pub fn refund_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("refund_id", value.into()))
        }

        /// `payer_merchant`
        ///
        /// **Required.**
        pub fn payer_merchant(self, value: impl Into<String>) -> Self {
            Self(self.0.body("payer_merchant", value.into()))
        }

        /// `payee_merchant`
        ///
        /// **Required.**
        pub fn payee_merchant(self, value: impl Into<String>) -> Self {
            Self(self.0.body("payee_merchant", value.into()))
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("amount", value.into()))
        }

        /// `description`
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("description", value.into()))
        }

        /// `out_subsidy_return_no`
        ///
        /// **Required.**
        pub fn out_subsidy_return_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_subsidy_return_no", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_marketing_busifavor_subsidy_return_receipts",
                Verb::Post,
                "/v3/marketing/busifavor/subsidy/return-receipts",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/stock_id",
                    "/body/coupon_code",
                    "/body/transaction_id",
                    "/body/refund_id",
                    "/body/payer_merchant",
                    "/body/payee_merchant",
                    "/body/amount",
                    "/body/description",
                    "/body/out_subsidy_return_no",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 营销补差回退.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `subsidy_return_receipt_id`
        pub subsidy_return_receipt_id: Option<String>,
        /// `stock_id`
        ///
        /// Documented as always there.
        pub stock_id: Option<String>,
        /// `coupon_code`
        ///
        /// Documented as always there.
        pub coupon_code: Option<String>,
        /// `transaction_id`
        ///
        /// Documented as always there.
        pub transaction_id: Option<String>,
        /// `refund_id`
        ///
        /// Documented as always there.
        pub refund_id: Option<String>,
        /// `payer_merchant`
        ///
        /// Documented as always there.
        pub payer_merchant: Option<String>,
        /// `payee_merchant`
        ///
        /// Documented as always there.
        pub payee_merchant: Option<String>,
        /// `amount`
        ///
        /// Documented as always there.
        pub amount: Option<i64>,
        /// `description`
        ///
        /// Documented as always there.
        pub description: Option<String>,
        /// `status`
        ///
        /// Documented as always there.
        pub status: Option<String>,
        /// `fail_reason`
        pub fail_reason: Option<String>,
        /// `return_done_time`
        pub return_done_time: Option<String>,
        /// `subsidy_receipt_id`
        ///
        /// Documented as always there.
        pub subsidy_receipt_id: Option<String>,
        /// `out_subsidy_return_no`
        ///
        /// Documented as always there.
        pub out_subsidy_return_no: Option<String>,
        /// `return_create_time`
        pub return_create_time: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        subsidy_return_receipt_id = "subsidy_return_receipt_id",
        stock_id = "stock_id",
        coupon_code = "coupon_code",
        transaction_id = "transaction_id",
        refund_id = "refund_id",
        payer_merchant = "payer_merchant",
        payee_merchant = "payee_merchant",
        amount = "amount",
        description = "description",
        status = "status",
        fail_reason = "fail_reason",
        return_done_time = "return_done_time",
        subsidy_receipt_id = "subsidy_receipt_id",
        out_subsidy_return_no = "out_subsidy_return_no",
        return_create_time = "return_create_time",
    );
}
