//! 添加会员卡服务项 · `POST /v3/marketing/membercard-open/cards/{card_id}/service-modules`
//!
//! Generated from docs/openapi/v3/marketing/membercard-open/cards/{card_id}/service-modules.md by `cargo xtask regen`; do not edit.

/// Adds a service module to a membership card template.
///
/// 为会员卡模板新增一个服务项。
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/service-modules`
///
/// 添加会员卡服务项 / Add a membership card service module · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4017167277), [partner](https://pay.weixin.qq.com/doc/v3/partner/4017176338) · feature `v3-marketing` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::marketing::membercard_open::cards::by_card_id::service_modules::post;
///
/// let request = post("pLm4vQ8nRr2XkT7dYb5WcZs1HuGe")
///     .service_module_id("3082")
///     .jump_miniprogram(
///         post::JumpMiniprogram::default()
///             .appid("wx5f0c1a9e7b3d2846")
///             .path("pages/pickup/code"),
///     );
/// ```
#[doc(alias = "添加会员卡服务项")]
#[doc(alias = "/v3/marketing/membercard-open/cards/{card_id}/service-modules")]
#[doc(alias = "post_v3_marketing_membercard_open_cards_card_id_service_modules")]
#[doc(alias = "加会员卡服务项")]
#[doc(alias = "会员卡服务项")]
#[doc(alias = "员卡服务项")]
#[doc(alias = "卡服务项")]
#[doc(alias = "服务项")]
#[doc(alias = "务项")]
#[doc(alias = "Add a membership card service module")]
#[doc(alias = "membership card service module")]
#[doc(alias = "card service module")]
#[doc(alias = "service module")]
#[doc(alias = "module")]
pub fn post(card_id: impl Into<String>) -> post::Request {
    post::Request::new([card_id.into()])
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 添加会员卡服务项. Created by [`post()`](super::post()).
    ///
    /// **Required**: `service_module_id`, `jump_miniprogram`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 会员服务项ID / ID of the member service item
        ///
        /// **Required.**
        pub fn service_module_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_module_id", value.into()))
        }

        /// 跳转小程序信息 / Mini Program to open
        ///
        /// **Required.**
        pub fn jump_miniprogram(self, value: JumpMiniprogram) -> Self {
            Self(self.0.body("jump_miniprogram", value))
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
                "post_v3_marketing_membercard_open_cards_card_id_service_modules",
                Method::Post,
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

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 跳转小程序信息 / Mini Program to open
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct JumpMiniprogram(ObjectBuilder);

    impl JumpMiniprogram {
        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("appid", value.into()))
        }

        /// 小程序页面路径 / Mini Program page path
        ///
        /// **Required.**
        pub fn path(self, value: impl Into<String>) -> Self {
            Self(self.0.set("path", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(JumpMiniprogram);

    /// Response of 添加会员卡服务项.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 卡ID（会员卡模板或先享卡） / Card's ID: of the membership card template or the discount card
        ///
        /// Always present according to the docs.
        pub card_id: Option<String>,
        /// 会员服务项ID / ID of the member service item
        ///
        /// Always present according to the docs.
        pub service_module_id: Option<String>,
        /// 跳转小程序信息 / Mini Program to open
        ///
        /// Always present according to the docs.
        pub jump_miniprogram: Option<response::JumpMiniprogram>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 跳转小程序信息 / Mini Program to open
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct JumpMiniprogram {
            /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
            ///
            /// Always present according to the docs.
            pub appid: Option<String>,
            /// 小程序页面路径 / Mini Program page path
            ///
            /// Always present according to the docs.
            pub path: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            JumpMiniprogram,
            appid = "appid",
            path = "path",
        );
    }
}
