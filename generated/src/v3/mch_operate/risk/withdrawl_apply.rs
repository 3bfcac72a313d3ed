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
    pub struct Request {
        sub_mchid: Option<String>,
        out_account_type: Option<OutAccountType>,
        amount: Option<i64>,
        out_request_no: Option<String>,
        payee_type: Option<PayeeType>,
        payee_mchid: Option<String>,
        payee_info: Option<PayeeInfo>,
        proof_media_list: Option<ProofMediaList>,
        additional_materials: Option<AdditionalMaterials>,
        remark: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `out_account_type`
        ///
        /// **Required.**
        pub fn out_account_type(mut self, value: impl Into<OutAccountType>) -> Self {
            self.out_account_type = Some(value.into());
            self
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(mut self, value: impl Into<i64>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Some(value.into());
            self
        }

        /// `payee_type`
        ///
        /// **Required.**
        pub fn payee_type(mut self, value: impl Into<PayeeType>) -> Self {
            self.payee_type = Some(value.into());
            self
        }

        /// `payee_mchid`
        pub fn payee_mchid(mut self, value: impl Into<String>) -> Self {
            self.payee_mchid = Some(value.into());
            self
        }

        /// `payee_info`
        ///
        /// **Required.**
        pub fn payee_info(mut self, value: impl Into<PayeeInfo>) -> Self {
            self.payee_info = Some(value.into());
            self
        }

        /// `proof_media_list`
        pub fn proof_media_list(mut self, value: impl Into<ProofMediaList>) -> Self {
            self.proof_media_list = Some(value.into());
            self
        }

        /// `additional_materials`
        pub fn additional_materials(
            mut self,
            value: impl Into<AdditionalMaterials>,
        ) -> Self {
            self.additional_materials = Some(value.into());
            self
        }

        /// `remark`
        pub fn remark(mut self, value: impl Into<String>) -> Self {
            self.remark = Some(value.into());
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
            Parts::new()
                .body("sub_mchid", &self.sub_mchid)
                .body("out_account_type", &self.out_account_type)
                .body("amount", &self.amount)
                .body("out_request_no", &self.out_request_no)
                .body("payee_type", &self.payee_type)
                .body("payee_mchid", &self.payee_mchid)
                .body("payee_info", &self.payee_info)
                .body("proof_media_list", &self.proof_media_list)
                .body("additional_materials", &self.additional_materials)
                .body("remark", &self.remark)
                .extra(&self.extra)
        }
    }

    /// OutAccountType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct PayeeInfo {
        account_type: Option<AccountType>,
        bank_account_info: Option<BankAccountInfo>,
        identity_info: Option<IdentityInfo>,
        extra: Extra,
    }

    impl PayeeInfo {
        /// `account_type`
        ///
        /// **Required.**
        pub fn account_type(mut self, value: impl Into<AccountType>) -> Self {
            self.account_type = Some(value.into());
            self
        }

        /// `bank_account_info`
        pub fn bank_account_info(mut self, value: impl Into<BankAccountInfo>) -> Self {
            self.bank_account_info = Some(value.into());
            self
        }

        /// `identity_info`
        pub fn identity_info(mut self, value: impl Into<IdentityInfo>) -> Self {
            self.identity_info = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        PayeeInfo,
        account_type = "account_type",
        bank_account_info = "bank_account_info",
        identity_info = "identity_info",
    );

    /// AccountType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct BankAccountInfo {
        account_name: Option<Sensitive>,
        account_bank: Option<String>,
        bank_branch_id: Option<String>,
        bank_name: Option<String>,
        account_number: Option<Sensitive>,
        extra: Extra,
    }

    impl BankAccountInfo {
        /// `account_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn account_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.account_name = Some(value.into());
            self
        }

        /// `account_bank`
        ///
        /// **Required.**
        pub fn account_bank(mut self, value: impl Into<String>) -> Self {
            self.account_bank = Some(value.into());
            self
        }

        /// `bank_branch_id`
        pub fn bank_branch_id(mut self, value: impl Into<String>) -> Self {
            self.bank_branch_id = Some(value.into());
            self
        }

        /// `bank_name`
        pub fn bank_name(mut self, value: impl Into<String>) -> Self {
            self.bank_name = Some(value.into());
            self
        }

        /// `account_number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn account_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.account_number = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        BankAccountInfo,
        account_name = "account_name",
        account_bank = "account_bank",
        bank_branch_id = "bank_branch_id",
        bank_name = "bank_name",
        account_number = "account_number",
    );

    /// IdentityInfo
    #[derive(Clone, Debug, Default)]
    pub struct IdentityInfo {
        id_doc_type: Option<IdDocType>,
        identification_name: Option<Sensitive>,
        identification_no: Option<Sensitive>,
        extra: Extra,
    }

    impl IdentityInfo {
        /// `id_doc_type`
        pub fn id_doc_type(mut self, value: impl Into<IdDocType>) -> Self {
            self.id_doc_type = Some(value.into());
            self
        }

        /// `identification_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn identification_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.identification_name = Some(value.into());
            self
        }

        /// `identification_no`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn identification_no(mut self, value: impl Into<Sensitive>) -> Self {
            self.identification_no = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        IdentityInfo,
        id_doc_type = "id_doc_type",
        identification_name = "identification_name",
        identification_no = "identification_no",
    );

    /// IdDocType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct ProofMediaList {
        proof_payee_media: Vec<ProofPayeeMedia>,
        extra: Extra,
    }

    impl ProofMediaList {
        /// `proof_payee_media`
        pub fn proof_payee_media(
            mut self,
            values: impl IntoIterator<Item = impl Into<ProofPayeeMedia>>,
        ) -> Self {
            self.proof_payee_media = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        ProofMediaList,
        proof_payee_media = "proof_payee_media",
    );

    /// ProofPayeeMedia
    #[derive(Clone, Debug, Default)]
    pub struct ProofPayeeMedia {
        proof_media_type: Option<ProofMediaType>,
        proof_media: Option<String>,
        extra: Extra,
    }

    impl ProofPayeeMedia {
        /// `proof_media_type`
        ///
        /// **Required.**
        pub fn proof_media_type(mut self, value: impl Into<ProofMediaType>) -> Self {
            self.proof_media_type = Some(value.into());
            self
        }

        /// `proof_media`
        ///
        /// **Required.**
        pub fn proof_media(mut self, value: impl Into<String>) -> Self {
            self.proof_media = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        ProofPayeeMedia,
        proof_media_type = "proof_media_type",
        proof_media = "proof_media",
    );

    /// ProofMediaType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct AdditionalMaterials {
        additional_media: Vec<String>,
        extra: Extra,
    }

    impl AdditionalMaterials {
        /// `additional_media`
        pub fn additional_media(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.additional_media = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        AdditionalMaterials,
        additional_media = "additional_media",
    );

    /// The answer of 提交已注销商户号可用余额提现申请单.
    #[derive(Clone, Debug, Default)]
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
