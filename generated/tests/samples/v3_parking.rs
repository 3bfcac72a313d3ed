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
                    .parking_lot_name("春茶节")
                    .out_parking_lot_id("OPLI20260618884")
                    .parking_lot_address("四川省成都市武侯区锦绣路12号")
                    .longitude("104.0430")
                    .latitude("30.6420")
                    .parking_lot_type(post::ParkingLotType::ParkingLotTypeUnknown)
                    .phone_number("02800000000")
                    .parking_sign_url("https://pay.example.com/wechat/notices")
                    .notification_text_list(["NTL20260618171"])
                    .payment_mini_prog_appid("wx5f0c1a9e7b3d2846")
                    .payment_path("pages/tea/index?from=pay")
                    .parking_order_mini_prog_appid("wx5f0c1a9e7b3d2846")
                    .parking_order_path("pages/tea/index?from=pay")
                    .charging_rule(
                        post::ChargingRule::default()
                            .rule_type(post::RuleType::ChargingRuleUnknown)
                            .fee_limit_type(post::FeeLimitType::FeeLimitUnknown)
                            .daily_limit_type(post::DailyLimitType::DailyLimitUnknown)
                            .time_rounding_type(post::TimeRoundingType::TimeRoundUnknown)
                            .free_entry_duration(1)
                            .free_exit_duration(1)
                            .fixed_interval_rule([
                                post::FixedIntervalRule::default()
                                    .day_type(post::DayType::DayTypeUnknown)
                                    .start_time("10:35")
                                    .end_time("10:35")
                                    .vehicle_type(post::VehicleType::VehicleTypeUnknown)
                                    .plate_type(post::PlateType::PlateTypeUnknown)
                                    .first_duration(1)
                                    .first_amount(35200)
                                    .interval_duration(1)
                                    .interval_amount(35200)
                                    .interval_max_amount(35200)
                                    .max_fee_per_day(35200)
                                    .free_period_charging_mode(
                                        post::FreePeriodChargingMode::FreePeriodChargingUnknown,
                                    )
                                    .free_period_calculation_mode(
                                        post::FreePeriodCalculationMode::FreePeriodCalUnknown,
                                    )
                                    .is_green_vehicle_free_parking(true)
                                    .first_duration_mode(
                                        post::FirstDurationMode::FirstDurationModeUnknown,
                                    ),
                            ])
                            .duration_segment_rule([
                                post::DurationSegmentRule::default()
                                    .day_type(post::DayType::DayTypeUnknown)
                                    .start_time("10:35")
                                    .end_time("10:35")
                                    .vehicle_type(post::VehicleType::VehicleTypeUnknown)
                                    .plate_type(post::PlateType::PlateTypeUnknown)
                                    .charge_mode(post::ChargeMode::Unknown)
                                    .duration_from(1)
                                    .duration_to(1)
                                    .fixed_amount(35200)
                                    .interval_min(1)
                                    .interval_amount(35200)
                                    .interval_max_amount(35200)
                                    .max_fee_per_day(35200),
                            ])
                            .pre_entry_rule([
                                post::PreEntryRule::default()
                                    .day_type(post::DayType::DayTypeUnknown)
                                    .start_time("10:35")
                                    .end_time("10:35")
                                    .vehicle_type(post::VehicleType::VehicleTypeUnknown)
                                    .plate_type(post::PlateType::PlateTypeUnknown)
                                    .amount(35200)
                                    .max_fee_per_day(35200),
                            ])
                            .holiday_mode(post::HolidayMode::HolidayModeUnknown)
                            .aggregate_limit_mode(
                                post::AggregateLimitMode::AggregateLimitModeUnknown,
                            )
                            .first_charge_time_mode(
                                post::FirstChargeTimeMode::FirstChargeTimeModeUnknown,
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
            .parking_lot_audit_no("PLAN20260618401")
            .out_parking_lot_id("OPLI20260618884"),
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
            .parking_lot_audit_no("PLAN20260618401")
            .out_parking_lot_id("OPLI20260618884"),
    );
}

#[test]
fn get_v3_parking_reminders_applications() {
    use wechatpay_api::v3::parking::reminders::applications::get;
    let case = DATA.case("get_v3_parking_reminders_applications");
    case.is::<get::Request>();
    case.responded(
        "request",
        get().out_parking_lot_id("OPLI20260618884").offset(0).limit(20),
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
            .out_serial_number("OSN20260618400")
            .parking_id("PI20260618345")
            .plate_number("川A00000")
            .enter_timestamp(1781750142)
            .plate_color(post::PlateColor::PlateColorUnknown)
            .car_type(post::CarType::PlateTypeUnknown)
            .vehicle_type(post::VehicleType::VehicleTypeUnknown)
            .entrance_number("EN20260618379")
            .entrance_name("春茶节")
            .discount_template_id([2]),
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
            .out_serial_number("OSN20260618400")
            .exit_timestamp(1781750142)
            .plate_number("川A00000")
            .plate_color(post::PlateColor::PlateColorUnknown)
            .parking_id("PI20260618345")
            .pay_state(post::PayState::PayStatusUnknown)
            .pay_type(post::PayType::PayTypeUnknown)
            .out_trade_no("OTN20260618580")
            .total_amount(35200)
            .paid_amount(35200)
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .pay_channel(post::PayChannel::PayChannelUnknown)
            .pay_time(1781750142)
            .token("T20260618862")
            .wx_trade_no("4152026061810354241541541541"),
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
            .out_trade_no("OTN20260618580")
            .fee_items([
                post::FeeItems::default()
                    .fee_type(post::FeeType::ExtParkingPaymentFeeTypeUnknown)
                    .amount(35200),
            ])
            .pay_time(1781750142)
            .wx_parking_lot_id("71920260618103542719719719719")
            .wx_trade_no("4152026061810354241541541541"),
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
            .out_serial_number("OSN20260618400")
            .plate_number("川A00000")
            .out_parking_id("OPI20260618814"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_v3_parking_reminders_parking_lot() {
    use wechatpay_api::v3::parking::reminders::parking_lot::get;
    let case = DATA.case("get_v3_parking_reminders_parking_lot");
    case.is::<get::Request>();
    case.responded(
        "request",
        get()
            .out_parking_lot_id("OPLI20260618884")
            .wx_parking_lot_id("71920260618103542719719719719"),
    );
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
            .out_serial_number("OSN20260618400")
            .plate_number("川A00000")
            .parking_id("PI20260618345")
            .parking_state(post::ParkingState::ParkingStatusUnknown)
            .pay_type(post::PayType::PayTypeUnknown)
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .sub_mchid("1684913560")
            .total_amount(35200)
            .paid_amount(35200)
            .out_trade_no("OTN20260618580")
            .pay_channel(post::PayChannel::PayChannelUnknown)
            .pay_time(1781750142)
            .token("T20260618862")
            .wx_trade_no("4152026061810354241541541541"),
    );
}
