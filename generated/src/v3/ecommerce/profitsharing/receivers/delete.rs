//! 删除分账接收方 · `POST /v3/ecommerce/profitsharing/receivers/delete`
//!
//! Generated from docs/openapi/v3/ecommerce/profitsharing/receivers/delete.md by `cargo xtask regen`; do not edit.

/// Deletes a profit-sharing receiver from an e-commerce platform's list.
///
/// 从电商平台的接收方列表中移除一个分账接收方。
///
/// `POST /v3/ecommerce/profitsharing/receivers/delete`
///
/// 删除分账接收方 / Delete a platform's profit-sharing receiver · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012477759) · feature `v3-ecommerce` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::ecommerce::profitsharing::receivers::delete::post;
///
/// let request = post()
///     .appid("wx5f0c1a9e7b3d2846")
///     .r#type("MERCHANT_ID")
///     .account("1684920418");
/// ```
#[doc(alias = "删除分账接收方")]
#[doc(alias = "/v3/ecommerce/profitsharing/receivers/delete")]
#[doc(alias = "post_v3_ecommerce_profitsharing_receivers_delete")]
#[doc(alias = "除分账接收方")]
#[doc(alias = "分账接收方")]
#[doc(alias = "账接收方")]
#[doc(alias = "接收方")]
#[doc(alias = "收方")]
#[doc(alias = "Delete a platforms profit-sharing receiver")]
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

    /// Request for 删除分账接收方. Created by [`post()`](super::post()).
    ///
    /// **Required**: `appid`, `type`, `account`.
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
                "post_v3_ecommerce_profitsharing_receivers_delete",
                Method::Post,
                "/v3/ecommerce/profitsharing/receivers/delete",
            )
            .body(Body::Json)
            .required(&["/body/appid", "/body/type", "/body/account"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 删除分账接收方.
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
