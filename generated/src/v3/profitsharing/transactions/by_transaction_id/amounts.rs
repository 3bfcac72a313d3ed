//! 查询剩余待分金额 · `GET /v3/profitsharing/transactions/{transaction_id}/amounts`
//!
//! Generated from docs/openapi/v3/profitsharing/transactions/{transaction_id}/amounts.md by `cargo xtask regen`; do not edit.

/// Queries, by WeChat Pay's transaction ID, the amount of an order that has not been shared out yet.
///
/// 按微信支付订单号查询订单中尚未分出的金额。
///
/// `GET /v3/profitsharing/transactions/{transaction_id}/amounts`
///
/// 查询剩余待分金额 / Query an order's amount left to share · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012457939), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012457927) · feature `v3-profitsharing` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::profitsharing::transactions::by_transaction_id::amounts::get;
///
/// let request = get("4200002618202606184087315926");
/// ```
#[doc(alias = "查询剩余待分金额")]
#[doc(alias = "/v3/profitsharing/transactions/{transaction_id}/amounts")]
#[doc(alias = "get_v3_profitsharing_transactions_transaction_id_amounts")]
#[doc(alias = "询剩余待分金额")]
#[doc(alias = "剩余待分金额")]
#[doc(alias = "余待分金额")]
#[doc(alias = "待分金额")]
#[doc(alias = "分金额")]
#[doc(alias = "金额")]
#[doc(alias = "Query an orders amount left to share")]
#[doc(alias = "orders amount left to share")]
#[doc(alias = "s amount left to share")]
#[doc(alias = "amount left to share")]
#[doc(alias = "left to share")]
#[doc(alias = "share")]
pub fn get(transaction_id: impl Into<String>) -> get::Request {
    get::Request::new([transaction_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询剩余待分金额. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
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
            "get_v3_profitsharing_transactions_transaction_id_amounts",
            Method::Get,
            "/v3/profitsharing/transactions/{transaction_id}/amounts",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询剩余待分金额.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// Always present according to the docs.
        pub transaction_id: Option<String>,
        /// 订单剩余待分金额，单位：分 / Amount of the order still available for profit sharing, in fen
        ///
        /// Always present according to the docs.
        pub unsplit_amount: Option<i64>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        transaction_id = "transaction_id",
        unsplit_amount = "unsplit_amount",
    );
}
