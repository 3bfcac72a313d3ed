//! 终止品牌会员发券活动 · `POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`
//!
//! Generated from docs/openapi/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate.md by `cargo xtask regen`; do not edit.

/// Terminates a brand's member coupon-giving activity by activity ID.
///
/// 凭活动ID停止品牌的会员发券活动。
///
/// `POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`
///
/// 终止品牌会员发券活动 / Terminate a member coupon activity · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016588028) · feature `v3-brand` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::brand::partner::card_member::membership_activities::by_activity_id::terminate::post;
///
/// let request = post("10284736").brand_id("138624");
/// ```
#[doc(alias = "终止品牌会员发券活动")]
#[doc(
    alias = "/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate"
)]
#[doc(
    alias = "post_v3_brand_partner_card_member_membership_activities_activity_id_terminate"
)]
#[doc(alias = "止品牌会员发券活动")]
#[doc(alias = "品牌会员发券活动")]
#[doc(alias = "牌会员发券活动")]
#[doc(alias = "会员发券活动")]
#[doc(alias = "员发券活动")]
#[doc(alias = "发券活动")]
#[doc(alias = "券活动")]
#[doc(alias = "活动")]
#[doc(alias = "Terminate a member coupon activity")]
#[doc(alias = "member coupon activity")]
#[doc(alias = "coupon activity")]
#[doc(alias = "activity")]
pub fn post(activity_id: impl Into<String>) -> post::Request {
    post::Request::new([activity_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 终止品牌会员发券活动. Created by [`post()`](super::post()).
    ///
    /// **Required**: `brand_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_id", value.into()))
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
                "post_v3_brand_partner_card_member_membership_activities_activity_id_terminate",
                Method::Post,
                "/v3/brand/partner/card-member/membership-activities/{activity_id}/terminate",
            )
            .body(Body::Json)
            .required(&["/body/brand_id"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 终止品牌会员发券活动.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户请求单号 / Merchant's number of the request
        ///
        /// Always present according to the docs.
        pub out_request_no: Option<String>,
        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// Always present according to the docs.
        pub brand_id: Option<String>,
        /// 卡ID（会员卡模板或先享卡） / Card's ID: of the membership card template or the discount card
        ///
        /// Always present according to the docs.
        pub card_id: Option<String>,
        /// 活动渠道 / Channel of the campaign
        ///
        /// Always present according to the docs. Known values: `MECHANT_APP_COMPONENT` (商户应用内组件 / Component in the merchant's own app).
        pub activity_channel: Option<String>,
        /// 标题 / Title
        ///
        /// Always present according to the docs.
        pub title: Option<String>,
        /// 活动副标题 / Subtitle of the activity
        ///
        /// Always present according to the docs.
        pub sub_title: Option<String>,
        /// 开始时间 / Start time
        ///
        /// Always present according to the docs.
        pub begin_time: Option<String>,
        /// 结束时间 / End time
        ///
        /// Always present according to the docs.
        pub end_time: Option<String>,
        /// 活动总库存 / Total quota of the campaign
        ///
        /// Always present according to the docs.
        pub apply_total: Option<i64>,
        /// 活动剩余库存 / Remaining quota of the campaign
        ///
        /// Always present according to the docs.
        pub apply_available: Option<i64>,
        /// 商品券批次列表 / Stocks of product coupons
        ///
        /// Always present according to the docs.
        pub product_coupon_stock_list: Vec<response::ProductCouponStockList>,
        /// 活动ID / Campaign's ID
        ///
        /// Always present according to the docs.
        pub activity_id: Option<String>,
        /// 活动状态 / Campaign's state
        ///
        /// Always present according to the docs.
        pub activity_state: Option<response::ActivityState>,
        /// 创建时间 / Time of creation
        ///
        /// Always present according to the docs.
        pub create_time: Option<String>,
        /// 最后更新时间 / Time of the last modification
        ///
        /// Always present according to the docs.
        pub modify_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        out_request_no = "out_request_no",
        brand_id = "brand_id",
        card_id = "card_id",
        activity_channel = "activity_channel",
        title = "title",
        sub_title = "sub_title",
        begin_time = "begin_time",
        end_time = "end_time",
        apply_total = "apply_total",
        apply_available = "apply_available",
        product_coupon_stock_list = "product_coupon_stock_list",
        activity_id = "activity_id",
        activity_state = "activity_state",
        create_time = "create_time",
        modify_time = "modify_time",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 商品券批次列表 / Stocks of product coupons
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ProductCouponStockList {
            /// 商品券ID / Product coupon ID
            ///
            /// Always present according to the docs.
            pub product_coupon_id: Option<String>,
            /// 批次号 / Stock ID (batch of coupons)
            ///
            /// Always present according to the docs.
            pub stock_id: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ProductCouponStockList,
            product_coupon_id = "product_coupon_id",
            stock_id = "stock_id",
        );

        /// 活动状态 / Campaign's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ActivityState {
            /// 会员活动已创建 / Membership activity created
            ///
            /// `MEMBERSHIP_ACTIVITY_CREATED`
            MembershipActivityCreated,
            /// 会员活动生效中 / Membership activity in effect
            ///
            /// `MEMBERSHIP_ACTIVITY_EFFECTIVE`
            MembershipActivityEffective,
            /// 会员活动已终止 / Membership activity terminated
            ///
            /// `MEMBERSHIP_ACTIVITY_TERMINATED`
            MembershipActivityTerminated,
            /// 会员活动已过期 / Membership activity expired
            ///
            /// `MEMBERSHIP_ACTIVITY_EXPIRED`
            MembershipActivityExpired,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ActivityState,
            MembershipActivityCreated = "MEMBERSHIP_ACTIVITY_CREATED",
            MembershipActivityEffective = "MEMBERSHIP_ACTIVITY_EFFECTIVE",
            MembershipActivityTerminated = "MEMBERSHIP_ACTIVITY_TERMINATED",
            MembershipActivityExpired = "MEMBERSHIP_ACTIVITY_EXPIRED",
        );
    }
}
