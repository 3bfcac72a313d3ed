//! Operations, by the path of their URL.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

/// 在途异常资金处理 / Abnormal In-transit Funds
///
/// 把在途异常资金付给符合条件的收款方，并查询付款进度和指令执行结果。 / Pays abnormal in-transit funds to an eligible receiver and queries the payment and its instructions.
///
/// Everything at `v3/abnormal-fund-processing` and below.
#[doc(alias = "在途异常资金处理")]
#[doc(alias = "途异常资金处理")]
#[doc(alias = "异常资金处理")]
#[doc(alias = "常资金处理")]
#[doc(alias = "资金处理")]
#[doc(alias = "金处理")]
#[doc(alias = "处理")]
#[doc(alias = "Abnormal In-transit Funds")]
#[doc(alias = "In-transit Funds")]
#[doc(alias = "Funds")]
#[cfg(feature = "v3-abnormal-fund-processing")]
pub mod abnormal_fund_processing {
    /// Everything at `v3/abnormal-fund-processing/receipts` and below.
    pub mod receipts {
        /// Everything at `v3/abnormal-fund-processing/receipts/{receipt_id}` and below.
        pub mod by_receipt_id {
            #[path = "../by_receipt_id.rs"]
            mod page;
            pub use page::*;
            /// Everything at `v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions` and below.
            pub mod transfer_instructions {
                #[path = "../transfer_instructions.rs"]
                mod page;
                pub use page::*;
                pub mod by_out_instruction_no;
            }
        }
    }
}

/// 微众银行台账 / WeBank Ledger Accounts
///
/// 查询微众银行台账的渠道额度和商户资料，发起或解除管控，办理特殊减额和结算账户更名。 / Queries the quota and merchant details of WeBank ledger accounts, places and lifts controls, and handles quota reductions and account renaming.
///
/// Everything at `v3/aggracct-bc` and below.
#[doc(alias = "微众银行台账")]
#[doc(alias = "众银行台账")]
#[doc(alias = "银行台账")]
#[doc(alias = "行台账")]
#[doc(alias = "台账")]
#[doc(alias = "WeBank Ledger Accounts")]
#[doc(alias = "Ledger Accounts")]
#[doc(alias = "Accounts")]
#[cfg(feature = "v3-aggracct-bc")]
pub mod aggracct_bc {
    /// Everything at `v3/aggracct-bc/wb-channel` and below.
    pub mod wb_channel {
        /// Everything at `v3/aggracct-bc/wb-channel/account` and below.
        pub mod account {
            pub mod balance;

            pub mod mch_archives;

            pub mod mch_media;
        }

        /// Everything at `v3/aggracct-bc/wb-channel/bank-channel-account` and below.
        pub mod bank_channel_account {
            /// Everything at `v3/aggracct-bc/wb-channel/bank-channel-account/rename` and below.
            pub mod rename {
                #[path = "../rename.rs"]
                mod page;
                pub use page::*;
                pub mod by_application_id;
            }
        }

        /// Everything at `v3/aggracct-bc/wb-channel/control-orders` and below.
        pub mod control_orders {
            pub mod by_out_request_no;

            /// Everything at `v3/aggracct-bc/wb-channel/control-orders/info` and below.
            pub mod info {
                /// Everything at `v3/aggracct-bc/wb-channel/control-orders/info/update` and below.
                pub mod update {
                    /// Everything at `v3/aggracct-bc/wb-channel/control-orders/info/update/result` and below.
                    pub mod result {
                        pub mod notify;
                    }
                }
            }

            pub mod punish;

            pub mod recover;
        }

        /// Everything at `v3/aggracct-bc/wb-channel/special-reduction` and below.
        pub mod special_reduction {
            #[path = "../special_reduction.rs"]
            mod page;
            pub use page::*;
            pub mod by_out_request_no;
        }
    }
}

/// 结算账户 / Settlement Accounts
///
/// 服务商或平台查询、修改子商户的结算银行账户，并查询修改申请的状态。 / Queries and changes a sub-merchant's settlement bank account for a partner or platform, and queries the state of a change.
///
/// Everything at `v3/apply4sub` and below.
#[doc(alias = "结算账户")]
#[doc(alias = "算账户")]
#[doc(alias = "账户")]
#[doc(alias = "Settlement Accounts")]
#[doc(alias = "Accounts")]
#[cfg(feature = "v3-apply4sub")]
pub mod apply4sub {
    /// Everything at `v3/apply4sub/sub_merchants` and below.
    pub mod sub_merchants {
        /// Everything at `v3/apply4sub/sub_merchants/{sub_mchid}` and below.
        pub mod by_sub_mchid {
            /// Everything at `v3/apply4sub/sub_merchants/{sub_mchid}/application` and below.
            pub mod application {
                pub mod by_application_no;
            }

            pub mod modify_settlement;

            pub mod settlement;
        }
    }
}

/// 商户开户意愿确认 / Account Opening Intent
///
/// 提交、撤销和查询商户开户意愿申请单，查询商户是否已确认开户意愿。 / Submits, cancels and queries account opening intent applications, and queries whether a merchant has confirmed its intent.
///
/// Everything at `v3/apply4subject` and below.
#[doc(alias = "商户开户意愿确认")]
#[doc(alias = "户开户意愿确认")]
#[doc(alias = "开户意愿确认")]
#[doc(alias = "户意愿确认")]
#[doc(alias = "意愿确认")]
#[doc(alias = "愿确认")]
#[doc(alias = "确认")]
#[doc(alias = "Account Opening Intent")]
#[doc(alias = "Opening Intent")]
#[doc(alias = "Intent")]
#[cfg(feature = "v3-apply4subject")]
pub mod apply4subject {
    /// Everything at `v3/apply4subject/applyment` and below.
    pub mod applyment {
        #[path = "../applyment.rs"]
        mod page;
        pub use page::*;
        /// Everything at `v3/apply4subject/applyment/{applyment_id}` and below.
        pub mod by_applyment_id {
            pub mod cancel;
        }

        /// Everything at `v3/apply4subject/applyment/{business_code}` and below.
        pub mod by_business_code {
            pub mod cancel;
        }

        /// Everything at `v3/apply4subject/applyment/merchants` and below.
        pub mod merchants {
            /// Everything at `v3/apply4subject/applyment/merchants/{sub_mchid}` and below.
            pub mod by_sub_mchid {
                pub mod state;
            }
        }
    }
}

/// 特约商户进件 / Sub-merchant Onboarding
///
/// 服务商提交特约商户（含小微商户）进件申请单，并查询申请状态。 / Submits a partner's applications to onboard sub-merchants, including micro merchants, and queries their state.
///
/// Everything at `v3/applyment4sub` and below.
#[doc(alias = "特约商户进件")]
#[doc(alias = "约商户进件")]
#[doc(alias = "商户进件")]
#[doc(alias = "户进件")]
#[doc(alias = "进件")]
#[doc(alias = "Sub-merchant Onboarding")]
#[doc(alias = "Onboarding")]
#[cfg(feature = "v3-applyment4sub")]
pub mod applyment4sub {
    /// Everything at `v3/applyment4sub/applyment` and below.
    pub mod applyment {
        mod index;
        pub use index::*;
        /// Everything at `v3/applyment4sub/applyment/applyment_id` and below.
        pub mod applyment_id {
            pub mod by_applyment_id;
        }

        /// Everything at `v3/applyment4sub/applyment/business_code` and below.
        pub mod business_code {
            pub mod by_business_code;
        }
    }
}

/// 银行转账电子回单 / Bank Transfer Receipts
///
/// 为银行模式的批量转账申请并查询明细电子回单和汇总电子回单。 / Applies for and queries the detail and summary receipts of bank-mode transfer batches.
///
/// Everything at `v3/bank-batch-transfer` and below.
#[doc(alias = "银行转账电子回单")]
#[doc(alias = "行转账电子回单")]
#[doc(alias = "转账电子回单")]
#[doc(alias = "账电子回单")]
#[doc(alias = "电子回单")]
#[doc(alias = "子回单")]
#[doc(alias = "回单")]
#[doc(alias = "Bank Transfer Receipts")]
#[doc(alias = "Transfer Receipts")]
#[doc(alias = "Receipts")]
#[cfg(feature = "v3-bank-batch-transfer")]
pub mod bank_batch_transfer {
    /// Everything at `v3/bank-batch-transfer/receipt` and below.
    pub mod receipt {
        pub mod detail_receipts;

        pub mod summary_receipts;
    }
}

/// 银行批量转账 / Bank Batch Transfers
///
/// 银行服务商向用户的微信零钱或务工卡批量转账，并查询批次与明细。 / Makes a bank partner's batch transfers to users' WeChat balances or worker bank cards, and queries batches and details.
///
/// Everything at `v3/bank-transfer` and below.
#[doc(alias = "银行批量转账")]
#[doc(alias = "行批量转账")]
#[doc(alias = "批量转账")]
#[doc(alias = "量转账")]
#[doc(alias = "转账")]
#[doc(alias = "Bank Batch Transfers")]
#[doc(alias = "Batch Transfers")]
#[doc(alias = "Transfers")]
#[cfg(feature = "v3-bank-transfer")]
pub mod bank_transfer {
    /// Everything at `v3/bank-transfer/batches` and below.
    pub mod batches {
        #[path = "../batches.rs"]
        mod page;
        pub use page::*;
        /// Everything at `v3/bank-transfer/batches/batch-id` and below.
        pub mod batch_id {
            /// Everything at `v3/bank-transfer/batches/batch-id/{batch_id}` and below.
            pub mod by_batch_id {
                #[path = "../by_batch_id.rs"]
                mod page;
                pub use page::*;
                /// Everything at `v3/bank-transfer/batches/batch-id/{batch_id}/details` and below.
                pub mod details {
                    /// Everything at `v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id` and below.
                    pub mod detail_id {
                        pub mod by_detail_id;
                    }
                }
            }
        }

        /// Everything at `v3/bank-transfer/batches/out-batch-no` and below.
        pub mod out_batch_no {
            /// Everything at `v3/bank-transfer/batches/out-batch-no/{out_batch_no}` and below.
            pub mod by_out_batch_no {
                #[path = "../by_out_batch_no.rs"]
                mod page;
                pub use page::*;
                /// Everything at `v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details` and below.
                pub mod details {
                    /// Everything at `v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no` and below.
                    pub mod out_detail_no {
                        pub mod by_out_detail_no;
                    }
                }
            }
        }
    }
}

/// 交易账单与资金账单 / Transaction and Fund Bills
///
/// 申请交易账单、资金账单和单个子商户的资金账单，取得下载地址，用于对账。 / Requests transaction bills and fund flow bills, also for a single sub-merchant, and returns their download URLs for reconciliation.
///
/// Everything at `v3/bill` and below.
#[doc(alias = "交易账单与资金账单")]
#[doc(alias = "易账单与资金账单")]
#[doc(alias = "账单与资金账单")]
#[doc(alias = "单与资金账单")]
#[doc(alias = "与资金账单")]
#[doc(alias = "资金账单")]
#[doc(alias = "金账单")]
#[doc(alias = "账单")]
#[doc(alias = "Transaction and Fund Bills")]
#[doc(alias = "Fund Bills")]
#[doc(alias = "Bills")]
#[cfg(feature = "v3-bill")]
pub mod bill {
    pub mod fundflowbill;

    pub mod sub_merchant_fundflowbill;

    pub mod tradebill;
}

/// 账单下载 / Bill Downloads
///
/// 凭申请账单时返回的地址下载对账单文件。 / Downloads a bill file from the URL that a bill request returned.
///
/// Everything at `v3/billdownload` and below.
#[doc(alias = "账单下载")]
#[doc(alias = "单下载")]
#[doc(alias = "下载")]
#[doc(alias = "Bill Downloads")]
#[doc(alias = "Downloads")]
#[cfg(feature = "v3-billdownload")]
pub mod billdownload {
    pub mod file;
}

/// 品牌经营 / Brand Operations
///
/// 服务商代品牌办理入驻，管理商家名片、商家名片会员、品牌门店和摇优惠，并办理连锁品牌分账。 / Onboards brands for a partner, manages their merchant cards, memberships and shops, lists shake discounts, and shares profits of chain brands.
///
/// Everything at `v3/brand` and below.
#[doc(alias = "品牌经营")]
#[doc(alias = "牌经营")]
#[doc(alias = "经营")]
#[doc(alias = "Brand Operations")]
#[doc(alias = "Operations")]
#[cfg(feature = "v3-brand")]
pub mod brand {
    /// Everything at `v3/brand/applyments` and below.
    pub mod applyments {
        #[path = "../applyments.rs"]
        mod page;
        pub use page::*;
        /// Everything at `v3/brand/applyments/applyment-id` and below.
        pub mod applyment_id {
            pub mod by_applyment_id;
        }

        /// Everything at `v3/brand/applyments/business-code` and below.
        pub mod business_code {
            pub mod by_business_code;
        }

        pub mod cancel_applyment;
    }

    /// Everything at `v3/brand/card` and below.
    pub mod card {
        /// Everything at `v3/brand/card/card-configs` and below.
        pub mod card_configs {
            #[path = "../card_configs.rs"]
            mod page;
            pub use page::*;
            pub mod cancel_applyment;

            pub mod preview_url;

            pub mod publish;
        }

        /// Everything at `v3/brand/card/card-links` and below.
        pub mod card_links {
            #[path = "../card_links.rs"]
            mod page;
            pub use page::*;
            /// Everything at `v3/brand/card/card-links/business-code` and below.
            pub mod business_code {
                pub mod by_business_code;
            }

            pub mod cancel_applyment;

            pub mod unbind_card_link;
        }
    }

    /// Everything at `v3/brand/marketing` and below.
    pub mod marketing {
        /// Everything at `v3/brand/marketing/shake-activities` and below.
        pub mod shake_activities {
            pub mod activities;
        }
    }

    /// Everything at `v3/brand/partner` and below.
    pub mod partner {
        /// Everything at `v3/brand/partner/card-member` and below.
        pub mod card_member {
            /// Everything at `v3/brand/partner/card-member/cards` and below.
            pub mod cards {
                #[path = "../cards.rs"]
                mod page;
                pub use page::*;
                /// Everything at `v3/brand/partner/card-member/cards/{card_id}` and below.
                pub mod by_card_id {
                    #[path = "../by_card_id.rs"]
                    mod page;
                    pub use page::*;
                    pub mod invalidate;
                }
            }

            /// Everything at `v3/brand/partner/card-member/membership-activities` and below.
            pub mod membership_activities {
                #[path = "../membership_activities.rs"]
                mod page;
                pub use page::*;
                /// Everything at `v3/brand/partner/card-member/membership-activities/{activity_id}` and below.
                pub mod by_activity_id {
                    #[path = "../by_activity_id.rs"]
                    mod page;
                    pub use page::*;
                    pub mod terminate;
                }
            }

            pub mod pay_view_tokens;

            pub mod pre_auth_tokens;

            /// Everything at `v3/brand/partner/card-member/user-cards` and below.
            pub mod user_cards {
                #[path = "../user_cards.rs"]
                mod page;
                pub use page::*;
                /// Everything at `v3/brand/partner/card-member/user-cards/{user_card_code}` and below.
                pub mod by_user_card_code {
                    #[path = "../by_user_card_code.rs"]
                    mod page;
                    pub use page::*;
                    pub mod confirm;

                    pub mod invalidate;
                }

                pub mod import_by_openid;

                pub mod import_by_phone;
            }

            pub mod user_feeds;

            /// Everything at `v3/brand/partner/card-member/user-points` and below.
            pub mod user_points {
                /// Everything at `v3/brand/partner/card-member/user-points/exchange-coupon` and below.
                pub mod exchange_coupon {
                    pub mod confirm;
                }

                pub mod sync;
            }
        }

        /// Everything at `v3/brand/partner/store` and below.
        pub mod store {
            /// Everything at `v3/brand/partner/store/brandstores` and below.
            pub mod brandstores {
                #[path = "../brandstores.rs"]
                mod page;
                pub use page::*;
                /// Everything at `v3/brand/partner/store/brandstores/{store_id}` and below.
                pub mod by_store_id {
                    #[path = "../by_store_id.rs"]
                    mod page;
                    pub use page::*;
                    pub mod bindrecipient;

                    pub mod close;

                    pub mod resume;

                    pub mod unbindrecipient;
                }
            }
        }
    }

    /// Everything at `v3/brand/profitsharing` and below.
    pub mod profitsharing {
        /// Everything at `v3/brand/profitsharing/brand-configs` and below.
        pub mod brand_configs {
            pub mod by_brand_mchid;
        }

        pub mod finish_order;

        /// Everything at `v3/brand/profitsharing/orders` and below.
        pub mod orders {
            #[path = "../orders.rs"]
            mod page;
            pub use page::*;
            /// Everything at `v3/brand/profitsharing/orders/{transaction_id}` and below.
            pub mod by_transaction_id {
                pub mod amounts;
            }
        }

        /// Everything at `v3/brand/profitsharing/receivers` and below.
        pub mod receivers {
            pub mod add;

            pub mod delete;
        }

        pub mod returnorders;
    }
}

/// 品牌产品权限 / Brand Product Permissions
///
/// 服务商查询品牌已授权且正在生效的产品权限。 / Queries the product permissions that a brand has granted to a partner and that are in effect.
///
/// Everything at `v3/brand-basic` and below.
#[doc(alias = "品牌产品权限")]
#[doc(alias = "牌产品权限")]
#[doc(alias = "产品权限")]
#[doc(alias = "品权限")]
#[doc(alias = "权限")]
#[doc(alias = "Brand Product Permissions")]
#[doc(alias = "Product Permissions")]
#[doc(alias = "Permissions")]
#[cfg(feature = "v3-brand-basic")]
pub mod brand_basic {
    /// Everything at `v3/brand-basic/partner` and below.
    pub mod partner {
        /// Everything at `v3/brand-basic/partner/brands` and below.
        pub mod brands {
            /// Everything at `v3/brand-basic/partner/brands/{brand_id}` and below.
            pub mod by_brand_id {
                pub mod product_authorities;
            }
        }
    }
}

/// 智慧商圈 / Smart Malls
///
/// 同步商圈会员的积分和停车状态，查询用户的积分授权和待积分状态。 / Synchronizes mall members' points and parking states, and queries points authorizations and pending points.
///
/// Everything at `v3/businesscircle` and below.
#[doc(alias = "智慧商圈")]
#[doc(alias = "慧商圈")]
#[doc(alias = "商圈")]
#[doc(alias = "Smart Malls")]
#[doc(alias = "Malls")]
#[cfg(feature = "v3-businesscircle")]
pub mod businesscircle {
    pub mod parkings;

    /// Everything at `v3/businesscircle/points` and below.
    pub mod points {
        pub mod notify;
    }

    /// Everything at `v3/businesscircle/user-authorizations` and below.
    pub mod user_authorizations {
        pub mod by_openid;
    }

    /// Everything at `v3/businesscircle/users` and below.
    pub mod users {
        /// Everything at `v3/businesscircle/users/{openid}` and below.
        pub mod by_openid {
            /// Everything at `v3/businesscircle/users/{openid}/points` and below.
            pub mod points {
                pub mod commit_status;
            }
        }
    }
}

/// 银行组件 / Bank Directory
///
/// 查询银行、支行、省份和城市列表，按银行卡号识别开户银行，用于填写结算账户。 / Lists banks, branches, provinces and cities, and finds a card's issuing bank, for filling in bank accounts.
///
/// Everything at `v3/capital` and below.
#[doc(alias = "银行组件")]
#[doc(alias = "行组件")]
#[doc(alias = "组件")]
#[doc(alias = "Bank Directory")]
#[doc(alias = "Directory")]
#[cfg(feature = "v3-capital")]
pub mod capital {
    /// Everything at `v3/capital/capitallhh` and below.
    pub mod capitallhh {
        /// Everything at `v3/capital/capitallhh/areas` and below.
        pub mod areas {
            /// Everything at `v3/capital/capitallhh/areas/provinces` and below.
            pub mod provinces {
                #[path = "../provinces.rs"]
                mod page;
                pub use page::*;
                /// Everything at `v3/capital/capitallhh/areas/provinces/{province_code}` and below.
                pub mod by_province_code {
                    pub mod cities;
                }
            }
        }

        /// Everything at `v3/capital/capitallhh/banks` and below.
        pub mod banks {
            /// Everything at `v3/capital/capitallhh/banks/{bank_alias_code}` and below.
            pub mod by_bank_alias_code {
                pub mod branches;
            }

            pub mod corporate_banking;

            pub mod personal_banking;

            pub mod search_banks_by_bank_account;
        }
    }
}

/// 扫码点餐 / Catering Orders
///
/// 渠道商或服务商向微信支付同步点餐订单的信息和状态。 / Reports the details and state of catering orders to WeChat Pay for channel partners and partners.
///
/// Everything at `v3/catering` and below.
#[doc(alias = "扫码点餐")]
#[doc(alias = "码点餐")]
#[doc(alias = "点餐")]
#[doc(alias = "Catering Orders")]
#[doc(alias = "Orders")]
#[cfg(feature = "v3-catering")]
pub mod catering {
    /// Everything at `v3/catering/orders` and below.
    pub mod orders {
        pub mod sync_status;
    }
}

/// 平台证书 / Platform Certificates
///
/// 下载微信支付平台证书，用于验签和敏感信息加密。 / Downloads WeChat Pay's platform certificates, which verify signatures and encrypt sensitive data.
///
/// Everything at `v3/certificates` and below.
#[doc(alias = "平台证书")]
#[doc(alias = "台证书")]
#[doc(alias = "证书")]
#[doc(alias = "Platform Certificates")]
#[doc(alias = "Certificates")]
#[cfg(feature = "v3-certificates")]
pub mod certificates;

/// 合单支付 / Combined Payments
///
/// 把多个商户的订单合并成一笔付款，支持 JSAPI、APP、H5 和 Native 下单、查单与关单，以及小程序个人收款。 / Places, queries and closes orders that combine several merchants' orders into one payment, and takes personal collections in mini programs.
///
/// Everything at `v3/combine-transactions` and below.
#[doc(alias = "合单支付")]
#[doc(alias = "单支付")]
#[doc(alias = "支付")]
#[doc(alias = "Combined Payments")]
#[doc(alias = "Payments")]
#[cfg(feature = "v3-combine-transactions")]
pub mod combine_transactions {
    pub mod app;

