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
    case.responded("request", get("JXSPK26061800173"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_pay_devices_open_scenario_speaker_device_sn_bind() {
    use wechatpay_api::v3::pay_devices::open_scenario_speaker::by_device_sn::bind::post;
    let case = DATA.case("post_v3_pay_devices_open_scenario_speaker_device_sn_bind");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("JXSPK26061800173")
            .sub_mchid("1684913560")
            .code_url("https://payapp.wechatpay.cn/sjt/qr/AQGh7Kd2mXw9QbT4vYcR5nLz"),
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
        post("JXSPK26061800173")
            .code_url("https://payapp.wechatpay.cn/sjt/qr/AQGh7Kd2mXw9QbT4vYcR5nLz"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_pay_devices_open_scenario_speaker_device_sn_unbind() {
    use wechatpay_api::v3::pay_devices::open_scenario_speaker::by_device_sn::unbind::post;
    let case = DATA.case("post_v3_pay_devices_open_scenario_speaker_device_sn_unbind");
    case.is::<post::Request>();
    case.responded("request", post("JXSPK26061800173"));
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
        post("4200002618202606184087315926")
            .sub_mchid("1684913560")
            .code_url("https://payapp.wechatpay.cn/sjt/qr/AQGh7Kd2mXw9QbT4vYcR5nLz")
            .out_trade_no("TEA20260618103542007")
            .device_sn("JXSPK26061800173"),
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
        post("JXPRN26061800021")
            .print_order_no("DY20260618103615001")
            .template_id("20018")
            .notify_url("https://pay.example.com/wechat/notices")
            .variable_list([
                post::VariableList::default()
                    .key("goods_name")
                    .value("明前龙井250克"),
            ])
            .table_list([
                post::TableList::default()
                    .key("goods_table")
                    .row_list([
                        post::RowList::default()
                            .cell_list(["明前龙井250克", "1", "328.00"]),
                    ]),
            ]),
    );
}

#[test]
fn get_v3_pay_devices_printers_device_id_print_orders_print_order_no() {
    use wechatpay_api::v3::pay_devices::printers::by_device_id::print_orders::by_print_order_no::get;
    let case = DATA
        .case("get_v3_pay_devices_printers_device_id_print_orders_print_order_no");
    case.is::<get::Request>();
    case.responded("request", get("JXPRN26061800021", "DY20260618103615001"));
    case.read::<get::Response>();
}
