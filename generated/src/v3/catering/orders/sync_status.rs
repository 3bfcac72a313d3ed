//! 点餐订单信息同步（渠道商/服务商） · `POST /v3/catering/orders/sync-status`
//!
//! Generated from docs/openapi/v3/catering/orders/sync-status.md by `cargo xtask regen`; do not edit.

/// 点餐订单信息同步（渠道商/服务商）
///
/// `POST /v3/catering/orders/sync-status`
///
/// 点餐订单信息同步（渠道商/服务商） · [official page](https://pay.weixin.qq.com/doc/v2/partner/4011939936), [2](https://pay.weixin.qq.com/doc/v2/institution/4011941011) · feature `v3-catering`
///
/// ```
/// use wechatpay_api::v3::catering::orders::sync_status::post;
///
/// let request = post()
///     .channel_id("CI20260618986")
///     .sub_mchid("1684913560")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .out_shop_no("OSN20260618494")
///     .sub_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .login_token("LT20260618144")
///     .order_entry("示例OE974")
///     .total_amount(35200)
///     .discount_amount(2)
///     .user_amount(35200)
///     .status(post::Status::CreateDeal)
///     .action_time("2026-06-18T10:35:42+08:00")
///     .out_order_no("OON20260618382")
///     .dish_list([
///         post::DishList::default()
///             .out_dish_no("ODN20260618386")
///             .name("春茶节")
///             .price(35200)
///             .unit(post::Unit::ByShare)
///             .count(wechatpay_api::model::Decimal::new(25, 1)),
///     ]);
/// ```
#[doc(alias = "点餐订单信息同步（渠道商/服务商）")]
#[doc(alias = "/v3/catering/orders/sync-status")]
#[doc(alias = "post_v3_catering_orders_sync_status")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 点餐订单信息同步（渠道商/服务商）; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `channel_id`, `sub_mchid`, `sub_appid`, `out_shop_no`, `sub_openid`, `login_token`, `order_entry`, `total_amount`, `discount_amount`, `user_amount`, `status`, `action_time`, `out_order_no`, `dish_list`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sp_mchid`
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// `sp_appid`
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_appid", value.into()))
        }

        /// `channel_id`
        ///
        /// **Required.**
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("channel_id", value.into()))
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `sub_appid`
        ///
        /// **Required.**
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// `out_shop_no`
        ///
        /// **Required.**
        pub fn out_shop_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_shop_no", value.into()))
        }

        /// `sub_openid`
        ///
        /// **Required.**
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_openid", value.into()))
        }

        /// `login_token`
        ///
        /// **Required.**
        pub fn login_token(self, value: impl Into<String>) -> Self {
            Self(self.0.body("login_token", value.into()))
        }

        /// `order_entry`
        ///
        /// **Required.**
        pub fn order_entry(self, value: impl Into<String>) -> Self {
            Self(self.0.body("order_entry", value.into()))
        }

        /// `total_amount`
        ///
        /// **Required.**
        pub fn total_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("total_amount", value.into()))
        }

        /// `discount_amount`
        ///
        /// **Required.**
        pub fn discount_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("discount_amount", value.into()))
        }

        /// `user_amount`
        ///
        /// **Required.**
        pub fn user_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("user_amount", value.into()))
        }

        /// `status`
        ///
        /// **Required.**
        pub fn status(self, value: impl Into<Status>) -> Self {
            Self(self.0.body("status", value.into()))
        }

        /// `action_time`
        ///
        /// **Required.**
        pub fn action_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("action_time", value.into()))
        }

        /// `pay_time`
        pub fn pay_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("pay_time", value.into()))
        }

        /// `transaction_id`
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
        }

        /// `out_trade_no`
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// `out_order_no`
        ///
        /// **Required.**
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_order_no", value.into()))
        }

        /// `out_table_no`
        pub fn out_table_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_table_no", value.into()))
        }

        /// `people_count`
        pub fn people_count(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("people_count", value.into()))
        }

        /// `dish_list`
        ///
        /// **Required.**
        pub fn dish_list(self, values: impl IntoIterator<Item = DishList>) -> Self {
            Self(self.0.body("dish_list", list::<DishList>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_catering_orders_sync_status",
                Verb::Post,
                "/v3/catering/orders/sync-status",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .required(
                &[
                    "/body/channel_id",
                    "/body/sub_mchid",
                    "/body/sub_appid",
                    "/body/out_shop_no",
                    "/body/sub_openid",
                    "/body/login_token",
                    "/body/order_entry",
                    "/body/total_amount",
                    "/body/discount_amount",
                    "/body/user_amount",
                    "/body/status",
                    "/body/action_time",
                    "/body/out_order_no",
                    "/body/dish_list",
                    "/body/dish_list/*/out_dish_no",
                    "/body/dish_list/*/name",
                    "/body/dish_list/*/price",
                    "/body/dish_list/*/unit",
                    "/body/dish_list/*/count",
                    "/body/dish_list/*/properties/taste",
                    "/body/dish_list/*/properties/cuisine",
                    "/body/dish_list/*/properties/main_material",
                    "/body/dish_list/*/properties/ingredients",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// Status
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Status {
        /// `CREATE_DEAL`
        CreateDeal,
        /// `PAY_SUCCESS`
        PaySuccess,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Status,
        CreateDeal = "CREATE_DEAL",
        PaySuccess = "PAY_SUCCESS",
    );

    /// DishList
    #[derive(Clone, Debug, Default)]
    pub struct DishList(Fields);

    impl DishList {
        /// `out_dish_no`
        ///
        /// **Required.**
        pub fn out_dish_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_dish_no", value.into()))
        }

        /// `name`
        ///
        /// **Required.**
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// `price`
        ///
        /// **Required.**
        pub fn price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("price", value.into()))
        }

        /// `unit`
        ///
        /// **Required.**
        pub fn unit(self, value: impl Into<Unit>) -> Self {
            Self(self.0.set("unit", value.into()))
        }

        /// `count`
        ///
        /// **Required.**
        pub fn count(self, value: impl Into<Decimal>) -> Self {
            Self(self.0.set("count", value.into()))
        }

        /// `discount`
        pub fn discount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("discount", value.into()))
        }

        /// `type`
        pub fn r#type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// `priority`
        pub fn priority(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("priority", value.into()))
        }

        /// `properties`
        pub fn properties(self, value: Properties) -> Self {
            Self(self.0.set("properties", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(DishList);

    /// Unit
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Unit {
        /// `BY_SHARE`
        ByShare,
        /// `BY_WEIGHT`
        ByWeight,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Unit,
        ByShare = "BY_SHARE",
        ByWeight = "BY_WEIGHT",
    );

    /// Properties
    #[derive(Clone, Debug, Default)]
    pub struct Properties(Fields);

    impl Properties {
        /// `taste`
        ///
        /// **Required.**
        pub fn taste(self, value: impl Into<String>) -> Self {
            Self(self.0.set("taste", value.into()))
        }

        /// `cuisine`
        ///
        /// **Required.**
        pub fn cuisine(self, value: impl Into<String>) -> Self {
            Self(self.0.set("cuisine", value.into()))
        }

        /// `main_material`
        ///
        /// **Required.**
        pub fn main_material(self, value: impl Into<String>) -> Self {
            Self(self.0.set("main_material", value.into()))
        }

        /// `ingredients`
        ///
        /// **Required.**
        pub fn ingredients(self, value: impl Into<String>) -> Self {
            Self(self.0.set("ingredients", value.into()))
        }

        /// `others`
        pub fn others(self, value: impl Into<String>) -> Self {
            Self(self.0.set("others", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Properties);
}
