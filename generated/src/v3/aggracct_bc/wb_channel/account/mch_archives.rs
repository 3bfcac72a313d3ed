//! 查询商户资料 · `GET /v3/aggracct-bc/wb-channel/account/mch_archives`
//!
//! Generated from docs/openapi/v3/aggracct-bc/wb-channel/account/mch_archives.md by `cargo xtask regen`; do not edit.

/// Queries the latest merchant details behind a WeBank ledger account.
///
/// 查询微众银行台账所属商户的最新资料。
///
/// `GET /v3/aggracct-bc/wb-channel/account/mch_archives`
///
/// 查询商户资料 / Query merchant details · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4016642632) · feature `v3-aggracct-bc` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::aggracct_bc::wb_channel::account::mch_archives::get;
///
/// let request = get().mchid("1684913560").bal_account_no("9910840000000173846");
/// ```
#[doc(alias = "查询商户资料")]
#[doc(alias = "/v3/aggracct-bc/wb-channel/account/mch_archives")]
#[doc(alias = "get_v3_aggracct_bc_wb_channel_account_mch_archives")]
#[doc(alias = "询商户资料")]
#[doc(alias = "商户资料")]
#[doc(alias = "户资料")]
#[doc(alias = "资料")]
#[doc(alias = "Query merchant details")]
#[doc(alias = "merchant details")]
#[doc(alias = "details")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询商户资料. Created by [`get()`](super::get()).
    ///
    /// **Required**: `mchid`, `bal_account_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("mchid", value.into()))
        }

        /// 额度台账号 / Number of the quota ledger account
        ///
        /// **Required.** Encrypted by the client.
        pub fn bal_account_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.query("bal_account_no", value.into()))
        }

        /// 卡号 / Card number
        ///
        /// Encrypted by the client.
        pub fn card_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.query("card_no", value.into()))
        }

        /// 商户子账户协议号 / Agreement number of the merchant's sub-account
        pub fn sgn_no(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sgn_no", value.into()))
        }

        /// 请求场景 / Scenario of the request
        pub fn req_scene(self, value: impl Into<ReqScene>) -> Self {
            Self(self.0.query("req_scene", value.into()))
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
                "get_v3_aggracct_bc_wb_channel_account_mch_archives",
                Method::Get,
                "/v3/aggracct-bc/wb-channel/account/mch_archives",
            )
            .query(&["mchid", "bal_account_no", "card_no", "sgn_no", "req_scene"])
            .required(&["/query/mchid", "/query/bal_account_no"])
            .request(
                &[
                    ("/query/bal_account_no", FieldEncoding::RsaOaep),
                    ("/query/card_no", FieldEncoding::RsaOaep),
                ],
            )
            .response(
                &[
                    ("/bal_account_no", FieldEncoding::RsaOaep),
                    ("/merchant_name", FieldEncoding::RsaOaep),
                    ("/merchant_id_no", FieldEncoding::RsaOaep),
                    (
                        "/legal_representative/legal_representative_name",
                        FieldEncoding::RsaOaep,
                    ),
                    (
                        "/legal_representative/legal_representative_id_no",
                        FieldEncoding::RsaOaep,
                    ),
                    (
                        "/legal_representative/legal_representative_address",
                        FieldEncoding::RsaOaep,
                    ),
                    ("/beneficial_owner/*/beneficial_owner_name", FieldEncoding::RsaOaep),
                    ("/beneficial_owner/*/beneficial_owner_id_no", FieldEncoding::RsaOaep),
                    ("/beneficial_owner/*/beneficial_owner_address", FieldEncoding::RsaOaep),
                    ("/card_no", FieldEncoding::RsaOaep),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 请求场景 / Scenario of the request
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ReqScene {
        /// 商家通便捷结算服务商户 / Shangjiatong merchant with the convenient settlement service
        ///
        /// `SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`
        SjtConvenientSettlementServiceMerchant,
        /// 商家通小微商户 / Shangjiatong micro merchant
        ///
        /// `SJT_MICRO_MERCHANT`
        SjtMicroMerchant,
        /// 微信小店便捷结算服务商户 / WeChat shop merchant with the convenient settlement service
        ///
        /// `WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`
        WxShopConvenientSettlementServiceMerchant,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ReqScene,
        SjtConvenientSettlementServiceMerchant = "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
        SjtMicroMerchant = "SJT_MICRO_MERCHANT",
        WxShopConvenientSettlementServiceMerchant = "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
    );

    /// Response of 查询商户资料.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付商户号 / WeChat Pay merchant ID
        pub mchid: Option<String>,
        /// 额度台账号 / Number of the quota ledger account
        ///
        /// Encrypted on the wire; decrypted by the client.
        pub bal_account_no: Option<Sensitive>,
        /// 商户（主体）类型 / Type of the merchant or its legal subject
        pub merchant_type: Option<response::MerchantType>,
        /// 主体证件类型 / Type of the subject's licence or certificate
        ///
        /// Known values: `12` (主体证件类型12，含义见官方文档 / Subject document type 12; see the official page).
        pub merchant_id_type: Option<String>,
        /// 商户名称 / Name of the merchant
        ///
        /// Encrypted on the wire; decrypted by the client.
        pub merchant_name: Option<Sensitive>,
        /// 主体证件号码 / Number of the subject's licence or certificate
        ///
        /// Encrypted on the wire; decrypted by the client.
        pub merchant_id_no: Option<Sensitive>,
        /// 主体证件有效期起始日 / Start date of the entity's document
        pub effective_date: Option<String>,
        /// 有效期截止日期 / Last day of validity
        pub expire_date: Option<String>,
        /// 主体证件正面影像ID / Image ID of the front of the subject's certificate
        pub merchant_img_front_id: Option<String>,
        /// 主体注册地址 / Registered address of the merchant's entity
        pub register_address: Option<String>,
        /// 主体经营范围 / Business scope of the entity
        pub business_scope: Option<String>,
        /// 法定代表人信息 / Legal representative
        pub legal_representative: Option<response::LegalRepresentative>,
        /// 受益所有人信息列表 / Ultimate beneficial owners
        pub beneficial_owner: Vec<response::BeneficialOwner>,
        /// 卡号 / Card number
        ///
        /// Encrypted on the wire; decrypted by the client.
        pub card_no: Option<Sensitive>,
        /// 商户子账户协议号 / Agreement number of the merchant's sub-account
        pub sgn_no: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        mchid = "mchid",
        bal_account_no = "bal_account_no",
        merchant_type = "merchant_type",
        merchant_id_type = "merchant_id_type",
        merchant_name = "merchant_name",
        merchant_id_no = "merchant_id_no",
        effective_date = "effective_date",
        expire_date = "expire_date",
        merchant_img_front_id = "merchant_img_front_id",
        register_address = "register_address",
        business_scope = "business_scope",
        legal_representative = "legal_representative",
        beneficial_owner = "beneficial_owner",
        card_no = "card_no",
        sgn_no = "sgn_no",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 商户（主体）类型 / Type of the merchant or its legal subject
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum MerchantType {
            /// 主体类型1，含义见官方文档 / Subject type 1; see the official page
            ///
            /// `1`
            Value1,
            /// 主体类型2，含义见官方文档 / Subject type 2; see the official page
            ///
            /// `2`
            Value2,
            /// 主体类型3，含义见官方文档 / Subject type 3; see the official page
            ///
            /// `3`
            Value3,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            MerchantType,
            Value1 = "1",
            Value2 = "2",
            Value3 = "3",
        );

        /// 法定代表人信息 / Legal representative
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct LegalRepresentative {
            /// 法定代表人证件类型 / Document type of the legal representative
            ///
            /// Always present according to the docs. Known values: `01` (身份证 / ID card of mainland China).
            pub legal_representative_id_type: Option<String>,
            /// 法定代表人姓名 / Name of the legal representative
            ///
            /// Always present according to the docs. Encrypted on the wire; decrypted by the client.
            pub legal_representative_name: Option<Sensitive>,
            /// 法定代表人证件号码 / Document number of the legal representative
            ///
            /// Always present according to the docs. Encrypted on the wire; decrypted by the client.
            pub legal_representative_id_no: Option<Sensitive>,
            /// 法定代表人证件有效期起始日 / First day of validity of the legal representative's document
            ///
            /// Always present according to the docs.
            pub legal_representative_effective_date: Option<String>,
            /// 法定代表人证件有效期结束日 / Last day of validity of the legal representative's document
            ///
            /// Always present according to the docs.
            pub legal_representative_expire_date: Option<String>,
            /// 法定代表人证件正面影像ID / Image ID of the front of the legal representative's document
            ///
            /// Always present according to the docs.
            pub legal_representative_img_front_id: Option<String>,
            /// 法定代表人证件反面影像ID / Image ID of the back of the legal representative's document
            ///
            /// Always present according to the docs.
            pub legal_representative_img_back_id: Option<String>,
            /// 法定代表人居住地址 / Address of the legal representative
            ///
            /// Always present according to the docs. Encrypted on the wire; decrypted by the client.
            pub legal_representative_address: Option<Sensitive>,
            /// 法定代表人证件发证机关 / Authority that issued the legal representative's document
            pub legal_representative_issue_authority: Option<String>,
            /// 法定代表人民族 / Ethnic group of the legal representative
            pub legal_representative_nation: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            LegalRepresentative,
            legal_representative_id_type = "legal_representative_id_type",
            legal_representative_name = "legal_representative_name",
            legal_representative_id_no = "legal_representative_id_no",
            legal_representative_effective_date = "legal_representative_effective_date",
            legal_representative_expire_date = "legal_representative_expire_date",
            legal_representative_img_front_id = "legal_representative_img_front_id",
            legal_representative_img_back_id = "legal_representative_img_back_id",
            legal_representative_address = "legal_representative_address",
            legal_representative_issue_authority = "legal_representative_issue_authority",
            legal_representative_nation = "legal_representative_nation",
        );

        /// 受益所有人信息列表 / Ultimate beneficial owners
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct BeneficialOwner {
            /// 受益所有人编号 / Number of the ultimate beneficial owner
            ///
            /// Always present according to the docs.
            pub beneficial_owner_no: Option<String>,
            /// 受益所有人证件类型 / Type of the beneficial owner's identity document
            ///
            /// Always present according to the docs. Known values: `01` (身份证 / ID card of mainland China).
            pub beneficial_owner_id_type: Option<String>,
            /// 受益所有人姓名 / Name of the ultimate beneficial owner
            ///
            /// Always present according to the docs. Encrypted on the wire; decrypted by the client.
            pub beneficial_owner_name: Option<Sensitive>,
            /// 受益所有人证件号码 / Number of the beneficial owner's identity document
            ///
            /// Always present according to the docs. Encrypted on the wire; decrypted by the client.
            pub beneficial_owner_id_no: Option<Sensitive>,
            /// 受益所有人证件有效期起始日 / Start date of the beneficial owner's document
            ///
            /// Always present according to the docs.
            pub beneficial_owner_effective_date: Option<String>,
            /// 受益所有人证件有效期结束日 / End date of the beneficial owner's document
            ///
            /// Always present according to the docs.
            pub beneficial_owner_expire_date: Option<String>,
            /// 受益所有人证件正面影像ID / Image ID of the front of the beneficial owner's document
            ///
            /// Always present according to the docs.
            pub beneficial_owner_img_front_id: Option<String>,
            /// 受益所有人证件反面影像ID / Image ID of the back of the beneficial owner's document
            ///
            /// Always present according to the docs.
            pub beneficial_owner_img_back_id: Option<String>,
            /// 受益所有人居住地址 / Residential address of the ultimate beneficial owner
            ///
            /// Always present according to the docs. Encrypted on the wire; decrypted by the client.
            pub beneficial_owner_address: Option<Sensitive>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            BeneficialOwner,
            beneficial_owner_no = "beneficial_owner_no",
            beneficial_owner_id_type = "beneficial_owner_id_type",
            beneficial_owner_name = "beneficial_owner_name",
            beneficial_owner_id_no = "beneficial_owner_id_no",
            beneficial_owner_effective_date = "beneficial_owner_effective_date",
            beneficial_owner_expire_date = "beneficial_owner_expire_date",
            beneficial_owner_img_front_id = "beneficial_owner_img_front_id",
            beneficial_owner_img_back_id = "beneficial_owner_img_back_id",
            beneficial_owner_address = "beneficial_owner_address",
        );
    }
}
