//! 添加会员卡服务项 · `POST /v3/marketing/membercard-open/cards/{card_id}/service-modules`
//!
//! Generated from docs/openapi/v3/marketing/membercard-open/cards/{card_id}/service-modules.md by `cargo xtask regen`; do not edit.

/// 添加会员卡服务项
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/service-modules`
///
/// 添加会员卡服务项 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4017167277), [2](https://pay.weixin.qq.com/doc/v3/partner/4017176338) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::service_modules::post;
///
/// let request = post("CI20260618487")
///     .service_module_id("461")
///     .jump_miniprogram(
///         post::JumpMiniprogram::default()
///             .appid("wx5f0c1a9e7b3d2846")
///             .path("pages/tea/index?from=pay"),
///     );
/// ```
#[doc(alias = "添加会员卡服务项")]
#[doc(alias = "/v3/marketing/membercard-open/cards/{card_id}/service-modules")]
#[doc(alias = "post_v3_marketing_membercard_open_cards_card_id_service_modules")]
pub fn post(card_id: impl Into<String>) -> post::Request {
    post::Request::new([card_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 添加会员卡服务项; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `service_module_id`, `jump_miniprogram`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 1],
        service_module_id: Option<String>,
        jump_miniprogram: Option<JumpMiniprogram>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 1]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// `service_module_id`
        ///
        /// **Required.**
        pub fn service_module_id(mut self, value: impl Into<String>) -> Self {
            self.service_module_id = Some(value.into());
            self
        }

        /// `jump_miniprogram`
        ///
        /// **Required.**
        pub fn jump_miniprogram(mut self, value: impl Into<JumpMiniprogram>) -> Self {
            self.jump_miniprogram = Some(value.into());
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
                "post_v3_marketing_membercard_open_cards_card_id_service_modules",
                Verb::Post,
                "/v3/marketing/membercard-open/cards/{card_id}/service-modules",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/service_module_id",
                    "/body/jump_miniprogram",
                    "/body/jump_miniprogram/appid",
                    "/body/jump_miniprogram/path",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
                .body("service_module_id", &self.service_module_id)
                .body("jump_miniprogram", &self.jump_miniprogram)
                .extra(&self.extra)
        }
    }

    /// JumpMiniprogram
    #[derive(Clone, Debug, Default)]
    pub struct JumpMiniprogram {
        appid: Option<String>,
        path: Option<String>,
        extra: Extra,
    }

    impl JumpMiniprogram {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `path`
        ///
        /// **Required.**
        pub fn path(mut self, value: impl Into<String>) -> Self {
            self.path = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        JumpMiniprogram,
        appid = "appid",
        path = "path",
    );

    /// The answer of 添加会员卡服务项.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `card_id`
        ///
        /// Documented as always there.
        pub card_id: Option<String>,
        /// `service_module_id`
        ///
        /// Documented as always there.
        pub service_module_id: Option<String>,
        /// `jump_miniprogram`
        ///
        /// Documented as always there.
        pub jump_miniprogram: Option<response::JumpMiniprogram>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        card_id = "card_id",
        service_module_id = "service_module_id",
        jump_miniprogram = "jump_miniprogram",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// JumpMiniprogram
        #[derive(Clone, Debug, Default)]
        #[non_exhaustive]
        pub struct JumpMiniprogram {
            /// `appid`
            ///
            /// Documented as always there.
            pub appid: Option<String>,
            /// `path`
            ///
            /// Documented as always there.
            pub path: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            JumpMiniprogram,
            appid = "appid",
            path = "path",
        );
    }
}
