//! 点餐订单信息同步（渠道商/服务商） · `POST /v3/catering/orders/sync-status`
//!
//! Generated from docs/openapi/v3/catering/orders/sync-status.md by `cargo xtask regen`; do not edit.

/// Reports a catering order's full details to WeChat Pay whenever its state changes.
///
/// 点餐订单状态每次变化时，向微信支付上报订单的完整信息。
///
/// `POST /v3/catering/orders/sync-status`
///
/// 点餐订单信息同步（渠道商/服务商） / Report a catering order · official pages: [partner](https://pay.weixin.qq.com/doc/v2/partner/4011939936), [institution](https://pay.weixin.qq.com/doc/v2/institution/4011941011) · feature `v3-catering` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::catering::orders::sync_status::post;
///
/// let request = post()
///     .channel_id("1684930625")
///     .sub_mchid("1684913560")
///     .sub_appid("wx9d27c4b61e8f05a3")
///     .out_shop_no("WJL-001")
///     .sub_openid("oB7nR2yKd4HsVq0xJw8ZmTe5LcPa")
///     .login_token("0b1Tq7Lk2Zp9Xv4Rc8Ym3Hs6Nd5Wf0Ga")
///     .order_entry("pages/tea/orders?table=12")
///     .total_amount(10400)
///     .discount_amount(400)
///     .user_amount(10000)
///     .status(post::Status::CreateDeal)
///     .action_time("2026-06-18T10:35:42+08:00")
///     .out_order_no("DC20260618103542001")
///     .dish_list([
///         post::DishList::default()
///             .out_dish_no("CHA-LJ-01")
///             .name("明前龙井茶")
///             .price(6800)
///             .unit(post::Unit::ByShare)
///             .count(wechatpay_api::model::Decimal::new(1, 0)),
///         post::DishList::default()
///             .out_dish_no("DIAN-PP-02")
///             .name("茶点拼盘")
///             .price(1800)
///             .unit(post::Unit::ByShare)
///             .count(wechatpay_api::model::Decimal::new(2, 0)),
///     ]);
/// ```
#[doc(alias = "点餐订单信息同步（渠道商/服务商）")]
#[doc(alias = "/v3/catering/orders/sync-status")]
#[doc(alias = "post_v3_catering_orders_sync_status")]
#[doc(alias = "餐订单信息同步（渠道商/服务商）")]
#[doc(alias = "订单信息同步（渠道商/服务商）")]
#[doc(alias = "单信息同步（渠道商/服务商）")]
#[doc(alias = "信息同步（渠道商/服务商）")]
#[doc(alias = "息同步（渠道商/服务商）")]
#[doc(alias = "同步（渠道商/服务商）")]
#[doc(alias = "步（渠道商/服务商）")]
#[doc(alias = "渠道商/服务商）")]
#[doc(alias = "道商/服务商）")]
#[doc(alias = "商/服务商）")]
#[doc(alias = "服务商）")]
#[doc(alias = "务商）")]
#[doc(alias = "商）")]
#[doc(alias = "Report a catering order")]
#[doc(alias = "catering order")]
#[doc(alias = "order")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 点餐订单信息同步（渠道商/服务商）. Created by [`post()`](super::post()).
    ///
    /// **Required**: `channel_id`, `sub_mchid`, `sub_appid`, `out_shop_no`, `sub_openid`, `login_token`, `order_entry`, `total_amount`, `discount_amount`, `user_amount`, `status`, `action_time`, `out_order_no`, `dish_list`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 服务商、平台或机构商户号 / Merchant ID of the partner, platform or institution
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_mchid", value.into()))
        }

        /// 服务商或机构的AppID / AppID of the partner or institution
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_appid", value.into()))
        }

        /// 渠道商商户号（渠道号） / Merchant ID or number of the channel partner
        ///
        /// **Required.**
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("channel_id", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 商户门店编号 / Merchant's number of the shop
        ///
        /// **Required.**
        pub fn out_shop_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_shop_no", value.into()))
        }

        /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
        ///
        /// **Required.**
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_openid", value.into()))
        }

        /// 微信用户登录票据 / Login ticket returned by WeChat's user login
        ///
        /// **Required.**
        pub fn login_token(self, value: impl Into<String>) -> Self {
            Self(self.0.body("login_token", value.into()))
        }

        /// 点餐入口（页面URL或小程序路径） / Entry for ordering food: page URL or Mini Program path
        ///
        /// **Required.**
        pub fn order_entry(self, value: impl Into<String>) -> Self {
            Self(self.0.body("order_entry", value.into()))
        }

        /// 总金额，单位：分 / Total amount, in fen
        ///
        /// **Required.**
        pub fn total_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("total_amount", value.into()))
        }

        /// 优惠金额，单位：分 / Discount, in fen (overseas: in the currency's smallest unit)
        ///
        /// **Required.**
        pub fn discount_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("discount_amount", value.into()))
        }

        /// 实际支付金额，单位：分 / Amount the user actually paid, in fen
        ///
        /// **Required.**
        pub fn user_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("user_amount", value.into()))
        }

        /// 状态 / State
        ///
        /// **Required.**
        pub fn status(self, value: impl Into<Status>) -> Self {
            Self(self.0.body("status", value.into()))
        }

        /// 状态变化时间，RFC 3339格式 / Time of the state change, in RFC 3339
        ///
        /// **Required.** Format: `date-time`.
        pub fn action_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("action_time", value.into()))
        }

        /// 支付时间 / Time of the payment
        ///
        /// Format: `date-time`.
        pub fn pay_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("pay_time", value.into()))
        }

        /// 微信支付订单号 / WeChat Pay's transaction ID
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        ///
        /// **Required.**
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_order_no", value.into()))
        }

        /// 桌位号 / Table number
        pub fn out_table_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_table_no", value.into()))
        }

        /// 用餐人数 / Number of diners
        pub fn people_count(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("people_count", value.into()))
        }

        /// 商户菜品列表 / Merchant's dishes
        ///
        /// **Required.**
        pub fn dish_list(self, values: impl IntoIterator<Item = DishList>) -> Self {
            Self(self.0.body("dish_list", list::<DishList>(values)))
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
                "post_v3_catering_orders_sync_status",
                Method::Post,
                "/v3/catering/orders/sync-status",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
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
            )
            .times(&["/body/action_time", "/body/pay_time"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 状态 / State
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Status {
        /// 用户下单 / Ordered by the user
        ///
        /// `CREATE_DEAL`
        CreateDeal,
        /// 支付成功 / Paid
        ///
        /// `PAY_SUCCESS`
        PaySuccess,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Status,
        CreateDeal = "CREATE_DEAL",
        PaySuccess = "PAY_SUCCESS",
    );

    /// 商户菜品列表 / Merchant's dishes
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct DishList(ObjectBuilder);

    impl DishList {
        /// 商户菜品ID / Merchant's ID of the dish
        ///
        /// **Required.**
        pub fn out_dish_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_dish_no", value.into()))
        }

        /// 名称或姓名 / Name
        ///
        /// **Required.**
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// 菜品单价，单位：分 / Unit price of the dish, in fen
        ///
        /// **Required.**
        pub fn price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("price", value.into()))
        }

        /// 菜品单位，按份或按重量 / Unit of the dish, by portion or by weight
        ///
        /// **Required.**
        pub fn unit(self, value: impl Into<Unit>) -> Self {
            Self(self.0.set("unit", value.into()))
        }

        /// 数量 / Count
        ///
        /// **Required.**
        pub fn count(self, value: impl Into<Decimal>) -> Self {
            Self(self.0.set("count", value.into()))
        }

        /// 菜品折扣，百分值，8折为80 / Discount on the dish as a percentage of the price paid, 80 for 20% off
        pub fn discount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("discount", value.into()))
        }

        /// 类型 / Type
        pub fn r#type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// 菜品展示顺序，1~100，值越小越靠前 / Display order of the dish on the partner's platform, 1 to 100, smallest first
        pub fn priority(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("priority", value.into()))
        }

        /// 菜品属性 / Attributes of the dish
        pub fn properties(self, value: Properties) -> Self {
            Self(self.0.set("properties", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(DishList);

    /// 菜品单位，按份或按重量 / Unit of the dish, by portion or by weight
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Unit {
        /// 按份 / By portion
        ///
        /// `BY_SHARE`
        ByShare,
        /// 按重量 / By weight
        ///
        /// `BY_WEIGHT`
        ByWeight,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Unit,
        ByShare = "BY_SHARE",
        ByWeight = "BY_WEIGHT",
    );

    /// 菜品属性 / Attributes of the dish
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Properties(ObjectBuilder);

    impl Properties {
        /// 口味 / Taste
        ///
        /// **Required.**
        pub fn taste(self, value: impl Into<String>) -> Self {
            Self(self.0.set("taste", value.into()))
        }

        /// 菜品做法 / How the dish is prepared
        ///
        /// **Required.**
        pub fn cuisine(self, value: impl Into<String>) -> Self {
            Self(self.0.set("cuisine", value.into()))
        }

        /// 主料 / Main ingredients
        ///
        /// **Required.**
        pub fn main_material(self, value: impl Into<String>) -> Self {
            Self(self.0.set("main_material", value.into()))
        }

        /// 配料 / Ingredients
        ///
        /// **Required.**
        pub fn ingredients(self, value: impl Into<String>) -> Self {
            Self(self.0.set("ingredients", value.into()))
        }

        /// 其他信息 / Other information
        pub fn others(self, value: impl Into<String>) -> Self {
            Self(self.0.set("others", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Properties);
}
