//! The docs' samples of `v2-wxv`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(include_str!("v2_wxv.json")));

#[test]
fn post_wxv_cancelbill() {
    use wechatpay_api::v2::wxv::cancelbill::post;
    let case = DATA.case("post_wxv_cancelbill");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .version("1.0")
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sign_type("HMAC-SHA256")
            .out_order_no("SO20260618103542001")
            .reason("顾客取消预订")
            .service_id("00004000000000178412690357218468"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_wxv_changerentmoney() {
    use wechatpay_api::v2::wxv::changerentmoney::post;
    let case = DATA.case("post_wxv_changerentmoney");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .version("1.0")
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sign_type("HMAC-SHA256")
            .out_order_no("SO20260618103542001")
            .reason("与顾客协商一致")
            .service_id("00004000000000178412690357218468")
            .total_amount(500)
            .rent_fee(500)
            .compensation_fee(0)
            .compensation_fee_desc("茶具完好"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_wxv_createhotelbill() {
    use wechatpay_api::v2::wxv::createhotelbill::post;
    let case = DATA.case("post_wxv_createhotelbill");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .version("1.0")
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sign_type("HMAC-SHA256")
            .out_order_no("SO20260618103542001")
            .service_id("00004000000000178412690357218468")
            .room("竹影大床房")
            .start_time("20260618140000")
            .end_time("20260619120000")
            .service_location("锦绣茶民宿")
            .deposit_amount(50000)
            .room_rate(30000)
            .room_rate_desc("竹影大床房一晚，含双早")
            .attach("room=302")
            .cancel_rule("限时取消")
            .cancel_rule_desc("入住当日12:00前可免费取消")
            .cert_serial_no("6E4F0C83B7A91D25E86037CA5D1B94F2703EA86D")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .name("李雷")
            .phone("15400000001")
            .userid("11010519491231002X")
            .address("四川省成都市武侯区锦绣路12号"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_wxv_createrentbill() {
    use wechatpay_api::v2::wxv::createrentbill::post;
    let case = DATA.case("post_wxv_createrentbill");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .version("1.0")
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sign_type("HMAC-SHA256")
            .out_order_no("SO20260618103542001")
            .service_id("00004000000000178412690357218468")
            .goods_name("便携茶具一套")
            .start_time("20260618103542")
            .end_time("20260618183542")
            .service_location("锦绣路茶铺")
            .deposit_amount(20000)
            .rent_unit("FEN_HOUR")
            .rent_unit_fee(500)
            .rent_fee_desc("每小时5元，封顶50元")
            .attach("set=JX-T08")
            .cert_serial_no("6E4F0C83B7A91D25E86037CA5D1B94F2703EA86D")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .name("李雷")
            .phone("15400000001")
            .userid("11010519491231002X")
            .address("四川省成都市武侯区锦绣路12号"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_wxv_finishhotelbill() {
    use wechatpay_api::v2::wxv::finishhotelbill::post;
    let case = DATA.case("post_wxv_finishhotelbill");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .version("1.0")
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sign_type("HMAC-SHA256")
            .out_order_no("SO20260618103542001")
            .service_id("00004000000000178412690357218468")
            .checked_in(true)
            .real_end_time("20260619113000")
            .other_fee(0)
            .compensation_fee(0)
            .compensation_fee_desc("房间物品完好")
            .room_rate(30000)
            .overdue_fine(0)
            .overdue_fine_desc("按时退房")
            .total_amount(30000)
            .finish_ticket(
                "dtHkz8QNt5DZqxdIhKRXugtfBQKa219gclcPl349vZ2dZTO4I/utDwaFHdg9SjEx",
            )
            .profit_sharing(post::ProfitSharing::Y),
    );
    case.read::<post::Response>();
}

#[test]
fn post_wxv_finishrentbill() {
    use wechatpay_api::v2::wxv::finishrentbill::post;
    let case = DATA.case("post_wxv_finishrentbill");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .version("1.0")
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sign_type("HMAC-SHA256")
            .out_order_no("SO20260618103542001")
            .service_id("00004000000000178412690357218468")
            .returned("true")
            .real_end_time("20260618123542")
            .service_end_location("锦绣路茶铺")
            .total_amount(1000)
            .rent_fee(1000)
            .compensation_fee("0")
            .compensation_fee_desc("茶具完好")
            .finish_ticket(
                "dtHkz8QNt5DZqxdIhKRXugtfBQKa219gclcPl349vZ2dZTO4I/utDwaFHdg9SjEx",
            )
            .profit_sharing(post::ProfitSharing::Y),
    );
    case.read::<post::Response>();
}

#[test]
fn post_wxv_queryhotelbill() {
    use wechatpay_api::v2::wxv::queryhotelbill::post;
    let case = DATA.case("post_wxv_queryhotelbill");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .version("1.0")
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sign_type("HMAC-SHA256")
            .out_order_no("SO20260618103542001")
            .return_query_id("20260618103542004613207958")
            .service_id("00004000000000178412690357218468"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_wxv_queryrentbill() {
    use wechatpay_api::v2::wxv::queryrentbill::post;
    let case = DATA.case("post_wxv_queryrentbill");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .version("1.0")
            .appid("wx5f0c1a9e7b3d2846")
            .mch_id("1684907235")
            .sign_type("HMAC-SHA256")
            .out_order_no("SO20260618103542001")
            .return_query_id("20260618103542004613207958")
            .service_id("00004000000000178412690357218468"),
    );
    case.read::<post::Response>();
}
