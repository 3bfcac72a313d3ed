//! 查询绑定多笔立减活动的代金券详情 · `GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`
//!
//! Generated from docs/openapi/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}.md by `cargo xtask regen`; do not edit.

/// Queries a user's cash coupon bound to a bank's discount activity that covers several payments, with its use counts, by coupon ID.
///
/// 按券ID查询用户已绑定银行多笔立减活动的代金券及其使用次数。
///
/// `GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`
///
/// 查询绑定多笔立减活动的代金券详情 / Query a coupon bound to bank multi-payment discounts · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4014569864) · feature `v3-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::marketing::bank_favor::users::by_openid::coupons::by_coupon_id::get;
///
/// let request = get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe", "45380917263")
///     .appid("wx5f0c1a9e7b3d2846");
/// ```
#[doc(alias = "查询绑定多笔立减活动的代金券详情")]
#[doc(alias = "/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}")]
#[doc(alias = "get_v3_marketing_bank_favor_users_openid_coupons_coupon_id")]
#[doc(alias = "询绑定多笔立减活动的代金券详情")]
#[doc(alias = "绑定多笔立减活动的代金券详情")]
#[doc(alias = "定多笔立减活动的代金券详情")]
#[doc(alias = "多笔立减活动的代金券详情")]
#[doc(alias = "笔立减活动的代金券详情")]
#[doc(alias = "立减活动的代金券详情")]
#[doc(alias = "减活动的代金券详情")]
#[doc(alias = "活动的代金券详情")]
#[doc(alias = "动的代金券详情")]
#[doc(alias = "的代金券详情")]
#[doc(alias = "代金券详情")]
#[doc(alias = "金券详情")]
#[doc(alias = "券详情")]
#[doc(alias = "详情")]
#[doc(alias = "Query a coupon bound to bank multi-payment discounts")]
#[doc(alias = "coupon bound to bank multi-payment discounts")]
#[doc(alias = "bound to bank multi-payment discounts")]
#[doc(alias = "bank multi-payment discounts")]
#[doc(alias = "multi-payment discounts")]
#[doc(alias = "discounts")]
pub fn get(openid: impl Into<String>, coupon_id: impl Into<String>) -> get::Request {
    get::Request::new([openid.into(), coupon_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询绑定多笔立减活动的代金券详情. Created by [`get()`](super::get()).
    ///
    /// **Required**: `appid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
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
                "get_v3_marketing_bank_favor_users_openid_coupons_coupon_id",
                Method::Get,
                "/v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}",
            )
            .required(&["/query/appid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询绑定多笔立减活动的代金券详情.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 创建批次的商户号 / ID of the merchant that created the stock
        ///
        /// Always present according to the docs.
        pub stock_creator_mchid: Option<String>,
        /// 批次号 / Stock ID (batch of coupons)
        ///
        /// Always present according to the docs.
        pub stock_id: Option<String>,
        /// 券ID / Coupon's ID
        ///
        /// Always present according to the docs.
        pub coupon_id: Option<String>,
        /// 代金券名称 / Name of the cash coupon
        ///
        /// Always present according to the docs.
        pub coupon_name: Option<String>,
        /// 券状态 / Coupon's state
        ///
        /// Always present according to the docs.
        pub coupon_state: Option<response::CouponState>,
        /// 领取时间，RFC 3339格式 / Time the user received it, in RFC 3339
        ///
        /// Always present according to the docs.
        pub receive_time: Option<String>,
        /// 可用（有效期）开始时间 / Start of the validity period
        ///
        /// Always present according to the docs.
        pub available_begin_time: Option<String>,
        /// 可用（有效期）结束时间 / End of the validity period
        ///
        /// Always present according to the docs.
        pub available_end_time: Option<String>,
        /// 活动ID / Campaign's ID
        ///
        /// Always present according to the docs.
        pub activity_id: Option<String>,
        /// 代金券最大使用次数 / Maximum number of uses of the cash coupon
        ///
        /// Always present according to the docs.
        pub max_use_number: Option<i64>,
        /// 代金券可用次数 / Number of uses of the cash coupon still available
        ///
        /// Always present according to the docs.
        pub available_number: Option<i64>,
        /// 代金券已使用次数 / Number of uses of the cash coupon so far
        ///
        /// Always present according to the docs.
        pub used_number: Option<i64>,
        /// 代金券使用金额信息 / Amounts for which the cash coupon was used
        pub use_amount_list: Option<response::UseAmountList>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub openid: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        stock_creator_mchid = "stock_creator_mchid",
        stock_id = "stock_id",
        coupon_id = "coupon_id",
        coupon_name = "coupon_name",
        coupon_state = "coupon_state",
        receive_time = "receive_time",
        available_begin_time = "available_begin_time",
        available_end_time = "available_end_time",
        activity_id = "activity_id",
        max_use_number = "max_use_number",
        available_number = "available_number",
        used_number = "used_number",
        use_amount_list = "use_amount_list",
        openid = "openid",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 券状态 / Coupon's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CouponState {
            /// 未知券状态 / Unknown coupon state
            ///
            /// `COUPON_STATE_UNKNOW`
            CouponStateUnknow,
            /// 已发放 / Sent
            ///
            /// `COUPON_STATE_SEND`
            CouponStateSend,
            /// 已核销 / Redeemed
            ///
            /// `COUPON_STATE_USED`
            CouponStateUsed,
            /// 已过期 / Expired
            ///
            /// `COUPON_STATE_EXPIRED`
            CouponStateExpired,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CouponState,
            CouponStateUnknow = "COUPON_STATE_UNKNOW",
            CouponStateSend = "COUPON_STATE_SEND",
            CouponStateUsed = "COUPON_STATE_USED",
            CouponStateExpired = "COUPON_STATE_EXPIRED",
        );

        /// 代金券使用金额信息 / Amounts for which the cash coupon was used
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct UseAmountList {
            /// 代金券已使用金额列表 / List of amounts for which the cash coupon was used
            pub used_amounts: Vec<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            UseAmountList,
            used_amounts = "used_amounts",
        );
    }
}
