//! The docs' samples of `webhooks`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(include_str!("webhooks.json")));

#[test]
fn webhook_v2_check_fail() {
    use wechatpay_api::webhook::v2::check_fail;
    let case = DATA.case("webhook_v2_check_fail");
    case.notified::<check_fail::Resource>();
}

#[test]
fn webhook_v2_check_success() {
    use wechatpay_api::webhook::v2::check_success;
    let case = DATA.case("webhook_v2_check_success");
    case.notified::<check_success::Resource>();
}

#[test]
fn webhook_v2_transaction_fail() {
    use wechatpay_api::webhook::v2::transaction_fail;
    let case = DATA.case("webhook_v2_transaction_fail");
    case.notified::<transaction_fail::Resource>();
}

#[test]
fn webhook_v2_transaction_success() {
    use wechatpay_api::webhook::v2::transaction_success;
    let case = DATA.case("webhook_v2_transaction_success");
    case.notified::<transaction_success::Resource>();
}

#[test]
fn webhook_v2_combined_transactions_success_notice() {
    use wechatpay_api::webhook::v2::combined_transactions_success_notice;
    let case = DATA.case("webhook_v2_combined_transactions_success_notice");
    case.notified::<combined_transactions_success_notice::Resource>();
}

#[test]
fn webhook_v2_pap_contract_state_changed_notice() {
    use wechatpay_api::webhook::v2::pap_contract_state_changed_notice;
    let case = DATA.case("webhook_v2_pap_contract_state_changed_notice");
    case.notified::<pap_contract_state_changed_notice::Resource>();
}

#[test]
fn webhook_v2_refund_processed_notice() {
    use wechatpay_api::webhook::v2::refund_processed_notice;
    let case = DATA.case("webhook_v2_refund_processed_notice");
    case.notified::<refund_processed_notice::Resource>();
}

#[test]
fn webhook_v2_transaction_success_notice() {
    use wechatpay_api::webhook::v2::transaction_success_notice;
    let case = DATA.case("webhook_v2_transaction_success_notice");
    case.notified::<transaction_success_notice::Resource>();
}

#[test]
fn webhook_v2_transactions_risk_occurred_notice() {
    use wechatpay_api::webhook::v2::transactions_risk_occurred_notice;
    let case = DATA.case("webhook_v2_transactions_risk_occurred_notice");
    case.notified::<transactions_risk_occurred_notice::Resource>();
}

#[test]
fn webhook_v2_vehicle_state_changed_for_parking_notice() {
    use wechatpay_api::webhook::v2::vehicle_state_changed_for_parking_notice;
    let case = DATA.case("webhook_v2_vehicle_state_changed_for_parking_notice");
    case.notified::<vehicle_state_changed_for_parking_notice::Resource>();
}

#[test]
fn webhook_v3_abnormal_fund_processing_transfer_success() {
    use wechatpay_api::webhook::v3::abnormal_fund_processing_transfer_success;
    let case = DATA.case("webhook_v3_abnormal_fund_processing_transfer_success");
    case.notified::<abnormal_fund_processing_transfer_success::Resource>();
}

#[test]
fn webhook_v3_applyment_state_approved() {
    use wechatpay_api::webhook::v3::applyment_state_approved;
    let case = DATA.case("webhook_v3_applyment_state_approved");
    case.notified::<applyment_state_approved::Resource>();
}

#[test]
fn webhook_v3_blockrecord_change() {
    use wechatpay_api::webhook::v3::blockrecord_change;
    let case = DATA.case("webhook_v3_blockrecord_change");
    case.notified::<blockrecord_change::Resource>();
}

#[test]
fn webhook_v3_blocksubmission_change() {
    use wechatpay_api::webhook::v3::blocksubmission_change;
    let case = DATA.case("webhook_v3_blocksubmission_change");
    case.notified::<blocksubmission_change::Resource>();
}

