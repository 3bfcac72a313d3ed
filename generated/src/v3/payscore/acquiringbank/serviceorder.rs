//! 从业机构创建微信支付分订单 · `GET /v3/payscore/acquiringbank/serviceorder`, `POST /v3/payscore/acquiringbank/serviceorder`
//!
//! Generated from docs/openapi/v3/payscore/acquiringbank/serviceorder.md by `cargo xtask regen`; do not edit.

/// Queries a WeChat Pay score service order of an acquiring institution's sub-merchant by order number or query ID.
///
/// 按商户服务订单号或查询ID，查询从业机构子商户的支付分服务订单。
///
/// `GET /v3/payscore/acquiringbank/serviceorder`
///
/// 从业机构查询微信支付分订单 / Query an acquiring institution's WeChat Pay score order · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012691343) · feature `v3-payscore` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::payscore::acquiringbank::serviceorder::get;
///
/// let request = get()
///     .service_id("00004000000000178412690357218468")
///     .sub_mchid("1684913560")
///     .channel_id("1684930625")
///     .out_order_no("SO20260618103542001");
/// ```
#[doc(alias = "从业机构查询微信支付分订单")]
#[doc(alias = "/v3/payscore/acquiringbank/serviceorder")]
#[doc(alias = "get_v3_payscore_acquiringbank_serviceorder")]
#[doc(alias = "业机构查询微信支付分订单")]
#[doc(alias = "机构查询微信支付分订单")]
#[doc(alias = "构查询微信支付分订单")]
#[doc(alias = "查询微信支付分订单")]
#[doc(alias = "询微信支付分订单")]
#[doc(alias = "微信支付分订单")]
#[doc(alias = "信支付分订单")]
#[doc(alias = "支付分订单")]
#[doc(alias = "付分订单")]
#[doc(alias = "分订单")]
#[doc(alias = "订单")]
#[doc(alias = "Query an acquiring institutions WeChat Pay score order")]
#[doc(alias = "acquiring institutions WeChat Pay score order")]
#[doc(alias = "institutions WeChat Pay score order")]
#[doc(alias = "s WeChat Pay score order")]
#[doc(alias = "WeChat Pay score order")]
#[doc(alias = "Pay score order")]
#[doc(alias = "score order")]
#[doc(alias = "order")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 从业机构查询微信支付分订单. Created by [`get()`](super::get()).
    ///
    /// **Required**: `service_id`, `sub_mchid`, `channel_id`.
    ///
    /// **Exactly one**: `out_order_no`, `query_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// **Required.**
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("service_id", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// 渠道商商户号（渠道号） / Merchant ID or number of the channel partner
        ///
        /// **Required.**
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("channel_id", value.into()))
        }

        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        ///
        /// Exactly one field of the choice `order` is required.
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.query("out_order_no", value.into()))
        }

        /// 回跳查询ID / Query ID returned when the user is redirected back from WeChat Pay Score
        ///
        /// Exactly one field of the choice `order` is required.
        pub fn query_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("query_id", value.into()))
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
                "get_v3_payscore_acquiringbank_serviceorder",
                Method::Get,
                "/v3/payscore/acquiringbank/serviceorder",
            )
            .query(&["service_id", "sub_mchid", "channel_id", "out_order_no", "query_id"])
            .required(&["/query/service_id", "/query/sub_mchid", "/query/channel_id"])
            .choices(&[Choice::OneOf(&["/query/out_order_no", "/query/query_id"])]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 从业机构查询微信支付分订单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        ///
        /// Always present according to the docs.
        pub out_order_no: Option<String>,
        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// Always present according to the docs.
        pub service_id: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// 子商户AppID / AppID of the sub-merchant
        pub sub_appid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 服务信息 / Introduction of the service the order provides
        ///
        /// Always present according to the docs.
        pub service_introduction: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<String>,
        /// 状态说明 / Explanation of the state
        pub state_description: Option<String>,
        /// 后付费项目列表 / Items charged after the service, one entry per fee
        pub post_payments: Vec<response::PostPayments>,
        /// 后付费商户优惠列表 / Merchant discounts applied to the post-paid items of the service order
        pub post_discounts: Vec<response::PostDiscounts>,
        /// 服务风险金 / Risk fund: the most the user may be charged for the service
        ///
        /// Always present according to the docs.
        pub risk_fund: Option<response::RiskFund>,
        /// 总金额，单位：分 / Total amount, in fen
        pub total_amount: Option<i64>,
        /// 是否需要收款 / Whether money is to be collected
        pub need_collection: Option<bool>,
        /// 收款信息 / Collection state and amounts of the service order
        pub collection: Option<response::Collection>,
        /// 服务时间段 / Period of the service
        ///
        /// Always present according to the docs.
        pub time_range: Option<response::TimeRange>,
        /// 服务位置信息 / Place of the service
        pub location: Option<response::Location>,
        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub attach: Option<String>,
        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// Always present according to the docs. Format: `uri`.
        pub notify_url: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub openid: Option<String>,
        /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
        pub sub_openid: Option<String>,
        /// 微信支付侧单号（服务订单、分账单等） / WeChat Pay's number of the order, such as service order or profit-sharing order
        ///
        /// Always present according to the docs.
        pub order_id: Option<String>,
        /// 渠道商商户号（渠道号） / Merchant ID or number of the channel partner
        ///
        /// Always present according to the docs.
        pub channel_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        out_order_no = "out_order_no",
        service_id = "service_id",
        appid = "appid",
        mchid = "mchid",
        sub_appid = "sub_appid",
        sub_mchid = "sub_mchid",
        service_introduction = "service_introduction",
        state = "state",
        state_description = "state_description",
        post_payments = "post_payments",
        post_discounts = "post_discounts",
        risk_fund = "risk_fund",
        total_amount = "total_amount",
        need_collection = "need_collection",
        collection = "collection",
        time_range = "time_range",
        location = "location",
        attach = "attach",
        notify_url = "notify_url",
        openid = "openid",
        sub_openid = "sub_openid",
        order_id = "order_id",
        channel_id = "channel_id",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 后付费项目列表 / Items charged after the service, one entry per fee
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PostPayments {
            /// 后付费项目名称 / Name of the postpaid item
            ///
            /// Always present according to the docs.
            pub name: Option<String>,
            /// 后付费项目的付费说明 / Explanation of the post-paid item
            pub description: Option<String>,
            /// 后付费项目金额，单位：分 / Amount of the post-paid item, in fen
            pub amount: Option<i64>,
            /// 后付费项目数量 / Quantity of the post-paid item
            pub count: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            PostPayments,
            name = "name",
            description = "description",
            amount = "amount",
            count = "count",
        );

        /// 后付费商户优惠列表 / Merchant discounts applied to the post-paid items of the service order
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PostDiscounts {
            /// 后付费商户优惠名称 / Name of the merchant's discount on postpaid items
            ///
            /// Always present according to the docs.
            pub name: Option<String>,
            /// 商户优惠说明 / Explanation of the merchant's discount
            ///
            /// Always present according to the docs.
            pub description: Option<String>,
            /// 后付费商户优惠金额，单位：分 / Discount on the post-paid items, in fen
            pub amount: Option<i64>,
            /// 优惠数量 / Quantity of the discount
            pub count: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            PostDiscounts,
            name = "name",
            description = "description",
            amount = "amount",
            count = "count",
        );

        /// 服务风险金 / Risk fund: the most the user may be charged for the service
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct RiskFund {
            /// 风险金名称 / Name of the risk fund
            ///
            /// Always present according to the docs.
            pub name: Option<String>,
            /// 风险金额，单位：分 / Amount of the risk fund, in fen
            ///
            /// Always present according to the docs.
            pub amount: Option<i64>,
            /// 风险金说明 / Explanation of the risk fund
            pub description: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            RiskFund,
            name = "name",
            amount = "amount",
            description = "description",
        );

        /// 收款信息 / Collection state and amounts of the service order
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Collection {
            /// 收款状态 / State of the collection
            ///
            /// Always present according to the docs.
            pub state: Option<String>,
            /// 总收款金额，单位：分 / Total amount to collect, in fen
            pub total_amount: Option<i64>,
            /// 待收金额，单位：币种最小单位（人民币为分） / Amount still to be collected, in the currency's smallest unit (fen for CNY)
            pub paying_amount: Option<i64>,
            /// 已收金额，单位：币种最小单位（人民币为分） / Amount already collected, in the currency's smallest unit (fen for CNY)
            pub paid_amount: Option<i64>,
            /// 收款明细列表 / Single collections of the service order
            pub details: Vec<Details>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Collection,
            state = "state",
            total_amount = "total_amount",
            paying_amount = "paying_amount",
            paid_amount = "paid_amount",
            details = "details",
        );

        /// 收款明细列表 / Single collections of the service order
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Details {
            /// 收款序号 / Sequence number of the collection
            pub seq: Option<i64>,
            /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
            pub amount: Option<i64>,
            /// 收款成功渠道 / Channel through which the amount was collected
            pub paid_type: Option<String>,
            /// 收款成功时间 / Time the amount was collected
            pub paid_time: Option<String>,
            /// 微信支付订单号 / WeChat Pay's transaction ID
            pub transaction_id: Option<String>,
            /// 优惠详情 / Discounts applied to the payment or returned by the refund
            pub promotion_detail: Vec<PromotionDetail>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Details,
            seq = "seq",
            amount = "amount",
            paid_type = "paid_type",
            paid_time = "paid_time",
            transaction_id = "transaction_id",
            promotion_detail = "promotion_detail",
        );

        /// 优惠详情 / Discounts applied to the payment or returned by the refund
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PromotionDetail {
            /// 券ID / Coupon's ID
            ///
            /// Always present according to the docs.
            pub coupon_id: Option<String>,
            /// 优惠名称 / Name of the promotion
            pub name: Option<String>,
            /// 优惠范围，全场或单品 / Whether the discount is for the whole order or a single item
            pub scope: Option<String>,
            /// 优惠类型，充值型或免充值型 / Type of discount: pre-funded (its value is settled to the merchant) or not pre-funded
            pub r#type: Option<String>,
            /// 优惠券面额，单位：分 / Value of the coupon, in fen (overseas: in the currency's smallest unit)
            ///
            /// Always present according to the docs.
            pub amount: Option<i64>,
            /// 活动ID或批次号 / ID of the activity or coupon stock behind the discount
            pub stock_id: Option<String>,
            /// 微信出资金额，单位：分 / Part of the discount funded by WeChat Pay, in fen
            pub wechatpay_contribute: Option<i64>,
            /// 商户出资金额，单位：分 / Part of the discount borne by the merchant, in fen
            pub merchant_contribute: Option<i64>,
            /// 其他出资方出资金额，单位：分 / Part of the discount borne by other parties, in fen
            pub other_contribute: Option<i64>,
            /// 货币类型，符合ISO 4217的三位字母代码 / Currency, three letters of ISO 4217
            pub currency: Option<String>,
            /// 单品列表 / List of items (goods)
            pub goods_detail: Vec<GoodsDetail>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            PromotionDetail,
            coupon_id = "coupon_id",
            name = "name",
            scope = "scope",
            r#type = "type",
            amount = "amount",
            stock_id = "stock_id",
            wechatpay_contribute = "wechatpay_contribute",
            merchant_contribute = "merchant_contribute",
            other_contribute = "other_contribute",
            currency = "currency",
            goods_detail = "goods_detail",
        );

        /// 单品列表 / List of items (goods)
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct GoodsDetail {
            /// 商品编码 / Goods code
            ///
            /// Always present according to the docs.
            pub goods_id: Option<String>,
            /// 商品数量 / Quantity of the goods
            pub quantity: Option<i64>,
            /// 商品单价，单位：分（境外订单为币种最小单位） / Unit price of the goods, in fen (for overseas orders in the currency's smallest unit)
            pub unit_price: Option<i64>,
            /// 商品优惠金额，单位：分 / Discount on the goods, in fen (overseas: in the currency's smallest unit)
            pub discount_amount: Option<i64>,
            /// 商品备注 / Remark on the goods
            pub goods_remark: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            GoodsDetail,
            goods_id = "goods_id",
            quantity = "quantity",
            unit_price = "unit_price",
            discount_amount = "discount_amount",
            goods_remark = "goods_remark",
        );

        /// 服务时间段 / Period of the service
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct TimeRange {
            /// 服务开始时间 / Start time of the service or period
            ///
            /// Always present according to the docs.
            pub start_time: Option<String>,
            /// 服务开始时间备注 / Remark on the start time of the service
            pub start_time_remark: Option<String>,
            /// 服务（活动）结束时间 / End of the service or the period
            pub end_time: Option<String>,
            /// 服务结束时间备注 / Remark on the service's end time
            pub end_time_remark: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            TimeRange,
            start_time = "start_time",
            start_time_remark = "start_time_remark",
            end_time = "end_time",
            end_time_remark = "end_time_remark",
        );

        /// 服务位置信息 / Place of the service
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Location {
            /// 服务开始地点 / Place where the service starts
            pub start_location: Option<String>,
            /// 服务结束地点 / Place where the service ends
            pub end_location: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Location,
            start_location = "start_location",
            end_location = "end_location",
        );
    }
}

