//! 同步积分余额 · `POST /v3/brand/partner/card-member/user-points/sync`
//!
//! Generated from docs/openapi/v3/brand/partner/card-member/user-points/sync.md by `cargo xtask regen`; do not edit.

/// 同步积分余额
///
/// `POST /v3/brand/partner/card-member/user-points/sync`
///
/// 同步积分余额 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015897280) · feature `v3-brand`
///
/// ```
/// use wechatpay_api::v3::brand::partner::card_member::user_points::sync::post;
///
/// let request = post()
///     .out_request_no("ORN20260618769")
///     .brand_id("2062")
///     .card_id("CI20260618487")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .user_card_code("935202606181")
///     .point_balance(35200);
/// ```
#[doc(alias = "同步积分余额")]
#[doc(alias = "/v3/brand/partner/card-member/user-points/sync")]
#[doc(alias = "post_v3_brand_partner_card_member_user_points_sync")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 同步积分余额; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `out_request_no`, `brand_id`, `card_id`, `openid`, `user_card_code`, `point_balance`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        out_request_no: Option<String>,
        brand_id: Option<String>,
        card_id: Option<String>,
        openid: Option<String>,
        user_card_code: Option<String>,
        point_balance: Option<i64>,
        extra: Extra,
    }

    impl Request {
        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Some(value.into());
            self
        }

        /// `brand_id`
        ///
        /// **Required.**
        pub fn brand_id(mut self, value: impl Into<String>) -> Self {
            self.brand_id = Some(value.into());
            self
        }

        /// `card_id`
        ///
        /// **Required.**
        pub fn card_id(mut self, value: impl Into<String>) -> Self {
            self.card_id = Some(value.into());
            self
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `user_card_code`
        ///
        /// **Required.**
        pub fn user_card_code(mut self, value: impl Into<String>) -> Self {
            self.user_card_code = Some(value.into());
            self
        }

        /// `point_balance`
        ///
        /// **Required.**
        pub fn point_balance(mut self, value: impl Into<i64>) -> Self {
            self.point_balance = Some(value.into());
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
                "post_v3_brand_partner_card_member_user_points_sync",
                Verb::Post,
                "/v3/brand/partner/card-member/user-points/sync",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/out_request_no",
                    "/body/brand_id",
                    "/body/card_id",
                    "/body/openid",
                    "/body/user_card_code",
                    "/body/point_balance",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("out_request_no", &self.out_request_no)
                .body("brand_id", &self.brand_id)
                .body("card_id", &self.card_id)
                .body("openid", &self.openid)
                .body("user_card_code", &self.user_card_code)
                .body("point_balance", &self.point_balance)
                .extra(&self.extra)
        }
    }

    /// The answer of 同步积分余额.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `out_request_no`
        ///
        /// Documented as always there.
        pub out_request_no: Option<String>,
        /// `brand_id`
        ///
        /// Documented as always there.
        pub brand_id: Option<String>,
        /// `card_id`
        ///
        /// Documented as always there.
        pub card_id: Option<String>,
        /// `openid`
        ///
        /// Documented as always there.
        pub openid: Option<String>,
        /// `user_card_code`
        ///
        /// Documented as always there.
        pub user_card_code: Option<String>,
        /// `point_balance`
        ///
        /// Documented as always there.
        pub point_balance: Option<i64>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        out_request_no = "out_request_no",
        brand_id = "brand_id",
        card_id = "card_id",
        openid = "openid",
        user_card_code = "user_card_code",
        point_balance = "point_balance",
    );
}
