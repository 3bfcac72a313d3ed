//! 查询账户日终余额 · `GET /v3/merchant/fund/dayendbalance/{account_type}`
//!
//! Generated from docs/openapi/v3/merchant/fund/dayendbalance/{account_type}.md by `cargo xtask regen`; do not edit.

/// Queries the end-of-day balance of one of the merchant's own accounts for a date.
///
/// 查询商户自身某一类账户在指定日期日终时的余额。
///
/// `GET /v3/merchant/fund/dayendbalance/{account_type}`
///
/// 查询账户日终余额 / Query a merchant's end-of-day balance · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012476702) · feature `v3-merchant` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::merchant::fund::dayendbalance::by_account_type::get;
///
/// let request = get("BASIC").date("2026-06-17");
/// ```
#[doc(alias = "查询账户日终余额")]
#[doc(alias = "/v3/merchant/fund/dayendbalance/{account_type}")]
#[doc(alias = "get_v3_merchant_fund_dayendbalance_account_type")]
#[doc(alias = "询账户日终余额")]
#[doc(alias = "账户日终余额")]
#[doc(alias = "户日终余额")]
#[doc(alias = "日终余额")]
#[doc(alias = "终余额")]
#[doc(alias = "余额")]
#[doc(alias = "Query a merchants end-of-day balance")]
#[doc(alias = "merchants end-of-day balance")]
#[doc(alias = "s end-of-day balance")]
#[doc(alias = "end-of-day balance")]
#[doc(alias = "balance")]
pub fn get(account_type: impl Into<String>) -> get::Request {
    get::Request::new([account_type.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询账户日终余额. Created by [`get()`](super::get()).
    ///
    /// **Required**: `date`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 日期（账单、结算、提现、余额或汇率查询） / Date asked about, such as of the bill, balance, withdrawal or exchange rate
        ///
        /// **Required.**
        pub fn date(self, value: impl Into<String>) -> Self {
            Self(self.0.query("date", value.into()))
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
                "get_v3_merchant_fund_dayendbalance_account_type",
                Method::Get,
                "/v3/merchant/fund/dayendbalance/{account_type}",
            )
            .required(&["/query/date"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询账户日终余额.
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
