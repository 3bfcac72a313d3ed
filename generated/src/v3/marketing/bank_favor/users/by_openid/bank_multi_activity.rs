//! 给指定用户报名多笔立减活动 · `POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity`
//!
//! Generated from docs/openapi/v3/marketing/bank-favor/users/{openid}/bank-multi-activity.md by `cargo xtask regen`; do not edit.

/// Enrols a user in a bank's discount activity that covers several payments.
///
/// 为用户报名可用于多次支付的银行立减活动。
///
/// `POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity`
///
/// 给指定用户报名多笔立减活动 / Enrol a user in bank multi-payment discounts · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4014569793) · feature `v3-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::marketing::bank_favor::users::by_openid::bank_multi_activity::post;
///
/// let request = post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .stock_id("19263847")
///     .activity_id("10284736")
///     .out_request_no("REQ20260618103542001")
///     .appid("wx5f0c1a9e7b3d2846")
///     .stock_creator_mchid("1684907235");
/// ```
#[doc(alias = "给指定用户报名多笔立减活动")]
#[doc(alias = "/v3/marketing/bank-favor/users/{openid}/bank-multi-activity")]
#[doc(alias = "post_v3_marketing_bank_favor_users_openid_bank_multi_activity")]
#[doc(alias = "指定用户报名多笔立减活动")]
#[doc(alias = "定用户报名多笔立减活动")]
#[doc(alias = "用户报名多笔立减活动")]
#[doc(alias = "户报名多笔立减活动")]
#[doc(alias = "报名多笔立减活动")]
#[doc(alias = "名多笔立减活动")]
#[doc(alias = "多笔立减活动")]
#[doc(alias = "笔立减活动")]
#[doc(alias = "立减活动")]
#[doc(alias = "减活动")]
#[doc(alias = "活动")]
#[doc(alias = "Enrol a user in bank multi-payment discounts")]
#[doc(alias = "user in bank multi-payment discounts")]
#[doc(alias = "bank multi-payment discounts")]
#[doc(alias = "multi-payment discounts")]
#[doc(alias = "discounts")]
pub fn post(openid: impl Into<String>) -> post::Request {
    post::Request::new([openid.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 给指定用户报名多笔立减活动. Created by [`post()`](super::post()).
    ///
    /// **Required**: `stock_id`, `activity_id`, `out_request_no`, `appid`, `stock_creator_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 批次号 / Stock ID (batch of coupons)
        ///
        /// **Required.**
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("stock_id", value.into()))
        }

        /// 活动ID / Campaign's ID
        ///
        /// **Required.**
        pub fn activity_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("activity_id", value.into()))
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 创建批次的商户号 / ID of the merchant that created the stock
        ///
        /// **Required.**
        pub fn stock_creator_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("stock_creator_mchid", value.into()))
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
                "post_v3_marketing_bank_favor_users_openid_bank_multi_activity",
                Method::Post,
                "/v3/marketing/bank-favor/users/{openid}/bank-multi-activity",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/stock_id",
                    "/body/activity_id",
                    "/body/out_request_no",
                    "/body/appid",
                    "/body/stock_creator_mchid",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 给指定用户报名多笔立减活动.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 券ID / Coupon's ID
        ///
        /// Always present according to the docs.
        pub coupon_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        coupon_id = "coupon_id",
    );
}
