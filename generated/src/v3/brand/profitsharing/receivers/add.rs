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
    pub struct Request {
        brand_mchid: Option<String>,
        appid: Option<String>,
        sub_appid: Option<String>,
        r#type: Option<Type>,
        account: Option<String>,
        name: Option<String>,
        relation_type: Option<RelationType>,
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

        /// `name`
        pub fn name(mut self, value: impl Into<String>) -> Self {
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

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
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
            Parts::new()
                .body("brand_mchid", &self.brand_mchid)
                .body("appid", &self.appid)
                .body("sub_appid", &self.sub_appid)
                .body("type", &self.r#type)
                .body("account", &self.account)
                .body("name", &self.name)
                .body("relation_type", &self.relation_type)
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
