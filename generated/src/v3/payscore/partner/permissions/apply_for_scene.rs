//! 服务商场景中预授权 · `POST /v3/payscore/partner/permissions/apply-for-scene`
//!
//! Generated from docs/openapi/v3/payscore/partner/permissions/apply-for-scene.md by `cargo xtask regen`; do not edit.

/// Starts pre-authorization of a WeChat Pay score service within a transaction scene, for a partner's sub-merchant.
///
/// 为服务商的子商户在交易场景内发起支付分服务的预授权。
///
/// `POST /v3/payscore/partner/permissions/apply-for-scene`
///
/// 服务商场景中预授权 / Pre-authorize a sub-merchant's score service in a scene · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012778802) · feature `v3-payscore` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::payscore::partner::permissions::apply_for_scene::post;
///
/// let request = post()
///     .service_id("00004000000000178412690357218468")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .authorization_code("SQ20260618103542001")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .scene("TRANSACTION");
/// ```
#[doc(alias = "服务商场景中预授权")]
#[doc(alias = "/v3/payscore/partner/permissions/apply-for-scene")]
#[doc(alias = "post_v3_payscore_partner_permissions_apply_for_scene")]
#[doc(alias = "务商场景中预授权")]
#[doc(alias = "商场景中预授权")]
#[doc(alias = "场景中预授权")]
#[doc(alias = "景中预授权")]
#[doc(alias = "中预授权")]
#[doc(alias = "预授权")]
#[doc(alias = "授权")]
#[doc(alias = "Pre-authorize a sub-merchants score service in a scene")]
#[doc(alias = "sub-merchants score service in a scene")]
#[doc(alias = "s score service in a scene")]
#[doc(alias = "score service in a scene")]
#[doc(alias = "service in a scene")]
#[doc(alias = "scene")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 服务商场景中预授权. Created by [`post()`](super::post()).
    ///
    /// **Required**: `service_id`, `appid`, `sub_mchid`, `authorization_code`, `scene`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 服务ID，支付分、免密支付等服务 / ID of the service, such as a WeChat Pay score or password-free payment service
        ///
        /// **Required.** At most 32 characters.
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_id", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.** At most 32 characters.
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 子商户AppID / AppID of the sub-merchant
        ///
        /// At most 32 characters.
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.** At most 32 characters.
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 商户侧授权协议号 / Merchant's number of the authorization agreement
        ///
        /// **Required.** At most 32 characters.
        pub fn authorization_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("authorization_code", value.into()))
        }

        /// 接收结果通知的回调地址 / Callback URL that receives the notification
        ///
        /// At most 255 characters. Format: `uri`.
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.body("notify_url", value.into()))
        }

        /// 业务场景 / Scenario
        ///
        /// **Required.** Known values: `TRANSACTION` (交易场景 / Transaction).
        pub fn scene(self, value: impl Into<String>) -> Self {
            Self(self.0.body("scene", value.into()))
        }

        /// 支付中授权附带的参数 / Parameters that go with authorisation during payment
        pub fn transaction_scene_info(self, value: TransactionSceneInfo) -> Self {
            Self(self.0.body("transaction_scene_info", value))
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
                "post_v3_payscore_partner_permissions_apply_for_scene",
                Method::Post,
                "/v3/payscore/partner/permissions/apply-for-scene",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/service_id",
                    "/body/appid",
                    "/body/sub_mchid",
                    "/body/authorization_code",
                    "/body/scene",
                    "/body/transaction_scene_info/mchid",
                    "/body/transaction_scene_info/sub_mchid",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 支付中授权附带的参数 / Parameters that go with authorisation during payment
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct TransactionSceneInfo(ObjectBuilder);

    impl TransactionSceneInfo {
        /// 微信支付商户号 / WeChat Pay merchant ID
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mchid", value.into()))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("sub_mchid", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(TransactionSceneInfo);

    /// Response of 服务商场景中预授权.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 业务场景 / Scenario
        ///
        /// Always present according to the docs.
        pub scene: Option<String>,
        /// 支付中授权token / Token for granting authorisation during payment
        pub transaction_permissions_token: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        scene = "scene",
        transaction_permissions_token = "transaction_permissions_token",
    );
}
