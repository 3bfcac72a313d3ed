//! Notifications by their types.
//!
//! Generated from docs/webhook/ by `cargo xtask regen`; do not edit.

use super::v2;
use super::v3;
use crate::client::webhook::{Notification, Version::*};
use crate::client::Error;
use crate::__codegen::Notice;

/// A notification, identified by its API version, its `event_type` and its resource's `original_type`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum Event {
    /// 用户确认订单失败(CHECK.FAIL)回调通知(XML) / WeChat Pay score order confirmation failed (v2)
    #[doc(alias = "用户确认订单失败回调通知")]
    #[doc(alias = "户确认订单失败回调通知")]
    #[doc(alias = "确认订单失败回调通知")]
    #[doc(alias = "认订单失败回调通知")]
    #[doc(alias = "订单失败回调通知")]
    #[doc(alias = "单失败回调通知")]
    #[doc(alias = "失败回调通知")]
    #[doc(alias = "败回调通知")]
    #[doc(alias = "回调通知")]
    #[doc(alias = "调通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "WeChat Pay score order confirmation failed")]
    #[doc(alias = "Pay score order confirmation failed")]
    #[doc(alias = "score order confirmation failed")]
    #[doc(alias = "order confirmation failed")]
    #[doc(alias = "confirmation failed")]
    #[doc(alias = "failed")]
    V2CheckFail(Box<v2::check_fail::Resource>),
    /// 用户确认订单成功(CHECK.SUCCESS)回调通知(XML) / WeChat Pay score order confirmed (v2)
    #[doc(alias = "用户确认订单成功回调通知")]
    #[doc(alias = "户确认订单成功回调通知")]
    #[doc(alias = "确认订单成功回调通知")]
    #[doc(alias = "认订单成功回调通知")]
    #[doc(alias = "订单成功回调通知")]
    #[doc(alias = "单成功回调通知")]
    #[doc(alias = "成功回调通知")]
    #[doc(alias = "功回调通知")]
    #[doc(alias = "回调通知")]
    #[doc(alias = "调通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "WeChat Pay score order confirmed")]
    #[doc(alias = "Pay score order confirmed")]
    #[doc(alias = "score order confirmed")]
    #[doc(alias = "order confirmed")]
    #[doc(alias = "confirmed")]
    V2CheckSuccess(Box<v2::check_success::Resource>),
    /// 订单支付失败(TRANSACTION.FAIL)回调通知(XML) / WeChat Pay score order payment failed (v2)
    #[doc(alias = "订单支付失败回调通知")]
    #[doc(alias = "单支付失败回调通知")]
    #[doc(alias = "支付失败回调通知")]
    #[doc(alias = "付失败回调通知")]
    #[doc(alias = "失败回调通知")]
    #[doc(alias = "败回调通知")]
    #[doc(alias = "回调通知")]
    #[doc(alias = "调通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "WeChat Pay score order payment failed")]
    #[doc(alias = "Pay score order payment failed")]
    #[doc(alias = "score order payment failed")]
    #[doc(alias = "order payment failed")]
    #[doc(alias = "payment failed")]
    #[doc(alias = "failed")]
    V2TransactionFail(Box<v2::transaction_fail::Resource>),
    /// 订单支付成功(TRANSACTION.SUCCESS)回调通知(XML) / WeChat Pay score order paid (v2)
    #[doc(alias = "订单支付成功回调通知")]
    #[doc(alias = "单支付成功回调通知")]
    #[doc(alias = "支付成功回调通知")]
    #[doc(alias = "付成功回调通知")]
    #[doc(alias = "成功回调通知")]
    #[doc(alias = "功回调通知")]
    #[doc(alias = "回调通知")]
    #[doc(alias = "调通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "WeChat Pay score order paid")]
    #[doc(alias = "Pay score order paid")]
    #[doc(alias = "score order paid")]
    #[doc(alias = "order paid")]
    #[doc(alias = "paid")]
    V2TransactionSuccess(Box<v2::transaction_success::Resource>),
    /// 异常转付处理结果回调(ABNORMAL\_FUND\_PROCESSING.TRANSFER.SUCCESS)通知(JSON) / Abnormal funds transferred
    #[doc(alias = "异常转付处理结果回调通知")]
    #[doc(alias = "常转付处理结果回调通知")]
    #[doc(alias = "转付处理结果回调通知")]
    #[doc(alias = "付处理结果回调通知")]
    #[doc(alias = "处理结果回调通知")]
    #[doc(alias = "理结果回调通知")]
    #[doc(alias = "结果回调通知")]
    #[doc(alias = "果回调通知")]
    #[doc(alias = "回调通知")]
    #[doc(alias = "调通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Abnormal funds transferred")]
    #[doc(alias = "funds transferred")]
    #[doc(alias = "transferred")]
    AbnormalFundProcessingTransferSuccess(
        Box<v3::abnormal_fund_processing_transfer_success::Resource>,
    ),
    /// H5支付域名修改申请事件(APPLYMENT\_STATE.APPROVED)通知(JSON) / H5 payment domain application reviewed
    #[doc(alias = "H5支付域名修改申请事件通知")]
    #[doc(alias = "支付域名修改申请事件通知")]
    #[doc(alias = "付域名修改申请事件通知")]
    #[doc(alias = "域名修改申请事件通知")]
    #[doc(alias = "名修改申请事件通知")]
    #[doc(alias = "修改申请事件通知")]
    #[doc(alias = "改申请事件通知")]
    #[doc(alias = "申请事件通知")]
    #[doc(alias = "请事件通知")]
    #[doc(alias = "事件通知")]
    #[doc(alias = "件通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "H5 payment domain application reviewed")]
    #[doc(alias = "payment domain application reviewed")]
    #[doc(alias = "domain application reviewed")]
    #[doc(alias = "application reviewed")]
    #[doc(alias = "reviewed")]
    ApplymentStateApproved(Box<v3::applyment_state_approved::Resource>),
    /// 商户交易拦截记录新增(BLOCKRECORD.CHANGE)通知(JSON) / Transaction block record added
    #[doc(alias = "商户交易拦截记录新增通知")]
    #[doc(alias = "户交易拦截记录新增通知")]
    #[doc(alias = "交易拦截记录新增通知")]
    #[doc(alias = "易拦截记录新增通知")]
    #[doc(alias = "拦截记录新增通知")]
    #[doc(alias = "截记录新增通知")]
    #[doc(alias = "记录新增通知")]
    #[doc(alias = "录新增通知")]
    #[doc(alias = "新增通知")]
    #[doc(alias = "增通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Transaction block record added")]
    #[doc(alias = "block record added")]
    #[doc(alias = "record added")]
    #[doc(alias = "added")]
    BlockrecordChange(Box<v3::blockrecord_change::Resource>),
    /// 商户交易拦截记录申诉(BLOCKSUBMISSION.CHANGE)通知(JSON) / Transaction block appeal reviewed
    #[doc(alias = "商户交易拦截记录申诉通知")]
    #[doc(alias = "户交易拦截记录申诉通知")]
    #[doc(alias = "交易拦截记录申诉通知")]
    #[doc(alias = "易拦截记录申诉通知")]
    #[doc(alias = "拦截记录申诉通知")]
    #[doc(alias = "截记录申诉通知")]
    #[doc(alias = "记录申诉通知")]
    #[doc(alias = "录申诉通知")]
    #[doc(alias = "申诉通知")]
    #[doc(alias = "诉通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Transaction block appeal reviewed")]
    #[doc(alias = "block appeal reviewed")]
    #[doc(alias = "appeal reviewed")]
    #[doc(alias = "reviewed")]
    BlocksubmissionChange(Box<v3::blocksubmission_change::Resource>),
    /// 商家名片会员用户积分兑券事件(BRAND\_MEMBER\_CARD.POINT\_EXCHANGE\_COUPON)通知(JSON) / Points exchanged for a coupon (brand)
    #[doc(alias = "商家名片会员用户积分兑券事件通知")]
    #[doc(alias = "家名片会员用户积分兑券事件通知")]
    #[doc(alias = "名片会员用户积分兑券事件通知")]
    #[doc(alias = "片会员用户积分兑券事件通知")]
    #[doc(alias = "会员用户积分兑券事件通知")]
    #[doc(alias = "员用户积分兑券事件通知")]
    #[doc(alias = "用户积分兑券事件通知")]
    #[doc(alias = "户积分兑券事件通知")]
    #[doc(alias = "积分兑券事件通知")]
    #[doc(alias = "分兑券事件通知")]
    #[doc(alias = "兑券事件通知")]
    #[doc(alias = "券事件通知")]
    #[doc(alias = "事件通知")]
    #[doc(alias = "件通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Points exchanged for a coupon")]
    #[doc(alias = "exchanged for a coupon")]
    #[doc(alias = "coupon")]
    BrandMemberCardPointExchangeCoupon(
        Box<v3::brand_member_card_point_exchange_coupon::Resource>,
    ),
    /// 商家名片会员用户积分同步事件(BRAND\_MEMBER\_CARD.SYNC\_USER\_POINT)通知(JSON) / Member points synchronization requested (brand)
    #[doc(alias = "商家名片会员用户积分同步事件通知")]
    #[doc(alias = "家名片会员用户积分同步事件通知")]
    #[doc(alias = "名片会员用户积分同步事件通知")]
    #[doc(alias = "片会员用户积分同步事件通知")]
    #[doc(alias = "会员用户积分同步事件通知")]
    #[doc(alias = "员用户积分同步事件通知")]
    #[doc(alias = "用户积分同步事件通知")]
    #[doc(alias = "户积分同步事件通知")]
    #[doc(alias = "积分同步事件通知")]
    #[doc(alias = "分同步事件通知")]
    #[doc(alias = "同步事件通知")]
    #[doc(alias = "步事件通知")]
    #[doc(alias = "事件通知")]
    #[doc(alias = "件通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Member points synchronization requested")]
    #[doc(alias = "points synchronization requested")]
    #[doc(alias = "synchronization requested")]
    #[doc(alias = "requested")]
    BrandMemberCardSyncUserPoint(Box<v3::brand_member_card_sync_user_point::Resource>),
    /// 用户开通商家名片会员卡事件(BRAND\_MEMBER\_CARD.USER\_CARD.CREATE)通知(JSON) / Brand membership card opened (brand)
    #[doc(alias = "用户开通商家名片会员卡事件通知")]
    #[doc(alias = "户开通商家名片会员卡事件通知")]
    #[doc(alias = "开通商家名片会员卡事件通知")]
    #[doc(alias = "通商家名片会员卡事件通知")]
    #[doc(alias = "商家名片会员卡事件通知")]
    #[doc(alias = "家名片会员卡事件通知")]
    #[doc(alias = "名片会员卡事件通知")]
    #[doc(alias = "片会员卡事件通知")]
    #[doc(alias = "会员卡事件通知")]
    #[doc(alias = "员卡事件通知")]
    #[doc(alias = "卡事件通知")]
    #[doc(alias = "事件通知")]
    #[doc(alias = "件通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Brand membership card opened")]
    #[doc(alias = "membership card opened")]
    #[doc(alias = "card opened")]
    #[doc(alias = "opened")]
    BrandMemberCardUserCardCreate(Box<v3::brand_member_card_user_card_create::Resource>),
    /// 用户删除商家名片会员卡事件(BRAND\_MEMBER\_CARD.USER\_CARD.DELETE)通知(JSON) / Brand membership card deleted (brand)
    #[doc(alias = "用户删除商家名片会员卡事件通知")]
    #[doc(alias = "户删除商家名片会员卡事件通知")]
    #[doc(alias = "删除商家名片会员卡事件通知")]
    #[doc(alias = "除商家名片会员卡事件通知")]
    #[doc(alias = "商家名片会员卡事件通知")]
    #[doc(alias = "家名片会员卡事件通知")]
    #[doc(alias = "名片会员卡事件通知")]
    #[doc(alias = "片会员卡事件通知")]
    #[doc(alias = "会员卡事件通知")]
    #[doc(alias = "员卡事件通知")]
    #[doc(alias = "卡事件通知")]
    #[doc(alias = "事件通知")]
    #[doc(alias = "件通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Brand membership card deleted")]
    #[doc(alias = "membership card deleted")]
    #[doc(alias = "card deleted")]
    #[doc(alias = "deleted")]
    BrandMemberCardUserCardDelete(Box<v3::brand_member_card_user_card_delete::Resource>),
    /// 商家名片会员用户积分兑券事件(BRAND\_MEMBER\_CARD\_SP.POINT\_EXCHANGE\_COUPON)通知(JSON) / Points exchanged for a coupon
    #[doc(alias = "商家名片会员用户积分兑券事件通知")]
    #[doc(alias = "家名片会员用户积分兑券事件通知")]
    #[doc(alias = "名片会员用户积分兑券事件通知")]
    #[doc(alias = "片会员用户积分兑券事件通知")]
    #[doc(alias = "会员用户积分兑券事件通知")]
    #[doc(alias = "员用户积分兑券事件通知")]
    #[doc(alias = "用户积分兑券事件通知")]
    #[doc(alias = "户积分兑券事件通知")]
    #[doc(alias = "积分兑券事件通知")]
    #[doc(alias = "分兑券事件通知")]
    #[doc(alias = "兑券事件通知")]
    #[doc(alias = "券事件通知")]
    #[doc(alias = "事件通知")]
    #[doc(alias = "件通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Points exchanged for a coupon")]
    #[doc(alias = "exchanged for a coupon")]
    #[doc(alias = "coupon")]
    BrandMemberCardSpPointExchangeCoupon(
        Box<v3::brand_member_card_sp_point_exchange_coupon::Resource>,
    ),
    /// 商家名片会员用户积分同步事件(BRAND\_MEMBER\_CARD\_SP.SYNC\_USER\_POINT)通知(JSON) / Member points synchronization requested
    #[doc(alias = "商家名片会员用户积分同步事件通知")]
    #[doc(alias = "家名片会员用户积分同步事件通知")]
    #[doc(alias = "名片会员用户积分同步事件通知")]
    #[doc(alias = "片会员用户积分同步事件通知")]
    #[doc(alias = "会员用户积分同步事件通知")]
    #[doc(alias = "员用户积分同步事件通知")]
    #[doc(alias = "用户积分同步事件通知")]
    #[doc(alias = "户积分同步事件通知")]
    #[doc(alias = "积分同步事件通知")]
    #[doc(alias = "分同步事件通知")]
    #[doc(alias = "同步事件通知")]
    #[doc(alias = "步事件通知")]
    #[doc(alias = "事件通知")]
    #[doc(alias = "件通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Member points synchronization requested")]
    #[doc(alias = "points synchronization requested")]
    #[doc(alias = "synchronization requested")]
    #[doc(alias = "requested")]
    BrandMemberCardSpSyncUserPoint(
        Box<v3::brand_member_card_sp_sync_user_point::Resource>,
    ),
    /// 用户开通商家名片会员卡事件(BRAND\_MEMBER\_CARD\_SP.USER\_CARD.CREATE)通知(JSON) / Brand membership card opened
    #[doc(alias = "用户开通商家名片会员卡事件通知")]
    #[doc(alias = "户开通商家名片会员卡事件通知")]
    #[doc(alias = "开通商家名片会员卡事件通知")]
    #[doc(alias = "通商家名片会员卡事件通知")]
    #[doc(alias = "商家名片会员卡事件通知")]
    #[doc(alias = "家名片会员卡事件通知")]
    #[doc(alias = "名片会员卡事件通知")]
    #[doc(alias = "片会员卡事件通知")]
    #[doc(alias = "会员卡事件通知")]
    #[doc(alias = "员卡事件通知")]
    #[doc(alias = "卡事件通知")]
    #[doc(alias = "事件通知")]
    #[doc(alias = "件通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Brand membership card opened")]
    #[doc(alias = "membership card opened")]
    #[doc(alias = "card opened")]
    #[doc(alias = "opened")]
    BrandMemberCardSpUserCardCreate(
        Box<v3::brand_member_card_sp_user_card_create::Resource>,
    ),
    /// 用户删除商家名片会员卡事件(BRAND\_MEMBER\_CARD\_SP.USER\_CARD.DELETE)通知(JSON) / Brand membership card deleted
    #[doc(alias = "用户删除商家名片会员卡事件通知")]
    #[doc(alias = "户删除商家名片会员卡事件通知")]
    #[doc(alias = "删除商家名片会员卡事件通知")]
    #[doc(alias = "除商家名片会员卡事件通知")]
    #[doc(alias = "商家名片会员卡事件通知")]
    #[doc(alias = "家名片会员卡事件通知")]
    #[doc(alias = "名片会员卡事件通知")]
    #[doc(alias = "片会员卡事件通知")]
    #[doc(alias = "会员卡事件通知")]
    #[doc(alias = "员卡事件通知")]
    #[doc(alias = "卡事件通知")]
    #[doc(alias = "事件通知")]
    #[doc(alias = "件通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Brand membership card deleted")]
    #[doc(alias = "membership card deleted")]
    #[doc(alias = "card deleted")]
    #[doc(alias = "deleted")]
    BrandMemberCardSpUserCardDelete(
        Box<v3::brand_member_card_sp_user_card_delete::Resource>,
    ),
    /// 公益捐赠-预算申请关闭回调(BUDGET.CLOSED)通知(JSON) / Donation budget closed
    #[doc(alias = "公益捐赠-预算申请关闭回调通知")]
    #[doc(alias = "益捐赠-预算申请关闭回调通知")]
    #[doc(alias = "捐赠-预算申请关闭回调通知")]
    #[doc(alias = "赠-预算申请关闭回调通知")]
    #[doc(alias = "预算申请关闭回调通知")]
    #[doc(alias = "算申请关闭回调通知")]
    #[doc(alias = "申请关闭回调通知")]
    #[doc(alias = "请关闭回调通知")]
    #[doc(alias = "关闭回调通知")]
    #[doc(alias = "闭回调通知")]
    #[doc(alias = "回调通知")]
    #[doc(alias = "调通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Donation budget closed")]
    #[doc(alias = "budget closed")]
    #[doc(alias = "closed")]
    BudgetClosed(Box<v3::budget_closed::Resource>),
    /// 公益捐赠-预算申请完结回调(BUDGET.FINISHED)通知(JSON) / Donation budget finished
    #[doc(alias = "公益捐赠-预算申请完结回调通知")]
    #[doc(alias = "益捐赠-预算申请完结回调通知")]
    #[doc(alias = "捐赠-预算申请完结回调通知")]
    #[doc(alias = "赠-预算申请完结回调通知")]
    #[doc(alias = "预算申请完结回调通知")]
    #[doc(alias = "算申请完结回调通知")]
    #[doc(alias = "申请完结回调通知")]
    #[doc(alias = "请完结回调通知")]
    #[doc(alias = "完结回调通知")]
    #[doc(alias = "结回调通知")]
    #[doc(alias = "回调通知")]
    #[doc(alias = "调通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Donation budget finished")]
    #[doc(alias = "budget finished")]
    #[doc(alias = "finished")]
    BudgetFinished(Box<v3::budget_finished::Resource>),
    /// 公益捐赠-预算申请锁定成功回调(BUDGET.LOCKED)通知(JSON) / Donation budget locked
    #[doc(alias = "公益捐赠-预算申请锁定成功回调通知")]
    #[doc(alias = "益捐赠-预算申请锁定成功回调通知")]
    #[doc(alias = "捐赠-预算申请锁定成功回调通知")]
    #[doc(alias = "赠-预算申请锁定成功回调通知")]
    #[doc(alias = "预算申请锁定成功回调通知")]
    #[doc(alias = "算申请锁定成功回调通知")]
    #[doc(alias = "申请锁定成功回调通知")]
    #[doc(alias = "请锁定成功回调通知")]
    #[doc(alias = "锁定成功回调通知")]
    #[doc(alias = "定成功回调通知")]
    #[doc(alias = "成功回调通知")]
    #[doc(alias = "功回调通知")]
    #[doc(alias = "回调通知")]
    #[doc(alias = "调通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Donation budget locked")]
    #[doc(alias = "budget locked")]
    #[doc(alias = "locked")]
    BudgetLocked(Box<v3::budget_locked::Resource>),
    /// 产生新投诉(COMPLAINT.CREATE)通知(JSON) / Complaint created
    #[doc(alias = "产生新投诉通知")]
    #[doc(alias = "生新投诉通知")]
    #[doc(alias = "新投诉通知")]
    #[doc(alias = "投诉通知")]
    #[doc(alias = "诉通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Complaint created")]
    #[doc(alias = "created")]
    ComplaintCreate(Box<v3::complaint_create::Resource>),
    /// 投诉状态变化(COMPLAINT.STATE\_CHANGE)通知(JSON) / Complaint state changed
    #[doc(alias = "投诉状态变化通知")]
    #[doc(alias = "诉状态变化通知")]
    #[doc(alias = "状态变化通知")]
    #[doc(alias = "态变化通知")]
    #[doc(alias = "变化通知")]
    #[doc(alias = "化通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Complaint state changed")]
    #[doc(alias = "state changed")]
    #[doc(alias = "changed")]
    ComplaintStateChange(Box<v3::complaint_state_change::Resource>),
    /// 领券事件回调(COUPON.SEND)通知(JSON) / Merchant coupon received
    #[doc(alias = "领券事件回调通知")]
    #[doc(alias = "券事件回调通知")]
    #[doc(alias = "事件回调通知")]
    #[doc(alias = "件回调通知")]
    #[doc(alias = "回调通知")]
    #[doc(alias = "调通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Merchant coupon received")]
    #[doc(alias = "coupon received")]
    #[doc(alias = "received")]
    CouponSend(Box<v3::coupon_send::Resource>),
    /// 核销事件回调(COUPON.USE)通知(JSON) / Cash coupon redeemed
    #[doc(alias = "核销事件回调通知")]
    #[doc(alias = "销事件回调通知")]
    #[doc(alias = "事件回调通知")]
    #[doc(alias = "件回调通知")]
    #[doc(alias = "回调通知")]
    #[doc(alias = "调通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Cash coupon redeemed")]
    #[doc(alias = "coupon redeemed")]
    #[doc(alias = "redeemed")]
    CouponUse(Box<v3::coupon_use::Resource>),
    /// 自动还款扣费还款成功(CREDIT\_REPAYMENT.DEDUCTION\_PAY)通知(JSON) / Automatic repayment deducted
    #[doc(alias = "自动还款扣费还款成功通知")]
    #[doc(alias = "动还款扣费还款成功通知")]
    #[doc(alias = "还款扣费还款成功通知")]
    #[doc(alias = "款扣费还款成功通知")]
    #[doc(alias = "扣费还款成功通知")]
    #[doc(alias = "费还款成功通知")]
    #[doc(alias = "还款成功通知")]
    #[doc(alias = "款成功通知")]
    #[doc(alias = "成功通知")]
    #[doc(alias = "功通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Automatic repayment deducted")]
    #[doc(alias = "repayment deducted")]
    #[doc(alias = "deducted")]
    CreditRepaymentDeductionPay(Box<v3::credit_repayment_deduction_pay::Resource>),
    /// 自动还款协议签约成功(CREDIT\_REPAYMENT.SIGN\_CONTRACT)通知(JSON) / Automatic repayment contract signed
    #[doc(alias = "自动还款协议签约成功通知")]
    #[doc(alias = "动还款协议签约成功通知")]
    #[doc(alias = "还款协议签约成功通知")]
    #[doc(alias = "款协议签约成功通知")]
    #[doc(alias = "协议签约成功通知")]
    #[doc(alias = "议签约成功通知")]
    #[doc(alias = "签约成功通知")]
    #[doc(alias = "约成功通知")]
    #[doc(alias = "成功通知")]
    #[doc(alias = "功通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Automatic repayment contract signed")]
    #[doc(alias = "repayment contract signed")]
    #[doc(alias = "contract signed")]
    #[doc(alias = "signed")]
    CreditRepaymentSignContract(Box<v3::credit_repayment_sign_contract::Resource>),
    /// 自动还款协议解约成功(CREDIT\_REPAYMENT.TERMINATE\_CONTRACT)通知(JSON) / Automatic repayment contract terminated
    #[doc(alias = "自动还款协议解约成功通知")]
    #[doc(alias = "动还款协议解约成功通知")]
    #[doc(alias = "还款协议解约成功通知")]
    #[doc(alias = "款协议解约成功通知")]
    #[doc(alias = "协议解约成功通知")]
    #[doc(alias = "议解约成功通知")]
    #[doc(alias = "解约成功通知")]
    #[doc(alias = "约成功通知")]
    #[doc(alias = "成功通知")]
    #[doc(alias = "功通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Automatic repayment contract terminated")]
    #[doc(alias = "repayment contract terminated")]
    #[doc(alias = "contract terminated")]
    #[doc(alias = "terminated")]
    CreditRepaymentTerminateContract(
        Box<v3::credit_repayment_terminate_contract::Resource>,
    ),
    /// 外包内用-查询收款二维码信息(CROSS\_BORDER\_PAY.GET\_MCH\_INFO)回调(JSON) / Payee information requested
    #[doc(alias = "外包内用-查询收款二维码信息回调")]
    #[doc(alias = "包内用-查询收款二维码信息回调")]
    #[doc(alias = "内用-查询收款二维码信息回调")]
    #[doc(alias = "用-查询收款二维码信息回调")]
    #[doc(alias = "查询收款二维码信息回调")]
    #[doc(alias = "询收款二维码信息回调")]
    #[doc(alias = "收款二维码信息回调")]
    #[doc(alias = "款二维码信息回调")]
    #[doc(alias = "二维码信息回调")]
    #[doc(alias = "维码信息回调")]
    #[doc(alias = "码信息回调")]
    #[doc(alias = "信息回调")]
    #[doc(alias = "息回调")]
    #[doc(alias = "回调")]
    #[doc(alias = "Payee information requested")]
    #[doc(alias = "information requested")]
    #[doc(alias = "requested")]
    CrossBorderPayGetMchInfo(Box<v3::cross_border_pay_get_mch_info::Resource>),
    /// 外包内用-推送订单信息(CROSS\_BORDER\_PAY.PUSH\_ORDER\_INFO)回调(JSON) / Order creation requested
    #[doc(alias = "外包内用-推送订单信息回调")]
    #[doc(alias = "包内用-推送订单信息回调")]
    #[doc(alias = "内用-推送订单信息回调")]
    #[doc(alias = "用-推送订单信息回调")]
    #[doc(alias = "推送订单信息回调")]
    #[doc(alias = "送订单信息回调")]
    #[doc(alias = "订单信息回调")]
    #[doc(alias = "单信息回调")]
    #[doc(alias = "信息回调")]
    #[doc(alias = "息回调")]
    #[doc(alias = "回调")]
    #[doc(alias = "Order creation requested")]
    #[doc(alias = "creation requested")]
    #[doc(alias = "requested")]
    CrossBorderPayPushOrderInfo(Box<v3::cross_border_pay_push_order_info::Resource>),
    /// 投放计划状态变更(DELIVERY\_PLAN.CHANGE)通知(JSON) / Delivery plan state changed
    #[doc(alias = "投放计划状态变更通知")]
    #[doc(alias = "放计划状态变更通知")]
    #[doc(alias = "计划状态变更通知")]
    #[doc(alias = "划状态变更通知")]
    #[doc(alias = "状态变更通知")]
    #[doc(alias = "态变更通知")]
    #[doc(alias = "变更通知")]
    #[doc(alias = "更通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Delivery plan state changed")]
    #[doc(alias = "plan state changed")]
    #[doc(alias = "state changed")]
    #[doc(alias = "changed")]
    DeliveryPlanChange(Box<v3::delivery_plan_change::Resource>),
    /// 守约状态变化(DISCOUNT\_CARD.AGREEMENT\_ENDED)通知(JSON) / Discount card agreement state changed
    #[doc(alias = "守约状态变化通知")]
    #[doc(alias = "约状态变化通知")]
    #[doc(alias = "状态变化通知")]
    #[doc(alias = "态变化通知")]
    #[doc(alias = "变化通知")]
    #[doc(alias = "化通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Discount card agreement state changed")]
    #[doc(alias = "card agreement state changed")]
    #[doc(alias = "agreement state changed")]
    #[doc(alias = "state changed")]
    #[doc(alias = "changed")]
    DiscountCardAgreementEnded(Box<v3::discount_card_agreement_ended::Resource>),
    /// 微信先享卡用户领卡(DISCOUNT\_CARD.GET\_CARD)通知(JSON) / Discount card claimed
    #[doc(alias = "微信先享卡用户领卡通知")]
    #[doc(alias = "信先享卡用户领卡通知")]
    #[doc(alias = "先享卡用户领卡通知")]
    #[doc(alias = "享卡用户领卡通知")]
    #[doc(alias = "卡用户领卡通知")]
    #[doc(alias = "用户领卡通知")]
    #[doc(alias = "户领卡通知")]
    #[doc(alias = "领卡通知")]
    #[doc(alias = "卡通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Discount card claimed")]
    #[doc(alias = "card claimed")]
    #[doc(alias = "claimed")]
    DiscountCardGetCard(Box<v3::discount_card_get_card::Resource>),
    /// 微信先享卡用户结算(DISCOUNT\_CARD.SETTLEMENT)通知(JSON) / Discount card settled
    #[doc(alias = "微信先享卡用户结算通知")]
    #[doc(alias = "信先享卡用户结算通知")]
    #[doc(alias = "先享卡用户结算通知")]
    #[doc(alias = "享卡用户结算通知")]
    #[doc(alias = "卡用户结算通知")]
    #[doc(alias = "用户结算通知")]
    #[doc(alias = "户结算通知")]
    #[doc(alias = "结算通知")]
    #[doc(alias = "算通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Discount card settled")]
    #[doc(alias = "card settled")]
    #[doc(alias = "settled")]
    DiscountCardSettlement(Box<v3::discount_card_settlement::Resource>),
    /// 微信先享卡用户领卡(DISCOUNT\_CARD.USER\_ACCEPTED)通知(JSON) / Discount card accepted by user
    #[doc(alias = "微信先享卡用户领卡通知")]
    #[doc(alias = "信先享卡用户领卡通知")]
    #[doc(alias = "先享卡用户领卡通知")]
    #[doc(alias = "享卡用户领卡通知")]
    #[doc(alias = "卡用户领卡通知")]
    #[doc(alias = "用户领卡通知")]
    #[doc(alias = "户领卡通知")]
    #[doc(alias = "领卡通知")]
    #[doc(alias = "卡通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Discount card accepted by user")]
    #[doc(alias = "card accepted by user")]
    #[doc(alias = "accepted by user")]
    #[doc(alias = "user")]
    DiscountCardUserAccepted(Box<v3::discount_card_user_accepted::Resource>),
    /// 扣费状态变化(DISCOUNT\_CARD.USER\_PAID)通知(JSON) / Discount card deduction state changed
    #[doc(alias = "扣费状态变化通知")]
    #[doc(alias = "费状态变化通知")]
    #[doc(alias = "状态变化通知")]
    #[doc(alias = "态变化通知")]
    #[doc(alias = "变化通知")]
    #[doc(alias = "化通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Discount card deduction state changed")]
    #[doc(alias = "card deduction state changed")]
    #[doc(alias = "deduction state changed")]
    #[doc(alias = "state changed")]
    #[doc(alias = "changed")]
    DiscountCardUserPaid(Box<v3::discount_card_user_paid::Resource>),
    /// 收付通合单代扣签约成功(ECOMMERCE\_ENTRUST.SIGN)通知(JSON) / Combined papay contract signed
    #[doc(alias = "收付通合单代扣签约成功通知")]
    #[doc(alias = "付通合单代扣签约成功通知")]
    #[doc(alias = "通合单代扣签约成功通知")]
    #[doc(alias = "合单代扣签约成功通知")]
    #[doc(alias = "单代扣签约成功通知")]
    #[doc(alias = "代扣签约成功通知")]
    #[doc(alias = "扣签约成功通知")]
    #[doc(alias = "签约成功通知")]
    #[doc(alias = "约成功通知")]
    #[doc(alias = "成功通知")]
    #[doc(alias = "功通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Combined papay contract signed")]
    #[doc(alias = "papay contract signed")]
    #[doc(alias = "contract signed")]
    #[doc(alias = "signed")]
    EcommerceEntrustSign(Box<v3::ecommerce_entrust_sign::Resource>),
    /// 收付通合单代扣解约成功(ECOMMERCE\_ENTRUST.TERMINATE)通知(JSON) / Combined papay contract terminated
    #[doc(alias = "收付通合单代扣解约成功通知")]
    #[doc(alias = "付通合单代扣解约成功通知")]
    #[doc(alias = "通合单代扣解约成功通知")]
    #[doc(alias = "合单代扣解约成功通知")]
    #[doc(alias = "单代扣解约成功通知")]
    #[doc(alias = "代扣解约成功通知")]
    #[doc(alias = "扣解约成功通知")]
    #[doc(alias = "解约成功通知")]
    #[doc(alias = "约成功通知")]
    #[doc(alias = "成功通知")]
    #[doc(alias = "功通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Combined papay contract terminated")]
    #[doc(alias = "papay contract terminated")]
    #[doc(alias = "contract terminated")]
    #[doc(alias = "terminated")]
    EcommerceEntrustTerminate(Box<v3::ecommerce_entrust_terminate::Resource>),
    /// 校园轻松付用户欠款状态变化(EDU\_SCHOOL\_PAY.USER\_DEBT\_STATE\_UPDATE)通知(JSON) / Campus payment debt state changed
    #[doc(alias = "校园轻松付用户欠款状态变化通知")]
    #[doc(alias = "园轻松付用户欠款状态变化通知")]
    #[doc(alias = "轻松付用户欠款状态变化通知")]
    #[doc(alias = "松付用户欠款状态变化通知")]
    #[doc(alias = "付用户欠款状态变化通知")]
    #[doc(alias = "用户欠款状态变化通知")]
    #[doc(alias = "户欠款状态变化通知")]
    #[doc(alias = "欠款状态变化通知")]
    #[doc(alias = "款状态变化通知")]
    #[doc(alias = "状态变化通知")]
    #[doc(alias = "态变化通知")]
    #[doc(alias = "变化通知")]
    #[doc(alias = "化通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Campus payment debt state changed")]
    #[doc(alias = "payment debt state changed")]
    #[doc(alias = "debt state changed")]
    #[doc(alias = "state changed")]
    #[doc(alias = "changed")]
    EduSchoolPayUserDebtStateUpdate(
        Box<v3::edu_school_pay_user_debt_state_update::Resource>,
    ),
    /// 教育续费通用户解约成功(ENTRUST.RELEASE)通知(JSON) / Education papay contract terminated
    #[doc(alias = "教育续费通用户解约成功通知")]
    #[doc(alias = "育续费通用户解约成功通知")]
    #[doc(alias = "续费通用户解约成功通知")]
    #[doc(alias = "费通用户解约成功通知")]
    #[doc(alias = "通用户解约成功通知")]
    #[doc(alias = "用户解约成功通知")]
    #[doc(alias = "户解约成功通知")]
    #[doc(alias = "解约成功通知")]
    #[doc(alias = "约成功通知")]
    #[doc(alias = "成功通知")]
    #[doc(alias = "功通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Education papay contract terminated")]
    #[doc(alias = "papay contract terminated")]
    #[doc(alias = "contract terminated")]
    #[doc(alias = "terminated")]
    EntrustRelease(Box<v3::entrust_release::Resource>),
    /// 委托代扣签约成功(ENTRUST.SIGN)通知(JSON) / Papay contract signed
    #[doc(alias = "委托代扣签约成功通知")]
    #[doc(alias = "托代扣签约成功通知")]
    #[doc(alias = "代扣签约成功通知")]
    #[doc(alias = "扣签约成功通知")]
    #[doc(alias = "签约成功通知")]
    #[doc(alias = "约成功通知")]
    #[doc(alias = "成功通知")]
    #[doc(alias = "功通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Papay contract signed")]
    #[doc(alias = "contract signed")]
    #[doc(alias = "signed")]
    EntrustSign(Box<v3::entrust_sign::Resource>),
    /// 教育续费通用户签约成功(ENTRUST.SIGNING)通知(JSON) / Education papay contract signed
    #[doc(alias = "教育续费通用户签约成功通知")]
    #[doc(alias = "育续费通用户签约成功通知")]
    #[doc(alias = "续费通用户签约成功通知")]
    #[doc(alias = "费通用户签约成功通知")]
    #[doc(alias = "通用户签约成功通知")]
    #[doc(alias = "用户签约成功通知")]
    #[doc(alias = "户签约成功通知")]
    #[doc(alias = "签约成功通知")]
    #[doc(alias = "约成功通知")]
    #[doc(alias = "成功通知")]
    #[doc(alias = "功通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Education papay contract signed")]
    #[doc(alias = "papay contract signed")]
    #[doc(alias = "contract signed")]
    #[doc(alias = "signed")]
    EntrustSigning(Box<v3::entrust_signing::Resource>),
    /// 委托代扣解约成功(ENTRUST.TERMINATE)通知(JSON) / Papay contract terminated
    #[doc(alias = "委托代扣解约成功通知")]
    #[doc(alias = "托代扣解约成功通知")]
    #[doc(alias = "代扣解约成功通知")]
    #[doc(alias = "扣解约成功通知")]
    #[doc(alias = "解约成功通知")]
    #[doc(alias = "约成功通知")]
    #[doc(alias = "成功通知")]
    #[doc(alias = "功通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Papay contract terminated")]
    #[doc(alias = "contract terminated")]
    #[doc(alias = "terminated")]
    EntrustTerminate(Box<v3::entrust_terminate::Resource>),
    /// 代扣解约问询(ENTRUST.TERMINATE\_INQUIRY)通知(JSON) / Papay contract termination inquiry
    #[doc(alias = "代扣解约问询通知")]
    #[doc(alias = "扣解约问询通知")]
    #[doc(alias = "解约问询通知")]
    #[doc(alias = "约问询通知")]
    #[doc(alias = "问询通知")]
    #[doc(alias = "询通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Papay contract termination inquiry")]
    #[doc(alias = "contract termination inquiry")]
    #[doc(alias = "termination inquiry")]
    #[doc(alias = "inquiry")]
    EntrustTerminateInquiry(Box<v3::entrust_terminate_inquiry::Resource>),
    /// 代扣解约挽留业务-获取解约挽留信息(ENTRUST.TERMINATE\_RETENTION)通知(JSON) / Papay contract retention inquiry
    #[doc(alias = "代扣解约挽留业务-获取解约挽留信息通知")]
    #[doc(alias = "扣解约挽留业务-获取解约挽留信息通知")]
    #[doc(alias = "解约挽留业务-获取解约挽留信息通知")]
    #[doc(alias = "约挽留业务-获取解约挽留信息通知")]
    #[doc(alias = "挽留业务-获取解约挽留信息通知")]
    #[doc(alias = "留业务-获取解约挽留信息通知")]
    #[doc(alias = "业务-获取解约挽留信息通知")]
    #[doc(alias = "务-获取解约挽留信息通知")]
    #[doc(alias = "获取解约挽留信息通知")]
    #[doc(alias = "取解约挽留信息通知")]
    #[doc(alias = "解约挽留信息通知")]
    #[doc(alias = "约挽留信息通知")]
    #[doc(alias = "挽留信息通知")]
    #[doc(alias = "留信息通知")]
    #[doc(alias = "信息通知")]
    #[doc(alias = "息通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Papay contract retention inquiry")]
    #[doc(alias = "contract retention inquiry")]
    #[doc(alias = "retention inquiry")]
    #[doc(alias = "inquiry")]
    EntrustTerminateRetention(Box<v3::entrust_terminate_retention::Resource>),
    /// 用户签约状态变更(FACEPAY.USER\_STATE\_CHANGE)通知(JSON) / Face payment contract state changed
    #[doc(alias = "用户签约状态变更通知")]
    #[doc(alias = "户签约状态变更通知")]
    #[doc(alias = "签约状态变更通知")]
    #[doc(alias = "约状态变更通知")]
    #[doc(alias = "状态变更通知")]
    #[doc(alias = "态变更通知")]
    #[doc(alias = "变更通知")]
    #[doc(alias = "更通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Face payment contract state changed")]
    #[doc(alias = "payment contract state changed")]
    #[doc(alias = "contract state changed")]
    #[doc(alias = "state changed")]
    #[doc(alias = "changed")]
    FacepayUserStateChange(Box<v3::facepay_user_state_change::Resource>),
    /// 发票卡券作废(FAPIAO.CARD\_DISCARDED)通知(JSON) / Fapiao card voided
    #[doc(alias = "发票卡券作废通知")]
    #[doc(alias = "票卡券作废通知")]
    #[doc(alias = "卡券作废通知")]
    #[doc(alias = "券作废通知")]
    #[doc(alias = "作废通知")]
    #[doc(alias = "废通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Fapiao card voided")]
    #[doc(alias = "card voided")]
    #[doc(alias = "voided")]
    FapiaoCardDiscarded(Box<v3::fapiao_card_discarded::Resource>),
    /// 发票插入用户卡包成功(FAPIAO.CARD\_INSERTED)通知(JSON) / Fapiao card inserted
    #[doc(alias = "发票插入用户卡包成功通知")]
    #[doc(alias = "票插入用户卡包成功通知")]
    #[doc(alias = "插入用户卡包成功通知")]
    #[doc(alias = "入用户卡包成功通知")]
    #[doc(alias = "用户卡包成功通知")]
    #[doc(alias = "户卡包成功通知")]
    #[doc(alias = "卡包成功通知")]
    #[doc(alias = "包成功通知")]
    #[doc(alias = "成功通知")]
    #[doc(alias = "功通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Fapiao card inserted")]
    #[doc(alias = "card inserted")]
    #[doc(alias = "inserted")]
    FapiaoCardInserted(Box<v3::fapiao_card_inserted::Resource>),
    /// 发票开具成功(FAPIAO.ISSUED)通知(JSON) / Fapiao issued
    #[doc(alias = "发票开具成功通知")]
    #[doc(alias = "票开具成功通知")]
    #[doc(alias = "开具成功通知")]
    #[doc(alias = "具成功通知")]
    #[doc(alias = "成功通知")]
    #[doc(alias = "功通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Fapiao issued")]
    #[doc(alias = "issued")]
    FapiaoIssued(Box<v3::fapiao_issued::Resource>),
    /// 发票冲红成功(FAPIAO.REVERSED)通知(JSON) / Fapiao reversed
    #[doc(alias = "发票冲红成功通知")]
    #[doc(alias = "票冲红成功通知")]
    #[doc(alias = "冲红成功通知")]
    #[doc(alias = "红成功通知")]
    #[doc(alias = "成功通知")]
    #[doc(alias = "功通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Fapiao reversed")]
    #[doc(alias = "reversed")]
    FapiaoReversed(Box<v3::fapiao_reversed::Resource>),
    /// 用户发票抬头填写完成(FAPIAO.USER\_APPLIED)通知(JSON) / Fapiao title filled in
    #[doc(alias = "用户发票抬头填写完成通知")]
    #[doc(alias = "户发票抬头填写完成通知")]
    #[doc(alias = "发票抬头填写完成通知")]
    #[doc(alias = "票抬头填写完成通知")]
    #[doc(alias = "抬头填写完成通知")]
    #[doc(alias = "头填写完成通知")]
    #[doc(alias = "填写完成通知")]
    #[doc(alias = "写完成通知")]
    #[doc(alias = "完成通知")]
    #[doc(alias = "成通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Fapiao title filled in")]
    #[doc(alias = "title filled in")]
    #[doc(alias = "filled in")]
    FapiaoUserApplied(Box<v3::fapiao_user_applied::Resource>),
    /// 隔夜归还保险订单状态变化(HIRE\_POWER\_BANK.RECEIVE\_INSURANCE)通知(JSON) / Power bank insurance order changed
    #[doc(alias = "隔夜归还保险订单状态变化通知")]
    #[doc(alias = "夜归还保险订单状态变化通知")]
    #[doc(alias = "归还保险订单状态变化通知")]
    #[doc(alias = "还保险订单状态变化通知")]
    #[doc(alias = "保险订单状态变化通知")]
    #[doc(alias = "险订单状态变化通知")]
    #[doc(alias = "订单状态变化通知")]
    #[doc(alias = "单状态变化通知")]
    #[doc(alias = "状态变化通知")]
    #[doc(alias = "态变化通知")]
    #[doc(alias = "变化通知")]
    #[doc(alias = "化通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Power bank insurance order changed")]
    #[doc(alias = "bank insurance order changed")]
    #[doc(alias = "insurance order changed")]
    #[doc(alias = "order changed")]
    #[doc(alias = "changed")]
    HirePowerBankReceiveInsurance(Box<v3::hire_power_bank_receive_insurance::Resource>),
    /// 保险商户委托代续期完成(INSURANCE\_ENTRUST.RENEW)通知(JSON) / Insurance papay contract renewed
    #[doc(alias = "保险商户委托代续期完成通知")]
    #[doc(alias = "险商户委托代续期完成通知")]
    #[doc(alias = "商户委托代续期完成通知")]
    #[doc(alias = "户委托代续期完成通知")]
    #[doc(alias = "委托代续期完成通知")]
    #[doc(alias = "托代续期完成通知")]
    #[doc(alias = "代续期完成通知")]
    #[doc(alias = "续期完成通知")]
    #[doc(alias = "期完成通知")]
    #[doc(alias = "完成通知")]
    #[doc(alias = "成通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Insurance papay contract renewed")]
    #[doc(alias = "papay contract renewed")]
    #[doc(alias = "contract renewed")]
    #[doc(alias = "renewed")]
    InsuranceEntrustRenew(Box<v3::insurance_entrust_renew::Resource>),
    /// 保险商户委托代扣签约成功(INSURANCE\_ENTRUST.SIGN)通知(JSON) / Insurance papay contract signed
    #[doc(alias = "保险商户委托代扣签约成功通知")]
    #[doc(alias = "险商户委托代扣签约成功通知")]
    #[doc(alias = "商户委托代扣签约成功通知")]
    #[doc(alias = "户委托代扣签约成功通知")]
    #[doc(alias = "委托代扣签约成功通知")]
    #[doc(alias = "托代扣签约成功通知")]
    #[doc(alias = "代扣签约成功通知")]
    #[doc(alias = "扣签约成功通知")]
    #[doc(alias = "签约成功通知")]
    #[doc(alias = "约成功通知")]
    #[doc(alias = "成功通知")]
    #[doc(alias = "功通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Insurance papay contract signed")]
    #[doc(alias = "papay contract signed")]
    #[doc(alias = "contract signed")]
    #[doc(alias = "signed")]
    InsuranceEntrustSign(Box<v3::insurance_entrust_sign::Resource>),
    /// 保险商户委托代扣解约完成(INSURANCE\_ENTRUST.TERMINATE)通知(JSON) / Insurance papay contract terminated
    #[doc(alias = "保险商户委托代扣解约完成通知")]
    #[doc(alias = "险商户委托代扣解约完成通知")]
    #[doc(alias = "商户委托代扣解约完成通知")]
    #[doc(alias = "户委托代扣解约完成通知")]
    #[doc(alias = "委托代扣解约完成通知")]
    #[doc(alias = "托代扣解约完成通知")]
    #[doc(alias = "代扣解约完成通知")]
    #[doc(alias = "扣解约完成通知")]
    #[doc(alias = "解约完成通知")]
    #[doc(alias = "约完成通知")]
    #[doc(alias = "完成通知")]
    #[doc(alias = "成通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Insurance papay contract terminated")]
    #[doc(alias = "papay contract terminated")]
    #[doc(alias = "contract terminated")]
    #[doc(alias = "terminated")]
    InsuranceEntrustTerminate(Box<v3::insurance_entrust_terminate::Resource>),
    /// 微信保单服务用户授权成功(INSURANCE\_POLICY\_MANAGEMENT.GRANTED)通知(JSON) / Insurance policy service authorized
    #[doc(alias = "微信保单服务用户授权成功通知")]
    #[doc(alias = "信保单服务用户授权成功通知")]
    #[doc(alias = "保单服务用户授权成功通知")]
    #[doc(alias = "单服务用户授权成功通知")]
    #[doc(alias = "服务用户授权成功通知")]
    #[doc(alias = "务用户授权成功通知")]
    #[doc(alias = "用户授权成功通知")]
    #[doc(alias = "户授权成功通知")]
    #[doc(alias = "授权成功通知")]
    #[doc(alias = "权成功通知")]
    #[doc(alias = "成功通知")]
    #[doc(alias = "功通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Insurance policy service authorized")]
    #[doc(alias = "policy service authorized")]
    #[doc(alias = "service authorized")]
    #[doc(alias = "authorized")]
    InsurancePolicyManagementGranted(
        Box<v3::insurance_policy_management_granted::Resource>,
    ),
    /// 商圈会员积分服务授权结果(MALL\_AUTH.ACTIVATE\_CARD)通知(JSON) / Mall points service authorized
    #[doc(alias = "商圈会员积分服务授权结果通知")]
    #[doc(alias = "圈会员积分服务授权结果通知")]
    #[doc(alias = "会员积分服务授权结果通知")]
    #[doc(alias = "员积分服务授权结果通知")]
    #[doc(alias = "积分服务授权结果通知")]
    #[doc(alias = "分服务授权结果通知")]
    #[doc(alias = "服务授权结果通知")]
    #[doc(alias = "务授权结果通知")]
    #[doc(alias = "授权结果通知")]
    #[doc(alias = "权结果通知")]
    #[doc(alias = "结果通知")]
    #[doc(alias = "果通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Mall points service authorized")]
    #[doc(alias = "points service authorized")]
    #[doc(alias = "service authorized")]
    #[doc(alias = "authorized")]
    MallAuthActivateCard(Box<v3::mall_auth_activate_card::Resource>),
    /// 商圈会员场内退款(MALL\_REFUND.SUCCESS)通知(JSON) / Mall member's payment refunded
    #[doc(alias = "商圈会员场内退款通知")]
    #[doc(alias = "圈会员场内退款通知")]
    #[doc(alias = "会员场内退款通知")]
    #[doc(alias = "员场内退款通知")]
    #[doc(alias = "场内退款通知")]
    #[doc(alias = "内退款通知")]
    #[doc(alias = "退款通知")]
    #[doc(alias = "款通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Mall members payment refunded")]
    #[doc(alias = "members payment refunded")]
    #[doc(alias = "s payment refunded")]
    #[doc(alias = "payment refunded")]
    #[doc(alias = "refunded")]
    MallRefundSuccess(Box<v3::mall_refund_success::Resource>),
    /// 商圈会员场内支付结果(MALL\_TRANSACTION.SUCCESS)通知(JSON) / Mall member's payment succeeded
    #[doc(alias = "商圈会员场内支付结果通知")]
    #[doc(alias = "圈会员场内支付结果通知")]
    #[doc(alias = "会员场内支付结果通知")]
    #[doc(alias = "员场内支付结果通知")]
    #[doc(alias = "场内支付结果通知")]
    #[doc(alias = "内支付结果通知")]
    #[doc(alias = "支付结果通知")]
    #[doc(alias = "付结果通知")]
    #[doc(alias = "结果通知")]
    #[doc(alias = "果通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Mall members payment succeeded")]
    #[doc(alias = "members payment succeeded")]
    #[doc(alias = "s payment succeeded")]
    #[doc(alias = "payment succeeded")]
    #[doc(alias = "succeeded")]
    MallTransactionSuccess(Box<v3::mall_transaction_success::Resource>),
    /// 商户管理记录(MANAGERECORD.CHANGE)通知(JSON) / Merchant management record changed
    #[doc(alias = "商户管理记录通知")]
    #[doc(alias = "户管理记录通知")]
    #[doc(alias = "管理记录通知")]
    #[doc(alias = "理记录通知")]
    #[doc(alias = "记录通知")]
    #[doc(alias = "录通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Merchant management record changed")]
    #[doc(alias = "management record changed")]
    #[doc(alias = "record changed")]
    #[doc(alias = "changed")]
    ManagerecordChange(Box<v3::managerecord_change::Resource>),
    /// 用户关闭自动收款授权(MCHTRANSFER.AUTHORIZATION.CLOSED)通知(用户确认模式)(JSON) / Automatic receiving authorization closed
    #[doc(alias = "用户关闭自动收款授权通知")]
    #[doc(alias = "户关闭自动收款授权通知")]
    #[doc(alias = "关闭自动收款授权通知")]
    #[doc(alias = "闭自动收款授权通知")]
    #[doc(alias = "自动收款授权通知")]
    #[doc(alias = "动收款授权通知")]
    #[doc(alias = "收款授权通知")]
    #[doc(alias = "款授权通知")]
    #[doc(alias = "授权通知")]
    #[doc(alias = "权通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Automatic receiving authorization closed")]
    #[doc(alias = "receiving authorization closed")]
    #[doc(alias = "authorization closed")]
    #[doc(alias = "closed")]
    MchtransferAuthorizationClosed(Box<v3::mchtransfer_authorization_closed::Resource>),
    /// 用户确认自动收款授权(MCHTRANSFER.AUTHORIZATION.CONFIRMED)通知(用户确认模式)(JSON) / Automatic receiving authorization confirmed
    #[doc(alias = "用户确认自动收款授权通知")]
    #[doc(alias = "户确认自动收款授权通知")]
    #[doc(alias = "确认自动收款授权通知")]
    #[doc(alias = "认自动收款授权通知")]
    #[doc(alias = "自动收款授权通知")]
    #[doc(alias = "动收款授权通知")]
    #[doc(alias = "收款授权通知")]
    #[doc(alias = "款授权通知")]
    #[doc(alias = "授权通知")]
    #[doc(alias = "权通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Automatic receiving authorization confirmed")]
    #[doc(alias = "receiving authorization confirmed")]
    #[doc(alias = "authorization confirmed")]
    #[doc(alias = "confirmed")]
    MchtransferAuthorizationConfirmed(
        Box<v3::mchtransfer_authorization_confirmed::Resource>,
    ),
    /// 商家转账批次关闭回调(MCHTRANSFER.BATCH.CLOSED)通知(JSON) / Merchant transfer batch closed
    #[doc(alias = "商家转账批次关闭回调通知")]
    #[doc(alias = "家转账批次关闭回调通知")]
    #[doc(alias = "转账批次关闭回调通知")]
    #[doc(alias = "账批次关闭回调通知")]
    #[doc(alias = "批次关闭回调通知")]
    #[doc(alias = "次关闭回调通知")]
    #[doc(alias = "关闭回调通知")]
    #[doc(alias = "闭回调通知")]
    #[doc(alias = "回调通知")]
    #[doc(alias = "调通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Merchant transfer batch closed")]
    #[doc(alias = "transfer batch closed")]
    #[doc(alias = "batch closed")]
    #[doc(alias = "closed")]
    MchtransferBatchClosed(Box<v3::mchtransfer_batch_closed::Resource>),
    /// 商家转账批次完成回调(MCHTRANSFER.BATCH.FINISHED)通知(JSON) / Merchant transfer batch finished
    #[doc(alias = "商家转账批次完成回调通知")]
    #[doc(alias = "家转账批次完成回调通知")]
    #[doc(alias = "转账批次完成回调通知")]
    #[doc(alias = "账批次完成回调通知")]
    #[doc(alias = "批次完成回调通知")]
    #[doc(alias = "次完成回调通知")]
    #[doc(alias = "完成回调通知")]
    #[doc(alias = "成回调通知")]
    #[doc(alias = "回调通知")]
    #[doc(alias = "调通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Merchant transfer batch finished")]
    #[doc(alias = "transfer batch finished")]
    #[doc(alias = "batch finished")]
    #[doc(alias = "finished")]
    MchtransferBatchFinished(Box<v3::mchtransfer_batch_finished::Resource>),
    /// 商家转账回调(MCHTRANSFER.BILL.FINISHED)通知(用户确认模式)(JSON) / Merchant transfer finished
    #[doc(alias = "商家转账回调通知")]
    #[doc(alias = "家转账回调通知")]
    #[doc(alias = "转账回调通知")]
    #[doc(alias = "账回调通知")]
    #[doc(alias = "回调通知")]
    #[doc(alias = "调通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Merchant transfer finished")]
    #[doc(alias = "transfer finished")]
    #[doc(alias = "finished")]
    MchtransferBillFinished(Box<v3::mchtransfer_bill_finished::Resource>),
    /// 转账到QQ钱包(MCHTRANSFER.QQWALLETBILL.FINISHED)通知(JSON) / QQ Wallet transfer finished
    #[doc(alias = "转账到QQ钱包通知")]
    #[doc(alias = "账到QQ钱包通知")]
    #[doc(alias = "到QQ钱包通知")]
    #[doc(alias = "QQ钱包通知")]
    #[doc(alias = "钱包通知")]
    #[doc(alias = "包通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "QQ Wallet transfer finished")]
    #[doc(alias = "Wallet transfer finished")]
    #[doc(alias = "transfer finished")]
    #[doc(alias = "finished")]
    MchtransferQqwalletbillFinished(
        Box<v3::mchtransfer_qqwalletbill_finished::Resource>,
    ),
    /// 商户提现状态变更(MCHWITHDRAW.CHANGE)通知(JSON) / Withdrawal state changed
    #[doc(alias = "商户提现状态变更通知")]
    #[doc(alias = "户提现状态变更通知")]
    #[doc(alias = "提现状态变更通知")]
    #[doc(alias = "现状态变更通知")]
    #[doc(alias = "状态变更通知")]
    #[doc(alias = "态变更通知")]
    #[doc(alias = "变更通知")]
    #[doc(alias = "更通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Withdrawal state changed")]
    #[doc(alias = "state changed")]
    #[doc(alias = "changed")]
    MchwithdrawChange(Box<v3::mchwithdraw_change::Resource>),
    /// 医保混合收款成功(MEDICAL\_INSURANCE.SUCCESS)通知(JSON) / Medical insurance mixed payment succeeded
    #[doc(alias = "医保混合收款成功通知")]
    #[doc(alias = "保混合收款成功通知")]
    #[doc(alias = "混合收款成功通知")]
    #[doc(alias = "合收款成功通知")]
    #[doc(alias = "收款成功通知")]
    #[doc(alias = "款成功通知")]
    #[doc(alias = "成功通知")]
    #[doc(alias = "功通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Medical insurance mixed payment succeeded")]
    #[doc(alias = "insurance mixed payment succeeded")]
    #[doc(alias = "mixed payment succeeded")]
    #[doc(alias = "payment succeeded")]
    #[doc(alias = "succeeded")]
    MedicalInsuranceSuccess(Box<v3::medical_insurance_success::Resource>),
    /// 会员卡领卡事件(MEMBERCARD.ACCEPT\_CARD)通知(JSON) / Membership card received
    #[doc(alias = "会员卡领卡事件通知")]
    #[doc(alias = "员卡领卡事件通知")]
    #[doc(alias = "卡领卡事件通知")]
    #[doc(alias = "领卡事件通知")]
    #[doc(alias = "卡事件通知")]
    #[doc(alias = "事件通知")]
    #[doc(alias = "件通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Membership card received")]
    #[doc(alias = "card received")]
    #[doc(alias = "received")]
    MembercardAcceptCard(Box<v3::membercard_accept_card::Resource>),
    /// 会员卡激活事件(MEMBERCARD.ACTIVATE\_CARD)通知(JSON) / Membership card activated
    #[doc(alias = "会员卡激活事件通知")]
    #[doc(alias = "员卡激活事件通知")]
    #[doc(alias = "卡激活事件通知")]
    #[doc(alias = "激活事件通知")]
    #[doc(alias = "活事件通知")]
    #[doc(alias = "事件通知")]
    #[doc(alias = "件通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Membership card activated")]
    #[doc(alias = "card activated")]
    #[doc(alias = "activated")]
    MembercardActivateCard(Box<v3::membercard_activate_card::Resource>),
    /// 用户管理会员卡事件(MEMBERCARD.USERCARD\_MANAGE)通知(JSON) / Membership card managed by user
    #[doc(alias = "用户管理会员卡事件通知")]
    #[doc(alias = "户管理会员卡事件通知")]
    #[doc(alias = "管理会员卡事件通知")]
    #[doc(alias = "理会员卡事件通知")]
    #[doc(alias = "会员卡事件通知")]
    #[doc(alias = "员卡事件通知")]
    #[doc(alias = "卡事件通知")]
    #[doc(alias = "事件通知")]
    #[doc(alias = "件通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Membership card managed by user")]
    #[doc(alias = "card managed by user")]
    #[doc(alias = "managed by user")]
    #[doc(alias = "user")]
    MembercardUsercardManage(Box<v3::membercard_usercard_manage::Resource>),
    /// 合作伙伴订阅(MERCHANT\_NOTIFY.NOTIFY)通知(JSON) / Subscribed merchant business changed
    #[doc(alias = "合作伙伴订阅通知")]
    #[doc(alias = "作伙伴订阅通知")]
    #[doc(alias = "伙伴订阅通知")]
    #[doc(alias = "伴订阅通知")]
    #[doc(alias = "订阅通知")]
    #[doc(alias = "阅通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Subscribed merchant business changed")]
    #[doc(alias = "merchant business changed")]
    #[doc(alias = "business changed")]
    #[doc(alias = "changed")]
    MerchantNotifyNotify(Box<v3::merchant_notify_notify::Resource>),
    /// 跨境/全球-委托代扣签约成功(PAPAY.SIGN)通知(JSON) / Cross-border or global papay contract signed
    #[doc(alias = "跨境/全球-委托代扣签约成功通知")]
    #[doc(alias = "境/全球-委托代扣签约成功通知")]
    #[doc(alias = "全球-委托代扣签约成功通知")]
    #[doc(alias = "球-委托代扣签约成功通知")]
    #[doc(alias = "委托代扣签约成功通知")]
    #[doc(alias = "托代扣签约成功通知")]
    #[doc(alias = "代扣签约成功通知")]
    #[doc(alias = "扣签约成功通知")]
    #[doc(alias = "签约成功通知")]
    #[doc(alias = "约成功通知")]
    #[doc(alias = "成功通知")]
    #[doc(alias = "功通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Cross-border or global papay contract signed")]
    #[doc(alias = "global papay contract signed")]
    #[doc(alias = "papay contract signed")]
    #[doc(alias = "contract signed")]
    #[doc(alias = "signed")]
    PapaySign(Box<v3::papay_sign::Resource>),
    /// 跨境/全球-委托代扣成功解约(PAPAY.TERMINATE)通知(JSON) / Cross-border or global papay contract terminated
    #[doc(alias = "跨境/全球-委托代扣成功解约通知")]
    #[doc(alias = "境/全球-委托代扣成功解约通知")]
    #[doc(alias = "全球-委托代扣成功解约通知")]
    #[doc(alias = "球-委托代扣成功解约通知")]
    #[doc(alias = "委托代扣成功解约通知")]
    #[doc(alias = "托代扣成功解约通知")]
    #[doc(alias = "代扣成功解约通知")]
    #[doc(alias = "扣成功解约通知")]
    #[doc(alias = "成功解约通知")]
    #[doc(alias = "功解约通知")]
    #[doc(alias = "解约通知")]
    #[doc(alias = "约通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Cross-border or global papay contract terminated")]
    #[doc(alias = "global papay contract terminated")]
    #[doc(alias = "papay contract terminated")]
    #[doc(alias = "contract terminated")]
    #[doc(alias = "terminated")]
    PapayTerminate(Box<v3::papay_terminate::Resource>),
    /// 停车缴费服务-商户查费(PARKING\_FEE.QUERY\_TRANS\_INFO)回调(JSON) / Parking fee inquiry
    #[doc(alias = "停车缴费服务-商户查费回调")]
    #[doc(alias = "车缴费服务-商户查费回调")]
    #[doc(alias = "缴费服务-商户查费回调")]
    #[doc(alias = "费服务-商户查费回调")]
    #[doc(alias = "服务-商户查费回调")]
    #[doc(alias = "务-商户查费回调")]
    #[doc(alias = "商户查费回调")]
    #[doc(alias = "户查费回调")]
    #[doc(alias = "查费回调")]
    #[doc(alias = "费回调")]
    #[doc(alias = "回调")]
    #[doc(alias = "Parking fee inquiry")]
    #[doc(alias = "fee inquiry")]
    #[doc(alias = "inquiry")]
    ParkingFeeQueryTransInfo(Box<v3::parking_fee_query_trans_info::Resource>),
    /// 服务账户绑定结果(PAYSCORE.BIND\_SERVICE\_ACCOUNT)通知(JSON) / WeChat Pay score service binding result
    #[doc(alias = "服务账户绑定结果通知")]
    #[doc(alias = "务账户绑定结果通知")]
    #[doc(alias = "账户绑定结果通知")]
    #[doc(alias = "户绑定结果通知")]
    #[doc(alias = "绑定结果通知")]
    #[doc(alias = "定结果通知")]
    #[doc(alias = "结果通知")]
    #[doc(alias = "果通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "WeChat Pay score service binding result")]
    #[doc(alias = "Pay score service binding result")]
    #[doc(alias = "score service binding result")]
    #[doc(alias = "service binding result")]
    #[doc(alias = "binding result")]
    #[doc(alias = "result")]
    PayscoreBindServiceAccount(Box<v3::payscore_bind_service_account::Resource>),
    /// 支付分从业机构-商户预下单(PAYSCORE.MCH\_PREPAY)通知(JSON) / WeChat Pay score order prepayment requested
    #[doc(alias = "支付分从业机构-商户预下单通知")]
    #[doc(alias = "付分从业机构-商户预下单通知")]
    #[doc(alias = "分从业机构-商户预下单通知")]
    #[doc(alias = "从业机构-商户预下单通知")]
    #[doc(alias = "业机构-商户预下单通知")]
    #[doc(alias = "机构-商户预下单通知")]
    #[doc(alias = "构-商户预下单通知")]
    #[doc(alias = "商户预下单通知")]
    #[doc(alias = "户预下单通知")]
    #[doc(alias = "预下单通知")]
    #[doc(alias = "下单通知")]
    #[doc(alias = "单通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "WeChat Pay score order prepayment requested")]
    #[doc(alias = "Pay score order prepayment requested")]
    #[doc(alias = "score order prepayment requested")]
    #[doc(alias = "order prepayment requested")]
    #[doc(alias = "prepayment requested")]
    #[doc(alias = "requested")]
    PayscoreMchPrepay(Box<v3::payscore_mch_prepay::Resource>),
    /// 支付分服务确认订单(PAYSCORE.USER\_ACCEPTED)通知(JSON) / WeChat Pay score order accepted by user
    #[doc(alias = "支付分服务确认订单通知")]
    #[doc(alias = "付分服务确认订单通知")]
    #[doc(alias = "分服务确认订单通知")]
    #[doc(alias = "服务确认订单通知")]
    #[doc(alias = "务确认订单通知")]
    #[doc(alias = "确认订单通知")]
    #[doc(alias = "认订单通知")]
    #[doc(alias = "订单通知")]
    #[doc(alias = "单通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "WeChat Pay score order accepted by user")]
    #[doc(alias = "Pay score order accepted by user")]
    #[doc(alias = "score order accepted by user")]
    #[doc(alias = "order accepted by user")]
    #[doc(alias = "accepted by user")]
    #[doc(alias = "user")]
    PayscoreUserAccepted(Box<v3::payscore_user_accepted::Resource>),
    /// 取消签约回调(PAYSCORE.USER\_CANCEL\_SIGN\_PLAN)通知(JSON) / WeChat Pay score sign plan cancelled
    #[doc(alias = "取消签约回调通知")]
    #[doc(alias = "消签约回调通知")]
    #[doc(alias = "签约回调通知")]
    #[doc(alias = "约回调通知")]
    #[doc(alias = "回调通知")]
    #[doc(alias = "调通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "WeChat Pay score sign plan cancelled")]
    #[doc(alias = "Pay score sign plan cancelled")]
    #[doc(alias = "score sign plan cancelled")]
    #[doc(alias = "sign plan cancelled")]
    #[doc(alias = "plan cancelled")]
    #[doc(alias = "cancelled")]
    PayscoreUserCancelSignPlan(Box<v3::payscore_user_cancel_sign_plan::Resource>),
    /// 支付分服务用户解除授权成功(PAYSCORE.USER\_CLOSE\_SERVICE)通知(JSON) / WeChat Pay score service authorization revoked
    #[doc(alias = "支付分服务用户解除授权成功通知")]
    #[doc(alias = "付分服务用户解除授权成功通知")]
    #[doc(alias = "分服务用户解除授权成功通知")]
    #[doc(alias = "服务用户解除授权成功通知")]
    #[doc(alias = "务用户解除授权成功通知")]
    #[doc(alias = "用户解除授权成功通知")]
    #[doc(alias = "户解除授权成功通知")]
    #[doc(alias = "解除授权成功通知")]
    #[doc(alias = "除授权成功通知")]
    #[doc(alias = "授权成功通知")]
    #[doc(alias = "权成功通知")]
    #[doc(alias = "成功通知")]
    #[doc(alias = "功通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "WeChat Pay score service authorization revoked")]
    #[doc(alias = "Pay score service authorization revoked")]
    #[doc(alias = "score service authorization revoked")]
    #[doc(alias = "service authorization revoked")]
    #[doc(alias = "authorization revoked")]
    #[doc(alias = "revoked")]
    PayscoreUserCloseService(Box<v3::payscore_user_close_service::Resource>),
    /// 支付分服务用户确认成功(PAYSCORE.USER\_CONFIRM)通知(JSON) / WeChat Pay score service order confirmed
    #[doc(alias = "支付分服务用户确认成功通知")]
    #[doc(alias = "付分服务用户确认成功通知")]
    #[doc(alias = "分服务用户确认成功通知")]
    #[doc(alias = "服务用户确认成功通知")]
    #[doc(alias = "务用户确认成功通知")]
    #[doc(alias = "用户确认成功通知")]
    #[doc(alias = "户确认成功通知")]
    #[doc(alias = "确认成功通知")]
    #[doc(alias = "认成功通知")]
    #[doc(alias = "成功通知")]
    #[doc(alias = "功通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "WeChat Pay score service order confirmed")]
    #[doc(alias = "Pay score service order confirmed")]
    #[doc(alias = "score service order confirmed")]
    #[doc(alias = "service order confirmed")]
    #[doc(alias = "order confirmed")]
    #[doc(alias = "confirmed")]
    PayscoreUserConfirm(Box<v3::payscore_user_confirm::Resource>),
    /// 支付分服务用户授权成功(PAYSCORE.USER\_OPEN\_SERVICE)通知(JSON) / WeChat Pay score service authorized
    #[doc(alias = "支付分服务用户授权成功通知")]
    #[doc(alias = "付分服务用户授权成功通知")]
    #[doc(alias = "分服务用户授权成功通知")]
    #[doc(alias = "服务用户授权成功通知")]
    #[doc(alias = "务用户授权成功通知")]
    #[doc(alias = "用户授权成功通知")]
    #[doc(alias = "户授权成功通知")]
    #[doc(alias = "授权成功通知")]
    #[doc(alias = "权成功通知")]
    #[doc(alias = "成功通知")]
    #[doc(alias = "功通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "WeChat Pay score service authorized")]
    #[doc(alias = "Pay score service authorized")]
    #[doc(alias = "score service authorized")]
    #[doc(alias = "service authorized")]
    #[doc(alias = "authorized")]
    PayscoreUserOpenService(Box<v3::payscore_user_open_service::Resource>),
    /// 支付分服务用户支付成功(PAYSCORE.USER\_PAID)通知(JSON) / WeChat Pay score service order paid
    #[doc(alias = "支付分服务用户支付成功通知")]
    #[doc(alias = "付分服务用户支付成功通知")]
    #[doc(alias = "分服务用户支付成功通知")]
    #[doc(alias = "服务用户支付成功通知")]
    #[doc(alias = "务用户支付成功通知")]
    #[doc(alias = "用户支付成功通知")]
    #[doc(alias = "户支付成功通知")]
    #[doc(alias = "支付成功通知")]
    #[doc(alias = "付成功通知")]
    #[doc(alias = "成功通知")]
    #[doc(alias = "功通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "WeChat Pay score service order paid")]
    #[doc(alias = "Pay score service order paid")]
    #[doc(alias = "score service order paid")]
    #[doc(alias = "service order paid")]
    #[doc(alias = "order paid")]
    #[doc(alias = "paid")]
    PayscoreUserPaid(Box<v3::payscore_user_paid::Resource>),
    /// 签约成功回调(PAYSCORE.USER\_SIGN\_PLAN)通知(JSON) / WeChat Pay score sign plan signed
    #[doc(alias = "签约成功回调通知")]
    #[doc(alias = "约成功回调通知")]
    #[doc(alias = "成功回调通知")]
    #[doc(alias = "功回调通知")]
    #[doc(alias = "回调通知")]
    #[doc(alias = "调通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "WeChat Pay score sign plan signed")]
    #[doc(alias = "Pay score sign plan signed")]
    #[doc(alias = "score sign plan signed")]
    #[doc(alias = "sign plan signed")]
    #[doc(alias = "plan signed")]
    #[doc(alias = "signed")]
    PayscoreUserSignPlan(Box<v3::payscore_user_sign_plan::Resource>),
    /// 商品券发放事件(PRODUCT\_COUPON.SEND)通知(JSON) / Product coupon received (brand)
    #[doc(alias = "商品券发放事件通知")]
    #[doc(alias = "品券发放事件通知")]
    #[doc(alias = "券发放事件通知")]
    #[doc(alias = "发放事件通知")]
    #[doc(alias = "放事件通知")]
    #[doc(alias = "事件通知")]
    #[doc(alias = "件通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Product coupon received")]
    #[doc(alias = "coupon received")]
    #[doc(alias = "received")]
    ProductCouponSend(Box<v3::product_coupon_send::Resource>),
    /// 商品券图片生成结果(PRODUCT\_COUPON\_SP.IMAGE\_GENERATION)通知(JSON) / Product coupon image generated
    #[doc(alias = "商品券图片生成结果通知")]
    #[doc(alias = "品券图片生成结果通知")]
    #[doc(alias = "券图片生成结果通知")]
    #[doc(alias = "图片生成结果通知")]
    #[doc(alias = "片生成结果通知")]
    #[doc(alias = "生成结果通知")]
    #[doc(alias = "成结果通知")]
    #[doc(alias = "结果通知")]
    #[doc(alias = "果通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Product coupon image generated")]
    #[doc(alias = "coupon image generated")]
    #[doc(alias = "image generated")]
    #[doc(alias = "generated")]
    ProductCouponSpImageGeneration(
        Box<v3::product_coupon_sp_image_generation::Resource>,
    ),
    /// 商品券领券(PRODUCT\_COUPON\_SP.SEND)通知(JSON) / Product coupon received
    #[doc(alias = "商品券领券通知")]
    #[doc(alias = "品券领券通知")]
    #[doc(alias = "券领券通知")]
    #[doc(alias = "领券通知")]
    #[doc(alias = "券通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Product coupon received")]
    #[doc(alias = "coupon received")]
    #[doc(alias = "received")]
    ProductCouponSpSend(Box<v3::product_coupon_sp_send::Resource>),
    /// 分账动账成功回退(PROFITSHARING.RETURN)通知(JSON) / Profit sharing returned
    #[doc(alias = "分账动账成功回退通知")]
    #[doc(alias = "账动账成功回退通知")]
    #[doc(alias = "动账成功回退通知")]
    #[doc(alias = "账成功回退通知")]
    #[doc(alias = "成功回退通知")]
    #[doc(alias = "功回退通知")]
    #[doc(alias = "回退通知")]
    #[doc(alias = "退通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Profit sharing returned")]
    #[doc(alias = "sharing returned")]
    #[doc(alias = "returned")]
    ProfitsharingReturn(Box<v3::profitsharing_return::Resource>),
    /// 分账动账成功变动(PROFITSHARING.SUCCESS)通知(JSON) / Profit sharing succeeded
    #[doc(alias = "分账动账成功变动通知")]
    #[doc(alias = "账动账成功变动通知")]
    #[doc(alias = "动账成功变动通知")]
    #[doc(alias = "账成功变动通知")]
    #[doc(alias = "成功变动通知")]
    #[doc(alias = "功变动通知")]
    #[doc(alias = "变动通知")]
    #[doc(alias = "动通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Profit sharing succeeded")]
    #[doc(alias = "sharing succeeded")]
    #[doc(alias = "succeeded")]
    ProfitsharingSuccess(Box<v3::profitsharing_success::Resource>),
    /// 平台收付通商家充值-关闭充值(RECHARGE.CLOSED)通知(JSON) / Sub-merchant recharge closed
    #[doc(alias = "平台收付通商家充值-关闭充值通知")]
    #[doc(alias = "台收付通商家充值-关闭充值通知")]
    #[doc(alias = "收付通商家充值-关闭充值通知")]
    #[doc(alias = "付通商家充值-关闭充值通知")]
    #[doc(alias = "通商家充值-关闭充值通知")]
    #[doc(alias = "商家充值-关闭充值通知")]
    #[doc(alias = "家充值-关闭充值通知")]
    #[doc(alias = "充值-关闭充值通知")]
    #[doc(alias = "值-关闭充值通知")]
    #[doc(alias = "关闭充值通知")]
    #[doc(alias = "闭充值通知")]
    #[doc(alias = "充值通知")]
    #[doc(alias = "值通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Sub-merchant recharge closed")]
    #[doc(alias = "recharge closed")]
    #[doc(alias = "closed")]
    RechargeClosed(Box<v3::recharge_closed::Resource>),
    /// 平台收付通商家充值-充值资金退回(RECHARGE.FUND\_RETURNED)通知(JSON) / Sub-merchant recharge funds returned
    #[doc(alias = "平台收付通商家充值-充值资金退回通知")]
    #[doc(alias = "台收付通商家充值-充值资金退回通知")]
    #[doc(alias = "收付通商家充值-充值资金退回通知")]
    #[doc(alias = "付通商家充值-充值资金退回通知")]
    #[doc(alias = "通商家充值-充值资金退回通知")]
    #[doc(alias = "商家充值-充值资金退回通知")]
    #[doc(alias = "家充值-充值资金退回通知")]
    #[doc(alias = "充值-充值资金退回通知")]
    #[doc(alias = "值-充值资金退回通知")]
    #[doc(alias = "充值资金退回通知")]
    #[doc(alias = "值资金退回通知")]
    #[doc(alias = "资金退回通知")]
    #[doc(alias = "金退回通知")]
    #[doc(alias = "退回通知")]
    #[doc(alias = "回通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Sub-merchant recharge funds returned")]
    #[doc(alias = "recharge funds returned")]
    #[doc(alias = "funds returned")]
    #[doc(alias = "returned")]
    RechargeFundReturned(Box<v3::recharge_fund_returned::Resource>),
    /// 平台收付通商家充值-充值成功(RECHARGE.SUCCESS)通知(JSON) / Sub-merchant recharge succeeded
    #[doc(alias = "平台收付通商家充值-充值成功通知")]
    #[doc(alias = "台收付通商家充值-充值成功通知")]
    #[doc(alias = "收付通商家充值-充值成功通知")]
    #[doc(alias = "付通商家充值-充值成功通知")]
    #[doc(alias = "通商家充值-充值成功通知")]
    #[doc(alias = "商家充值-充值成功通知")]
    #[doc(alias = "家充值-充值成功通知")]
    #[doc(alias = "充值-充值成功通知")]
    #[doc(alias = "值-充值成功通知")]
    #[doc(alias = "充值成功通知")]
    #[doc(alias = "值成功通知")]
    #[doc(alias = "成功通知")]
    #[doc(alias = "功通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Sub-merchant recharge succeeded")]
    #[doc(alias = "recharge succeeded")]
    #[doc(alias = "succeeded")]
    RechargeSuccess(Box<v3::recharge_success::Resource>),
    /// 退款异常(REFUND.ABNORMAL)通知(JSON) / Refund abnormal
    #[doc(alias = "退款异常通知")]
    #[doc(alias = "款异常通知")]
    #[doc(alias = "异常通知")]
    #[doc(alias = "常通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Refund abnormal")]
    #[doc(alias = "abnormal")]
    RefundAbnormal(Box<v3::refund_abnormal::Resource>),
    /// 退款关闭(REFUND.CLOSED)通知(JSON) / Refund closed
    #[doc(alias = "退款关闭通知")]
    #[doc(alias = "款关闭通知")]
    #[doc(alias = "关闭通知")]
    #[doc(alias = "闭通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Refund closed")]
    #[doc(alias = "closed")]
    RefundClosed(Box<v3::refund_closed::Resource>),
    /// 退款成功(REFUND.SUCCESS)通知(JSON) / Refund succeeded
    #[doc(alias = "退款成功通知")]
    #[doc(alias = "款成功通知")]
    #[doc(alias = "成功通知")]
    #[doc(alias = "功通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Refund succeeded")]
    #[doc(alias = "succeeded")]
    RefundSuccess(Box<v3::refund_success::Resource>),
    /// 风险订单回调(RISKTRADE.IDENTIFICATION)通知(JSON) / Risky order identified
    #[doc(alias = "风险订单回调通知")]
    #[doc(alias = "险订单回调通知")]
    #[doc(alias = "订单回调通知")]
    #[doc(alias = "单回调通知")]
    #[doc(alias = "回调通知")]
    #[doc(alias = "调通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Risky order identified")]
    #[doc(alias = "order identified")]
    #[doc(alias = "identified")]
    RisktradeIdentification(Box<v3::risktrade_identification::Resource>),
    /// 商户签名验签／加解密测试-回调接口(SECURITY\_ECHO.SUCCESS)通知(JSON) / Security test callback
    #[doc(alias = "商户签名验签／加解密测试-回调接口通知")]
    #[doc(alias = "户签名验签／加解密测试-回调接口通知")]
    #[doc(alias = "签名验签／加解密测试-回调接口通知")]
    #[doc(alias = "名验签／加解密测试-回调接口通知")]
    #[doc(alias = "验签／加解密测试-回调接口通知")]
    #[doc(alias = "签／加解密测试-回调接口通知")]
    #[doc(alias = "加解密测试-回调接口通知")]
    #[doc(alias = "解密测试-回调接口通知")]
    #[doc(alias = "密测试-回调接口通知")]
    #[doc(alias = "测试-回调接口通知")]
    #[doc(alias = "试-回调接口通知")]
    #[doc(alias = "回调接口通知")]
    #[doc(alias = "调接口通知")]
    #[doc(alias = "接口通知")]
    #[doc(alias = "口通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Security test callback")]
    #[doc(alias = "test callback")]
    #[doc(alias = "callback")]
    SecurityEchoSuccess(Box<v3::security_echo_success::Resource>),
    /// 个人收款-结算回调(SETTLEMENT.SUCCESS)通知(JSON) / Individual payee settlement result
    #[doc(alias = "个人收款-结算回调通知")]
    #[doc(alias = "人收款-结算回调通知")]
    #[doc(alias = "收款-结算回调通知")]
    #[doc(alias = "款-结算回调通知")]
    #[doc(alias = "结算回调通知")]
    #[doc(alias = "算回调通知")]
    #[doc(alias = "回调通知")]
    #[doc(alias = "调通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Individual payee settlement result")]
    #[doc(alias = "payee settlement result")]
    #[doc(alias = "settlement result")]
    #[doc(alias = "result")]
    SettlementSuccess(Box<v3::settlement_success::Resource>),
    /// 停车服务扣费失败(TRANSACTION.FAIL)通知(JSON) / Parking deduction failed
    #[doc(alias = "停车服务扣费失败通知")]
    #[doc(alias = "车服务扣费失败通知")]
    #[doc(alias = "服务扣费失败通知")]
    #[doc(alias = "务扣费失败通知")]
    #[doc(alias = "扣费失败通知")]
    #[doc(alias = "费失败通知")]
    #[doc(alias = "失败通知")]
    #[doc(alias = "败通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Parking deduction failed")]
    #[doc(alias = "deduction failed")]
    #[doc(alias = "failed")]
    TransactionFail(Box<v3::transaction_fail::Resource>),
    /// 校园轻松付扣费失败(TRANSACTION.INDUSTRY\_FAILED)通知(JSON) / Campus payment deduction failed
    #[doc(alias = "校园轻松付扣费失败通知")]
    #[doc(alias = "园轻松付扣费失败通知")]
    #[doc(alias = "轻松付扣费失败通知")]
    #[doc(alias = "松付扣费失败通知")]
    #[doc(alias = "付扣费失败通知")]
    #[doc(alias = "扣费失败通知")]
    #[doc(alias = "费失败通知")]
    #[doc(alias = "失败通知")]
    #[doc(alias = "败通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Campus payment deduction failed")]
    #[doc(alias = "payment deduction failed")]
    #[doc(alias = "deduction failed")]
    #[doc(alias = "failed")]
    TransactionIndustryFailed(Box<v3::transaction_industry_failed::Resource>),
    /// 校园轻松付扣费支付成功(TRANSACTION.INDUSTRY\_SUCCESS)通知(JSON) / Campus payment deduction succeeded
    #[doc(alias = "校园轻松付扣费支付成功通知")]
    #[doc(alias = "园轻松付扣费支付成功通知")]
    #[doc(alias = "轻松付扣费支付成功通知")]
    #[doc(alias = "松付扣费支付成功通知")]
    #[doc(alias = "付扣费支付成功通知")]
    #[doc(alias = "扣费支付成功通知")]
    #[doc(alias = "费支付成功通知")]
    #[doc(alias = "支付成功通知")]
    #[doc(alias = "付成功通知")]
    #[doc(alias = "成功通知")]
    #[doc(alias = "功通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Campus payment deduction succeeded")]
    #[doc(alias = "payment deduction succeeded")]
    #[doc(alias = "deduction succeeded")]
    #[doc(alias = "succeeded")]
    TransactionIndustrySuccess(Box<v3::transaction_industry_success::Resource>),
    /// 用户对垫资单还款(TRANSACTION.PAY\_BACK)通知(JSON) / Parking advance repaid
    #[doc(alias = "用户对垫资单还款通知")]
    #[doc(alias = "户对垫资单还款通知")]
    #[doc(alias = "对垫资单还款通知")]
    #[doc(alias = "垫资单还款通知")]
    #[doc(alias = "资单还款通知")]
    #[doc(alias = "单还款通知")]
    #[doc(alias = "还款通知")]
    #[doc(alias = "款通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Parking advance repaid")]
    #[doc(alias = "advance repaid")]
    #[doc(alias = "repaid")]
    TransactionPayBack(Box<v3::transaction_pay_back::Resource>),
    /// 支付成功(TRANSACTION.SUCCESS)通知(JSON) / Payment succeeded
    #[doc(alias = "支付成功通知")]
    #[doc(alias = "付成功通知")]
    #[doc(alias = "成功通知")]
    #[doc(alias = "功通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Payment succeeded")]
    #[doc(alias = "succeeded")]
    TransactionSuccess(Box<v3::transaction_success::Resource>),
    /// 停车入场状态变更(VEHICLE.ENTRANCE\_STATE\_CHANGE)通知(JSON) / Parking record state changed
    #[doc(alias = "停车入场状态变更通知")]
    #[doc(alias = "车入场状态变更通知")]
    #[doc(alias = "入场状态变更通知")]
    #[doc(alias = "场状态变更通知")]
    #[doc(alias = "状态变更通知")]
    #[doc(alias = "态变更通知")]
    #[doc(alias = "变更通知")]
    #[doc(alias = "更通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Parking record state changed")]
    #[doc(alias = "record state changed")]
    #[doc(alias = "state changed")]
    #[doc(alias = "changed")]
    VehicleEntranceStateChange(Box<v3::vehicle_entrance_state_change::Resource>),
    /// ETC授权签约状态变化(VEHICLE.USER\_STATE\_CHANGE)通知(JSON) / ETC contract state changed
    #[doc(alias = "ETC授权签约状态变化通知")]
    #[doc(alias = "授权签约状态变化通知")]
    #[doc(alias = "权签约状态变化通知")]
    #[doc(alias = "签约状态变化通知")]
    #[doc(alias = "约状态变化通知")]
    #[doc(alias = "状态变化通知")]
    #[doc(alias = "态变化通知")]
    #[doc(alias = "变化通知")]
    #[doc(alias = "化通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "ETC contract state changed")]
    #[doc(alias = "contract state changed")]
    #[doc(alias = "state changed")]
    #[doc(alias = "changed")]
    VehicleUserStateChange(Box<v3::vehicle_user_state_change::Resource>),
    /// 商户平台申诉(VIOLATION.APPEAL)通知(JSON) / Sub-merchant punishment appealed
    #[doc(alias = "商户平台申诉通知")]
    #[doc(alias = "户平台申诉通知")]
    #[doc(alias = "平台申诉通知")]
    #[doc(alias = "台申诉通知")]
    #[doc(alias = "申诉通知")]
    #[doc(alias = "诉通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Sub-merchant punishment appealed")]
    #[doc(alias = "punishment appealed")]
    #[doc(alias = "appealed")]
    ViolationAppeal(Box<v3::violation_appeal::Resource>),
    /// 商户平台拦截(VIOLATION.INTERCEPT)通知(JSON) / Sub-merchant violation handled
    #[doc(alias = "商户平台拦截通知")]
    #[doc(alias = "户平台拦截通知")]
    #[doc(alias = "平台拦截通知")]
    #[doc(alias = "台拦截通知")]
    #[doc(alias = "拦截通知")]
    #[doc(alias = "截通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Sub-merchant violation handled")]
    #[doc(alias = "violation handled")]
    #[doc(alias = "handled")]
    ViolationIntercept(Box<v3::violation_intercept::Resource>),
    /// 商户平台处罚(VIOLATION.PUNISH)通知(JSON) / Sub-merchant punished for violation
    #[doc(alias = "商户平台处罚通知")]
    #[doc(alias = "户平台处罚通知")]
    #[doc(alias = "平台处罚通知")]
    #[doc(alias = "台处罚通知")]
    #[doc(alias = "处罚通知")]
    #[doc(alias = "罚通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Sub-merchant punished for violation")]
    #[doc(alias = "punished for violation")]
    #[doc(alias = "violation")]
    ViolationPunish(Box<v3::violation_punish::Resource>),
    /// 关系授权完成(WEBIZPAY.AUTHORIZED)通知(JSON) / Enterprise payment authorized
    #[doc(alias = "关系授权完成通知")]
    #[doc(alias = "系授权完成通知")]
    #[doc(alias = "授权完成通知")]
    #[doc(alias = "权完成通知")]
    #[doc(alias = "完成通知")]
    #[doc(alias = "成通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Enterprise payment authorized")]
    #[doc(alias = "payment authorized")]
    #[doc(alias = "authorized")]
    WebizpayAuthorized(Box<v3::webizpay_authorized::Resource>),
    /// 企业支付额度卡退款成功后(WEBIZPAY.PAYMENTREFUNDSUCCESS)通知(JSON) / Quota card payment refunded
    #[doc(alias = "企业支付额度卡退款成功后通知")]
    #[doc(alias = "业支付额度卡退款成功后通知")]
    #[doc(alias = "支付额度卡退款成功后通知")]
    #[doc(alias = "付额度卡退款成功后通知")]
    #[doc(alias = "额度卡退款成功后通知")]
    #[doc(alias = "度卡退款成功后通知")]
    #[doc(alias = "卡退款成功后通知")]
    #[doc(alias = "退款成功后通知")]
    #[doc(alias = "款成功后通知")]
    #[doc(alias = "成功后通知")]
    #[doc(alias = "功后通知")]
    #[doc(alias = "后通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Quota card payment refunded")]
    #[doc(alias = "card payment refunded")]
    #[doc(alias = "payment refunded")]
    #[doc(alias = "refunded")]
    WebizpayPaymentrefundsuccess(Box<v3::webizpay_paymentrefundsuccess::Resource>),
    /// 企业支付额度卡支付成功后(WEBIZPAY.PAYMENTSUCCESS)通知(JSON) / Quota card payment succeeded
    #[doc(alias = "企业支付额度卡支付成功后通知")]
    #[doc(alias = "业支付额度卡支付成功后通知")]
    #[doc(alias = "支付额度卡支付成功后通知")]
    #[doc(alias = "付额度卡支付成功后通知")]
    #[doc(alias = "额度卡支付成功后通知")]
    #[doc(alias = "度卡支付成功后通知")]
    #[doc(alias = "卡支付成功后通知")]
    #[doc(alias = "支付成功后通知")]
    #[doc(alias = "付成功后通知")]
    #[doc(alias = "成功后通知")]
    #[doc(alias = "功后通知")]
    #[doc(alias = "后通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Quota card payment succeeded")]
    #[doc(alias = "card payment succeeded")]
    #[doc(alias = "payment succeeded")]
    #[doc(alias = "succeeded")]
    WebizpayPaymentsuccess(Box<v3::webizpay_paymentsuccess::Resource>),
    /// 企业支付额度卡失效后(WEBIZPAY.QUOTACARDEXPIRED)通知(JSON) / Quota card expired
    #[doc(alias = "企业支付额度卡失效后通知")]
    #[doc(alias = "业支付额度卡失效后通知")]
    #[doc(alias = "支付额度卡失效后通知")]
    #[doc(alias = "付额度卡失效后通知")]
    #[doc(alias = "额度卡失效后通知")]
    #[doc(alias = "度卡失效后通知")]
    #[doc(alias = "卡失效后通知")]
    #[doc(alias = "失效后通知")]
    #[doc(alias = "效后通知")]
    #[doc(alias = "后通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Quota card expired")]
    #[doc(alias = "card expired")]
    #[doc(alias = "expired")]
    WebizpayQuotacardexpired(Box<v3::webizpay_quotacardexpired::Resource>),
    /// 企业支付关系解除授权后(WEBIZPAY.REVOKED)通知(JSON) / Enterprise payment authorization revoked
    #[doc(alias = "企业支付关系解除授权后通知")]
    #[doc(alias = "业支付关系解除授权后通知")]
    #[doc(alias = "支付关系解除授权后通知")]
    #[doc(alias = "付关系解除授权后通知")]
    #[doc(alias = "关系解除授权后通知")]
    #[doc(alias = "系解除授权后通知")]
    #[doc(alias = "解除授权后通知")]
    #[doc(alias = "除授权后通知")]
    #[doc(alias = "授权后通知")]
    #[doc(alias = "权后通知")]
    #[doc(alias = "后通知")]
    #[doc(alias = "通知")]
    #[doc(alias = "Enterprise payment authorization revoked")]
    #[doc(alias = "payment authorization revoked")]
    #[doc(alias = "authorization revoked")]
    #[doc(alias = "revoked")]
    WebizpayRevoked(Box<v3::webizpay_revoked::Resource>),
    /// A notification unknown to this version.
    Unrecognized(Box<Notification>),
}

