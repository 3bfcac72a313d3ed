//! 查询商家券营销补差回退单详情 · `GET /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`
//!
//! Generated from docs/openapi/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}.md by `cargo xtask regen`; do not edit.

/// 查询商家券营销补差回退单详情
///
/// `GET /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`
///
/// 查询商家券营销补差回退单详情 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4017147344), [2](https://pay.weixin.qq.com/doc/v3/partner/4017171779) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::busifavor::subsidy::return_receipts::by_subsidy_return_receipt_id::get;
///
/// let request = get("7182026061810354271871871871");
/// ```
#[doc(alias = "查询商家券营销补差回退单详情")]
#[doc(
    alias = "/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}"
)]
#[doc(
    alias = "get_v3_marketing_busifavor_subsidy_return_receipts_subsidy_return_receipt_id"
)]
pub fn get(subsidy_return_receipt_id: impl Into<String>) -> get::Request {
    get::Request::new([subsidy_return_receipt_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询商家券营销补差回退单详情; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "get_v3_marketing_busifavor_subsidy_return_receipts_subsidy_return_receipt_id",
            Verb::Get,
            "/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询商家券营销补差回退单详情.
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
