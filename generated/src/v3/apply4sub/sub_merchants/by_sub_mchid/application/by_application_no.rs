//! 查询结算账户修改申请状态 · `GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`
//!
//! Generated from docs/openapi/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}.md by `cargo xtask regen`; do not edit.

/// 查询结算账户修改申请状态
///
/// `GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`
///
/// 查询结算账户修改申请状态 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012761169), [2](https://pay.weixin.qq.com/doc/v3/partner/4012761120), [3](https://pay.weixin.qq.com/doc/v3/partner/4012721475), [4](https://pay.weixin.qq.com/doc/v3/partner/4012760660) · feature `v3-apply4sub`
///
/// ```
/// use wechatpay_api::v3::apply4sub::sub_merchants::by_sub_mchid::application::by_application_no::get;
///
/// let request = get("1684913560", "AN20260618875")
///     .account_number_rule(get::AccountNumberRule::AccountNumberRuleMaskV1);
/// ```
#[doc(alias = "查询结算账户修改申请状态")]
#[doc(alias = "/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}")]
#[doc(alias = "get_v3_apply4sub_sub_merchants_sub_mchid_application_application_no")]
pub fn get(
    sub_mchid: impl Into<String>,
    application_no: impl Into<String>,
) -> get::Request {
    get::Request::new([sub_mchid.into(), application_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询结算账户修改申请状态; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `account_number_rule`
        pub fn account_number_rule(self, value: impl Into<AccountNumberRule>) -> Self {
            Self(self.0.query("account_number_rule", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "get_v3_apply4sub_sub_merchants_sub_mchid_application_application_no",
            Verb::Get,
            "/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// AccountNumberRule
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AccountNumberRule {
        /// `ACCOUNT_NUMBER_RULE_MASK_V1`
        AccountNumberRuleMaskV1,
        /// `ACCOUNT_NUMBER_RULE_MASK_V2`
        AccountNumberRuleMaskV2,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        AccountNumberRule,
        AccountNumberRuleMaskV1 = "ACCOUNT_NUMBER_RULE_MASK_V1",
        AccountNumberRuleMaskV2 = "ACCOUNT_NUMBER_RULE_MASK_V2",
    );

    /// The answer of 查询结算账户修改申请状态.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `account_name`
        ///
        /// Documented as always there.
        pub account_name: Option<String>,
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
        /// `verify_finish_time`
        pub verify_finish_time: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        account_name = "account_name",
        account_type = "account_type",
        account_bank = "account_bank",
        bank_name = "bank_name",
        bank_branch_id = "bank_branch_id",
        account_number = "account_number",
        verify_result = "verify_result",
        verify_fail_reason = "verify_fail_reason",
        verify_finish_time = "verify_finish_time",
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
            /// `AUDIT_SUCCESS`
            AuditSuccess,
            /// `AUDITING`
            Auditing,
            /// `AUDIT_FAIL`
            AuditFail,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            VerifyResult,
            AuditSuccess = "AUDIT_SUCCESS",
            Auditing = "AUDITING",
            AuditFail = "AUDIT_FAIL",
        );
    }
}
