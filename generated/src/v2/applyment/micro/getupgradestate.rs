//! 查询升级申请单状态 · `POST /applyment/micro/getupgradestate`
//!
//! Generated from docs/openapi/v2/applyment/micro/getupgradestate.md by `cargo xtask regen`; do not edit.

/// 查询升级申请单状态
///
/// `POST /applyment/micro/getupgradestate`
///
/// 查询升级申请单状态 · [official page](https://pay.weixin.qq.com/wiki/doc/api/xiaowei.php?chapter=28_3&index=3) · feature `v2-applyment`
///
/// ```
/// use wechatpay_api::v2::applyment::micro::getupgradestate::post;
///
/// let request = post()
///     .version("1.0")
///     .mch_id("1684907235")
///     .sign_type("HMAC-SHA256")
///     .sub_mch_id("1684913560");
/// ```
#[doc(alias = "查询升级申请单状态")]
#[doc(alias = "/applyment/micro/getupgradestate")]
#[doc(alias = "post_applyment_micro_getupgradestate")]
#[deprecated = "WeChat Pay keeps this for those who have it; see its official page"]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 查询升级申请单状态; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `version`, `mch_id`, `sign_type`, `sub_mch_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `version`
        ///
        /// **Required.**
        pub fn version(self, value: impl Into<String>) -> Self {
            Self(self.0.body("version", value.into()))
        }

        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// `sign_type`
        ///
        /// **Required.** Known: `HMAC-SHA256`.
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// `sub_mch_id`
        ///
        /// **Required.**
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_applyment_micro_getupgradestate",
                Verb::Post,
                "/applyment/micro/getupgradestate",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(
                &["/body/version", "/body/mch_id", "/body/sign_type", "/body/sub_mch_id"],
            )
            .sign_type()
            .hmac_sha256()
            .mutual_tls();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询升级申请单状态.
    #[derive(Clone)]
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
        /// `sub_mch_id`
        ///
        /// Documented as always there.
        pub sub_mch_id: Option<String>,
        /// `applyment_state`
        ///
        /// Documented as always there.
        pub applyment_state: Option<String>,
        /// `applyment_state_desc`
        ///
        /// Documented as always there.
        pub applyment_state_desc: Option<String>,
        /// `sign_qrcode`
        pub sign_qrcode: Option<String>,
        /// `sign_url`
        pub sign_url: Option<String>,
        /// `audit_detail`
        pub audit_detail: Option<String>,
        /// `account_name`
        ///
        /// Documented as always there.
        pub account_name: Option<String>,
        /// `pay_amount`
        ///
        /// Documented as always there.
        pub pay_amount: Option<String>,
        /// `destination_account_number`
        ///
        /// Documented as always there.
        pub destination_account_number: Option<String>,
        /// `destination_account_name`
        ///
        /// Documented as always there.
        pub destination_account_name: Option<String>,
        /// `destination_account_bank`
        ///
        /// Documented as always there.
        pub destination_account_bank: Option<String>,
        /// `city`
        ///
        /// Documented as always there.
        pub city: Option<String>,
        /// `remark`
        ///
        /// Documented as always there.
        pub remark: Option<String>,
        /// `deadline_time`
        ///
        /// Documented as always there.
        pub deadline_time: Option<String>,
        /// `param_name`
        ///
        /// Documented as always there.
        pub param_name: Option<String>,
        /// `reject_reason`
        ///
        /// Documented as always there.
        pub reject_reason: Option<String>,
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
        sub_mch_id = "sub_mch_id",
        applyment_state = "applyment_state",
        applyment_state_desc = "applyment_state_desc",
        sign_qrcode = "sign_qrcode",
        sign_url = "sign_url",
        audit_detail = "audit_detail",
        account_name = "account_name",
        pay_amount = "pay_amount",
        destination_account_number = "destination_account_number",
        destination_account_name = "destination_account_name",
        destination_account_bank = "destination_account_bank",
        city = "city",
        remark = "remark",
        deadline_time = "deadline_time",
        param_name = "param_name",
        reject_reason = "reject_reason",
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
