//! 取消签约回调(PAYSCORE.USER\_CANCEL\_SIGN\_PLAN)通知(JSON) · `PAYSCORE.USER_CANCEL_SIGN_PLAN`
//!
//! Generated from docs/webhook/v3/PAYSCORE.USER_CANCEL_SIGN_PLAN.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a user's sign plan of WeChat Pay score has been cancelled, including by revoked authorization.
///
/// 用户的支付分签约计划取消（包括因解除授权而取消）后发送此通知。
///
/// 取消签约回调(PAYSCORE.USER\_CANCEL\_SIGN\_PLAN)通知(JSON) / WeChat Pay score sign plan cancelled · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012286184), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012159037) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 计划签约ID / ID of the user's signed plan
    ///
    /// Always present according to the docs.
    pub sign_plan_id: Option<String>,
    /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
    pub openid: Option<String>,
    /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
    ///
    /// Only in: partner.
    pub sub_openid: Option<String>,
    /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
    ///
    /// Always present according to the docs.
    pub service_id: Option<String>,
    /// 微信支付商户号 / WeChat Pay merchant ID
    ///
    /// Always present according to the docs.
    pub mchid: Option<String>,
    /// 子商户号 / Merchant ID of the sub-merchant
    ///
    /// Only in: partner (always).
    pub sub_mchid: Option<String>,
    /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
    ///
    /// Always present according to the docs.
    pub appid: Option<String>,
    /// 子商户AppID / AppID of the sub-merchant
    ///
    /// Only in: partner.
    pub sub_appid: Option<String>,
    /// 商户侧签约计划号 / Merchant's number of the signed plan
    ///
    /// Always present according to the docs.
    pub merchant_sign_plan_no: Option<String>,
    /// 商户签约事件回调地址 / Merchant's callback URL for plan signing events
    ///
    /// Always present according to the docs. Format: `uri`.
    pub merchant_callback_url: Option<String>,
    /// 模板或计划ID（代扣协议模板、支付分或投放计划） / ID of the contract template or plan
    ///
    /// Always present according to the docs.
    pub plan_id: Option<String>,
    /// 当前计划详情序号，从1开始，0表示未开始 / Number of the plan item in progress, from 1; 0 when none has started
    ///
    /// Always present according to the docs.
    pub going_detail_no: Option<i64>,
    /// 签约状态 / State of the signing
    ///
    /// Always present according to the docs. Known values: `UNSIGNED` (未签约 / Not signed).
    pub sign_state: Option<String>,
    /// 签约计划取消时间 / Time at which the signed plan was cancelled
    ///
    /// Always present according to the docs.
    pub cancel_sign_time: Option<String>,
    /// 签约计划取消类型 / How the signed plan was cancelled
    pub cancel_sign_type: Option<CancelSignType>,
    /// 签约计划取消原因 / Why the signed plan was cancelled
    pub cancel_reason: Option<String>,
    /// 计划名称 / Name of the plan
    ///
    /// Always present according to the docs.
    pub plan_name: Option<String>,
    /// 签约计划的过期时间 / Time at which the signed plan expires
    ///
    /// Always present according to the docs.
    pub plan_over_time: Option<String>,
    /// 签约计划原总金额，单位：分 / Original total price of the signed plan, in fen
    ///
    /// Always present according to the docs.
    pub total_origin_price: Option<i64>,
    /// 计划扣费次数 / Count of deductions under the plan
    ///
    /// Always present according to the docs.
    pub deduction_quantity: Option<i64>,
    /// 计划实际扣费总金额，单位：分 / Total actually charged under the plan, in fen
    ///
    /// Always present according to the docs.
    pub total_actual_price: Option<i64>,
    /// 签约计划明细列表 / Details of the signed plan
    ///
    /// Always present according to the docs.
    pub signed_detail_list: Vec<SignedDetailList>,
    /// 签约时间，RFC 3339格式 / Time of the signing, in RFC 3339
    ///
    /// Always present according to the docs.
    pub sign_time: Option<String>,
    /// Fields unknown to this version.
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
    const ENCODINGS: EncodingTable = &[];
}

