//! Sends every sample of the docs and reads every response and notification, through the crate's public items.
//!
//! Generated from templates/samples.rs.jinja by `cargo xtask regen`; do not edit.

#![allow(deprecated, reason = "operations that the docs call deprecated still have to work")]

mod support;
#[cfg(feature = "brand-card-member")]
#[rustfmt::skip]
mod brand_card_member;
#[cfg(feature = "brand-marketing")]
#[rustfmt::skip]
mod brand_marketing;
#[cfg(feature = "brand-store")]
#[rustfmt::skip]
mod brand_store;
#[cfg(feature = "v2-appauth")]
#[rustfmt::skip]
mod v2_appauth;
#[cfg(feature = "v2-applyment")]
#[rustfmt::skip]
mod v2_applyment;
#[cfg(feature = "v2-billcommentsp")]
#[rustfmt::skip]
mod v2_billcommentsp;
#[cfg(feature = "v2-cgi-bin")]
#[rustfmt::skip]
mod v2_cgi_bin;
#[cfg(feature = "v2-deposit")]
#[rustfmt::skip]
mod v2_deposit;
#[cfg(feature = "v2-face")]
#[rustfmt::skip]
mod v2_face;
#[cfg(feature = "v2-fund")]
#[rustfmt::skip]
mod v2_fund;
#[cfg(feature = "v2-mchrisk")]
#[rustfmt::skip]
mod v2_mchrisk;
#[cfg(feature = "v2-mmpaymkttransfers")]
#[rustfmt::skip]
mod v2_mmpaymkttransfers;
#[cfg(feature = "v2-mmpaysptrans")]
#[rustfmt::skip]
mod v2_mmpaysptrans;
#[cfg(feature = "v2-papay")]
#[rustfmt::skip]
mod v2_papay;
#[cfg(feature = "v2-pay")]
#[rustfmt::skip]
mod v2_pay;
#[cfg(feature = "v2-payitil")]
#[rustfmt::skip]
mod v2_payitil;
#[cfg(feature = "v2-risk")]
#[rustfmt::skip]
mod v2_risk;
#[cfg(feature = "v2-secapi")]
#[rustfmt::skip]
mod v2_secapi;
#[cfg(feature = "v2-secsvc")]
#[rustfmt::skip]
mod v2_secsvc;
#[cfg(feature = "v2-tools")]
#[rustfmt::skip]
mod v2_tools;
#[cfg(feature = "v2-transit")]
#[rustfmt::skip]
mod v2_transit;
#[cfg(feature = "v2-vehicle")]
#[rustfmt::skip]
mod v2_vehicle;
#[cfg(feature = "v2-wxv")]
#[rustfmt::skip]
mod v2_wxv;
#[cfg(feature = "v2-xdc")]
#[rustfmt::skip]
mod v2_xdc;
#[cfg(feature = "v3-abnormal-fund-processing")]
#[rustfmt::skip]
mod v3_abnormal_fund_processing;
#[cfg(feature = "v3-aggracct-bc")]
#[rustfmt::skip]
mod v3_aggracct_bc;
#[cfg(feature = "v3-apply4sub")]
#[rustfmt::skip]
mod v3_apply4sub;
#[cfg(feature = "v3-apply4subject")]
#[rustfmt::skip]
mod v3_apply4subject;
#[cfg(feature = "v3-applyment4sub")]
#[rustfmt::skip]
mod v3_applyment4sub;
#[cfg(feature = "v3-bank-batch-transfer")]
#[rustfmt::skip]
mod v3_bank_batch_transfer;
#[cfg(feature = "v3-bank-transfer")]
#[rustfmt::skip]
mod v3_bank_transfer;
#[cfg(feature = "v3-bill")]
#[rustfmt::skip]
mod v3_bill;
#[cfg(feature = "v3-billdownload")]
#[rustfmt::skip]
mod v3_billdownload;
#[cfg(feature = "v3-brand")]
#[rustfmt::skip]
mod v3_brand;
#[cfg(feature = "v3-brand-basic")]
#[rustfmt::skip]
mod v3_brand_basic;
#[cfg(feature = "v3-businesscircle")]
#[rustfmt::skip]
mod v3_businesscircle;
#[cfg(feature = "v3-capital")]
#[rustfmt::skip]
mod v3_capital;
#[cfg(feature = "v3-catering")]
#[rustfmt::skip]
mod v3_catering;
#[cfg(feature = "v3-certificates")]
#[rustfmt::skip]
mod v3_certificates;
#[cfg(feature = "v3-combine-transactions")]
#[rustfmt::skip]
mod v3_combine_transactions;
#[cfg(feature = "v3-compliance")]
#[rustfmt::skip]
mod v3_compliance;
#[cfg(feature = "v3-credit-repayment")]
#[rustfmt::skip]
mod v3_credit_repayment;
#[cfg(feature = "v3-customs")]
#[rustfmt::skip]
mod v3_customs;
#[cfg(feature = "v3-discount-card")]
#[rustfmt::skip]
mod v3_discount_card;
#[cfg(feature = "v3-ebike")]
#[rustfmt::skip]
mod v3_ebike;
#[cfg(feature = "v3-ecommerce")]
#[rustfmt::skip]
mod v3_ecommerce;
#[cfg(feature = "v3-edu-papay")]
#[rustfmt::skip]
mod v3_edu_papay;
#[cfg(feature = "v3-edu-star")]
#[rustfmt::skip]
mod v3_edu_star;
#[cfg(feature = "v3-eduschoolpay")]
#[rustfmt::skip]
mod v3_eduschoolpay;
#[cfg(feature = "v3-express")]
#[rustfmt::skip]
mod v3_express;
#[cfg(feature = "v3-facemch")]
#[rustfmt::skip]
mod v3_facemch;
#[cfg(feature = "v3-fund-app")]
#[rustfmt::skip]
mod v3_fund_app;
#[cfg(feature = "v3-funds-to-oversea")]
#[rustfmt::skip]
mod v3_funds_to_oversea;
#[cfg(feature = "v3-global")]
#[rustfmt::skip]
mod v3_global;
#[cfg(feature = "v3-goldplan")]
#[rustfmt::skip]
mod v3_goldplan;
#[cfg(feature = "v3-gov")]
#[rustfmt::skip]
mod v3_gov;
#[cfg(feature = "v3-hire-power-bank")]
#[rustfmt::skip]
mod v3_hire_power_bank;
#[cfg(feature = "v3-industry-coupon")]
#[rustfmt::skip]
mod v3_industry_coupon;
#[cfg(feature = "v3-industry-rebate")]
#[rustfmt::skip]
mod v3_industry_rebate;
#[cfg(feature = "v3-inspolicymgr")]
#[rustfmt::skip]
mod v3_inspolicymgr;
#[cfg(feature = "v3-iotmanage")]
#[rustfmt::skip]
mod v3_iotmanage;
#[cfg(feature = "v3-lovefeast")]
#[rustfmt::skip]
mod v3_lovefeast;
#[cfg(feature = "v3-marketing")]
#[rustfmt::skip]
mod v3_marketing;
#[cfg(feature = "v3-mch-manage")]
#[rustfmt::skip]
mod v3_mch_manage;
#[cfg(feature = "v3-mch_operate")]
#[rustfmt::skip]
mod v3_mch_operate;
#[cfg(feature = "v3-mch-operation-manage")]
#[rustfmt::skip]
mod v3_mch_operation_manage;
#[cfg(feature = "v3-mchalterapply")]
#[rustfmt::skip]
mod v3_mchalterapply;
#[cfg(feature = "v3-med-ins")]
#[rustfmt::skip]
mod v3_med_ins;
#[cfg(feature = "v3-merchant")]
#[rustfmt::skip]
mod v3_merchant;
#[cfg(feature = "v3-merchant-risk-manage")]
#[rustfmt::skip]
mod v3_merchant_risk_manage;
#[cfg(feature = "v3-merchant-service")]
#[rustfmt::skip]
mod v3_merchant_service;
#[cfg(feature = "v3-merchant-settlement")]
#[rustfmt::skip]
mod v3_merchant_settlement;
#[cfg(feature = "v3-merchant-store")]
#[rustfmt::skip]
mod v3_merchant_store;
#[cfg(feature = "v3-merchantfund")]
#[rustfmt::skip]
mod v3_merchantfund;
#[cfg(feature = "v3-merchants")]
#[rustfmt::skip]
mod v3_merchants;
#[cfg(feature = "v3-multiuse")]
#[rustfmt::skip]
mod v3_multiuse;
#[cfg(feature = "v3-new-tax-control-fapiao")]
#[rustfmt::skip]
mod v3_new_tax_control_fapiao;
#[cfg(feature = "v3-offlineface")]
#[rustfmt::skip]
mod v3_offlineface;
#[cfg(feature = "v3-offlinefacemch")]
#[rustfmt::skip]
mod v3_offlinefacemch;
#[cfg(feature = "v3-palmservice")]
#[rustfmt::skip]
mod v3_palmservice;
#[cfg(feature = "v3-papay")]
#[rustfmt::skip]
mod v3_papay;
#[cfg(feature = "v3-parking")]
#[rustfmt::skip]
mod v3_parking;
#[cfg(feature = "v3-partner-papay")]
#[rustfmt::skip]
mod v3_partner_papay;
#[cfg(feature = "v3-partner-transfer")]
#[rustfmt::skip]
mod v3_partner_transfer;
#[cfg(feature = "v3-password-exempt-contract")]
#[rustfmt::skip]
mod v3_password_exempt_contract;
#[cfg(feature = "v3-pay")]
#[rustfmt::skip]
mod v3_pay;
#[cfg(feature = "v3-pay-devices")]
#[rustfmt::skip]
mod v3_pay_devices;
#[cfg(feature = "v3-payroll-card")]
#[rustfmt::skip]
mod v3_payroll_card;
#[cfg(feature = "v3-payscore")]
#[rustfmt::skip]
mod v3_payscore;
#[cfg(feature = "v3-platsolution")]
#[rustfmt::skip]
mod v3_platsolution;
#[cfg(feature = "v3-profitsharing")]
#[rustfmt::skip]
mod v3_profitsharing;
#[cfg(feature = "v3-qrcode")]
#[rustfmt::skip]
mod v3_qrcode;
#[cfg(feature = "v3-rate-activity")]
#[rustfmt::skip]
mod v3_rate_activity;
#[cfg(feature = "v3-realname")]
#[rustfmt::skip]
mod v3_realname;
#[cfg(feature = "v3-recharge")]
#[rustfmt::skip]
mod v3_recharge;
#[cfg(feature = "v3-refund")]
#[rustfmt::skip]
mod v3_refund;
#[cfg(feature = "v3-refunds")]
#[rustfmt::skip]
mod v3_refunds;
#[cfg(feature = "v3-repayment")]
#[rustfmt::skip]
mod v3_repayment;
#[cfg(feature = "v3-security")]
#[rustfmt::skip]
mod v3_security;
#[cfg(feature = "v3-settle")]
#[rustfmt::skip]
mod v3_settle;
#[cfg(feature = "v3-smartguide")]
#[rustfmt::skip]
mod v3_smartguide;
#[cfg(feature = "v3-statements")]
#[rustfmt::skip]
mod v3_statements;
#[cfg(feature = "v3-taxi-invoice")]
#[rustfmt::skip]
mod v3_taxi_invoice;
#[cfg(feature = "v3-transaction-block")]
#[rustfmt::skip]
mod v3_transaction_block;
#[cfg(feature = "v3-transactions")]
#[rustfmt::skip]
mod v3_transactions;
#[cfg(feature = "v3-transfer")]
#[rustfmt::skip]
mod v3_transfer;
#[cfg(feature = "v3-transfer-detail")]
#[rustfmt::skip]
mod v3_transfer_detail;
#[cfg(feature = "v3-transferdownload")]
#[rustfmt::skip]
mod v3_transferdownload;
#[cfg(feature = "v3-vehicle")]
#[rustfmt::skip]
mod v3_vehicle;
#[cfg(feature = "v3-webizpay")]
#[rustfmt::skip]
mod v3_webizpay;
#[cfg(feature = "webhooks")]
#[rustfmt::skip]
mod webhooks;
