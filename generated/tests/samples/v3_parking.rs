//! The docs' samples of `v3-parking`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_parking.json"),
));

#[test]
fn post_v3_parking_reminders_application() {
    use wechatpay_api::v3::parking::reminders::application::post;
    let case = DATA.case("post_v3_parking_reminders_application");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .parking_lot(
                post::ParkingLot::default()
                    .parking_lot_name("锦绣路停车场")
                    .out_parking_lot_id("JXPARK-001")
                    .parking_lot_address("四川省成都市武侯区锦绣路12号")
                    .longitude("104.0430")
                    .latitude("30.6420")
                    .parking_lot_type(
                        post::ParkingLotType::ParkingLotTypeBusinessDistrict,
                    )
                    .phone_number("028-80000000")
                    .parking_sign_url("https://img.example.com/tea/parking-sign.png")
                    .notification_text_list(["茶铺消费满100元免停2小时"])
                    .payment_mini_prog_appid("wx5f0c1a9e7b3d2846")
                    .payment_path("pages/parking/pay")
                    .parking_order_mini_prog_appid("wx5f0c1a9e7b3d2846")
                    .parking_order_path("pages/parking/order")
                    .charging_rule(
                        post::ChargingRule::default()
                            .rule_type(post::RuleType::ChargingRuleFixedInterval)
                            .fee_limit_type(post::FeeLimitType::FeeLimitAggregate)
                            .daily_limit_type(
                                post::DailyLimitType::DailyLimitCalendarDay,
                            )
                            .time_rounding_type(post::TimeRoundingType::TimeRoundUp)
                            .free_entry_duration(30)
                            .free_exit_duration(15)
                            .fixed_interval_rule([
                                post::FixedIntervalRule::default()
                                    .day_type(post::DayType::DayTypeAllDay)
                                    .start_time("08:00")
                                    .end_time("21:00")
                                    .vehicle_type(post::VehicleType::VehicleTypeSmall)
                                    .plate_type(post::PlateType::PlateTypeTemporary)
                                    .first_duration(120)
                                    .first_amount(600)
                                    .interval_duration(60)
                                    .interval_amount(300)
                                    .interval_max_amount(2400)
                                    .max_fee_per_day(3000)
                                    .free_period_charging_mode(
                                        post::FreePeriodChargingMode::FreePeriodChargingOncePerEntry,
                                    )
                                    .free_period_calculation_mode(
                                        post::FreePeriodCalculationMode::FreePeriodCalSequentialStart,
                                    )
                                    .is_green_vehicle_free_parking(false)
                                    .first_duration_mode(
                                        post::FirstDurationMode::FirstDurationModeOnlyFirstDuration,
                                    ),
                            ])
                            .holiday_mode(post::HolidayMode::HolidayModeLegalMody)
                            .aggregate_limit_mode(
                                post::AggregateLimitMode::AggregateLimitModeNormal,
                            )
                            .first_charge_time_mode(
                                post::FirstChargeTimeMode::FirstChargeTimeModeAfterFree,
                            ),
                    ),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_parking_reminders_application_query() {
    use wechatpay_api::v3::parking::reminders::application::query::get;
    let case = DATA.case("get_v3_parking_reminders_application_query");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .parking_lot_audit_no("5100020260618000172845")
            .out_parking_lot_id("JXPARK-001"),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_parking_reminders_application_withdraw() {
    use wechatpay_api::v3::parking::reminders::application::withdraw::post;
    let case = DATA.case("post_v3_parking_reminders_application_withdraw");
    case.is::<post::Request>();
    case.sent(
        "request",
        post()
            .parking_lot_audit_no("5100020260618000172845")
            .out_parking_lot_id("JXPARK-001"),
    );
}

#[test]
fn get_v3_parking_reminders_applications() {
    use wechatpay_api::v3::parking::reminders::applications::get;
    let case = DATA.case("get_v3_parking_reminders_applications");
    case.is::<get::Request>();
    case.responded(
        "request",
        get().out_parking_lot_id("JXPARK-001").offset(0).limit(10),
    );
    case.read::<get::Response>();
}

#[test]
fn post_v3_parking_reminders_entry() {
    use wechatpay_api::v3::parking::reminders::entry::post;
    let case = DATA.case("post_v3_parking_reminders_entry");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .out_serial_number("TC20260618083500173")
            .parking_id("51010700017384")
            .plate_number("川A00000")
            .enter_timestamp(1781742900)
            .plate_color(post::PlateColor::PlateColorBlue)
            .car_type(post::CarType::PlateTypeTemporary)
            .vehicle_type(post::VehicleType::VehicleTypeSmall)
            .entrance_number("E01")
            .entrance_name("东门入口")
            .discount_template_id([10284]),
    );
    case.read::<post::Response>();
}

#[test]
fn post_v3_parking_reminders_exit() {
    use wechatpay_api::v3::parking::reminders::exit::post;
    let case = DATA.case("post_v3_parking_reminders_exit");
    case.is::<post::Request>();
    case.sent(
        "request",
        post()
            .out_serial_number("TC20260618083500173")
            .exit_timestamp(1781750710)
            .plate_number("川A00000")
            .plate_color(post::PlateColor::PlateColorBlue)
            .parking_id("51010700017384")
            .pay_state(post::PayState::PayStatusPaid)
            .pay_type(post::PayType::PayTypeWxpay)
            .out_trade_no("TEA20260618103542007")
            .total_amount(600)
            .paid_amount(600)
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .pay_channel(post::PayChannel::PayChannelMchMiniProg)
            .pay_time(1781750175)
            .token("GnZ0607njffhrEOak8P6jjyUV4TU3sn9")
            .wx_trade_no("4200002618202606184087315926"),
    );
}

#[test]
fn post_v3_parking_reminders_ext_payment() {
    use wechatpay_api::v3::parking::reminders::ext_payment::post;
    let case = DATA.case("post_v3_parking_reminders_ext_payment");
    case.is::<post::Request>();
    case.sent(
        "request",
        post()
            .out_trade_no("TEA20260618103542007")
            .fee_items([
                post::FeeItems::default()
                    .fee_type(post::FeeType::ExtParkingPaymentFeeTypeMonthly)
                    .amount(30000),
            ])
            .pay_time(1781750175)
            .wx_parking_lot_id("51010700017384")
            .wx_trade_no("4200002618202606184087315926"),
    );
}

#[test]
fn post_v3_parking_reminders_parking_fee() {
    use wechatpay_api::v3::parking::reminders::parking_fee::post;
    let case = DATA.case("post_v3_parking_reminders_parking_fee");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .out_serial_number("TC20260618083500173")
            .plate_number("川A00000")
            .out_parking_id("JXPARK-001"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_parking_reminders_parking_lot() {
    use wechatpay_api::v3::parking::reminders::parking_lot::get;
    let case = DATA.case("get_v3_parking_reminders_parking_lot");
    case.is::<get::Request>();
    case.responded("request", get().out_parking_lot_id("JXPARK-001"));
    case.read::<get::Response>();
}

#[test]
fn post_v3_parking_reminders_payment() {
    use wechatpay_api::v3::parking::reminders::payment::post;
    let case = DATA.case("post_v3_parking_reminders_payment");
    case.is::<post::Request>();
    case.sent(
        "request",
        post()
            .out_serial_number("TC20260618083500173")
            .plate_number("川A00000")
            .parking_id("51010700017384")
            .parking_state(post::ParkingState::ParkingStatusParking)
            .pay_type(post::PayType::PayTypeWxpay)
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .sub_mchid("1684913560")
            .total_amount(600)
            .paid_amount(600)
            .out_trade_no("TEA20260618103542007")
            .pay_channel(post::PayChannel::PayChannelMchMiniProg)
            .pay_time(1781750175)
            .token("GnZ0607njffhrEOak8P6jjyUV4TU3sn9")
            .wx_trade_no("4200002618202606184087315926"),
    );
}
