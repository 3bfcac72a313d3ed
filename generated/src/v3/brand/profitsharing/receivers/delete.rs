//! 删除分账接收方 · `POST /v3/brand/profitsharing/receivers/delete`
//!
//! Generated from docs/openapi/v3/brand/profitsharing/receivers/delete.md by `cargo xtask regen`; do not edit.

/// Deletes a profit-sharing receiver from a brand's main merchant ID for a partner.
///
/// 供服务商从品牌主商户号下移除一个分账接收方。
///
/// `POST /v3/brand/profitsharing/receivers/delete`
///
/// 删除分账接收方 / Delete a chain-brand profit-sharing receiver · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012467103) · feature `v3-brand` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::brand::profitsharing::receivers::delete::post;
///
/// let request = post()
///     .brand_mchid("1684907235")
///     .appid("wx5f0c1a9e7b3d2846")
///     .r#type(post::Type::MerchantId)
///     .account("1684920418");
/// ```
#[doc(alias = "删除分账接收方")]
#[doc(alias = "/v3/brand/profitsharing/receivers/delete")]
#[doc(alias = "post_v3_brand_profitsharing_receivers_delete")]
#[doc(alias = "除分账接收方")]
#[doc(alias = "分账接收方")]
#[doc(alias = "账接收方")]
#[doc(alias = "接收方")]
#[doc(alias = "收方")]
#[doc(alias = "Delete a chain-brand profit-sharing receiver")]
#[doc(alias = "chain-brand profit-sharing receiver")]
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
    /// **Required**: `brand_mchid`, `appid`, `type`, `account`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 品牌主商户号 / Merchant ID of the brand's main merchant
        ///
        /// **Required.**
        pub fn brand_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_mchid", value.into()))
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

        /// 类型 / Type
        ///
        /// **Required.**
        pub fn r#type(self, value: impl Into<Type>) -> Self {
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
                "post_v3_brand_profitsharing_receivers_delete",
                Method::Post,
                "/v3/brand/profitsharing/receivers/delete",
            )
            .body(Body::Json)
            .required(&["/body/brand_mchid", "/body/appid", "/body/type", "/body/account"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 类型 / Type
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Type {
        /// 商户号 / Merchant ID
        ///
        /// `MERCHANT_ID`
        MerchantId,
        /// 个人OpenID / Individual's OpenID
        ///
        /// `PERSONAL_OPENID`
        PersonalOpenid,
        /// 个人在子商户AppID下的OpenID / Individual's OpenID under the sub-merchant's AppID
        ///
        /// `PERSONAL_SUB_OPENID`
        PersonalSubOpenid,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Type,
        MerchantId = "MERCHANT_ID",
        PersonalOpenid = "PERSONAL_OPENID",
        PersonalSubOpenid = "PERSONAL_SUB_OPENID",
    );

    /// Response of 删除分账接收方.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 品牌主商户号 / Merchant ID of the brand's main merchant
        ///
        /// Always present according to the docs.
        pub brand_mchid: Option<String>,
        /// 类型 / Type
        ///
        /// Always present according to the docs.
        pub r#type: Option<response::Type>,
        /// 分账接收方账号，商户号或用户OpenID / Profit-sharing receiver's account: a merchant ID or a user's OpenID
        ///
        /// Always present according to the docs.
        pub account: Option<String>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        brand_mchid = "brand_mchid",
        r#type = "type",
        account = "account",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 类型 / Type
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Type {
            /// 商户号 / Merchant ID
            ///
            /// `MERCHANT_ID`
            MerchantId,
            /// 个人OpenID / Individual's OpenID
            ///
            /// `PERSONAL_OPENID`
            PersonalOpenid,
            /// 个人在子商户AppID下的OpenID / Individual's OpenID under the sub-merchant's AppID
            ///
            /// `PERSONAL_SUB_OPENID`
            PersonalSubOpenid,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Type,
            MerchantId = "MERCHANT_ID",
            PersonalOpenid = "PERSONAL_OPENID",
            PersonalSubOpenid = "PERSONAL_SUB_OPENID",
        );
    }
}
