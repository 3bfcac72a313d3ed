//! 添加分账接收方 · `POST /v3/profitsharing/receivers/add`
//!
//! Generated from docs/openapi/v3/profitsharing/receivers/add.md by `cargo xtask regen`; do not edit.

/// 添加分账接收方
///
/// `POST /v3/profitsharing/receivers/add`
///
/// 添加分账接收方 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012528995), [2](https://pay.weixin.qq.com/doc/v3/partner/4012690944) · feature `v3-profitsharing`
///
/// ```
/// use wechatpay_api::v3::profitsharing::receivers::add::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .appid("wx5f0c1a9e7b3d2846")
///     .sub_appid("wx5f0c1a9e7b3d2846")
///     .r#type(post::Type::MerchantId)
///     .account("22620260")
///     .name("李雷")
///     .relation_type(post::RelationType::ServiceProvider)
///     .custom_relation("示例CR831");
/// ```
#[doc(alias = "添加分账接收方")]
#[doc(alias = "/v3/profitsharing/receivers/add")]
#[doc(alias = "post_v3_profitsharing_receivers_add")]
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
    pub struct Request(Parts);

    impl Request {
        /// `sub_mchid`
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
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
        ///
        /// Sealed by the client on sending.
        pub fn name(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.body("name", value.into()))
        }

        /// `relation_type`
        ///
        /// **Required.**
        pub fn relation_type(self, value: impl Into<RelationType>) -> Self {
            Self(self.0.body("relation_type", value.into()))
        }

        /// `custom_relation`
        pub fn custom_relation(self, value: impl Into<String>) -> Self {
            Self(self.0.body("custom_relation", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_profitsharing_receivers_add",
                Verb::Post,
                "/v3/profitsharing/receivers/add",
            )
            .body(Body::Json)
            .required(&["/body/appid", "/body/type", "/body/account", "/body/relation_type"])
            .request(&[("/body/name", Wire::RsaOaep)])
            .response(&[("/name", Wire::RsaOaep)]);

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
        /// `SERVICE_PROVIDER`
        ServiceProvider,
        /// `STORE`
        Store,
        /// `STAFF`
        Staff,
        /// `STORE_OWNER`
        StoreOwner,
        /// `PARTNER`
        Partner,
        /// `HEADQUARTER`
        Headquarter,
        /// `BRAND`
        Brand,
        /// `DISTRIBUTOR`
        Distributor,
        /// `USER`
        User,
        /// `SUPPLIER`
        Supplier,
        /// `CUSTOM`
        Custom,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        RelationType,
        ServiceProvider = "SERVICE_PROVIDER",
        Store = "STORE",
        Staff = "STAFF",
        StoreOwner = "STORE_OWNER",
        Partner = "PARTNER",
        Headquarter = "HEADQUARTER",
        Brand = "BRAND",
        Distributor = "DISTRIBUTOR",
        User = "USER",
        Supplier = "SUPPLIER",
        Custom = "CUSTOM",
    );

    /// The answer of 添加分账接收方.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `sub_mchid`
        pub sub_mchid: Option<String>,
        /// `type`
        ///
        /// Documented as always there.
        pub r#type: Option<response::Type>,
        /// `account`
        ///
        /// Documented as always there.
        pub account: Option<String>,
        /// `name`
        ///
        /// Sealed on the wire, opened by the client.
        pub name: Option<Sensitive>,
        /// `relation_type`
        ///
        /// Documented as always there.
        pub relation_type: Option<response::RelationType>,
        /// `custom_relation`
        pub custom_relation: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        sub_mchid = "sub_mchid",
        r#type = "type",
        account = "account",
        name = "name",
        relation_type = "relation_type",
        custom_relation = "custom_relation",
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

        /// RelationType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum RelationType {
            /// `SERVICE_PROVIDER`
            ServiceProvider,
            /// `STORE`
            Store,
            /// `STAFF`
            Staff,
            /// `STORE_OWNER`
            StoreOwner,
            /// `PARTNER`
            Partner,
            /// `HEADQUARTER`
            Headquarter,
            /// `BRAND`
            Brand,
            /// `DISTRIBUTOR`
            Distributor,
            /// `USER`
            User,
            /// `SUPPLIER`
            Supplier,
            /// `CUSTOM`
            Custom,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            RelationType,
            ServiceProvider = "SERVICE_PROVIDER",
            Store = "STORE",
            Staff = "STAFF",
            StoreOwner = "STORE_OWNER",
            Partner = "PARTNER",
            Headquarter = "HEADQUARTER",
            Brand = "BRAND",
            Distributor = "DISTRIBUTOR",
            User = "USER",
            Supplier = "SUPPLIER",
            Custom = "CUSTOM",
        );
    }
}
