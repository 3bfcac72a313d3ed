//! 生成投保结果 · `POST /v3/payroll-card/wesure/insurance`
//!
//! Generated from docs/openapi/v3/payroll-card/wesure/insurance.md by `cargo xtask regen`; do not edit.

/// 生成投保结果
///
/// `POST /v3/payroll-card/wesure/insurance`
///
/// 生成投保结果 · [official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_32.shtml) · feature `v3-payroll-card`
///
/// ```
/// use wechatpay_api::v3::payroll_card::wesure::insurance::post;
///
/// let request = post()
///     .sp_mchid("1684907235")
///     .wesure_order_no("4352026061")
///     .token("T20260618862")
///     .insurance_company_order_no("ICON20260618540")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .insure_state("示例IS119")
///     .insure_effect_time("2026-06-18T10:35:42+08:00")
///     .insure_invalid_time("2026-06-18T10:35:42+08:00")
///     .insurance_company_name("成都锦绣茶业有限公司");
/// ```
#[doc(alias = "生成投保结果")]
#[doc(alias = "/v3/payroll-card/wesure/insurance")]
#[doc(alias = "post_v3_payroll_card_wesure_insurance")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 生成投保结果; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sp_mchid`, `wesure_order_no`, `token`, `insurance_company_order_no`, `openid`, `insure_state`, `insure_effect_time`, `insure_invalid_time`, `insurance_company_name`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        sp_mchid: Option<String>,
        wesure_order_no: Option<String>,
        token: Option<String>,
        insurance_company_order_no: Option<String>,
        openid: Option<String>,
        insure_state: Option<String>,
        insure_effect_time: Option<String>,
        insure_invalid_time: Option<String>,
        insurance_company_name: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `sp_mchid`
        ///
        /// **Required.**
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Some(value.into());
            self
        }

        /// `wesure_order_no`
        ///
        /// **Required.**
        pub fn wesure_order_no(mut self, value: impl Into<String>) -> Self {
            self.wesure_order_no = Some(value.into());
            self
        }

        /// `token`
        ///
        /// **Required.**
        pub fn token(mut self, value: impl Into<String>) -> Self {
            self.token = Some(value.into());
            self
        }

        /// `insurance_company_order_no`
        ///
        /// **Required.**
        pub fn insurance_company_order_no(mut self, value: impl Into<String>) -> Self {
            self.insurance_company_order_no = Some(value.into());
            self
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `insure_state`
        ///
        /// **Required.**
        pub fn insure_state(mut self, value: impl Into<String>) -> Self {
            self.insure_state = Some(value.into());
            self
        }

        /// `insure_effect_time`
        ///
        /// **Required.**
        pub fn insure_effect_time(mut self, value: impl Into<String>) -> Self {
            self.insure_effect_time = Some(value.into());
            self
        }

        /// `insure_invalid_time`
        ///
        /// **Required.**
        pub fn insure_invalid_time(mut self, value: impl Into<String>) -> Self {
            self.insure_invalid_time = Some(value.into());
            self
        }

        /// `insurance_company_name`
        ///
        /// **Required.**
        pub fn insurance_company_name(mut self, value: impl Into<String>) -> Self {
            self.insurance_company_name = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_payroll_card_wesure_insurance",
                Verb::Post,
                "/v3/payroll-card/wesure/insurance",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
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

        fn parts(&self) -> Parts {
            Parts::new()
                .body("sp_mchid", &self.sp_mchid)
                .body("wesure_order_no", &self.wesure_order_no)
                .body("token", &self.token)
                .body("insurance_company_order_no", &self.insurance_company_order_no)
                .body("openid", &self.openid)
                .body("insure_state", &self.insure_state)
                .body("insure_effect_time", &self.insure_effect_time)
                .body("insure_invalid_time", &self.insure_invalid_time)
                .body("insurance_company_name", &self.insurance_company_name)
                .extra(&self.extra)
        }
    }
}