#[test]
fn webhook_v3_brand_member_card_point_exchange_coupon() {
    use wechatpay_api::webhook::v3::brand_member_card_point_exchange_coupon;
    let case = DATA.case("webhook_v3_brand_member_card_point_exchange_coupon");
    case.notified::<brand_member_card_point_exchange_coupon::Resource>();
}

#[test]
fn webhook_v3_brand_member_card_sync_user_point() {
    use wechatpay_api::webhook::v3::brand_member_card_sync_user_point;
    let case = DATA.case("webhook_v3_brand_member_card_sync_user_point");
    case.notified::<brand_member_card_sync_user_point::Resource>();
}

#[test]
fn webhook_v3_brand_member_card_user_card_create() {
    use wechatpay_api::webhook::v3::brand_member_card_user_card_create;
    let case = DATA.case("webhook_v3_brand_member_card_user_card_create");
    case.notified::<brand_member_card_user_card_create::Resource>();
}

#[test]
fn webhook_v3_brand_member_card_user_card_delete() {
    use wechatpay_api::webhook::v3::brand_member_card_user_card_delete;
    let case = DATA.case("webhook_v3_brand_member_card_user_card_delete");
    case.notified::<brand_member_card_user_card_delete::Resource>();
}

#[test]
fn webhook_v3_brand_member_card_sp_point_exchange_coupon() {
    use wechatpay_api::webhook::v3::brand_member_card_sp_point_exchange_coupon;
    let case = DATA.case("webhook_v3_brand_member_card_sp_point_exchange_coupon");
    case.notified::<brand_member_card_sp_point_exchange_coupon::Resource>();
}

#[test]
fn webhook_v3_brand_member_card_sp_sync_user_point() {
    use wechatpay_api::webhook::v3::brand_member_card_sp_sync_user_point;
    let case = DATA.case("webhook_v3_brand_member_card_sp_sync_user_point");
    case.notified::<brand_member_card_sp_sync_user_point::Resource>();
}

#[test]
fn webhook_v3_brand_member_card_sp_user_card_create() {
    use wechatpay_api::webhook::v3::brand_member_card_sp_user_card_create;
    let case = DATA.case("webhook_v3_brand_member_card_sp_user_card_create");
    case.notified::<brand_member_card_sp_user_card_create::Resource>();
}

#[test]
fn webhook_v3_brand_member_card_sp_user_card_delete() {
    use wechatpay_api::webhook::v3::brand_member_card_sp_user_card_delete;
    let case = DATA.case("webhook_v3_brand_member_card_sp_user_card_delete");
    case.notified::<brand_member_card_sp_user_card_delete::Resource>();
}

#[test]
fn webhook_v3_budget_closed() {
    use wechatpay_api::webhook::v3::budget_closed;
    let case = DATA.case("webhook_v3_budget_closed");
    case.notified::<budget_closed::Resource>();
}

#[test]
fn webhook_v3_budget_finished() {
    use wechatpay_api::webhook::v3::budget_finished;
    let case = DATA.case("webhook_v3_budget_finished");
    case.notified::<budget_finished::Resource>();
}

#[test]
fn webhook_v3_budget_locked() {
    use wechatpay_api::webhook::v3::budget_locked;
    let case = DATA.case("webhook_v3_budget_locked");
    case.notified::<budget_locked::Resource>();
}

#[test]
fn webhook_v3_complaint_create() {
    use wechatpay_api::webhook::v3::complaint_create;
    let case = DATA.case("webhook_v3_complaint_create");
    case.notified::<complaint_create::Resource>();
}

#[test]
fn webhook_v3_complaint_state_change() {
    use wechatpay_api::webhook::v3::complaint_state_change;
    let case = DATA.case("webhook_v3_complaint_state_change");
    case.notified::<complaint_state_change::Resource>();
}

#[test]
fn webhook_v3_coupon_send() {
    use wechatpay_api::webhook::v3::coupon_send;
    let case = DATA.case("webhook_v3_coupon_send");
    case.notified::<coupon_send::Resource>();
}

#[test]
fn webhook_v3_coupon_use() {
    use wechatpay_api::webhook::v3::coupon_use;
    let case = DATA.case("webhook_v3_coupon_use");
    case.notified::<coupon_use::Resource>();
}