    pub mod h5;

    /// Everything at `v3/combine-transactions/id` and below.
    pub mod id {
        pub mod by_combine_transaction_id;
    }

    pub mod jsapi;

    pub mod miniprogram;

    pub mod native;

    /// Everything at `v3/combine-transactions/out-trade-no` and below.
    pub mod out_trade_no {
        /// Everything at `v3/combine-transactions/out-trade-no/{combine_out_trade_no}` and below.
        pub mod by_combine_out_trade_no {
            #[path = "../by_combine_out_trade_no.rs"]
            mod page;
            pub use page::*;
            pub mod close;
        }
    }
}

/// 商户身份核实 / Merchant Identity Verification
///
/// 服务商对不活跃的子商户发起身份核实，并查询核实结果。 / Starts an identity verification of an inactive sub-merchant for a partner and queries the result.
///
/// Everything at `v3/compliance` and below.
#[doc(alias = "商户身份核实")]
#[doc(alias = "户身份核实")]
#[doc(alias = "身份核实")]
#[doc(alias = "份核实")]
#[doc(alias = "核实")]
#[doc(alias = "Merchant Identity Verification")]
#[doc(alias = "Identity Verification")]
#[doc(alias = "Verification")]
#[cfg(feature = "v3-compliance")]
pub mod compliance {
    /// Everything at `v3/compliance/inactive-merchant-identity-verification` and below.
    pub mod inactive_merchant_identity_verification {
        /// Everything at `v3/compliance/inactive-merchant-identity-verification/merchants` and below.
        pub mod merchants {
            #[path = "../merchants.rs"]
            mod page;
            pub use page::*;
            /// Everything at `v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}` and below.
            pub mod by_sub_mchid {
                /// Everything at `v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications` and below.
                pub mod verifications {
                    pub mod by_verification_id;
                }
            }
        }
    }
}

/// 自动还款 / Automatic Repayment
///
/// 服务商为信用还款预签约、查询和解除自动还款协议，预约、发起和查询还款。 / Signs, queries and terminates automatic credit repayment contracts for a partner, and schedules, requests and queries repayments.
///
/// Everything at `v3/credit-repayment` and below.
#[doc(alias = "自动还款")]
#[doc(alias = "动还款")]
#[doc(alias = "还款")]
#[doc(alias = "Automatic Repayment")]
#[doc(alias = "Repayment")]
#[cfg(feature = "v3-credit-repayment")]
pub mod credit_repayment {
    /// Everything at `v3/credit-repayment/partner` and below.
    pub mod partner {
        /// Everything at `v3/credit-repayment/partner/contracts` and below.
        pub mod contracts {
            pub mod app_presign;

            pub mod by_out_contract_code;

            pub mod h5_presign;

            pub mod terminate;
        }

        /// Everything at `v3/credit-repayment/partner/deduct-orders` and below.
        pub mod deduct_orders {
            #[path = "../deduct_orders.rs"]
            mod page;
            pub use page::*;
            pub mod by_out_trade_no;
        }

        /// Everything at `v3/credit-repayment/partner/schedule-records` and below.
        pub mod schedule_records {
            pub mod batch_create;

            pub mod by_out_record_id;
        }
    }
}

/// 海关报关（旧版） / Customs Declaration (Early Version)
///
/// 早期版本的报关提交、修改、查询、重推和身份信息校验，已由 v3-global 取代。 / Submits, modifies, queries and resubmits customs declarations through the early version of the API; superseded by v3-global.
///
/// Everything at `v3/customs` and below.
#[doc(alias = "海关报关（旧版）")]
#[doc(alias = "关报关（旧版）")]
#[doc(alias = "报关（旧版）")]
#[doc(alias = "关（旧版）")]
#[doc(alias = "旧版）")]
#[doc(alias = "版）")]
#[doc(alias = "Customs Declaration (Early Version)")]
#[doc(alias = "Declaration (Early Version)")]
#[doc(alias = "Early Version)")]
#[doc(alias = "Version)")]
#[cfg(feature = "v3-customs")]
pub mod customs {
    pub mod orders;

    pub mod redeclare;

    pub mod verify_certificate;
}

/// 先享卡 / Discount Cards
///
/// 预受理用户领取先享卡的请求，记录目标完成和奖励使用情况，查询先享卡及其订单。 / Accepts users' requests for discount cards, records reached objectives and used rewards, and queries cards and their orders.
///
/// Everything at `v3/discount-card` and below.
#[doc(alias = "先享卡")]
#[doc(alias = "享卡")]
#[doc(alias = "Discount Cards")]
#[doc(alias = "Cards")]
#[cfg(feature = "v3-discount-card")]
pub mod discount_card {
    /// Everything at `v3/discount-card/cards` and below.
    pub mod cards {
        #[path = "../cards.rs"]
        mod page;
        pub use page::*;
        /// Everything at `v3/discount-card/cards/{out_card_code}` and below.
        pub mod by_out_card_code {
            #[path = "../by_out_card_code.rs"]
            mod page;
            pub use page::*;
            pub mod add_user_records;
        }
    }

    /// Everything at `v3/discount-card/orders` and below.
    pub mod orders {
        pub mod by_out_order_no;

        /// Everything at `v3/discount-card/orders/out-trade-no` and below.
        pub mod out_trade_no {
            pub mod by_out_trade_no;
        }
    }
}

/// 电动自行车充电代扣 / E-bike Charging Deductions
///
/// 开通电动自行车充电代扣，受理扣款并查询订单；不再对新商户开放。 / Opens e-bike charging deduction for users, requests deductions and queries orders; closed to new merchants.
///
/// Everything at `v3/ebike` and below.
#[doc(alias = "电动自行车充电代扣")]
#[doc(alias = "动自行车充电代扣")]
#[doc(alias = "自行车充电代扣")]
#[doc(alias = "行车充电代扣")]
#[doc(alias = "车充电代扣")]
#[doc(alias = "充电代扣")]
#[doc(alias = "电代扣")]
#[doc(alias = "代扣")]
#[doc(alias = "E-bike Charging Deductions")]
#[doc(alias = "Charging Deductions")]
#[doc(alias = "Deductions")]
#[cfg(feature = "v3-ebike")]
pub mod ebike {
    /// Everything at `v3/ebike/charge` and below.
    pub mod charge {
        /// Everything at `v3/ebike/charge/contracts` and below.
        pub mod contracts {
            /// Everything at `v3/ebike/charge/contracts/{contract_id}` and below.
            pub mod by_contract_id {
                #[path = "../by_contract_id.rs"]
                mod page;
                pub use page::*;
                pub mod confirm;
            }

            pub mod preopen;
        }

        /// Everything at `v3/ebike/charge/transactions` and below.
        pub mod transactions {
            #[path = "../transactions.rs"]
            mod page;
            pub use page::*;
            /// Everything at `v3/ebike/charge/transactions/id` and below.
            pub mod id {
                pub mod by_transaction_id;
            }

            /// Everything at `v3/ebike/charge/transactions/out-trade-no` and below.
            pub mod out_trade_no {
                pub mod by_out_trade_no;
            }
        }

        /// Everything at `v3/ebike/charge/users` and below.
        pub mod users {
            /// Everything at `v3/ebike/charge/users/{openid}` and below.
            pub mod by_openid {
                pub mod contract;
            }
        }
    }
}

/// 平台收付通 / E-commerce Platform Payments
///
/// 原电商收付通：二级商户进件与注销、分账、补差、退款、余额查询、提现、商家转账和合单委托代扣。 / Onboards and deregisters a platform's sub-merchants, shares profits, pays subsidies, refunds orders, withdraws balances, transfers money to users and debits combined orders.
///
/// Everything at `v3/ecommerce` and below.
#[doc(alias = "平台收付通")]
#[doc(alias = "台收付通")]
#[doc(alias = "收付通")]
#[doc(alias = "付通")]
#[doc(alias = "E-commerce Platform Payments")]
#[doc(alias = "Platform Payments")]
#[doc(alias = "Payments")]
#[cfg(feature = "v3-ecommerce")]
pub mod ecommerce {
    /// Everything at `v3/ecommerce/account` and below.
    pub mod account {
        /// Everything at `v3/ecommerce/account/apply-cancel-withdraw` and below.
        pub mod apply_cancel_withdraw {
            #[path = "../apply_cancel_withdraw.rs"]
            mod page;
            pub use page::*;
            /// Everything at `v3/ecommerce/account/apply-cancel-withdraw/applyment-id` and below.
            pub mod applyment_id {
                pub mod by_applyment_id;
            }

            pub mod confirm;

            /// Everything at `v3/ecommerce/account/apply-cancel-withdraw/out-request-no` and below.
            pub mod out_request_no {
                pub mod by_out_request_no;
            }

            /// Everything at `v3/ecommerce/account/apply-cancel-withdraw/validate-cancel` and below.
            pub mod validate_cancel {
                pub mod by_sub_mchid;
            }
        }

        /// Everything at `v3/ecommerce/account/cancel-applications` and below.
        pub mod cancel_applications {
            #[path = "../cancel_applications.rs"]
            mod page;
            pub use page::*;
            pub mod media;

            /// Everything at `v3/ecommerce/account/cancel-applications/out-apply-no` and below.
            pub mod out_apply_no {
                pub mod by_out_apply_no;
            }
        }
    }

    /// Everything at `v3/ecommerce/applyments` and below.
    pub mod applyments {
        mod index;
        pub use index::*;
        /// Everything at `v3/ecommerce/applyments/{applyment_id}` and below.
        pub mod by_applyment_id {
            #[path = "../by_applyment_id.rs"]
            mod page;
            pub use page::*;
            pub mod revoke;
        }

        /// Everything at `v3/ecommerce/applyments/out-request-no` and below.
        pub mod out_request_no {
            /// Everything at `v3/ecommerce/applyments/out-request-no/{out_request_no}` and below.
            pub mod by_out_request_no {
                #[path = "../by_out_request_no.rs"]
                mod page;
                pub use page::*;
                pub mod revoke;
            }
        }

        pub mod submit_account_hosting_applyment;

        pub mod submit_sign_verify_info;
    }

    /// Everything at `v3/ecommerce/bill` and below.
    pub mod bill {
        pub mod fundflowbill;
    }

    /// Everything at `v3/ecommerce/combine-papay` and below.
    pub mod combine_papay {
        /// Everything at `v3/ecommerce/combine-papay/contracts` and below.
        pub mod contracts {
            /// Everything at `v3/ecommerce/combine-papay/contracts/plan-id` and below.
            pub mod plan_id {
                /// Everything at `v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}` and below.
                pub mod by_plan_id {
                    /// Everything at `v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code` and below.
                    pub mod out_contract_code {
                        /// Everything at `v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` and below.
                        pub mod by_out_contract_code {
                            #[path = "../by_out_contract_code.rs"]
                            mod page;
                            pub use page::*;
                            pub mod terminate;
                        }
                    }
                }
            }

            /// Everything at `v3/ecommerce/combine-papay/contracts/pre-entrust-sign` and below.
            pub mod pre_entrust_sign {
                #[path = "../pre_entrust_sign.rs"]
                mod page;
                pub use page::*;
                pub mod mini_program;
            }
        }

        /// Everything at `v3/ecommerce/combine-papay/transactions` and below.
        pub mod transactions {
            #[path = "../transactions.rs"]
            mod page;
            pub use page::*;
            /// Everything at `v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}` and below.
            pub mod by_combine_out_trade_no {
                #[path = "../by_combine_out_trade_no.rs"]
                mod page;
                pub use page::*;
                pub mod reverse;
            }
        }
    }

    /// Everything at `v3/ecommerce/fund` and below.
    pub mod fund {
        /// Everything at `v3/ecommerce/fund/balance` and below.
        pub mod balance {
            pub mod by_sub_mchid;
        }

        /// Everything at `v3/ecommerce/fund/enddaybalance` and below.
        pub mod enddaybalance {
            pub mod by_sub_mchid;
        }

        /// Everything at `v3/ecommerce/fund/withdraw` and below.
        pub mod withdraw {
            #[path = "../withdraw.rs"]
            mod page;
            pub use page::*;
            pub mod by_withdraw_id;

            /// Everything at `v3/ecommerce/fund/withdraw/out-request-no` and below.
            pub mod out_request_no {
                pub mod by_out_request_no;
            }
        }
    }

    /// Everything at `v3/ecommerce/individual-contracts` and below.
    pub mod individual_contracts {
        pub mod by_openid;

        /// Everything at `v3/ecommerce/individual-contracts/out-contract-code` and below.
        pub mod out_contract_code {
            pub mod by_out_contract_code;
        }

        /// Everything at `v3/ecommerce/individual-contracts/pre-entrust-sign` and below.
        pub mod pre_entrust_sign {
            pub mod app;

            pub mod mini_program;
        }

        /// Everything at `v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity` and below.
        pub mod pre_entrust_sign_with_real_name_identity {
            pub mod app;

            pub mod mini_program;
        }
    }

    /// Everything at `v3/ecommerce/mch-transfer` and below.
    pub mod mch_transfer {
        /// Everything at `v3/ecommerce/mch-transfer/authorizations` and below.
        pub mod authorizations {
            #[path = "../authorizations.rs"]
            mod page;
            pub use page::*;
            pub mod by_sub_mchid;
        }

        /// Everything at `v3/ecommerce/mch-transfer/transfer-bills` and below.
        pub mod transfer_bills {
            #[path = "../transfer_bills.rs"]
            mod page;
            pub use page::*;
            /// Everything at `v3/ecommerce/mch-transfer/transfer-bills/out-bill-no` and below.
            pub mod out_bill_no {
                /// Everything at `v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` and below.
                pub mod by_out_bill_no {
                    #[path = "../by_out_bill_no.rs"]
                    mod page;
                    pub use page::*;
                    pub mod cancel;
                }
            }

            /// Everything at `v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no` and below.
            pub mod transfer_bill_no {
                pub mod by_transfer_bill_no;
            }
        }
    }

    /// Everything at `v3/ecommerce/profitsharing` and below.
    pub mod profitsharing {
        pub mod after_sales_orders;

        pub mod finish_order;

        /// Everything at `v3/ecommerce/profitsharing/orders` and below.
        pub mod orders {
            #[path = "../orders.rs"]
            mod page;
            pub use page::*;
            /// Everything at `v3/ecommerce/profitsharing/orders/{transaction_id}` and below.
            pub mod by_transaction_id {
                pub mod amounts;
            }
        }

        /// Everything at `v3/ecommerce/profitsharing/receivers` and below.
        pub mod receivers {
            pub mod add;

            pub mod delete;
        }

        pub mod returnorders;
    }

    /// Everything at `v3/ecommerce/refunds` and below.
    pub mod refunds {
        pub mod apply;

        /// Everything at `v3/ecommerce/refunds/{refund_id}` and below.
        pub mod by_refund_id {
            pub mod apply_abnormal_refund;

            pub mod return_advance;
        }

        /// Everything at `v3/ecommerce/refunds/id` and below.
        pub mod id {
            pub mod by_refund_id;
        }

        /// Everything at `v3/ecommerce/refunds/out-refund-no` and below.
        pub mod out_refund_no {
            pub mod by_out_refund_no;
        }
    }

    pub mod subject_sub_merchants;

    /// Everything at `v3/ecommerce/subsidies` and below.
    pub mod subsidies {
        pub mod cancel;

        pub mod create;

        pub mod r#return;
    }
}

/// 教育续费通 / Education Renewals
///
/// 教育培训续费代扣：预签约、解约、发送扣款预通知、受理扣款和查单。 / Signs and terminates education papay contracts, sends notices before deductions, and requests and queries deductions.
///
/// Everything at `v3/edu-papay` and below.
#[doc(alias = "教育续费通")]
#[doc(alias = "育续费通")]
#[doc(alias = "续费通")]
#[doc(alias = "费通")]
#[doc(alias = "Education Renewals")]
#[doc(alias = "Renewals")]
#[cfg(feature = "v3-edu-papay")]
pub mod edu_papay {
    /// Everything at `v3/edu-papay/contracts` and below.
    pub mod contracts {
        pub mod by_contract_id;

        /// Everything at `v3/edu-papay/contracts/id` and below.
        pub mod id {
            pub mod by_contract_id;
        }

        pub mod presign;
    }

    /// Everything at `v3/edu-papay/transactions` and below.
    pub mod transactions {
        #[path = "../transactions.rs"]
        mod page;
        pub use page::*;
        /// Everything at `v3/edu-papay/transactions/id` and below.
        pub mod id {
            pub mod by_transaction_id;
        }

        /// Everything at `v3/edu-papay/transactions/out-trade-no` and below.
        pub mod out_trade_no {
            pub mod by_out_trade_no;
        }
    }

    /// Everything at `v3/edu-papay/user` and below.
    pub mod user {
        /// Everything at `v3/edu-papay/user/{openid}` and below.
        pub mod by_openid {
            pub mod contracts;
        }
    }

    /// Everything at `v3/edu-papay/user-notifications` and below.
    pub mod user_notifications {
        /// Everything at `v3/edu-papay/user-notifications/{contract_id}` and below.
        pub mod by_contract_id {
            pub mod send;
        }
    }
}

/// 学生卡身份权益 / Student Benefits
///
/// 按 OpenID 或 QQ 账号查询学生身份，登记和查询学生权益的核销订单。 / Queries a user's student status by OpenID or QQ account, and records and lists redeemed student benefits.
///
/// Everything at `v3/edu-star` and below.
#[doc(alias = "学生卡身份权益")]
#[doc(alias = "生卡身份权益")]
#[doc(alias = "卡身份权益")]
#[doc(alias = "身份权益")]
#[doc(alias = "份权益")]
#[doc(alias = "权益")]
#[doc(alias = "Student Benefits")]
#[doc(alias = "Benefits")]
#[cfg(feature = "v3-edu-star")]
pub mod edu_star {
    pub mod orders;

    /// Everything at `v3/edu-star/users` and below.
    pub mod users {
        /// Everything at `v3/edu-star/users/openid` and below.
        pub mod openid {
            pub mod by_wechat_openid;
        }

        /// Everything at `v3/edu-star/users/qq` and below.
        pub mod qq {
            pub mod by_qq;
        }
    }
}

/// 校园轻松付 / Campus Payment
///
/// 教育行业的校园代扣：预签约、解约、扣款、查单，查询用户签约和欠款状态。 / Signs and terminates campus payment contracts, requests and queries deductions, and queries users' contracts and debts.
///
/// Everything at `v3/eduschoolpay` and below.
#[doc(alias = "校园轻松付")]
#[doc(alias = "园轻松付")]
#[doc(alias = "轻松付")]
#[doc(alias = "松付")]
#[doc(alias = "Campus Payment")]
#[doc(alias = "Payment")]
#[cfg(feature = "v3-eduschoolpay")]
pub mod eduschoolpay {
    /// Everything at `v3/eduschoolpay/contracts` and below.
    pub mod contracts {
        /// Everything at `v3/eduschoolpay/contracts/{contract_id}` and below.
        pub mod by_contract_id {
            #[path = "../by_contract_id.rs"]
            mod page;
            pub use page::*;
            pub mod terminate;
        }

        pub mod presign;
    }

    /// Everything at `v3/eduschoolpay/transactions` and below.
    pub mod transactions {
        #[path = "../transactions.rs"]
        mod page;
        pub use page::*;
        /// Everything at `v3/eduschoolpay/transactions/id` and below.
        pub mod id {
            pub mod by_transaction_id;
        }

        /// Everything at `v3/eduschoolpay/transactions/out-trade-no` and below.
        pub mod out_trade_no {
            pub mod by_out_trade_no;
        }
    }

    /// Everything at `v3/eduschoolpay/users` and below.
    pub mod users {
        /// Everything at `v3/eduschoolpay/users/{openid}` and below.
        pub mod by_openid {
            pub mod contracts;

            pub mod debt_state;
        }
    }
}

/// 微信寄快递 / WeChat Express Delivery
///
/// 把用户在其他应用下的 OpenID 转换为指定 AppID 下的 OpenID。 / Converts a user's OpenID under another app to the OpenID under the given AppID.
///
/// Everything at `v3/express` and below.
#[doc(alias = "微信寄快递")]
#[doc(alias = "信寄快递")]
#[doc(alias = "寄快递")]
#[doc(alias = "快递")]
#[doc(alias = "WeChat Express Delivery")]
#[doc(alias = "Express Delivery")]
#[doc(alias = "Delivery")]
#[cfg(feature = "v3-express")]
pub mod express {
    /// Everything at `v3/express/users` and below.
    pub mod users {
        /// Everything at `v3/express/users/{openid}` and below.
        pub mod by_openid {
            pub mod transform;
        }
    }
}

/// 刷脸实名信息 / Face Recognition Identity
///
/// 凭刷脸识别凭证查询用户授权的实名信息。 / Queries the real-name data that a user recognized by face has authorized.
///
/// Everything at `v3/facemch` and below.
#[doc(alias = "刷脸实名信息")]
#[doc(alias = "脸实名信息")]
#[doc(alias = "实名信息")]
#[doc(alias = "名信息")]
#[doc(alias = "信息")]
#[doc(alias = "Face Recognition Identity")]
#[doc(alias = "Recognition Identity")]
#[doc(alias = "Identity")]
#[cfg(feature = "v3-facemch")]
pub mod facemch {
    /// Everything at `v3/facemch/users` and below.
    pub mod users {
        pub mod by_face_sid;
    }
}

/// 商家转账 / Transfers to Users
///
/// 向用户的微信零钱转账，支持用户确认收款和免确认收款授权，可申请电子回单；另有品牌红包、公益捐赠和转账到 QQ 钱包。 / Transfers money to users' WeChat balances, with confirmation or prior authorization, and requests receipts; also sends brand red packets, charity donations and transfers to QQ Wallet.
///
/// Everything at `v3/fund-app` and below.
#[doc(alias = "商家转账")]
#[doc(alias = "家转账")]
#[doc(alias = "转账")]
#[doc(alias = "Transfers to Users")]
#[doc(alias = "Users")]
#[cfg(feature = "v3-fund-app")]
pub mod fund_app {
    /// Everything at `v3/fund-app/brand-redpacket` and below.
    pub mod brand_redpacket {
        /// Everything at `v3/fund-app/brand-redpacket/brand-merchant-batches` and below.
        pub mod brand_merchant_batches {
            #[path = "../brand_merchant_batches.rs"]
            mod page;
            pub use page::*;
            /// Everything at `v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}` and below.
            pub mod by_batch_no {
                #[path = "../by_batch_no.rs"]
                mod page;
                pub use page::*;
                /// Everything at `v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details` and below.
                pub mod details {
                    pub mod by_detail_no;
                }
            }
        }

