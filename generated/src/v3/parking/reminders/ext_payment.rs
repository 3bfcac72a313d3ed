//! 同步非临停扩展支付 · `POST /v3/parking/reminders/ext-payment`
//!
//! Generated from docs/openapi/v3/parking/reminders/ext-payment.md by `cargo xtask regen`; do not edit.

/// 同步非临停扩展支付
///
/// `POST /v3/parking/reminders/ext-payment`
///
/// 同步非临停扩展支付 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4020338487) · feature `v3-parking`
///
/// ```
/// use wechatpay_api::v3::parking::reminders::ext_payment::post;
///
/// let request = post()
///     .out_trade_no("OTN20260618580")
///     .fee_items([
///         post::FeeItems::default()
///             .fee_type(post::FeeType::ExtParkingPaymentFeeTypeUnknown)
///             .amount(35200),
///     ])
///     .pay_time(1781750142)
///     .wx_parking_lot_id("71920260618103542719719719719")
///     .wx_trade_no("4152026061810354241541541541");
/// ```
#[doc(alias = "同步非临停扩展支付")]
#[doc(alias = "/v3/parking/reminders/ext-payment")]
#[doc(alias = "post_v3_parking_reminders_ext_payment")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 同步非临停扩展支付; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `out_trade_no`, `fee_items`, `pay_time`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        out_trade_no: Option<String>,
        fee_items: Vec<FeeItems>,
        pay_time: Option<i64>,
        wx_parking_lot_id: Option<String>,
        wx_trade_no: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `out_trade_no`
        ///
        /// **Required.**
        pub fn out_trade_no(mut self, value: impl Into<String>) -> Self {
            self.out_trade_no = Some(value.into());
            self
        }

        /// `fee_items`
        ///
        /// **Required.**
        pub fn fee_items(
            mut self,
            values: impl IntoIterator<Item = impl Into<FeeItems>>,
        ) -> Self {
            self.fee_items = list(values);
            self
        }

        /// `pay_time`
        ///
        /// **Required.**
        pub fn pay_time(mut self, value: impl Into<i64>) -> Self {
            self.pay_time = Some(value.into());
            self
        }

        /// `wx_parking_lot_id`
        pub fn wx_parking_lot_id(mut self, value: impl Into<String>) -> Self {
            self.wx_parking_lot_id = Some(value.into());
            self
        }

        /// `wx_trade_no`
        pub fn wx_trade_no(mut self, value: impl Into<String>) -> Self {
            self.wx_trade_no = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_parking_reminders_ext_payment",
                Verb::Post,
                "/v3/parking/reminders/ext-payment",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .required(
                &[
                    "/body/out_trade_no",
                    "/body/fee_items",
                    "/body/fee_items/*/fee_type",
                    "/body/fee_items/*/amount",
                    "/body/pay_time",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("out_trade_no", &self.out_trade_no)
                .body("fee_items", &self.fee_items)
                .body("pay_time", &self.pay_time)
                .body("wx_parking_lot_id", &self.wx_parking_lot_id)
                .body("wx_trade_no", &self.wx_trade_no)
                .extra(&self.extra)
        }
    }

    /// FeeItems
    #[derive(Clone, Debug, Default)]
    pub struct FeeItems {
        fee_type: Option<FeeType>,
        amount: Option<i64>,
        extra: Extra,
    }

    impl FeeItems {
        /// `fee_type`
        ///
        /// **Required.**
        pub fn fee_type(mut self, value: impl Into<FeeType>) -> Self {
            self.fee_type = Some(value.into());
            self
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(mut self, value: impl Into<i64>) -> Self {
            self.amount = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        FeeItems,
        fee_type = "fee_type",
        amount = "amount",
    );

    /// FeeType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum FeeType {
        /// `EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN`
        ExtParkingPaymentFeeTypeUnknown,
        /// `EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY`
        ExtParkingPaymentFeeTypeMonthly,
        /// `EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY`
        ExtParkingPaymentFeeTypeQuarterly,
        /// `EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER`
        ExtParkingPaymentFeeTypeMember,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        FeeType,
        ExtParkingPaymentFeeTypeUnknown = "EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN",
        ExtParkingPaymentFeeTypeMonthly = "EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY",
        ExtParkingPaymentFeeTypeQuarterly = "EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY",
        ExtParkingPaymentFeeTypeMember = "EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER",
    );
}