#[test]
fn webhook_v3_credit_repayment_deduction_pay() {
    use wechatpay_api::webhook::v3::credit_repayment_deduction_pay;
    let case = DATA.case("webhook_v3_credit_repayment_deduction_pay");
    case.notified::<credit_repayment_deduction_pay::Resource>();
}

#[test]
fn webhook_v3_credit_repayment_sign_contract() {
    use wechatpay_api::webhook::v3::credit_repayment_sign_contract;
    let case = DATA.case("webhook_v3_credit_repayment_sign_contract");
    case.notified::<credit_repayment_sign_contract::Resource>();
}

#[test]
fn webhook_v3_credit_repayment_terminate_contract() {
    use wechatpay_api::webhook::v3::credit_repayment_terminate_contract;
    let case = DATA.case("webhook_v3_credit_repayment_terminate_contract");
    case.notified::<credit_repayment_terminate_contract::Resource>();
}

#[test]
fn webhook_v3_cross_border_pay_get_mch_info() {
    use wechatpay_api::webhook::v3::cross_border_pay_get_mch_info;
    let case = DATA.case("webhook_v3_cross_border_pay_get_mch_info");
    case.notified::<cross_border_pay_get_mch_info::Resource>();
}

#[test]
fn webhook_v3_cross_border_pay_push_order_info() {
    use wechatpay_api::webhook::v3::cross_border_pay_push_order_info;
    let case = DATA.case("webhook_v3_cross_border_pay_push_order_info");
    case.notified::<cross_border_pay_push_order_info::Resource>();
}

#[test]
fn webhook_v3_delivery_plan_change() {
    use wechatpay_api::webhook::v3::delivery_plan_change;
    let case = DATA.case("webhook_v3_delivery_plan_change");
    case.notified::<delivery_plan_change::Resource>();
}

#[test]
fn webhook_v3_discount_card_agreement_ended() {
    use wechatpay_api::webhook::v3::discount_card_agreement_ended;
    let case = DATA.case("webhook_v3_discount_card_agreement_ended");
    case.notified::<discount_card_agreement_ended::Resource>();
}

#[test]
fn webhook_v3_discount_card_get_card() {
    use wechatpay_api::webhook::v3::discount_card_get_card;
    let case = DATA.case("webhook_v3_discount_card_get_card");
    case.notified::<discount_card_get_card::Resource>();
}

#[test]
fn webhook_v3_discount_card_settlement() {
    use wechatpay_api::webhook::v3::discount_card_settlement;
    let case = DATA.case("webhook_v3_discount_card_settlement");
    case.notified::<discount_card_settlement::Resource>();
}

#[test]
fn webhook_v3_discount_card_user_accepted() {
    use wechatpay_api::webhook::v3::discount_card_user_accepted;
    let case = DATA.case("webhook_v3_discount_card_user_accepted");
    case.notified::<discount_card_user_accepted::Resource>();
}

#[test]
fn webhook_v3_discount_card_user_paid() {
    use wechatpay_api::webhook::v3::discount_card_user_paid;
    let case = DATA.case("webhook_v3_discount_card_user_paid");
    case.notified::<discount_card_user_paid::Resource>();
}

#[test]
fn webhook_v3_ecommerce_entrust_sign() {
    use wechatpay_api::webhook::v3::ecommerce_entrust_sign;
    let case = DATA.case("webhook_v3_ecommerce_entrust_sign");
    case.notified::<ecommerce_entrust_sign::Resource>();
}

#[test]
fn webhook_v3_ecommerce_entrust_terminate() {
    use wechatpay_api::webhook::v3::ecommerce_entrust_terminate;
    let case = DATA.case("webhook_v3_ecommerce_entrust_terminate");
    case.notified::<ecommerce_entrust_terminate::Resource>();
}

