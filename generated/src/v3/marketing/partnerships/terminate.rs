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
    pub struct Request {
        idempotency_key: Option<String>,
        partner: Option<Partner>,
        authorized_data: Option<AuthorizedData>,
        extra: Extra,
    }

    impl Request {
        /// `Idempotency-Key`
        ///
        /// **Required.**
        pub fn idempotency_key(mut self, value: impl Into<String>) -> Self {
            self.idempotency_key = Some(value.into());
            self
        }

        /// `partner`
        ///
        /// **Required.**
        pub fn partner(mut self, value: impl Into<Partner>) -> Self {
            self.partner = Some(value.into());
            self
        }

        /// `authorized_data`
        ///
        /// **Required.**
        pub fn authorized_data(mut self, value: impl Into<AuthorizedData>) -> Self {
            self.authorized_data = Some(value.into());
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
            Parts::new()
                .header("Idempotency-Key", &self.idempotency_key)
                .body("partner", &self.partner)
                .body("authorized_data", &self.authorized_data)
                .extra(&self.extra)
        }
    }

    /// Partner
    #[derive(Clone, Debug, Default)]
    pub struct Partner {
        r#type: Option<Type>,
        appid: Option<String>,
        merchant_id: Option<String>,
        extra: Extra,
    }

    impl Partner {
        /// `type`
        ///
        /// **Required.**
        pub fn r#type(mut self, value: impl Into<Type>) -> Self {
            self.r#type = Some(value.into());
            self
        }

        /// `appid`
        pub fn appid(mut self, value: impl Into<String>) -> Self {
            self.appid = Some(value.into());
            self
        }

        /// `merchant_id`
        pub fn merchant_id(mut self, value: impl Into<String>) -> Self {
            self.merchant_id = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        Partner,
        r#type = "type",
        appid = "appid",
        merchant_id = "merchant_id",
    );

    /// Type
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    pub struct AuthorizedData {
        business_type: Option<BusinessType>,
        stock_id: Option<String>,
        extra: Extra,
    }

    impl AuthorizedData {
        /// `business_type`
        ///
        /// **Required.**
        pub fn business_type(mut self, value: impl Into<BusinessType>) -> Self {
            self.business_type = Some(value.into());
            self
        }

        /// `stock_id`
        pub fn stock_id(mut self, value: impl Into<String>) -> Self {
            self.stock_id = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        AuthorizedData,
        business_type = "business_type",
        stock_id = "stock_id",
    );

    /// BusinessType
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, Default)]
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
