//! 请求补差回退 · `POST /v3/ecommerce/subsidies/return`
//!
//! Generated from docs/openapi/v3/ecommerce/subsidies/return.md by `cargo xtask regen`; do not edit.

/// 请求补差回退
///
/// `POST /v3/ecommerce/subsidies/return`
///
/// 请求补差回退 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012477636) · feature `v3-ecommerce`
///
/// ```
/// use wechatpay_api::v3::ecommerce::subsidies::r#return::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .out_order_no("OON20260618382")
///     .transaction_id("8472026061810354284784784784")
///     .refund_id("5712026061810354257157157157")
///     .amount(35200)
///     .description("锦绣路茶铺-明前龙井")
///     .subsidy_id("8782026061810354287887887887")
///     .from([post::From::default().account(post::Account::Available).amount(35200)]);
/// ```
#[doc(alias = "请求补差回退")]
#[doc(alias = "/v3/ecommerce/subsidies/return")]
#[doc(alias = "post_v3_ecommerce_subsidies_return")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 请求补差回退; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sub_mchid`, `out_order_no`, `transaction_id`, `refund_id`, `amount`, `description`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `out_order_no`
        ///
        /// **Required.**
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_order_no", value.into()))
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

        /// `subsidy_id`
        pub fn subsidy_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("subsidy_id", value.into()))
        }

        /// `from`
        pub fn from(self, values: impl IntoIterator<Item = From>) -> Self {
            Self(self.0.body("from", list::<From>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_ecommerce_subsidies_return",
                Verb::Post,
                "/v3/ecommerce/subsidies/return",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sub_mchid",
                    "/body/out_order_no",
                    "/body/transaction_id",
                    "/body/refund_id",
                    "/body/amount",
                    "/body/description",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// From
    #[derive(Clone, Debug, Default)]
    pub struct From(Fields);

    impl From {
        /// `account`
        pub fn account(self, value: impl Into<Account>) -> Self {
            Self(self.0.set("account", value.into()))
        }

        /// `amount`
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(From);

    /// Account
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Account {
        /// `AVAILABLE`
        Available,
        /// `UNAVAILABLE`
        Unavailable,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Account,
        Available = "AVAILABLE",
        Unavailable = "UNAVAILABLE",
    );

    /// The answer of 请求补差回退.
    #[derive(Clone)]
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
        /// `subsidy_refund_id`
        ///
        /// Documented as always there.
        pub subsidy_refund_id: Option<String>,
        /// `refund_id`
        ///
        /// Documented as always there.
        pub refund_id: Option<String>,
        /// `out_order_no`
        ///
        /// Documented as always there.
        pub out_order_no: Option<String>,
        /// `amount`
        ///
        /// Documented as always there.
        pub amount: Option<i64>,
        /// `description`
        ///
        /// Documented as always there.
        pub description: Option<String>,
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
        subsidy_refund_id = "subsidy_refund_id",
        refund_id = "refund_id",
        out_order_no = "out_order_no",
        amount = "amount",
        description = "description",
        result = "result",
        success_time = "success_time",
    );
}
