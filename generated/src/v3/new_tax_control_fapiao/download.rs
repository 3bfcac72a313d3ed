//! 下载发票文件 · `GET /v3/new-tax-control-fapiao/download`
//!
//! Generated from docs/openapi/v3/new-tax-control-fapiao/download.md by `cargo xtask regen`; do not edit.

/// Downloads a fapiao file by the token of its download URL.
///
/// 凭发票下载链接中的token下载发票文件。
///
/// `GET /v3/new-tax-control-fapiao/download`
///
/// 下载发票文件 / Download a fapiao file · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012286040), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012071750) · feature `v3-new-tax-control-fapiao` · not confirmed by an official source
///
/// `Client::send` returns the whole file; `Client::download` streams it.
///
/// ```
/// use wechatpay_api::v3::new_tax_control_fapiao::download::get;
///
/// let request = get()
///     .token("GnZ0607njffhrEOak8P6jjyUV4TU3sn9")
///     .mchid("1684907235")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .invoice_code("051002600111")
///     .invoice_no("48602739")
///     .fapiao_id("FP20260618110000001");
/// ```
#[doc(alias = "下载发票文件")]
#[doc(alias = "/v3/new-tax-control-fapiao/download")]
#[doc(alias = "get_v3_new_tax_control_fapiao_download")]
#[doc(alias = "载发票文件")]
#[doc(alias = "发票文件")]
#[doc(alias = "票文件")]
#[doc(alias = "文件")]
#[doc(alias = "Download a fapiao file")]
#[doc(alias = "fapiao file")]
#[doc(alias = "file")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 下载发票文件. Created by [`get()`](super::get()).
    ///
    /// **Required**: `token`, `mchid`, `openid`, `invoice_code`, `invoice_no`, `fapiao_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 凭证 / Token
        ///
        /// **Required.**
        pub fn token(self, value: impl Into<String>) -> Self {
            Self(self.0.query("token", value.into()))
        }

        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("mchid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// 用户标识OpenID，对应AppID下唯一 / User's OpenID under the AppID concerned
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("openid", value.into()))
        }

        /// 发票代码 / Fapiao code
        ///
        /// **Required.**
        pub fn invoice_code(self, value: impl Into<String>) -> Self {
            Self(self.0.query("invoice_code", value.into()))
        }

        /// 发票号码 / Fapiao number
        ///
        /// **Required.**
        pub fn invoice_no(self, value: impl Into<String>) -> Self {
            Self(self.0.query("invoice_no", value.into()))
        }

        /// 商户发票单号 / Merchant's fapiao number, unique per fapiao
        ///
        /// **Required.**
        pub fn fapiao_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("fapiao_id", value.into()))
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
        type Response = File;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_new_tax_control_fapiao_download",
                Method::Get,
                "/v3/new-tax-control-fapiao/download",
            )
            .response_format(ResponseFormat::File)
            .query(
                &[
                    "token",
                    "mchid",
                    "sub_mchid",
                    "openid",
                    "invoice_code",
                    "invoice_no",
                    "fapiao_id",
                ],
            )
            .required(
                &[
                    "/query/token",
                    "/query/mchid",
                    "/query/openid",
                    "/query/invoice_code",
                    "/query/invoice_no",
                    "/query/fapiao_id",
                ],
            )
            .unsigned_response();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
