//! 医保自费混合收款下单 · `POST /v3/med-ins/orders`
//!
//! Generated from docs/openapi/v3/med-ins/orders.md by `cargo xtask regen`; do not edit.

/// 医保自费混合收款下单
///
/// `POST /v3/med-ins/orders`
///
/// 医保自费混合收款下单 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4016781466), [2](https://pay.weixin.qq.com/doc/v3/partner/4012503131) · feature `v3-med-ins`
///
/// ```
/// use wechatpay_api::v3::med_ins::orders::post;
///
/// let request = post()
///     .mix_pay_type(post::MixPayType::UnknownMixPayType)
///     .order_type(post::OrderType::UnknownOrderType)
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .sub_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .payer(
///         post::Payer::default()
///             .name("李雷")
///             .id_digest("示例ID117")
///             .card_type(post::CardType::UnknownUserCardType),
///     )
///     .pay_for_relatives(true)
///     .relative(
///         post::Relative::default()
///             .name("李雷")
///             .id_digest("示例ID117")
///             .card_type(post::CardType::UnknownUserCardType),
///     )
///     .out_trade_no("58020260618103542580580580580")
///     .serial_no("4932026061810")
///     .pay_order_id("POI20260618382")
///     .pay_auth_no("PAN20260618562")
///     .geo_location("示例GL474")
///     .city_id("成都市")
///     .med_inst_name("春茶节")
///     .med_inst_no("6442026061810354264464464464")
///     .med_ins_order_create_time("2026-06-18T10:35:42+08:00")
///     .total_fee(35200)
///     .med_ins_gov_fee(35200)
///     .med_ins_self_fee(35200)
///     .med_ins_other_fee(35200)
///     .med_ins_cash_fee(35200)
///     .wechat_pay_cash_fee(35200)
///     .cash_add_detail([
///         post::CashAddDetail::default()
///             .cash_add_fee(35200)
///             .cash_add_type(post::CashAddType::DefaultAddType),
///     ])
///     .cash_reduce_detail([
///         post::CashReduceDetail::default()
///             .cash_reduce_fee(35200)
///             .cash_reduce_type(post::CashReduceType::DefaultReduceType),
///     ])
///     .callback_url("https://pay.example.com/wechat/notices")
///     .prepay_id("PI20260618434")
///     .passthrough_request_content(
///         post::PassthroughRequestContent::default()
///             .pay_auth_no("P20260618458")
///             .pay_ord_id("P20260618543")
///             .setl_latlnt("示例S720"),
///     )
///     .extends("示例E930")
///     .attach("table=12")
///     .channel_no("CN20260618252")
///     .med_ins_test_env(true);
/// ```
#[doc(alias = "医保自费混合收款下单")]
#[doc(alias = "/v3/med-ins/orders")]
#[doc(alias = "post_v3_med_ins_orders")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 医保自费混合收款下单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `mix_pay_type`, `order_type`, `appid`, `payer`, `out_trade_no`, `serial_no`, `city_id`, `med_inst_name`, `med_inst_no`, `total_fee`, `callback_url`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `mix_pay_type`
        ///
        /// **Required.**
        pub fn mix_pay_type(self, value: impl Into<MixPayType>) -> Self {
            Self(self.0.body("mix_pay_type", value.into()))
        }

        /// `order_type`
        ///
        /// **Required.**
        pub fn order_type(self, value: impl Into<OrderType>) -> Self {
            Self(self.0.body("order_type", value.into()))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `sub_appid`
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `openid`
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// `sub_openid`
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_openid", value.into()))
        }

        /// `payer`
        ///
        /// **Required.**
        pub fn payer(self, value: Payer) -> Self {
            Self(self.0.body("payer", value))
        }

        /// `pay_for_relatives`
        pub fn pay_for_relatives(self, value: bool) -> Self {
            Self(self.0.body("pay_for_relatives", value))
        }

        /// `relative`
        pub fn relative(self, value: Relative) -> Self {
            Self(self.0.body("relative", value))
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// `serial_no`
        ///
        /// **Required.**
        pub fn serial_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("serial_no", value.into()))
        }

        /// `pay_order_id`
        pub fn pay_order_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("pay_order_id", value.into()))
        }

        /// `pay_auth_no`
        pub fn pay_auth_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("pay_auth_no", value.into()))
        }

        /// `geo_location`
        pub fn geo_location(self, value: impl Into<String>) -> Self {
            Self(self.0.body("geo_location", value.into()))
        }

        /// `city_id`
        ///
        /// **Required.**
        pub fn city_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("city_id", value.into()))
        }

        /// `med_inst_name`
        ///
        /// **Required.**
        pub fn med_inst_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("med_inst_name", value.into()))
        }

        /// `med_inst_no`
        ///
        /// **Required.**
        pub fn med_inst_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("med_inst_no", value.into()))
        }

        /// `med_ins_order_create_time`
        pub fn med_ins_order_create_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("med_ins_order_create_time", value.into()))
        }

        /// `total_fee`
        ///
        /// **Required.**
        pub fn total_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("total_fee", value.into()))
        }

        /// `med_ins_gov_fee`
        pub fn med_ins_gov_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("med_ins_gov_fee", value.into()))
        }

        /// `med_ins_self_fee`
        pub fn med_ins_self_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("med_ins_self_fee", value.into()))
        }

        /// `med_ins_other_fee`
        pub fn med_ins_other_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("med_ins_other_fee", value.into()))
        }

        /// `med_ins_cash_fee`
        pub fn med_ins_cash_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("med_ins_cash_fee", value.into()))
        }

        /// `wechat_pay_cash_fee`
        pub fn wechat_pay_cash_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("wechat_pay_cash_fee", value.into()))
        }

        /// `cash_add_detail`
        pub fn cash_add_detail(
            self,
            values: impl IntoIterator<Item = CashAddDetail>,
        ) -> Self {
            Self(self.0.body("cash_add_detail", list::<CashAddDetail>(values)))
        }

        /// `cash_reduce_detail`
        pub fn cash_reduce_detail(
            self,
            values: impl IntoIterator<Item = CashReduceDetail>,
        ) -> Self {
            Self(self.0.body("cash_reduce_detail", list::<CashReduceDetail>(values)))
        }

        /// `callback_url`
        ///
        /// **Required.**
        pub fn callback_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("callback_url", value.into()))
        }

        /// `prepay_id`
        pub fn prepay_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("prepay_id", value.into()))
        }

        /// `passthrough_request_content`
        pub fn passthrough_request_content(self, value: PassthroughRequestContent) -> Self {
            Self(self.0.body("passthrough_request_content", value))
        }

        /// `extends`
        pub fn extends(self, value: impl Into<String>) -> Self {
            Self(self.0.body("extends", value.into()))
        }

        /// `attach`
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// `channel_no`
        pub fn channel_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("channel_no", value.into()))
        }

        /// `med_ins_test_env`
        pub fn med_ins_test_env(self, value: bool) -> Self {
            Self(self.0.body("med_ins_test_env", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_med_ins_orders",
                Verb::Post,
                "/v3/med-ins/orders",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/mix_pay_type",
                    "/body/order_type",
                    "/body/appid",
                    "/body/payer",
                    "/body/payer/name",
                    "/body/payer/id_digest",
                    "/body/payer/card_type",
                    "/body/relative/name",
                    "/body/relative/id_digest",
                    "/body/relative/card_type",
                    "/body/out_trade_no",
                    "/body/serial_no",
                    "/body/city_id",
                    "/body/med_inst_name",
                    "/body/med_inst_no",
                    "/body/total_fee",
                    "/body/cash_add_detail/*/cash_add_fee",
                    "/body/cash_add_detail/*/cash_add_type",
                    "/body/cash_reduce_detail/*/cash_reduce_fee",
                    "/body/cash_reduce_detail/*/cash_reduce_type",
                    "/body/callback_url",
                ],
            )
            .request(
                &[
                    ("/body/payer/name", Wire::RsaOaep),
                    ("/body/payer/id_digest", Wire::RsaOaep),
                    ("/body/relative/name", Wire::RsaOaep),
                    ("/body/relative/id_digest", Wire::RsaOaep),
                    ("/body/passthrough_request_content", Wire::Json),
                ],
            )
            .response(
                &[
                    ("/passthrough_response_content", Wire::Json),
                    ("/passthrough_request_content", Wire::Json),
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// MixPayType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MixPayType {
        /// `UNKNOWN_MIX_PAY_TYPE`
        UnknownMixPayType,
        /// `CASH_ONLY`
        CashOnly,
        /// `INSURANCE_ONLY`
        InsuranceOnly,
        /// `CASH_AND_INSURANCE`
        CashAndInsurance,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        MixPayType,
        UnknownMixPayType = "UNKNOWN_MIX_PAY_TYPE",
        CashOnly = "CASH_ONLY",
        InsuranceOnly = "INSURANCE_ONLY",
        CashAndInsurance = "CASH_AND_INSURANCE",
    );

    /// OrderType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum OrderType {
        /// `UNKNOWN_ORDER_TYPE`
        UnknownOrderType,
        /// `REG_PAY`
        RegPay,
        /// `DIAG_PAY`
        DiagPay,
        /// `COVID_EXAM_PAY`
        CovidExamPay,
        /// `IN_HOSP_PAY`
        InHospPay,
        /// `PHARMACY_PAY`
        PharmacyPay,
        /// `INSURANCE_PAY`
        InsurancePay,
        /// `INT_REG_PAY`
        IntRegPay,
        /// `INT_RE_DIAG_PAY`
        IntReDiagPay,
        /// `INT_RX_PAY`
        IntRxPay,
        /// `COVID_ANTIGEN_PAY`
        CovidAntigenPay,
        /// `MED_PAY`
        MedPay,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        OrderType,
        UnknownOrderType = "UNKNOWN_ORDER_TYPE",
        RegPay = "REG_PAY",
        DiagPay = "DIAG_PAY",
        CovidExamPay = "COVID_EXAM_PAY",
        InHospPay = "IN_HOSP_PAY",
        PharmacyPay = "PHARMACY_PAY",
        InsurancePay = "INSURANCE_PAY",
        IntRegPay = "INT_REG_PAY",
        IntReDiagPay = "INT_RE_DIAG_PAY",
        IntRxPay = "INT_RX_PAY",
        CovidAntigenPay = "COVID_ANTIGEN_PAY",
        MedPay = "MED_PAY",
    );

    /// Payer
    #[derive(Clone, Debug, Default)]
    pub struct Payer(Fields);

    impl Payer {
        /// `name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// `id_digest`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn id_digest(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("id_digest", value.into()))
        }

        /// `card_type`
        ///
        /// **Required.**
        pub fn card_type(self, value: impl Into<CardType>) -> Self {
            Self(self.0.set("card_type", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Payer);

    /// CardType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CardType {
        /// `UNKNOWN_USER_CARD_TYPE`
        UnknownUserCardType,
        /// `ID_CARD`
        IdCard,
        /// `HOUSEHOLD_REGISTRATION`
        HouseholdRegistration,
        /// `FOREIGNER_PASSPORT`
        ForeignerPassport,
        /// `MAINLAND_TRAVEL_PERMIT_FOR_TW`
        MainlandTravelPermitForTw,
        /// `MAINLAND_TRAVEL_PERMIT_FOR_MO`
        MainlandTravelPermitForMo,
        /// `MAINLAND_TRAVEL_PERMIT_FOR_HK`
        MainlandTravelPermitForHk,
        /// `FOREIGN_PERMANENT_RESIDENT`
        ForeignPermanentResident,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CardType,
        UnknownUserCardType = "UNKNOWN_USER_CARD_TYPE",
        IdCard = "ID_CARD",
        HouseholdRegistration = "HOUSEHOLD_REGISTRATION",
        ForeignerPassport = "FOREIGNER_PASSPORT",
        MainlandTravelPermitForTw = "MAINLAND_TRAVEL_PERMIT_FOR_TW",
        MainlandTravelPermitForMo = "MAINLAND_TRAVEL_PERMIT_FOR_MO",
        MainlandTravelPermitForHk = "MAINLAND_TRAVEL_PERMIT_FOR_HK",
        ForeignPermanentResident = "FOREIGN_PERMANENT_RESIDENT",
    );

    /// Relative
    #[derive(Clone, Debug, Default)]
    pub struct Relative(Fields);

    impl Relative {
        /// `name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// `id_digest`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn id_digest(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.set("id_digest", value.into()))
        }

        /// `card_type`
        ///
        /// **Required.**
        pub fn card_type(self, value: impl Into<CardType>) -> Self {
            Self(self.0.set("card_type", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Relative);

    /// CashAddDetail
    #[derive(Clone, Debug, Default)]
    pub struct CashAddDetail(Fields);

    impl CashAddDetail {
        /// `cash_add_fee`
        ///
        /// **Required.**
        pub fn cash_add_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("cash_add_fee", value.into()))
        }

        /// `cash_add_type`
        ///
        /// **Required.**
        pub fn cash_add_type(self, value: impl Into<CashAddType>) -> Self {
            Self(self.0.set("cash_add_type", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CashAddDetail);

    /// CashAddType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CashAddType {
        /// `DEFAULT_ADD_TYPE`
        DefaultAddType,
        /// `FREIGHT`
        Freight,
        /// `OTHER_MEDICAL_EXPENSES`
        OtherMedicalExpenses,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CashAddType,
        DefaultAddType = "DEFAULT_ADD_TYPE",
        Freight = "FREIGHT",
        OtherMedicalExpenses = "OTHER_MEDICAL_EXPENSES",
    );

    /// CashReduceDetail
    #[derive(Clone, Debug, Default)]
    pub struct CashReduceDetail(Fields);

    impl CashReduceDetail {
        /// `cash_reduce_fee`
        ///
        /// **Required.**
        pub fn cash_reduce_fee(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("cash_reduce_fee", value.into()))
        }

        /// `cash_reduce_type`
        ///
        /// **Required.**
        pub fn cash_reduce_type(self, value: impl Into<CashReduceType>) -> Self {
            Self(self.0.set("cash_reduce_type", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CashReduceDetail);

    /// CashReduceType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CashReduceType {
        /// `DEFAULT_REDUCE_TYPE`
        DefaultReduceType,
        /// `HOSPITAL_REDUCE`
        HospitalReduce,
        /// `PHARMACY_DISCOUNT`
        PharmacyDiscount,
        /// `DISCOUNT`
        Discount,
        /// `PRE_PAYMENT`
        PrePayment,
        /// `DEPOSIT_DEDUCTION`
        DepositDeduction,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CashReduceType,
        DefaultReduceType = "DEFAULT_REDUCE_TYPE",
        HospitalReduce = "HOSPITAL_REDUCE",
        PharmacyDiscount = "PHARMACY_DISCOUNT",
        Discount = "DISCOUNT",
        PrePayment = "PRE_PAYMENT",
        DepositDeduction = "DEPOSIT_DEDUCTION",
    );

    /// PassthroughRequestContent
    #[derive(Clone, Debug, Default)]
    pub struct PassthroughRequestContent(Fields);

    impl PassthroughRequestContent {
        /// `payAuthNo`
        pub fn pay_auth_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("payAuthNo", value.into()))
        }

        /// `payOrdId`
        pub fn pay_ord_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("payOrdId", value.into()))
        }

        /// `setlLatlnt`
        pub fn setl_latlnt(self, value: impl Into<String>) -> Self {
            Self(self.0.set("setlLatlnt", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PassthroughRequestContent);

    /// The answer of 医保自费混合收款下单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `mix_trade_no`
        ///
        /// Documented as always there.
        pub mix_trade_no: Option<String>,
        /// `mix_pay_status`
        ///
        /// Documented as always there.
        pub mix_pay_status: Option<response::MixPayStatus>,
        /// `self_pay_status`
        ///
        /// Documented as always there.
        pub self_pay_status: Option<response::SelfPayStatus>,
        /// `med_ins_pay_status`
        ///
        /// Documented as always there.
        pub med_ins_pay_status: Option<response::MedInsPayStatus>,
        /// `paid_time`
        pub paid_time: Option<String>,
        /// `passthrough_response_content`
        pub passthrough_response_content: Option<response::PassthroughResponseContent>,
        /// `mix_pay_type`
        ///
        /// Documented as always there.
        pub mix_pay_type: Option<response::MixPayType>,
        /// `order_type`
        ///
        /// Documented as always there.
        pub order_type: Option<response::OrderType>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `sub_appid`
        pub sub_appid: Option<String>,
        /// `sub_mchid`
        pub sub_mchid: Option<String>,
        /// `openid`
        pub openid: Option<String>,
        /// `sub_openid`
        pub sub_openid: Option<String>,
        /// `pay_for_relatives`
        pub pay_for_relatives: Option<bool>,
        /// `out_trade_no`
        ///
        /// Documented as always there.
        pub out_trade_no: Option<String>,
        /// `serial_no`
        ///
        /// Documented as always there.
        pub serial_no: Option<String>,
        /// `pay_order_id`
        pub pay_order_id: Option<String>,
        /// `pay_auth_no`
        pub pay_auth_no: Option<String>,
        /// `geo_location`
        pub geo_location: Option<String>,
        /// `city_id`
        ///
        /// Documented as always there.
        pub city_id: Option<String>,
        /// `med_inst_name`
        ///
        /// Documented as always there.
        pub med_inst_name: Option<String>,
        /// `med_inst_no`
        ///
        /// Documented as always there.
        pub med_inst_no: Option<String>,
        /// `med_ins_order_create_time`
        pub med_ins_order_create_time: Option<String>,
        /// `total_fee`
        ///
        /// Documented as always there.
        pub total_fee: Option<i64>,
        /// `med_ins_gov_fee`
        pub med_ins_gov_fee: Option<i64>,
        /// `med_ins_self_fee`
        pub med_ins_self_fee: Option<i64>,
        /// `med_ins_other_fee`
        pub med_ins_other_fee: Option<i64>,
        /// `med_ins_cash_fee`
        pub med_ins_cash_fee: Option<i64>,
        /// `wechat_pay_cash_fee`
        pub wechat_pay_cash_fee: Option<i64>,
        /// `cash_add_detail`
        pub cash_add_detail: Vec<response::CashAddDetail>,
        /// `cash_reduce_detail`
        pub cash_reduce_detail: Vec<response::CashReduceDetail>,
        /// `callback_url`
        ///
        /// Documented as always there.
        pub callback_url: Option<String>,
        /// `prepay_id`
        pub prepay_id: Option<String>,
        /// `passthrough_request_content`
        pub passthrough_request_content: Option<response::PassthroughRequestContent>,
        /// `extends`
        pub extends: Option<String>,
        /// `attach`
        pub attach: Option<String>,
        /// `channel_no`
        pub channel_no: Option<String>,
        /// `med_ins_test_env`
        pub med_ins_test_env: Option<bool>,
        /// `med_ins_fail_reason`
        pub med_ins_fail_reason: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        mix_trade_no = "mix_trade_no",
        mix_pay_status = "mix_pay_status",
        self_pay_status = "self_pay_status",
        med_ins_pay_status = "med_ins_pay_status",
        paid_time = "paid_time",
        passthrough_response_content = "passthrough_response_content",
        mix_pay_type = "mix_pay_type",
        order_type = "order_type",
        appid = "appid",
        sub_appid = "sub_appid",
        sub_mchid = "sub_mchid",
        openid = "openid",
        sub_openid = "sub_openid",
        pay_for_relatives = "pay_for_relatives",
        out_trade_no = "out_trade_no",
        serial_no = "serial_no",
        pay_order_id = "pay_order_id",
        pay_auth_no = "pay_auth_no",
        geo_location = "geo_location",
        city_id = "city_id",
        med_inst_name = "med_inst_name",
        med_inst_no = "med_inst_no",
        med_ins_order_create_time = "med_ins_order_create_time",
        total_fee = "total_fee",
        med_ins_gov_fee = "med_ins_gov_fee",
        med_ins_self_fee = "med_ins_self_fee",
        med_ins_other_fee = "med_ins_other_fee",
        med_ins_cash_fee = "med_ins_cash_fee",
        wechat_pay_cash_fee = "wechat_pay_cash_fee",
        cash_add_detail = "cash_add_detail",
        cash_reduce_detail = "cash_reduce_detail",
        callback_url = "callback_url",
        prepay_id = "prepay_id",
        passthrough_request_content = "passthrough_request_content",
        extends = "extends",
        attach = "attach",
        channel_no = "channel_no",
        med_ins_test_env = "med_ins_test_env",
        med_ins_fail_reason = "med_ins_fail_reason",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// MixPayStatus
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum MixPayStatus {
            /// `UNKNOWN_MIX_PAY_STATUS`
            UnknownMixPayStatus,
            /// `MIX_PAY_CREATED`
            MixPayCreated,
            /// `MIX_PAY_SUCCESS`
            MixPaySuccess,
            /// `MIX_PAY_REFUND`
            MixPayRefund,
            /// `MIX_PAY_FAIL`
            MixPayFail,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            MixPayStatus,
            UnknownMixPayStatus = "UNKNOWN_MIX_PAY_STATUS",
            MixPayCreated = "MIX_PAY_CREATED",
            MixPaySuccess = "MIX_PAY_SUCCESS",
            MixPayRefund = "MIX_PAY_REFUND",
            MixPayFail = "MIX_PAY_FAIL",
        );

        /// SelfPayStatus
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum SelfPayStatus {
            /// `UNKNOWN_SELF_PAY_STATUS`
            UnknownSelfPayStatus,
            /// `SELF_PAY_CREATED`
            SelfPayCreated,
            /// `SELF_PAY_SUCCESS`
            SelfPaySuccess,
            /// `SELF_PAY_REFUND`
            SelfPayRefund,
            /// `SELF_PAY_FAIL`
            SelfPayFail,
            /// `NO_SELF_PAY`
            NoSelfPay,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            SelfPayStatus,
            UnknownSelfPayStatus = "UNKNOWN_SELF_PAY_STATUS",
            SelfPayCreated = "SELF_PAY_CREATED",
            SelfPaySuccess = "SELF_PAY_SUCCESS",
            SelfPayRefund = "SELF_PAY_REFUND",
            SelfPayFail = "SELF_PAY_FAIL",
            NoSelfPay = "NO_SELF_PAY",
        );

        /// MedInsPayStatus
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum MedInsPayStatus {
            /// `UNKNOWN_MED_INS_PAY_STATUS`
            UnknownMedInsPayStatus,
            /// `MED_INS_PAY_CREATED`
            MedInsPayCreated,
            /// `MED_INS_PAY_SUCCESS`
            MedInsPaySuccess,
            /// `MED_INS_PAY_REFUND`
            MedInsPayRefund,
            /// `MED_INS_PAY_FAIL`
            MedInsPayFail,
            /// `NO_MED_INS_PAY`
            NoMedInsPay,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            MedInsPayStatus,
            UnknownMedInsPayStatus = "UNKNOWN_MED_INS_PAY_STATUS",
            MedInsPayCreated = "MED_INS_PAY_CREATED",
            MedInsPaySuccess = "MED_INS_PAY_SUCCESS",
            MedInsPayRefund = "MED_INS_PAY_REFUND",
            MedInsPayFail = "MED_INS_PAY_FAIL",
            NoMedInsPay = "NO_MED_INS_PAY",
        );

        /// PassthroughResponseContent
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PassthroughResponseContent {
            /// `payAuthNo`
            pub pay_auth_no: Option<String>,
            /// `payOrdId`
            pub pay_ord_id: Option<String>,
            /// `setlLatlnt`
            pub setl_latlnt: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            PassthroughResponseContent,
            pay_auth_no = "payAuthNo",
            pay_ord_id = "payOrdId",
            setl_latlnt = "setlLatlnt",
        );

        /// MixPayType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum MixPayType {
            /// `UNKNOWN_MIX_PAY_TYPE`
            UnknownMixPayType,
            /// `CASH_ONLY`
            CashOnly,
            /// `INSURANCE_ONLY`
            InsuranceOnly,
            /// `CASH_AND_INSURANCE`
            CashAndInsurance,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            MixPayType,
            UnknownMixPayType = "UNKNOWN_MIX_PAY_TYPE",
            CashOnly = "CASH_ONLY",
            InsuranceOnly = "INSURANCE_ONLY",
            CashAndInsurance = "CASH_AND_INSURANCE",
        );

        /// OrderType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum OrderType {
            /// `UNKNOWN_ORDER_TYPE`
            UnknownOrderType,
            /// `REG_PAY`
            RegPay,
            /// `DIAG_PAY`
            DiagPay,
            /// `COVID_EXAM_PAY`
            CovidExamPay,
            /// `IN_HOSP_PAY`
            InHospPay,
            /// `PHARMACY_PAY`
            PharmacyPay,
            /// `INSURANCE_PAY`
            InsurancePay,
            /// `INT_REG_PAY`
            IntRegPay,
            /// `INT_RE_DIAG_PAY`
            IntReDiagPay,
            /// `INT_RX_PAY`
            IntRxPay,
            /// `COVID_ANTIGEN_PAY`
            CovidAntigenPay,
            /// `MED_PAY`
            MedPay,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            OrderType,
            UnknownOrderType = "UNKNOWN_ORDER_TYPE",
            RegPay = "REG_PAY",
            DiagPay = "DIAG_PAY",
            CovidExamPay = "COVID_EXAM_PAY",
            InHospPay = "IN_HOSP_PAY",
            PharmacyPay = "PHARMACY_PAY",
            InsurancePay = "INSURANCE_PAY",
            IntRegPay = "INT_REG_PAY",
            IntReDiagPay = "INT_RE_DIAG_PAY",
            IntRxPay = "INT_RX_PAY",
            CovidAntigenPay = "COVID_ANTIGEN_PAY",
            MedPay = "MED_PAY",
        );

        /// CashAddDetail
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CashAddDetail {
            /// `cash_add_fee`
            ///
            /// Documented as always there.
            pub cash_add_fee: Option<i64>,
            /// `cash_add_type`
            ///
            /// Documented as always there.
            pub cash_add_type: Option<CashAddType>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            CashAddDetail,
            cash_add_fee = "cash_add_fee",
            cash_add_type = "cash_add_type",
        );

        /// CashAddType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CashAddType {
            /// `DEFAULT_ADD_TYPE`
            DefaultAddType,
            /// `FREIGHT`
            Freight,
            /// `OTHER_MEDICAL_EXPENSES`
            OtherMedicalExpenses,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CashAddType,
            DefaultAddType = "DEFAULT_ADD_TYPE",
            Freight = "FREIGHT",
            OtherMedicalExpenses = "OTHER_MEDICAL_EXPENSES",
        );

        /// CashReduceDetail
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CashReduceDetail {
            /// `cash_reduce_fee`
            ///
            /// Documented as always there.
            pub cash_reduce_fee: Option<i64>,
            /// `cash_reduce_type`
            ///
            /// Documented as always there.
            pub cash_reduce_type: Option<CashReduceType>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            CashReduceDetail,
            cash_reduce_fee = "cash_reduce_fee",
            cash_reduce_type = "cash_reduce_type",
        );

        /// CashReduceType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CashReduceType {
            /// `DEFAULT_REDUCE_TYPE`
            DefaultReduceType,
            /// `HOSPITAL_REDUCE`
            HospitalReduce,
            /// `PHARMACY_DISCOUNT`
            PharmacyDiscount,
            /// `DISCOUNT`
            Discount,
            /// `PRE_PAYMENT`
            PrePayment,
            /// `DEPOSIT_DEDUCTION`
            DepositDeduction,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CashReduceType,
            DefaultReduceType = "DEFAULT_REDUCE_TYPE",
            HospitalReduce = "HOSPITAL_REDUCE",
            PharmacyDiscount = "PHARMACY_DISCOUNT",
            Discount = "DISCOUNT",
            PrePayment = "PRE_PAYMENT",
            DepositDeduction = "DEPOSIT_DEDUCTION",
        );

        /// PassthroughRequestContent
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PassthroughRequestContent {
            /// `payAuthNo`
            pub pay_auth_no: Option<String>,
            /// `payOrdId`
            pub pay_ord_id: Option<String>,
            /// `setlLatlnt`
            pub setl_latlnt: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            PassthroughRequestContent,
            pay_auth_no = "payAuthNo",
            pay_ord_id = "payOrdId",
            setl_latlnt = "setlLatlnt",
        );
    }
}