        /// Everything at `v3/fund-app/brand-redpacket/brand-merchant-out-batches` and below.
        pub mod brand_merchant_out_batches {
            /// Everything at `v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}` and below.
            pub mod by_out_batch_no {
                #[path = "../by_out_batch_no.rs"]
                mod page;
                pub use page::*;
                /// Everything at `v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details` and below.
                pub mod out_details {
                    pub mod by_out_detail_no;
                }
            }
        }
    }

    /// Everything at `v3/fund-app/mch-transfer` and below.
    pub mod mch_transfer {
        /// Everything at `v3/fund-app/mch-transfer/elecsign` and below.
        pub mod elecsign {
            /// Everything at `v3/fund-app/mch-transfer/elecsign/out-bill-no` and below.
            pub mod out_bill_no {
                #[path = "../out_bill_no.rs"]
                mod page;
                pub use page::*;
                pub mod by_out_bill_no;
            }

            /// Everything at `v3/fund-app/mch-transfer/elecsign/transfer-bill-no` and below.
            pub mod transfer_bill_no {
                #[path = "../transfer_bill_no.rs"]
                mod page;
                pub use page::*;
                pub mod by_transfer_bill_no;
            }
        }

        /// Everything at `v3/fund-app/mch-transfer/partner` and below.
        pub mod partner {
            /// Everything at `v3/fund-app/mch-transfer/partner/budget` and below.
            pub mod budget {
                /// Everything at `v3/fund-app/mch-transfer/partner/budget/{out_budget_no}` and below.
                pub mod by_out_budget_no {
                    pub mod electronic_receipts;
                }
            }

            /// Everything at `v3/fund-app/mch-transfer/partner/charity-budget` and below.
            pub mod charity_budget {
                #[path = "../charity_budget.rs"]
                mod page;
                pub use page::*;
                /// Everything at `v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}` and below.
                pub mod by_out_budget_no {
                    #[path = "../by_out_budget_no.rs"]
                    mod page;
                    pub use page::*;
                    pub mod unlock;
                }
            }

            /// Everything at `v3/fund-app/mch-transfer/partner/charity-transfer-bills` and below.
            pub mod charity_transfer_bills {
                #[path = "../charity_transfer_bills.rs"]
                mod page;
                pub use page::*;
                /// Everything at `v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no` and below.
                pub mod out_transfer_no {
                    pub mod by_out_transfer_no;
                }
            }

            /// Everything at `v3/fund-app/mch-transfer/partner/electronic-receipts` and below.
            pub mod electronic_receipts {
                #[path = "../electronic_receipts.rs"]
                mod page;
                pub use page::*;
                pub mod by_out_bill_no;
            }

            /// Everything at `v3/fund-app/mch-transfer/partner/sub-mch-authorizations` and below.
            pub mod sub_mch_authorizations {
                #[path = "../sub_mch_authorizations.rs"]
                mod page;
                pub use page::*;
                pub mod by_sub_mchid;
            }

            /// Everything at `v3/fund-app/mch-transfer/partner/transfer-bills` and below.
            pub mod transfer_bills {
                #[path = "../transfer_bills.rs"]
                mod page;
                pub use page::*;
                /// Everything at `v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no` and below.
                pub mod out_bill_no {
                    /// Everything at `v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}` and below.
                    pub mod by_out_bill_no {
                        #[path = "../by_out_bill_no.rs"]
                        mod page;
                        pub use page::*;
                        pub mod cancel;
                    }
                }

                pub mod pre_transfer_with_authorization;

                pub mod transfer;
            }

            /// Everything at `v3/fund-app/mch-transfer/partner/user-confirm-authorizations` and below.
            pub mod user_confirm_authorizations {
                #[path = "../user_confirm_authorizations.rs"]
                mod page;
                pub use page::*;
                /// Everything at `v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}` and below.
                pub mod by_out_authorization_no {
                    #[path = "../by_out_authorization_no.rs"]
                    mod page;
                    pub use page::*;
                    pub mod close;
                }
            }
        }

        /// Everything at `v3/fund-app/mch-transfer/transfer-bills` and below.
        pub mod transfer_bills {
            #[path = "../transfer_bills.rs"]
            mod page;
            pub use page::*;
            /// Everything at `v3/fund-app/mch-transfer/transfer-bills/out-bill-no` and below.
            pub mod out_bill_no {
                /// Everything at `v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}` and below.
                pub mod by_out_bill_no {
                    #[path = "../by_out_bill_no.rs"]
                    mod page;
                    pub use page::*;
                    pub mod cancel;
                }
            }

            pub mod pre_transfer_with_authorization;

            pub mod transfer;

            /// Everything at `v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no` and below.
            pub mod transfer_bill_no {
                pub mod by_transfer_bill_no;
            }
        }

        /// Everything at `v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills` and below.
        pub mod transfer_to_qq_wallet_bills {
            #[path = "../transfer_to_qq_wallet_bills.rs"]
            mod page;
            pub use page::*;
            /// Everything at `v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}` and below.
            pub mod by_out_bill_no {
                #[path = "../by_out_bill_no.rs"]
                mod page;
                pub use page::*;
                pub mod cancel;
            }
        }

        /// Everything at `v3/fund-app/mch-transfer/user-confirm-authorization` and below.
        pub mod user_confirm_authorization {
            #[path = "../user_confirm_authorization.rs"]
            mod page;
            pub use page::*;
            /// Everything at `v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no` and below.
            pub mod out_authorization_no {
                /// Everything at `v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}` and below.
                pub mod by_out_authorization_no {
                    #[path = "../by_out_authorization_no.rs"]
                    mod page;
                    pub use page::*;
                    pub mod close;
                }
            }
        }
    }
}

/// 跨境付款 / Overseas Remittance
///
/// 电商平台为二级商户的订单申请资金出境和出境退回，查询结果和可出境余额，下载购付汇账单。 / Applies to send the funds of a platform sub-merchant's orders overseas or return them, queries results and balances, and obtains remittance bills.
///
/// Everything at `v3/funds-to-oversea` and below.
#[doc(alias = "跨境付款")]
#[doc(alias = "境付款")]
#[doc(alias = "付款")]
#[doc(alias = "Overseas Remittance")]
#[doc(alias = "Remittance")]
#[cfg(feature = "v3-funds-to-oversea")]
pub mod funds_to_oversea {
    pub mod bill_download_url;

    /// Everything at `v3/funds-to-oversea/orders` and below.
    pub mod orders {
        #[path = "../orders.rs"]
        mod page;
        pub use page::*;
        pub mod by_out_order_id;
    }

    /// Everything at `v3/funds-to-oversea/return` and below.
    pub mod r#return {
        /// Everything at `v3/funds-to-oversea/return/return-orders` and below.
        pub mod return_orders {
            #[path = "../return_orders.rs"]
            mod page;
            pub use page::*;
            /// Everything at `v3/funds-to-oversea/return/return-orders/out-return-no` and below.
            pub mod out_return_no {
                pub mod by_out_return_no;
            }
        }
    }

    /// Everything at `v3/funds-to-oversea/transactions` and below.
    pub mod transactions {
        /// Everything at `v3/funds-to-oversea/transactions/{transaction_id}` and below.
        pub mod by_transaction_id {
            pub mod available_abroad_amounts;
        }
    }
}

/// 境外支付 / Overseas Payments
///
/// 境外与跨境商户的下单、付款码支付、退款、对账单、委托代扣、分账、投诉、海关报关和子商户进件。 / Places orders for overseas merchants and handles refunds, statements, auto debit, profit sharing, complaints, customs declarations and sub-merchant onboarding.
///
/// Everything at `v3/global` and below.
#[doc(alias = "境外支付")]
#[doc(alias = "外支付")]
#[doc(alias = "支付")]
#[doc(alias = "Overseas Payments")]
#[doc(alias = "Payments")]
#[cfg(feature = "v3-global")]
pub mod global {
    pub mod certificates;

    /// Everything at `v3/global/customs` and below.
    pub mod customs {
        pub mod orders;

        pub mod redeclare;

        pub mod verify_certificate;
    }

    /// Everything at `v3/global/merchant` and below.
    pub mod merchant {
        /// Everything at `v3/global/merchant/h5` and below.
        pub mod h5 {
            /// Everything at `v3/global/merchant/h5/permission` and below.
            pub mod permission {
                /// Everything at `v3/global/merchant/h5/permission/applications` and below.
                pub mod applications {
                    #[path = "../applications.rs"]
                    mod page;
                    pub use page::*;
                    pub mod by_applyment_id;
                }

                pub mod by_sub_mchid;

                /// Everything at `v3/global/merchant/h5/permission/domain` and below.
                pub mod domain {
                    /// Everything at `v3/global/merchant/h5/permission/domain/applications` and below.
                    pub mod applications {
                        #[path = "../applications.rs"]
                        mod page;
                        pub use page::*;
                        pub mod by_applyment_id;
                    }
                }
            }
        }
    }

    /// Everything at `v3/global/merchant-service` and below.
    pub mod merchant_service {
        pub mod complaint_notifications;

        /// Everything at `v3/global/merchant-service/complaints` and below.
        pub mod complaints {
            #[path = "../complaints.rs"]
            mod page;
            pub use page::*;
            /// Everything at `v3/global/merchant-service/complaints/{complaint_id}` and below.
            pub mod by_complaint_id {
                #[path = "../by_complaint_id.rs"]
                mod page;
                pub use page::*;
                pub mod complete;

                pub mod negotiation_historys;

                pub mod response;
            }
        }

        /// Everything at `v3/global/merchant-service/images` and below.
        pub mod images {
            pub mod by_media_id;

            pub mod upload;
        }
    }

    /// Everything at `v3/global/merchant-storage` and below.
    pub mod merchant_storage {
        /// Everything at `v3/global/merchant-storage/file` and below.
        pub mod file {
            pub mod upload;
        }
    }

    /// Everything at `v3/global/merchants` and below.
    pub mod merchants {
        #[path = "../merchants.rs"]
        mod page;
        pub use page::*;
        pub mod by_sub_mchid;
    }

    /// Everything at `v3/global/micropay` and below.
    pub mod micropay {
        /// Everything at `v3/global/micropay/transactions` and below.
        pub mod transactions {
            /// Everything at `v3/global/micropay/transactions/id` and below.
            pub mod id {
                /// Everything at `v3/global/micropay/transactions/id/{transaction_id}` and below.
                pub mod by_transaction_id {
                    pub mod reverse;
                }
            }

            /// Everything at `v3/global/micropay/transactions/out-trade-no` and below.
            pub mod out_trade_no {
                /// Everything at `v3/global/micropay/transactions/out-trade-no/{out_trade_no}` and below.
                pub mod by_out_trade_no {
                    pub mod reverse;
                }
            }

            pub mod pay;
        }
    }

    /// Everything at `v3/global/papay` and below.
    pub mod papay {
        /// Everything at `v3/global/papay/contracts` and below.
        pub mod contracts {
            pub mod app_pre_entrust_sign;

            /// Everything at `v3/global/papay/contracts/{contract_id}` and below.
            pub mod by_contract_id {
                #[path = "../by_contract_id.rs"]
                mod page;
                pub use page::*;
                pub mod terminate;
            }

            pub mod h5_pre_entrust_sign;

            pub mod jsapi_pre_entrust_sign;

            pub mod miniprogram_pre_entrust_sign;

            /// Everything at `v3/global/papay/contracts/out-contract-code` and below.
            pub mod out_contract_code {
                pub mod by_out_contract_code;
            }

            pub mod web_pre_entrust_sign;
        }

        /// Everything at `v3/global/papay/transactions` and below.
        pub mod transactions {
            #[path = "../transactions.rs"]
            mod page;
            pub use page::*;
            pub mod by_transaction_id;

            /// Everything at `v3/global/papay/transactions/out-trade-no` and below.
            pub mod out_trade_no {
                /// Everything at `v3/global/papay/transactions/out-trade-no/{out_trade_no}` and below.
                pub mod by_out_trade_no {
                    #[path = "../by_out_trade_no.rs"]
                    mod page;
                    pub use page::*;
                    pub mod reverse;
                }
            }
        }
    }

    /// Everything at `v3/global/profit-sharing` and below.
    pub mod profit_sharing {
        pub mod bill_download_url;

        /// Everything at `v3/global/profit-sharing/orders` and below.
        pub mod orders {
            #[path = "../orders.rs"]
            mod page;
            pub use page::*;
            pub mod by_out_order_no;

            pub mod unfreeze;
        }

        /// Everything at `v3/global/profit-sharing/receivers` and below.
        pub mod receivers {
            #[path = "../receivers.rs"]
            mod page;
            pub use page::*;
            pub mod by_account;
        }

        /// Everything at `v3/global/profit-sharing/refunds` and below.
        pub mod refunds {
            pub mod bill_download_url;

            pub mod refundable_balance;
        }

        /// Everything at `v3/global/profit-sharing/transactions` and below.
        pub mod transactions {
            /// Everything at `v3/global/profit-sharing/transactions/{transaction_id}` and below.
            pub mod by_transaction_id {
                pub mod amounts;

                pub mod refundable_amounts;
            }

            pub mod mark;
        }
    }

    /// Everything at `v3/global/refund` and below.
    pub mod refund {
        /// Everything at `v3/global/refund/partner` and below.
        pub mod partner {
            /// Everything at `v3/global/refund/partner/recharge-balance` and below.
            pub mod recharge_balance {
                /// Everything at `v3/global/refund/partner/recharge-balance/sub-mchid` and below.
                pub mod sub_mchid {
                    pub mod by_sub_mchid;
                }
            }
        }

        pub mod recharge_balance;
    }

    /// Everything at `v3/global/refunds` and below.
    pub mod refunds {
        #[path = "../refunds.rs"]
        mod page;
        pub use page::*;
        /// Everything at `v3/global/refunds/id` and below.
        pub mod id {
            pub mod by_refund_id;
        }

        /// Everything at `v3/global/refunds/out-refund-no` and below.
        pub mod out_refund_no {
            pub mod by_out_refund_no;
        }
    }

    /// Everything at `v3/global/settle` and below.
    pub mod settle {
        pub mod settlements;
    }

    pub mod statements;

    /// Everything at `v3/global/transactions` and below.
    pub mod transactions {
        pub mod app;

        /// Everything at `v3/global/transactions/id` and below.
        pub mod id {
            /// Everything at `v3/global/transactions/id/{transaction_id}` and below.
            pub mod by_transaction_id {
                #[path = "../by_transaction_id.rs"]
                mod page;
                pub use page::*;
                pub mod close;
            }
        }

        pub mod jsapi;

        pub mod mweb;

        pub mod native;

        /// Everything at `v3/global/transactions/out-trade-no` and below.
        pub mod out_trade_no {
            /// Everything at `v3/global/transactions/out-trade-no/{out_trade_no}` and below.
            pub mod by_out_trade_no {
                #[path = "../by_out_trade_no.rs"]
                mod page;
                pub use page::*;
                pub mod close;
            }
        }
    }
}

/// 点金计划 / Gold Plan
///
/// 服务商为特约商户开启或关闭支付后展示的点金计划页面和商家小票，管理广告展示和同业过滤标签。 / Turns the page shown after payment and the merchant receipt on or off for sub-merchants, and controls its advertising.
///
/// Everything at `v3/goldplan` and below.
#[doc(alias = "点金计划")]
#[doc(alias = "金计划")]
#[doc(alias = "计划")]
#[doc(alias = "Gold Plan")]
#[doc(alias = "Plan")]
#[cfg(feature = "v3-goldplan")]
pub mod goldplan {
    /// Everything at `v3/goldplan/merchants` and below.
    pub mod merchants {
        pub mod changecustompagestatus;

        pub mod changegoldplanstatus;

        pub mod close_advertising_show;

        pub mod open_advertising_show;

        pub mod set_advertising_industry_filter;
    }
}

/// 国补（政府补贴） / Government Subsidies
///
/// 查询、领取和核销以旧换新等国家补贴的资格，锁定商品 SN 码，上报交易与审核数据，含浙江专用接口。 / Queries, claims and redeems government subsidy qualifications, locks product serial numbers and reports transactions, with separate operations for Zhejiang.
///
/// Everything at `v3/gov` and below.
#[doc(alias = "国补（政府补贴）")]
#[doc(alias = "补（政府补贴）")]
#[doc(alias = "政府补贴）")]
#[doc(alias = "府补贴）")]
#[doc(alias = "补贴）")]
#[doc(alias = "贴）")]
#[doc(alias = "Government Subsidies")]
#[doc(alias = "Subsidies")]
#[cfg(feature = "v3-gov")]
pub mod gov {
    /// Everything at `v3/gov/subsidy` and below.
    pub mod subsidy {
        /// Everything at `v3/gov/subsidy/audit` and below.
        pub mod audit {
            /// Everything at `v3/gov/subsidy/audit/cup` and below.
            pub mod cup {
                pub mod invalid;

                pub mod query;

                /// Everything at `v3/gov/subsidy/audit/cup/refund` and below.
                pub mod refund {
                    pub mod sync;
                }

                pub mod update;

                pub mod upload;
            }
        }

        /// Everything at `v3/gov/subsidy/companies` and below.
        pub mod companies {
            pub mod query;
        }

        /// Everything at `v3/gov/subsidy/goods` and below.
        pub mod goods {
            pub mod upload;
        }

        /// Everything at `v3/gov/subsidy/n-qualifications` and below.
        pub mod n_qualifications {
            pub mod sync;
        }

        pub mod qualification;

        /// Everything at `v3/gov/subsidy/qualifications` and below.
        pub mod qualifications {
            /// Everything at `v3/gov/subsidy/qualifications/passthrough` and below.
            pub mod passthrough {
                pub mod cancel;

                pub mod claim;

                pub mod query;
            }

            pub mod query;

            pub mod sync;
        }

        /// Everything at `v3/gov/subsidy/sncode` and below.
        pub mod sncode {
            pub mod lock;

            pub mod query;

            pub mod unlock;
        }

        /// Everything at `v3/gov/subsidy/transactions` and below.
        pub mod transactions {
            pub mod query;

            /// Everything at `v3/gov/subsidy/transactions/summary` and below.
            pub mod summary {
                pub mod query_day;
            }

            pub mod sync;
        }

        /// Everything at `v3/gov/subsidy/zhejiang` and below.
        pub mod zhejiang {
            /// Everything at `v3/gov/subsidy/zhejiang/authcode` and below.
            pub mod authcode {
                pub mod cancel;

                pub mod commit;

                pub mod issue;

                pub mod r#try;

                pub mod refund;
            }

            /// Everything at `v3/gov/subsidy/zhejiang/goods` and below.
            pub mod goods {
                pub mod query;
            }

            /// Everything at `v3/gov/subsidy/zhejiang/n-qualifications` and below.
            pub mod n_qualifications {
                pub mod confirm;
            }

            /// Everything at `v3/gov/subsidy/zhejiang/qualifications` and below.
            pub mod qualifications {
                pub mod alter;

                pub mod claim;

                pub mod query;

                pub mod sync;
            }

            /// Everything at `v3/gov/subsidy/zhejiang/sncode` and below.
            pub mod sncode {
                pub mod lock;

                pub mod query;

                pub mod unlock;
            }
        }
    }
}

/// 充电宝隔夜归还 / Overnight Power Bank Return
///
/// 为租借充电宝的用户创建保险订单，查询保险订单和领取资格。 / Creates and queries insurance orders for users who rent power banks, and queries their eligibility.
///
/// Everything at `v3/hire-power-bank` and below.
#[doc(alias = "充电宝隔夜归还")]
#[doc(alias = "电宝隔夜归还")]
#[doc(alias = "宝隔夜归还")]
#[doc(alias = "隔夜归还")]
#[doc(alias = "夜归还")]
#[doc(alias = "归还")]
#[doc(alias = "Overnight Power Bank Return")]
#[doc(alias = "Power Bank Return")]
#[doc(alias = "Bank Return")]
#[doc(alias = "Return")]
#[cfg(feature = "v3-hire-power-bank")]
pub mod hire_power_bank {
    /// Everything at `v3/hire-power-bank/insurance-orders` and below.
    pub mod insurance_orders {
        #[path = "../insurance_orders.rs"]
        mod page;
        pub use page::*;
        pub mod by_out_order_no;
    }

    /// Everything at `v3/hire-power-bank/user-qualifications` and below.
    pub mod user_qualifications {
        pub mod by_openid;
    }
}

/// 出行券 / Travel Coupons
///
/// 获取商户拉起出行券切卡小程序所需的凭证。 / Obtains the token with which a merchant opens the mini program for switching cards with travel coupons.
///
/// Everything at `v3/industry-coupon` and below.
#[doc(alias = "出行券")]
#[doc(alias = "行券")]
#[doc(alias = "Travel Coupons")]
#[doc(alias = "Coupons")]
#[cfg(feature = "v3-industry-coupon")]
pub mod industry_coupon {
    pub mod tokens;
}

/// 行业返佣 / Industry Rebates
///
/// 回传支付码牌、点餐码牌的交易，以及零售支付的设备 SN 和商品编码，用于返佣。 / Reports code plate payments, and the device serial numbers and goods codes of retail payments, for rebates.
///
/// Everything at `v3/industry-rebate` and below.
#[doc(alias = "行业返佣")]
#[doc(alias = "业返佣")]
#[doc(alias = "返佣")]
#[doc(alias = "Industry Rebates")]
#[doc(alias = "Rebates")]
#[cfg(feature = "v3-industry-rebate")]
pub mod industry_rebate {
    /// Everything at `v3/industry-rebate/retail-industry` and below.
    pub mod retail_industry {
        pub mod transactions;
    }

    /// Everything at `v3/industry-rebate/transactions` and below.
    pub mod transactions {
        pub mod by_transaction_id;
    }
}

