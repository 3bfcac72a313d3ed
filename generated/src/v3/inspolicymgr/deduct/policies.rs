//! 上传保单 · `POST /v3/inspolicymgr/deduct/policies`
//!
//! Generated from docs/openapi/v3/inspolicymgr/deduct/policies.md by `cargo xtask regen`; do not edit.

/// 上传保单
///
/// `POST /v3/inspolicymgr/deduct/policies`
///
/// 上传保单 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4016617421) · feature `v3-inspolicymgr`
///
/// ```
/// use wechatpay_api::v3::inspolicymgr::deduct::policies::post;
///
/// let request = post()
///     .out_insurance_no("OIN20260618570")
///     .insured_name_list(["示例INL750"])
///     .insurance_company_code("8752")
///     .effective_time("2026-06-18T10:35:42+08:00")
///     .expired_time("2026-06-18T10:35:42+08:00")
///     .coverage_detail("示例CD653")
///     .support_renewal(true)
///     .start_renewal_time("2026-06-18T10:35:42+08:00")
///     .end_renewal_time("2026-06-18T10:35:42+08:00")
///     .policy_type(post::PolicyType::PolicyTypeOther)
///     .car_number("CN20260618471")
///     .pet_name("春茶节")
///     .address("四川省成都市武侯区锦绣路12号")
///     .policy_state(post::PolicyState::PolicyStateIssuing)
///     .policy_code("PC20260618159")
///     .plan_id("65420")
///     .out_contract_code("OCC20260618294")
///     .policy_periods([1])
///     .appid("wx5f0c1a9e7b3d2846")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .free_insurance(true)
///     .combined_payment(true)
///     .payment_method(post::PaymentMethod::PaymentMethodOther)
///     .period_premium_mode(post::PeriodPremiumMode::PeriodPremiumModeEqual)
///     .payment_period(post::PaymentPeriod::PaymentPeriodDay)
///     .first_period_amount(35200)
///     .subsequent_period_amount(35200)
///     .coverage_term_type(post::CoverageTermType::CoverageTermTypeFixedDate)
///     .payee_mchid("1684907235")
///     .payee_appid("wx5f0c1a9e7b3d2846")
///     .payee_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe");
/// ```
#[doc(alias = "上传保单")]
#[doc(alias = "/v3/inspolicymgr/deduct/policies")]
#[doc(alias = "post_v3_inspolicymgr_deduct_policies")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 上传保单; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `out_insurance_no`, `insured_name_list`, `insurance_company_code`, `effective_time`, `expired_time`, `coverage_detail`, `support_renewal`, `policy_type`, `policy_state`, `plan_id`, `out_contract_code`, `policy_periods`, `appid`, `openid`, `free_insurance`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `out_insurance_no`
        ///
        /// **Required.**
        pub fn out_insurance_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_insurance_no", value.into()))
        }

        /// `insured_name_list`
        ///
        /// **Required.**
        pub fn insured_name_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("insured_name_list", list::<String>(values)))
        }

        /// `insurance_company_code`
        ///
        /// **Required.**
        pub fn insurance_company_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("insurance_company_code", value.into()))
        }

        /// `effective_time`
        ///
        /// **Required.**
        pub fn effective_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("effective_time", value.into()))
        }

        /// `expired_time`
        ///
        /// **Required.**
        pub fn expired_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("expired_time", value.into()))
        }

        /// `coverage_detail`
        ///
        /// **Required.**
        pub fn coverage_detail(self, value: impl Into<String>) -> Self {
            Self(self.0.body("coverage_detail", value.into()))
        }

        /// `support_renewal`
        ///
        /// **Required.**
        pub fn support_renewal(self, value: bool) -> Self {
            Self(self.0.body("support_renewal", value))
        }

        /// `start_renewal_time`
        pub fn start_renewal_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("start_renewal_time", value.into()))
        }

        /// `end_renewal_time`
        pub fn end_renewal_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("end_renewal_time", value.into()))
        }

        /// `policy_type`
        ///
        /// **Required.**
        pub fn policy_type(self, value: impl Into<PolicyType>) -> Self {
            Self(self.0.body("policy_type", value.into()))
        }

        /// `car_number`
        pub fn car_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("car_number", value.into()))
        }

        /// `pet_name`
        pub fn pet_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("pet_name", value.into()))
        }

        /// `address`
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.body("address", value.into()))
        }

        /// `policy_state`
        ///
        /// **Required.**
        pub fn policy_state(self, value: impl Into<PolicyState>) -> Self {
            Self(self.0.body("policy_state", value.into()))
        }

        /// `policy_code`
        pub fn policy_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("policy_code", value.into()))
        }

        /// `plan_id`
        ///
        /// **Required.**
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("plan_id", value.into()))
        }

        /// `out_contract_code`
        ///
        /// **Required.**
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_contract_code", value.into()))
        }

        /// `policy_periods`
        ///
        /// **Required.**
        pub fn policy_periods(
            self,
            values: impl IntoIterator<Item = impl Into<i64>>,
        ) -> Self {
            Self(self.0.body("policy_periods", list::<i64>(values)))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// `free_insurance`
        ///
        /// **Required.**
        pub fn free_insurance(self, value: bool) -> Self {
            Self(self.0.body("free_insurance", value))
        }

        /// `combined_payment`
        pub fn combined_payment(self, value: bool) -> Self {
            Self(self.0.body("combined_payment", value))
        }

        /// `payment_method`
        pub fn payment_method(self, value: impl Into<PaymentMethod>) -> Self {
            Self(self.0.body("payment_method", value.into()))
        }

        /// `period_premium_mode`
        pub fn period_premium_mode(self, value: impl Into<PeriodPremiumMode>) -> Self {
            Self(self.0.body("period_premium_mode", value.into()))
        }

        /// `payment_period`
        pub fn payment_period(self, value: impl Into<PaymentPeriod>) -> Self {
            Self(self.0.body("payment_period", value.into()))
        }

        /// `first_period_amount`
        pub fn first_period_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("first_period_amount", value.into()))
        }

        /// `subsequent_period_amount`
        pub fn subsequent_period_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("subsequent_period_amount", value.into()))
        }

        /// `coverage_term_type`
        pub fn coverage_term_type(self, value: impl Into<CoverageTermType>) -> Self {
            Self(self.0.body("coverage_term_type", value.into()))
        }

        /// `payee_mchid`
        pub fn payee_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("payee_mchid", value.into()))
        }

        /// `payee_appid`
        pub fn payee_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("payee_appid", value.into()))
        }

        /// `payee_openid`
        pub fn payee_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("payee_openid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_inspolicymgr_deduct_policies",
                Verb::Post,
                "/v3/inspolicymgr/deduct/policies",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/out_insurance_no",
                    "/body/insured_name_list",
                    "/body/insurance_company_code",
                    "/body/effective_time",
                    "/body/expired_time",
                    "/body/coverage_detail",
                    "/body/support_renewal",
                    "/body/policy_type",
                    "/body/policy_state",
                    "/body/plan_id",
                    "/body/out_contract_code",
                    "/body/policy_periods",
                    "/body/appid",
                    "/body/openid",
                    "/body/free_insurance",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// PolicyType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PolicyType {
        /// `POLICY_TYPE_OTHER`
        PolicyTypeOther,
        /// `POLICY_TYPE_MEDICAL`
        PolicyTypeMedical,
        /// `POLICY_TYPE_ACCIDENT`
        PolicyTypeAccident,
        /// `POLICY_TYPE_CRITICAL`
        PolicyTypeCritical,
        /// `POLICY_TYPE_CAR`
        PolicyTypeCar,
        /// `POLICY_TYPE_LIFE`
        PolicyTypeLife,
        /// `POLICY_TYPE_PROPERTY`
        PolicyTypeProperty,
        /// `POLICY_TYPE_PET`
        PolicyTypePet,
        /// `POLICY_TYPE_ANNUITY`
        PolicyTypeAnnuity,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        PolicyType,
        PolicyTypeOther = "POLICY_TYPE_OTHER",
        PolicyTypeMedical = "POLICY_TYPE_MEDICAL",
        PolicyTypeAccident = "POLICY_TYPE_ACCIDENT",
        PolicyTypeCritical = "POLICY_TYPE_CRITICAL",
        PolicyTypeCar = "POLICY_TYPE_CAR",
        PolicyTypeLife = "POLICY_TYPE_LIFE",
        PolicyTypeProperty = "POLICY_TYPE_PROPERTY",
        PolicyTypePet = "POLICY_TYPE_PET",
        PolicyTypeAnnuity = "POLICY_TYPE_ANNUITY",
    );

    /// PolicyState
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PolicyState {
        /// `POLICY_STATE_ISSUING`
        PolicyStateIssuing,
        /// `POLICY_STATE_APPROVED`
        PolicyStateApproved,
        /// `POLICY_STATE_DECLINED`
        PolicyStateDeclined,
        /// `POLICY_STATE_INACTIVE`
        PolicyStateInactive,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        PolicyState,
        PolicyStateIssuing = "POLICY_STATE_ISSUING",
        PolicyStateApproved = "POLICY_STATE_APPROVED",
        PolicyStateDeclined = "POLICY_STATE_DECLINED",
        PolicyStateInactive = "POLICY_STATE_INACTIVE",
    );

    /// PaymentMethod
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PaymentMethod {
        /// `PAYMENT_METHOD_OTHER`
        PaymentMethodOther,
        /// `PAYMENT_METHOD_PERIOD`
        PaymentMethodPeriod,
        /// `PAYMENT_METHOD_LUMP_SUM`
        PaymentMethodLumpSum,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        PaymentMethod,
        PaymentMethodOther = "PAYMENT_METHOD_OTHER",
        PaymentMethodPeriod = "PAYMENT_METHOD_PERIOD",
        PaymentMethodLumpSum = "PAYMENT_METHOD_LUMP_SUM",
    );

    /// PeriodPremiumMode
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PeriodPremiumMode {
        /// `PERIOD_PREMIUM_MODE_EQUAL`
        PeriodPremiumModeEqual,
        /// `PERIOD_PREMIUM_MODE_FIRST_DIFF`
        PeriodPremiumModeFirstDiff,
        /// `PERIOD_PREMIUM_MODE_MULTI_DIFF`
        PeriodPremiumModeMultiDiff,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        PeriodPremiumMode,
        PeriodPremiumModeEqual = "PERIOD_PREMIUM_MODE_EQUAL",
        PeriodPremiumModeFirstDiff = "PERIOD_PREMIUM_MODE_FIRST_DIFF",
        PeriodPremiumModeMultiDiff = "PERIOD_PREMIUM_MODE_MULTI_DIFF",
    );

    /// PaymentPeriod
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PaymentPeriod {
        /// `PAYMENT_PERIOD_DAY`
        PaymentPeriodDay,
        /// `PAYMENT_PERIOD_WEEK`
        PaymentPeriodWeek,
        /// `PAYMENT_PERIOD_BIWEEKLY`
        PaymentPeriodBiweekly,
        /// `PAYMENT_PERIOD_MONTH`
        PaymentPeriodMonth,
        /// `PAYMENT_PERIOD_QUARTER`
        PaymentPeriodQuarter,
        /// `PAYMENT_PERIOD_HALF_YEAR`
        PaymentPeriodHalfYear,
        /// `PAYMENT_PERIOD_YEAR`
        PaymentPeriodYear,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        PaymentPeriod,
        PaymentPeriodDay = "PAYMENT_PERIOD_DAY",
        PaymentPeriodWeek = "PAYMENT_PERIOD_WEEK",
        PaymentPeriodBiweekly = "PAYMENT_PERIOD_BIWEEKLY",
        PaymentPeriodMonth = "PAYMENT_PERIOD_MONTH",
        PaymentPeriodQuarter = "PAYMENT_PERIOD_QUARTER",
        PaymentPeriodHalfYear = "PAYMENT_PERIOD_HALF_YEAR",
        PaymentPeriodYear = "PAYMENT_PERIOD_YEAR",
    );

    /// CoverageTermType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CoverageTermType {
        /// `COVERAGE_TERM_TYPE_FIXED_DATE`
        CoverageTermTypeFixedDate,
        /// `COVERAGE_TERM_TYPE_LIFETIME`
        CoverageTermTypeLifetime,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CoverageTermType,
        CoverageTermTypeFixedDate = "COVERAGE_TERM_TYPE_FIXED_DATE",
        CoverageTermTypeLifetime = "COVERAGE_TERM_TYPE_LIFETIME",
    );

    /// The answer of 上传保单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `out_insurance_no`
        ///
        /// Documented as always there.
        pub out_insurance_no: Option<String>,
        /// `insurance_name`
        ///
        /// Documented as always there.
        pub insurance_name: Option<String>,
        /// `insured_name_list`
        ///
        /// Documented as always there.
        pub insured_name_list: Vec<String>,
        /// `insurance_company_code`
        ///
        /// Documented as always there.
        pub insurance_company_code: Option<String>,
        /// `effective_time`
        ///
        /// Documented as always there.
        pub effective_time: Option<String>,
        /// `expired_time`
        ///
        /// Documented as always there.
        pub expired_time: Option<String>,
        /// `coverage_detail`
        ///
        /// Documented as always there.
        pub coverage_detail: Option<String>,
        /// `support_renewal`
        ///
        /// Documented as always there.
        pub support_renewal: Option<bool>,
        /// `start_renewal_time`
        pub start_renewal_time: Option<String>,
        /// `end_renewal_time`
        pub end_renewal_time: Option<String>,
        /// `policy_type`
        ///
        /// Documented as always there.
        pub policy_type: Option<response::PolicyType>,
        /// `car_number`
        pub car_number: Option<String>,
        /// `pet_name`
        pub pet_name: Option<String>,
        /// `address`
        pub address: Option<String>,
        /// `policy_state`
        ///
        /// Documented as always there.
        pub policy_state: Option<response::PolicyState>,
        /// `policy_code`
        pub policy_code: Option<String>,
        /// `plan_id`
        ///
        /// Documented as always there.
        pub plan_id: Option<String>,
        /// `out_contract_code`
        ///
        /// Documented as always there.
        pub out_contract_code: Option<String>,
        /// `policy_periods`
        ///
        /// Documented as always there.
        pub policy_periods: Vec<i64>,
        /// `free_insurance`
        ///
        /// Documented as always there.
        pub free_insurance: Option<bool>,
        /// `combined_payment`
        pub combined_payment: Option<bool>,
        /// `payment_method`
        pub payment_method: Option<response::PaymentMethod>,
        /// `period_premium_mode`
        pub period_premium_mode: Option<response::PeriodPremiumMode>,
        /// `payment_period`
        pub payment_period: Option<response::PaymentPeriod>,
        /// `first_period_amount`
        pub first_period_amount: Option<i64>,
        /// `subsequent_period_amount`
        pub subsequent_period_amount: Option<i64>,
        /// `coverage_term_type`
        pub coverage_term_type: Option<response::CoverageTermType>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        out_insurance_no = "out_insurance_no",
        insurance_name = "insurance_name",
        insured_name_list = "insured_name_list",
        insurance_company_code = "insurance_company_code",
        effective_time = "effective_time",
        expired_time = "expired_time",
        coverage_detail = "coverage_detail",
        support_renewal = "support_renewal",
        start_renewal_time = "start_renewal_time",
        end_renewal_time = "end_renewal_time",
        policy_type = "policy_type",
        car_number = "car_number",
        pet_name = "pet_name",
        address = "address",
        policy_state = "policy_state",
        policy_code = "policy_code",
        plan_id = "plan_id",
        out_contract_code = "out_contract_code",
        policy_periods = "policy_periods",
        free_insurance = "free_insurance",
        combined_payment = "combined_payment",
        payment_method = "payment_method",
        period_premium_mode = "period_premium_mode",
        payment_period = "payment_period",
        first_period_amount = "first_period_amount",
        subsequent_period_amount = "subsequent_period_amount",
        coverage_term_type = "coverage_term_type",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// PolicyType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum PolicyType {
            /// `POLICY_TYPE_OTHER`
            PolicyTypeOther,
            /// `POLICY_TYPE_MEDICAL`
            PolicyTypeMedical,
            /// `POLICY_TYPE_ACCIDENT`
            PolicyTypeAccident,
            /// `POLICY_TYPE_CRITICAL`
            PolicyTypeCritical,
            /// `POLICY_TYPE_CAR`
            PolicyTypeCar,
            /// `POLICY_TYPE_LIFE`
            PolicyTypeLife,
            /// `POLICY_TYPE_PROPERTY`
            PolicyTypeProperty,
            /// `POLICY_TYPE_PET`
            PolicyTypePet,
            /// `POLICY_TYPE_ANNUITY`
            PolicyTypeAnnuity,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            PolicyType,
            PolicyTypeOther = "POLICY_TYPE_OTHER",
            PolicyTypeMedical = "POLICY_TYPE_MEDICAL",
            PolicyTypeAccident = "POLICY_TYPE_ACCIDENT",
            PolicyTypeCritical = "POLICY_TYPE_CRITICAL",
            PolicyTypeCar = "POLICY_TYPE_CAR",
            PolicyTypeLife = "POLICY_TYPE_LIFE",
            PolicyTypeProperty = "POLICY_TYPE_PROPERTY",
            PolicyTypePet = "POLICY_TYPE_PET",
            PolicyTypeAnnuity = "POLICY_TYPE_ANNUITY",
        );

        /// PolicyState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum PolicyState {
            /// `POLICY_STATE_ISSUING`
            PolicyStateIssuing,
            /// `POLICY_STATE_APPROVED`
            PolicyStateApproved,
            /// `POLICY_STATE_DECLINED`
            PolicyStateDeclined,
            /// `POLICY_STATE_INACTIVE`
            PolicyStateInactive,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            PolicyState,
            PolicyStateIssuing = "POLICY_STATE_ISSUING",
            PolicyStateApproved = "POLICY_STATE_APPROVED",
            PolicyStateDeclined = "POLICY_STATE_DECLINED",
            PolicyStateInactive = "POLICY_STATE_INACTIVE",
        );

        /// PaymentMethod
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum PaymentMethod {
            /// `PAYMENT_METHOD_OTHER`
            PaymentMethodOther,
            /// `PAYMENT_METHOD_PERIOD`
            PaymentMethodPeriod,
            /// `PAYMENT_METHOD_LUMP_SUM`
            PaymentMethodLumpSum,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            PaymentMethod,
            PaymentMethodOther = "PAYMENT_METHOD_OTHER",
            PaymentMethodPeriod = "PAYMENT_METHOD_PERIOD",
            PaymentMethodLumpSum = "PAYMENT_METHOD_LUMP_SUM",
        );

        /// PeriodPremiumMode
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum PeriodPremiumMode {
            /// `PERIOD_PREMIUM_MODE_EQUAL`
            PeriodPremiumModeEqual,
            /// `PERIOD_PREMIUM_MODE_FIRST_DIFF`
            PeriodPremiumModeFirstDiff,
            /// `PERIOD_PREMIUM_MODE_MULTI_DIFF`
            PeriodPremiumModeMultiDiff,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            PeriodPremiumMode,
            PeriodPremiumModeEqual = "PERIOD_PREMIUM_MODE_EQUAL",
            PeriodPremiumModeFirstDiff = "PERIOD_PREMIUM_MODE_FIRST_DIFF",
            PeriodPremiumModeMultiDiff = "PERIOD_PREMIUM_MODE_MULTI_DIFF",
        );

        /// PaymentPeriod
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum PaymentPeriod {
            /// `PAYMENT_PERIOD_DAY`
            PaymentPeriodDay,
            /// `PAYMENT_PERIOD_WEEK`
            PaymentPeriodWeek,
            /// `PAYMENT_PERIOD_BIWEEKLY`
            PaymentPeriodBiweekly,
            /// `PAYMENT_PERIOD_MONTH`
            PaymentPeriodMonth,
            /// `PAYMENT_PERIOD_QUARTER`
            PaymentPeriodQuarter,
            /// `PAYMENT_PERIOD_HALF_YEAR`
            PaymentPeriodHalfYear,
            /// `PAYMENT_PERIOD_YEAR`
            PaymentPeriodYear,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            PaymentPeriod,
            PaymentPeriodDay = "PAYMENT_PERIOD_DAY",
            PaymentPeriodWeek = "PAYMENT_PERIOD_WEEK",
            PaymentPeriodBiweekly = "PAYMENT_PERIOD_BIWEEKLY",
            PaymentPeriodMonth = "PAYMENT_PERIOD_MONTH",
            PaymentPeriodQuarter = "PAYMENT_PERIOD_QUARTER",
            PaymentPeriodHalfYear = "PAYMENT_PERIOD_HALF_YEAR",
            PaymentPeriodYear = "PAYMENT_PERIOD_YEAR",
        );

        /// CoverageTermType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CoverageTermType {
            /// `COVERAGE_TERM_TYPE_FIXED_DATE`
            CoverageTermTypeFixedDate,
            /// `COVERAGE_TERM_TYPE_LIFETIME`
            CoverageTermTypeLifetime,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CoverageTermType,
            CoverageTermTypeFixedDate = "COVERAGE_TERM_TYPE_FIXED_DATE",
            CoverageTermTypeLifetime = "COVERAGE_TERM_TYPE_LIFETIME",
        );
    }
}
