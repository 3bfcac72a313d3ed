//! 使用商户订单号查看下单结果 · `GET /v3/med-ins/orders/out-trade-no/{out_trade_no}`
//!
//! Generated from docs/openapi/v3/med-ins/orders/out-trade-no/{out_trade_no}.md by `cargo xtask regen`; do not edit.

/// 使用商户订单号查看下单结果
///
/// `GET /v3/med-ins/orders/out-trade-no/{out_trade_no}`
///
/// 使用商户订单号查看下单结果 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4016781490), [2](https://pay.weixin.qq.com/doc/v3/partner/4012503286) · feature `v3-med-ins`
///
/// ```
/// use wechatpay_api::v3::med_ins::orders::out_trade_no::by_out_trade_no::get;
///
/// let request = get("5802026061810354258058058058").sub_mchid("1684913560");
/// ```
#[doc(alias = "使用商户订单号查看下单结果")]
#[doc(alias = "/v3/med-ins/orders/out-trade-no/{out_trade_no}")]
#[doc(alias = "get_v3_med_ins_orders_out_trade_no_out_trade_no")]
pub fn get(out_trade_no: impl Into<String>) -> get::Request {
    get::Request::new([out_trade_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 使用商户订单号查看下单结果; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_med_ins_orders_out_trade_no_out_trade_no",
                Verb::Get,
                "/v3/med-ins/orders/out-trade-no/{out_trade_no}",
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

    /// The answer of 使用商户订单号查看下单结果.
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
