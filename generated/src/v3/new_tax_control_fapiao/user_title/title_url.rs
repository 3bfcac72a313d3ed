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
    pub struct Request {
        sub_mchid: Option<String>,
        fapiao_apply_id: Option<String>,
        source: Option<Source>,
        appid: Option<String>,
        openid: Option<String>,
        total_amount: Option<i64>,
        seller_name: Option<String>,
        show_phone_cell: Option<bool>,
        must_input_phone: Option<bool>,
        show_email_cell: Option<bool>,
        must_input_email: Option<bool>,
        extra: Extra,
    }

    impl Request {
        /// `sub_mchid`
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `fapiao_apply_id`
        ///
        /// **Required.**
        pub fn fapiao_apply_id(mut self, value: impl Into<String>) -> Self {
            self.fapiao_apply_id = Some(value.into());
            self
        }

        /// `source`
        ///
        /// **Required.**
        pub fn source(mut self, value: impl Into<Source>) -> Self {
            self.source = Some(value.into());
            self
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `openid`
        ///
        /// **Required.**
        pub fn openid(mut self, value: impl Into<String>) -> Self {
            self.openid = Some(value.into());
            self
        }

        /// `total_amount`
        ///
        /// **Required.**
        pub fn total_amount(mut self, value: impl Into<i64>) -> Self {
            self.total_amount = Some(value.into());
            self
        }

        /// `seller_name`
        pub fn seller_name(mut self, value: impl Into<String>) -> Self {
            self.seller_name = Some(value.into());
            self
        }

        /// `show_phone_cell`
        pub fn show_phone_cell(mut self, value: bool) -> Self {
            self.show_phone_cell = Some(value);
            self
        }

        /// `must_input_phone`
        pub fn must_input_phone(mut self, value: bool) -> Self {
            self.must_input_phone = Some(value);
            self
        }

        /// `show_email_cell`
        pub fn show_email_cell(mut self, value: bool) -> Self {
            self.show_email_cell = Some(value);
            self
        }

        /// `must_input_email`
        pub fn must_input_email(mut self, value: bool) -> Self {
            self.must_input_email = Some(value);
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_new_tax_control_fapiao_user_title_title_url",
                Verb::Get,
                "/v3/new-tax-control-fapiao/user-title/title-url",
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
            Parts::new()
                .query("sub_mchid", &self.sub_mchid)
                .query("fapiao_apply_id", &self.fapiao_apply_id)
                .query("source", &self.source)
                .query("appid", &self.appid)
                .query("openid", &self.openid)
                .query("total_amount", &self.total_amount)
                .query("seller_name", &self.seller_name)
                .query("show_phone_cell", &self.show_phone_cell)
                .query("must_input_phone", &self.must_input_phone)
                .query("show_email_cell", &self.show_email_cell)
                .query("must_input_email", &self.must_input_email)
                .extra(&self.extra)
        }
    }

    /// Source
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, Default)]
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
