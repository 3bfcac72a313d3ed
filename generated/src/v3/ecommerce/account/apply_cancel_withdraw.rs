//! 提交注销提现申请 · `POST /v3/ecommerce/account/apply-cancel-withdraw`
//!
//! Generated from docs/openapi/v3/ecommerce/account/apply-cancel-withdraw.md by `cargo xtask regen`; do not edit.

/// Submits a platform's application to deregister a sub-merchant and withdraw its balance.
///
/// 电商平台提交申请，为二级商户注销并提取其余额。
///
/// `POST /v3/ecommerce/account/apply-cancel-withdraw`
///
/// 提交注销提现申请 / Submit a deregistration and withdrawal application · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4013892756) · feature `v3-ecommerce` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::ecommerce::account::apply_cancel_withdraw::post;
///
/// let request = post().sub_mchid("1684913560").out_request_no("ZX20260618100000001");
/// ```
#[doc(alias = "提交注销提现申请")]
#[doc(alias = "/v3/ecommerce/account/apply-cancel-withdraw")]
#[doc(alias = "post_v3_ecommerce_account_apply_cancel_withdraw")]
#[doc(alias = "交注销提现申请")]
#[doc(alias = "注销提现申请")]
#[doc(alias = "销提现申请")]
#[doc(alias = "提现申请")]
#[doc(alias = "现申请")]
#[doc(alias = "申请")]
#[doc(alias = "Submit a deregistration and withdrawal application")]
#[doc(alias = "deregistration and withdrawal application")]
#[doc(alias = "withdrawal application")]
#[doc(alias = "application")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 提交注销提现申请. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sub_mchid`, `out_request_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.** At most 32 characters.
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.** At most 32 characters.
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 是否提取资金 / Whether the merchant's funds are to be withdrawn
        pub fn withdraw(self, value: impl Into<Withdraw>) -> Self {
            Self(self.0.body("withdraw", value.into()))
        }

        /// 收款人（账号）信息 / Payee and receiving account
        pub fn payee_info(self, value: PayeeInfo) -> Self {
            Self(self.0.body("payee_info", value))
        }

        /// 付款申请材料列表 / Supporting documents of the payment application
        pub fn proof_medias(self, values: impl IntoIterator<Item = ProofMedias>) -> Self {
            Self(self.0.body("proof_medias", list::<ProofMedias>(values)))
        }

        /// 其他补充材料 / Other supplementary materials
        pub fn additional_materials(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("additional_materials", list::<String>(values)))
        }

        /// 备注 / Remark
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.body("remark", value.into()))
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
                "post_v3_ecommerce_account_apply_cancel_withdraw",
                Method::Post,
                "/v3/ecommerce/account/apply-cancel-withdraw",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sub_mchid",
                    "/body/out_request_no",
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
                    (
                        "/body/payee_info/bank_account_info/account_name",
                        FieldEncoding::RsaOaep,
                    ),
                    (
                        "/body/payee_info/bank_account_info/account_number",
                        FieldEncoding::RsaOaep,
                    ),
                    (
                        "/body/payee_info/identity_info/identification_name",
                        FieldEncoding::RsaOaep,
                    ),
                    (
                        "/body/payee_info/identity_info/identification_no",
                        FieldEncoding::RsaOaep,
                    ),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 是否提取资金 / Whether the merchant's funds are to be withdrawn
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Withdraw {
        /// 申请提现 / Withdrawal applied for
        ///
        /// `APPLY_WITHDRAW`
        ApplyWithdraw,
        /// 仅注销，不申请提现 / Closing only, without withdrawal
        ///
        /// `NOT_APPLY_WITHDRAW`
        NotApplyWithdraw,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Withdraw,
        ApplyWithdraw = "APPLY_WITHDRAW",
        NotApplyWithdraw = "NOT_APPLY_WITHDRAW",
    );

    /// 收款人（账号）信息 / Payee and receiving account
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct PayeeInfo(ObjectBuilder);

    impl PayeeInfo {
        /// 收款账户类型 / Type of the payee's account
        ///
        /// **Required.**
        pub fn account_type(self, value: impl Into<AccountType>) -> Self {
            Self(self.0.set("account_type", value.into()))
        }

        /// 结算银行账户信息 / Details of the settlement bank account
        ///
        /// **Required.**
        pub fn bank_account_info(self, value: BankAccountInfo) -> Self {
            Self(self.0.set("bank_account_info", value))
        }

        /// 收款人证件信息 / Identity document of the payee
        pub fn identity_info(self, value: IdentityInfo) -> Self {
            Self(self.0.set("identity_info", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PayeeInfo);

    /// 收款账户类型 / Type of the payee's account
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AccountType {
        /// 对公银行账户 / Corporate bank account
        ///
        /// `ACCOUNT_TYPE_CORPORATE`
        AccountTypeCorporate,
        /// 个人银行账户 / Personal bank account
        ///
        /// `ACCOUNT_TYPE_PERSONAL`
        AccountTypePersonal,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        AccountType,
        AccountTypeCorporate = "ACCOUNT_TYPE_CORPORATE",
        AccountTypePersonal = "ACCOUNT_TYPE_PERSONAL",
    );

    /// 结算银行账户信息 / Details of the settlement bank account
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct BankAccountInfo(ObjectBuilder);

    impl BankAccountInfo {
        /// 银行账户开户名称 / Name of the bank account's holder
        ///
        /// **Required.** Encrypted by the client.
        pub fn account_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("account_name", value.into()))
        }

        /// 开户银行（入账银行） / Bank that holds the account
        ///
        /// **Required.**
        pub fn account_bank(self, value: impl Into<String>) -> Self {
            Self(self.0.set("account_bank", value.into()))
        }

        /// 开户银行联行号 / Interbank number (CNAPS code) of the bank branch
        pub fn bank_branch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_branch_id", value.into()))
        }

        /// 开户银行支行名称 / Name of the bank branch that holds the account
        pub fn bank_branch_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_branch_name", value.into()))
        }

        /// 开户银行名称，可含支行 / Name of the bank that holds the account, with its branch where needed
        pub fn bank_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("bank_name", value.into()))
        }

        /// 银行账号，部分应答仅返回后四位 / Bank account number; some responses give the last four digits only
        ///
        /// **Required.** Encrypted by the client.
        pub fn account_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("account_number", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(BankAccountInfo);

    /// 收款人证件信息 / Identity document of the payee
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct IdentityInfo(ObjectBuilder);

    impl IdentityInfo {
        /// 证件类型 / Type of the identity document
        pub fn id_doc_type(self, value: impl Into<IdDocType>) -> Self {
            Self(self.0.set("id_doc_type", value.into()))
        }

        /// 证件姓名 / Name on the identity document
        ///
        /// **Required.** Encrypted by the client.
        pub fn identification_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("identification_name", value.into()))
        }

        /// 证件号码 / Number of the identity document
        ///
        /// **Required.** Encrypted by the client.
        pub fn identification_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("identification_no", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(IdentityInfo);

    /// 证件类型 / Type of the identity document
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum IdDocType {
        /// 身份证 / ID card of mainland China
        ///
        /// `IDENTIFICATION_TYPE_IDCARD`
        IdentificationTypeIdcard,
        /// 其他国家或地区居民护照 / Passport of another country or region
        ///
        /// `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`
        IdentificationTypeOverseaPassport,
        /// 香港居民来往内地通行证 / Mainland travel permit for Hong Kong residents
        ///
        /// `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`
        IdentificationTypeHongkongPassport,
        /// 澳门居民来往内地通行证 / Mainland travel permit for Macao residents
        ///
        /// `IDENTIFICATION_TYPE_MACAO_PASSPORT`
        IdentificationTypeMacaoPassport,
        /// 台湾居民来往大陆通行证 / Mainland travel permit for Taiwan residents
        ///
        /// `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`
        IdentificationTypeTaiwanPassport,
        /// 外国人居留证 / Foreigner's residence permit
        ///
        /// `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`
        IdentificationTypeForeignResident,
        /// 港澳居民居住证 / Residence permit for Hong Kong and Macao residents
        ///
        /// `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`
        IdentificationTypeHongkongMacaoResident,
        /// 台湾居民居住证 / Residence permit for Taiwan residents
        ///
        /// `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`
        IdentificationTypeTaiwanResident,
        /// A value unknown to this version.
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

    /// 付款申请材料列表 / Supporting documents of the payment application
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ProofMedias(ObjectBuilder);

    impl ProofMedias {
        /// 申请证明材料类型 / Type of supporting document
        ///
        /// **Required.** Known values: `WITHDRAWAL_APPLICATION` (提现申请书 / Withdrawal application).
        pub fn proof_media_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("proof_media_type", value.into()))
        }

        /// 证明材料照片 / Photo of the supporting document, a media ID
        ///
        /// **Required.**
        pub fn proof_media(self, value: impl Into<String>) -> Self {
            Self(self.0.set("proof_media", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ProofMedias);

    /// Response of 提交注销提现申请.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付申请单号 / WeChat Pay's application number
        pub applyment_id: Option<String>,
        /// 商户请求单号 / Merchant's number of the request
        pub out_request_no: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        applyment_id = "applyment_id",
        out_request_no = "out_request_no",
    );
}
