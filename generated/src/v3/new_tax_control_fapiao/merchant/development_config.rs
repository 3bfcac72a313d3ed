//! 配置开发选项 · `GET /v3/new-tax-control-fapiao/merchant/development-config`, `PATCH /v3/new-tax-control-fapiao/merchant/development-config`
//!
//! Generated from docs/openapi/v3/new-tax-control-fapiao/merchant/development-config.md by `cargo xtask regen`; do not edit.

/// 查询商户配置的开发选项
///
/// `GET /v3/new-tax-control-fapiao/merchant/development-config`
///
/// 查询商户配置的开发选项 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012529526), [2](https://pay.weixin.qq.com/doc/v3/partner/4012474033) · feature `v3-new-tax-control-fapiao`
///
/// ```
/// use wechatpay_api::v3::new_tax_control_fapiao::merchant::development_config::get;
///
/// let request = get();
/// ```
#[doc(alias = "查询商户配置的开发选项")]
#[doc(alias = "/v3/new-tax-control-fapiao/merchant/development-config")]
#[doc(alias = "get_v3_new_tax_control_fapiao_merchant_development_config")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询商户配置的开发选项; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
            "get_v3_new_tax_control_fapiao_merchant_development_config",
            Verb::Get,
            "/v3/new-tax-control-fapiao/merchant/development-config",
        );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询商户配置的开发选项.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `callback_url`
        ///
        /// Documented as always there.
        pub callback_url: Option<String>,
        /// `show_fapiao_cell`
        pub show_fapiao_cell: Option<bool>,
        /// `support_vat_fapiao`
        pub support_vat_fapiao: Option<bool>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        callback_url = "callback_url",
        show_fapiao_cell = "show_fapiao_cell",
        support_vat_fapiao = "support_vat_fapiao",
    );
}

/// 配置开发选项
///
/// `PATCH /v3/new-tax-control-fapiao/merchant/development-config`
///
/// 配置开发选项 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012529457), [2](https://pay.weixin.qq.com/doc/v3/partner/4012474031), [3](https://pay.weixin.qq.com/doc/v3/partner/4015792563) · feature `v3-new-tax-control-fapiao`
///
/// ```
/// use wechatpay_api::v3::new_tax_control_fapiao::merchant::development_config::patch;
///
/// let request = patch()
///     .callback_url("https://pay.example.com/wechat/notices")
///     .sub_mch_code("9602026061")
///     .show_fapiao_cell(true)
///     .support_vat_fapiao(true);
/// ```
#[doc(alias = "配置开发选项")]
#[doc(alias = "/v3/new-tax-control-fapiao/merchant/development-config")]
#[doc(alias = "patch_v3_new_tax_control_fapiao_merchant_development_config")]
pub fn patch() -> patch::Request {
    patch::Request::default()
}

/// Types of [`patch()`].
pub mod patch {
    use crate::model::*;

    /// A request of 配置开发选项; [`patch()`](super::patch()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `callback_url`
        pub fn callback_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("callback_url", value.into()))
        }

        /// `sub_mch_code`
        pub fn sub_mch_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mch_code", value.into()))
        }

        /// `show_fapiao_cell`
        pub fn show_fapiao_cell(self, value: bool) -> Self {
            Self(self.0.body("show_fapiao_cell", value))
        }

        /// `support_vat_fapiao`
        pub fn support_vat_fapiao(self, value: bool) -> Self {
            Self(self.0.body("support_vat_fapiao", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "patch_v3_new_tax_control_fapiao_merchant_development_config",
                Verb::Patch,
                "/v3/new-tax-control-fapiao/merchant/development-config",
            )
            .body(Body::Json);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 配置开发选项.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `callback_url`
        ///
        /// Documented as always there.
        pub callback_url: Option<String>,
        /// `show_fapiao_cell`
        pub show_fapiao_cell: Option<bool>,
        /// `support_vat_fapiao`
        pub support_vat_fapiao: Option<bool>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        callback_url = "callback_url",
        show_fapiao_cell = "show_fapiao_cell",
        support_vat_fapiao = "support_vat_fapiao",
    );
}
