//! 营销补差付款 · `GET /v3/marketing/busifavor/subsidy/pay-receipts`, `POST /v3/marketing/busifavor/subsidy/pay-receipts`
//!
//! Generated from docs/openapi/v3/marketing/busifavor/subsidy/pay-receipts.md by `cargo xtask regen`; do not edit.

/// Queries the subsidy payments made for a merchant coupon by stock ID and coupon code.
///
/// 按批次号和券code查询某张商家券的营销补差付款记录。
///
/// `GET /v3/marketing/busifavor/subsidy/pay-receipts`
///
/// 查询营销补差付款单列表 / Query merchant coupon subsidy payments · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4017147338), [partner](https://pay.weixin.qq.com/doc/v3/partner/4017171346) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::marketing::busifavor::subsidy::pay_receipts::get;
///
/// let request = get().stock_id("19263847").coupon_code("LJ26061800017384");
/// ```
#[doc(alias = "查询营销补差付款单列表")]
#[doc(alias = "/v3/marketing/busifavor/subsidy/pay-receipts")]
#[doc(alias = "get_v3_marketing_busifavor_subsidy_pay_receipts")]
#[doc(alias = "询营销补差付款单列表")]
#[doc(alias = "营销补差付款单列表")]
#[doc(alias = "销补差付款单列表")]
#[doc(alias = "补差付款单列表")]
#[doc(alias = "差付款单列表")]
#[doc(alias = "付款单列表")]
#[doc(alias = "款单列表")]
#[doc(alias = "单列表")]
#[doc(alias = "列表")]
#[doc(alias = "Query merchant coupon subsidy payments")]
#[doc(alias = "merchant coupon subsidy payments")]
#[doc(alias = "coupon subsidy payments")]
#[doc(alias = "subsidy payments")]
#[doc(alias = "payments")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询营销补差付款单列表. Created by [`get()`](super::get()).
    ///
    /// **Required**: `stock_id`, `coupon_code`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 批次号 / Stock ID (batch of coupons)
        ///
        /// **Required.**
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("stock_id", value.into()))
        }

        /// 用户券code / Code of the user's coupon
        ///
        /// **Required.**
        pub fn coupon_code(self, value: impl Into<String>) -> Self {
            Self(self.0.query("coupon_code", value.into()))
        }

        /// 商户补差单号 / Merchant's number of the subsidy payment
        pub fn out_subsidy_no(self, value: impl Into<String>) -> Self {
            Self(self.0.query("out_subsidy_no", value.into()))
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
                "get_v3_marketing_busifavor_subsidy_pay_receipts",
                Method::Get,
                "/v3/marketing/busifavor/subsidy/pay-receipts",
            )
            .query(&["stock_id", "coupon_code", "out_subsidy_no"])
            .required(&["/query/stock_id", "/query/coupon_code"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询营销补差付款单列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 补差付款单据列表 / Subsidy payment records
        pub pay_receipt_list: Vec<response::PayReceiptList>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        pay_receipt_list = "pay_receipt_list",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 补差付款单据列表 / Subsidy payment records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct PayReceiptList {
            /// 补差付款单号 / ID of the subsidy payment
            ///
            /// Always present according to the docs.
            pub subsidy_receipt_id: Option<String>,
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
            /// 补差付款单据状态 / State of the subsidy payment
            ///
            /// Always present according to the docs.
            pub status: Option<String>,
            /// 补差付款失败原因 / Reason why the subsidy payment failed
            pub fail_reason: Option<String>,
            /// 补差付款完成时间，RFC 3339格式 / Time the subsidy payment completed, in RFC 3339
            pub success_time: Option<String>,
            /// 商户补差单号 / Merchant's number of the subsidy payment
            ///
            /// Always present according to the docs.
            pub out_subsidy_no: Option<String>,
            /// 创建时间 / Time of creation
            pub create_time: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            PayReceiptList,
            subsidy_receipt_id = "subsidy_receipt_id",
            stock_id = "stock_id",
            coupon_code = "coupon_code",
            transaction_id = "transaction_id",
            payer_merchant = "payer_merchant",
            payee_merchant = "payee_merchant",
            amount = "amount",
            description = "description",
            status = "status",
            fail_reason = "fail_reason",
            success_time = "success_time",
            out_subsidy_no = "out_subsidy_no",
            create_time = "create_time",
        );
    }
}

