//! 同步积分兑券结果 · `POST /brand/card-member/user-points/exchange-coupon/confirm`
//!
//! Generated from docs/openapi/brand/card-member/user-points/exchange-coupon/confirm.md by `cargo xtask regen`; do not edit.

/// Reports whether the brand itself completed a member's exchange of points for a coupon.
///
/// 品牌上报自己是否已完成会员以积分兑换优惠券的处理。
///
/// `POST /brand/card-member/user-points/exchange-coupon/confirm`
///
/// 同步积分兑券结果 / Report the points-for-coupon exchange result (brand) · official page: [brand](https://pay.weixin.qq.com/doc/brand/4015897310) · feature `brand-card-member` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::brand::card_member::user_points::exchange_coupon::confirm::post;
///
/// let request = post()
///     .record_id("1000000262606180004173")
///     .exchange_coupon_template_id("138624000017")
///     .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .user_card_code("385297104618")
///     .result(post::Result::PointExchangeCouponAllow);
/// ```
#[doc(alias = "同步积分兑券结果")]
#[doc(alias = "/brand/card-member/user-points/exchange-coupon/confirm")]
#[doc(alias = "post_brand_card_member_user_points_exchange_coupon_confirm")]
#[doc(alias = "步积分兑券结果")]
#[doc(alias = "积分兑券结果")]
#[doc(alias = "分兑券结果")]
#[doc(alias = "兑券结果")]
#[doc(alias = "券结果")]
#[doc(alias = "结果")]
#[doc(alias = "Report the points-for-coupon exchange result (brand)")]
#[doc(alias = "points-for-coupon exchange result (brand)")]
#[doc(alias = "exchange result (brand)")]
#[doc(alias = "result (brand)")]
#[doc(alias = "brand)")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 同步积分兑券结果. Created by [`post()`](super::post()).
    ///
    /// **Required**: `record_id`, `exchange_coupon_template_id`, `card_id`, `openid`, `user_card_code`, `result`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 积分兑券记录ID / ID of the record of exchanging points for a coupon
        ///
        /// **Required.** At most 64 characters.
        pub fn record_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("record_id", value.into()))
        }

        /// 积分兑券模板ID / ID of the points-for-coupon template
        ///
        /// **Required.** At most 32 characters.
        pub fn exchange_coupon_template_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("exchange_coupon_template_id", value.into()))
        }

        /// 会员卡模板ID / Membership card template ID
        ///
        /// **Required.** At most 32 characters.
        pub fn card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("card_id", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.** At most 128 characters.
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 会员卡code / Code of the user's membership card
        ///
        /// **Required.** At most 32 characters.
        pub fn user_card_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("user_card_code", value.into()))
        }

        /// 积分兑券处理结果 / Decision on the exchange of points for the coupon
        ///
        /// **Required.**
        pub fn result(self, value: impl Into<Result>) -> Self {
            Self(self.0.body("result", value.into()))
        }

        /// 拒绝兑券的原因 / Why the exchange was rejected
        ///
        /// At most 32 characters.
        pub fn reject_reason(self, value: impl Into<String>) -> Self {
            Self(self.0.body("reject_reason", value.into()))
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
                "post_brand_card_member_user_points_exchange_coupon_confirm",
                Method::Post,
                "/brand/card-member/user-points/exchange-coupon/confirm",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/record_id",
                    "/body/exchange_coupon_template_id",
                    "/body/card_id",
                    "/body/openid",
                    "/body/user_card_code",
                    "/body/result",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 积分兑券处理结果 / Decision on the exchange of points for the coupon
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Result {
        /// 允许积分兑券 / Exchange of points for the coupon allowed
        ///
        /// `POINT_EXCHANGE_COUPON_ALLOW`
        PointExchangeCouponAllow,
        /// 拒绝积分兑券 / Exchange of points for the coupon rejected
        ///
        /// `POINT_EXCHANGE_COUPON_REJECT`
        PointExchangeCouponReject,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Result,
        PointExchangeCouponAllow = "POINT_EXCHANGE_COUPON_ALLOW",
        PointExchangeCouponReject = "POINT_EXCHANGE_COUPON_REJECT",
    );

    /// Response of 同步积分兑券结果.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 积分兑券记录ID / ID of the record of exchanging points for a coupon
        ///
        /// Always present according to the docs.
        pub record_id: Option<String>,
        /// 积分兑券模板ID / ID of the points-for-coupon template
        ///
        /// Always present according to the docs.
        pub exchange_coupon_template_id: Option<String>,
        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// Always present according to the docs.
        pub brand_id: Option<String>,
        /// 会员卡模板ID / Membership card template ID
        ///
        /// Always present according to the docs.
        pub card_id: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// Always present according to the docs.
        pub openid: Option<String>,
        /// 会员卡code / Code of the user's membership card
        ///
        /// Always present according to the docs.
        pub user_card_code: Option<String>,
        /// 积分兑券状态 / State of the exchange of points for the coupon
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 商品券ID / Product coupon ID
        pub product_coupon_id: Option<String>,
        /// 商品券批次类型 / Type of the product coupon's stock
        pub product_coupon_stock_type: Option<String>,
        /// 批次号 / Stock ID (batch of coupons)
        pub stock_id: Option<String>,
        /// 用户券code / Code of the user's coupon
        pub coupon_code: Option<String>,
        /// 拒绝兑券的原因 / Why the exchange was rejected
        pub reject_reason: Option<String>,
        /// Fields unknown to this version.
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
        product_coupon_id = "product_coupon_id",
        product_coupon_stock_type = "product_coupon_stock_type",
        stock_id = "stock_id",
        coupon_code = "coupon_code",
        reject_reason = "reject_reason",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 积分兑券状态 / State of the exchange of points for the coupon
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// 积分兑券成功 / Points exchanged for the coupon
            ///
            /// `POINT_EXCHANGE_COUPON_SUCCESS`
            PointExchangeCouponSuccess,
            /// 积分兑券失败 / Exchange of points failed
            ///
            /// `POINT_EXCHANGE_COUPON_FAIL`
            PointExchangeCouponFail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            PointExchangeCouponSuccess = "POINT_EXCHANGE_COUPON_SUCCESS",
            PointExchangeCouponFail = "POINT_EXCHANGE_COUPON_FAIL",
        );
    }
}
