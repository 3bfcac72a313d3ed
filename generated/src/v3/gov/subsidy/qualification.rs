//! 查询补贴资格 · `GET /v3/gov/subsidy/qualification`
//!
//! Generated from docs/openapi/v3/gov/subsidy/qualification.md by `cargo xtask regen`; do not edit.

/// 查询补贴资格
///
/// `GET /v3/gov/subsidy/qualification`
///
/// 查询补贴资格 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989543) · feature `v3-gov`
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::qualification::get;
///
/// let request = get()
///     .real_name("李雷")
///     .id_card_number("11010519491231002X")
///     .phone_number("02800000000")
///     .appliance_id(1)
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .appid("wx5f0c1a9e7b3d2846")
///     .qualification_region_code(1)
///     .identity_document_type(get::IdentityDocumentType::IdDocTypeIdCard);
/// ```
#[doc(alias = "查询补贴资格")]
#[doc(alias = "/v3/gov/subsidy/qualification")]
#[doc(alias = "get_v3_gov_subsidy_qualification")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询补贴资格; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `appliance_id`, `qualification_region_code`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `real_name`
        ///
        /// Sealed by the client on sending.
        pub fn real_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.query("real_name", value.into()))
        }

        /// `id_card_number`
        ///
        /// Sealed by the client on sending.
        pub fn id_card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.query("id_card_number", value.into()))
        }

        /// `phone_number`
        ///
        /// Sealed by the client on sending.
        pub fn phone_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.query("phone_number", value.into()))
        }

        /// `appliance_id`
        ///
        /// **Required.** Known: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`.
        pub fn appliance_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("appliance_id", value.into()))
        }

        /// `openid`
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("openid", value.into()))
        }

        /// `appid`
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// `qualification_region_code`
        ///
        /// **Required.**
        pub fn qualification_region_code(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("qualification_region_code", value.into()))
        }

        /// `identity_document_type`
        pub fn identity_document_type(self, value: impl Into<IdentityDocumentType>) -> Self {
            Self(self.0.query("identity_document_type", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_gov_subsidy_qualification",
                Verb::Get,
                "/v3/gov/subsidy/qualification",
            )
            .query(
                &[
                    "real_name",
                    "id_card_number",
                    "phone_number",
                    "appliance_id",
                    "openid",
                    "appid",
                    "qualification_region_code",
                    "identity_document_type",
                ],
            )
            .required(&["/query/appliance_id", "/query/qualification_region_code"])
            .request(
                &[
                    ("/query/real_name", Wire::RsaOaep),
                    ("/query/id_card_number", Wire::RsaOaep),
                    ("/query/phone_number", Wire::RsaOaep),
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

    /// The answer of 查询补贴资格.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<response::State>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        state = "state",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

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
    }
}
