//! 删除分账接收方 · `POST /v3/brand/profitsharing/receivers/delete`
//!
//! Generated from docs/openapi/v3/brand/profitsharing/receivers/delete.md by `cargo xtask regen`; do not edit.

/// 删除分账接收方
///
/// `POST /v3/brand/profitsharing/receivers/delete`
///
/// 删除分账接收方 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012467103) · feature `v3-brand`
///
/// ```
/// use wechatpay_api::v3::brand::profitsharing::receivers::delete::post;
///
/// let request = post()
///     .brand_mchid("1684907235")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .r#type(post::Type::MerchantId)
///     .account("2262026061");
/// ```
#[doc(alias = "删除分账接收方")]
#[doc(alias = "/v3/brand/profitsharing/receivers/delete")]
#[doc(alias = "post_v3_brand_profitsharing_receivers_delete")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 删除分账接收方; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `brand_mchid`, `appid`, `type`, `account`.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        brand_mchid: Option<String>,
        appid: Option<String>,
        sub_appid: Option<String>,
        r#type: Option<Type>,
        account: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `brand_mchid`
        ///
        /// **Required.**
        pub fn brand_mchid(mut self, value: impl Into<String>) -> Self {
            self.brand_mchid = Some(value.into());
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

        /// `type`
        ///
        /// **Required.**
        pub fn r#type(mut self, value: impl Into<Type>) -> Self {
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

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_brand_profitsharing_receivers_delete",
                Verb::Post,
                "/v3/brand/profitsharing/receivers/delete",
            )
            .body(Body::Json)
            .required(&["/body/brand_mchid", "/body/appid", "/body/type", "/body/account"]);

        fn parts(&self) -> Parts {
            Parts::new()
                .body("brand_mchid", &self.brand_mchid)
                .body("appid", &self.appid)
                .body("sub_appid", &self.sub_appid)
                .body("type", &self.r#type)
                .body("account", &self.account)
                .extra(&self.extra)
        }
    }

    /// Type
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
    #[non_exhaustive]
    pub enum Type {
        /// `MERCHANT_ID`
        MerchantId,
        /// `PERSONAL_OPENID`
        PersonalOpenid,
        /// `PERSONAL_SUB_OPENID`
        PersonalSubOpenid,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Type,
        MerchantId = "MERCHANT_ID",
        PersonalOpenid = "PERSONAL_OPENID",
        PersonalSubOpenid = "PERSONAL_SUB_OPENID",
    );

    /// The answer of 删除分账接收方.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `brand_mchid`
        ///
        /// Documented as always there.
        pub brand_mchid: Option<String>,
        /// `type`
        ///
        /// Documented as always there.
        pub r#type: Option<response::Type>,
        /// `account`
        ///
        /// Documented as always there.
        pub account: Option<String>,
        /// What came besides.
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
        use crate::model::*;

        /// Type
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum Type {
            /// `MERCHANT_ID`
            MerchantId,
            /// `PERSONAL_OPENID`
            PersonalOpenid,
            /// `PERSONAL_SUB_OPENID`
            PersonalSubOpenid,
            /// A value that these docs do not know.
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
