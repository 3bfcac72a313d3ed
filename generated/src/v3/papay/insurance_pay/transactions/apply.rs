//! 保险商户受理保险自动续费扣款 · `POST /v3/papay/insurance-pay/transactions/apply`
//!
//! Generated from docs/openapi/v3/papay/insurance-pay/transactions/apply.md by `cargo xtask regen`; do not edit.

/// 保险商户受理保险自动续费扣款
///
/// `POST /v3/papay/insurance-pay/transactions/apply`
///
/// 保险商户受理保险自动续费扣款 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012471158) · feature `v3-papay`
///
/// ```
/// use wechatpay_api::v3::papay::insurance_pay::transactions::apply::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .out_trade_no("5802026061810354258058058058")
///     .description("锦绣路茶铺-明前龙井")
///     .transaction_notify_url("https://pay.example.com/wechat/notices")
///     .contract_id("249202606181035422")
///     .policy_period_id(1)
///     .amount(post::Amount::default().total(35200).currency("CNY"))
///     .goods_tag("SPRING_TEA")
///     .attach("table=12");
/// ```
#[doc(alias = "保险商户受理保险自动续费扣款")]
#[doc(alias = "/v3/papay/insurance-pay/transactions/apply")]
#[doc(alias = "post_v3_papay_insurance_pay_transactions_apply")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 保险商户受理保险自动续费扣款; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `out_trade_no`, `description`, `transaction_notify_url`, `contract_id`, `policy_period_id`, `amount`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// `description`
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("description", value.into()))
        }

        /// `transaction_notify_url`
        ///
        /// **Required.**
        pub fn transaction_notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_notify_url", value.into()))
        }

        /// `contract_id`
        ///
        /// **Required.**
        pub fn contract_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_id", value.into()))
        }

        /// `policy_period_id`
        ///
        /// **Required.**
        pub fn policy_period_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("policy_period_id", value.into()))
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(self, value: Amount) -> Self {
            Self(self.0.body("amount", value))
        }

        /// `goods_tag`
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_tag", value.into()))
        }

        /// `attach`
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_papay_insurance_pay_transactions_apply",
                Verb::Post,
                "/v3/papay/insurance-pay/transactions/apply",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/appid",
                    "/body/out_trade_no",
                    "/body/description",
                    "/body/transaction_notify_url",
                    "/body/contract_id",
                    "/body/policy_period_id",
                    "/body/amount",
                    "/body/amount/total",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// Amount
    #[derive(Clone, Debug, Default)]
    pub struct Amount(Fields);

    impl Amount {
        /// `total`
        ///
        /// **Required.**
        pub fn total(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total", value.into()))
        }

        /// `currency`
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.set("currency", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Amount);

    /// The answer of 保险商户受理保险自动续费扣款.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `out_trade_no`
        ///
        /// Documented as always there.
        pub out_trade_no: Option<String>,
        /// `amount`
        ///
        /// Documented as always there.
        pub amount: Option<response::Amount>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        out_trade_no = "out_trade_no",
        amount = "amount",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// Amount
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Amount {
            /// `total`
            ///
            /// Documented as always there.
            pub total: Option<i64>,
            /// `currency`
            pub currency: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Amount,
            total = "total",
            currency = "currency",
        );
    }
}
