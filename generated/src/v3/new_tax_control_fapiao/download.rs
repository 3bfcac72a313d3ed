//! 下载发票文件 · `GET /v3/new-tax-control-fapiao/download`
//!
//! Generated from docs/openapi/v3/new-tax-control-fapiao/download.md by `cargo xtask regen`; do not edit.

/// 下载发票文件
///
/// `GET /v3/new-tax-control-fapiao/download`
///
/// 下载发票文件 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012286040), [2](https://pay.weixin.qq.com/doc/v3/partner/4012071750), [3](https://pay.weixin.qq.com/doc/v3/partner/4015792569) · feature `v3-new-tax-control-fapiao`
///
/// `client.send` answers the whole file, `client.download` streams it.
///
/// ```
/// use wechatpay_api::v3::new_tax_control_fapiao::download::get;
///
/// let request = get()
///     .token("T20260618862")
///     .mchid("1684907235")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .invoice_code("IC20260618822")
///     .invoice_no("IN20260618902")
///     .fapiao_id("FI20260618761");
/// ```
#[doc(alias = "下载发票文件")]
#[doc(alias = "/v3/new-tax-control-fapiao/download")]
#[doc(alias = "get_v3_new_tax_control_fapiao_download")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 下载发票文件; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `token`, `mchid`, `openid`, `invoice_code`, `invoice_no`, `fapiao_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        token: Option<String>,
        mchid: Option<String>,
        sub_mchid: Option<String>,
        openid: Option<String>,
        invoice_code: Option<String>,
        invoice_no: Option<String>,
        fapiao_id: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `token`
        ///
        /// **Required.**
        pub fn token(mut self, value: impl Into<String>) -> Self {
            self.token = Some(value.into());
            self
        }

        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Some(value.into());
            self
        }

        /// `sub_mchid`
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `invoice_code`
        ///
        /// **Required.**
        pub fn invoice_code(mut self, value: impl Into<String>) -> Self {
            self.invoice_code = Some(value.into());
            self
        }

        /// `invoice_no`
        ///
        /// **Required.**
        pub fn invoice_no(mut self, value: impl Into<String>) -> Self {
            self.invoice_no = Some(value.into());
            self
        }

        /// `fapiao_id`
        ///
        /// **Required.**
        pub fn fapiao_id(mut self, value: impl Into<String>) -> Self {
            self.fapiao_id = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = File;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_new_tax_control_fapiao_download",
                Verb::Get,
                "/v3/new-tax-control-fapiao/download",
            )
            .answer(Answer::File)
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

        fn parts(&self) -> Parts {
            Parts::new()
                .query("token", &self.token)
                .query("mchid", &self.mchid)
                .query("sub_mchid", &self.sub_mchid)
                .query("openid", &self.openid)
                .query("invoice_code", &self.invoice_code)
                .query("invoice_no", &self.invoice_no)
                .query("fapiao_id", &self.fapiao_id)
                .extra(&self.extra)
        }
    }
}
