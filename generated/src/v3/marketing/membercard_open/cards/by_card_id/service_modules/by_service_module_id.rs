//! 修改会员卡服务项 · `DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`, `PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
//!
//! Generated from docs/openapi/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}.md by `cargo xtask regen`; do not edit.

/// 移除会员卡服务项
///
/// `DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
///
/// 移除会员卡服务项 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4017167557), [2](https://pay.weixin.qq.com/doc/v3/partner/4017176594) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::service_modules::by_service_module_id::delete;
///
/// let request = delete("CI20260618487", "461");
/// ```
#[doc(alias = "移除会员卡服务项")]
#[doc(
    alias = "/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}"
)]
#[doc(
    alias = "delete_v3_marketing_membercard_open_cards_card_id_service_modules_service_module_id"
)]
pub fn delete(
    card_id: impl Into<String>,
    service_module_id: impl Into<String>,
) -> delete::Request {
    delete::Request::new([card_id.into(), service_module_id.into()])
}

/// Types of [`delete()`].
pub mod delete {
    use crate::model::*;

    /// A request of 移除会员卡服务项; [`delete()`](super::delete()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 2],
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 2]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "delete_v3_marketing_membercard_open_cards_card_id_service_modules_service_module_id",
                Verb::Delete,
                "/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}",
            )
            .answer(Answer::Empty);

        fn parts(&self) -> Parts {
            Parts::new().path(&self.path_parameters).extra(&self.extra)
        }
    }
}

/// 修改会员卡服务项
///
/// `PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}`
///
/// 修改会员卡服务项 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4017167417), [2](https://pay.weixin.qq.com/doc/v3/partner/4017176491) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::service_modules::by_service_module_id::patch;
///
/// let request = patch("CI20260618487", "461")
///     .jump_miniprogram(
///         patch::JumpMiniprogram::default()
///             .appid("wx5f0c1a9e7b3d2846")
///             .path("pages/tea/index?from=pay"),
///     );
/// ```
#[doc(alias = "修改会员卡服务项")]
#[doc(
    alias = "/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}"
)]
#[doc(
    alias = "patch_v3_marketing_membercard_open_cards_card_id_service_modules_service_module_id"
)]
pub fn patch(
    card_id: impl Into<String>,
    service_module_id: impl Into<String>,
) -> patch::Request {
    patch::Request::new([card_id.into(), service_module_id.into()])
}

/// Types of [`patch()`].
pub mod patch {
    use crate::model::*;

    /// A request of 修改会员卡服务项; [`patch()`](super::patch()) makes one.
    ///
    /// **Required**: `jump_miniprogram`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        path_parameters: [String; 2],
        jump_miniprogram: Option<JumpMiniprogram>,
        extra: Extra,
    }

    impl Request {
        pub(super) fn new(path_parameters: [String; 2]) -> Self {
            Self {
                path_parameters,
                ..Self::default()
            }
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
                "patch_v3_marketing_membercard_open_cards_card_id_service_modules_service_module_id",
                Verb::Patch,
                "/v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/jump_miniprogram",
                    "/body/jump_miniprogram/appid",
                    "/body/jump_miniprogram/path",
                ],
            );

        fn parts(&self) -> Parts {
            Parts::new()
                .path(&self.path_parameters)
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

    /// The answer of 修改会员卡服务项.
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
