//! 查询审核结果 · `POST /v3/gov/subsidy/audit/cup/query`
//!
//! Generated from docs/openapi/v3/gov/subsidy/audit/cup/query.md by `cargo xtask regen`; do not edit.

/// Queries the review result of a UnionPay order's government subsidy by the merchant's order number.
///
/// 按商户订单号查询银联订单政府补贴的审核结果。
///
/// `POST /v3/gov/subsidy/audit/cup/query`
///
/// 查询审核结果 / Query a UnionPay subsidy review result · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013989535) · feature `v3-gov` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::audit::cup::query::post;
///
/// let request = post()
///     .org_no("00016510")
///     .mchnt_order_id("TEA20260618103542007")
///     .upload_time("20260620090000");
/// ```
#[doc(alias = "查询审核结果")]
#[doc(alias = "/v3/gov/subsidy/audit/cup/query")]
#[doc(alias = "post_v3_gov_subsidy_audit_cup_query")]
#[doc(alias = "询审核结果")]
#[doc(alias = "审核结果")]
#[doc(alias = "核结果")]
#[doc(alias = "结果")]
#[doc(alias = "Query a UnionPay subsidy review result")]
#[doc(alias = "UnionPay subsidy review result")]
#[doc(alias = "subsidy review result")]
#[doc(alias = "review result")]
#[doc(alias = "result")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 查询审核结果. Created by [`post()`](super::post()).
    ///
    /// **Required**: `org_no`, `mchnt_order_id`, `upload_time`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 分公司机构代码 / Code of the branch
        ///
        /// **Required.**
        pub fn org_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("org_no", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.**
        pub fn mchnt_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchnt_order_id", value.into()))
        }

        /// 上传时间 / Time of the upload
        ///
        /// **Required.**
        pub fn upload_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("upload_time", value.into()))
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
                "post_v3_gov_subsidy_audit_cup_query",
                Method::Post,
                "/v3/gov/subsidy/audit/cup/query",
            )
            .body(Body::Json)
            .required(&["/body/org_no", "/body/mchnt_order_id", "/body/upload_time"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询审核结果.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码 / Status code of the response
        ///
        /// Always present according to the docs.
        pub code: Option<String>,
        /// 响应描述 / Description of the result
        pub msg: Option<String>,
        /// 详细应答码 / Detailed response code
        pub sub_code: Option<String>,
        /// 详细应答码描述 / Description of the detailed response code
        pub sub_msg: Option<String>,
        /// 商户订单号 / Merchant's order number
        pub mchnt_order_id: Option<String>,
        /// 核验结果 / Result of the check
        pub verify_status: Option<String>,
        /// 核验结果描述 / Description of the check's result
        pub verify_status_desc: Option<String>,
        /// 审核状态 / Review's state
        pub audit_status: Option<String>,
        /// 审核结果描述 / Description of the review's outcome
        pub audit_status_desc: Option<String>,
        /// 订单状态 / State of the order
        pub trade_status: Option<String>,
        /// 退款金额 / Amount refunded
        pub refund_at: Option<String>,
        /// 退款日期 / Date of the refund
        pub refund_dt: Option<String>,
        /// 分公司机构代码 / Code of the branch
        pub org_no: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        code = "code",
        msg = "msg",
        sub_code = "sub_code",
        sub_msg = "sub_msg",
        mchnt_order_id = "mchnt_order_id",
        verify_status = "verify_status",
        verify_status_desc = "verify_status_desc",
        audit_status = "audit_status",
        audit_status_desc = "audit_status_desc",
        trade_status = "trade_status",
        refund_at = "refund_at",
        refund_dt = "refund_dt",
        org_no = "org_no",
    );
}
