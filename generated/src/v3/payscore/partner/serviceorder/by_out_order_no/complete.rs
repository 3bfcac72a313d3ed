//! 完结支付分订单 · `POST /v3/payscore/partner/serviceorder/{out_order_no}/complete`
//!
//! Generated from docs/openapi/v3/payscore/partner/serviceorder/{out_order_no}/complete.md by `cargo xtask regen`; do not edit.

/// Completes a service order of a partner's sub-merchant with the final fees once the service is over.
///
/// 服务结束后，按最终费用完结服务商子商户的服务订单。
///
/// `POST /v3/payscore/partner/serviceorder/{out_order_no}/complete`
///
/// 完结支付分订单 / Complete a sub-merchant's WeChat Pay score order · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012692408) · feature `v3-payscore` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::payscore::partner::serviceorder::by_out_order_no::complete::post;
///
/// let request = post("SO20260618103542001")
///     .service_id("00004000000000178412690357218468")
///     .sub_mchid("1684913560")
///     .post_payments([
///         post::PostPayments::default()
///             .description("每小时60元，共2小时")
///             .amount(12000),
///     ])
///     .total_amount(10000)
///     .goods_tag("SPRING_TEA");
/// ```
#[doc(alias = "完结支付分订单")]
#[doc(alias = "/v3/payscore/partner/serviceorder/{out_order_no}/complete")]
#[doc(alias = "post_v3_payscore_partner_serviceorder_out_order_no_complete")]
#[doc(alias = "结支付分订单")]
#[doc(alias = "支付分订单")]
#[doc(alias = "付分订单")]
#[doc(alias = "分订单")]
#[doc(alias = "订单")]
#[doc(alias = "Complete a sub-merchants WeChat Pay score order")]
#[doc(alias = "sub-merchants WeChat Pay score order")]
#[doc(alias = "s WeChat Pay score order")]
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

    /// Request for 完结支付分订单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `service_id`, `sub_mchid`, `post_payments`, `total_amount`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// **Required.** At most 32 characters.
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_id", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.** At most 32 characters.
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 后付费项目列表 / Items charged after the service, one entry per fee
        ///
        /// **Required.**
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

        /// 完成时间；支付分中指完结服务的时间 / Time of completion; for WeChat Pay score, when the service was completed
        pub fn complete_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("complete_time", value.into()))
        }

        /// 订单优惠标记 / Promotion tag of the order, used by coupons and discounts
        pub fn goods_tag(self, value: impl Into<String>) -> Self {
            Self(self.0.body("goods_tag", value.into()))
        }

        /// 设备信息 / Information on the device
        pub fn device(self, value: Device) -> Self {
            Self(self.0.body("device", value))
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
                "post_v3_payscore_partner_serviceorder_out_order_no_complete",
                Method::Post,
                "/v3/payscore/partner/serviceorder/{out_order_no}/complete",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(
                &[
                    "/body/service_id",
                    "/body/sub_mchid",
                    "/body/post_payments",
                    "/body/total_amount",
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
        /// At most 20 characters.
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// 后付费项目的付费说明 / Explanation of the post-paid item
        ///
        /// At most 30 characters.
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
        /// At most 20 characters.
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// 商户优惠说明 / Explanation of the merchant's discount
        ///
        /// At most 30 characters.
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

    /// 设备信息 / Information on the device
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Device(ObjectBuilder);

    impl Device {
        /// 服务开始的设备ID / ID of the device where the service started
        pub fn start_device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("start_device_id", value.into()))
        }

        /// 服务结束的设备ID / ID of the device where the service ended
        pub fn end_device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("end_device_id", value.into()))
        }

        /// 设备物料URL（物料码） / URL or code of the material, such as the QR code on the device
        pub fn materiel_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("materiel_no", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Device);
}