/// 签约计划取消类型 / How the signed plan was cancelled
#[derive(Clone)]
#[non_exhaustive]
pub enum CancelSignType {
    /// 未取消 / Not cancelled
    ///
    /// `NOT_CANCEL`
    NotCancel,
    /// 用户取消 / Cancelled by the user
    ///
    /// `USER`
    User,
    /// 商户取消 / Cancelled by the merchant
    ///
    /// `MERCHANT`
    Merchant,
    /// 因解除服务授权而取消 / Cancelled because the service authorization was revoked
    ///
    /// `REVOKE_SERVICE`
    RevokeService,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    CancelSignType,
    NotCancel = "NOT_CANCEL",
    User = "USER",
    Merchant = "MERCHANT",
    RevokeService = "REVOKE_SERVICE",
);

/// 签约计划明细列表 / Details of the signed plan
#[derive(Clone)]
#[non_exhaustive]
pub struct SignedDetailList {
    /// 计划明细序号，从1开始 / Number of the plan item, from 1
    ///
    /// Always present according to the docs.
    pub plan_detail_no: Option<i64>,
    /// 计划明细原支付金额，单位：分 / Plan item's payment amount before discount, in fen
    ///
    /// Always present according to the docs.
    pub original_price: Option<i64>,
    /// 计划明细优惠说明 / Description of the plan item's discount
    pub plan_discount_description: Option<String>,
    /// 计划明细实际支付金额，单位：分 / Amount to be actually paid for the plan item, in fen
    ///
    /// Always present according to the docs.
    pub actual_price: Option<i64>,
    /// 计划明细状态 / State of the plan item
    ///
    /// Always present according to the docs.
    pub plan_detail_state: Option<PlanDetailState>,
    /// 计划明细对应的支付分服务订单号 / WeChat Pay's service order ID of the plan item
    pub order_id: Option<String>,
    /// 商户侧计划明细使用订单号 / Merchant's order number for using the plan item
    ///
    /// Always present according to the docs.
    pub merchant_plan_detail_no: Option<String>,
    /// 计划明细名称 / Name of the plan item
    ///
    /// Always present according to the docs.
    pub plan_detail_name: Option<String>,
    /// 计划明细对应订单的实际支付金额，单位：分 / Amount actually paid for the order under the plan item, in fen
    pub actual_pay_price: Option<i64>,
    /// 计划明细使用时间 / Time this detail of the plan was used
    ///
    /// Always present according to the docs.
    pub use_time: Option<String>,
    /// 计划明细对应订单的完成支付时间 / Time at which the order of the plan item was paid
    ///
    /// Always present according to the docs.
    pub complete_time: Option<String>,
    /// 计划明细对应订单的取消时间 / Time at which the order of the plan item was cancelled
    ///
    /// Always present according to the docs.
    pub cancel_time: Option<String>,
    /// Fields unknown to this version.
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

/// 计划明细状态 / State of the plan item
#[derive(Clone)]
#[non_exhaustive]
pub enum PlanDetailState {
    /// 未使用 / Not used
    ///
    /// `NOT_USED`
    NotUsed,
    /// 使用中 / In use
    ///
    /// `USING`
    Using,
    /// 已使用 / Used
    ///
    /// `USED`
    Used,
    /// 已取消 / Cancelled
    ///
    /// `SIGN_PLAN_DETAIL_CANCEL`
    SignPlanDetailCancel,
    /// A value unknown to this version.
    Unrecognized(Unrecognized),
}

open_enum!(
    PlanDetailState,
    NotUsed = "NOT_USED",
    Using = "USING",
    Used = "USED",
    SignPlanDetailCancel = "SIGN_PLAN_DETAIL_CANCEL",
);
