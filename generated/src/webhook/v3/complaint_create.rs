//! 产生新投诉(COMPLAINT.CREATE)通知(JSON) · `COMPLAINT.CREATE`
//!
//! Generated from docs/webhook/v3/COMPLAINT.CREATE.md by `cargo xtask regen`; do not edit.

use crate::__codegen::*;

/// Sent when a user has filed a new complaint against the merchant.
///
/// 用户对商户发起新投诉后发送此通知。
///
/// 产生新投诉(COMPLAINT.CREATE)通知(JSON) / Complaint created · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012289719), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012076174) · feature `webhooks` · not confirmed by an official source
#[derive(Clone)]
#[non_exhaustive]
pub struct Resource {
    /// 投诉单号 / Complaint's number
    ///
    /// Always present according to the docs.
    pub complaint_id: Option<String>,
    /// 触发投诉通知的动作类型 / Kind of action that triggered the complaint notification
    ///
    /// Always present according to the docs.
    pub action_type: Option<ActionType>,
    /// Fields unknown to this version.
    pub extra: Extra,
}

document!(
    Resource,
    complaint_id = "complaint_id",
    action_type = "action_type",
);

impl Notice for Resource {
    const ENCODINGS: EncodingTable = &[];
}

/// 触发投诉通知的动作类型 / Kind of action that triggered the complaint notification
#[derive(Clone)]
#[non_exhaustive]
pub enum ActionType {
    /// 用户提交投诉 / User submitted a complaint
    ///
    /// `CREATE_COMPLAINT`
    CreateComplaint,
    /// 用户继续投诉 / User continued the complaint
    ///
    /// `CONTINUE_COMPLAINT`
    ContinueComplaint,
    /// 用户新留言 / User left a new message
    ///
    /// `USER_RESPONSE`
    UserResponse,
    /// 平台新留言 / Platform left a new message
    ///
    /// `RESPONSE_BY_PLATFORM`
    ResponseByPlatform,
    /// 商户发起全额退款 / Merchant started a full refund
    ///
    /// `SELLER_REFUND`
    SellerRefund,
    /// 商户新回复 / Merchant replied
    ///
    /// `MERCHANT_RESPONSE`
    MerchantResponse,
    /// 商户反馈处理完成 / Merchant reported the complaint handled
    ///
    /// `MERCHANT_CONFIRM_COMPLETE`
    MerchantConfirmComplete,
    /// 用户申请平台协助 / User asked the platform for help
    ///
    /// `USER_APPLY_PLATFORM_SERVICE`
    UserApplyPlatformService,
    /// 用户取消平台协助 / User cancelled the request for the platform's help
    ///
    /// `USER_CANCEL_PLATFORM_SERVICE`
    UserCancelPlatformService,
    /// 客服结束平台协助 / Customer service ended the platform's help
    ///
    /// `PLATFORM_SERVICE_FINISHED`
    PlatformServiceFinished,
    /// 商户同意退款 / Merchant approved the refund
    ///
    /// `MERCHANT_APPROVE_REFUND`
    MerchantApproveRefund,
    /// 商户驳回退款 / Merchant rejected the refund
    ///
    /// `MERCHANT_REJECT_REFUND`
    MerchantRejectRefund,
    /// 退款到账 / Refund received by the user
    ///
    /// `REFUND_SUCCESS`
    RefundSuccess,
    /// A value unknown to this version.
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
