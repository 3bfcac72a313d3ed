//! 下载对账单 · `GET /v3/global/statements`
//!
//! Generated from docs/openapi/v3/global/statements.md by `cargo xtask regen`; do not edit.

/// Downloads an overseas merchant's reconciliation statement of one day, optionally compressed with gzip.
///
/// 下载境外商户某一日的对账单，可选择以gzip压缩返回。
///
/// `GET /v3/global/statements`
///
/// 下载对账单 / Download an overseas statement · official page: [global](https://pay.weixin.qq.com/doc/global/v3/zh/4013013869) · feature `v3-global` · not confirmed by an official source
///
/// `Client::send` returns the whole file; `Client::download` streams it.
///
/// ```
/// use wechatpay_api::v3::global::statements::get;
///
/// let request = get().date("20260617").mchid("1684907235");
/// ```
#[doc(alias = "下载对账单")]
#[doc(alias = "/v3/global/statements")]
#[doc(alias = "get_v3_global_statements")]
#[doc(alias = "载对账单")]
#[doc(alias = "对账单")]
#[doc(alias = "账单")]
#[doc(alias = "Download an overseas statement")]
#[doc(alias = "overseas statement")]
#[doc(alias = "statement")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 下载对账单. Created by [`get()`](super::get()).
    ///
    /// **Required**: `date`, `mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 账单日期 / Date of the statement
        ///
        /// **Required.**
        pub fn date(self, value: impl Into<String>) -> Self {
            Self(self.0.query("date", value.into()))
        }

        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("mchid", value.into()))
        }

        /// 应答的压缩方式，填gzip时返回压缩后的账单 / Compression accepted for the response; with gzip the bill comes compressed
        pub fn accept_encoding(self, value: impl Into<String>) -> Self {
            Self(self.0.header("Accept-Encoding", value.into()))
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
                "get_v3_global_statements",
                Method::Get,
                "/v3/global/statements",
            )
            .response_format(ResponseFormat::File)
            .servers(&["https://api.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"])
            .query(&["date", "mchid"])
            .required(&["/query/date", "/query/mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
