//! 预签约 · `POST /v3/eduschoolpay/contracts/presign`
//!
//! Generated from docs/openapi/v3/eduschoolpay/contracts/presign.md by `cargo xtask regen`; do not edit.

/// Pre-signs a campus payment contract and returns the token for the signing Mini Program.
///
/// 预签约校园轻松付协议，返回打开签约小程序所用的预签约码。
///
/// `POST /v3/eduschoolpay/contracts/presign`
///
/// 预签约 / Pre-sign a campus payment contract · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012468952) · feature `v3-eduschoolpay` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::eduschoolpay::contracts::presign::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .plan_id("138602")
///     .user_id("20260105000738")
///     .school_id("5101070018")
///     .out_contract_code("XYQY20260618001");
/// ```
#[doc(alias = "预签约")]
#[doc(alias = "/v3/eduschoolpay/contracts/presign")]
#[doc(alias = "post_v3_eduschoolpay_contracts_presign")]
#[doc(alias = "签约")]
#[doc(alias = "Pre-sign a campus payment contract")]
#[doc(alias = "campus payment contract")]
#[doc(alias = "payment contract")]
#[doc(alias = "contract")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 预签约. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `openid`, `plan_id`, `user_id`, `school_id`, `out_contract_code`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.** At most 32 characters.
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.** At most 128 characters.
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 模板或计划ID（代扣协议模板、支付分或投放计划） / ID of the contract template or plan
        ///
        /// **Required.** At most 32 characters.
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("plan_id", value.into()))
        }

        /// 用户ID / User ID, or the object by which the user is identified
        ///
        /// **Required.** At most 32 characters.
        pub fn user_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("user_id", value.into()))
        }

        /// 学校编号 / ID of the school
        ///
        /// **Required.** At most 32 characters.
        pub fn school_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("school_id", value.into()))
        }

        /// 商户签约协议号 / Merchant's number of the contract
        ///
        /// **Required.** At most 64 characters.
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_contract_code", value.into()))
        }

        /// 签约模式 / Mode of signing
        pub fn contract_mode(self, value: impl Into<ContractMode>) -> Self {
            Self(self.0.body("contract_mode", value.into()))
        }

        /// 是否允许降级为普通签约模式 / Whether it may fall back to the ordinary signing mode
        pub fn downgrade_default_contract(self, value: bool) -> Self {
            Self(self.0.body("downgrade_default_contract", value))
        }

        /// 实名信息 / Real-name identity of the user
        pub fn identity(self, value: Identity) -> Self {
            Self(self.0.body("identity", value))
        }

        /// 签约银行卡 / Bank card used for the contract
        pub fn bank_card(self, value: BankCard) -> Self {
            Self(self.0.body("bank_card", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }

        /// Sets what happens if required fields are missing, for this request only.
        pub fn check_required(self, check: Check) -> Self {
            Self(self.0.check_required(check))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_eduschoolpay_contracts_presign",
                Method::Post,
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
                    ("/body/identity/real_name", FieldEncoding::RsaOaep),
                    ("/body/identity/credential_type", FieldEncoding::RsaOaep),
                    ("/body/identity/id_card_number", FieldEncoding::RsaOaep),
                    ("/body/bank_card/bank_card_no", FieldEncoding::RsaOaep),
                    ("/body/bank_card/phone", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 签约模式 / Mode of signing
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ContractMode {
        /// 不限制银行卡 / No bank card is given
        ///
        /// `DEFAULT`
        Default,
        /// 限定银行卡 / Limited to the given bank card
        ///
        /// `LIMIT_BANK_CARD`
        LimitBankCard,
        /// 优先使用指定银行卡 / Given bank card preferred
        ///
        /// `PRIORITY_BANK_CARD`
        PriorityBankCard,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ContractMode,
        Default = "DEFAULT",
        LimitBankCard = "LIMIT_BANK_CARD",
        PriorityBankCard = "PRIORITY_BANK_CARD",
    );

    /// 实名信息 / Real-name identity of the user
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Identity(ObjectBuilder);

    impl Identity {
        /// 真实姓名 / Real name of the person
        ///
        /// **Required.** Encrypted by the client.
        pub fn real_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("real_name", value.into()))
        }

        /// 证件类型 / Type of identity document
        ///
        /// **Required.** Encrypted by the client.
        pub fn credential_type(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("credential_type", value.into()))
        }

        /// 身份证号码 / ID card number
        ///
        /// Encrypted by the client.
        pub fn id_card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("id_card_number", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Identity);

    /// 签约银行卡 / Bank card used for the contract
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct BankCard(ObjectBuilder);

    impl BankCard {
        /// 银行卡号 / Bank card number
        ///
        /// **Required.** Encrypted by the client.
        pub fn bank_card_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("bank_card_no", value.into()))
        }

        /// 银行卡有效期 / Expiry date of the bank card
        pub fn valid_thru(self, value: impl Into<String>) -> Self {
            Self(self.0.set("valid_thru", value.into()))
        }

        /// 银行卡开卡预留手机号 / Mobile phone number registered with the bank card
        ///
        /// Encrypted by the client.
        pub fn phone(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("phone", value.into()))
        }

        /// 银行类型（付款或收款银行标识） / Bank type code of the paying or receiving bank
        pub fn bank_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_type", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(BankCard);

    /// Response of 预签约.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 预签约码 / Pre-signing token that identifies the signing session
        ///
        /// Always present according to the docs.
        pub presign_token: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        presign_token = "presign_token",
    );
}
