//! 同步服务订单信息 · `POST /v3/payscore/serviceorder/{out_order_no}/sync`
//!
//! Generated from docs/openapi/v3/payscore/serviceorder/{out_order_no}/sync.md by `cargo xtask regen`; do not edit.

/// Reports that a service order of a direct merchant was paid outside WeChat Pay, to correct its state.
///
/// 上报直连商户的服务订单已在微信支付之外付款，以更正订单状态。
///
/// `POST /v3/payscore/serviceorder/{out_order_no}/sync`
///
/// 同步服务订单信息 / Sync a WeChat Pay score order · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012587962) · feature `v3-payscore` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::payscore::serviceorder::by_out_order_no::sync::post;
///
/// let request = post("SO20260618103542001")
///     .appid("wx5f0c1a9e7b3d2846")
///     .service_id("00004000000000178412690357218468")
///     .r#type("Order_Paid")
///     .detail(post::Detail::default().paid_time("20260618123642"));
/// ```
#[doc(alias = "同步服务订单信息")]
#[doc(alias = "/v3/payscore/serviceorder/{out_order_no}/sync")]
#[doc(alias = "post_v3_payscore_serviceorder_out_order_no_sync")]
#[doc(alias = "步服务订单信息")]
#[doc(alias = "服务订单信息")]
#[doc(alias = "务订单信息")]
#[doc(alias = "订单信息")]
#[doc(alias = "单信息")]
#[doc(alias = "信息")]
#[doc(alias = "Sync a WeChat Pay score order")]
#[doc(alias = "WeChat Pay score order")]
#[doc(alias = "Pay score order")]
#[doc(alias = "score order")]
#[doc(alias = "order")]
pub fn post(out_order_no: impl Into<String>) -> post::Request {
    post::Request::new([out_order_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 同步服务订单信息. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `service_id`, `type`, `detail`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
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

        /// 类型 / Type
        ///
        /// **Required.**
        pub fn r#type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("type", value.into()))
        }

        /// 商品（单品优惠）详情 / Details of the goods, for discounts on single goods
        ///
        /// **Required.**
        pub fn detail(self, value: Detail) -> Self {
            Self(self.0.body("detail", value))
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
                "post_v3_payscore_serviceorder_out_order_no_sync",
                Method::Post,
                "/v3/payscore/serviceorder/{out_order_no}/sync",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/appid",
                    "/body/service_id",
                    "/body/type",
                    "/body/detail",
                    "/body/detail/paid_time",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 商品（单品优惠）详情 / Details of the goods, for discounts on single goods
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Detail(ObjectBuilder);

    impl Detail {
        /// 收款成功时间，yyyyMMddHHmmss（境外为RFC 3339格式） / Time the amount was collected, yyyyMMddHHmmss (overseas: RFC 3339)
        ///
        /// **Required.**
        pub fn paid_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("paid_time", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Detail);

    /// Response of 同步服务订单信息.
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
        /// 总金额，单位：分 / Total amount, in fen
        pub total_amount: Option<i64>,
        /// 是否需要收款 / Whether money is to be collected
        pub need_collection: Option<bool>,
        /// 收款信息 / Collection state and amounts of the service order
        pub collection: Option<response::Collection>,
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
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// Always present according to the docs.
        pub openid: Option<String>,
        /// 微信支付侧单号（服务订单、分账单等） / WeChat Pay's number of the order, such as service order or profit-sharing order
        ///
        /// Always present according to the docs.
        pub order_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        out_order_no = "out_order_no",
        service_id = "service_id",
        appid = "appid",
        mchid = "mchid",
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
        order_id = "order_id",
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
            /// 收款银行类型 / Bank type code of the collecting bank
            pub bank_type: Option<String>,
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
            bank_type = "bank_type",
        );

        /// 收款明细列表 / Single collections of the service order
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Details {
            /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
            pub amount: Option<i64>,
            /// 收款成功渠道 / Channel through which the amount was collected
            pub paid_type: Option<String>,
            /// 收款成功时间 / Time the amount was collected
            pub paid_time: Option<String>,
            /// 微信支付订单号 / WeChat Pay's transaction ID
            pub transaction_id: Option<String>,
            /// 收款序号 / Sequence number of the collection
            pub seq: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Details,
            amount = "amount",
            paid_type = "paid_type",
            paid_time = "paid_time",
            transaction_id = "transaction_id",
            seq = "seq",
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
    }
}
