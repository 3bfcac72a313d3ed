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
    pub struct Request(Parts);

    impl Request {
        /// `brand_id`
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_id", value.into()))
        }

        /// `out_request_no`
        ///
        /// **Required.**
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// `scope`
        ///
        /// **Required.**
        pub fn scope(self, value: impl Into<Scope>) -> Self {
            Self(self.0.body("scope", value.into()))
        }

        /// `type`
        ///
        /// **Required.**
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.body("type", value.into()))
        }

        /// `usage_mode`
        ///
        /// **Required.**
        pub fn usage_mode(self, value: impl Into<UsageMode>) -> Self {
            Self(self.0.body("usage_mode", value.into()))
        }

        /// `single_usage_info`
        pub fn single_usage_info(self, value: SingleUsageInfo) -> Self {
            Self(self.0.body("single_usage_info", value))
        }

        /// `sequential_usage_info`
        pub fn sequential_usage_info(self, value: SequentialUsageInfo) -> Self {
            Self(self.0.body("sequential_usage_info", value))
        }

        /// `display_info`
        ///
        /// **Required.**
        pub fn display_info(self, value: DisplayInfo) -> Self {
            Self(self.0.body("display_info", value))
        }

        /// `out_product_no`
        pub fn out_product_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_product_no", value.into()))
        }

        /// `stock`
        ///
        /// **Required.**
        pub fn stock(self, value: Stock) -> Self {
            Self(self.0.body("stock", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
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
            self.0.clone()
        }
    }

    /// Scope
    #[derive(Clone)]
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
    #[derive(Clone)]
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
    #[derive(Clone)]
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
    pub struct SingleUsageInfo(Fields);

    impl SingleUsageInfo {
        /// `normal_coupon`
        pub fn normal_coupon(self, value: NormalCoupon) -> Self {
            Self(self.0.set("normal_coupon", value))
        }

        /// `discount_coupon`
        pub fn discount_coupon(self, value: DiscountCoupon) -> Self {
            Self(self.0.set("discount_coupon", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SingleUsageInfo);

    /// NormalCoupon
    #[derive(Clone, Debug, Default)]
    pub struct NormalCoupon(Fields);

    impl NormalCoupon {
        /// `threshold`
        ///
        /// **Required.**
        pub fn threshold(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("threshold", value.into()))
        }

        /// `discount_amount`
        ///
        /// **Required.**
        pub fn discount_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("discount_amount", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(NormalCoupon);

    /// DiscountCoupon
    #[derive(Clone, Debug, Default)]
    pub struct DiscountCoupon(Fields);

    impl DiscountCoupon {
        /// `threshold`
        ///
        /// **Required.**
        pub fn threshold(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("threshold", value.into()))
        }

        /// `percent_off`
        ///
        /// **Required.**
        pub fn percent_off(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("percent_off", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(DiscountCoupon);

    /// SequentialUsageInfo
    #[derive(Clone, Debug, Default)]
    pub struct SequentialUsageInfo(Fields);

    impl SequentialUsageInfo {
        /// `type`
        ///
        /// **Required.**
        pub fn r#type(self, value: impl Into<SequentialUsageInfoType>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// `count`
        ///
        /// **Required.**
        pub fn count(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("count", value.into()))
        }

        /// `available_days`
        ///
        /// **Required.**
        pub fn available_days(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("available_days", value.into()))
        }

        /// `interval_days`
        pub fn interval_days(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("interval_days", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SequentialUsageInfo);

    /// SequentialUsageInfoType
    #[derive(Clone)]
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
    pub struct DisplayInfo(Fields);

    impl DisplayInfo {
        /// `name`
        ///
        /// **Required.**
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// `image_url`
        ///
        /// **Required.**
        pub fn image_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("image_url", value.into()))
        }

        /// `background_url`
        ///
        /// **Required.**
        pub fn background_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("background_url", value.into()))
        }

        /// `detail_image_url_list`
        pub fn detail_image_url_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("detail_image_url_list", list::<String>(values)))
        }

        /// `original_price`
        pub fn original_price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("original_price", value.into()))
        }

        /// `combo_package_list`
        pub fn combo_package_list(
            self,
            values: impl IntoIterator<Item = ComboPackageList>,
        ) -> Self {
            Self(self.0.set("combo_package_list", list::<ComboPackageList>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(DisplayInfo);

    /// ComboPackageList
    #[derive(Clone, Debug, Default)]
    pub struct ComboPackageList(Fields);

    impl ComboPackageList {
        /// `name`
        ///
        /// **Required.**
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// `pick_count`
        ///
        /// **Required.**
        pub fn pick_count(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("pick_count", value.into()))
        }

        /// `choice_list`
        ///
        /// **Required.**
        pub fn choice_list(self, values: impl IntoIterator<Item = ChoiceList>) -> Self {
            Self(self.0.set("choice_list", list::<ChoiceList>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ComboPackageList);

    /// ChoiceList
    #[derive(Clone, Debug, Default)]
    pub struct ChoiceList(Fields);

    impl ChoiceList {
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

        /// `count`
        ///
        /// **Required.**
        pub fn count(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("count", value.into()))
        }

        /// `image_url`
        pub fn image_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("image_url", value.into()))
        }

        /// `mini_program_appid`
        pub fn mini_program_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_program_appid", value.into()))
        }

        /// `mini_program_path`
        pub fn mini_program_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_program_path", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ChoiceList);

    /// Stock
    #[derive(Clone, Debug, Default)]
    pub struct Stock(Fields);

    impl Stock {
        /// `remark`
        pub fn remark(self, value: impl Into<String>) -> Self {
            Self(self.0.set("remark", value.into()))
        }

        /// `coupon_code_mode`
        ///
        /// **Required.**
        pub fn coupon_code_mode(self, value: impl Into<CouponCodeMode>) -> Self {
            Self(self.0.set("coupon_code_mode", value.into()))
        }

        /// `stock_send_rule`
        ///
        /// **Required.**
        pub fn stock_send_rule(self, value: StockSendRule) -> Self {
            Self(self.0.set("stock_send_rule", value))
        }

        /// `single_usage_rule`
        pub fn single_usage_rule(self, value: SingleUsageRule) -> Self {
            Self(self.0.set("single_usage_rule", value))
        }

        /// `sequential_usage_rule`
        pub fn sequential_usage_rule(self, value: SequentialUsageRule) -> Self {
            Self(self.0.set("sequential_usage_rule", value))
        }

        /// `usage_rule_display_info`
        ///
        /// **Required.**
        pub fn usage_rule_display_info(self, value: UsageRuleDisplayInfo) -> Self {
            Self(self.0.set("usage_rule_display_info", value))
        }

        /// `coupon_display_info`
        ///
        /// **Required.**
        pub fn coupon_display_info(self, value: CouponDisplayInfo) -> Self {
            Self(self.0.set("coupon_display_info", value))
        }

        /// `notify_config`
        ///
        /// **Required.**
        pub fn notify_config(self, value: NotifyConfig) -> Self {
            Self(self.0.set("notify_config", value))
        }

        /// `store_scope`
        ///
        /// **Required.**
        pub fn store_scope(self, value: impl Into<StoreScope>) -> Self {
            Self(self.0.set("store_scope", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Stock);

    /// CouponCodeMode
    #[derive(Clone)]
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
    pub struct StockSendRule(Fields);

    impl StockSendRule {
        /// `max_count`
        ///
        /// **Required.**
        pub fn max_count(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_count", value.into()))
        }

        /// `max_count_per_day`
        pub fn max_count_per_day(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_count_per_day", value.into()))
        }

        /// `max_count_per_user`
        pub fn max_count_per_user(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("max_count_per_user", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(StockSendRule);

    /// SingleUsageRule
    #[derive(Clone, Debug, Default)]
    pub struct SingleUsageRule(Fields);

    impl SingleUsageRule {
        /// `coupon_available_period`
        ///
        /// **Required.**
        pub fn coupon_available_period(self, value: CouponAvailablePeriod) -> Self {
            Self(self.0.set("coupon_available_period", value))
        }

        /// `normal_coupon`
        pub fn normal_coupon(self, value: NormalCoupon) -> Self {
            Self(self.0.set("normal_coupon", value))
        }

        /// `discount_coupon`
        pub fn discount_coupon(self, value: DiscountCoupon) -> Self {
            Self(self.0.set("discount_coupon", value))
        }

        /// `exchange_coupon`
        pub fn exchange_coupon(self, value: ExchangeCoupon) -> Self {
            Self(self.0.set("exchange_coupon", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SingleUsageRule);

    /// CouponAvailablePeriod
    #[derive(Clone, Debug, Default)]
    pub struct CouponAvailablePeriod(Fields);

    impl CouponAvailablePeriod {
        /// `available_begin_time`
        ///
        /// **Required.**
        pub fn available_begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("available_begin_time", value.into()))
        }

        /// `available_end_time`
        ///
        /// **Required.**
        pub fn available_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("available_end_time", value.into()))
        }

        /// `available_days`
        pub fn available_days(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("available_days", value.into()))
        }

        /// `wait_days_after_receive`
        pub fn wait_days_after_receive(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("wait_days_after_receive", value.into()))
        }

        /// `weekly_available_period`
        pub fn weekly_available_period(self, value: WeeklyAvailablePeriod) -> Self {
            Self(self.0.set("weekly_available_period", value))
        }

        /// `irregular_available_period_list`
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

        /// `available_seconds`
        pub fn available_seconds(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("available_seconds", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CouponAvailablePeriod);

    /// WeeklyAvailablePeriod
    #[derive(Clone, Debug, Default)]
    pub struct WeeklyAvailablePeriod(Fields);

    impl WeeklyAvailablePeriod {
        /// `day_list`
        pub fn day_list(self, values: impl IntoIterator<Item = impl Into<DayList>>) -> Self {
            Self(self.0.set("day_list", list::<DayList>(values)))
        }

        /// `day_period_list`
        pub fn day_period_list(
            self,
            values: impl IntoIterator<Item = DayPeriodList>,
        ) -> Self {
            Self(self.0.set("day_period_list", list::<DayPeriodList>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(WeeklyAvailablePeriod);

    /// DayList
    #[derive(Clone)]
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
    pub struct DayPeriodList(Fields);

    impl DayPeriodList {
        /// `begin_time`
        ///
        /// **Required.**
        pub fn begin_time(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("begin_time", value.into()))
        }

        /// `end_time`
        ///
        /// **Required.**
        pub fn end_time(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("end_time", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(DayPeriodList);

    /// IrregularAvailablePeriodList
    #[derive(Clone, Debug, Default)]
    pub struct IrregularAvailablePeriodList(Fields);

    impl IrregularAvailablePeriodList {
        /// `begin_time`
        ///
        /// **Required.**
        pub fn begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("begin_time", value.into()))
        }

        /// `end_time`
        ///
        /// **Required.**
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("end_time", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(IrregularAvailablePeriodList);

    /// ExchangeCoupon
    #[derive(Clone, Debug, Default)]
    pub struct ExchangeCoupon(Fields);

    impl ExchangeCoupon {
        /// `threshold`
        ///
        /// **Required.**
        pub fn threshold(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("threshold", value.into()))
        }

        /// `exchange_price`
        ///
        /// **Required.**
        pub fn exchange_price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("exchange_price", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ExchangeCoupon);

    /// SequentialUsageRule
    #[derive(Clone, Debug, Default)]
    pub struct SequentialUsageRule(Fields);

    impl SequentialUsageRule {
        /// `coupon_available_period`
        ///
        /// **Required.**
        pub fn coupon_available_period(
            self,
            value: SequentialUsageRuleCouponAvailablePeriod,
        ) -> Self {
            Self(self.0.set("coupon_available_period", value))
        }

        /// `normal_coupon_list`
        pub fn normal_coupon_list(
            self,
            values: impl IntoIterator<Item = NormalCouponList>,
        ) -> Self {
            Self(self.0.set("normal_coupon_list", list::<NormalCouponList>(values)))
        }

        /// `discount_coupon_list`
        pub fn discount_coupon_list(
            self,
            values: impl IntoIterator<Item = DiscountCouponList>,
        ) -> Self {
            Self(self.0.set("discount_coupon_list", list::<DiscountCouponList>(values)))
        }

        /// `exchange_coupon_list`
        pub fn exchange_coupon_list(
            self,
            values: impl IntoIterator<Item = ExchangeCouponList>,
        ) -> Self {
            Self(self.0.set("exchange_coupon_list", list::<ExchangeCouponList>(values)))
        }

        /// `special_first`
        pub fn special_first(self, value: bool) -> Self {
            Self(self.0.set("special_first", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SequentialUsageRule);

    /// SequentialUsageRuleCouponAvailablePeriod
    #[derive(Clone, Debug, Default)]
    pub struct SequentialUsageRuleCouponAvailablePeriod(Fields);

    impl SequentialUsageRuleCouponAvailablePeriod {
        /// `available_begin_time`
        ///
        /// **Required.**
        pub fn available_begin_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("available_begin_time", value.into()))
        }

        /// `available_end_time`
        ///
        /// **Required.**
        pub fn available_end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("available_end_time", value.into()))
        }

        /// `wait_days_after_receive`
        pub fn wait_days_after_receive(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("wait_days_after_receive", value.into()))
        }

        /// `weekly_available_period`
        pub fn weekly_available_period(self, value: WeeklyAvailablePeriod) -> Self {
            Self(self.0.set("weekly_available_period", value))
        }

        /// `irregular_available_period_list`
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

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SequentialUsageRuleCouponAvailablePeriod);

    /// NormalCouponList
    #[derive(Clone, Debug, Default)]
    pub struct NormalCouponList(Fields);

    impl NormalCouponList {
        /// `threshold`
        ///
        /// **Required.**
        pub fn threshold(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("threshold", value.into()))
        }

        /// `discount_amount`
        ///
        /// **Required.**
        pub fn discount_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("discount_amount", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(NormalCouponList);

    /// DiscountCouponList
    #[derive(Clone, Debug, Default)]
    pub struct DiscountCouponList(Fields);

    impl DiscountCouponList {
        /// `threshold`
        ///
        /// **Required.**
        pub fn threshold(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("threshold", value.into()))
        }

        /// `percent_off`
        ///
        /// **Required.**
        pub fn percent_off(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("percent_off", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(DiscountCouponList);

    /// ExchangeCouponList
    #[derive(Clone, Debug, Default)]
    pub struct ExchangeCouponList(Fields);

    impl ExchangeCouponList {
        /// `threshold`
        ///
        /// **Required.**
        pub fn threshold(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("threshold", value.into()))
        }

        /// `exchange_price`
        ///
        /// **Required.**
        pub fn exchange_price(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("exchange_price", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ExchangeCouponList);

    /// UsageRuleDisplayInfo
    #[derive(Clone, Debug, Default)]
    pub struct UsageRuleDisplayInfo(Fields);

    impl UsageRuleDisplayInfo {
        /// `coupon_usage_method_list`
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

        /// `mini_program_appid`
        pub fn mini_program_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_program_appid", value.into()))
        }

        /// `mini_program_path`
        pub fn mini_program_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_program_path", value.into()))
        }

        /// `app_path`
        pub fn app_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("app_path", value.into()))
        }

        /// `usage_description`
        ///
        /// **Required.**
        pub fn usage_description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("usage_description", value.into()))
        }

        /// `coupon_available_store_info`
        pub fn coupon_available_store_info(self, value: CouponAvailableStoreInfo) -> Self {
            Self(self.0.set("coupon_available_store_info", value))
        }

        /// `app_jump_type`
        pub fn app_jump_type(self, value: impl Into<AppJumpType>) -> Self {
            Self(self.0.set("app_jump_type", value.into()))
        }

        /// `passcode_link`
        pub fn passcode_link(self, value: impl Into<String>) -> Self {
            Self(self.0.set("passcode_link", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(UsageRuleDisplayInfo);

    /// CouponUsageMethodList
    #[derive(Clone)]
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
    pub struct CouponAvailableStoreInfo(Fields);

    impl CouponAvailableStoreInfo {
        /// `description`
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("description", value.into()))
        }

        /// `mini_program_appid`
        pub fn mini_program_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_program_appid", value.into()))
        }

        /// `mini_program_path`
        pub fn mini_program_path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mini_program_path", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CouponAvailableStoreInfo);

    /// AppJumpType
    #[derive(Clone)]
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
    pub struct CouponDisplayInfo(Fields);

    impl CouponDisplayInfo {
        /// `code_display_mode`
        ///
        /// **Required.**
        pub fn code_display_mode(self, value: impl Into<CodeDisplayMode>) -> Self {
            Self(self.0.set("code_display_mode", value.into()))
        }

        /// `background_color`
        pub fn background_color(self, value: impl Into<BackgroundColor>) -> Self {
            Self(self.0.set("background_color", value.into()))
        }

        /// `entrance_mini_program`
        pub fn entrance_mini_program(self, value: EntranceMiniProgram) -> Self {
            Self(self.0.set("entrance_mini_program", value))
        }

        /// `entrance_official_account`
        pub fn entrance_official_account(self, value: EntranceOfficialAccount) -> Self {
            Self(self.0.set("entrance_official_account", value))
        }

        /// `entrance_finder`
        pub fn entrance_finder(self, value: EntranceFinder) -> Self {
            Self(self.0.set("entrance_finder", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CouponDisplayInfo);

    /// CodeDisplayMode
    #[derive(Clone)]
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
    #[derive(Clone)]
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
    pub struct EntranceMiniProgram(Fields);

    impl EntranceMiniProgram {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("appid", value.into()))
        }

        /// `path`
        ///
        /// **Required.**
        pub fn path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("path", value.into()))
        }

        /// `entrance_wording`
        ///
        /// **Required.**
        pub fn entrance_wording(self, value: impl Into<String>) -> Self {
            Self(self.0.set("entrance_wording", value.into()))
        }

        /// `guidance_wording`
        pub fn guidance_wording(self, value: impl Into<String>) -> Self {
            Self(self.0.set("guidance_wording", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(EntranceMiniProgram);

    /// EntranceOfficialAccount
    #[derive(Clone, Debug, Default)]
    pub struct EntranceOfficialAccount(Fields);

    impl EntranceOfficialAccount {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("appid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(EntranceOfficialAccount);

    /// EntranceFinder
    #[derive(Clone, Debug, Default)]
    pub struct EntranceFinder(Fields);

    impl EntranceFinder {
        /// `finder_id`
        ///
        /// **Required.**
        pub fn finder_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("finder_id", value.into()))
        }

        /// `finder_video_id`
        ///
        /// **Required.**
        pub fn finder_video_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("finder_video_id", value.into()))
        }

        /// `finder_video_cover_image_url`
        ///
        /// **Required.**
        pub fn finder_video_cover_image_url(self, value: impl Into<String>) -> Self {
            Self(self.0.set("finder_video_cover_image_url", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(EntranceFinder);

    /// NotifyConfig
    #[derive(Clone, Debug, Default)]
    pub struct NotifyConfig(Fields);

    impl NotifyConfig {
        /// `notify_appid`
        pub fn notify_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("notify_appid", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(NotifyConfig);

    /// StoreScope
    #[derive(Clone)]
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
    #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
        #[derive(Clone)]
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
