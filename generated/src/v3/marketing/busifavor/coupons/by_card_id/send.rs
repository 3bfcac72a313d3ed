//! 发放消费卡 · `POST /v3/marketing/busifavor/coupons/{card_id}/send`
//!
//! Generated from docs/openapi/v3/marketing/busifavor/coupons/{card_id}/send.md by `cargo xtask regen`; do not edit.

/// Sends a consumption card, with its batch of cash coupons, to a user by OpenID.
///
/// 按OpenID向用户发放消费卡及其所含的一批代金券。
///
/// `POST /v3/marketing/busifavor/coupons/{card_id}/send`
///
/// 发放消费卡 / Send a consumption card to a user · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4017164666) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::marketing::busifavor::coupons::by_card_id::send::post;
///
/// let request = post("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
///     .appid("wx5f0c1a9e7b3d2846")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .out_request_no("REQ20260618103542001")
///     .send_time("2026-06-18T10:35:42+08:00");
/// ```
#[doc(alias = "发放消费卡")]
#[doc(alias = "/v3/marketing/busifavor/coupons/{card_id}/send")]
#[doc(alias = "post_v3_marketing_busifavor_coupons_card_id_send")]
#[doc(alias = "放消费卡")]
#[doc(alias = "消费卡")]
#[doc(alias = "费卡")]
#[doc(alias = "Send a consumption card to a user")]
#[doc(alias = "consumption card to a user")]
#[doc(alias = "card to a user")]
#[doc(alias = "user")]
pub fn post(card_id: impl Into<String>) -> post::Request {
    post::Request::new([card_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 发放消费卡. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `openid`, `out_request_no`, `send_time`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 发放时间 / Time it was sent
        ///
        /// **Required.**
        pub fn send_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("send_time", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }

        /// Sets what happens if required fields are missing, for this request only.
        pub fn check_required(self, check: Check) -> Self {
            Self(self.0.check_required(check))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_marketing_busifavor_coupons_card_id_send",
                Method::Post,
                "/v3/marketing/busifavor/coupons/{card_id}/send",
            )
            .body(Body::Json)
            .required(
                &["/body/appid", "/body/openid", "/body/out_request_no", "/body/send_time"],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 发放消费卡.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 用户卡券编码（消费卡或电子发票） / Code of the user's card: a consumption card or a fapiao card
        ///
        /// Always present according to the docs.
        pub card_code: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        card_code = "card_code",
    );
}
