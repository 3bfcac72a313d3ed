//! 向用户发放商品券、指定券状态查询用户商品券列表 · `GET /brand/marketing/product-coupon/users/{openid}/coupons`, `POST /brand/marketing/product-coupon/users/{openid}/coupons`
//!
//! Generated from docs/openapi/brand/marketing/product-coupon/users/{openid}/coupons.md by `cargo xtask regen`; do not edit.

/// Queries a user's product coupons of the brand itself by OpenID, paged, optionally by coupon state.
///
/// 品牌按OpenID分页查询用户持有的本品牌商品券，可指定券状态。
///
/// `GET /brand/marketing/product-coupon/users/{openid}/coupons`
///
/// 指定券状态查询用户商品券列表 / Query a user's product coupons (brand) · feature `brand-marketing` · confirmed by an official SDK or sample
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::brand::marketing::product_coupon::users::by_openid::coupons::get;
///
/// let request = get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe").appid("wx5f0c1a9e7b3d2846");
/// ```
#[doc(alias = "指定券状态查询用户商品券列表")]
#[doc(alias = "/brand/marketing/product-coupon/users/{openid}/coupons")]
#[doc(alias = "get_brand_marketing_product_coupon_users_openid_coupons")]
#[doc(alias = "定券状态查询用户商品券列表")]
#[doc(alias = "券状态查询用户商品券列表")]
#[doc(alias = "状态查询用户商品券列表")]
#[doc(alias = "态查询用户商品券列表")]
#[doc(alias = "查询用户商品券列表")]
#[doc(alias = "询用户商品券列表")]
#[doc(alias = "用户商品券列表")]
#[doc(alias = "户商品券列表")]
#[doc(alias = "商品券列表")]
#[doc(alias = "品券列表")]
#[doc(alias = "券列表")]
#[doc(alias = "列表")]
#[doc(alias = "Query a users product coupons (brand)")]
#[doc(alias = "users product coupons (brand)")]
#[doc(alias = "s product coupons (brand)")]
#[doc(alias = "product coupons (brand)")]
#[doc(alias = "coupons (brand)")]
#[doc(alias = "brand)")]
pub fn get(openid: impl Into<String>) -> get::Request {
    get::Request::new([openid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 指定券状态查询用户商品券列表. Created by [`get()`](super::get()).
    ///
    /// **Required**: `appid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 商品券ID / Product coupon ID
        pub fn product_coupon_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("product_coupon_id", value.into()))
        }

        /// 批次号 / Stock ID (batch of coupons)
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("stock_id", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// 用户券组ID / ID of the user's coupon bundle
        pub fn user_coupon_bundle_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("user_coupon_bundle_id", value.into()))
        }

        /// 每页记录条数 / Number of records per page
        pub fn page_size(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("page_size", value.into()))
        }

        /// 分页token / Token of the page
        pub fn page_token(self, value: impl Into<String>) -> Self {
            Self(self.0.query("page_token", value.into()))
        }

        /// 券状态 / Coupon's state
        pub fn coupon_state(self, value: impl Into<CouponState>) -> Self {
            Self(self.0.query("coupon_state", value.into()))
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
                "get_brand_marketing_product_coupon_users_openid_coupons",
                Method::Get,
                "/brand/marketing/product-coupon/users/{openid}/coupons",
            )
            .query(
                &[
                    "product_coupon_id",
                    "stock_id",
                    "appid",
                    "user_coupon_bundle_id",
                    "page_size",
                    "page_token",
                    "coupon_state",
                ],
            )
            .required(&["/query/appid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    impl Paginated for Request {
        type Item = response::UserCouponList;
        const PAGINATION: Pagination = Pagination {
            kind: PaginationKind::Token {
                field: "/query/page_token",
                next: "/next_page_token",
            },
            items: "/user_coupon_list",
            total: Some("/total_count"),
        };

        fn items(page: Response) -> Vec<response::UserCouponList> {
            page.user_coupon_list
        }
    }

    /// 券状态 / Coupon's state
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CouponState {
        /// 发放确认中 / Sending being confirmed
        ///
        /// `CONFIRMING`
        Confirming,
        /// 待生效 / Not yet in effect
        ///
        /// `PENDING`
        Pending,
        /// 生效中 / In effect
        ///
        /// `EFFECTIVE`
        Effective,
        /// 已核销 / Redeemed
        ///
        /// `USED`
        Used,
        /// 已过期 / Expired
        ///
        /// `EXPIRED`
        Expired,
        /// 已删除 / Deleted
        ///
        /// `DELETED`
        Deleted,
        /// 已失效 / Deactivated
        ///
        /// `DEACTIVATED`
        Deactivated,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        CouponState,
        Confirming = "CONFIRMING",
        Pending = "PENDING",
        Effective = "EFFECTIVE",
        Used = "USED",
        Expired = "EXPIRED",
        Deleted = "DELETED",
        Deactivated = "DEACTIVATED",
    );

    /// Response of 指定券状态查询用户商品券列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 总数 / Total number
        ///
        /// Always present according to the docs.
        pub total_count: Option<i64>,
        /// 用户商品券列表 / The user's product coupons
        pub user_coupon_list: Vec<response::UserCouponList>,
        /// 下一页token / Token of the next page
        pub next_page_token: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        total_count = "total_count",
        user_coupon_list = "user_coupon_list",
        next_page_token = "next_page_token",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 用户商品券列表 / The user's product coupons
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct UserCouponList {
            /// 用户券code / Code of the user's coupon
            ///
            /// Always present according to the docs.
            pub coupon_code: Option<String>,
            /// 券状态 / Coupon's state
            ///
            /// Always present according to the docs.
            pub coupon_state: Option<CouponState>,
            /// 有效期开始时间 / Start of the validity period
            ///
            /// Always present according to the docs. Format: `date-time`.
            pub valid_begin_time: Option<String>,
            /// 有效期结束时间 / End of the validity period
            ///
            /// Always present according to the docs. Format: `date-time`.
            pub valid_end_time: Option<String>,
            /// 领取时间，RFC 3339格式 / Time the user received it, in RFC 3339
            ///
            /// Always present according to the docs. Format: `date-time`.
            pub receive_time: Option<String>,
            /// 发券请求单号 / Merchant's number of the request sending the coupon
            ///
            /// Always present according to the docs.
            pub send_request_no: Option<String>,
            /// 发券渠道 / Channel through which the coupon was sent
            ///
            /// Always present according to the docs.
            pub send_channel: Option<SendChannel>,
            /// 确认发放请求单号 / Request number of confirming the coupon's sending
            pub confirm_request_no: Option<String>,
            /// 确认发放时间 / Time at which the coupon's sending was confirmed
            ///
            /// Format: `date-time`.
            pub confirm_time: Option<String>,
            /// 失效请求单号 / Request number of the deactivation
            pub deactivate_request_no: Option<String>,
            /// 失效时间，RFC 3339格式 / Time of the deactivation, in RFC 3339
            ///
            /// Format: `date-time`.
            pub deactivate_time: Option<String>,
            /// 失效原因 / Why it was deactivated
            pub deactivate_reason: Option<String>,
            /// 单券使用详情 / Usage details of the single-use coupon
            pub single_usage_detail: Option<SingleUsageDetail>,
            /// 多次优惠使用详情 / Usage details of the progressive multi-use bundle coupon
            pub progressive_bundle_usage_detail: Option<ProgressiveBundleUsageDetail>,
            /// 用户券组信息 / The user's coupon bundle
            pub user_product_coupon_bundle_info: Option<UserProductCouponBundleInfo>,
            /// 商品券信息 / Product coupon
            ///
            /// Always present according to the docs.
            pub product_coupon: Option<ProductCoupon>,
            /// 批次信息 / The stock (batch of coupons)
            ///
            /// Always present according to the docs.
            pub stock: Option<Stock>,
            /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
            pub attach: Option<String>,
            /// 渠道自定义信息 / Channel's own information on sending the coupon
            pub channel_custom_info: Option<String>,
            /// 用户商品券标签信息 / Tags of the user's product coupon
            pub coupon_tag_info: Option<CouponTagInfo>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            UserCouponList,
            coupon_code = "coupon_code",
            coupon_state = "coupon_state",
            valid_begin_time = "valid_begin_time",
            valid_end_time = "valid_end_time",
            receive_time = "receive_time",
            send_request_no = "send_request_no",
            send_channel = "send_channel",
            confirm_request_no = "confirm_request_no",
            confirm_time = "confirm_time",
            deactivate_request_no = "deactivate_request_no",
            deactivate_time = "deactivate_time",
            deactivate_reason = "deactivate_reason",
            single_usage_detail = "single_usage_detail",
            progressive_bundle_usage_detail = "progressive_bundle_usage_detail",
            user_product_coupon_bundle_info = "user_product_coupon_bundle_info",
            product_coupon = "product_coupon",
            stock = "stock",
            attach = "attach",
            channel_custom_info = "channel_custom_info",
            coupon_tag_info = "coupon_tag_info",
        );

        /// 券状态 / Coupon's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CouponState {
            /// 发放确认中 / Sending being confirmed
            ///
            /// `CONFIRMING`
            Confirming,
            /// 待生效 / Not yet in effect
            ///
            /// `PENDING`
            Pending,
            /// 生效中 / In effect
            ///
            /// `EFFECTIVE`
            Effective,
            /// 已核销 / Redeemed
            ///
            /// `USED`
            Used,
            /// 已过期 / Expired
            ///
            /// `EXPIRED`
            Expired,
            /// 已删除 / Deleted
            ///
            /// `DELETED`
            Deleted,
            /// 已失效 / Deactivated
            ///
            /// `DEACTIVATED`
            Deactivated,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CouponState,
            Confirming = "CONFIRMING",
            Pending = "PENDING",
            Effective = "EFFECTIVE",
            Used = "USED",
            Expired = "EXPIRED",
            Deleted = "DELETED",
            Deactivated = "DEACTIVATED",
        );

        /// 发券渠道 / Channel through which the coupon was sent
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum SendChannel {
            /// 品牌经营平台发放 / Through the brand management platform
            ///
            /// `BRAND_MANAGE`
            BrandManage,
            /// API发放 / Through the API
            ///
            /// `API`
            Api,
            /// 领券组件发放 / Through the receiving component
            ///
            /// `RECEIVE_COMPONENT`
            ReceiveComponent,
            /// 商家名片发放 / Through the merchant card
            ///
            /// `MERCHANT_CARD`
            MerchantCard,
            /// 会员发放 / Through membership
            ///
            /// `MEMBER`
            Member,
            /// 小活动发放 / Through a small activity
            ///
            /// `SMALL_ACTIVITY`
            SmallActivity,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            SendChannel,
            BrandManage = "BRAND_MANAGE",
            Api = "API",
            ReceiveComponent = "RECEIVE_COMPONENT",
            MerchantCard = "MERCHANT_CARD",
            Member = "MEMBER",
            SmallActivity = "SMALL_ACTIVITY",
        );

        /// 单券使用详情 / Usage details of the single-use coupon
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SingleUsageDetail {
            /// 核销请求单号 / Merchant's number of the redemption request
            pub use_request_no: Option<String>,
            /// 核销时间，RFC 3339格式 / Time the coupon was redeemed, in RFC 3339
            ///
            /// Format: `date-time`.
            pub use_time: Option<String>,
            /// 退券请求单号 / Merchant's number of the request returning the coupon
            pub return_request_no: Option<String>,
            /// 退券时间，RFC 3339格式 / Time the used coupon was returned, in RFC 3339
            ///
            /// Format: `date-time`.
            pub return_time: Option<String>,
            /// 关联的微信支付订单信息 / WeChat Pay order associated with the coupon's use
            pub associated_order_info: Option<AssociatedOrderInfo>,
            /// 关联的微信支付分订单信息 / WeChat Pay score order associated with the coupon's use
            pub associated_pay_score_order_info: Option<AssociatedPayScoreOrderInfo>,
            /// 优惠金额，单位：分 / Amount the coupon saved, in fen
            pub saved_amount: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            SingleUsageDetail,
            use_request_no = "use_request_no",
            use_time = "use_time",
            return_request_no = "return_request_no",
            return_time = "return_time",
            associated_order_info = "associated_order_info",
            associated_pay_score_order_info = "associated_pay_score_order_info",
            saved_amount = "saved_amount",
        );

        /// 关联的微信支付订单信息 / WeChat Pay order associated with the coupon's use
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AssociatedOrderInfo {
            /// 微信支付订单号 / WeChat Pay's transaction ID
            pub transaction_id: Option<String>,
            /// 关联订单的商户订单号 / Merchant's order number of the associated order
            pub out_trade_no: Option<String>,
            /// 关联订单的商户号 / Merchant ID of the associated order
            pub mchid: Option<String>,
            /// 子商户号 / Merchant ID of the sub-merchant
            pub sub_mchid: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            AssociatedOrderInfo,
            transaction_id = "transaction_id",
            out_trade_no = "out_trade_no",
            mchid = "mchid",
            sub_mchid = "sub_mchid",
        );

        /// 关联的微信支付分订单信息 / WeChat Pay score order associated with the coupon's use
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AssociatedPayScoreOrderInfo {
            /// 关联的微信支付服务订单号 / WeChat Pay's ID of the associated service order
            pub order_id: Option<String>,
            /// 关联的商户服务订单号 / Merchant's number of the associated service order
            pub out_order_no: Option<String>,
            /// 关联服务订单的商户号 / Merchant ID of the associated service order
            pub mchid: Option<String>,
            /// 子商户号 / Merchant ID of the sub-merchant
            pub sub_mchid: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            AssociatedPayScoreOrderInfo,
            order_id = "order_id",
            out_order_no = "out_order_no",
            mchid = "mchid",
            sub_mchid = "sub_mchid",
        );

        /// 多次优惠使用详情 / Usage details of the progressive multi-use bundle coupon
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ProgressiveBundleUsageDetail {
            /// 核销请求单号 / Merchant's number of the redemption request
            pub use_request_no: Option<String>,
            /// 核销时间，RFC 3339格式 / Time the coupon was redeemed, in RFC 3339
            ///
            /// Format: `date-time`.
            pub use_time: Option<String>,
            /// 退券请求单号 / Merchant's number of the request returning the coupon
            pub return_request_no: Option<String>,
            /// 退券时间，RFC 3339格式 / Time the used coupon was returned, in RFC 3339
            ///
            /// Format: `date-time`.
            pub return_time: Option<String>,
            /// 关联的微信支付订单信息 / WeChat Pay order associated with the coupon's use
            pub associated_order_info: Option<AssociatedOrderInfo>,
            /// 关联的微信支付分订单信息 / WeChat Pay score order associated with the coupon's use
            pub associated_pay_score_order_info: Option<AssociatedPayScoreOrderInfo>,
            /// 优惠金额，单位：分 / Amount the coupon saved, in fen
            pub saved_amount: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ProgressiveBundleUsageDetail,
            use_request_no = "use_request_no",
            use_time = "use_time",
            return_request_no = "return_request_no",
            return_time = "return_time",
            associated_order_info = "associated_order_info",
            associated_pay_score_order_info = "associated_pay_score_order_info",
            saved_amount = "saved_amount",
        );

        /// 用户券组信息 / The user's coupon bundle
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct UserProductCouponBundleInfo {
            /// 用户券组ID / ID of the user's coupon bundle
            ///
            /// Always present according to the docs.
            pub user_coupon_bundle_id: Option<String>,
            /// 用户券组内索引 / Index of the coupon within the user's bundle
            ///
            /// Always present according to the docs.
            pub user_coupon_bundle_index: Option<i64>,
            /// 总可使用次数 / Total number of uses the coupon bundle allows
            ///
            /// Always present according to the docs.
            pub total_count: Option<i64>,
            /// 已使用次数 / Number of uses so far
            ///
            /// Always present according to the docs.
            pub used_count: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            UserProductCouponBundleInfo,
            user_coupon_bundle_id = "user_coupon_bundle_id",
            user_coupon_bundle_index = "user_coupon_bundle_index",
            total_count = "total_count",
            used_count = "used_count",
        );

        /// 商品券信息 / Product coupon
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ProductCoupon {
            /// 商品券ID / Product coupon ID
            ///
            /// Always present according to the docs.
            pub product_coupon_id: Option<String>,
            /// 优惠范围，全场、单品或品类 / Whether the coupon is for the whole shop, single items or a category
            ///
            /// Always present according to the docs.
            pub scope: Option<Scope>,
            /// 商品券类型 / Type of product coupon
            ///
            /// Always present according to the docs.
            pub r#type: Option<Type>,
            /// 使用模式，单次或多次 / Usage mode of the coupon, single or multiple uses
            ///
            /// Always present according to the docs.
            pub usage_mode: Option<UsageMode>,
            /// 单券模式信息 / Settings of the single-use mode
            pub single_usage_info: Option<SingleUsageInfo>,
            /// 多次优惠模式信息 / Settings of the progressive multi-use bundle mode
            pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
            /// 商品券展示信息 / How the product coupon is displayed
            ///
            /// Always present according to the docs.
            pub display_info: Option<DisplayInfo>,
            /// 商户侧商品编号 / Merchant's own number of the product
            pub out_product_no: Option<String>,
            /// 商品券状态 / State of the product coupon
            ///
            /// Always present according to the docs.
            pub state: Option<State>,
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
            ProductCoupon,
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
            /// 多次优惠使用规则 / Usage rules of the progressive multi-use bundle mode
            pub progressive_bundle_usage_rule: Option<ProgressiveBundleUsageRule>,
            /// 批次组信息 / Stock bundle the stock belongs to
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
            Stock,
            product_coupon_id = "product_coupon_id",
            stock_id = "stock_id",
            remark = "remark",
            coupon_code_mode = "coupon_code_mode",
            coupon_code_count_info = "coupon_code_count_info",
            stock_send_rule = "stock_send_rule",
            single_usage_rule = "single_usage_rule",
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

        /// 用户商品券标签信息 / Tags of the user's product coupon
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CouponTagInfo {
            /// 用户商品券标签列表 / Tags of the user's product coupon
            ///
            /// Known values: `MEMBER` (会员 / Members).
            pub coupon_tag_list: Vec<String>,
            /// 会员标签信息 / Member tag of the coupon
            pub member_tag_info: Option<MemberTagInfo>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            CouponTagInfo,
            coupon_tag_list = "coupon_tag_list",
            member_tag_info = "member_tag_info",
        );

        /// 会员标签信息 / Member tag of the coupon
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct MemberTagInfo {
            /// 会员卡（模板）ID / Membership card template ID
            ///
            /// Always present according to the docs.
            pub member_card_id: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            MemberTagInfo,
            member_card_id = "member_card_id",
        );
    }
}

