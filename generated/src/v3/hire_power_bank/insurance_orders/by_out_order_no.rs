//! 查询保险订单详情 · `GET /v3/hire-power-bank/insurance-orders/{out_order_no}`
//!
//! Generated from docs/openapi/v3/hire-power-bank/insurance-orders/{out_order_no}.md by `cargo xtask regen`; do not edit.

/// Queries a power bank rental insurance order by the merchant's order number.
///
/// 按商户订单号查询充电宝租借的保险订单。
///
/// `GET /v3/hire-power-bank/insurance-orders/{out_order_no}`
///
/// 查询保险订单详情 / Query a power bank insurance order · official page: [merchant](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/get-by-out-trade-no.html) · feature `v3-hire-power-bank` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::hire_power_bank::insurance_orders::by_out_order_no::get;
///
/// let request = get("SO20260618103542001");
/// ```
#[doc(alias = "查询保险订单详情")]
#[doc(alias = "/v3/hire-power-bank/insurance-orders/{out_order_no}")]
#[doc(alias = "get_v3_hire_power_bank_insurance_orders_out_order_no")]
#[doc(alias = "询保险订单详情")]
#[doc(alias = "保险订单详情")]
#[doc(alias = "险订单详情")]
#[doc(alias = "订单详情")]
#[doc(alias = "单详情")]
#[doc(alias = "详情")]
#[doc(alias = "Query a power bank insurance order")]
#[doc(alias = "power bank insurance order")]
#[doc(alias = "bank insurance order")]
#[doc(alias = "insurance order")]
#[doc(alias = "order")]
pub fn get(out_order_no: impl Into<String>) -> get::Request {
    get::Request::new([out_order_no.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询保险订单详情. Created by [`get()`](super::get()).
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
            "get_v3_hire_power_bank_insurance_orders_out_order_no",
            Method::Get,
            "/v3/hire-power-bank/insurance-orders/{out_order_no}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询保险订单详情.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付侧单号（服务订单、分账单等） / WeChat Pay's number of the order, such as service order or profit-sharing order
        pub order_id: Option<String>,
        /// 商户订单号（服务订单号或分账单号等） / Merchant's order number, e.g. of the service order or profit sharing
        pub out_order_no: Option<String>,
        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        pub openid: Option<String>,
        /// 单笔保险订单的最大理赔次数 / Maximum number of claims per insurance order
        pub max_claim_count: Option<i64>,
        /// 保险订单的已理赔次数 / Count of claims already settled under the insurance order
        pub claimed_count: Option<i64>,
        /// 保险订单领取时间，RFC 3339格式 / Time the insurance order was claimed, in RFC 3339
        ///
        /// Format: `date-time`.
        pub order_receive_time: Option<String>,
        /// 保险订单开始时间，RFC 3339格式 / Start of the insurance order, in RFC 3339
        ///
        /// Format: `date-time`.
        pub order_begin_time: Option<String>,
        /// 保险订单结束时间，RFC 3339格式 / End of the insurance order, in RFC 3339
        ///
        /// Format: `date-time`.
        pub order_end_time: Option<String>,
        /// 保险订单领取状态 / Whether the insurance order has been claimed
        pub order_receive_state: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        order_id = "order_id",
        out_order_no = "out_order_no",
        openid = "openid",
        max_claim_count = "max_claim_count",
        claimed_count = "claimed_count",
        order_receive_time = "order_receive_time",
        order_begin_time = "order_begin_time",
        order_end_time = "order_end_time",
        order_receive_state = "order_receive_state",
    );
}
