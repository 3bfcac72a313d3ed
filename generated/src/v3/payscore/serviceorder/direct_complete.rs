//! 创单结单合并 · `POST /v3/payscore/serviceorder/direct-complete`
//!
//! Generated from docs/openapi/v3/payscore/serviceorder/direct-complete.md by `cargo xtask regen`; do not edit.

/// Creates and completes a service order in one step for a direct merchant, then deducts the fee from the user.
///
/// 为直连商户一步创建并完结服务订单，随后向用户扣款。
///
/// `POST /v3/payscore/serviceorder/direct-complete`
///
/// 创单结单合并 / Create and complete a WeChat Pay score order · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml) · feature `v3-payscore` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::payscore::serviceorder::direct_complete::post;
///
/// let request = post()
///     .out_order_no("SO20260618103542001")
///     .appid("wx5f0c1a9e7b3d2846")
///     .service_id("00004000000000178412690357218468")
///     .time_range(
///         post::TimeRange::default()
///             .start_time("20260618103542")
///             .start_time_remark("开始使用茶室")
///             .end_time("20260618123542")
///             .end_time_remark("离开茶室"),
///     )
///     .attach("room=3")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .goods_tag("SPRING_TEA");
/// ```
#[doc(alias = "创单结单合并")]
#[doc(alias = "/v3/payscore/serviceorder/direct-complete")]
#[doc(alias = "post_v3_payscore_serviceorder_direct_complete")]
#[doc(alias = "单结单合并")]
#[doc(alias = "结单合并")]
#[doc(alias = "单合并")]
#[doc(alias = "合并")]
#[doc(alias = "Create and complete a WeChat Pay score order")]
#[doc(alias = "complete a WeChat Pay score order")]
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

    /// Request for 创单结单合并. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_order_no`, `appid`, `service_id`, `time_range`.
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

        /// 服务信息 / Introduction of the service the order provides
        pub fn service_introduction(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_introduction", value.into()))
        }

        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub fn attach(self, value: impl Into<String>) -> Self {
            Self(self.0.body("attach", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// 总金额，单位：分 / Total amount, in fen
        pub fn total_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("total_amount", value.into()))
        }

        /// 是否分账 / Whether the payment's funds are frozen for profit sharing
        pub fn profit_sharing(self, value: bool) -> Self {
            Self(self.0.body("profit_sharing", value))
        }

        /// 订单优惠标记 / Promotion tag of the order, used by coupons and discounts
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_tag", value.into()))
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
                "post_v3_payscore_serviceorder_direct_complete",
                Method::Post,
                "/v3/payscore/serviceorder/direct-complete",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/out_order_no",
                    "/body/appid",
                    "/body/service_id",
                    "/body/time_range",
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
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// 商户优惠说明 / Explanation of the merchant's discount
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

    /// Response of 创单结单合并.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        ///
        /// Always present according to the docs.
        pub out_order_no: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// Always present according to the docs.
        pub service_id: Option<String>,
        /// 后付费项目列表 / Items charged after the service, one entry per fee
        pub post_payments: Vec<response::PostPayments>,
        /// 后付费商户优惠列表 / Merchant discounts applied to the post-paid items of the service order
        pub post_discounts: Vec<response::PostDiscounts>,
        /// 服务时间段 / Period of the service
        ///
        /// Always present according to the docs.
        pub time_range: Option<response::TimeRange>,
        /// 服务位置信息 / Place of the service
        pub location: Option<response::Location>,
        /// 服务信息 / Introduction of the service the order provides
        ///
        /// Always present according to the docs.
        pub service_introduction: Option<String>,
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// Always present according to the docs.
        pub mchid: Option<String>,
        /// 微信支付侧单号（服务订单、分账单等） / WeChat Pay's number of the order, such as service order or profit-sharing order
        ///
        /// Always present according to the docs.
        pub order_id: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub state: Option<response::State>,
        /// 状态说明 / Explanation of the state
        ///
        /// Always present according to the docs.
        pub state_description: Option<response::StateDescription>,
        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub attach: Option<String>,
        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// Format: `uri`.
        pub notify_url: Option<String>,
        /// 总金额，单位：分 / Total amount, in fen
        pub total_amount: Option<i64>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        out_order_no = "out_order_no",
        appid = "appid",
        service_id = "service_id",
        post_payments = "post_payments",
        post_discounts = "post_discounts",
        time_range = "time_range",
        location = "location",
        service_introduction = "service_introduction",
        mchid = "mchid",
        order_id = "order_id",
        state = "state",
        state_description = "state_description",
        attach = "attach",
        notify_url = "notify_url",
        total_amount = "total_amount",
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

        /// 服务时间段 / Period of the service
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct TimeRange {
            /// 服务开始时间 / Start time of the service or period
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

        /// 状态 / State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// 已创建 / Created
            ///
            /// `CREATED`
            Created,
            /// 服务进行中 / Service in progress
            ///
            /// `DOING`
            Doing,
            /// 服务已完成 / Service done
            ///
            /// `DONE`
            Done,
            /// 已撤销 / Revoked
            ///
            /// `REVOKED`
            Revoked,
            /// 已过期 / Expired
            ///
            /// `EXPIRED`
            Expired,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Created = "CREATED",
            Doing = "DOING",
            Done = "DONE",
            Revoked = "REVOKED",
            Expired = "EXPIRED",
        );

        /// 状态说明 / Explanation of the state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum StateDescription {
            /// 用户已确认 / Confirmed by the user
            ///
            /// `USER_CONFIRM`
            UserConfirm,
            /// 商户已完结 / Completed by the merchant
            ///
            /// `MCH_COMPLETE`
            MchComplete,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            StateDescription,
            UserConfirm = "USER_CONFIRM",
            MchComplete = "MCH_COMPLETE",
        );
    }
}
