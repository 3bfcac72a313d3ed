//! 查询订单剩余可出境余额 · `GET /v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`
//!
//! Generated from docs/openapi/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts.md by `cargo xtask regen`; do not edit.

/// Queries the amount of an order that can still be sent overseas by transaction ID.
///
/// 按微信支付订单号查询该订单还可出境的金额。
///
/// `GET /v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`
///
/// 查询订单剩余可出境余额 / Query an order's remaining remittable amount · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012476109) · feature `v3-funds-to-oversea` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::funds_to_oversea::transactions::by_transaction_id::available_abroad_amounts::get;
///
/// let request = get("4200002618202606184087315926").sub_mchid("1684913560");
/// ```
#[doc(alias = "查询订单剩余可出境余额")]
#[doc(
    alias = "/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts"
)]
#[doc(
    alias = "get_v3_funds_to_oversea_transactions_transaction_id_available_abroad_amounts"
)]
#[doc(alias = "询订单剩余可出境余额")]
#[doc(alias = "订单剩余可出境余额")]
#[doc(alias = "单剩余可出境余额")]
#[doc(alias = "剩余可出境余额")]
#[doc(alias = "余可出境余额")]
#[doc(alias = "可出境余额")]
#[doc(alias = "出境余额")]
#[doc(alias = "境余额")]
#[doc(alias = "余额")]
#[doc(alias = "Query an orders remaining remittable amount")]
#[doc(alias = "orders remaining remittable amount")]
#[doc(alias = "s remaining remittable amount")]
#[doc(alias = "remaining remittable amount")]
#[doc(alias = "remittable amount")]
#[doc(alias = "amount")]
pub fn get(transaction_id: impl Into<String>) -> get::Request {
    get::Request::new([transaction_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询订单剩余可出境余额. Created by [`get()`](super::get()).
    ///
    /// **Required**: `sub_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }

        /// Sets what happens if required fields are missing, for this request only.
        pub fn check_required(self, check: Check) -> Self {
            Self(self.0.check_required(check))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_funds_to_oversea_transactions_transaction_id_available_abroad_amounts",
                Method::Get,
                "/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts",
            )
            .required(&["/query/sub_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询订单剩余可出境余额.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// Always present according to the docs.
        pub transaction_id: Option<String>,
        /// 订单剩余可出境金额，单位：分 / Amount of the order that can still be sent abroad, in fen
        ///
        /// Always present according to the docs.
        pub available_abroad_amount: Option<i64>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        transaction_id = "transaction_id",
        available_abroad_amount = "available_abroad_amount",
    );
}
