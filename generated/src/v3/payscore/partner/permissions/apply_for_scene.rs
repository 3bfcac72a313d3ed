//! 服务商场景中预授权 · `POST /v3/payscore/partner/permissions/apply-for-scene`
//!
//! Generated from docs/openapi/v3/payscore/partner/permissions/apply-for-scene.md by `cargo xtask regen`; do not edit.

/// 服务商场景中预授权
///
/// `POST /v3/payscore/partner/permissions/apply-for-scene`
///
/// 服务商场景中预授权 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012778802) · feature `v3-payscore`
///
/// ```
/// use wechatpay_api::v3::payscore::partner::permissions::apply_for_scene::post;
///
/// let request = post()
///     .service_id("800202")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .sub_mchid("1684913560")
///     .authorization_code("AC20260618538")
///     .notify_url("https://pay.example.com/wechat/notices")
///     .scene("示例S453")
///     .transaction_scene_info(
///         post::TransactionSceneInfo::default()
///             .mchid("1684907235")
///             .sub_mchid("1684913560"),
///     );
/// ```
#[doc(alias = "服务商场景中预授权")]
#[doc(alias = "/v3/payscore/partner/permissions/apply-for-scene")]
#[doc(alias = "post_v3_payscore_partner_permissions_apply_for_scene")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 服务商场景中预授权; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `service_id`, `appid`, `sub_mchid`, `authorization_code`, `scene`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        service_id: Option<String>,
        appid: Option<String>,
        sub_appid: Option<String>,
        sub_mchid: Option<String>,
        authorization_code: Option<String>,
        notify_url: Option<String>,
        scene: Option<String>,
        transaction_scene_info: Option<TransactionSceneInfo>,
        extra: Extra,
    }

    impl Request {
        /// `service_id`
        ///
        /// **Required.**
        pub fn service_id(mut self, value: impl Into<String>) -> Self {
            self.service_id = Some(value.into());
            self
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
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

        /// `authorization_code`
        ///
        /// **Required.**
        pub fn authorization_code(mut self, value: impl Into<String>) -> Self {
            self.authorization_code = Some(value.into());
            self
        }

        /// `notify_url`
        pub fn notify_url(mut self, value: impl Into<String>) -> Self {
            self.notify_url = Some(value.into());
            self
        }

        /// `scene`
        ///
        /// **Required.**
        pub fn scene(mut self, value: impl Into<String>) -> Self {
            self.scene = Some(value.into());
            self
        }

        /// `transaction_scene_info`
        pub fn transaction_scene_info(
            mut self,
            value: impl Into<TransactionSceneInfo>,
        ) -> Self {
            self.transaction_scene_info = Some(value.into());
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
                "post_v3_payscore_partner_permissions_apply_for_scene",
                Verb::Post,
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

        fn parts(&self) -> Parts {
            Parts::new()
                .body("service_id", &self.service_id)
                .body("appid", &self.appid)
                .body("sub_appid", &self.sub_appid)
                .body("sub_mchid", &self.sub_mchid)
                .body("authorization_code", &self.authorization_code)
                .body("notify_url", &self.notify_url)
                .body("scene", &self.scene)
                .body("transaction_scene_info", &self.transaction_scene_info)
                .extra(&self.extra)
        }
    }

    /// TransactionSceneInfo
    #[derive(Clone, Debug, Default)]
    pub struct TransactionSceneInfo {
        mchid: Option<String>,
        sub_mchid: Option<String>,
        extra: Extra,
    }

    impl TransactionSceneInfo {
        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Some(value.into());
            self
        }

        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        TransactionSceneInfo,
        mchid = "mchid",
        sub_mchid = "sub_mchid",
    );

    /// The answer of 服务商场景中预授权.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `scene`
        ///
        /// Documented as always there.
        pub scene: Option<String>,
        /// `transaction_permissions_token`
        pub transaction_permissions_token: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        scene = "scene",
        transaction_permissions_token = "transaction_permissions_token",
    );
}
