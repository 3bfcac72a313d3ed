//! 品类凭证码预核销撤销 · `POST /v3/gov/subsidy/zhejiang/authcode/cancel`
//!
//! Generated from docs/openapi/v3/gov/subsidy/zhejiang/authcode/cancel.md by `cargo xtask regen`; do not edit.

/// Cancels the trial redemption of a Zhejiang subsidy category voucher code.
///
/// 撤销浙江补贴品类凭证码的预核销。
///
/// `POST /v3/gov/subsidy/zhejiang/authcode/cancel`
///
/// 品类凭证码预核销撤销 / Cancel Zhejiang category voucher code trial redemption · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013989530) · feature `v3-gov` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::zhejiang::authcode::cancel::post;
///
/// let request = post()
///     .sp_serial_no("SP20260618103542001")
///     .cred_frozen_no("DJ20260618103600217")
///     .trans_date("20260618")
///     .trans_time("105100")
///     .auth_code("330618402957163840")
///     .req_ssn("20260618105102000173");
/// ```
#[doc(alias = "品类凭证码预核销撤销")]
#[doc(alias = "/v3/gov/subsidy/zhejiang/authcode/cancel")]
#[doc(alias = "post_v3_gov_subsidy_zhejiang_authcode_cancel")]
#[doc(alias = "类凭证码预核销撤销")]
#[doc(alias = "凭证码预核销撤销")]
#[doc(alias = "证码预核销撤销")]
#[doc(alias = "码预核销撤销")]
#[doc(alias = "预核销撤销")]
#[doc(alias = "核销撤销")]
#[doc(alias = "销撤销")]
#[doc(alias = "撤销")]
#[doc(alias = "Cancel Zhejiang category voucher code trial redemption")]
#[doc(alias = "Zhejiang category voucher code trial redemption")]
#[doc(alias = "category voucher code trial redemption")]
#[doc(alias = "voucher code trial redemption")]
#[doc(alias = "code trial redemption")]
#[doc(alias = "trial redemption")]
#[doc(alias = "redemption")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 品类凭证码预核销撤销. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sp_serial_no`, `cred_frozen_no`, `trans_date`, `trans_time`, `auth_code`, `req_ssn`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 接入方请求流水号 / Serial number of the request, set by the connecting party
        ///
        /// **Required.**
        pub fn sp_serial_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_serial_no", value.into()))
        }

        /// 资格冻结流水号 / Serial number of the qualification freeze
        ///
        /// **Required.**
        pub fn cred_frozen_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("cred_frozen_no", value.into()))
        }

        /// 交易日期 / Date of the transaction
        ///
        /// **Required.**
        pub fn trans_date(self, value: impl Into<String>) -> Self {
            Self(self.0.body("trans_date", value.into()))
        }

        /// 交易时间 / Time of the transaction
        ///
        /// **Required.**
        pub fn trans_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("trans_time", value.into()))
        }

        /// 品类凭证码 / Voucher code of the category
        ///
        /// **Required.**
        pub fn auth_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("auth_code", value.into()))
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
                "post_v3_gov_subsidy_zhejiang_authcode_cancel",
                Method::Post,
                "/v3/gov/subsidy/zhejiang/authcode/cancel",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sp_serial_no",
                    "/body/cred_frozen_no",
                    "/body/trans_date",
                    "/body/trans_time",
                    "/body/auth_code",
                    "/body/req_ssn",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 品类凭证码预核销撤销.
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
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        resp_code = "resp_code",
        resp_desc = "resp_desc",
    );
}
