//! 预签约接口 · `POST /v3/offlineface/contracts/presign`
//!
//! Generated from docs/openapi/v3/offlineface/contracts/presign.md by `cargo xtask regen`; do not edit.

/// 预签约接口
///
/// `POST /v3/offlineface/contracts/presign`
///
/// 预签约接口 · [official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html) · feature `v3-offlineface`
///
/// ```
/// use wechatpay_api::v3::offlineface::contracts::presign::post;
///
/// let request = post()
///     .business_name("春茶节")
///     .facepay_user(
///         post::FacepayUser::default()
///             .out_user_id("OUI20260618423")
///             .identification_name("春茶节")
///             .organization_id("OI20260618928")
///             .identification(
///                 post::Identification::default()
///                     .identification_type("IDCARD")
///                     .identification_number("IN20260618503"),
///             )
///             .phone("02800000000"),
///     )
///     .limit_bank_card(
///         post::LimitBankCard::default()
///             .bank_card_number("6217000000000000000")
///             .identification_name("李雷")
///             .identification(
///                 post::Identification::default()
///                     .identification_type("IDCARD")
///                     .identification_number("IN20260618503"),
///             )
///             .valid_thru("示例VT701")
///             .bank_type("示例BT854")
///             .phone("02800000000"),
///     )
///     .contract_mode(post::ContractMode::LimitBankCard);
/// ```
#[doc(alias = "预签约接口")]
#[doc(alias = "/v3/offlineface/contracts/presign")]
#[doc(alias = "post_v3_offlineface_contracts_presign")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 预签约接口; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `business_name`, `facepay_user`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        business_name: Option<String>,
        facepay_user: Option<FacepayUser>,
        limit_bank_card: Option<LimitBankCard>,
        contract_mode: Option<ContractMode>,
        extra: Extra,
    }

    impl Request {
        /// `business_name`
        ///
        /// **Required.**
        pub fn business_name(mut self, value: impl Into<String>) -> Self {
            self.business_name = Some(value.into());
            self
        }

        /// `facepay_user`
        ///
        /// **Required.**
        pub fn facepay_user(mut self, value: impl Into<FacepayUser>) -> Self {
            self.facepay_user = Some(value.into());
            self
        }

        /// `limit_bank_card`
        pub fn limit_bank_card(mut self, value: impl Into<LimitBankCard>) -> Self {
            self.limit_bank_card = Some(value.into());
            self
        }

        /// `contract_mode`
        pub fn contract_mode(mut self, value: impl Into<ContractMode>) -> Self {
            self.contract_mode = Some(value.into());
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
                "post_v3_offlineface_contracts_presign",
                Verb::Post,
                "/v3/offlineface/contracts/presign",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/business_name",
                    "/body/facepay_user",
                    "/body/facepay_user/out_user_id",
                    "/body/facepay_user/organization_id",
                    "/body/facepay_user/identification/identification_type",
                    "/body/facepay_user/identification/identification_number",
                    "/body/limit_bank_card/identification/identification_type",
                    "/body/limit_bank_card/identification/identification_number",
                ],
            )
            .request(
                &[
                    (
                        "/body/facepay_user/identification/identification_number",
                        Wire::RsaOaep,
                    ),
                    ("/body/facepay_user/phone", Wire::RsaOaep),
                    ("/body/limit_bank_card/bank_card_number", Wire::RsaOaep),
                    ("/body/limit_bank_card/identification_name", Wire::RsaOaep),
                    (
                        "/body/limit_bank_card/identification/identification_number",
                        Wire::RsaOaep,
                    ),
                    ("/body/limit_bank_card/phone", Wire::RsaOaep),
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("business_name", &self.business_name)
                .body("facepay_user", &self.facepay_user)
                .body("limit_bank_card", &self.limit_bank_card)
                .body("contract_mode", &self.contract_mode)
                .extra(&self.extra)
        }
    }

    /// FacepayUser
    #[derive(Clone, Debug, Default)]
    pub struct FacepayUser {
        out_user_id: Option<String>,
        identification_name: Option<String>,
        organization_id: Option<String>,
        identification: Option<Identification>,
        phone: Option<Sensitive>,
        extra: Extra,
    }

    impl FacepayUser {
        /// `out_user_id`
        ///
        /// **Required.**
        pub fn out_user_id(mut self, value: impl Into<String>) -> Self {
            self.out_user_id = Some(value.into());
            self
        }

        /// `identification_name`
        pub fn identification_name(mut self, value: impl Into<String>) -> Self {
            self.identification_name = Some(value.into());
            self
        }

        /// `organization_id`
        ///
        /// **Required.**
        pub fn organization_id(mut self, value: impl Into<String>) -> Self {
            self.organization_id = Some(value.into());
            self
        }

        /// `identification`
        pub fn identification(mut self, value: impl Into<Identification>) -> Self {
            self.identification = Some(value.into());
            self
        }

        /// `phone`
        ///
        /// Sealed by the client on sending.
        pub fn phone(mut self, value: impl Into<Sensitive>) -> Self {
            self.phone = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        FacepayUser,
        out_user_id = "out_user_id",
        identification_name = "identification_name",
        organization_id = "organization_id",
        identification = "identification",
        phone = "phone",
    );

    /// Identification
    #[derive(Clone, Debug, Default)]
    pub struct Identification {
        identification_type: Option<String>,
        identification_number: Option<Sensitive>,
        extra: Extra,
    }

    impl Identification {
        /// `identification_type`
        ///
        /// **Required.** Known: `IDCARD`.
        pub fn identification_type(mut self, value: impl Into<String>) -> Self {
            self.identification_type = Some(value.into());
            self
        }

        /// `identification_number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn identification_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.identification_number = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Identification,
        identification_type = "identification_type",
        identification_number = "identification_number",
    );

    /// LimitBankCard
    #[derive(Clone, Debug, Default)]
    pub struct LimitBankCard {
        bank_card_number: Option<Sensitive>,
        identification_name: Option<Sensitive>,
        identification: Option<Identification>,
        valid_thru: Option<String>,
        bank_type: Option<String>,
        phone: Option<Sensitive>,
        extra: Extra,
    }

    impl LimitBankCard {
        /// `bank_card_number`
        ///
        /// Sealed by the client on sending.
        pub fn bank_card_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.bank_card_number = Some(value.into());
            self
        }

        /// `identification_name`
        ///
        /// Sealed by the client on sending.
        pub fn identification_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.identification_name = Some(value.into());
            self
        }

        /// `identification`
        pub fn identification(mut self, value: impl Into<Identification>) -> Self {
            self.identification = Some(value.into());
            self
        }

        /// `valid_thru`
        pub fn valid_thru(mut self, value: impl Into<String>) -> Self {
            self.valid_thru = Some(value.into());
            self
        }

        /// `bank_type`
        pub fn bank_type(mut self, value: impl Into<String>) -> Self {
            self.bank_type = Some(value.into());
            self
        }

        /// `phone`
        ///
        /// Sealed by the client on sending.
        pub fn phone(mut self, value: impl Into<Sensitive>) -> Self {
            self.phone = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        LimitBankCard,
        bank_card_number = "bank_card_number",
        identification_name = "identification_name",
        identification = "identification",
        valid_thru = "valid_thru",
        bank_type = "bank_type",
        phone = "phone",
    );

    /// ContractMode
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum ContractMode {
        /// `LIMIT_BANK_CARD`
        LimitBankCard,
        /// `PRIORITY_BANK_CARD`
        PriorityBankCard,
        /// `LIMIT_NONE`
        LimitNone,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ContractMode,
        LimitBankCard = "LIMIT_BANK_CARD",
        PriorityBankCard = "PRIORITY_BANK_CARD",
        LimitNone = "LIMIT_NONE",
    );

    /// The answer of 预签约接口.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `presign_token`
        ///
        /// Documented as always there.
        pub presign_token: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        presign_token = "presign_token",
    );
}
