//! 查询机构信息接口 · `GET /v3/offlinefacemch/organizations`
//!
//! Generated from docs/openapi/v3/offlinefacemch/organizations.md by `cargo xtask regen`; do not edit.

/// Queries an organization onboarded for offline face payment by ID or name.
///
/// 按机构ID或机构名称查询已接入离线刷脸支付的机构。
///
/// `GET /v3/offlinefacemch/organizations`
///
/// 查询机构信息接口 / Query an offline face payment organization · official page: [face payment](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html) · feature `v3-offlinefacemch` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::offlinefacemch::organizations::get;
///
/// let request = get().organization_id("2026031700184");
/// ```
#[doc(alias = "查询机构信息接口")]
#[doc(alias = "/v3/offlinefacemch/organizations")]
#[doc(alias = "get_v3_offlinefacemch_organizations")]
#[doc(alias = "询机构信息接口")]
#[doc(alias = "机构信息接口")]
#[doc(alias = "构信息接口")]
#[doc(alias = "信息接口")]
#[doc(alias = "息接口")]
#[doc(alias = "接口")]
#[doc(alias = "Query an offline face payment organization")]
#[doc(alias = "offline face payment organization")]
#[doc(alias = "face payment organization")]
#[doc(alias = "payment organization")]
#[doc(alias = "organization")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询机构信息接口. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 机构ID / ID of the institution (organization)
        pub fn organization_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("organization_id", value.into()))
        }

        /// 机构名称 / Name of the institution (organization)
        pub fn organization_name(self, value: impl Into<String>) -> Self {
            Self(self.0.query("organization_name", value.into()))
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
                "get_v3_offlinefacemch_organizations",
                Method::Get,
                "/v3/offlinefacemch/organizations",
            )
            .query(&["organization_id", "organization_name"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询机构信息接口.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 机构ID / ID of the institution (organization)
        pub organization_id: Option<String>,
        /// 机构名称 / Name of the institution (organization)
        pub organization_name: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        organization_id = "organization_id",
        organization_name = "organization_name",
    );
}
