//! The docs' samples of `v2-secsvc`.
//!
//! Generated from docs/ by `cargo xtask regen`; do not edit.

use std::sync::LazyLock;
use crate::support::Data;

static DATA: LazyLock<Data> = LazyLock::new(|| Data::new(
    include_str!("v2_secsvc.json"),
));

#[test]
fn post_secsvc_getrealnameinfo() {
    use wechatpay_api::v2::secsvc::getrealnameinfo::post;
    let case = DATA.case("post_secsvc_getrealnameinfo");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .version(post::Version::Value1_0)
            .mch_id("1684907235")
            .appid("wx5f0c1a9e7b3d2846")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .cert_serialno("6E4F0C83B7A91D25E86037CA5D1B94F2703EA86D")
            .access_token("81_Vq7LmT2xRk9WcZ4nYb8Hs1PdGe6JuXo3KfAi5Ny0QtBrEw")
            .timestamp(1781750142)
            .cert_sign(
                "tIPBvENEacxV5OzBVdi1PshrmMBFXGcYl5odvMWMdQQ6DZ2zrEKE5jbp1Yf4F1YY2Lf90Fgktat1hFgdC/mLHbgLir4xjNzyJFJsxeBoOjH75sBXGoslLloC8Lyk7XSnYHGHSDw1HsNKScSTWoipR6o3I+Tl/9xPRdAddop6SFHQkV1fOucBNP0vNJ0kGcwBsz8bPf3GgALz96QtxABhHmtTFXz0CHM9M92aB/wGTG/nJROAsyeStONShH89/q9TzpBe4ddYbaNM2W7iZbBV6w9WMN5XhhcQZeg7D5xf1VF9cEK8VzKytOuLQfj+3VZAo15xPamf2YwSOVNv4hUnXg==",
            )
            .sign_type("HMAC-SHA256"),
    );
    case.read::<post::Response>();
}

#[test]
fn post_secsvc_realnameauth() {
    use wechatpay_api::v2::secsvc::realnameauth::post;
    let case = DATA.case("post_secsvc_realnameauth");
    case.is::<post::Request>();
    case.responded(
        "request",
        post()
            .version(post::Version::Value1_0)
            .mch_id("1684907235")
            .appid("wx5f0c1a9e7b3d2846")
            .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
            .real_name("李雷")
            .cred_type(1)
            .cred_id("11010519491231002X")
            .access_token("81_Vq7LmT2xRk9WcZ4nYb8Hs1PdGe6JuXo3KfAi5Ny0QtBrEw")
            .sign_type(post::SignType::Md5),
    );
    case.read::<post::Response>();
}
