//! 服务商评估用户分层 · `POST /v3/payscore/partner/permissions/assess-user-risk-level`
//!
//! Generated from docs/openapi/v3/payscore/partner/permissions/assess-user-risk-level.md by `cargo xtask regen`; do not edit.

/// 服务商评估用户分层
///
/// `POST /v3/payscore/partner/permissions/assess-user-risk-level`
///
/// 服务商评估用户分层 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012783585) · feature `v3-payscore`
///
/// ```
/// use wechatpay_api::v3::payscore::partner::permissions::assess_user_risk_level::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .service_id("800202")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .authorization_code("AC20260618538")
///     .openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .sub_openid("oK3fT6vWq9xLmZ2bYc8RdHs1NpUe")
///     .shopping_info(
///         post::ShoppingInfo::default()
///             .goods([
///                 post::Goods::default()
///                     .name("春茶节")
///                     .picture("示例P811")
///                     .amount(35200)
///                     .count(2)
///                     .category_id(["CI20260618729"]),
///             ]),
///     );
/// ```
#[doc(alias = "服务商评估用户分层")]
#[doc(alias = "/v3/payscore/partner/permissions/assess-user-risk-level")]
#[doc(alias = "post_v3_payscore_partner_permissions_assess_user_risk_level")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 服务商评估用户分层; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sub_mchid`, `service_id`, `appid`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
        }

        /// `service_id`
        ///
        /// **Required.**
        pub fn service_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("service_id", value.into()))
        }

        /// `appid`
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// `sub_appid`
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_appid", value.into()))
        }

        /// `authorization_code`
        pub fn authorization_code(self, value: impl Into<String>) -> Self {
            Self(self.0.body("authorization_code", value.into()))
        }

        /// `openid`
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("openid", value.into()))
        }

        /// `sub_openid`
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_openid", value.into()))
        }

        /// `shopping_info`
        pub fn shopping_info(self, value: ShoppingInfo) -> Self {
            Self(self.0.body("shopping_info", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_payscore_partner_permissions_assess_user_risk_level",
                Verb::Post,
                "/v3/payscore/partner/permissions/assess-user-risk-level",
            )
            .body(Body::Json)
            .required(
                &[
                    "/query/sub_mchid",
                    "/body/service_id",
                    "/body/appid",
                    "/body/shopping_info/goods",
                    "/body/shopping_info/goods/*/name",
                    "/body/shopping_info/goods/*/picture",
                    "/body/shopping_info/goods/*/amount",
                    "/body/shopping_info/goods/*/count",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// ShoppingInfo
    #[derive(Clone, Debug, Default)]
    pub struct ShoppingInfo(Fields);

    impl ShoppingInfo {
        /// `goods`
        ///
        /// **Required.**
        pub fn goods(self, values: impl IntoIterator<Item = Goods>) -> Self {
            Self(self.0.set("goods", list::<Goods>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(ShoppingInfo);

    /// Goods
    #[derive(Clone, Debug, Default)]
    pub struct Goods(Fields);

    impl Goods {
        /// `name`
        ///
        /// **Required.**
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("name", value.into()))
        }

        /// `picture`
        ///
        /// **Required.**
        pub fn picture(self, value: impl Into<String>) -> Self {
            Self(self.0.set("picture", value.into()))
        }

        /// `amount`
        ///
        /// **Required.**
        pub fn amount(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("amount", value.into()))
        }

        /// `count`
        ///
        /// **Required.**
        pub fn count(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("count", value.into()))
        }

        /// `category_id`
        pub fn category_id(
            self,
            values: impl IntoIterator<Item = impl Into<String>>,
        ) -> Self {
            Self(self.0.set("category_id", list::<String>(values)))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Goods);

    /// The answer of 服务商评估用户分层.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `service_id`
        ///
        /// Documented as always there.
        pub service_id: Option<String>,
        /// `appid`
        ///
        /// Documented as always there.
        pub appid: Option<String>,
        /// `mchid`
        ///
        /// Documented as always there.
        pub mchid: Option<String>,
        /// `openid`
        pub openid: Option<String>,
        /// `authorization_code`
        pub authorization_code: Option<String>,
        /// `authorization_state`
        ///
        /// Documented as always there.
        pub authorization_state: Option<String>,
        /// `notify_url`
        pub notify_url: Option<String>,
        /// `cancel_authorization_time`
        pub cancel_authorization_time: Option<String>,
        /// `authorization_success_time`
        pub authorization_success_time: Option<String>,
        /// `sub_mchid`
        pub sub_mchid: Option<String>,
        /// `sub_appid`
        pub sub_appid: Option<String>,
        /// `sub_openid`
        pub sub_openid: Option<String>,
        /// `user_label`
        pub user_label: Option<String>,
        /// `channel_id`
        pub channel_id: Option<String>,
        /// `user_risk_level`
        pub user_risk_level: Option<i64>,
        /// `risk_level_version`
        pub risk_level_version: Option<i64>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        service_id = "service_id",
        appid = "appid",
        mchid = "mchid",
        openid = "openid",
        authorization_code = "authorization_code",
        authorization_state = "authorization_state",
        notify_url = "notify_url",
        cancel_authorization_time = "cancel_authorization_time",
        authorization_success_time = "authorization_success_time",
        sub_mchid = "sub_mchid",
        sub_appid = "sub_appid",
        sub_openid = "sub_openid",
        user_label = "user_label",
        channel_id = "channel_id",
        user_risk_level = "user_risk_level",
        risk_level_version = "risk_level_version",
    );
}
