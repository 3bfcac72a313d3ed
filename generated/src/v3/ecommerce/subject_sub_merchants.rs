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
    pub struct Request {
        organization_type: Option<OrganizationType>,
        cert_number: Option<Sensitive>,
        limit: Option<i64>,
        offset: Option<i64>,
        extra: Extra,
    }

    impl Request {
        /// `organization_type`
        ///
        /// **Required.**
        pub fn organization_type(mut self, value: impl Into<OrganizationType>) -> Self {
            self.organization_type = Some(value.into());
            self
        }

        /// `cert_number`
        ///
        /// **Required.** Sealed by the client on sending.
        pub fn cert_number(mut self, value: impl Into<Sensitive>) -> Self {
            self.cert_number = Some(value.into());
            self
        }

        /// `limit`
        pub fn limit(mut self, value: impl Into<i64>) -> Self {
            self.limit = Some(value.into());
            self
        }

        /// `offset`
        pub fn offset(mut self, value: impl Into<i64>) -> Self {
            self.offset = Some(value.into());
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
                "get_v3_ecommerce_subject_sub_merchants",
                Verb::Get,
                "/v3/ecommerce/subject-sub-merchants",
            )
            .required(&["/query/organization_type", "/query/cert_number"])
            .request(&[("/query/cert_number", Wire::RsaOaep)]);

        fn parts(&self) -> Parts {
            Parts::new()
                .query("organization_type", &self.organization_type)
                .query("cert_number", &self.cert_number)
                .query("limit", &self.limit)
                .query("offset", &self.offset)
                .extra(&self.extra)
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
    #[derive(Clone, Debug, PartialEq, Eq, Hash)]
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
    #[derive(Clone, Debug, Default)]
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
        #[derive(Clone, Debug, Default)]
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
