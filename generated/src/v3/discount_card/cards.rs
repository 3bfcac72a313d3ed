//! 预受理领卡请求 · `POST /v3/discount-card/cards`
//!
//! Generated from docs/openapi/v3/discount-card/cards.md by `cargo xtask regen`; do not edit.

/// 预受理领卡请求
///
/// `POST /v3/discount-card/cards`
///
/// 预受理领卡请求 · [official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml) · feature `v3-discount-card`
///
/// ```
/// use wechatpay_api::v3::discount_card::cards::post;
///
/// let request = post()
///     .out_card_code("OCC20260618832")
///     .card_template_id("CTI20260618932")
///     .appid("wx5f0c1a9e7b3d2846")
///     .notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "预受理领卡请求")]
#[doc(alias = "/v3/discount-card/cards")]
#[doc(alias = "post_v3_discount_card_cards")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 预受理领卡请求; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `out_card_code`, `card_template_id`, `appid`, `notify_url`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        out_card_code: Option<String>,
        card_template_id: Option<String>,
        appid: Option<String>,
        notify_url: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `out_card_code`
        ///
        /// **Required.**
        pub fn out_card_code(mut self, value: impl Into<String>) -> Self {
            self.out_card_code = Some(value.into());
            self
        }

        /// `card_template_id`
        ///
        /// **Required.**
        pub fn card_template_id(mut self, value: impl Into<String>) -> Self {
            self.card_template_id = Some(value.into());
            self
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `notify_url`
        ///
        /// **Required.**
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_discount_card_cards",
                Verb::Post,
                "/v3/discount-card/cards",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/out_card_code",
                    "/body/card_template_id",
                    "/body/appid",
                    "/body/notify_url",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("out_card_code", &self.out_card_code)
                .body("card_template_id", &self.card_template_id)
                .body("appid", &self.appid)
                .body("notify_url", &self.notify_url)
                .extra(&self.extra)
        }
    }

    /// The answer of 预受理领卡请求.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `prepare_card_token`
        ///
        /// Documented as always there.
        pub prepare_card_token: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        prepare_card_token = "prepare_card_token",
    );
}
