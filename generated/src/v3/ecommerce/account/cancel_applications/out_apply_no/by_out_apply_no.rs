//! 查询注销单状态 · `GET /v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}`
//!
//! Generated from docs/openapi/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}.md by `cargo xtask regen`; do not edit.

/// Queries a sub-merchant's deregistration application by the platform's application number.
///
/// 凭平台的申请单号查询二级商户的注销申请。
///
/// `GET /v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}`
///
/// 查询注销单状态 / Query a sub-merchant deregistration application · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012476223) · feature `v3-ecommerce` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::ecommerce::account::cancel_applications::out_apply_no::by_out_apply_no::get;
///
/// let request = get("SQ20260618100000001");
/// ```
#[doc(alias = "查询注销单状态")]
#[doc(alias = "/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}")]
#[doc(alias = "get_v3_ecommerce_account_cancel_applications_out_apply_no_out_apply_no")]
#[doc(alias = "询注销单状态")]
#[doc(alias = "注销单状态")]
#[doc(alias = "销单状态")]
#[doc(alias = "单状态")]
#[doc(alias = "状态")]
#[doc(alias = "Query a sub-merchant deregistration application")]
#[doc(alias = "sub-merchant deregistration application")]
#[doc(alias = "deregistration application")]
#[doc(alias = "application")]
pub fn get(out_apply_no: impl Into<String>) -> get::Request {
    get::Request::new([out_apply_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询注销单状态. Created by [`get()`](super::get()).
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
            "get_v3_ecommerce_account_cancel_applications_out_apply_no_out_apply_no",
            Method::Get,
            "/v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询注销单状态.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户申请单号 / Merchant's number of the application
        ///
        /// Always present according to the docs.
        pub out_apply_no: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 驳回原因 / Reason for the rejection
        pub reject_reason: Option<String>,
        /// 注销（提现）申请状态 / State of the deregistration or its withdrawal application
        pub cancel_state: Option<response::CancelState>,
        /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
        pub update_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        out_apply_no = "out_apply_no",
        sub_mchid = "sub_mchid",
        reject_reason = "reject_reason",
        cancel_state = "cancel_state",
        update_time = "update_time",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 注销（提现）申请状态 / State of the deregistration or its withdrawal application
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CancelState {
            /// 审核中 / Under review
            ///
            /// `REVIEWING`
            Reviewing,
            /// 已驳回 / Rejected
            ///
            /// `REJECTED`
            Rejected,
            /// 注销成功 / Account closed
            ///
            /// `CANCEL_SUCCESS`
            CancelSuccess,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CancelState,
            Reviewing = "REVIEWING",
            Rejected = "REJECTED",
            CancelSuccess = "CANCEL_SUCCESS",
        );
    }
}
