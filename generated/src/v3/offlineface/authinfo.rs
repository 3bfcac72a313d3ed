//! 获取authinfo接口 · `POST /v3/offlineface/authinfo`
//!
//! Generated from docs/openapi/v3/offlineface/authinfo.md by `cargo xtask regen`; do not edit.

/// 获取authinfo接口
///
/// `POST /v3/offlineface/authinfo`
///
/// 获取authinfo接口 · [official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html) · feature `v3-offlineface`
///
/// ```
/// use wechatpay_api::v3::offlineface::authinfo::post;
///
/// let request = post()
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .device_id("DI20260618641")
///     .raw_data("示例RD672")
///     .organization_id("OI20260618928");
/// ```
#[doc(alias = "获取authinfo接口")]
#[doc(alias = "/v3/offlineface/authinfo")]
#[doc(alias = "post_v3_offlineface_authinfo")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 获取authinfo接口; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sp_appid`, `sub_mchid`, `device_id`, `raw_data`, `organization_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        sp_appid: Option<String>,
        sub_appid: Option<String>,
        sub_mchid: Option<String>,
        device_id: Option<String>,
        raw_data: Option<String>,
        organization_id: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `sp_appid`
        ///
        /// **Required.**
        pub fn sp_appid(mut self, value: impl Into<String>) -> Self {
            self.sp_appid = Some(value.into());
            self
        }

        /// `sub_appid`
        pub fn sub_appid(mut self, value: impl Into<String>) -> Self {
            self.sub_appid = Some(value.into());
            self
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `device_id`
        ///
        /// **Required.**
        pub fn device_id(mut self, value: impl Into<String>) -> Self {
            self.device_id = Some(value.into());
            self
        }

        /// `raw_data`
        ///
        /// **Required.**
        pub fn raw_data(mut self, value: impl Into<String>) -> Self {
            self.raw_data = Some(value.into());
            self
        }

        /// `organization_id`
        ///
        /// **Required.**
        pub fn organization_id(mut self, value: impl Into<String>) -> Self {
            self.organization_id = Some(value.into());
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
                "post_v3_offlineface_authinfo",
                Verb::Post,
                "/v3/offlineface/authinfo",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/sp_appid",
                    "/body/sub_mchid",
                    "/body/device_id",
                    "/body/raw_data",
                    "/body/organization_id",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .body("sp_appid", &self.sp_appid)
                .body("sub_appid", &self.sub_appid)
                .body("sub_mchid", &self.sub_mchid)
                .body("device_id", &self.device_id)
                .body("raw_data", &self.raw_data)
                .body("organization_id", &self.organization_id)
                .extra(&self.extra)
        }
    }

    /// The answer of 获取authinfo接口.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `authinfo`
        ///
        /// Documented as always there.
        pub authinfo: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        authinfo = "authinfo",
    );
}
