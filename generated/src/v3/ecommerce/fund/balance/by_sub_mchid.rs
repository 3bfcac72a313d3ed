//! 查询二级商户账户实时余额 · `GET /v3/ecommerce/fund/balance/{sub_mchid}`
//!
//! Generated from docs/openapi/v3/ecommerce/fund/balance/{sub_mchid}.md by `cargo xtask regen`; do not edit.

/// Queries the current account balance of a platform's sub-merchant.
///
/// 查询电商平台的二级商户当前的账户余额。
///
/// `GET /v3/ecommerce/fund/balance/{sub_mchid}`
///
/// 查询二级商户账户实时余额 / Query a sub-merchant's current balance · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012476690) · feature `v3-ecommerce` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::ecommerce::fund::balance::by_sub_mchid::get;
///
/// let request = get("1684913560").account_type(get::AccountType::Basic);
/// ```
#[doc(alias = "查询二级商户账户实时余额")]
#[doc(alias = "/v3/ecommerce/fund/balance/{sub_mchid}")]
#[doc(alias = "get_v3_ecommerce_fund_balance_sub_mchid")]
#[doc(alias = "询二级商户账户实时余额")]
#[doc(alias = "二级商户账户实时余额")]
#[doc(alias = "级商户账户实时余额")]
#[doc(alias = "商户账户实时余额")]
#[doc(alias = "户账户实时余额")]
#[doc(alias = "账户实时余额")]
#[doc(alias = "户实时余额")]
#[doc(alias = "实时余额")]
#[doc(alias = "时余额")]
#[doc(alias = "余额")]
#[doc(alias = "Query a sub-merchants current balance")]
#[doc(alias = "sub-merchants current balance")]
#[doc(alias = "s current balance")]
#[doc(alias = "current balance")]
#[doc(alias = "balance")]
pub fn get(sub_mchid: impl Into<String>) -> get::Request {
    get::Request::new([sub_mchid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询二级商户账户实时余额. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 账户类型 / Type of account
        pub fn account_type(self, value: impl Into<AccountType>) -> Self {
            Self(self.0.query("account_type", value.into()))
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
            "get_v3_ecommerce_fund_balance_sub_mchid",
            Method::Get,
            "/v3/ecommerce/fund/balance/{sub_mchid}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 账户类型 / Type of account
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AccountType {
        /// 基本账户 / Basic account
        ///
        /// `BASIC`
        Basic,
        /// 运营账户 / Operation account
        ///
        /// `OPERATION`
        Operation,
        /// 手续费账户 / Fee account
        ///
        /// `FEES`
        Fees,
        /// 保证金账户 / Security deposit account
        ///
        /// `DEPOSIT`
        Deposit,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        AccountType,
        Basic = "BASIC",
        Operation = "OPERATION",
        Fees = "FEES",
        Deposit = "DEPOSIT",
    );

    /// Response of 查询二级商户账户实时余额.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 账户类型 / Type of account
        pub account_type: Option<response::AccountType>,
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
        sub_mchid = "sub_mchid",
        account_type = "account_type",
        available_amount = "available_amount",
        pending_amount = "pending_amount",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 账户类型 / Type of account
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AccountType {
            /// 基本账户 / Basic account
            ///
            /// `BASIC`
            Basic,
            /// 运营账户 / Operation account
            ///
            /// `OPERATION`
            Operation,
            /// 手续费账户 / Fee account
            ///
            /// `FEES`
            Fees,
            /// 保证金账户 / Security deposit account
            ///
            /// `DEPOSIT`
            Deposit,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AccountType,
            Basic = "BASIC",
            Operation = "OPERATION",
            Fees = "FEES",
            Deposit = "DEPOSIT",
        );
    }
}
