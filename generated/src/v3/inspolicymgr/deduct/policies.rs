//! 上传保单 · `POST /v3/inspolicymgr/deduct/policies`
//!
//! Generated from docs/openapi/v3/inspolicymgr/deduct/policies.md by `cargo xtask regen`; do not edit.

/// Uploads an insurance policy's details to WeChat Pay after the user has authorized it.
///
/// 用户授权后，将保单的详细信息上传至微信支付。
///
/// `POST /v3/inspolicymgr/deduct/policies`
///
/// 上传保单 / Upload an insurance policy · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4016617421) · feature `v3-inspolicymgr` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::inspolicymgr::deduct::policies::post;
///
/// let request = post()
///     .out_insurance_no("BX20260618000173")
///     .insured_name_list(["李雷"])
///     .insurance_company_code("JXBX0012")
///     .effective_time("2026-06-19T00:00:00+08:00")
///     .expired_time("2027-06-18T23:59:59+08:00")
///     .coverage_detail(
///         "意外身故、伤残最高赔付10万元，意外医疗最高1万元",
///     )
///     .support_renewal(true)
///     .policy_type(post::PolicyType::PolicyTypeAccident)
///     .policy_state(post::PolicyState::PolicyStateApproved)
///     .plan_id("138602")
///     .out_contract_code("BXQY20260618001")
///     .policy_periods([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
///     .appid("wx5f0c1a9e7b3d2846")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .free_insurance(false);
/// ```
#[doc(alias = "上传保单")]
#[doc(alias = "/v3/inspolicymgr/deduct/policies")]
#[doc(alias = "post_v3_inspolicymgr_deduct_policies")]
#[doc(alias = "传保单")]
#[doc(alias = "保单")]
#[doc(alias = "Upload an insurance policy")]
#[doc(alias = "insurance policy")]
#[doc(alias = "policy")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 上传保单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_insurance_no`, `insured_name_list`, `insurance_company_code`, `effective_time`, `expired_time`, `coverage_detail`, `support_renewal`, `policy_type`, `policy_state`, `plan_id`, `out_contract_code`, `policy_periods`, `appid`, `openid`, `free_insurance`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 商户保险编号 / Merchant's number of the insurance
        ///
        /// **Required.**
        pub fn out_insurance_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_insurance_no", value.into()))
        }

        /// 被保险人姓名列表 / Names of the insured persons
        ///
        /// **Required.**
        pub fn insured_name_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.body("insured_name_list", list::<String>(values)))
        }

        /// 承保公司代码 / Code of the insurance company
        ///
        /// **Required.**
        pub fn insurance_company_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("insurance_company_code", value.into()))
        }

        /// 生效时间；保险场景中指保单生效时间 / Time of taking effect; for insurance, that of the policy
        ///
        /// **Required.**
        pub fn effective_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("effective_time", value.into()))
        }

        /// 过期时间，RFC 3339格式 / Expiry time, in RFC 3339
        ///
        /// **Required.**
        pub fn expired_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("expired_time", value.into()))
        }

        /// 保障详情 / Details of the insurance coverage
        ///
        /// **Required.**
        pub fn coverage_detail(self, value: impl Into<String>) -> Self {
            Self(self.0.body("coverage_detail", value.into()))
        }

        /// 是否支持续保 / Whether the policy may be renewed
        ///
        /// **Required.**
        pub fn support_renewal(self, value: bool) -> Self {
            Self(self.0.body("support_renewal", value))
        }

        /// 可续保开始时间 / Time from which the policy may be renewed
        pub fn start_renewal_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("start_renewal_time", value.into()))
        }

        /// 可续保结束时间 / End of the time for renewing the insurance
        pub fn end_renewal_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("end_renewal_time", value.into()))
        }

        /// 保单类型 / Type of insurance policy, such as medical, car or pet
        ///
        /// **Required.**
        pub fn policy_type(self, value: impl Into<PolicyType>) -> Self {
            Self(self.0.body("policy_type", value.into()))
        }

        /// 车牌号 / Vehicle's plate number
        pub fn car_number(self, value: impl Into<String>) -> Self {
            Self(self.0.body("car_number", value.into()))
        }

        /// 宠物名称 / Name of the insured pet
        pub fn pet_name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("pet_name", value.into()))
        }

        /// 详细地址 / Detailed address
        pub fn address(self, value: impl Into<String>) -> Self {
            Self(self.0.body("address", value.into()))
        }

        /// 保单状态 / State of the insurance policy
        ///
        /// **Required.**
        pub fn policy_state(self, value: impl Into<PolicyState>) -> Self {
            Self(self.0.body("policy_state", value.into()))
        }

        /// 保险公司保单号 / Insurance company's policy number
        pub fn policy_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("policy_code", value.into()))
        }

        /// 模板或计划ID（代扣协议模板、支付分或投放计划） / ID of the contract template or plan
        ///
        /// **Required.**
        pub fn plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("plan_id", value.into()))
        }

        /// 商户签约协议号 / Merchant's number of the contract
        ///
        /// **Required.**
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_contract_code", value.into()))
        }

        /// 保单的扣费周期列表 / Deduction periods of the policy
        ///
        /// **Required.**
        pub fn policy_periods(
            self,
            values: impl IntoIterator<Item = impl Into<i64>>,
        ) -> Self {
            Self(self.0.body("policy_periods", list::<i64>(values)))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 是否为赠险 / Whether the insurance is given free of charge
        ///
        /// **Required.**
        pub fn free_insurance(self, value: bool) -> Self {
            Self(self.0.body("free_insurance", value))
        }

        /// 是否与其他保单合并扣费 / Whether it is deducted together with other policies
        pub fn combined_payment(self, value: bool) -> Self {
            Self(self.0.body("combined_payment", value))
        }

        /// 缴费（支付）方式 / Payment method
        pub fn payment_method(self, value: impl Into<PaymentMethod>) -> Self {
            Self(self.0.body("payment_method", value.into()))
        }

        /// 期交保费模式 / How the periodic premiums compare: all equal, first one differs or several differ
        pub fn period_premium_mode(self, value: impl Into<PeriodPremiumMode>) -> Self {
            Self(self.0.body("period_premium_mode", value.into()))
        }

        /// 缴费周期 / Premium payment period
        pub fn payment_period(self, value: impl Into<PaymentPeriod>) -> Self {
            Self(self.0.body("payment_period", value.into()))
        }

        /// 首期保费金额，单位：分 / Premium of the first period, in fen
        pub fn first_period_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("first_period_amount", value.into()))
        }

        /// 后续每期保费金额，单位：分 / Premium of each later period, in fen
        pub fn subsequent_period_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("subsequent_period_amount", value.into()))
        }

        /// 保障期限类型 / Type of coverage term
        pub fn coverage_term_type(self, value: impl Into<CoverageTermType>) -> Self {
            Self(self.0.body("coverage_term_type", value.into()))
        }

        /// 收款方商户号 / Merchant ID of the payee
        pub fn payee_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("payee_mchid", value.into()))
        }

        /// 收款方AppID / AppID of the payee
        pub fn payee_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("payee_appid", value.into()))
        }

        /// 收款方用户OpenID / OpenID of the payee
        pub fn payee_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("payee_openid", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }

        /// Sets what happens if required fields are missing, for this request only.
        pub fn check_required(self, check: Check) -> Self {
            Self(self.0.check_required(check))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_inspolicymgr_deduct_policies",
                Method::Post,
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

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 保单类型 / Type of insurance policy, such as medical, car or pet
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PolicyType {
        /// 其他保险 / Other insurance
        ///
        /// `POLICY_TYPE_OTHER`
        PolicyTypeOther,
        /// 医疗险 / Medical insurance
        ///
        /// `POLICY_TYPE_MEDICAL`
        PolicyTypeMedical,
        /// 意外险 / Accident insurance
        ///
        /// `POLICY_TYPE_ACCIDENT`
        PolicyTypeAccident,
        /// 重疾险 / Critical illness insurance
        ///
        /// `POLICY_TYPE_CRITICAL`
        PolicyTypeCritical,
        /// 车险 / Car insurance
        ///
        /// `POLICY_TYPE_CAR`
        PolicyTypeCar,
        /// 寿险 / Life insurance
        ///
        /// `POLICY_TYPE_LIFE`
        PolicyTypeLife,
        /// 财产险 / Property insurance
        ///
        /// `POLICY_TYPE_PROPERTY`
        PolicyTypeProperty,
        /// 宠物险 / Pet insurance
        ///
        /// `POLICY_TYPE_PET`
        PolicyTypePet,
        /// 年金险 / Annuity insurance
        ///
        /// `POLICY_TYPE_ANNUITY`
        PolicyTypeAnnuity,
        /// A value unknown to this version.
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

    /// 保单状态 / State of the insurance policy
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PolicyState {
        /// 出单中 / Being issued
        ///
        /// `POLICY_STATE_ISSUING`
        PolicyStateIssuing,
        /// 核保通过 / Underwriting approved
        ///
        /// `POLICY_STATE_APPROVED`
        PolicyStateApproved,
        /// 拒保 / Declined
        ///
        /// `POLICY_STATE_DECLINED`
        PolicyStateDeclined,
        /// 已失效 / Not in force
        ///
        /// `POLICY_STATE_INACTIVE`
        PolicyStateInactive,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        PolicyState,
        PolicyStateIssuing = "POLICY_STATE_ISSUING",
        PolicyStateApproved = "POLICY_STATE_APPROVED",
        PolicyStateDeclined = "POLICY_STATE_DECLINED",
        PolicyStateInactive = "POLICY_STATE_INACTIVE",
    );

    /// 缴费（支付）方式 / Payment method
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PaymentMethod {
        /// 其他缴费方式 / Other method of premium payment
        ///
        /// `PAYMENT_METHOD_OTHER`
        PaymentMethodOther,
        /// 期缴 / By instalments
        ///
        /// `PAYMENT_METHOD_PERIOD`
        PaymentMethodPeriod,
        /// 趸缴 / In a lump sum
        ///
        /// `PAYMENT_METHOD_LUMP_SUM`
        PaymentMethodLumpSum,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        PaymentMethod,
        PaymentMethodOther = "PAYMENT_METHOD_OTHER",
        PaymentMethodPeriod = "PAYMENT_METHOD_PERIOD",
        PaymentMethodLumpSum = "PAYMENT_METHOD_LUMP_SUM",
    );

    /// 期交保费模式 / How the periodic premiums compare: all equal, first one differs or several differ
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PeriodPremiumMode {
        /// 各期保费相同 / Equal in all periods
        ///
        /// `PERIOD_PREMIUM_MODE_EQUAL`
        PeriodPremiumModeEqual,
        /// 首期保费不同 / Different in the first period
        ///
        /// `PERIOD_PREMIUM_MODE_FIRST_DIFF`
        PeriodPremiumModeFirstDiff,
        /// 多期保费不同 / Different in several periods
        ///
        /// `PERIOD_PREMIUM_MODE_MULTI_DIFF`
        PeriodPremiumModeMultiDiff,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        PeriodPremiumMode,
        PeriodPremiumModeEqual = "PERIOD_PREMIUM_MODE_EQUAL",
        PeriodPremiumModeFirstDiff = "PERIOD_PREMIUM_MODE_FIRST_DIFF",
        PeriodPremiumModeMultiDiff = "PERIOD_PREMIUM_MODE_MULTI_DIFF",
    );

    /// 缴费周期 / Premium payment period
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum PaymentPeriod {
        /// 日缴 / Daily
        ///
        /// `PAYMENT_PERIOD_DAY`
        PaymentPeriodDay,
        /// 周缴 / Weekly
        ///
        /// `PAYMENT_PERIOD_WEEK`
        PaymentPeriodWeek,
        /// 双周缴 / Every two weeks
        ///
        /// `PAYMENT_PERIOD_BIWEEKLY`
        PaymentPeriodBiweekly,
        /// 月缴 / Monthly
        ///
        /// `PAYMENT_PERIOD_MONTH`
        PaymentPeriodMonth,
        /// 季缴 / Quarterly
        ///
        /// `PAYMENT_PERIOD_QUARTER`
        PaymentPeriodQuarter,
        /// 半年缴 / Every half year
        ///
        /// `PAYMENT_PERIOD_HALF_YEAR`
        PaymentPeriodHalfYear,
        /// 年缴 / Yearly
        ///
        /// `PAYMENT_PERIOD_YEAR`
        PaymentPeriodYear,
        /// A value unknown to this version.
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

    /// 保障期限类型 / Type of coverage term
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CoverageTermType {
        /// 固定保障期限 / Fixed term of cover
        ///
        /// `COVERAGE_TERM_TYPE_FIXED_DATE`
        CoverageTermTypeFixedDate,
        /// 终身保障 / Lifetime cover
        ///
        /// `COVERAGE_TERM_TYPE_LIFETIME`
        CoverageTermTypeLifetime,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CoverageTermType,
        CoverageTermTypeFixedDate = "COVERAGE_TERM_TYPE_FIXED_DATE",
        CoverageTermTypeLifetime = "COVERAGE_TERM_TYPE_LIFETIME",
    );

    /// Response of 上传保单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户保险编号 / Merchant's number of the insurance
        ///
        /// Always present according to the docs.
        pub out_insurance_no: Option<String>,
        /// 保险名称 / Name of the insurance
        ///
        /// Always present according to the docs.
        pub insurance_name: Option<String>,
        /// 被保险人姓名列表 / Names of the insured persons
        ///
        /// Always present according to the docs.
        pub insured_name_list: Vec<String>,
        /// 承保公司代码 / Code of the insurance company
        ///
        /// Always present according to the docs.
        pub insurance_company_code: Option<String>,
        /// 生效时间；保险场景中指保单生效时间 / Time of taking effect; for insurance, that of the policy
        ///
        /// Always present according to the docs.
        pub effective_time: Option<String>,
        /// 过期时间，RFC 3339格式 / Expiry time, in RFC 3339
        ///
        /// Always present according to the docs.
        pub expired_time: Option<String>,
        /// 保障详情 / Details of the insurance coverage
        ///
        /// Always present according to the docs.
        pub coverage_detail: Option<String>,
        /// 是否支持续保 / Whether the policy may be renewed
        ///
        /// Always present according to the docs.
        pub support_renewal: Option<bool>,
        /// 可续保开始时间 / Time from which the policy may be renewed
        pub start_renewal_time: Option<String>,
        /// 可续保结束时间 / End of the time for renewing the insurance
        pub end_renewal_time: Option<String>,
        /// 保单类型 / Type of insurance policy, such as medical, car or pet
        ///
        /// Always present according to the docs.
        pub policy_type: Option<response::PolicyType>,
        /// 车牌号 / Vehicle's plate number
        pub car_number: Option<String>,
        /// 宠物名称 / Name of the insured pet
        pub pet_name: Option<String>,
        /// 详细地址 / Detailed address
        pub address: Option<String>,
        /// 保单状态 / State of the insurance policy
        ///
        /// Always present according to the docs.
        pub policy_state: Option<response::PolicyState>,
        /// 保险公司保单号 / Insurance company's policy number
        pub policy_code: Option<String>,
        /// 模板或计划ID（代扣协议模板、支付分或投放计划） / ID of the contract template or plan
        ///
        /// Always present according to the docs.
        pub plan_id: Option<String>,
        /// 商户签约协议号 / Merchant's number of the contract
        ///
        /// Always present according to the docs.
        pub out_contract_code: Option<String>,
        /// 保单的扣费周期列表 / Deduction periods of the policy
        ///
        /// Always present according to the docs.
        pub policy_periods: Vec<i64>,
        /// 是否为赠险 / Whether the insurance is given free of charge
        ///
        /// Always present according to the docs.
        pub free_insurance: Option<bool>,
        /// 是否与其他保单合并扣费 / Whether it is deducted together with other policies
        pub combined_payment: Option<bool>,
        /// 缴费（支付）方式 / Payment method
        pub payment_method: Option<response::PaymentMethod>,
        /// 期交保费模式 / How the periodic premiums compare: all equal, first one differs or several differ
        pub period_premium_mode: Option<response::PeriodPremiumMode>,
        /// 缴费周期 / Premium payment period
        pub payment_period: Option<response::PaymentPeriod>,
        /// 首期保费金额，单位：分 / Premium of the first period, in fen
        pub first_period_amount: Option<i64>,
        /// 后续每期保费金额，单位：分 / Premium of each later period, in fen
        pub subsequent_period_amount: Option<i64>,
        /// 保障期限类型 / Type of coverage term
        pub coverage_term_type: Option<response::CoverageTermType>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 保单类型 / Type of insurance policy, such as medical, car or pet
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum PolicyType {
            /// 其他保险 / Other insurance
            ///
            /// `POLICY_TYPE_OTHER`
            PolicyTypeOther,
            /// 医疗险 / Medical insurance
            ///
            /// `POLICY_TYPE_MEDICAL`
            PolicyTypeMedical,
            /// 意外险 / Accident insurance
            ///
            /// `POLICY_TYPE_ACCIDENT`
            PolicyTypeAccident,
            /// 重疾险 / Critical illness insurance
            ///
            /// `POLICY_TYPE_CRITICAL`
            PolicyTypeCritical,
            /// 车险 / Car insurance
            ///
            /// `POLICY_TYPE_CAR`
            PolicyTypeCar,
            /// 寿险 / Life insurance
            ///
            /// `POLICY_TYPE_LIFE`
            PolicyTypeLife,
            /// 财产险 / Property insurance
            ///
            /// `POLICY_TYPE_PROPERTY`
            PolicyTypeProperty,
            /// 宠物险 / Pet insurance
            ///
            /// `POLICY_TYPE_PET`
            PolicyTypePet,
            /// 年金险 / Annuity insurance
            ///
            /// `POLICY_TYPE_ANNUITY`
            PolicyTypeAnnuity,
            /// A value unknown to this version.
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

        /// 保单状态 / State of the insurance policy
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum PolicyState {
            /// 出单中 / Being issued
            ///
            /// `POLICY_STATE_ISSUING`
            PolicyStateIssuing,
            /// 核保通过 / Underwriting approved
            ///
            /// `POLICY_STATE_APPROVED`
            PolicyStateApproved,
            /// 拒保 / Declined
            ///
            /// `POLICY_STATE_DECLINED`
            PolicyStateDeclined,
            /// 已失效 / Not in force
            ///
            /// `POLICY_STATE_INACTIVE`
            PolicyStateInactive,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            PolicyState,
            PolicyStateIssuing = "POLICY_STATE_ISSUING",
            PolicyStateApproved = "POLICY_STATE_APPROVED",
            PolicyStateDeclined = "POLICY_STATE_DECLINED",
            PolicyStateInactive = "POLICY_STATE_INACTIVE",
        );

        /// 缴费（支付）方式 / Payment method
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum PaymentMethod {
            /// 其他缴费方式 / Other method of premium payment
            ///
            /// `PAYMENT_METHOD_OTHER`
            PaymentMethodOther,
            /// 期缴 / By instalments
            ///
            /// `PAYMENT_METHOD_PERIOD`
            PaymentMethodPeriod,
            /// 趸缴 / In a lump sum
            ///
            /// `PAYMENT_METHOD_LUMP_SUM`
            PaymentMethodLumpSum,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            PaymentMethod,
            PaymentMethodOther = "PAYMENT_METHOD_OTHER",
            PaymentMethodPeriod = "PAYMENT_METHOD_PERIOD",
            PaymentMethodLumpSum = "PAYMENT_METHOD_LUMP_SUM",
        );

        /// 期交保费模式 / How the periodic premiums compare: all equal, first one differs or several differ
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum PeriodPremiumMode {
            /// 各期保费相同 / Equal in all periods
            ///
            /// `PERIOD_PREMIUM_MODE_EQUAL`
            PeriodPremiumModeEqual,
            /// 首期保费不同 / Different in the first period
            ///
            /// `PERIOD_PREMIUM_MODE_FIRST_DIFF`
            PeriodPremiumModeFirstDiff,
            /// 多期保费不同 / Different in several periods
            ///
            /// `PERIOD_PREMIUM_MODE_MULTI_DIFF`
            PeriodPremiumModeMultiDiff,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            PeriodPremiumMode,
            PeriodPremiumModeEqual = "PERIOD_PREMIUM_MODE_EQUAL",
            PeriodPremiumModeFirstDiff = "PERIOD_PREMIUM_MODE_FIRST_DIFF",
            PeriodPremiumModeMultiDiff = "PERIOD_PREMIUM_MODE_MULTI_DIFF",
        );

        /// 缴费周期 / Premium payment period
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum PaymentPeriod {
            /// 日缴 / Daily
            ///
            /// `PAYMENT_PERIOD_DAY`
            PaymentPeriodDay,
            /// 周缴 / Weekly
            ///
            /// `PAYMENT_PERIOD_WEEK`
            PaymentPeriodWeek,
            /// 双周缴 / Every two weeks
            ///
            /// `PAYMENT_PERIOD_BIWEEKLY`
            PaymentPeriodBiweekly,
            /// 月缴 / Monthly
            ///
            /// `PAYMENT_PERIOD_MONTH`
            PaymentPeriodMonth,
            /// 季缴 / Quarterly
            ///
            /// `PAYMENT_PERIOD_QUARTER`
            PaymentPeriodQuarter,
            /// 半年缴 / Every half year
            ///
            /// `PAYMENT_PERIOD_HALF_YEAR`
            PaymentPeriodHalfYear,
            /// 年缴 / Yearly
            ///
            /// `PAYMENT_PERIOD_YEAR`
            PaymentPeriodYear,
            /// A value unknown to this version.
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

        /// 保障期限类型 / Type of coverage term
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CoverageTermType {
            /// 固定保障期限 / Fixed term of cover
            ///
            /// `COVERAGE_TERM_TYPE_FIXED_DATE`
            CoverageTermTypeFixedDate,
            /// 终身保障 / Lifetime cover
            ///
            /// `COVERAGE_TERM_TYPE_LIFETIME`
            CoverageTermTypeLifetime,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CoverageTermType,
            CoverageTermTypeFixedDate = "COVERAGE_TERM_TYPE_FIXED_DATE",
            CoverageTermTypeLifetime = "COVERAGE_TERM_TYPE_LIFETIME",
        );
    }
}
