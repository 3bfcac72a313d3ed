//! 生成投保结果 · `POST /v3/payroll-card/wesure/insurance`
//!
//! Generated from docs/openapi/v3/payroll-card/wesure/insurance.md by `cargo xtask regen`; do not edit.

/// Reports the result of an insurance enrolment made with WeSure through the payroll card.
///
/// 上报用户经微工卡在微保投保的结果。
///
/// `POST /v3/payroll-card/wesure/insurance`
///
/// 生成投保结果 / Report a WeSure insurance enrolment result · official page: [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml) · feature `v3-payroll-card` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::payroll_card::wesure::insurance::post;
///
/// let request = post()
///     .sp_mchid("1684907235")
///     .wesure_order_no("WS20260618094512003871")
///     .token("GnZ0607njffhrEOak8P6jjyUV4TU3sn9")
///     .insurance_company_order_no("10600260618004827153")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .insure_state("SUCCESS")
///     .insure_effect_time("2026-06-19T00:00:00+08:00")
///     .insure_invalid_time("2026-06-19T23:59:59+08:00")
///     .insurance_company_name("中国人民财产保险股份有限公司");
/// ```
#[doc(alias = "生成投保结果")]
#[doc(alias = "/v3/payroll-card/wesure/insurance")]
#[doc(alias = "post_v3_payroll_card_wesure_insurance")]
#[doc(alias = "成投保结果")]
#[doc(alias = "投保结果")]
#[doc(alias = "保结果")]
#[doc(alias = "结果")]
#[doc(alias = "Report a WeSure insurance enrolment result")]
#[doc(alias = "WeSure insurance enrolment result")]
#[doc(alias = "insurance enrolment result")]
#[doc(alias = "enrolment result")]
#[doc(alias = "result")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 生成投保结果. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sp_mchid`, `wesure_order_no`, `token`, `insurance_company_order_no`, `openid`, `insure_state`, `insure_effect_time`, `insure_invalid_time`, `insurance_company_name`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// **Required.**
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// 微保保单号 / Policy number at WeSure
        ///
        /// **Required.**
        pub fn wesure_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("wesure_order_no", value.into()))
        }

        /// 凭证 / Token
        ///
        /// **Required.**
        pub fn token(self, value: impl Into<String>) -> Self {
            Self(self.0.body("token", value.into()))
        }

        /// 保险公司保单号 / Insurance company's policy number
        ///
        /// **Required.**
        pub fn insurance_company_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("insurance_company_order_no", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 投保状态 / State of the insurance application
        ///
        /// **Required.**
        pub fn insure_state(self, value: impl Into<String>) -> Self {
            Self(self.0.body("insure_state", value.into()))
        }

        /// 保障生效时间，RFC 3339格式 / Time at which cover starts, in RFC 3339
        ///
        /// **Required.**
        pub fn insure_effect_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("insure_effect_time", value.into()))
        }

        /// 保障失效时间，RFC 3339格式 / Time at which cover ends, in RFC 3339
        ///
        /// **Required.**
        pub fn insure_invalid_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("insure_invalid_time", value.into()))
        }

        /// 保险公司名称 / Name of the insurance company
        ///
        /// **Required.**
        pub fn insurance_company_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("insurance_company_name", value.into()))
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
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_payroll_card_wesure_insurance",
                Method::Post,
                "/v3/payroll-card/wesure/insurance",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(
                &[
                    "/body/sp_mchid",
                    "/body/wesure_order_no",
                    "/body/token",
                    "/body/insurance_company_order_no",
                    "/body/openid",
                    "/body/insure_state",
                    "/body/insure_effect_time",
                    "/body/insure_invalid_time",
                    "/body/insurance_company_name",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