#[test]
fn webhook_v3_edu_school_pay_user_debt_state_update() {
    use wechatpay_api::webhook::v3::edu_school_pay_user_debt_state_update;
    let case = DATA.case("webhook_v3_edu_school_pay_user_debt_state_update");
    case.notified::<edu_school_pay_user_debt_state_update::Resource>();
}

#[test]
fn webhook_v3_entrust_release() {
    use wechatpay_api::webhook::v3::entrust_release;
    let case = DATA.case("webhook_v3_entrust_release");
    case.notified::<entrust_release::Resource>();
}

#[test]
fn webhook_v3_entrust_sign() {
    use wechatpay_api::webhook::v3::entrust_sign;
    let case = DATA.case("webhook_v3_entrust_sign");
    case.notified::<entrust_sign::Resource>();
}

#[test]
fn webhook_v3_entrust_signing() {
    use wechatpay_api::webhook::v3::entrust_signing;
    let case = DATA.case("webhook_v3_entrust_signing");
    case.notified::<entrust_signing::Resource>();
}

#[test]
fn webhook_v3_entrust_terminate() {
    use wechatpay_api::webhook::v3::entrust_terminate;
    let case = DATA.case("webhook_v3_entrust_terminate");
    case.notified::<entrust_terminate::Resource>();
}

#[test]
fn webhook_v3_entrust_terminate_inquiry() {
    use wechatpay_api::webhook::v3::entrust_terminate_inquiry;
    let case = DATA.case("webhook_v3_entrust_terminate_inquiry");
    case.notified::<entrust_terminate_inquiry::Resource>();
}

#[test]
fn webhook_v3_entrust_terminate_retention() {
    use wechatpay_api::webhook::v3::entrust_terminate_retention;
    let case = DATA.case("webhook_v3_entrust_terminate_retention");
    case.notified::<entrust_terminate_retention::Resource>();
}

#[test]
fn webhook_v3_facepay_user_state_change() {
    use wechatpay_api::webhook::v3::facepay_user_state_change;
    let case = DATA.case("webhook_v3_facepay_user_state_change");
    case.notified::<facepay_user_state_change::Resource>();
}

#[test]
fn webhook_v3_fapiao_card_discarded() {
    use wechatpay_api::webhook::v3::fapiao_card_discarded;
    let case = DATA.case("webhook_v3_fapiao_card_discarded");
    case.notified::<fapiao_card_discarded::Resource>();
}

#[test]
fn webhook_v3_fapiao_card_inserted() {
    use wechatpay_api::webhook::v3::fapiao_card_inserted;
    let case = DATA.case("webhook_v3_fapiao_card_inserted");
    case.notified::<fapiao_card_inserted::Resource>();
}

#[test]
fn webhook_v3_fapiao_issued() {
    use wechatpay_api::webhook::v3::fapiao_issued;
    let case = DATA.case("webhook_v3_fapiao_issued");
    case.notified::<fapiao_issued::Resource>();
}

#[test]
fn webhook_v3_fapiao_reversed() {
    use wechatpay_api::webhook::v3::fapiao_reversed;
    let case = DATA.case("webhook_v3_fapiao_reversed");
    case.notified::<fapiao_reversed::Resource>();
}

#[test]
fn webhook_v3_fapiao_user_applied() {
    use wechatpay_api::webhook::v3::fapiao_user_applied;
    let case = DATA.case("webhook_v3_fapiao_user_applied");
    case.notified::<fapiao_user_applied::Resource>();
}

#[test]
fn webhook_v3_hire_power_bank_receive_insurance() {
    use wechatpay_api::webhook::v3::hire_power_bank_receive_insurance;
    let case = DATA.case("webhook_v3_hire_power_bank_receive_insurance");
    case.notified::<hire_power_bank_receive_insurance::Resource>();
}

#[test]
fn webhook_v3_insurance_entrust_renew() {
    use wechatpay_api::webhook::v3::insurance_entrust_renew;
    let case = DATA.case("webhook_v3_insurance_entrust_renew");
    case.notified::<insurance_entrust_renew::Resource>();
}

