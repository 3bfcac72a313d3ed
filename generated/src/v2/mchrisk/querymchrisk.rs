//! 事前-风险商户核查接口 · `POST /mchrisk/querymchrisk`
//!
//! Generated from docs/openapi/v2/mchrisk/querymchrisk.md by `cargo xtask regen`; do not edit.

/// 事前-风险商户核查接口
///
/// `POST /mchrisk/querymchrisk`
///
/// 事前-风险商户核查接口 · [official page](https://pay.weixin.qq.com/doc/v2/institution/4011985625) · feature `v2-mchrisk`
///
/// ```
/// use wechatpay_api::v2::mchrisk::querymchrisk::post;
///
/// let request = post()
///     .mch_id("1684907235")
///     .cert_serial_number("CSN20260618936")
///     .certificates_number("CN20260618321")
///     .certificates_name("李雷")
///     .settlement_card_no("SCN20260618641")
///     .settlement_card_name("李雷")
///     .settlement_card_bank("示例SCB472")
///     .business_license_number("BLN20260618251")
///     .company_name("成都锦绣茶业有限公司")
///     .store_address("四川省成都市武侯区锦绣路12号")
///     .store_longitude("104.0430")
///     .store_latitude("30.6420")
///     .sign_type("HMAC-SHA256");
/// ```
#[doc(alias = "事前-风险商户核查接口")]
#[doc(alias = "/mchrisk/querymchrisk")]
#[doc(alias = "post_mchrisk_querymchrisk")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 事前-风险商户核查接口; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `mch_id`, `sign_type`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// `cert_serial_number`
        pub fn cert_serial_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("cert_serial_number", value.into()))
        }

        /// `certificates_number`
        ///
        /// Sealed by the client on sending.
        pub fn certificates_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("certificates_number", value.into()))
        }

        /// `certificates_name`
        ///
        /// Sealed by the client on sending.
        pub fn certificates_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("certificates_name", value.into()))
        }

        /// `settlement_card_no`
        ///
        /// Sealed by the client on sending.
        pub fn settlement_card_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("settlement_card_no", value.into()))
        }

        /// `settlement_card_name`
        ///
        /// Sealed by the client on sending.
        pub fn settlement_card_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("settlement_card_name", value.into()))
        }

        /// `settlement_card_bank`
        pub fn settlement_card_bank(self, value: impl Into<String>) -> Self {
            Self(self.0.body("settlement_card_bank", value.into()))
        }

        /// `business_license_number`
        ///
        /// Sealed by the client on sending.
        pub fn business_license_number(self, value: impl Into<Sensitive>) -> Self {
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
                "post_mchrisk_querymchrisk",
                Verb::Post,
                "/mchrisk/querymchrisk",
            )
            .body(Body::Xml)
            .answer(Answer::Xml)
            .required(&["/body/mch_id", "/body/sign_type"])
            .request(
                &[
                    ("/body/certificates_number", Wire::RsaOaep),
                    ("/body/certificates_name", Wire::RsaOaep),
                    ("/body/settlement_card_no", Wire::RsaOaep),
                    ("/body/settlement_card_name", Wire::RsaOaep),
                    ("/body/business_license_number", Wire::RsaOaep),
                ],
            )
            .sign_type()
            .hmac_sha256()
            .mutual_tls();

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 事前-风险商户核查接口.
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
        /// `mch_id`
        ///
        /// Documented as always there.
        pub mch_id: Option<String>,
        /// `risk_level`
        ///
        /// Documented as always there.
        pub risk_level: Option<String>,
        /// `risk_level_desc`
        ///
        /// Documented as always there.
        pub risk_level_desc: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        result_code = "result_code",
        mch_id = "mch_id",
        risk_level = "risk_level",
        risk_level_desc = "risk_level_desc",
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
