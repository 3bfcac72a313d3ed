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
    pub struct Request(Parts);

    impl Request {
        /// `real_name`
        ///
        /// Sealed by the client on sending.
        pub fn real_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("real_name", value.into()))
        }

        /// `id_card_number`
        ///
        /// Sealed by the client on sending.
        pub fn id_card_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("id_card_number", value.into()))
        }

        /// `phone_number`
        ///
        /// Sealed by the client on sending.
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

        /// `transaction_time`
        ///
        /// **Required.**
        pub fn transaction_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_time", value.into()))
        }

        /// `mch_order_id`
        ///
        /// **Required.**
        pub fn mch_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_order_id", value.into()))
        }

        /// `refund_id`
        pub fn refund_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("refund_id", value.into()))
        }

        /// `mch_name`
        ///
        /// **Required.**
        pub fn mch_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_name", value.into()))
        }

        /// `sale_model`
        pub fn sale_model(self, value: impl Into<SaleModel>) -> Self {
            Self(self.0.body("sale_model", value.into()))
        }

        /// `cate_state`
        ///
        /// **Required.**
        pub fn cate_state(self, value: impl Into<CateState>) -> Self {
            Self(self.0.body("cate_state", value.into()))
        }

        /// `identity_document_type`
        ///
        /// **Required.**
        pub fn identity_document_type(self, value: impl Into<IdentityDocumentType>) -> Self {
            Self(self.0.body("identity_document_type", value.into()))
        }

        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
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

    /// The answer of 交易信息回传.
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
