//! 查询结算账户 · `GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement`
//!
//! Generated from docs/openapi/v3/apply4sub/sub_merchants/{sub_mchid}/settlement.md by `cargo xtask regen`; do not edit.

/// Queries a sub-merchant's settlement account, masked, and its verification result.
///
/// 查询子商户经掩码处理的结算账户及其验证结果。
///
/// `GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement`
///
/// 查询结算账户 / Query a sub-merchant's settlement account · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012761142) · feature `v3-apply4sub` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::apply4sub::sub_merchants::by_sub_mchid::settlement::get;
///
/// let request = get("1684913560");
/// ```
#[doc(alias = "查询结算账户")]
#[doc(alias = "/v3/apply4sub/sub_merchants/{sub_mchid}/settlement")]
#[doc(alias = "get_v3_apply4sub_sub_merchants_sub_mchid_settlement")]
#[doc(alias = "询结算账户")]
#[doc(alias = "结算账户")]
#[doc(alias = "算账户")]
#[doc(alias = "账户")]
#[doc(alias = "Query a sub-merchants settlement account")]
#[doc(alias = "sub-merchants settlement account")]
#[doc(alias = "s settlement account")]
#[doc(alias = "settlement account")]
#[doc(alias = "account")]
pub fn get(sub_mchid: impl Into<String>) -> get::Request {
    get::Request::new([sub_mchid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询结算账户. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
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
            "get_v3_apply4sub_sub_merchants_sub_mchid_settlement",
            Method::Get,
            "/v3/apply4sub/sub_merchants/{sub_mchid}/settlement",
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

    /// Response of 查询结算账户.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 账户类型 / Type of account
        ///
        /// Always present according to the docs.
        pub account_type: Option<response::AccountType>,
        /// 开户银行（入账银行） / Bank that holds the account
        ///
        /// Always present according to the docs.
        pub account_bank: Option<String>,
        /// 开户银行名称，可含支行 / Name of the bank that holds the account, with its branch where needed
        pub bank_name: Option<String>,
        /// 开户银行联行号 / Interbank number (CNAPS code) of the bank branch
        pub bank_branch_id: Option<String>,
        /// 银行账号，部分应答仅返回后四位 / Bank account number; some responses give the last four digits only
        ///
        /// Always present according to the docs.
        pub account_number: Option<String>,
        /// 审核、验证或实名比对结果 / Result of the review, of the verification or of comparing the real name
        ///
        /// Always present according to the docs.
        pub verify_result: Option<response::VerifyResult>,
        /// 审核驳回或验证失败原因 / Why the review rejected it or the verification failed
        pub verify_fail_reason: Option<String>,
        /// Fields unknown to this version.
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
            /// 验证成功 / Verified
            ///
            /// `VERIFY_SUCCESS`
            VerifySuccess,
            /// 验证失败 / Verification failed
            ///
            /// `VERIFY_FAIL`
            VerifyFail,
            /// 验证中 / Being verified
            ///
            /// `VERIFYING`
            Verifying,
            /// A value unknown to this version.
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