/// 保单管理 / Insurance Policies
///
/// 在保险委托代扣签约时请求用户授权展示保单，并上传、查询和更新保单。 / Requests a user's authorization to show an insurance policy when papay is signed, and uploads, queries and updates policies.
///
/// Everything at `v3/inspolicymgr` and below.
#[doc(alias = "保单管理")]
#[doc(alias = "单管理")]
#[doc(alias = "管理")]
#[doc(alias = "Insurance Policies")]
#[doc(alias = "Policies")]
#[cfg(feature = "v3-inspolicymgr")]
pub mod inspolicymgr {
    /// Everything at `v3/inspolicymgr/deduct` and below.
    pub mod deduct {
        /// Everything at `v3/inspolicymgr/deduct/authorizations` and below.
        pub mod authorizations {
            #[path = "../authorizations.rs"]
            mod page;
            pub use page::*;
            pub mod by_out_insurance_no;
        }

        /// Everything at `v3/inspolicymgr/deduct/policies` and below.
        pub mod policies {
            #[path = "../policies.rs"]
            mod page;
            pub use page::*;
            pub mod by_out_insurance_no;
        }
    }
}

/// 智能设备管理 / Smart Devices
///
/// 查询商户名下的智能设备和设备的出厂检查结果。 / Queries a merchant's smart devices and their factory inspection results.
///
/// Everything at `v3/iotmanage` and below.
#[doc(alias = "智能设备管理")]
#[doc(alias = "能设备管理")]
#[doc(alias = "设备管理")]
#[doc(alias = "备管理")]
#[doc(alias = "管理")]
#[doc(alias = "Smart Devices")]
#[doc(alias = "Devices")]
#[cfg(feature = "v3-iotmanage")]
pub mod iotmanage {
    /// Everything at `v3/iotmanage/device-inspections` and below.
    pub mod device_inspections {
        pub mod by_device_sn;
    }

    pub mod devices;
}

/// 爱心餐 / Charity Meals
///
/// 查询品牌爱心餐的捐赠和供餐份数，以及用户的捐赠单。 / Queries how many charity meals of a brand were donated and served, and users' donations.
///
/// Everything at `v3/lovefeast` and below.
#[doc(alias = "爱心餐")]
#[doc(alias = "心餐")]
#[doc(alias = "Charity Meals")]
#[doc(alias = "Meals")]
#[cfg(feature = "v3-lovefeast")]
pub mod lovefeast {
    /// Everything at `v3/lovefeast/brands` and below.
    pub mod brands {
        pub mod by_brand_id;
    }

    /// Everything at `v3/lovefeast/users` and below.
    pub mod users {
        /// Everything at `v3/lovefeast/users/{openid}` and below.
        pub mod by_openid {
            /// Everything at `v3/lovefeast/users/{openid}/orders` and below.
            pub mod orders {
                /// Everything at `v3/lovefeast/users/{openid}/orders/brand-id` and below.
                pub mod brand_id {
                    pub mod by_brand_id;
                }

                /// Everything at `v3/lovefeast/users/{openid}/orders/out-trade-no` and below.
                pub mod out_trade_no {
                    pub mod by_out_trade_no;
                }
            }
        }
    }
}

/// 营销工具 / Marketing Tools
///
/// 创建、发放和核销代金券、商家券、商品券和会员卡，管理支付有礼、委托营销、电子小票、周周惠和加价购。 / Creates, sends and redeems cash, merchant and product coupons and membership cards, and runs payment gifts, marketing partnerships, shopping receipts and weekly discounts.
///
/// Everything at `v3/marketing` and below.
#[doc(alias = "营销工具")]
#[doc(alias = "销工具")]
#[doc(alias = "工具")]
#[doc(alias = "Marketing Tools")]
#[doc(alias = "Tools")]
#[cfg(feature = "v3-marketing")]
pub mod marketing {
    /// Everything at `v3/marketing/bank` and below.
    pub mod bank {
        /// Everything at `v3/marketing/bank/packages` and below.
        pub mod packages {
            /// Everything at `v3/marketing/bank/packages/{package_id}` and below.
            pub mod by_package_id {
                pub mod tasks;
            }
        }
    }

    /// Everything at `v3/marketing/bank-favor` and below.
    pub mod bank_favor {
        /// Everything at `v3/marketing/bank-favor/users` and below.
        pub mod users {
            /// Everything at `v3/marketing/bank-favor/users/{openid}` and below.
            pub mod by_openid {
                pub mod bank_multi_activity;

                /// Everything at `v3/marketing/bank-favor/users/{openid}/coupons` and below.
                pub mod coupons {
                    pub mod by_coupon_id;
                }
            }
        }
    }

    /// Everything at `v3/marketing/busifavor` and below.
    pub mod busifavor {
        pub mod callbacks;

        /// Everything at `v3/marketing/busifavor/coupons` and below.
        pub mod coupons {
            pub mod associate;

            /// Everything at `v3/marketing/busifavor/coupons/{card_id}` and below.
            pub mod by_card_id {
                pub mod send;
            }

            pub mod deactivate;

            pub mod disassociate;

            pub mod r#return;

            pub mod r#use;

            pub mod send;
        }

        /// Everything at `v3/marketing/busifavor/product-coupons` and below.
        pub mod product_coupons {
            pub mod pre_send;

            pub mod send;
        }

        /// Everything at `v3/marketing/busifavor/stocks` and below.
        pub mod stocks {
            #[path = "../stocks.rs"]
            mod page;
            pub use page::*;
            /// Everything at `v3/marketing/busifavor/stocks/{stock_id}` and below.
            pub mod by_stock_id {
                #[path = "../by_stock_id.rs"]
                mod page;
                pub use page::*;
                pub mod budget;

                /// Everything at `v3/marketing/busifavor/stocks/{stock_id}/couponcodes` and below.
                pub mod couponcodes {
                    #[path = "../couponcodes.rs"]
                    mod page;
                    pub use page::*;
                    pub mod by_coupon_code;
                }
            }
        }

        /// Everything at `v3/marketing/busifavor/subsidy` and below.
        pub mod subsidy {
            /// Everything at `v3/marketing/busifavor/subsidy/pay-receipts` and below.
            pub mod pay_receipts {
                #[path = "../pay_receipts.rs"]
                mod page;
                pub use page::*;
                pub mod by_subsidy_receipt_id;
            }

            /// Everything at `v3/marketing/busifavor/subsidy/return-receipts` and below.
            pub mod return_receipts {
                #[path = "../return_receipts.rs"]
                mod page;
                pub use page::*;
                pub mod by_subsidy_return_receipt_id;
            }
        }

        /// Everything at `v3/marketing/busifavor/users` and below.
        pub mod users {
            /// Everything at `v3/marketing/busifavor/users/{openid}` and below.
            pub mod by_openid {
                /// Everything at `v3/marketing/busifavor/users/{openid}/coupons` and below.
                pub mod coupons {
                    #[path = "../coupons.rs"]
                    mod page;
                    pub use page::*;
                    /// Everything at `v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}` and below.
                    pub mod by_coupon_code {
                        /// Everything at `v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids` and below.
                        pub mod appids {
                            pub mod by_appid;
                        }
                    }
                }
            }
        }
    }

    /// Everything at `v3/marketing/favor` and below.
    pub mod favor {
        pub mod callbacks;

        pub mod coupon_stocks;

        /// Everything at `v3/marketing/favor/media` and below.
        pub mod media {
            pub mod image_upload;
        }

        /// Everything at `v3/marketing/favor/stocks` and below.
        pub mod stocks {
            #[path = "../stocks.rs"]
            mod page;
            pub use page::*;
            /// Everything at `v3/marketing/favor/stocks/{stock_id}` and below.
            pub mod by_stock_id {
                #[path = "../by_stock_id.rs"]
                mod page;
                pub use page::*;
                pub mod items;

                pub mod merchants;

                pub mod modify_goods_id;

                pub mod pause;

                pub mod refund_flow;

                pub mod refund_flow_by_day;

                pub mod restart;

                pub mod start;

                pub mod stop;

                pub mod use_flow;

                pub mod use_flow_by_day;
            }
        }

        /// Everything at `v3/marketing/favor/users` and below.
        pub mod users {
            /// Everything at `v3/marketing/favor/users/{openid}` and below.
            pub mod by_openid {
                /// Everything at `v3/marketing/favor/users/{openid}/coupons` and below.
                pub mod coupons {
                    #[path = "../coupons.rs"]
                    mod page;
                    pub use page::*;
                    pub mod by_coupon_id;
                }
            }
        }
    }

    /// Everything at `v3/marketing/goods-subsidy-activity` and below.
    pub mod goods_subsidy_activity {
        pub mod activities;

        /// Everything at `v3/marketing/goods-subsidy-activity/activity` and below.
        pub mod activity {
            /// Everything at `v3/marketing/goods-subsidy-activity/activity/{activity_id}` and below.
            pub mod by_activity_id {
                pub mod apply;
            }
        }

        /// Everything at `v3/marketing/goods-subsidy-activity/qualification` and below.
        pub mod qualification {
            pub mod lock;

            pub mod unlock;
        }

        /// Everything at `v3/marketing/goods-subsidy-activity/retail-store-act` and below.
        pub mod retail_store_act {
            /// Everything at `v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}` and below.
            pub mod by_activity_id {
                pub mod representative;

                pub mod representatives;
            }

            /// Everything at `v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}` and below.
            pub mod by_brand_id {
                pub mod materials;

                /// Everything at `v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores` and below.
                pub mod stores {
                    #[path = "../stores.rs"]
                    mod page;
                    pub use page::*;
                    pub mod by_store_code;
                }
            }
        }
    }

    /// Everything at `v3/marketing/membercard-activity` and below.
    pub mod membercard_activity {
        /// Everything at `v3/marketing/membercard-activity/activities` and below.
        pub mod activities {
            #[path = "../activities.rs"]
            mod page;
            pub use page::*;
            /// Everything at `v3/marketing/membercard-activity/activities/{activity_id}` and below.
            pub mod by_activity_id {
                #[path = "../by_activity_id.rs"]
                mod page;
                pub use page::*;
                pub mod terminate;
            }
        }
    }

    /// Everything at `v3/marketing/membercard-open` and below.
    pub mod membercard_open {
        /// Everything at `v3/marketing/membercard-open/activate-informations` and below.
        pub mod activate_informations {
            pub mod by_activate_ticket;
        }

        pub mod callback;

        /// Everything at `v3/marketing/membercard-open/cards` and below.
        pub mod cards {
            #[path = "../cards.rs"]
            mod page;
            pub use page::*;
            /// Everything at `v3/marketing/membercard-open/cards/{card_id}` and below.
            pub mod by_card_id {
                #[path = "../by_card_id.rs"]
                mod page;
                pub use page::*;
                /// Everything at `v3/marketing/membercard-open/cards/{card_id}/codes` and below.
                pub mod codes {
                    /// Everything at `v3/marketing/membercard-open/cards/{card_id}/codes/{code}` and below.
                    pub mod by_code {
                        #[path = "../by_code.rs"]
                        mod page;
                        pub use page::*;
                        pub mod activate;

                        /// Everything at `v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus` and below.
                        pub mod bonus {
                            pub mod commit;

                            pub mod prepare;
                        }

                        pub mod rights;

                        pub mod set_service_module_data;

                        pub mod unavailable;
                    }

                    pub mod deposit;
                }

                pub mod decrypt_code;

                pub mod permission_tokens;

                /// Everything at `v3/marketing/membercard-open/cards/{card_id}/phone-membercard` and below.
                pub mod phone_membercard {
                    pub mod import;
                }

                pub mod qrcode;

                pub mod rights;

                /// Everything at `v3/marketing/membercard-open/cards/{card_id}/service-modules` and below.
                pub mod service_modules {
                    #[path = "../service_modules.rs"]
                    mod page;
                    pub use page::*;
                    pub mod by_service_module_id;
                }

                pub mod upgrade;

                /// Everything at `v3/marketing/membercard-open/cards/{card_id}/users` and below.
                pub mod users {
                    pub mod import;
                }
            }
        }

        /// Everything at `v3/marketing/membercard-open/phonenumber-member` and below.
        pub mod phonenumber_member {
            pub mod import;

            pub mod search;
        }

        /// Everything at `v3/marketing/membercard-open/user` and below.
        pub mod user {
            pub mod cards;
        }
    }

    /// Everything at `v3/marketing/partner` and below.
    pub mod partner {
        /// Everything at `v3/marketing/partner/delivery-plan` and below.
        pub mod delivery_plan {
            /// Everything at `v3/marketing/partner/delivery-plan/{sp_mchid}` and below.
            pub mod by_sp_mchid {
                pub mod notify_url;
            }

            /// Everything at `v3/marketing/partner/delivery-plan/delivery-plans` and below.
            pub mod delivery_plans {
                #[path = "../delivery_plans.rs"]
                mod page;
                pub use page::*;
                /// Everything at `v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}` and below.
                pub mod by_brand_id {
                    pub mod delivery_plans;
                }

                /// Everything at `v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}` and below.
                pub mod by_plan_id {
                    #[path = "../by_plan_id.rs"]
                    mod page;
                    pub use page::*;
                    pub mod terminate;
                }
            }
        }

        /// Everything at `v3/marketing/partner/product-coupon` and below.
        pub mod product_coupon {
            /// Everything at `v3/marketing/partner/product-coupon/image-generation-tasks` and below.
            pub mod image_generation_tasks {
                #[path = "../image_generation_tasks.rs"]
                mod page;
                pub use page::*;
                pub mod by_task_id;
            }

            /// Everything at `v3/marketing/partner/product-coupon/media` and below.
            pub mod media {
                pub mod upload_image;
            }

            pub mod notify_configs;

            /// Everything at `v3/marketing/partner/product-coupon/product-coupons` and below.
            pub mod product_coupons {
                #[path = "../product_coupons.rs"]
                mod page;
                pub use page::*;
                /// Everything at `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}` and below.
                pub mod by_product_coupon_id {
                    #[path = "../by_product_coupon_id.rs"]
                    mod page;
                    pub use page::*;
                    pub mod deactivate;

                    /// Everything at `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles` and below.
                    pub mod stock_bundles {
                        #[path = "../stock_bundles.rs"]
                        mod page;
                        pub use page::*;
                        /// Everything at `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}` and below.
                        pub mod by_stock_bundle_id {
                            #[path = "../by_stock_bundle_id.rs"]
                            mod page;
                            pub use page::*;
                            pub mod associate_stores;

                            pub mod disassociate_stores;

                            pub mod update_budget;
                        }
                    }

                    /// Everything at `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks` and below.
                    pub mod stocks {
                        #[path = "../stocks.rs"]
                        mod page;
                        pub use page::*;
                        /// Everything at `v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}` and below.
                        pub mod by_stock_id {
                            #[path = "../by_stock_id.rs"]
                            mod page;
                            pub use page::*;
                            pub mod associate_stores;

                            pub mod associated_stores;

                            pub mod deactivate;

                            pub mod disassociate_stores;

                            pub mod update_budget;

                            pub mod upload_coupon_codes;
                        }
                    }
                }
            }

            /// Everything at `v3/marketing/partner/product-coupon/users` and below.
            pub mod users {
                /// Everything at `v3/marketing/partner/product-coupon/users/{openid}` and below.
                pub mod by_openid {
                    /// Everything at `v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles` and below.
                    pub mod coupon_bundles {
                        #[path = "../coupon_bundles.rs"]
                        mod page;
                        pub use page::*;
                        /// Everything at `v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}` and below.
                        pub mod by_user_coupon_bundle_id {
                            pub mod deactivate;
                        }
                    }

                    /// Everything at `v3/marketing/partner/product-coupon/users/{openid}/coupons` and below.
                    pub mod coupons {
                        #[path = "../coupons.rs"]
                        mod page;
                        pub use page::*;
                        /// Everything at `v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}` and below.
                        pub mod by_coupon_code {
                            #[path = "../by_coupon_code.rs"]
                            mod page;
                            pub use page::*;
                            pub mod confirm;

                            pub mod deactivate;

                            pub mod r#return;

                            pub mod r#use;
                        }
                    }

                    pub mod pre_send_coupon;

                    pub mod pre_send_coupon_bundle;
                }
            }
        }
    }

    /// Everything at `v3/marketing/partnerships` and below.
    pub mod partnerships {
        #[path = "../partnerships.rs"]
        mod page;
        pub use page::*;
        pub mod build;

        pub mod terminate;
    }

    /// Everything at `v3/marketing/paygiftactivity` and below.
    pub mod paygiftactivity {
        /// Everything at `v3/marketing/paygiftactivity/activities` and below.
        pub mod activities {
            #[path = "../activities.rs"]
            mod page;
            pub use page::*;
            /// Everything at `v3/marketing/paygiftactivity/activities/{activity_id}` and below.
            pub mod by_activity_id {
                #[path = "../by_activity_id.rs"]
                mod page;
                pub use page::*;
                pub mod goods;

                /// Everything at `v3/marketing/paygiftactivity/activities/{activity_id}/merchants` and below.
                pub mod merchants {
                    #[path = "../merchants.rs"]
                    mod page;
                    pub use page::*;
                    pub mod add;

                    pub mod delete;
                }

                pub mod terminate;
            }
        }

        pub mod unique_threshold_activity;
    }

    /// Everything at `v3/marketing/shopping-receipt` and below.
    pub mod shopping_receipt {
        /// Everything at `v3/marketing/shopping-receipt/customentrances` and below.
        pub mod customentrances {
            #[path = "../customentrances.rs"]
            mod page;
            pub use page::*;
            pub mod by_brand_id;
        }

        pub mod merchantshoppingreceiptjumpinfos;

        pub mod shoppingreceipts;
    }

    /// Everything at `v3/marketing/weekly-discount` and below.
    pub mod weekly_discount {
        /// Everything at `v3/marketing/weekly-discount/activities` and below.
        pub mod activities {
            #[path = "../activities.rs"]
            mod page;
            pub use page::*;
            /// Everything at `v3/marketing/weekly-discount/activities/{activity_id}` and below.
            pub mod by_activity_id {
                #[path = "../by_activity_id.rs"]
                mod page;
                pub use page::*;
                pub mod apply;
            }
        }
    }

    /// Everything at `v3/marketing/withdraw-favor` and below.
    pub mod withdraw_favor {
        /// Everything at `v3/marketing/withdraw-favor/users` and below.
        pub mod users {
            /// Everything at `v3/marketing/withdraw-favor/users/{openid}` and below.
            pub mod by_openid {
                pub mod coupons;
            }
        }
    }
}

/// 商户管理记录 / Merchant Management Records
///
/// 服务商查询子商户的商户管理记录，并按要求上传和提交资料。 / Queries a sub-merchant's management records for a partner, and uploads and submits the materials they ask for.
///
/// Everything at `v3/mch-manage` and below.
#[doc(alias = "商户管理记录")]
#[doc(alias = "户管理记录")]
#[doc(alias = "管理记录")]
#[doc(alias = "理记录")]
#[doc(alias = "记录")]
#[doc(alias = "Merchant Management Records")]
#[doc(alias = "Management Records")]
#[doc(alias = "Records")]
#[cfg(feature = "v3-mch-manage")]
pub mod mch_manage {
    /// Everything at `v3/mch-manage/mch-manage-records` and below.
    pub mod mch_manage_records {
        /// Everything at `v3/mch-manage/mch-manage-records/{manage_record_id}` and below.
        pub mod by_manage_record_id {
            #[path = "../by_manage_record_id.rs"]
            mod page;
            pub use page::*;
            pub mod mch_manage_submissions;
        }

        /// Everything at `v3/mch-manage/mch-manage-records/sub-mchid` and below.
        pub mod sub_mchid {
            pub mod by_sub_mchid;
        }
    }

    /// Everything at `v3/mch-manage/submission-files` and below.
    pub mod submission_files {
        /// Everything at `v3/mch-manage/submission-files/sub-mchid` and below.
        pub mod sub_mchid {
            /// Everything at `v3/mch-manage/submission-files/sub-mchid/{sub_mchid}` and below.
            pub mod by_sub_mchid {
                pub mod upload;
            }
        }
    }
}

/// 注销后提现 / Withdrawals after Deregistration
///
/// 平台为已注销的二级商户号申请提现可用余额，并查询申请单状态。 / Submits and queries a platform's applications to withdraw the remaining balance of a deregistered sub-merchant.
///
/// Everything at `v3/mch_operate` and below.
#[doc(alias = "注销后提现")]
#[doc(alias = "销后提现")]
#[doc(alias = "后提现")]
#[doc(alias = "提现")]
#[doc(alias = "Withdrawals after Deregistration")]
#[doc(alias = "after Deregistration")]
#[doc(alias = "Deregistration")]
#[cfg(feature = "v3-mch_operate")]
pub mod mch_operate {
    /// Everything at `v3/mch_operate/risk` and below.
    pub mod risk {
        /// Everything at `v3/mch_operate/risk/withdrawl-apply` and below.
        pub mod withdrawl_apply {
            #[path = "../withdrawl_apply.rs"]
            mod page;
            pub use page::*;
            /// Everything at `v3/mch_operate/risk/withdrawl-apply/applyment-id` and below.
            pub mod applyment_id {
                pub mod by_applyment_id;
            }

            /// Everything at `v3/mch_operate/risk/withdrawl-apply/out-request-no` and below.
            pub mod out_request_no {
                pub mod by_out_request_no;
            }
        }
    }
}

/// 商户管控与尽职调查 / Restrictions and Due Diligence
///
/// 服务商查询子商户被管控的情况和解除方式，上传并提交强化尽调资料。 / Queries a sub-merchant's restrictions and how to lift them, and uploads and submits enhanced due diligence materials.
///
/// Everything at `v3/mch-operation-manage` and below.
#[doc(alias = "商户管控与尽职调查")]
#[doc(alias = "户管控与尽职调查")]
#[doc(alias = "管控与尽职调查")]
#[doc(alias = "控与尽职调查")]
#[doc(alias = "与尽职调查")]
#[doc(alias = "尽职调查")]
#[doc(alias = "职调查")]
#[doc(alias = "调查")]
#[doc(alias = "Restrictions and Due Diligence")]
#[doc(alias = "Due Diligence")]
#[doc(alias = "Diligence")]
#[cfg(feature = "v3-mch-operation-manage")]
pub mod mch_operation_manage {
    /// Everything at `v3/mch-operation-manage/enhanced-due-diligence` and below.
    pub mod enhanced_due_diligence {
        /// Everything at `v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}` and below.
        pub mod by_due_diligence_id {
            #[path = "../by_due_diligence_id.rs"]
            mod page;
            pub use page::*;
            pub mod submit;

