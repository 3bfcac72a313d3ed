//! 通过申请单ID查询申请状态 · `GET /v3/ecommerce/applyments/{applyment_id}`
//!
//! Generated from docs/openapi/v3/ecommerce/applyments/{applyment_id}.md by `cargo xtask regen`; do not edit.

/// 通过申请单ID查询申请状态
///
/// `GET /v3/ecommerce/applyments/{applyment_id}`
///
/// 通过申请单ID查询申请状态 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012691469), [2](https://pay.weixin.qq.com/doc/v3/partner/4015616714) · feature `v3-ecommerce`
///
/// ```
/// use wechatpay_api::v3::ecommerce::applyments::by_applyment_id::get;
///
/// let request = get("1");
/// ```
#[doc(alias = "通过申请单ID查询申请状态")]
#[doc(alias = "/v3/ecommerce/applyments/{applyment_id}")]
#[doc(alias = "get_v3_ecommerce_applyments_applyment_id")]
pub fn get(applyment_id: impl Into<String>) -> get::Request {
    get::Request::new([applyment_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 通过申请单ID查询申请状态; [`get()`](super::get()) makes one.
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
            "get_v3_ecommerce_applyments_applyment_id",
            Verb::Get,
            "/v3/ecommerce/applyments/{applyment_id}",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 通过申请单ID查询申请状态.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `applyment_state`
        ///
        /// Documented as always there.
        pub applyment_state: Option<String>,
        /// `applyment_state_desc`
        ///
        /// Documented as always there.
        pub applyment_state_desc: Option<String>,
        /// `sign_url`
        pub sign_url: Option<String>,
        /// `sub_mchid`
        pub sub_mchid: Option<String>,
        /// `account_validation`
        pub account_validation: Option<response::AccountValidation>,
        /// `audit_detail`
        pub audit_detail: Vec<response::AuditDetail>,
        /// `legal_validation_url`
        pub legal_validation_url: Option<String>,
        /// `out_request_no`
        ///
        /// Documented as always there.
        pub out_request_no: Option<String>,
        /// `applyment_id`
        ///
        /// Documented as always there.
        pub applyment_id: Option<i64>,
        /// `sign_state`
        pub sign_state: Option<response::SignState>,
        /// What came besides.
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
        use crate::model::*;

        /// AccountValidation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AccountValidation {
            /// `account_name`
            ///
            /// Documented as always there.
            pub account_name: Option<String>,
            /// `account_no`
            pub account_no: Option<String>,
            /// `pay_amount`
            ///
            /// Documented as always there.
            pub pay_amount: Option<i64>,
            /// `destination_account_number`
            ///
            /// Documented as always there.
            pub destination_account_number: Option<String>,
            /// `destination_account_name`
            ///
            /// Documented as always there.
            pub destination_account_name: Option<String>,
            /// `destination_account_bank`
            ///
            /// Documented as always there.
            pub destination_account_bank: Option<String>,
            /// `city`
            ///
            /// Documented as always there.
            pub city: Option<String>,
            /// `remark`
            ///
            /// Documented as always there.
            pub remark: Option<String>,
            /// `deadline`
            ///
            /// Documented as always there.
            pub deadline: Option<String>,
            /// What came besides.
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

        /// AuditDetail
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AuditDetail {
            /// `param_name`
            ///
            /// Documented as always there.
            pub param_name: Option<String>,
            /// `reject_reason`
            ///
            /// Documented as always there.
            pub reject_reason: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            AuditDetail,
            param_name = "param_name",
            reject_reason = "reject_reason",
        );

        /// SignState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum SignState {
            /// `UNSIGNED`
            Unsigned,
            /// `SIGNED`
            Signed,
            /// `NOT_SIGNABLE`
            NotSignable,
            /// A value that these docs do not know.
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
