//! 给指定用户报名多笔立减活动 · `POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity`
//!
//! Generated from docs/openapi/v3/marketing/bank-favor/users/{openid}/bank-multi-activity.md by `cargo xtask regen`; do not edit.

/// 给指定用户报名多笔立减活动
///
/// `POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity`
///
/// 给指定用户报名多笔立减活动 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4014569793) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::bank_favor::users::by_openid::bank_multi_activity::post;
///
/// let request = post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .stock_id("175202")
///     .activity_id("864202606")
///     .out_request_no("7692026061810354276976976976")
///     .appid("wx5f0c1a9e7b3d2846")
///     .stock_creator_mchid("1684907235");
/// ```
#[doc(alias = "给指定用户报名多笔立减活动")]
#[doc(alias = "/v3/marketing/bank-favor/users/{openid}/bank-multi-activity")]
#[doc(alias = "post_v3_marketing_bank_favor_users_openid_bank_multi_activity")]
pub fn post(openid: impl Into<String>) -> post::Request {
    post::Request::new([openid.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 给指定用户报名多笔立减活动; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `stock_id`, `activity_id`, `out_request_no`, `appid`, `stock_creator_mchid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        stock_id: Option<String>,
        activity_id: Option<String>,
        out_request_no: Option<String>,
        appid: Option<String>,
        stock_creator_mchid: Option<String>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `stock_id`
        ///
        /// **Required.**
        pub fn stock_id(mut self, value: impl Into<String>) -> Self {
            self.stock_id = Some(value.into());
            self
        }

        /// `activity_id`
        ///
        /// **Required.**
        pub fn activity_id(mut self, value: impl Into<String>) -> Self {
            self.activity_id = Some(value.into());
            self
        }

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Some(value.into());
            self
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `stock_creator_mchid`
        ///
        /// **Required.**
        pub fn stock_creator_mchid(mut self, value: impl Into<String>) -> Self {
            self.stock_creator_mchid = Some(value.into());
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
                "post_v3_marketing_bank_favor_users_openid_bank_multi_activity",
                Verb::Post,
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

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("stock_id", &self.stock_id)
                .body("activity_id", &self.activity_id)
                .body("out_request_no", &self.out_request_no)
                .body("appid", &self.appid)
                .body("stock_creator_mchid", &self.stock_creator_mchid)
                .extra(&self.extra)
        }
    }

    /// The answer of 给指定用户报名多笔立减活动.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `coupon_id`
        ///
        /// Documented as always there.
        pub coupon_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        coupon_id = "coupon_id",
    );
}
