//! 配置开发选项 · `GET /v3/new-tax-control-fapiao/merchant/development-config`, `PATCH /v3/new-tax-control-fapiao/merchant/development-config`
//!
//! Generated from docs/openapi/v3/new-tax-control-fapiao/merchant/development-config.md by `cargo xtask regen`; do not edit.

/// Queries the merchant's fapiao development options, such as the callback URL.
///
/// 查询商户当前的电子发票开发选项，如回调通知URL。
///
/// `GET /v3/new-tax-control-fapiao/merchant/development-config`
///
/// 查询商户配置的开发选项 / Query fapiao development options · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012529526), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012474033) · feature `v3-new-tax-control-fapiao` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::new_tax_control_fapiao::merchant::development_config::get;
///
/// let request = get();
/// ```
#[doc(alias = "查询商户配置的开发选项")]
#[doc(alias = "/v3/new-tax-control-fapiao/merchant/development-config")]
#[doc(alias = "get_v3_new_tax_control_fapiao_merchant_development_config")]
#[doc(alias = "询商户配置的开发选项")]
#[doc(alias = "商户配置的开发选项")]
#[doc(alias = "户配置的开发选项")]
#[doc(alias = "配置的开发选项")]
#[doc(alias = "置的开发选项")]
#[doc(alias = "的开发选项")]
#[doc(alias = "开发选项")]
#[doc(alias = "发选项")]
#[doc(alias = "选项")]
#[doc(alias = "Query fapiao development options")]
#[doc(alias = "fapiao development options")]
#[doc(alias = "development options")]
#[doc(alias = "options")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询商户配置的开发选项. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
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
            "get_v3_new_tax_control_fapiao_merchant_development_config",
            Method::Get,
            "/v3/new-tax-control-fapiao/merchant/development-config",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询商户配置的开发选项.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 回调通知URL / URL to which notifications are sent
        ///
        /// Always present according to the docs. Format: `uri`.
        pub callback_url: Option<String>,
        /// 是否在全部账单展示开发票入口 / Whether the fapiao entrance is shown in the user's list of bills
        pub show_fapiao_cell: Option<bool>,
        /// 商户是否支持开电子专票 / Whether the merchant can issue special VAT fapiao
        pub support_vat_fapiao: Option<bool>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        callback_url = "callback_url",
        show_fapiao_cell = "show_fapiao_cell",
        support_vat_fapiao = "support_vat_fapiao",
    );
}

/// Sets the merchant's fapiao development options, such as the callback URL and the fapiao entrance on bills.
///
/// 设置商户的电子发票开发选项，如回调通知URL、账单中的开票入口。
///
/// `PATCH /v3/new-tax-control-fapiao/merchant/development-config`
///
/// 配置开发选项 / Set fapiao development options · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012529457), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012474031) · feature `v3-new-tax-control-fapiao` · confirmed by two SDKs
///
/// ```
/// use wechatpay_api::v3::new_tax_control_fapiao::merchant::development_config::patch;
///
/// let request = patch()
///     .callback_url("https://pay.example.com/wechat/notices")
///     .sub_mch_code("1684913560")
///     .show_fapiao_cell(true)
///     .support_vat_fapiao(true);
/// ```
#[doc(alias = "配置开发选项")]
#[doc(alias = "/v3/new-tax-control-fapiao/merchant/development-config")]
#[doc(alias = "patch_v3_new_tax_control_fapiao_merchant_development_config")]
#[doc(alias = "置开发选项")]
#[doc(alias = "开发选项")]
#[doc(alias = "发选项")]
#[doc(alias = "选项")]
#[doc(alias = "Set fapiao development options")]
#[doc(alias = "fapiao development options")]
#[doc(alias = "development options")]
#[doc(alias = "options")]
pub fn patch() -> patch::Request {
    patch::Request::new()
}

/// Types of [`patch()`].
pub mod patch {
    use crate::__codegen::*;

    /// Request for 配置开发选项. Created by [`patch()`](super::patch()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 回调通知URL / URL to which notifications are sent
        ///
        /// Format: `uri`.
        pub fn callback_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("callback_url", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mch_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_code", value.into()))
        }

        /// 是否在全部账单展示开发票入口 / Whether the fapiao entrance is shown in the user's list of bills
        pub fn show_fapiao_cell(self, value: bool) -> Self {
            Self(self.0.body("show_fapiao_cell", value))
        }

        /// 商户是否支持开电子专票 / Whether the merchant can issue special VAT fapiao
        pub fn support_vat_fapiao(self, value: bool) -> Self {
            Self(self.0.body("support_vat_fapiao", value))
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
                "patch_v3_new_tax_control_fapiao_merchant_development_config",
                Method::Patch,
                "/v3/new-tax-control-fapiao/merchant/development-config",
            )
            .body(Body::Json);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 配置开发选项.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 回调通知URL / URL to which notifications are sent
        ///
        /// Always present according to the docs. Format: `uri`.
        pub callback_url: Option<String>,
        /// 是否在全部账单展示开发票入口 / Whether the fapiao entrance is shown in the user's list of bills
        pub show_fapiao_cell: Option<bool>,
        /// 商户是否支持开电子专票 / Whether the merchant can issue special VAT fapiao
        pub support_vat_fapiao: Option<bool>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        callback_url = "callback_url",
        show_fapiao_cell = "show_fapiao_cell",
        support_vat_fapiao = "support_vat_fapiao",
    );
}
