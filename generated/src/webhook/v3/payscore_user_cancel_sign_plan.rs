//! 取消签约回调(PAYSCORE.USER\_CANCEL\_SIGN\_PLAN)通知(JSON) · `PAYSCORE.USER_CANCEL_SIGN_PLAN`
//!
//! Generated from docs/webhook/v3/PAYSCORE.USER_CANCEL_SIGN_PLAN.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 取消签约回调(PAYSCORE.USER\_CANCEL\_SIGN\_PLAN)通知(JSON)
///
/// 取消签约回调(PAYSCORE.USER\_CANCEL\_SIGN\_PLAN)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012286184), [2](https://pay.weixin.qq.com/doc/v3/partner/4012159037) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `sign_plan_id`
    ///
    /// Documented as always there.
    pub sign_plan_id: Option<String>,
    /// `openid`
    pub openid: Option<String>,
    /// `sub_openid`
    pub sub_openid: Option<String>,
    /// `service_id`
    ///
    /// Documented as always there.
    pub service_id: Option<String>,
    /// `mchid`
    ///
    /// Documented as always there.
    pub mchid: Option<String>,
    /// `sub_mchid`
    ///
    /// Documented as always there.
    pub sub_mchid: Option<String>,
    /// `appid`
    ///
    /// Documented as always there.
    pub appid: Option<String>,
    /// `sub_appid`
    pub sub_appid: Option<String>,
    /// `merchant_sign_plan_no`
    ///
    /// Documented as always there.
    pub merchant_sign_plan_no: Option<String>,
    /// `merchant_callback_url`
    ///
    /// Documented as always there.
    pub merchant_callback_url: Option<String>,
    /// `plan_id`
    ///
    /// Documented as always there.
    pub plan_id: Option<String>,
    /// `going_detail_no`
    ///
    /// Documented as always there.
    pub going_detail_no: Option<i64>,
    /// `sign_state`
    ///
    /// Documented as always there. Known: `UNSIGNED`.
    pub sign_state: Option<String>,
    /// `cancel_sign_time`
    ///
    /// Documented as always there.
    pub cancel_sign_time: Option<String>,
    /// `cancel_sign_type`
    pub cancel_sign_type: Option<CancelSignType>,
    /// `cancel_reason`
    pub cancel_reason: Option<String>,
    /// `plan_name`
    ///
    /// Documented as always there.
    pub plan_name: Option<String>,
    /// `plan_over_time`
    ///
    /// Documented as always there.
    pub plan_over_time: Option<String>,
    /// `total_origin_price`
    ///
    /// Documented as always there.
    pub total_origin_price: Option<i64>,
    /// `deduction_quantity`
    ///
    /// Documented as always there.
    pub deduction_quantity: Option<i64>,
    /// `total_actual_price`
    ///
    /// Documented as always there.
    pub total_actual_price: Option<i64>,
    /// `signed_detail_list`
    ///
    /// Documented as always there.
    pub signed_detail_list: Vec<SignedDetailList>,
    /// `sign_time`
    ///
    /// Documented as always there.
    pub sign_time: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    sign_plan_id = "sign_plan_id",
    openid = "openid",
    sub_openid = "sub_openid",
    service_id = "service_id",
    mchid = "mchid",
    sub_mchid = "sub_mchid",
    appid = "appid",
    sub_appid = "sub_appid",
    merchant_sign_plan_no = "merchant_sign_plan_no",
    merchant_callback_url = "merchant_callback_url",
    plan_id = "plan_id",
    going_detail_no = "going_detail_no",
    sign_state = "sign_state",
    cancel_sign_time = "cancel_sign_time",
    cancel_sign_type = "cancel_sign_type",
    cancel_reason = "cancel_reason",
    plan_name = "plan_name",
    plan_over_time = "plan_over_time",
    total_origin_price = "total_origin_price",
    deduction_quantity = "deduction_quantity",
    total_actual_price = "total_actual_price",
    signed_detail_list = "signed_detail_list",
    sign_time = "sign_time",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}

/// CancelSignType
#[derive(Clone)]
#[non_exhaustive]
pub enum CancelSignType {
    /// `NOT_CANCEL`
    NotCancel,
    /// `USER`
    User,
    /// `MERCHANT`
    Merchant,
    /// `REVOKE_SERVICE`
    RevokeService,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    CancelSignType,
    NotCancel = "NOT_CANCEL",
    User = "USER",
    Merchant = "MERCHANT",
    RevokeService = "REVOKE_SERVICE",
);

/// SignedDetailList
#[derive(Clone)]
#[non_exhaustive]
pub struct SignedDetailList {
    /// `plan_detail_no`
    ///
    /// Documented as always there.
    pub plan_detail_no: Option<i64>,
    /// `original_price`
    ///
    /// Documented as always there.
    pub original_price: Option<i64>,
    /// `plan_discount_description`
    pub plan_discount_description: Option<String>,
    /// `actual_price`
    ///
    /// Documented as always there.
    pub actual_price: Option<i64>,
    /// `plan_detail_state`
    ///
    /// Documented as always there.
    pub plan_detail_state: Option<PlanDetailState>,
    /// `order_id`
    pub order_id: Option<String>,
    /// `merchant_plan_detail_no`
    ///
    /// Documented as always there.
    pub merchant_plan_detail_no: Option<String>,
    /// `plan_detail_name`
    ///
    /// Documented as always there.
    pub plan_detail_name: Option<String>,
    /// `actual_pay_price`
    pub actual_pay_price: Option<i64>,
    /// `use_time`
    ///
    /// Documented as always there.
    pub use_time: Option<String>,
    /// `complete_time`
    ///
    /// Documented as always there.
    pub complete_time: Option<String>,
    /// `cancel_time`
    ///
    /// Documented as always there.
    pub cancel_time: Option<String>,
    /// What came besides.
    pub extra: Extra,
}

object!(
    SignedDetailList,
    plan_detail_no = "plan_detail_no",
    original_price = "original_price",
    plan_discount_description = "plan_discount_description",
    actual_price = "actual_price",
    plan_detail_state = "plan_detail_state",
    order_id = "order_id",
    merchant_plan_detail_no = "merchant_plan_detail_no",
    plan_detail_name = "plan_detail_name",
    actual_pay_price = "actual_pay_price",
    use_time = "use_time",
    complete_time = "complete_time",
    cancel_time = "cancel_time",
);

/// PlanDetailState
#[derive(Clone)]
#[non_exhaustive]
pub enum PlanDetailState {
    /// `NOT_USED`
    NotUsed,
    /// `USING`
    Using,
    /// `USED`
    Used,
    /// `SIGN_PLAN_DETAIL_CANCEL`
    SignPlanDetailCancel,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    PlanDetailState,
    NotUsed = "NOT_USED",
    Using = "USING",
    Used = "USED",
    SignPlanDetailCancel = "SIGN_PLAN_DETAIL_CANCEL",
);
