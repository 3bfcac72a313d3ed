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
    pub struct Request {
        sp_mchid: Option<String>,
        sp_appid: Option<String>,
        channel_id: Option<String>,
        sub_mchid: Option<String>,
        sub_appid: Option<String>,
        out_shop_no: Option<String>,
        sub_openid: Option<String>,
        login_token: Option<String>,
        order_entry: Option<String>,
        total_amount: Option<i64>,
        discount_amount: Option<i64>,
        user_amount: Option<i64>,
        status: Option<Status>,
        action_time: Option<String>,
        pay_time: Option<String>,
        transaction_id: Option<String>,
        out_trade_no: Option<String>,
        out_order_no: Option<String>,
        out_table_no: Option<String>,
        people_count: Option<i64>,
        dish_list: Vec<DishList>,
        extra: Extra,
    }

    impl Request {
        /// `sp_mchid`
        pub fn sp_mchid(mut self, value: impl Into<String>) -> Self {
            self.sp_mchid = Some(value.into());
            self
        }

        /// `sp_appid`
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Some(value.into());
            self
        }

        /// `channel_id`
        ///
        /// **Required.**
        pub fn channel_id(mut self, value: impl Into<String>) -> Self {
            self.channel_id = Some(value.into());
            self
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `sub_appid`
        ///
        /// **Required.**
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// `out_shop_no`
        ///
        /// **Required.**
        pub fn out_shop_no(mut self, value: impl Into<String>) -> Self {
            self.out_shop_no = Some(value.into());
            self
        }

        /// `sub_openid`
        ///
        /// **Required.**
        pub fn sub_openid(mut self, value: impl Into<String>) -> Self {
            self.sub_openid = Some(value.into());
            self
        }

        /// `login_token`
        ///
        /// **Required.**
        pub fn login_token(mut self, value: impl Into<String>) -> Self {
            self.login_token = Some(value.into());
            self
        }

        /// `order_entry`
        ///
        /// **Required.**
        pub fn order_entry(mut self, value: impl Into<String>) -> Self {
            self.order_entry = Some(value.into());
            self
        }

        /// `total_amount`
        ///
        /// **Required.**
        pub fn total_amount(mut self, value: impl Into<i64>) -> Self {
            self.total_amount = Some(value.into());
            self
        }

        /// `discount_amount`
        ///
        /// **Required.**
        pub fn discount_amount(mut self, value: impl Into<i64>) -> Self {
            self.discount_amount = Some(value.into());
            self
        }

        /// `user_amount`
        ///
        /// **Required.**
        pub fn user_amount(mut self, value: impl Into<i64>) -> Self {
            self.user_amount = Some(value.into());
            self
        }

        /// `status`
        ///
        /// **Required.**
        pub fn status(mut self, value: impl Into<Status>) -> Self {
            self.status = Some(value.into());
            self
        }

        /// `action_time`
        ///
        /// **Required.**
        pub fn action_time(mut self, value: impl Into<String>) -> Self {
            self.action_time = Some(value.into());
            self
        }

        /// `pay_time`
        pub fn pay_time(mut self, value: impl Into<String>) -> Self {
            self.pay_time = Some(value.into());
            self
        }

        /// `transaction_id`
        pub fn transaction_id(mut self, value: impl Into<String>) -> Self {
            self.transaction_id = Some(value.into());
            self
        }

        /// `out_trade_no`
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `out_order_no`
        ///
        /// **Required.**
        pub fn out_order_no(mut self, value: impl Into<String>) -> Self {
            self.out_order_no = Some(value.into());
            self
        }

        /// `out_table_no`
        pub fn out_table_no(mut self, value: impl Into<String>) -> Self {
            self.out_table_no = Some(value.into());
            self
        }

        /// `people_count`
        pub fn people_count(mut self, value: impl Into<i64>) -> Self {
            self.people_count = Some(value.into());
            self
        }

        /// `dish_list`
        ///
        /// **Required.**
        pub fn dish_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<DishList>>,
        ) -> Self {
            self.dish_list = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
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
            Parts::new()
                .body("sp_mchid", &self.sp_mchid)
                .body("sp_appid", &self.sp_appid)
                .body("channel_id", &self.channel_id)
                .body("sub_mchid", &self.sub_mchid)
                .body("sub_appid", &self.sub_appid)
                .body("out_shop_no", &self.out_shop_no)
                .body("sub_openid", &self.sub_openid)
                .body("login_token", &self.login_token)
                .body("order_entry", &self.order_entry)
                .body("total_amount", &self.total_amount)
                .body("discount_amount", &self.discount_amount)
                .body("user_amount", &self.user_amount)
                .body("status", &self.status)
                .body("action_time", &self.action_time)
                .body("pay_time", &self.pay_time)
                .body("transaction_id", &self.transaction_id)
                .body("out_trade_no", &self.out_trade_no)
                .body("out_order_no", &self.out_order_no)
                .body("out_table_no", &self.out_table_no)
                .body("people_count", &self.people_count)
                .body("dish_list", &self.dish_list)
                .extra(&self.extra)
        }
    }

    /// Status
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct DishList {
        out_dish_no: Option<String>,
        name: Option<String>,
        price: Option<i64>,
        unit: Option<Unit>,
        count: Option<Decimal>,
        discount: Option<i64>,
        r#type: Option<String>,
        priority: Option<i64>,
        properties: Option<Properties>,
        extra: Extra,
    }

    impl DishList {
        /// `out_dish_no`
        ///
        /// **Required.**
        pub fn out_dish_no(mut self, value: impl Into<String>) -> Self {
            self.out_dish_no = Some(value.into());
            self
        }

        /// `name`
        ///
        /// **Required.**
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `price`
        ///
        /// **Required.**
        pub fn price(mut self, value: impl Into<i64>) -> Self {
            self.price = Some(value.into());
            self
        }

        /// `unit`
        ///
        /// **Required.**
        pub fn unit(mut self, value: impl Into<Unit>) -> Self {
            self.unit = Some(value.into());
            self
        }

        /// `count`
        ///
        /// **Required.**
        pub fn count(mut self, value: impl Into<Decimal>) -> Self {
            self.count = Some(value.into());
            self
        }

        /// `discount`
        pub fn discount(mut self, value: impl Into<i64>) -> Self {
            self.discount = Some(value.into());
            self
        }

        /// `type`
        pub fn r#type(mut self, value: impl Into<String>) -> Self {
            self.r#type = Some(value.into());
            self
        }

        /// `priority`
        pub fn priority(mut self, value: impl Into<i64>) -> Self {
            self.priority = Some(value.into());
            self
        }

        /// `properties`
        pub fn properties(mut self, value: impl Into<Properties>) -> Self {
            self.properties = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        DishList,
        out_dish_no = "out_dish_no",
        name = "name",
        price = "price",
        unit = "unit",
        count = "count",
        discount = "discount",
        r#type = "type",
        priority = "priority",
        properties = "properties",
    );

    /// Unit
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct Properties {
        taste: Option<String>,
        cuisine: Option<String>,
        main_material: Option<String>,
        ingredients: Option<String>,
        others: Option<String>,
        extra: Extra,
    }

    impl Properties {
        /// `taste`
        ///
        /// **Required.**
        pub fn taste(mut self, value: impl Into<String>) -> Self {
            self.taste = Some(value.into());
            self
        }

        /// `cuisine`
        ///
        /// **Required.**
        pub fn cuisine(mut self, value: impl Into<String>) -> Self {
            self.cuisine = Some(value.into());
            self
        }

        /// `main_material`
        ///
        /// **Required.**
        pub fn main_material(mut self, value: impl Into<String>) -> Self {
            self.main_material = Some(value.into());
            self
        }

        /// `ingredients`
        ///
        /// **Required.**
        pub fn ingredients(mut self, value: impl Into<String>) -> Self {
            self.ingredients = Some(value.into());
            self
        }

        /// `others`
        pub fn others(mut self, value: impl Into<String>) -> Self {
            self.others = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Properties,
        taste = "taste",
        cuisine = "cuisine",
        main_material = "main_material",
        ingredients = "ingredients",
        others = "others",
    );
}
