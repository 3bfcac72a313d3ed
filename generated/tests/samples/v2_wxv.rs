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
            .out_order_no("OON20260618382")
            .reason("顾客改变主意，商品未拆封")
            .service_id("SI20260618800"),
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
            .out_order_no("OON20260618382")
            .reason("顾客改变主意，商品未拆封")
            .service_id("SI20260618800")
            .total_amount(35200)
            .rent_fee(35200)
            .compensation_fee(35200)
            .compensation_fee_desc("锦绣路茶铺-明前龙井"),
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
            .out_order_no("OON20260618382")
            .service_id("SI20260618800")
            .room("四川省成都市武侯区锦绣路12号")
            .start_time("20260618103542")
            .end_time("20260618103542")
            .service_location("锦绣路茶铺")
            .deposit_amount(35200)
            .room_rate(1)
            .room_rate_desc("锦绣路茶铺-明前龙井")
            .attach("table=12")
            .cancel_rule("以门店公示的规则为准")
            .cancel_rule_desc("锦绣路茶铺-明前龙井")
            .cert_serial_no("50820260")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .name("春茶节")
            .phone("02800000000")
            .userid("U20260618249")
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
            .out_order_no("OON20260618382")
            .service_id("SI20260618800")
            .goods_name("明前龙井250克")
            .start_time("20260618103542")
            .end_time("20260618103542")
            .service_location("锦绣路茶铺")
            .deposit_amount(35200)
            .rent_unit("盒")
            .rent_unit_fee(35200)
            .rent_fee_desc("锦绣路茶铺-明前龙井")
            .attach("table=12")
            .cert_serial_no("50820260")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .name("春茶节")
            .phone("02800000000")
            .userid("U20260618249")
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
            .out_order_no("OON20260618382")
            .service_id("SI20260618800")
            .checked_in(true)
            .other_fee(35200)
            .compensation_fee(35200)
            .compensation_fee_desc("锦绣路茶铺-明前龙井")
            .overdue_fine(1)
            .overdue_fine_desc("锦绣路茶铺-明前龙井")
            .total_amount(35200)
            .finish_ticket("FT20260618737")
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
            .out_order_no("OON20260618382")
            .service_id("SI20260618800")
            .returned("R20260618710")
            .real_end_time("20260618103542")
            .service_end_location("望江楼公园东门")
            .total_amount(35200)
            .rent_fee(35200)
            .compensation_fee("100")
            .compensation_fee_desc("锦绣路茶铺-明前龙井")
            .finish_ticket("FT20260618737")
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
            .out_order_no("OON20260618382")
            .return_query_id("RQI20260618690")
            .service_id("SI20260618800"),
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
            .out_order_no("OON20260618382")
            .return_query_id("RQI20260618690")
            .service_id("SI20260618800"),
    );
    case.read::<post::Response>();
}
