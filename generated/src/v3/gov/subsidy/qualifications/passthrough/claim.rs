//! 领取资格(透传模式) · `POST /v3/gov/subsidy/qualifications/passthrough/claim`
//!
//! Generated from docs/openapi/v3/gov/subsidy/qualifications/passthrough/claim.md by `cargo xtask regen`; do not edit.

/// 领取资格(透传模式)
///
/// `POST /v3/gov/subsidy/qualifications/passthrough/claim`
///
/// 领取资格(透传模式) · feature `v3-gov`
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::qualifications::passthrough::claim::post;
///
/// let request = post()
///     .real_name("李雷")
///     .id_card_number("11010519491231002X")
///     .phone_number("02800000000")
///     .appliance_id(1)
///     .qualification_region_code(1)
///     .identity_document_type(post::IdentityDocumentType::IdDocTypeIdCard)
///     .longitude("104.0430")
///     .latitude("30.6420");
/// ```
#[doc(alias = "领取资格(透传模式)")]
#[doc(alias = "/v3/gov/subsidy/qualifications/passthrough/claim")]
#[doc(alias = "post_v3_gov_subsidy_qualifications_passthrough_claim")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 领取资格(透传模式); [`post()`](super::post()) makes one.
    ///
    /// **Required**: `real_name`, `id_card_number`, `phone_number`, `qualification_region_code`, `identity_document_type`, `longitude`, `latitude`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        real_name: Option<Sensitive>,
        id_card_number: Option<Sensitive>,
        phone_number: Option<Sensitive>,
        appliance_id: Option<i64>,
        qualification_region_code: Option<i64>,
        identity_document_type: Option<IdentityDocumentType>,
        longitude: Option<String>,
        latitude: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `real_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn real_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.real_name = Some(value.into());
            self
        }

        /// `id_card_number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn id_card_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_card_number = Some(value.into());
            self
        }

        /// `phone_number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn phone_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.phone_number = Some(value.into());
            self
        }

        /// `appliance_id`
        ///
        /// Known: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`.
        pub fn appliance_id(mut self, value: impl Into<i64>) -> Self {
            self.appliance_id = Some(value.into());
            self
        }

        /// `qualification_region_code`
        ///
        /// **Required.**
        pub fn qualification_region_code(mut self, value: impl Into<i64>) -> Self {
            self.qualification_region_code = Some(value.into());
            self
        }

        /// `identity_document_type`
        ///
        /// **Required.**
        pub fn identity_document_type(
            mut self,
            value: impl Into<IdentityDocumentType>,
        ) -> Self {
            self.identity_document_type = Some(value.into());
            self
        }

        /// `longitude`
        ///
        /// **Required.**
        pub fn longitude(mut self, value: impl Into<String>) -> Self {
            self.longitude = Some(value.into());
            self
        }

        /// `latitude`
        ///
        /// **Required.**
        pub fn latitude(mut self, value: impl Into<String>) -> Self {
            self.latitude = Some(value.into());
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
                "post_v3_gov_subsidy_qualifications_passthrough_claim",
                Verb::Post,
                "/v3/gov/subsidy/qualifications/passthrough/claim",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/real_name",
                    "/body/id_card_number",
                    "/body/phone_number",
                    "/body/qualification_region_code",
                    "/body/identity_document_type",
                    "/body/longitude",
                    "/body/latitude",
                ],
            )
            .request(
                &[
                    ("/body/real_name", Wire::RsaOaep),
                    ("/body/id_card_number", Wire::RsaOaep),
                    ("/body/phone_number", Wire::RsaOaep),
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("real_name", &self.real_name)
                .body("id_card_number", &self.id_card_number)
                .body("phone_number", &self.phone_number)
                .body("appliance_id", &self.appliance_id)
                .body("qualification_region_code", &self.qualification_region_code)
                .body("identity_document_type", &self.identity_document_type)
                .body("longitude", &self.longitude)
                .body("latitude", &self.latitude)
                .extra(&self.extra)
        }
    }

    /// IdentityDocumentType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum IdentityDocumentType {
        /// `ID_DOC_TYPE_ID_CARD`
        IdDocTypeIdCard,
        /// `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC`
        IdDocTypeMainlandTravelPermitForHkMc,
        /// `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW`
        IdDocTypeMainlandTravelPermitForTw,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        IdentityDocumentType,
        IdDocTypeIdCard = "ID_DOC_TYPE_ID_CARD",
        IdDocTypeMainlandTravelPermitForHkMc = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC",
        IdDocTypeMainlandTravelPermitForTw = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW",
    );

    /// The answer of 领取资格(透传模式).
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `code`
        ///
        /// Documented as always there.
        pub code: Option<String>,
        /// `message`
        ///
        /// Documented as always there.
        pub message: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        code = "code",
        message = "message",
    );
}
