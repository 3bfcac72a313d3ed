//! 失效商品券 · `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate`
//!
//! Generated from docs/openapi/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate.md by `cargo xtask regen`; do not edit.

/// Deactivates one of the brand's own product coupons with all its stocks, while coupons already sent stay valid.
///
/// 品牌使自己的商品券及其全部批次失效，已发放的券仍然有效。
///
/// `POST /brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate`
///
/// 失效商品券 / Deactivate a product coupon (brand) · official page: [brand](https://pay.weixin.qq.com/doc/brand/4015736315) · feature `brand-marketing` · confirmed by an official page
///
/// ```
/// use wechatpay_api::brand::marketing::product_coupon::product_coupons::by_product_coupon_id::deactivate::post;
///
/// let request = post("1000628417")
///     .out_request_no("REQ20260625100000001")
///     .deactivate_reason("活动已提前结束");
/// ```
#[doc(alias = "失效商品券")]
#[doc(
    alias = "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate"
)]
#[doc(
    alias = "post_brand_marketing_product_coupon_product_coupons_product_coupon_id_deactivate"
)]
#[doc(alias = "效商品券")]
#[doc(alias = "商品券")]
#[doc(alias = "品券")]
#[doc(alias = "Deactivate a product coupon (brand)")]
#[doc(alias = "product coupon (brand)")]
#[doc(alias = "coupon (brand)")]
#[doc(alias = "brand)")]
pub fn post(product_coupon_id: impl Into<String>) -> post::Request {
    post::Request::new([product_coupon_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 失效商品券. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_request_no`, `deactivate_reason`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 商户请求单号 / Merchant's number of the request
        ///
        /// **Required.** At most 40 characters.
        pub fn out_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_request_no", value.into()))
        }

        /// 失效原因 / Why it was deactivated
        ///
        /// **Required.** At most 150 characters.
        pub fn deactivate_reason(self, value: impl Into<String>) -> Self {
            Self(self.0.body("deactivate_reason", value.into()))
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
                "post_brand_marketing_product_coupon_product_coupons_product_coupon_id_deactivate",
                Method::Post,
                "/brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate",
            )
            .body(Body::Json)
            .required(&["/body/out_request_no", "/body/deactivate_reason"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 失效商品券.
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
        scope = "scope",
        r#type = "type",
        usage_mode = "usage_mode",
        single_usage_info = "single_usage_info",
        progressive_bundle_usage_info = "progressive_bundle_usage_info",
        display_info = "display_info",
        out_product_no = "out_product_no",
        state = "state",
        deactivate_request_no = "deactivate_request_no",
        deactivate_time = "deactivate_time",
        deactivate_reason = "deactivate_reason",
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
    }
}
