//! 查询账户实时余额 · `GET /v3/merchant/fund/balance/{account_type}`
//!
//! Generated from docs/openapi/v3/merchant/fund/balance/{account_type}.md by `cargo xtask regen`; do not edit.

/// Queries the current balance of one of the merchant's own accounts.
///
/// 查询商户自身某一类账户当前的余额。
///
/// `GET /v3/merchant/fund/balance/{account_type}`
///
/// 查询账户实时余额 / Query a merchant's current balance · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012476700) · feature `v3-merchant` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::merchant::fund::balance::by_account_type::get;
///
/// let request = get("BASIC");
/// ```
#[doc(alias = "查询账户实时余额")]
#[doc(alias = "/v3/merchant/fund/balance/{account_type}")]
#[doc(alias = "get_v3_merchant_fund_balance_account_type")]
#[doc(alias = "询账户实时余额")]
#[doc(alias = "账户实时余额")]
#[doc(alias = "户实时余额")]
#[doc(alias = "实时余额")]
#[doc(alias = "时余额")]
#[doc(alias = "余额")]
#[doc(alias = "Query a merchants current balance")]
#[doc(alias = "merchants current balance")]
#[doc(alias = "s current balance")]
#[doc(alias = "current balance")]
#[doc(alias = "balance")]
pub fn get(account_type: impl Into<String>) -> get::Request {
    get::Request::new([account_type.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询账户实时余额. Created by [`get()`](super::get()).
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
            "get_v3_merchant_fund_balance_account_type",
            Method::Get,
            "/v3/merchant/fund/balance/{account_type}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询账户实时余额.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 可用余额，单位：分 / Available balance, in fen
        ///
        /// Always present according to the docs.
        pub available_amount: Option<i64>,
        /// 不可用余额，单位：分 / Balance not available, in fen
        pub pending_amount: Option<i64>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        available_amount = "available_amount",
        pending_amount = "pending_amount",
    );
}
