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
    pub struct Request(Parts);

    impl Request {
        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// `withdraw`
        pub fn withdraw(self, value: impl Into<Withdraw>) -> Self {
            Self(self.0.body("withdraw", value.into()))
        }

        /// `payee_info`
        ///
        /// **Required.**
        pub fn payee_info(self, value: PayeeInfo) -> Self {
            Self(self.0.body("payee_info", value))
        }

        /// `proof_medias`
        pub fn proof_medias(self, values: impl IntoIterator<Item = ProofMedias>) -> Self {
            Self(self.0.body("proof_medias", list::<ProofMedias>(values)))
        }

        /// `additional_materials`
        pub fn additional_materials(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("additional_materials", list::<String>(values)))
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
            self.0.clone()
        }
    }

    /// Withdraw
    #[derive(Clone)]
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
    pub struct PayeeInfo(Fields);

    impl PayeeInfo {
        /// `account_type`
        ///
        /// **Required.**
        pub fn account_type(self, value: impl Into<AccountType>) -> Self {
            Self(self.0.set("account_type", value.into()))
        }

        /// `bank_account_info`
        ///
        /// **Required.**
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

        /// `bank_branch_name`
        pub fn bank_branch_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_branch_name", value.into()))
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

    /// ProofMedias
    #[derive(Clone, Debug, Default)]
    pub struct ProofMedias(Fields);

    impl ProofMedias {
        /// `proof_media_type`
        ///
        /// **Required.** Known: `WITHDRAWAL_APPLICATION`.
        pub fn proof_media_type(self, value: impl Into<String>) -> Self {
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

    sent!(ProofMedias);

    /// The answer of 提交注销提现申请.
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