            pub mod upload;
        }
    }

    /// Everything at `v3/mch-operation-manage/merchant-limitations` and below.
    pub mod merchant_limitations {
        /// Everything at `v3/mch-operation-manage/merchant-limitations/sub-mchid` and below.
        pub mod sub_mchid {
            pub mod by_sub_mchid;
        }
    }
}

/// 商户资料变更 / Merchant Detail Changes
///
/// 服务商申请变更商户的主体资料、商户简称或超级管理员，并查询和撤销申请。 / Submits, queries and revokes a partner's applications to change a merchant's entity details, short name or super administrator.
///
/// Everything at `v3/mchalterapply` and below.
#[doc(alias = "商户资料变更")]
#[doc(alias = "户资料变更")]
#[doc(alias = "资料变更")]
#[doc(alias = "料变更")]
#[doc(alias = "变更")]
#[doc(alias = "Merchant Detail Changes")]
#[doc(alias = "Detail Changes")]
#[doc(alias = "Changes")]
#[cfg(feature = "v3-mchalterapply")]
pub mod mchalterapply {
    /// Everything at `v3/mchalterapply/mchcontactalterapplyment` and below.
    pub mod mchcontactalterapplyment {
        #[path = "../mchcontactalterapplyment.rs"]
        mod page;
        pub use page::*;
        /// Everything at `v3/mchalterapply/mchcontactalterapplyment/{apply_id}` and below.
        pub mod by_apply_id {
            #[path = "../by_apply_id.rs"]
            mod page;
            pub use page::*;
            pub mod revoke;
        }

        /// Everything at `v3/mchalterapply/mchcontactalterapplyment/merchant` and below.
        pub mod merchant {
            /// Everything at `v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}` and below.
            pub mod by_merchant_code {
                /// Everything at `v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no` and below.
                pub mod out_request_no {
                    pub mod by_out_request_no;
                }
            }
        }
    }

    /// Everything at `v3/mchalterapply/mchsubjectalterapplyment` and below.
    pub mod mchsubjectalterapplyment {
        #[path = "../mchsubjectalterapplyment.rs"]
        mod page;
        pub use page::*;
        /// Everything at `v3/mchalterapply/mchsubjectalterapplyment/{apply_id}` and below.
        pub mod by_apply_id {
            #[path = "../by_apply_id.rs"]
            mod page;
            pub use page::*;
            pub mod revoke;
        }

        /// Everything at `v3/mchalterapply/mchsubjectalterapplyment/merchant` and below.
        pub mod merchant {
            /// Everything at `v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}` and below.
            pub mod by_merchant_code {
                /// Everything at `v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no` and below.
                pub mod out_request_no {
                    pub mod by_out_request_no;
                }
            }
        }
    }

    /// Everything at `v3/mchalterapply/merchantnamealterapplyment` and below.
    pub mod merchantnamealterapplyment {
        #[path = "../merchantnamealterapplyment.rs"]
        mod page;
        pub use page::*;
        /// Everything at `v3/mchalterapply/merchantnamealterapplyment/{apply_id}` and below.
        pub mod by_apply_id {
            #[path = "../by_apply_id.rs"]
            mod page;
            pub use page::*;
            pub mod revoke;
        }

        /// Everything at `v3/mchalterapply/merchantnamealterapplyment/merchant` and below.
        pub mod merchant {
            /// Everything at `v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}` and below.
            pub mod by_sub_mchid {
                /// Everything at `v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no` and below.
                pub mod out_request_no {
                    pub mod by_out_request_no;
                }
            }
        }
    }
}

/// 医保支付 / Medical Insurance Payment
///
/// 医疗场景的医保与自费混合收款：下单、查询订单，并通知医保退款。 / Creates and queries orders that combine medical insurance and self-payment, and reports medical insurance refunds.
///
/// Everything at `v3/med-ins` and below.
#[doc(alias = "医保支付")]
#[doc(alias = "保支付")]
#[doc(alias = "支付")]
#[doc(alias = "Medical Insurance Payment")]
#[doc(alias = "Insurance Payment")]
#[doc(alias = "Payment")]
#[cfg(feature = "v3-med-ins")]
pub mod med_ins {
    /// Everything at `v3/med-ins/orders` and below.
    pub mod orders {
        #[path = "../orders.rs"]
        mod page;
        pub use page::*;
        /// Everything at `v3/med-ins/orders/mix-trade-no` and below.
        pub mod mix_trade_no {
            pub mod by_mix_trade_no;
        }

        /// Everything at `v3/med-ins/orders/out-trade-no` and below.
        pub mod out_trade_no {
            pub mod by_out_trade_no;
        }
    }

    /// Everything at `v3/med-ins/refunds` and below.
    pub mod refunds {
        pub mod notify;
    }
}

/// 文件上传、余额与提现 / Uploads, Balances and Withdrawals
///
/// 上传图片、PDF 和视频，供进件等接口引用；另可查询账户余额、预约提现、下载提现异常文件。 / Uploads pictures, PDFs and videos for onboarding and other calls; also queries account balances, schedules withdrawals and obtains abnormal withdrawal files.
///
/// Everything at `v3/merchant` and below.
#[doc(alias = "文件上传、余额与提现")]
#[doc(alias = "件上传、余额与提现")]
#[doc(alias = "上传、余额与提现")]
#[doc(alias = "传、余额与提现")]
#[doc(alias = "余额与提现")]
#[doc(alias = "额与提现")]
#[doc(alias = "与提现")]
#[doc(alias = "提现")]
#[doc(alias = "Uploads, Balances and Withdrawals")]
#[doc(alias = "Balances and Withdrawals")]
#[doc(alias = "Withdrawals")]
#[cfg(feature = "v3-merchant")]
pub mod merchant {
    /// Everything at `v3/merchant/fund` and below.
    pub mod fund {
        /// Everything at `v3/merchant/fund/balance` and below.
        pub mod balance {
            pub mod by_account_type;
        }

        /// Everything at `v3/merchant/fund/dayendbalance` and below.
        pub mod dayendbalance {
            pub mod by_account_type;
        }

        /// Everything at `v3/merchant/fund/withdraw` and below.
        pub mod withdraw {
            #[path = "../withdraw.rs"]
            mod page;
            pub use page::*;
            /// Everything at `v3/merchant/fund/withdraw/bill-type` and below.
            pub mod bill_type {
                pub mod by_bill_type;
            }

            /// Everything at `v3/merchant/fund/withdraw/out-request-no` and below.
            pub mod out_request_no {
                pub mod by_out_request_no;
            }

            /// Everything at `v3/merchant/fund/withdraw/withdraw-id` and below.
            pub mod withdraw_id {
                pub mod by_withdraw_id;
            }
        }
    }

    /// Everything at `v3/merchant/media` and below.
    pub mod media {
        pub mod upload;

        pub mod video_upload;
    }
}

/// 商户风险管理 / Merchant Risk Management
///
/// 设置商户违规通知回调，上报订单关联信息，查询风险订单和风险信息，回传处置结果。 / Sets the violation notification URL, reports order risk data, queries risky orders and reports how they were handled.
///
/// Everything at `v3/merchant-risk-manage` and below.
#[doc(alias = "商户风险管理")]
#[doc(alias = "户风险管理")]
#[doc(alias = "风险管理")]
#[doc(alias = "险管理")]
#[doc(alias = "管理")]
#[doc(alias = "Merchant Risk Management")]
#[doc(alias = "Risk Management")]
#[doc(alias = "Management")]
#[cfg(feature = "v3-merchant-risk-manage")]
pub mod merchant_risk_manage {
    /// Everything at `v3/merchant-risk-manage/ec-trade-risk` and below.
    pub mod ec_trade_risk {
        pub mod query_risk_trades;

        pub mod recv_dispose_result;
    }

    pub mod report_trade_union_information;

    pub mod trade_risk_information;

    pub mod trade_risk_result;

    pub mod violation_notifications;
}

/// 消费者投诉 / Consumer Complaints
///
/// 查询投诉单和协商历史，回复用户，上传反馈图片，更新退款审批结果，反馈处理完成，设置投诉通知回调。 / Queries complaints and their negotiation history, replies with text and pictures, reports refund decisions, completes complaints and sets the notification URL.
///
/// Everything at `v3/merchant-service` and below.
#[doc(alias = "消费者投诉")]
#[doc(alias = "费者投诉")]
#[doc(alias = "者投诉")]
#[doc(alias = "投诉")]
#[doc(alias = "Consumer Complaints")]
#[doc(alias = "Complaints")]
#[cfg(feature = "v3-merchant-service")]
pub mod merchant_service {
    pub mod complaint_notifications;

    /// Everything at `v3/merchant-service/complaints` and below.
    pub mod complaints {
        #[path = "../complaints.rs"]
        mod page;
        pub use page::*;
        /// Everything at `v3/merchant-service/complaints/{transaction_id}` and below.
        pub mod by_transaction_id {
            #[path = "../by_transaction_id.rs"]
            mod page;
            pub use page::*;
            pub mod negotiation_historys;
        }
    }

    /// Everything at `v3/merchant-service/complaints-v2` and below.
    pub mod complaints_v2 {
        #[path = "../complaints_v2.rs"]
        mod page;
        pub use page::*;
        /// Everything at `v3/merchant-service/complaints-v2/{complaint_id}` and below.
        pub mod by_complaint_id {
            #[path = "../by_complaint_id.rs"]
            mod page;
            pub use page::*;
            pub mod complete;

            pub mod negotiation_historys;

            pub mod response;

            pub mod response_immediate_service;

            pub mod update_refund_progress;
        }
    }

    pub mod feedbacks;

    /// Everything at `v3/merchant-service/images` and below.
    pub mod images {
        pub mod by_media_id;

        pub mod upload;
    }
}

/// 结算规则修改 / Settlement Rule Changes
///
/// 从业机构申请修改特约商户的结算规则，并查询申请结果。 / Applies to change the settlement rule of an institution's sub-merchant and queries the result.
///
/// Everything at `v3/merchant-settlement` and below.
#[doc(alias = "结算规则修改")]
#[doc(alias = "算规则修改")]
#[doc(alias = "规则修改")]
#[doc(alias = "则修改")]
#[doc(alias = "修改")]
#[doc(alias = "Settlement Rule Changes")]
#[doc(alias = "Rule Changes")]
#[doc(alias = "Changes")]
#[cfg(feature = "v3-merchant-settlement")]
pub mod merchant_settlement {
    /// Everything at `v3/merchant-settlement/merchant-settle-rule-applications` and below.
    pub mod merchant_settle_rule_applications {
        #[path = "../merchant_settle_rule_applications.rs"]
        mod page;
        pub use page::*;
        pub mod by_application_id;
    }
}

/// 连锁品牌门店 / Chain Brand Shops
///
/// 为连锁品牌创建、查询和修改门店，绑定或解绑门店的收款商户号。 / Creates, queries and modifies a chain brand's shops, and binds or unbinds their collecting merchants.
///
/// Everything at `v3/merchant-store` and below.
#[doc(alias = "连锁品牌门店")]
#[doc(alias = "锁品牌门店")]
#[doc(alias = "品牌门店")]
#[doc(alias = "牌门店")]
#[doc(alias = "门店")]
#[doc(alias = "Chain Brand Shops")]
#[doc(alias = "Brand Shops")]
#[doc(alias = "Shops")]
#[cfg(feature = "v3-merchant-store")]
pub mod merchant_store {
    /// Everything at `v3/merchant-store/stores` and below.
    pub mod stores {
        #[path = "../stores.rs"]
        mod page;
        pub use page::*;
        /// Everything at `v3/merchant-store/stores/{store_id}` and below.
        pub mod by_store_id {
            #[path = "../by_store_id.rs"]
            mod page;
            pub use page::*;
            /// Everything at `v3/merchant-store/stores/{store_id}/recipients` and below.
            pub mod recipients {
                pub mod bind;

                pub mod unbind;
            }
        }
    }
}

/// 来账识别 / Incoming Bank Transfers
///
/// 服务商按日期查询自身或特约商户账户的银行来账。 / Queries the bank transfers that a partner or its sub-merchant received on a given date.
///
/// Everything at `v3/merchantfund` and below.
#[doc(alias = "来账识别")]
#[doc(alias = "账识别")]
#[doc(alias = "识别")]
#[doc(alias = "Incoming Bank Transfers")]
#[doc(alias = "Bank Transfers")]
#[doc(alias = "Transfers")]
#[cfg(feature = "v3-merchantfund")]
pub mod merchantfund {
    /// Everything at `v3/merchantfund/merchant` and below.
    pub mod merchant {
        pub mod income_records;
    }

    /// Everything at `v3/merchantfund/partner` and below.
    pub mod partner {
        pub mod income_records;
    }
}

/// 境外子商户进件（旧版） / Overseas Onboarding (Early Version)
///
/// 早期版本的机构子商户进件、修改和查询（融合钱包），已由 v3-global 取代。 / Onboards, modifies and queries an institution's sub-merchants through the early version of the API; superseded by v3-global.
///
/// Everything at `v3/merchants` and below.
#[doc(alias = "境外子商户进件（旧版）")]
#[doc(alias = "外子商户进件（旧版）")]
#[doc(alias = "子商户进件（旧版）")]
#[doc(alias = "商户进件（旧版）")]
#[doc(alias = "户进件（旧版）")]
#[doc(alias = "进件（旧版）")]
#[doc(alias = "件（旧版）")]
#[doc(alias = "旧版）")]
#[doc(alias = "版）")]
#[doc(alias = "Overseas Onboarding (Early Version)")]
#[doc(alias = "Onboarding (Early Version)")]
#[doc(alias = "Early Version)")]
#[doc(alias = "Version)")]
#[cfg(feature = "v3-merchants")]
pub mod merchants {
    #[path = "../merchants.rs"]
    mod page;
    pub use page::*;
    pub mod by_sub_mchid;
}

/// 消费金 / Consumption Credit
///
/// 向用户发放可多次核销的消费金，下载批次的发放、核销和退款明细。 / Sends users consumption credit that they can spend in several payments, and obtains sending, redemption and refund details.
///
/// Everything at `v3/multiuse` and below.
#[doc(alias = "消费金")]
#[doc(alias = "费金")]
#[doc(alias = "Consumption Credit")]
#[doc(alias = "Credit")]
#[cfg(feature = "v3-multiuse")]
pub mod multiuse {
    /// Everything at `v3/multiuse/stocks` and below.
    pub mod stocks {
        /// Everything at `v3/multiuse/stocks/{stock_id}` and below.
        pub mod by_stock_id {
            pub mod refund_flow;

            pub mod send_flow;

            pub mod use_flow;
        }
    }

    /// Everything at `v3/multiuse/users` and below.
    pub mod users {
        /// Everything at `v3/multiuse/users/{openid}` and below.
        pub mod by_openid {
            pub mod coupons;
        }
    }
}

/// 电子发票 / Electronic Fapiao
///
/// 开具、冲红、查询和下载电子发票（含数电发票），插入用户的微信卡包，获取用户填写的抬头，管理商户开票配置。 / Issues, reverses, queries and downloads electronic fapiao (invoices), inserts them into users' WeChat card packs, and manages titles and settings.
///
/// Everything at `v3/new-tax-control-fapiao` and below.
#[doc(alias = "电子发票")]
#[doc(alias = "子发票")]
#[doc(alias = "发票")]
#[doc(alias = "Electronic Fapiao")]
#[doc(alias = "Fapiao")]
#[cfg(feature = "v3-new-tax-control-fapiao")]
pub mod new_tax_control_fapiao {
    pub mod card_template;

    pub mod download;

    /// Everything at `v3/new-tax-control-fapiao/fapiao-applications` and below.
    pub mod fapiao_applications {
        #[path = "../fapiao_applications.rs"]
        mod page;
        pub use page::*;
        /// Everything at `v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}` and below.
        pub mod by_fapiao_apply_id {
            #[path = "../by_fapiao_apply_id.rs"]
            mod page;
            pub use page::*;
            pub mod fapiao_files;

            pub mod insert_cards;

            pub mod reverse;
        }

        pub mod issue_general;

        pub mod issue_passenger_transport;

        pub mod issue_refined_oil;

        pub mod real_estate_leasing;

        pub mod upload_fapiao_file;
    }

    /// Everything at `v3/new-tax-control-fapiao/fapiaomerchant` and below.
    pub mod fapiaomerchant {
        pub mod getspinviteurl;

        pub mod listspinvitemchinfo;
    }

    /// Everything at `v3/new-tax-control-fapiao/merchant` and below.
    pub mod merchant {
        pub mod base_information;

        /// Everything at `v3/new-tax-control-fapiao/merchant/{sub_mchid}` and below.
        pub mod by_sub_mchid {
            pub mod check;

            pub mod check_status;
        }

        pub mod development_config;

        pub mod tax_codes;
    }

    /// Everything at `v3/new-tax-control-fapiao/user-title` and below.
    pub mod user_title {
        #[path = "../user_title.rs"]
        mod page;
        pub use page::*;
        pub mod title_url;
    }
}

/// 离线刷脸支付 / Offline Face Payment
///
/// 获取刷脸设备调用凭证，预签约，申请扣款和查单，获取还款链接，查询需重新采集人脸的用户。 / Obtains device credentials, pre-signs contracts, deducts face payments, obtains repayment links and lists users due for face recapture.
///
/// Everything at `v3/offlineface` and below.
#[doc(alias = "离线刷脸支付")]
#[doc(alias = "线刷脸支付")]
#[doc(alias = "刷脸支付")]
#[doc(alias = "脸支付")]
#[doc(alias = "支付")]
#[doc(alias = "Offline Face Payment")]
#[doc(alias = "Face Payment")]
#[doc(alias = "Payment")]
#[cfg(feature = "v3-offlineface")]
pub mod offlineface {
    pub mod authinfo;

    /// Everything at `v3/offlineface/contracts` and below.
    pub mod contracts {
        pub mod by_contract_id;

        pub mod presign;
    }

    /// Everything at `v3/offlineface/face-collections` and below.
    pub mod face_collections {
        #[path = "../face_collections.rs"]
        mod page;
        pub use page::*;
        pub mod by_collection_id;
    }

    pub mod repayment_url;

    /// Everything at `v3/offlineface/transactions` and below.
    pub mod transactions {
        #[path = "../transactions.rs"]
        mod page;
        pub use page::*;
        /// Everything at `v3/offlineface/transactions/out-trade-no` and below.
        pub mod out_trade_no {
            pub mod by_out_trade_no;
        }
    }
}

/// 离线刷脸机构与用户 / Face Payment Organizations
///
/// 查询接入离线刷脸支付的机构，查询和修改刷脸用户资料，解除用户签约，获取授权凭证。 / Queries offline face payment organizations, queries and modifies their users, terminates users' contracts and obtains tokens.
///
/// Everything at `v3/offlinefacemch` and below.
#[doc(alias = "离线刷脸机构与用户")]
#[doc(alias = "线刷脸机构与用户")]
#[doc(alias = "刷脸机构与用户")]
#[doc(alias = "脸机构与用户")]
#[doc(alias = "机构与用户")]
#[doc(alias = "构与用户")]
#[doc(alias = "与用户")]
#[doc(alias = "用户")]
#[doc(alias = "Face Payment Organizations")]
#[doc(alias = "Payment Organizations")]
#[doc(alias = "Organizations")]
#[cfg(feature = "v3-offlinefacemch")]
pub mod offlinefacemch {
    /// Everything at `v3/offlinefacemch/organizations` and below.
    pub mod organizations {
        #[path = "../organizations.rs"]
        mod page;
        pub use page::*;
        /// Everything at `v3/offlinefacemch/organizations/{organization_id}` and below.
        pub mod by_organization_id {
            /// Everything at `v3/offlinefacemch/organizations/{organization_id}/users` and below.
            pub mod users {
                /// Everything at `v3/offlinefacemch/organizations/{organization_id}/users/out-user-id` and below.
                pub mod out_user_id {
                    pub mod by_out_user_id;
                }

                /// Everything at `v3/offlinefacemch/organizations/{organization_id}/users/user-id` and below.
                pub mod user_id {
                    /// Everything at `v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}` and below.
                    pub mod by_user_id {
                        pub mod terminate_contract;
                    }
                }
            }
        }
    }

    pub mod tokens;
}

/// 刷掌服务 / Palm Service
///
/// 为用户关联商户的刷掌服务做预授权，查询用户的刷掌授权。 / Pre-authorizes linking a user to a merchant's palm service and queries the user's authorization.
///
/// Everything at `v3/palmservice` and below.
#[doc(alias = "刷掌服务")]
#[doc(alias = "掌服务")]
#[doc(alias = "服务")]
#[doc(alias = "Palm Service")]
#[doc(alias = "Service")]
#[cfg(feature = "v3-palmservice")]
pub mod palmservice {
    /// Everything at `v3/palmservice/authorization` and below.
    pub mod authorization {
        /// Everything at `v3/palmservice/authorization/openid` and below.
        pub mod openid {
            pub mod by_openid;
        }

        pub mod preauthorize;
    }
}

/// 委托代扣 / Auto Debit
///
/// 预签约、查询和解除代扣协议，预约扣费、发送扣费通知、受理扣款，含保险自动续费和鸿蒙代扣。 / Signs, queries and terminates papay contracts, and schedules, announces and requests deductions, including insurance renewals and HarmonyOS apps.
///
/// Everything at `v3/papay` and below.
#[doc(alias = "委托代扣")]
#[doc(alias = "托代扣")]
#[doc(alias = "代扣")]
#[doc(alias = "Auto Debit")]
#[doc(alias = "Debit")]
#[cfg(feature = "v3-papay")]
pub mod papay {
    /// Everything at `v3/papay/contracts` and below.
    pub mod contracts {
        /// Everything at `v3/papay/contracts/{contract_id}` and below.
        pub mod by_contract_id {
            pub mod fail_notify;

            pub mod notify;
        }
    }

    /// Everything at `v3/papay/insurance-pay` and below.
    pub mod insurance_pay {
        /// Everything at `v3/papay/insurance-pay/policy-periods` and below.
        pub mod policy_periods {
            /// Everything at `v3/papay/insurance-pay/policy-periods/contract-id` and below.
            pub mod contract_id {
                /// Everything at `v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}` and below.
                pub mod by_contract_id {
                    /// Everything at `v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id` and below.
                    pub mod policy_period_id {
                        /// Everything at `v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}` and below.
                        pub mod by_policy_period_id {
                            #[path = "../by_policy_period_id.rs"]
                            mod page;
                            pub use page::*;
                            pub mod schedule;
                        }
                    }
                }
            }
        }

