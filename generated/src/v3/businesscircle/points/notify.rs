//! 商圈会员积分同步 · `POST /v3/businesscircle/points/notify`
//!
//! Generated from docs/openapi/v3/businesscircle/points/notify.md by `cargo xtask regen`; do not edit.

/// Synchronizes to WeChat Pay the points that a mall member earned by a payment.
///
/// 商圈会员付款后，将其获得的积分同步给微信支付。
///
/// `POST /v3/businesscircle/points/notify`
///
/// 商圈会员积分同步 / Synchronize a mall member's points · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012534698), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012474133) · feature `v3-businesscircle` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::businesscircle::points::notify::post;
///
/// let request = post()
///     .transaction_id("4200002618202606184087315926")
///     .appid("wx5f0c1a9e7b3d2846")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .earn_points(true)
///     .increased_points(352)
///     .points_update_time("2026-06-18T10:36:20+08:00");
/// ```
#[doc(alias = "商圈会员积分同步")]
#[doc(alias = "/v3/businesscircle/points/notify")]
#[doc(alias = "post_v3_businesscircle_points_notify")]
#[doc(alias = "圈会员积分同步")]
#[doc(alias = "会员积分同步")]
#[doc(alias = "员积分同步")]
#[doc(alias = "积分同步")]
#[doc(alias = "分同步")]
#[doc(alias = "同步")]
#[doc(alias = "Synchronize a mall members points")]
#[doc(alias = "mall members points")]
#[doc(alias = "members points")]
#[doc(alias = "s points")]
#[doc(alias = "points")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 商圈会员积分同步. Created by [`post()`](super::post()).
    ///
    /// **Required**: `transaction_id`, `appid`, `openid`, `earn_points`, `increased_points`, `points_update_time`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
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

        /// 用户是否获得积分 / Whether the user earned points
        ///
        /// **Required.**
        pub fn earn_points(self, value: bool) -> Self {
            Self(self.0.body("earn_points", value))
        }

        /// 增加的积分数 / Number of points added
        ///
        /// **Required.**
        pub fn increased_points(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("increased_points", value.into()))
        }

        /// 积分更新时间 / Time at which the points were updated
        ///
        /// **Required.**
        pub fn points_update_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("points_update_time", value.into()))
        }

        /// 未获得积分的备注 / Remark on why no points were earned
        pub fn no_points_remarks(self, value: impl Into<String>) -> Self {
            Self(self.0.body("no_points_remarks", value.into()))
        }

        /// 用户积分总数 / The user's total points
        pub fn total_points(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("total_points", value.into()))
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
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_businesscircle_points_notify",
                Method::Post,
                "/v3/businesscircle/points/notify",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(
                &[
                    "/body/transaction_id",
                    "/body/appid",
                    "/body/openid",
                    "/body/earn_points",
                    "/body/increased_points",
                    "/body/points_update_time",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
