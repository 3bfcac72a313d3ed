//! The docs' samples of `v3-pay-devices`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_pay_devices.json"),
));

#[test]
fn get_v3_pay_devices_open_scenario_speaker_device_sn() {
    use wechatpay_api::v3::pay_devices::open_scenario_speaker::by_device_sn::get;
    let case = DATA.case("get_v3_pay_devices_open_scenario_speaker_device_sn");
    case.is::<get::Request>();
    case.responded("request", get("DS20260618961"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_pay_devices_open_scenario_speaker_device_sn_bind() {
    use wechatpay_api::v3::pay_devices::open_scenario_speaker::by_device_sn::bind::post;
    let case = DATA.case("post_v3_pay_devices_open_scenario_speaker_device_sn_bind");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("DS20260618961")
            .sub_mchid("1684913560")
            .code_url("https://pay.example.com/wechat/notices"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_pay_devices_open_scenario_speaker_device_sn_prebind() {
    use wechatpay_api::v3::pay_devices::open_scenario_speaker::by_device_sn::prebind::post;
    let case = DATA.case("post_v3_pay_devices_open_scenario_speaker_device_sn_prebind");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("DS20260618961").code_url("https://pay.example.com/wechat/notices"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_pay_devices_open_scenario_speaker_device_sn_unbind() {
    use wechatpay_api::v3::pay_devices::open_scenario_speaker::by_device_sn::unbind::post;
    let case = DATA.case("post_v3_pay_devices_open_scenario_speaker_device_sn_unbind");
    case.is::<post::Request>();
    case.responded("request", post("DS20260618961"));
    case.read::<post::Response>();
}

#[test]
fn post_v3_pay_devices_open_scenario_speakerorder_transaction_id_report() {
    use wechatpay_api::v3::pay_devices::open_scenario_speakerorder::by_transaction_id::report::post;
    let case = DATA
        .case("post_v3_pay_devices_open_scenario_speakerorder_transaction_id_report");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("84720260618103542847847847847")
            .sub_mchid("1684913560")
            .code_url("https://pay.example.com/wechat/notices")
            .out_trade_no("OTN20260618580")
            .device_sn("DS20260618961"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_pay_devices_printers_device_id_print_orders() {
    use wechatpay_api::v3::pay_devices::printers::by_device_id::print_orders::post;
    let case = DATA.case("post_v3_pay_devices_printers_device_id_print_orders");
    case.is::<post::Request>();
    case.sent(
        "request",
        post("DI20260618641")
            .print_order_no("PON20260618655")
            .template_id("TI20260618277")
            .notify_url("https://pay.example.com/wechat/notices")
            .variable_list([
                post::VariableList::default().key("K20260618616").value("100"),
            ])
            .table_list([
                post::TableList::default()
                    .key("K20260618616")
                    .row_list([post::RowList::default().cell_list(["CL20260618132"])]),
            ]),
    );
}

#[test]
fn get_v3_pay_devices_printers_device_id_print_orders_print_order_no() {
    use wechatpay_api::v3::pay_devices::printers::by_device_id::print_orders::by_print_order_no::get;
    let case = DATA
        .case("get_v3_pay_devices_printers_device_id_print_orders_print_order_no");
    case.is::<get::Request>();
    case.responded("request", get("DI20260618641", "PON20260618655"));
    case.read::<get::Response>();
}
