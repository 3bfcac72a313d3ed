//! 查询最大分账比例 · `POST /pay/profitsharingmerchantratioquery`
//!
//! Generated from docs/openapi/v2/pay/profitsharingmerchantratioquery.md by `cargo xtask regen`; do not edit.

/// Queries the highest ratio a sub-merchant or brand lets the partner share, through the v2 API.
///
/// 通过APIv2查询子商户或品牌允许服务商分账的最高比例。
///
/// `POST /pay/profitsharingmerchantratioquery`
///
/// 查询最大分账比例 / Query the highest profit-sharing ratio (v2) · official page: [partner](https://pay.weixin.qq.com/doc/v2/partner/4011985120) · feature `v2-pay` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v2::pay::profitsharingmerchantratioquery::post;
///
/// let request = post().mch_id("1684907235").sign_type("HMAC-SHA256");
/// ```
#[doc(alias = "查询最大分账比例")]
#[doc(alias = "/pay/profitsharingmerchantratioquery")]
#[doc(alias = "post_pay_profitsharingmerchantratioquery")]
#[doc(alias = "询最大分账比例")]
#[doc(alias = "最大分账比例")]
#[doc(alias = "大分账比例")]
#[doc(alias = "分账比例")]
#[doc(alias = "账比例")]
#[doc(alias = "比例")]
#[doc(alias = "Query the highest profit-sharing ratio (v2)")]
#[doc(alias = "highest profit-sharing ratio (v2)")]
#[doc(alias = "profit-sharing ratio (v2)")]
#[doc(alias = "ratio (v2)")]
#[doc(alias = "v2)")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 查询最大分账比例. Created by [`post()`](super::post()).
    ///
    /// **Required**: `mch_id`, `sign_type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// **Required.**
        pub fn mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("mch_id", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_id", value.into()))
        }

        /// 品牌主商户号 / Merchant ID of the brand's main merchant
        pub fn brand_mch_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_mch_id", value.into()))
        }

        /// 签名类型，MD5或HMAC-SHA256等 / Signature algorithm, such as MD5 or HMAC-SHA256
        ///
        /// **Required.** Known values: `HMAC-SHA256` (HMAC-SHA256签名算法 / HMAC-SHA256 signature).
        pub fn sign_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sign_type", value.into()))
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
                "post_pay_profitsharingmerchantratioquery",
                Method::Post,
                "/pay/profitsharingmerchantratioquery",
            )
            .body(Body::Xml)
            .response_format(ResponseFormat::Xml)
            .signature(Signature::HmacSha256)
            .required(&["/body/mch_id", "/body/sign_type"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询最大分账比例.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 返回状态码，通信结果 / Communication status, SUCCESS or FAIL; says nothing about the trade itself
        ///
        /// Always present according to the docs.
        pub return_code: Option<response::ReturnCode>,
        /// 返回信息 / Return message; the cause when communication failed
        pub return_msg: Option<String>,
        /// 微信支付商户号（服务商模式为服务商商户号，机构模式为机构商户号） / WeChat Pay merchant ID; in partner or institution mode that of the partner or institution
        ///
        /// Always present according to the docs.
        pub mch_id: Option<String>,
        /// 子商户号 / Merchant ID of the sub-merchant
        pub sub_mch_id: Option<String>,
        /// 品牌主商户号 / Merchant ID of the brand's main merchant
        pub brand_mch_id: Option<String>,
        /// 最大分账比例，单位：万分之一 / Highest profit-sharing ratio, in 1/10000 (2000 is 20%)
        ///
        /// Always present according to the docs.
        pub max_ratio: Option<i64>,
        /// 随机字符串 / Random string
        ///
        /// Always present according to the docs.
        pub nonce_str: Option<String>,
        /// 签名 / Signature of the message
        ///
        /// Always present according to the docs.
        pub sign: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        return_code = "return_code",
        return_msg = "return_msg",
        mch_id = "mch_id",
        sub_mch_id = "sub_mch_id",
        brand_mch_id = "brand_mch_id",
        max_ratio = "max_ratio",
        nonce_str = "nonce_str",
        sign = "sign",
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
    }
}
