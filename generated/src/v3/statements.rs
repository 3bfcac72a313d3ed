//! 下载对账单 · `GET /v3/statements`
//!
//! Generated from docs/openapi/v3/statements.md by `cargo xtask regen`; do not edit.

/// Downloads the reconciliation statement of one day through the early version of the bill API.
///
/// 通过早期版本的账单接口下载某一日的对账单。
///
/// `GET /v3/statements`
///
/// 下载对账单 / Download a statement (early version) · official page: [wiki](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_5.shtml) · feature `v3-statements` · not confirmed by an official source
///
/// `Client::send` returns the whole file; `Client::download` streams it.
///
/// ```
/// use wechatpay_api::v3::statements::get;
///
/// let request = get().date("20260617").mchid("1684907235");
/// ```
#[doc(alias = "下载对账单")]
#[doc(alias = "/v3/statements")]
#[doc(alias = "get_v3_statements")]
#[doc(alias = "载对账单")]
#[doc(alias = "对账单")]
#[doc(alias = "账单")]
#[doc(alias = "Download a statement (early version)")]
#[doc(alias = "statement (early version)")]
#[doc(alias = "early version)")]
#[doc(alias = "version)")]
#[deprecated = "use /v3/global/statements"]
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

        /// 日期（账单、结算、提现、余额或汇率查询） / Date asked about, such as of the bill, balance, withdrawal or exchange rate
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
                "get_v3_statements",
                Method::Get,
                "/v3/statements",
            )
            .response_format(ResponseFormat::File)
            .servers(&["https://api.mch.weixin.qq.com/hk"])
            .query(&["date", "mchid"])
            .required(&["/query/date", "/query/mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
