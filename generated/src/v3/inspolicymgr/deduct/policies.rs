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
    pub struct Request {
        out_insurance_no: Option<String>,
        insured_name_list: Vec<String>,
        insurance_company_code: Option<String>,
        effective_time: Option<String>,
        expired_time: Option<String>,
        coverage_detail: Option<String>,
        support_renewal: Option<bool>,
        start_renewal_time: Option<String>,
        end_renewal_time: Option<String>,
        policy_type: Option<PolicyType>,
        car_number: Option<String>,
        pet_name: Option<String>,
        address: Option<String>,
        policy_state: Option<PolicyState>,
        policy_code: Option<String>,
        plan_id: Option<String>,
        out_contract_code: Option<String>,
        policy_periods: Vec<i64>,
        appid: Option<String>,
        openid: Option<String>,
        free_insurance: Option<bool>,
        combined_payment: Option<bool>,
        payment_method: Option<PaymentMethod>,
        period_premium_mode: Option<PeriodPremiumMode>,
        payment_period: Option<PaymentPeriod>,
        first_period_amount: Option<i64>,
        subsequent_period_amount: Option<i64>,
        coverage_term_type: Option<CoverageTermType>,
        payee_mchid: Option<String>,
        payee_appid: Option<String>,
        payee_openid: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `out_insurance_no`
        ///
        /// **Required.**
        pub fn out_insurance_no(mut self, value: impl Into<String>) -> Self {
            self.out_insurance_no = Some(value.into());
            self
        }

        /// `insured_name_list`
        ///
        /// **Required.**
        pub fn insured_name_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.insured_name_list = list(values);
            self
        }

        /// `insurance_company_code`
        ///
        /// **Required.**
        pub fn insurance_company_code(mut self, value: impl Into<String>) -> Self {
            self.insurance_company_code = Some(value.into());
            self
        }

        /// `effective_time`
        ///
        /// **Required.**
        pub fn effective_time(mut self, value: impl Into<String>) -> Self {
            self.effective_time = Some(value.into());
            self
        }

        /// `expired_time`
        ///
        /// **Required.**
        pub fn expired_time(mut self, value: impl Into<String>) -> Self {
            self.expired_time = Some(value.into());
            self
        }

        /// `coverage_detail`
        ///
        /// **Required.**
        pub fn coverage_detail(mut self, value: impl Into<String>) -> Self {
            self.coverage_detail = Some(value.into());
            self
        }

        /// `support_renewal`
        ///
        /// **Required.**
        pub fn support_renewal(mut self, value: bool) -> Self {
            self.support_renewal = Some(value);
            self
        }

        /// `start_renewal_time`
        pub fn start_renewal_time(mut self, value: impl Into<String>) -> Self {
            self.start_renewal_time = Some(value.into());
            self
        }

        /// `end_renewal_time`
        pub fn end_renewal_time(mut self, value: impl Into<String>) -> Self {
            self.end_renewal_time = Some(value.into());
            self
        }

        /// `policy_type`
        ///
        /// **Required.**
        pub fn policy_type(mut self, value: impl Into<PolicyType>) -> Self {
            self.policy_type = Some(value.into());
            self
        }

        /// `car_number`
        pub fn car_number(mut self, value: impl Into<String>) -> Self {
            self.car_number = Some(value.into());
            self
        }

        /// `pet_name`
        pub fn pet_name(mut self, value: impl Into<String>) -> Self {
            self.pet_name = Some(value.into());
            self
        }

        /// `address`
        pub fn address(mut self, value: impl Into<String>) -> Self {
            self.address = Some(value.into());
            self
        }

        /// `policy_state`
        ///
        /// **Required.**
        pub fn policy_state(mut self, value: impl Into<PolicyState>) -> Self {
            self.policy_state = Some(value.into());
            self
        }

        /// `policy_code`
        pub fn policy_code(mut self, value: impl Into<String>) -> Self {
            self.policy_code = Some(value.into());
            self
        }

        /// `plan_id`
        ///
        /// **Required.**
        pub fn plan_id(mut self, value: impl Into<String>) -> Self {
            self.plan_id = Some(value.into());
            self
        }

        /// `out_contract_code`
        ///
        /// **Required.**
        pub fn out_contract_code(mut self, value: impl Into<String>) -> Self {
            self.out_contract_code = Some(value.into());
            self
        }

        /// `policy_periods`
        ///
        /// **Required.**
        pub fn policy_periods(
            mut self,
            values: impl IntoIterator<Item = impl Into<i64>>,
        ) -> Self {
            self.policy_periods = list(values);
            self
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `free_insurance`
        ///
        /// **Required.**
        pub fn free_insurance(mut self, value: bool) -> Self {
            self.free_insurance = Some(value);
            self
        }

        /// `combined_payment`
        pub fn combined_payment(mut self, value: bool) -> Self {
            self.combined_payment = Some(value);
            self
        }

        /// `payment_method`
        pub fn payment_method(mut self, value: impl Into<PaymentMethod>) -> Self {
            self.payment_method = Some(value.into());
            self
        }

        /// `period_premium_mode`
        pub fn period_premium_mode(mut self, value: impl Into<PeriodPremiumMode>) -> Self {
            self.period_premium_mode = Some(value.into());
            self
        }

        /// `payment_period`
        pub fn payment_period(mut self, value: impl Into<PaymentPeriod>) -> Self {
            self.payment_period = Some(value.into());
            self
        }

        /// `first_period_amount`
        pub fn first_period_amount(mut self, value: impl Into<i64>) -> Self {
            self.first_period_amount = Some(value.into());
            self
        }

        /// `subsequent_period_amount`
        pub fn subsequent_period_amount(mut self, value: impl Into<i64>) -> Self {
            self.subsequent_period_amount = Some(value.into());
            self
        }

        /// `coverage_term_type`
        pub fn coverage_term_type(mut self, value: impl Into<CoverageTermType>) -> Self {
            self.coverage_term_type = Some(value.into());
            self
        }

        /// `payee_mchid`
        pub fn payee_mchid(mut self, value: impl Into<String>) -> Self {
            self.payee_mchid = Some(value.into());
            self
        }

        /// `payee_appid`
        pub fn payee_appid(mut self, value: impl Into<String>) -> Self {
            self.payee_appid = Some(value.into());
            self
        }

        /// `payee_openid`
        pub fn payee_openid(mut self, value: impl Into<String>) -> Self {
            self.payee_openid = Some(value.into());
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
            Parts::new()
                .body("out_insurance_no", &self.out_insurance_no)
                .body("insured_name_list", &self.insured_name_list)
                .body("insurance_company_code", &self.insurance_company_code)
                .body("effective_time", &self.effective_time)
                .body("expired_time", &self.expired_time)
                .body("coverage_detail", &self.coverage_detail)
                .body("support_renewal", &self.support_renewal)
                .body("start_renewal_time", &self.start_renewal_time)
                .body("end_renewal_time", &self.end_renewal_time)
                .body("policy_type", &self.policy_type)
                .body("car_number", &self.car_number)
                .body("pet_name", &self.pet_name)
                .body("address", &self.address)
                .body("policy_state", &self.policy_state)
                .body("policy_code", &self.policy_code)
                .body("plan_id", &self.plan_id)
                .body("out_contract_code", &self.out_contract_code)
                .body("policy_periods", &self.policy_periods)
                .body("appid", &self.appid)
                .body("openid", &self.openid)
                .body("free_insurance", &self.free_insurance)
                .body("combined_payment", &self.combined_payment)
                .body("payment_method", &self.payment_method)
                .body("period_premium_mode", &self.period_premium_mode)
                .body("payment_period", &self.payment_period)
                .body("first_period_amount", &self.first_period_amount)
                .body("subsequent_period_amount", &self.subsequent_period_amount)
                .body("coverage_term_type", &self.coverage_term_type)
                .body("payee_mchid", &self.payee_mchid)
                .body("payee_appid", &self.payee_appid)
                .body("payee_openid", &self.payee_openid)
                .extra(&self.extra)
        }
    }

    /// PolicyType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
