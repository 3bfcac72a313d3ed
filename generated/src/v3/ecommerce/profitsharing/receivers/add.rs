//! 添加分账接收方 · `POST /v3/ecommerce/profitsharing/receivers/add`
//!
//! Generated from docs/openapi/v3/ecommerce/profitsharing/receivers/add.md by `cargo xtask regen`; do not edit.

/// Adds a profit-sharing receiver to an e-commerce platform's list.
///
/// 在电商平台的接收方列表中登记一个分账接收方。
///
/// `POST /v3/ecommerce/profitsharing/receivers/add`
///
/// 添加分账接收方 / Add a platform's profit-sharing receiver · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012477758) · feature `v3-ecommerce` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::ecommerce::profitsharing::receivers::add::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .r#type("MERCHANT_ID")
///     .account("1684920418")
///     .relation_type("SUPPLIER");
/// ```
#[doc(alias = "添加分账接收方")]
#[doc(alias = "/v3/ecommerce/profitsharing/receivers/add")]
#[doc(alias = "post_v3_ecommerce_profitsharing_receivers_add")]
#[doc(alias = "加分账接收方")]
#[doc(alias = "分账接收方")]
#[doc(alias = "账接收方")]
#[doc(alias = "接收方")]
#[doc(alias = "收方")]
#[doc(alias = "Add a platforms profit-sharing receiver")]
#[doc(alias = "platforms profit-sharing receiver")]
#[doc(alias = "s profit-sharing receiver")]
#[doc(alias = "profit-sharing receiver")]
#[doc(alias = "receiver")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 添加分账接收方. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `type`, `account`, `relation_type`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        ///
        /// **Required.**
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("appid", value.into()))
        }

        /// 类型 / Type
        ///
        /// **Required.**
        pub fn r#type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("type", value.into()))
        }

        /// 分账接收方账号，商户号或用户OpenID / Profit-sharing receiver's account: a merchant ID or a user's OpenID
        ///
        /// **Required.**
        pub fn account(self, value: impl Into<String>) -> Self {
            Self(self.0.body("account", value.into()))
        }

        /// 名称或姓名 / Name
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("name", value.into()))
        }

        /// 加密的姓名或接收方名称 / Name of a person or receiver, encrypted
        ///
        /// Encrypted by the client.
        pub fn encrypted_name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("encrypted_name", value.into()))
        }

        /// 与分账接收方的关系类型 / Relation of the profit-sharing receiver to the merchant
        ///
        /// **Required.**
        pub fn relation_type(self, value: impl Into<String>) -> Self {
            Self(self.0.body("relation_type", value.into()))
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
                "post_v3_ecommerce_profitsharing_receivers_add",
                Method::Post,
                "/v3/ecommerce/profitsharing/receivers/add",
            )
            .body(Body::Json)
            .required(&["/body/appid", "/body/type", "/body/account", "/body/relation_type"])
            .request(&[("/body/encrypted_name", FieldEncoding::RsaOaep)]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 添加分账接收方.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 类型 / Type
        ///
        /// Always present according to the docs.
        pub r#type: Option<String>,
        /// 分账接收方账号，商户号或用户OpenID / Profit-sharing receiver's account: a merchant ID or a user's OpenID
        ///
        /// Always present according to the docs.
        pub account: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        r#type = "type",
        account = "account",
    );
}