/// Pays a marketing subsidy to a merchant that redeemed a merchant coupon.
///
/// 向核销了商家券的商户支付营销补差款。
///
/// `POST /v3/marketing/busifavor/subsidy/pay-receipts`
///
/// 营销补差付款 / Pay a merchant coupon subsidy · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4017147321), [partner](https://pay.weixin.qq.com/doc/v3/partner/4017170057) · feature `v3-marketing` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::marketing::busifavor::subsidy::pay_receipts::post;
///
/// let request = post()
///     .stock_id("19263847")
///     .coupon_code("LJ26061800017384")
///     .transaction_id("4200002618202606184087315926")
///     .payer_merchant("1684907235")
///     .payee_merchant("1684913560")
///     .amount(2000)
///     .description("六月商家券补差")
///     .out_subsidy_no("BC20260618103640001");
/// ```
#[doc(alias = "营销补差付款")]
#[doc(alias = "/v3/marketing/busifavor/subsidy/pay-receipts")]
#[doc(alias = "post_v3_marketing_busifavor_subsidy_pay_receipts")]
#[doc(alias = "销补差付款")]
#[doc(alias = "补差付款")]
#[doc(alias = "差付款")]
#[doc(alias = "付款")]
#[doc(alias = "Pay a merchant coupon subsidy")]
#[doc(alias = "merchant coupon subsidy")]
#[doc(alias = "coupon subsidy")]
#[doc(alias = "subsidy")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 营销补差付款. Created by [`post()`](super::post()).
    ///
    /// **Required**: `stock_id`, `coupon_code`, `transaction_id`, `payer_merchant`, `payee_merchant`, `amount`, `description`, `out_subsidy_no`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 批次号 / Stock ID (batch of coupons)
        ///
        /// **Required.**
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("stock_id", value.into()))
        }

        /// 用户券code / Code of the user's coupon
        ///
        /// **Required.**
        pub fn coupon_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("coupon_code", value.into()))
        }

        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// **Required.**
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
        }

        /// 营销补差扣款商户号 / Merchant ID that pays the subsidy
        ///
        /// **Required.**
        pub fn payer_merchant(self, value: impl Into<String>) -> Self {
            Self(self.0.body("payer_merchant", value.into()))
        }

        /// 营销补差入账商户号 / Merchant ID that receives the subsidy
        ///
        /// **Required.**
        pub fn payee_merchant(self, value: impl Into<String>) -> Self {
            Self(self.0.body("payee_merchant", value.into()))
        }

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("amount", value.into()))
        }

        /// 描述 / Description
        ///
        /// **Required.**
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("description", value.into()))
        }

        /// 商户补差单号 / Merchant's number of the subsidy payment
        ///
        /// **Required.**
        pub fn out_subsidy_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_subsidy_no", value.into()))
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
                "post_v3_marketing_busifavor_subsidy_pay_receipts",
                Method::Post,
                "/v3/marketing/busifavor/subsidy/pay-receipts",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/stock_id",
                    "/body/coupon_code",
                    "/body/transaction_id",
                    "/body/payer_merchant",
                    "/body/payee_merchant",
                    "/body/amount",
                    "/body/description",
                    "/body/out_subsidy_no",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 营销补差付款.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 补差付款单号 / ID of the subsidy payment
        ///
        /// Always present according to the docs.
        pub subsidy_receipt_id: Option<String>,
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
        /// 成功时间，v3为RFC 3339格式 / Time of success, in RFC 3339 (v3)
        pub success_time: Option<String>,
        /// 商户补差单号 / Merchant's number of the subsidy payment
        ///
        /// Always present according to the docs.
        pub out_subsidy_no: Option<String>,
        /// 创建时间 / Time of creation
        pub create_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        subsidy_receipt_id = "subsidy_receipt_id",
        stock_id = "stock_id",
        coupon_code = "coupon_code",
        transaction_id = "transaction_id",
        payer_merchant = "payer_merchant",
        payee_merchant = "payee_merchant",
        amount = "amount",
        description = "description",
        status = "status",
        fail_reason = "fail_reason",
        success_time = "success_time",
        out_subsidy_no = "out_subsidy_no",
        create_time = "create_time",
    );
}
