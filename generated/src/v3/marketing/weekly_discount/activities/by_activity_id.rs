//! 查询周周惠活动详情 · `GET /v3/marketing/weekly-discount/activities/{activity_id}`
//!
//! Generated from docs/openapi/v3/marketing/weekly-discount/activities/{activity_id}.md by `cargo xtask regen`; do not edit.

/// Queries one weekly discount activity by activity ID.
///
/// 按活动ID查询单个周周惠活动。
///
/// `GET /v3/marketing/weekly-discount/activities/{activity_id}`
///
/// 查询周周惠活动详情 / Query a weekly discount activity · official page: [partner](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter6_1_2.shtml) · feature `v3-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::marketing::weekly_discount::activities::by_activity_id::get;
///
/// let request = get("10284736");
/// ```
#[doc(alias = "查询周周惠活动详情")]
#[doc(alias = "/v3/marketing/weekly-discount/activities/{activity_id}")]
#[doc(alias = "get_v3_marketing_weekly_discount_activities_activity_id")]
#[doc(alias = "询周周惠活动详情")]
#[doc(alias = "周周惠活动详情")]
#[doc(alias = "周惠活动详情")]
#[doc(alias = "惠活动详情")]
#[doc(alias = "活动详情")]
#[doc(alias = "动详情")]
#[doc(alias = "详情")]
#[doc(alias = "Query a weekly discount activity")]
#[doc(alias = "weekly discount activity")]
#[doc(alias = "discount activity")]
#[doc(alias = "activity")]
pub fn get(activity_id: impl Into<String>) -> get::Request {
    get::Request::new([activity_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询周周惠活动详情. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
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
            "get_v3_marketing_weekly_discount_activities_activity_id",
            Method::Get,
            "/v3/marketing/weekly-discount/activities/{activity_id}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询周周惠活动详情.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 活动ID / Campaign's ID
        pub activity_id: Option<String>,
        /// 活动名称 / Campaign's name
        ///
        /// Always present according to the docs.
        pub activity_name: Option<String>,
        /// 活动投放场景 / Scene in which the campaign is shown
        ///
        /// Always present according to the docs.
        pub activity_scene: Option<String>,
        /// 活动投放区域编码 / Code of the area where the campaign runs
        ///
        /// Always present according to the docs.
        pub activity_area_code: Vec<String>,
        /// 活动指定付款方式 / Payment method the campaign requires
        pub activity_limit_pay: Option<String>,
        /// 活动优惠门槛，单位：分 / Minimum transaction amount for the discount, in fen
        ///
        /// Always present according to the docs.
        pub activity_transaction_minimum_amount: Option<i64>,
        /// 活动优惠金额，单位：分 / Discount the campaign gives, in fen
        ///
        /// Always present according to the docs.
        pub activity_coupon_amount: Option<i64>,
        /// 活动可使用的周期 / Recurring period in which the campaign can be used
        ///
        /// Always present according to the docs.
        pub activity_available_week: Vec<String>,
        /// 活动总预算，单位：分 / Campaign's total budget, in fen
        ///
        /// Always present according to the docs.
        pub activity_max_amount: Option<i64>,
        /// 活动单天预算，单位：分 / Campaign's budget per day, in fen
        pub activity_max_amount_per_day: Option<i64>,
        /// 活动开始时间 / Start of the campaign
        ///
        /// Always present according to the docs.
        pub activity_available_begin_time: Option<String>,
        /// 活动结束时间 / End of the campaign
        ///
        /// Always present according to the docs.
        pub activity_available_end_time: Option<String>,
        /// 活动状态 / Campaign's state
        ///
        /// Always present according to the docs.
        pub activity_state: Option<String>,
        /// 活动说明（备注） / Remark on the campaign
        pub activity_remark: Option<String>,
        /// 活动Logo / Campaign's logo
        ///
        /// Always present according to the docs.
        pub activity_logo: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        activity_id = "activity_id",
        activity_name = "activity_name",
        activity_scene = "activity_scene",
        activity_area_code = "activity_area_code",
        activity_limit_pay = "activity_limit_pay",
        activity_transaction_minimum_amount = "activity_transaction_minimum_amount",
        activity_coupon_amount = "activity_coupon_amount",
        activity_available_week = "activity_available_week",
        activity_max_amount = "activity_max_amount",
        activity_max_amount_per_day = "activity_max_amount_per_day",
        activity_available_begin_time = "activity_available_begin_time",
        activity_available_end_time = "activity_available_end_time",
        activity_state = "activity_state",
        activity_remark = "activity_remark",
        activity_logo = "activity_logo",
    );
}
