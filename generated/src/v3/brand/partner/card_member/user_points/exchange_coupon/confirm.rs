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
    pub struct Request {
        record_id: Option<String>,
        exchange_coupon_template_id: Option<String>,
        brand_id: Option<String>,
        card_id: Option<String>,
        openid: Option<String>,
        user_card_code: Option<String>,
        state: Option<State>,
        coupon_code: Option<String>,
        fail_reason: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `record_id`
        ///
        /// **Required.**
        pub fn record_id(mut self, value: impl Into<String>) -> Self {
            self.record_id = Some(value.into());
            self
        }

        /// `exchange_coupon_template_id`
        ///
        /// **Required.**
        pub fn exchange_coupon_template_id(mut self, value: impl Into<String>) -> Self {
            self.exchange_coupon_template_id = Some(value.into());
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

        /// `state`
        ///
        /// **Required.**
        pub fn state(mut self, value: impl Into<State>) -> Self {
            self.state = Some(value.into());
            self
        }

        /// `coupon_code`
        pub fn coupon_code(mut self, value: impl Into<String>) -> Self {
            self.coupon_code = Some(value.into());
            self
        }

        /// `fail_reason`
        pub fn fail_reason(mut self, value: impl Into<String>) -> Self {
            self.fail_reason = Some(value.into());
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
            Parts::new()
                .body("record_id", &self.record_id)
                .body("exchange_coupon_template_id", &self.exchange_coupon_template_id)
                .body("brand_id", &self.brand_id)
                .body("card_id", &self.card_id)
                .body("openid", &self.openid)
                .body("user_card_code", &self.user_card_code)
                .body("state", &self.state)
                .body("coupon_code", &self.coupon_code)
                .body("fail_reason", &self.fail_reason)
                .extra(&self.extra)
        }
    }

    /// State
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
