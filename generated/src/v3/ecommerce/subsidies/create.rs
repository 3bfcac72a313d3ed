//! 请求补差 · `POST /v3/ecommerce/subsidies/create`
//!
//! Generated from docs/openapi/v3/ecommerce/subsidies/create.md by `cargo xtask regen`; do not edit.

/// Pays a platform's subsidy into a sub-merchant's settled order before profit sharing.
///
/// 在分账前，将电商平台的补差款付入二级商户已结算的订单。
///
/// `POST /v3/ecommerce/subsidies/create`
///
/// 请求补差 / Pay a platform subsidy · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012477631) · feature `v3-ecommerce` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::ecommerce::subsidies::create::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .transaction_id("4200002618202606184087315926")
///     .amount(2000)
///     .description("满减活动补差");
/// ```
#[doc(alias = "请求补差")]
#[doc(alias = "/v3/ecommerce/subsidies/create")]
#[doc(alias = "post_v3_ecommerce_subsidies_create")]
#[doc(alias = "求补差")]
#[doc(alias = "补差")]
#[doc(alias = "Pay a platform subsidy")]
#[doc(alias = "platform subsidy")]
#[doc(alias = "subsidy")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 请求补差. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sub_mchid`, `transaction_id`, `amount`, `description`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.** At most 32 characters.
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// **Required.** At most 64 characters.
        pub fn transaction_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("transaction_id", value.into()))
        }

        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.body("amount", value.into()))
        }

        /// 描述 / Description
        ///
        /// **Required.** At most 80 characters.
        pub fn description(self, value: impl Into<String>) -> Self {
            Self(self.0.body("description", value.into()))
        }

        /// 退款单号，一般为微信支付退款单号 / WeChat Pay's refund ID
        ///
        /// At most 64 characters.
        pub fn refund_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("refund_id", value.into()))
        }

        /// 商户补差单号 / Merchant's number of the subsidy payment
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
                "post_v3_ecommerce_subsidies_create",
                Method::Post,
                "/v3/ecommerce/subsidies/create",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sub_mchid",
                    "/body/transaction_id",
                    "/body/amount",
                    "/body/description",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 请求补差.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// Always present according to the docs. At most 32 characters.
        pub sub_mchid: Option<String>,
        /// 微信支付订单号 / WeChat Pay's transaction ID
        ///
        /// Always present according to the docs. At most 64 characters.
        pub transaction_id: Option<String>,
        /// 微信支付补差单号 / WeChat Pay's ID of the subsidy
        ///
        /// Always present according to the docs. At most 64 characters.
        pub subsidy_id: Option<String>,
        /// 描述 / Description
        ///
        /// Always present according to the docs.
        pub description: Option<String>,
        /// 金额信息对象，或整数金额，单位：分（境外为币种最小单位） / Amount: an object of amount details, or a number in fen (overseas: the currency's smallest unit)
        ///
        /// Always present according to the docs.
        pub amount: Option<i64>,
        /// 处理结果 / Result of the processing
        ///
        /// Always present according to the docs.
        pub result: Option<String>,
        /// 成功时间，v3为RFC 3339格式 / Time of success, in RFC 3339 (v3)
        ///
        /// Always present according to the docs.
        pub success_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        transaction_id = "transaction_id",
        subsidy_id = "subsidy_id",
        description = "description",
        amount = "amount",
        result = "result",
        success_time = "success_time",
    );
}
