//! 提交超管变更申请单 · `POST /v3/mchalterapply/mchcontactalterapplyment`
//!
//! Generated from docs/openapi/v3/mchalterapply/mchcontactalterapplyment.md by `cargo xtask regen`; do not edit.

/// 提交超管变更申请单
///
/// `POST /v3/mchalterapply/mchcontactalterapplyment`
///
/// 提交超管变更申请单 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015617906) · feature `v3-mchalterapply`
///
/// ```
/// use wechatpay_api::v3::mchalterapply::mchcontactalterapplyment::post;
///
/// let request = post()
///     .merchant_code("8932026061")
///     .out_request_no("ORN20260618769")
///     .contact_info(
///         post::ContactInfo::default()
///             .contact_name("李雷")
///             .contact_id_doc_type(post::ContactIdDocType::IdentificationTypeIdcard)
///             .contact_id_card_number("11010519491231002X")
///             .contact_id_doc_copy("DzpZbE7q1uKc_v2RtYw-0618")
///             .contact_id_doc_copy_back("DzpZbE7q1uKc_v2RtYw-0618")
///             .contact_id_doc_period_begin("2020-06-18")
///             .contact_id_doc_period_end("2040-06-18")
///             .business_authorization_letter("DzpZbE7q1uKc_v2RtYw-0618")
///             .mobile_phone("02800000000"),
///     );
/// ```
#[doc(alias = "提交超管变更申请单")]
#[doc(alias = "/v3/mchalterapply/mchcontactalterapplyment")]
#[doc(alias = "post_v3_mchalterapply_mchcontactalterapplyment")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 提交超管变更申请单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `merchant_code`, `out_request_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        merchant_code: Option<String>,
        out_request_no: Option<String>,
        contact_info: Option<ContactInfo>,
        extra: Extra,
    }

    impl Request {
        /// `merchant_code`
        ///
        /// **Required.**
        pub fn merchant_code(mut self, value: impl Into<String>) -> Self {
            self.merchant_code = Some(value.into());
            self
        }

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Some(value.into());
            self
        }

        /// `contact_info`
        pub fn contact_info(mut self, value: impl Into<ContactInfo>) -> Self {
            self.contact_info = Some(value.into());
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
                "post_v3_mchalterapply_mchcontactalterapplyment",
                Verb::Post,
                "/v3/mchalterapply/mchcontactalterapplyment",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/merchant_code",
                    "/body/out_request_no",
                    "/body/contact_info/contact_name",
                    "/body/contact_info/contact_id_doc_type",
                    "/body/contact_info/contact_id_card_number",
                    "/body/contact_info/contact_id_doc_copy",
                    "/body/contact_info/contact_id_doc_period_begin",
                    "/body/contact_info/contact_id_doc_period_end",
                    "/body/contact_info/mobile_phone",
                ],
            )
            .request(
                &[
                    ("/body/contact_info/contact_name", Wire::RsaOaep),
                    ("/body/contact_info/contact_id_card_number", Wire::RsaOaep),
                    ("/body/contact_info/mobile_phone", Wire::RsaOaep),
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("merchant_code", &self.merchant_code)
                .body("out_request_no", &self.out_request_no)
                .body("contact_info", &self.contact_info)
                .extra(&self.extra)
        }
    }

    /// ContactInfo
    #[derive(Clone, Debug, Default)]
    pub struct ContactInfo {
        contact_name: Option<Sensitive>,
        contact_id_doc_type: Option<ContactIdDocType>,
        contact_id_card_number: Option<Sensitive>,
        contact_id_doc_copy: Option<String>,
        contact_id_doc_copy_back: Option<String>,
        contact_id_doc_period_begin: Option<String>,
        contact_id_doc_period_end: Option<String>,
        business_authorization_letter: Option<String>,
        mobile_phone: Option<Sensitive>,
        extra: Extra,
    }

    impl ContactInfo {
        /// `contact_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn contact_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.contact_name = Some(value.into());
            self
        }

        /// `contact_id_doc_type`
        ///
        /// **Required.**
        pub fn contact_id_doc_type(mut self, value: impl Into<ContactIdDocType>) -> Self {
            self.contact_id_doc_type = Some(value.into());
            self
        }

        /// `contact_id_card_number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn contact_id_card_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.contact_id_card_number = Some(value.into());
            self
        }

        /// `contact_id_doc_copy`
        ///
        /// **Required.**
        pub fn contact_id_doc_copy(mut self, value: impl Into<String>) -> Self {
            self.contact_id_doc_copy = Some(value.into());
            self
        }

        /// `contact_id_doc_copy_back`
        pub fn contact_id_doc_copy_back(mut self, value: impl Into<String>) -> Self {
            self.contact_id_doc_copy_back = Some(value.into());
            self
        }

        /// `contact_id_doc_period_begin`
        ///
        /// **Required.**
        pub fn contact_id_doc_period_begin(mut self, value: impl Into<String>) -> Self {
            self.contact_id_doc_period_begin = Some(value.into());
            self
        }

        /// `contact_id_doc_period_end`
        ///
        /// **Required.**
        pub fn contact_id_doc_period_end(mut self, value: impl Into<String>) -> Self {
            self.contact_id_doc_period_end = Some(value.into());
            self
        }

        /// `business_authorization_letter`
        pub fn business_authorization_letter(mut self, value: impl Into<String>) -> Self {
            self.business_authorization_letter = Some(value.into());
            self
        }

        /// `mobile_phone`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn mobile_phone(mut self, value: impl Into<Sensitive>) -> Self {
            self.mobile_phone = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        ContactInfo,
        contact_name = "contact_name",
        contact_id_doc_type = "contact_id_doc_type",
        contact_id_card_number = "contact_id_card_number",
        contact_id_doc_copy = "contact_id_doc_copy",
        contact_id_doc_copy_back = "contact_id_doc_copy_back",
        contact_id_doc_period_begin = "contact_id_doc_period_begin",
        contact_id_doc_period_end = "contact_id_doc_period_end",
        business_authorization_letter = "business_authorization_letter",
        mobile_phone = "mobile_phone",
    );

    /// ContactIdDocType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ContactIdDocType {
        /// `IDENTIFICATION_TYPE_IDCARD`
        IdentificationTypeIdcard,
        /// `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`
        IdentificationTypeOverseaPassport,
        /// `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`
        IdentificationTypeHongkongPassport,
        /// `IDENTIFICATION_TYPE_MACAO_PASSPORT`
        IdentificationTypeMacaoPassport,
        /// `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`
        IdentificationTypeTaiwanPassport,
        /// `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`
        IdentificationTypeForeignResident,
        /// `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`
        IdentificationTypeHongkongMacaoResident,
        /// `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`
        IdentificationTypeTaiwanResident,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ContactIdDocType,
        IdentificationTypeIdcard = "IDENTIFICATION_TYPE_IDCARD",
        IdentificationTypeOverseaPassport = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
        IdentificationTypeHongkongPassport = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
        IdentificationTypeMacaoPassport = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
        IdentificationTypeTaiwanPassport = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
        IdentificationTypeForeignResident = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
        IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
        IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
    );

    /// The answer of 提交超管变更申请单.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `apply_id`
        pub apply_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        apply_id = "apply_id",
    );
}
