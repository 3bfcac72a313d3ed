//! 修改订单金额 · `POST /v3/payscore/partner/serviceorder/{out_order_no}/modify`
//!
//! Generated from docs/openapi/v3/payscore/partner/serviceorder/{out_order_no}/modify.md by `cargo xtask regen`; do not edit.

/// Changes the amount of a completed, unpaid service order of a partner's sub-merchant.
///
/// 修改服务商子商户已完结但未支付的服务订单的金额。
///
/// `POST /v3/payscore/partner/serviceorder/{out_order_no}/modify`
///
/// 修改订单金额 / Change a sub-merchant's WeChat Pay score order amount · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012692360) · feature `v3-payscore` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::payscore::partner::serviceorder::by_out_order_no::modify::post;
///
/// let request = post("SO20260618103542001")
///     .sub_mchid("1684913560")
///     .post_payments([
///         post::PostPayments::default()
///             .name("包间茶室")
///             .description("每小时60元，共2小时")
///             .amount(12000),
///     ])
///     .total_amount(8000)
///     .reason("服务有瑕疵，与用户协商减免");
/// ```
#[doc(alias = "修改订单金额")]
#[doc(alias = "/v3/payscore/partner/serviceorder/{out_order_no}/modify")]
#[doc(alias = "post_v3_payscore_partner_serviceorder_out_order_no_modify")]
#[doc(alias = "改订单金额")]
#[doc(alias = "订单金额")]
#[doc(alias = "单金额")]
#[doc(alias = "金额")]
#[doc(alias = "Change a sub-merchants WeChat Pay score order amount")]
#[doc(alias = "sub-merchants WeChat Pay score order amount")]
#[doc(alias = "s WeChat Pay score order amount")]
#[doc(alias = "WeChat Pay score order amount")]
#[doc(alias = "Pay score order amount")]
#[doc(alias = "score order amount")]
#[doc(alias = "order amount")]
#[doc(alias = "amount")]
pub fn post(out_order_no: impl Into<String>) -> post::Request {
    post::Request::new([out_order_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 修改订单金额. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sub_mchid`, `post_payments`, `total_amount`, `reason`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_id", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
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

        /// 原因 / Reason
        ///
        /// **Required.**
        pub fn reason(self, value: impl Into<String>) -> Self {
            Self(self.0.body("reason", value.into()))
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
                "post_v3_payscore_partner_serviceorder_out_order_no_modify",
                Method::Post,
                "/v3/payscore/partner/serviceorder/{out_order_no}/modify",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(
                &[
                    "/body/sub_mchid",
                    "/body/post_payments",
                    "/body/post_payments/*/name",
                    "/body/post_discounts/*/name",
                    "/body/post_discounts/*/amount",
                    "/body/total_amount",
                    "/body/reason",
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
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.set("description", value.into()))
        }

        /// 后付费商户优惠金额，单位：分 / Discount on the post-paid items, in fen
        ///
        /// **Required.**
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