        /// Everything at `v3/papay/insurance-pay/transactions` and below.
        pub mod transactions {
            pub mod apply;
        }
    }

    /// Everything at `v3/papay/insurance-sign` and below.
    pub mod insurance_sign {
        /// Everything at `v3/papay/insurance-sign/contracts` and below.
        pub mod contracts {
            /// Everything at `v3/papay/insurance-sign/contracts/plan-id` and below.
            pub mod plan_id {
                /// Everything at `v3/papay/insurance-sign/contracts/plan-id/{plan_id}` and below.
                pub mod by_plan_id {
                    /// Everything at `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id` and below.
                    pub mod contract_id {
                        /// Everything at `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}` and below.
                        pub mod by_contract_id {
                            pub mod renew;
                        }
                    }

                    /// Everything at `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code` and below.
                    pub mod out_contract_code {
                        /// Everything at `v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` and below.
                        pub mod by_out_contract_code {
                            #[path = "../by_out_contract_code.rs"]
                            mod page;
                            pub use page::*;
                            pub mod terminate;
                        }
                    }
                }
            }

            /// Everything at `v3/papay/insurance-sign/contracts/pre-entrust-sign` and below.
            pub mod pre_entrust_sign {
                pub mod app;

                pub mod h5;

                pub mod jsapi;

                pub mod mini_program;
            }
        }

        /// Everything at `v3/papay/insurance-sign/policy_periods` and below.
        pub mod policy_periods {
            /// Everything at `v3/papay/insurance-sign/policy_periods/plan-id` and below.
            pub mod plan_id {
                /// Everything at `v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}` and below.
                pub mod by_plan_id {
                    /// Everything at `v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id` and below.
                    pub mod contract_id {
                        /// Everything at `v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}` and below.
                        pub mod by_contract_id {
                            pub mod modify;
                        }
                    }

                    /// Everything at `v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code` and below.
                    pub mod out_contract_code {
                        pub mod by_out_contract_code;
                    }
                }
            }
        }
    }

    /// Everything at `v3/papay/pay` and below.
    pub mod pay {
        /// Everything at `v3/papay/pay/harmony` and below.
        pub mod harmony {
            /// Everything at `v3/papay/pay/harmony/transactions` and below.
            pub mod transactions {
                pub mod apply;
            }
        }

        /// Everything at `v3/papay/pay/partner` and below.
        pub mod partner {
            /// Everything at `v3/papay/pay/partner/schedules` and below.
            pub mod schedules {
                /// Everything at `v3/papay/pay/partner/schedules/contract-id` and below.
                pub mod contract_id {
                    /// Everything at `v3/papay/pay/partner/schedules/contract-id/{contract_id}` and below.
                    pub mod by_contract_id {
                        #[path = "../by_contract_id.rs"]
                        mod page;
                        pub use page::*;
                        pub mod schedule;
                    }
                }
            }

            /// Everything at `v3/papay/pay/partner/transactions` and below.
            pub mod transactions {
                pub mod apply;
            }
        }

        /// Everything at `v3/papay/pay/schedules` and below.
        pub mod schedules {
            /// Everything at `v3/papay/pay/schedules/contract-id` and below.
            pub mod contract_id {
                /// Everything at `v3/papay/pay/schedules/contract-id/{contract_id}` and below.
                pub mod by_contract_id {
                    #[path = "../by_contract_id.rs"]
                    mod page;
                    pub use page::*;
                    pub mod schedule;
                }
            }
        }

        /// Everything at `v3/papay/pay/transactions` and below.
        pub mod transactions {
            pub mod apply;
        }
    }

    /// Everything at `v3/papay/scheduled-deduct-sign` and below.
    pub mod scheduled_deduct_sign {
        /// Everything at `v3/papay/scheduled-deduct-sign/contracts` and below.
        pub mod contracts {
            /// Everything at `v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign` and below.
            pub mod pre_entrust_sign {
                pub mod app;

                pub mod h5;

                pub mod jsapi;

                pub mod mini_program;
            }
        }

        /// Everything at `v3/papay/scheduled-deduct-sign/partner` and below.
        pub mod partner {
            /// Everything at `v3/papay/scheduled-deduct-sign/partner/contracts` and below.
            pub mod contracts {
                /// Everything at `v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign` and below.
                pub mod pre_entrust_sign {
                    pub mod app;

                    pub mod h5;

                    pub mod jsapi;

                    pub mod mini_program;
                }
            }
        }
    }

    /// Everything at `v3/papay/sign` and below.
    pub mod sign {
        /// Everything at `v3/papay/sign/contracts` and below.
        pub mod contracts {
            /// Everything at `v3/papay/sign/contracts/harmony-plan-id` and below.
            pub mod harmony_plan_id {
                /// Everything at `v3/papay/sign/contracts/harmony-plan-id/{plan_id}` and below.
                pub mod by_plan_id {
                    /// Everything at `v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code` and below.
                    pub mod out_contract_code {
                        pub mod by_out_contract_code;
                    }
                }
            }

            /// Everything at `v3/papay/sign/contracts/plan-id` and below.
            pub mod plan_id {
                /// Everything at `v3/papay/sign/contracts/plan-id/{plan_id}` and below.
                pub mod by_plan_id {
                    /// Everything at `v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code` and below.
                    pub mod out_contract_code {
                        /// Everything at `v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` and below.
                        pub mod by_out_contract_code {
                            #[path = "../by_out_contract_code.rs"]
                            mod page;
                            pub use page::*;
                            pub mod terminate;
                        }
                    }
                }
            }

            pub mod pre_entrust_sign;
        }

        /// Everything at `v3/papay/sign/partner` and below.
        pub mod partner {
            /// Everything at `v3/papay/sign/partner/contracts` and below.
            pub mod contracts {
                /// Everything at `v3/papay/sign/partner/contracts/plan-id` and below.
                pub mod plan_id {
                    /// Everything at `v3/papay/sign/partner/contracts/plan-id/{plan_id}` and below.
                    pub mod by_plan_id {
                        /// Everything at `v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code` and below.
                        pub mod out_contract_code {
                            /// Everything at `v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}` and below.
                            pub mod by_out_contract_code {
                                #[path = "../by_out_contract_code.rs"]
                                mod page;
                                pub use page::*;
                                pub mod terminate;
                            }
                        }
                    }
                }
            }
        }
    }
}

/// 停车便捷缴费 / Convenient Parking Payment
///
/// 为停车场办理停车提醒服务的进件，同步车辆入场、离场和缴费结果，查询停车费和停车场信息。 / Onboards parking lots for parking reminders, reports vehicles' entries, exits and payments, and queries fees and lots.
///
/// Everything at `v3/parking` and below.
#[doc(alias = "停车便捷缴费")]
#[doc(alias = "车便捷缴费")]
#[doc(alias = "便捷缴费")]
#[doc(alias = "捷缴费")]
#[doc(alias = "缴费")]
#[doc(alias = "Convenient Parking Payment")]
#[doc(alias = "Parking Payment")]
#[doc(alias = "Payment")]
#[cfg(feature = "v3-parking")]
pub mod parking {
    /// Everything at `v3/parking/reminders` and below.
    pub mod reminders {
        /// Everything at `v3/parking/reminders/application` and below.
        pub mod application {
            #[path = "../application.rs"]
            mod page;
            pub use page::*;
            pub mod query;

            pub mod withdraw;
        }

        pub mod applications;

        pub mod entry;

        pub mod exit;

        pub mod ext_payment;

        pub mod parking_fee;

        pub mod parking_lot;

        pub mod payment;
    }
}

/// 服务商代扣通知 / Partner Auto Debit Notices
///
/// 服务商在委托代扣前向子商户的用户发送预扣费通知，扣费失败后发送重试扣费通知。 / Notifies a sub-merchant's users, for a partner, before a papay deduction and before a failed one is retried.
///
/// Everything at `v3/partner-papay` and below.
#[doc(alias = "服务商代扣通知")]
#[doc(alias = "务商代扣通知")]
#[doc(alias = "商代扣通知")]
#[doc(alias = "代扣通知")]
#[doc(alias = "扣通知")]
#[doc(alias = "通知")]
#[doc(alias = "Partner Auto Debit Notices")]
#[doc(alias = "Auto Debit Notices")]
#[doc(alias = "Debit Notices")]
#[doc(alias = "Notices")]
#[cfg(feature = "v3-partner-papay")]
pub mod partner_papay {
    /// Everything at `v3/partner-papay/contracts` and below.
    pub mod contracts {
        /// Everything at `v3/partner-papay/contracts/{contract_id}` and below.
        pub mod by_contract_id {
            pub mod fail_notify;

            pub mod notify;
        }
    }
}

/// 服务商批量转账 / Partner Batch Transfers
///
/// 服务商代子商户向多个用户的微信零钱批量转账，并查询批次与明细。 / Makes a partner's batch transfers to users' WeChat balances for a sub-merchant, and queries batches and details.
///
/// Everything at `v3/partner-transfer` and below.
#[doc(alias = "服务商批量转账")]
#[doc(alias = "务商批量转账")]
#[doc(alias = "商批量转账")]
#[doc(alias = "批量转账")]
#[doc(alias = "量转账")]
#[doc(alias = "转账")]
#[doc(alias = "Partner Batch Transfers")]
#[doc(alias = "Batch Transfers")]
#[doc(alias = "Transfers")]
#[cfg(feature = "v3-partner-transfer")]
pub mod partner_transfer {
    /// Everything at `v3/partner-transfer/batches` and below.
    pub mod batches {
        #[path = "../batches.rs"]
        mod page;
        pub use page::*;
        /// Everything at `v3/partner-transfer/batches/batch-id` and below.
        pub mod batch_id {
            /// Everything at `v3/partner-transfer/batches/batch-id/{batch_id}` and below.
            pub mod by_batch_id {
                #[path = "../by_batch_id.rs"]
                mod page;
                pub use page::*;
                /// Everything at `v3/partner-transfer/batches/batch-id/{batch_id}/details` and below.
                pub mod details {
                    /// Everything at `v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id` and below.
                    pub mod detail_id {
                        pub mod by_detail_id;
                    }
                }
            }
        }

        /// Everything at `v3/partner-transfer/batches/out-batch-no` and below.
        pub mod out_batch_no {
            /// Everything at `v3/partner-transfer/batches/out-batch-no/{out_batch_no}` and below.
            pub mod by_out_batch_no {
                #[path = "../by_out_batch_no.rs"]
                mod page;
                pub use page::*;
                /// Everything at `v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details` and below.
                pub mod details {
                    /// Everything at `v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no` and below.
                    pub mod out_detail_no {
                        pub mod by_out_detail_no;
                    }
                }
            }
        }
    }
}

/// 免密支付 / Password-free Payment
///
/// 在小程序中或支付后引导用户签约免密支付，查询和解除协议，支持直连、服务商、平台收付通和清算机构模式。 / Pre-signs password-free payment contracts in mini programs or after a payment, and queries and terminates them, for merchants, partners, platforms and institutions.
///
/// Everything at `v3/password-exempt-contract` and below.
#[doc(alias = "免密支付")]
#[doc(alias = "密支付")]
#[doc(alias = "支付")]
#[doc(alias = "Password-free Payment")]
#[doc(alias = "Payment")]
#[cfg(feature = "v3-password-exempt-contract")]
pub mod password_exempt_contract {
    /// Everything at `v3/password-exempt-contract/contracts` and below.
    pub mod contracts {
        /// Everything at `v3/password-exempt-contract/contracts/ecommerce` and below.
        pub mod ecommerce {
            /// Everything at `v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign` and below.
            pub mod pre_entrust_sign {
                pub mod mini_program;

                pub mod pay_redirect_sign;
            }
        }

        /// Everything at `v3/password-exempt-contract/contracts/normal` and below.
        pub mod normal {
            /// Everything at `v3/password-exempt-contract/contracts/normal/pre-entrust-sign` and below.
            pub mod pre_entrust_sign {
                pub mod mini_program;

                pub mod pay_redirect_sign;
            }
        }

        /// Everything at `v3/password-exempt-contract/contracts/qs` and below.
        pub mod qs {
            /// Everything at `v3/password-exempt-contract/contracts/qs/pre-entrust-sign` and below.
            pub mod pre_entrust_sign {
                pub mod mini_program;

                pub mod pay_redirect_sign;
            }
        }

        /// Everything at `v3/password-exempt-contract/contracts/service-id` and below.
        pub mod service_id {
            /// Everything at `v3/password-exempt-contract/contracts/service-id/{service_id}` and below.
            pub mod by_service_id {
                /// Everything at `v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code` and below.
                pub mod out_contract_code {
                    /// Everything at `v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}` and below.
                    pub mod by_out_contract_code {
                        #[path = "../by_out_contract_code.rs"]
                        mod page;
                        pub use page::*;
                        pub mod terminate;
                    }
                }
            }
        }

        /// Everything at `v3/password-exempt-contract/contracts/service-provider` and below.
        pub mod service_provider {
            /// Everything at `v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign` and below.
            pub mod pre_entrust_sign {
                pub mod mini_program;

                pub mod pay_redirect_sign;
            }
        }
    }
}

/// 基础支付 / Payments
///
/// JSAPI、APP、H5、Native 和小程序下单，付款码支付，查单与关单，直连商户与服务商均可。 / Places orders for JSAPI, apps, H5, Native and mini programs, takes payments by code, and queries and closes orders, for merchants and partners.
///
/// Everything at `v3/pay` and below.
#[doc(alias = "基础支付")]
#[doc(alias = "础支付")]
#[doc(alias = "支付")]
#[doc(alias = "Payments")]
#[cfg(feature = "v3-pay")]
pub mod pay {
    /// Everything at `v3/pay/acquiring-bank` and below.
    pub mod acquiring_bank {
        /// Everything at `v3/pay/acquiring-bank/transactions` and below.
        pub mod transactions {
            pub mod exposure;
        }
    }

    /// Everything at `v3/pay/instal` and below.
    pub mod instal {
        pub mod exposure;

        /// Everything at `v3/pay/instal/partner` and below.
        pub mod partner {
            pub mod exposure;
        }
    }

    /// Everything at `v3/pay/partner` and below.
    pub mod partner {
        /// Everything at `v3/pay/partner/transactions` and below.
        pub mod transactions {
            pub mod app;

            pub mod app_with_contract;

            pub mod codepay;

            pub mod exposure;

            pub mod h5;

            /// Everything at `v3/pay/partner/transactions/id` and below.
            pub mod id {
                pub mod by_transaction_id;
            }

            pub mod jsapi;

            pub mod jsapi_with_contract;

            pub mod miniprogram;

            pub mod native;

            /// Everything at `v3/pay/partner/transactions/out-trade-no` and below.
            pub mod out_trade_no {
                /// Everything at `v3/pay/partner/transactions/out-trade-no/{out_trade_no}` and below.
                pub mod by_out_trade_no {
                    #[path = "../by_out_trade_no.rs"]
                    mod page;
                    pub use page::*;
                    pub mod close;

                    pub mod reverse;
                }
            }

            pub mod scannedpos;
        }
    }

    /// Everything at `v3/pay/transactions` and below.
    pub mod transactions {
        pub mod app;

        pub mod app_with_contract;

        pub mod codepay;

        pub mod exposure;

        pub mod h5;

        /// Everything at `v3/pay/transactions/id` and below.
        pub mod id {
            pub mod by_transaction_id;
        }

        pub mod jsapi;

        pub mod jsapi_with_contract;

        pub mod native;

        /// Everything at `v3/pay/transactions/out-trade-no` and below.
        pub mod out_trade_no {
            /// Everything at `v3/pay/transactions/out-trade-no/{out_trade_no}` and below.
            pub mod by_out_trade_no {
                #[path = "../by_out_trade_no.rs"]
                mod page;
                pub use page::*;
                pub mod close;

                pub mod reverse;
            }
        }
    }
}

/// 收款音箱与小票机 / Payment Speakers and Printers
///
/// 绑定、解绑收款音箱和码牌，上报码牌支付结果，用小票机打印订单小票。 / Binds payment speakers to code plates, reports code plate payments and prints orders on receipt printers.
///
/// Everything at `v3/pay-devices` and below.
#[doc(alias = "收款音箱与小票机")]
#[doc(alias = "款音箱与小票机")]
#[doc(alias = "音箱与小票机")]
#[doc(alias = "箱与小票机")]
#[doc(alias = "与小票机")]
#[doc(alias = "小票机")]
#[doc(alias = "票机")]
#[doc(alias = "Payment Speakers and Printers")]
#[doc(alias = "Speakers and Printers")]
#[doc(alias = "Printers")]
#[cfg(feature = "v3-pay-devices")]
pub mod pay_devices {
    /// Everything at `v3/pay-devices/open-scenario-speaker` and below.
    pub mod open_scenario_speaker {
        /// Everything at `v3/pay-devices/open-scenario-speaker/{device_sn}` and below.
        pub mod by_device_sn {
            #[path = "../by_device_sn.rs"]
            mod page;
            pub use page::*;
            pub mod bind;

            pub mod prebind;

            pub mod unbind;
        }
    }

    /// Everything at `v3/pay-devices/open-scenario-speakerorder` and below.
    pub mod open_scenario_speakerorder {
        /// Everything at `v3/pay-devices/open-scenario-speakerorder/{transaction_id}` and below.
        pub mod by_transaction_id {
            pub mod report;
        }
    }

    /// Everything at `v3/pay-devices/printers` and below.
    pub mod printers {
        /// Everything at `v3/pay-devices/printers/{device_id}` and below.
        pub mod by_device_id {
            /// Everything at `v3/pay-devices/printers/{device_id}/print-orders` and below.
            pub mod print_orders {
                #[path = "../print_orders.rs"]
                mod page;
                pub use page::*;
                pub mod by_print_order_no;
            }
        }
    }
}

/// 微工卡 / Payroll Card
///
/// 面向务工人员的发薪服务：用户授权、核身、批量转账，以及回传微保投保结果。 / Authorizes workers, checks their identity, pays wages in transfer batches and reports WeSure insurance enrolments.
///
/// Everything at `v3/payroll-card` and below.
#[doc(alias = "微工卡")]
#[doc(alias = "工卡")]
#[doc(alias = "Payroll Card")]
#[doc(alias = "Card")]
#[cfg(feature = "v3-payroll-card")]
pub mod payroll_card {
    /// Everything at `v3/payroll-card/authentications` and below.
    pub mod authentications {
        #[path = "../authentications.rs"]
        mod page;
        pub use page::*;
        pub mod by_authenticate_number;

        pub mod pre_order;

        pub mod pre_order_with_auth;
    }

    /// Everything at `v3/payroll-card/relations` and below.
    pub mod relations {
        pub mod by_openid;
    }

    pub mod tokens;

    pub mod transfer_batches;

    /// Everything at `v3/payroll-card/wesure` and below.
    pub mod wesure {
        pub mod insurance;

        pub mod token_validations;
    }
}

/// 微信支付分 / WeChat Pay Score
///
/// 用于酒店、租借等场景的免押金、先享后付：用户授权，创建、修改、取消、完结支付分订单，另有签约计划和智慧零售。 / Authorizes users for deposit-free and pay-later services such as hotels and rentals, and manages service orders, signed plans and smart retail orders.
///
/// Everything at `v3/payscore` and below.
#[doc(alias = "微信支付分")]
#[doc(alias = "信支付分")]
#[doc(alias = "支付分")]
#[doc(alias = "付分")]
#[doc(alias = "WeChat Pay Score")]
#[doc(alias = "Pay Score")]
#[doc(alias = "Score")]
#[cfg(feature = "v3-payscore")]
pub mod payscore {
    /// Everything at `v3/payscore/acquiringbank` and below.
    pub mod acquiringbank {
        /// Everything at `v3/payscore/acquiringbank/permissions` and below.
        pub mod permissions {
            #[path = "../permissions.rs"]
            mod page;
            pub use page::*;
            /// Everything at `v3/payscore/acquiringbank/permissions/authorization-code` and below.
            pub mod authorization_code {
                /// Everything at `v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}` and below.
                pub mod by_authorization_code {
                    #[path = "../by_authorization_code.rs"]
                    mod page;
                    pub use page::*;
                    pub mod terminate;
                }
            }
        }

        /// Everything at `v3/payscore/acquiringbank/serviceorder` and below.
        pub mod serviceorder {
            #[path = "../serviceorder.rs"]
            mod page;
            pub use page::*;
            /// Everything at `v3/payscore/acquiringbank/serviceorder/{out_order_no}` and below.
            pub mod by_out_order_no {
                pub mod cancel;

                pub mod complete;

                pub mod modify;

                pub mod registerdeductinfo;

                pub mod sync;
            }

            pub mod deduction;
        }

        pub mod servicepayondeliveryorder;
    }

    pub mod merchant_bill;

    /// Everything at `v3/payscore/oversea` and below.
    pub mod oversea {
        /// Everything at `v3/payscore/oversea/partner` and below.
        pub mod partner {
            /// Everything at `v3/payscore/oversea/partner/serviceorder` and below.
            pub mod serviceorder {
                #[path = "../serviceorder.rs"]
                mod page;
                pub use page::*;
                /// Everything at `v3/payscore/oversea/partner/serviceorder/{out_order_no}` and below.
                pub mod by_out_order_no {
                    pub mod cancel;

                    pub mod complete;

                    pub mod sync;
                }
            }
        }
    }

    /// Everything at `v3/payscore/partner` and below.
    pub mod partner {
        /// Everything at `v3/payscore/partner/permissions` and below.
        pub mod permissions {
            #[path = "../permissions.rs"]
            mod page;
            pub use page::*;
            pub mod apply_for_scene;

            pub mod assess_user_risk_level;

            /// Everything at `v3/payscore/partner/permissions/authorization-code` and below.
            pub mod authorization_code {
                /// Everything at `v3/payscore/partner/permissions/authorization-code/{authorization_code}` and below.
                pub mod by_authorization_code {
                    #[path = "../by_authorization_code.rs"]
                    mod page;
                    pub use page::*;
                    pub mod terminate;
                }
            }

            pub mod search;

            pub mod terminate;
        }

