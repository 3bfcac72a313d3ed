//! 查询扣费预约 · `GET /v3/papay/pay/partner/schedules/contract-id/{contract_id}`
//!
//! Generated from docs/openapi/v3/papay/pay/partner/schedules/contract-id/{contract_id}.md by `cargo xtask regen`; do not edit.

/// Queries a sub-merchant's scheduled papay deduction for a partner by contract ID.
///
/// 服务商按协议号查询子商户委托代扣的预约扣费。
///
/// `GET /v3/papay/pay/partner/schedules/contract-id/{contract_id}`
///
/// 查询扣费预约 / Query a sub-merchant's scheduled papay deduction · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012468579) · feature `v3-papay` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::papay::pay::partner::schedules::contract_id::by_contract_id::get;
///
/// let request = get("202606186048271935").sub_mchid("1684913560");
/// ```
#[doc(alias = "查询扣费预约")]
#[doc(alias = "/v3/papay/pay/partner/schedules/contract-id/{contract_id}")]
#[doc(alias = "get_v3_papay_pay_partner_schedules_contract_id_contract_id")]
#[doc(alias = "询扣费预约")]
#[doc(alias = "扣费预约")]
#[doc(alias = "费预约")]
#[doc(alias = "预约")]
#[doc(alias = "Query a sub-merchants scheduled papay deduction")]
#[doc(alias = "sub-merchants scheduled papay deduction")]
#[doc(alias = "s scheduled papay deduction")]
#[doc(alias = "scheduled papay deduction")]
#[doc(alias = "papay deduction")]
#[doc(alias = "deduction")]
pub fn get(contract_id: impl Into<String>) -> get::Request {
    get::Request::new([contract_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询扣费预约. Created by [`get()`](super::get()).
    ///
    /// **Required**: `sub_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.** At most 32 characters.
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
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
                "get_v3_papay_pay_partner_schedules_contract_id_contract_id",
                Method::Get,
                "/v3/papay/pay/partner/schedules/contract-id/{contract_id}",
            )
            .required(&["/query/sub_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询扣费预约.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 扣费预约状态 / State of the scheduled deduction
        ///
        /// Always present according to the docs.
        pub schedule_state: Option<response::ScheduleState>,
        /// 可扣费开始日期，yyyy-MM-dd / First date on which the deduction may be made, yyyy-MM-dd
        ///
        /// At most 32 characters.
        pub deduct_start_date: Option<String>,
        /// 可扣费结束日期，yyyy-MM-dd / Last date on which the deduction may be made, yyyy-MM-dd
        ///
        /// At most 32 characters.
        pub deduct_end_date: Option<String>,
        /// 已预约的扣费金额信息 / Amount scheduled for deduction
        pub scheduled_amount: Option<response::ScheduledAmount>,
        /// 扣费（还款）金额 / Amount deducted or repaid
        pub deduct_amount: Option<response::DeductAmount>,
        /// 实际扣费日期，yyyy-MM-dd / Date of the actual deduction, yyyy-MM-dd
        ///
        /// At most 32 characters.
        pub deduct_date: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        schedule_state = "schedule_state",
        deduct_start_date = "deduct_start_date",
        deduct_end_date = "deduct_end_date",
        scheduled_amount = "scheduled_amount",
        deduct_amount = "deduct_amount",
        deduct_date = "deduct_date",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 扣费预约状态 / State of the scheduled deduction
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ScheduleState {
            /// 未预约 / Not scheduled
            ///
            /// `NO_SCHEDULED`
            NoScheduled,
            /// 已预约 / Scheduled
            ///
            /// `SCHEDULED`
            Scheduled,
            /// 已扣费 / Deducted
            ///
            /// `PAID`
            Paid,
            /// 已过期 / Expired
            ///
            /// `EXPIRED`
            Expired,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ScheduleState,
            NoScheduled = "NO_SCHEDULED",
            Scheduled = "SCHEDULED",
            Paid = "PAID",
            Expired = "EXPIRED",
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
