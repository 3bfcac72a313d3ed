//! 添加分账接收方 · `POST /v3/brand/profitsharing/receivers/add`
//!
//! Generated from docs/openapi/v3/brand/profitsharing/receivers/add.md by `cargo xtask regen`; do not edit.

/// 添加分账接收方
///
/// `POST /v3/brand/profitsharing/receivers/add`
///
/// 添加分账接收方 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012467100) · feature `v3-brand`
///
/// ```
/// use wechatpay_api::v3::brand::profitsharing::receivers::add::post;
///
/// let request = post()
///     .brand_mchid("1684907235")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .r#type(post::Type::MerchantId)
///     .account("2262026061")
///     .name("春茶节")
///     .relation_type(post::RelationType::Supplier);
/// ```
#[doc(alias = "添加分账接收方")]
#[doc(alias = "/v3/brand/profitsharing/receivers/add")]
#[doc(alias = "post_v3_brand_profitsharing_receivers_add")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 添加分账接收方; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `brand_mchid`, `appid`, `type`, `account`, `relation_type`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `brand_mchid`
        ///
        /// **Required.**
        pub fn brand_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_mchid", value.into()))
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

        /// `type`
        ///
        /// **Required.**
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.body("type", value.into()))
        }

        /// `account`
        ///
        /// **Required.**
        pub fn account(self, value: impl Into<String>) -> Self {
            Self(self.0.body("account", value.into()))
        }

        /// `name`
        pub fn name(self, value: impl Into<String>) -> Self {
            Self(self.0.body("name", value.into()))
        }

        /// `relation_type`
        ///
        /// **Required.**
        pub fn relation_type(self, value: impl Into<RelationType>) -> Self {
            Self(self.0.body("relation_type", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_brand_profitsharing_receivers_add",
                Verb::Post,
                "/v3/brand/profitsharing/receivers/add",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/brand_mchid",
                    "/body/appid",
                    "/body/type",
                    "/body/account",
                    "/body/relation_type",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// Type
    #[derive(Clone)]
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

    /// RelationType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum RelationType {
        /// `SUPPLIER`
        Supplier,
        /// `DISTRIBUTOR`
        Distributor,
        /// `SERVICE_PROVIDER`
        ServiceProvider,
        /// `PLATFORM`
        Platform,
        /// `STAFF`
        Staff,
        /// `OTHERS`
        Others,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        RelationType,
        Supplier = "SUPPLIER",
        Distributor = "DISTRIBUTOR",
        ServiceProvider = "SERVICE_PROVIDER",
        Platform = "PLATFORM",
        Staff = "STAFF",
        Others = "OTHERS",
    );

    /// The answer of 添加分账接收方.
    #[derive(Clone)]
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
        #[derive(Clone)]
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