        /// Everything at `v3/payscore/partner/service-account-applications` and below.
        pub mod service_account_applications {
            #[path = "../service_account_applications.rs"]
            mod page;
            pub use page::*;
            pub mod by_out_apply_no;
        }

        /// Everything at `v3/payscore/partner/serviceorder` and below.
        pub mod serviceorder {
            #[path = "../serviceorder.rs"]
            mod page;
            pub use page::*;
            /// Everything at `v3/payscore/partner/serviceorder/{out_order_no}` and below.
            pub mod by_out_order_no {
                pub mod cancel;

                pub mod complete;

                pub mod modify;

                pub mod pay;

                pub mod send_pendingmessage;

                pub mod send_prepaidmessage;

                pub mod sync;
            }

            pub mod direct_complete;
        }

        pub mod servicepayondeliveryorder;

        /// Everything at `v3/payscore/partner/servicequotas` and below.
        pub mod servicequotas {
            /// Everything at `v3/payscore/partner/servicequotas/service-id` and below.
            pub mod service_id {
                pub mod by_service_id;
            }
        }
    }

    /// Everything at `v3/payscore/payafter-orders` and below.
    pub mod payafter_orders {
        #[path = "../payafter_orders.rs"]
        mod page;
        pub use page::*;
        /// Everything at `v3/payscore/payafter-orders/{out_order_no}` and below.
        pub mod by_out_order_no {
            pub mod cancel;

            pub mod complete;

            pub mod sync;
        }
    }

    /// Everything at `v3/payscore/permissions` and below.
    pub mod permissions {
        #[path = "../permissions.rs"]
        mod page;
        pub use page::*;
        pub mod assess_user_risk_level;

        /// Everything at `v3/payscore/permissions/authorization-code` and below.
        pub mod authorization_code {
            /// Everything at `v3/payscore/permissions/authorization-code/{authorization_code}` and below.
            pub mod by_authorization_code {
                #[path = "../by_authorization_code.rs"]
                mod page;
                pub use page::*;
                pub mod terminate;
            }
        }

        /// Everything at `v3/payscore/permissions/openid` and below.
        pub mod openid {
            /// Everything at `v3/payscore/permissions/openid/{openid}` and below.
            pub mod by_openid {
                #[path = "../by_openid.rs"]
                mod page;
                pub use page::*;
                pub mod terminate;
            }
        }
    }

    /// Everything at `v3/payscore/plan` and below.
    pub mod plan {
        /// Everything at `v3/payscore/plan/partner` and below.
        pub mod partner {
            /// Everything at `v3/payscore/plan/partner/payscore-plans` and below.
            pub mod payscore_plans {
                #[path = "../payscore_plans.rs"]
                mod page;
                pub use page::*;
                /// Everything at `v3/payscore/plan/partner/payscore-plans/merchant-plan-no` and below.
                pub mod merchant_plan_no {
                    /// Everything at `v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}` and below.
                    pub mod by_merchant_plan_no {
                        #[path = "../by_merchant_plan_no.rs"]
                        mod page;
                        pub use page::*;
                        pub mod stop;
                    }
                }
            }
        }

        /// Everything at `v3/payscore/plan/payscore-plans` and below.
        pub mod payscore_plans {
            #[path = "../payscore_plans.rs"]
            mod page;
            pub use page::*;
            /// Everything at `v3/payscore/plan/payscore-plans/merchant-plan-no` and below.
            pub mod merchant_plan_no {
                /// Everything at `v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}` and below.
                pub mod by_merchant_plan_no {
                    #[path = "../by_merchant_plan_no.rs"]
                    mod page;
                    pub use page::*;
                    pub mod stop;
                }
            }
        }
    }

    /// Everything at `v3/payscore/serviceorder` and below.
    pub mod serviceorder {
        #[path = "../serviceorder.rs"]
        mod page;
        pub use page::*;
        /// Everything at `v3/payscore/serviceorder/{out_order_no}` and below.
        pub mod by_out_order_no {
            pub mod cancel;

            pub mod complete;

            pub mod modify;

            pub mod pay;

            pub mod send_pendingmessage;

            pub mod send_prepaidmessage;

            pub mod sync;
        }

        pub mod direct_complete;
    }

    pub mod servicepayondeliveryorder;

    /// Everything at `v3/payscore/sign-plan` and below.
    pub mod sign_plan {
        /// Everything at `v3/payscore/sign-plan/partner` and below.
        pub mod partner {
            pub mod serviceorder;

            /// Everything at `v3/payscore/sign-plan/partner/user-sign-plans` and below.
            pub mod user_sign_plans {
                #[path = "../user_sign_plans.rs"]
                mod page;
                pub use page::*;
                /// Everything at `v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no` and below.
                pub mod merchant_sign_plan_no {
                    /// Everything at `v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}` and below.
                    pub mod by_merchant_sign_plan_no {
                        #[path = "../by_merchant_sign_plan_no.rs"]
                        mod page;
                        pub use page::*;
                        pub mod stop;
                    }
                }
            }
        }

        pub mod serviceorder;

        /// Everything at `v3/payscore/sign-plan/user-sign-plans` and below.
        pub mod user_sign_plans {
            #[path = "../user_sign_plans.rs"]
            mod page;
            pub use page::*;
            /// Everything at `v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no` and below.
            pub mod merchant_sign_plan_no {
                /// Everything at `v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}` and below.
                pub mod by_merchant_sign_plan_no {
                    #[path = "../by_merchant_sign_plan_no.rs"]
                    mod page;
                    pub use page::*;
                    pub mod stop;
                }
            }
        }
    }

    /// Everything at `v3/payscore/smartretail-orders` and below.
    pub mod smartretail_orders {
        #[path = "../smartretail_orders.rs"]
        mod page;
        pub use page::*;
        /// Everything at `v3/payscore/smartretail-orders/{out_order_no}` and below.
        pub mod by_out_order_no {
            pub mod cancel;

            pub mod complete;
        }
    }

    pub mod user_service_state;

    /// Everything at `v3/payscore/users` and below.
    pub mod users {
        /// Everything at `v3/payscore/users/{openid}` and below.
        pub mod by_openid {
            /// Everything at `v3/payscore/users/{openid}/permissions` and below.
            pub mod permissions {
                /// Everything at `v3/payscore/users/{openid}/permissions/{service_id}` and below.
                pub mod by_service_id {
                    pub mod terminate;
                }
            }
        }
    }
}

/// 平台充值、赔付与预约转账 / Platform Recharges and Compensation
///
/// 平台收付通的二级商户充值、售后赔付、保证金赔付、保险理赔和预约提现，以及预约模式的商家转账。 / Recharges a platform's sub-merchants, pays after-sales, deposit and insurance compensation, schedules withdrawals, and makes transfers that users have reserved.
///
/// Everything at `v3/platsolution` and below.
#[doc(alias = "平台充值、赔付与预约转账")]
#[doc(alias = "台充值、赔付与预约转账")]
#[doc(alias = "充值、赔付与预约转账")]
#[doc(alias = "值、赔付与预约转账")]
#[doc(alias = "赔付与预约转账")]
#[doc(alias = "付与预约转账")]
#[doc(alias = "与预约转账")]
#[doc(alias = "预约转账")]
#[doc(alias = "约转账")]
#[doc(alias = "转账")]
#[doc(alias = "Platform Recharges and Compensation")]
#[doc(alias = "Recharges and Compensation")]
#[doc(alias = "Compensation")]
#[cfg(feature = "v3-platsolution")]
pub mod platsolution {
    /// Everything at `v3/platsolution/ecommerce` and below.
    pub mod ecommerce {
        /// Everything at `v3/platsolution/ecommerce/bank-transfer-recharges` and below.
        pub mod bank_transfer_recharges {
            pub mod apply;

            /// Everything at `v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no` and below.
            pub mod out_recharge_no {
                pub mod by_out_recharge_no;
            }
        }

        /// Everything at `v3/platsolution/ecommerce/insurance-compensation-contracts` and below.
        pub mod insurance_compensation_contracts {
            #[path = "../insurance_compensation_contracts.rs"]
            mod page;
            pub use page::*;
            /// Everything at `v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid` and below.
            pub mod sub_mchid {
                /// Everything at `v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}` and below.
                pub mod by_sub_mchid {
                    pub mod check_opened;
                }
            }
        }

        /// Everything at `v3/platsolution/ecommerce/mch-transfer` and below.
        pub mod mch_transfer {
            /// Everything at `v3/platsolution/ecommerce/mch-transfer/compensate-bills` and below.
            pub mod compensate_bills {
                #[path = "../compensate_bills.rs"]
                mod page;
                pub use page::*;
                /// Everything at `v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id` and below.
                pub mod bill_id {
                    pub mod by_bill_id;
                }

                /// Everything at `v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no` and below.
                pub mod out_bill_no {
                    /// Everything at `v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}` and below.
                    pub mod by_out_bill_no {
                        #[path = "../by_out_bill_no.rs"]
                        mod page;
                        pub use page::*;
                        pub mod cancel;
                    }
                }

                pub mod pre_transfer;
            }

            /// Everything at `v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills` and below.
            pub mod deposit_after_sales_compensation_bills {
                #[path = "../deposit_after_sales_compensation_bills.rs"]
                mod page;
                pub use page::*;
                /// Everything at `v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id` and below.
                pub mod bill_id {
                    pub mod by_bill_id;
                }

                /// Everything at `v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no` and below.
                pub mod out_bill_no {
                    pub mod by_out_bill_no;
                }
            }

            /// Everything at `v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills` and below.
            pub mod deposit_insurance_premiums_compensation_bills {
                #[path = "../deposit_insurance_premiums_compensation_bills.rs"]
                mod page;
                pub use page::*;
                pub mod by_out_bill_no;
            }

            /// Everything at `v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills` and below.
            pub mod deposit_shipping_cost_compensation_bills {
                #[path = "../deposit_shipping_cost_compensation_bills.rs"]
                mod page;
                pub use page::*;
                /// Everything at `v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no` and below.
                pub mod out_bill_no {
                    pub mod by_out_bill_no;
                }
            }

            /// Everything at `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills` and below.
            pub mod insurance_claim_bills {
                #[path = "../insurance_claim_bills.rs"]
                mod page;
                pub use page::*;
                /// Everything at `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id` and below.
                pub mod bill_id {
                    pub mod by_bill_id;
                }

                /// Everything at `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no` and below.
                pub mod out_bill_no {
                    /// Everything at `v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}` and below.
                    pub mod by_out_bill_no {
                        #[path = "../by_out_bill_no.rs"]
                        mod page;
                        pub use page::*;
                        pub mod cancel;
                    }
                }

                pub mod pre_transfer;
            }

            /// Everything at `v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills` and below.
            pub mod sub_mch_compensation_bills {
                #[path = "../sub_mch_compensation_bills.rs"]
                mod page;
                pub use page::*;
                pub mod by_out_bill_no;
            }

            /// Everything at `v3/platsolution/ecommerce/mch-transfer/transfer-bills` and below.
            pub mod transfer_bills {
                #[path = "../transfer_bills.rs"]
                mod page;
                pub use page::*;
                /// Everything at `v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id` and below.
                pub mod bill_id {
                    pub mod by_bill_id;
                }

                /// Everything at `v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no` and below.
                pub mod out_bill_no {
                    pub mod by_out_bill_no;
                }
            }
        }

        /// Everything at `v3/platsolution/ecommerce/recharge-employees` and below.
        pub mod recharge_employees {
            #[path = "../recharge_employees.rs"]
            mod page;
            pub use page::*;
            /// Everything at `v3/platsolution/ecommerce/recharge-employees/sub-mchid` and below.
            pub mod sub_mchid {
                /// Everything at `v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}` and below.
                pub mod by_sub_mchid {
                    #[path = "../by_sub_mchid.rs"]
                    mod page;
                    pub use page::*;
                    /// Everything at `v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid` and below.
                    pub mod sp_openid {
                        /// Everything at `v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}` and below.
                        pub mod by_sp_openid {
                            pub mod delete;
                        }
                    }
                }
            }
        }

        /// Everything at `v3/platsolution/ecommerce/recharges` and below.
        pub mod recharges {
            pub mod apply;

            /// Everything at `v3/platsolution/ecommerce/recharges/out-recharge-no` and below.
            pub mod out_recharge_no {
                /// Everything at `v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}` and below.
                pub mod by_out_recharge_no {
                    #[path = "../by_out_recharge_no.rs"]
                    mod page;
                    pub use page::*;
                    pub mod close;
                }
            }
        }

        /// Everything at `v3/platsolution/ecommerce/settle` and below.
        pub mod settle {
            /// Everything at `v3/platsolution/ecommerce/settle/prepay-settle-orders` and below.
            pub mod prepay_settle_orders {
                #[path = "../prepay_settle_orders.rs"]
                mod page;
                pub use page::*;
                /// Everything at `v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}` and below.
                pub mod by_settle_batch_no {
                    #[path = "../by_settle_batch_no.rs"]
                    mod page;
                    pub use page::*;
                    pub mod apply_abnormal_settle;
                }
            }
        }

        /// Everything at `v3/platsolution/ecommerce/withdraw` and below.
        pub mod withdraw {
            /// Everything at `v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw` and below.
            pub mod day_end_balance_withdraw {
                #[path = "../day_end_balance_withdraw.rs"]
                mod page;
                pub use page::*;
                /// Everything at `v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no` and below.
                pub mod out_request_no {
                    pub mod by_out_request_no;
                }
            }
        }
    }

    /// Everything at `v3/platsolution/insurance` and below.
    pub mod insurance {
        /// Everything at `v3/platsolution/insurance/mch-transfer` and below.
        pub mod mch_transfer {
            /// Everything at `v3/platsolution/insurance/mch-transfer/batches` and below.
            pub mod batches {
                pub mod apply;

                /// Everything at `v3/platsolution/insurance/mch-transfer/batches/batch-id` and below.
                pub mod batch_id {
                    /// Everything at `v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}` and below.
                    pub mod by_batch_id {
                        #[path = "../by_batch_id.rs"]
                        mod page;
                        pub use page::*;
                        /// Everything at `v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details` and below.
                        pub mod details {
                            /// Everything at `v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id` and below.
                            pub mod detail_id {
                                pub mod by_detail_id;
                            }
                        }
                    }
                }

                /// Everything at `v3/platsolution/insurance/mch-transfer/batches/detail-receipts` and below.
                pub mod detail_receipts {
                    /// Everything at `v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no` and below.
                    pub mod out_batch_no {
                        /// Everything at `v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}` and below.
                        pub mod by_out_batch_no {
                            /// Everything at `v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no` and below.
                            pub mod out_detail_no {
                                /// Everything at `v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}` and below.
                                pub mod by_out_detail_no {
                                    #[path = "../by_out_detail_no.rs"]
                                    mod page;
                                    pub use page::*;
                                    pub mod apply;
                                }
                            }
                        }
                    }
                }

                /// Everything at `v3/platsolution/insurance/mch-transfer/batches/out-batch-no` and below.
                pub mod out_batch_no {
                    /// Everything at `v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}` and below.
                    pub mod by_out_batch_no {
                        #[path = "../by_out_batch_no.rs"]
                        mod page;
                        pub use page::*;
                        /// Everything at `v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details` and below.
                        pub mod details {
                            /// Everything at `v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no` and below.
                            pub mod out_detail_no {
                                pub mod by_out_detail_no;
                            }
                        }
                    }
                }

                /// Everything at `v3/platsolution/insurance/mch-transfer/batches/summary-receipts` and below.
                pub mod summary_receipts {
                    /// Everything at `v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no` and below.
                    pub mod out_batch_no {
                        /// Everything at `v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}` and below.
                        pub mod by_out_batch_no {
                            #[path = "../by_out_batch_no.rs"]
                            mod page;
                            pub use page::*;
                            pub mod apply;
                        }
                    }
                }
            }

            /// Everything at `v3/platsolution/insurance/mch-transfer/reservation` and below.
            pub mod reservation {
                pub mod apply;

                /// Everything at `v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no` and below.
                pub mod out_reservation_no {
                    /// Everything at `v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}` and below.
                    pub mod by_out_reservation_no {
                        #[path = "../by_out_reservation_no.rs"]
                        mod page;
                        pub use page::*;
                        pub mod close;
                    }
                }

                /// Everything at `v3/platsolution/insurance/mch-transfer/reservation/reservation-id` and below.
                pub mod reservation_id {
                    pub mod by_reservation_id;
                }
            }
        }
    }

    /// Everything at `v3/platsolution/mch-transfer` and below.
    pub mod mch_transfer {
        /// Everything at `v3/platsolution/mch-transfer/batches` and below.
        pub mod batches {
            pub mod apply;

            /// Everything at `v3/platsolution/mch-transfer/batches/batch-id` and below.
            pub mod batch_id {
                /// Everything at `v3/platsolution/mch-transfer/batches/batch-id/{batch_id}` and below.
                pub mod by_batch_id {
                    #[path = "../by_batch_id.rs"]
                    mod page;
                    pub use page::*;
                    /// Everything at `v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details` and below.
                    pub mod details {
                        /// Everything at `v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id` and below.
                        pub mod detail_id {
                            pub mod by_detail_id;
                        }
                    }
                }
            }

            /// Everything at `v3/platsolution/mch-transfer/batches/detail-receipts` and below.
            pub mod detail_receipts {
                /// Everything at `v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no` and below.
                pub mod out_batch_no {
                    /// Everything at `v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}` and below.
                    pub mod by_out_batch_no {
                        /// Everything at `v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no` and below.
                        pub mod out_detail_no {
                            /// Everything at `v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}` and below.
                            pub mod by_out_detail_no {
                                #[path = "../by_out_detail_no.rs"]
                                mod page;
                                pub use page::*;
                                pub mod apply;
                            }
                        }
                    }
                }
            }

            /// Everything at `v3/platsolution/mch-transfer/batches/out-batch-no` and below.
            pub mod out_batch_no {
                /// Everything at `v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}` and below.
                pub mod by_out_batch_no {
                    #[path = "../by_out_batch_no.rs"]
                    mod page;
                    pub use page::*;
                    /// Everything at `v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details` and below.
                    pub mod details {
                        /// Everything at `v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no` and below.
                        pub mod out_detail_no {
                            pub mod by_out_detail_no;
                        }
                    }
                }
            }

            /// Everything at `v3/platsolution/mch-transfer/batches/summary-receipts` and below.
            pub mod summary_receipts {
                /// Everything at `v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no` and below.
                pub mod out_batch_no {
                    /// Everything at `v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}` and below.
                    pub mod by_out_batch_no {
                        #[path = "../by_out_batch_no.rs"]
                        mod page;
                        pub use page::*;
                        pub mod apply;
                    }
                }
            }
        }

        /// Everything at `v3/platsolution/mch-transfer/reservation` and below.
        pub mod reservation {
            pub mod apply;

            /// Everything at `v3/platsolution/mch-transfer/reservation/out-reservation-no` and below.
            pub mod out_reservation_no {
                /// Everything at `v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}` and below.
                pub mod by_out_reservation_no {
                    #[path = "../by_out_reservation_no.rs"]
                    mod page;
                    pub use page::*;
                    pub mod close;
                }
            }

            /// Everything at `v3/platsolution/mch-transfer/reservation/reservation-id` and below.
            pub mod reservation_id {
                pub mod by_reservation_id;
            }
        }
    }
}

/// 分账 / Profit Sharing
///
/// 添加分账接收方，请求分账、分账回退和解冻剩余资金，查询分账结果，申请分账账单。 / Adds receivers, shares an order's funds among them, returns shared funds, unfreezes the rest, queries results and requests profit-sharing bills.
///
/// Everything at `v3/profitsharing` and below.
#[doc(alias = "分账")]
#[doc(alias = "Profit Sharing")]
#[doc(alias = "Sharing")]
#[cfg(feature = "v3-profitsharing")]
pub mod profitsharing {
    pub mod bills;

    /// Everything at `v3/profitsharing/merchant-configs` and below.
    pub mod merchant_configs {
        pub mod by_sub_mchid;
    }

    /// Everything at `v3/profitsharing/orders` and below.
    pub mod orders {
        #[path = "../orders.rs"]
        mod page;
        pub use page::*;
        pub mod by_out_order_no;

        pub mod unfreeze;
    }

    /// Everything at `v3/profitsharing/receivers` and below.
    pub mod receivers {
        pub mod add;

        pub mod delete;
    }

    /// Everything at `v3/profitsharing/return-orders` and below.
    pub mod return_orders {
        #[path = "../return_orders.rs"]
        mod page;
        pub use page::*;
        pub mod by_out_return_no;
    }

    /// Everything at `v3/profitsharing/transactions` and below.
    pub mod transactions {
        /// Everything at `v3/profitsharing/transactions/{transaction_id}` and below.
        pub mod by_transaction_id {
            pub mod amounts;
        }
    }
}

/// 刷码乘车 / Scan and Ride
///
/// 乘车码扣费：查询用户能否使用乘车码，受理公共交通车费扣款，查询订单。 / Queries whether a user may use ride code deduction, submits public transport fares for deduction and queries orders.
///
/// Everything at `v3/qrcode` and below.
#[doc(alias = "刷码乘车")]
#[doc(alias = "码乘车")]
#[doc(alias = "乘车")]
#[doc(alias = "Scan and Ride")]
#[doc(alias = "Ride")]
#[cfg(feature = "v3-qrcode")]
pub mod qrcode {
    /// Everything at `v3/qrcode/transactions` and below.
    pub mod transactions {
        #[path = "../transactions.rs"]
        mod page;
        pub use page::*;
        /// Everything at `v3/qrcode/transactions/out-trade-no` and below.
        pub mod out_trade_no {
            pub mod by_out_trade_no;
        }
    }

    /// Everything at `v3/qrcode/user-services` and below.
    pub mod user_services {
        /// Everything at `v3/qrcode/user-services/contract-id` and below.
        pub mod contract_id {
            pub mod by_contract_id;
        }
    }
}

