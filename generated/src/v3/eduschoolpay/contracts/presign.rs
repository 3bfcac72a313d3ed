//! 预签约 · `POST /v3/eduschoolpay/contracts/presign`
//!
//! Generated from docs/openapi/v3/eduschoolpay/contracts/presign.md by `cargo xtask regen`; do not edit.

/// 预签约
///
/// `POST /v3/eduschoolpay/contracts/presign`
///
/// 预签约 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012468952) · feature `v3-eduschoolpay`
///
/// ```
/// use wechatpay_api::v3::eduschoolpay::contracts::presign::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .plan_id("654202606181035426")
///     .user_id("UI20260618764")
///     .school_id("69520260618103")
///     .out_contract_code("29420260618103")
///     .contract_mode("示例CM825")
///     .downgrade_default_contract(true)
///     .identity(
///         post::Identity::default()
///             .real_name("李雷")
///             .credential_type("示例CT563")
///             .id_card_number("11010519491231002X"),
///     )
///     .bank_card(
///         post::BankCard::default()
///             .bank_card_no("BCN20260618380")
///             .valid_thru("示例VT701")
///             .phone("02800000000")
///             .bank_type("示例BT854"),
///     );
/// ```
#[doc(alias = "预签约")]
#[doc(alias = "/v3/eduschoolpay/contracts/presign")]
#[doc(alias = "post_v3_eduschoolpay_contracts_presign")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 预签约; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `openid`, `plan_id`, `user_id`, `school_id`, `out_contract_code`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// `plan_id`
        ///
        /// **Required.**
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("plan_id", value.into()))
        }

        /// `user_id`
        ///
        /// **Required.**
        pub fn user_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("user_id", value.into()))
        }

        /// `school_id`
        ///
        /// **Required.**
        pub fn school_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("school_id", value.into()))
        }

        /// `out_contract_code`
        ///
        /// **Required.**
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_contract_code", value.into()))
        }

        /// `contract_mode`
        pub fn contract_mode(self, value: impl Into<String>) -> Self {
            Self(self.0.body("contract_mode", value.into()))
        }

        /// `downgrade_default_contract`
        pub fn downgrade_default_contract(self, value: bool) -> Self {
            Self(self.0.body("downgrade_default_contract", value))
        }

        /// `identity`
        pub fn identity(self, value: Identity) -> Self {
            Self(self.0.body("identity", value))
        }

        /// `bank_card`
        pub fn bank_card(self, value: BankCard) -> Self {
            Self(self.0.body("bank_card", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_eduschoolpay_contracts_presign",
                Verb::Post,
                "/v3/eduschoolpay/contracts/presign",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/appid",
                    "/body/openid",
                    "/body/plan_id",
                    "/body/user_id",
                    "/body/school_id",
                    "/body/out_contract_code",
                    "/body/identity/real_name",
                    "/body/identity/credential_type",
                    "/body/bank_card/bank_card_no",
                ],
            )
            .request(
                &[
                    ("/body/identity/real_name", Wire::RsaOaep),
                    ("/body/identity/credential_type", Wire::RsaOaep),
                    ("/body/identity/id_card_number", Wire::RsaOaep),
                    ("/body/bank_card/bank_card_no", Wire::RsaOaep),
                    ("/body/bank_card/phone", Wire::RsaOaep),
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// Identity
    #[derive(Clone, Debug, Default)]
    pub struct Identity(Fields);

    impl Identity {
        /// `real_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn real_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("real_name", value.into()))
        }

        /// `credential_type`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn credential_type(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("credential_type", value.into()))
        }

        /// `id_card_number`
        ///
        /// Sealed by the client on sending.
        pub fn id_card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("id_card_number", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Identity);

    /// BankCard
    #[derive(Clone, Debug, Default)]
    pub struct BankCard(Fields);

    impl BankCard {
        /// `bank_card_no`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn bank_card_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("bank_card_no", value.into()))
        }

        /// `valid_thru`
        pub fn valid_thru(self, value: impl Into<String>) -> Self {
            Self(self.0.set("valid_thru", value.into()))
        }

        /// `phone`
        ///
        /// Sealed by the client on sending.
        pub fn phone(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("phone", value.into()))
        }

        /// `bank_type`
        pub fn bank_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_type", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(BankCard);

    /// The answer of 预签约.
    #[derive(Clone)]
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
