//! 商圈会员停车状态同步 · `POST /v3/businesscircle/parkings`
//!
//! Generated from docs/openapi/v3/businesscircle/parkings.md by `cargo xtask regen`; do not edit.

/// 商圈会员停车状态同步
///
/// `POST /v3/businesscircle/parkings`
///
/// 商圈会员停车状态同步 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012535502), [2](https://pay.weixin.qq.com/doc/v3/partner/4012474127) · feature `v3-businesscircle`
///
/// ```
/// use wechatpay_api::v3::businesscircle::parkings::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .brandid(1)
///     .appid("wx5f0c1a9e7b3d2846")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .plate_number("川A00000")
///     .state("示例S142")
///     .time("2026-06-18T10:35:42+08:00");
/// ```
#[doc(alias = "商圈会员停车状态同步")]
#[doc(alias = "/v3/businesscircle/parkings")]
#[doc(alias = "post_v3_businesscircle_parkings")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 商圈会员停车状态同步; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `brandid`, `appid`, `openid`, `plate_number`, `state`, `time`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        sub_mchid: Option<String>,
        brandid: Option<i64>,
        appid: Option<String>,
        openid: Option<String>,
        plate_number: Option<String>,
        state: Option<String>,
        time: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `sub_mchid`
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `brandid`
        ///
        /// **Required.**
        pub fn brandid(mut self, value: impl Into<i64>) -> Self {
            self.brandid = Some(value.into());
            self
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `plate_number`
        ///
        /// **Required.**
        pub fn plate_number(mut self, value: impl Into<String>) -> Self {
            self.plate_number = Some(value.into());
            self
        }

        /// `state`
        ///
        /// **Required.**
        pub fn state(mut self, value: impl Into<String>) -> Self {
            self.state = Some(value.into());
            self
        }

        /// `time`
        ///
        /// **Required.**
        pub fn time(mut self, value: impl Into<String>) -> Self {
            self.time = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_businesscircle_parkings",
                Verb::Post,
                "/v3/businesscircle/parkings",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .required(
                &[
                    "/body/brandid",
                    "/body/appid",
                    "/body/openid",
                    "/body/plate_number",
                    "/body/state",
                    "/body/time",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("sub_mchid", &self.sub_mchid)
                .body("brandid", &self.brandid)
                .body("appid", &self.appid)
                .body("openid", &self.openid)
                .body("plate_number", &self.plate_number)
                .body("state", &self.state)
                .body("time", &self.time)
                .extra(&self.extra)
        }
    }
}
