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
    pub struct Request {
        appid: Option<String>,
        openid: Option<String>,
        plan_id: Option<String>,
        user_id: Option<String>,
        school_id: Option<String>,
        out_contract_code: Option<String>,
        contract_mode: Option<String>,
        downgrade_default_contract: Option<bool>,
        identity: Option<Identity>,
        bank_card: Option<BankCard>,
        extra: Extra,
    }

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `plan_id`
        ///
        /// **Required.**
        pub fn plan_id(mut self, value: impl Into<String>) -> Self {
            self.plan_id = Some(value.into());
            self
        }

        /// `user_id`
        ///
        /// **Required.**
        pub fn user_id(mut self, value: impl Into<String>) -> Self {
            self.user_id = Some(value.into());
            self
        }

        /// `school_id`
        ///
        /// **Required.**
        pub fn school_id(mut self, value: impl Into<String>) -> Self {
            self.school_id = Some(value.into());
            self
        }

        /// `out_contract_code`
        ///
        /// **Required.**
        pub fn out_contract_code(mut self, value: impl Into<String>) -> Self {
            self.out_contract_code = Some(value.into());
            self
        }

        /// `contract_mode`
        pub fn contract_mode(mut self, value: impl Into<String>) -> Self {
            self.contract_mode = Some(value.into());
            self
        }

        /// `downgrade_default_contract`
        pub fn downgrade_default_contract(mut self, value: bool) -> Self {
            self.downgrade_default_contract = Some(value);
            self
        }

        /// `identity`
        pub fn identity(mut self, value: impl Into<Identity>) -> Self {
            self.identity = Some(value.into());
            self
        }

        /// `bank_card`
        pub fn bank_card(mut self, value: impl Into<BankCard>) -> Self {
            self.bank_card = Some(value.into());
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
            Parts::new()
                .body("appid", &self.appid)
                .body("openid", &self.openid)
                .body("plan_id", &self.plan_id)
                .body("user_id", &self.user_id)
                .body("school_id", &self.school_id)
                .body("out_contract_code", &self.out_contract_code)
                .body("contract_mode", &self.contract_mode)
                .body("downgrade_default_contract", &self.downgrade_default_contract)
                .body("identity", &self.identity)
                .body("bank_card", &self.bank_card)
                .extra(&self.extra)
        }
    }

    /// Identity
    #[derive(Clone, Debug, Default)]
    pub struct Identity {
        real_name: Option<Sensitive>,
        credential_type: Option<Sensitive>,
        id_card_number: Option<Sensitive>,
        extra: Extra,
    }

    impl Identity {
        /// `real_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn real_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.real_name = Some(value.into());
            self
        }

        /// `credential_type`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn credential_type(mut self, value: impl Into<Sensitive>) -> Self {
            self.credential_type = Some(value.into());
            self
        }

        /// `id_card_number`
        ///
        /// Sealed by the client on sending.
        pub fn id_card_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_card_number = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Identity,
        real_name = "real_name",
        credential_type = "credential_type",
        id_card_number = "id_card_number",
    );

    /// BankCard
    #[derive(Clone, Debug, Default)]
    pub struct BankCard {
        bank_card_no: Option<Sensitive>,
        valid_thru: Option<String>,
        phone: Option<Sensitive>,
        bank_type: Option<String>,
        extra: Extra,
    }

    impl BankCard {
        /// `bank_card_no`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn bank_card_no(mut self, value: impl Into<Sensitive>) -> Self {
            self.bank_card_no = Some(value.into());
            self
        }

        /// `valid_thru`
        pub fn valid_thru(mut self, value: impl Into<String>) -> Self {
            self.valid_thru = Some(value.into());
            self
        }

        /// `phone`
        ///
        /// Sealed by the client on sending.
        pub fn phone(mut self, value: impl Into<Sensitive>) -> Self {
            self.phone = Some(value.into());
            self
        }

        /// `bank_type`
        pub fn bank_type(mut self, value: impl Into<String>) -> Self {
            self.bank_type = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        BankCard,
        bank_card_no = "bank_card_no",
        valid_thru = "valid_thru",
        phone = "phone",
        bank_type = "bank_type",
    );

    /// The answer of 预签约.
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
