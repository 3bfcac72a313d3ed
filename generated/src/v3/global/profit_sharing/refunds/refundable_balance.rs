//! 查询可供垫付退款实时余额 · `GET /v3/global/profit-sharing/refunds/refundable-balance`
//!
//! Generated from docs/openapi/v3/global/profit-sharing/refunds/refundable-balance.md by `cargo xtask regen`; do not edit.

/// Queries the current balance an overseas institution can advance for profit-sharing refunds.
///
/// 查询境外机构当前可用于垫付分账退款的余额。
///
/// `GET /v3/global/profit-sharing/refunds/refundable-balance`
///
/// 查询可供垫付退款实时余额 / Query overseas profit-sharing refund advance balance · official page: [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013024984) · feature `v3-global` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::global::profit_sharing::refunds::refundable_balance::get;
///
/// let request = get();
/// ```
#[doc(alias = "查询可供垫付退款实时余额")]
#[doc(alias = "/v3/global/profit-sharing/refunds/refundable-balance")]
#[doc(alias = "get_v3_global_profit_sharing_refunds_refundable_balance")]
#[doc(alias = "询可供垫付退款实时余额")]
#[doc(alias = "可供垫付退款实时余额")]
#[doc(alias = "供垫付退款实时余额")]
#[doc(alias = "垫付退款实时余额")]
#[doc(alias = "付退款实时余额")]
#[doc(alias = "退款实时余额")]
#[doc(alias = "款实时余额")]
#[doc(alias = "实时余额")]
#[doc(alias = "时余额")]
#[doc(alias = "余额")]
#[doc(alias = "Query overseas profit-sharing refund advance balance")]
#[doc(alias = "overseas profit-sharing refund advance balance")]
#[doc(alias = "profit-sharing refund advance balance")]
#[doc(alias = "refund advance balance")]
#[doc(alias = "advance balance")]
#[doc(alias = "balance")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询可供垫付退款实时余额. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
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
                "get_v3_global_profit_sharing_refunds_refundable_balance",
                Method::Get,
                "/v3/global/profit-sharing/refunds/refundable-balance",
            )
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询可供垫付退款实时余额.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 出资商户号 / ID of the merchant that funds the transfer or budget
        pub sponsor_mchid: Option<String>,
        /// 账户可用余额（额度台账额度或可垫付分账退款的余额） / Available balance: of the quota ledger account, or for advancing profit-sharing refunds
        pub balance: Option<i64>,
        /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
        pub currency: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sponsor_mchid = "sponsor_mchid",
        balance = "balance",
        currency = "currency",
    );
}