#[test]
fn webhook_v3_insurance_entrust_sign() {
    use wechatpay_api::webhook::v3::insurance_entrust_sign;
    let case = DATA.case("webhook_v3_insurance_entrust_sign");
    case.notified::<insurance_entrust_sign::Resource>();
}

#[test]
fn webhook_v3_insurance_entrust_terminate() {
    use wechatpay_api::webhook::v3::insurance_entrust_terminate;
    let case = DATA.case("webhook_v3_insurance_entrust_terminate");
    case.notified::<insurance_entrust_terminate::Resource>();
}

#[test]
fn webhook_v3_insurance_policy_management_granted() {
    use wechatpay_api::webhook::v3::insurance_policy_management_granted;
    let case = DATA.case("webhook_v3_insurance_policy_management_granted");
    case.notified::<insurance_policy_management_granted::Resource>();
}

#[test]
fn webhook_v3_mall_auth_activate_card() {
    use wechatpay_api::webhook::v3::mall_auth_activate_card;
    let case = DATA.case("webhook_v3_mall_auth_activate_card");
    case.notified::<mall_auth_activate_card::Resource>();
}

#[test]
fn webhook_v3_mall_refund_success() {
    use wechatpay_api::webhook::v3::mall_refund_success;
    let case = DATA.case("webhook_v3_mall_refund_success");
    case.notified::<mall_refund_success::Resource>();
}

#[test]
fn webhook_v3_mall_transaction_success() {
    use wechatpay_api::webhook::v3::mall_transaction_success;
    let case = DATA.case("webhook_v3_mall_transaction_success");
    case.notified::<mall_transaction_success::Resource>();
}

#[test]
fn webhook_v3_managerecord_change() {
    use wechatpay_api::webhook::v3::managerecord_change;
    let case = DATA.case("webhook_v3_managerecord_change");
    case.notified::<managerecord_change::Resource>();
}

#[test]
fn webhook_v3_mchtransfer_authorization_closed() {
    use wechatpay_api::webhook::v3::mchtransfer_authorization_closed;
    let case = DATA.case("webhook_v3_mchtransfer_authorization_closed");
    case.notified::<mchtransfer_authorization_closed::Resource>();
}

#[test]
fn webhook_v3_mchtransfer_authorization_confirmed() {
    use wechatpay_api::webhook::v3::mchtransfer_authorization_confirmed;
    let case = DATA.case("webhook_v3_mchtransfer_authorization_confirmed");
    case.notified::<mchtransfer_authorization_confirmed::Resource>();
}

#[test]
fn webhook_v3_mchtransfer_batch_closed() {
    use wechatpay_api::webhook::v3::mchtransfer_batch_closed;
    let case = DATA.case("webhook_v3_mchtransfer_batch_closed");
    case.notified::<mchtransfer_batch_closed::Resource>();
}

#[test]
fn webhook_v3_mchtransfer_batch_finished() {
    use wechatpay_api::webhook::v3::mchtransfer_batch_finished;
    let case = DATA.case("webhook_v3_mchtransfer_batch_finished");
    case.notified::<mchtransfer_batch_finished::Resource>();
}

#[test]
fn webhook_v3_mchtransfer_bill_finished() {
    use wechatpay_api::webhook::v3::mchtransfer_bill_finished;
    let case = DATA.case("webhook_v3_mchtransfer_bill_finished");
    case.notified::<mchtransfer_bill_finished::Resource>();
}

#[test]
fn webhook_v3_mchtransfer_qqwalletbill_finished() {
    use wechatpay_api::webhook::v3::mchtransfer_qqwalletbill_finished;
    let case = DATA.case("webhook_v3_mchtransfer_qqwalletbill_finished");
    case.notified::<mchtransfer_qqwalletbill_finished::Resource>();
}

#[test]
fn webhook_v3_mchwithdraw_change() {
    use wechatpay_api::webhook::v3::mchwithdraw_change;
    let case = DATA.case("webhook_v3_mchwithdraw_change");
    case.notified::<mchwithdraw_change::Resource>();
}

