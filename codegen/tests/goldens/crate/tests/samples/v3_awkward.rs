//! The docs' samples of `v3-awkward`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v3_awkward.json"),
));

#[test]
fn get_v3_awkward_file() {
    use wechatpay_api::v3::awkward::file::get;
    let case = DATA.case("get_v3_awkward_file");
    case.is::<get::Request>();
    case.sent("request", get());
}

#[test]
fn post_v3_awkward() {
    use wechatpay_api::v3::awkward::post;
    let case = DATA.case("post_v3_awkward_");
    case.is::<post::Request>();
    case.read::<post::Response>();
}

#[test]
fn get_v3_awkward_redirect() {
    use wechatpay_api::v3::awkward::redirect::get;
    let case = DATA.case("get_v3_awkward_redirect");
    case.is::<get::Request>();
}

#[test]
fn get_v3_awkward_type_self() {
    use wechatpay_api::v3::awkward::r#type::by_self::get;
    let case = DATA.case("get_v3_awkward_type_self");
    case.is::<get::Request>();
    case.responded("request", get("s1").r#type(get::Type::Value03).limit(5));
    case.read::<get::Response>();
}

#[test]
fn post_v3_awkward_type_self() {
    use wechatpay_api::v3::awkward::r#type::by_self::post;
    let case = DATA.case("post_v3_awkward_type_self");
    case.is::<post::Request>();
    case.sent(
        "request",
        post("s1")
            .r#type(post::Type::Value03)
            .r#use(7)
            .商品名称("茶")
            .coupon_id_n([0], "c0")
            .decoded(post::Decoded::default().inner([post::Inner::default().r#fn("x")]))
            .a(
                post::A::default()
                    .b(
                        post::B::default()
                            .c([
                                post::C::default()
                                    .d(
                                        post::D::default()
                                            .e(post::E::default().f(post::F::default().g("底"))),
                                    ),
                            ]),
                    ),
            ),
    );
}
