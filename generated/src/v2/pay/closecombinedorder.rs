//! 合单关单 · `POST /pay/closecombinedorder`
//!
//! Generated from docs/openapi/v2/pay/closecombinedorder.md by `cargo xtask regen`; do not edit.

/// Closes an unpaid combined order by its combined order number through the v2 API.
///
/// 通过APIv2按合单商户订单号关闭未支付的合单订单。
///
/// `POST /pay/closecombinedorder`
///
/// 合单关单 / Close a combined order (v2) · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_2&index=3) · feature `v2-pay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::pay::closecombinedorder::post;
///
/// let request = post()
///     .combine_appid("wx5f0c1a9e7b3d2846")
///     .combine_mch_id("1684907235")
///     .sign_type("HMAC-SHA256")
///     .combine_out_trade_no("TEAC20260618103542007")
///     .sub_order_list([
///         post::SubOrderList::default()
///             .mchid("1684907235")
///             .out_trade_no("TEA20260618103542007"),
///         post::SubOrderList::default()
///             .mchid("1684920418")
///             .out_trade_no("TEA20260618103542008"),
///     ]);
/// ```
#[doc(alias = "合单关单")]
#[doc(alias = "/pay/closecombinedorder")]
#[doc(alias = "post_pay_closecombinedorder")]
#[doc(alias = "单关单")]
#[doc(alias = "关单")]
#[doc(alias = "Close a combined order (v2)")]
#[doc(alias = "combined order (v2)")]
#[doc(alias = "order (v2)")]
#[doc(alias = "v2)")]
#[deprecated = "use /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close"]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 合单关单. Created by [`post()`](super::post()).
    ///
    /// **Required**: `combine_appid`, `combine_mch_id`, `sign_type`, `combine_out_trade_no`, `sub_order_list`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 合单发起方的AppID / AppID of the initiator of the combined order
        ///
        /// **Required.**
        pub fn combine_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_appid", value.into()))
        }

        /// 合单发起方商户号 / Merchant ID of the initiator of the combined order
        ///
        /// **Required.**
        pub fn combine_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_mch_id", value.into()))
        }

        /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
        ///
        /// **Required.** Known values: `HMAC-SHA256` (HMAC-SHA256签名算法 / HMAC-SHA256 signature).
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
        }

        /// 合单商户订单号 / Merchant's order number of the combined order
        ///
        /// **Required.**
        pub fn combine_out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.body("combine_out_trade_no", value.into()))
        }

        /// 子单列表，JSON格式 / Sub-orders of the combined order, in JSON
        ///
        /// **Required.**
        pub fn sub_order_list(self, values: impl IntoIterator<Item = SubOrderList>) -> Self {
            Self(self.0.body("sub_order_list", list::<SubOrderList>(values)))
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
                "post_pay_closecombinedorder",
                Method::Post,
                "/pay/closecombinedorder",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::HmacSha256)
            .required(
                &[
                    "/body/combine_appid",
                    "/body/combine_mch_id",
                    "/body/sign_type",
                    "/body/combine_out_trade_no",
                    "/body/sub_order_list",
                    "/body/sub_order_list/*/mchid",
                    "/body/sub_order_list/*/out_trade_no",
                ],
            )
            .request(&[("/body/sub_order_list", FieldEncoding::Json)]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 子单列表，JSON格式 / Sub-orders of the combined order, in JSON
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct SubOrderList(ObjectBuilder);

    impl SubOrderList {
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mchid", value.into()))
        }

        /// 商户订单号 / Merchant's order number
        ///
        /// **Required.**
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.set("out_trade_no", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(SubOrderList);

    /// Response of 合单关单.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        ///
        /// Always present according to the docs.
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息 / Return message; the cause when communication failed
        pub return_msg: Option<String>,
        /// 合单发起方的AppID / AppID of the initiator of the combined order
        ///
        /// Always present according to the docs.
        pub combine_appid: Option<String>,
        /// 合单发起方商户号 / Merchant ID of the initiator of the combined order
        ///
        /// Always present according to the docs.
        pub combine_mch_id: Option<String>,
        /// 随机字符串 / Random string
        ///
        /// Always present according to the docs.
        pub nonce_str: Option<String>,
        /// 签名 / Signature of the message
        ///
        /// Always present according to the docs.
        pub sign: Option<String>,
        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        ///
        /// Always present according to the docs.
        pub result_code: Option<response::ResultCode>,
        /// 业务错误代码 / Business error code
        pub err_code: Option<String>,
        /// 业务错误代码的描述 / Description of the business error code
        pub err_code_des: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        combine_appid = "combine_appid",
        combine_mch_id = "combine_mch_id",
        nonce_str = "nonce_str",
        sign = "sign",
        result_code = "result_code",
        err_code = "err_code",
        err_code_des = "err_code_des",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ReturnCode {
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAIL`
            Fail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ReturnCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );

        /// 业务结果 / Business result, SUCCESS or FAIL; its success does not replace checking the trade state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum ResultCode {
            /// 成功 / Success
            ///
            /// `SUCCESS`
            Success,
            /// 失败 / Failure
            ///
            /// `FAIL`
            Fail,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            ResultCode,
            Success = "SUCCESS",
            Fail = "FAIL",
        );
    }
}
