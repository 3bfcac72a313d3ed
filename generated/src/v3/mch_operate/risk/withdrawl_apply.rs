//! 提交已注销商户号可用余额提现申请单 · `POST /v3/mch_operate/risk/withdrawl-apply`
//!
//! Generated from docs/openapi/v3/mch_operate/risk/withdrawl-apply.md by `cargo xtask regen`; do not edit.

/// 提交已注销商户号可用余额提现申请单
///
/// `POST /v3/mch_operate/risk/withdrawl-apply`
///
/// 提交已注销商户号可用余额提现申请单 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012488950) · feature `v3-mch_operate`
///
/// ```
/// use wechatpay_api::v3::mch_operate::risk::withdrawl_apply::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .out_account_type(post::OutAccountType::BasicAccount)
///     .amount(35200)
///     .out_request_no("7692026061810354276")
///     .payee_type(post::PayeeType::ContributionMerchant)
///     .payee_mchid("1684907235")
///     .payee_info(
///         post::PayeeInfo::default()
///             .account_type(post::AccountType::AccountTypeCorporate)
///             .bank_account_info(
///                 post::BankAccountInfo::default()
///                     .account_name("李雷")
///                     .account_bank("锦江银行")
///                     .bank_branch_id("576202606181")
///                     .bank_name("锦江银行")
///                     .account_number("6217000000000000000"),
///             )
///             .identity_info(
///                 post::IdentityInfo::default()
///                     .id_doc_type(post::IdDocType::IdentificationTypeIdcard)
///                     .identification_name("李雷")
///                     .identification_no("IN20260618735"),
///             ),
///     )
///     .proof_media_list(
///         post::ProofMediaList::default()
///             .proof_payee_media([
///                 post::ProofPayeeMedia::default()
///                     .proof_media_type(
///                         post::ProofMediaType::BasicTransactionInformation,
///                     )
///                     .proof_media("示例PM934"),
///             ]),
///     )
///     .additional_materials(
///         post::AdditionalMaterials::default().additional_media(["示例AM203"]),
///     )
///     .remark("示例说明");
/// ```
#[doc(alias = "提交已注销商户号可用余额提现申请单")]
#[doc(alias = "/v3/mch_operate/risk/withdrawl-apply")]
#[doc(alias = "post_v3_mch_operate_risk_withdrawl_apply")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 提交已注销商户号可用余额提现申请单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sub_mchid`, `out_account_type`, `amount`, `out_request_no`, `payee_type`, `payee_info`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `out_account_type`
        ///
        /// **Required.**
        pub fn out_account_type(self, value: impl Into<OutAccountType>) -> Self {
            Self(self.0.body("out_account_type", value.into()))
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("amount", value.into()))
        }

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// `payee_type`
        ///
        /// **Required.**
        pub fn payee_type(self, value: impl Into<PayeeType>) -> Self {
            Self(self.0.body("payee_type", value.into()))
        }

        /// `payee_mchid`
        pub fn payee_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("payee_mchid", value.into()))
        }

        /// `payee_info`
        ///
        /// **Required.**
        pub fn payee_info(self, value: PayeeInfo) -> Self {
            Self(self.0.body("payee_info", value))
        }

        /// `proof_media_list`
        pub fn proof_media_list(self, value: ProofMediaList) -> Self {
            Self(self.0.body("proof_media_list", value))
        }

        /// `additional_materials`
        pub fn additional_materials(self, value: AdditionalMaterials) -> Self {
            Self(self.0.body("additional_materials", value))
        }

        /// `remark`
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.body("remark", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_mch_operate_risk_withdrawl_apply",
                Verb::Post,
                "/v3/mch_operate/risk/withdrawl-apply",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sub_mchid",
                    "/body/out_account_type",
                    "/body/amount",
                    "/body/out_request_no",
                    "/body/payee_type",
                    "/body/payee_info",
                    "/body/payee_info/account_type",
                    "/body/payee_info/bank_account_info/account_name",
                    "/body/payee_info/bank_account_info/account_bank",
                    "/body/payee_info/bank_account_info/account_number",
                    "/body/payee_info/identity_info/identification_name",
                    "/body/payee_info/identity_info/identification_no",
                    "/body/proof_media_list/proof_payee_media/*/proof_media_type",
                    "/body/proof_media_list/proof_payee_media/*/proof_media",
                ],
            )
            .request(
                &[
                    ("/body/payee_info/bank_account_info/account_name", Wire::RsaOaep),
                    ("/body/payee_info/bank_account_info/account_number", Wire::RsaOaep),
                    ("/body/payee_info/identity_info/identification_name", Wire::RsaOaep),
                    ("/body/payee_info/identity_info/identification_no", Wire::RsaOaep),
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// OutAccountType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum OutAccountType {
        /// `BASIC_ACCOUNT`
        BasicAccount,
        /// `OPERATE_ACCOUNT`
        OperateAccount,
        /// `MARGIN_ACCOUNT`
        MarginAccount,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        OutAccountType,
        BasicAccount = "BASIC_ACCOUNT",
        OperateAccount = "OPERATE_ACCOUNT",
        MarginAccount = "MARGIN_ACCOUNT",
    );

    /// PayeeType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PayeeType {
        /// `CONTRIBUTION_MERCHANT`
        ContributionMerchant,
        /// `SERVICE_PROVIDER_MERCHANT`
        ServiceProviderMerchant,
        /// `OTHER_MERCHANT`
        OtherMerchant,
        /// `INDIVIDUAL`
        Individual,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        PayeeType,
        ContributionMerchant = "CONTRIBUTION_MERCHANT",
        ServiceProviderMerchant = "SERVICE_PROVIDER_MERCHANT",
        OtherMerchant = "OTHER_MERCHANT",
        Individual = "INDIVIDUAL",
    );

    /// PayeeInfo
    #[derive(Clone, Debug, Default)]
    pub struct PayeeInfo(Fields);

    impl PayeeInfo {
        /// `account_type`
        ///
        /// **Required.**
        pub fn account_type(self, value: impl Into<AccountType>) -> Self {
            Self(self.0.set("account_type", value.into()))
        }

        /// `bank_account_info`
        pub fn bank_account_info(self, value: BankAccountInfo) -> Self {
            Self(self.0.set("bank_account_info", value))
        }

        /// `identity_info`
        pub fn identity_info(self, value: IdentityInfo) -> Self {
            Self(self.0.set("identity_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PayeeInfo);

    /// AccountType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AccountType {
        /// `ACCOUNT_TYPE_CORPORATE`
        AccountTypeCorporate,
        /// `ACCOUNT_TYPE_PERSONAL`
        AccountTypePersonal,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        AccountType,
        AccountTypeCorporate = "ACCOUNT_TYPE_CORPORATE",
        AccountTypePersonal = "ACCOUNT_TYPE_PERSONAL",
    );

    /// BankAccountInfo
    #[derive(Clone, Debug, Default)]
    pub struct BankAccountInfo(Fields);

    impl BankAccountInfo {
        /// `account_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn account_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("account_name", value.into()))
        }

        /// `account_bank`
        ///
        /// **Required.**
        pub fn account_bank(self, value: impl Into<String>) -> Self {
            Self(self.0.set("account_bank", value.into()))
        }

        /// `bank_branch_id`
        pub fn bank_branch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_branch_id", value.into()))
        }

        /// `bank_name`
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_name", value.into()))
        }

        /// `account_number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn account_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("account_number", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(BankAccountInfo);

    /// IdentityInfo
    #[derive(Clone, Debug, Default)]
    pub struct IdentityInfo(Fields);

    impl IdentityInfo {
        /// `id_doc_type`
        pub fn id_doc_type(self, value: impl Into<IdDocType>) -> Self {
            Self(self.0.set("id_doc_type", value.into()))
        }

        /// `identification_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn identification_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("identification_name", value.into()))
        }

        /// `identification_no`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn identification_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("identification_no", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(IdentityInfo);

    /// IdDocType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum IdDocType {
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
        IdDocType,
        IdentificationTypeIdcard = "IDENTIFICATION_TYPE_IDCARD",
        IdentificationTypeOverseaPassport = "IDENTIFICATION_TYPE_OVERSEA_PASSPORT",
        IdentificationTypeHongkongPassport = "IDENTIFICATION_TYPE_HONGKONG_PASSPORT",
        IdentificationTypeMacaoPassport = "IDENTIFICATION_TYPE_MACAO_PASSPORT",
        IdentificationTypeTaiwanPassport = "IDENTIFICATION_TYPE_TAIWAN_PASSPORT",
        IdentificationTypeForeignResident = "IDENTIFICATION_TYPE_FOREIGN_RESIDENT",
        IdentificationTypeHongkongMacaoResident = "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT",
        IdentificationTypeTaiwanResident = "IDENTIFICATION_TYPE_TAIWAN_RESIDENT",
    );

    /// ProofMediaList
    #[derive(Clone, Debug, Default)]
    pub struct ProofMediaList(Fields);

    impl ProofMediaList {
        /// `proof_payee_media`
        pub fn proof_payee_media(
            self,
            values: impl IntoIterator<Item = ProofPayeeMedia>,
        ) -> Self {
            Self(self.0.set("proof_payee_media", list::<ProofPayeeMedia>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ProofMediaList);

    /// ProofPayeeMedia
    #[derive(Clone, Debug, Default)]
    pub struct ProofPayeeMedia(Fields);

    impl ProofPayeeMedia {
        /// `proof_media_type`
        ///
        /// **Required.**
        pub fn proof_media_type(self, value: impl Into<ProofMediaType>) -> Self {
            Self(self.0.set("proof_media_type", value.into()))
        }

        /// `proof_media`
        ///
        /// **Required.**
        pub fn proof_media(self, value: impl Into<String>) -> Self {
            Self(self.0.set("proof_media", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ProofPayeeMedia);

    /// ProofMediaType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ProofMediaType {
        /// `BASIC_TRANSACTION_INFORMATION`
        BasicTransactionInformation,
        /// `LEGAL_ID_CARD`
        LegalIdCard,
        /// `ID_CARD`
        IdCard,
        /// `BUSINESS_LICENSE_PHOTO`
        BusinessLicensePhoto,
        /// `PAYEE_ID_CARD`
        PayeeIdCard,
        /// `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6`
        WechatPayWithdrawalApplicationType6,
        /// `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7`
        WechatPayWithdrawalApplicationType7,
        /// `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8`
        WechatPayWithdrawalApplicationType8,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ProofMediaType,
        BasicTransactionInformation = "BASIC_TRANSACTION_INFORMATION",
        LegalIdCard = "LEGAL_ID_CARD",
        IdCard = "ID_CARD",
        BusinessLicensePhoto = "BUSINESS_LICENSE_PHOTO",
        PayeeIdCard = "PAYEE_ID_CARD",
        WechatPayWithdrawalApplicationType6 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6",
        WechatPayWithdrawalApplicationType7 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7",
        WechatPayWithdrawalApplicationType8 = "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8",
    );

    /// AdditionalMaterials
    #[derive(Clone, Debug, Default)]
    pub struct AdditionalMaterials(Fields);

    impl AdditionalMaterials {
        /// `additional_media`
        pub fn additional_media(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("additional_media", list::<String>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AdditionalMaterials);

    /// The answer of 提交已注销商户号可用余额提现申请单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `applyment_id`
        pub applyment_id: Option<String>,
        /// `out_request_no`
        pub out_request_no: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        applyment_id = "applyment_id",
        out_request_no = "out_request_no",
    );
}
