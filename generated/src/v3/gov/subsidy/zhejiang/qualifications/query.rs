//! 查询补贴资格 · `POST /v3/gov/subsidy/zhejiang/qualifications/query`
//!
//! Generated from docs/openapi/v3/gov/subsidy/zhejiang/qualifications/query.md by `cargo xtask regen`; do not edit.

/// Queries a user's Zhejiang government subsidy qualifications by ID number.
///
/// 按证件号查询用户的浙江政府补贴资格。
///
/// `POST /v3/gov/subsidy/zhejiang/qualifications/query`
///
/// 查询补贴资格 / Query Zhejiang subsidy qualifications · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013989530) · feature `v3-gov` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::zhejiang::qualifications::query::post;
///
/// let request = post().cert_no("11010519491231002X").req_ssn("20260620090300000173");
/// ```
#[doc(alias = "查询补贴资格")]
#[doc(alias = "/v3/gov/subsidy/zhejiang/qualifications/query")]
#[doc(alias = "post_v3_gov_subsidy_zhejiang_qualifications_query")]
#[doc(alias = "询补贴资格")]
#[doc(alias = "补贴资格")]
#[doc(alias = "贴资格")]
#[doc(alias = "资格")]
#[doc(alias = "Query Zhejiang subsidy qualifications")]
#[doc(alias = "Zhejiang subsidy qualifications")]
#[doc(alias = "subsidy qualifications")]
#[doc(alias = "qualifications")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 查询补贴资格. Created by [`post()`](super::post()).
    ///
    /// **Required**: `cert_no`, `req_ssn`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 证件号码 / Number of the identity document
        ///
        /// **Required.** Encrypted by the client.
        pub fn cert_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("cert_no", value.into()))
        }

        /// 国补品类编码 / Code of the subsidized category
        pub fn cate_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("cate_code", value.into()))
        }

        /// 请求流水号 / Serial number of the request
        ///
        /// **Required.**
        pub fn req_ssn(self, value: impl Into<String>) -> Self {
            Self(self.0.body("req_ssn", value.into()))
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
                "post_v3_gov_subsidy_zhejiang_qualifications_query",
                Method::Post,
                "/v3/gov/subsidy/zhejiang/qualifications/query",
            )
            .body(Body::Json)
            .required(&["/body/cert_no", "/body/req_ssn"])
            .request(&[("/body/cert_no", FieldEncoding::RsaOaep)]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询补贴资格.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 响应码 / Response code of the subsidy platform
        ///
        /// Always present according to the docs.
        pub resp_code: Option<String>,
        /// 响应描述 / Description of the response code
        ///
        /// Always present according to the docs.
        pub resp_desc: Option<String>,
        /// 数据列表 / List of records
        pub data: Vec<response::Data>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        resp_code = "resp_code",
        resp_desc = "resp_desc",
        data = "data",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 国补品类编码 / Code of the subsidized category
            ///
            /// Always present according to the docs.
            pub cate_code: Option<String>,
            /// 状态 / State
            pub status: Option<String>,
            /// 状态编码 / Status code
            pub status_code: Option<StatusCode>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            cate_code = "cate_code",
            status = "status",
            status_code = "status_code",
        );

        /// 状态编码 / Status code
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum StatusCode {
            /// 资格状态00，含义见官方文档 / Qualification state 00; see the official page
            ///
            /// `00`
            Value00,
            /// 资格状态01，含义见官方文档 / Qualification state 01; see the official page
            ///
            /// `01`
            Value01,
            /// 资格状态02，含义见官方文档 / Qualification state 02; see the official page
            ///
            /// `02`
            Value02,
            /// 资格状态03，含义见官方文档 / Qualification state 03; see the official page
            ///
            /// `03`
            Value03,
            /// 资格状态04，含义见官方文档 / Qualification state 04; see the official page
            ///
            /// `04`
            Value04,
            /// 资格状态05，含义见官方文档 / Qualification state 05; see the official page
            ///
            /// `05`
            Value05,
            /// 资格状态06，含义见官方文档 / Qualification state 06; see the official page
            ///
            /// `06`
            Value06,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            StatusCode,
            Value00 = "00",
            Value01 = "01",
            Value02 = "02",
            Value03 = "03",
            Value04 = "04",
            Value05 = "05",
            Value06 = "06",
        );
    }
}