/// Creates a WeChat Pay score service order for an acquiring institution's sub-merchant.
///
/// 为从业机构的子商户创建支付分服务订单。
///
/// `POST /v3/payscore/acquiringbank/serviceorder`
///
/// 从业机构创建微信支付分订单 / Create an acquiring institution's WeChat Pay score order · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012691326) · feature `v3-payscore` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::payscore::acquiringbank::serviceorder::post;
///
/// let request = post()
///     .service_id("00004000000000178412690357218468")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .channel_id("1684930625")
///     .out_order_no("SO20260618103542001")
///     .service_introduction("包间茶室按时计费")
///     .risk_fund(
///         post::RiskFund::default()
///             .name("DEPOSIT")
///             .amount(50000)
///             .description("茶具与茶室押金"),
///     )
///     .time_range(post::TimeRange::default().start_time("20260618103542"))
///     .notify_url("https://pay.example.com/wechat/notices")
///     .attach("room=3");
/// ```
#[doc(alias = "从业机构创建微信支付分订单")]
#[doc(alias = "/v3/payscore/acquiringbank/serviceorder")]
#[doc(alias = "post_v3_payscore_acquiringbank_serviceorder")]
#[doc(alias = "业机构创建微信支付分订单")]
#[doc(alias = "机构创建微信支付分订单")]
#[doc(alias = "构创建微信支付分订单")]
#[doc(alias = "创建微信支付分订单")]
#[doc(alias = "建微信支付分订单")]
#[doc(alias = "微信支付分订单")]
#[doc(alias = "信支付分订单")]
#[doc(alias = "支付分订单")]
#[doc(alias = "付分订单")]
#[doc(alias = "分订单")]
#[doc(alias = "订单")]
#[doc(alias = "Create an acquiring institutions WeChat Pay score order")]
#[doc(alias = "acquiring institutions WeChat Pay score order")]
#[doc(alias = "institutions WeChat Pay score order")]
#[doc(alias = "s WeChat Pay score order")]
#[doc(alias = "WeChat Pay score order")]
#[doc(alias = "Pay score order")]
#[doc(alias = "score order")]
#[doc(alias = "order")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 从业机构创建微信支付分订单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `service_id`, `appid`, `sub_mchid`, `channel_id`, `out_order_no`, `service_introduction`, `risk_fund`, `time_range`, `notify_url`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// **Required.** At most 32 characters.
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_id", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.** At most 32 characters.
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.** At most 32 characters.
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        ///
        /// At most 32 characters.
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 渠道商商户号（渠道号） / Merchant ID or number of the channel partner
        ///
        /// **Required.** At most 32 characters.
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("channel_id", value.into()))
        }

        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        ///
        /// **Required.** At most 32 characters.
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_order_no", value.into()))
        }

        /// 服务信息 / Introduction of the service the order provides
        ///
        /// **Required.** At most 20 characters.
        pub fn service_introduction(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_introduction", value.into()))
        }

        /// 后付费项目列表 / Items charged after the service, one entry per fee
        pub fn post_payments(self, values: impl IntoIterator<Item = PostPayments>) -> Self {
            Self(self.0.body("post_payments", list::<PostPayments>(values)))
        }

        /// 后付费商户优惠列表 / Merchant discounts applied to the post-paid items of the service order
        pub fn post_discounts(
            self,
            values: impl IntoIterator<Item = PostDiscounts>,
        ) -> Self {
            Self(self.0.body("post_discounts", list::<PostDiscounts>(values)))
        }

        /// 服务风险金 / Risk fund: the most the user may be charged for the service
        ///
        /// **Required.**
        pub fn risk_fund(self, value: RiskFund) -> Self {
            Self(self.0.body("risk_fund", value))
        }

        /// 服务时间段 / Period of the service
        ///
        /// **Required.**
        pub fn time_range(self, value: TimeRange) -> Self {
            Self(self.0.body("time_range", value))
        }

        /// 服务位置信息 / Place of the service
        pub fn location(self, value: Location) -> Self {
            Self(self.0.body("location", value))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_openid", value.into()))
        }

        /// 是否需要用户确认订单 / Whether the user has to confirm the order
        pub fn need_user_confirm(self, value: bool) -> Self {
            Self(self.0.body("need_user_confirm", value))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// **Required.** Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
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
                "post_v3_payscore_acquiringbank_serviceorder",
                Method::Post,
                "/v3/payscore/acquiringbank/serviceorder",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/service_id",
                    "/body/appid",
                    "/body/sub_mchid",
                    "/body/channel_id",
                    "/body/out_order_no",
                    "/body/service_introduction",
                    "/body/post_payments/*/name",
                    "/body/post_discounts/*/name",
                    "/body/post_discounts/*/description",
                    "/body/risk_fund",
                    "/body/risk_fund/name",
                    "/body/risk_fund/amount",
                    "/body/time_range",
                    "/body/time_range/start_time",
                    "/body/notify_url",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 后付费项目列表 / Items charged after the service, one entry per fee
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct PostPayments(ObjectBuilder);

    impl PostPayments {
        /// 后付费项目名称 / Name of the postpaid item
        ///
        /// **Required.**
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// 后付费项目的付费说明 / Explanation of the post-paid item
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("description", value.into()))
        }

        /// 后付费项目金额，单位：分 / Amount of the post-paid item, in fen
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// 后付费项目数量 / Quantity of the post-paid item
        pub fn count(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("count", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PostPayments);

    /// 后付费商户优惠列表 / Merchant discounts applied to the post-paid items of the service order
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct PostDiscounts(ObjectBuilder);

    impl PostDiscounts {
        /// 后付费商户优惠名称 / Name of the merchant's discount on postpaid items
        ///
        /// **Required.**
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// 商户优惠说明 / Explanation of the merchant's discount
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("description", value.into()))
        }

        /// 优惠数量 / Quantity of the discount
        pub fn count(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("count", value.into()))
        }

        /// 后付费商户优惠金额，单位：分 / Discount on the post-paid items, in fen
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PostDiscounts);

    /// 服务风险金 / Risk fund: the most the user may be charged for the service
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct RiskFund(ObjectBuilder);

    impl RiskFund {
        /// 风险金名称 / Name of the risk fund
        ///
        /// **Required.**
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// 风险金额，单位：分 / Amount of the risk fund, in fen
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// 风险金说明 / Explanation of the risk fund
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("description", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(RiskFund);

    /// 服务时间段 / Period of the service
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct TimeRange(ObjectBuilder);

    impl TimeRange {
        /// 服务开始时间 / Start time of the service or period
        ///
        /// **Required.**
        pub fn start_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("start_time", value.into()))
        }

        /// 服务开始时间备注 / Remark on the start time of the service
        pub fn start_time_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.set("start_time_remark", value.into()))
        }

        /// 服务（活动）结束时间 / End of the service or the period
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("end_time", value.into()))
        }

        /// 服务结束时间备注 / Remark on the service's end time
        pub fn end_time_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.set("end_time_remark", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(TimeRange);

    /// 服务位置信息 / Place of the service
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Location(ObjectBuilder);

    impl Location {
        /// 服务开始地点 / Place where the service starts
        pub fn start_location(self, value: impl Into<String>) -> Self {
            Self(self.0.set("start_location", value.into()))
        }

        /// 服务结束地点 / Place where the service ends
        pub fn end_location(self, value: impl Into<String>) -> Self {
            Self(self.0.set("end_location", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Location);

    /// Response of 从业机构创建微信支付分订单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        ///
        /// Always present according to the docs.
        pub out_order_no: Option<String>,
        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// Always present according to the docs.
        pub service_id: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// 子商户AppID / AppID of the sub-merchant
        pub sub_appid: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs.
        pub sub_mchid: Option<String>,
        /// 渠道商商户号（渠道号） / Merchant ID or number of the channel partner
        ///
        /// Always present according to the docs.
        pub channel_id: Option<String>,
        /// 服务信息 / Introduction of the service the order provides
        ///
        /// Always present according to the docs.
        pub service_introduction: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<String>,
        /// 状态说明 / Explanation of the state
        pub state_description: Option<String>,
        /// 后付费项目列表 / Items charged after the service, one entry per fee
        pub post_payments: Vec<response::PostPayments>,
        /// 后付费商户优惠列表 / Merchant discounts applied to the post-paid items of the service order
        pub post_discounts: Vec<response::PostDiscounts>,
        /// 服务风险金 / Risk fund: the most the user may be charged for the service
        pub risk_fund: Option<response::RiskFund>,
        /// 服务时间段 / Period of the service
        pub time_range: Option<response::TimeRange>,
        /// 服务位置信息 / Place of the service
        pub location: Option<response::Location>,
        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub attach: Option<String>,
        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// Format: `uri`.
        pub notify_url: Option<String>,
        /// 微信支付侧单号（服务订单、分账单等） / WeChat Pay's number of the order, such as service order or profit-sharing order
        ///
        /// Always present according to the docs.
        pub order_id: Option<String>,
        /// 跳转微信侧的数据包 / Data package for opening WeChat's page
        pub package: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        out_order_no = "out_order_no",
        service_id = "service_id",
        appid = "appid",
        mchid = "mchid",
        sub_appid = "sub_appid",
        sub_mchid = "sub_mchid",
        channel_id = "channel_id",
        service_introduction = "service_introduction",
        state = "state",
        state_description = "state_description",
        post_payments = "post_payments",
        post_discounts = "post_discounts",
        risk_fund = "risk_fund",
        time_range = "time_range",
        location = "location",
        attach = "attach",
        notify_url = "notify_url",
        order_id = "order_id",
        package = "package",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 后付费项目列表 / Items charged after the service, one entry per fee
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PostPayments {
            /// 后付费项目名称 / Name of the postpaid item
            ///
            /// Always present according to the docs.
            pub name: Option<String>,
            /// 后付费项目的付费说明 / Explanation of the post-paid item
            pub description: Option<String>,
            /// 后付费项目金额，单位：分 / Amount of the post-paid item, in fen
            pub amount: Option<i64>,
            /// 后付费项目数量 / Quantity of the post-paid item
            pub count: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            PostPayments,
            name = "name",
            description = "description",
            amount = "amount",
            count = "count",
        );

        /// 后付费商户优惠列表 / Merchant discounts applied to the post-paid items of the service order
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PostDiscounts {
            /// 后付费商户优惠名称 / Name of the merchant's discount on postpaid items
            ///
            /// Always present according to the docs.
            pub name: Option<String>,
            /// 商户优惠说明 / Explanation of the merchant's discount
            ///
            /// Always present according to the docs.
            pub description: Option<String>,
            /// 优惠数量 / Quantity of the discount
            pub count: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            PostDiscounts,
            name = "name",
            description = "description",
            count = "count",
        );

        /// 服务风险金 / Risk fund: the most the user may be charged for the service
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct RiskFund {
            /// 风险金名称 / Name of the risk fund
            ///
            /// Always present according to the docs.
            pub name: Option<String>,
            /// 风险金额，单位：分 / Amount of the risk fund, in fen
            ///
            /// Always present according to the docs.
            pub amount: Option<i64>,
            /// 风险金说明 / Explanation of the risk fund
            pub description: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            RiskFund,
            name = "name",
            amount = "amount",
            description = "description",
        );

        /// 服务时间段 / Period of the service
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct TimeRange {
            /// 服务开始时间 / Start time of the service or period
            ///
            /// Always present according to the docs.
            pub start_time: Option<String>,
            /// 服务开始时间备注 / Remark on the start time of the service
            pub start_time_remark: Option<String>,
            /// 服务（活动）结束时间 / End of the service or the period
            pub end_time: Option<String>,
            /// 服务结束时间备注 / Remark on the service's end time
            pub end_time_remark: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            TimeRange,
            start_time = "start_time",
            start_time_remark = "start_time_remark",
            end_time = "end_time",
            end_time_remark = "end_time_remark",
        );

        /// 服务位置信息 / Place of the service
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Location {
            /// 服务开始地点 / Place where the service starts
            pub start_location: Option<String>,
            /// 服务结束地点 / Place where the service ends
            ///
            /// Always present according to the docs.
            pub end_location: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Location,
            start_location = "start_location",
            end_location = "end_location",
        );
    }
}
