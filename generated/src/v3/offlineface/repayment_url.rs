//! 获取还款链接接口 · `POST /v3/offlineface/repayment-url`
//!
//! Generated from docs/openapi/v3/offlineface/repayment-url.md by `cargo xtask regen`; do not edit.

/// Obtains the link for repaying an offline face payment user's debt from an advanced payment.
///
/// 获取离线刷脸用户偿还垫资欠款的链接。
///
/// `POST /v3/offlineface/repayment-url`
///
/// 获取还款链接接口 / Obtain an offline face repayment link · official page: [face payment](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/k12-development-guidelines.html#_1-3-%E8%A7%A3%E7%BA%A6) · feature `v3-offlineface` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::offlineface::repayment_url::post;
///
/// let request = post().out_user_id("TCH2026031027").organization_id("2026031700184");
/// ```
#[doc(alias = "获取还款链接接口")]
#[doc(alias = "/v3/offlineface/repayment-url")]
#[doc(alias = "post_v3_offlineface_repayment_url")]
#[doc(alias = "取还款链接接口")]
#[doc(alias = "还款链接接口")]
#[doc(alias = "款链接接口")]
#[doc(alias = "链接接口")]
#[doc(alias = "接接口")]
#[doc(alias = "接口")]
#[doc(alias = "Obtain an offline face repayment link")]
#[doc(alias = "offline face repayment link")]
#[doc(alias = "face repayment link")]
#[doc(alias = "repayment link")]
#[doc(alias = "link")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 获取还款链接接口. Created by [`post()`](super::post()).
    ///
    /// **Required**: `out_user_id`, `organization_id`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 商户侧刷脸用户ID / Merchant's ID of the face payment user
        ///
        /// **Required.**
        pub fn out_user_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("out_user_id", value.into()))
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
                "post_v3_offlineface_repayment_url",
                Method::Post,
                "/v3/offlineface/repayment-url",
            )
            .body(Body::Json)
            .required(&["/body/out_user_id", "/body/organization_id"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 获取还款链接接口.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 还款链接 / Link at which the user repays
        ///
        /// Always present according to the docs. Format: `uri`.
        pub repayment_url: Option<String>,
        /// 链接过期时间 / Time at which the link expires
        ///
        /// Always present according to the docs.
        pub expire_at: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        repayment_url = "repayment_url",
        expire_at = "expire_at",
    );
}
