//! 查询结算账户 · `GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement`
//!
//! Generated from docs/openapi/v3/apply4sub/sub_merchants/{sub_mchid}/settlement.md by `cargo xtask regen`; do not edit.

/// 查询结算账户
///
/// `GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement`
///
/// 查询结算账户 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012761142), [2](https://pay.weixin.qq.com/doc/v3/partner/4012761113), [3](https://pay.weixin.qq.com/doc/v3/partner/4012721295), [4](https://pay.weixin.qq.com/doc/v3/partner/4012760642) · feature `v3-apply4sub`
///
/// ```
/// use wechatpay_api::v3::apply4sub::sub_merchants::by_sub_mchid::settlement::get;
///
/// let request = get("1684913560");
/// ```
#[doc(alias = "查询结算账户")]
#[doc(alias = "/v3/apply4sub/sub_merchants/{sub_mchid}/settlement")]
#[doc(alias = "get_v3_apply4sub_sub_merchants_sub_mchid_settlement")]
pub fn get(sub_mchid: impl Into<String>) -> get::Request {
    get::Request::new([sub_mchid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询结算账户; [`get()`](super::get()) makes one.
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
            "get_v3_apply4sub_sub_merchants_sub_mchid_settlement",
            Verb::Get,
            "/v3/apply4sub/sub_merchants/{sub_mchid}/settlement",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询结算账户.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `account_type`
        ///
        /// Documented as always there.
        pub account_type: Option<response::AccountType>,
        /// `account_bank`
        ///
        /// Documented as always there.
        pub account_bank: Option<String>,
        /// `bank_name`
        pub bank_name: Option<String>,
        /// `bank_branch_id`
        pub bank_branch_id: Option<String>,
        /// `account_number`
        ///
        /// Documented as always there.
        pub account_number: Option<String>,
        /// `verify_result`
        ///
        /// Documented as always there.
        pub verify_result: Option<response::VerifyResult>,
        /// `verify_fail_reason`
        pub verify_fail_reason: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        account_type = "account_type",
        account_bank = "account_bank",
        bank_name = "bank_name",
        bank_branch_id = "bank_branch_id",
        account_number = "account_number",
        verify_result = "verify_result",
        verify_fail_reason = "verify_fail_reason",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// AccountType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AccountType {
            /// `ACCOUNT_TYPE_BUSINESS`
            AccountTypeBusiness,
            /// `ACCOUNT_TYPE_PRIVATE`
            AccountTypePrivate,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AccountType,
            AccountTypeBusiness = "ACCOUNT_TYPE_BUSINESS",
            AccountTypePrivate = "ACCOUNT_TYPE_PRIVATE",
        );

        /// VerifyResult
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum VerifyResult {
            /// `VERIFY_SUCCESS`
            VerifySuccess,
            /// `VERIFY_FAIL`
            VerifyFail,
            /// `VERIFYING`
            Verifying,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            VerifyResult,
            VerifySuccess = "VERIFY_SUCCESS",
            VerifyFail = "VERIFY_FAIL",
            Verifying = "VERIFYING",
        );
    }
}
