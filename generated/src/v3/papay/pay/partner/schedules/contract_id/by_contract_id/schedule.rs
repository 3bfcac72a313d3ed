//! 预约扣费 · `POST /v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule`
//!
//! Generated from docs/openapi/v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule.md by `cargo xtask regen`; do not edit.

/// Schedules a papay deduction under a sub-merchant's contract for a partner.
///
/// 服务商在子商户的委托代扣协议下预约一次扣费。
///
/// `POST /v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule`
///
/// 预约扣费 / Schedule a sub-merchant's papay deduction · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012468581) · feature `v3-papay` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::papay::pay::partner::schedules::contract_id::by_contract_id::schedule::post;
///
/// let request = post("202606186048271935")
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .schedule_amount(post::ScheduleAmount::default().total(35200).currency("CNY"));
/// ```
#[doc(alias = "预约扣费")]
#[doc(alias = "/v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule")]
#[doc(alias = "post_v3_papay_pay_partner_schedules_contract_id_contract_id_schedule")]
#[doc(alias = "约扣费")]
#[doc(alias = "扣费")]
#[doc(alias = "Schedule a sub-merchants papay deduction")]
#[doc(alias = "sub-merchants papay deduction")]
#[doc(alias = "s papay deduction")]
#[doc(alias = "papay deduction")]
#[doc(alias = "deduction")]
pub fn post(contract_id: impl Into<String>) -> post::Request {
    post::Request::new([contract_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 预约扣费. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sp_appid`, `sub_mchid`, `schedule_amount`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 服务商或机构的AppID / AppID of the partner or institution
        ///
        /// **Required.** At most 32 characters.
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 预约扣费金额信息 / Amount of the scheduled deduction
        ///
        /// **Required.**
        pub fn schedule_amount(self, value: ScheduleAmount) -> Self {
            Self(self.0.body("schedule_amount", value))
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
                "post_v3_papay_pay_partner_schedules_contract_id_contract_id_schedule",
                Method::Post,
                "/v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sp_appid",
                    "/body/sub_mchid",
                    "/body/schedule_amount",
                    "/body/schedule_amount/total",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 预约扣费金额信息 / Amount of the scheduled deduction
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ScheduleAmount(ObjectBuilder);

    impl ScheduleAmount {
        /// 预约扣费金额，单位：分 / Amount to schedule for deduction, in fen
        ///
        /// **Required.**
        pub fn total(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("total", value.into()))
        }

        /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
        pub fn currency(self, value: impl Into<String>) -> Self {
            Self(self.0.set("currency", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ScheduleAmount);

    /// Response of 预约扣费.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 扣费预约状态 / State of the scheduled deduction
        ///
        /// Always present according to the docs.
        pub schedule_state: Option<String>,
        /// 可扣费开始日期，yyyy-MM-dd / First date on which the deduction may be made, yyyy-MM-dd
        pub deduct_start_date: Option<String>,
        /// 可扣费结束日期，yyyy-MM-dd / Last date on which the deduction may be made, yyyy-MM-dd
        pub deduct_end_date: Option<String>,
        /// 已预约的扣费金额信息 / Amount scheduled for deduction
        pub scheduled_amount: Option<response::ScheduledAmount>,
        /// 扣费（还款）金额 / Amount deducted or repaid
        pub deduct_amount: Option<response::DeductAmount>,
        /// 实际扣费日期，yyyy-MM-dd / Date of the actual deduction, yyyy-MM-dd
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
