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
    pub struct Request {
        mch_id: Option<String>,
        cert_serial_number: Option<String>,
        certificates_number: Option<Sensitive>,
        certificates_name: Option<Sensitive>,
        settlement_card_no: Option<Sensitive>,
        settlement_card_name: Option<Sensitive>,
        settlement_card_bank: Option<String>,
        business_license_number: Option<Sensitive>,
        company_name: Option<String>,
        store_address: Option<String>,
        store_longitude: Option<String>,
        store_latitude: Option<String>,
        sign_type: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `mch_id`
        ///
        /// **Required.**
        pub fn mch_id(mut self, value: impl Into<String>) -> Self {
            self.mch_id = Some(value.into());
            self
        }

        /// `cert_serial_number`
        pub fn cert_serial_number(mut self, value: impl Into<String>) -> Self {
            self.cert_serial_number = Some(value.into());
            self
        }

        /// `certificates_number`
        ///
        /// Sealed by the client on sending.
        pub fn certificates_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.certificates_number = Some(value.into());
            self
        }

        /// `certificates_name`
        ///
        /// Sealed by the client on sending.
        pub fn certificates_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.certificates_name = Some(value.into());
            self
        }

        /// `settlement_card_no`
        ///
        /// Sealed by the client on sending.
        pub fn settlement_card_no(mut self, value: impl Into<Sensitive>) -> Self {
            self.settlement_card_no = Some(value.into());
            self
        }

        /// `settlement_card_name`
        ///
        /// Sealed by the client on sending.
        pub fn settlement_card_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.settlement_card_name = Some(value.into());
            self
        }

        /// `settlement_card_bank`
        pub fn settlement_card_bank(mut self, value: impl Into<String>) -> Self {
            self.settlement_card_bank = Some(value.into());
            self
        }

        /// `business_license_number`
        ///
        /// Sealed by the client on sending.
        pub fn business_license_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.business_license_number = Some(value.into());
            self
        }

        /// `company_name`
        pub fn company_name(mut self, value: impl Into<String>) -> Self {
            self.company_name = Some(value.into());
            self
        }

        /// `store_address`
        pub fn store_address(mut self, value: impl Into<String>) -> Self {
            self.store_address = Some(value.into());
            self
        }

        /// `store_longitude`
        pub fn store_longitude(mut self, value: impl Into<String>) -> Self {
            self.store_longitude = Some(value.into());
            self
        }

        /// `store_latitude`
        pub fn store_latitude(mut self, value: impl Into<String>) -> Self {
            self.store_latitude = Some(value.into());
            self
        }

        /// `sign_type`
        ///
        /// **Required.** Known: `HMAC-SHA256`.
        pub fn sign_type(mut self, value: impl Into<String>) -> Self {
            self.sign_type = Some(value.into());
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
            .mutual_tls();

        fn parts(&self) -> Parts {
            Parts::new()
                .body("mch_id", &self.mch_id)
                .body("cert_serial_number", &self.cert_serial_number)
                .body("certificates_number", &self.certificates_number)
                .body("certificates_name", &self.certificates_name)
                .body("settlement_card_no", &self.settlement_card_no)
                .body("settlement_card_name", &self.settlement_card_name)
                .body("settlement_card_bank", &self.settlement_card_bank)
                .body("business_license_number", &self.business_license_number)
                .body("company_name", &self.company_name)
                .body("store_address", &self.store_address)
                .body("store_longitude", &self.store_longitude)
                .body("store_latitude", &self.store_latitude)
                .body("sign_type", &self.sign_type)
                .extra(&self.extra)
        }
    }

    /// The answer of 事前-风险商户核查接口.
    #[derive(Clone, Debug, Default)]
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
