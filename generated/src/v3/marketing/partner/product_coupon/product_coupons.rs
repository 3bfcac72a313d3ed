//! 创建商品券 · `POST /v3/marketing/partner/product-coupon/product-coupons`
//!
//! Generated from docs/openapi/v3/marketing/partner/product-coupon/product-coupons.md by `cargo xtask regen`; do not edit.

/// 创建商品券
///
/// `POST /v3/marketing/partner/product-coupon/product-coupons`
///
/// 创建商品券 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781289), [2](https://pay.weixin.qq.com/doc/v3/partner/4016434630) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::partner::product_coupon::product_coupons::post;
///
/// let request = post()
///     .brand_id("206202")
///     .out_request_no("ORN20260618769")
///     .scope(post::Scope::All)
///     .r#type(post::Type::Normal)
///     .usage_mode(post::UsageMode::Single)
///     .single_usage_info(
///         post::SingleUsageInfo::default()
///             .normal_coupon(
///                 post::NormalCoupon::default().threshold(35200).discount_amount(2),
///             )
///             .discount_coupon(
///                 post::DiscountCoupon::default().threshold(35200).percent_off(90),
///             ),
///     )
///     .sequential_usage_info(
///         post::SequentialUsageInfo::default()
///             .r#type(post::SequentialUsageInfoType::Incremental)
///             .count(2)
///             .available_days(1)
///             .interval_days(1),
///     )
///     .display_info(
///         post::DisplayInfo::default()
///             .name("春茶节")
///             .image_url("https://pay.example.com/wechat/notices")
///             .background_url("https://pay.example.com/wechat/notices")
///             .detail_image_url_list(["DzpZbE7q1uKc_v2RtYw-0618"])
///             .original_price(35200)
///             .combo_package_list([
///                 post::ComboPackageList::default()
///                     .name("春茶节")
///                     .pick_count(2)
///                     .choice_list([
///                         post::ChoiceList::default()
///                             .name("春茶节")
///                             .price(35200)
///                             .count(2)
///                             .image_url("https://pay.example.com/wechat/notices")
///                             .mini_program_appid("wx5f0c1a9e7b3d2846")
///                             .mini_program_path("pages/tea/index?from=pay"),
///                     ]),
///             ]),
///     )
///     .out_product_no("OPN20260618341")
///     .stock(
///         post::Stock::default()
///             .remark("示例说明")
///             .coupon_code_mode(post::CouponCodeMode::Wechatpay)
///             .stock_send_rule(
///                 post::StockSendRule::default()
///                     .max_count(2)
///                     .max_count_per_day(2)
///                     .max_count_per_user(2),
///             )
///             .single_usage_rule(
///                 post::SingleUsageRule::default()
///                     .coupon_available_period(
///                         post::CouponAvailablePeriod::default()
///                             .available_begin_time("2026-06-18T10:35:42+08:00")
///                             .available_end_time("2026-06-18T10:35:42+08:00")
///                             .available_days(1)
///                             .wait_days_after_receive(1)
///                             .weekly_available_period(
///                                 post::WeeklyAvailablePeriod::default()
///                                     .day_list([post::DayList::Monday])
///                                     .day_period_list([
///                                         post::DayPeriodList::default().begin_time(1).end_time(1),
///                                     ]),
///                             )
///                             .irregular_available_period_list([
///                                 post::IrregularAvailablePeriodList::default()
///                                     .begin_time("2026-06-18T10:35:42+08:00")
///                                     .end_time("2026-06-18T10:35:42+08:00"),
///                             ])
///                             .available_seconds(1),
///                     )
///                     .normal_coupon(
///                         post::NormalCoupon::default()
///                             .threshold(35200)
///                             .discount_amount(2),
///                     )
///                     .discount_coupon(
///                         post::DiscountCoupon::default()
///                             .threshold(35200)
///                             .percent_off(90),
///                     )
///                     .exchange_coupon(
///                         post::ExchangeCoupon::default()
///                             .threshold(35200)
///                             .exchange_price(35200),
///                     ),
///             )
///             .sequential_usage_rule(
///                 post::SequentialUsageRule::default()
///                     .coupon_available_period(
///                         post::SequentialUsageRuleCouponAvailablePeriod::default()
///                             .available_begin_time("2026-06-18T10:35:42+08:00")
///                             .available_end_time("2026-06-18T10:35:42+08:00")
///                             .wait_days_after_receive(1)
///                             .weekly_available_period(
///                                 post::WeeklyAvailablePeriod::default()
///                                     .day_list([post::DayList::Monday])
///                                     .day_period_list([
///                                         post::DayPeriodList::default().begin_time(1).end_time(1),
///                                     ]),
///                             )
///                             .irregular_available_period_list([
///                                 post::IrregularAvailablePeriodList::default()
///                                     .begin_time("2026-06-18T10:35:42+08:00")
///                                     .end_time("2026-06-18T10:35:42+08:00"),
///                             ]),
///                     )
///                     .normal_coupon_list([
///                         post::NormalCouponList::default()
///                             .threshold(35200)
///                             .discount_amount(2),
///                     ])
///                     .discount_coupon_list([
///                         post::DiscountCouponList::default()
///                             .threshold(35200)
///                             .percent_off(90),
///                     ])
///                     .exchange_coupon_list([
///                         post::ExchangeCouponList::default()
///                             .threshold(35200)
///                             .exchange_price(35200),
///                     ])
///                     .special_first(true),
///             )
///             .usage_rule_display_info(
///                 post::UsageRuleDisplayInfo::default()
///                     .coupon_usage_method_list([post::CouponUsageMethodList::Offline])
///                     .mini_program_appid("wx5f0c1a9e7b3d2846")
///                     .mini_program_path("pages/tea/index?from=pay")
///                     .app_path("pages/tea/index?from=pay")
///                     .usage_description("锦绣路茶铺-明前龙井")
///                     .coupon_available_store_info(
///                         post::CouponAvailableStoreInfo::default()
///                             .description("锦绣路茶铺-明前龙井")
///                             .mini_program_appid("wx5f0c1a9e7b3d2846")
///                             .mini_program_path("pages/tea/index?from=pay"),
///                     )
///                     .app_jump_type(post::AppJumpType::H5)
///                     .passcode_link("示例PL132"),
///             )
///             .coupon_display_info(
///                 post::CouponDisplayInfo::default()
///                     .code_display_mode(post::CodeDisplayMode::Invisible)
///                     .background_color(post::BackgroundColor::Color010)
///                     .entrance_mini_program(
///                         post::EntranceMiniProgram::default()
///                             .appid("wx5f0c1a9e7b3d2846")
///                             .path("pages/tea/index?from=pay")
///                             .entrance_wording("示例EW582")
///                             .guidance_wording("示例GW476"),
///                     )
///                     .entrance_official_account(
///                         post::EntranceOfficialAccount::default()
///                             .appid("wx5f0c1a9e7b3d2846"),
///                     )
///                     .entrance_finder(
///                         post::EntranceFinder::default()
///                             .finder_id("FI20260618289")
///                             .finder_video_id("FVI20260618829")
///                             .finder_video_cover_image_url(
///                                 "https://pay.example.com/wechat/notices",
///                             ),
///                     ),
///             )
///             .notify_config(
///                 post::NotifyConfig::default().notify_appid("wx5f0c1a9e7b3d2846"),
///             )
///             .store_scope(post::StoreScope::None),
///     );
/// ```
#[doc(alias = "创建商品券")]
#[doc(alias = "/v3/marketing/partner/product-coupon/product-coupons")]
#[doc(alias = "post_v3_marketing_partner_product_coupon_product_coupons")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 创建商品券; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `brand_id`, `out_request_no`, `scope`, `type`, `usage_mode`, `display_info`, `stock`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        brand_id: Option<String>,
        out_request_no: Option<String>,
        scope: Option<Scope>,
        r#type: Option<Type>,
        usage_mode: Option<UsageMode>,
        single_usage_info: Option<SingleUsageInfo>,
        sequential_usage_info: Option<SequentialUsageInfo>,
        display_info: Option<DisplayInfo>,
        out_product_no: Option<String>,
        stock: Option<Stock>,
        extra: Extra,
    }

    impl Request {
        /// `brand_id`
        ///
        /// **Required.**
        pub fn brand_id(mut self, value: impl Into<String>) -> Self {
            self.brand_id = Some(value.into());
            self
        }

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(mut self, value: impl Into<String>) -> Self {
            self.out_request_no = Some(value.into());
            self
        }

        /// `scope`
        ///
        /// **Required.**
        pub fn scope(mut self, value: impl Into<Scope>) -> Self {
            self.scope = Some(value.into());
            self
        }

        /// `type`
        ///
        /// **Required.**
        pub fn r#type(mut self, value: impl Into<Type>) -> Self {
            self.r#type = Some(value.into());
            self
        }

        /// `usage_mode`
        ///
        /// **Required.**
        pub fn usage_mode(mut self, value: impl Into<UsageMode>) -> Self {
            self.usage_mode = Some(value.into());
            self
        }

        /// `single_usage_info`
        pub fn single_usage_info(mut self, value: impl Into<SingleUsageInfo>) -> Self {
            self.single_usage_info = Some(value.into());
            self
        }

        /// `sequential_usage_info`
        pub fn sequential_usage_info(
            mut self,
            value: impl Into<SequentialUsageInfo>,
        ) -> Self {
            self.sequential_usage_info = Some(value.into());
            self
        }

        /// `display_info`
        ///
        /// **Required.**
        pub fn display_info(mut self, value: impl Into<DisplayInfo>) -> Self {
            self.display_info = Some(value.into());
            self
        }

        /// `out_product_no`
        pub fn out_product_no(mut self, value: impl Into<String>) -> Self {
            self.out_product_no = Some(value.into());
            self
        }

        /// `stock`
        ///
        /// **Required.**
        pub fn stock(mut self, value: impl Into<Stock>) -> Self {
            self.stock = Some(value.into());
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
                "post_v3_marketing_partner_product_coupon_product_coupons",
                Verb::Post,
                "/v3/marketing/partner/product-coupon/product-coupons",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/brand_id",
                    "/body/out_request_no",
                    "/body/scope",
                    "/body/type",
                    "/body/usage_mode",
                    "/body/single_usage_info/normal_coupon/threshold",
                    "/body/single_usage_info/normal_coupon/discount_amount",
                    "/body/single_usage_info/discount_coupon/threshold",
                    "/body/single_usage_info/discount_coupon/percent_off",
                    "/body/sequential_usage_info/type",
                    "/body/sequential_usage_info/count",
                    "/body/sequential_usage_info/available_days",
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
                    "/body/stock",
                    "/body/stock/coupon_code_mode",
                    "/body/stock/stock_send_rule",
                    "/body/stock/stock_send_rule/max_count",
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
                    "/body/stock/sequential_usage_rule/coupon_available_period",
                    "/body/stock/sequential_usage_rule/coupon_available_period/available_begin_time",
                    "/body/stock/sequential_usage_rule/coupon_available_period/available_end_time",
                    "/body/stock/sequential_usage_rule/coupon_available_period/weekly_available_period/day_period_list/*/begin_time",
                    "/body/stock/sequential_usage_rule/coupon_available_period/weekly_available_period/day_period_list/*/end_time",
                    "/body/stock/sequential_usage_rule/coupon_available_period/irregular_available_period_list/*/begin_time",
                    "/body/stock/sequential_usage_rule/coupon_available_period/irregular_available_period_list/*/end_time",
                    "/body/stock/sequential_usage_rule/normal_coupon_list/*/threshold",
                    "/body/stock/sequential_usage_rule/normal_coupon_list/*/discount_amount",
                    "/body/stock/sequential_usage_rule/discount_coupon_list/*/threshold",
                    "/body/stock/sequential_usage_rule/discount_coupon_list/*/percent_off",
                    "/body/stock/sequential_usage_rule/exchange_coupon_list/*/threshold",
                    "/body/stock/sequential_usage_rule/exchange_coupon_list/*/exchange_price",
                    "/body/stock/usage_rule_display_info",
                    "/body/stock/usage_rule_display_info/coupon_usage_method_list",
                    "/body/stock/usage_rule_display_info/usage_description",
                    "/body/stock/usage_rule_display_info/coupon_available_store_info/description",
                    "/body/stock/coupon_display_info",
                    "/body/stock/coupon_display_info/code_display_mode",
                    "/body/stock/coupon_display_info/entrance_mini_program/appid",
                    "/body/stock/coupon_display_info/entrance_mini_program/path",
                    "/body/stock/coupon_display_info/entrance_mini_program/entrance_wording",
                    "/body/stock/coupon_display_info/entrance_official_account/appid",
                    "/body/stock/coupon_display_info/entrance_finder/finder_id",
                    "/body/stock/coupon_display_info/entrance_finder/finder_video_id",
                    "/body/stock/coupon_display_info/entrance_finder/finder_video_cover_image_url",
                    "/body/stock/notify_config",
                    "/body/stock/store_scope",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("brand_id", &self.brand_id)
                .body("out_request_no", &self.out_request_no)
                .body("scope", &self.scope)
                .body("type", &self.r#type)
                .body("usage_mode", &self.usage_mode)
                .body("single_usage_info", &self.single_usage_info)
                .body("sequential_usage_info", &self.sequential_usage_info)
                .body("display_info", &self.display_info)
                .body("out_product_no", &self.out_product_no)
                .body("stock", &self.stock)
                .extra(&self.extra)
        }
    }

    /// Scope
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Scope {
        /// `ALL`
        All,
        /// `SINGLE`
        Single,
        /// `CATEGORY`
        Category,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Scope,
        All = "ALL",
        Single = "SINGLE",
        Category = "CATEGORY",
    );

    /// Type
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Type {
        /// `NORMAL`
        Normal,
        /// `DISCOUNT`
        Discount,
        /// `EXCHANGE`
        Exchange,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Type,
        Normal = "NORMAL",
        Discount = "DISCOUNT",
        Exchange = "EXCHANGE",
    );

    /// UsageMode
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum UsageMode {
        /// `SINGLE`
        Single,
        /// `SEQUENTIAL`
        Sequential,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        UsageMode,
        Single = "SINGLE",
        Sequential = "SEQUENTIAL",
    );

    /// SingleUsageInfo
    #[derive(Clone, Debug, Default)]
    pub struct SingleUsageInfo {
        normal_coupon: Option<NormalCoupon>,
        discount_coupon: Option<DiscountCoupon>,
        extra: Extra,
    }

    impl SingleUsageInfo {
        /// `normal_coupon`
        pub fn normal_coupon(mut self, value: impl Into<NormalCoupon>) -> Self {
            self.normal_coupon = Some(value.into());
            self
        }

        /// `discount_coupon`
        pub fn discount_coupon(mut self, value: impl Into<DiscountCoupon>) -> Self {
            self.discount_coupon = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        SingleUsageInfo,
        normal_coupon = "normal_coupon",
        discount_coupon = "discount_coupon",
    );

    /// NormalCoupon
    #[derive(Clone, Debug, Default)]
    pub struct NormalCoupon {
        threshold: Option<i64>,
        discount_amount: Option<i64>,
        extra: Extra,
    }

    impl NormalCoupon {
        /// `threshold`
        ///
        /// **Required.**
        pub fn threshold(mut self, value: impl Into<i64>) -> Self {
            self.threshold = Some(value.into());
            self
        }

        /// `discount_amount`
        ///
        /// **Required.**
        pub fn discount_amount(mut self, value: impl Into<i64>) -> Self {
            self.discount_amount = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        NormalCoupon,
        threshold = "threshold",
        discount_amount = "discount_amount",
    );

    /// DiscountCoupon
    #[derive(Clone, Debug, Default)]
    pub struct DiscountCoupon {
        threshold: Option<i64>,
        percent_off: Option<i64>,
        extra: Extra,
    }

    impl DiscountCoupon {
        /// `threshold`
        ///
        /// **Required.**
        pub fn threshold(mut self, value: impl Into<i64>) -> Self {
            self.threshold = Some(value.into());
            self
        }

        /// `percent_off`
        ///
        /// **Required.**
        pub fn percent_off(mut self, value: impl Into<i64>) -> Self {
            self.percent_off = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        DiscountCoupon,
        threshold = "threshold",
        percent_off = "percent_off",
    );

    /// SequentialUsageInfo
    #[derive(Clone, Debug, Default)]
    pub struct SequentialUsageInfo {
        r#type: Option<SequentialUsageInfoType>,
        count: Option<i64>,
        available_days: Option<i64>,
        interval_days: Option<i64>,
        extra: Extra,
    }

    impl SequentialUsageInfo {
        /// `type`
        ///
        /// **Required.**
        pub fn r#type(mut self, value: impl Into<SequentialUsageInfoType>) -> Self {
            self.r#type = Some(value.into());
            self
        }

        /// `count`
        ///
        /// **Required.**
        pub fn count(mut self, value: impl Into<i64>) -> Self {
            self.count = Some(value.into());
            self
        }

        /// `available_days`
        ///
        /// **Required.**
        pub fn available_days(mut self, value: impl Into<i64>) -> Self {
            self.available_days = Some(value.into());
            self
        }

        /// `interval_days`
        pub fn interval_days(mut self, value: impl Into<i64>) -> Self {
            self.interval_days = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        SequentialUsageInfo,
        r#type = "type",
        count = "count",
        available_days = "available_days",
        interval_days = "interval_days",
    );

    /// SequentialUsageInfoType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum SequentialUsageInfoType {
        /// `INCREMENTAL`
        Incremental,
        /// `EQUAL`
        Equal,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        SequentialUsageInfoType,
        Incremental = "INCREMENTAL",
        Equal = "EQUAL",
    );

    /// DisplayInfo
    #[derive(Clone, Debug, Default)]
    pub struct DisplayInfo {
        name: Option<String>,
        image_url: Option<String>,
        background_url: Option<String>,
        detail_image_url_list: Vec<String>,
        original_price: Option<i64>,
        combo_package_list: Vec<ComboPackageList>,
        extra: Extra,
    }

    impl DisplayInfo {
        /// `name`
        ///
        /// **Required.**
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `image_url`
        ///
        /// **Required.**
        pub fn image_url(mut self, value: impl Into<String>) -> Self {
            self.image_url = Some(value.into());
            self
        }

        /// `background_url`
        ///
        /// **Required.**
        pub fn background_url(mut self, value: impl Into<String>) -> Self {
            self.background_url = Some(value.into());
            self
        }

        /// `detail_image_url_list`
        pub fn detail_image_url_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            self.detail_image_url_list = list(values);
            self
        }

        /// `original_price`
        pub fn original_price(mut self, value: impl Into<i64>) -> Self {
            self.original_price = Some(value.into());
            self
        }

        /// `combo_package_list`
        pub fn combo_package_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<ComboPackageList>>,
        ) -> Self {
            self.combo_package_list = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        DisplayInfo,
        name = "name",
        image_url = "image_url",
        background_url = "background_url",
        detail_image_url_list = "detail_image_url_list",
        original_price = "original_price",
        combo_package_list = "combo_package_list",
    );

    /// ComboPackageList
    #[derive(Clone, Debug, Default)]
    pub struct ComboPackageList {
        name: Option<String>,
        pick_count: Option<i64>,
        choice_list: Vec<ChoiceList>,
        extra: Extra,
    }

    impl ComboPackageList {
        /// `name`
        ///
        /// **Required.**
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `pick_count`
        ///
        /// **Required.**
        pub fn pick_count(mut self, value: impl Into<i64>) -> Self {
            self.pick_count = Some(value.into());
            self
        }

        /// `choice_list`
        ///
        /// **Required.**
        pub fn choice_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<ChoiceList>>,
        ) -> Self {
            self.choice_list = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        ComboPackageList,
        name = "name",
        pick_count = "pick_count",
        choice_list = "choice_list",
    );

    /// ChoiceList
    #[derive(Clone, Debug, Default)]
    pub struct ChoiceList {
        name: Option<String>,
        price: Option<i64>,
        count: Option<i64>,
        image_url: Option<String>,
        mini_program_appid: Option<String>,
        mini_program_path: Option<String>,
        extra: Extra,
    }

    impl ChoiceList {
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

        /// `count`
        ///
        /// **Required.**
        pub fn count(mut self, value: impl Into<i64>) -> Self {
            self.count = Some(value.into());
            self
        }

        /// `image_url`
        pub fn image_url(mut self, value: impl Into<String>) -> Self {
            self.image_url = Some(value.into());
            self
        }

        /// `mini_program_appid`
        pub fn mini_program_appid(mut self, value: impl Into<String>) -> Self {
            self.mini_program_appid = Some(value.into());
            self
        }

        /// `mini_program_path`
        pub fn mini_program_path(mut self, value: impl Into<String>) -> Self {
            self.mini_program_path = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        ChoiceList,
        name = "name",
        price = "price",
        count = "count",
        image_url = "image_url",
        mini_program_appid = "mini_program_appid",
        mini_program_path = "mini_program_path",
    );

    /// Stock
    #[derive(Clone, Debug, Default)]
    pub struct Stock {
        remark: Option<String>,
        coupon_code_mode: Option<CouponCodeMode>,
        stock_send_rule: Option<StockSendRule>,
        single_usage_rule: Option<SingleUsageRule>,
        sequential_usage_rule: Option<SequentialUsageRule>,
        usage_rule_display_info: Option<UsageRuleDisplayInfo>,
        coupon_display_info: Option<CouponDisplayInfo>,
        notify_config: Option<NotifyConfig>,
        store_scope: Option<StoreScope>,
        extra: Extra,
    }

    impl Stock {
        /// `remark`
        pub fn remark(mut self, value: impl Into<String>) -> Self {
            self.remark = Some(value.into());
            self
        }

        /// `coupon_code_mode`
        ///
        /// **Required.**
        pub fn coupon_code_mode(mut self, value: impl Into<CouponCodeMode>) -> Self {
            self.coupon_code_mode = Some(value.into());
            self
        }

        /// `stock_send_rule`
        ///
        /// **Required.**
        pub fn stock_send_rule(mut self, value: impl Into<StockSendRule>) -> Self {
            self.stock_send_rule = Some(value.into());
            self
        }

        /// `single_usage_rule`
        pub fn single_usage_rule(mut self, value: impl Into<SingleUsageRule>) -> Self {
            self.single_usage_rule = Some(value.into());
            self
        }

        /// `sequential_usage_rule`
        pub fn sequential_usage_rule(
            mut self,
            value: impl Into<SequentialUsageRule>,
        ) -> Self {
            self.sequential_usage_rule = Some(value.into());
            self
        }

        /// `usage_rule_display_info`
        ///
        /// **Required.**
        pub fn usage_rule_display_info(
            mut self,
            value: impl Into<UsageRuleDisplayInfo>,
        ) -> Self {
            self.usage_rule_display_info = Some(value.into());
            self
        }

        /// `coupon_display_info`
        ///
        /// **Required.**
        pub fn coupon_display_info(mut self, value: impl Into<CouponDisplayInfo>) -> Self {
            self.coupon_display_info = Some(value.into());
            self
        }

        /// `notify_config`
        ///
        /// **Required.**
        pub fn notify_config(mut self, value: impl Into<NotifyConfig>) -> Self {
            self.notify_config = Some(value.into());
            self
        }

        /// `store_scope`
        ///
        /// **Required.**
        pub fn store_scope(mut self, value: impl Into<StoreScope>) -> Self {
            self.store_scope = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Stock,
        remark = "remark",
        coupon_code_mode = "coupon_code_mode",
        stock_send_rule = "stock_send_rule",
        single_usage_rule = "single_usage_rule",
        sequential_usage_rule = "sequential_usage_rule",
        usage_rule_display_info = "usage_rule_display_info",
        coupon_display_info = "coupon_display_info",
        notify_config = "notify_config",
        store_scope = "store_scope",
    );

    /// CouponCodeMode
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CouponCodeMode {
        /// `WECHATPAY`
        Wechatpay,
        /// `UPLOAD`
        Upload,
        /// `API_ASSIGN`
        ApiAssign,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CouponCodeMode,
        Wechatpay = "WECHATPAY",
        Upload = "UPLOAD",
        ApiAssign = "API_ASSIGN",
    );

    /// StockSendRule
    #[derive(Clone, Debug, Default)]
    pub struct StockSendRule {
        max_count: Option<i64>,
        max_count_per_day: Option<i64>,
        max_count_per_user: Option<i64>,
        extra: Extra,
    }

    impl StockSendRule {
        /// `max_count`
        ///
        /// **Required.**
        pub fn max_count(mut self, value: impl Into<i64>) -> Self {
            self.max_count = Some(value.into());
            self
        }

        /// `max_count_per_day`
        pub fn max_count_per_day(mut self, value: impl Into<i64>) -> Self {
            self.max_count_per_day = Some(value.into());
            self
        }

        /// `max_count_per_user`
        pub fn max_count_per_user(mut self, value: impl Into<i64>) -> Self {
            self.max_count_per_user = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        StockSendRule,
        max_count = "max_count",
        max_count_per_day = "max_count_per_day",
        max_count_per_user = "max_count_per_user",
    );

    /// SingleUsageRule
    #[derive(Clone, Debug, Default)]
    pub struct SingleUsageRule {
        coupon_available_period: Option<CouponAvailablePeriod>,
        normal_coupon: Option<NormalCoupon>,
        discount_coupon: Option<DiscountCoupon>,
        exchange_coupon: Option<ExchangeCoupon>,
        extra: Extra,
    }

    impl SingleUsageRule {
        /// `coupon_available_period`
        ///
        /// **Required.**
        pub fn coupon_available_period(
            mut self,
            value: impl Into<CouponAvailablePeriod>,
        ) -> Self {
            self.coupon_available_period = Some(value.into());
            self
        }

        /// `normal_coupon`
        pub fn normal_coupon(mut self, value: impl Into<NormalCoupon>) -> Self {
            self.normal_coupon = Some(value.into());
            self
        }

        /// `discount_coupon`
        pub fn discount_coupon(mut self, value: impl Into<DiscountCoupon>) -> Self {
            self.discount_coupon = Some(value.into());
            self
        }

        /// `exchange_coupon`
        pub fn exchange_coupon(mut self, value: impl Into<ExchangeCoupon>) -> Self {
            self.exchange_coupon = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        SingleUsageRule,
        coupon_available_period = "coupon_available_period",
        normal_coupon = "normal_coupon",
        discount_coupon = "discount_coupon",
        exchange_coupon = "exchange_coupon",
    );

    /// CouponAvailablePeriod
    #[derive(Clone, Debug, Default)]
    pub struct CouponAvailablePeriod {
        available_begin_time: Option<String>,
        available_end_time: Option<String>,
        available_days: Option<i64>,
        wait_days_after_receive: Option<i64>,
        weekly_available_period: Option<WeeklyAvailablePeriod>,
        irregular_available_period_list: Vec<IrregularAvailablePeriodList>,
        available_seconds: Option<i64>,
        extra: Extra,
    }

    impl CouponAvailablePeriod {
        /// `available_begin_time`
        ///
        /// **Required.**
        pub fn available_begin_time(mut self, value: impl Into<String>) -> Self {
            self.available_begin_time = Some(value.into());
            self
        }

        /// `available_end_time`
        ///
        /// **Required.**
        pub fn available_end_time(mut self, value: impl Into<String>) -> Self {
            self.available_end_time = Some(value.into());
            self
        }

        /// `available_days`
        pub fn available_days(mut self, value: impl Into<i64>) -> Self {
            self.available_days = Some(value.into());
            self
        }

        /// `wait_days_after_receive`
        pub fn wait_days_after_receive(mut self, value: impl Into<i64>) -> Self {
            self.wait_days_after_receive = Some(value.into());
            self
        }

        /// `weekly_available_period`
        pub fn weekly_available_period(
            mut self,
            value: impl Into<WeeklyAvailablePeriod>,
        ) -> Self {
            self.weekly_available_period = Some(value.into());
            self
        }

        /// `irregular_available_period_list`
        pub fn irregular_available_period_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<IrregularAvailablePeriodList>>,
        ) -> Self {
            self.irregular_available_period_list = list(values);
            self
        }

        /// `available_seconds`
        pub fn available_seconds(mut self, value: impl Into<i64>) -> Self {
            self.available_seconds = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        CouponAvailablePeriod,
        available_begin_time = "available_begin_time",
        available_end_time = "available_end_time",
        available_days = "available_days",
        wait_days_after_receive = "wait_days_after_receive",
        weekly_available_period = "weekly_available_period",
        irregular_available_period_list = "irregular_available_period_list",
        available_seconds = "available_seconds",
    );

    /// WeeklyAvailablePeriod
    #[derive(Clone, Debug, Default)]
    pub struct WeeklyAvailablePeriod {
        day_list: Vec<DayList>,
        day_period_list: Vec<DayPeriodList>,
        extra: Extra,
    }

    impl WeeklyAvailablePeriod {
        /// `day_list`
        pub fn day_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<DayList>>,
        ) -> Self {
            self.day_list = list(values);
            self
        }

        /// `day_period_list`
        pub fn day_period_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<DayPeriodList>>,
        ) -> Self {
            self.day_period_list = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        WeeklyAvailablePeriod,
        day_list = "day_list",
        day_period_list = "day_period_list",
    );

    /// DayList
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum DayList {
        /// `MONDAY`
        Monday,
        /// `TUESDAY`
        Tuesday,
        /// `WEDNESDAY`
        Wednesday,
        /// `THURSDAY`
        Thursday,
        /// `FRIDAY`
        Friday,
        /// `SATURDAY`
        Saturday,
        /// `SUNDAY`
        Sunday,
        /// A value that these docs do not know.
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

    /// DayPeriodList
    #[derive(Clone, Debug, Default)]
    pub struct DayPeriodList {
        begin_time: Option<i64>,
        end_time: Option<i64>,
        extra: Extra,
    }

    impl DayPeriodList {
        /// `begin_time`
        ///
        /// **Required.**
        pub fn begin_time(mut self, value: impl Into<i64>) -> Self {
            self.begin_time = Some(value.into());
            self
        }

        /// `end_time`
        ///
        /// **Required.**
        pub fn end_time(mut self, value: impl Into<i64>) -> Self {
            self.end_time = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        DayPeriodList,
        begin_time = "begin_time",
        end_time = "end_time",
    );

    /// IrregularAvailablePeriodList
    #[derive(Clone, Debug, Default)]
    pub struct IrregularAvailablePeriodList {
        begin_time: Option<String>,
        end_time: Option<String>,
        extra: Extra,
    }

    impl IrregularAvailablePeriodList {
        /// `begin_time`
        ///
        /// **Required.**
        pub fn begin_time(mut self, value: impl Into<String>) -> Self {
            self.begin_time = Some(value.into());
            self
        }

        /// `end_time`
        ///
        /// **Required.**
        pub fn end_time(mut self, value: impl Into<String>) -> Self {
            self.end_time = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        IrregularAvailablePeriodList,
        begin_time = "begin_time",
        end_time = "end_time",
    );

    /// ExchangeCoupon
    #[derive(Clone, Debug, Default)]
    pub struct ExchangeCoupon {
        threshold: Option<i64>,
        exchange_price: Option<i64>,
        extra: Extra,
    }

    impl ExchangeCoupon {
        /// `threshold`
        ///
        /// **Required.**
        pub fn threshold(mut self, value: impl Into<i64>) -> Self {
            self.threshold = Some(value.into());
            self
        }

        /// `exchange_price`
        ///
        /// **Required.**
        pub fn exchange_price(mut self, value: impl Into<i64>) -> Self {
            self.exchange_price = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        ExchangeCoupon,
        threshold = "threshold",
        exchange_price = "exchange_price",
    );

    /// SequentialUsageRule
    #[derive(Clone, Debug, Default)]
    pub struct SequentialUsageRule {
        coupon_available_period: Option<SequentialUsageRuleCouponAvailablePeriod>,
        normal_coupon_list: Vec<NormalCouponList>,
        discount_coupon_list: Vec<DiscountCouponList>,
        exchange_coupon_list: Vec<ExchangeCouponList>,
        special_first: Option<bool>,
        extra: Extra,
    }

    impl SequentialUsageRule {
        /// `coupon_available_period`
        ///
        /// **Required.**
        pub fn coupon_available_period(
            mut self,
            value: impl Into<SequentialUsageRuleCouponAvailablePeriod>,
        ) -> Self {
            self.coupon_available_period = Some(value.into());
            self
        }

        /// `normal_coupon_list`
        pub fn normal_coupon_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<NormalCouponList>>,
        ) -> Self {
            self.normal_coupon_list = list(values);
            self
        }

        /// `discount_coupon_list`
        pub fn discount_coupon_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<DiscountCouponList>>,
        ) -> Self {
            self.discount_coupon_list = list(values);
            self
        }

        /// `exchange_coupon_list`
        pub fn exchange_coupon_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<ExchangeCouponList>>,
        ) -> Self {
            self.exchange_coupon_list = list(values);
            self
        }

        /// `special_first`
        pub fn special_first(mut self, value: bool) -> Self {
            self.special_first = Some(value);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        SequentialUsageRule,
        coupon_available_period = "coupon_available_period",
        normal_coupon_list = "normal_coupon_list",
        discount_coupon_list = "discount_coupon_list",
        exchange_coupon_list = "exchange_coupon_list",
        special_first = "special_first",
    );

    /// SequentialUsageRuleCouponAvailablePeriod
    #[derive(Clone, Debug, Default)]
    pub struct SequentialUsageRuleCouponAvailablePeriod {
        available_begin_time: Option<String>,
        available_end_time: Option<String>,
        wait_days_after_receive: Option<i64>,
        weekly_available_period: Option<WeeklyAvailablePeriod>,
        irregular_available_period_list: Vec<IrregularAvailablePeriodList>,
        extra: Extra,
    }

    impl SequentialUsageRuleCouponAvailablePeriod {
        /// `available_begin_time`
        ///
        /// **Required.**
        pub fn available_begin_time(mut self, value: impl Into<String>) -> Self {
            self.available_begin_time = Some(value.into());
            self
        }

        /// `available_end_time`
        ///
        /// **Required.**
        pub fn available_end_time(mut self, value: impl Into<String>) -> Self {
            self.available_end_time = Some(value.into());
            self
        }

        /// `wait_days_after_receive`
        pub fn wait_days_after_receive(mut self, value: impl Into<i64>) -> Self {
            self.wait_days_after_receive = Some(value.into());
            self
        }

        /// `weekly_available_period`
        pub fn weekly_available_period(
            mut self,
            value: impl Into<WeeklyAvailablePeriod>,
        ) -> Self {
            self.weekly_available_period = Some(value.into());
            self
        }

        /// `irregular_available_period_list`
        pub fn irregular_available_period_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<IrregularAvailablePeriodList>>,
        ) -> Self {
            self.irregular_available_period_list = list(values);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        SequentialUsageRuleCouponAvailablePeriod,
        available_begin_time = "available_begin_time",
        available_end_time = "available_end_time",
        wait_days_after_receive = "wait_days_after_receive",
        weekly_available_period = "weekly_available_period",
        irregular_available_period_list = "irregular_available_period_list",
    );

    /// NormalCouponList
    #[derive(Clone, Debug, Default)]
    pub struct NormalCouponList {
        threshold: Option<i64>,
        discount_amount: Option<i64>,
        extra: Extra,
    }

    impl NormalCouponList {
        /// `threshold`
        ///
        /// **Required.**
        pub fn threshold(mut self, value: impl Into<i64>) -> Self {
            self.threshold = Some(value.into());
            self
        }

        /// `discount_amount`
        ///
        /// **Required.**
        pub fn discount_amount(mut self, value: impl Into<i64>) -> Self {
            self.discount_amount = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        NormalCouponList,
        threshold = "threshold",
        discount_amount = "discount_amount",
    );

    /// DiscountCouponList
    #[derive(Clone, Debug, Default)]
    pub struct DiscountCouponList {
        threshold: Option<i64>,
        percent_off: Option<i64>,
        extra: Extra,
    }

    impl DiscountCouponList {
        /// `threshold`
        ///
        /// **Required.**
        pub fn threshold(mut self, value: impl Into<i64>) -> Self {
            self.threshold = Some(value.into());
            self
        }

        /// `percent_off`
        ///
        /// **Required.**
        pub fn percent_off(mut self, value: impl Into<i64>) -> Self {
            self.percent_off = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        DiscountCouponList,
        threshold = "threshold",
        percent_off = "percent_off",
    );

    /// ExchangeCouponList
    #[derive(Clone, Debug, Default)]
    pub struct ExchangeCouponList {
        threshold: Option<i64>,
        exchange_price: Option<i64>,
        extra: Extra,
    }

    impl ExchangeCouponList {
        /// `threshold`
        ///
        /// **Required.**
        pub fn threshold(mut self, value: impl Into<i64>) -> Self {
            self.threshold = Some(value.into());
            self
        }

        /// `exchange_price`
        ///
        /// **Required.**
        pub fn exchange_price(mut self, value: impl Into<i64>) -> Self {
            self.exchange_price = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        ExchangeCouponList,
        threshold = "threshold",
        exchange_price = "exchange_price",
    );

    /// UsageRuleDisplayInfo
    #[derive(Clone, Debug, Default)]
    pub struct UsageRuleDisplayInfo {
        coupon_usage_method_list: Vec<CouponUsageMethodList>,
        mini_program_appid: Option<String>,
        mini_program_path: Option<String>,
        app_path: Option<String>,
        usage_description: Option<String>,
        coupon_available_store_info: Option<CouponAvailableStoreInfo>,
        app_jump_type: Option<AppJumpType>,
        passcode_link: Option<String>,
        extra: Extra,
    }

    impl UsageRuleDisplayInfo {
        /// `coupon_usage_method_list`
        ///
        /// **Required.**
        pub fn coupon_usage_method_list(
            mut self,
            values: impl IntoIterator<Item = impl Into<CouponUsageMethodList>>,
        ) -> Self {
            self.coupon_usage_method_list = list(values);
            self
        }

        /// `mini_program_appid`
        pub fn mini_program_appid(mut self, value: impl Into<String>) -> Self {
            self.mini_program_appid = Some(value.into());
            self
        }

        /// `mini_program_path`
        pub fn mini_program_path(mut self, value: impl Into<String>) -> Self {
            self.mini_program_path = Some(value.into());
            self
        }

        /// `app_path`
        pub fn app_path(mut self, value: impl Into<String>) -> Self {
            self.app_path = Some(value.into());
            self
        }

        /// `usage_description`
        ///
        /// **Required.**
        pub fn usage_description(mut self, value: impl Into<String>) -> Self {
            self.usage_description = Some(value.into());
            self
        }

        /// `coupon_available_store_info`
        pub fn coupon_available_store_info(
            mut self,
            value: impl Into<CouponAvailableStoreInfo>,
        ) -> Self {
            self.coupon_available_store_info = Some(value.into());
            self
        }

        /// `app_jump_type`
        pub fn app_jump_type(mut self, value: impl Into<AppJumpType>) -> Self {
            self.app_jump_type = Some(value.into());
            self
        }

        /// `passcode_link`
        pub fn passcode_link(mut self, value: impl Into<String>) -> Self {
            self.passcode_link = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
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

    /// CouponUsageMethodList
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CouponUsageMethodList {
        /// `OFFLINE`
        Offline,
        /// `MINI_PROGRAM`
        MiniProgram,
        /// `APP`
        App,
        /// `PAYMENT_CODE`
        PaymentCode,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CouponUsageMethodList,
        Offline = "OFFLINE",
        MiniProgram = "MINI_PROGRAM",
        App = "APP",
        PaymentCode = "PAYMENT_CODE",
    );

    /// CouponAvailableStoreInfo
    #[derive(Clone, Debug, Default)]
    pub struct CouponAvailableStoreInfo {
        description: Option<String>,
        mini_program_appid: Option<String>,
        mini_program_path: Option<String>,
        extra: Extra,
    }

    impl CouponAvailableStoreInfo {
        /// `description`
        ///
        /// **Required.**
        pub fn description(mut self, value: impl Into<String>) -> Self {
            self.description = Some(value.into());
            self
        }

        /// `mini_program_appid`
        pub fn mini_program_appid(mut self, value: impl Into<String>) -> Self {
            self.mini_program_appid = Some(value.into());
            self
        }

        /// `mini_program_path`
        pub fn mini_program_path(mut self, value: impl Into<String>) -> Self {
            self.mini_program_path = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        CouponAvailableStoreInfo,
        description = "description",
        mini_program_appid = "mini_program_appid",
        mini_program_path = "mini_program_path",
    );

    /// AppJumpType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum AppJumpType {
        /// `H5`
        H5,
        /// `PASSCODE_LINK`
        PasscodeLink,
        /// `USAGE_GUIDE`
        UsageGuide,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        AppJumpType,
        H5 = "H5",
        PasscodeLink = "PASSCODE_LINK",
        UsageGuide = "USAGE_GUIDE",
    );

    /// CouponDisplayInfo
    #[derive(Clone, Debug, Default)]
    pub struct CouponDisplayInfo {
        code_display_mode: Option<CodeDisplayMode>,
        background_color: Option<BackgroundColor>,
        entrance_mini_program: Option<EntranceMiniProgram>,
        entrance_official_account: Option<EntranceOfficialAccount>,
        entrance_finder: Option<EntranceFinder>,
        extra: Extra,
    }

    impl CouponDisplayInfo {
        /// `code_display_mode`
        ///
        /// **Required.**
        pub fn code_display_mode(mut self, value: impl Into<CodeDisplayMode>) -> Self {
            self.code_display_mode = Some(value.into());
            self
        }

        /// `background_color`
        pub fn background_color(mut self, value: impl Into<BackgroundColor>) -> Self {
            self.background_color = Some(value.into());
            self
        }

        /// `entrance_mini_program`
        pub fn entrance_mini_program(
            mut self,
            value: impl Into<EntranceMiniProgram>,
        ) -> Self {
            self.entrance_mini_program = Some(value.into());
            self
        }

        /// `entrance_official_account`
        pub fn entrance_official_account(
            mut self,
            value: impl Into<EntranceOfficialAccount>,
        ) -> Self {
            self.entrance_official_account = Some(value.into());
            self
        }

        /// `entrance_finder`
        pub fn entrance_finder(mut self, value: impl Into<EntranceFinder>) -> Self {
            self.entrance_finder = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        CouponDisplayInfo,
        code_display_mode = "code_display_mode",
        background_color = "background_color",
        entrance_mini_program = "entrance_mini_program",
        entrance_official_account = "entrance_official_account",
        entrance_finder = "entrance_finder",
    );

    /// CodeDisplayMode
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum CodeDisplayMode {
        /// `INVISIBLE`
        Invisible,
        /// `BARCODE`
        Barcode,
        /// `QRCODE`
        Qrcode,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CodeDisplayMode,
        Invisible = "INVISIBLE",
        Barcode = "BARCODE",
        Qrcode = "QRCODE",
    );

    /// BackgroundColor
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum BackgroundColor {
        /// `Color010`
        Color010,
        /// `Color020`
        Color020,
        /// `Color030`
        Color030,
        /// `Color040`
        Color040,
        /// `Color050`
        Color050,
        /// `Color060`
        Color060,
        /// `Color070`
        Color070,
        /// `Color080`
        Color080,
        /// `Color090`
        Color090,
        /// `Color100`
        Color100,
        /// A value that these docs do not know.
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

    /// EntranceMiniProgram
    #[derive(Clone, Debug, Default)]
    pub struct EntranceMiniProgram {
        appid: Option<String>,
        path: Option<String>,
        entrance_wording: Option<String>,
        guidance_wording: Option<String>,
        extra: Extra,
    }

    impl EntranceMiniProgram {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `path`
        ///
        /// **Required.**
        pub fn path(mut self, value: impl Into<String>) -> Self {
            self.path = Some(value.into());
            self
        }

        /// `entrance_wording`
        ///
        /// **Required.**
        pub fn entrance_wording(mut self, value: impl Into<String>) -> Self {
            self.entrance_wording = Some(value.into());
            self
        }

        /// `guidance_wording`
        pub fn guidance_wording(mut self, value: impl Into<String>) -> Self {
            self.guidance_wording = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        EntranceMiniProgram,
        appid = "appid",
        path = "path",
        entrance_wording = "entrance_wording",
        guidance_wording = "guidance_wording",
    );

    /// EntranceOfficialAccount
    #[derive(Clone, Debug, Default)]
    pub struct EntranceOfficialAccount {
        appid: Option<String>,
        extra: Extra,
    }

    impl EntranceOfficialAccount {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        EntranceOfficialAccount,
        appid = "appid",
    );

    /// EntranceFinder
    #[derive(Clone, Debug, Default)]
    pub struct EntranceFinder {
        finder_id: Option<String>,
        finder_video_id: Option<String>,
        finder_video_cover_image_url: Option<String>,
        extra: Extra,
    }

    impl EntranceFinder {
        /// `finder_id`
        ///
        /// **Required.**
        pub fn finder_id(mut self, value: impl Into<String>) -> Self {
            self.finder_id = Some(value.into());
            self
        }

        /// `finder_video_id`
        ///
        /// **Required.**
        pub fn finder_video_id(mut self, value: impl Into<String>) -> Self {
            self.finder_video_id = Some(value.into());
            self
        }

        /// `finder_video_cover_image_url`
        ///
        /// **Required.**
        pub fn finder_video_cover_image_url(mut self, value: impl Into<String>) -> Self {
            self.finder_video_cover_image_url = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        EntranceFinder,
        finder_id = "finder_id",
        finder_video_id = "finder_video_id",
        finder_video_cover_image_url = "finder_video_cover_image_url",
    );

    /// NotifyConfig
    #[derive(Clone, Debug, Default)]
    pub struct NotifyConfig {
        notify_appid: Option<String>,
        extra: Extra,
    }

    impl NotifyConfig {
        /// `notify_appid`
        pub fn notify_appid(mut self, value: impl Into<String>) -> Self {
            self.notify_appid = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        NotifyConfig,
        notify_appid = "notify_appid",
    );

    /// StoreScope
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum StoreScope {
        /// `NONE`
        None,
        /// `ALL`
        All,
        /// `SPECIFIC`
        Specific,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        StoreScope,
        None = "NONE",
        All = "ALL",
        Specific = "SPECIFIC",
    );

    /// The answer of 创建商品券.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `product_coupon_id`
        ///
        /// Documented as always there.
        pub product_coupon_id: Option<String>,
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<response::State>,
        /// `brand_id`
        ///
        /// Documented as always there.
        pub brand_id: Option<String>,
        /// `scope`
        ///
        /// Documented as always there.
        pub scope: Option<response::Scope>,
        /// `type`
        ///
        /// Documented as always there.
        pub r#type: Option<response::Type>,
        /// `usage_mode`
        ///
        /// Documented as always there.
        pub usage_mode: Option<response::UsageMode>,
        /// `single_usage_info`
        pub single_usage_info: Option<response::SingleUsageInfo>,
        /// `sequential_usage_info`
        pub sequential_usage_info: Option<response::SequentialUsageInfo>,
        /// `display_info`
        ///
        /// Documented as always there.
        pub display_info: Option<response::DisplayInfo>,
        /// `out_product_no`
        pub out_product_no: Option<String>,
        /// `stock`
        ///
        /// Documented as always there.
        pub stock: Option<response::Stock>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        product_coupon_id = "product_coupon_id",
        state = "state",
        brand_id = "brand_id",
        scope = "scope",
        r#type = "type",
        usage_mode = "usage_mode",
        single_usage_info = "single_usage_info",
        sequential_usage_info = "sequential_usage_info",
        display_info = "display_info",
        out_product_no = "out_product_no",
        stock = "stock",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// State
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum State {
            /// `AUDITING`
            Auditing,
            /// `EFFECTIVE`
            Effective,
            /// `DEACTIVATED`
            Deactivated,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Auditing = "AUDITING",
            Effective = "EFFECTIVE",
            Deactivated = "DEACTIVATED",
        );

        /// Scope
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Scope {
            /// `ALL`
            All,
            /// `SINGLE`
            Single,
            /// `CATEGORY`
            Category,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Scope,
            All = "ALL",
            Single = "SINGLE",
            Category = "CATEGORY",
        );

        /// Type
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Type {
            /// `NORMAL`
            Normal,
            /// `DISCOUNT`
            Discount,
            /// `EXCHANGE`
            Exchange,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Type,
            Normal = "NORMAL",
            Discount = "DISCOUNT",
            Exchange = "EXCHANGE",
        );

        /// UsageMode
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum UsageMode {
            /// `SINGLE`
            Single,
            /// `SEQUENTIAL`
            Sequential,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            UsageMode,
            Single = "SINGLE",
            Sequential = "SEQUENTIAL",
        );

        /// SingleUsageInfo
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct SingleUsageInfo {
            /// `normal_coupon`
            pub normal_coupon: Option<NormalCoupon>,
            /// `discount_coupon`
            pub discount_coupon: Option<DiscountCoupon>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            SingleUsageInfo,
            normal_coupon = "normal_coupon",
            discount_coupon = "discount_coupon",
        );

        /// NormalCoupon
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct NormalCoupon {
            /// `threshold`
            ///
            /// Documented as always there.
            pub threshold: Option<i64>,
            /// `discount_amount`
            ///
            /// Documented as always there.
            pub discount_amount: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            NormalCoupon,
            threshold = "threshold",
            discount_amount = "discount_amount",
        );

        /// DiscountCoupon
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct DiscountCoupon {
            /// `threshold`
            ///
            /// Documented as always there.
            pub threshold: Option<i64>,
            /// `percent_off`
            ///
            /// Documented as always there.
            pub percent_off: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            DiscountCoupon,
            threshold = "threshold",
            percent_off = "percent_off",
        );

        /// SequentialUsageInfo
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct SequentialUsageInfo {
            /// `type`
            ///
            /// Documented as always there.
            pub r#type: Option<SequentialUsageInfoType>,
            /// `count`
            ///
            /// Documented as always there.
            pub count: Option<i64>,
            /// `available_days`
            ///
            /// Documented as always there.
            pub available_days: Option<i64>,
            /// `interval_days`
            pub interval_days: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            SequentialUsageInfo,
            r#type = "type",
            count = "count",
            available_days = "available_days",
            interval_days = "interval_days",
        );

        /// SequentialUsageInfoType
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum SequentialUsageInfoType {
            /// `INCREMENTAL`
            Incremental,
            /// `EQUAL`
            Equal,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            SequentialUsageInfoType,
            Incremental = "INCREMENTAL",
            Equal = "EQUAL",
        );

        /// DisplayInfo
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct DisplayInfo {
            /// `name`
            ///
            /// Documented as always there.
            pub name: Option<String>,
            /// `image_url`
            ///
            /// Documented as always there.
            pub image_url: Option<String>,
            /// `background_url`
            ///
            /// Documented as always there.
            pub background_url: Option<String>,
            /// `detail_image_url_list`
            pub detail_image_url_list: Vec<String>,
            /// `original_price`
            pub original_price: Option<i64>,
            /// `combo_package_list`
            pub combo_package_list: Vec<ComboPackageList>,
            /// What came besides.
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

        /// ComboPackageList
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct ComboPackageList {
            /// `name`
            ///
            /// Documented as always there.
            pub name: Option<String>,
            /// `pick_count`
            ///
            /// Documented as always there.
            pub pick_count: Option<i64>,
            /// `choice_list`
            ///
            /// Documented as always there.
            pub choice_list: Vec<ChoiceList>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ComboPackageList,
            name = "name",
            pick_count = "pick_count",
            choice_list = "choice_list",
        );

        /// ChoiceList
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct ChoiceList {
            /// `name`
            ///
            /// Documented as always there.
            pub name: Option<String>,
            /// `price`
            ///
            /// Documented as always there.
            pub price: Option<i64>,
            /// `count`
            ///
            /// Documented as always there.
            pub count: Option<i64>,
            /// `image_url`
            pub image_url: Option<String>,
            /// `mini_program_appid`
            pub mini_program_appid: Option<String>,
            /// `mini_program_path`
            pub mini_program_path: Option<String>,
            /// What came besides.
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

        /// Stock
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct Stock {
            /// `product_coupon_id`
            ///
            /// Documented as always there.
            pub product_coupon_id: Option<String>,
            /// `stock_id`
            ///
            /// Documented as always there.
            pub stock_id: Option<String>,
            /// `remark`
            pub remark: Option<String>,
            /// `coupon_code_mode`
            ///
            /// Documented as always there.
            pub coupon_code_mode: Option<CouponCodeMode>,
            /// `stock_send_rule`
            ///
            /// Documented as always there.
            pub stock_send_rule: Option<StockSendRule>,
            /// `single_usage_rule`
            pub single_usage_rule: Option<SingleUsageRule>,
            /// `sequential_usage_rule`
            pub sequential_usage_rule: Option<SequentialUsageRule>,
            /// `usage_rule_display_info`
            ///
            /// Documented as always there.
            pub usage_rule_display_info: Option<UsageRuleDisplayInfo>,
            /// `coupon_display_info`
            ///
            /// Documented as always there.
            pub coupon_display_info: Option<CouponDisplayInfo>,
            /// `notify_config`
            ///
            /// Documented as always there.
            pub notify_config: Option<NotifyConfig>,
            /// `store_scope`
            ///
            /// Documented as always there.
            pub store_scope: Option<StoreScope>,
            /// `sent_count_info`
            ///
            /// Documented as always there.
            pub sent_count_info: Option<SentCountInfo>,
            /// `state`
            ///
            /// Documented as always there.
            pub state: Option<StockState>,
            /// `deactivate_request_no`
            pub deactivate_request_no: Option<String>,
            /// `deactivate_time`
            pub deactivate_time: Option<String>,
            /// `deactivate_reason`
            pub deactivate_reason: Option<String>,
            /// `brand_id`
            ///
            /// Documented as always there.
            pub brand_id: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Stock,
            product_coupon_id = "product_coupon_id",
            stock_id = "stock_id",
            remark = "remark",
            coupon_code_mode = "coupon_code_mode",
            stock_send_rule = "stock_send_rule",
            single_usage_rule = "single_usage_rule",
            sequential_usage_rule = "sequential_usage_rule",
            usage_rule_display_info = "usage_rule_display_info",
            coupon_display_info = "coupon_display_info",
            notify_config = "notify_config",
            store_scope = "store_scope",
            sent_count_info = "sent_count_info",
            state = "state",
            deactivate_request_no = "deactivate_request_no",
            deactivate_time = "deactivate_time",
            deactivate_reason = "deactivate_reason",
            brand_id = "brand_id",
        );

        /// CouponCodeMode
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum CouponCodeMode {
            /// `WECHATPAY`
            Wechatpay,
            /// `UPLOAD`
            Upload,
            /// `API_ASSIGN`
            ApiAssign,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CouponCodeMode,
            Wechatpay = "WECHATPAY",
            Upload = "UPLOAD",
            ApiAssign = "API_ASSIGN",
        );

        /// StockSendRule
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct StockSendRule {
            /// `max_count`
            ///
            /// Documented as always there.
            pub max_count: Option<i64>,
            /// `max_count_per_day`
            pub max_count_per_day: Option<i64>,
            /// `max_count_per_user`
            pub max_count_per_user: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            StockSendRule,
            max_count = "max_count",
            max_count_per_day = "max_count_per_day",
            max_count_per_user = "max_count_per_user",
        );

        /// SingleUsageRule
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct SingleUsageRule {
            /// `coupon_available_period`
            ///
            /// Documented as always there.
            pub coupon_available_period: Option<CouponAvailablePeriod>,
            /// `normal_coupon`
            pub normal_coupon: Option<NormalCoupon>,
            /// `discount_coupon`
            pub discount_coupon: Option<DiscountCoupon>,
            /// `exchange_coupon`
            pub exchange_coupon: Option<ExchangeCoupon>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            SingleUsageRule,
            coupon_available_period = "coupon_available_period",
            normal_coupon = "normal_coupon",
            discount_coupon = "discount_coupon",
            exchange_coupon = "exchange_coupon",
        );

        /// CouponAvailablePeriod
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct CouponAvailablePeriod {
            /// `available_begin_time`
            ///
            /// Documented as always there.
            pub available_begin_time: Option<String>,
            /// `available_end_time`
            ///
            /// Documented as always there.
            pub available_end_time: Option<String>,
            /// `available_days`
            pub available_days: Option<i64>,
            /// `wait_days_after_receive`
            pub wait_days_after_receive: Option<i64>,
            /// `weekly_available_period`
            pub weekly_available_period: Option<WeeklyAvailablePeriod>,
            /// `irregular_available_period_list`
            pub irregular_available_period_list: Vec<IrregularAvailablePeriodList>,
            /// What came besides.
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
        );

        /// WeeklyAvailablePeriod
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct WeeklyAvailablePeriod {
            /// `day_list`
            pub day_list: Vec<DayList>,
            /// `day_period_list`
            pub day_period_list: Vec<DayPeriodList>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            WeeklyAvailablePeriod,
            day_list = "day_list",
            day_period_list = "day_period_list",
        );

        /// DayList
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum DayList {
            /// `MONDAY`
            Monday,
            /// `TUESDAY`
            Tuesday,
            /// `WEDNESDAY`
            Wednesday,
            /// `THURSDAY`
            Thursday,
            /// `FRIDAY`
            Friday,
            /// `SATURDAY`
            Saturday,
            /// `SUNDAY`
            Sunday,
            /// A value that these docs do not know.
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

        /// DayPeriodList
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct DayPeriodList {
            /// `begin_time`
            ///
            /// Documented as always there.
            pub begin_time: Option<i64>,
            /// `end_time`
            ///
            /// Documented as always there.
            pub end_time: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            DayPeriodList,
            begin_time = "begin_time",
            end_time = "end_time",
        );

        /// IrregularAvailablePeriodList
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct IrregularAvailablePeriodList {
            /// `begin_time`
            ///
            /// Documented as always there.
            pub begin_time: Option<String>,
            /// `end_time`
            ///
            /// Documented as always there.
            pub end_time: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            IrregularAvailablePeriodList,
            begin_time = "begin_time",
            end_time = "end_time",
        );

        /// ExchangeCoupon
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct ExchangeCoupon {
            /// `threshold`
            ///
            /// Documented as always there.
            pub threshold: Option<i64>,
            /// `exchange_price`
            ///
            /// Documented as always there.
            pub exchange_price: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ExchangeCoupon,
            threshold = "threshold",
            exchange_price = "exchange_price",
        );

        /// SequentialUsageRule
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct SequentialUsageRule {
            /// `coupon_available_period`
            ///
            /// Documented as always there.
            pub coupon_available_period: Option<SequentialUsageRuleCouponAvailablePeriod>,
            /// `normal_coupon_list`
            pub normal_coupon_list: Vec<NormalCouponList>,
            /// `discount_coupon_list`
            pub discount_coupon_list: Vec<DiscountCouponList>,
            /// `exchange_coupon_list`
            pub exchange_coupon_list: Vec<ExchangeCouponList>,
            /// `special_first`
            pub special_first: Option<bool>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            SequentialUsageRule,
            coupon_available_period = "coupon_available_period",
            normal_coupon_list = "normal_coupon_list",
            discount_coupon_list = "discount_coupon_list",
            exchange_coupon_list = "exchange_coupon_list",
            special_first = "special_first",
        );

        /// SequentialUsageRuleCouponAvailablePeriod
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct SequentialUsageRuleCouponAvailablePeriod {
            /// `available_begin_time`
            ///
            /// Documented as always there.
            pub available_begin_time: Option<String>,
            /// `available_end_time`
            ///
            /// Documented as always there.
            pub available_end_time: Option<String>,
            /// `wait_days_after_receive`
            pub wait_days_after_receive: Option<i64>,
            /// `weekly_available_period`
            pub weekly_available_period: Option<WeeklyAvailablePeriod>,
            /// `irregular_available_period_list`
            pub irregular_available_period_list: Vec<IrregularAvailablePeriodList>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            SequentialUsageRuleCouponAvailablePeriod,
            available_begin_time = "available_begin_time",
            available_end_time = "available_end_time",
            wait_days_after_receive = "wait_days_after_receive",
            weekly_available_period = "weekly_available_period",
            irregular_available_period_list = "irregular_available_period_list",
        );

        /// NormalCouponList
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct NormalCouponList {
            /// `threshold`
            ///
            /// Documented as always there.
            pub threshold: Option<i64>,
            /// `discount_amount`
            ///
            /// Documented as always there.
            pub discount_amount: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            NormalCouponList,
            threshold = "threshold",
            discount_amount = "discount_amount",
        );

        /// DiscountCouponList
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct DiscountCouponList {
            /// `threshold`
            ///
            /// Documented as always there.
            pub threshold: Option<i64>,
            /// `percent_off`
            ///
            /// Documented as always there.
            pub percent_off: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            DiscountCouponList,
            threshold = "threshold",
            percent_off = "percent_off",
        );

        /// ExchangeCouponList
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct ExchangeCouponList {
            /// `threshold`
            ///
            /// Documented as always there.
            pub threshold: Option<i64>,
            /// `exchange_price`
            ///
            /// Documented as always there.
            pub exchange_price: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            ExchangeCouponList,
            threshold = "threshold",
            exchange_price = "exchange_price",
        );

        /// UsageRuleDisplayInfo
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct UsageRuleDisplayInfo {
            /// `coupon_usage_method_list`
            ///
            /// Documented as always there.
            pub coupon_usage_method_list: Vec<CouponUsageMethodList>,
            /// `mini_program_appid`
            pub mini_program_appid: Option<String>,
            /// `mini_program_path`
            pub mini_program_path: Option<String>,
            /// `app_path`
            pub app_path: Option<String>,
            /// `usage_description`
            ///
            /// Documented as always there.
            pub usage_description: Option<String>,
            /// `coupon_available_store_info`
            pub coupon_available_store_info: Option<CouponAvailableStoreInfo>,
            /// `app_jump_type`
            pub app_jump_type: Option<AppJumpType>,
            /// `passcode_link`
            pub passcode_link: Option<String>,
            /// What came besides.
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

        /// CouponUsageMethodList
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum CouponUsageMethodList {
            /// `OFFLINE`
            Offline,
            /// `MINI_PROGRAM`
            MiniProgram,
            /// `APP`
            App,
            /// `PAYMENT_CODE`
            PaymentCode,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CouponUsageMethodList,
            Offline = "OFFLINE",
            MiniProgram = "MINI_PROGRAM",
            App = "APP",
            PaymentCode = "PAYMENT_CODE",
        );

        /// CouponAvailableStoreInfo
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct CouponAvailableStoreInfo {
            /// `description`
            ///
            /// Documented as always there.
            pub description: Option<String>,
            /// `mini_program_appid`
            pub mini_program_appid: Option<String>,
            /// `mini_program_path`
            pub mini_program_path: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            CouponAvailableStoreInfo,
            description = "description",
            mini_program_appid = "mini_program_appid",
            mini_program_path = "mini_program_path",
        );

        /// AppJumpType
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum AppJumpType {
            /// `H5`
            H5,
            /// `PASSCODE_LINK`
            PasscodeLink,
            /// `USAGE_GUIDE`
            UsageGuide,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AppJumpType,
            H5 = "H5",
            PasscodeLink = "PASSCODE_LINK",
            UsageGuide = "USAGE_GUIDE",
        );

        /// CouponDisplayInfo
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct CouponDisplayInfo {
            /// `code_display_mode`
            pub code_display_mode: Option<CodeDisplayMode>,
            /// `background_color`
            pub background_color: Option<BackgroundColor>,
            /// `entrance_mini_program`
            pub entrance_mini_program: Option<EntranceMiniProgram>,
            /// `entrance_official_account`
            pub entrance_official_account: Option<EntranceOfficialAccount>,
            /// `entrance_finder`
            pub entrance_finder: Option<EntranceFinder>,
            /// What came besides.
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

        /// CodeDisplayMode
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum CodeDisplayMode {
            /// `INVISIBLE`
            Invisible,
            /// `BARCODE`
            Barcode,
            /// `QRCODE`
            Qrcode,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CodeDisplayMode,
            Invisible = "INVISIBLE",
            Barcode = "BARCODE",
            Qrcode = "QRCODE",
        );

        /// BackgroundColor
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum BackgroundColor {
            /// `Color010`
            Color010,
            /// `Color020`
            Color020,
            /// `Color030`
            Color030,
            /// `Color040`
            Color040,
            /// `Color050`
            Color050,
            /// `Color060`
            Color060,
            /// `Color070`
            Color070,
            /// `Color080`
            Color080,
            /// `Color090`
            Color090,
            /// `Color100`
            Color100,
            /// A value that these docs do not know.
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

        /// EntranceMiniProgram
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct EntranceMiniProgram {
            /// `appid`
            ///
            /// Documented as always there.
            pub appid: Option<String>,
            /// `path`
            ///
            /// Documented as always there.
            pub path: Option<String>,
            /// `entrance_wording`
            ///
            /// Documented as always there.
            pub entrance_wording: Option<String>,
            /// `guidance_wording`
            ///
            /// Documented as always there.
            pub guidance_wording: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            EntranceMiniProgram,
            appid = "appid",
            path = "path",
            entrance_wording = "entrance_wording",
            guidance_wording = "guidance_wording",
        );

        /// EntranceOfficialAccount
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct EntranceOfficialAccount {
            /// `appid`
            ///
            /// Documented as always there.
            pub appid: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            EntranceOfficialAccount,
            appid = "appid",
        );

        /// EntranceFinder
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct EntranceFinder {
            /// `finder_id`
            ///
            /// Documented as always there.
            pub finder_id: Option<String>,
            /// `finder_video_id`
            ///
            /// Documented as always there.
            pub finder_video_id: Option<String>,
            /// `finder_video_cover_image_url`
            ///
            /// Documented as always there.
            pub finder_video_cover_image_url: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            EntranceFinder,
            finder_id = "finder_id",
            finder_video_id = "finder_video_id",
            finder_video_cover_image_url = "finder_video_cover_image_url",
        );

        /// NotifyConfig
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct NotifyConfig {
            /// `notify_appid`
            pub notify_appid: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            NotifyConfig,
            notify_appid = "notify_appid",
        );

        /// StoreScope
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum StoreScope {
            /// `NONE`
            None,
            /// `ALL`
            All,
            /// `SPECIFIC`
            Specific,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            StoreScope,
            None = "NONE",
            All = "ALL",
            Specific = "SPECIFIC",
        );

        /// SentCountInfo
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct SentCountInfo {
            /// `total_count`
            ///
            /// Documented as always there.
            pub total_count: Option<i64>,
            /// `today_count`
            ///
            /// Documented as always there.
            pub today_count: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            SentCountInfo,
            total_count = "total_count",
            today_count = "today_count",
        );

        /// StockState
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum StockState {
            /// `AUDITING`
            Auditing,
            /// `SENDING`
            Sending,
            /// `PAUSED`
            Paused,
            /// `STOPPED`
            Stopped,
            /// `DEACTIVATED`
            Deactivated,
            /// A value that these docs do not know.
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
    }
}
