//! 查询剩余待分金额 · `GET /v3/global/profit-sharing/transactions/{transaction_id}/amounts`
//!
//! Generated from docs/openapi/v3/global/profit-sharing/transactions/{transaction_id}/amounts.md by `cargo xtask regen`; do not edit.

/// Queries the amount of an overseas order still open to profit sharing by transaction ID.
///
/// 按微信支付订单号查询境外订单还可分账的金额。
///
/// `GET /v3/global/profit-sharing/transactions/{transaction_id}/amounts`
///
/// 查询剩余待分金额 / Query an overseas order's unshared amount · official page: [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013024904) · feature `v3-global` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::global::profit_sharing::transactions::by_transaction_id::amounts::get;
///
/// let request = get("4200002618202606184087315926").sub_mchid("1684913560");
/// ```
#[doc(alias = "查询剩余待分金额")]
#[doc(alias = "/v3/global/profit-sharing/transactions/{transaction_id}/amounts")]
#[doc(alias = "get_v3_global_profit_sharing_transactions_transaction_id_amounts")]
#[doc(alias = "询剩余待分金额")]
#[doc(alias = "剩余待分金额")]
#[doc(alias = "余待分金额")]
#[doc(alias = "待分金额")]
#[doc(alias = "分金额")]
#[doc(alias = "金额")]
#[doc(alias = "Query an overseas orders unshared amount")]
#[doc(alias = "overseas orders unshared amount")]
#[doc(alias = "orders unshared amount")]
#[doc(alias = "s unshared amount")]
#[doc(alias = "unshared amount")]
#[doc(alias = "amount")]
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

        /// 子商户号 / Merchant ID of the sub-merchant
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
                "get_v3_global_profit_sharing_transactions_transaction_id_amounts",
                Method::Get,
                "/v3/global/profit-sharing/transactions/{transaction_id}/amounts",
            )
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"]);

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
        pub unsplit_amount: Option<i64>,
        /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
        pub currency: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        transaction_id = "transaction_id",
        unsplit_amount = "unsplit_amount",
        currency = "currency",
    );
}