/// 优惠费率活动 / Preferential Rate Campaigns
///
/// 从业机构为特约商户报名优惠费率活动，查询报名结果，修改被驳回的申请单。 / Enrols an institution's sub-merchants in preferential fee rate campaigns, queries the result and corrects rejected applications.
///
/// Everything at `v3/rate-activity` and below.
#[doc(alias = "优惠费率活动")]
#[doc(alias = "惠费率活动")]
#[doc(alias = "费率活动")]
#[doc(alias = "率活动")]
#[doc(alias = "活动")]
#[doc(alias = "Preferential Rate Campaigns")]
#[doc(alias = "Rate Campaigns")]
#[doc(alias = "Campaigns")]
#[cfg(feature = "v3-rate-activity")]
pub mod rate_activity {
    /// Everything at `v3/rate-activity/applications` and below.
    pub mod applications {
        #[path = "../applications.rs"]
        mod page;
        pub use page::*;
        /// Everything at `v3/rate-activity/applications/id` and below.
        pub mod id {
            pub mod by_application_id;
        }
    }
}

/// 实名信息校验 / Real-name Verification
///
/// 校验订购人的姓名和证件与电商交易的支付人是否一致。 / Verifies whether the name and identity document of a person placing an order match the payer.
///
/// Everything at `v3/realname` and below.
#[doc(alias = "实名信息校验")]
#[doc(alias = "名信息校验")]
#[doc(alias = "信息校验")]
#[doc(alias = "息校验")]
#[doc(alias = "校验")]
#[doc(alias = "Real-name Verification")]
#[doc(alias = "Verification")]
#[cfg(feature = "v3-realname")]
pub mod realname {
    pub mod verify;
}

/// 商家充值 / Merchant Recharges
///
/// 商户通过银行转账为自有账户充值，并查询充值结果。 / Recharges a merchant's own account by bank transfer and queries the result.
///
/// Everything at `v3/recharge` and below.
#[doc(alias = "商家充值")]
#[doc(alias = "家充值")]
#[doc(alias = "充值")]
#[doc(alias = "Merchant Recharges")]
#[doc(alias = "Recharges")]
#[cfg(feature = "v3-recharge")]
pub mod recharge {
    /// Everything at `v3/recharge/bank-transfer-recharges` and below.
    pub mod bank_transfer_recharges {
        pub mod apply;

        /// Everything at `v3/recharge/bank-transfer-recharges/out-recharge-no` and below.
        pub mod out_recharge_no {
            pub mod by_out_recharge_no;
        }
    }
}

/// 退款 / Refunds
///
/// 申请退款、查询单笔退款、处理异常退款，直连商户与服务商均可。 / Creates and queries refunds and handles abnormal ones, for merchants and partners.
///
/// Everything at `v3/refund` and below.
#[doc(alias = "退款")]
#[doc(alias = "Refunds")]
#[cfg(feature = "v3-refund")]
pub mod refund {
    /// Everything at `v3/refund/domestic` and below.
    pub mod domestic {
        /// Everything at `v3/refund/domestic/refunds` and below.
        pub mod refunds {
            #[path = "../refunds.rs"]
            mod page;
            pub use page::*;
            pub mod by_out_refund_no;

            /// Everything at `v3/refund/domestic/refunds/{refund_id}` and below.
            pub mod by_refund_id {
                pub mod apply_abnormal_refund;
            }
        }
    }
}

/// 境外退款（旧版） / Overseas Refunds (Early Version)
///
/// 早期版本的境外退款申请和查询，已由 v3-global 取代。 / Creates and queries overseas refunds through the early version of the API; superseded by v3-global.
///
/// Everything at `v3/refunds` and below.
#[doc(alias = "境外退款（旧版）")]
#[doc(alias = "外退款（旧版）")]
#[doc(alias = "退款（旧版）")]
#[doc(alias = "款（旧版）")]
#[doc(alias = "旧版）")]
#[doc(alias = "版）")]
#[doc(alias = "Overseas Refunds (Early Version)")]
#[doc(alias = "Refunds (Early Version)")]
#[doc(alias = "Early Version)")]
#[doc(alias = "Version)")]
#[cfg(feature = "v3-refunds")]
pub mod refunds {
    #[path = "../refunds.rs"]
    mod page;
    pub use page::*;
    /// Everything at `v3/refunds/id` and below.
    pub mod id {
        pub mod by_refund_id;
    }

    /// Everything at `v3/refunds/out-refund-no` and below.
    pub mod out_refund_no {
        pub mod by_out_refund_no;
    }
}

/// 还款支付 / Repayment Orders
///
/// 服务商创建、查询和关闭合单还款订单，用户可在小程序、APP、H5 或微信内网页付款。 / Creates, queries and closes a partner's combined repayment orders, which users pay in mini programs, apps, H5 pages or web pages in WeChat.
///
/// Everything at `v3/repayment` and below.
#[doc(alias = "还款支付")]
#[doc(alias = "款支付")]
#[doc(alias = "支付")]
#[doc(alias = "Repayment Orders")]
#[doc(alias = "Orders")]
#[cfg(feature = "v3-repayment")]
pub mod repayment {
    /// Everything at `v3/repayment/combine-transactions` and below.
    pub mod combine_transactions {
        /// Everything at `v3/repayment/combine-transactions/partner` and below.
        pub mod partner {
            /// Everything at `v3/repayment/combine-transactions/partner/out-trade-no` and below.
            pub mod out_trade_no {
                /// Everything at `v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}` and below.
                pub mod by_combine_out_trade_no {
                    #[path = "../by_combine_out_trade_no.rs"]
                    mod page;
                    pub use page::*;
                    pub mod close;
                }
            }

            pub mod prepay;
        }
    }
}

/// 签名与加解密测试 / Signing and Encryption Test
///
/// 回显一条消息，检验商户的签名、验签、加密和解密是否正确。 / Echoes a message to test whether a merchant signs, verifies, encrypts and decrypts correctly.
///
/// Everything at `v3/security` and below.
#[doc(alias = "签名与加解密测试")]
#[doc(alias = "名与加解密测试")]
#[doc(alias = "与加解密测试")]
#[doc(alias = "加解密测试")]
#[doc(alias = "解密测试")]
#[doc(alias = "密测试")]
#[doc(alias = "测试")]
#[doc(alias = "Signing and Encryption Test")]
#[doc(alias = "Encryption Test")]
#[doc(alias = "Test")]
#[cfg(feature = "v3-security")]
pub mod security {
    pub mod echo;
}

/// 境外结算明细（旧版） / Overseas Settlements (Early Version)
///
/// 按结算日期查询境外商户的结算资金明细，已由 v3-global 取代。 / Queries an overseas merchant's settled and unsettled funds by date; superseded by v3-global.
///
/// Everything at `v3/settle` and below.
#[doc(alias = "境外结算明细（旧版）")]
#[doc(alias = "外结算明细（旧版）")]
#[doc(alias = "结算明细（旧版）")]
#[doc(alias = "算明细（旧版）")]
#[doc(alias = "明细（旧版）")]
#[doc(alias = "细（旧版）")]
#[doc(alias = "旧版）")]
#[doc(alias = "版）")]
#[doc(alias = "Overseas Settlements (Early Version)")]
#[doc(alias = "Settlements (Early Version)")]
#[doc(alias = "Early Version)")]
#[doc(alias = "Version)")]
#[cfg(feature = "v3-settle")]
pub mod settle {
    pub mod settlements;
}

/// 支付即服务 / Smart Guides
///
/// 注册、查询和更新门店服务人员（导购），并把服务人员分配给订单的顾客。 / Registers, queries and updates a shop's service staff (guides), and assigns one to the customer of an order.
///
/// Everything at `v3/smartguide` and below.
#[doc(alias = "支付即服务")]
#[doc(alias = "付即服务")]
#[doc(alias = "即服务")]
#[doc(alias = "服务")]
#[doc(alias = "Smart Guides")]
#[doc(alias = "Guides")]
#[cfg(feature = "v3-smartguide")]
pub mod smartguide {
    /// Everything at `v3/smartguide/guides` and below.
    pub mod guides {
        #[path = "../guides.rs"]
        mod page;
        pub use page::*;
        /// Everything at `v3/smartguide/guides/{guide_id}` and below.
        pub mod by_guide_id {
            #[path = "../by_guide_id.rs"]
            mod page;
            pub use page::*;
            pub mod assign;
        }
    }
}

/// 境外对账单（旧版） / Overseas Statements (Early Version)
///
/// 下载早期版本的境外对账单，已由 v3-global 取代。 / Downloads overseas statements through the early version of the API; superseded by v3-global.
///
/// Everything at `v3/statements` and below.
#[doc(alias = "境外对账单（旧版）")]
#[doc(alias = "外对账单（旧版）")]
#[doc(alias = "对账单（旧版）")]
#[doc(alias = "账单（旧版）")]
#[doc(alias = "单（旧版）")]
#[doc(alias = "旧版）")]
#[doc(alias = "版）")]
#[doc(alias = "Overseas Statements (Early Version)")]
#[doc(alias = "Statements (Early Version)")]
#[doc(alias = "Early Version)")]
#[doc(alias = "Version)")]
#[cfg(feature = "v3-statements")]
pub mod statements;

/// 出租车电子发票 / Taxi Fapiao
///
/// 管理出租车公司、车辆和司机，上报签到签退，查询乘客行程单，上传电子发票并插入微信卡包。 / Manages taxi companies, taxis and drivers, reports attendance, queries trips, and uploads taxi fapiao and inserts them into card packs.
///
/// Everything at `v3/taxi-invoice` and below.
#[doc(alias = "出租车电子发票")]
#[doc(alias = "租车电子发票")]
#[doc(alias = "车电子发票")]
#[doc(alias = "电子发票")]
#[doc(alias = "子发票")]
#[doc(alias = "发票")]
#[doc(alias = "Taxi Fapiao")]
#[doc(alias = "Fapiao")]
#[cfg(feature = "v3-taxi-invoice")]
pub mod taxi_invoice {
    /// Everything at `v3/taxi-invoice/attendance` and below.
    pub mod attendance {
        pub mod punch;
    }

    /// Everything at `v3/taxi-invoice/cards` and below.
    pub mod cards {
        #[path = "../cards.rs"]
        mod page;
        pub use page::*;
        pub mod upload_file;
    }

    /// Everything at `v3/taxi-invoice/driver` and below.
    pub mod driver {
        pub mod update_driver;
    }

    /// Everything at `v3/taxi-invoice/drivers` and below.
    pub mod drivers {
        pub mod by_driver_license;
    }

    /// Everything at `v3/taxi-invoice/taxi` and below.
    pub mod taxi {
        pub mod update_taxi;
    }

    /// Everything at `v3/taxi-invoice/taxi-companies` and below.
    pub mod taxi_companies {
        pub mod by_company_mchid;
    }

    /// Everything at `v3/taxi-invoice/taxi-company` and below.
    pub mod taxi_company {
        pub mod create_taxi_company;
    }

    /// Everything at `v3/taxi-invoice/taxies` and below.
    pub mod taxies {
        pub mod by_plate_number;
    }

    /// Everything at `v3/taxi-invoice/user-taxi-order` and below.
    pub mod user_taxi_order {
        pub mod find_by_token;
    }

    pub mod user_taxi_orders;
}

/// 交易拦截 / Transaction Blocks
///
/// 服务商查询子商户的交易拦截记录，发起申诉并查询申诉结果。 / Queries the records of a sub-merchant's blocked transactions, and submits and queries appeals.
///
/// Everything at `v3/transaction-block` and below.
#[doc(alias = "交易拦截")]
#[doc(alias = "易拦截")]
#[doc(alias = "拦截")]
#[doc(alias = "Transaction Blocks")]
#[doc(alias = "Blocks")]
#[cfg(feature = "v3-transaction-block")]
pub mod transaction_block {
    /// Everything at `v3/transaction-block/transaction-block-records` and below.
    pub mod transaction_block_records {
        pub mod by_block_record_id;

        /// Everything at `v3/transaction-block/transaction-block-records/sub-mchid` and below.
        pub mod sub_mchid {
            pub mod by_sub_mchid;
        }
    }

    /// Everything at `v3/transaction-block/transaction-block-submissions` and below.
    pub mod transaction_block_submissions {
        pub mod by_block_submission_id;

        /// Everything at `v3/transaction-block/transaction-block-submissions/sub-mchid` and below.
        pub mod sub_mchid {
            pub mod by_sub_mchid;
        }
    }
}

/// 境外支付（旧版） / Overseas Payments (Early Version)
///
/// 早期版本的境外下单、查单、关单、撤销和付款码支付，已由 v3-global 取代。 / Places, queries, closes and reverses overseas orders through the early version of the API; superseded by v3-global.
///
/// Everything at `v3/transactions` and below.
#[doc(alias = "境外支付（旧版）")]
#[doc(alias = "外支付（旧版）")]
#[doc(alias = "支付（旧版）")]
#[doc(alias = "付（旧版）")]
#[doc(alias = "旧版）")]
#[doc(alias = "版）")]
#[doc(alias = "Overseas Payments (Early Version)")]
#[doc(alias = "Payments (Early Version)")]
#[doc(alias = "Early Version)")]
#[doc(alias = "Version)")]
#[cfg(feature = "v3-transactions")]
pub mod transactions {
    pub mod app;

    /// Everything at `v3/transactions/id` and below.
    pub mod id {
        /// Everything at `v3/transactions/id/{transaction_id}` and below.
        pub mod by_transaction_id {
            #[path = "../by_transaction_id.rs"]
            mod page;
            pub use page::*;
            pub mod close;

            pub mod reverse;
        }
    }

    pub mod jsapi;

    pub mod micropay;

    pub mod mweb;

    pub mod native;

    /// Everything at `v3/transactions/out-trade-no` and below.
    pub mod out_trade_no {
        /// Everything at `v3/transactions/out-trade-no/{out_trade_no}` and below.
        pub mod by_out_trade_no {
            #[path = "../by_out_trade_no.rs"]
            mod page;
            pub use page::*;
            pub mod close;

            pub mod reverse;
        }
    }
}

/// 商家转账到零钱 / Batch Transfers
///
/// 直连商户向多个用户的微信零钱批量转账，查询批次与明细，申请批次电子回单。 / Makes batch transfers from a direct merchant to users' WeChat balances, queries batches and details, and requests batch receipts.
///
/// Everything at `v3/transfer` and below.
#[doc(alias = "商家转账到零钱")]
#[doc(alias = "家转账到零钱")]
#[doc(alias = "转账到零钱")]
#[doc(alias = "账到零钱")]
#[doc(alias = "到零钱")]
#[doc(alias = "零钱")]
#[doc(alias = "Batch Transfers")]
#[doc(alias = "Transfers")]
#[cfg(feature = "v3-transfer")]
pub mod transfer {
    /// Everything at `v3/transfer/batches` and below.
    pub mod batches {
        #[path = "../batches.rs"]
        mod page;
        pub use page::*;
        /// Everything at `v3/transfer/batches/batch-id` and below.
        pub mod batch_id {
            /// Everything at `v3/transfer/batches/batch-id/{batch_id}` and below.
            pub mod by_batch_id {
                #[path = "../by_batch_id.rs"]
                mod page;
                pub use page::*;
                /// Everything at `v3/transfer/batches/batch-id/{batch_id}/details` and below.
                pub mod details {
                    /// Everything at `v3/transfer/batches/batch-id/{batch_id}/details/detail-id` and below.
                    pub mod detail_id {
                        pub mod by_detail_id;
                    }
                }
            }
        }

        /// Everything at `v3/transfer/batches/out-batch-no` and below.
        pub mod out_batch_no {
            /// Everything at `v3/transfer/batches/out-batch-no/{out_batch_no}` and below.
            pub mod by_out_batch_no {
                #[path = "../by_out_batch_no.rs"]
                mod page;
                pub use page::*;
                /// Everything at `v3/transfer/batches/out-batch-no/{out_batch_no}/details` and below.
                pub mod details {
                    /// Everything at `v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no` and below.
                    pub mod out_detail_no {
                        pub mod by_out_detail_no;
                    }
                }
            }
        }
    }

    /// Everything at `v3/transfer/bill-receipt` and below.
    pub mod bill_receipt {
        #[path = "../bill_receipt.rs"]
        mod page;
        pub use page::*;
        pub mod by_out_batch_no;
    }
}

/// 转账明细电子回单 / Transfer Detail Receipts
///
/// 申请并查询批量转账中单笔转账的电子回单。 / Applies for and queries the electronic receipt of a single transfer.
///
/// Everything at `v3/transfer-detail` and below.
#[doc(alias = "转账明细电子回单")]
#[doc(alias = "账明细电子回单")]
#[doc(alias = "明细电子回单")]
#[doc(alias = "细电子回单")]
#[doc(alias = "电子回单")]
#[doc(alias = "子回单")]
#[doc(alias = "回单")]
#[doc(alias = "Transfer Detail Receipts")]
#[doc(alias = "Detail Receipts")]
#[doc(alias = "Receipts")]
#[cfg(feature = "v3-transfer-detail")]
pub mod transfer_detail {
    pub mod electronic_receipts;
}

/// 电子回单下载 / Receipt Downloads
///
/// 下载商家转账等产品的电子回单文件。 / Downloads the electronic receipts of merchant transfers and similar products.
///
/// Everything at `v3/transferdownload` and below.
#[doc(alias = "电子回单下载")]
#[doc(alias = "子回单下载")]
#[doc(alias = "回单下载")]
#[doc(alias = "单下载")]
#[doc(alias = "下载")]
#[doc(alias = "Receipt Downloads")]
#[doc(alias = "Downloads")]
#[cfg(feature = "v3-transferdownload")]
pub mod transferdownload {
    pub mod elecvoucherfile;

    pub mod signfile;
}

/// 支付分停车服务与 ETC / Parking and ETC Deductions
///
/// 微信支付分停车服务：查询车牌服务、创建停车入场、受理停车扣费；另有高速 ETC 签约和扣费。 / Queries number plate services, registers parking entries and deducts parking fees; also signs ETC contracts and deducts highway tolls.
///
/// Everything at `v3/vehicle` and below.
#[doc(alias = "支付分停车服务与 ETC")]
#[doc(alias = "付分停车服务与 ETC")]
#[doc(alias = "分停车服务与 ETC")]
#[doc(alias = "停车服务与 ETC")]
#[doc(alias = "车服务与 ETC")]
#[doc(alias = "服务与 ETC")]
#[doc(alias = "务与 ETC")]
#[doc(alias = "与 ETC")]
#[doc(alias = "ETC")]
#[doc(alias = "Parking and ETC Deductions")]
#[doc(alias = "ETC Deductions")]
#[doc(alias = "Deductions")]
#[cfg(feature = "v3-vehicle")]
pub mod vehicle {
    /// Everything at `v3/vehicle/etc` and below.
    pub mod etc {
        /// Everything at `v3/vehicle/etc/contracts` and below.
        pub mod contracts {
            pub mod by_contract_id;
        }

        pub mod preopen;

        /// Everything at `v3/vehicle/etc/transactions` and below.
        pub mod transactions {
            pub mod highway;

            /// Everything at `v3/vehicle/etc/transactions/id` and below.
            pub mod id {
                pub mod by_transaction_id;
            }

            /// Everything at `v3/vehicle/etc/transactions/out-trade-no` and below.
            pub mod out_trade_no {
                pub mod by_out_trade_no;
            }
        }

        /// Everything at `v3/vehicle/etc/users` and below.
        pub mod users {
            /// Everything at `v3/vehicle/etc/users/{openid}` and below.
            pub mod by_openid {
                pub mod contracts;
            }
        }
    }

    /// Everything at `v3/vehicle/parking` and below.
    pub mod parking {
        pub mod parkings;

        /// Everything at `v3/vehicle/parking/services` and below.
        pub mod services {
            pub mod find;
        }
    }

    /// Everything at `v3/vehicle/transactions` and below.
    pub mod transactions {
        /// Everything at `v3/vehicle/transactions/out-trade-no` and below.
        pub mod out_trade_no {
            pub mod by_out_trade_no;
        }

        pub mod parking;
    }
}

/// 企业支付 / Enterprise Payment
///
/// 引导员工开通企业支付，发放和管理额度卡，设定可用商户范围，申请业务账单和出资凭证。 / Authorizes employees to pay with company money, issues quota cards, limits where they can be used, and requests bills and funding proofs.
///
/// Everything at `v3/webizpay` and below.
#[doc(alias = "企业支付")]
#[doc(alias = "业支付")]
#[doc(alias = "支付")]
#[doc(alias = "Enterprise Payment")]
#[doc(alias = "Payment")]
#[cfg(feature = "v3-webizpay")]
pub mod webizpay {
    /// Everything at `v3/webizpay/avail-mch-ranges` and below.
    pub mod avail_mch_ranges {
        #[path = "../avail_mch_ranges.rs"]
        mod page;
        pub use page::*;
        /// Everything at `v3/webizpay/avail-mch-ranges/{range_id}` and below.
        pub mod by_range_id {
            /// Everything at `v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers` and below.
            pub mod merchant_identifiers {
                #[path = "../merchant_identifiers.rs"]
                mod page;
                pub use page::*;
                pub mod by_merchant_identifier;
            }
        }
    }

    /// Everything at `v3/webizpay/bill` and below.
    pub mod bill {
        pub mod proof;

        pub mod trade_bill;
    }

    /// Everything at `v3/webizpay/employees` and below.
    pub mod employees {
        /// Everything at `v3/webizpay/employees/{employee_id}` and below.
        pub mod by_employee_id {
            /// Everything at `v3/webizpay/employees/{employee_id}/out-quota-cards` and below.
            pub mod out_quota_cards {
                pub mod by_out_card_no;
            }

            /// Everything at `v3/webizpay/employees/{employee_id}/quota-cards` and below.
            pub mod quota_cards {
                #[path = "../quota_cards.rs"]
                mod page;
                pub use page::*;
                /// Everything at `v3/webizpay/employees/{employee_id}/quota-cards/{card_no}` and below.
                pub mod by_card_no {
                    #[path = "../by_card_no.rs"]
                    mod page;
                    pub use page::*;
                    pub mod cancel;

                    pub mod payment_url;
                }
            }

            pub mod revoke;
        }
    }

    /// Everything at `v3/webizpay/stores` and below.
    pub mod stores {
        /// Everything at `v3/webizpay/stores/entity-matches` and below.
        pub mod entity_matches {
            #[path = "../entity_matches.rs"]
            mod page;
            pub use page::*;
            pub mod by_batch_id;
        }
    }

    /// Everything at `v3/webizpay/users` and below.
    pub mod users {
        /// Everything at `v3/webizpay/users/{user_id}` and below.
        pub mod by_user_id {
            pub mod authorization_state;

            pub mod authorization_url;
        }
    }
}
