//! 创建商品券 · `POST /brand/marketing/product-coupon/product-coupons`
//!
//! Generated from docs/openapi/brand/marketing/product-coupon/product-coupons.md by `cargo xtask regen`; do not edit.

/// Creates one of the brand's own product coupons together with its first stock or stock bundle.
///
/// 品牌创建自己的商品券，并同时创建其首个批次或批次组。
///
/// `POST /brand/marketing/product-coupon/product-coupons`
///
/// 创建商品券 / Create a product coupon (brand) · official page: [brand](https://pay.weixin.qq.com/doc/brand/4015736297) · feature `brand-marketing` · confirmed by an official page
///
/// ```
/// use wechatpay_api::brand::marketing::product_coupon::product_coupons::post;
///
/// let request = post()
///     .out_request_no("REQ20260610093012001")
///     .scope(post::Scope::All)
///     .r#type(post::Type::Normal)
///     .usage_mode(post::UsageMode::Single)
///     .display_info(
///         post::DisplayInfo::default()
///             .name("夏茶节满减券")
///             .image_url(
///                 "https://wxpaylogo.qpic.cn/wxpaylogo/PiR8sYtXe6LmCaVg20oU7dKq4Rz1WnBjH3pQx5kJcZfDi/0",
///             )
///             .background_url(
///                 "https://wxpaylogo.qpic.cn/wxpaylogo/PiT7mQx2RcZ8bN4yLd1WsJ6hVe3uGaXo9KfAn5tYwEkB/0",
///             ),
///     )
///     .stock(
///         post::Stock::default()
///             .coupon_code_mode(post::CouponCodeMode::Wechatpay)
///             .stock_send_rule(
///                 post::StockSendRule::default().max_count(10000).max_count_per_user(1),
///             )
///             .usage_rule_display_info(
///                 post::UsageRuleDisplayInfo::default()
///                     .coupon_usage_method_list([post::CouponUsageMethodList::Offline])
///                     .usage_description(
///                         "到店结账时出示券码，每单限用一张",
///                     ),
///             )
///             .coupon_display_info(
///                 post::CouponDisplayInfo::default()
///                     .code_display_mode(post::CodeDisplayMode::Qrcode),
///             )
///             .notify_config(
///                 post::NotifyConfig::default().notify_appid("wx5f0c1a9e7b3d2846"),
///             )
///             .store_scope(post::StoreScope::All),
///     );
/// ```
#[doc(alias = "创建商品券")]
#[doc(alias = "/brand/marketing/product-coupon/product-coupons")]
#[doc(alias = "post_brand_marketing_product_coupon_product_coupons")]
#[doc(alias = "建商品券")]
#[doc(alias = "商品券")]
#[doc(alias = "品券")]
#[doc(alias = "Create a product coupon (brand)")]
#[doc(alias = "product coupon (brand)")]
#[doc(alias = "coupon (brand)")]
#[doc(alias = "brand)")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 创建商品券. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_request_no`, `scope`, `type`, `usage_mode`, `display_info`.
    ///
    /// **Exactly one**: `stock`, `stock_bundle`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.** At most 40 characters.
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 优惠范围，全场、单品或品类 / Whether the coupon is for the whole shop, single items or a category
        ///
        /// **Required.**
        pub fn scope(self, value: impl Into<Scope>) -> Self {
            Self(self.0.body("scope", value.into()))
        }

        /// 商品券类型 / Type of product coupon
        ///
        /// **Required.**
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.body("type", value.into()))
        }

        /// 使用模式，单次或多次 / Usage mode of the coupon, single or multiple uses
        ///
        /// **Required.**
        pub fn usage_mode(self, value: impl Into<UsageMode>) -> Self {
            Self(self.0.body("usage_mode", value.into()))
        }

        /// 单券模式信息 / Settings of the single-use mode
        pub fn single_usage_info(self, value: SingleUsageInfo) -> Self {
            Self(self.0.body("single_usage_info", value))
        }

        /// 多次优惠模式信息 / Settings of the progressive multi-use bundle mode
        pub fn progressive_bundle_usage_info(
            self,
            value: ProgressiveBundleUsageInfo,
        ) -> Self {
            Self(self.0.body("progressive_bundle_usage_info", value))
        }

        /// 商品券展示信息 / How the product coupon is displayed
        ///
        /// **Required.**
        pub fn display_info(self, value: DisplayInfo) -> Self {
            Self(self.0.body("display_info", value))
        }

        /// 商户侧商品编号 / Merchant's own number of the product
        ///
        /// At most 40 characters.
        pub fn out_product_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_product_no", value.into()))
        }

        /// 批次信息 / The stock (batch of coupons)
        ///
        /// Exactly one field of the choice `stock` is required.
        pub fn stock(self, value: Stock) -> Self {
            Self(self.0.body("stock", value))
        }

        /// 批次组信息 / The stock bundle (group of coupon stocks)
        ///
        /// Exactly one field of the choice `stock` is required.
        pub fn stock_bundle(self, value: StockBundle) -> Self {
            Self(self.0.body("stock_bundle", value))
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
                "post_brand_marketing_product_coupon_product_coupons",
                Method::Post,
                "/brand/marketing/product-coupon/product-coupons",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/out_request_no",
                    "/body/scope",
                    "/body/type",
                    "/body/usage_mode",
                    "/body/single_usage_info/normal_coupon/threshold",
                    "/body/single_usage_info/normal_coupon/discount_amount",
                    "/body/single_usage_info/discount_coupon/threshold",
                    "/body/single_usage_info/discount_coupon/percent_off",
                    "/body/progressive_bundle_usage_info/count",
                    "/body/display_info",
                    "/body/display_info/name",
                    "/body/display_info/image_url",
                    "/body/display_info/background_url",
                    "/body/display_info/combo_package_list/*/name",
                    "/body/display_info/combo_package_list/*/pick_count",
                    "/body/display_info/combo_package_list/*/choice_list",
                    "/body/display_info/combo_package_list/*/choice_list/*/name",
                    "/body/display_info/combo_package_list/*/choice_list/*/price",
                    "/body/display_info/combo_package_list/*/choice_list/*/count",
                    "/body/stock/coupon_code_mode",
                    "/body/stock/stock_send_rule",
                    "/body/stock/stock_send_rule/max_count",
                    "/body/stock/stock_send_rule/max_count_per_user",
                    "/body/stock/single_usage_rule/coupon_available_period",
                    "/body/stock/single_usage_rule/coupon_available_period/available_begin_time",
                    "/body/stock/single_usage_rule/coupon_available_period/available_end_time",
                    "/body/stock/single_usage_rule/coupon_available_period/weekly_available_period/day_period_list/*/begin_time",
                    "/body/stock/single_usage_rule/coupon_available_period/weekly_available_period/day_period_list/*/end_time",
                    "/body/stock/single_usage_rule/coupon_available_period/irregular_available_period_list/*/begin_time",
                    "/body/stock/single_usage_rule/coupon_available_period/irregular_available_period_list/*/end_time",
                    "/body/stock/single_usage_rule/normal_coupon/threshold",
                    "/body/stock/single_usage_rule/normal_coupon/discount_amount",
                    "/body/stock/single_usage_rule/discount_coupon/threshold",
                    "/body/stock/single_usage_rule/discount_coupon/percent_off",
                    "/body/stock/single_usage_rule/exchange_coupon/threshold",
                    "/body/stock/single_usage_rule/exchange_coupon/exchange_price",
                    "/body/stock/usage_rule_display_info",
                    "/body/stock/usage_rule_display_info/coupon_usage_method_list",
                    "/body/stock/usage_rule_display_info/usage_description",
                    "/body/stock/usage_rule_display_info/coupon_available_store_info/description",
                    "/body/stock/coupon_display_info",
                    "/body/stock/coupon_display_info/code_display_mode",
                    "/body/stock/coupon_display_info/entrance_mini_program/appid",
                    "/body/stock/coupon_display_info/entrance_mini_program/path",
                    "/body/stock/coupon_display_info/entrance_mini_program/entrance_wording",
                    "/body/stock/coupon_display_info/entrance_mini_program/guidance_wording",
                    "/body/stock/coupon_display_info/entrance_official_account/appid",
                    "/body/stock/coupon_display_info/entrance_finder/finder_id",
                    "/body/stock/coupon_display_info/entrance_finder/finder_video_id",
                    "/body/stock/coupon_display_info/entrance_finder/finder_video_cover_image_url",
                    "/body/stock/notify_config",
                    "/body/stock/notify_config/notify_appid",
                    "/body/stock/store_scope",
                    "/body/stock_bundle/coupon_code_mode",
                    "/body/stock_bundle/stock_send_rule",
                    "/body/stock_bundle/stock_send_rule/max_count",
                    "/body/stock_bundle/stock_send_rule/max_count_per_user",
                    "/body/stock_bundle/progressive_bundle_usage_rule/coupon_available_period",
                    "/body/stock_bundle/progressive_bundle_usage_rule/coupon_available_period/available_begin_time",
                    "/body/stock_bundle/progressive_bundle_usage_rule/coupon_available_period/available_end_time",
                    "/body/stock_bundle/progressive_bundle_usage_rule/coupon_available_period/weekly_available_period/day_period_list/*/begin_time",
                    "/body/stock_bundle/progressive_bundle_usage_rule/coupon_available_period/weekly_available_period/day_period_list/*/end_time",
                    "/body/stock_bundle/progressive_bundle_usage_rule/coupon_available_period/irregular_available_period_list/*/begin_time",
                    "/body/stock_bundle/progressive_bundle_usage_rule/coupon_available_period/irregular_available_period_list/*/end_time",
                    "/body/stock_bundle/progressive_bundle_usage_rule/normal_coupon_list/*/threshold",
                    "/body/stock_bundle/progressive_bundle_usage_rule/normal_coupon_list/*/discount_amount",
                    "/body/stock_bundle/progressive_bundle_usage_rule/discount_coupon_list/*/threshold",
                    "/body/stock_bundle/progressive_bundle_usage_rule/discount_coupon_list/*/percent_off",
                    "/body/stock_bundle/progressive_bundle_usage_rule/exchange_coupon_list/*/threshold",
                    "/body/stock_bundle/progressive_bundle_usage_rule/exchange_coupon_list/*/exchange_price",
                    "/body/stock_bundle/usage_rule_display_info",
                    "/body/stock_bundle/usage_rule_display_info/coupon_usage_method_list",
                    "/body/stock_bundle/usage_rule_display_info/usage_description",
                    "/body/stock_bundle/usage_rule_display_info/coupon_available_store_info/description",
                    "/body/stock_bundle/coupon_display_info",
                    "/body/stock_bundle/coupon_display_info/code_display_mode",
                    "/body/stock_bundle/coupon_display_info/entrance_mini_program/appid",
                    "/body/stock_bundle/coupon_display_info/entrance_mini_program/path",
                    "/body/stock_bundle/coupon_display_info/entrance_mini_program/entrance_wording",
                    "/body/stock_bundle/coupon_display_info/entrance_mini_program/guidance_wording",
                    "/body/stock_bundle/coupon_display_info/entrance_official_account/appid",
                    "/body/stock_bundle/coupon_display_info/entrance_finder/finder_id",
                    "/body/stock_bundle/coupon_display_info/entrance_finder/finder_video_id",
                    "/body/stock_bundle/coupon_display_info/entrance_finder/finder_video_cover_image_url",
                    "/body/stock_bundle/notify_config",
                    "/body/stock_bundle/notify_config/notify_appid",
                    "/body/stock_bundle/store_scope",
                ],
            )
            .choices(&[Choice::OneOf(&["/body/stock", "/body/stock_bundle"])])
            .times(
                &[
                    "/body/stock/single_usage_rule/coupon_available_period/available_begin_time",
                    "/body/stock/single_usage_rule/coupon_available_period/available_end_time",
                    "/body/stock/single_usage_rule/coupon_available_period/irregular_available_period_list/*/begin_time",
                    "/body/stock/single_usage_rule/coupon_available_period/irregular_available_period_list/*/end_time",
                    "/body/stock_bundle/progressive_bundle_usage_rule/coupon_available_period/available_begin_time",
                    "/body/stock_bundle/progressive_bundle_usage_rule/coupon_available_period/available_end_time",
                    "/body/stock_bundle/progressive_bundle_usage_rule/coupon_available_period/irregular_available_period_list/*/begin_time",
                    "/body/stock_bundle/progressive_bundle_usage_rule/coupon_available_period/irregular_available_period_list/*/end_time",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 优惠范围，全场、单品或品类 / Whether the coupon is for the whole shop, single items or a category
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Scope {
        /// 全场可用 / All goods
        ///
        /// `ALL`
        All,
        /// 单品优惠 / Discount on single items
        ///
        /// `SINGLE`
        Single,
        /// 品类可用 / Goods of a category
        ///
        /// `CATEGORY`
        Category,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Scope,
        All = "ALL",
        Single = "SINGLE",
        Category = "CATEGORY",
    );

    /// 商品券类型 / Type of product coupon
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Type {
        /// 满减券 / Coupon with an amount off above a threshold
        ///
        /// `NORMAL`
        Normal,
        /// 折扣券 / Percentage discount coupon
        ///
        /// `DISCOUNT`
        Discount,
        /// 兑换券 / Exchange coupon
        ///
        /// `EXCHANGE`
        Exchange,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Type,
        Normal = "NORMAL",
        Discount = "DISCOUNT",
        Exchange = "EXCHANGE",
    );

    /// 使用模式，单次或多次 / Usage mode of the coupon, single or multiple uses
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum UsageMode {
        /// 单次优惠 / Single use
        ///
        /// `SINGLE`
        Single,
        /// 多次优惠 / Multiple uses as a bundle
        ///
        /// `PROGRESSIVE_BUNDLE`
        ProgressiveBundle,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        UsageMode,
        Single = "SINGLE",
        ProgressiveBundle = "PROGRESSIVE_BUNDLE",
    );

    /// 单券模式信息 / Settings of the single-use mode
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SingleUsageInfo(ObjectBuilder);

    impl SingleUsageInfo {
        /// 满减券使用规则 / Usage rule of the coupon with a fixed reduction over a minimum spend
        pub fn normal_coupon(self, value: NormalCoupon) -> Self {
            Self(self.0.set("normal_coupon", value))
        }

        /// 折扣券使用规则 / Rules of the percentage discount coupon
        pub fn discount_coupon(self, value: DiscountCoupon) -> Self {
            Self(self.0.set("discount_coupon", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SingleUsageInfo);

    /// 满减券使用规则 / Usage rule of the coupon with a fixed reduction over a minimum spend
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct NormalCoupon(ObjectBuilder);

    impl NormalCoupon {
        /// 门槛金额，单位：分 / Minimum spend for the coupon, in fen
        ///
        /// **Required.**
        pub fn threshold(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("threshold", value.into()))
        }

        /// 满减券固定减免金额，单位：分 / Fixed amount the coupon takes off, in fen
        ///
        /// **Required.**
        pub fn discount_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("discount_amount", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(NormalCoupon);

    /// 折扣券使用规则 / Rules of the percentage discount coupon
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct DiscountCoupon(ObjectBuilder);

    impl DiscountCoupon {
        /// 门槛金额，单位：分 / Minimum spend for the coupon, in fen
        ///
        /// **Required.**
        pub fn threshold(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("threshold", value.into()))
        }

        /// 折扣减免百分比 / Percentage taken off the price (20 means 20% off)
        ///
        /// **Required.**
        pub fn percent_off(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("percent_off", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(DiscountCoupon);

    /// 多次优惠模式信息 / Settings of the progressive multi-use bundle mode
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ProgressiveBundleUsageInfo(ObjectBuilder);

    impl ProgressiveBundleUsageInfo {
        /// 可用次数 / Number of times the coupon can be used
        ///
        /// **Required.**
        pub fn count(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("count", value.into()))
        }

        /// 多次优惠的使用间隔，单位：天 / Days between two uses of the offer
        pub fn interval_days(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("interval_days", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ProgressiveBundleUsageInfo);

    /// 商品券展示信息 / How the product coupon is displayed
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct DisplayInfo(ObjectBuilder);

    impl DisplayInfo {
        /// 商品券名称 / Name of the product coupon
        ///
        /// **Required.** At most 15 characters.
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// 商品券图片URL / URL of the product coupon's image
        ///
        /// **Required.**
        pub fn image_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("image_url", value.into()))
        }

        /// 商品券背景图URL / URL of the product coupon's background picture
        ///
        /// **Required.**
        pub fn background_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("background_url", value.into()))
        }

        /// 商品券详情图URL列表 / URLs of the product coupon's detail pictures
        pub fn detail_image_url_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("detail_image_url_list", list::<String>(values)))
        }

        /// 原价，单位：分 / Original price, in fen
        pub fn original_price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("original_price", value.into()))
        }

        /// 套餐组合列表 / Combos of the product coupon
        pub fn combo_package_list(
            self,
            values: impl IntoIterator<Item = ComboPackageList>,
        ) -> Self {
            Self(self.0.set("combo_package_list", list::<ComboPackageList>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(DisplayInfo);

    /// 套餐组合列表 / Combos of the product coupon
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ComboPackageList(ObjectBuilder);

    impl ComboPackageList {
        /// 套餐名称 / Name of the combo package
        ///
        /// **Required.** At most 15 characters.
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// 可选单品数量 / Number of items that may be chosen
        ///
        /// **Required.**
        pub fn pick_count(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("pick_count", value.into()))
        }

        /// 套餐内的单品列表 / Items of the combo
        ///
        /// **Required.**
        pub fn choice_list(self, values: impl IntoIterator<Item = ChoiceList>) -> Self {
            Self(self.0.set("choice_list", list::<ChoiceList>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ComboPackageList);

    /// 套餐内的单品列表 / Items of the combo
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ChoiceList(ObjectBuilder);

    impl ChoiceList {
        /// 单品名称 / Name of the item
        ///
        /// **Required.** At most 15 characters.
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// 单品价格，单位：分 / Price of the single item, in fen
        ///
        /// **Required.**
        pub fn price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("price", value.into()))
        }

        /// 单品数量 / Quantity of the item
        ///
        /// **Required.**
        pub fn count(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("count", value.into()))
        }

        /// 单品图片URL / URL of the item's image
        pub fn image_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("image_url", value.into()))
        }

        /// 单品跳转的小程序AppID / AppID of the Mini Program that the item opens
        pub fn mini_program_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_program_appid", value.into()))
        }

        /// 单品跳转的小程序页面路径 / Mini Program page path that the item opens
        pub fn mini_program_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_program_path", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ChoiceList);

    /// 批次信息 / The stock (batch of coupons)
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Stock(ObjectBuilder);

    impl Stock {
        /// 批次备注 / Remark on the stock
        ///
        /// At most 20 characters.
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.set("remark", value.into()))
        }

        /// 券code分配模式 / How coupon codes are assigned
        ///
        /// **Required.**
        pub fn coupon_code_mode(self, value: impl Into<CouponCodeMode>) -> Self {
            Self(self.0.set("coupon_code_mode", value.into()))
        }

        /// 批次发放规则 / Rules for sending the stock's coupons
        ///
        /// **Required.**
        pub fn stock_send_rule(self, value: StockSendRule) -> Self {
            Self(self.0.set("stock_send_rule", value))
        }

        /// 单券使用规则 / Usage rules of the single-use mode
        pub fn single_usage_rule(self, value: SingleUsageRule) -> Self {
            Self(self.0.set("single_usage_rule", value))
        }

        /// 券使用规则展示信息 / How the coupon's usage rules are displayed
        ///
        /// **Required.**
        pub fn usage_rule_display_info(self, value: UsageRuleDisplayInfo) -> Self {
            Self(self.0.set("usage_rule_display_info", value))
        }

        /// 用户商品券展示信息 / How the user's product coupon is displayed
        ///
        /// **Required.**
        pub fn coupon_display_info(self, value: CouponDisplayInfo) -> Self {
            Self(self.0.set("coupon_display_info", value))
        }

        /// 事件通知配置 / Event notification settings
        ///
        /// **Required.**
        pub fn notify_config(self, value: NotifyConfig) -> Self {
            Self(self.0.set("notify_config", value))
        }

        /// 可用门店范围 / Which shops accept the coupon
        ///
        /// **Required.**
        pub fn store_scope(self, value: impl Into<StoreScope>) -> Self {
            Self(self.0.set("store_scope", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Stock);

    /// 券code分配模式 / How coupon codes are assigned
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CouponCodeMode {
        /// 微信支付分配 / Assigned by WeChat Pay
        ///
        /// `WECHATPAY`
        Wechatpay,
        /// 商户预先上传 / Uploaded by the merchant in advance
        ///
        /// `UPLOAD`
        Upload,
        /// 商户发券时通过API指定 / Specified by the merchant through the API on sending
        ///
        /// `API_ASSIGN`
        ApiAssign,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CouponCodeMode,
        Wechatpay = "WECHATPAY",
        Upload = "UPLOAD",
        ApiAssign = "API_ASSIGN",
    );

    /// 批次发放规则 / Rules for sending the stock's coupons
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct StockSendRule(ObjectBuilder);

    impl StockSendRule {
        /// 发放总次数上限 / Maximum number of coupons sent in total
        ///
        /// **Required.**
        pub fn max_count(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_count", value.into()))
        }

        /// 每日发放次数上限 / Maximum number of coupons sent per day
        pub fn max_count_per_day(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_count_per_day", value.into()))
        }

        /// 每个用户领取次数上限 / Maximum number of coupons that one user may claim
        ///
        /// **Required.**
        pub fn max_count_per_user(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_count_per_user", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(StockSendRule);

    /// 单券使用规则 / Usage rules of the single-use mode
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SingleUsageRule(ObjectBuilder);

    impl SingleUsageRule {
        /// 券可核销时间 / When the coupon can be redeemed
        ///
        /// **Required.**
        pub fn coupon_available_period(self, value: CouponAvailablePeriod) -> Self {
            Self(self.0.set("coupon_available_period", value))
        }

        /// 满减券使用规则 / Usage rule of the coupon with a fixed reduction over a minimum spend
        pub fn normal_coupon(self, value: NormalCoupon) -> Self {
            Self(self.0.set("normal_coupon", value))
        }

        /// 折扣券使用规则 / Rules of the percentage discount coupon
        pub fn discount_coupon(self, value: DiscountCoupon) -> Self {
            Self(self.0.set("discount_coupon", value))
        }

        /// 兑换券（换购券）使用规则 / Usage rule of the exchange coupon
        pub fn exchange_coupon(self, value: ExchangeCoupon) -> Self {
            Self(self.0.set("exchange_coupon", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SingleUsageRule);

    /// 券可核销时间 / When the coupon can be redeemed
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct CouponAvailablePeriod(ObjectBuilder);

    impl CouponAvailablePeriod {
        /// 可用（有效期）开始时间 / Start of the validity period
        ///
        /// **Required.** Format: `date-time`.
        pub fn available_begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("available_begin_time", value.into()))
        }

        /// 可用（有效期）结束时间 / End of the validity period
        ///
        /// **Required.** Format: `date-time`.
        pub fn available_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("available_end_time", value.into()))
        }

        /// 生效后有效天数 / Days of validity after it takes effect
        pub fn available_days(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("available_days", value.into()))
        }

        /// 领取后N天开始生效，单位：天 / Days after receipt until the coupon takes effect
        pub fn wait_days_after_receive(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("wait_days_after_receive", value.into()))
        }

        /// 每周固定可用时间 / Fixed times of the week at which the coupon is valid
        pub fn weekly_available_period(self, value: WeeklyAvailablePeriod) -> Self {
            Self(self.0.set("weekly_available_period", value))
        }

        /// 无规律的可用时间段列表 / Irregular periods in which the coupon is usable
        pub fn irregular_available_period_list(
            self,
            values: impl IntoIterator<Item = IrregularAvailablePeriodList>,
        ) -> Self {
            Self(
                self
                    .0
                    .set(
                        "irregular_available_period_list",
                        list::<IrregularAvailablePeriodList>(values),
                    ),
            )
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CouponAvailablePeriod);

    /// 每周固定可用时间 / Fixed times of the week at which the coupon is valid
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct WeeklyAvailablePeriod(ObjectBuilder);

    impl WeeklyAvailablePeriod {
        /// 每周可用的星期列表 / Days of the week on which it can be used
        pub fn day_list(self, values: impl IntoIterator<Item = impl Into<DayList>>) -> Self {
            Self(self.0.set("day_list", list::<DayList>(values)))
        }

        /// 当天可用时间段列表 / Usable time ranges within the day
        pub fn day_period_list(
            self,
            values: impl IntoIterator<Item = DayPeriodList>,
        ) -> Self {
            Self(self.0.set("day_period_list", list::<DayPeriodList>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(WeeklyAvailablePeriod);

    /// 每周可用的星期列表 / Days of the week on which it can be used
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum DayList {
        /// 周一 / Monday
        ///
        /// `MONDAY`
        Monday,
        /// 周二 / Tuesday
        ///
        /// `TUESDAY`
        Tuesday,
        /// 周三 / Wednesday
        ///
        /// `WEDNESDAY`
        Wednesday,
        /// 周四 / Thursday
        ///
        /// `THURSDAY`
        Thursday,
        /// 周五 / Friday
        ///
        /// `FRIDAY`
        Friday,
        /// 周六 / Saturday
        ///
        /// `SATURDAY`
        Saturday,
        /// 周日 / Sunday
        ///
        /// `SUNDAY`
        Sunday,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        DayList,
        Monday = "MONDAY",
        Tuesday = "TUESDAY",
        Wednesday = "WEDNESDAY",
        Thursday = "THURSDAY",
        Friday = "FRIDAY",
        Saturday = "SATURDAY",
        Sunday = "SUNDAY",
    );

    /// 当天可用时间段列表 / Usable time ranges within the day
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct DayPeriodList(ObjectBuilder);

    impl DayPeriodList {
        /// 当天可用开始时间，自0点起的秒数 / Start of the usable time in the day, in seconds since midnight
        ///
        /// **Required.**
        pub fn begin_time(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("begin_time", value.into()))
        }

        /// 当天可用结束时间，自0点起的秒数 / End of the usable time in the day, in seconds since midnight
        ///
        /// **Required.**
        pub fn end_time(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("end_time", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(DayPeriodList);

    /// 无规律的可用时间段列表 / Irregular periods in which the coupon is usable
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct IrregularAvailablePeriodList(ObjectBuilder);

    impl IrregularAvailablePeriodList {
        /// 可用时间段的开始时间 / Start of the usable period
        ///
        /// **Required.** Format: `date-time`.
        pub fn begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("begin_time", value.into()))
        }

        /// 可用时间段的结束时间 / End of the usable period
        ///
        /// **Required.** Format: `date-time`.
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("end_time", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(IrregularAvailablePeriodList);

    /// 兑换券（换购券）使用规则 / Usage rule of the exchange coupon
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ExchangeCoupon(ObjectBuilder);

    impl ExchangeCoupon {
        /// 门槛金额，单位：分 / Minimum spend for the coupon, in fen
        ///
        /// **Required.**
        pub fn threshold(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("threshold", value.into()))
        }

        /// 兑换（换购）价格，单位：分 / Fixed price at which the item is exchanged, in fen
        ///
        /// **Required.**
        pub fn exchange_price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("exchange_price", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ExchangeCoupon);

    /// 券使用规则展示信息 / How the coupon's usage rules are displayed
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct UsageRuleDisplayInfo(ObjectBuilder);

    impl UsageRuleDisplayInfo {
        /// 券使用方式列表 / Ways in which the coupon can be used
        ///
        /// **Required.**
        pub fn coupon_usage_method_list(
            self,
            values: impl IntoIterator<Item = impl Into<CouponUsageMethodList>>,
        ) -> Self {
            Self(
                self.0.set("coupon_usage_method_list", list::<CouponUsageMethodList>(values)),
            )
        }

        /// 小程序AppID / AppID of the Mini Program
        pub fn mini_program_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_program_appid", value.into()))
        }

        /// 小程序页面路径 / Page path of the Mini Program
        pub fn mini_program_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_program_path", value.into()))
        }

        /// App的H5跳转路径 / H5 path through which the app is opened
        pub fn app_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("app_path", value.into()))
        }

        /// 券使用说明 / How to use the coupon
        ///
        /// **Required.** At most 1000 characters.
        pub fn usage_description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("usage_description", value.into()))
        }

        /// 券可用门店信息 / Shops where the coupon can be used
        pub fn coupon_available_store_info(self, value: CouponAvailableStoreInfo) -> Self {
            Self(self.0.set("coupon_available_store_info", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(UsageRuleDisplayInfo);

    /// 券使用方式列表 / Ways in which the coupon can be used
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CouponUsageMethodList {
        /// 线下使用 / Used offline
        ///
        /// `OFFLINE`
        Offline,
        /// 小程序使用 / Used in the Mini Program
        ///
        /// `MINI_PROGRAM`
        MiniProgram,
        /// APP使用 / Used in the app
        ///
        /// `APP`
        App,
        /// 付款码使用 / Used with the payment code
        ///
        /// `PAYMENT_CODE`
        PaymentCode,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CouponUsageMethodList,
        Offline = "OFFLINE",
        MiniProgram = "MINI_PROGRAM",
        App = "APP",
        PaymentCode = "PAYMENT_CODE",
    );

    /// 券可用门店信息 / Shops where the coupon can be used
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct CouponAvailableStoreInfo(ObjectBuilder);

    impl CouponAvailableStoreInfo {
        /// 券可用门店描述 / Description of the shops where the coupon can be used
        ///
        /// **Required.** At most 1000 characters.
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("description", value.into()))
        }

        /// 小程序AppID / AppID of the Mini Program
        pub fn mini_program_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_program_appid", value.into()))
        }

        /// 小程序页面路径 / Page path of the Mini Program
        pub fn mini_program_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_program_path", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CouponAvailableStoreInfo);

    /// 用户商品券展示信息 / How the user's product coupon is displayed
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct CouponDisplayInfo(ObjectBuilder);

    impl CouponDisplayInfo {
        /// 券code展示模式 / How the coupon code is displayed
        ///
        /// **Required.**
        pub fn code_display_mode(self, value: impl Into<CodeDisplayMode>) -> Self {
            Self(self.0.set("code_display_mode", value.into()))
        }

        /// 背景颜色 / Background colour
        pub fn background_color(self, value: impl Into<BackgroundColor>) -> Self {
            Self(self.0.set("background_color", value.into()))
        }

        /// 小程序入口 / Mini Program entry
        pub fn entrance_mini_program(self, value: EntranceMiniProgram) -> Self {
            Self(self.0.set("entrance_mini_program", value))
        }

        /// 公众号入口 / Official Account entry
        pub fn entrance_official_account(self, value: EntranceOfficialAccount) -> Self {
            Self(self.0.set("entrance_official_account", value))
        }

        /// 视频号入口 / Channels account entry
        pub fn entrance_finder(self, value: EntranceFinder) -> Self {
            Self(self.0.set("entrance_finder", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CouponDisplayInfo);

    /// 券code展示模式 / How the coupon code is displayed
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CodeDisplayMode {
        /// 不展示 / Not shown
        ///
        /// `INVISIBLE`
        Invisible,
        /// 一维码 / Barcode
        ///
        /// `BARCODE`
        Barcode,
        /// 二维码 / QR code
        ///
        /// `QRCODE`
        Qrcode,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CodeDisplayMode,
        Invisible = "INVISIBLE",
        Barcode = "BARCODE",
        Qrcode = "QRCODE",
    );

    /// 背景颜色 / Background colour
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum BackgroundColor {
        /// 色值#63B359（绿） / Green, #63B359
        ///
        /// `Color010`
        Color010,
        /// 色值#2C9F67（深绿） / Dark green, #2C9F67
        ///
        /// `Color020`
        Color020,
        /// 色值#509FC9（浅蓝） / Light blue, #509FC9
        ///
        /// `Color030`
        Color030,
        /// 色值#5885CF（蓝） / Blue, #5885CF
        ///
        /// `Color040`
        Color040,
        /// 色值#9062C0（紫） / Purple, #9062C0
        ///
        /// `Color050`
        Color050,
        /// 色值#D09A45（棕黄） / Brownish yellow, #D09A45
        ///
        /// `Color060`
        Color060,
        /// 色值#E4B138（黄） / Yellow, #E4B138
        ///
        /// `Color070`
        Color070,
        /// 色值#EE903C（橙） / Orange, #EE903C
        ///
        /// `Color080`
        Color080,
        /// 色值#DD6549（橘红） / Orange red, #DD6549
        ///
        /// `Color090`
        Color090,
        /// 色值#CC463D（红） / Red, #CC463D
        ///
        /// `Color100`
        Color100,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        BackgroundColor,
        Color010 = "Color010",
        Color020 = "Color020",
        Color030 = "Color030",
        Color040 = "Color040",
        Color050 = "Color050",
        Color060 = "Color060",
        Color070 = "Color070",
        Color080 = "Color080",
        Color090 = "Color090",
        Color100 = "Color100",
    );

    /// 小程序入口 / Mini Program entry
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct EntranceMiniProgram(ObjectBuilder);

    impl EntranceMiniProgram {
        /// 入口小程序AppID / AppID of the Mini Program that the entry opens
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("appid", value.into()))
        }

        /// 小程序页面路径 / Mini Program page path
        ///
        /// **Required.**
        pub fn path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("path", value.into()))
        }

        /// 入口文案 / Text of the entry
        ///
        /// **Required.** At most 5 characters.
        pub fn entrance_wording(self, value: impl Into<String>) -> Self {
            Self(self.0.set("entrance_wording", value.into()))
        }

        /// 小程序入口引导文案 / Guiding text of the Mini Program entry
        ///
        /// **Required.** At most 6 characters.
        pub fn guidance_wording(self, value: impl Into<String>) -> Self {
            Self(self.0.set("guidance_wording", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(EntranceMiniProgram);

    /// 公众号入口 / Official Account entry
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct EntranceOfficialAccount(ObjectBuilder);

    impl EntranceOfficialAccount {
        /// 入口公众号AppID / AppID of the Official Account that the entry opens
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("appid", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(EntranceOfficialAccount);

    /// 视频号入口 / Channels account entry
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct EntranceFinder(ObjectBuilder);

    impl EntranceFinder {
        /// 视频号ID / Channels (Finder) account ID
        ///
        /// **Required.**
        pub fn finder_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("finder_id", value.into()))
        }

        /// 视频号视频ID / Channels video ID
        ///
        /// **Required.**
        pub fn finder_video_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("finder_video_id", value.into()))
        }

        /// 视频号视频封面图URL / URL of the Channels video's cover image
        ///
        /// **Required.**
        pub fn finder_video_cover_image_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("finder_video_cover_image_url", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(EntranceFinder);

    /// 事件通知配置 / Event notification settings
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct NotifyConfig(ObjectBuilder);

    impl NotifyConfig {
        /// 接收事件通知的AppID / AppID for event notifications
        ///
        /// **Required.**
        pub fn notify_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("notify_appid", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(NotifyConfig);

    /// 可用门店范围 / Which shops accept the coupon
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum StoreScope {
        /// 无门店 / No shops
        ///
        /// `NONE`
        None,
        /// 全部门店 / All shops
        ///
        /// `ALL`
        All,
        /// 指定门店 / Specific shops
        ///
        /// `SPECIFIC`
        Specific,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        StoreScope,
        None = "NONE",
        All = "ALL",
        Specific = "SPECIFIC",
    );

    /// 批次组信息 / The stock bundle (group of coupon stocks)
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct StockBundle(ObjectBuilder);

    impl StockBundle {
        /// 批次组备注 / Remark on the stock bundle
        ///
        /// At most 20 characters.
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.set("remark", value.into()))
        }

        /// 券code分配模式 / How coupon codes are assigned
        ///
        /// **Required.**
        pub fn coupon_code_mode(self, value: impl Into<StockBundleCouponCodeMode>) -> Self {
            Self(self.0.set("coupon_code_mode", value.into()))
        }

        /// 批次发放规则 / Rules for sending the stock's coupons
        ///
        /// **Required.**
        pub fn stock_send_rule(self, value: StockSendRule) -> Self {
            Self(self.0.set("stock_send_rule", value))
        }

        /// 多次优惠使用规则 / Usage rules of the progressive multi-use bundle mode
        pub fn progressive_bundle_usage_rule(
            self,
            value: ProgressiveBundleUsageRule,
        ) -> Self {
            Self(self.0.set("progressive_bundle_usage_rule", value))
        }

        /// 券使用规则展示信息 / How the coupon's usage rules are displayed
        ///
        /// **Required.**
        pub fn usage_rule_display_info(self, value: UsageRuleDisplayInfo) -> Self {
            Self(self.0.set("usage_rule_display_info", value))
        }

        /// 用户商品券展示信息 / How the user's product coupon is displayed
        ///
        /// **Required.**
        pub fn coupon_display_info(self, value: CouponDisplayInfo) -> Self {
            Self(self.0.set("coupon_display_info", value))
        }

        /// 事件通知配置 / Event notification settings
        ///
        /// **Required.**
        pub fn notify_config(self, value: NotifyConfig) -> Self {
            Self(self.0.set("notify_config", value))
        }

        /// 可用门店范围 / Which shops accept the coupon
        ///
        /// **Required.**
        pub fn store_scope(self, value: impl Into<StoreScope>) -> Self {
            Self(self.0.set("store_scope", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(StockBundle);

    /// 券code分配模式 / How coupon codes are assigned
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum StockBundleCouponCodeMode {
        /// 微信支付分配 / Assigned by WeChat Pay
        ///
        /// `WECHATPAY`
        Wechatpay,
        /// 商户预先上传 / Uploaded by the merchant in advance
        ///
        /// `UPLOAD`
        Upload,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        StockBundleCouponCodeMode,
        Wechatpay = "WECHATPAY",
        Upload = "UPLOAD",
    );

    /// 多次优惠使用规则 / Usage rules of the progressive multi-use bundle mode
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ProgressiveBundleUsageRule(ObjectBuilder);

    impl ProgressiveBundleUsageRule {
        /// 券可核销时间 / When the coupon can be redeemed
        ///
        /// **Required.**
        pub fn coupon_available_period(self, value: CouponAvailablePeriod) -> Self {
            Self(self.0.set("coupon_available_period", value))
        }

        /// 满减券使用规则列表 / Usage rules of the coupons with a fixed reduction over a minimum spend
        pub fn normal_coupon_list(
            self,
            values: impl IntoIterator<Item = NormalCouponList>,
        ) -> Self {
            Self(self.0.set("normal_coupon_list", list::<NormalCouponList>(values)))
        }

        /// 折扣券使用规则列表 / Rules of the percentage discount coupons, one per use
        pub fn discount_coupon_list(
            self,
            values: impl IntoIterator<Item = DiscountCouponList>,
        ) -> Self {
            Self(self.0.set("discount_coupon_list", list::<DiscountCouponList>(values)))
        }

        /// 兑换券使用规则列表 / Usage rules of the exchange coupons
        pub fn exchange_coupon_list(
            self,
            values: impl IntoIterator<Item = ExchangeCouponList>,
        ) -> Self {
            Self(self.0.set("exchange_coupon_list", list::<ExchangeCouponList>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ProgressiveBundleUsageRule);

    /// 满减券使用规则列表 / Usage rules of the coupons with a fixed reduction over a minimum spend
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct NormalCouponList(ObjectBuilder);

    impl NormalCouponList {
        /// 门槛金额，单位：分 / Minimum spend for the coupon, in fen
        ///
        /// **Required.**
        pub fn threshold(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("threshold", value.into()))
        }

        /// 满减券固定减免金额，单位：分 / Fixed amount the coupon takes off, in fen
        ///
        /// **Required.**
        pub fn discount_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("discount_amount", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(NormalCouponList);

    /// 折扣券使用规则列表 / Rules of the percentage discount coupons, one per use
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct DiscountCouponList(ObjectBuilder);

    impl DiscountCouponList {
        /// 门槛金额，单位：分 / Minimum spend for the coupon, in fen
        ///
        /// **Required.**
        pub fn threshold(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("threshold", value.into()))
        }

        /// 折扣减免百分比 / Percentage taken off the price (20 means 20% off)
        ///
        /// **Required.**
        pub fn percent_off(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("percent_off", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(DiscountCouponList);

    /// 兑换券使用规则列表 / Usage rules of the exchange coupons
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ExchangeCouponList(ObjectBuilder);

    impl ExchangeCouponList {
        /// 门槛金额，单位：分 / Minimum spend for the coupon, in fen
        ///
        /// **Required.**
        pub fn threshold(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("threshold", value.into()))
        }

        /// 兑换（换购）价格，单位：分 / Fixed price at which the item is exchanged, in fen
        ///
        /// **Required.**
        pub fn exchange_price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("exchange_price", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ExchangeCouponList);

    /// Response of 创建商品券.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商品券ID / Product coupon ID
        ///
        /// Always present according to the docs.
        pub product_coupon_id: Option<String>,
        /// 优惠范围，全场、单品或品类 / Whether the coupon is for the whole shop, single items or a category
        ///
        /// Always present according to the docs.
        pub scope: Option<response::Scope>,
        /// 商品券类型 / Type of product coupon
        ///
        /// Always present according to the docs.
        pub r#type: Option<response::Type>,
        /// 使用模式，单次或多次 / Usage mode of the coupon, single or multiple uses
        ///
        /// Always present according to the docs.
        pub usage_mode: Option<response::UsageMode>,
        /// 单券模式信息 / Settings of the single-use mode
        pub single_usage_info: Option<response::SingleUsageInfo>,
        /// 多次优惠模式信息 / Settings of the progressive multi-use bundle mode
        pub progressive_bundle_usage_info: Option<response::ProgressiveBundleUsageInfo>,
        /// 商品券展示信息 / How the product coupon is displayed
        ///
        /// Always present according to the docs.
        pub display_info: Option<response::DisplayInfo>,
        /// 商户侧商品编号 / Merchant's own number of the product
        pub out_product_no: Option<String>,
        /// 商品券状态 / State of the product coupon
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 批次信息 / The stock (batch of coupons)
        ///
        /// Always present according to the docs.
        pub stock: Option<response::Stock>,
        /// 批次组信息 / The stock bundle (group of coupon stocks)
        pub stock_bundle: Option<response::StockBundle>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        product_coupon_id = "product_coupon_id",
        scope = "scope",
        r#type = "type",
        usage_mode = "usage_mode",
        single_usage_info = "single_usage_info",
        progressive_bundle_usage_info = "progressive_bundle_usage_info",
        display_info = "display_info",
        out_product_no = "out_product_no",
        state = "state",
        stock = "stock",
        stock_bundle = "stock_bundle",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 优惠范围，全场、单品或品类 / Whether the coupon is for the whole shop, single items or a category
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Scope {
            /// 全场可用 / All goods
            ///
            /// `ALL`
            All,
            /// 单品优惠 / Discount on single items
            ///
            /// `SINGLE`
            Single,
            /// 品类可用 / Goods of a category
            ///
            /// `CATEGORY`
            Category,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Scope,
            All = "ALL",
            Single = "SINGLE",
            Category = "CATEGORY",
        );

        /// 商品券类型 / Type of product coupon
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Type {
            /// 满减券 / Coupon with an amount off above a threshold
            ///
            /// `NORMAL`
            Normal,
            /// 折扣券 / Percentage discount coupon
            ///
            /// `DISCOUNT`
            Discount,
            /// 兑换券 / Exchange coupon
            ///
            /// `EXCHANGE`
            Exchange,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Type,
            Normal = "NORMAL",
            Discount = "DISCOUNT",
            Exchange = "EXCHANGE",
        );

        /// 使用模式，单次或多次 / Usage mode of the coupon, single or multiple uses
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum UsageMode {
            /// 单次优惠 / Single use
            ///
            /// `SINGLE`
            Single,
            /// 多次优惠 / Multiple uses as a bundle
            ///
            /// `PROGRESSIVE_BUNDLE`
            ProgressiveBundle,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            UsageMode,
            Single = "SINGLE",
            ProgressiveBundle = "PROGRESSIVE_BUNDLE",
        );

        /// 单券模式信息 / Settings of the single-use mode
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SingleUsageInfo {
            /// 满减券使用规则 / Usage rule of the coupon with a fixed reduction over a minimum spend
            pub normal_coupon: Option<NormalCoupon>,
            /// 折扣券使用规则 / Rules of the percentage discount coupon
            pub discount_coupon: Option<DiscountCoupon>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            SingleUsageInfo,
            normal_coupon = "normal_coupon",
            discount_coupon = "discount_coupon",
        );

        /// 满减券使用规则 / Usage rule of the coupon with a fixed reduction over a minimum spend
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct NormalCoupon {
            /// 门槛金额，单位：分 / Minimum spend for the coupon, in fen
            ///
            /// Always present according to the docs.
            pub threshold: Option<i64>,
            /// 满减券固定减免金额，单位：分 / Fixed amount the coupon takes off, in fen
            ///
            /// Always present according to the docs.
            pub discount_amount: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            NormalCoupon,
            threshold = "threshold",
            discount_amount = "discount_amount",
        );

        /// 折扣券使用规则 / Rules of the percentage discount coupon
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DiscountCoupon {
            /// 门槛金额，单位：分 / Minimum spend for the coupon, in fen
            ///
            /// Always present according to the docs.
            pub threshold: Option<i64>,
            /// 折扣减免百分比 / Percentage taken off the price (20 means 20% off)
            ///
            /// Always present according to the docs.
            pub percent_off: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            DiscountCoupon,
            threshold = "threshold",
            percent_off = "percent_off",
        );

        /// 多次优惠模式信息 / Settings of the progressive multi-use bundle mode
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ProgressiveBundleUsageInfo {
            /// 可用次数 / Number of times the coupon can be used
            ///
            /// Always present according to the docs.
            pub count: Option<i64>,
            /// 多次优惠的使用间隔，单位：天 / Days between two uses of the offer
            pub interval_days: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ProgressiveBundleUsageInfo,
            count = "count",
            interval_days = "interval_days",
        );

        /// 商品券展示信息 / How the product coupon is displayed
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DisplayInfo {
            /// 商品券名称 / Name of the product coupon
            ///
            /// Always present according to the docs.
            pub name: Option<String>,
            /// 商品券图片URL / URL of the product coupon's image
            ///
            /// Always present according to the docs.
            pub image_url: Option<String>,
            /// 商品券背景图URL / URL of the product coupon's background picture
            ///
            /// Always present according to the docs.
            pub background_url: Option<String>,
            /// 商品券详情图URL列表 / URLs of the product coupon's detail pictures
            pub detail_image_url_list: Vec<String>,
            /// 原价，单位：分 / Original price, in fen
            pub original_price: Option<i64>,
            /// 套餐组合列表 / Combos of the product coupon
            pub combo_package_list: Vec<ComboPackageList>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            DisplayInfo,
            name = "name",
            image_url = "image_url",
            background_url = "background_url",
            detail_image_url_list = "detail_image_url_list",
            original_price = "original_price",
            combo_package_list = "combo_package_list",
        );

        /// 套餐组合列表 / Combos of the product coupon
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ComboPackageList {
            /// 套餐名称 / Name of the combo package
            ///
            /// Always present according to the docs.
            pub name: Option<String>,
            /// 可选单品数量 / Number of items that may be chosen
            ///
            /// Always present according to the docs.
            pub pick_count: Option<i64>,
            /// 套餐内的单品列表 / Items of the combo
            ///
            /// Always present according to the docs.
            pub choice_list: Vec<ChoiceList>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ComboPackageList,
            name = "name",
            pick_count = "pick_count",
            choice_list = "choice_list",
        );

        /// 套餐内的单品列表 / Items of the combo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ChoiceList {
            /// 单品名称 / Name of the item
            ///
            /// Always present according to the docs.
            pub name: Option<String>,
            /// 单品价格，单位：分 / Price of the single item, in fen
            ///
            /// Always present according to the docs.
            pub price: Option<i64>,
            /// 单品数量 / Quantity of the item
            ///
            /// Always present according to the docs.
            pub count: Option<i64>,
            /// 单品图片URL / URL of the item's image
            pub image_url: Option<String>,
            /// 单品跳转的小程序AppID / AppID of the Mini Program that the item opens
            pub mini_program_appid: Option<String>,
            /// 单品跳转的小程序页面路径 / Mini Program page path that the item opens
            pub mini_program_path: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ChoiceList,
            name = "name",
            price = "price",
            count = "count",
            image_url = "image_url",
            mini_program_appid = "mini_program_appid",
            mini_program_path = "mini_program_path",
        );

        /// 商品券状态 / State of the product coupon
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// 审核中 / Under review
            ///
            /// `AUDITING`
            Auditing,
            /// 生效中 / In effect
            ///
            /// `EFFECTIVE`
            Effective,
            /// 已失效 / Deactivated
            ///
            /// `DEACTIVATED`
            Deactivated,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Auditing = "AUDITING",
            Effective = "EFFECTIVE",
            Deactivated = "DEACTIVATED",
        );

        /// 批次信息 / The stock (batch of coupons)
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Stock {
            /// 商品券ID / Product coupon ID
            ///
            /// Always present according to the docs.
            pub product_coupon_id: Option<String>,
            /// 批次号 / Stock ID (batch of coupons)
            ///
            /// Always present according to the docs.
            pub stock_id: Option<String>,
            /// 批次备注 / Remark on the stock
            pub remark: Option<String>,
            /// 券code分配模式 / How coupon codes are assigned
            ///
            /// Always present according to the docs.
            pub coupon_code_mode: Option<CouponCodeMode>,
            /// 品牌方预上传的券code数量信息 / Counts of the coupon codes the brand uploaded
            pub coupon_code_count_info: Option<CouponCodeCountInfo>,
            /// 批次发放规则 / Rules for sending the stock's coupons
            ///
            /// Always present according to the docs.
            pub stock_send_rule: Option<StockSendRule>,
            /// 单券使用规则 / Usage rules of the single-use mode
            pub single_usage_rule: Option<SingleUsageRule>,
            /// 券使用规则展示信息 / How the coupon's usage rules are displayed
            ///
            /// Always present according to the docs.
            pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
            /// 用户商品券展示信息 / How the user's product coupon is displayed
            ///
            /// Always present according to the docs.
            pub coupon_display_info: Option<CouponDisplayInfo>,
            /// 事件通知配置 / Event notification settings
            ///
            /// Always present according to the docs.
            pub notify_config: Option<NotifyConfig>,
            /// 可用门店范围 / Which shops accept the coupon
            ///
            /// Always present according to the docs.
            pub store_scope: Option<StoreScope>,
            /// 已发放次数 / How many coupons of the stock have been sent
            ///
            /// Always present according to the docs.
            pub sent_count_info: Option<SentCountInfo>,
            /// 批次状态 / State of the stock
            ///
            /// Always present according to the docs.
            pub state: Option<StockState>,
            /// 失效请求单号 / Request number of the deactivation
            pub deactivate_request_no: Option<String>,
            /// 失效时间，RFC 3339格式 / Time of the deactivation, in RFC 3339
            ///
            /// Format: `date-time`.
            pub deactivate_time: Option<String>,
            /// 失效原因 / Why it was deactivated
            pub deactivate_reason: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Stock,
            product_coupon_id = "product_coupon_id",
            stock_id = "stock_id",
            remark = "remark",
            coupon_code_mode = "coupon_code_mode",
            coupon_code_count_info = "coupon_code_count_info",
            stock_send_rule = "stock_send_rule",
            single_usage_rule = "single_usage_rule",
            usage_rule_display_info = "usage_rule_display_info",
            coupon_display_info = "coupon_display_info",
            notify_config = "notify_config",
            store_scope = "store_scope",
            sent_count_info = "sent_count_info",
            state = "state",
            deactivate_request_no = "deactivate_request_no",
            deactivate_time = "deactivate_time",
            deactivate_reason = "deactivate_reason",
        );

        /// 券code分配模式 / How coupon codes are assigned
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CouponCodeMode {
            /// 微信支付分配 / Assigned by WeChat Pay
            ///
            /// `WECHATPAY`
            Wechatpay,
            /// 商户预先上传 / Uploaded by the merchant in advance
            ///
            /// `UPLOAD`
            Upload,
            /// 商户发券时通过API指定 / Specified by the merchant through the API on sending
            ///
            /// `API_ASSIGN`
            ApiAssign,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CouponCodeMode,
            Wechatpay = "WECHATPAY",
            Upload = "UPLOAD",
            ApiAssign = "API_ASSIGN",
        );

        /// 品牌方预上传的券code数量信息 / Counts of the coupon codes the brand uploaded
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CouponCodeCountInfo {
            /// 已上传的code总数 / Total number of codes uploaded
            ///
            /// Always present according to the docs.
            pub total_count: Option<i64>,
            /// 当前可用的code数量 / Count of codes still available
            ///
            /// Always present according to the docs.
            pub available_count: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            CouponCodeCountInfo,
            total_count = "total_count",
            available_count = "available_count",
        );

        /// 批次发放规则 / Rules for sending the stock's coupons
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StockSendRule {
            /// 发放总次数上限 / Maximum number of coupons sent in total
            ///
            /// Always present according to the docs.
            pub max_count: Option<i64>,
            /// 每日发放次数上限 / Maximum number of coupons sent per day
            pub max_count_per_day: Option<i64>,
            /// 每个用户领取次数上限 / Maximum number of coupons that one user may claim
            pub max_count_per_user: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            StockSendRule,
            max_count = "max_count",
            max_count_per_day = "max_count_per_day",
            max_count_per_user = "max_count_per_user",
        );

        /// 单券使用规则 / Usage rules of the single-use mode
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SingleUsageRule {
            /// 券可核销时间 / When the coupon can be redeemed
            ///
            /// Always present according to the docs.
            pub coupon_available_period: Option<CouponAvailablePeriod>,
            /// 满减券使用规则 / Usage rule of the coupon with a fixed reduction over a minimum spend
            pub normal_coupon: Option<NormalCoupon>,
            /// 折扣券使用规则 / Rules of the percentage discount coupon
            pub discount_coupon: Option<DiscountCoupon>,
            /// 兑换券（换购券）使用规则 / Usage rule of the exchange coupon
            pub exchange_coupon: Option<ExchangeCoupon>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            SingleUsageRule,
            coupon_available_period = "coupon_available_period",
            normal_coupon = "normal_coupon",
            discount_coupon = "discount_coupon",
            exchange_coupon = "exchange_coupon",
        );

        /// 券可核销时间 / When the coupon can be redeemed
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CouponAvailablePeriod {
            /// 可用（有效期）开始时间 / Start of the validity period
            ///
            /// Always present according to the docs. Format: `date-time`.
            pub available_begin_time: Option<String>,
            /// 可用（有效期）结束时间 / End of the validity period
            ///
            /// Always present according to the docs. Format: `date-time`.
            pub available_end_time: Option<String>,
            /// 生效后有效天数 / Days of validity after it takes effect
            pub available_days: Option<i64>,
            /// 领取后N天开始生效，单位：天 / Days after receipt until the coupon takes effect
            pub wait_days_after_receive: Option<i64>,
            /// 每周固定可用时间 / Fixed times of the week at which the coupon is valid
            pub weekly_available_period: Option<WeeklyAvailablePeriod>,
            /// 无规律的可用时间段列表 / Irregular periods in which the coupon is usable
            pub irregular_available_period_list: Vec<IrregularAvailablePeriodList>,
            /// 领取后有效时长，单位：秒 / Validity after the coupon is received, in seconds
            pub available_seconds: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            CouponAvailablePeriod,
            available_begin_time = "available_begin_time",
            available_end_time = "available_end_time",
            available_days = "available_days",
            wait_days_after_receive = "wait_days_after_receive",
            weekly_available_period = "weekly_available_period",
            irregular_available_period_list = "irregular_available_period_list",
            available_seconds = "available_seconds",
        );

        /// 每周固定可用时间 / Fixed times of the week at which the coupon is valid
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct WeeklyAvailablePeriod {
            /// 每周可用的星期列表 / Days of the week on which it can be used
            pub day_list: Vec<DayList>,
            /// 当天可用时间段列表 / Usable time ranges within the day
            pub day_period_list: Vec<DayPeriodList>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            WeeklyAvailablePeriod,
            day_list = "day_list",
            day_period_list = "day_period_list",
        );

        /// 每周可用的星期列表 / Days of the week on which it can be used
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum DayList {
            /// 周一 / Monday
            ///
            /// `MONDAY`
            Monday,
            /// 周二 / Tuesday
            ///
            /// `TUESDAY`
            Tuesday,
            /// 周三 / Wednesday
            ///
            /// `WEDNESDAY`
            Wednesday,
            /// 周四 / Thursday
            ///
            /// `THURSDAY`
            Thursday,
            /// 周五 / Friday
            ///
            /// `FRIDAY`
            Friday,
            /// 周六 / Saturday
            ///
            /// `SATURDAY`
            Saturday,
            /// 周日 / Sunday
            ///
            /// `SUNDAY`
            Sunday,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            DayList,
            Monday = "MONDAY",
            Tuesday = "TUESDAY",
            Wednesday = "WEDNESDAY",
            Thursday = "THURSDAY",
            Friday = "FRIDAY",
            Saturday = "SATURDAY",
            Sunday = "SUNDAY",
        );

        /// 当天可用时间段列表 / Usable time ranges within the day
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DayPeriodList {
            /// 当天可用开始时间，自0点起的秒数 / Start of the usable time in the day, in seconds since midnight
            ///
            /// Always present according to the docs.
            pub begin_time: Option<i64>,
            /// 当天可用结束时间，自0点起的秒数 / End of the usable time in the day, in seconds since midnight
            ///
            /// Always present according to the docs.
            pub end_time: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            DayPeriodList,
            begin_time = "begin_time",
            end_time = "end_time",
        );

        /// 无规律的可用时间段列表 / Irregular periods in which the coupon is usable
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct IrregularAvailablePeriodList {
            /// 可用时间段的开始时间 / Start of the usable period
            ///
            /// Always present according to the docs. Format: `date-time`.
            pub begin_time: Option<String>,
            /// 可用时间段的结束时间 / End of the usable period
            ///
            /// Always present according to the docs. Format: `date-time`.
            pub end_time: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            IrregularAvailablePeriodList,
            begin_time = "begin_time",
            end_time = "end_time",
        );

        /// 兑换券（换购券）使用规则 / Usage rule of the exchange coupon
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ExchangeCoupon {
            /// 门槛金额，单位：分 / Minimum spend for the coupon, in fen
            ///
            /// Always present according to the docs.
            pub threshold: Option<i64>,
            /// 兑换（换购）价格，单位：分 / Fixed price at which the item is exchanged, in fen
            ///
            /// Always present according to the docs.
            pub exchange_price: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ExchangeCoupon,
            threshold = "threshold",
            exchange_price = "exchange_price",
        );

        /// 券使用规则展示信息 / How the coupon's usage rules are displayed
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct UsageRuleDisplayInfo {
            /// 券使用方式列表 / Ways in which the coupon can be used
            ///
            /// Always present according to the docs.
            pub coupon_usage_method_list: Vec<CouponUsageMethodList>,
            /// 小程序AppID / AppID of the Mini Program
            pub mini_program_appid: Option<String>,
            /// 小程序页面路径 / Page path of the Mini Program
            pub mini_program_path: Option<String>,
            /// App的H5跳转路径 / H5 path through which the app is opened
            pub app_path: Option<String>,
            /// 券使用说明 / How to use the coupon
            ///
            /// Always present according to the docs.
            pub usage_description: Option<String>,
            /// 券可用门店信息 / Shops where the coupon can be used
            pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
            /// App跳转类型 / How the coupon opens the app
            pub app_jump_type: Option<AppJumpType>,
            /// 口令链接 / Passcode link
            pub passcode_link: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            UsageRuleDisplayInfo,
            coupon_usage_method_list = "coupon_usage_method_list",
            mini_program_appid = "mini_program_appid",
            mini_program_path = "mini_program_path",
            app_path = "app_path",
            usage_description = "usage_description",
            coupon_available_store_info = "coupon_available_store_info",
            app_jump_type = "app_jump_type",
            passcode_link = "passcode_link",
        );

        /// 券使用方式列表 / Ways in which the coupon can be used
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CouponUsageMethodList {
            /// 线下使用 / Used offline
            ///
            /// `OFFLINE`
            Offline,
            /// 小程序使用 / Used in the Mini Program
            ///
            /// `MINI_PROGRAM`
            MiniProgram,
            /// APP使用 / Used in the app
            ///
            /// `APP`
            App,
            /// 付款码使用 / Used with the payment code
            ///
            /// `PAYMENT_CODE`
            PaymentCode,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CouponUsageMethodList,
            Offline = "OFFLINE",
            MiniProgram = "MINI_PROGRAM",
            App = "APP",
            PaymentCode = "PAYMENT_CODE",
        );

        /// 券可用门店信息 / Shops where the coupon can be used
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CouponAvailableStoreInfo {
            /// 券可用门店描述 / Description of the shops where the coupon can be used
            ///
            /// Always present according to the docs.
            pub description: Option<String>,
            /// 小程序AppID / AppID of the Mini Program
            pub mini_program_appid: Option<String>,
            /// 小程序页面路径 / Page path of the Mini Program
            pub mini_program_path: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            CouponAvailableStoreInfo,
            description = "description",
            mini_program_appid = "mini_program_appid",
            mini_program_path = "mini_program_path",
        );

        /// App跳转类型 / How the coupon opens the app
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AppJumpType {
            /// 跳转H5页面 / Open an H5 page
            ///
            /// `H5`
            H5,
            /// 跳转口令链接 / Open a passcode link
            ///
            /// `PASSCODE_LINK`
            PasscodeLink,
            /// 展示使用指引 / Show the usage guide
            ///
            /// `USAGE_GUIDE`
            UsageGuide,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AppJumpType,
            H5 = "H5",
            PasscodeLink = "PASSCODE_LINK",
            UsageGuide = "USAGE_GUIDE",
        );

        /// 用户商品券展示信息 / How the user's product coupon is displayed
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CouponDisplayInfo {
            /// 券code展示模式 / How the coupon code is displayed
            pub code_display_mode: Option<CodeDisplayMode>,
            /// 背景颜色 / Background colour
            pub background_color: Option<BackgroundColor>,
            /// 小程序入口 / Mini Program entry
            pub entrance_mini_program: Option<EntranceMiniProgram>,
            /// 公众号入口 / Official Account entry
            pub entrance_official_account: Option<EntranceOfficialAccount>,
            /// 视频号入口 / Channels account entry
            pub entrance_finder: Option<EntranceFinder>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            CouponDisplayInfo,
            code_display_mode = "code_display_mode",
            background_color = "background_color",
            entrance_mini_program = "entrance_mini_program",
            entrance_official_account = "entrance_official_account",
            entrance_finder = "entrance_finder",
        );

        /// 券code展示模式 / How the coupon code is displayed
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CodeDisplayMode {
            /// 不展示 / Not shown
            ///
            /// `INVISIBLE`
            Invisible,
            /// 一维码 / Barcode
            ///
            /// `BARCODE`
            Barcode,
            /// 二维码 / QR code
            ///
            /// `QRCODE`
            Qrcode,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CodeDisplayMode,
            Invisible = "INVISIBLE",
            Barcode = "BARCODE",
            Qrcode = "QRCODE",
        );

        /// 背景颜色 / Background colour
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum BackgroundColor {
            /// 色值#63B359（绿） / Green, #63B359
            ///
            /// `Color010`
            Color010,
            /// 色值#2C9F67（深绿） / Dark green, #2C9F67
            ///
            /// `Color020`
            Color020,
            /// 色值#509FC9（浅蓝） / Light blue, #509FC9
            ///
            /// `Color030`
            Color030,
            /// 色值#5885CF（蓝） / Blue, #5885CF
            ///
            /// `Color040`
            Color040,
            /// 色值#9062C0（紫） / Purple, #9062C0
            ///
            /// `Color050`
            Color050,
            /// 色值#D09A45（棕黄） / Brownish yellow, #D09A45
            ///
            /// `Color060`
            Color060,
            /// 色值#E4B138（黄） / Yellow, #E4B138
            ///
            /// `Color070`
            Color070,
            /// 色值#EE903C（橙） / Orange, #EE903C
            ///
            /// `Color080`
            Color080,
            /// 色值#DD6549（橘红） / Orange red, #DD6549
            ///
            /// `Color090`
            Color090,
            /// 色值#CC463D（红） / Red, #CC463D
            ///
            /// `Color100`
            Color100,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            BackgroundColor,
            Color010 = "Color010",
            Color020 = "Color020",
            Color030 = "Color030",
            Color040 = "Color040",
            Color050 = "Color050",
            Color060 = "Color060",
            Color070 = "Color070",
            Color080 = "Color080",
            Color090 = "Color090",
            Color100 = "Color100",
        );

        /// 小程序入口 / Mini Program entry
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct EntranceMiniProgram {
            /// 入口小程序AppID / AppID of the Mini Program that the entry opens
            ///
            /// Always present according to the docs.
            pub appid: Option<String>,
            /// 小程序页面路径 / Mini Program page path
            ///
            /// Always present according to the docs.
            pub path: Option<String>,
            /// 入口文案 / Text of the entry
            ///
            /// Always present according to the docs.
            pub entrance_wording: Option<String>,
            /// 小程序入口引导文案 / Guiding text of the Mini Program entry
            ///
            /// Always present according to the docs.
            pub guidance_wording: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            EntranceMiniProgram,
            appid = "appid",
            path = "path",
            entrance_wording = "entrance_wording",
            guidance_wording = "guidance_wording",
        );

        /// 公众号入口 / Official Account entry
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct EntranceOfficialAccount {
            /// 入口公众号AppID / AppID of the Official Account that the entry opens
            ///
            /// Always present according to the docs.
            pub appid: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            EntranceOfficialAccount,
            appid = "appid",
        );

        /// 视频号入口 / Channels account entry
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct EntranceFinder {
            /// 视频号ID / Channels (Finder) account ID
            ///
            /// Always present according to the docs.
            pub finder_id: Option<String>,
            /// 视频号视频ID / Channels video ID
            ///
            /// Always present according to the docs.
            pub finder_video_id: Option<String>,
            /// 视频号视频封面图URL / URL of the Channels video's cover image
            ///
            /// Always present according to the docs.
            pub finder_video_cover_image_url: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            EntranceFinder,
            finder_id = "finder_id",
            finder_video_id = "finder_video_id",
            finder_video_cover_image_url = "finder_video_cover_image_url",
        );

        /// 事件通知配置 / Event notification settings
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct NotifyConfig {
            /// 接收事件通知的AppID / AppID for event notifications
            pub notify_appid: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            NotifyConfig,
            notify_appid = "notify_appid",
        );

        /// 可用门店范围 / Which shops accept the coupon
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum StoreScope {
            /// 无门店 / No shops
            ///
            /// `NONE`
            None,
            /// 全部门店 / All shops
            ///
            /// `ALL`
            All,
            /// 指定门店 / Specific shops
            ///
            /// `SPECIFIC`
            Specific,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            StoreScope,
            None = "NONE",
            All = "ALL",
            Specific = "SPECIFIC",
        );

        /// 已发放次数 / How many coupons of the stock have been sent
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SentCountInfo {
            /// 已发放总次数 / Total number sent
            ///
            /// Always present according to the docs.
            pub total_count: Option<i64>,
            /// 当天已发放次数 / Number sent today
            ///
            /// Always present according to the docs.
            pub today_count: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            SentCountInfo,
            total_count = "total_count",
            today_count = "today_count",
        );

        /// 批次状态 / State of the stock
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum StockState {
            /// 审核中 / Under review
            ///
            /// `AUDITING`
            Auditing,
            /// 发放中 / Being sent
            ///
            /// `SENDING`
            Sending,
            /// 已暂停 / Paused
            ///
            /// `PAUSED`
            Paused,
            /// 已停止 / Stopped
            ///
            /// `STOPPED`
            Stopped,
            /// 已失效 / Deactivated
            ///
            /// `DEACTIVATED`
            Deactivated,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            StockState,
            Auditing = "AUDITING",
            Sending = "SENDING",
            Paused = "PAUSED",
            Stopped = "STOPPED",
            Deactivated = "DEACTIVATED",
        );

        /// 批次组信息 / The stock bundle (group of coupon stocks)
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StockBundle {
            /// 批次组ID / ID of the stock bundle
            pub stock_bundle_id: Option<String>,
            /// 批次列表 / Stocks (batches of coupons)
            ///
            /// Always present according to the docs.
            pub stock_list: Vec<StockList>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            StockBundle,
            stock_bundle_id = "stock_bundle_id",
            stock_list = "stock_list",
        );

        /// 批次列表 / Stocks (batches of coupons)
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StockList {
            /// 商品券ID / Product coupon ID
            ///
            /// Always present according to the docs.
            pub product_coupon_id: Option<String>,
            /// 批次号 / Stock ID (batch of coupons)
            ///
            /// Always present according to the docs.
            pub stock_id: Option<String>,
            /// 批次备注 / Remark on the stock
            pub remark: Option<String>,
            /// 券code分配模式 / How coupon codes are assigned
            ///
            /// Always present according to the docs.
            pub coupon_code_mode: Option<StockListCouponCodeMode>,
            /// 品牌方预上传的券code数量信息 / Counts of the coupon codes the brand uploaded
            pub coupon_code_count_info: Option<CouponCodeCountInfo>,
            /// 批次发放规则 / Rules for sending the stock's coupons
            ///
            /// Always present according to the docs.
            pub stock_send_rule: Option<StockListStockSendRule>,
            /// 多次优惠使用规则 / Usage rules of the progressive multi-use bundle mode
            pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
            /// 批次组信息 / Stock bundle the stock belongs to
            ///
            /// Always present according to the docs.
            pub stock_bundle_info: Option<StockBundleInfo>,
            /// 券使用规则展示信息 / How the coupon's usage rules are displayed
            ///
            /// Always present according to the docs.
            pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
            /// 用户商品券展示信息 / How the user's product coupon is displayed
            ///
            /// Always present according to the docs.
            pub coupon_display_info: Option<CouponDisplayInfo>,
            /// 事件通知配置 / Event notification settings
            ///
            /// Always present according to the docs.
            pub notify_config: Option<NotifyConfig>,
            /// 可用门店范围 / Which shops accept the coupon
            ///
            /// Always present according to the docs.
            pub store_scope: Option<StoreScope>,
            /// 已发放次数 / How many coupons of the stock have been sent
            ///
            /// Always present according to the docs.
            pub sent_count_info: Option<SentCountInfo>,
            /// 批次状态 / State of the stock
            ///
            /// Always present according to the docs.
            pub state: Option<StockState>,
            /// 失效请求单号 / Request number of the deactivation
            pub deactivate_request_no: Option<String>,
            /// 失效时间，RFC 3339格式 / Time of the deactivation, in RFC 3339
            ///
            /// Format: `date-time`.
            pub deactivate_time: Option<String>,
            /// 失效原因 / Why it was deactivated
            pub deactivate_reason: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            StockList,
            product_coupon_id = "product_coupon_id",
            stock_id = "stock_id",
            remark = "remark",
            coupon_code_mode = "coupon_code_mode",
            coupon_code_count_info = "coupon_code_count_info",
            stock_send_rule = "stock_send_rule",
            progressive_bundle_usage_rule = "progressive_bundle_usage_rule",
            stock_bundle_info = "stock_bundle_info",
            usage_rule_display_info = "usage_rule_display_info",
            coupon_display_info = "coupon_display_info",
            notify_config = "notify_config",
            store_scope = "store_scope",
            sent_count_info = "sent_count_info",
            state = "state",
            deactivate_request_no = "deactivate_request_no",
            deactivate_time = "deactivate_time",
            deactivate_reason = "deactivate_reason",
        );

        /// 券code分配模式 / How coupon codes are assigned
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum StockListCouponCodeMode {
            /// 微信支付分配 / Assigned by WeChat Pay
            ///
            /// `WECHATPAY`
            Wechatpay,
            /// 商户预先上传 / Uploaded by the merchant in advance
            ///
            /// `UPLOAD`
            Upload,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            StockListCouponCodeMode,
            Wechatpay = "WECHATPAY",
            Upload = "UPLOAD",
        );

        /// 批次发放规则 / Rules for sending the stock's coupons
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StockListStockSendRule {
            /// 发放总次数上限 / Maximum number of coupons sent in total
            ///
            /// Always present according to the docs.
            pub max_count: Option<i64>,
            /// 每日发放次数上限 / Maximum number of coupons sent per day
            pub max_count_per_day: Option<i64>,
            /// 每个用户领取次数上限 / Maximum number of coupons that one user may claim
            ///
            /// Always present according to the docs.
            pub max_count_per_user: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            StockListStockSendRule,
            max_count = "max_count",
            max_count_per_day = "max_count_per_day",
            max_count_per_user = "max_count_per_user",
        );

        /// 多次优惠使用规则 / Usage rules of the progressive multi-use bundle mode
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ProgressiveBundleUsageRule {
            /// 券可核销时间 / When the coupon can be redeemed
            ///
            /// Always present according to the docs.
            pub coupon_available_period: Option<CouponAvailablePeriod>,
            /// 满减券使用规则 / Usage rule of the coupon with a fixed reduction over a minimum spend
            pub normal_coupon: Option<NormalCoupon>,
            /// 折扣券使用规则 / Rules of the percentage discount coupon
            pub discount_coupon: Option<DiscountCoupon>,
            /// 兑换券（换购券）使用规则 / Usage rule of the exchange coupon
            pub exchange_coupon: Option<ExchangeCoupon>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ProgressiveBundleUsageRule,
            coupon_available_period = "coupon_available_period",
            normal_coupon = "normal_coupon",
            discount_coupon = "discount_coupon",
            exchange_coupon = "exchange_coupon",
        );

        /// 批次组信息 / Stock bundle the stock belongs to
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StockBundleInfo {
            /// 批次组ID / ID of the stock bundle
            ///
            /// Always present according to the docs.
            pub stock_bundle_id: Option<String>,
            /// 批次在批次组内的次序 / Position of the stock within its bundle
            ///
            /// Always present according to the docs.
            pub stock_bundle_index: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            StockBundleInfo,
            stock_bundle_id = "stock_bundle_id",
            stock_bundle_index = "stock_bundle_index",
        );
    }
}
