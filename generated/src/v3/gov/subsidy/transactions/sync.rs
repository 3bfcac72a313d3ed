//! 交易信息回传 · `POST /v3/gov/subsidy/transactions/sync`
//!
//! Generated from docs/openapi/v3/gov/subsidy/transactions/sync.md by `cargo xtask regen`; do not edit.

/// 交易信息回传
///
/// `POST /v3/gov/subsidy/transactions/sync`
///
/// 交易信息回传 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4013989543) · feature `v3-gov`
///
/// ```
/// use wechatpay_api::v3::gov::subsidy::transactions::sync::post;
///
/// let request = post()
///     .real_name("李雷")
///     .id_card_number("11010519491231002X")
///     .phone_number("02800000000")
///     .appliance_id(1)
///     .out_trade_no("OTN20260618580")
///     .energy_grade(post::EnergyGrade::FirstLevel)
///     .receive_region_code("510107")
///     .brand("示例B416")
///     .address("四川省成都市武侯区锦绣路12号")
///     .qualification_region_code(1)
///     .seller_name("春茶节")
///     .license_number("LN20260618690")
///     .order_amount(35200)
///     .discount_amount(2)
///     .transaction_time("2026-06-18T10:35:42+08:00")
///     .mch_order_id("784202606")
///     .refund_id("571202606")
///     .mch_name("春茶节")
///     .sale_model(post::SaleModel::SaleModelOnline)
///     .cate_state(post::CateState::CateStateRedeem)
///     .identity_document_type(post::IdentityDocumentType::IdDocTypeIdCard)
///     .sub_mchid("1684913560");
/// ```
#[doc(alias = "交易信息回传")]
#[doc(alias = "/v3/gov/subsidy/transactions/sync")]
#[doc(alias = "post_v3_gov_subsidy_transactions_sync")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 交易信息回传; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `out_trade_no`, `receive_region_code`, `brand`, `qualification_region_code`, `seller_name`, `license_number`, `order_amount`, `discount_amount`, `transaction_time`, `mch_order_id`, `mch_name`, `cate_state`, `identity_document_type`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        real_name: Option<Sensitive>,
        id_card_number: Option<Sensitive>,
        phone_number: Option<Sensitive>,
        appliance_id: Option<i64>,
        out_trade_no: Option<String>,
        energy_grade: Option<EnergyGrade>,
        receive_region_code: Option<String>,
        brand: Option<String>,
        address: Option<String>,
        qualification_region_code: Option<i64>,
        seller_name: Option<String>,
        license_number: Option<String>,
        order_amount: Option<i64>,
        discount_amount: Option<i64>,
        transaction_time: Option<String>,
        mch_order_id: Option<String>,
        refund_id: Option<String>,
        mch_name: Option<String>,
        sale_model: Option<SaleModel>,
        cate_state: Option<CateState>,
        identity_document_type: Option<IdentityDocumentType>,
        sub_mchid: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `real_name`
        ///
        /// Sealed by the client on sending.
        pub fn real_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.real_name = Some(value.into());
            self
        }

        /// `id_card_number`
        ///
        /// Sealed by the client on sending.
        pub fn id_card_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_card_number = Some(value.into());
            self
        }

        /// `phone_number`
        ///
        /// Sealed by the client on sending.
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

        /// `transaction_time`
        ///
        /// **Required.**
        pub fn transaction_time(mut self, value: impl Into<String>) -> Self {
            self.transaction_time = Some(value.into());
            self
        }

        /// `mch_order_id`
        ///
        /// **Required.**
        pub fn mch_order_id(mut self, value: impl Into<String>) -> Self {
            self.mch_order_id = Some(value.into());
            self
        }

        /// `refund_id`
        pub fn refund_id(mut self, value: impl Into<String>) -> Self {
            self.refund_id = Some(value.into());
            self
        }

        /// `mch_name`
        ///
        /// **Required.**
        pub fn mch_name(mut self, value: impl Into<String>) -> Self {
            self.mch_name = Some(value.into());
            self
        }

        /// `sale_model`
        pub fn sale_model(mut self, value: impl Into<SaleModel>) -> Self {
            self.sale_model = Some(value.into());
            self
        }

        /// `cate_state`
        ///
        /// **Required.**
        pub fn cate_state(mut self, value: impl Into<CateState>) -> Self {
            self.cate_state = Some(value.into());
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

        /// `sub_mchid`
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
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
                "post_v3_gov_subsidy_transactions_sync",
                Verb::Post,
                "/v3/gov/subsidy/transactions/sync",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/out_trade_no",
                    "/body/receive_region_code",
                    "/body/brand",
                    "/body/qualification_region_code",
                    "/body/seller_name",
                    "/body/license_number",
                    "/body/order_amount",
                    "/body/discount_amount",
                    "/body/transaction_time",
                    "/body/mch_order_id",
                    "/body/mch_name",
                    "/body/cate_state",
                    "/body/identity_document_type",
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
                .body("energy_grade", &self.energy_grade)
                .body("receive_region_code", &self.receive_region_code)
                .body("brand", &self.brand)
                .body("address", &self.address)
                .body("qualification_region_code", &self.qualification_region_code)
                .body("seller_name", &self.seller_name)
                .body("license_number", &self.license_number)
                .body("order_amount", &self.order_amount)
                .body("discount_amount", &self.discount_amount)
                .body("transaction_time", &self.transaction_time)
                .body("mch_order_id", &self.mch_order_id)
                .body("refund_id", &self.refund_id)
                .body("mch_name", &self.mch_name)
                .body("sale_model", &self.sale_model)
                .body("cate_state", &self.cate_state)
                .body("identity_document_type", &self.identity_document_type)
                .body("sub_mchid", &self.sub_mchid)
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

    /// The answer of 交易信息回传.
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
