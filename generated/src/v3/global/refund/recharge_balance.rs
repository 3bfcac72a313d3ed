//! 商家充值退款余额查询 · `GET /v3/global/refund/recharge-balance`
//!
//! Generated from docs/openapi/v3/global/refund/recharge-balance.md by `cargo xtask regen`; do not edit.

/// Queries a direct overseas merchant's own foreign-currency balance recharged for refunds.
///
/// 查询境外直连商户自身为退款充值的外币余额。
///
/// `GET /v3/global/refund/recharge-balance`
///
/// 商家充值退款余额查询 / Query an overseas merchant's refund recharge balance · official page: [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013068962) · feature `v3-global` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::global::refund::recharge_balance::get;
///
/// let request = get();
/// ```
#[doc(alias = "商家充值退款余额查询")]
#[doc(alias = "/v3/global/refund/recharge-balance")]
#[doc(alias = "get_v3_global_refund_recharge_balance")]
#[doc(alias = "家充值退款余额查询")]
#[doc(alias = "充值退款余额查询")]
#[doc(alias = "值退款余额查询")]
#[doc(alias = "退款余额查询")]
#[doc(alias = "款余额查询")]
#[doc(alias = "余额查询")]
#[doc(alias = "额查询")]
#[doc(alias = "查询")]
#[doc(alias = "Query an overseas merchants refund recharge balance")]
#[doc(alias = "overseas merchants refund recharge balance")]
#[doc(alias = "merchants refund recharge balance")]
#[doc(alias = "s refund recharge balance")]
#[doc(alias = "refund recharge balance")]
#[doc(alias = "recharge balance")]
#[doc(alias = "balance")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 商家充值退款余额查询. Created by [`get()`](super::get()).
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
                "get_v3_global_refund_recharge_balance",
                Method::Get,
                "/v3/global/refund/recharge-balance",
            )
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 商家充值退款余额查询.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 账户可用余额 / Available balance of the account, in the currency's smallest unit
        ///
        /// Always present according to the docs.
        pub remaining_amount: Option<i64>,
        /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
        ///
        /// Always present according to the docs.
        pub currency: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        remaining_amount = "remaining_amount",
        currency = "currency",
    );
}
