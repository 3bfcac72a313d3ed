//! 通过申请单ID查询申请状态 · `GET /v3/ecommerce/applyments/{applyment_id}`
//!
//! Generated from docs/openapi/v3/ecommerce/applyments/{applyment_id}.md by `cargo xtask regen`; do not edit.

/// Queries a platform's sub-merchant onboarding application by WeChat Pay's application ID.
///
/// 凭微信支付的申请单号查询电商平台二级商户的进件申请。
///
/// `GET /v3/ecommerce/applyments/{applyment_id}`
///
/// 通过申请单ID查询申请状态 / Query an onboarding application by application ID · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012691469) · feature `v3-ecommerce` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::ecommerce::applyments::by_applyment_id::get;
///
/// let request = get("2000002618065317");
/// ```
#[doc(alias = "通过申请单ID查询申请状态")]
#[doc(alias = "/v3/ecommerce/applyments/{applyment_id}")]
#[doc(alias = "get_v3_ecommerce_applyments_applyment_id")]
#[doc(alias = "过申请单ID查询申请状态")]
#[doc(alias = "申请单ID查询申请状态")]
#[doc(alias = "请单ID查询申请状态")]
#[doc(alias = "单ID查询申请状态")]
#[doc(alias = "ID查询申请状态")]
#[doc(alias = "查询申请状态")]
#[doc(alias = "询申请状态")]
#[doc(alias = "申请状态")]
#[doc(alias = "请状态")]
#[doc(alias = "状态")]
#[doc(alias = "Query an onboarding application by application ID")]
#[doc(alias = "onboarding application by application ID")]
#[doc(alias = "application by application ID")]
#[doc(alias = "application ID")]
#[doc(alias = "ID")]
pub fn get(applyment_id: impl Into<String>) -> get::Request {
    get::Request::new([applyment_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 通过申请单ID查询申请状态. Created by [`get()`](super::get()).
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
                "get_v3_ecommerce_applyments_applyment_id",
                Method::Get,
                "/v3/ecommerce/applyments/{applyment_id}",
            )
            .response(
                &[
                    ("/account_validation/account_name", FieldEncoding::RsaOaep),
                    ("/account_validation/account_no", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 通过申请单ID查询申请状态.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 申请单状态 / Application's state
        ///
        /// Always present according to the docs.
        pub applyment_state: Option<String>,
        /// 申请状态描述 / Description of the application's state
        ///
        /// Always present according to the docs.
        pub applyment_state_desc: Option<String>,
        /// 签约链接 / Link at which to sign
        ///
        /// Format: `uri`.
        pub sign_url: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        pub sub_mchid: Option<String>,
        /// 汇款账户验证信息 / Remittance details by which the bank account is verified
        pub account_validation: Option<response::AccountValidation>,
        /// 审核（驳回原因）详情 / Review details: what was rejected and why
        pub audit_detail: Vec<response::AuditDetail>,
        /// 法人验证链接 / URL where the legal representative verifies the application
        ///
        /// Format: `uri`.
        pub legal_validation_url: Option<String>,
        /// 商户请求单号 / Merchant's number of the request
        ///
        /// Always present according to the docs.
        pub out_request_no: Option<String>,
        /// 微信支付申请单号 / WeChat Pay's application number
        ///
        /// Always present according to the docs.
        pub applyment_id: Option<i64>,
        /// 签约状态 / State of the signing
        pub sign_state: Option<response::SignState>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        applyment_state = "applyment_state",
        applyment_state_desc = "applyment_state_desc",
        sign_url = "sign_url",
        sub_mchid = "sub_mchid",
        account_validation = "account_validation",
        audit_detail = "audit_detail",
        legal_validation_url = "legal_validation_url",
        out_request_no = "out_request_no",
        applyment_id = "applyment_id",
        sign_state = "sign_state",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 汇款账户验证信息 / Remittance details by which the bank account is verified
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AccountValidation {
            /// 付款户名，汇款验证用 / Name on the account that must make the verification remittance
            ///
            /// Always present according to the docs. Encrypted on the wire; decrypted by the client.
            pub account_name: Option<Sensitive>,
            /// 付款银行卡号，汇款验证用 / Number of the bank account that must make the verification remittance
            ///
            /// Encrypted on the wire; decrypted by the client.
            pub account_no: Option<Sensitive>,
            /// 账户验证的汇款金额，单位：分 / Amount to remit for account validation, in fen
            ///
            /// Always present according to the docs.
            pub pay_amount: Option<i64>,
            /// 汇款验证的收款卡号 / Number of the account that receives the verification remittance
            ///
            /// Always present according to the docs.
            pub destination_account_number: Option<String>,
            /// 汇款验证的收款户名 / Name of the account that receives the verification remittance
            ///
            /// Always present according to the docs.
            pub destination_account_name: Option<String>,
            /// 汇款验证的收款账户开户银行 / Bank of the account that receives the verification remittance
            ///
            /// Always present according to the docs.
            pub destination_account_bank: Option<String>,
            /// 收款账户开户省市 / Province and city of the receiving bank account
            ///
            /// Always present according to the docs.
            pub city: Option<String>,
            /// 备注 / Remark
            ///
            /// Always present according to the docs.
            pub remark: Option<String>,
            /// 验证汇款截止时间 / Deadline of the verification remittance
            ///
            /// Always present according to the docs.
            pub deadline: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            AccountValidation,
            account_name = "account_name",
            account_no = "account_no",
            pay_amount = "pay_amount",
            destination_account_number = "destination_account_number",
            destination_account_name = "destination_account_name",
            destination_account_bank = "destination_account_bank",
            city = "city",
            remark = "remark",
            deadline = "deadline",
        );

        /// 审核（驳回原因）详情 / Review details: what was rejected and why
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AuditDetail {
            /// 参数名称 / Name of the parameter that was rejected
            ///
            /// Always present according to the docs.
            pub param_name: Option<String>,
            /// 驳回原因 / Reason for the rejection
            ///
            /// Always present according to the docs.
            pub reject_reason: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            AuditDetail,
            param_name = "param_name",
            reject_reason = "reject_reason",
        );

        /// 签约状态 / State of the signing
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum SignState {
            /// 未签约 / Not signed
            ///
            /// `UNSIGNED`
            Unsigned,
            /// 已签约 / Signed
            ///
            /// `SIGNED`
            Signed,
            /// 不可签约 / Not signable
            ///
            /// `NOT_SIGNABLE`
            NotSignable,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            SignState,
            Unsigned = "UNSIGNED",
            Signed = "SIGNED",
            NotSignable = "NOT_SIGNABLE",
        );
    }
}
