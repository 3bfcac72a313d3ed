//! 同步积分兑券结果 · `POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm`
//!
//! Generated from docs/openapi/v3/brand/partner/card-member/user-points/exchange-coupon/confirm.md by `cargo xtask regen`; do not edit.

/// Reports whether the brand completed a member's exchange of points for a coupon.
///
/// 上报品牌是否已完成会员以积分兑换优惠券的处理。
///
/// `POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm`
///
/// 同步积分兑券结果 / Report the points-for-coupon exchange result · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015897268) · feature `v3-brand` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::brand::partner::card_member::user_points::exchange_coupon::confirm::post;
///
/// let request = post()
///     .record_id("20260618103542000173")
///     .exchange_coupon_template_id("20000617305")
///     .brand_id("138624")
///     .card_id("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .user_card_code("618400273915")
///     .result(post::Result::PointExchangeCouponAllow);
/// ```
#[doc(alias = "同步积分兑券结果")]
#[doc(alias = "/v3/brand/partner/card-member/user-points/exchange-coupon/confirm")]
#[doc(alias = "post_v3_brand_partner_card_member_user_points_exchange_coupon_confirm")]
#[doc(alias = "步积分兑券结果")]
#[doc(alias = "积分兑券结果")]
#[doc(alias = "分兑券结果")]
#[doc(alias = "兑券结果")]
#[doc(alias = "券结果")]
#[doc(alias = "结果")]
#[doc(alias = "Report the points-for-coupon exchange result")]
#[doc(alias = "points-for-coupon exchange result")]
#[doc(alias = "exchange result")]
#[doc(alias = "result")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 同步积分兑券结果. Created by [`post()`](super::post()).
    ///
    /// **Required**: `record_id`, `exchange_coupon_template_id`, `brand_id`, `card_id`, `openid`, `user_card_code`, `result`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 记录ID / Record ID
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

        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// **Required.** At most 16 characters.
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_id", value.into()))
        }

        /// 卡ID（会员卡模板或先享卡） / Card's ID: of the membership card template or the discount card
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

        /// 处理结果 / Result of the processing
        ///
        /// **Required.**
        pub fn result(self, value: impl Into<Result>) -> Self {
            Self(self.0.body("result", value.into()))
        }

        /// 驳回原因 / Reason for the rejection
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
                "post_v3_brand_partner_card_member_user_points_exchange_coupon_confirm",
                Method::Post,
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
                    "/body/result",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 处理结果 / Result of the processing
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
        /// 记录ID / Record ID
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
        /// 卡ID（会员卡模板或先享卡） / Card's ID: of the membership card template or the discount card
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
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 用户券code / Code of the user's coupon
        pub coupon_code: Option<String>,
        /// 失败原因 / Reason for the failure
        pub fail_reason: Option<String>,
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
        coupon_code = "coupon_code",
        fail_reason = "fail_reason",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 状态 / State
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
