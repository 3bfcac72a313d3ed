//! 申请解约 · `POST /papay/partner/deletecontract`
//!
//! Generated from docs/openapi/v2/papay/partner/deletecontract.md by `cargo xtask regen`; do not edit.

/// 申请解约
///
/// `POST /papay/partner/deletecontract`
///
/// 申请解约 · [official page](https://pay.weixin.qq.com/doc/v2/partner/4011989904) · feature `v2-papay`
///
/// ```
/// use wechatpay_api::v2::papay::partner::deletecontract::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .mch_id("1684907235")
///     .sub_mch_id("1684913560")
///     .plan_id("65420")
///     .contract_code("8152")
///     .contract_id("CI20260618249")
///     .contract_termination_remark("示例说明")
///     .version("1.0");
/// ```
#[doc(alias = "申请解约")]
#[doc(alias = "/papay/partner/deletecontract")]
#[doc(alias = "post_papay_partner_deletecontract")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 申请解约; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `mch_id`, `sub_mch_id`, `contract_termination_remark`, `version`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        appid: Option<String>,
        sub_appid: Option<String>,
        mch_id: Option<String>,
        sub_mch_id: Option<String>,
        plan_id: Option<String>,
        contract_code: Option<String>,
        contract_id: Option<String>,
        contract_termination_remark: Option<String>,
        version: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `sub_appid`
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Some(value.into());
            self
        }

        /// `sub_mch_id`
        ///
        /// **Required.**
        pub fn sub_mch_id(mut self, value: impl Into<String>) -> Self {
            self.sub_mch_id = Some(value.into());
            self
        }

        /// `plan_id`
        pub fn plan_id(mut self, value: impl Into<String>) -> Self {
            self.plan_id = Some(value.into());
            self
        }

        /// `contract_code`
        pub fn contract_code(mut self, value: impl Into<String>) -> Self {
            self.contract_code = Some(value.into());
            self
        }

        /// `contract_id`
        pub fn contract_id(mut self, value: impl Into<String>) -> Self {
            self.contract_id = Some(value.into());
            self
        }

        /// `contract_termination_remark`
        ///
        /// **Required.**
        pub fn contract_termination_remark(mut self, value: impl Into<String>) -> Self {
            self.contract_termination_remark = Some(value.into());
            self
        }

        /// `version`
        ///
        /// **Required.** Known: `1.0`.
        pub fn version(mut self, value: impl Into<String>) -> Self {
            self.version = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_papay_partner_deletecontract",
                Verb::Post,
                "/papay/partner/deletecontract",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(
                &[
                    "/body/appid",
                    "/body/mch_id",
                    "/body/sub_mch_id",
                    "/body/contract_termination_remark",
                    "/body/version",
                ],
            )
            .nonceless();

        fn parts(&self) -> Parts {
            Parts::new()
                .body("appid", &self.appid)
                .body("sub_appid", &self.sub_appid)
                .body("mch_id", &self.mch_id)
                .body("sub_mch_id", &self.sub_mch_id)
                .body("plan_id", &self.plan_id)
                .body("contract_code", &self.contract_code)
                .body("contract_id", &self.contract_id)
                .body("contract_termination_remark", &self.contract_termination_remark)
                .body("version", &self.version)
                .extra(&self.extra)
        }
    }

    /// The answer of 申请解约.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `return_code`
        ///
        /// Documented as always there.
        pub return_code: Option<response::ReturnCode>,
        /// `return_msg`
        ///
        /// Documented as always there.
        pub return_msg: Option<String>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `sub_appid`
        pub sub_appid: Option<String>,
        /// `mch_id`
        ///
        /// Documented as always there.
        pub mch_id: Option<String>,
        /// `sub_mch_id`
        ///
        /// Documented as always there.
        pub sub_mch_id: Option<String>,
        /// `contract_id`
        ///
        /// Documented as always there.
        pub contract_id: Option<String>,
        /// `plan_id`
        ///
        /// Documented as always there.
        pub plan_id: Option<String>,
        /// `contract_code`
        ///
        /// Documented as always there.
        pub contract_code: Option<String>,
        /// `result_code`
        ///
        /// Documented as always there.
        pub result_code: Option<response::ResultCode>,
        /// `err_code`
        pub err_code: Option<String>,
        /// `err_code_des`
        pub err_code_des: Option<String>,
        /// `sign`
        ///
        /// Documented as always there.
        pub sign: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        appid = "appid",
        sub_appid = "sub_appid",
        mch_id = "mch_id",
        sub_mch_id = "sub_mch_id",
        contract_id = "contract_id",
        plan_id = "plan_id",
        contract_code = "contract_code",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        sign = "sign",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// ReturnCode
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    }
}
