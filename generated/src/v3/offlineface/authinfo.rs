//! 获取authinfo接口 · `POST /v3/offlineface/authinfo`
//!
//! Generated from docs/openapi/v3/offlineface/authinfo.md by `cargo xtask regen`; do not edit.

/// Obtains the credential with which an offline face payment device starts its SDK.
///
/// 获取离线刷脸设备启动SDK所需的调用凭证。
///
/// `POST /v3/offlineface/authinfo`
///
/// 获取authinfo接口 / Obtain an offline face payment credential · official page: [face payment](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/access-specifications.html) · feature `v3-offlineface` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::offlineface::authinfo::post;
///
/// let request = post()
///     .sp_appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .device_id("JXFACE-03")
///     .raw_data(
///         "COkaz15EDTPrc6uUbbHJXMolv2l9s0Ggn4T+grL1UyHIJpw8A7fiERnH2YwI7CCesiGQ3QURLwrcRMgm+VXhlik1k6TGPYj6g0vK+vOnsKCQ1TWmH4pKtU1A418geLe0Me+/iMk6hXXmn3+bAkGmKywvhX1beM3zE7MhatSMBbs5m5cfJDrA6FPN3gBcIxXT8TokNnoP",
///     )
///     .organization_id("2026031700184");
/// ```
#[doc(alias = "获取authinfo接口")]
#[doc(alias = "/v3/offlineface/authinfo")]
#[doc(alias = "post_v3_offlineface_authinfo")]
#[doc(alias = "取authinfo接口")]
#[doc(alias = "authinfo接口")]
#[doc(alias = "接口")]
#[doc(alias = "Obtain an offline face payment credential")]
#[doc(alias = "offline face payment credential")]
#[doc(alias = "face payment credential")]
#[doc(alias = "payment credential")]
#[doc(alias = "credential")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 获取authinfo接口. Created by [`post()`](super::post()).
    ///
    /// **Required**: `sp_appid`, `sub_mchid`, `device_id`, `raw_data`, `organization_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 服务商或机构的AppID / AppID of the partner or institution
        ///
        /// **Required.**
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sp_appid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 设备号 / Device's ID
        ///
        /// **Required.**
        pub fn device_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("device_id", value.into()))
        }

        /// SDK返回的原始数据 / Raw data returned by the face payment SDK
        ///
        /// **Required.**
        pub fn raw_data(self, value: impl Into<String>) -> Self {
            Self(self.0.body("raw_data", value.into()))
        }

        /// 机构ID / ID of the institution (organization)
        ///
        /// **Required.**
        pub fn organization_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("organization_id", value.into()))
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
                "post_v3_offlineface_authinfo",
                Method::Post,
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

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 获取authinfo接口.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 刷脸SDK调用凭证 / Credential for calling the face payment SDK
        ///
        /// Always present according to the docs.
        pub authinfo: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        authinfo = "authinfo",
    );
}
