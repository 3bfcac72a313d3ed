//! 向用户发放商品券 · `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons`, `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons`
//!
//! Generated from docs/openapi/v3/marketing/partner/product-coupon/users/{openid}/coupons.md by `cargo xtask regen`; do not edit.

/// 指定券状态查询用户商品券列表
///
/// `GET /v3/marketing/partner/product-coupon/users/{openid}/coupons`
///
/// 指定券状态查询用户商品券列表 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781590), [2](https://pay.weixin.qq.com/doc/v3/partner/4016435703) · feature `v3-marketing`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::marketing::partner::product_coupon::users::by_openid::coupons::get;
///
/// let request = get("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .product_coupon_id("2212026061")
///     .stock_id("1752026061810")
///     .appid("wx5f0c1a9e7b3d2846")
///     .coupon_state(get::CouponState::Confirming)
///     .page_size(20)
///     .page_token("PT20260618200")
///     .brand_id("206202");
/// ```
#[doc(alias = "指定券状态查询用户商品券列表")]
#[doc(alias = "/v3/marketing/partner/product-coupon/users/{openid}/coupons")]
#[doc(alias = "get_v3_marketing_partner_product_coupon_users_openid_coupons")]
pub fn get(openid: impl Into<String>) -> get::Request {
    get::Request::new([openid.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 指定券状态查询用户商品券列表; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `appid`, `brand_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `product_coupon_id`
        pub fn product_coupon_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("product_coupon_id", value.into()))
        }

        /// `stock_id`
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("stock_id", value.into()))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// `coupon_state`
        pub fn coupon_state(self, value: impl Into<CouponState>) -> Self {
            Self(self.0.query("coupon_state", value.into()))
        }

        /// `page_size`
        pub fn page_size(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("page_size", value.into()))
        }

        /// `page_token`
        pub fn page_token(self, value: impl Into<String>) -> Self {
            Self(self.0.query("page_token", value.into()))
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
                "get_v3_marketing_partner_product_coupon_users_openid_coupons",
                Verb::Get,
                "/v3/marketing/partner/product-coupon/users/{openid}/coupons",
            )
            .query(
                &[
                    "product_coupon_id",
                    "stock_id",
                    "appid",
                    "coupon_state",
                    "page_size",
                    "page_token",
                    "brand_id",
                ],
            )
            .required(&["/query/appid", "/query/brand_id"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    impl Paged for Request {
        type Item = response::UserCouponList;
        const PAGES: Pages = Pages {
            kind: PageKind::Token {
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

    /// CouponState
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum CouponState {
        /// `CONFIRMING`
        Confirming,
        /// `PENDING`
        Pending,
        /// `EFFECTIVE`
        Effective,
        /// `USED`
        Used,
        /// `EXPIRED`
        Expired,
        /// `DELETED`
        Deleted,
        /// `DEACTIVATED`
        Deactivated,
        /// A value that these docs do not know.
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

    /// The answer of 指定券状态查询用户商品券列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `total_count`
        ///
        /// Documented as always there.
        pub total_count: Option<i64>,
        /// `next_page_token`
        pub next_page_token: Option<String>,
        /// `user_coupon_list`
        pub user_coupon_list: Vec<response::UserCouponList>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        total_count = "total_count",
        next_page_token = "next_page_token",
        user_coupon_list = "user_coupon_list",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// UserCouponList
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct UserCouponList {
            /// `coupon_code`
            ///
            /// Documented as always there.
            pub coupon_code: Option<String>,
            /// `coupon_state`
            ///
            /// Documented as always there.
            pub coupon_state: Option<CouponState>,
            /// `valid_begin_time`
            ///
            /// Documented as always there.
            pub valid_begin_time: Option<String>,
            /// `valid_end_time`
            ///
            /// Documented as always there.
            pub valid_end_time: Option<String>,
            /// `receive_time`
            ///
            /// Documented as always there.
            pub receive_time: Option<String>,
            /// `send_request_no`
            ///
            /// Documented as always there.
            pub send_request_no: Option<String>,
            /// `send_channel`
            ///
            /// Documented as always there.
            pub send_channel: Option<SendChannel>,
            /// `confirm_request_no`
            pub confirm_request_no: Option<String>,
            /// `confirm_time`
            pub confirm_time: Option<String>,
            /// `deactivate_request_no`
            pub deactivate_request_no: Option<String>,
            /// `deactivate_time`
            pub deactivate_time: Option<String>,
            /// `deactivate_reason`
            pub deactivate_reason: Option<String>,
            /// `single_usage_detail`
            pub single_usage_detail: Option<SingleUsageDetail>,
            /// `sequential_usage_detail`
            pub sequential_usage_detail: Option<SequentialUsageDetail>,
            /// `product_coupon`
            ///
            /// Documented as always there.
            pub product_coupon: Option<ProductCoupon>,
            /// `stock`
            ///
            /// Documented as always there.
            pub stock: Option<Stock>,
            /// `attach`
            pub attach: Option<String>,
            /// `channel_custom_info`
            pub channel_custom_info: Option<String>,
            /// `brand_id`
            ///
            /// Documented as always there.
            pub brand_id: Option<String>,
            /// What came besides.
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
            sequential_usage_detail = "sequential_usage_detail",
            product_coupon = "product_coupon",
            stock = "stock",
            attach = "attach",
            channel_custom_info = "channel_custom_info",
            brand_id = "brand_id",
        );

        /// CouponState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CouponState {
            /// `CONFIRMING`
            Confirming,
            /// `PENDING`
            Pending,
            /// `EFFECTIVE`
            Effective,
            /// `USED`
            Used,
            /// `EXPIRED`
            Expired,
            /// `DELETED`
            Deleted,
            /// `DEACTIVATED`
            Deactivated,
            /// A value that these docs do not know.
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

        /// SendChannel
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum SendChannel {
            /// `API`
            Api,
            /// `BRAND_MANAGE`
            BrandManage,
            /// `MERCHANT_CARD`
            MerchantCard,
            /// `MEMBER`
            Member,
            /// `SMALL_ACTIVITY`
            SmallActivity,
            /// `RECEIVE_COMPONENT`
            ReceiveComponent,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            SendChannel,
            Api = "API",
            BrandManage = "BRAND_MANAGE",
            MerchantCard = "MERCHANT_CARD",
            Member = "MEMBER",
            SmallActivity = "SMALL_ACTIVITY",
            ReceiveComponent = "RECEIVE_COMPONENT",
        );

        /// SingleUsageDetail
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SingleUsageDetail {
            /// `use_request_no`
            pub use_request_no: Option<String>,
            /// `use_time`
            pub use_time: Option<String>,
            /// `associated_order_info`
            pub associated_order_info: Option<AssociatedOrderInfo>,
            /// `return_request_no`
            pub return_request_no: Option<String>,
            /// `return_time`
            pub return_time: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            SingleUsageDetail,
            use_request_no = "use_request_no",
            use_time = "use_time",
            associated_order_info = "associated_order_info",
            return_request_no = "return_request_no",
            return_time = "return_time",
        );

        /// AssociatedOrderInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AssociatedOrderInfo {
            /// `transaction_id`
            pub transaction_id: Option<String>,
            /// `out_trade_no`
            pub out_trade_no: Option<String>,
            /// `mchid`
            pub mchid: Option<String>,
            /// `sub_mchid`
            pub sub_mchid: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            AssociatedOrderInfo,
            transaction_id = "transaction_id",
            out_trade_no = "out_trade_no",
            mchid = "mchid",
            sub_mchid = "sub_mchid",
        );

        /// SequentialUsageDetail
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SequentialUsageDetail {
            /// `total_count`
            pub total_count: Option<i64>,
            /// `used_count`
            pub used_count: Option<i64>,
            /// `detail_item_list`
            pub detail_item_list: Vec<DetailItemList>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            SequentialUsageDetail,
            total_count = "total_count",
            used_count = "used_count",
            detail_item_list = "detail_item_list",
        );

        /// DetailItemList
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DetailItemList {
            /// `detail_state`
            pub detail_state: Option<DetailState>,
            /// `valid_begin_time`
            pub valid_begin_time: Option<String>,
            /// `valid_end_time`
            pub valid_end_time: Option<String>,
            /// `use_request_no`
            pub use_request_no: Option<String>,
            /// `use_time`
            pub use_time: Option<String>,
            /// `associated_order_info`
            pub associated_order_info: Option<AssociatedOrderInfo>,
            /// `return_request_no`
            pub return_request_no: Option<String>,
            /// `return_time`
            pub return_time: Option<String>,
            /// `delete_time`
            pub delete_time: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            DetailItemList,
            detail_state = "detail_state",
            valid_begin_time = "valid_begin_time",
            valid_end_time = "valid_end_time",
            use_request_no = "use_request_no",
            use_time = "use_time",
            associated_order_info = "associated_order_info",
            return_request_no = "return_request_no",
            return_time = "return_time",
            delete_time = "delete_time",
        );

        /// DetailState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum DetailState {
            /// `PENDING`
            Pending,
            /// `EFFECTIVE`
            Effective,
            /// `USED`
            Used,
            /// `EXPIRED`
            Expired,
            /// `DELETED`
            Deleted,
            /// `DEACTIVATED`
            Deactivated,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            DetailState,
            Pending = "PENDING",
            Effective = "EFFECTIVE",
            Used = "USED",
            Expired = "EXPIRED",
            Deleted = "DELETED",
            Deactivated = "DEACTIVATED",
        );

        /// ProductCoupon
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ProductCoupon {
            /// `product_coupon_id`
            ///
            /// Documented as always there.
            pub product_coupon_id: Option<String>,
            /// `state`
            ///
            /// Documented as always there.
            pub state: Option<State>,
            /// `brand_id`
            ///
            /// Documented as always there.
            pub brand_id: Option<String>,
            /// `scope`
            ///
            /// Documented as always there.
            pub scope: Option<Scope>,
            /// `type`
            ///
            /// Documented as always there.
            pub r#type: Option<Type>,
            /// `usage_mode`
            ///
            /// Documented as always there.
            pub usage_mode: Option<UsageMode>,
            /// `single_usage_info`
            pub single_usage_info: Option<SingleUsageInfo>,
            /// `sequential_usage_info`
            pub sequential_usage_info: Option<SequentialUsageInfo>,
            /// `display_info`
            ///
            /// Documented as always there.
            pub display_info: Option<DisplayInfo>,
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

        object!(
            ProductCoupon,
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
            /// `coupon_code_count_info`
            pub coupon_code_count_info: Option<CouponCodeCountInfo>,
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
            coupon_code_count_info = "coupon_code_count_info",
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

        /// CouponCodeCountInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CouponCodeCountInfo {
            /// `total_count`
            ///
            /// Documented as always there.
            pub total_count: Option<i64>,
            /// `available_count`
            ///
            /// Documented as always there.
            pub available_count: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            CouponCodeCountInfo,
            total_count = "total_count",
            available_count = "available_count",
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
            /// `available_seconds`
            pub available_seconds: Option<i64>,
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
            available_seconds = "available_seconds",
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
            /// `available_seconds`
            pub available_seconds: Option<i64>,
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
            available_seconds = "available_seconds",
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

/// 向用户发放商品券
///
/// `POST /v3/marketing/partner/product-coupon/users/{openid}/coupons`
///
/// 向用户发放商品券 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015781605) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::partner::product_coupon::users::by_openid::coupons::post;
///
/// let request = post("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .brand_id("206202")
///     .product_coupon_id("2212026061")
///     .stock_id("1752026061810")
///     .coupon_code("403202606181")
///     .appid("wx5f0c1a9e7b3d2846")
///     .send_request_no("SRN20260618761")
///     .attach("table=12")
///     .coupon_tag_info(
///         post::CouponTagInfo::default()
///             .coupon_tag_list(["MEMBER"])
///             .member_tag_info(
///                 post::MemberTagInfo::default().member_card_id("MCI20260618104"),
///             ),
///     );
/// ```
#[doc(alias = "向用户发放商品券")]
#[doc(alias = "/v3/marketing/partner/product-coupon/users/{openid}/coupons")]
#[doc(alias = "post_v3_marketing_partner_product_coupon_users_openid_coupons")]
pub fn post(openid: impl Into<String>) -> post::Request {
    post::Request::new([openid.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 向用户发放商品券; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `brand_id`, `product_coupon_id`, `stock_id`, `appid`, `send_request_no`.
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

        /// `product_coupon_id`
        ///
        /// **Required.**
        pub fn product_coupon_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("product_coupon_id", value.into()))
        }

        /// `stock_id`
        ///
        /// **Required.**
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("stock_id", value.into()))
        }

        /// `coupon_code`
        pub fn coupon_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("coupon_code", value.into()))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `send_request_no`
        ///
        /// **Required.**
        pub fn send_request_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("send_request_no", value.into()))
        }

        /// `attach`
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// `coupon_tag_info`
        pub fn coupon_tag_info(self, value: CouponTagInfo) -> Self {
            Self(self.0.body("coupon_tag_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_marketing_partner_product_coupon_users_openid_coupons",
                Verb::Post,
                "/v3/marketing/partner/product-coupon/users/{openid}/coupons",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/brand_id",
                    "/body/product_coupon_id",
                    "/body/stock_id",
                    "/body/appid",
                    "/body/send_request_no",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// CouponTagInfo
    #[derive(Clone, Debug, Default)]
    pub struct CouponTagInfo(Fields);

    impl CouponTagInfo {
        /// `coupon_tag_list`
        ///
        /// Known: `MEMBER`.
        pub fn coupon_tag_list(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("coupon_tag_list", list::<String>(values)))
        }

        /// `member_tag_info`
        pub fn member_tag_info(self, value: MemberTagInfo) -> Self {
            Self(self.0.set("member_tag_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(CouponTagInfo);

    /// MemberTagInfo
    #[derive(Clone, Debug, Default)]
    pub struct MemberTagInfo(Fields);

    impl MemberTagInfo {
        /// `member_card_id`
        pub fn member_card_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("member_card_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(MemberTagInfo);

    /// The answer of 向用户发放商品券.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `coupon_code`
        ///
        /// Documented as always there.
        pub coupon_code: Option<String>,
        /// `coupon_state`
        ///
        /// Documented as always there.
        pub coupon_state: Option<response::CouponState>,
        /// `valid_begin_time`
        ///
        /// Documented as always there.
        pub valid_begin_time: Option<String>,
        /// `valid_end_time`
        ///
        /// Documented as always there.
        pub valid_end_time: Option<String>,
        /// `receive_time`
        ///
        /// Documented as always there.
        pub receive_time: Option<String>,
        /// `send_request_no`
        ///
        /// Documented as always there.
        pub send_request_no: Option<String>,
        /// `send_channel`
        ///
        /// Documented as always there.
        pub send_channel: Option<response::SendChannel>,
        /// `confirm_request_no`
        pub confirm_request_no: Option<String>,
        /// `confirm_time`
        pub confirm_time: Option<String>,
        /// `deactivate_request_no`
        pub deactivate_request_no: Option<String>,
        /// `deactivate_time`
        pub deactivate_time: Option<String>,
        /// `deactivate_reason`
        pub deactivate_reason: Option<String>,
        /// `single_usage_detail`
        pub single_usage_detail: Option<response::SingleUsageDetail>,
        /// `sequential_usage_detail`
        pub sequential_usage_detail: Option<response::SequentialUsageDetail>,
        /// `product_coupon`
        ///
        /// Documented as always there.
        pub product_coupon: Option<response::ProductCoupon>,
        /// `stock`
        ///
        /// Documented as always there.
        pub stock: Option<response::Stock>,
        /// `attach`
        pub attach: Option<String>,
        /// `channel_custom_info`
        pub channel_custom_info: Option<String>,
        /// `brand_id`
        ///
        /// Documented as always there.
        pub brand_id: Option<String>,
        /// What came besides.
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
        sequential_usage_detail = "sequential_usage_detail",
        product_coupon = "product_coupon",
        stock = "stock",
        attach = "attach",
        channel_custom_info = "channel_custom_info",
        brand_id = "brand_id",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// CouponState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum CouponState {
            /// `CONFIRMING`
            Confirming,
            /// `PENDING`
            Pending,
            /// `EFFECTIVE`
            Effective,
            /// `USED`
            Used,
            /// `EXPIRED`
            Expired,
            /// `DELETED`
            Deleted,
            /// `DEACTIVATED`
            Deactivated,
            /// A value that these docs do not know.
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

        /// SendChannel
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum SendChannel {
            /// `API`
            Api,
            /// `BRAND_MANAGE`
            BrandManage,
            /// `MERCHANT_CARD`
            MerchantCard,
            /// `MEMBER`
            Member,
            /// `SMALL_ACTIVITY`
            SmallActivity,
            /// `RECEIVE_COMPONENT`
            ReceiveComponent,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            SendChannel,
            Api = "API",
            BrandManage = "BRAND_MANAGE",
            MerchantCard = "MERCHANT_CARD",
            Member = "MEMBER",
            SmallActivity = "SMALL_ACTIVITY",
            ReceiveComponent = "RECEIVE_COMPONENT",
        );

        /// SingleUsageDetail
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SingleUsageDetail {
            /// `use_request_no`
            pub use_request_no: Option<String>,
            /// `use_time`
            pub use_time: Option<String>,
            /// `associated_order_info`
            pub associated_order_info: Option<AssociatedOrderInfo>,
            /// `return_request_no`
            pub return_request_no: Option<String>,
            /// `return_time`
            pub return_time: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            SingleUsageDetail,
            use_request_no = "use_request_no",
            use_time = "use_time",
            associated_order_info = "associated_order_info",
            return_request_no = "return_request_no",
            return_time = "return_time",
        );

        /// AssociatedOrderInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AssociatedOrderInfo {
            /// `transaction_id`
            pub transaction_id: Option<String>,
            /// `out_trade_no`
            pub out_trade_no: Option<String>,
            /// `mchid`
            pub mchid: Option<String>,
            /// `sub_mchid`
            pub sub_mchid: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            AssociatedOrderInfo,
            transaction_id = "transaction_id",
            out_trade_no = "out_trade_no",
            mchid = "mchid",
            sub_mchid = "sub_mchid",
        );

        /// SequentialUsageDetail
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct SequentialUsageDetail {
            /// `total_count`
            pub total_count: Option<i64>,
            /// `used_count`
            pub used_count: Option<i64>,
            /// `detail_item_list`
            pub detail_item_list: Vec<DetailItemList>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            SequentialUsageDetail,
            total_count = "total_count",
            used_count = "used_count",
            detail_item_list = "detail_item_list",
        );

        /// DetailItemList
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct DetailItemList {
            /// `detail_state`
            pub detail_state: Option<DetailState>,
            /// `valid_begin_time`
            pub valid_begin_time: Option<String>,
            /// `valid_end_time`
            pub valid_end_time: Option<String>,
            /// `use_request_no`
            pub use_request_no: Option<String>,
            /// `use_time`
            pub use_time: Option<String>,
            /// `associated_order_info`
            pub associated_order_info: Option<AssociatedOrderInfo>,
            /// `return_request_no`
            pub return_request_no: Option<String>,
            /// `return_time`
            pub return_time: Option<String>,
            /// `delete_time`
            pub delete_time: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            DetailItemList,
            detail_state = "detail_state",
            valid_begin_time = "valid_begin_time",
            valid_end_time = "valid_end_time",
            use_request_no = "use_request_no",
            use_time = "use_time",
            associated_order_info = "associated_order_info",
            return_request_no = "return_request_no",
            return_time = "return_time",
            delete_time = "delete_time",
        );

        /// DetailState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum DetailState {
            /// `PENDING`
            Pending,
            /// `EFFECTIVE`
            Effective,
            /// `USED`
            Used,
            /// `EXPIRED`
            Expired,
            /// `DELETED`
            Deleted,
            /// `DEACTIVATED`
            Deactivated,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            DetailState,
            Pending = "PENDING",
            Effective = "EFFECTIVE",
            Used = "USED",
            Expired = "EXPIRED",
            Deleted = "DELETED",
            Deactivated = "DEACTIVATED",
        );

        /// ProductCoupon
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ProductCoupon {
            /// `product_coupon_id`
            ///
            /// Documented as always there.
            pub product_coupon_id: Option<String>,
            /// `state`
            ///
            /// Documented as always there.
            pub state: Option<State>,
            /// `brand_id`
            ///
            /// Documented as always there.
            pub brand_id: Option<String>,
            /// `scope`
            ///
            /// Documented as always there.
            pub scope: Option<Scope>,
            /// `type`
            ///
            /// Documented as always there.
            pub r#type: Option<Type>,
            /// `usage_mode`
            ///
            /// Documented as always there.
            pub usage_mode: Option<UsageMode>,
            /// `single_usage_info`
            pub single_usage_info: Option<SingleUsageInfo>,
            /// `sequential_usage_info`
            pub sequential_usage_info: Option<SequentialUsageInfo>,
            /// `display_info`
            ///
            /// Documented as always there.
            pub display_info: Option<DisplayInfo>,
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

        object!(
            ProductCoupon,
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
            /// `coupon_code_count_info`
            pub coupon_code_count_info: Option<CouponCodeCountInfo>,
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
            coupon_code_count_info = "coupon_code_count_info",
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

        /// CouponCodeCountInfo
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct CouponCodeCountInfo {
            /// `total_count`
            ///
            /// Documented as always there.
            pub total_count: Option<i64>,
            /// `available_count`
            ///
            /// Documented as always there.
            pub available_count: Option<i64>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            CouponCodeCountInfo,
            total_count = "total_count",
            available_count = "available_count",
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
            /// `available_seconds`
            pub available_seconds: Option<i64>,
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
            available_seconds = "available_seconds",
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
            /// `available_seconds`
            pub available_seconds: Option<i64>,
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
            available_seconds = "available_seconds",
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
