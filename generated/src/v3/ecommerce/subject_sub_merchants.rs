//! 查询指定主体子商户列表 · `GET /v3/ecommerce/subject-sub-merchants`
//!
//! Generated from docs/openapi/v3/ecommerce/subject-sub-merchants.md by `cargo xtask regen`; do not edit.

/// 查询指定主体子商户列表
///
/// `GET /v3/ecommerce/subject-sub-merchants`
///
/// 查询指定主体子商户列表 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4033742105) · feature `v3-ecommerce`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::ecommerce::subject_sub_merchants::get;
///
/// let request = get()
///     .organization_type(get::OrganizationType::SubjectTypeEnterprise)
///     .cert_number("11010519491231002X")
///     .limit(20)
///     .offset(0);
/// ```
#[doc(alias = "查询指定主体子商户列表")]
#[doc(alias = "/v3/ecommerce/subject-sub-merchants")]
#[doc(alias = "get_v3_ecommerce_subject_sub_merchants")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询指定主体子商户列表; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `organization_type`, `cert_number`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `organization_type`
        ///
        /// **Required.**
        pub fn organization_type(self, value: impl Into<OrganizationType>) -> Self {
            Self(self.0.query("organization_type", value.into()))
        }

        /// `cert_number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn cert_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.query("cert_number", value.into()))
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
                "get_v3_ecommerce_subject_sub_merchants",
                Verb::Get,
                "/v3/ecommerce/subject-sub-merchants",
            )
            .query(&["organization_type", "cert_number", "limit", "offset"])
            .required(&["/query/organization_type", "/query/cert_number"])
            .request(&[("/query/cert_number", Wire::RsaOaep)]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    impl Paged for Request {
        type Item = response::Data;
        const PAGES: Pages = Pages {
            kind: PageKind::Offset {
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

    /// OrganizationType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum OrganizationType {
        /// `SUBJECT_TYPE_ENTERPRISE`
        SubjectTypeEnterprise,
        /// `SUBJECT_TYPE_INSTITUTIONS_CLONED`
        SubjectTypeInstitutionsCloned,
        /// `SUBJECT_TYPE_INDIVIDUAL`
        SubjectTypeIndividual,
        /// `SUBJECT_TYPE_OTHERS`
        SubjectTypeOthers,
        /// `SUBJECT_TYPE_GOVERNMENT`
        SubjectTypeGovernment,
        /// `SUBJECT_TYPE_MICRO`
        SubjectTypeMicro,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        OrganizationType,
        SubjectTypeEnterprise = "SUBJECT_TYPE_ENTERPRISE",
        SubjectTypeInstitutionsCloned = "SUBJECT_TYPE_INSTITUTIONS_CLONED",
        SubjectTypeIndividual = "SUBJECT_TYPE_INDIVIDUAL",
        SubjectTypeOthers = "SUBJECT_TYPE_OTHERS",
        SubjectTypeGovernment = "SUBJECT_TYPE_GOVERNMENT",
        SubjectTypeMicro = "SUBJECT_TYPE_MICRO",
    );

    /// The answer of 查询指定主体子商户列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `data`
        ///
        /// Documented as always there.
        pub data: Vec<response::Data>,
        /// `offset`
        ///
        /// Documented as always there.
        pub offset: Option<i64>,
        /// `limit`
        ///
        /// Documented as always there.
        pub limit: Option<i64>,
        /// `total_count`
        ///
        /// Documented as always there.
        pub total_count: Option<i64>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        data = "data",
        offset = "offset",
        limit = "limit",
        total_count = "total_count",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// Data
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// `sub_mchid`
            ///
            /// Documented as always there.
            pub sub_mchid: Option<String>,
            /// `merchant_shortname`
            ///
            /// Documented as always there.
            pub merchant_shortname: Option<String>,
            /// `sign_time`
            ///
            /// Documented as always there.
            pub sign_time: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Data,
            sub_mchid = "sub_mchid",
            merchant_shortname = "merchant_shortname",
            sign_time = "sign_time",
        );
    }
}
