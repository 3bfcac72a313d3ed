//! 创单结单合并 · `POST /v3/payscore/partner/serviceorder/direct-complete`
//!
//! Generated from docs/openapi/v3/payscore/partner/serviceorder/direct-complete.md by `cargo xtask regen`; do not edit.

/// Creates and completes a service order in one step for a partner's sub-merchant, then deducts the fee from the user.
///
/// 为服务商的子商户一步创建并完结服务订单，随后向用户扣款。
///
/// `POST /v3/payscore/partner/serviceorder/direct-complete`
///
/// 创单结单合并 / Create and complete a sub-merchant's score order · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012923757) · feature `v3-payscore` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::payscore::partner::serviceorder::direct_complete::post;
///
/// let request = post()
///     .service_id("00004000000000178412690357218468")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx9d27c4b61e8f05a3")
///     .out_order_no("SO20260618103542001")
///     .service_introduction("包间茶室按时计费")
///     .total_amount(10000)
///     .time_range(post::TimeRange::default().start_time("20260618103542"))
///     .goods_tag("SPRING_TEA")
///     .attach("room=3")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe");
/// ```
#[doc(alias = "创单结单合并")]
#[doc(alias = "/v3/payscore/partner/serviceorder/direct-complete")]
#[doc(alias = "post_v3_payscore_partner_serviceorder_direct_complete")]
#[doc(alias = "单结单合并")]
#[doc(alias = "结单合并")]
#[doc(alias = "单合并")]
#[doc(alias = "合并")]
#[doc(alias = "Create and complete a sub-merchants score order")]
#[doc(alias = "complete a sub-merchants score order")]
#[doc(alias = "sub-merchants score order")]
#[doc(alias = "s score order")]
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
    /// **Required**: `service_id`, `appid`, `sub_appid`, `out_order_no`, `service_introduction`, `total_amount`, `time_range`, `notify_url`.
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

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        ///
        /// **Required.**
        pub fn out_order_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_order_no", value.into()))
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

        /// 总金额，单位：分 / Total amount, in fen
        ///
        /// **Required.**
        pub fn total_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("total_amount", value.into()))
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

        /// 是否分账 / Whether the payment's funds are frozen for profit sharing
        pub fn profit_sharing(self, value: bool) -> Self {
            Self(self.0.body("profit_sharing", value))
        }

        /// 订单优惠标记 / Promotion tag of the order, used by coupons and discounts
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_tag", value.into()))
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
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_payscore_partner_serviceorder_direct_complete",
                Method::Post,
                "/v3/payscore/partner/serviceorder/direct-complete",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(
                &[
                    "/body/service_id",
                    "/body/appid",
                    "/body/sub_appid",
                    "/body/out_order_no",
                    "/body/service_introduction",
                    "/body/post_payments/*/name",
                    "/body/post_discounts/*/name",
                    "/body/post_discounts/*/description",
                    "/body/total_amount",
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
}
