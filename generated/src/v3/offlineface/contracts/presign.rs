//! 预签约接口 · `POST /v3/offlineface/contracts/presign`
//!
//! Generated from docs/openapi/v3/offlineface/contracts/presign.md by `cargo xtask regen`; do not edit.

/// Pre-signs a user's offline face payment contract and returns the pre-sign token.
///
/// 为用户预签约离线刷脸支付，返回预签约token。
///
/// `POST /v3/offlineface/contracts/presign`
///
/// 预签约接口 / Pre-sign an offline face payment contract · official page: [face payment](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html) · feature `v3-offlineface` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::offlineface::contracts::presign::post;
///
/// let request = post()
///     .business_name("K12")
///     .facepay_user(
///         post::FacepayUser::default()
///             .out_user_id("TCH2026031027")
///             .organization_id("2026031700184"),
///     );
/// ```
#[doc(alias = "预签约接口")]
#[doc(alias = "/v3/offlineface/contracts/presign")]
#[doc(alias = "post_v3_offlineface_contracts_presign")]
#[doc(alias = "签约接口")]
#[doc(alias = "约接口")]
#[doc(alias = "接口")]
#[doc(alias = "Pre-sign an offline face payment contract")]
#[doc(alias = "offline face payment contract")]
#[doc(alias = "face payment contract")]
#[doc(alias = "payment contract")]
#[doc(alias = "contract")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 预签约接口. Created by [`post()`](super::post()).
    ///
    /// **Required**: `business_name`, `facepay_user`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 业务类型 / Type of business
        ///
        /// **Required.**
        pub fn business_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("business_name", value.into()))
        }

        /// 刷脸用户信息 / User of face payment
        ///
        /// **Required.**
        pub fn facepay_user(self, value: FacepayUser) -> Self {
            Self(self.0.body("facepay_user", value))
        }

        /// 签约指定的银行卡 / Bank card that the contract is limited to
        pub fn limit_bank_card(self, value: LimitBankCard) -> Self {
            Self(self.0.body("limit_bank_card", value))
        }

        /// 签约模式 / Mode of signing
        pub fn contract_mode(self, value: impl Into<ContractMode>) -> Self {
            Self(self.0.body("contract_mode", value.into()))
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
                "post_v3_offlineface_contracts_presign",
                Method::Post,
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
                        FieldEncoding::RsaOaep,
                    ),
                    ("/body/facepay_user/phone", FieldEncoding::RsaOaep),
                    ("/body/limit_bank_card/bank_card_number", FieldEncoding::RsaOaep),
                    ("/body/limit_bank_card/identification_name", FieldEncoding::RsaOaep),
                    (
                        "/body/limit_bank_card/identification/identification_number",
                        FieldEncoding::RsaOaep,
                    ),
                    ("/body/limit_bank_card/phone", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 刷脸用户信息 / User of face payment
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct FacepayUser(ObjectBuilder);

    impl FacepayUser {
        /// 商户侧刷脸用户ID / Merchant's ID of the face payment user
        ///
        /// **Required.**
        pub fn out_user_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_user_id", value.into()))
        }

        /// 刷脸用户姓名 / Name of the face payment user
        pub fn identification_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("identification_name", value.into()))
        }

        /// 机构ID / ID of the institution (organization)
        ///
        /// **Required.**
        pub fn organization_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("organization_id", value.into()))
        }

        /// 证件信息 / Identity document
        pub fn identification(self, value: Identification) -> Self {
            Self(self.0.set("identification", value))
        }

        /// 电话号码 / Phone number
        ///
        /// Encrypted by the client.
        pub fn phone(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("phone", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(FacepayUser);

    /// 证件信息 / Identity document
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Identification(ObjectBuilder);

    impl Identification {
        /// 证件类型 / Type of the identity document
        ///
        /// **Required.** Known values: `IDCARD` (身份证 / ID card of mainland China).
        pub fn identification_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("identification_type", value.into()))
        }

        /// 证件号码 / Number of the identity document
        ///
        /// **Required.** Encrypted by the client.
        pub fn identification_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("identification_number", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Identification);

    /// 签约指定的银行卡 / Bank card that the contract is limited to
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct LimitBankCard(ObjectBuilder);

    impl LimitBankCard {
        /// 银行卡号 / Bank card number
        ///
        /// Encrypted by the client.
        pub fn bank_card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("bank_card_number", value.into()))
        }

        /// 开卡人姓名 / Name of the card holder
        ///
        /// Encrypted by the client.
        pub fn identification_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("identification_name", value.into()))
        }

        /// 开卡人证件信息 / Identity document of the card holder
        pub fn identification(self, value: Identification) -> Self {
            Self(self.0.set("identification", value))
        }

        /// 银行卡有效期 / Expiry date of the bank card
        pub fn valid_thru(self, value: impl Into<String>) -> Self {
            Self(self.0.set("valid_thru", value.into()))
        }

        /// 银行类型（付款或收款银行标识） / Bank type code of the paying or receiving bank
        pub fn bank_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_type", value.into()))
        }

        /// 银行卡开卡预留手机号 / Mobile phone number registered with the bank card
        ///
        /// Encrypted by the client.
        pub fn phone(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("phone", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(LimitBankCard);

    /// 签约模式 / Mode of signing
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ContractMode {
        /// 限定银行卡 / Limited to the given bank card
        ///
        /// `LIMIT_BANK_CARD`
        LimitBankCard,
        /// 优先使用指定银行卡 / Given bank card preferred
        ///
        /// `PRIORITY_BANK_CARD`
        PriorityBankCard,
        /// 不限定银行卡 / Bank card not limited
        ///
        /// `LIMIT_NONE`
        LimitNone,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ContractMode,
        LimitBankCard = "LIMIT_BANK_CARD",
        PriorityBankCard = "PRIORITY_BANK_CARD",
        LimitNone = "LIMIT_NONE",
    );

    /// Response of 预签约接口.
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
