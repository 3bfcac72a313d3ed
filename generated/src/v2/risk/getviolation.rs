//! 银行特约商户违规信息查询 · `POST /risk/getviolation`
//!
//! Generated from docs/openapi/v2/risk/getviolation.md by `cargo xtask regen`; do not edit.

/// Queries the violation records of a bank partner's sub-merchants in a time range.
///
/// 查询银行服务商的特约商户在某一时间段内的违规记录。
///
/// `POST /risk/getviolation`
///
/// 银行特约商户违规信息查询 / Query sub-merchant violation records · official page: [institution](https://pay.weixin.qq.com/doc/v2/institution/4011985446) · feature `v2-risk` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::risk::getviolation::post;
///
/// let request = post().page_size("20");
/// ```
#[doc(alias = "银行特约商户违规信息查询")]
#[doc(alias = "/risk/getviolation")]
#[doc(alias = "post_risk_getviolation")]
#[doc(alias = "行特约商户违规信息查询")]
#[doc(alias = "特约商户违规信息查询")]
#[doc(alias = "约商户违规信息查询")]
#[doc(alias = "商户违规信息查询")]
#[doc(alias = "户违规信息查询")]
#[doc(alias = "违规信息查询")]
#[doc(alias = "规信息查询")]
#[doc(alias = "信息查询")]
#[doc(alias = "息查询")]
#[doc(alias = "查询")]
#[doc(alias = "Query sub-merchant violation records")]
#[doc(alias = "sub-merchant violation records")]
#[doc(alias = "violation records")]
#[doc(alias = "records")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 银行特约商户违规信息查询. Created by [`post()`](super::post()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
        ///
        /// Known values: `HMAC-SHA256` (HMAC-SHA256签名算法 / HMAC-SHA256 signature).
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// 开始时间 / Start time
        pub fn begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("begin_time", value.into()))
        }

        /// 结束时间 / End time
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("end_time", value.into()))
        }

        /// 页码 / Page number
        pub fn page_index(self, value: impl Into<String>) -> Self {
            Self(self.0.body("page_index", value.into()))
        }

        /// 每页记录条数 / Number of records per page
        pub fn page_size(self, value: impl Into<String>) -> Self {
            Self(self.0.body("page_size", value.into()))
        }

        /// 违规记录数据格式 / Format of the violation records
        pub fn violation_records_format(
            self,
            value: impl Into<ViolationRecordsFormat>,
        ) -> Self {
            Self(self.0.body("violation_records_format", value.into()))
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
                "post_risk_getviolation",
                Method::Post,
                "/risk/getviolation",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::HmacSha256)
            .response(&[("/violation_records", FieldEncoding::Json)])
            .mutual_tls()
            .unsigned_response();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 违规记录数据格式 / Format of the violation records
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ViolationRecordsFormat {
        /// CSV文件 / CSV file
        ///
        /// `csv`
        Csv,
        /// JSON文件 / JSON file
        ///
        /// `json`
        Json,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ViolationRecordsFormat,
        Csv = "csv",
        Json = "json",
    );

    /// Response of 银行特约商户违规信息查询.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        ///
        /// Always present according to the docs.
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息 / Return message; the cause when communication failed
        pub return_msg: Option<String>,
        /// 错误码 / Error code
        pub error_code: Option<String>,
        /// 错误代码的描述 / Description of the error code
        pub error_code_des: Option<String>,
        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        ///
        /// Always present according to the docs.
        pub result_code: Option<response::ResultCode>,
        /// 业务结果描述 / Description of the business result
        ///
        /// Always present according to the docs.
        pub result_msg: Option<String>,
        /// 违规记录 / Violation records
        pub violation_records: Option<response::ViolationRecords>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        error_code = "error_code",
        error_code_des = "error_code_des",
        result_code = "result_code",
        result_msg = "result_msg",
        violation_records = "violation_records",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ReturnCode {
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAIL`
            Fail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ReturnCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ResultCode {
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAIL`
            Fail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ResultCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// 违规记录 / Violation records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ViolationRecords {
            /// 记录总数 / Total number of records
            ///
            /// Always present according to the docs.
            pub total_size: Option<i64>,
            /// 违规记录列表 / Violation records, one entry each
            ///
            /// Always present according to the docs.
            pub violation_records: Vec<ViolationRecordsViolationRecords>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ViolationRecords,
            total_size = "total_size",
            violation_records = "violation_records",
        );

        /// 违规记录列表 / Violation records, one entry each
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ViolationRecordsViolationRecords {
            /// 公司名称 / Company's name
            ///
            /// Always present according to the docs.
            pub company_name: Option<String>,
            /// 违规处理方式 / How the violation is handled
            ///
            /// Always present according to the docs.
            pub handle_method: Option<String>,
            /// 违规处理状态 / State of handling the violation
            ///
            /// Always present according to the docs.
            pub handle_state: Option<String>,
            /// 处罚时间 / Time the merchant was sanctioned
            ///
            /// Always present according to the docs.
            pub punish_time: Option<String>,
            /// 违规子商户号 / Merchant ID of the violating sub-merchant
            ///
            /// Always present according to the docs.
            pub sub_mch_id: Option<String>,
            /// 违规最后处理时间 / Latest time for dealing with the violation
            pub deadline: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ViolationRecordsViolationRecords,
            company_name = "company_name",
            handle_method = "handle_method",
            handle_state = "handle_state",
            punish_time = "punish_time",
            sub_mch_id = "sub_mch_id",
            deadline = "deadline",
        );
    }
}
