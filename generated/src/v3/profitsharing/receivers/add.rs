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
    pub struct Request {
        sub_mchid: Option<String>,
        appid: Option<String>,
        sub_appid: Option<String>,
        r#type: Option<Type>,
        account: Option<String>,
        name: Option<Sensitive>,
        relation_type: Option<RelationType>,
        custom_relation: Option<String>,
        extra: Extra,
    }

    impl Request {
        /// `sub_mchid`
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
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

        /// `name`
        ///
        /// Sealed by the client on sending.
        pub fn name(mut self, value: impl Into<Sensitive>) -> Self {
            self.name = Some(value.into());
            self
        }

        /// `relation_type`
        ///
        /// **Required.**
        pub fn relation_type(mut self, value: impl Into<RelationType>) -> Self {
            self.relation_type = Some(value.into());
            self
        }

        /// `custom_relation`
        pub fn custom_relation(mut self, value: impl Into<String>) -> Self {
            self.custom_relation = Some(value.into());
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
                "post_v3_profitsharing_receivers_add",
                Verb::Post,
                "/v3/profitsharing/receivers/add",
            )
            .body(Body::Json)
            .required(&["/body/appid", "/body/type", "/body/account", "/body/relation_type"])
            .request(&[("/body/name", Wire::RsaOaep)])
            .response(&[("/name", Wire::RsaOaep)]);

        fn parts(&self) -> Parts {
            Parts::new()
                .body("sub_mchid", &self.sub_mchid)
                .body("appid", &self.appid)
                .body("sub_appid", &self.sub_appid)
                .body("type", &self.r#type)
                .body("account", &self.account)
                .body("name", &self.name)
                .body("relation_type", &self.relation_type)
                .body("custom_relation", &self.custom_relation)
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

    /// RelationType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, Default)]
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

        /// RelationType
        #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
