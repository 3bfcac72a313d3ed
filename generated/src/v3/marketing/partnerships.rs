//! 查询合作关系列表 · `GET /v3/marketing/partnerships`
//!
//! Generated from docs/openapi/v3/marketing/partnerships.md by `cargo xtask regen`; do not edit.

/// 查询合作关系列表
///
/// `GET /v3/marketing/partnerships`
///
/// 查询合作关系列表 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012380536), [2](https://pay.weixin.qq.com/doc/v3/partner/4012381479) · feature `v3-marketing`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::marketing::partnerships::get;
///
/// let request = get()
///     .partner(
///         get::Partner::default()
///             .r#type(get::Type::Appid)
///             .appid("wx5f0c1a9e7b3d2846")
///             .merchant_id("1472026061"),
///     )
///     .authorized_data(
///         get::AuthorizedData::default()
///             .business_type(get::BusinessType::FavorStock)
///             .stock_id("1752026"),
///     )
///     .limit(20)
///     .offset(0);
/// ```
#[doc(alias = "查询合作关系列表")]
#[doc(alias = "/v3/marketing/partnerships")]
#[doc(alias = "get_v3_marketing_partnerships")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询合作关系列表; [`get()`](super::get()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `partner`
        pub fn partner(self, value: Partner) -> Self {
            Self(self.0.query("partner", value))
        }

        /// `authorized_data`
        pub fn authorized_data(self, value: AuthorizedData) -> Self {
            Self(self.0.query("authorized_data", value))
        }

        /// `limit`
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// `offset`
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_marketing_partnerships",
                Verb::Get,
                "/v3/marketing/partnerships",
            )
            .query(&["partner", "authorized_data", "limit", "offset"])
            .required(&["/query/partner/type"])
            .request(
                &[("/query/partner", Wire::Json), ("/query/authorized_data", Wire::Json)],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    impl Paged for Request {
        type Item = response::Data;
        const PAGES: Pages = Pages {
            kind: PageKind::Number {
                field: "/query/offset",
                limit: Some("/query/limit"),
            },
            items: "/data",
            total: Some("/total_count"),
        };

        fn items(page: Response) -> Vec<response::Data> {
            page.data
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

    /// The answer of 查询合作关系列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `data`
        pub data: Vec<response::Data>,
        /// `limit`
        ///
        /// Documented as always there.
        pub limit: Option<i64>,
        /// `offset`
        ///
        /// Documented as always there.
        pub offset: Option<i64>,
        /// `total_count`
        pub total_count: Option<i64>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        data = "data",
        limit = "limit",
        offset = "offset",
        total_count = "total_count",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// Data
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// `partner`
            ///
            /// Documented as always there.
            pub partner: Option<Partner>,
            /// `authorized_data`
            ///
            /// Documented as always there.
            pub authorized_data: Option<AuthorizedData>,
            /// `build_time`
            ///
            /// Documented as always there.
            pub build_time: Option<String>,
            /// `terminate_time`
            pub terminate_time: Option<String>,
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

        object!(
            Data,
            partner = "partner",
            authorized_data = "authorized_data",
            build_time = "build_time",
            terminate_time = "terminate_time",
            create_time = "create_time",
            update_time = "update_time",
        );

        /// Partner
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Partner {
            /// `type`
            ///
            /// Documented as always there.
            pub r#type: Option<String>,
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

        /// AuthorizedData
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AuthorizedData {
            /// `business_type`
            ///
            /// Documented as always there.
            pub business_type: Option<String>,
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
    }
}
