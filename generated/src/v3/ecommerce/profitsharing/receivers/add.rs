//! 添加分账接收方 · `POST /v3/ecommerce/profitsharing/receivers/add`
//!
//! Generated from docs/openapi/v3/ecommerce/profitsharing/receivers/add.md by `cargo xtask regen`; do not edit.

/// 添加分账接收方
///
/// `POST /v3/ecommerce/profitsharing/receivers/add`
///
/// 添加分账接收方 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012477758) · feature `v3-ecommerce`
///
/// ```
/// use wechatpay_api::v3::ecommerce::profitsharing::receivers::add::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .r#type("示例T857")
///     .account("226202606")
///     .name("春茶节")
///     .encrypted_name("李雷")
///     .relation_type("示例RT434");
/// ```
#[doc(alias = "添加分账接收方")]
#[doc(alias = "/v3/ecommerce/profitsharing/receivers/add")]
#[doc(alias = "post_v3_ecommerce_profitsharing_receivers_add")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 添加分账接收方; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `appid`, `type`, `account`, `relation_type`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        appid: Option<String>,
        r#type: Option<String>,
        account: Option<String>,
        name: Option<String>,
        encrypted_name: Option<Sensitive>,
        relation_type: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `appid`
        ///
        /// **Required.**
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `type`
        ///
        /// **Required.**
        pub fn r#type(mut self, value: impl Into<String>) -> Self {
            self.r#type = Some(value.into());
            self
        }

        /// `account`
        ///
        /// **Required.**
        pub fn account(mut self, value: impl Into<String>) -> Self {
            self.account = Some(value.into());
            self
        }

        /// `name`
        pub fn name(mut self, value: impl Into<String>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `encrypted_name`
        ///
        /// Sealed by the client on sending.
        pub fn encrypted_name(mut self, value: impl Into<Sensitive>) -> Self {
            self.encrypted_name = Some(value.into());
            self
        }

        /// `relation_type`
        ///
        /// **Required.**
        pub fn relation_type(mut self, value: impl Into<String>) -> Self {
            self.relation_type = Some(value.into());
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
                "post_v3_ecommerce_profitsharing_receivers_add",
                Verb::Post,
                "/v3/ecommerce/profitsharing/receivers/add",
            )
            .body(Body::Json)
            .required(&["/body/appid", "/body/type", "/body/account", "/body/relation_type"])
            .request(&[("/body/encrypted_name", Wire::RsaOaep)]);

        fn parts(&self) -> Parts {
            Parts::new()
                .body("appid", &self.appid)
                .body("type", &self.r#type)
                .body("account", &self.account)
                .body("name", &self.name)
                .body("encrypted_name", &self.encrypted_name)
                .body("relation_type", &self.relation_type)
                .extra(&self.extra)
        }
    }

    /// The answer of 添加分账接收方.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `type`
        ///
        /// Documented as always there.
        pub r#type: Option<String>,
        /// `account`
        ///
        /// Documented as always there.
        pub account: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        r#type = "type",
        account = "account",
    );
}
