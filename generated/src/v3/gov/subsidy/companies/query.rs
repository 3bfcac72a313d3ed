//! 企业信息查询 · `POST /v3/gov/subsidy/companies/query`
//!
//! Generated from docs/openapi/v3/gov/subsidy/companies/query.md by `cargo xtask regen`; do not edit.

/// Queries a company's collection state for the government subsidy by business licence number.
///
/// 按营业执照号查询企业信息的政府补贴采集状态。
///
/// `POST /v3/gov/subsidy/companies/query`
///
/// 企业信息查询 / Query a company's subsidy collection state · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013989543) · feature `v3-gov` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::companies::query::post;
///
/// let request = post()
///     .qualification_region_code(510000)
///     .license_number("91510107MA0000007C");
/// ```
#[doc(alias = "企业信息查询")]
#[doc(alias = "/v3/gov/subsidy/companies/query")]
#[doc(alias = "post_v3_gov_subsidy_companies_query")]
#[doc(alias = "业信息查询")]
#[doc(alias = "信息查询")]
#[doc(alias = "息查询")]
#[doc(alias = "查询")]
#[doc(alias = "Query a companys subsidy collection state")]
#[doc(alias = "companys subsidy collection state")]
#[doc(alias = "s subsidy collection state")]
#[doc(alias = "subsidy collection state")]
#[doc(alias = "collection state")]
#[doc(alias = "state")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 企业信息查询. Created by [`post()`](super::post()).
    ///
    /// **Required**: `qualification_region_code`, `license_number`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 所用资格的地区编码 / Region code of the subsidy qualification used
        ///
        /// **Required.**
        pub fn qualification_region_code(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("qualification_region_code", value.into()))
        }

        /// 注册号/统一社会信用代码 / Registration number or unified social credit code
        ///
        /// **Required.**
        pub fn license_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("license_number", value.into()))
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
                "post_v3_gov_subsidy_companies_query",
                Method::Post,
                "/v3/gov/subsidy/companies/query",
            )
            .body(Body::Json)
            .required(&["/body/qualification_region_code", "/body/license_number"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 企业信息查询.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 公司名称 / Company's name
        pub company_name: Option<String>,
        /// 企业信息归集状态 / Collection state of the company's data
        pub collect_state: Option<response::CollectState>,
        /// 返回状态码 / Status code of the response
        ///
        /// Always present according to the docs.
        pub code: Option<String>,
        /// 返回信息（错误或结果描述） / Description of the result or error
        ///
        /// Always present according to the docs.
        pub message: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        company_name = "company_name",
        collect_state = "collect_state",
        code = "code",
        message = "message",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 企业信息归集状态 / Collection state of the company's data
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CollectState {
            /// 未归集 / Not collected
            ///
            /// `COLLECT_STATE_NOT_COLLECT`
            CollectStateNotCollect,
            /// 已归集 / Collected
            ///
            /// `COLLECT_STATE_COLLECTED`
            CollectStateCollected,
            /// 归集失败 / Collection failed
            ///
            /// `COLLECT_STATE_COLLECTION_FAILED`
            CollectStateCollectionFailed,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CollectState,
            CollectStateNotCollect = "COLLECT_STATE_NOT_COLLECT",
            CollectStateCollected = "COLLECT_STATE_COLLECTED",
            CollectStateCollectionFailed = "COLLECT_STATE_COLLECTION_FAILED",
        );
    }
}
