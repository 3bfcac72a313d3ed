//! 终止合作关系 · `POST /v3/marketing/partnerships/terminate`
//!
//! Generated from docs/openapi/v3/marketing/partnerships/terminate.md by `cargo xtask regen`; do not edit.

/// 终止合作关系
///
/// `POST /v3/marketing/partnerships/terminate`
///
/// 终止合作关系 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4017164460), [2](https://pay.weixin.qq.com/doc/v3/partner/4017171868) · feature `v3-marketing`
///
/// ```
/// use wechatpay_api::v3::marketing::partnerships::terminate::post;
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
#[doc(alias = "终止合作关系")]
#[doc(alias = "/v3/marketing/partnerships/terminate")]
#[doc(alias = "post_v3_marketing_partnerships_terminate")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 终止合作关系; [`post()`](super::post()) makes one.
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
                "post_v3_marketing_partnerships_terminate",
                Verb::Post,
                "/v3/marketing/partnerships/terminate",
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

    /// The answer of 终止合作关系.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `terminate_time`
        ///
        /// Documented as always there.
        pub terminate_time: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        terminate_time = "terminate_time",
    );
}
