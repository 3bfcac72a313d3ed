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
    pub struct Request {
        real_name: Option<Sensitive>,
        id_card_number: Option<Sensitive>,
        phone_number: Option<Sensitive>,
        appliance_id: Option<i64>,
        out_trade_no: Option<String>,
        sub_mchid: Option<String>,
        energy_grade: Option<EnergyGrade>,
        receive_region_code: Option<String>,
        brand: Option<String>,
        address: Option<String>,
        qualification_region_code: Option<i64>,
        seller_name: Option<String>,
        license_number: Option<String>,
        logistics_num: Option<String>,
        delivery_time: Option<String>,
        invoice_num: Option<String>,
        product_type: Option<ProductType>,
        pc_type: Option<PcType>,
        order_amount: Option<i64>,
        discount_amount: Option<i64>,
        mch_order_id: Option<String>,
        invoice_time: Option<String>,
        purchaser_name: Option<String>,
        sale_model: Option<SaleModel>,
        identity_document_type: Option<IdentityDocumentType>,
        invoice_address_code: Option<String>,
        tax_authority_code: Option<String>,
        transaction_time: Option<String>,
        cate_state: Option<CateState>,
        longitude: Option<String>,
        latitude: Option<String>,
        cate_code: Option<String>,
        coupon_code: Option<String>,
        invoice_code: Option<String>,
        refund_id: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `real_name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn real_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.real_name = Some(value.into());
            self
        }

        /// `id_card_number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn id_card_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_card_number = Some(value.into());
            self
        }

        /// `phone_number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn phone_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.phone_number = Some(value.into());
            self
        }

        /// `appliance_id`
        ///
        /// Known: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`.
        pub fn appliance_id(mut self, value: impl Into<i64>) -> Self {
            self.appliance_id = Some(value.into());
            self
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `sub_mchid`
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `energy_grade`
        pub fn energy_grade(mut self, value: impl Into<EnergyGrade>) -> Self {
            self.energy_grade = Some(value.into());
            self
        }

        /// `receive_region_code`
        ///
        /// **Required.**
        pub fn receive_region_code(mut self, value: impl Into<String>) -> Self {
            self.receive_region_code = Some(value.into());
            self
        }

        /// `brand`
        ///
        /// **Required.**
        pub fn brand(mut self, value: impl Into<String>) -> Self {
            self.brand = Some(value.into());
            self
        }

        /// `address`
        ///
        /// **Required.**
        pub fn address(mut self, value: impl Into<String>) -> Self {
            self.address = Some(value.into());
            self
        }

        /// `qualification_region_code`
        ///
        /// **Required.**
        pub fn qualification_region_code(mut self, value: impl Into<i64>) -> Self {
            self.qualification_region_code = Some(value.into());
            self
        }

        /// `seller_name`
        ///
        /// **Required.**
        pub fn seller_name(mut self, value: impl Into<String>) -> Self {
            self.seller_name = Some(value.into());
            self
        }

        /// `license_number`
        ///
        /// **Required.**
        pub fn license_number(mut self, value: impl Into<String>) -> Self {
            self.license_number = Some(value.into());
            self
        }

        /// `logistics_num`
        pub fn logistics_num(mut self, value: impl Into<String>) -> Self {
            self.logistics_num = Some(value.into());
            self
        }

        /// `delivery_time`
        pub fn delivery_time(mut self, value: impl Into<String>) -> Self {
            self.delivery_time = Some(value.into());
            self
        }

        /// `invoice_num`
        ///
        /// **Required.**
        pub fn invoice_num(mut self, value: impl Into<String>) -> Self {
            self.invoice_num = Some(value.into());
            self
        }

        /// `product_type`
        ///
        /// **Required.**
        pub fn product_type(mut self, value: impl Into<ProductType>) -> Self {
            self.product_type = Some(value.into());
            self
        }

        /// `pc_type`
        pub fn pc_type(mut self, value: impl Into<PcType>) -> Self {
            self.pc_type = Some(value.into());
            self
        }

        /// `order_amount`
        ///
        /// **Required.**
        pub fn order_amount(mut self, value: impl Into<i64>) -> Self {
            self.order_amount = Some(value.into());
            self
        }

        /// `discount_amount`
        ///
        /// **Required.**
        pub fn discount_amount(mut self, value: impl Into<i64>) -> Self {
            self.discount_amount = Some(value.into());
            self
        }

        /// `mch_order_id`
        ///
        /// **Required.**
        pub fn mch_order_id(mut self, value: impl Into<String>) -> Self {
            self.mch_order_id = Some(value.into());
            self
        }

        /// `invoice_time`
        ///
        /// **Required.**
        pub fn invoice_time(mut self, value: impl Into<String>) -> Self {
            self.invoice_time = Some(value.into());
            self
        }

        /// `purchaser_name`
        ///
        /// **Required.**
        pub fn purchaser_name(mut self, value: impl Into<String>) -> Self {
            self.purchaser_name = Some(value.into());
            self
        }

        /// `sale_model`
        ///
        /// **Required.**
        pub fn sale_model(mut self, value: impl Into<SaleModel>) -> Self {
            self.sale_model = Some(value.into());
            self
        }

        /// `identity_document_type`
        ///
        /// **Required.**
        pub fn identity_document_type(
            mut self,
            value: impl Into<IdentityDocumentType>,
        ) -> Self {
            self.identity_document_type = Some(value.into());
            self
        }

        /// `invoice_address_code`
        ///
        /// **Required.**
        pub fn invoice_address_code(mut self, value: impl Into<String>) -> Self {
            self.invoice_address_code = Some(value.into());
            self
        }

        /// `tax_authority_code`
        ///
        /// **Required.**
        pub fn tax_authority_code(mut self, value: impl Into<String>) -> Self {
            self.tax_authority_code = Some(value.into());
            self
        }

        /// `transaction_time`
        ///
        /// **Required.**
        pub fn transaction_time(mut self, value: impl Into<String>) -> Self {
            self.transaction_time = Some(value.into());
            self
        }

        /// `cate_state`
        ///
        /// **Required.**
        pub fn cate_state(mut self, value: impl Into<CateState>) -> Self {
            self.cate_state = Some(value.into());
            self
        }

        /// `longitude`
        pub fn longitude(mut self, value: impl Into<String>) -> Self {
            self.longitude = Some(value.into());
            self
        }

        /// `latitude`
        pub fn latitude(mut self, value: impl Into<String>) -> Self {
            self.latitude = Some(value.into());
            self
        }

        /// `cate_code`
        ///
        /// **Required.**
        pub fn cate_code(mut self, value: impl Into<String>) -> Self {
            self.cate_code = Some(value.into());
            self
        }

        /// `coupon_code`
        pub fn coupon_code(mut self, value: impl Into<String>) -> Self {
            self.coupon_code = Some(value.into());
            self
        }

        /// `invoice_code`
        pub fn invoice_code(mut self, value: impl Into<String>) -> Self {
            self.invoice_code = Some(value.into());
            self
        }

        /// `refund_id`
        pub fn refund_id(mut self, value: impl Into<String>) -> Self {
            self.refund_id = Some(value.into());
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
            Parts::new()
                .body("real_name", &self.real_name)
                .body("id_card_number", &self.id_card_number)
                .body("phone_number", &self.phone_number)
                .body("appliance_id", &self.appliance_id)
                .body("out_trade_no", &self.out_trade_no)
                .body("sub_mchid", &self.sub_mchid)
                .body("energy_grade", &self.energy_grade)
                .body("receive_region_code", &self.receive_region_code)
                .body("brand", &self.brand)
                .body("address", &self.address)
                .body("qualification_region_code", &self.qualification_region_code)
                .body("seller_name", &self.seller_name)
                .body("license_number", &self.license_number)
                .body("logistics_num", &self.logistics_num)
                .body("delivery_time", &self.delivery_time)
                .body("invoice_num", &self.invoice_num)
                .body("product_type", &self.product_type)
                .body("pc_type", &self.pc_type)
                .body("order_amount", &self.order_amount)
                .body("discount_amount", &self.discount_amount)
                .body("mch_order_id", &self.mch_order_id)
                .body("invoice_time", &self.invoice_time)
                .body("purchaser_name", &self.purchaser_name)
                .body("sale_model", &self.sale_model)
                .body("identity_document_type", &self.identity_document_type)
                .body("invoice_address_code", &self.invoice_address_code)
                .body("tax_authority_code", &self.tax_authority_code)
                .body("transaction_time", &self.transaction_time)
                .body("cate_state", &self.cate_state)
                .body("longitude", &self.longitude)
                .body("latitude", &self.latitude)
                .body("cate_code", &self.cate_code)
                .body("coupon_code", &self.coupon_code)
                .body("invoice_code", &self.invoice_code)
                .body("refund_id", &self.refund_id)
                .extra(&self.extra)
        }
    }

    /// EnergyGrade
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, Default)]
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
