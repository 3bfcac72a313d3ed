//! 创建先用后付订单 · `POST /v3/payscore/servicepayondeliveryorder`
//!
//! Generated from docs/openapi/v3/payscore/servicepayondeliveryorder.md by `cargo xtask regen`; do not edit.

/// Creates a use-first-pay-later order of WeChat Pay score for a direct merchant.
///
/// 为直连商户创建支付分的先用后付订单。
///
/// `POST /v3/payscore/servicepayondeliveryorder`
///
/// 创建先用后付订单 / Create a use-first-pay-later order · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012856585) · feature `v3-payscore` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::payscore::servicepayondeliveryorder::post;
///
/// let request = post()
///     .out_order_no("SO20260618103542001")
///     .appid("wx5f0c1a9e7b3d2846")
///     .service_id("00004000000000178412690357218468")
///     .service_introduction("茶叶先享后付")
///     .time_range(post::TimeRange::default().start_time("20260618103542"))
///     .risk_fund(
///         post::RiskFund::default()
///             .name(post::Name::EstimateOrderCost)
///             .amount(35200)
///             .description("预估货款"),
///     )
///     .attach("source=miniprogram")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .shopping_info(
///         post::ShoppingInfo::default()
///             .jump_link(
///                 post::JumpLink::default()
///                     .jump_link_type("JUMP_LINK_MINI_PROGRAM")
///                     .appid("wx5f0c1a9e7b3d2846")
///                     .path("pages/tea/index"),
///             )
///             .goods([
///                 post::Goods::default()
///                     .name("明前龙井250克")
///                     .picture("https://img.example.com/tea/longjing.jpg")
///                     .amount(32800)
///                     .count(1),
///                 post::Goods::default()
///                     .name("小号礼盒")
///                     .picture("https://img.example.com/tea/box-s.jpg")
///                     .amount(1200)
///                     .count(2),
///             ]),
///     );
/// ```
#[doc(alias = "创建先用后付订单")]
#[doc(alias = "/v3/payscore/servicepayondeliveryorder")]
#[doc(alias = "post_v3_payscore_servicepayondeliveryorder")]
#[doc(alias = "建先用后付订单")]
#[doc(alias = "先用后付订单")]
#[doc(alias = "用后付订单")]
#[doc(alias = "后付订单")]
#[doc(alias = "付订单")]
#[doc(alias = "订单")]
#[doc(alias = "Create a use-first-pay-later order")]
#[doc(alias = "use-first-pay-later order")]
#[doc(alias = "order")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 创建先用后付订单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_order_no`, `appid`, `service_id`, `service_introduction`, `time_range`, `risk_fund`, `notify_url`, `shopping_info`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        ///
        /// **Required.**
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_order_no", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// **Required.**
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_id", value.into()))
        }

        /// 服务信息 / Introduction of the service the order provides
        ///
        /// **Required.**
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

        /// 服务风险金 / Risk fund: the most the user may be charged for the service
        ///
        /// **Required.**
        pub fn risk_fund(self, value: RiskFund) -> Self {
            Self(self.0.body("risk_fund", value))
        }

        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// **Required.** Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 是否需要用户确认订单 / Whether the user has to confirm the order
        pub fn need_user_confirm(self, value: bool) -> Self {
            Self(self.0.body("need_user_confirm", value))
        }

        /// 微信支付商户号 / WeChat Pay merchant ID
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mchid", value.into()))
        }

        /// 先用后付购物详情 / Details of the try-before-you-pay purchase
        ///
        /// **Required.**
        pub fn shopping_info(self, value: ShoppingInfo) -> Self {
            Self(self.0.body("shopping_info", value))
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
                "post_v3_payscore_servicepayondeliveryorder",
                Method::Post,
                "/v3/payscore/servicepayondeliveryorder",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/out_order_no",
                    "/body/appid",
                    "/body/service_id",
                    "/body/service_introduction",
                    "/body/post_payments/*/name",
                    "/body/post_discounts/*/name",
                    "/body/post_discounts/*/description",
                    "/body/time_range",
                    "/body/time_range/start_time",
                    "/body/risk_fund",
                    "/body/risk_fund/name",
                    "/body/risk_fund/amount",
                    "/body/notify_url",
                    "/body/shopping_info",
                    "/body/shopping_info/jump_link",
                    "/body/shopping_info/goods",
                    "/body/shopping_info/goods/*/name",
                    "/body/shopping_info/goods/*/picture",
                    "/body/shopping_info/goods/*/amount",
                    "/body/shopping_info/goods/*/count",
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

        /// 后付费项目金额，单位：分 / Amount of the post-paid item, in fen
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// 后付费项目的付费说明 / Explanation of the post-paid item
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("description", value.into()))
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

        /// 后付费商户优惠金额，单位：分 / Discount on the post-paid items, in fen
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// 优惠数量 / Quantity of the discount
        pub fn count(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("count", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(PostDiscounts);

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

    /// 服务风险金 / Risk fund: the most the user may be charged for the service
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct RiskFund(ObjectBuilder);

    impl RiskFund {
        /// 风险金名称 / Name of the risk fund
        ///
        /// **Required.**
        pub fn name(self, value: impl Into<Name>) -> Self {
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

    /// 风险金名称 / Name of the risk fund
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Name {
        /// 押金 / Deposit
        ///
        /// `DEPOSIT`
        Deposit,
        /// 预付款 / Advance payment
        ///
        /// `ADVANCE`
        Advance,
        /// 保证金 / Security deposit
        ///
        /// `CASH_DEPOSIT`
        CashDeposit,
        /// 预估订单费用 / Estimated cost of the order
        ///
        /// `ESTIMATE_ORDER_COST`
        EstimateOrderCost,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Name,
        Deposit = "DEPOSIT",
        Advance = "ADVANCE",
        CashDeposit = "CASH_DEPOSIT",
        EstimateOrderCost = "ESTIMATE_ORDER_COST",
    );

    /// 先用后付购物详情 / Details of the try-before-you-pay purchase
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct ShoppingInfo(ObjectBuilder);

    impl ShoppingInfo {
        /// 实际购物商家的公众号AppID / AppID of the merchant where the purchase is really made
        pub fn real_merchant_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("real_merchant_appid", value.into()))
        }

        /// 跳转链接信息 / Link to open
        ///
        /// **Required.**
        pub fn jump_link(self, value: JumpLink) -> Self {
            Self(self.0.set("jump_link", value))
        }

        /// 商品列表 / List of goods
        ///
        /// **Required.**
        pub fn goods(self, values: impl IntoIterator<Item = Goods>) -> Self {
            Self(self.0.set("goods", list::<Goods>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ShoppingInfo);

    /// 跳转链接信息 / Link to open
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct JumpLink(ObjectBuilder);

    impl JumpLink {
        /// 跳转链接类型 / Type of the link
        ///
        /// Known values: `JUMP_LINK_MINI_PROGRAM` (跳转小程序 / Open a Mini Program).
        pub fn jump_link_type(self, value: impl Into<String>) -> Self {
            Self(self.0.set("jump_link_type", value.into()))
        }

        /// 跳转小程序AppID / AppID of the Mini Program to open
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("appid", value.into()))
        }

        /// 小程序页面路径 / Mini Program page path
        pub fn path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("path", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(JumpLink);

    /// 商品列表 / List of goods
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Goods(ObjectBuilder);

    impl Goods {
        /// 名称或姓名 / Name
        ///
        /// **Required.**
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// 商品图片链接 / URL of the goods' picture
        ///
        /// **Required.**
        pub fn picture(self, value: impl Into<String>) -> Self {
            Self(self.0.set("picture", value.into()))
        }

        /// 商品单价，单位：分 / Unit price of the goods, in fen
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// 商品数量 / Quantity of the goods
        ///
        /// **Required.**
        pub fn count(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("count", value.into()))
        }

        /// 商品品类ID / ID of the goods' category
        pub fn category_id(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("category_id", list::<String>(values)))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Goods);

    /// Response of 创建先用后付订单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        ///
        /// Always present according to the docs.
        pub out_order_no: Option<String>,
        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// Always present according to the docs.
        pub service_id: Option<String>,
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
        ///
        /// Always present according to the docs.
        pub package: Option<String>,
        /// 先用后付购物详情 / Details of the try-before-you-pay purchase
        pub shopping_info: Option<response::ShoppingInfo>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        appid = "appid",
        mchid = "mchid",
        out_order_no = "out_order_no",
        service_id = "service_id",
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
        shopping_info = "shopping_info",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 后付费项目列表 / Items charged after the service, one entry per fee
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PostPayments {
            /// 后付费项目名称 / Name of the postpaid item
            pub name: Option<String>,
            /// 后付费项目金额，单位：分 / Amount of the post-paid item, in fen
            pub amount: Option<i64>,
            /// 后付费项目的付费说明 / Explanation of the post-paid item
            pub description: Option<String>,
            /// 后付费项目数量 / Quantity of the post-paid item
            pub count: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            PostPayments,
            name = "name",
            amount = "amount",
            description = "description",
            count = "count",
        );

        /// 后付费商户优惠列表 / Merchant discounts applied to the post-paid items of the service order
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PostDiscounts {
            /// 后付费商户优惠名称 / Name of the merchant's discount on postpaid items
            pub name: Option<String>,
            /// 商户优惠说明 / Explanation of the merchant's discount
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

        /// 服务时间段 / Period of the service
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct TimeRange {
            /// 服务开始时间 / Start time of the service or period
            pub start_time: Option<String>,
            /// 服务（活动）结束时间 / End of the service or the period
            pub end_time: Option<String>,
            /// 服务开始时间备注 / Remark on the start time of the service
            pub start_time_remark: Option<String>,
            /// 服务结束时间备注 / Remark on the service's end time
            pub end_time_remark: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            TimeRange,
            start_time = "start_time",
            end_time = "end_time",
            start_time_remark = "start_time_remark",
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

        /// 先用后付购物详情 / Details of the try-before-you-pay purchase
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct ShoppingInfo {
            /// 实际购物商家的公众号AppID / AppID of the merchant where the purchase is really made
            pub real_merchant_appid: Option<String>,
            /// 跳转链接信息 / Link to open
            ///
            /// Always present according to the docs.
            pub jump_link: Option<JumpLink>,
            /// 商品列表 / List of goods
            ///
            /// Always present according to the docs.
            pub goods: Vec<Goods>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            ShoppingInfo,
            real_merchant_appid = "real_merchant_appid",
            jump_link = "jump_link",
            goods = "goods",
        );

        /// 跳转链接信息 / Link to open
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct JumpLink {
            /// 跳转链接类型 / Type of the link
            ///
            /// Always present according to the docs.
            pub jump_link_type: Option<String>,
            /// 跳转小程序AppID / AppID of the Mini Program to open
            pub appid: Option<String>,
            /// 小程序页面路径 / Mini Program page path
            pub path: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            JumpLink,
            jump_link_type = "jump_link_type",
            appid = "appid",
            path = "path",
        );

        /// 商品列表 / List of goods
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Goods {
            /// 名称或姓名 / Name
            ///
            /// Always present according to the docs.
            pub name: Option<String>,
            /// 商品图片链接 / URL of the goods' picture
            ///
            /// Always present according to the docs.
            pub picture: Option<String>,
            /// 商品单价，单位：分 / Unit price of the goods, in fen
            ///
            /// Always present according to the docs.
            pub amount: Option<i64>,
            /// 商品数量 / Quantity of the goods
            ///
            /// Always present according to the docs.
            pub count: Option<i64>,
            /// 商品品类ID / ID of the goods' category
            pub category_id: Vec<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Goods,
            name = "name",
            picture = "picture",
            amount = "amount",
            count = "count",
            category_id = "category_id",
        );
    }
}
