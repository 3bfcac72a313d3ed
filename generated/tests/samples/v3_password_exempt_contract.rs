//! The docs' samples of `v3-password-exempt-contract`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_password_exempt_contract.json"),
));

#[test]
fn post_v3_password_exempt_contract_contracts_ecommerce_pre_entrust_sign_mini_program() {
    use wechatpay_api::v3::password_exempt_contract::contracts::ecommerce::pre_entrust_sign::mini_program::post;
    let case = DATA
        .case(
            "post_v3_password_exempt_contract_contracts_ecommerce_pre_entrust_sign_mini_program",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .service_id(500184)
            .out_contract_code("TEAQY20260618001")
            .notify_url("https://pay.example.com/wechat/notices")
            .contract_display_account("李雷")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_password_exempt_contract_contracts_ecommerce_pre_entrust_sign_pay_redirect_sign() {
    use wechatpay_api::v3::password_exempt_contract::contracts::ecommerce::pre_entrust_sign::pay_redirect_sign::post;
    let case = DATA
        .case(
            "post_v3_password_exempt_contract_contracts_ecommerce_pre_entrust_sign_pay_redirect_sign",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .service_id(500184)
            .out_contract_code("TEAQY20260618001")
            .notify_url("https://pay.example.com/wechat/notices")
            .contract_display_account("李雷")
            .prepay_id("wx18103542918274af5c0d6e8b3f91a20000")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_password_exempt_contract_contracts_normal_pre_entrust_sign_mini_program() {
    use wechatpay_api::v3::password_exempt_contract::contracts::normal::pre_entrust_sign::mini_program::post;
    let case = DATA
        .case(
            "post_v3_password_exempt_contract_contracts_normal_pre_entrust_sign_mini_program",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .service_id(500184)
            .out_contract_code("TEAQY20260618001")
            .notify_url("https://pay.example.com/wechat/notices")
            .contract_display_account("李雷")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_password_exempt_contract_contracts_normal_pre_entrust_sign_pay_redirect_sign() {
    use wechatpay_api::v3::password_exempt_contract::contracts::normal::pre_entrust_sign::pay_redirect_sign::post;
    let case = DATA
        .case(
            "post_v3_password_exempt_contract_contracts_normal_pre_entrust_sign_pay_redirect_sign",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .service_id(500184)
            .out_contract_code("TEAQY20260618001")
            .notify_url("https://pay.example.com/wechat/notices")
            .contract_display_account("李雷")
            .prepay_id("wx18103542918274af5c0d6e8b3f91a20000")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_password_exempt_contract_contracts_qs_pre_entrust_sign_mini_program() {
    use wechatpay_api::v3::password_exempt_contract::contracts::qs::pre_entrust_sign::mini_program::post;
    let case = DATA
        .case(
            "post_v3_password_exempt_contract_contracts_qs_pre_entrust_sign_mini_program",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_mchid("1684913560")
            .service_id(500184)
            .out_contract_code("TEAQY20260618001")
            .notify_url("https://pay.example.com/wechat/notices")
            .contract_display_account("李雷")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .sub_openid("oB7nR2yKd4HsVq0xJw8ZmTe5LcPa"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_password_exempt_contract_contracts_qs_pre_entrust_sign_pay_redirect_sign() {
    use wechatpay_api::v3::password_exempt_contract::contracts::qs::pre_entrust_sign::pay_redirect_sign::post;
    let case = DATA
        .case(
            "post_v3_password_exempt_contract_contracts_qs_pre_entrust_sign_pay_redirect_sign",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .appid("wx5f0c1a9e7b3d2846")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_mchid("1684913560")
            .service_id(500184)
            .out_contract_code("TEAQY20260618001")
            .notify_url("https://pay.example.com/wechat/notices")
            .contract_display_account("李雷")
            .prepay_id("wx18103542918274af5c0d6e8b3f91a20000")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .sub_openid("oB7nR2yKd4HsVq0xJw8ZmTe5LcPa"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_password_exempt_contract_contracts_service_id_service_id_out_contract_code_out_contract_code() {
    use wechatpay_api::v3::password_exempt_contract::contracts::service_id::by_service_id::out_contract_code::by_out_contract_code::get;
    let case = DATA
        .case(
            "get_v3_password_exempt_contract_contracts_service_id_service_id_out_contract_code_out_contract_code",
        );
    case.is::<get::Request>();
    case.responded("request", get("500184", "TEAQY20260618001"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_password_exempt_contract_contracts_service_id_service_id_out_contract_code_out_contract_code_terminate() {
    use wechatpay_api::v3::password_exempt_contract::contracts::service_id::by_service_id::out_contract_code::by_out_contract_code::terminate::post;
    let case = DATA
        .case(
            "post_v3_password_exempt_contract_contracts_service_id_service_id_out_contract_code_out_contract_code_terminate",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post("500184", "TEAQY20260618001")
            .contract_termination_remark("顾客不再续订，申请解约"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_password_exempt_contract_contracts_service_provider_pre_entrust_sign_mini_program() {
    use wechatpay_api::v3::password_exempt_contract::contracts::service_provider::pre_entrust_sign::mini_program::post;
    let case = DATA
        .case(
            "post_v3_password_exempt_contract_contracts_service_provider_pre_entrust_sign_mini_program",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sp_appid("wx5f0c1a9e7b3d2846")
            .sp_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .sub_mchid("1684913560")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_openid("oB7nR2yKd4HsVq0xJw8ZmTe5LcPa")
            .service_id(500184)
            .out_contract_code("TEAQY20260618001")
            .notify_url("https://pay.example.com/wechat/notices")
            .contract_display_account("李雷"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_password_exempt_contract_contracts_service_provider_pre_entrust_sign_pay_redirect_sign() {
    use wechatpay_api::v3::password_exempt_contract::contracts::service_provider::pre_entrust_sign::pay_redirect_sign::post;
    let case = DATA
        .case(
            "post_v3_password_exempt_contract_contracts_service_provider_pre_entrust_sign_pay_redirect_sign",
        );
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .sp_appid("wx5f0c1a9e7b3d2846")
            .sp_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .sub_mchid("1684913560")
            .sub_appid("wx9d27c4b61e8f05a3")
            .sub_openid("oB7nR2yKd4HsVq0xJw8ZmTe5LcPa")
            .service_id(500184)
            .out_contract_code("TEAQY20260618001")
            .notify_url("https://pay.example.com/wechat/notices")
            .contract_display_account("李雷")
            .prepay_id("wx18103542918274af5c0d6e8b3f91a20000"),
    );
    case.read::<post::Response>();
}
