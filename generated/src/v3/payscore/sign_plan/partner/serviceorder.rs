//! 创建用户的签约计划详情对应的服务订单 · `POST /v3/payscore/sign-plan/partner/serviceorder`
//!
//! Generated from docs/openapi/v3/payscore/sign-plan/partner/serviceorder.md by `cargo xtask regen`; do not edit.

/// Creates the service order for one item of a plan a user signed, for a partner's sub-merchant.
///
/// 为服务商的子商户，就用户签约计划中的一项明细创建服务订单。
///
/// `POST /v3/payscore/sign-plan/partner/serviceorder`
///
/// 创建用户的签约计划详情对应的服务订单 / Create a sub-merchant's order from a signed plan · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012463469) · feature `v3-payscore` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::payscore::sign_plan::partner::serviceorder::post;
///
/// let request = post()
///     .service_id("00004000000000178412690357218468")
///     .sign_plan_id("10000026061800034921000000538174")
///     .plan_detail_no(1)
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .service_introduction("包间茶室按时计费")
///     .time_range(post::TimeRange::default().start_time("20260618103542"))
///     .attach("room=3")
///     .out_trade_no("SO20260618103542001");
/// ```
#[doc(alias = "创建用户的签约计划详情对应的服务订单")]
#[doc(alias = "/v3/payscore/sign-plan/partner/serviceorder")]
#[doc(alias = "post_v3_payscore_sign_plan_partner_serviceorder")]
#[doc(alias = "建用户的签约计划详情对应的服务订单")]
#[doc(alias = "用户的签约计划详情对应的服务订单")]
#[doc(alias = "户的签约计划详情对应的服务订单")]
#[doc(alias = "的签约计划详情对应的服务订单")]
#[doc(alias = "签约计划详情对应的服务订单")]
#[doc(alias = "约计划详情对应的服务订单")]
#[doc(alias = "计划详情对应的服务订单")]
#[doc(alias = "划详情对应的服务订单")]
#[doc(alias = "详情对应的服务订单")]
#[doc(alias = "情对应的服务订单")]
#[doc(alias = "对应的服务订单")]
#[doc(alias = "应的服务订单")]
#[doc(alias = "的服务订单")]
#[doc(alias = "服务订单")]
#[doc(alias = "务订单")]
#[doc(alias = "订单")]
#[doc(alias = "Create a sub-merchants order from a signed plan")]
#[doc(alias = "sub-merchants order from a signed plan")]
#[doc(alias = "s order from a signed plan")]
#[doc(alias = "order from a signed plan")]
#[doc(alias = "signed plan")]
#[doc(alias = "plan")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 创建用户的签约计划详情对应的服务订单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `service_id`, `sign_plan_id`, `plan_detail_no`, `appid`, `sub_mchid`, `notify_url`, `service_introduction`, `time_range`, `out_trade_no`.
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
            Self(self.0.body("service_id", value.into()))
        }

        /// 计划签约ID / ID of the user's signed plan
        ///
        /// **Required.**
        pub fn sign_plan_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_plan_id", value.into()))
        }

        /// 计划明细序号，从1开始 / Number of the plan item, from 1
        ///
        /// **Required.**
        pub fn plan_detail_no(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("plan_detail_no", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 用户在子商户AppID下的openid / The user's OpenID under the sub-merchant's AppID (sub\_appid)
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_openid", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// **Required.** Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// 服务信息 / Introduction of the service the order provides
        ///
        /// **Required.**
        pub fn service_introduction(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_introduction", value.into()))
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

        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
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
                "post_v3_payscore_sign_plan_partner_serviceorder",
                Method::Post,
                "/v3/payscore/sign-plan/partner/serviceorder",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/service_id",
                    "/body/sign_plan_id",
                    "/body/plan_detail_no",
                    "/body/appid",
                    "/body/sub_mchid",
                    "/body/notify_url",
                    "/body/service_introduction",
                    "/body/time_range",
                    "/body/time_range/start_time",
                    "/body/out_trade_no",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

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

        /// 服务（活动）结束时间 / End of the service or the period
        pub fn end_time(self, value: impl Into<String>) -> Self {
            Self(self.0.set("end_time", value.into()))
        }

        /// 服务开始时间备注 / Remark on the start time of the service
        pub fn start_time_remark(self, value: impl Into<String>) -> Self {
            Self(self.0.set("start_time_remark", value.into()))
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

    /// Response of 创建用户的签约计划详情对应的服务订单.
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
        sub_appid = "sub_appid",
        sub_mchid = "sub_mchid",
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
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            PostPayments,
            name = "name",
            amount = "amount",
            description = "description",
        );

        /// 后付费商户优惠列表 / Merchant discounts applied to the post-paid items of the service order
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PostDiscounts {
            /// 后付费商户优惠名称 / Name of the merchant's discount on postpaid items
            pub name: Option<String>,
            /// 后付费商户优惠金额，单位：分 / Discount on the post-paid items, in fen
            pub amount: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            PostDiscounts,
            name = "name",
            amount = "amount",
        );

        /// 服务风险金 / Risk fund: the most the user may be charged for the service
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct RiskFund {
            /// 风险金额，单位：分 / Amount of the risk fund, in fen
            ///
            /// Always present according to the docs.
            pub amount: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            RiskFund,
            amount = "amount",
        );

        /// 服务时间段 / Period of the service
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct TimeRange {
            /// 服务开始时间 / Start time of the service or period
            ///
            /// Always present according to the docs.
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