#[test]
fn webhook_v3_medical_insurance_success() {
    use wechatpay_api::webhook::v3::medical_insurance_success;
    let case = DATA.case("webhook_v3_medical_insurance_success");
    case.notified::<medical_insurance_success::Resource>();
}

#[test]
fn webhook_v3_membercard_accept_card() {
    use wechatpay_api::webhook::v3::membercard_accept_card;
    let case = DATA.case("webhook_v3_membercard_accept_card");
    case.notified::<membercard_accept_card::Resource>();
}

#[test]
fn webhook_v3_membercard_activate_card() {
    use wechatpay_api::webhook::v3::membercard_activate_card;
    let case = DATA.case("webhook_v3_membercard_activate_card");
    case.notified::<membercard_activate_card::Resource>();
}

#[test]
fn webhook_v3_membercard_usercard_manage() {
    use wechatpay_api::webhook::v3::membercard_usercard_manage;
    let case = DATA.case("webhook_v3_membercard_usercard_manage");
    case.notified::<membercard_usercard_manage::Resource>();
}

#[test]
fn webhook_v3_merchant_notify_notify() {
    use wechatpay_api::webhook::v3::merchant_notify_notify;
    let case = DATA.case("webhook_v3_merchant_notify_notify");
    case.notified::<merchant_notify_notify::Resource>();
}

#[test]
fn webhook_v3_papay_sign() {
    use wechatpay_api::webhook::v3::papay_sign;
    let case = DATA.case("webhook_v3_papay_sign");
    case.notified::<papay_sign::Resource>();
}

#[test]
fn webhook_v3_papay_terminate() {
    use wechatpay_api::webhook::v3::papay_terminate;
    let case = DATA.case("webhook_v3_papay_terminate");
    case.notified::<papay_terminate::Resource>();
}

#[test]
fn webhook_v3_parking_fee_query_trans_info() {
    use wechatpay_api::webhook::v3::parking_fee_query_trans_info;
    let case = DATA.case("webhook_v3_parking_fee_query_trans_info");
    case.notified::<parking_fee_query_trans_info::Resource>();
}

#[test]
fn webhook_v3_payscore_bind_service_account() {
    use wechatpay_api::webhook::v3::payscore_bind_service_account;
    let case = DATA.case("webhook_v3_payscore_bind_service_account");
    case.notified::<payscore_bind_service_account::Resource>();
}

#[test]
fn webhook_v3_payscore_mch_prepay() {
    use wechatpay_api::webhook::v3::payscore_mch_prepay;
    let case = DATA.case("webhook_v3_payscore_mch_prepay");
    case.notified::<payscore_mch_prepay::Resource>();
}

#[test]
fn webhook_v3_payscore_user_accepted() {
    use wechatpay_api::webhook::v3::payscore_user_accepted;
    let case = DATA.case("webhook_v3_payscore_user_accepted");
    case.notified::<payscore_user_accepted::Resource>();
}

#[test]
fn webhook_v3_payscore_user_cancel_sign_plan() {
    use wechatpay_api::webhook::v3::payscore_user_cancel_sign_plan;
    let case = DATA.case("webhook_v3_payscore_user_cancel_sign_plan");
    case.notified::<payscore_user_cancel_sign_plan::Resource>();
}

#[test]
fn webhook_v3_payscore_user_close_service() {
    use wechatpay_api::webhook::v3::payscore_user_close_service;
    let case = DATA.case("webhook_v3_payscore_user_close_service");
    case.notified::<payscore_user_close_service::Resource>();
}

#[test]
fn webhook_v3_payscore_user_confirm() {
    use wechatpay_api::webhook::v3::payscore_user_confirm;
    let case = DATA.case("webhook_v3_payscore_user_confirm");
    case.notified::<payscore_user_confirm::Resource>();
}

#[test]
fn webhook_v3_payscore_user_open_service() {
    use wechatpay_api::webhook::v3::payscore_user_open_service;
    let case = DATA.case("webhook_v3_payscore_user_open_service");
    case.notified::<payscore_user_open_service::Resource>();
}

