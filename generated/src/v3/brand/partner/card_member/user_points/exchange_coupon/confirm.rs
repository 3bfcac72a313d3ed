//! 同步积分兑券结果 · `POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm`
//!
//! Generated from docs/openapi/v3/brand/partner/card-member/user-points/exchange-coupon/confirm.md by `cargo xtask regen`; do not edit.

/// 同步积分兑券结果
///
/// `POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm`
///
/// 同步积分兑券结果 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015897268) · feature `v3-brand`
///
/// ```
/// use wechatpay_api::v3::brand::partner::card_member::user_points::exchange_coupon::confirm::post;
///
/// let request = post()
///     .record_id("RI20260618506")
///     .exchange_coupon_template_id("ECTI20260618132")
///     .brand_id("2062")
///     .card_id("CI20260618487")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .user_card_code("935202606181")
///     .state(post::State::PointExchangeCouponSuccess)
///     .coupon_code("403202606181")
///     .fail_reason("示例说明");
/// ```
#[doc(alias = "同步积分兑券结果")]
#[doc(alias = "/v3/brand/partner/card-member/user-points/exchange-coupon/confirm")]
#[doc(alias = "post_v3_brand_partner_card_member_user_points_exchange_coupon_confirm")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 同步积分兑券结果; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `record_id`, `exchange_coupon_template_id`, `brand_id`, `card_id`, `openid`, `user_card_code`, `state`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `record_id`
        ///
        /// **Required.**
        pub fn record_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("record_id", value.into()))
        }

        /// `exchange_coupon_template_id`
        ///
        /// **Required.**
        pub fn exchange_coupon_template_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("exchange_coupon_template_id", value.into()))
        }

        /// `brand_id`
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_id", value.into()))
        }

        /// `card_id`
        ///
        /// **Required.**
        pub fn card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("card_id", value.into()))
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// `user_card_code`
        ///
        /// **Required.**
        pub fn user_card_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("user_card_code", value.into()))
        }

        /// `state`
        ///
        /// **Required.**
        pub fn state(self, value: impl Into<State>) -> Self {
            Self(self.0.body("state", value.into()))
        }

        /// `coupon_code`
        pub fn coupon_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("coupon_code", value.into()))
        }

        /// `fail_reason`
        pub fn fail_reason(self, value: impl Into<String>) -> Self {
            Self(self.0.body("fail_reason", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_brand_partner_card_member_user_points_exchange_coupon_confirm",
                Verb::Post,
                "/v3/brand/partner/card-member/user-points/exchange-coupon/confirm",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/record_id",
                    "/body/exchange_coupon_template_id",
                    "/body/brand_id",
                    "/body/card_id",
                    "/body/openid",
                    "/body/user_card_code",
                    "/body/state",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// State
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum State {
        /// `POINT_EXCHANGE_COUPON_SUCCESS`
        PointExchangeCouponSuccess,
        /// `POINT_EXCHANGE_COUPON_FAIL`
        PointExchangeCouponFail,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        State,
        PointExchangeCouponSuccess = "POINT_EXCHANGE_COUPON_SUCCESS",
        PointExchangeCouponFail = "POINT_EXCHANGE_COUPON_FAIL",
    );

    /// The answer of 同步积分兑券结果.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `record_id`
        ///
        /// Documented as always there.
        pub record_id: Option<String>,
        /// `exchange_coupon_template_id`
        ///
        /// Documented as always there.
        pub exchange_coupon_template_id: Option<String>,
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
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<response::State>,
        /// `coupon_code`
        pub coupon_code: Option<String>,
        /// `fail_reason`
        pub fail_reason: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        record_id = "record_id",
        exchange_coupon_template_id = "exchange_coupon_template_id",
        brand_id = "brand_id",
        card_id = "card_id",
        openid = "openid",
        user_card_code = "user_card_code",
        state = "state",
        coupon_code = "coupon_code",
        fail_reason = "fail_reason",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// `POINT_EXCHANGE_COUPON_SUCCESS`
            PointExchangeCouponSuccess,
            /// `POINT_EXCHANGE_COUPON_FAIL`
            PointExchangeCouponFail,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            PointExchangeCouponSuccess = "POINT_EXCHANGE_COUPON_SUCCESS",
            PointExchangeCouponFail = "POINT_EXCHANGE_COUPON_FAIL",
        );
    }
}
