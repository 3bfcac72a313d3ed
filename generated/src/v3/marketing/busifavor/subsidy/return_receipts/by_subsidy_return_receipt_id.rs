//! 查询商家券营销补差回退单详情 · `GET /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`
//!
//! Generated from docs/openapi/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}.md by `cargo xtask regen`; do not edit.

/// Queries one return of a merchant coupon's subsidy by return receipt ID.
///
/// 凭补差回退单号查询商家券的单笔营销补差回退。
///
/// `GET /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}`
///
/// 查询商家券营销补差回退单详情 / Query a merchant coupon subsidy return · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4017147344), [partner](https://pay.weixin.qq.com/doc/v3/partner/4017171779) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::marketing::busifavor::subsidy::return_receipts::by_subsidy_return_receipt_id::get;
///
/// let request = get("1220260620090330000048275204");
/// ```
#[doc(alias = "查询商家券营销补差回退单详情")]
#[doc(
    alias = "/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}"
)]
#[doc(
    alias = "get_v3_marketing_busifavor_subsidy_return_receipts_subsidy_return_receipt_id"
)]
#[doc(alias = "询商家券营销补差回退单详情")]
#[doc(alias = "商家券营销补差回退单详情")]
#[doc(alias = "家券营销补差回退单详情")]
#[doc(alias = "券营销补差回退单详情")]
#[doc(alias = "营销补差回退单详情")]
#[doc(alias = "销补差回退单详情")]
#[doc(alias = "补差回退单详情")]
#[doc(alias = "差回退单详情")]
#[doc(alias = "回退单详情")]
#[doc(alias = "退单详情")]
#[doc(alias = "单详情")]
#[doc(alias = "详情")]
#[doc(alias = "Query a merchant coupon subsidy return")]
#[doc(alias = "merchant coupon subsidy return")]
#[doc(alias = "coupon subsidy return")]
#[doc(alias = "subsidy return")]
#[doc(alias = "return")]
pub fn get(subsidy_return_receipt_id: impl Into<String>) -> get::Request {
    get::Request::new([subsidy_return_receipt_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询商家券营销补差回退单详情. Created by [`get()`](super::get()).
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
            "get_v3_marketing_busifavor_subsidy_return_receipts_subsidy_return_receipt_id",
            Method::Get,
            "/v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询商家券营销补差回退单详情.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 补差回退单号 / ID of the subsidy return
        pub subsidy_return_receipt_id: Option<String>,
        /// 批次号 / Stock ID (batch of coupons)
        ///
        /// Always present according to the docs.
        pub stock_id: Option<String>,
        /// 用户券code / Code of the user's coupon
        ///
        /// Always present according to the docs.
        pub coupon_code: Option<String>,
        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// Always present according to the docs.
        pub transaction_id: Option<String>,
        /// 退款单号，一般为微信支付退款单号 / WeChat Pay's refund ID
        ///
        /// Always present according to the docs.
        pub refund_id: Option<String>,
        /// 营销补差扣款商户号 / Merchant ID that pays the subsidy
        ///
        /// Always present according to the docs.
        pub payer_merchant: Option<String>,
        /// 营销补差入账商户号 / Merchant ID that receives the subsidy
        ///
        /// Always present according to the docs.
        pub payee_merchant: Option<String>,
        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// Always present according to the docs.
        pub amount: Option<i64>,
        /// 描述 / Description
        ///
        /// Always present according to the docs.
        pub description: Option<String>,
        /// 状态 / State
        ///
        /// Always present according to the docs.
        pub status: Option<String>,
        /// 失败原因 / Reason for the failure
        pub fail_reason: Option<String>,
        /// 补差回退完成时间，RFC 3339格式 / Time the return of the subsidy was completed, in RFC 3339
        pub return_done_time: Option<String>,
        /// 补差付款单号 / ID of the subsidy payment
        ///
        /// Always present according to the docs.
        pub subsidy_receipt_id: Option<String>,
        /// 商户补差回退单号 / Merchant's number of the subsidy return
        ///
        /// Always present according to the docs.
        pub out_subsidy_return_no: Option<String>,
        /// 补差回退发起时间，RFC 3339格式 / Time the return of the subsidy was initiated, in RFC 3339
        pub return_create_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        subsidy_return_receipt_id = "subsidy_return_receipt_id",
        stock_id = "stock_id",
        coupon_code = "coupon_code",
        transaction_id = "transaction_id",
        refund_id = "refund_id",
        payer_merchant = "payer_merchant",
        payee_merchant = "payee_merchant",
        amount = "amount",
        description = "description",
        status = "status",
        fail_reason = "fail_reason",
        return_done_time = "return_done_time",
        subsidy_receipt_id = "subsidy_receipt_id",
        out_subsidy_return_no = "out_subsidy_return_no",
        return_create_time = "return_create_time",
    );
}
