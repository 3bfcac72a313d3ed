//! 修改联系信息 · `POST /applyment/micro/modifycontactinfo`
//!
//! Generated from docs/openapi/v2/applyment/micro/modifycontactinfo.md by `cargo xtask regen`; do not edit.

/// 修改联系信息
///
/// `POST /applyment/micro/modifycontactinfo`
///
/// 修改联系信息 · [official page](https://pay.weixin.qq.com/doc/v2/partner/4014115350) · feature `v2-applyment`
///
/// ```
/// use wechatpay_api::v2::applyment::micro::modifycontactinfo::post;
///
/// let request = post()
///     .version("1.0")
///     .mch_id("1684907235")
///     .sign_type("HMAC-SHA256")
///     .sub_mch_id("1684913560")
///     .mobile_phone("02800000000")
///     .email("li.lei@example.com")
///     .merchant_name("成都锦绣茶业有限公司")
///     .cert_sn("CS20260618167");
/// ```
#[doc(alias = "修改联系信息")]
#[doc(alias = "/applyment/micro/modifycontactinfo")]
#[doc(alias = "post_applyment_micro_modifycontactinfo")]
#[deprecated = "WeChat Pay keeps this for those who have it; see its official page"]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 修改联系信息; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `version`, `mch_id`, `sign_type`, `cert_sn`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        version: Option<String>,
        mch_id: Option<String>,
        sign_type: Option<String>,
        sub_mch_id: Option<String>,
        mobile_phone: Option<String>,
        email: Option<String>,
        merchant_name: Option<String>,
        cert_sn: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `version`
        ///
        /// **Required.** Known: `1.0`.
        pub fn version(mut self, value: impl Into<String>) -> Self {
            self.version = Some(value.into());
            self
        }

        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Some(value.into());
            self
        }

        /// `sign_type`
        ///
        /// **Required.** Known: `HMAC-SHA256`.
        pub fn sign_type(mut self, value: impl Into<String>) -> Self {
            self.sign_type = Some(value.into());
            self
        }

        /// `sub_mch_id`
        pub fn sub_mch_id(mut self, value: impl Into<String>) -> Self {
            self.sub_mch_id = Some(value.into());
            self
        }

        /// `mobile_phone`
        pub fn mobile_phone(mut self, value: impl Into<String>) -> Self {
            self.mobile_phone = Some(value.into());
            self
        }

        /// `email`
        pub fn email(mut self, value: impl Into<String>) -> Self {
            self.email = Some(value.into());
            self
        }

        /// `merchant_name`
        pub fn merchant_name(mut self, value: impl Into<String>) -> Self {
            self.merchant_name = Some(value.into());
            self
        }

        /// `cert_sn`
        ///
        /// **Required.**
        pub fn cert_sn(mut self, value: impl Into<String>) -> Self {
            self.cert_sn = Some(value.into());
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
                "post_applyment_micro_modifycontactinfo",
                Verb::Post,
                "/applyment/micro/modifycontactinfo",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(&["/body/version", "/body/mch_id", "/body/sign_type", "/body/cert_sn"])
            .mutual_tls();

        fn parts(&self) -> Parts {
            Parts::new()
                .body("version", &self.version)
                .body("mch_id", &self.mch_id)
                .body("sign_type", &self.sign_type)
                .body("sub_mch_id", &self.sub_mch_id)
                .body("mobile_phone", &self.mobile_phone)
                .body("email", &self.email)
                .body("merchant_name", &self.merchant_name)
                .body("cert_sn", &self.cert_sn)
                .extra(&self.extra)
        }
    }

    /// The answer of 修改联系信息.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `return_code`
        ///
        /// Documented as always there.
        pub return_code: Option<response::ReturnCode>,
        /// `return_msg`
        pub return_msg: Option<String>,
        /// `nonce_str`
        ///
        /// Documented as always there.
        pub nonce_str: Option<String>,
        /// `sign`
        ///
        /// Documented as always there.
        pub sign: Option<String>,
        /// `result_code`
        ///
        /// Documented as always there.
        pub result_code: Option<response::ResultCode>,
        /// `err_code`
        pub err_code: Option<String>,
        /// `err_code_des`
        pub err_code_des: Option<String>,
        /// `mch_id`
        pub mch_id: Option<String>,
        /// `sub_mch_id`
        pub sub_mch_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        nonce_str = "nonce_str",
        sign = "sign",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        mch_id = "mch_id",
        sub_mch_id = "sub_mch_id",
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
