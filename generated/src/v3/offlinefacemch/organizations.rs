//! 查询机构信息接口 · `GET /v3/offlinefacemch/organizations`
//!
//! Generated from docs/openapi/v3/offlinefacemch/organizations.md by `cargo xtask regen`; do not edit.

/// 查询机构信息接口
///
/// `GET /v3/offlinefacemch/organizations`
///
/// 查询机构信息接口 · [official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html) · feature `v3-offlinefacemch`
///
/// ```
/// use wechatpay_api::v3::offlinefacemch::organizations::get;
///
/// let request = get().organization_id("OI20260618928").organization_name("春茶节");
/// ```
#[doc(alias = "查询机构信息接口")]
#[doc(alias = "/v3/offlinefacemch/organizations")]
#[doc(alias = "get_v3_offlinefacemch_organizations")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询机构信息接口; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        organization_id: Option<String>,
        organization_name: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `organization_id`
        pub fn organization_id(mut self, value: impl Into<String>) -> Self {
            self.organization_id = Some(value.into());
            self
        }

        /// `organization_name`
        pub fn organization_name(mut self, value: impl Into<String>) -> Self {
            self.organization_name = Some(value.into());
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
            "get_v3_offlinefacemch_organizations",
            Verb::Get,
            "/v3/offlinefacemch/organizations",
        );

        fn parts(&self) -> Parts {
            Parts::new()
                .query("organization_id", &self.organization_id)
                .query("organization_name", &self.organization_name)
                .extra(&self.extra)
        }
    }

    /// The answer of 查询机构信息接口.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `organization_id`
        pub organization_id: Option<String>,
        /// `organization_name`
        pub organization_name: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        organization_id = "organization_id",
        organization_name = "organization_name",
    );
}
