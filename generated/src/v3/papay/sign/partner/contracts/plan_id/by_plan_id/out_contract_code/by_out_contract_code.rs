//! 通过商户协议号查询委托代扣签约协议 · `GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
//!
//! Generated from docs/openapi/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}.md by `cargo xtask regen`; do not edit.

/// Queries a sub-merchant's papay contract for a partner by plan ID and contract code.
///
/// 服务商按模板ID和商户协议号查询子商户的委托代扣协议。
///
/// `GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
///
/// 通过商户协议号查询委托代扣签约协议 / Query a sub-merchant's papay contract by contract code · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012489483) · feature `v3-papay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::papay::sign::partner::contracts::plan_id::by_plan_id::out_contract_code::by_out_contract_code::get;
///
/// let request = get("138602", "TEAQY20260618001").sub_mchid("1684913560");
/// ```
#[doc(alias = "通过商户协议号查询委托代扣签约协议")]
#[doc(
    alias = "/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"
)]
#[doc(
    alias = "get_v3_papay_sign_partner_contracts_plan_id_plan_id_out_contract_code_out_contract_code"
)]
#[doc(alias = "过商户协议号查询委托代扣签约协议")]
#[doc(alias = "商户协议号查询委托代扣签约协议")]
#[doc(alias = "户协议号查询委托代扣签约协议")]
#[doc(alias = "协议号查询委托代扣签约协议")]
#[doc(alias = "议号查询委托代扣签约协议")]
#[doc(alias = "号查询委托代扣签约协议")]
#[doc(alias = "查询委托代扣签约协议")]
#[doc(alias = "询委托代扣签约协议")]
#[doc(alias = "委托代扣签约协议")]
#[doc(alias = "托代扣签约协议")]
#[doc(alias = "代扣签约协议")]
#[doc(alias = "扣签约协议")]
#[doc(alias = "签约协议")]
#[doc(alias = "约协议")]
#[doc(alias = "协议")]
#[doc(alias = "Query a sub-merchants papay contract by contract code")]
#[doc(alias = "sub-merchants papay contract by contract code")]
#[doc(alias = "s papay contract by contract code")]
#[doc(alias = "papay contract by contract code")]
#[doc(alias = "contract by contract code")]
#[doc(alias = "contract code")]
#[doc(alias = "code")]
pub fn get(
    plan_id: impl Into<String>,
    out_contract_code: impl Into<String>,
) -> get::Request {
    get::Request::new([plan_id.into(), out_contract_code.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 通过商户协议号查询委托代扣签约协议. Created by [`get()`](super::get()).
    ///
    /// **Required**: `sub_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
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
                "get_v3_papay_sign_partner_contracts_plan_id_plan_id_out_contract_code_out_contract_code",
                Method::Get,
                "/v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
            )
            .required(&["/query/sub_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 通过商户协议号查询委托代扣签约协议.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
        ///
        /// Always present according to the docs.
        pub contract_id: Option<String>,
        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        ///
        /// Always present according to the docs.
        pub sp_mchid: Option<String>,
        /// 服务商或机构的AppID / AppID of the partner or institution
        ///
        /// Always present according to the docs.
        pub sp_appid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 子商户AppID / AppID of the sub-merchant
        pub sub_appid: Option<String>,
        /// 模板或计划ID（代扣协议模板、支付分或投放计划） / ID of the contract template or plan
        ///
        /// Always present according to the docs.
        pub plan_id: Option<i64>,
        /// 商户签约协议号 / Merchant's number of the contract
        ///
        /// Always present according to the docs.
        pub out_contract_code: Option<String>,
        /// 用户账户展示名称 / Name of the user's account shown on the contract page
        ///
        /// Always present according to the docs.
        pub contract_display_account: Option<String>,
        /// 协议（签约）状态 / Contract's state
        ///
        /// Always present according to the docs.
        pub contract_state: Option<String>,
        /// 协议签署时间 / Time at which the contract was signed
        pub contract_signed_time: Option<String>,
        /// 协议到期时间 / Time at which the contract expires
        pub contract_expired_time: Option<String>,
        /// 用户在服务商或机构AppID下的openid / The user's OpenID under the partner's or institution's AppID (sp\_appid)
        ///
        /// Always present according to the docs.
        pub sp_openid: Option<String>,
        /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
        pub sub_openid: Option<String>,
        /// 协议解约信息 / Details of the contract's termination
        pub contract_terminate_info: Option<response::ContractTerminateInfo>,
        /// 商户侧用户标识 / Merchant's identifier of the user
        pub out_user_code: Option<String>,
        /// 预约扣费信息 / Schedule of a reserved deduction
        pub deduct_schedule: Option<response::DeductSchedule>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        contract_id = "contract_id",
        sp_mchid = "sp_mchid",
        sp_appid = "sp_appid",
        sub_mchid = "sub_mchid",
        sub_appid = "sub_appid",
        plan_id = "plan_id",
        out_contract_code = "out_contract_code",
        contract_display_account = "contract_display_account",
        contract_state = "contract_state",
        contract_signed_time = "contract_signed_time",
        contract_expired_time = "contract_expired_time",
        sp_openid = "sp_openid",
        sub_openid = "sub_openid",
        contract_terminate_info = "contract_terminate_info",
        out_user_code = "out_user_code",
        deduct_schedule = "deduct_schedule",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 协议解约信息 / Details of the contract's termination
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ContractTerminateInfo {
            /// 协议解约方式 / How the contract was terminated
            ///
            /// Always present according to the docs.
            pub contract_termination_mode: Option<String>,
            /// 协议解约时间 / Time at which the contract was terminated
            ///
            /// Always present according to the docs.
            pub contract_terminated_time: Option<String>,
            /// 协议解约备注 / Remark on the contract's termination
            pub contract_termination_remark: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ContractTerminateInfo,
            contract_termination_mode = "contract_termination_mode",
            contract_terminated_time = "contract_terminated_time",
            contract_termination_remark = "contract_termination_remark",
        );

        /// 预约扣费信息 / Schedule of a reserved deduction
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DeductSchedule {
            /// 预计扣费日期，格式：yyyy-MM-dd / Date on which the deduction is expected, yyyy-MM-dd
            ///
            /// Always present according to the docs.
            pub estimated_deduct_date: Option<String>,
            /// 预计扣费金额信息 / Amount expected to be deducted
            ///
            /// Always present according to the docs.
            pub estimated_deduct_amount: Option<EstimatedDeductAmount>,
            /// 扣费预约状态 / State of the scheduled deduction
            ///
            /// Always present according to the docs.
            pub schedule_state: Option<String>,
            /// 已预约的扣费金额信息 / Amount scheduled for deduction
            pub scheduled_amount: Option<ScheduledAmount>,
            /// 预约的实际扣费金额 / Amount actually deducted under the schedule
            pub deduct_amount: Option<DeductAmount>,
            /// 实际扣费日期，yyyy-MM-dd / Date of the actual deduction, yyyy-MM-dd
            pub deduct_date: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            DeductSchedule,
            estimated_deduct_date = "estimated_deduct_date",
            estimated_deduct_amount = "estimated_deduct_amount",
            schedule_state = "schedule_state",
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

        /// 预约的实际扣费金额 / Amount actually deducted under the schedule
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
