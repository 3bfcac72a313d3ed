//! 修改商品券 · `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`, `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
//!
//! Generated from docs/openapi/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}.md by `cargo xtask regen`; do not edit.

/// 查询商品券
///
/// `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
///
/// 查询商品券 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781292), [2](https://pay.weixin.qq.com/doc/v3/partner/4016434632) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::get;
///
/// let request = get("2212026061").brand_id("206202");
/// ```
#[doc(alias = "查询商品券")]
#[doc(
    alias = "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}"
)]
#[doc(
    alias = "get_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id"
)]
pub fn get(product_coupon_id: impl Into<String>) -> get::Request {
    get::Request::new([product_coupon_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询商品券; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `brand_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `brand_id`
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("brand_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id",
                Verb::Get,
                "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}",
            )
            .required(&["/query/brand_id"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询商品券.
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
        /// `deactivate_request_no`
        pub deactivate_request_no: Option<String>,
        /// `deactivate_time`
        pub deactivate_time: Option<String>,
        /// `deactivate_reason`
        pub deactivate_reason: Option<String>,
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
        deactivate_request_no = "deactivate_request_no",
        deactivate_time = "deactivate_time",
        deactivate_reason = "deactivate_reason",
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
    }
}

/// 修改商品券
///
/// `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
///
/// 修改商品券 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781296), [2](https://pay.weixin.qq.com/doc/v3/partner/4016434633) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::patch;
///
/// let request = patch("2212026061")
///     .brand_id("206202")
///     .out_request_no("ORN20260618769")
///     .display_info(
///         patch::DisplayInfo::default()
///             .name("春茶节")
///             .image_url("https://pay.example.com/wechat/notices")
///             .background_url("https://pay.example.com/wechat/notices")
///             .detail_image_url_list(["DzpZbE7q1uKc_v2RtYw-0618"])
///             .original_price(35200)
///             .combo_package_list([
///                 patch::ComboPackageList::default()
///                     .name("春茶节")
///                     .pick_count(2)
///                     .choice_list([
///                         patch::ChoiceList::default()
///                             .name("春茶节")
///                             .price(35200)
///                             .count(2)
///                             .image_url("https://pay.example.com/wechat/notices")
///                             .mini_program_appid("wx5f0c1a9e7b3d2846")
///                             .mini_program_path("pages/tea/index?from=pay"),
///                     ]),
///             ]),
///     );
/// ```
#[doc(alias = "修改商品券")]
#[doc(
    alias = "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}"
)]
#[doc(
    alias = "patch_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id"
)]
pub fn patch(product_coupon_id: impl Into<String>) -> patch::Request {
    patch::Request::new([product_coupon_id.into()])
}

/// Types of [`patch()`].
pub mod patch {
    use crate::model::*;

    /// A request of 修改商品券; [`patch()`](super::patch()) makes one.
    ///
    /// **Required**: `brand_id`, `out_request_no`, `display_info`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

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

        /// `display_info`
        ///
        /// **Required.**
        pub fn display_info(self, value: DisplayInfo) -> Self {
            Self(self.0.body("display_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "patch_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id",
                Verb::Patch,
                "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/brand_id",
                    "/body/out_request_no",
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
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

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

    /// The answer of 修改商品券.
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
        /// `deactivate_request_no`
        pub deactivate_request_no: Option<String>,
        /// `deactivate_time`
        pub deactivate_time: Option<String>,
        /// `deactivate_reason`
        pub deactivate_reason: Option<String>,
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
        deactivate_request_no = "deactivate_request_no",
        deactivate_time = "deactivate_time",
        deactivate_reason = "deactivate_reason",
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
    }
}
