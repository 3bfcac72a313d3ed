//! 查询审核结果 · `POST /v3/gov/subsidy/audit/cup/invalid`
//!
//! Generated from docs/openapi/v3/gov/subsidy/audit/cup/invalid.md by `cargo xtask regen`; do not edit.

/// Invalidates the government subsidy review data uploaded for a UnionPay order.
///
/// 将已上传的银联订单政府补贴审核数据作废。
///
/// `POST /v3/gov/subsidy/audit/cup/invalid`
///
/// 查询审核结果 / Invalidate UnionPay subsidy review data · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013989535) · feature `v3-gov` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::audit::cup::invalid::post;
///
/// let request = post()
///     .org_no("00016510")
///     .mchnt_order_id("TEA20260618103542007")
///     .upload_time("20260620090000");
/// ```
#[doc(alias = "查询审核结果")]
#[doc(alias = "/v3/gov/subsidy/audit/cup/invalid")]
#[doc(alias = "post_v3_gov_subsidy_audit_cup_invalid")]
#[doc(alias = "询审核结果")]
#[doc(alias = "审核结果")]
#[doc(alias = "核结果")]
#[doc(alias = "结果")]
#[doc(alias = "Invalidate UnionPay subsidy review data")]
#[doc(alias = "UnionPay subsidy review data")]
#[doc(alias = "subsidy review data")]
#[doc(alias = "review data")]
#[doc(alias = "data")]
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
                "post_v3_gov_subsidy_audit_cup_invalid",
                Method::Post,
                "/v3/gov/subsidy/audit/cup/invalid",
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
        ///
        /// Always present according to the docs.
        pub msg: Option<String>,
        /// 详细应答码 / Detailed response code
        pub sub_code: Option<String>,
        /// 详细应答码描述 / Description of the detailed response code
        pub sub_msg: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        code = "code",
        msg = "msg",
        sub_code = "sub_code",
        sub_msg = "sub_msg",
    );
}
