//! Notifications that WeChat Pay sends, by API version and name.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

mod event;

pub use event::Event;
#[doc(inline)]
pub use wechatpay_client::webhook::{Envelope, Notification, Receiver, Reply, Resource, Tenant, Tenants, Version};

/// Everything at `webhook/v2` and below.
pub mod v2 {
    pub mod check_fail;

    pub mod check_success;

    pub mod combined_transactions_success_notice;

    pub mod pap_contract_state_changed_notice;

    pub mod refund_processed_notice;

    pub mod transaction_fail;

    pub mod transaction_success;

    pub mod transaction_success_notice;

    pub mod transactions_risk_occurred_notice;

    pub mod vehicle_state_changed_for_parking_notice;
}

/// Everything at `webhook/v3` and below.
pub mod v3 {
    pub mod abnormal_fund_processing_transfer_success;

    pub mod applyment_state_approved;

    pub mod blockrecord_change;

    pub mod blocksubmission_change;

    pub mod brand_member_card_point_exchange_coupon;

    pub mod brand_member_card_sp_point_exchange_coupon;

    pub mod brand_member_card_sp_sync_user_point;

    pub mod brand_member_card_sp_user_card_create;

    pub mod brand_member_card_sp_user_card_delete;

    pub mod brand_member_card_sync_user_point;

    pub mod brand_member_card_user_card_create;

    pub mod brand_member_card_user_card_delete;

    pub mod budget_closed;

    pub mod budget_finished;

    pub mod budget_locked;

    pub mod complaint_create;

    pub mod complaint_state_change;

    pub mod coupon_send;

    pub mod coupon_use;

    pub mod credit_repayment_deduction_pay;

    pub mod credit_repayment_sign_contract;

    pub mod credit_repayment_terminate_contract;

    pub mod cross_border_pay_get_mch_info;

    pub mod cross_border_pay_push_order_info;

    pub mod delivery_plan_change;

    pub mod discount_card_agreement_ended;

    pub mod discount_card_get_card;

    pub mod discount_card_settlement;

    pub mod discount_card_user_accepted;

    pub mod discount_card_user_paid;

    pub mod ecommerce_entrust_sign;

    pub mod ecommerce_entrust_terminate;

    pub mod edu_school_pay_user_debt_state_update;

    pub mod entrust_release;

    pub mod entrust_sign;

    pub mod entrust_signing;

    pub mod entrust_terminate;

    pub mod entrust_terminate_inquiry;

    pub mod entrust_terminate_retention;

    pub mod facepay_user_state_change;

    pub mod fapiao_card_discarded;

    pub mod fapiao_card_inserted;

    pub mod fapiao_issued;

    pub mod fapiao_reversed;

    pub mod fapiao_user_applied;

    pub mod hire_power_bank_receive_insurance;

    pub mod insurance_entrust_renew;

    pub mod insurance_entrust_sign;

    pub mod insurance_entrust_terminate;

    pub mod insurance_policy_management_granted;

    pub mod mall_auth_activate_card;

    pub mod mall_refund_success;

    pub mod mall_transaction_success;

    pub mod managerecord_change;

    pub mod mchtransfer_authorization_closed;

    pub mod mchtransfer_authorization_confirmed;

    pub mod mchtransfer_batch_closed;

    pub mod mchtransfer_batch_finished;

    pub mod mchtransfer_bill_finished;

    pub mod mchtransfer_qqwalletbill_finished;

    pub mod mchwithdraw_change;

    pub mod medical_insurance_success;

    pub mod membercard_accept_card;

    pub mod membercard_activate_card;

    pub mod membercard_usercard_manage;

    pub mod merchant_notify_notify;

    pub mod papay_sign;

    pub mod papay_terminate;

    pub mod parking_fee_query_trans_info;

    pub mod payscore_bind_service_account;

    pub mod payscore_mch_prepay;

    pub mod payscore_user_accepted;

    pub mod payscore_user_cancel_sign_plan;

    pub mod payscore_user_close_service;

    pub mod payscore_user_confirm;

    pub mod payscore_user_open_service;

    pub mod payscore_user_paid;

    pub mod payscore_user_sign_plan;

    pub mod product_coupon_send;

    pub mod product_coupon_sp_image_generation;

    pub mod product_coupon_sp_send;

    pub mod profitsharing_return;

    pub mod profitsharing_success;

    pub mod recharge_closed;

    pub mod recharge_fund_returned;

    pub mod recharge_success;

    pub mod refund_abnormal;

    pub mod refund_closed;

    pub mod refund_success;

    pub mod risktrade_identification;

    pub mod security_echo_success;

    pub mod settlement_success;

    pub mod transaction_fail;

    pub mod transaction_industry_failed;

    pub mod transaction_industry_success;

    pub mod transaction_pay_back;

    pub mod transaction_success;

    pub mod vehicle_entrance_state_change;

    pub mod vehicle_user_state_change;

    pub mod violation_appeal;

    pub mod violation_intercept;

    pub mod violation_punish;

    pub mod webizpay_authorized;

    pub mod webizpay_paymentrefundsuccess;

    pub mod webizpay_paymentsuccess;

    pub mod webizpay_quotacardexpired;

    pub mod webizpay_revoked;
}
