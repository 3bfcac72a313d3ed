//! 获取抬头填写链接 · `GET /v3/new-tax-control-fapiao/user-title/title-url`
//!
//! Generated from docs/openapi/v3/new-tax-control-fapiao/user-title/title-url.md by `cargo xtask regen`; do not edit.

/// 获取抬头填写链接
///
/// `GET /v3/new-tax-control-fapiao/user-title/title-url`
///
/// 获取抬头填写链接 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012538106), [2](https://pay.weixin.qq.com/doc/v3/partner/4012474040), [3](https://pay.weixin.qq.com/doc/v3/partner/4015770776) · feature `v3-new-tax-control-fapiao`
///
/// ```
/// use wechatpay_api::v3::new_tax_control_fapiao::user_title::title_url::get;
///
/// let request = get()
///     .sub_mchid("1684913560")
///     .fapiao_apply_id("FAI20260618266")
///     .source(get::Source::Web)
///     .appid("wx5f0c1a9e7b3d2846")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .total_amount(35200)
///     .seller_name("春茶节")
///     .show_phone_cell(true)
///     .must_input_phone(true)
///     .show_email_cell(true)
///     .must_input_email(true);
/// ```
#[doc(alias = "获取抬头填写链接")]
#[doc(alias = "/v3/new-tax-control-fapiao/user-title/title-url")]
#[doc(alias = "get_v3_new_tax_control_fapiao_user_title_title_url")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 获取抬头填写链接; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `fapiao_apply_id`, `source`, `appid`, `openid`, `total_amount`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// `fapiao_apply_id`
        ///
        /// **Required.**
        pub fn fapiao_apply_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("fapiao_apply_id", value.into()))
        }

        /// `source`
        ///
        /// **Required.**
        pub fn source(self, value: impl Into<Source>) -> Self {
            Self(self.0.query("source", value.into()))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("appid", value.into()))
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("openid", value.into()))
        }

        /// `total_amount`
        ///
        /// **Required.**
        pub fn total_amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("total_amount", value.into()))
        }

        /// `seller_name`
        pub fn seller_name(self, value: impl Into<String>) -> Self {
            Self(self.0.query("seller_name", value.into()))
        }

        /// `show_phone_cell`
        pub fn show_phone_cell(self, value: bool) -> Self {
            Self(self.0.query("show_phone_cell", value))
        }

        /// `must_input_phone`
        pub fn must_input_phone(self, value: bool) -> Self {
            Self(self.0.query("must_input_phone", value))
        }

        /// `show_email_cell`
        pub fn show_email_cell(self, value: bool) -> Self {
            Self(self.0.query("show_email_cell", value))
        }

        /// `must_input_email`
        pub fn must_input_email(self, value: bool) -> Self {
            Self(self.0.query("must_input_email", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_new_tax_control_fapiao_user_title_title_url",
                Verb::Get,
                "/v3/new-tax-control-fapiao/user-title/title-url",
            )
            .query(
                &[
                    "sub_mchid",
                    "fapiao_apply_id",
                    "source",
                    "appid",
                    "openid",
                    "total_amount",
                    "seller_name",
                    "show_phone_cell",
                    "must_input_phone",
                    "show_email_cell",
                    "must_input_email",
                ],
            )
            .required(
                &[
                    "/query/fapiao_apply_id",
                    "/query/source",
                    "/query/appid",
                    "/query/openid",
                    "/query/total_amount",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// Source
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Source {
        /// `WEB`
        Web,
        /// `MINIPROGRAM`
        Miniprogram,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Source,
        Web = "WEB",
        Miniprogram = "MINIPROGRAM",
    );

    /// The answer of 获取抬头填写链接.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `title_url`
        pub title_url: Option<String>,
        /// `miniprogram_appid`
        pub miniprogram_appid: Option<String>,
        /// `miniprogram_path`
        pub miniprogram_path: Option<String>,
        /// `miniprogram_user_name`
        pub miniprogram_user_name: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        title_url = "title_url",
        miniprogram_appid = "miniprogram_appid",
        miniprogram_path = "miniprogram_path",
        miniprogram_user_name = "miniprogram_user_name",
    );
}
