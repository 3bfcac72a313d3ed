//! 批量查询用户资格 · `POST /v3/gov/subsidy/qualifications/query`
//!
//! Generated from docs/openapi/v3/gov/subsidy/qualifications/query.md by `cargo xtask regen`; do not edit.

/// 批量查询用户资格
///
/// `POST /v3/gov/subsidy/qualifications/query`
///
/// 批量查询用户资格 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989543) · feature `v3-gov`
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::qualifications::query::post;
///
/// let request = post()
///     .real_name("李雷")
///     .id_card_number("11010519491231002X")
///     .phone_number("02800000000")
///     .qualification_region_code(1)
///     .identity_document_type(post::IdentityDocumentType::IdDocTypeIdCard);
/// ```
#[doc(alias = "批量查询用户资格")]
#[doc(alias = "/v3/gov/subsidy/qualifications/query")]
#[doc(alias = "post_v3_gov_subsidy_qualifications_query")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 批量查询用户资格; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `real_name`, `id_card_number`, `phone_number`, `qualification_region_code`, `identity_document_type`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `real_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn real_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("real_name", value.into()))
        }

        /// `id_card_number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn id_card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("id_card_number", value.into()))
        }

        /// `phone_number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn phone_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("phone_number", value.into()))
        }

        /// `qualification_region_code`
        ///
        /// **Required.**
        pub fn qualification_region_code(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("qualification_region_code", value.into()))
        }

        /// `identity_document_type`
        ///
        /// **Required.**
        pub fn identity_document_type(self, value: impl Into<IdentityDocumentType>) -> Self {
            Self(self.0.body("identity_document_type", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_gov_subsidy_qualifications_query",
                Verb::Post,
                "/v3/gov/subsidy/qualifications/query",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/real_name",
                    "/body/id_card_number",
                    "/body/phone_number",
                    "/body/qualification_region_code",
                    "/body/identity_document_type",
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
            self.0.clone()
        }
    }

    /// IdentityDocumentType
    #[derive(Clone)]
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

    /// The answer of 批量查询用户资格.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `qualification_list`
        ///
        /// Documented as always there.
        pub qualification_list: Vec<response::QualificationList>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        qualification_list = "qualification_list",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// QualificationList
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct QualificationList {
            /// `appliance_id`
            ///
            /// Documented as always there. Known: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`.
            pub appliance_id: Option<i64>,
            /// `state`
            ///
            /// Documented as always there.
            pub state: Option<State>,
            /// `unclaimed_reason`
            pub unclaimed_reason: Option<UnclaimedReason>,
            /// `claimed_platform_name`
            pub claimed_platform_name: Option<String>,
            /// `claimed_region_name`
            pub claimed_region_name: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            QualificationList,
            appliance_id = "appliance_id",
            state = "state",
            unclaimed_reason = "unclaimed_reason",
            claimed_platform_name = "claimed_platform_name",
            claimed_region_name = "claimed_region_name",
        );

        /// State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// `UNCLAIMED`
            Unclaimed,
            /// `UNREDEEMED`
            Unredeemed,
            /// `REDEEMED`
            Redeemed,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Unclaimed = "UNCLAIMED",
            Unredeemed = "UNREDEEMED",
            Redeemed = "REDEEMED",
        );

        /// UnclaimedReason
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum UnclaimedReason {
            /// `REASON_CLAIMED_BY_OTHER_REGION`
            ReasonClaimedByOtherRegion,
            /// `REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION`
            ReasonClaimedByOtherPlatformOrRegion,
            /// `REASON_UNCLAIMED`
            ReasonUnclaimed,
            /// `REASON_CLAIMED_BY_OTHER_MODE`
            ReasonClaimedByOtherMode,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            UnclaimedReason,
            ReasonClaimedByOtherRegion = "REASON_CLAIMED_BY_OTHER_REGION",
            ReasonClaimedByOtherPlatformOrRegion = "REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION",
            ReasonUnclaimed = "REASON_UNCLAIMED",
            ReasonClaimedByOtherMode = "REASON_CLAIMED_BY_OTHER_MODE",
        );
    }
}
