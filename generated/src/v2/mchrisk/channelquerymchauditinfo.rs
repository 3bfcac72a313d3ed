//! 渠道商查询商户审核信息 · `POST /mchrisk/channelquerymchauditinfo`
//!
//! Generated from docs/openapi/v2/mchrisk/channelquerymchauditinfo.md by `cargo xtask regen`; do not edit.

/// 渠道商查询商户审核信息
///
/// `POST /mchrisk/channelquerymchauditinfo`
///
/// 渠道商查询商户审核信息 · [official page](https://pay.weixin.qq.com/doc/v2/institution/4011986547) · feature `v2-mchrisk`
///
/// ```
/// use wechatpay_api::v2::mchrisk::channelquerymchauditinfo::post;
///
/// let request = post()
///     .mch_id("1684907235")
///     .sub_mch_id("1684913560")
///     .acquiring_bank_id("107202606")
///     .sign_type("HMAC-SHA256");
/// ```
#[doc(alias = "渠道商查询商户审核信息")]
#[doc(alias = "/mchrisk/channelquerymchauditinfo")]
#[doc(alias = "post_mchrisk_channelquerymchauditinfo")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 渠道商查询商户审核信息; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `mch_id`, `sub_mch_id`, `acquiring_bank_id`, `sign_type`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// `sub_mch_id`
        ///
        /// **Required.**
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
        }

        /// `acquiring_bank_id`
        ///
        /// **Required.**
        pub fn acquiring_bank_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("acquiring_bank_id", value.into()))
        }

        /// `sign_type`
        ///
        /// **Required.** Known: `HMAC-SHA256`.
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_mchrisk_channelquerymchauditinfo",
                Verb::Post,
                "/mchrisk/channelquerymchauditinfo",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(
                &[
                    "/body/mch_id",
                    "/body/sub_mch_id",
                    "/body/acquiring_bank_id",
                    "/body/sign_type",
                ],
            )
            .sign_type()
            .hmac_sha256();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 渠道商查询商户审核信息.
    #[derive(Clone)]
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
        /// `result_code`
        ///
        /// Documented as always there.
        pub result_code: Option<response::ResultCode>,
        /// `err_code`
        pub err_code: Option<String>,
        /// `err_code_des`
        pub err_code_des: Option<String>,
        /// `mch_id`
        ///
        /// Documented as always there.
        pub mch_id: Option<String>,
        /// `sub_mch_id`
        ///
        /// Documented as always there.
        pub sub_mch_id: Option<String>,
        /// `channel_id`
        ///
        /// Documented as always there.
        pub channel_id: Option<String>,
        /// `audit_status`
        ///
        /// Documented as always there.
        pub audit_status: Option<String>,
        /// `audit_comment`
        ///
        /// Documented as always there.
        pub audit_comment: Option<String>,
        /// `nonce_str`
        ///
        /// Documented as always there.
        pub nonce_str: Option<String>,
        /// `sign`
        ///
        /// Documented as always there.
        pub sign: Option<String>,
        /// `sign_type`
        ///
        /// Known: `HMAC-SHA256`.
        pub sign_type: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
        mch_id = "mch_id",
        sub_mch_id = "sub_mch_id",
        channel_id = "channel_id",
        audit_status = "audit_status",
        audit_comment = "audit_comment",
        nonce_str = "nonce_str",
        sign = "sign",
        sign_type = "sign_type",
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
    }
}
