//! The docs' samples of `v3-platsolution`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_platsolution.json"),
));

#[test]
fn post_v3_platsolution_ecommerce_bank_transfer_recharges_apply() {
    use wechatpay_api::v3::platsolution::ecommerce::bank_transfer_recharges::apply::post;
    let case = DATA.case("post_v3_platsolution_ecommerce_bank_transfer_recharges_apply");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .out_recharge_no("RC20260618100000001")
            .recharge_scene("ECOMMERCE_BANK_TRANSFER")
            .account_type(post::AccountType::Basic)
            .recharge_amount(
                post::RechargeAmount::default().amount(500000).currency("CNY"),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_platsolution_ecommerce_bank_transfer_recharges_out_recharge_no_out_recharge_no() {
    use wechatpay_api::v3::platsolution::ecommerce::bank_transfer_recharges::out_recharge_no::by_out_recharge_no::get;
    let case = DATA
        .case(
            "get_v3_platsolution_ecommerce_bank_transfer_recharges_out_recharge_no_out_recharge_no",
        );
    case.is::<get::Request>();
    case.responded("request", get("RC20260618100000001"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_platsolution_ecommerce_insurance_compensation_contracts() {
    use wechatpay_api::v3::platsolution::ecommerce::insurance_compensation_contracts::post;
    let case = DATA
        .case("post_v3_platsolution_ecommerce_insurance_compensation_contracts");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .out_apply_no("SQ20260618103542001")
            .sub_mchid("1684937152")
            .agreement_list([
                post::AgreementList::default()
                    .agreement_code("PXPF2026")
                    .agreement_version("1.0")
                    .sign_organization("锦城财产保险股份有限公司")
                    .sign_time("2026-06-18T10:30:26+08:00"),
            ]),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_platsolution_ecommerce_insurance_compensation_contracts_sub_mchid_sub_mchid_check_opened() {
    use wechatpay_api::v3::platsolution::ecommerce::insurance_compensation_contracts::sub_mchid::by_sub_mchid::check_opened::post;
    let case = DATA
        .case(
            "post_v3_platsolution_ecommerce_insurance_compensation_contracts_sub_mchid_sub_mchid_check_opened",
        );
    case.is::<post::Request>();
    case.responded("request", post("1684937152"));
    case.read::<post::Response>();
}

#[test]
fn post_v3_platsolution_ecommerce_mch_transfer_compensate_bills() {
    use wechatpay_api::v3::platsolution::ecommerce::mch_transfer::compensate_bills::post;
    let case = DATA.case("post_v3_platsolution_ecommerce_mch_transfer_compensate_bills");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .receiver(
                post::Receiver::default()
                    .r#type("TRANSACTION_USER")
                    .transaction_info(
                        post::TransactionInfo::default()
                            .transaction_id("4200002618202606184087315926")
                            .r#type(post::Type::Wxpay),
                    ),
            )
            .out_bill_no("TR20260618150000001")
            .amount(1200)
            .transfer_remark("礼盒破损售后赔付")
            .sponsor_mchid("1684907235")
            .transfer_scene_id("1011")
            .user_recv_perception("商家赔付"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_platsolution_ecommerce_mch_transfer_compensate_bills_bill_id_bill_id() {
    use wechatpay_api::v3::platsolution::ecommerce::mch_transfer::compensate_bills::bill_id::by_bill_id::get;
    let case = DATA
        .case(
            "get_v3_platsolution_ecommerce_mch_transfer_compensate_bills_bill_id_bill_id",
        );
    case.is::<get::Request>();
    case.responded("request", get("1330000168490723500202606180004829157306"));
    case.read::<get::Response>();
}

#[test]
fn get_v3_platsolution_ecommerce_mch_transfer_compensate_bills_out_bill_no_out_bill_no() {
    use wechatpay_api::v3::platsolution::ecommerce::mch_transfer::compensate_bills::out_bill_no::by_out_bill_no::get;
    let case = DATA
        .case(
            "get_v3_platsolution_ecommerce_mch_transfer_compensate_bills_out_bill_no_out_bill_no",
        );
    case.is::<get::Request>();
    case.responded("request", get("TR20260618150000001"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_platsolution_ecommerce_mch_transfer_compensate_bills_out_bill_no_out_bill_no_cancel() {
    use wechatpay_api::v3::platsolution::ecommerce::mch_transfer::compensate_bills::out_bill_no::by_out_bill_no::cancel::post;
    let case = DATA
        .case(
            "post_v3_platsolution_ecommerce_mch_transfer_compensate_bills_out_bill_no_out_bill_no_cancel",
        );
    case.is::<post::Request>();
    case.responded("request", post("TR20260618150000001"));
    case.read::<post::Response>();
}

#[test]
fn post_v3_platsolution_ecommerce_mch_transfer_compensate_bills_pre_transfer() {
    use wechatpay_api::v3::platsolution::ecommerce::mch_transfer::compensate_bills::pre_transfer::post;
    let case = DATA
        .case(
            "post_v3_platsolution_ecommerce_mch_transfer_compensate_bills_pre_transfer",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sp_appid("wx5f0c1a9e7b3d2846")
            .receiver(
                post::Receiver::default()
                    .r#type("TRANSACTION_USER")
                    .transaction_info(
                        post::TransactionInfo::default()
                            .transaction_id("4200002618202606184087315926")
                            .r#type(post::Type::Wxpay),
                    ),
            )
            .out_bill_no("TR20260618150000001")
            .amount(1200)
            .transfer_remark("礼盒破损售后赔付")
            .sponsor_mchid("1684907235")
            .transfer_scene_id("1011")
            .user_recv_perception("商家赔付")
            .notify_url("https://pay.example.com/wechat/notices"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_platsolution_ecommerce_mch_transfer_deposit_after_sales_compensation_bills() {
    use wechatpay_api::v3::platsolution::ecommerce::mch_transfer::deposit_after_sales_compensation_bills::post;
    let case = DATA
        .case(
            "post_v3_platsolution_ecommerce_mch_transfer_deposit_after_sales_compensation_bills",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .sp_appid("wx5f0c1a9e7b3d2846")
            .receiver(
                post::Receiver::default()
                    .r#type(post::Type::TransactionUser)
                    .transaction_info(
                        post::TransactionInfo::default()
                            .transaction_id("4200002618202606184087315926")
                            .r#type(post::TransactionInfoType::Wxpay),
                    )
                    .user_info(
                        post::UserInfo::default()
                            .sp_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
                    ),
            )
            .out_bill_no("TR20260618150000001")
            .amount(1200)
            .transfer_remark("礼盒破损售后赔付")
            .transfer_scene_id("1011")
            .user_recv_perception("商家赔付")
            .sub_appid("wx9d27c4b61e8f05a3"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_platsolution_ecommerce_mch_transfer_deposit_after_sales_compensation_bills_bill_id_bill_id() {
    use wechatpay_api::v3::platsolution::ecommerce::mch_transfer::deposit_after_sales_compensation_bills::bill_id::by_bill_id::get;
    let case = DATA
        .case(
            "get_v3_platsolution_ecommerce_mch_transfer_deposit_after_sales_compensation_bills_bill_id_bill_id",
        );
    case.is::<get::Request>();
    case.responded(
        "request",
        get("1330000168490723500202606180004829157306").sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_platsolution_ecommerce_mch_transfer_deposit_after_sales_compensation_bills_out_bill_no_out_bill_no() {
    use wechatpay_api::v3::platsolution::ecommerce::mch_transfer::deposit_after_sales_compensation_bills::out_bill_no::by_out_bill_no::get;
    let case = DATA
        .case(
            "get_v3_platsolution_ecommerce_mch_transfer_deposit_after_sales_compensation_bills_out_bill_no_out_bill_no",
        );
    case.is::<get::Request>();
    case.responded("request", get("TR20260618150000001").sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_platsolution_ecommerce_mch_transfer_deposit_insurance_premiums_compensation_bills() {
    use wechatpay_api::v3::platsolution::ecommerce::mch_transfer::deposit_insurance_premiums_compensation_bills::post;
    let case = DATA
        .case(
            "post_v3_platsolution_ecommerce_mch_transfer_deposit_insurance_premiums_compensation_bills",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .sp_appid("wx5f0c1a9e7b3d2846")
            .receiver(
                post::Receiver::default()
                    .r#type("MERCHANT")
                    .mch_info(post::MchInfo::default().mchid("1684937152"))
                    .transaction_info(
                        post::TransactionInfo::default()
                            .transaction_id("4200002618202606184087315926")
                            .r#type(post::Type::Wxpay),
                    ),
            )
            .out_bill_no("TR20260618150000001")
            .amount(120)
            .transfer_remark("运费险保费"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_platsolution_ecommerce_mch_transfer_deposit_insurance_premiums_compensation_bills_out_bill_no() {
    use wechatpay_api::v3::platsolution::ecommerce::mch_transfer::deposit_insurance_premiums_compensation_bills::by_out_bill_no::get;
    let case = DATA
        .case(
            "get_v3_platsolution_ecommerce_mch_transfer_deposit_insurance_premiums_compensation_bills_out_bill_no",
        );
    case.is::<get::Request>();
    case.responded("request", get("TR20260618150000001"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_platsolution_ecommerce_mch_transfer_deposit_shipping_cost_compensation_bills() {
    use wechatpay_api::v3::platsolution::ecommerce::mch_transfer::deposit_shipping_cost_compensation_bills::post;
    let case = DATA
        .case(
            "post_v3_platsolution_ecommerce_mch_transfer_deposit_shipping_cost_compensation_bills",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .sp_appid("wx5f0c1a9e7b3d2846")
            .receiver(
                post::Receiver::default()
                    .transaction_info(
                        post::TransactionInfo::default()
                            .transaction_id("4200002618202606184087315926")
                            .r#type(post::Type::Wxpay),
                    )
                    .user_info(
                        post::UserInfo::default()
                            .sp_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
                    ),
            )
            .out_bill_no("TR20260618150000001")
            .amount(1000)
            .transfer_remark("退货运费补偿")
            .transfer_scene_id("1011")
            .user_recv_perception("商家赔付"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_platsolution_ecommerce_mch_transfer_deposit_shipping_cost_compensation_bills_out_bill_no_out_bill_no() {
    use wechatpay_api::v3::platsolution::ecommerce::mch_transfer::deposit_shipping_cost_compensation_bills::out_bill_no::by_out_bill_no::get;
    let case = DATA
        .case(
            "get_v3_platsolution_ecommerce_mch_transfer_deposit_shipping_cost_compensation_bills_out_bill_no_out_bill_no",
        );
    case.is::<get::Request>();
    case.responded("request", get("TR20260618150000001").sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_platsolution_ecommerce_mch_transfer_insurance_claim_bills() {
    use wechatpay_api::v3::platsolution::ecommerce::mch_transfer::insurance_claim_bills::post;
    let case = DATA
        .case("post_v3_platsolution_ecommerce_mch_transfer_insurance_claim_bills");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684937152")
            .receiver(
                post::Receiver::default()
                    .r#type(post::Type::TransactionUser)
                    .transaction_info(
                        post::TransactionInfo::default()
                            .transaction_id("4200002618202606184087315926")
                            .r#type(post::TransactionInfoType::Wxpay),
                    ),
            )
            .out_bill_no("TR20260618150000001")
            .amount(1000)
            .transfer_remark("运费险理赔款"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_platsolution_ecommerce_mch_transfer_insurance_claim_bills_bill_id_bill_id() {
    use wechatpay_api::v3::platsolution::ecommerce::mch_transfer::insurance_claim_bills::bill_id::by_bill_id::get;
    let case = DATA
        .case(
            "get_v3_platsolution_ecommerce_mch_transfer_insurance_claim_bills_bill_id_bill_id",
        );
    case.is::<get::Request>();
    case.responded(
        "request",
        get("1330000168490723500202606180004829157306").sub_mchid("1684937152"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_platsolution_ecommerce_mch_transfer_insurance_claim_bills_out_bill_no_out_bill_no() {
    use wechatpay_api::v3::platsolution::ecommerce::mch_transfer::insurance_claim_bills::out_bill_no::by_out_bill_no::get;
    let case = DATA
        .case(
            "get_v3_platsolution_ecommerce_mch_transfer_insurance_claim_bills_out_bill_no_out_bill_no",
        );
    case.is::<get::Request>();
    case.responded("request", get("TR20260618150000001").sub_mchid("1684937152"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_platsolution_ecommerce_mch_transfer_insurance_claim_bills_out_bill_no_out_bill_no_cancel() {
    use wechatpay_api::v3::platsolution::ecommerce::mch_transfer::insurance_claim_bills::out_bill_no::by_out_bill_no::cancel::post;
    let case = DATA
        .case(
            "post_v3_platsolution_ecommerce_mch_transfer_insurance_claim_bills_out_bill_no_out_bill_no_cancel",
        );
    case.is::<post::Request>();
    case.responded("request", post("TR20260618150000001").sub_mchid("1684937152"));
    case.read::<post::Response>();
}

#[test]
fn post_v3_platsolution_ecommerce_mch_transfer_insurance_claim_bills_pre_transfer() {
    use wechatpay_api::v3::platsolution::ecommerce::mch_transfer::insurance_claim_bills::pre_transfer::post;
    let case = DATA
        .case(
            "post_v3_platsolution_ecommerce_mch_transfer_insurance_claim_bills_pre_transfer",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684937152")
            .receiver(
                post::Receiver::default()
                    .r#type(post::Type::TransactionUser)
                    .transaction_info(
                        post::TransactionInfo::default()
                            .transaction_id("4200002618202606184087315926")
                            .r#type(post::TransactionInfoType::Wxpay),
                    ),
            )
            .out_bill_no("TR20260618150000001")
            .amount(1000)
            .transfer_remark("运费险理赔款")
            .notify_url("https://pay.example.com/wechat/notices"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_platsolution_ecommerce_mch_transfer_sub_mch_compensation_bills() {
    use wechatpay_api::v3::platsolution::ecommerce::mch_transfer::sub_mch_compensation_bills::post;
    let case = DATA
        .case("post_v3_platsolution_ecommerce_mch_transfer_sub_mch_compensation_bills");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .receiver(
                post::Receiver::default()
                    .r#type("MERCHANT")
                    .mch_info(post::MchInfo::default().mchid("1684913560")),
            )
            .out_bill_no("TR20260618150000001")
            .amount(1200)
            .transfer_remark("平台责任退款补偿")
            .sponsor_mchid("1684907235"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_platsolution_ecommerce_mch_transfer_sub_mch_compensation_bills_out_bill_no() {
    use wechatpay_api::v3::platsolution::ecommerce::mch_transfer::sub_mch_compensation_bills::by_out_bill_no::get;
    let case = DATA
        .case(
            "get_v3_platsolution_ecommerce_mch_transfer_sub_mch_compensation_bills_out_bill_no",
        );
    case.is::<get::Request>();
    case.responded("request", get("TR20260618150000001").sponsor_mchid("1684907235"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_platsolution_ecommerce_mch_transfer_transfer_bills() {
    use wechatpay_api::v3::platsolution::ecommerce::mch_transfer::transfer_bills::post;
    let case = DATA.case("post_v3_platsolution_ecommerce_mch_transfer_transfer_bills");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .sp_appid("wx5f0c1a9e7b3d2846")
            .business_type(post::BusinessType::DepositCompensation)
            .receiver(
                post::Receiver::default()
                    .r#type(post::Type::Merchant)
                    .mch_info(post::MchInfo::default().mchid("1684920418")),
            )
            .out_bill_no("TR20260618150000001")
            .amount(1200)
            .transfer_remark("延迟交货保证金赔付")
            .receiver_remark("延迟交货赔付款"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_platsolution_ecommerce_mch_transfer_transfer_bills_bill_id_bill_id() {
    use wechatpay_api::v3::platsolution::ecommerce::mch_transfer::transfer_bills::bill_id::by_bill_id::get;
    let case = DATA
        .case(
            "get_v3_platsolution_ecommerce_mch_transfer_transfer_bills_bill_id_bill_id",
        );
    case.is::<get::Request>();
    case.responded(
        "request",
        get("1330000168490723500202606180004829157306")
            .business_type(get::BusinessType::DepositCompensation),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_platsolution_ecommerce_mch_transfer_transfer_bills_out_bill_no_out_bill_no() {
    use wechatpay_api::v3::platsolution::ecommerce::mch_transfer::transfer_bills::out_bill_no::by_out_bill_no::get;
    let case = DATA
        .case(
            "get_v3_platsolution_ecommerce_mch_transfer_transfer_bills_out_bill_no_out_bill_no",
        );
    case.is::<get::Request>();
    case.responded(
        "request",
        get("TR20260618150000001").business_type(get::BusinessType::DepositCompensation),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_platsolution_ecommerce_recharge_employees() {
    use wechatpay_api::v3::platsolution::ecommerce::recharge_employees::post;
    let case = DATA.case("post_v3_platsolution_ecommerce_recharge_employees");
    case.is::<post::Request>();
    case.responded(
        "request",
        post().sub_mchid("1684913560").sp_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_platsolution_ecommerce_recharge_employees_sub_mchid_sub_mchid() {
    use wechatpay_api::v3::platsolution::ecommerce::recharge_employees::sub_mchid::by_sub_mchid::get;
    let case = DATA
        .case("get_v3_platsolution_ecommerce_recharge_employees_sub_mchid_sub_mchid");
    case.is::<get::Request>();
    case.responded("request", get("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_platsolution_ecommerce_recharge_employees_sub_mchid_sub_mchid_sp_openid_sp_openid_delete() {
    use wechatpay_api::v3::platsolution::ecommerce::recharge_employees::sub_mchid::by_sub_mchid::sp_openid::by_sp_openid::delete::post;
    let case = DATA
        .case(
            "post_v3_platsolution_ecommerce_recharge_employees_sub_mchid_sub_mchid_sp_openid_sp_openid_delete",
        );
    case.is::<post::Request>();
    case.responded("request", post("1684913560", "oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"));
    case.read::<post::Response>();
}

#[test]
fn post_v3_platsolution_ecommerce_recharges_apply() {
    use wechatpay_api::v3::platsolution::ecommerce::recharges::apply::post;
    let case = DATA.case("post_v3_platsolution_ecommerce_recharges_apply");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .out_recharge_no("RC20260618100000001")
            .recharge_scene(post::RechargeScene::EcommerceDeposit)
            .account_type(post::AccountType::Deposit)
            .recharge_amount(
                post::RechargeAmount::default().amount(100000).currency("CNY"),
            )
            .notify_url("https://pay.example.com/wechat/notices")
            .available_recharge_channels([post::AvailableRechargeChannels::BankTransfer])
            .remark("补足店铺保证金"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_platsolution_ecommerce_recharges_out_recharge_no_out_recharge_no() {
    use wechatpay_api::v3::platsolution::ecommerce::recharges::out_recharge_no::by_out_recharge_no::get;
    let case = DATA
        .case("get_v3_platsolution_ecommerce_recharges_out_recharge_no_out_recharge_no");
    case.is::<get::Request>();
    case.responded("request", get("RC20260618100000001").sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_platsolution_ecommerce_recharges_out_recharge_no_out_recharge_no_close() {
    use wechatpay_api::v3::platsolution::ecommerce::recharges::out_recharge_no::by_out_recharge_no::close::post;
    let case = DATA
        .case(
            "post_v3_platsolution_ecommerce_recharges_out_recharge_no_out_recharge_no_close",
        );
    case.is::<post::Request>();
    case.responded("request", post("RC20260618100000001").sub_mchid("1684913560"));
    case.read::<post::Response>();
}

#[test]
fn post_v3_platsolution_ecommerce_settle_prepay_settle_orders() {
    use wechatpay_api::v3::platsolution::ecommerce::settle::prepay_settle_orders::post;
    let case = DATA.case("post_v3_platsolution_ecommerce_settle_prepay_settle_orders");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .out_settle_batch_no("SB20260618180000001")
            .individual_auth_id("3100168490723526000017")
            .notify_url("https://pay.example.com/wechat/notices")
            .description("二手茶具货款352.00元")
            .trade_scenario("RECOMMERCE")
            .settle_info_list([
                post::SettleInfoList::default()
                    .out_settle_no("ST20260618180000001")
                    .transaction_id("4200002618202606184087315926")
                    .settle_detail_info_list([
                        post::SettleDetailInfoList::default()
                            .out_settle_detail_no("SD20260618180000001")
                            .settle_type("RECEIVE")
                            .receiver_type("MERCHANT")
                            .receiver_account("1684907235")
                            .amount(post::Amount::default().amount(35200)),
                    ]),
            ]),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_platsolution_ecommerce_settle_prepay_settle_orders_settle_batch_no() {
    use wechatpay_api::v3::platsolution::ecommerce::settle::prepay_settle_orders::by_settle_batch_no::get;
    let case = DATA
        .case(
            "get_v3_platsolution_ecommerce_settle_prepay_settle_orders_settle_batch_no",
        );
    case.is::<get::Request>();
    case.responded("request", get("3160000168490723520260618000274"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_platsolution_ecommerce_settle_prepay_settle_orders_settle_batch_no_apply_abnormal_settle() {
    use wechatpay_api::v3::platsolution::ecommerce::settle::prepay_settle_orders::by_settle_batch_no::apply_abnormal_settle::post;
    let case = DATA
        .case(
            "post_v3_platsolution_ecommerce_settle_prepay_settle_orders_settle_batch_no_apply_abnormal_settle",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("3160000168490723520260618000274")
            .individual_auth_id("3100168490723526000017")
            .out_abnormal_settle_batch_no("AS20260620090000001")
            .abnormal_settle_type("TRANSFER_TO_ORIGINAL_RECEIVE_USER")
            .description("二手茶具货款，转付原收款人"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_platsolution_ecommerce_withdraw_day_end_balance_withdraw() {
    use wechatpay_api::v3::platsolution::ecommerce::withdraw::day_end_balance_withdraw::post;
    let case = DATA
        .case("post_v3_platsolution_ecommerce_withdraw_day_end_balance_withdraw");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .out_request_no("REQ20260618103542001")
            .calculate_amount_type(post::CalculateAmountType::OnlyDayEndBalance)
            .remark("店铺货款提现")
            .bank_memo("六月货款")
            .notify_url("https://pay.example.com/wechat/notices")
            .reserve_amount(50000),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_platsolution_ecommerce_withdraw_day_end_balance_withdraw_out_request_no_out_request_no() {
    use wechatpay_api::v3::platsolution::ecommerce::withdraw::day_end_balance_withdraw::out_request_no::by_out_request_no::get;
    let case = DATA
        .case(
            "get_v3_platsolution_ecommerce_withdraw_day_end_balance_withdraw_out_request_no_out_request_no",
        );
    case.is::<get::Request>();
    case.responded("request", get("REQ20260618103542001").sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_platsolution_insurance_mch_transfer_batches_apply() {
    use wechatpay_api::v3::platsolution::insurance::mch_transfer::batches::apply::post;
    let case = DATA.case("post_v3_platsolution_insurance_mch_transfer_batches_apply");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .sp_appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .out_batch_no("TB20260618150000001")
            .batch_name("六月茶园保险理赔")
            .batch_remark("六月茶园保险理赔，第一批")
            .total_amount(35200)
            .total_num(2)
            .transfer_scene_id("1004")
            .transfer_detail_list([
                post::TransferDetailList::default()
                    .out_detail_no("TD20260618150000001")
                    .transfer_amount(17600)
                    .transfer_remark("茶园种植保险理赔款")
                    .reservation_id("1320000168490723520260618000917")
                    .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
                post::TransferDetailList::default()
                    .out_detail_no("TD20260618150000002")
                    .transfer_amount(17600)
                    .transfer_remark("茶园种植保险理赔款")
                    .reservation_id("1320000168490723520260618000924")
                    .openid("oK3fT6pGh5uXa1rDn7QyMe9WsJv0"),
            ])
            .notify_url("https://pay.example.com/wechat/notices"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_platsolution_insurance_mch_transfer_batches_batch_id_batch_id() {
    use wechatpay_api::v3::platsolution::insurance::mch_transfer::batches::batch_id::by_batch_id::get;
    let case = DATA
        .case("get_v3_platsolution_insurance_mch_transfer_batches_batch_id_batch_id");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("1030000168490723520260618004821")
            .sub_mchid("1684913560")
            .need_query_detail(true)
            .detail_state(get::DetailState::Success)
            .offset(0)
            .limit(10),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_platsolution_insurance_mch_transfer_batches_batch_id_batch_id_details_detail_id_detail_id() {
    use wechatpay_api::v3::platsolution::insurance::mch_transfer::batches::batch_id::by_batch_id::details::detail_id::by_detail_id::get;
    let case = DATA
        .case(
            "get_v3_platsolution_insurance_mch_transfer_batches_batch_id_batch_id_details_detail_id_detail_id",
        );
    case.is::<get::Request>();
    case.responded(
        "request",
        get(
                "1030000168490723520260618004821",
                "1040000168490723500202606180004829157311",
            )
            .sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_platsolution_insurance_mch_transfer_batches_detail_receipts_out_batch_no_out_batch_no_out_detail_no_out_detail_no() {
    use wechatpay_api::v3::platsolution::insurance::mch_transfer::batches::detail_receipts::out_batch_no::by_out_batch_no::out_detail_no::by_out_detail_no::get;
    let case = DATA
        .case(
            "get_v3_platsolution_insurance_mch_transfer_batches_detail_receipts_out_batch_no_out_batch_no_out_detail_no_out_detail_no",
        );
    case.is::<get::Request>();
    case.responded(
        "request",
        get("TB20260618150000001", "TD20260618150000001").sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_platsolution_insurance_mch_transfer_batches_detail_receipts_out_batch_no_out_batch_no_out_detail_no_out_detail_no_apply() {
    use wechatpay_api::v3::platsolution::insurance::mch_transfer::batches::detail_receipts::out_batch_no::by_out_batch_no::out_detail_no::by_out_detail_no::apply::post;
    let case = DATA
        .case(
            "post_v3_platsolution_insurance_mch_transfer_batches_detail_receipts_out_batch_no_out_batch_no_out_detail_no_out_detail_no_apply",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("TB20260618150000001", "TD20260618150000001").sub_mchid("1684913560"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_platsolution_insurance_mch_transfer_batches_out_batch_no_out_batch_no() {
    use wechatpay_api::v3::platsolution::insurance::mch_transfer::batches::out_batch_no::by_out_batch_no::get;
    let case = DATA
        .case(
            "get_v3_platsolution_insurance_mch_transfer_batches_out_batch_no_out_batch_no",
        );
    case.is::<get::Request>();
    case.responded(
        "request",
        get("TB20260618150000001")
            .sub_mchid("1684913560")
            .need_query_detail(true)
            .offset(0)
            .limit(10)
            .detail_state(get::DetailState::Success),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_platsolution_insurance_mch_transfer_batches_out_batch_no_out_batch_no_details_out_detail_no_out_detail_no() {
    use wechatpay_api::v3::platsolution::insurance::mch_transfer::batches::out_batch_no::by_out_batch_no::details::out_detail_no::by_out_detail_no::get;
    let case = DATA
        .case(
            "get_v3_platsolution_insurance_mch_transfer_batches_out_batch_no_out_batch_no_details_out_detail_no_out_detail_no",
        );
    case.is::<get::Request>();
    case.responded(
        "request",
        get("TB20260618150000001", "TD20260618150000001").sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_platsolution_insurance_mch_transfer_batches_summary_receipts_out_batch_no_out_batch_no() {
    use wechatpay_api::v3::platsolution::insurance::mch_transfer::batches::summary_receipts::out_batch_no::by_out_batch_no::get;
    let case = DATA
        .case(
            "get_v3_platsolution_insurance_mch_transfer_batches_summary_receipts_out_batch_no_out_batch_no",
        );
    case.is::<get::Request>();
    case.responded("request", get("TB20260618150000001").sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_platsolution_insurance_mch_transfer_batches_summary_receipts_out_batch_no_out_batch_no_apply() {
    use wechatpay_api::v3::platsolution::insurance::mch_transfer::batches::summary_receipts::out_batch_no::by_out_batch_no::apply::post;
    let case = DATA
        .case(
            "post_v3_platsolution_insurance_mch_transfer_batches_summary_receipts_out_batch_no_out_batch_no_apply",
        );
    case.is::<post::Request>();
    case.responded("request", post("TB20260618150000001").sub_mchid("1684913560"));
    case.read::<post::Response>();
}

#[test]
fn post_v3_platsolution_insurance_mch_transfer_reservation_apply() {
    use wechatpay_api::v3::platsolution::insurance::mch_transfer::reservation::apply::post;
    let case = DATA
        .case("post_v3_platsolution_insurance_mch_transfer_reservation_apply");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .sp_appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .out_reservation_no("RV20260618103542001")
            .transfer_scene_id("1004")
            .estimated_date("2026-06-25")
            .estimated_max_amount(17600)
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_real_name("李雷")
            .reserve_remark("茶园保险理赔预约")
            .notify_url("https://pay.example.com/wechat/notices")
            .scene_report_data(
                post::SceneReportData::default()
                    .insurance_policy(
                        post::InsurancePolicy::default()
                            .product_registration_no("C00000232612026051800173")
                            .policy_no("6051000020260000173842")
                            .name("茶园种植保险")
                            .claim_no("CL20260612000385"),
                    ),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_platsolution_insurance_mch_transfer_reservation_out_reservation_no_out_reservation_no() {
    use wechatpay_api::v3::platsolution::insurance::mch_transfer::reservation::out_reservation_no::by_out_reservation_no::get;
    let case = DATA
        .case(
            "get_v3_platsolution_insurance_mch_transfer_reservation_out_reservation_no_out_reservation_no",
        );
    case.is::<get::Request>();
    case.responded("request", get("RV20260618103542001").sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_platsolution_insurance_mch_transfer_reservation_out_reservation_no_out_reservation_no_close() {
    use wechatpay_api::v3::platsolution::insurance::mch_transfer::reservation::out_reservation_no::by_out_reservation_no::close::post;
    let case = DATA
        .case(
            "post_v3_platsolution_insurance_mch_transfer_reservation_out_reservation_no_out_reservation_no_close",
        );
    case.is::<post::Request>();
    case.responded("request", post("RV20260618103542001").sub_mchid("1684913560"));
    case.read::<post::Response>();
}

#[test]
fn get_v3_platsolution_insurance_mch_transfer_reservation_reservation_id_reservation_id() {
    use wechatpay_api::v3::platsolution::insurance::mch_transfer::reservation::reservation_id::by_reservation_id::get;
    let case = DATA
        .case(
            "get_v3_platsolution_insurance_mch_transfer_reservation_reservation_id_reservation_id",
        );
    case.is::<get::Request>();
    case.responded(
        "request",
        get("1320000168490723520260618000917").sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_platsolution_mch_transfer_batches_apply() {
    use wechatpay_api::v3::platsolution::mch_transfer::batches::apply::post;
    let case = DATA.case("post_v3_platsolution_mch_transfer_batches_apply");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .sp_appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .out_batch_no("TB20260618150000001")
            .batch_name("六月茶园保险理赔")
            .batch_remark("六月茶园保险理赔，第一批")
            .total_amount(35200)
            .total_num(2)
            .transfer_scene_id("1004")
            .transfer_detail_list([
                post::TransferDetailList::default()
                    .out_detail_no("TD20260618150000001")
                    .transfer_amount(17600)
                    .transfer_remark("茶园种植保险理赔款")
                    .reservation_id("1320000168490723520260618000917")
                    .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
                post::TransferDetailList::default()
                    .out_detail_no("TD20260618150000002")
                    .transfer_amount(17600)
                    .transfer_remark("茶园种植保险理赔款")
                    .reservation_id("1320000168490723520260618000924")
                    .openid("oK3fT6pGh5uXa1rDn7QyMe9WsJv0"),
            ])
            .notify_url("https://pay.example.com/wechat/notices"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_platsolution_mch_transfer_batches_batch_id_batch_id() {
    use wechatpay_api::v3::platsolution::mch_transfer::batches::batch_id::by_batch_id::get;
    let case = DATA.case("get_v3_platsolution_mch_transfer_batches_batch_id_batch_id");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("1030000168490723520260618004821")
            .sub_mchid("1684913560")
            .need_query_detail(true)
            .detail_state(get::DetailState::Success)
            .offset(0)
            .limit(10),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_platsolution_mch_transfer_batches_batch_id_batch_id_details_detail_id_detail_id() {
    use wechatpay_api::v3::platsolution::mch_transfer::batches::batch_id::by_batch_id::details::detail_id::by_detail_id::get;
    let case = DATA
        .case(
            "get_v3_platsolution_mch_transfer_batches_batch_id_batch_id_details_detail_id_detail_id",
        );
    case.is::<get::Request>();
    case.responded(
        "request",
        get(
                "1030000168490723520260618004821",
                "1040000168490723500202606180004829157311",
            )
            .sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_platsolution_mch_transfer_batches_detail_receipts_out_batch_no_out_batch_no_out_detail_no_out_detail_no() {
    use wechatpay_api::v3::platsolution::mch_transfer::batches::detail_receipts::out_batch_no::by_out_batch_no::out_detail_no::by_out_detail_no::get;
    let case = DATA
        .case(
            "get_v3_platsolution_mch_transfer_batches_detail_receipts_out_batch_no_out_batch_no_out_detail_no_out_detail_no",
        );
    case.is::<get::Request>();
    case.responded(
        "request",
        get("TB20260618150000001", "TD20260618150000001").sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_platsolution_mch_transfer_batches_detail_receipts_out_batch_no_out_batch_no_out_detail_no_out_detail_no_apply() {
    use wechatpay_api::v3::platsolution::mch_transfer::batches::detail_receipts::out_batch_no::by_out_batch_no::out_detail_no::by_out_detail_no::apply::post;
    let case = DATA
        .case(
            "post_v3_platsolution_mch_transfer_batches_detail_receipts_out_batch_no_out_batch_no_out_detail_no_out_detail_no_apply",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("TB20260618150000001", "TD20260618150000001").sub_mchid("1684913560"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_platsolution_mch_transfer_batches_out_batch_no_out_batch_no() {
    use wechatpay_api::v3::platsolution::mch_transfer::batches::out_batch_no::by_out_batch_no::get;
    let case = DATA
        .case("get_v3_platsolution_mch_transfer_batches_out_batch_no_out_batch_no");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("TB20260618150000001")
            .sub_mchid("1684913560")
            .need_query_detail(true)
            .offset(0)
            .limit(10)
            .detail_state(get::DetailState::Success),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_platsolution_mch_transfer_batches_out_batch_no_out_batch_no_details_out_detail_no_out_detail_no() {
    use wechatpay_api::v3::platsolution::mch_transfer::batches::out_batch_no::by_out_batch_no::details::out_detail_no::by_out_detail_no::get;
    let case = DATA
        .case(
            "get_v3_platsolution_mch_transfer_batches_out_batch_no_out_batch_no_details_out_detail_no_out_detail_no",
        );
    case.is::<get::Request>();
    case.responded(
        "request",
        get("TB20260618150000001", "TD20260618150000001").sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}

#[test]
fn get_v3_platsolution_mch_transfer_batches_summary_receipts_out_batch_no_out_batch_no() {
    use wechatpay_api::v3::platsolution::mch_transfer::batches::summary_receipts::out_batch_no::by_out_batch_no::get;
    let case = DATA
        .case(
            "get_v3_platsolution_mch_transfer_batches_summary_receipts_out_batch_no_out_batch_no",
        );
    case.is::<get::Request>();
    case.responded("request", get("TB20260618150000001").sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_platsolution_mch_transfer_batches_summary_receipts_out_batch_no_out_batch_no_apply() {
    use wechatpay_api::v3::platsolution::mch_transfer::batches::summary_receipts::out_batch_no::by_out_batch_no::apply::post;
    let case = DATA
        .case(
            "post_v3_platsolution_mch_transfer_batches_summary_receipts_out_batch_no_out_batch_no_apply",
        );
    case.is::<post::Request>();
    case.responded("request", post("TB20260618150000001").sub_mchid("1684913560"));
    case.read::<post::Response>();
}

#[test]
fn post_v3_platsolution_mch_transfer_reservation_apply() {
    use wechatpay_api::v3::platsolution::mch_transfer::reservation::apply::post;
    let case = DATA.case("post_v3_platsolution_mch_transfer_reservation_apply");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sub_mchid("1684913560")
            .sp_appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .out_reservation_no("RV20260618103542001")
            .transfer_scene_id("1004")
            .estimated_date("2026-06-25")
            .estimated_max_amount(17600)
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_real_name("李雷")
            .reserve_remark("茶园保险理赔预约")
            .notify_url("https://pay.example.com/wechat/notices")
            .scene_report_data(
                post::SceneReportData::default()
                    .insurance_policy(
                        post::InsurancePolicy::default()
                            .product_registration_no("C00000232612026051800173")
                            .policy_no("6051000020260000173842")
                            .name("茶园种植保险")
                            .claim_no("CL20260612000385"),
                    ),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_platsolution_mch_transfer_reservation_out_reservation_no_out_reservation_no() {
    use wechatpay_api::v3::platsolution::mch_transfer::reservation::out_reservation_no::by_out_reservation_no::get;
    let case = DATA
        .case(
            "get_v3_platsolution_mch_transfer_reservation_out_reservation_no_out_reservation_no",
        );
    case.is::<get::Request>();
    case.responded("request", get("RV20260618103542001").sub_mchid("1684913560"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_platsolution_mch_transfer_reservation_out_reservation_no_out_reservation_no_close() {
    use wechatpay_api::v3::platsolution::mch_transfer::reservation::out_reservation_no::by_out_reservation_no::close::post;
    let case = DATA
        .case(
            "post_v3_platsolution_mch_transfer_reservation_out_reservation_no_out_reservation_no_close",
        );
    case.is::<post::Request>();
    case.responded("request", post("RV20260618103542001").sub_mchid("1684913560"));
    case.read::<post::Response>();
}

#[test]
fn get_v3_platsolution_mch_transfer_reservation_reservation_id_reservation_id() {
    use wechatpay_api::v3::platsolution::mch_transfer::reservation::reservation_id::by_reservation_id::get;
    let case = DATA
        .case(
            "get_v3_platsolution_mch_transfer_reservation_reservation_id_reservation_id",
        );
    case.is::<get::Request>();
    case.responded(
        "request",
        get("1320000168490723520260618000917").sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}
