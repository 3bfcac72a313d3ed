//! 查询代金券详情 · `GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}`
//!
//! Generated from docs/openapi/v3/marketing/favor/users/{openid}/coupons/{coupon_id}.md by `cargo xtask regen`; do not edit.

/// 查询代金券详情
///
/// `GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}`
///
/// 查询代金券详情 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012486942), [2](https://pay.weixin.qq.com/doc/v3/partner/4012492796) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::favor::users::by_openid::coupons::by_coupon_id::get;
///
/// let request = get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe", "CI20260618257")
///     .appid("wx5f0c1a9e7b3d2846");
/// ```
#[doc(alias = "查询代金券详情")]
#[doc(alias = "/v3/marketing/favor/users/{openid}/coupons/{coupon_id}")]
#[doc(alias = "get_v3_marketing_favor_users_openid_coupons_coupon_id")]
pub fn get(openid: impl Into<String>, coupon_id: impl Into<String>) -> get::Request {
    get::Request::new([openid.into(), coupon_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询代金券详情; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `appid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 2]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_marketing_favor_users_openid_coupons_coupon_id",
                Verb::Get,
                "/v3/marketing/favor/users/{openid}/coupons/{coupon_id}",
            )
            .required(&["/query/appid"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询代金券详情.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `stock_creator_mchid`
        ///
        /// Documented as always there.
        pub stock_creator_mchid: Option<String>,
        /// `stock_id`
        ///
        /// Documented as always there.
        pub stock_id: Option<String>,
        /// `coupon_id`
        pub coupon_id: Option<String>,
        /// `coupon_name`
        ///
        /// Documented as always there.
        pub coupon_name: Option<String>,
        /// `status`
        ///
        /// Documented as always there.
        pub status: Option<response::Status>,
        /// `description`
        ///
        /// Documented as always there.
        pub description: Option<String>,
        /// `create_time`
        ///
        /// Documented as always there.
        pub create_time: Option<String>,
        /// `coupon_type`
        ///
        /// Documented as always there.
        pub coupon_type: Option<response::CouponType>,
        /// `start_time`
        pub start_time: Option<String>,
        /// `stop_time`
        pub stop_time: Option<String>,
        /// `singleitem`
        ///
        /// Documented as always there.
        pub singleitem: Option<bool>,
        /// `cut_to_message`
        pub cut_to_message: Option<response::CutToMessage>,
        /// `available_begin_time`
        ///
        /// Documented as always there.
        pub available_begin_time: Option<String>,
        /// `available_end_time`
        ///
        /// Documented as always there.
        pub available_end_time: Option<String>,
        /// `normal_coupon_information`
        pub normal_coupon_information: Option<response::NormalCouponInformation>,
        /// `consume_information`
        pub consume_information: Option<response::ConsumeInformation>,
        /// `available_balance`
        pub available_balance: Option<i64>,
        /// `business_type`
        ///
        /// Known: `MULTIUSE`.
        pub business_type: Option<String>,
        /// `no_cash`
        pub no_cash: Option<bool>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        stock_creator_mchid = "stock_creator_mchid",
        stock_id = "stock_id",
        coupon_id = "coupon_id",
        coupon_name = "coupon_name",
        status = "status",
        description = "description",
        create_time = "create_time",
        coupon_type = "coupon_type",
        start_time = "start_time",
        stop_time = "stop_time",
        singleitem = "singleitem",
        cut_to_message = "cut_to_message",
        available_begin_time = "available_begin_time",
        available_end_time = "available_end_time",
        normal_coupon_information = "normal_coupon_information",
        consume_information = "consume_information",
        available_balance = "available_balance",
        business_type = "business_type",
        no_cash = "no_cash",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// Status
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Status {
            /// `SENDED`
            Sended,
            /// `USED`
            Used,
            /// `EXPIRED`
            Expired,
            /// `RECOVER`
            Recover,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Status,
            Sended = "SENDED",
            Used = "USED",
            Expired = "EXPIRED",
            Recover = "RECOVER",
        );

        /// CouponType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CouponType {
            /// `NORMAL`
            Normal,
            /// `CUT_TO`
            CutTo,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CouponType,
            Normal = "NORMAL",
            CutTo = "CUT_TO",
        );

        /// CutToMessage
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CutToMessage {
            /// `single_price_max`
            ///
            /// Documented as always there.
            pub single_price_max: Option<i64>,
            /// `cut_to_price`
            ///
            /// Documented as always there.
            pub cut_to_price: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            CutToMessage,
            single_price_max = "single_price_max",
            cut_to_price = "cut_to_price",
        );

        /// NormalCouponInformation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct NormalCouponInformation {
            /// `coupon_amount`
            ///
            /// Documented as always there.
            pub coupon_amount: Option<i64>,
            /// `transaction_minimum`
            ///
            /// Documented as always there.
            pub transaction_minimum: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            NormalCouponInformation,
            coupon_amount = "coupon_amount",
            transaction_minimum = "transaction_minimum",
        );

        /// ConsumeInformation
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ConsumeInformation {
            /// `consume_time`
            pub consume_time: Option<String>,
            /// `consume_mchid`
            pub consume_mchid: Option<String>,
            /// `transaction_id`
            pub transaction_id: Option<String>,
            /// `goods_detail`
            pub goods_detail: Vec<GoodsDetail>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ConsumeInformation,
            consume_time = "consume_time",
            consume_mchid = "consume_mchid",
            transaction_id = "transaction_id",
            goods_detail = "goods_detail",
        );

        /// GoodsDetail
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct GoodsDetail {
            /// `goods_id`
            pub goods_id: Option<String>,
            /// `quantity`
            pub quantity: Option<i64>,
            /// `price`
            pub price: Option<i64>,
            /// `discount_amount`
            pub discount_amount: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            GoodsDetail,
            goods_id = "goods_id",
            quantity = "quantity",
            price = "price",
            discount_amount = "discount_amount",
        );
    }
}
