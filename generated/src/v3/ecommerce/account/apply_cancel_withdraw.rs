//! 提交注销提现申请 · `POST /v3/ecommerce/account/apply-cancel-withdraw`
//!
//! Generated from docs/openapi/v3/ecommerce/account/apply-cancel-withdraw.md by `cargo xtask regen`; do not edit.

/// 提交注销提现申请
///
/// `POST /v3/ecommerce/account/apply-cancel-withdraw`
///
/// 提交注销提现申请 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013892756) · feature `v3-ecommerce`
///
/// ```
/// use wechatpay_api::v3::ecommerce::account::apply_cancel_withdraw::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .out_request_no("ORN20260618769")
///     .withdraw(post::Withdraw::ApplyWithdraw)
///     .payee_info(
///         post::PayeeInfo::default()
///             .account_type(post::AccountType::AccountTypeCorporate)
///             .bank_account_info(
///                 post::BankAccountInfo::default()
///                     .account_name("李雷")
///                     .account_bank("锦江银行")
///                     .bank_branch_id("576202606181")
///                     .bank_branch_name("春茶节")
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
///     .proof_medias([
///         post::ProofMedias::default()
///             .proof_media_type("WITHDRAWAL_APPLICATION")
///             .proof_media("示例PM934"),
///     ])
///     .additional_materials(["示例AM803"])
///     .remark("示例说明");
/// ```
#[doc(alias = "提交注销提现申请")]
#[doc(alias = "/v3/ecommerce/account/apply-cancel-withdraw")]
#[doc(alias = "post_v3_ecommerce_account_apply_cancel_withdraw")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 提交注销提现申请; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sub_mchid`, `out_request_no`, `payee_info`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        sub_mchid: Option<String>,
        out_request_no: Option<String>,
        withdraw: Option<Withdraw>,
        payee_info: Option<PayeeInfo>,
        proof_medias: Vec<ProofMedias>,
        additional_materials: Vec<String>,
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

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Some(value.into());
            self
        }

        /// `withdraw`
        pub fn withdraw(mut self, value: impl Into<Withdraw>) -> Self {
            self.withdraw = Some(value.into());
            self
        }

        /// `payee_info`
        ///
        /// **Required.**
        pub fn payee_info(mut self, value: impl Into<PayeeInfo>) -> Self {
            self.payee_info = Some(value.into());
            self
        }

        /// `proof_medias`
        pub fn proof_medias(
            mut self,
            values: impl IntoIterator<Item = impl Into<ProofMedias>>,
        ) -> Self {
            self.proof_medias = list(values);
            self
        }

        /// `additional_materials`
        pub fn additional_materials(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.additional_materials = list(values);
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
                "post_v3_ecommerce_account_apply_cancel_withdraw",
                Verb::Post,
                "/v3/ecommerce/account/apply-cancel-withdraw",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sub_mchid",
                    "/body/out_request_no",
                    "/body/payee_info",
                    "/body/payee_info/account_type",
                    "/body/payee_info/bank_account_info",
                    "/body/payee_info/bank_account_info/account_name",
                    "/body/payee_info/bank_account_info/account_bank",
                    "/body/payee_info/bank_account_info/account_number",
                    "/body/payee_info/identity_info/identification_name",
                    "/body/payee_info/identity_info/identification_no",
                    "/body/proof_medias/*/proof_media_type",
                    "/body/proof_medias/*/proof_media",
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
                .body("out_request_no", &self.out_request_no)
                .body("withdraw", &self.withdraw)
                .body("payee_info", &self.payee_info)
                .body("proof_medias", &self.proof_medias)
                .body("additional_materials", &self.additional_materials)
                .body("remark", &self.remark)
                .extra(&self.extra)
        }
    }

    /// Withdraw
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Withdraw {
        /// `APPLY_WITHDRAW`
        ApplyWithdraw,
        /// `NOT_APPLY_WITHDRAW`
        NotApplyWithdraw,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Withdraw,
        ApplyWithdraw = "APPLY_WITHDRAW",
        NotApplyWithdraw = "NOT_APPLY_WITHDRAW",
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
        ///
        /// **Required.**
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
        bank_branch_name: Option<String>,
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

        /// `bank_branch_name`
        pub fn bank_branch_name(mut self, value: impl Into<String>) -> Self {
            self.bank_branch_name = Some(value.into());
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
        bank_branch_name = "bank_branch_name",
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

    /// ProofMedias
    #[derive(Clone, Debug, Default)]
    pub struct ProofMedias {
        proof_media_type: Option<String>,
        proof_media: Option<String>,
        extra: Extra,
    }

    impl ProofMedias {
        /// `proof_media_type`
        ///
        /// **Required.** Known: `WITHDRAWAL_APPLICATION`.
        pub fn proof_media_type(mut self, value: impl Into<String>) -> Self {
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
        ProofMedias,
        proof_media_type = "proof_media_type",
        proof_media = "proof_media",
    );

    /// The answer of 提交注销提现申请.
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
