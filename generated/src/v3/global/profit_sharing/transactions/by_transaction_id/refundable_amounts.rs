//! 查询订单剩余可退款金额 · `GET /v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts`
//!
//! Generated from docs/openapi/v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts.md by `cargo xtask regen`; do not edit.

/// Queries the amount of an overseas profit-sharing order still open to refunds by transaction ID.
///
/// 按微信支付订单号查询境外分账订单还可退款的金额。
///
/// `GET /v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts`
///
/// 查询订单剩余可退款金额 / Query an overseas order's refundable amount · official page: [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013024982) · feature `v3-global` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::global::profit_sharing::transactions::by_transaction_id::refundable_amounts::get;
///
/// let request = get("4200002618202606184087315926").sub_mchid("1684913560");
/// ```
#[doc(alias = "查询订单剩余可退款金额")]
#[doc(
    alias = "/v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts"
)]
#[doc(
    alias = "get_v3_global_profit_sharing_transactions_transaction_id_refundable_amounts"
)]
#[doc(alias = "询订单剩余可退款金额")]
#[doc(alias = "订单剩余可退款金额")]
#[doc(alias = "单剩余可退款金额")]
#[doc(alias = "剩余可退款金额")]
#[doc(alias = "余可退款金额")]
#[doc(alias = "可退款金额")]
#[doc(alias = "退款金额")]
#[doc(alias = "款金额")]
#[doc(alias = "金额")]
#[doc(alias = "Query an overseas orders refundable amount")]
#[doc(alias = "overseas orders refundable amount")]
#[doc(alias = "orders refundable amount")]
#[doc(alias = "s refundable amount")]
#[doc(alias = "refundable amount")]
#[doc(alias = "amount")]
pub fn get(transaction_id: impl Into<String>) -> get::Request {
    get::Request::new([transaction_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询订单剩余可退款金额. Created by [`get()`](super::get()).
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
                "get_v3_global_profit_sharing_transactions_transaction_id_refundable_amounts",
                Method::Get,
                "/v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts",
            )
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询订单剩余可退款金额.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// Always present according to the docs.
        pub transaction_id: Option<String>,
        /// 订单剩余可退款金额，单位：币种最小单位 / Amount of the order that can still be refunded, in the currency's smallest unit
        pub refundable_amount: Option<i64>,
        /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
        pub currency: Option<String>,
        /// 可使用垫付资金退款的剩余金额，单位：币种最小单位 / Remaining amount that can be refunded from advanced funds, in the currency's smallest unit
        pub funds_refundable_amount: Option<i64>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        transaction_id = "transaction_id",
        refundable_amount = "refundable_amount",
        currency = "currency",
        funds_refundable_amount = "funds_refundable_amount",
    );
}
