//! 下发服务费用待处理消息 · `POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage`
//!
//! Generated from docs/openapi/v3/payscore/serviceorder/{out_order_no}/send-pendingmessage.md by `cargo xtask regen`; do not edit.

/// Sends the user the message about pending fees, only once per service order, for a direct merchant.
///
/// 为直连商户向用户发送服务费用待处理消息，每笔服务订单限一次。
///
/// `POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage`
///
/// 下发服务费用待处理消息 / Send a pending-fee message · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4013394606) · feature `v3-payscore` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::payscore::serviceorder::by_out_order_no::send_pendingmessage::post;
///
/// let request = post("SO20260618103542001")
///     .service_id("00004000000000178412690357218468")
///     .post_payments([
///         post::PostPayments::default()
///             .amount(12000)
///             .description("每小时60元，共2小时"),
///     ])
///     .total_amount(10000)
///     .prepaid_time("20260619");
/// ```
#[doc(alias = "下发服务费用待处理消息")]
#[doc(alias = "/v3/payscore/serviceorder/{out_order_no}/send-pendingmessage")]
#[doc(alias = "post_v3_payscore_serviceorder_out_order_no_send_pendingmessage")]
#[doc(alias = "发服务费用待处理消息")]
#[doc(alias = "服务费用待处理消息")]
#[doc(alias = "务费用待处理消息")]
#[doc(alias = "费用待处理消息")]
#[doc(alias = "用待处理消息")]
#[doc(alias = "待处理消息")]
#[doc(alias = "处理消息")]
#[doc(alias = "理消息")]
#[doc(alias = "消息")]
#[doc(alias = "Send a pending-fee message")]
#[doc(alias = "pending-fee message")]
#[doc(alias = "message")]
pub fn post(out_order_no: impl Into<String>) -> post::Request {
    post::Request::new([out_order_no.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 下发服务费用待处理消息. Created by [`post()`](super::post()).
    ///
    /// **Required**: `service_id`, `post_payments`, `total_amount`, `prepaid_time`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// **Required.**
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_id", value.into()))
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

        /// 预计扣费时间 / Time at which the deduction is expected
        ///
        /// **Required.**
        pub fn prepaid_time(self, value: impl Into<String>) -> Self {
            Self(self.0.body("prepaid_time", value.into()))
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
                "post_v3_payscore_serviceorder_out_order_no_send_pendingmessage",
                Method::Post,
                "/v3/payscore/serviceorder/{out_order_no}/send-pendingmessage",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(
                &[
                    "/body/service_id",
                    "/body/post_payments",
                    "/body/total_amount",
                    "/body/prepaid_time",
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
}
