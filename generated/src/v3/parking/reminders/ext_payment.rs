//! 同步非临停扩展支付 · `POST /v3/parking/reminders/ext-payment`
//!
//! Generated from docs/openapi/v3/parking/reminders/ext-payment.md by `cargo xtask regen`; do not edit.

/// Reports a payment other than for temporary parking, such as a monthly fee, for storage only.
///
/// 上报包月等非临时停车的缴费，数据仅作存储。
///
/// `POST /v3/parking/reminders/ext-payment`
///
/// 同步非临停扩展支付 / Report a non-temporary parking payment · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4020338487) · feature `v3-parking` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::parking::reminders::ext_payment::post;
///
/// let request = post()
///     .out_trade_no("TEA20260618103542007")
///     .fee_items([
///         post::FeeItems::default()
///             .fee_type(post::FeeType::ExtParkingPaymentFeeTypeMonthly)
///             .amount(30000),
///     ])
///     .pay_time(1781750175);
/// ```
#[doc(alias = "同步非临停扩展支付")]
#[doc(alias = "/v3/parking/reminders/ext-payment")]
#[doc(alias = "post_v3_parking_reminders_ext_payment")]
#[doc(alias = "步非临停扩展支付")]
#[doc(alias = "非临停扩展支付")]
#[doc(alias = "临停扩展支付")]
#[doc(alias = "停扩展支付")]
#[doc(alias = "扩展支付")]
#[doc(alias = "展支付")]
#[doc(alias = "支付")]
#[doc(alias = "Report a non-temporary parking payment")]
#[doc(alias = "non-temporary parking payment")]
#[doc(alias = "parking payment")]
#[doc(alias = "payment")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 同步非临停扩展支付. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_trade_no`, `fee_items`, `pay_time`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.** At most 64 characters.
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_trade_no", value.into()))
        }

        /// 费用明细列表 / List of fee items
        ///
        /// **Required.**
        pub fn fee_items(self, values: impl IntoIterator<Item = FeeItems>) -> Self {
            Self(self.0.body("fee_items", list::<FeeItems>(values)))
        }

        /// 支付时间 / Time of the payment
        ///
        /// **Required.**
        pub fn pay_time(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("pay_time", value.into()))
        }

        /// 微信停车场ID / WeChat's ID of the parking lot
        ///
        /// At most 64 characters.
        pub fn wx_parking_lot_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("wx_parking_lot_id", value.into()))
        }

        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// At most 64 characters.
        pub fn wx_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("wx_trade_no", value.into()))
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
                "post_v3_parking_reminders_ext_payment",
                Method::Post,
                "/v3/parking/reminders/ext-payment",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(
                &[
                    "/body/out_trade_no",
                    "/body/fee_items",
                    "/body/fee_items/*/fee_type",
                    "/body/fee_items/*/amount",
                    "/body/pay_time",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 费用明细列表 / List of fee items
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct FeeItems(ObjectBuilder);

    impl FeeItems {
        /// 费用类型 / Type of the fee
        ///
        /// **Required.**
        pub fn fee_type(self, value: impl Into<FeeType>) -> Self {
            Self(self.0.set("fee_type", value.into()))
        }

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(FeeItems);

    /// 费用类型 / Type of the fee
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum FeeType {
        /// 未知费用类型 / Unknown fee type
        ///
        /// `EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN`
        ExtParkingPaymentFeeTypeUnknown,
        /// 月卡费用 / Monthly card fee
        ///
        /// `EXT_PARKING_PAYMENT_FEE_TYPE_MONTHLY`
        ExtParkingPaymentFeeTypeMonthly,
        /// 季卡费用 / Quarterly card fee
        ///
        /// `EXT_PARKING_PAYMENT_FEE_TYPE_QUARTERLY`
        ExtParkingPaymentFeeTypeQuarterly,
        /// 会员费用 / Membership fee
        ///
        /// `EXT_PARKING_PAYMENT_FEE_TYPE_MEMBER`
        ExtParkingPaymentFeeTypeMember,
        /// A value unknown to this version.
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
