//! 事后-风险商户处理结果同步接口 · `POST /mchrisk/syncmchriskresult`
//!
//! Generated from docs/openapi/v2/mchrisk/syncmchriskresult.md by `cargo xtask regen`; do not edit.

/// 事后-风险商户处理结果同步接口
///
/// `POST /mchrisk/syncmchriskresult`
///
/// 事后-风险商户处理结果同步接口 · [official page](https://pay.weixin.qq.com/doc/v2/institution/4011986435) · feature `v2-mchrisk`
///
/// ```
/// use wechatpay_api::v2::mchrisk::syncmchriskresult::post;
///
/// let request = post()
///     .mch_id("1684907235")
///     .sub_mch_id("1684913560")
///     .event_code("529202606")
///     .certificates_number("CN20260618321")
///     .certificates_name("春茶节")
///     .settlement_card_no("SCN20260618641")
///     .settlement_card_name("李雷")
///     .settlement_card_bank("示例SCB472")
///     .business_license_number("BLN20260618251")
///     .company_name("成都锦绣茶业有限公司")
///     .store_address("四川省成都市武侯区锦绣路12号")
///     .store_longitude("104.0430")
///     .store_latitude("30.6420")
///     .risk_type("示例RT103")
///     .punish_type("示例PT625")
///     .sign_type("HMAC-SHA256");
/// ```
#[doc(alias = "事后-风险商户处理结果同步接口")]
#[doc(alias = "/mchrisk/syncmchriskresult")]
#[doc(alias = "post_mchrisk_syncmchriskresult")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 事后-风险商户处理结果同步接口; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `mch_id`, `sub_mch_id`, `event_code`, `risk_type`, `punish_type`, `sign_type`.
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

        /// `event_code`
        ///
        /// **Required.**
        pub fn event_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("event_code", value.into()))
        }

        /// `certificates_number`
        pub fn certificates_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("certificates_number", value.into()))
        }

        /// `certificates_name`
        pub fn certificates_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("certificates_name", value.into()))
        }

        /// `settlement_card_no`
        pub fn settlement_card_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("settlement_card_no", value.into()))
        }

        /// `settlement_card_name`
        pub fn settlement_card_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("settlement_card_name", value.into()))
        }

        /// `settlement_card_bank`
        pub fn settlement_card_bank(self, value: impl Into<String>) -> Self {
            Self(self.0.body("settlement_card_bank", value.into()))
        }

        /// `business_license_number`
        pub fn business_license_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_license_number", value.into()))
        }

        /// `company_name`
        pub fn company_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("company_name", value.into()))
        }

        /// `store_address`
        pub fn store_address(self, value: impl Into<String>) -> Self {
            Self(self.0.body("store_address", value.into()))
        }

        /// `store_longitude`
        pub fn store_longitude(self, value: impl Into<String>) -> Self {
            Self(self.0.body("store_longitude", value.into()))
        }

        /// `store_latitude`
        pub fn store_latitude(self, value: impl Into<String>) -> Self {
            Self(self.0.body("store_latitude", value.into()))
        }

        /// `risk_type`
        ///
        /// **Required.**
        pub fn risk_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("risk_type", value.into()))
        }

        /// `punish_type`
        ///
        /// **Required.**
        pub fn punish_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("punish_type", value.into()))
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
                "post_mchrisk_syncmchriskresult",
                Verb::Post,
                "/mchrisk/syncmchriskresult",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(
                &[
                    "/body/mch_id",
                    "/body/sub_mch_id",
                    "/body/event_code",
                    "/body/risk_type",
                    "/body/punish_type",
                    "/body/sign_type",
                ],
            )
            .sign_type()
            .hmac_sha256()
            .mutual_tls();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 事后-风险商户处理结果同步接口.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `return_code`
        ///
        /// Documented as always there.
        pub return_code: Option<response::ReturnCode>,
        /// `return_msg`
        pub return_msg: Option<String>,
        /// `result_code`
        ///
        /// Documented as always there.
        pub result_code: Option<response::ResultCode>,
        /// `err_code`
        pub err_code: Option<String>,
        /// `err_code_des`
        pub err_code_des: Option<String>,
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
