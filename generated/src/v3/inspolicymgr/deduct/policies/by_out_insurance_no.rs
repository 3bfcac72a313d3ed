//! 查询保单 · `GET /v3/inspolicymgr/deduct/policies/{out_insurance_no}`, `PATCH /v3/inspolicymgr/deduct/policies/{out_insurance_no}`
//!
//! Generated from docs/openapi/v3/inspolicymgr/deduct/policies/{out_insurance_no}.md by `cargo xtask regen`; do not edit.

/// 查询保单
///
/// `GET /v3/inspolicymgr/deduct/policies/{out_insurance_no}`
///
/// 查询保单 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4016617422) · feature `v3-inspolicymgr`
///
/// ```
/// use wechatpay_api::v3::inspolicymgr::deduct::policies::by_out_insurance_no::get;
///
/// let request = get("OIN20260618570");
/// ```
#[doc(alias = "查询保单")]
#[doc(alias = "/v3/inspolicymgr/deduct/policies/{out_insurance_no}")]
#[doc(alias = "get_v3_inspolicymgr_deduct_policies_out_insurance_no")]
pub fn get(out_insurance_no: impl Into<String>) -> get::Request {
    get::Request::new([out_insurance_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询保单; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "get_v3_inspolicymgr_deduct_policies_out_insurance_no",
            Verb::Get,
            "/v3/inspolicymgr/deduct/policies/{out_insurance_no}",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询保单.
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

/// 更新保单信息
///
/// `PATCH /v3/inspolicymgr/deduct/policies/{out_insurance_no}`
///
/// 更新保单信息 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4016617424) · feature `v3-inspolicymgr`
///
/// ```
/// use wechatpay_api::v3::inspolicymgr::deduct::policies::by_out_insurance_no::patch;
///
/// let request = patch("OIN20260618570")
///     .insured_name_list(["示例INL750"])
///     .insurance_name("春茶节")
///     .effective_time("2026-06-18T10:35:42+08:00")
///     .expired_time("2026-06-18T10:35:42+08:00")
///     .coverage_detail("示例CD653")
///     .support_renewal(true)
///     .start_renewal_time("2026-06-18T10:35:42+08:00")
///     .end_renewal_time("2026-06-18T10:35:42+08:00")
///     .policy_type(patch::PolicyType::PolicyTypeOther)
///     .car_number("CN20260618471")
///     .pet_name("春茶节")
///     .address("四川省成都市武侯区锦绣路12号")
///     .policy_state(patch::PolicyState::PolicyStateIssuing)
///     .policy_code("PC20260618159")
///     .plan_id("65420")
///     .out_contract_code("OCC20260618294")
///     .policy_periods([1])
///     .free_insurance(true)
///     .combined_payment(true)
///     .payment_method(patch::PaymentMethod::PaymentMethodOther)
///     .period_premium_mode(patch::PeriodPremiumMode::PeriodPremiumModeEqual)
///     .payment_period(patch::PaymentPeriod::PaymentPeriodDay)
///     .first_period_amount(35200)
///     .subsequent_period_amount(35200)
///     .coverage_term_type(patch::CoverageTermType::CoverageTermTypeFixedDate);
/// ```
#[doc(alias = "更新保单信息")]
#[doc(alias = "/v3/inspolicymgr/deduct/policies/{out_insurance_no}")]
#[doc(alias = "patch_v3_inspolicymgr_deduct_policies_out_insurance_no")]
pub fn patch(out_insurance_no: impl Into<String>) -> patch::Request {
    patch::Request::new([out_insurance_no.into()])
}

/// Types of [`patch()`].
pub mod patch {
    use crate::model::*;

    /// A request of 更新保单信息; [`patch()`](super::patch()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `insured_name_list`
        pub fn insured_name_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("insured_name_list", list::<String>(values)))
        }

        /// `insurance_name`
        pub fn insurance_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("insurance_name", value.into()))
        }

        /// `effective_time`
        pub fn effective_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("effective_time", value.into()))
        }

        /// `expired_time`
        pub fn expired_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("expired_time", value.into()))
        }

        /// `coverage_detail`
        pub fn coverage_detail(self, value: impl Into<String>) -> Self {
            Self(self.0.body("coverage_detail", value.into()))
        }

        /// `support_renewal`
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
        pub fn policy_state(self, value: impl Into<PolicyState>) -> Self {
            Self(self.0.body("policy_state", value.into()))
        }

        /// `policy_code`
        pub fn policy_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("policy_code", value.into()))
        }

        /// `plan_id`
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("plan_id", value.into()))
        }

        /// `out_contract_code`
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_contract_code", value.into()))
        }

        /// `policy_periods`
        pub fn policy_periods(
            self,
            values: impl IntoIterator<Item = impl Into<i64>>,
        ) -> Self {
            Self(self.0.body("policy_periods", list::<i64>(values)))
        }

        /// `free_insurance`
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

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "patch_v3_inspolicymgr_deduct_policies_out_insurance_no",
                Verb::Patch,
                "/v3/inspolicymgr/deduct/policies/{out_insurance_no}",
            )
            .body(Body::Json);

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

    /// The answer of 更新保单信息.
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
