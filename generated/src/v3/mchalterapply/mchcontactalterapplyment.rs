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
    pub struct Request(Parts);

    impl Request {
        /// `merchant_code`
        ///
        /// **Required.**
        pub fn merchant_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("merchant_code", value.into()))
        }

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// `contact_info`
        pub fn contact_info(self, value: ContactInfo) -> Self {
            Self(self.0.body("contact_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
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
            self.0.clone()
        }
    }

    /// ContactInfo
    #[derive(Clone, Debug, Default)]
    pub struct ContactInfo(Fields);

    impl ContactInfo {
        /// `contact_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn contact_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("contact_name", value.into()))
        }

        /// `contact_id_doc_type`
        ///
        /// **Required.**
        pub fn contact_id_doc_type(self, value: impl Into<ContactIdDocType>) -> Self {
            Self(self.0.set("contact_id_doc_type", value.into()))
        }

        /// `contact_id_card_number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn contact_id_card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("contact_id_card_number", value.into()))
        }

        /// `contact_id_doc_copy`
        ///
        /// **Required.**
        pub fn contact_id_doc_copy(self, value: impl Into<String>) -> Self {
            Self(self.0.set("contact_id_doc_copy", value.into()))
        }

        /// `contact_id_doc_copy_back`
        pub fn contact_id_doc_copy_back(self, value: impl Into<String>) -> Self {
            Self(self.0.set("contact_id_doc_copy_back", value.into()))
        }

        /// `contact_id_doc_period_begin`
        ///
        /// **Required.**
        pub fn contact_id_doc_period_begin(self, value: impl Into<String>) -> Self {
            Self(self.0.set("contact_id_doc_period_begin", value.into()))
        }

        /// `contact_id_doc_period_end`
        ///
        /// **Required.**
        pub fn contact_id_doc_period_end(self, value: impl Into<String>) -> Self {
            Self(self.0.set("contact_id_doc_period_end", value.into()))
        }

        /// `business_authorization_letter`
        pub fn business_authorization_letter(self, value: impl Into<String>) -> Self {
            Self(self.0.set("business_authorization_letter", value.into()))
        }

        /// `mobile_phone`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn mobile_phone(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("mobile_phone", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ContactInfo);

    /// ContactIdDocType
    #[derive(Clone)]
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
    #[derive(Clone)]
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
