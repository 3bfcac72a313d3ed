//! N品类同步资格核销信息 · `POST /v3/gov/subsidy/n-qualifications/sync`
//!
//! Generated from docs/openapi/v3/gov/subsidy/n-qualifications/sync.md by `cargo xtask regen`; do not edit.

/// N品类同步资格核销信息
///
/// `POST /v3/gov/subsidy/n-qualifications/sync`
///
/// N品类同步资格核销信息 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989543) · feature `v3-gov`
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::n_qualifications::sync::post;
///
/// let request = post()
///     .real_name("李雷")
///     .id_card_number("11010519491231002X")
///     .phone_number("02800000000")
///     .appliance_id(1)
///     .out_trade_no("OTN20260618580")
///     .sub_mchid("1684913560")
///     .energy_grade(post::EnergyGrade::FirstLevel)
///     .receive_region_code("510107")
///     .brand("示例B416")
///     .address("四川省成都市武侯区锦绣路12号")
///     .qualification_region_code(1)
///     .seller_name("春茶节")
///     .license_number("LN20260618690")
///     .logistics_num("675202606")
///     .delivery_time("2026-06-18T10:35:42+08:00")
///     .invoice_num("957202606181")
///     .product_type(post::ProductType::CommonProduct)
///     .pc_type(post::PcType::Desktop)
///     .order_amount(35200)
///     .discount_amount(2)
///     .mch_order_id("784202606")
///     .invoice_time("2026-06-18T10:35:42+08:00")
///     .purchaser_name("春茶节")
///     .sale_model(post::SaleModel::SaleModelOnline)
///     .identity_document_type(post::IdentityDocumentType::IdDocTypeIdCard)
///     .invoice_address_code("510107")
///     .tax_authority_code("1522026")
///     .transaction_time("2026-06-18T10:35:42+08:00")
///     .cate_state(post::CateState::CateStateRedeem)
///     .longitude("104.0430")
///     .latitude("30.6420")
///     .cate_code("CC20260618546")
///     .coupon_code("4032026061810")
///     .invoice_code("822202")
///     .refund_id("571202606");
/// ```
#[doc(alias = "N品类同步资格核销信息")]
#[doc(alias = "/v3/gov/subsidy/n-qualifications/sync")]
#[doc(alias = "post_v3_gov_subsidy_n_qualifications_sync")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of N品类同步资格核销信息; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `real_name`, `id_card_number`, `phone_number`, `out_trade_no`, `receive_region_code`, `brand`, `address`, `qualification_region_code`, `seller_name`, `license_number`, `invoice_num`, `product_type`, `order_amount`, `discount_amount`, `mch_order_id`, `invoice_time`, `purchaser_name`, `sale_model`, `identity_document_type`, `invoice_address_code`, `tax_authority_code`, `transaction_time`, `cate_state`, `cate_code`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `real_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn real_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("real_name", value.into()))
        }

        /// `id_card_number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn id_card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("id_card_number", value.into()))
        }

        /// `phone_number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn phone_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("phone_number", value.into()))
        }

        /// `appliance_id`
        ///
        /// Known: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`.
        pub fn appliance_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("appliance_id", value.into()))
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `energy_grade`
        pub fn energy_grade(self, value: impl Into<EnergyGrade>) -> Self {
            Self(self.0.body("energy_grade", value.into()))
        }

        /// `receive_region_code`
        ///
        /// **Required.**
        pub fn receive_region_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("receive_region_code", value.into()))
        }

        /// `brand`
        ///
        /// **Required.**
        pub fn brand(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand", value.into()))
        }

        /// `address`
        ///
        /// **Required.**
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.body("address", value.into()))
        }

        /// `qualification_region_code`
        ///
        /// **Required.**
        pub fn qualification_region_code(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("qualification_region_code", value.into()))
        }

        /// `seller_name`
        ///
        /// **Required.**
        pub fn seller_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("seller_name", value.into()))
        }

        /// `license_number`
        ///
        /// **Required.**
        pub fn license_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("license_number", value.into()))
        }

        /// `logistics_num`
        pub fn logistics_num(self, value: impl Into<String>) -> Self {
            Self(self.0.body("logistics_num", value.into()))
        }

        /// `delivery_time`
        pub fn delivery_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("delivery_time", value.into()))
        }

        /// `invoice_num`
        ///
        /// **Required.**
        pub fn invoice_num(self, value: impl Into<String>) -> Self {
            Self(self.0.body("invoice_num", value.into()))
        }

        /// `product_type`
        ///
        /// **Required.**
        pub fn product_type(self, value: impl Into<ProductType>) -> Self {
            Self(self.0.body("product_type", value.into()))
        }

        /// `pc_type`
        pub fn pc_type(self, value: impl Into<PcType>) -> Self {
            Self(self.0.body("pc_type", value.into()))
        }

        /// `order_amount`
        ///
        /// **Required.**
        pub fn order_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("order_amount", value.into()))
        }

        /// `discount_amount`
        ///
        /// **Required.**
        pub fn discount_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("discount_amount", value.into()))
        }

        /// `mch_order_id`
        ///
        /// **Required.**
        pub fn mch_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_order_id", value.into()))
        }

        /// `invoice_time`
        ///
        /// **Required.**
        pub fn invoice_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("invoice_time", value.into()))
        }

        /// `purchaser_name`
        ///
        /// **Required.**
        pub fn purchaser_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("purchaser_name", value.into()))
        }

        /// `sale_model`
        ///
        /// **Required.**
        pub fn sale_model(self, value: impl Into<SaleModel>) -> Self {
            Self(self.0.body("sale_model", value.into()))
        }

        /// `identity_document_type`
        ///
        /// **Required.**
        pub fn identity_document_type(self, value: impl Into<IdentityDocumentType>) -> Self {
            Self(self.0.body("identity_document_type", value.into()))
        }

        /// `invoice_address_code`
        ///
        /// **Required.**
        pub fn invoice_address_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("invoice_address_code", value.into()))
        }

        /// `tax_authority_code`
        ///
        /// **Required.**
        pub fn tax_authority_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("tax_authority_code", value.into()))
        }

        /// `transaction_time`
        ///
        /// **Required.**
        pub fn transaction_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_time", value.into()))
        }

        /// `cate_state`
        ///
        /// **Required.**
        pub fn cate_state(self, value: impl Into<CateState>) -> Self {
            Self(self.0.body("cate_state", value.into()))
        }

        /// `longitude`
        pub fn longitude(self, value: impl Into<String>) -> Self {
            Self(self.0.body("longitude", value.into()))
        }

        /// `latitude`
        pub fn latitude(self, value: impl Into<String>) -> Self {
            Self(self.0.body("latitude", value.into()))
        }

        /// `cate_code`
        ///
        /// **Required.**
        pub fn cate_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("cate_code", value.into()))
        }

        /// `coupon_code`
        pub fn coupon_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("coupon_code", value.into()))
        }

        /// `invoice_code`
        pub fn invoice_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("invoice_code", value.into()))
        }

        /// `refund_id`
        pub fn refund_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("refund_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_gov_subsidy_n_qualifications_sync",
                Verb::Post,
                "/v3/gov/subsidy/n-qualifications/sync",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/real_name",
                    "/body/id_card_number",
                    "/body/phone_number",
                    "/body/out_trade_no",
                    "/body/receive_region_code",
                    "/body/brand",
                    "/body/address",
                    "/body/qualification_region_code",
                    "/body/seller_name",
                    "/body/license_number",
                    "/body/invoice_num",
                    "/body/product_type",
                    "/body/order_amount",
                    "/body/discount_amount",
                    "/body/mch_order_id",
                    "/body/invoice_time",
                    "/body/purchaser_name",
                    "/body/sale_model",
                    "/body/identity_document_type",
                    "/body/invoice_address_code",
                    "/body/tax_authority_code",
                    "/body/transaction_time",
                    "/body/cate_state",
                    "/body/cate_code",
                ],
            )
            .request(
                &[
                    ("/body/real_name", Wire::RsaOaep),
                    ("/body/id_card_number", Wire::RsaOaep),
                    ("/body/phone_number", Wire::RsaOaep),
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// EnergyGrade
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum EnergyGrade {
        /// `FIRST_LEVEL`
        FirstLevel,
        /// `SECOND_LEVEL`
        SecondLevel,
        /// `ENERGY_GRADE_UNKNOWN`
        EnergyGradeUnknown,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        EnergyGrade,
        FirstLevel = "FIRST_LEVEL",
        SecondLevel = "SECOND_LEVEL",
        EnergyGradeUnknown = "ENERGY_GRADE_UNKNOWN",
    );

    /// ProductType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum ProductType {
        /// `COMMON_PRODUCT`
        CommonProduct,
        /// `AI_PRODUCT`
        AiProduct,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        ProductType,
        CommonProduct = "COMMON_PRODUCT",
        AiProduct = "AI_PRODUCT",
    );

    /// PcType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PcType {
        /// `DESKTOP`
        Desktop,
        /// `LAPTOP`
        Laptop,
        /// `COMPUTER_TYPE_UNKNOWN`
        ComputerTypeUnknown,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        PcType,
        Desktop = "DESKTOP",
        Laptop = "LAPTOP",
        ComputerTypeUnknown = "COMPUTER_TYPE_UNKNOWN",
    );

    /// SaleModel
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum SaleModel {
        /// `SALE_MODEL_ONLINE`
        SaleModelOnline,
        /// `SALE_MODEL_OFFLINE`
        SaleModelOffline,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        SaleModel,
        SaleModelOnline = "SALE_MODEL_ONLINE",
        SaleModelOffline = "SALE_MODEL_OFFLINE",
    );

    /// IdentityDocumentType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum IdentityDocumentType {
        /// `ID_DOC_TYPE_ID_CARD`
        IdDocTypeIdCard,
        /// `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC`
        IdDocTypeMainlandTravelPermitForHkMc,
        /// `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW`
        IdDocTypeMainlandTravelPermitForTw,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        IdentityDocumentType,
        IdDocTypeIdCard = "ID_DOC_TYPE_ID_CARD",
        IdDocTypeMainlandTravelPermitForHkMc = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC",
        IdDocTypeMainlandTravelPermitForTw = "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW",
    );

    /// CateState
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CateState {
        /// `CATE_STATE_REDEEM`
        CateStateRedeem,
        /// `CATE_STATE_REFUND`
        CateStateRefund,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CateState,
        CateStateRedeem = "CATE_STATE_REDEEM",
        CateStateRefund = "CATE_STATE_REFUND",
    );

    /// The answer of N品类同步资格核销信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `code`
        ///
        /// Documented as always there.
        pub code: Option<String>,
        /// `message`
        ///
        /// Documented as always there.
        pub message: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        code = "code",
        message = "message",
    );
}
