//! 查询结算账户修改申请状态 · `GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`
//!
//! Generated from docs/openapi/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}.md by `cargo xtask regen`; do not edit.

/// Queries a sub-merchant's application to change its settlement account by application number.
///
/// 按申请单号查询子商户的结算账户变更申请。
///
/// `GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`
///
/// 查询结算账户修改申请状态 / Query a settlement account modification application · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012761169) · feature `v3-apply4sub` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::apply4sub::sub_merchants::by_sub_mchid::application::by_application_no::get;
///
/// let request = get("1684913560", "2026061800384172905613")
///     .account_number_rule(get::AccountNumberRule::AccountNumberRuleMaskV1);
/// ```
#[doc(alias = "查询结算账户修改申请状态")]
#[doc(alias = "/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}")]
#[doc(alias = "get_v3_apply4sub_sub_merchants_sub_mchid_application_application_no")]
#[doc(alias = "询结算账户修改申请状态")]
#[doc(alias = "结算账户修改申请状态")]
#[doc(alias = "算账户修改申请状态")]
#[doc(alias = "账户修改申请状态")]
#[doc(alias = "户修改申请状态")]
#[doc(alias = "修改申请状态")]
#[doc(alias = "改申请状态")]
#[doc(alias = "申请状态")]
#[doc(alias = "请状态")]
#[doc(alias = "状态")]
#[doc(alias = "Query a settlement account modification application")]
#[doc(alias = "settlement account modification application")]
#[doc(alias = "account modification application")]
#[doc(alias = "modification application")]
#[doc(alias = "application")]
pub fn get(
    sub_mchid: impl Into<String>,
    application_no: impl Into<String>,
) -> get::Request {
    get::Request::new([sub_mchid.into(), application_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询结算账户修改申请状态. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 银行账号展示（掩码）规则 / How the bank account number is masked in the response
        pub fn account_number_rule(self, value: impl Into<AccountNumberRule>) -> Self {
            Self(self.0.query("account_number_rule", value.into()))
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
            "get_v3_apply4sub_sub_merchants_sub_mchid_application_application_no",
            Method::Get,
            "/v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 银行账号展示（掩码）规则 / How the bank account number is masked in the response
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AccountNumberRule {
        /// 银行账号掩码规则V1（默认） / Account number masking rule V1 (default)
        ///
        /// `ACCOUNT_NUMBER_RULE_MASK_V1`
        AccountNumberRuleMaskV1,
        /// 银行账号掩码规则V2 / Account number masking rule V2
        ///
        /// `ACCOUNT_NUMBER_RULE_MASK_V2`
        AccountNumberRuleMaskV2,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        AccountNumberRule,
        AccountNumberRuleMaskV1 = "ACCOUNT_NUMBER_RULE_MASK_V1",
        AccountNumberRuleMaskV2 = "ACCOUNT_NUMBER_RULE_MASK_V2",
    );

    /// Response of 查询结算账户修改申请状态.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 银行账户开户名称 / Name of the bank account's holder
        ///
        /// Always present according to the docs. At most 1024 characters.
        pub account_name: Option<String>,
        /// 账户类型 / Type of account
        ///
        /// Always present according to the docs.
        pub account_type: Option<response::AccountType>,
        /// 开户银行（入账银行） / Bank that holds the account
        ///
        /// Always present according to the docs. At most 128 characters.
        pub account_bank: Option<String>,
        /// 开户银行名称，可含支行 / Name of the bank that holds the account, with its branch where needed
        ///
        /// At most 128 characters.
        pub bank_name: Option<String>,
        /// 开户银行联行号 / Interbank number (CNAPS code) of the bank branch
        ///
        /// At most 128 characters.
        pub bank_branch_id: Option<String>,
        /// 银行账号，部分应答仅返回后四位 / Bank account number; some responses give the last four digits only
        ///
        /// Always present according to the docs. At most 128 characters.
        pub account_number: Option<String>,
        /// 审核、验证或实名比对结果 / Result of the review, of the verification or of comparing the real name
        ///
        /// Always present according to the docs.
        pub verify_result: Option<response::VerifyResult>,
        /// 审核驳回或验证失败原因 / Why the review rejected it or the verification failed
        pub verify_fail_reason: Option<String>,
        /// 审核结果更新时间 / Time the review result was updated
        pub verify_finish_time: Option<String>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 账户类型 / Type of account
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AccountType {
            /// 对公银行账户 / Corporate bank account
            ///
            /// `ACCOUNT_TYPE_BUSINESS`
            AccountTypeBusiness,
            /// 经营者个人银行卡 / Personal bank card of the operator
            ///
            /// `ACCOUNT_TYPE_PRIVATE`
            AccountTypePrivate,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AccountType,
            AccountTypeBusiness = "ACCOUNT_TYPE_BUSINESS",
            AccountTypePrivate = "ACCOUNT_TYPE_PRIVATE",
        );

        /// 审核、验证或实名比对结果 / Result of the review, of the verification or of comparing the real name
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum VerifyResult {
            /// 审核通过 / Approved
            ///
            /// `AUDIT_SUCCESS`
            AuditSuccess,
            /// 审核中 / Under review
            ///
            /// `AUDITING`
            Auditing,
            /// 审核驳回 / Rejected in review
            ///
            /// `AUDIT_FAIL`
            AuditFail,
            /// A value unknown to this version.
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
