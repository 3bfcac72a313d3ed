//! 从业机构预授权 · `POST /v3/payscore/acquiringbank/permissions`
//!
//! Generated from docs/openapi/v3/payscore/acquiringbank/permissions.md by `cargo xtask regen`; do not edit.

/// Starts pre-authorization of a WeChat Pay score service by a user, for an acquiring institution's sub-merchant.
///
/// 为从业机构的子商户发起用户对支付分服务的预授权。
///
/// `POST /v3/payscore/acquiringbank/permissions`
///
/// 从业机构预授权 / Pre-authorize an acquiring institution's WeChat Pay score service · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012691489) · feature `v3-payscore` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::payscore::acquiringbank::permissions::post;
///
/// let request = post()
///     .service_id("00004000000000178412690357218468")
///     .channel_id("1684930625")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .authorization_code("SQ20260618103542001")
///     .notify_url("https://pay.example.com/wechat/notices");
/// ```
#[doc(alias = "从业机构预授权")]
#[doc(alias = "/v3/payscore/acquiringbank/permissions")]
#[doc(alias = "post_v3_payscore_acquiringbank_permissions")]
#[doc(alias = "业机构预授权")]
#[doc(alias = "机构预授权")]
#[doc(alias = "构预授权")]
#[doc(alias = "预授权")]
#[doc(alias = "授权")]
#[doc(alias = "Pre-authorize an acquiring institutions WeChat Pay score service")]
#[doc(alias = "acquiring institutions WeChat Pay score service")]
#[doc(alias = "institutions WeChat Pay score service")]
#[doc(alias = "s WeChat Pay score service")]
#[doc(alias = "WeChat Pay score service")]
#[doc(alias = "Pay score service")]
#[doc(alias = "score service")]
#[doc(alias = "service")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 从业机构预授权. Created by [`post()`](super::post()).
    ///
    /// **Required**: `service_id`, `channel_id`, `appid`, `sub_mchid`, `authorization_code`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// **Required.**
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_id", value.into()))
        }

        /// 渠道商商户号（渠道号） / Merchant ID or number of the channel partner
        ///
        /// **Required.**
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("channel_id", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
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

        /// 商户侧授权协议号 / Merchant's number of the authorization agreement
        ///
        /// **Required.**
        pub fn authorization_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("authorization_code", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
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
                "post_v3_payscore_acquiringbank_permissions",
                Method::Post,
                "/v3/payscore/acquiringbank/permissions",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/service_id",
                    "/body/channel_id",
                    "/body/appid",
                    "/body/sub_mchid",
                    "/body/authorization_code",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 从业机构预授权.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 预授权token / Token of the pre-authorization
        ///
        /// Always present according to the docs.
        pub apply_permissions_token: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        apply_permissions_token = "apply_permissions_token",
    );
}
