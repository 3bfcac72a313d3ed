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
    pub struct Request {
        mix_pay_type: Option<MixPayType>,
        order_type: Option<OrderType>,
        appid: Option<String>,
        sub_appid: Option<String>,
        sub_mchid: Option<String>,
        openid: Option<String>,
        sub_openid: Option<String>,
        payer: Option<Payer>,
        pay_for_relatives: Option<bool>,
        relative: Option<Relative>,
        out_trade_no: Option<String>,
        serial_no: Option<String>,
        pay_order_id: Option<String>,
        pay_auth_no: Option<String>,
        geo_location: Option<String>,
        city_id: Option<String>,
        med_inst_name: Option<String>,
        med_inst_no: Option<String>,
        med_ins_order_create_time: Option<String>,
        total_fee: Option<i64>,
        med_ins_gov_fee: Option<i64>,
        med_ins_self_fee: Option<i64>,
        med_ins_other_fee: Option<i64>,
        med_ins_cash_fee: Option<i64>,
        wechat_pay_cash_fee: Option<i64>,
        cash_add_detail: Vec<CashAddDetail>,
        cash_reduce_detail: Vec<CashReduceDetail>,
        callback_url: Option<String>,
        prepay_id: Option<String>,
        passthrough_request_content: Option<PassthroughRequestContent>,
        extends: Option<String>,
        attach: Option<String>,
        channel_no: Option<String>,
        med_ins_test_env: Option<bool>,
        extra: Extra,
    }

    impl Request {
        /// `mix_pay_type`
        ///
        /// **Required.**
        pub fn mix_pay_type(mut self, value: impl Into<MixPayType>) -> Self {
            self.mix_pay_type = Some(value.into());
            self
        }

        /// `order_type`
        ///
        /// **Required.**
        pub fn order_type(mut self, value: impl Into<OrderType>) -> Self {
            self.order_type = Some(value.into());
            self
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `sub_appid`
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// `sub_mchid`
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `openid`
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `sub_openid`
        pub fn sub_openid(mut self, value: impl Into<String>) -> Self {
            self.sub_openid = Some(value.into());
            self
        }

        /// `payer`
        ///
        /// **Required.**
        pub fn payer(mut self, value: impl Into<Payer>) -> Self {
            self.payer = Some(value.into());
            self
        }

        /// `pay_for_relatives`
        pub fn pay_for_relatives(mut self, value: bool) -> Self {
            self.pay_for_relatives = Some(value);
            self
        }

        /// `relative`
        pub fn relative(mut self, value: impl Into<Relative>) -> Self {
            self.relative = Some(value.into());
            self
        }

        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `serial_no`
        ///
        /// **Required.**
        pub fn serial_no(mut self, value: impl Into<String>) -> Self {
            self.serial_no = Some(value.into());
            self
        }

        /// `pay_order_id`
        pub fn pay_order_id(mut self, value: impl Into<String>) -> Self {
            self.pay_order_id = Some(value.into());
            self
        }

        /// `pay_auth_no`
        pub fn pay_auth_no(mut self, value: impl Into<String>) -> Self {
            self.pay_auth_no = Some(value.into());
            self
        }

        /// `geo_location`
        pub fn geo_location(mut self, value: impl Into<String>) -> Self {
            self.geo_location = Some(value.into());
            self
        }

        /// `city_id`
        ///
        /// **Required.**
        pub fn city_id(mut self, value: impl Into<String>) -> Self {
            self.city_id = Some(value.into());
            self
        }

        /// `med_inst_name`
        ///
        /// **Required.**
        pub fn med_inst_name(mut self, value: impl Into<String>) -> Self {
            self.med_inst_name = Some(value.into());
            self
        }

        /// `med_inst_no`
        ///
        /// **Required.**
        pub fn med_inst_no(mut self, value: impl Into<String>) -> Self {
            self.med_inst_no = Some(value.into());
            self
        }

        /// `med_ins_order_create_time`
        pub fn med_ins_order_create_time(mut self, value: impl Into<String>) -> Self {
            self.med_ins_order_create_time = Some(value.into());
            self
        }

        /// `total_fee`
        ///
        /// **Required.**
        pub fn total_fee(mut self, value: impl Into<i64>) -> Self {
            self.total_fee = Some(value.into());
            self
        }

        /// `med_ins_gov_fee`
        pub fn med_ins_gov_fee(mut self, value: impl Into<i64>) -> Self {
            self.med_ins_gov_fee = Some(value.into());
            self
        }

        /// `med_ins_self_fee`
        pub fn med_ins_self_fee(mut self, value: impl Into<i64>) -> Self {
            self.med_ins_self_fee = Some(value.into());
            self
        }

        /// `med_ins_other_fee`
        pub fn med_ins_other_fee(mut self, value: impl Into<i64>) -> Self {
            self.med_ins_other_fee = Some(value.into());
            self
        }

        /// `med_ins_cash_fee`
        pub fn med_ins_cash_fee(mut self, value: impl Into<i64>) -> Self {
            self.med_ins_cash_fee = Some(value.into());
            self
        }

        /// `wechat_pay_cash_fee`
        pub fn wechat_pay_cash_fee(mut self, value: impl Into<i64>) -> Self {
            self.wechat_pay_cash_fee = Some(value.into());
            self
        }

        /// `cash_add_detail`
        pub fn cash_add_detail(
            mut self,
            values: impl IntoIterator<Item = impl Into<CashAddDetail>>,
        ) -> Self {
            self.cash_add_detail = list(values);
            self
        }

        /// `cash_reduce_detail`
        pub fn cash_reduce_detail(
            mut self,
            values: impl IntoIterator<Item = impl Into<CashReduceDetail>>,
        ) -> Self {
            self.cash_reduce_detail = list(values);
            self
        }

        /// `callback_url`
        ///
        /// **Required.**
        pub fn callback_url(mut self, value: impl Into<String>) -> Self {
            self.callback_url = Some(value.into());
            self
        }

        /// `prepay_id`
        pub fn prepay_id(mut self, value: impl Into<String>) -> Self {
            self.prepay_id = Some(value.into());
            self
        }

        /// `passthrough_request_content`
        pub fn passthrough_request_content(
            mut self,
            value: impl Into<PassthroughRequestContent>,
        ) -> Self {
            self.passthrough_request_content = Some(value.into());
            self
        }

        /// `extends`
        pub fn extends(mut self, value: impl Into<String>) -> Self {
            self.extends = Some(value.into());
            self
        }

        /// `attach`
        pub fn attach(mut self, value: impl Into<String>) -> Self {
            self.attach = Some(value.into());
            self
        }

        /// `channel_no`
        pub fn channel_no(mut self, value: impl Into<String>) -> Self {
            self.channel_no = Some(value.into());
            self
        }

        /// `med_ins_test_env`
        pub fn med_ins_test_env(mut self, value: bool) -> Self {
            self.med_ins_test_env = Some(value);
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
            Parts::new()
                .body("mix_pay_type", &self.mix_pay_type)
                .body("order_type", &self.order_type)
                .body("appid", &self.appid)
                .body("sub_appid", &self.sub_appid)
                .body("sub_mchid", &self.sub_mchid)
                .body("openid", &self.openid)
                .body("sub_openid", &self.sub_openid)
                .body("payer", &self.payer)
                .body("pay_for_relatives", &self.pay_for_relatives)
                .body("relative", &self.relative)
                .body("out_trade_no", &self.out_trade_no)
                .body("serial_no", &self.serial_no)
                .body("pay_order_id", &self.pay_order_id)
                .body("pay_auth_no", &self.pay_auth_no)
                .body("geo_location", &self.geo_location)
                .body("city_id", &self.city_id)
                .body("med_inst_name", &self.med_inst_name)
                .body("med_inst_no", &self.med_inst_no)
                .body("med_ins_order_create_time", &self.med_ins_order_create_time)
                .body("total_fee", &self.total_fee)
                .body("med_ins_gov_fee", &self.med_ins_gov_fee)
                .body("med_ins_self_fee", &self.med_ins_self_fee)
                .body("med_ins_other_fee", &self.med_ins_other_fee)
                .body("med_ins_cash_fee", &self.med_ins_cash_fee)
                .body("wechat_pay_cash_fee", &self.wechat_pay_cash_fee)
                .body("cash_add_detail", &self.cash_add_detail)
                .body("cash_reduce_detail", &self.cash_reduce_detail)
                .body("callback_url", &self.callback_url)
                .body("prepay_id", &self.prepay_id)
                .body("passthrough_request_content", &self.passthrough_request_content)
                .body("extends", &self.extends)
                .body("attach", &self.attach)
                .body("channel_no", &self.channel_no)
                .body("med_ins_test_env", &self.med_ins_test_env)
                .extra(&self.extra)
        }
    }

    /// MixPayType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct Payer {
        name: Option<Sensitive>,
        id_digest: Option<Sensitive>,
        card_type: Option<CardType>,
        extra: Extra,
    }

    impl Payer {
        /// `name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn name(mut self, value: impl Into<Sensitive>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `id_digest`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn id_digest(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_digest = Some(value.into());
            self
        }

        /// `card_type`
        ///
        /// **Required.**
        pub fn card_type(mut self, value: impl Into<CardType>) -> Self {
            self.card_type = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Payer,
        name = "name",
        id_digest = "id_digest",
        card_type = "card_type",
    );

    /// CardType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct Relative {
        name: Option<Sensitive>,
        id_digest: Option<Sensitive>,
        card_type: Option<CardType>,
        extra: Extra,
    }

    impl Relative {
        /// `name`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn name(mut self, value: impl Into<Sensitive>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `id_digest`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn id_digest(mut self, value: impl Into<Sensitive>) -> Self {
            self.id_digest = Some(value.into());
            self
        }

        /// `card_type`
        ///
        /// **Required.**
        pub fn card_type(mut self, value: impl Into<CardType>) -> Self {
            self.card_type = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Relative,
        name = "name",
        id_digest = "id_digest",
        card_type = "card_type",
    );

    /// CashAddDetail
    #[derive(Clone, Debug, Default)]
    pub struct CashAddDetail {
        cash_add_fee: Option<i64>,
        cash_add_type: Option<CashAddType>,
        extra: Extra,
    }

    impl CashAddDetail {
        /// `cash_add_fee`
        ///
        /// **Required.**
        pub fn cash_add_fee(mut self, value: impl Into<i64>) -> Self {
            self.cash_add_fee = Some(value.into());
            self
        }

        /// `cash_add_type`
        ///
        /// **Required.**
        pub fn cash_add_type(mut self, value: impl Into<CashAddType>) -> Self {
            self.cash_add_type = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        CashAddDetail,
        cash_add_fee = "cash_add_fee",
        cash_add_type = "cash_add_type",
    );

    /// CashAddType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct CashReduceDetail {
        cash_reduce_fee: Option<i64>,
        cash_reduce_type: Option<CashReduceType>,
        extra: Extra,
    }

    impl CashReduceDetail {
        /// `cash_reduce_fee`
        ///
        /// **Required.**
        pub fn cash_reduce_fee(mut self, value: impl Into<i64>) -> Self {
            self.cash_reduce_fee = Some(value.into());
            self
        }

        /// `cash_reduce_type`
        ///
        /// **Required.**
        pub fn cash_reduce_type(mut self, value: impl Into<CashReduceType>) -> Self {
            self.cash_reduce_type = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        CashReduceDetail,
        cash_reduce_fee = "cash_reduce_fee",
        cash_reduce_type = "cash_reduce_type",
    );

    /// CashReduceType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct PassthroughRequestContent {
        pay_auth_no: Option<String>,
        pay_ord_id: Option<String>,
        setl_latlnt: Option<String>,
        extra: Extra,
    }

    impl PassthroughRequestContent {
        /// `payAuthNo`
        pub fn pay_auth_no(mut self, value: impl Into<String>) -> Self {
            self.pay_auth_no = Some(value.into());
            self
        }

        /// `payOrdId`
        pub fn pay_ord_id(mut self, value: impl Into<String>) -> Self {
            self.pay_ord_id = Some(value.into());
            self
        }

        /// `setlLatlnt`
        pub fn setl_latlnt(mut self, value: impl Into<String>) -> Self {
            self.setl_latlnt = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        PassthroughRequestContent,
        pay_auth_no = "payAuthNo",
        pay_ord_id = "payOrdId",
        setl_latlnt = "setlLatlnt",
    );

    /// The answer of 医保自费混合收款下单.
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
