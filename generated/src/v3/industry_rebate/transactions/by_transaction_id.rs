//! 支付码牌/点餐码牌交易回传 · `POST /v3/industry-rebate/transactions/{transaction_id}`
//!
//! Generated from docs/openapi/v3/industry-rebate/transactions/{transaction_id}.md by `cargo xtask regen`; do not edit.

/// 支付码牌/点餐码牌交易回传
///
/// `POST /v3/industry-rebate/transactions/{transaction_id}`
///
/// 支付码牌/点餐码牌交易回传 · [official page](https://docs.qq.com/doc/p/e052aee72f45b03e2fdb20edce5a1b2020ead904?nlc=1) · feature `v3-industry-rebate`
///
/// ```
/// use wechatpay_api::v3::industry_rebate::transactions::by_transaction_id::post;
///
/// let request = post("84720260618103542847847847847")
///     .sub_mchid("1684913560")
///     .code_url("https://pay.example.com/wechat/notices")
///     .out_trade_no("OTN20260618580");
/// ```
#[doc(alias = "支付码牌/点餐码牌交易回传")]
#[doc(alias = "/v3/industry-rebate/transactions/{transaction_id}")]
#[doc(alias = "post_v3_industry_rebate_transactions_transaction_id")]
pub fn post(transaction_id: impl Into<String>) -> post::Request {
    post::Request::new([transaction_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 支付码牌/点餐码牌交易回传; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sub_mchid`, `code_url`, `out_trade_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        sub_mchid: Option<String>,
        code_url: Option<String>,
        out_trade_no: Option<String>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `code_url`
        ///
        /// **Required.**
        pub fn code_url(mut self, value: impl Into<String>) -> Self {
            self.code_url = Some(value.into());
            self
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_industry_rebate_transactions_transaction_id",
                Verb::Post,
                "/v3/industry-rebate/transactions/{transaction_id}",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .required(&["/body/sub_mchid", "/body/code_url", "/body/out_trade_no"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("sub_mchid", &self.sub_mchid)
                .body("code_url", &self.code_url)
                .body("out_trade_no", &self.out_trade_no)
                .extra(&self.extra)
        }
    }
}
