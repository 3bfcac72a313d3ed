//! 查询交易拦截申诉详情 · `GET /v3/transaction-block/transaction-block-submissions/{block_submission_id}`
//!
//! Generated from docs/openapi/v3/transaction-block/transaction-block-submissions/{block_submission_id}.md by `cargo xtask regen`; do not edit.

/// Queries the review result of a transaction block appeal by submission ID.
///
/// 按申诉ID查询交易拦截申诉的审核结果。
///
/// `GET /v3/transaction-block/transaction-block-submissions/{block_submission_id}`
///
/// 查询交易拦截申诉详情 / Query a transaction block appeal · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4014940449) · feature `v3-transaction-block` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::transaction_block::transaction_block_submissions::by_block_submission_id::get;
///
/// let request = get("2026061916200016849135600006");
/// ```
#[doc(alias = "查询交易拦截申诉详情")]
#[doc(
    alias = "/v3/transaction-block/transaction-block-submissions/{block_submission_id}"
)]
#[doc(
    alias = "get_v3_transaction_block_transaction_block_submissions_block_submission_id"
)]
#[doc(alias = "询交易拦截申诉详情")]
#[doc(alias = "交易拦截申诉详情")]
#[doc(alias = "易拦截申诉详情")]
#[doc(alias = "拦截申诉详情")]
#[doc(alias = "截申诉详情")]
#[doc(alias = "申诉详情")]
#[doc(alias = "诉详情")]
#[doc(alias = "详情")]
#[doc(alias = "Query a transaction block appeal")]
#[doc(alias = "transaction block appeal")]
#[doc(alias = "block appeal")]
#[doc(alias = "appeal")]
pub fn get(block_submission_id: impl Into<String>) -> get::Request {
    get::Request::new([block_submission_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询交易拦截申诉详情. Created by [`get()`](super::get()).
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
            "get_v3_transaction_block_transaction_block_submissions_block_submission_id",
            Method::Get,
            "/v3/transaction-block/transaction-block-submissions/{block_submission_id}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询交易拦截申诉详情.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 交易拦截申诉ID / ID of the appeal against the transaction block
        pub block_submission_id: Option<String>,
        /// 提交时间 / Time of submission
        pub submit_time: Option<String>,
        /// 审核结果 / Result of the review
        pub review_result: Option<response::ReviewResult>,
        /// 审核时间 / Time of the review
        pub review_time: Option<String>,
        /// 审核驳回原因 / Why the review was not passed
        pub review_reject_reason: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        block_submission_id = "block_submission_id",
        submit_time = "submit_time",
        review_result = "review_result",
        review_time = "review_time",
        review_reject_reason = "review_reject_reason",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 审核结果 / Result of the review
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ReviewResult {
            /// 暂无审核结果 / No result yet
            ///
            /// `EMPTY`
            Empty,
            /// 通过 / Passed
            ///
            /// `PASS`
            Pass,
            /// 驳回 / Rejected
            ///
            /// `REJECT`
            Reject,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ReviewResult,
            Empty = "EMPTY",
            Pass = "PASS",
            Reject = "REJECT",
        );
    }
}