#[test]
fn webhook_v3_payscore_user_paid() {
    use wechatpay_api::webhook::v3::payscore_user_paid;
    let case = DATA.case("webhook_v3_payscore_user_paid");
    case.notified::<payscore_user_paid::Resource>();
}

#[test]
fn webhook_v3_payscore_user_sign_plan() {
    use wechatpay_api::webhook::v3::payscore_user_sign_plan;
    let case = DATA.case("webhook_v3_payscore_user_sign_plan");
    case.notified::<payscore_user_sign_plan::Resource>();
}

#[test]
fn webhook_v3_product_coupon_send() {
    use wechatpay_api::webhook::v3::product_coupon_send;
    let case = DATA.case("webhook_v3_product_coupon_send");
    case.notified::<product_coupon_send::Resource>();
}

#[test]
fn webhook_v3_product_coupon_sp_image_generation() {
    use wechatpay_api::webhook::v3::product_coupon_sp_image_generation;
    let case = DATA.case("webhook_v3_product_coupon_sp_image_generation");
    case.notified::<product_coupon_sp_image_generation::Resource>();
}

#[test]
fn webhook_v3_product_coupon_sp_send() {
    use wechatpay_api::webhook::v3::product_coupon_sp_send;
    let case = DATA.case("webhook_v3_product_coupon_sp_send");
    case.notified::<product_coupon_sp_send::Resource>();
}

#[test]
fn webhook_v3_profitsharing_return() {
    use wechatpay_api::webhook::v3::profitsharing_return;
    let case = DATA.case("webhook_v3_profitsharing_return");
    case.notified::<profitsharing_return::Resource>();
}

#[test]
fn webhook_v3_profitsharing_success() {
    use wechatpay_api::webhook::v3::profitsharing_success;
    let case = DATA.case("webhook_v3_profitsharing_success");
    case.notified::<profitsharing_success::Resource>();
}

#[test]
fn webhook_v3_recharge_closed() {
    use wechatpay_api::webhook::v3::recharge_closed;
    let case = DATA.case("webhook_v3_recharge_closed");
    case.notified::<recharge_closed::Resource>();
}

#[test]
fn webhook_v3_recharge_fund_returned() {
    use wechatpay_api::webhook::v3::recharge_fund_returned;
    let case = DATA.case("webhook_v3_recharge_fund_returned");
    case.notified::<recharge_fund_returned::Resource>();
}

#[test]
fn webhook_v3_recharge_success() {
    use wechatpay_api::webhook::v3::recharge_success;
    let case = DATA.case("webhook_v3_recharge_success");
    case.notified::<recharge_success::Resource>();
}

#[test]
fn webhook_v3_refund_abnormal() {
    use wechatpay_api::webhook::v3::refund_abnormal;
    let case = DATA.case("webhook_v3_refund_abnormal");
    case.notified::<refund_abnormal::Resource>();
}

#[test]
fn webhook_v3_refund_closed() {
    use wechatpay_api::webhook::v3::refund_closed;
    let case = DATA.case("webhook_v3_refund_closed");
    case.notified::<refund_closed::Resource>();
}

#[test]
fn webhook_v3_refund_success() {
    use wechatpay_api::webhook::v3::refund_success;
    let case = DATA.case("webhook_v3_refund_success");
    case.notified::<refund_success::Resource>();
}

#[test]
fn webhook_v3_risktrade_identification() {
    use wechatpay_api::webhook::v3::risktrade_identification;
    let case = DATA.case("webhook_v3_risktrade_identification");
    case.notified::<risktrade_identification::Resource>();
}

#[test]
fn webhook_v3_security_echo_success() {
    use wechatpay_api::webhook::v3::security_echo_success;
    let case = DATA.case("webhook_v3_security_echo_success");
    case.notified::<security_echo_success::Resource>();
}

#[test]
fn webhook_v3_settlement_success() {
    use wechatpay_api::webhook::v3::settlement_success;
    let case = DATA.case("webhook_v3_settlement_success");
    case.notified::<settlement_success::Resource>();
}