/// Sends one product coupon of one of the brand's own stocks to a user by OpenID.
///
/// 品牌按OpenID向用户发放自己指定批次的一张商品券。
///
/// `POST /brand/marketing/product-coupon/users/{openid}/coupons`
///
/// 向用户发放商品券 / Send a product coupon to a user (brand) · feature `brand-marketing` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::brand::marketing::product_coupon::users::by_openid::coupons::post;
///
/// let request = post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .product_coupon_id("1000628417")
///     .stock_id("19263847")
///     .appid("wx5f0c1a9e7b3d2846")
///     .send_request_no("SEND20260618103026001");
/// ```
#[doc(alias = "向用户发放商品券")]
#[doc(alias = "/brand/marketing/product-coupon/users/{openid}/coupons")]
#[doc(alias = "post_brand_marketing_product_coupon_users_openid_coupons")]
#[doc(alias = "用户发放商品券")]
#[doc(alias = "户发放商品券")]
#[doc(alias = "发放商品券")]
#[doc(alias = "放商品券")]
#[doc(alias = "商品券")]
#[doc(alias = "品券")]
#[doc(alias = "Send a product coupon to a user (brand)")]
#[doc(alias = "product coupon to a user (brand)")]
#[doc(alias = "coupon to a user (brand)")]
#[doc(alias = "user (brand)")]
#[doc(alias = "brand)")]
pub fn post(openid: impl Into<String>) -> post::Request {
    post::Request::new([openid.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 向用户发放商品券. Created by [`post()`](super::post()).
    ///
    /// **Required**: `product_coupon_id`, `stock_id`, `appid`, `send_request_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 商品券ID / Product coupon ID
        ///
        /// **Required.**
        pub fn product_coupon_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("product_coupon_id", value.into()))
        }

        /// 批次号 / Stock ID (batch of coupons)
        ///
        /// **Required.**
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("stock_id", value.into()))
        }

        /// 用户券code / Code of the user's coupon
        ///
        /// At most 40 characters.
        pub fn coupon_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("coupon_code", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 发券请求单号 / Merchant's number of the request sending the coupon
        ///
        /// **Required.** At most 128 characters.
        pub fn send_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("send_request_no", value.into()))
        }

        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        ///
        /// At most 150 characters.
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// 用户商品券标签信息 / Tags of the user's product coupon
        pub fn coupon_tag_info(self, value: CouponTagInfo) -> Self {
            Self(self.0.body("coupon_tag_info", value))
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
                "post_brand_marketing_product_coupon_users_openid_coupons",
                Method::Post,
                "/brand/marketing/product-coupon/users/{openid}/coupons",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/product_coupon_id",
                    "/body/stock_id",
                    "/body/appid",
                    "/body/send_request_no",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 用户商品券标签信息 / Tags of the user's product coupon
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct CouponTagInfo(ObjectBuilder);

    impl CouponTagInfo {
        /// 用户商品券标签列表 / Tags of the user's product coupon
        ///
        /// Known values: `MEMBER` (会员 / Members).
        pub fn coupon_tag_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("coupon_tag_list", list::<String>(values)))
        }

        /// 会员标签信息 / Member tag of the coupon
        pub fn member_tag_info(self, value: MemberTagInfo) -> Self {
            Self(self.0.set("member_tag_info", value))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CouponTagInfo);

    /// 会员标签信息 / Member tag of the coupon
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct MemberTagInfo(ObjectBuilder);

    impl MemberTagInfo {
        /// 会员卡（模板）ID / Membership card template ID
        pub fn member_card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("member_card_id", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(MemberTagInfo);

    /// Response of 向用户发放商品券.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 用户券code / Code of the user's coupon
        ///
        /// Always present according to the docs.
        pub coupon_code: Option<String>,
        /// 券状态 / Coupon's state
        ///
        /// Always present according to the docs.
        pub coupon_state: Option<response::CouponState>,
        /// 有效期开始时间 / Start of the validity period
        ///
        /// Always present according to the docs. Format: `date-time`.
        pub valid_begin_time: Option<String>,
        /// 有效期结束时间 / End of the validity period
        ///
        /// Always present according to the docs. Format: `date-time`.
        pub valid_end_time: Option<String>,
        /// 领取时间，RFC 3339格式 / Time the user received it, in RFC 3339
        ///
        /// Always present according to the docs. Format: `date-time`.
        pub receive_time: Option<String>,
        /// 发券请求单号 / Merchant's number of the request sending the coupon
        ///
        /// Always present according to the docs.
        pub send_request_no: Option<String>,
        /// 发券渠道 / Channel through which the coupon was sent
        ///
        /// Always present according to the docs.
        pub send_channel: Option<response::SendChannel>,
        /// 确认发放请求单号 / Request number of confirming the coupon's sending
        pub confirm_request_no: Option<String>,
        /// 确认发放时间 / Time at which the coupon's sending was confirmed
        ///
        /// Format: `date-time`.
        pub confirm_time: Option<String>,
        /// 失效请求单号 / Request number of the deactivation
        pub deactivate_request_no: Option<String>,
        /// 失效时间，RFC 3339格式 / Time of the deactivation, in RFC 3339
        ///
        /// Format: `date-time`.
        pub deactivate_time: Option<String>,
        /// 失效原因 / Why it was deactivated
        pub deactivate_reason: Option<String>,
        /// 单券使用详情 / Usage details of the single-use coupon
        pub single_usage_detail: Option<response::SingleUsageDetail>,
        /// 商品券信息 / Product coupon
        ///
        /// Always present according to the docs.
        pub product_coupon: Option<response::ProductCoupon>,
        /// 批次信息 / The stock (batch of coupons)
        ///
        /// Always present according to the docs.
        pub stock: Option<response::Stock>,
        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub attach: Option<String>,
        /// 渠道自定义信息 / Channel's own information on sending the coupon
        pub channel_custom_info: Option<String>,
        /// 用户商品券标签信息 / Tags of the user's product coupon
        pub coupon_tag_info: Option<response::CouponTagInfo>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        coupon_code = "coupon_code",
        coupon_state = "coupon_state",
        valid_begin_time = "valid_begin_time",
        valid_end_time = "valid_end_time",
        receive_time = "receive_time",
        send_request_no = "send_request_no",
        send_channel = "send_channel",
        confirm_request_no = "confirm_request_no",
        confirm_time = "confirm_time",
        deactivate_request_no = "deactivate_request_no",
        deactivate_time = "deactivate_time",
        deactivate_reason = "deactivate_reason",
        single_usage_detail = "single_usage_detail",
        product_coupon = "product_coupon",
        stock = "stock",
        attach = "attach",
        channel_custom_info = "channel_custom_info",
        coupon_tag_info = "coupon_tag_info",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 券状态 / Coupon's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CouponState {
            /// 发放确认中 / Sending being confirmed
            ///
            /// `CONFIRMING`
            Confirming,
            /// 待生效 / Not yet in effect
            ///
            /// `PENDING`
            Pending,
            /// 生效中 / In effect
            ///
            /// `EFFECTIVE`
            Effective,
            /// 已核销 / Redeemed
            ///
            /// `USED`
            Used,
            /// 已过期 / Expired
            ///
            /// `EXPIRED`
            Expired,
            /// 已删除 / Deleted
            ///
            /// `DELETED`
            Deleted,
            /// 已失效 / Deactivated
            ///
            /// `DEACTIVATED`
            Deactivated,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            CouponState,
            Confirming = "CONFIRMING",
            Pending = "PENDING",
            Effective = "EFFECTIVE",
            Used = "USED",
            Expired = "EXPIRED",
            Deleted = "DELETED",
            Deactivated = "DEACTIVATED",
        );

        /// 发券渠道 / Channel through which the coupon was sent
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum SendChannel {
            /// 品牌经营平台发放 / Through the brand management platform
            ///
            /// `BRAND_MANAGE`
            BrandManage,
            /// API发放 / Through the API
            ///
            /// `API`
            Api,
            /// 领券组件发放 / Through the receiving component
            ///
            /// `RECEIVE_COMPONENT`
            ReceiveComponent,
            /// 商家名片发放 / Through the merchant card
            ///
            /// `MERCHANT_CARD`
            MerchantCard,
            /// 会员发放 / Through membership
            ///
            /// `MEMBER`
            Member,
            /// 小活动发放 / Through a small activity
            ///
            /// `SMALL_ACTIVITY`
            SmallActivity,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            SendChannel,
            BrandManage = "BRAND_MANAGE",
            Api = "API",
            ReceiveComponent = "RECEIVE_COMPONENT",
            MerchantCard = "MERCHANT_CARD",
            Member = "MEMBER",
            SmallActivity = "SMALL_ACTIVITY",
        );

        /// 单券使用详情 / Usage details of the single-use coupon
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SingleUsageDetail {
            /// 核销请求单号 / Merchant's number of the redemption request
            pub use_request_no: Option<String>,
            /// 核销时间，RFC 3339格式 / Time the coupon was redeemed, in RFC 3339
            ///
            /// Format: `date-time`.
            pub use_time: Option<String>,
            /// 退券请求单号 / Merchant's number of the request returning the coupon
            pub return_request_no: Option<String>,
            /// 退券时间，RFC 3339格式 / Time the used coupon was returned, in RFC 3339
            ///
            /// Format: `date-time`.
            pub return_time: Option<String>,
            /// 关联的微信支付订单信息 / WeChat Pay order associated with the coupon's use
            pub associated_order_info: Option<AssociatedOrderInfo>,
            /// 关联的微信支付分订单信息 / WeChat Pay score order associated with the coupon's use
            pub associated_pay_score_order_info: Option<AssociatedPayScoreOrderInfo>,
            /// 优惠金额，单位：分 / Amount the coupon saved, in fen
            pub saved_amount: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            SingleUsageDetail,
            use_request_no = "use_request_no",
            use_time = "use_time",
            return_request_no = "return_request_no",
            return_time = "return_time",
            associated_order_info = "associated_order_info",
            associated_pay_score_order_info = "associated_pay_score_order_info",
            saved_amount = "saved_amount",
        );

        /// 关联的微信支付订单信息 / WeChat Pay order associated with the coupon's use
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AssociatedOrderInfo {
            /// 微信支付订单号 / WeChat Pay's transaction ID
            pub transaction_id: Option<String>,
            /// 关联订单的商户订单号 / Merchant's order number of the associated order
            pub out_trade_no: Option<String>,
            /// 关联订单的商户号 / Merchant ID of the associated order
            pub mchid: Option<String>,
            /// 子商户号 / Merchant ID of the sub-merchant
            pub sub_mchid: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            AssociatedOrderInfo,
            transaction_id = "transaction_id",
            out_trade_no = "out_trade_no",
            mchid = "mchid",
            sub_mchid = "sub_mchid",
        );

        /// 关联的微信支付分订单信息 / WeChat Pay score order associated with the coupon's use
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AssociatedPayScoreOrderInfo {
            /// 关联的微信支付服务订单号 / WeChat Pay's ID of the associated service order
            pub order_id: Option<String>,
            /// 关联的商户服务订单号 / Merchant's number of the associated service order
            pub out_order_no: Option<String>,
            /// 关联服务订单的商户号 / Merchant ID of the associated service order
            pub mchid: Option<String>,
            /// 子商户号 / Merchant ID of the sub-merchant
            pub sub_mchid: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            AssociatedPayScoreOrderInfo,
            order_id = "order_id",
            out_order_no = "out_order_no",
            mchid = "mchid",
            sub_mchid = "sub_mchid",
        );

        /// 商品券信息 / Product coupon
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ProductCoupon {
            /// 商品券ID / Product coupon ID
            ///
            /// Always present according to the docs.
            pub product_coupon_id: Option<String>,
            /// 优惠范围，全场、单品或品类 / Whether the coupon is for the whole shop, single items or a category
            ///
            /// Always present according to the docs.
            pub scope: Option<Scope>,
            /// 商品券类型 / Type of product coupon
            ///
            /// Always present according to the docs.
            pub r#type: Option<Type>,
            /// 使用模式，单次或多次 / Usage mode of the coupon, single or multiple uses
            ///
            /// Always present according to the docs.
            pub usage_mode: Option<UsageMode>,
            /// 单券模式信息 / Settings of the single-use mode
            pub single_usage_info: Option<SingleUsageInfo>,
            /// 多次优惠模式信息 / Settings of the progressive multi-use bundle mode
            pub progressive_bundle_usage_info: Option<ProgressiveBundleUsageInfo>,
            /// 商品券展示信息 / How the product coupon is displayed
            ///
            /// Always present according to the docs.
            pub display_info: Option<DisplayInfo>,
            /// 商户侧商品编号 / Merchant's own number of the product
            pub out_product_no: Option<String>,
            /// 商品券状态 / State of the product coupon
            ///
            /// Always present according to the docs.
            pub state: Option<State>,
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
            ProductCoupon,
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

        /// 用户商品券标签信息 / Tags of the user's product coupon
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CouponTagInfo {
            /// 用户商品券标签列表 / Tags of the user's product coupon
            ///
            /// Known values: `MEMBER` (会员 / Members).
            pub coupon_tag_list: Vec<String>,
            /// 会员标签信息 / Member tag of the coupon
            pub member_tag_info: Option<MemberTagInfo>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            CouponTagInfo,
            coupon_tag_list = "coupon_tag_list",
            member_tag_info = "member_tag_info",
        );

        /// 会员标签信息 / Member tag of the coupon
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct MemberTagInfo {
            /// 会员卡（模板）ID / Membership card template ID
            ///
            /// Always present according to the docs.
            pub member_card_id: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            MemberTagInfo,
            member_card_id = "member_card_id",
        );
    }
}
