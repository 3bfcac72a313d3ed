//! 提交已注销商户号可用余额提现申请单 · `POST /v3/mch_operate/risk/withdrawl-apply`
//!
//! Generated from docs/openapi/v3/mch_operate/risk/withdrawl-apply.md by `cargo xtask regen`; do not edit.

/// Submits a platform's application to withdraw the balance of a deregistered sub-merchant.
///
/// 由平台提交申请，提现已注销子商户号的可用余额。
///
/// `POST /v3/mch_operate/risk/withdrawl-apply`
///
/// 提交已注销商户号可用余额提现申请单 / Submit a deregistered sub-merchant withdrawal application · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012488950) · feature `v3-mch_operate` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::mch_operate::risk::withdrawl_apply::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .out_account_type(post::OutAccountType::BasicAccount)
///     .amount(35200)
///     .out_request_no("WD20260618160000001")
///     .payee_type(post::PayeeType::ContributionMerchant)
///     .payee_info(
///         post::PayeeInfo::default()
///             .account_type(post::AccountType::AccountTypeCorporate),
///     );
/// ```
#[doc(alias = "提交已注销商户号可用余额提现申请单")]
#[doc(alias = "/v3/mch_operate/risk/withdrawl-apply")]
#[doc(alias = "post_v3_mch_operate_risk_withdrawl_apply")]
#[doc(alias = "交已注销商户号可用余额提现申请单")]
#[doc(alias = "已注销商户号可用余额提现申请单")]
#[doc(alias = "注销商户号可用余额提现申请单")]
#[doc(alias = "销商户号可用余额提现申请单")]
#[doc(alias = "商户号可用余额提现申请单")]
#[doc(alias = "户号可用余额提现申请单")]
#[doc(alias = "号可用余额提现申请单")]
#[doc(alias = "可用余额提现申请单")]
#[doc(alias = "用余额提现申请单")]
#[doc(alias = "余额提现申请单")]
#[doc(alias = "额提现申请单")]
#[doc(alias = "提现申请单")]
#[doc(alias = "现申请单")]
#[doc(alias = "申请单")]
#[doc(alias = "请单")]
#[doc(alias = "Submit a deregistered sub-merchant withdrawal application")]
#[doc(alias = "deregistered sub-merchant withdrawal application")]
#[doc(alias = "sub-merchant withdrawal application")]
#[doc(alias = "withdrawal application")]
#[doc(alias = "application")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 提交已注销商户号可用余额提现申请单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sub_mchid`, `out_account_type`, `amount`, `out_request_no`, `payee_type`, `payee_info`.
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

        /// 出款账户类型 / Type of the account that the money is taken from
        ///
        /// **Required.**
        pub fn out_account_type(self, value: impl Into<OutAccountType>) -> Self {
            Self(self.0.body("out_account_type", value.into()))
        }

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("amount", value.into()))
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.** At most 32 characters.
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 收款对象类型 / Type of the payee
        ///
        /// **Required.**
        pub fn payee_type(self, value: impl Into<PayeeType>) -> Self {
            Self(self.0.body("payee_type", value.into()))
        }

        /// 收款方商户号 / Merchant ID of the payee
        pub fn payee_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("payee_mchid", value.into()))
        }

        /// 收款人（账号）信息 / Payee and receiving account
        ///
        /// **Required.**
        pub fn payee_info(self, value: PayeeInfo) -> Self {
            Self(self.0.body("payee_info", value))
        }

        /// 付款申请证明材料 / Supporting documents of the payment application
        pub fn proof_media_list(self, value: ProofMediaList) -> Self {
            Self(self.0.body("proof_media_list", value))
        }

        /// 其他补充材料 / Other supplementary materials
        pub fn additional_materials(self, value: AdditionalMaterials) -> Self {
            Self(self.0.body("additional_materials", value))
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
                "post_v3_mch_operate_risk_withdrawl_apply",
                Method::Post,
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

    /// 出款账户类型 / Type of the account that the money is taken from
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum OutAccountType {
        /// 基本账户 / Basic account
        ///
        /// `BASIC_ACCOUNT`
        BasicAccount,
        /// 运营账户 / Operation account
        ///
        /// `OPERATE_ACCOUNT`
        OperateAccount,
        /// 保证金账户 / Security deposit account
        ///
        /// `MARGIN_ACCOUNT`
        MarginAccount,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        OutAccountType,
        BasicAccount = "BASIC_ACCOUNT",
        OperateAccount = "OPERATE_ACCOUNT",
        MarginAccount = "MARGIN_ACCOUNT",
    );

    /// 收款对象类型 / Type of the payee
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PayeeType {
        /// 出资商户号收款 / The funding merchant itself
        ///
        /// `CONTRIBUTION_MERCHANT`
        ContributionMerchant,
        /// 电商平台收款 / The e-commerce platform
        ///
        /// `SERVICE_PROVIDER_MERCHANT`
        ServiceProviderMerchant,
        /// 其他商户号收款 / Another merchant
        ///
        /// `OTHER_MERCHANT`
        OtherMerchant,
        /// 个人收款 / An individual
        ///
        /// `INDIVIDUAL`
        Individual,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        PayeeType,
        ContributionMerchant = "CONTRIBUTION_MERCHANT",
        ServiceProviderMerchant = "SERVICE_PROVIDER_MERCHANT",
        OtherMerchant = "OTHER_MERCHANT",
        Individual = "INDIVIDUAL",
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

    /// 付款申请证明材料 / Supporting documents of the payment application
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ProofMediaList(ObjectBuilder);

    impl ProofMediaList {
        /// 收款方证明材料列表 / Supporting documents about the payee
        pub fn proof_payee_media(
            self,
            values: impl IntoIterator<Item = ProofPayeeMedia>,
        ) -> Self {
            Self(self.0.set("proof_payee_media", list::<ProofPayeeMedia>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ProofMediaList);

    /// 收款方证明材料列表 / Supporting documents about the payee
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ProofPayeeMedia(ObjectBuilder);

    impl ProofPayeeMedia {
        /// 申请证明材料类型 / Type of supporting document
        ///
        /// **Required.**
        pub fn proof_media_type(self, value: impl Into<ProofMediaType>) -> Self {
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

    sent!(ProofPayeeMedia);

    /// 申请证明材料类型 / Type of supporting document
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ProofMediaType {
        /// 基本交易信息 / Basic transaction information
        ///
        /// `BASIC_TRANSACTION_INFORMATION`
        BasicTransactionInformation,
        /// 法定代表人身份证 / ID card of the legal representative
        ///
        /// `LEGAL_ID_CARD`
        LegalIdCard,
        /// 身份证 / ID card of mainland China
        ///
        /// `ID_CARD`
        IdCard,
        /// 营业执照照片 / Photo of the business licence
        ///
        /// `BUSINESS_LICENSE_PHOTO`
        BusinessLicensePhoto,
        /// 收款人身份证 / ID card of the payee
        ///
        /// `PAYEE_ID_CARD`
        PayeeIdCard,
        /// 微信支付提现申请书（类型6） / WeChat Pay withdrawal application, type 6
        ///
        /// `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_6`
        WechatPayWithdrawalApplicationType6,
        /// 微信支付提现申请书（类型7） / WeChat Pay withdrawal application, type 7
        ///
        /// `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_7`
        WechatPayWithdrawalApplicationType7,
        /// 微信支付提现申请书（类型8） / WeChat Pay withdrawal application, type 8
        ///
        /// `WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_8`
        WechatPayWithdrawalApplicationType8,
        /// A value unknown to this version.
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

    /// 其他补充材料 / Other supplementary materials
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct AdditionalMaterials(ObjectBuilder);

    impl AdditionalMaterials {
        /// 补充材料照片media\_id列表，最多10张 / Photos of the supplementary materials, as media IDs, up to 10
        pub fn additional_media(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("additional_media", list::<String>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AdditionalMaterials);

    /// Response of 提交已注销商户号可用余额提现申请单.
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
