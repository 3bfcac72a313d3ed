//! 银行特约商户违规信息查询 · `POST /risk/getviolation`
//!
//! Generated from docs/openapi/v2/risk/getviolation.md by `cargo xtask regen`; do not edit.

/// 银行特约商户违规信息查询
///
/// `POST /risk/getviolation`
///
/// 银行特约商户违规信息查询 · [official page](https://pay.weixin.qq.com/doc/v2/institution/4011985446) · feature `v2-risk`
///
/// ```
/// use wechatpay_api::v2::risk::getviolation::post;
///
/// let request = post()
///     .mch_id("1684907235")
///     .sign_type("HMAC-SHA256")
///     .begin_time("2026-06-18 10:35:42")
///     .end_time("2026-06-18 10:35:42")
///     .page_index("1")
///     .page_size("39")
///     .violation_records_format(post::ViolationRecordsFormat::Csv);
/// ```
#[doc(alias = "银行特约商户违规信息查询")]
#[doc(alias = "/risk/getviolation")]
#[doc(alias = "post_risk_getviolation")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 银行特约商户违规信息查询; [`post()`](super::post()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `mch_id`
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// `sign_type`
        ///
        /// Known: `HMAC-SHA256`.
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// `begin_time`
        pub fn begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("begin_time", value.into()))
        }

        /// `end_time`
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("end_time", value.into()))
        }

        /// `page_index`
        pub fn page_index(self, value: impl Into<String>) -> Self {
            Self(self.0.body("page_index", value.into()))
        }

        /// `page_size`
        pub fn page_size(self, value: impl Into<String>) -> Self {
            Self(self.0.body("page_size", value.into()))
        }

        /// `violation_records_format`
        pub fn violation_records_format(
            self,
            value: impl Into<ViolationRecordsFormat>,
        ) -> Self {
            Self(self.0.body("violation_records_format", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_risk_getviolation",
                Verb::Post,
                "/risk/getviolation",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .response(&[("/violation_records", Wire::Json)])
            .sign_type()
            .hmac_sha256()
            .mutual_tls();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// ViolationRecordsFormat
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ViolationRecordsFormat {
        /// `csv`
        Csv,
        /// `json`
        Json,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ViolationRecordsFormat,
        Csv = "csv",
        Json = "json",
    );

    /// The answer of 银行特约商户违规信息查询.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `return_code`
        ///
        /// Documented as always there.
        pub return_code: Option<response::ReturnCode>,
        /// `return_msg`
        pub return_msg: Option<String>,
        /// `error_code`
        pub error_code: Option<String>,
        /// `error_code_des`
        pub error_code_des: Option<String>,
        /// `result_code`
        ///
        /// Documented as always there.
        pub result_code: Option<response::ResultCode>,
        /// `result_msg`
        ///
        /// Documented as always there.
        pub result_msg: Option<String>,
        /// `violation_records`
        pub violation_records: Option<response::ViolationRecords>,
        /// What came besides.
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
        use crate::model::*;

        /// ReturnCode
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ReturnCode {
            /// `SUCCESS`
            Success,
            /// `FAIL`
            Fail,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ReturnCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// ResultCode
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ResultCode {
            /// `SUCCESS`
            Success,
            /// `FAIL`
            Fail,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ResultCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// ViolationRecords
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ViolationRecords {
            /// `total_size`
            ///
            /// Documented as always there.
            pub total_size: Option<i64>,
            /// `violation_records`
            ///
            /// Documented as always there.
            pub violation_records: Vec<ViolationRecordsViolationRecords>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ViolationRecords,
            total_size = "total_size",
            violation_records = "violation_records",
        );

        /// ViolationRecordsViolationRecords
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ViolationRecordsViolationRecords {
            /// `company_name`
            ///
            /// Documented as always there.
            pub company_name: Option<String>,
            /// `handle_method`
            ///
            /// Documented as always there.
            pub handle_method: Option<String>,
            /// `handle_state`
            ///
            /// Documented as always there.
            pub handle_state: Option<String>,
            /// `punish_time`
            ///
            /// Documented as always there.
            pub punish_time: Option<String>,
            /// `sub_mch_id`
            ///
            /// Documented as always there.
            pub sub_mch_id: Option<String>,
            /// `deadline`
            pub deadline: Option<String>,
            /// What came besides.
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
