//! 下载账单 · `GET /v3/billdownload/file`
//!
//! Generated from docs/openapi/v3/billdownload/file.md by `cargo xtask regen`; do not edit.

/// Downloads a transaction or fund flow bill file by the token of its download URL.
///
/// `GET /v3/billdownload/file`
///
/// 下载账单 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791868), [2](https://pay.weixin.qq.com/doc/v3/merchant/4013070401), [3](https://pay.weixin.qq.com/doc/v3/merchant/4012810615), [4](https://pay.weixin.qq.com/doc/v3/merchant/4012791889), [5](https://pay.weixin.qq.com/doc/v3/merchant/4012791909), [6](https://pay.weixin.qq.com/doc/v3/merchant/4012085923), [7](https://pay.weixin.qq.com/doc/v3/merchant/4013421189), [8](https://pay.weixin.qq.com/doc/v3/merchant/4013421294), [9](https://pay.weixin.qq.com/doc/v3/merchant/4013421368), [10](https://pay.weixin.qq.com/doc/v3/merchant/4013421461), [11](https://pay.weixin.qq.com/doc/v3/merchant/4013071204), [12](https://pay.weixin.qq.com/doc/v3/merchant/4013071238), [13](https://pay.weixin.qq.com/doc/v3/merchant/4012268886), [14](https://pay.weixin.qq.com/doc/v3/merchant/4012289690), [15](https://pay.weixin.qq.com/doc/v3/merchant/4012083163), [16](https://pay.weixin.qq.com/doc/v3/merchant/4012083134), [17](https://pay.weixin.qq.com/doc/v3/merchant/4012084371), [18](https://pay.weixin.qq.com/doc/v3/merchant/4012084430), [19](https://pay.weixin.qq.com/doc/v3/merchant/4012084687), [20](https://pay.weixin.qq.com/doc/v3/merchant/4012062348), [21](https://pay.weixin.qq.com/doc/v3/merchant/4013417983), [22](https://pay.weixin.qq.com/doc/v3/partner/4012085421), [23](https://pay.weixin.qq.com/doc/v3/partner/4013080230), [24](https://pay.weixin.qq.com/doc/v3/partner/4012085682), [25](https://pay.weixin.qq.com/doc/v3/partner/4012085877), [26](https://pay.weixin.qq.com/doc/v3/partner/4012085803), [27](https://pay.weixin.qq.com/doc/v3/partner/4012231933), [28](https://pay.weixin.qq.com/doc/v3/partner/4013462137), [29](https://pay.weixin.qq.com/doc/v3/partner/4013462207), [30](https://pay.weixin.qq.com/doc/v3/partner/4013462389), [31](https://pay.weixin.qq.com/doc/v3/partner/4013462614), [32](https://pay.weixin.qq.com/doc/v3/partner/4013080591), [33](https://pay.weixin.qq.com/doc/v3/partner/4013080597), [34](https://pay.weixin.qq.com/doc/v3/partner/4012167495), [35](https://pay.weixin.qq.com/doc/v3/partner/4012167003), [36](https://pay.weixin.qq.com/doc/v3/partner/4012886351), [37](https://pay.weixin.qq.com/doc/v3/partner/4012124894), [38](https://pay.weixin.qq.com/doc/v3/partner/4012158422), [39](https://pay.weixin.qq.com/doc/v3/partner/4012171219), [40](https://pay.weixin.qq.com/doc/v3/partner/4012163775), [41](https://pay.weixin.qq.com/doc/v3/partner/4012075366), [42](https://pay.weixin.qq.com/doc/v3/partner/4012076073), [43](https://pay.weixin.qq.com/doc/v3/partner/4013332327), [44](https://pay.weixin.qq.com/doc/v3/partner/4012085435), [45](https://pay.weixin.qq.com/doc/v3/partner/4013332346), [46](https://pay.weixin.qq.com/doc/v3/partner/4013332309), [47](https://pay.weixin.qq.com/doc/v3/partner/4013332289), [48](https://pay.weixin.qq.com/doc/v3/partner/4012085172), [49](https://pay.weixin.qq.com/doc/v3/partner/4013461816) · feature `v3-billdownload`
///
/// `client.send` answers the whole file, `client.download` streams it.
///
/// ```
/// use wechatpay_api::v3::billdownload::file::get;
///
/// let request = get().token("T20260618862").tartype("示例T524");
/// ```
#[doc(alias = "下载账单")]
#[doc(alias = "/v3/billdownload/file")]
#[doc(alias = "get_v3_billdownload_file")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// A request of 下载账单; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `token`.
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

        /// 压缩类型，取自download\_url / Compression type, taken from the query of the download URL
        pub fn tartype(self, value: impl Into<String>) -> Self {
            Self(self.0.query("tartype", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }

        /// Sets whether required fields are checked before sending, for this request only. Turn it off if these docs wrongly mark a
        /// field as required.
        pub fn check_required(self, check: bool) -> Self {
            Self(self.0.check_required(check))
        }
    }

    impl Operation for Request {
        type Response = File;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_billdownload_file",
                Method::Get,
                "/v3/billdownload/file",
            )
            .response_format(ResponseFormat::File)
            .query(&["token", "tartype"])
            .required(&["/query/token"])
            .unsigned_response();

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}