impl Event {
    /// Decodes the resource of a verified notification.
    ///
    /// # Errors
    /// Returns an error if a field of the resource can't be decrypted, or has a value that its type
    /// can't hold. The envelope and the plaintext can still be read from the notification.
    pub fn new(notification: &Notification) -> Result<Self, Error> {
        let event_type = notification.event_type().unwrap_or_default();
        let original_type = notification.original_type().unwrap_or_default();
        Ok(
            match (notification.version(), event_type, original_type) {
                (V2, "CHECK.FAIL", _) => Self::V2CheckFail(read(notification)?),
                (V2, "CHECK.SUCCESS", _) => Self::V2CheckSuccess(read(notification)?),
                (V2, "TRANSACTION.FAIL", _) => {
                    Self::V2TransactionFail(read(notification)?)
                }
                (V2, "TRANSACTION.SUCCESS", _) => {
                    Self::V2TransactionSuccess(read(notification)?)
                }
                (
                    V3,
                    "ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS",
                    "abnormal_fund_processing",
                ) => Self::AbnormalFundProcessingTransferSuccess(read(notification)?),
                (V3, "APPLYMENT_STATE.APPROVED", "applyment") => {
                    Self::ApplymentStateApproved(read(notification)?)
                }
                (V3, "BLOCKRECORD.CHANGE", "block_record") => {
                    Self::BlockrecordChange(read(notification)?)
                }
                (V3, "BLOCKSUBMISSION.CHANGE", "block_submisison_record") => {
                    Self::BlocksubmissionChange(read(notification)?)
                }
                (V3, "BRAND_MEMBER_CARD.POINT_EXCHANGE_COUPON", "point_coupon") => {
                    Self::BrandMemberCardPointExchangeCoupon(read(notification)?)
                }
                (V3, "BRAND_MEMBER_CARD.SYNC_USER_POINT", "sync_user_point") => {
                    Self::BrandMemberCardSyncUserPoint(read(notification)?)
                }
                (V3, "BRAND_MEMBER_CARD.USER_CARD.CREATE", "user_card") => {
                    Self::BrandMemberCardUserCardCreate(read(notification)?)
                }
                (V3, "BRAND_MEMBER_CARD.USER_CARD.DELETE", "user_card") => {
                    Self::BrandMemberCardUserCardDelete(read(notification)?)
                }
                (V3, "BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON", "point_coupon") => {
                    Self::BrandMemberCardSpPointExchangeCoupon(read(notification)?)
                }
                (V3, "BRAND_MEMBER_CARD_SP.SYNC_USER_POINT", "sync_user_point") => {
                    Self::BrandMemberCardSpSyncUserPoint(read(notification)?)
                }
                (V3, "BRAND_MEMBER_CARD_SP.USER_CARD.CREATE", "user_card") => {
                    Self::BrandMemberCardSpUserCardCreate(read(notification)?)
                }
                (V3, "BRAND_MEMBER_CARD_SP.USER_CARD.DELETE", "user_card") => {
                    Self::BrandMemberCardSpUserCardDelete(read(notification)?)
                }
                (V3, "BUDGET.CLOSED", _) => Self::BudgetClosed(read(notification)?),
                (V3, "BUDGET.FINISHED", _) => Self::BudgetFinished(read(notification)?),
                (V3, "BUDGET.LOCKED", _) => Self::BudgetLocked(read(notification)?),
                (V3, "COMPLAINT.CREATE", "complaint") => {
                    Self::ComplaintCreate(read(notification)?)
                }
                (V3, "COMPLAINT.STATE_CHANGE", "complaint") => {
                    Self::ComplaintStateChange(read(notification)?)
                }
                (V3, "COUPON.SEND", "coupon") => Self::CouponSend(read(notification)?),
                (V3, "COUPON.USE", "coupon") => Self::CouponUse(read(notification)?),
                (V3, "CREDIT_REPAYMENT.DEDUCTION_PAY", "credit_repayment") => {
                    Self::CreditRepaymentDeductionPay(read(notification)?)
                }
                (V3, "CREDIT_REPAYMENT.SIGN_CONTRACT", "credit_repayment") => {
                    Self::CreditRepaymentSignContract(read(notification)?)
                }
                (V3, "CREDIT_REPAYMENT.TERMINATE_CONTRACT", "credit_repayment") => {
                    Self::CreditRepaymentTerminateContract(read(notification)?)
                }
                (V3, "CROSS_BORDER_PAY.GET_MCH_INFO", "cross_border_pay") => {
                    Self::CrossBorderPayGetMchInfo(read(notification)?)
                }
                (V3, "CROSS_BORDER_PAY.PUSH_ORDER_INFO", "cross_border_pay") => {
                    Self::CrossBorderPayPushOrderInfo(read(notification)?)
                }
                (V3, "DELIVERY_PLAN.CHANGE", "delivery_plan") => {
                    Self::DeliveryPlanChange(read(notification)?)
                }
                (V3, "DISCOUNT_CARD.AGREEMENT_ENDED", _) => {
                    Self::DiscountCardAgreementEnded(read(notification)?)
                }
                (V3, "DISCOUNT_CARD.GET_CARD", _) => {
                    Self::DiscountCardGetCard(read(notification)?)
                }
                (V3, "DISCOUNT_CARD.SETTLEMENT", _) => {
                    Self::DiscountCardSettlement(read(notification)?)
                }
                (V3, "DISCOUNT_CARD.USER_ACCEPTED", _) => {
                    Self::DiscountCardUserAccepted(read(notification)?)
                }
                (V3, "DISCOUNT_CARD.USER_PAID", _) => {
                    Self::DiscountCardUserPaid(read(notification)?)
                }
                (V3, "ECOMMERCE_ENTRUST.SIGN", _) => {
                    Self::EcommerceEntrustSign(read(notification)?)
                }
                (V3, "ECOMMERCE_ENTRUST.TERMINATE", _) => {
                    Self::EcommerceEntrustTerminate(read(notification)?)
                }
                (V3, "EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE", _) => {
                    Self::EduSchoolPayUserDebtStateUpdate(read(notification)?)
                }
                (V3, "ENTRUST.RELEASE", _) => Self::EntrustRelease(read(notification)?),
                (V3, "ENTRUST.SIGN", "entrust") => Self::EntrustSign(read(notification)?),
                (V3, "ENTRUST.SIGNING", _) => Self::EntrustSigning(read(notification)?),
                (V3, "ENTRUST.TERMINATE", "entrust") => {
                    Self::EntrustTerminate(read(notification)?)
                }
                (V3, "ENTRUST.TERMINATE_INQUIRY", _) => {
                    Self::EntrustTerminateInquiry(read(notification)?)
                }
                (V3, "ENTRUST.TERMINATE_RETENTION", "entrust") => {
                    Self::EntrustTerminateRetention(read(notification)?)
                }
                (V3, "FACEPAY.USER_STATE_CHANGE", "facepay") => {
                    Self::FacepayUserStateChange(read(notification)?)
                }
                (V3, "FAPIAO.CARD_DISCARDED", _) => {
                    Self::FapiaoCardDiscarded(read(notification)?)
                }
                (V3, "FAPIAO.CARD_INSERTED", _) => {
                    Self::FapiaoCardInserted(read(notification)?)
                }
                (V3, "FAPIAO.ISSUED", _) => Self::FapiaoIssued(read(notification)?),
                (V3, "FAPIAO.REVERSED", _) => Self::FapiaoReversed(read(notification)?),
                (V3, "FAPIAO.USER_APPLIED", _) => {
                    Self::FapiaoUserApplied(read(notification)?)
                }
                (V3, "HIRE_POWER_BANK.RECEIVE_INSURANCE", _) => {
                    Self::HirePowerBankReceiveInsurance(read(notification)?)
                }
                (V3, "INSURANCE_ENTRUST.RENEW", "insurance_entrust") => {
                    Self::InsuranceEntrustRenew(read(notification)?)
                }
                (V3, "INSURANCE_ENTRUST.SIGN", "insurance_entrust") => {
                    Self::InsuranceEntrustSign(read(notification)?)
                }
                (V3, "INSURANCE_ENTRUST.TERMINATE", "insurance_entrust") => {
                    Self::InsuranceEntrustTerminate(read(notification)?)
                }
                (
                    V3,
                    "INSURANCE_POLICY_MANAGEMENT.GRANTED",
                    "insurance_policy_management",
                ) => Self::InsurancePolicyManagementGranted(read(notification)?),
                (V3, "MALL_AUTH.ACTIVATE_CARD", _) => {
                    Self::MallAuthActivateCard(read(notification)?)
                }
                (V3, "MALL_REFUND.SUCCESS", "mall_refund") => {
                    Self::MallRefundSuccess(read(notification)?)
                }
                (V3, "MALL_TRANSACTION.SUCCESS", _) => {
                    Self::MallTransactionSuccess(read(notification)?)
                }
                (V3, "MANAGERECORD.CHANGE", "manage_record") => {
                    Self::ManagerecordChange(read(notification)?)
                }
                (V3, "MCHTRANSFER.AUTHORIZATION.CLOSED", "mch_payment") => {
                    Self::MchtransferAuthorizationClosed(read(notification)?)
                }
                (V3, "MCHTRANSFER.AUTHORIZATION.CONFIRMED", "mch_payment") => {
                    Self::MchtransferAuthorizationConfirmed(read(notification)?)
                }
                (V3, "MCHTRANSFER.BATCH.CLOSED", "mch_payment") => {
                    Self::MchtransferBatchClosed(read(notification)?)
                }
                (V3, "MCHTRANSFER.BATCH.FINISHED", "mch_payment") => {
                    Self::MchtransferBatchFinished(read(notification)?)
                }
                (V3, "MCHTRANSFER.BILL.FINISHED", "mch_payment") => {
                    Self::MchtransferBillFinished(read(notification)?)
                }
                (V3, "MCHTRANSFER.QQWALLETBILL.FINISHED", "mch_payment") => {
                    Self::MchtransferQqwalletbillFinished(read(notification)?)
                }
                (V3, "MCHWITHDRAW.CHANGE", "mch_withdraw") => {
                    Self::MchwithdrawChange(read(notification)?)
                }
                (V3, "MEDICAL_INSURANCE.SUCCESS", _) => {
                    Self::MedicalInsuranceSuccess(read(notification)?)
                }
                (V3, "MEMBERCARD.ACCEPT_CARD", "membercard") => {
                    Self::MembercardAcceptCard(read(notification)?)
                }
                (V3, "MEMBERCARD.ACTIVATE_CARD", "membercard") => {
                    Self::MembercardActivateCard(read(notification)?)
                }
                (V3, "MEMBERCARD.USERCARD_MANAGE", "membercard") => {
                    Self::MembercardUsercardManage(read(notification)?)
                }
                (V3, "MERCHANT_NOTIFY.NOTIFY", "merchant_notify") => {
                    Self::MerchantNotifyNotify(read(notification)?)
                }
                (V3, "PAPAY.SIGN", _) => Self::PapaySign(read(notification)?),
                (V3, "PAPAY.TERMINATE", _) => Self::PapayTerminate(read(notification)?),
                (V3, "PARKING_FEE.QUERY_TRANS_INFO", "parking_fee") => {
                    Self::ParkingFeeQueryTransInfo(read(notification)?)
                }
                (V3, "PAYSCORE.BIND_SERVICE_ACCOUNT", _) => {
                    Self::PayscoreBindServiceAccount(read(notification)?)
                }
                (V3, "PAYSCORE.MCH_PREPAY", "payscore") => {
                    Self::PayscoreMchPrepay(read(notification)?)
                }
                (V3, "PAYSCORE.USER_ACCEPTED", _) => {
                    Self::PayscoreUserAccepted(read(notification)?)
                }
                (V3, "PAYSCORE.USER_CANCEL_SIGN_PLAN", "payscore") => {
                    Self::PayscoreUserCancelSignPlan(read(notification)?)
                }
                (V3, "PAYSCORE.USER_CLOSE_SERVICE", _) => {
                    Self::PayscoreUserCloseService(read(notification)?)
                }
                (V3, "PAYSCORE.USER_CONFIRM", "payscore") => {
                    Self::PayscoreUserConfirm(read(notification)?)
                }
                (V3, "PAYSCORE.USER_OPEN_SERVICE", _) => {
                    Self::PayscoreUserOpenService(read(notification)?)
                }
                (V3, "PAYSCORE.USER_PAID", "payscore") => {
                    Self::PayscoreUserPaid(read(notification)?)
                }
                (V3, "PAYSCORE.USER_SIGN_PLAN", "payscore") => {
                    Self::PayscoreUserSignPlan(read(notification)?)
                }
                (V3, "PRODUCT_COUPON.SEND", _) => {
                    Self::ProductCouponSend(read(notification)?)
                }
                (V3, "PRODUCT_COUPON_SP.IMAGE_GENERATION", "product_coupon") => {
                    Self::ProductCouponSpImageGeneration(read(notification)?)
                }
                (V3, "PRODUCT_COUPON_SP.SEND", "product_coupon") => {
                    Self::ProductCouponSpSend(read(notification)?)
                }
                (V3, "PROFITSHARING.RETURN", "profitsharing") => {
                    Self::ProfitsharingReturn(read(notification)?)
                }
                (V3, "PROFITSHARING.SUCCESS", "profitsharing") => {
                    Self::ProfitsharingSuccess(read(notification)?)
                }
                (V3, "TRANSACTION.SUCCESS", "profitsharing") => {
                    Self::ProfitsharingSuccess(read(notification)?)
                }
                (V3, "RECHARGE.CLOSED", "recharge") => {
                    Self::RechargeClosed(read(notification)?)
                }
                (V3, "RECHARGE.FUND_RETURNED", "recharge") => {
                    Self::RechargeFundReturned(read(notification)?)
                }
                (V3, "RECHARGE.SUCCESS", "recharge") => {
                    Self::RechargeSuccess(read(notification)?)
                }
                (V3, "REFUND.ABNORMAL", "refund") => {
                    Self::RefundAbnormal(read(notification)?)
                }
                (V3, "REFUND.CLOSED", "refund") => {
                    Self::RefundClosed(read(notification)?)
                }
                (V3, "REFUND.SUCCESS", "refund") => {
                    Self::RefundSuccess(read(notification)?)
                }
                (V3, "RISKTRADE.IDENTIFICATION", _) => {
                    Self::RisktradeIdentification(read(notification)?)
                }
                (V3, "SECURITY_ECHO.SUCCESS", "security") => {
                    Self::SecurityEchoSuccess(read(notification)?)
                }
                (V3, "SETTLEMENT.SUCCESS", _) => {
                    Self::SettlementSuccess(read(notification)?)
                }
                (V3, "TRANSACTION.FAIL", "transaction") => {
                    Self::TransactionFail(read(notification)?)
                }
                (V3, "TRANSACTION.INDUSTRY_FAILED", _) => {
                    Self::TransactionIndustryFailed(read(notification)?)
                }
                (V3, "TRANSACTION.INDUSTRY_SUCCESS", _) => {
                    Self::TransactionIndustrySuccess(read(notification)?)
                }
                (V3, "TRANSACTION.PAY_BACK", _) => {
                    Self::TransactionPayBack(read(notification)?)
                }
                (V3, "TRANSACTION.SUCCESS", "transaction") => {
                    Self::TransactionSuccess(read(notification)?)
                }
                (V3, "VEHICLE.ENTRANCE_STATE_CHANGE", _) => {
                    Self::VehicleEntranceStateChange(read(notification)?)
                }
                (V3, "VEHICLE.USER_STATE_CHANGE", _) => {
                    Self::VehicleUserStateChange(read(notification)?)
                }
                (V3, "VIOLATION.APPEAL", "violation") => {
                    Self::ViolationAppeal(read(notification)?)
                }
                (V3, "VIOLATION.INTERCEPT", "violation") => {
                    Self::ViolationIntercept(read(notification)?)
                }
                (V3, "VIOLATION.PUNISH", "violation") => {
                    Self::ViolationPunish(read(notification)?)
                }
                (V3, "WEBIZPAY.AUTHORIZED", "webizpay") => {
                    Self::WebizpayAuthorized(read(notification)?)
                }
                (V3, "WEBIZPAY.PAYMENTREFUNDSUCCESS", "webizpay") => {
                    Self::WebizpayPaymentrefundsuccess(read(notification)?)
                }
                (V3, "WEBIZPAY.PAYMENTSUCCESS", "webizpay") => {
                    Self::WebizpayPaymentsuccess(read(notification)?)
                }
                (V3, "WEBIZPAY.QUOTACARDEXPIRED", "webizpay") => {
                    Self::WebizpayQuotacardexpired(read(notification)?)
                }
                (V3, "WEBIZPAY.REVOKED", "webizpay") => {
                    Self::WebizpayRevoked(read(notification)?)
                }
                _ => Self::Unrecognized(Box::new(notification.clone())),
            },
        )
    }
}

impl TryFrom<&Notification> for Event {
    type Error = Error;
    /// Same as [`Event::new`].
    fn try_from(notification: &Notification) -> Result<Self, Error> {
        Self::new(notification)
    }
}

fn read<T: Notice>(notification: &Notification) -> Result<Box<T>, Error> {
    notification.resource().map(Box::new)
}
