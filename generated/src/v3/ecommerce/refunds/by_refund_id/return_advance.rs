//! 垫付退款回补 · `GET /v3/ecommerce/refunds/{refund_id}/return-advance`, `POST /v3/ecommerce/refunds/{refund_id}/return-advance`
//!
//! Generated from docs/openapi/v3/ecommerce/refunds/{refund_id}/return-advance.md by `cargo xtask regen`; do not edit.

/// Queries the result of returning the money advanced for a platform order's refund, by refund ID.
///
/// 凭微信支付退款单号查询电商平台订单垫付退款的资金回补结果。
///
/// `GET /v3/ecommerce/refunds/{refund_id}/return-advance`
///
/// 查询垫付回补结果 / Query a refund advance return · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012476916) · feature `v3-ecommerce` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::ecommerce::refunds::by_refund_id::return_advance::get;
///
/// let request = get("50302607442026062057190384621").sub_mchid("1684913560");
/// ```
#[doc(alias = "查询垫付回补结果")]
#[doc(alias = "/v3/ecommerce/refunds/{refund_id}/return-advance")]
#[doc(alias = "get_v3_ecommerce_refunds_refund_id_return_advance")]
#[doc(alias = "询垫付回补结果")]
#[doc(alias = "垫付回补结果")]
#[doc(alias = "付回补结果")]
#[doc(alias = "回补结果")]
#[doc(alias = "补结果")]
#[doc(alias = "结果")]
#[doc(alias = "Query a refund advance return")]
#[doc(alias = "refund advance return")]
#[doc(alias = "advance return")]
#[doc(alias = "return")]
pub fn get(refund_id: impl Into<String>) -> get::Request {
    get::Request::new([refund_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询垫付回补结果. Created by [`get()`](super::get()).
    ///
    /// **Required**: `sub_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
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
                "get_v3_ecommerce_refunds_refund_id_return_advance",
                Method::Get,
                "/v3/ecommerce/refunds/{refund_id}/return-advance",
            )
            .required(&["/query/sub_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询垫付回补结果.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付退款单号 / WeChat Pay's refund ID
        ///
        /// Always present according to the docs.
        pub refund_id: Option<String>,
        /// 微信支付垫付退款回补单号 / WeChat Pay's number of the refund advance return
        ///
        /// Always present according to the docs.
        pub advance_return_id: Option<String>,
        /// 垫付回补金额，单位：分 / Amount of the advance returned, in fen
        ///
        /// Always present according to the docs.
        pub return_amount: Option<i64>,
        /// 付款方商户号 / Merchant ID of the payer
        ///
        /// Always present according to the docs.
        pub payer_mchid: Option<String>,
        /// 付款方账户 / Account of the payer
        ///
        /// Always present according to the docs.
        pub payer_account: Option<String>,
        /// 收款方商户号 / Merchant ID of the payee
        ///
        /// Always present according to the docs.
        pub payee_mchid: Option<String>,
        /// 收款方账户 / Account of the payee
        ///
        /// Always present according to the docs.
        pub payee_account: Option<String>,
        /// 垫付回补结果 / Result of returning the advance
        ///
        /// Always present according to the docs.
        pub result: Option<String>,
        /// 垫付回补完成时间，RFC 3339格式 / Time the advance was returned, in RFC 3339
        pub success_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        refund_id = "refund_id",
        advance_return_id = "advance_return_id",
        return_amount = "return_amount",
        payer_mchid = "payer_mchid",
        payer_account = "payer_account",
        payee_mchid = "payee_mchid",
        payee_account = "payee_account",
        result = "result",
        success_time = "success_time",
    );
}

/// Returns to an e-commerce platform the money it advanced for a sub-merchant's refund, by refund ID.
///
/// 凭微信支付退款单号，将电商平台为二级商户垫付的退款资金回补给平台。
///
/// `POST /v3/ecommerce/refunds/{refund_id}/return-advance`
///
/// 垫付退款回补 / Return a refund advance · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012476927) · feature `v3-ecommerce` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::ecommerce::refunds::by_refund_id::return_advance::post;
///
/// let request = post("50302607442026062057190384621").sub_mchid("1684913560");
/// ```
#[doc(alias = "垫付退款回补")]
#[doc(alias = "/v3/ecommerce/refunds/{refund_id}/return-advance")]
#[doc(alias = "post_v3_ecommerce_refunds_refund_id_return_advance")]
#[doc(alias = "付退款回补")]
#[doc(alias = "退款回补")]
#[doc(alias = "款回补")]
#[doc(alias = "回补")]
#[doc(alias = "Return a refund advance")]
#[doc(alias = "refund advance")]
#[doc(alias = "advance")]
pub fn post(refund_id: impl Into<String>) -> post::Request {
    post::Request::new([refund_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 垫付退款回补. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sub_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
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
                "post_v3_ecommerce_refunds_refund_id_return_advance",
                Method::Post,
                "/v3/ecommerce/refunds/{refund_id}/return-advance",
            )
            .body(Body::Json)
            .required(&["/body/sub_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 垫付退款回补.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 微信支付退款单号 / WeChat Pay's refund ID
        ///
        /// Always present according to the docs.
        pub refund_id: Option<String>,
        /// 微信支付垫付退款回补单号 / WeChat Pay's number of the refund advance return
        ///
        /// Always present according to the docs.
        pub advance_return_id: Option<String>,
        /// 垫付回补金额，单位：分 / Amount of the advance returned, in fen
        ///
        /// Always present according to the docs.
        pub return_amount: Option<i64>,
        /// 付款方商户号 / Merchant ID of the payer
        ///
        /// Always present according to the docs.
        pub payer_mchid: Option<String>,
        /// 付款方账户 / Account of the payer
        ///
        /// Always present according to the docs.
        pub payer_account: Option<String>,
        /// 收款方商户号 / Merchant ID of the payee
        ///
        /// Always present according to the docs.
        pub payee_mchid: Option<String>,
        /// 收款方账户 / Account of the payee
        ///
        /// Always present according to the docs.
        pub payee_account: Option<String>,
        /// 垫付回补结果 / Result of returning the advance
        ///
        /// Always present according to the docs.
        pub result: Option<String>,
        /// 垫付回补完成时间，RFC 3339格式 / Time the advance was returned, in RFC 3339
        pub success_time: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        refund_id = "refund_id",
        advance_return_id = "advance_return_id",
        return_amount = "return_amount",
        payer_mchid = "payer_mchid",
        payer_account = "payer_account",
        payee_mchid = "payee_mchid",
        payee_account = "payee_account",
        result = "result",
        success_time = "success_time",
    );
}
