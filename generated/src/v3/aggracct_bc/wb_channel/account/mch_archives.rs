//! 查询商户资料 · `GET /v3/aggracct-bc/wb-channel/account/mch_archives`
//!
//! Generated from docs/openapi/v3/aggracct-bc/wb-channel/account/mch_archives.md by `cargo xtask regen`; do not edit.

/// 查询商户资料
///
/// `GET /v3/aggracct-bc/wb-channel/account/mch_archives`
///
/// 查询商户资料 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4016642632) · feature `v3-aggracct-bc`
///
/// ```
/// use wechatpay_api::v3::aggracct_bc::wb_channel::account::mch_archives::get;
///
/// let request = get()
///     .mchid("1684907235")
///     .bal_account_no("BAN20260618100")
///     .card_no("CN20260618653")
///     .sgn_no("SN20260618121")
///     .req_scene(get::ReqScene::SjtConvenientSettlementServiceMerchant);
/// ```
#[doc(alias = "查询商户资料")]
#[doc(alias = "/v3/aggracct-bc/wb-channel/account/mch_archives")]
#[doc(alias = "get_v3_aggracct_bc_wb_channel_account_mch_archives")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询商户资料; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `mchid`, `bal_account_no`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("mchid", value.into()))
        }

        /// `bal_account_no`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn bal_account_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.query("bal_account_no", value.into()))
        }

        /// `card_no`
        ///
        /// Sealed by the client on sending.
        pub fn card_no(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.query("card_no", value.into()))
        }

        /// `sgn_no`
        pub fn sgn_no(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sgn_no", value.into()))
        }

        /// `req_scene`
        pub fn req_scene(self, value: impl Into<ReqScene>) -> Self {
            Self(self.0.query("req_scene", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_aggracct_bc_wb_channel_account_mch_archives",
                Verb::Get,
                "/v3/aggracct-bc/wb-channel/account/mch_archives",
            )
            .query(&["mchid", "bal_account_no", "card_no", "sgn_no", "req_scene"])
            .required(&["/query/mchid", "/query/bal_account_no"])
            .request(
                &[
                    ("/query/bal_account_no", Wire::RsaOaep),
                    ("/query/card_no", Wire::RsaOaep),
                ],
            )
            .response(
                &[
                    ("/bal_account_no", Wire::RsaOaep),
                    ("/merchant_name", Wire::RsaOaep),
                    ("/merchant_id_no", Wire::RsaOaep),
                    ("/legal_representative/legal_representative_name", Wire::RsaOaep),
                    ("/legal_representative/legal_representative_id_no", Wire::RsaOaep),
                    ("/legal_representative/legal_representative_address", Wire::RsaOaep),
                    ("/beneficial_owner/*/beneficial_owner_name", Wire::RsaOaep),
                    ("/beneficial_owner/*/beneficial_owner_id_no", Wire::RsaOaep),
                    ("/beneficial_owner/*/beneficial_owner_address", Wire::RsaOaep),
                    ("/card_no", Wire::RsaOaep),
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// ReqScene
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ReqScene {
        /// `SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`
        SjtConvenientSettlementServiceMerchant,
        /// `SJT_MICRO_MERCHANT`
        SjtMicroMerchant,
        /// `WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT`
        WxShopConvenientSettlementServiceMerchant,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ReqScene,
        SjtConvenientSettlementServiceMerchant = "SJT_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
        SjtMicroMerchant = "SJT_MICRO_MERCHANT",
        WxShopConvenientSettlementServiceMerchant = "WX_SHOP_CONVENIENT_SETTLEMENT_SERVICE_MERCHANT",
    );

    /// The answer of 查询商户资料.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `mchid`
        pub mchid: Option<String>,
        /// `bal_account_no`
        ///
        /// Sealed on the wire, opened by the client.
        pub bal_account_no: Option<Sensitive>,
        /// `merchant_type`
        pub merchant_type: Option<response::MerchantType>,
        /// `merchant_id_type`
        ///
        /// Known: `12`.
        pub merchant_id_type: Option<String>,
        /// `merchant_name`
        ///
        /// Sealed on the wire, opened by the client.
        pub merchant_name: Option<Sensitive>,
        /// `merchant_id_no`
        ///
        /// Sealed on the wire, opened by the client.
        pub merchant_id_no: Option<Sensitive>,
        /// `effective_date`
        pub effective_date: Option<String>,
        /// `expire_date`
        pub expire_date: Option<String>,
        /// `merchant_img_front_id`
        pub merchant_img_front_id: Option<String>,
        /// `register_address`
        pub register_address: Option<String>,
        /// `business_scope`
        pub business_scope: Option<String>,
        /// `legal_representative`
        pub legal_representative: Option<response::LegalRepresentative>,
        /// `beneficial_owner`
        pub beneficial_owner: Vec<response::BeneficialOwner>,
        /// `card_no`
        ///
        /// Sealed on the wire, opened by the client.
        pub card_no: Option<Sensitive>,
        /// `sgn_no`
        pub sgn_no: Option<String>,
        /// What came besides.
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
        use crate::model::*;

        /// MerchantType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum MerchantType {
            /// `1`
            Value1,
            /// `2`
            Value2,
            /// `3`
            Value3,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            MerchantType,
            Value1 = "1",
            Value2 = "2",
            Value3 = "3",
        );

        /// LegalRepresentative
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct LegalRepresentative {
            /// `legal_representative_id_type`
            ///
            /// Documented as always there. Known: `01`.
            pub legal_representative_id_type: Option<String>,
            /// `legal_representative_name`
            ///
            /// Documented as always there. Sealed on the wire, opened by the client.
            pub legal_representative_name: Option<Sensitive>,
            /// `legal_representative_id_no`
            ///
            /// Documented as always there. Sealed on the wire, opened by the client.
            pub legal_representative_id_no: Option<Sensitive>,
            /// `legal_representative_effective_date`
            ///
            /// Documented as always there.
            pub legal_representative_effective_date: Option<String>,
            /// `legal_representative_expire_date`
            ///
            /// Documented as always there.
            pub legal_representative_expire_date: Option<String>,
            /// `legal_representative_img_front_id`
            ///
            /// Documented as always there.
            pub legal_representative_img_front_id: Option<String>,
            /// `legal_representative_img_back_id`
            ///
            /// Documented as always there.
            pub legal_representative_img_back_id: Option<String>,
            /// `legal_representative_address`
            ///
            /// Documented as always there. Sealed on the wire, opened by the client.
            pub legal_representative_address: Option<Sensitive>,
            /// `legal_representative_issue_authority`
            pub legal_representative_issue_authority: Option<String>,
            /// `legal_representative_nation`
            pub legal_representative_nation: Option<String>,
            /// What came besides.
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

        /// BeneficialOwner
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct BeneficialOwner {
            /// `beneficial_owner_no`
            ///
            /// Documented as always there.
            pub beneficial_owner_no: Option<String>,
            /// `beneficial_owner_id_type`
            ///
            /// Documented as always there. Known: `01`.
            pub beneficial_owner_id_type: Option<String>,
            /// `beneficial_owner_name`
            ///
            /// Documented as always there. Sealed on the wire, opened by the client.
            pub beneficial_owner_name: Option<Sensitive>,
            /// `beneficial_owner_id_no`
            ///
            /// Documented as always there. Sealed on the wire, opened by the client.
            pub beneficial_owner_id_no: Option<Sensitive>,
            /// `beneficial_owner_effective_date`
            ///
            /// Documented as always there.
            pub beneficial_owner_effective_date: Option<String>,
            /// `beneficial_owner_expire_date`
            ///
            /// Documented as always there.
            pub beneficial_owner_expire_date: Option<String>,
            /// `beneficial_owner_img_front_id`
            ///
            /// Documented as always there.
            pub beneficial_owner_img_front_id: Option<String>,
            /// `beneficial_owner_img_back_id`
            ///
            /// Documented as always there.
            pub beneficial_owner_img_back_id: Option<String>,
            /// `beneficial_owner_address`
            ///
            /// Documented as always there. Sealed on the wire, opened by the client.
            pub beneficial_owner_address: Option<Sensitive>,
            /// What came besides.
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
