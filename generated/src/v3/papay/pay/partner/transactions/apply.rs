//! 受理扣款 · `POST /v3/papay/pay/partner/transactions/apply`
//!
//! Generated from docs/openapi/v3/papay/pay/partner/transactions/apply.md by `cargo xtask regen`; do not edit.

/// 受理扣款
///
/// `POST /v3/papay/pay/partner/transactions/apply`
///
/// 受理扣款 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012468586) · feature `v3-papay`
///
/// ```
/// use wechatpay_api::v3::papay::pay::partner::transactions::apply::post;
///
/// let request = post()
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .out_trade_no("5802026061810354258058058058")
///     .description("锦绣路茶铺-明前龙井")
///     .transaction_notify_url("https://pay.example.com/wechat/notices")
///     .contract_id("249202606181035422")
///     .amount(post::Amount::default().total(35200).currency("CNY"))
///     .goods_tag("SPRING_TEA")
///     .attach("table=12");
/// ```
#[doc(alias = "受理扣款")]
#[doc(alias = "/v3/papay/pay/partner/transactions/apply")]
#[doc(alias = "post_v3_papay_pay_partner_transactions_apply")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 受理扣款; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sp_appid`, `sub_mchid`, `out_trade_no`, `description`, `transaction_notify_url`, `contract_id`, `amount`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        sp_appid: Option<String>,
        sub_mchid: Option<String>,
        sub_appid: Option<String>,
        out_trade_no: Option<String>,
        description: Option<String>,
        transaction_notify_url: Option<String>,
        contract_id: Option<String>,
        amount: Option<Amount>,
        goods_tag: Option<String>,
        attach: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `sp_appid`
        ///
        /// **Required.**
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Some(value.into());
            self
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `sub_appid`
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `description`
        ///
        /// **Required.**
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }

        /// `transaction_notify_url`
        ///
        /// **Required.**
        pub fn transaction_notify_url(mut self, value: impl Into<String>) -> Self {
            self.transaction_notify_url = Some(value.into());
            self
        }

        /// `contract_id`
        ///
        /// **Required.**
        pub fn contract_id(mut self, value: impl Into<String>) -> Self {
            self.contract_id = Some(value.into());
            self
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(mut self, value: impl Into<Amount>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `goods_tag`
        pub fn goods_tag(mut self, value: impl Into<String>) -> Self {
            self.goods_tag = Some(value.into());
            self
        }

        /// `attach`
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
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
                "post_v3_papay_pay_partner_transactions_apply",
                Verb::Post,
                "/v3/papay/pay/partner/transactions/apply",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sp_appid",
                    "/body/sub_mchid",
                    "/body/out_trade_no",
                    "/body/description",
                    "/body/transaction_notify_url",
                    "/body/contract_id",
                    "/body/amount",
                    "/body/amount/total",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("sp_appid", &self.sp_appid)
                .body("sub_mchid", &self.sub_mchid)
                .body("sub_appid", &self.sub_appid)
                .body("out_trade_no", &self.out_trade_no)
                .body("description", &self.description)
                .body("transaction_notify_url", &self.transaction_notify_url)
                .body("contract_id", &self.contract_id)
                .body("amount", &self.amount)
                .body("goods_tag", &self.goods_tag)
                .body("attach", &self.attach)
                .extra(&self.extra)
        }
    }

    /// Amount
    #[derive(Clone, Debug, Default)]
    pub struct Amount {
        total: Option<i64>,
        currency: Option<String>,
        extra: Extra,
    }

    impl Amount {
        /// `total`
        ///
        /// **Required.**
        pub fn total(mut self, value: impl Into<i64>) -> Self {
            self.total = Some(value.into());
            self
        }

        /// `currency`
        pub fn currency(mut self, value: impl Into<String>) -> Self {
            self.currency = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Amount,
        total = "total",
        currency = "currency",
    );

    /// The answer of 受理扣款.
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
