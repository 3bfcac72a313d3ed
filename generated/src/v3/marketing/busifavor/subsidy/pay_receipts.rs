//! 营销补差付款 · `GET /v3/marketing/busifavor/subsidy/pay-receipts`, `POST /v3/marketing/busifavor/subsidy/pay-receipts`
//!
//! Generated from docs/openapi/v3/marketing/busifavor/subsidy/pay-receipts.md by `cargo xtask regen`; do not edit.

/// 查询营销补差付款单列表
///
/// `GET /v3/marketing/busifavor/subsidy/pay-receipts`
///
/// 查询营销补差付款单列表 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4017147338), [2](https://pay.weixin.qq.com/doc/v3/partner/4017171346) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::busifavor::subsidy::pay_receipts::get;
///
/// let request = get()
///     .stock_id("175202606181035")
///     .coupon_code("CC20260618403")
///     .out_subsidy_no("OSN20260618613");
/// ```
#[doc(alias = "查询营销补差付款单列表")]
#[doc(alias = "/v3/marketing/busifavor/subsidy/pay-receipts")]
#[doc(alias = "get_v3_marketing_busifavor_subsidy_pay_receipts")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询营销补差付款单列表; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `stock_id`, `coupon_code`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `stock_id`
        ///
        /// **Required.**
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("stock_id", value.into()))
        }

        /// `coupon_code`
        ///
        /// **Required.**
        pub fn coupon_code(self, value: impl Into<String>) -> Self {
            Self(self.0.query("coupon_code", value.into()))
        }

        /// `out_subsidy_no`
        pub fn out_subsidy_no(self, value: impl Into<String>) -> Self {
            Self(self.0.query("out_subsidy_no", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_marketing_busifavor_subsidy_pay_receipts",
                Verb::Get,
                "/v3/marketing/busifavor/subsidy/pay-receipts",
            )
            .query(&["stock_id", "coupon_code", "out_subsidy_no"])
            .required(&["/query/stock_id", "/query/coupon_code"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询营销补差付款单列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `pay_receipt_list`
        pub pay_receipt_list: Vec<response::PayReceiptList>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        pay_receipt_list = "pay_receipt_list",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// PayReceiptList
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PayReceiptList {
            /// `subsidy_receipt_id`
            ///
            /// Documented as always there.
            pub subsidy_receipt_id: Option<String>,
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
            /// `success_time`
            pub success_time: Option<String>,
            /// `out_subsidy_no`
            ///
            /// Documented as always there.
            pub out_subsidy_no: Option<String>,
            /// `create_time`
            pub create_time: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            PayReceiptList,
            subsidy_receipt_id = "subsidy_receipt_id",
            stock_id = "stock_id",
            coupon_code = "coupon_code",
            transaction_id = "transaction_id",
            payer_merchant = "payer_merchant",
            payee_merchant = "payee_merchant",
            amount = "amount",
            description = "description",
            status = "status",
            fail_reason = "fail_reason",
            success_time = "success_time",
            out_subsidy_no = "out_subsidy_no",
            create_time = "create_time",
        );
    }
}

/// 营销补差付款
///
/// `POST /v3/marketing/busifavor/subsidy/pay-receipts`
///
/// 营销补差付款 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4017147321), [2](https://pay.weixin.qq.com/doc/v3/partner/4017170057) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::busifavor::subsidy::pay_receipts::post;
///
/// let request = post()
///     .stock_id("175202606181035")
///     .coupon_code("CC20260618403")
///     .transaction_id("8472026061810354284784784784")
///     .payer_merchant("2772026061")
///     .payee_merchant("3542026061")
///     .amount(35200)
///     .description("锦绣路茶铺-明前龙井")
///     .out_subsidy_no("OSN20260618613");
/// ```
#[doc(alias = "营销补差付款")]
#[doc(alias = "/v3/marketing/busifavor/subsidy/pay-receipts")]
#[doc(alias = "post_v3_marketing_busifavor_subsidy_pay_receipts")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 营销补差付款; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `stock_id`, `coupon_code`, `transaction_id`, `payer_merchant`, `payee_merchant`, `amount`, `description`, `out_subsidy_no`.
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

        /// `out_subsidy_no`
        ///
        /// **Required.**
        pub fn out_subsidy_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_subsidy_no", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_marketing_busifavor_subsidy_pay_receipts",
                Verb::Post,
                "/v3/marketing/busifavor/subsidy/pay-receipts",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/stock_id",
                    "/body/coupon_code",
                    "/body/transaction_id",
                    "/body/payer_merchant",
                    "/body/payee_merchant",
                    "/body/amount",
                    "/body/description",
                    "/body/out_subsidy_no",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 营销补差付款.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `subsidy_receipt_id`
        ///
        /// Documented as always there.
        pub subsidy_receipt_id: Option<String>,
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
        /// `success_time`
        pub success_time: Option<String>,
        /// `out_subsidy_no`
        ///
        /// Documented as always there.
        pub out_subsidy_no: Option<String>,
        /// `create_time`
        pub create_time: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        subsidy_receipt_id = "subsidy_receipt_id",
        stock_id = "stock_id",
        coupon_code = "coupon_code",
        transaction_id = "transaction_id",
        payer_merchant = "payer_merchant",
        payee_merchant = "payee_merchant",
        amount = "amount",
        description = "description",
        status = "status",
        fail_reason = "fail_reason",
        success_time = "success_time",
        out_subsidy_no = "out_subsidy_no",
        create_time = "create_time",
    );
}
