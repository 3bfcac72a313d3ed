//! 修改商品券、查询商品券 · `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`, `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
//!
//! Generated from docs/openapi/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}.md by `cargo xtask regen`; do not edit.

/// Queries a brand's product coupon, without its stocks, by product coupon ID.
///
/// 按商品券ID查询品牌的商品券，结果不含其批次。
///
/// `GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
///
/// 查询商品券 / Query a product coupon · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015781292) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::get;
///
/// let request = get("1000628417").brand_id("138624");
/// ```
#[doc(alias = "查询商品券")]
#[doc(
    alias = "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}"
)]
#[doc(
    alias = "get_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id"
)]
#[doc(alias = "询商品券")]
#[doc(alias = "商品券")]
#[doc(alias = "品券")]
#[doc(alias = "Query a product coupon")]
#[doc(alias = "product coupon")]
#[doc(alias = "coupon")]
pub fn get(product_coupon_id: impl Into<String>) -> get::Request {
    get::Request::new([product_coupon_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询商品券. Created by [`get()`](super::get()).
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
            Self(self.0.query("brand_id", value.into()))
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
                "get_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id",
                Method::Get,
                "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}",
            )
            .required(&["/query/brand_id"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询商品券.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商品券ID / Product coupon ID
        ///
        /// Always present according to the docs.
        pub product_coupon_id: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// Always present according to the docs.
        pub brand_id: Option<String>,
        /// 优惠范围或授权作用域 / Scope: what the discount applies to, or what the authorisation covers
        ///
        /// Always present according to the docs.
        pub scope: Option<response::Scope>,
        /// 类型 / Type
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
        /// 多次优惠模式信息 / Settings of the sequential multi-use mode
        pub sequential_usage_info: Option<response::SequentialUsageInfo>,
        /// 商品券展示信息 / How the product coupon is displayed
        ///
        /// Always present according to the docs.
        pub display_info: Option<response::DisplayInfo>,
        /// 商户侧商品编号 / Merchant's own number of the product
        pub out_product_no: Option<String>,
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

    document!(
        Response,
        product_coupon_id = "product_coupon_id",
        state = "state",
        brand_id = "brand_id",
        scope = "scope",
        r#type = "type",
        usage_mode = "usage_mode",
        single_usage_info = "single_usage_info",
        progressive_bundle_usage_info = "progressive_bundle_usage_info",
        sequential_usage_info = "sequential_usage_info",
        display_info = "display_info",
        out_product_no = "out_product_no",
        deactivate_request_no = "deactivate_request_no",
        deactivate_time = "deactivate_time",
        deactivate_reason = "deactivate_reason",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 状态 / State
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

        /// 优惠范围或授权作用域 / Scope: what the discount applies to, or what the authorisation covers
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

        /// 类型 / Type
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Type {
            /// 满减券 / Coupon with an amount off above a threshold
            ///
            /// `NORMAL`
            Normal,
            /// 免充值型优惠券，商品券中为折扣券 / Discount not funded by recharge; for product coupons, a percentage off
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
            /// 依次使用的多次优惠 / Multiple uses in sequence
            ///
            /// `SEQUENTIAL`
            Sequential,
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
            Sequential = "SEQUENTIAL",
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

        /// 多次优惠模式信息 / Settings of the sequential multi-use mode
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SequentialUsageInfo {
            /// 多次优惠规则类型 / Type of the multi-use rule
            ///
            /// Always present according to the docs.
            pub r#type: Option<SequentialUsageInfoType>,
            /// 可使用次数 / How many times it can be used
            ///
            /// Always present according to the docs.
            pub count: Option<i64>,
            /// 多次优惠的有效天数 / Days of validity of the multi-use discount
            ///
            /// Always present according to the docs.
            pub available_days: Option<i64>,
            /// 多次优惠的使用间隔，单位：天 / Days between two uses of the offer
            pub interval_days: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            SequentialUsageInfo,
            r#type = "type",
            count = "count",
            available_days = "available_days",
            interval_days = "interval_days",
        );

        /// 多次优惠规则类型 / Type of the multi-use rule
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum SequentialUsageInfoType {
            /// 优惠递增 / Increasing discounts
            ///
            /// `INCREMENTAL`
            Incremental,
            /// 优惠相等 / Equal discounts
            ///
            /// `EQUAL`
            Equal,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            SequentialUsageInfoType,
            Incremental = "INCREMENTAL",
            Equal = "EQUAL",
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
    }
}

/// Modifies a brand's product coupon with effect on coupons sent from then on.
///
/// 修改品牌的商品券，仅对修改后发放的券生效。
///
/// `PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}`
///
/// 修改商品券 / Modify a product coupon · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4015781296) · feature `v3-marketing` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::marketing::partner::product_coupon::product_coupons::by_product_coupon_id::patch;
///
/// let request = patch("1000628417")
///     .brand_id("138624")
///     .out_request_no("REQ20260612101520001")
///     .display_info(
///         patch::DisplayInfo::default()
///             .name("夏茶节满减券")
///             .image_url(
///                 "https://wxpaylogo.qpic.cn/wxpaylogo/Tq7LmK2xRw9VcZ4nYb8Hs1PdGe6JuXo3KfAi5Ny0QtBrEwTh7SgMd/0",
///             )
///             .background_url(
///                 "https://wxpaylogo.qpic.cn/wxpaylogo/Rw9VcZ4nYb8Hs1PdGe6JuXo3KfAi5Ny0QtBrEwTh7SgMdTq7LmK2x/0",
///             ),
///     );
/// ```
#[doc(alias = "修改商品券")]
#[doc(
    alias = "/v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}"
)]
#[doc(
    alias = "patch_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id"
)]
#[doc(alias = "改商品券")]
#[doc(alias = "商品券")]
#[doc(alias = "品券")]
#[doc(alias = "Modify a product coupon")]
#[doc(alias = "product coupon")]
#[doc(alias = "coupon")]
pub fn patch(product_coupon_id: impl Into<String>) -> patch::Request {
    patch::Request::new([product_coupon_id.into()])
}

/// Types of [`patch()`].
pub mod patch {
    use crate::__codegen::*;

    /// Request for 修改商品券. Created by [`patch()`](super::patch()).
    ///
    /// **Required**: `brand_id`, `out_request_no`, `display_info`.
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

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.** At most 40 characters. At least 6 characters.
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 商品券展示信息 / How the product coupon is displayed
        ///
        /// **Required.**
        pub fn display_info(self, value: DisplayInfo) -> Self {
            Self(self.0.body("display_info", value))
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
                "patch_v3_marketing_partner_product_coupon_product_coupons_product_coupon_id",
                Method::Patch,
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

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 商品券展示信息 / How the product coupon is displayed
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct DisplayInfo(ObjectBuilder);

    impl DisplayInfo {
        /// 商品券名称 / Name of the product coupon
        ///
        /// **Required.** At most 15 characters. At least 3 characters.
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

    /// Response of 修改商品券.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商品券ID / Product coupon ID
        ///
        /// Always present according to the docs.
        pub product_coupon_id: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 品牌ID / Brand's ID in WeChat Pay
        ///
        /// Always present according to the docs.
        pub brand_id: Option<String>,
        /// 优惠范围或授权作用域 / Scope: what the discount applies to, or what the authorisation covers
        ///
        /// Always present according to the docs.
        pub scope: Option<response::Scope>,
        /// 类型 / Type
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
        /// 多次优惠模式信息 / Settings of the sequential multi-use mode
        pub sequential_usage_info: Option<response::SequentialUsageInfo>,
        /// 商品券展示信息 / How the product coupon is displayed
        ///
        /// Always present according to the docs.
        pub display_info: Option<response::DisplayInfo>,
        /// 商户侧商品编号 / Merchant's own number of the product
        pub out_product_no: Option<String>,
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

    document!(
        Response,
        product_coupon_id = "product_coupon_id",
        state = "state",
        brand_id = "brand_id",
        scope = "scope",
        r#type = "type",
        usage_mode = "usage_mode",
        single_usage_info = "single_usage_info",
        progressive_bundle_usage_info = "progressive_bundle_usage_info",
        sequential_usage_info = "sequential_usage_info",
        display_info = "display_info",
        out_product_no = "out_product_no",
        deactivate_request_no = "deactivate_request_no",
        deactivate_time = "deactivate_time",
        deactivate_reason = "deactivate_reason",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 状态 / State
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

        /// 优惠范围或授权作用域 / Scope: what the discount applies to, or what the authorisation covers
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

        /// 类型 / Type
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Type {
            /// 满减券 / Coupon with an amount off above a threshold
            ///
            /// `NORMAL`
            Normal,
            /// 免充值型优惠券，商品券中为折扣券 / Discount not funded by recharge; for product coupons, a percentage off
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
            /// 依次使用的多次优惠 / Multiple uses in sequence
            ///
            /// `SEQUENTIAL`
            Sequential,
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
            Sequential = "SEQUENTIAL",
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

        /// 多次优惠模式信息 / Settings of the sequential multi-use mode
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SequentialUsageInfo {
            /// 多次优惠规则类型 / Type of the multi-use rule
            ///
            /// Always present according to the docs.
            pub r#type: Option<SequentialUsageInfoType>,
            /// 可使用次数 / How many times it can be used
            ///
            /// Always present according to the docs.
            pub count: Option<i64>,
            /// 多次优惠的有效天数 / Days of validity of the multi-use discount
            ///
            /// Always present according to the docs.
            pub available_days: Option<i64>,
            /// 多次优惠的使用间隔，单位：天 / Days between two uses of the offer
            pub interval_days: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            SequentialUsageInfo,
            r#type = "type",
            count = "count",
            available_days = "available_days",
            interval_days = "interval_days",
        );

        /// 多次优惠规则类型 / Type of the multi-use rule
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum SequentialUsageInfoType {
            /// 优惠递增 / Increasing discounts
            ///
            /// `INCREMENTAL`
            Incremental,
            /// 优惠相等 / Equal discounts
            ///
            /// `EQUAL`
            Equal,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            SequentialUsageInfoType,
            Incremental = "INCREMENTAL",
            Equal = "EQUAL",
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
    }
}
