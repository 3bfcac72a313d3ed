//! 查询还款单 · `GET /v3/credit-repayment/partner/deduct-orders/{out_trade_no}`
//!
//! Generated from docs/openapi/v3/credit-repayment/partner/deduct-orders/{out_trade_no}.md by `cargo xtask regen`; do not edit.

/// Queries a credit repayment order by the merchant's order number.
///
/// 凭商户订单号查询信用还款的还款单。
///
/// `GET /v3/credit-repayment/partner/deduct-orders/{out_trade_no}`
///
/// 查询还款单 / Query a credit repayment · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4016779468) · feature `v3-credit-repayment` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::credit_repayment::partner::deduct_orders::by_out_trade_no::get;
///
/// let request = get("TEA20260618103542007");
/// ```
#[doc(alias = "查询还款单")]
#[doc(alias = "/v3/credit-repayment/partner/deduct-orders/{out_trade_no}")]
#[doc(alias = "get_v3_credit_repayment_partner_deduct_orders_out_trade_no")]
#[doc(alias = "询还款单")]
#[doc(alias = "还款单")]
#[doc(alias = "款单")]
#[doc(alias = "Query a credit repayment")]
#[doc(alias = "credit repayment")]
#[doc(alias = "repayment")]
pub fn get(out_trade_no: impl Into<String>) -> get::Request {
    get::Request::new([out_trade_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询还款单. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
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
            "get_v3_credit_repayment_partner_deduct_orders_out_trade_no",
            Method::Get,
            "/v3/credit-repayment/partner/deduct-orders/{out_trade_no}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询还款单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 商户订单号 / Merchant's order number
        ///
        /// Always present according to the docs.
        pub out_trade_no: Option<String>,
        /// 商户侧预约还款单号 / Merchant's number of the scheduled repayment
        ///
        /// Always present according to the docs.
        pub out_record_id: Option<String>,
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// Always present according to the docs.
        pub appid: Option<String>,
        /// 子商户AppID / AppID of the sub-merchant
        pub sub_appid: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// Always present according to the docs.
        pub openid: Option<String>,
        /// 签约协议ID，由微信支付生成 / Contract's ID assigned by WeChat Pay
        ///
        /// Always present according to the docs.
        pub contract_id: Option<String>,
        /// 订单状态 / State of the order
        ///
        /// Always present according to the docs.
        pub order_state: Option<response::OrderState>,
        /// 扣费（还款）金额 / Amount deducted or repaid
        ///
        /// Always present according to the docs.
        pub deduct_amount: Option<String>,
        /// 实际还款金额 / Amount actually repaid
        pub pay_success_amount: Option<String>,
        /// 描述 / Description
        ///
        /// Always present according to the docs.
        pub description: Option<String>,
        /// 商户附加数据，查询和通知中原样返回 / Merchant's own data, given back unchanged in queries and notifications
        pub attach: Option<String>,
        /// 微信支付订单号 / WeChat Pay's transaction ID
        pub transaction_id: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        out_trade_no = "out_trade_no",
        out_record_id = "out_record_id",
        appid = "appid",
        sub_appid = "sub_appid",
        openid = "openid",
        contract_id = "contract_id",
        order_state = "order_state",
        deduct_amount = "deduct_amount",
        pay_success_amount = "pay_success_amount",
        description = "description",
        attach = "attach",
        transaction_id = "transaction_id",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 订单状态 / State of the order
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum OrderState {
            /// 扣款处理中 / Deduction pending
            ///
            /// `DEDUCT_ORDER_STATE_PENDING`
            DeductOrderStatePending,
            /// 未支付 / Not paid
            ///
            /// `DEDUCT_ORDER_STATE_NOT_PAY`
            DeductOrderStateNotPay,
            /// 支付成功 / Paid
            ///
            /// `DEDUCT_ORDER_STATE_PAY_SUCCESS`
            DeductOrderStatePaySuccess,
            /// 支付失败 / Payment failed
            ///
            /// `DEDUCT_ORDER_STATE_PAY_FAIL`
            DeductOrderStatePayFail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            OrderState,
            DeductOrderStatePending = "DEDUCT_ORDER_STATE_PENDING",
            DeductOrderStateNotPay = "DEDUCT_ORDER_STATE_NOT_PAY",
            DeductOrderStatePaySuccess = "DEDUCT_ORDER_STATE_PAY_SUCCESS",
            DeductOrderStatePayFail = "DEDUCT_ORDER_STATE_PAY_FAIL",
        );
    }
}
