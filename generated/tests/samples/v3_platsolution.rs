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
            .out_recharge_no("ORN20260618285")
            .recharge_scene("OFFLINE")
            .account_type(post::AccountType::Basic)
            .recharge_amount(
                post::RechargeAmount::default().amount(35200).currency("CNY"),
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
    case.responded("request", get("ORN20260618285"));
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
            .out_apply_no("OAN20260618362")
            .sub_mchid("1684913560")
            .agreement_list([
                post::AgreementList::default()
                    .agreement_code("AC20260618245")
                    .agreement_version("1.0")
                    .sign_organization("锦绣路茶铺")
                    .sign_time("2026-06-18T10:35:42+08:00"),
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
    case.responded("request", post("1684913560"));
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
                            .transaction_id("8472026061810354284784784784")
                            .r#type(post::Type::Wxpay),
                    ),
            )
            .out_bill_no("OBN20260618441")
            .amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .sponsor_mchid("1684907235")
            .transfer_scene_id("4872")
            .user_recv_perception("劳务报酬"),
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
    case.responded("request", get("61620260618103542616616616616"));
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
    case.responded("request", get("OBN20260618441"));
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
    case.responded("request", post("OBN20260618441"));
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
                            .transaction_id("8472026061810354284784784784")
                            .r#type(post::Type::Wxpay),
                    ),
            )
            .out_bill_no("OBN20260618441")
            .amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .sponsor_mchid("1684907235")
            .transfer_scene_id("4872")
            .user_recv_perception("劳务报酬")
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
                    .r#type(post::Type::Merchant)
                    .transaction_info(
                        post::TransactionInfo::default()
                            .transaction_id("8472026061810354284784784784")
                            .r#type(post::TransactionInfoType::Wxpay),
                    )
                    .user_info(
                        post::UserInfo::default()
                            .sp_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
                    ),
            )
            .out_bill_no("OBN20260618441")
            .amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .transfer_scene_id("4872")
            .user_recv_perception("劳务报酬")
            .sub_appid("wx5f0c1a9e7b3d2846"),
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
        get("61620260618103542616616616616").sub_mchid("1684913560"),
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
    case.responded("request", get("OBN20260618441").sub_mchid("1684913560"));
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
                    .mch_info(post::MchInfo::default().mchid("1684907235"))
                    .transaction_info(
                        post::TransactionInfo::default()
                            .transaction_id("8472026061810354284784784784")
                            .r#type(post::Type::Wxpay),
                    ),
            )
            .out_bill_no("OBN20260618441")
            .amount(35200)
            .transfer_remark("六月茶园采摘报酬"),
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
    case.responded("request", get("OBN20260618441"));
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
                            .transaction_id("8472026061810354284784784784")
                            .r#type(post::Type::Wxpay),
                    )
                    .user_info(
                        post::UserInfo::default()
                            .sp_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
                    ),
            )
            .out_bill_no("OBN20260618441")
            .amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .transfer_scene_id("4872")
            .user_recv_perception("劳务报酬"),
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
    case.responded("request", get("OBN20260618441").sub_mchid("1684913560"));
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
            .sub_mchid("1684913560")
            .receiver(
                post::Receiver::default()
                    .r#type(post::Type::Merchant)
                    .transaction_info(
                        post::TransactionInfo::default()
                            .transaction_id("8472026061810354284784784784")
                            .r#type(post::TransactionInfoType::Wxpay),
                    ),
            )
            .out_bill_no("OBN20260618441")
            .amount(35200)
            .transfer_remark("六月茶园采摘报酬"),
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
        get("61620260618103542616616616616").sub_mchid("1684913560"),
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
    case.responded("request", get("OBN20260618441").sub_mchid("1684913560"));
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
    case.responded("request", post("OBN20260618441").sub_mchid("1684913560"));
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
            .sub_mchid("1684913560")
            .receiver(
                post::Receiver::default()
                    .r#type(post::Type::Merchant)
                    .transaction_info(
                        post::TransactionInfo::default()
                            .transaction_id("8472026061810354284784784784")
                            .r#type(post::TransactionInfoType::Wxpay),
                    ),
            )
            .out_bill_no("OBN20260618441")
            .amount(35200)
            .transfer_remark("六月茶园采摘报酬")
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
                    .mch_info(post::MchInfo::default().mchid("1684907235")),
            )
            .out_bill_no("OBN20260618441")
            .amount(35200)
            .transfer_remark("六月茶园采摘报酬")
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
    case.responded("request", get("OBN20260618441").sponsor_mchid("1684907235"));
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
                    .mch_info(
                        post::MchInfo::default().mch_id("1684907235").mchid("1684907235"),
                    ),
            )
            .out_bill_no("OBN20260618441")
            .amount(35200)
            .transfer_remark("六月茶园采摘报酬")
            .receiver_remark("六月茶园采摘报酬"),
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
        get("61620260618103542616616616616")
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
        get("OBN20260618441").business_type(get::BusinessType::DepositCompensation),
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
            .out_recharge_no("ORN20260618285")
            .recharge_scene(post::RechargeScene::EcommerceDeposit)
            .account_type(post::AccountType::Deposit)
            .recharge_amount(
                post::RechargeAmount::default().amount(35200).currency("CNY"),
            )
            .notify_url("https://pay.example.com/wechat/notices")
            .available_recharge_channels([post::AvailableRechargeChannels::BankTransfer])
            .remark("六月茶园采摘报酬"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_platsolution_ecommerce_recharges_out_recharge_no_out_recharge_no() {
    use wechatpay_api::v3::platsolution::ecommerce::recharges::out_recharge_no::by_out_recharge_no::get;
    let case = DATA
        .case("get_v3_platsolution_ecommerce_recharges_out_recharge_no_out_recharge_no");
    case.is::<get::Request>();
    case.responded("request", get("ORN20260618285").sub_mchid("1684913560"));
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
    case.responded("request", post("ORN20260618285").sub_mchid("1684913560"));
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
            .out_settle_batch_no("OSBN20260618238")
            .individual_auth_id("IAI20260618951")
            .notify_url("https://pay.example.com/wechat/notices")
            .description("锦绣路茶铺-明前龙井")
            .trade_scenario("RECOMMERCE")
            .settle_info_list([
                post::SettleInfoList::default()
                    .out_settle_no("OSN20260618409")
                    .transaction_id("TI20260618847")
                    .settle_detail_info_list([
                        post::SettleDetailInfoList::default()
                            .out_settle_detail_no("OSDN20260618471")
                            .settle_type("1")
                            .receiver_type("RT20260618395")
                            .receiver_account("RA20260618484")
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
    case.responded("request", get("519202606181035"));
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
        post("519202606181035")
            .individual_auth_id("951202606181")
            .out_abnormal_settle_batch_no("9072026061810354")
            .abnormal_settle_type("TRANSFER_TO_ORIGINAL_RECEIVE_USER")
            .description("锦绣路茶铺-明前龙井"),
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
            .out_request_no("76920260618103542769769769769")
            .calculate_amount_type(post::CalculateAmountType::OnlyDayEndBalance)
            .remark("六月茶园采摘报酬")
            .bank_memo("货款")
            .notify_url("https://pay.example.com/wechat/notices")
            .reserve_amount(35200),
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
    case.responded(
        "request",
        get("76920260618103542769769769769").sub_mchid("1684913560"),
    );
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
            .sub_appid("wx5f0c1a9e7b3d2846")
            .out_batch_no("OBN20260618326")
            .batch_name("春茶节")
            .batch_remark("六月茶园采摘报酬，第一批")
            .total_amount(35200)
            .total_num(2)
            .transfer_scene_id("4872")
            .transfer_detail_list([
                post::TransferDetailList::default()
                    .out_detail_no("ODN20260618499")
                    .transfer_amount(35200)
                    .transfer_remark("六月茶园采摘报酬")
                    .reservation_id("28920260618103542289289289289")
                    .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
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
        get("83120260618103542831831831831")
            .sub_mchid("1684913560")
            .need_query_detail(true)
            .detail_state(get::DetailState::All)
            .offset(0)
            .limit(20),
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
        get("83120260618103542831831831831", "43420260618103542434434434434")
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
        get("OBN20260618326", "ODN20260618499").sub_mchid("1684913560"),
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
        post("OBN20260618326", "ODN20260618499").sub_mchid("1684913560"),
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
        get("OBN20260618326")
            .sub_mchid("1684913560")
            .need_query_detail(true)
            .offset(0)
            .limit(20)
            .detail_state(get::DetailState::All),
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
        get("OBN20260618326", "ODN20260618499").sub_mchid("1684913560"),
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
    case.responded("request", get("OBN20260618326").sub_mchid("1684913560"));
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
    case.responded("request", post("OBN20260618326").sub_mchid("1684913560"));
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
            .sub_appid("wx5f0c1a9e7b3d2846")
            .out_reservation_no("ORN20260618504")
            .transfer_scene_id("4872")
            .estimated_date("2026-06-18")
            .estimated_max_amount(35200)
            .exact_amount(35200)
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_real_name("李雷")
            .reserve_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .scene_report_data(
                post::SceneReportData::default()
                    .insurance_policy(
                        post::InsurancePolicy::default()
                            .product_registration_no("46420260618")
                            .policy_no("419202606181")
                            .name("春茶节")
                            .withdrawal_no("812202606181")
                            .claim_no("611202606181"),
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
    case.responded("request", get("ORN20260618504").sub_mchid("1684913560"));
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
    case.responded("request", post("ORN20260618504").sub_mchid("1684913560"));
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
        get("28920260618103542289289289289").sub_mchid("1684913560"),
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
            .sub_appid("wx5f0c1a9e7b3d2846")
            .out_batch_no("OBN20260618326")
            .batch_name("春茶节")
            .batch_remark("六月茶园采摘报酬，第一批")
            .total_amount(35200)
            .total_num(2)
            .transfer_scene_id("4872")
            .transfer_detail_list([
                post::TransferDetailList::default()
                    .out_detail_no("ODN20260618499")
                    .transfer_amount(35200)
                    .transfer_remark("六月茶园采摘报酬")
                    .reservation_id("28920260618103542289289289289")
                    .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
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
        get("83120260618103542831831831831")
            .sub_mchid("1684913560")
            .need_query_detail(true)
            .detail_state(get::DetailState::All)
            .offset(0)
            .limit(20),
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
        get("83120260618103542831831831831", "43420260618103542434434434434")
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
        get("OBN20260618326", "ODN20260618499").sub_mchid("1684913560"),
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
        post("OBN20260618326", "ODN20260618499").sub_mchid("1684913560"),
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
        get("OBN20260618326")
            .sub_mchid("1684913560")
            .need_query_detail(true)
            .offset(0)
            .limit(20)
            .detail_state(get::DetailState::All),
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
        get("OBN20260618326", "ODN20260618499").sub_mchid("1684913560"),
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
    case.responded("request", get("OBN20260618326").sub_mchid("1684913560"));
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
    case.responded("request", post("OBN20260618326").sub_mchid("1684913560"));
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
            .sub_appid("wx5f0c1a9e7b3d2846")
            .out_reservation_no("ORN20260618504")
            .transfer_scene_id("4872")
            .estimated_date("2026-06-18")
            .estimated_max_amount(35200)
            .exact_amount(35200)
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_real_name("李雷")
            .reserve_remark("六月茶园采摘报酬")
            .notify_url("https://pay.example.com/wechat/notices")
            .scene_report_data(
                post::SceneReportData::default()
                    .insurance_policy(
                        post::InsurancePolicy::default()
                            .product_registration_no("46420260618")
                            .policy_no("419202606181")
                            .name("春茶节")
                            .withdrawal_no("812202606181")
                            .claim_no("611202606181"),
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
    case.responded("request", get("ORN20260618504").sub_mchid("1684913560"));
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
    case.responded("request", post("ORN20260618504").sub_mchid("1684913560"));
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
        get("28920260618103542289289289289").sub_mchid("1684913560"),
    );
    case.read::<get::Response>();
}
