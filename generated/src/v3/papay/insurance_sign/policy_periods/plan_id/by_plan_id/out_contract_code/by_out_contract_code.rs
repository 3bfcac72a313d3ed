//! 保险商户查询保险扣费周期列表 · `GET /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
//!
//! Generated from docs/openapi/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}.md by `cargo xtask regen`; do not edit.

/// Queries the deduction periods of an insurance renewal contract by plan ID and contract code.
///
/// 按模板ID和商户协议号查询保险自动续费协议的各扣费周期。
///
/// `GET /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
///
/// 保险商户查询保险扣费周期列表 / Query an insurance renewal contract's deduction periods · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012489530) · feature `v3-papay` · confirmed by an official page
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::papay::insurance_sign::policy_periods::plan_id::by_plan_id::out_contract_code::by_out_contract_code::get;
///
/// let request = get("138602", "TEAQY20260618001").limit(10).offset(0);
/// ```
#[doc(alias = "保险商户查询保险扣费周期列表")]
#[doc(
    alias = "/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}"
)]
#[doc(
    alias = "get_v3_papay_insurance_sign_policy_periods_plan_id_plan_id_out_contract_code_out_contract_code"
)]
#[doc(alias = "险商户查询保险扣费周期列表")]
#[doc(alias = "商户查询保险扣费周期列表")]
#[doc(alias = "户查询保险扣费周期列表")]
#[doc(alias = "查询保险扣费周期列表")]
#[doc(alias = "询保险扣费周期列表")]
#[doc(alias = "保险扣费周期列表")]
#[doc(alias = "险扣费周期列表")]
#[doc(alias = "扣费周期列表")]
#[doc(alias = "费周期列表")]
#[doc(alias = "周期列表")]
#[doc(alias = "期列表")]
#[doc(alias = "列表")]
#[doc(alias = "Query an insurance renewal contracts deduction periods")]
#[doc(alias = "insurance renewal contracts deduction periods")]
#[doc(alias = "renewal contracts deduction periods")]
#[doc(alias = "contracts deduction periods")]
#[doc(alias = "s deduction periods")]
#[doc(alias = "deduction periods")]
#[doc(alias = "periods")]
pub fn get(
    plan_id: impl Into<String>,
    out_contract_code: impl Into<String>,
) -> get::Request {
    get::Request::new([plan_id.into(), out_contract_code.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 保险商户查询保险扣费周期列表. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// 分页偏移量 / Paging offset
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
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
                "get_v3_papay_insurance_sign_policy_periods_plan_id_plan_id_out_contract_code_out_contract_code",
                Method::Get,
                "/v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
            )
            .query(&["limit", "offset"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    impl Paginated for Request {
        type Item = response::Data;
        const PAGINATION: Pagination = Pagination {
            kind: PaginationKind::Offset {
                field: "/query/offset",
                limit: Some("/query/limit"),
            },
            items: "/data",
            total: Some("/total_count"),
        };

        fn items(page: Response) -> Vec<response::Data> {
            page.data
        }
    }

    /// Response of 保险商户查询保险扣费周期列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 数据列表 / List of records
        pub data: Vec<response::Data>,
        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        ///
        /// Always present according to the docs.
        pub limit: Option<i64>,
        /// 分页偏移量 / Paging offset
        ///
        /// Always present according to the docs.
        pub offset: Option<i64>,
        /// 总数 / Total number
        pub total_count: Option<i64>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        data = "data",
        limit = "limit",
        offset = "offset",
        total_count = "total_count",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 保险扣费周期编号 / Number of the policy's deduction period
            ///
            /// Always present according to the docs.
            pub policy_period_id: Option<i64>,
            /// 预计扣费日期，格式：yyyy-MM-dd / Date on which the deduction is expected, yyyy-MM-dd
            ///
            /// Always present according to the docs.
            pub estimated_deduct_date: Option<String>,
            /// 预计扣费金额信息 / Amount expected to be deducted
            ///
            /// Always present according to the docs.
            pub estimated_deduct_amount: Option<EstimatedDeductAmount>,
            /// 扣费周期状态 / State of the policy's deduction period
            ///
            /// Always present according to the docs.
            pub policy_period_state: Option<String>,
            /// 已预约的扣费金额信息 / Amount scheduled for deduction
            pub scheduled_amount: Option<ScheduledAmount>,
            /// 扣费（还款）金额 / Amount deducted or repaid
            pub deduct_amount: Option<DeductAmount>,
            /// 实际扣费日期，yyyy-MM-dd / Date of the actual deduction, yyyy-MM-dd
            pub deduct_date: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            policy_period_id = "policy_period_id",
            estimated_deduct_date = "estimated_deduct_date",
            estimated_deduct_amount = "estimated_deduct_amount",
            policy_period_state = "policy_period_state",
            scheduled_amount = "scheduled_amount",
            deduct_amount = "deduct_amount",
            deduct_date = "deduct_date",
        );

        /// 预计扣费金额信息 / Amount expected to be deducted
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct EstimatedDeductAmount {
            /// 预计扣费金额，单位：分 / Estimated deduction, in fen
            ///
            /// Always present according to the docs.
            pub total: Option<i64>,
            /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
            pub currency: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            EstimatedDeductAmount,
            total = "total",
            currency = "currency",
        );

        /// 已预约的扣费金额信息 / Amount scheduled for deduction
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ScheduledAmount {
            /// 已预约的扣费金额，单位：分 / Amount scheduled for deduction, in fen
            ///
            /// Always present according to the docs.
            pub total: Option<i64>,
            /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
            pub currency: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ScheduledAmount,
            total = "total",
            currency = "currency",
        );

        /// 扣费（还款）金额 / Amount deducted or repaid
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DeductAmount {
            /// 扣费金额，单位：分 / Amount to deduct, in fen
            ///
            /// Always present according to the docs.
            pub total: Option<i64>,
            /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
            pub currency: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            DeductAmount,
            total = "total",
            currency = "currency",
        );
    }
}
