//! 建立合作关系 · `POST /v3/marketing/partnerships/build`
//!
//! Generated from docs/openapi/v3/marketing/partnerships/build.md by `cargo xtask regen`; do not edit.

/// 建立合作关系
///
/// `POST /v3/marketing/partnerships/build`
///
/// 建立合作关系 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012380498), [2](https://pay.weixin.qq.com/doc/v3/partner/4012381469) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::partnerships::build::post;
///
/// let request = post()
///     .partner(
///         post::Partner::default()
///             .r#type(post::Type::Appid)
///             .appid("wx5f0c1a9e7b3d2846")
///             .merchant_id("1472026061"),
///     )
///     .authorized_data(
///         post::AuthorizedData::default()
///             .business_type(post::BusinessType::FavorStock)
///             .stock_id("1752026"),
///     );
/// ```
#[doc(alias = "建立合作关系")]
#[doc(alias = "/v3/marketing/partnerships/build")]
#[doc(alias = "post_v3_marketing_partnerships_build")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 建立合作关系; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `partner`, `authorized_data`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `Idempotency-Key`
        ///
        /// **Required.**
        pub fn idempotency_key(self, value: impl Into<String>) -> Self {
            Self(self.0.header("Idempotency-Key", value.into()))
        }

        /// `partner`
        ///
        /// **Required.**
        pub fn partner(self, value: Partner) -> Self {
            Self(self.0.body("partner", value))
        }

        /// `authorized_data`
        ///
        /// **Required.**
        pub fn authorized_data(self, value: AuthorizedData) -> Self {
            Self(self.0.body("authorized_data", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_marketing_partnerships_build",
                Verb::Post,
                "/v3/marketing/partnerships/build",
            )
            .body(Body::Json)
            .required(
                &[
                    "/headers/Idempotency-Key",
                    "/body/partner",
                    "/body/partner/type",
                    "/body/authorized_data",
                    "/body/authorized_data/business_type",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// Partner
    #[derive(Clone, Debug, Default)]
    pub struct Partner(Fields);

    impl Partner {
        /// `type`
        ///
        /// **Required.**
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// `appid`
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("appid", value.into()))
        }

        /// `merchant_id`
        pub fn merchant_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Partner);

    /// Type
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Type {
        /// `APPID`
        Appid,
        /// `MERCHANT`
        Merchant,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Type,
        Appid = "APPID",
        Merchant = "MERCHANT",
    );

    /// AuthorizedData
    #[derive(Clone, Debug, Default)]
    pub struct AuthorizedData(Fields);

    impl AuthorizedData {
        /// `business_type`
        ///
        /// **Required.**
        pub fn business_type(self, value: impl Into<BusinessType>) -> Self {
            Self(self.0.set("business_type", value.into()))
        }

        /// `stock_id`
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("stock_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AuthorizedData);

    /// BusinessType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum BusinessType {
        /// `FAVOR_STOCK`
        FavorStock,
        /// `BUSIFAVOR_STOCK`
        BusifavorStock,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        BusinessType,
        FavorStock = "FAVOR_STOCK",
        BusifavorStock = "BUSIFAVOR_STOCK",
    );

    /// The answer of 建立合作关系.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `partner`
        ///
        /// Documented as always there.
        pub partner: Option<response::Partner>,
        /// `authorized_data`
        ///
        /// Documented as always there.
        pub authorized_data: Option<response::AuthorizedData>,
        /// `state`
        ///
        /// Documented as always there.
        pub state: Option<response::State>,
        /// `build_time`
        ///
        /// Documented as always there.
        pub build_time: Option<String>,
        /// `create_time`
        ///
        /// Documented as always there.
        pub create_time: Option<String>,
        /// `update_time`
        ///
        /// Documented as always there.
        pub update_time: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        partner = "partner",
        authorized_data = "authorized_data",
        state = "state",
        build_time = "build_time",
        create_time = "create_time",
        update_time = "update_time",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// Partner
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Partner {
            /// `type`
            ///
            /// Documented as always there.
            pub r#type: Option<Type>,
            /// `appid`
            pub appid: Option<String>,
            /// `merchant_id`
            pub merchant_id: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Partner,
            r#type = "type",
            appid = "appid",
            merchant_id = "merchant_id",
        );

        /// Type
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum Type {
            /// `APPID`
            Appid,
            /// `MERCHANT`
            Merchant,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            Type,
            Appid = "APPID",
            Merchant = "MERCHANT",
        );

        /// AuthorizedData
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AuthorizedData {
            /// `business_type`
            ///
            /// Documented as always there.
            pub business_type: Option<BusinessType>,
            /// `stock_id`
            pub stock_id: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            AuthorizedData,
            business_type = "business_type",
            stock_id = "stock_id",
        );

        /// BusinessType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum BusinessType {
            /// `FAVOR_STOCK`
            FavorStock,
            /// `BUSIFAVOR_STOCK`
            BusifavorStock,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            BusinessType,
            FavorStock = "FAVOR_STOCK",
            BusifavorStock = "BUSIFAVOR_STOCK",
        );

        /// State
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum State {
            /// `ESTABLISHED`
            Established,
            /// `TERMINATED`
            Terminated,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            State,
            Established = "ESTABLISHED",
            Terminated = "TERMINATED",
        );
    }
}
