//! The docs' samples of `brand-card-member`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("brand_card_member.json"),
));

#[test]
fn get_brand_card_member_cards() {
    use wechatpay_api::brand::card_member::cards::get;
    let case = DATA.case("get_brand_card_member_cards");
    case.is::<get::Request>();
    case.responded("request", get().offset(0).limit(10));
    case.read::<get::Response>();
}

#[test]
fn post_brand_card_member_cards() {
    use wechatpay_api::brand::card_member::cards::post;
    let case = DATA.case("post_brand_card_member_cards");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .out_request_no("REQ20260618103542001")
            .appid("wx5f0c1a9e7b3d2846")
            .card_type(post::CardType::Normal)
            .card_title("锦绣茶会员卡")
            .card_color("#2C9F67")
            .card_picture_url(
                "https://wxpaylogo.qpic.cn/wxpaylogo/Ivqk1qsgiGpEyJGxignrxbepKw4QeyJ3ZgEGPZl4bg4h1xj4f35ZYvLD1cYWpCQg/0",
            )
            .code_mode(post::CodeMode::SystemAllocate)
            .code_type(post::CodeType::BarCodeAndQrCode)
            .benefits("每月一份新茶")
            .notify_url("https://pay.example.com/wechat/notices")
            .valid_date_information(
                post::ValidDateInformation::default().r#type(post::Type::Permanent),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_brand_card_member_cards_card_id() {
    use wechatpay_api::brand::card_member::cards::by_card_id::get;
    let case = DATA.case("get_brand_card_member_cards_card_id");
    case.is::<get::Request>();
    case.responded("request", get("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe"));
    case.read::<get::Response>();
}

#[test]
fn patch_brand_card_member_cards_card_id() {
    use wechatpay_api::brand::card_member::cards::by_card_id::patch;
    let case = DATA.case("patch_brand_card_member_cards_card_id");
    case.is::<patch::Request>();
    case.responded(
        "request",
        patch("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
            .card_title("锦绣茶会员卡")
            .benefits("每月一份新茶，生日赠茶")
            .service_phone("028-80000000"),
    );
    case.read::<patch::Response>();
}

#[test]
fn post_brand_card_member_cards_card_id_invalidate() {
    use wechatpay_api::brand::card_member::cards::by_card_id::invalidate::post;
    let case = DATA.case("post_brand_card_member_cards_card_id_invalidate");
    case.is::<post::Request>();
    case.responded("request", post("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe"));
    case.read::<post::Response>();
}

#[test]
fn post_brand_card_member_media_image_upload() {
    use wechatpay_api::brand::card_member::media::image_upload::post;
    let case = DATA.case("post_brand_card_member_media_image_upload");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .file(
                wechatpay_api::model::Upload::new(
                    "tea-shop.png",
                    "the bytes of the file",
                ),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn post_brand_card_member_pre_auth_tokens() {
    use wechatpay_api::brand::card_member::pre_auth_tokens::post;
    let case = DATA.case("post_brand_card_member_pre_auth_tokens");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
    );
    case.read::<post::Response>();
}

#[test]
fn get_brand_card_member_user_cards() {
    use wechatpay_api::brand::card_member::user_cards::get;
    let case = DATA.case("get_brand_card_member_user_cards");
    case.is::<get::Request>();
    case.responded(
        "request",
        get().openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe").offset(0).limit(10),
    );
    case.read::<get::Response>();
}

#[test]
fn post_brand_card_member_user_cards_import_by_openid() {
    use wechatpay_api::brand::card_member::user_cards::import_by_openid::post;
    let case = DATA.case("post_brand_card_member_user_cards_import_by_openid");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_card_code("385297104618")
            .valid_date_information(
                post::ValidDateInformation::default().r#type(post::Type::Permanent),
            ),
    );
    case.read::<post::Response>();
}

#[test]
fn get_brand_card_member_user_cards_user_card_code() {
    use wechatpay_api::brand::card_member::user_cards::by_user_card_code::get;
    let case = DATA.case("get_brand_card_member_user_cards_user_card_code");
    case.is::<get::Request>();
    case.responded(
        "request",
        get("385297104618")
            .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
    );
    case.read::<get::Response>();
}

#[test]
fn patch_brand_card_member_user_cards_user_card_code() {
    use wechatpay_api::brand::card_member::user_cards::by_user_card_code::patch;
    let case = DATA.case("patch_brand_card_member_user_cards_user_card_code");
    case.is::<patch::Request>();
    case.responded(
        "request",
        patch("385297104618")
            .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .level("银卡会员")
            .attach("channel=store"),
    );
    case.read::<patch::Response>();
}

#[test]
fn post_brand_card_member_user_cards_user_card_code_confirm() {
    use wechatpay_api::brand::card_member::user_cards::by_user_card_code::confirm::post;
    let case = DATA.case("post_brand_card_member_user_cards_user_card_code_confirm");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("385297104618")
            .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_card_confirm_state(post::UserCardConfirmState::CreateCardSuccess),
    );
    case.read::<post::Response>();
}

#[test]
fn post_brand_card_member_user_cards_user_card_code_invalidate() {
    use wechatpay_api::brand::card_member::user_cards::by_user_card_code::invalidate::post;
    let case = DATA.case("post_brand_card_member_user_cards_user_card_code_invalidate");
    case.is::<post::Request>();
    case.responded(
        "request",
        post("385297104618")
            .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_brand_card_member_user_feeds() {
    use wechatpay_api::brand::card_member::user_feeds::post;
    let case = DATA.case("post_brand_card_member_user_feeds");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
            .user_card_code("385297104618")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .out_request_no("REQ20260618103542001")
            .cell("到店买茶，获得352积分"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_brand_card_member_user_points_exchange_coupon_confirm() {
    use wechatpay_api::brand::card_member::user_points::exchange_coupon::confirm::post;
    let case = DATA.case("post_brand_card_member_user_points_exchange_coupon_confirm");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .record_id("1000000262606180004173")
            .exchange_coupon_template_id("138624000017")
            .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_card_code("385297104618")
            .result(post::Result::PointExchangeCouponAllow),
    );
    case.read::<post::Response>();
}

#[test]
fn post_brand_card_member_user_points_sync() {
    use wechatpay_api::brand::card_member::user_points::sync::post;
    let case = DATA.case("post_brand_card_member_user_points_sync");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .out_request_no("REQ20260618103542001")
            .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .user_card_code("385297104618")
            .point_balance(1280),
    );
    case.read::<post::Response>();
}
