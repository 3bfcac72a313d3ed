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
    pub struct Request {
        real_name: Option<Sensitive>,
        id_card_number: Option<Sensitive>,
        phone_number: Option<Sensitive>,
        appliance_id: Option<i64>,
        openid: Option<String>,
        appid: Option<String>,
        qualification_region_code: Option<i64>,
        identity_document_type: Option<IdentityDocumentType>,
        extra: Extra,
    }

    impl Request {
        /// `real_name`
        ///
        /// Sealed by the client on sending.
        pub fn real_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.real_name = Some(value.into());
            self
        }

        /// `id_card_number`
        ///
        /// Sealed by the client on sending.
        pub fn id_card_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_card_number = Some(value.into());
            self
        }

        /// `phone_number`
        ///
        /// Sealed by the client on sending.
        pub fn phone_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.phone_number = Some(value.into());
            self
        }

        /// `appliance_id`
        ///
        /// **Required.** Known: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`.
        pub fn appliance_id(mut self, value: impl Into<i64>) -> Self {
            self.appliance_id = Some(value.into());
            self
        }

        /// `openid`
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `appid`
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
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
        pub fn identity_document_type(
            mut self,
            value: impl Into<IdentityDocumentType>,
        ) -> Self {
            self.identity_document_type = Some(value.into());
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
                "get_v3_gov_subsidy_qualification",
                Verb::Get,
                "/v3/gov/subsidy/qualification",
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
            Parts::new()
                .query("real_name", &self.real_name)
                .query("id_card_number", &self.id_card_number)
                .query("phone_number", &self.phone_number)
                .query("appliance_id", &self.appliance_id)
                .query("openid", &self.openid)
                .query("appid", &self.appid)
                .query("qualification_region_code", &self.qualification_region_code)
                .query("identity_document_type", &self.identity_document_type)
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

    /// The answer of 查询补贴资格.
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
