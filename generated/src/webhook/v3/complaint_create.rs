//! 产生新投诉(COMPLAINT.CREATE)通知(JSON) · `COMPLAINT.CREATE`
//!
//! Generated from docs/webhook/v3/COMPLAINT.CREATE.md by `cargo xtask regen`; do not edit.

use crate::model::*;

/// 产生新投诉(COMPLAINT.CREATE)通知(JSON)
///
/// 产生新投诉(COMPLAINT.CREATE)通知(JSON) · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012289719), [2](https://pay.weixin.qq.com/doc/v3/partner/4012076174) · feature `webhooks`
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// `complaint_id`
    ///
    /// Documented as always there.
    pub complaint_id: Option<String>,
    /// `action_type`
    ///
    /// Documented as always there.
    pub action_type: Option<ActionType>,
    /// What came besides.
    pub extra: Extra,
}

document!(
    Resource,
    complaint_id = "complaint_id",
    action_type = "action_type",
);

impl Notice for Resource {
    const WIRE: WireTable = &[];
}

/// ActionType
#[derive(Clone)]
#[non_exhaustive]
pub enum ActionType {
    /// `CREATE_COMPLAINT`
    CreateComplaint,
    /// `CONTINUE_COMPLAINT`
    ContinueComplaint,
    /// `USER_RESPONSE`
    UserResponse,
    /// `RESPONSE_BY_PLATFORM`
    ResponseByPlatform,
    /// `SELLER_REFUND`
    SellerRefund,
    /// `MERCHANT_RESPONSE`
    MerchantResponse,
    /// `MERCHANT_CONFIRM_COMPLETE`
    MerchantConfirmComplete,
    /// `USER_APPLY_PLATFORM_SERVICE`
    UserApplyPlatformService,
    /// `USER_CANCEL_PLATFORM_SERVICE`
    UserCancelPlatformService,
    /// `PLATFORM_SERVICE_FINISHED`
    PlatformServiceFinished,
    /// `MERCHANT_APPROVE_REFUND`
    MerchantApproveRefund,
    /// `MERCHANT_REJECT_REFUND`
    MerchantRejectRefund,
    /// `REFUND_SUCCESS`
    RefundSuccess,
    /// A value that these docs do not know.
    Unrecognized(Unrecognized),
}

open_enum!(
    ActionType,
    CreateComplaint = "CREATE_COMPLAINT",
    ContinueComplaint = "CONTINUE_COMPLAINT",
    UserResponse = "USER_RESPONSE",
    ResponseByPlatform = "RESPONSE_BY_PLATFORM",
    SellerRefund = "SELLER_REFUND",
    MerchantResponse = "MERCHANT_RESPONSE",
    MerchantConfirmComplete = "MERCHANT_CONFIRM_COMPLETE",
    UserApplyPlatformService = "USER_APPLY_PLATFORM_SERVICE",
    UserCancelPlatformService = "USER_CANCEL_PLATFORM_SERVICE",
    PlatformServiceFinished = "PLATFORM_SERVICE_FINISHED",
    MerchantApproveRefund = "MERCHANT_APPROVE_REFUND",
    MerchantRejectRefund = "MERCHANT_REJECT_REFUND",
    RefundSuccess = "REFUND_SUCCESS",
);