#[test]
fn webhook_v3_transaction_fail() {
    use wechatpay_api::webhook::v3::transaction_fail;
    let case = DATA.case("webhook_v3_transaction_fail");
    case.notified::<transaction_fail::Resource>();
}

#[test]
fn webhook_v3_transaction_industry_failed() {
    use wechatpay_api::webhook::v3::transaction_industry_failed;
    let case = DATA.case("webhook_v3_transaction_industry_failed");
    case.notified::<transaction_industry_failed::Resource>();
}

#[test]
fn webhook_v3_transaction_industry_success() {
    use wechatpay_api::webhook::v3::transaction_industry_success;
    let case = DATA.case("webhook_v3_transaction_industry_success");
    case.notified::<transaction_industry_success::Resource>();
}

#[test]
fn webhook_v3_transaction_pay_back() {
    use wechatpay_api::webhook::v3::transaction_pay_back;
    let case = DATA.case("webhook_v3_transaction_pay_back");
    case.notified::<transaction_pay_back::Resource>();
}

#[test]
fn webhook_v3_transaction_success() {
    use wechatpay_api::webhook::v3::transaction_success;
    let case = DATA.case("webhook_v3_transaction_success");
    case.notified::<transaction_success::Resource>();
}

#[test]
fn webhook_v3_vehicle_entrance_state_change() {
    use wechatpay_api::webhook::v3::vehicle_entrance_state_change;
    let case = DATA.case("webhook_v3_vehicle_entrance_state_change");
    case.notified::<vehicle_entrance_state_change::Resource>();
}

#[test]
fn webhook_v3_vehicle_user_state_change() {
    use wechatpay_api::webhook::v3::vehicle_user_state_change;
    let case = DATA.case("webhook_v3_vehicle_user_state_change");
    case.notified::<vehicle_user_state_change::Resource>();
}

#[test]
fn webhook_v3_violation_appeal() {
    use wechatpay_api::webhook::v3::violation_appeal;
    let case = DATA.case("webhook_v3_violation_appeal");
    case.notified::<violation_appeal::Resource>();
}

#[test]
fn webhook_v3_violation_intercept() {
    use wechatpay_api::webhook::v3::violation_intercept;
    let case = DATA.case("webhook_v3_violation_intercept");
    case.notified::<violation_intercept::Resource>();
}

#[test]
fn webhook_v3_violation_punish() {
    use wechatpay_api::webhook::v3::violation_punish;
    let case = DATA.case("webhook_v3_violation_punish");
    case.notified::<violation_punish::Resource>();
}

#[test]
fn webhook_v3_webizpay_authorized() {
    use wechatpay_api::webhook::v3::webizpay_authorized;
    let case = DATA.case("webhook_v3_webizpay_authorized");
    case.notified::<webizpay_authorized::Resource>();
}

#[test]
fn webhook_v3_webizpay_paymentrefundsuccess() {
    use wechatpay_api::webhook::v3::webizpay_paymentrefundsuccess;
    let case = DATA.case("webhook_v3_webizpay_paymentrefundsuccess");
    case.notified::<webizpay_paymentrefundsuccess::Resource>();
}

#[test]
fn webhook_v3_webizpay_paymentsuccess() {
    use wechatpay_api::webhook::v3::webizpay_paymentsuccess;
    let case = DATA.case("webhook_v3_webizpay_paymentsuccess");
    case.notified::<webizpay_paymentsuccess::Resource>();
}

#[test]
fn webhook_v3_webizpay_quotacardexpired() {
    use wechatpay_api::webhook::v3::webizpay_quotacardexpired;
    let case = DATA.case("webhook_v3_webizpay_quotacardexpired");
    case.notified::<webizpay_quotacardexpired::Resource>();
}

#[test]
fn webhook_v3_webizpay_revoked() {
    use wechatpay_api::webhook::v3::webizpay_revoked;
    let case = DATA.case("webhook_v3_webizpay_revoked");
    case.notified::<webizpay_revoked::Resource>();
}
