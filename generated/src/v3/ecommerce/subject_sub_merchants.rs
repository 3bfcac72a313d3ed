//! 查询指定主体子商户列表 · `GET /v3/ecommerce/subject-sub-merchants`
//!
//! Generated from docs/openapi/v3/ecommerce/subject-sub-merchants.md by `cargo xtask regen`; do not edit.

/// Queries a platform's sub-merchants that belong to one legal entity by its certificate number.
///
/// 凭主体证件号码查询电商平台下属于同一主体的二级商户。
///
/// `GET /v3/ecommerce/subject-sub-merchants`
///
/// 查询指定主体子商户列表 / List a legal entity's sub-merchants · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4033742105) · feature `v3-ecommerce` · not confirmed by an official source
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::ecommerce::subject_sub_merchants::get;
///
/// let request = get()
///     .organization_type(get::OrganizationType::SubjectTypeIndividual)
///     .cert_number("92510107MA00000154")
///     .limit(10)
///     .offset(0);
/// ```
#[doc(alias = "查询指定主体子商户列表")]
#[doc(alias = "/v3/ecommerce/subject-sub-merchants")]
#[doc(alias = "get_v3_ecommerce_subject_sub_merchants")]
#[doc(alias = "询指定主体子商户列表")]
#[doc(alias = "指定主体子商户列表")]
#[doc(alias = "定主体子商户列表")]
#[doc(alias = "主体子商户列表")]
#[doc(alias = "体子商户列表")]
#[doc(alias = "子商户列表")]
#[doc(alias = "商户列表")]
#[doc(alias = "户列表")]
#[doc(alias = "列表")]
#[doc(alias = "List a legal entitys sub-merchants")]
#[doc(alias = "legal entitys sub-merchants")]
#[doc(alias = "entitys sub-merchants")]
#[doc(alias = "s sub-merchants")]
#[doc(alias = "sub-merchants")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询指定主体子商户列表. Created by [`get()`](super::get()).
    ///
    /// **Required**: `organization_type`, `cert_number`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 主体类型 / Type of the legal subject
        ///
        /// **Required.**
        pub fn organization_type(self, value: impl Into<OrganizationType>) -> Self {
            Self(self.0.query("organization_type", value.into()))
        }

        /// 证书（证件）号码 / Number of the registration certificate or document
        ///
        /// **Required.** Encrypted by the client.
        pub fn cert_number(self, value: impl Into<Sensitive>) -> Self {
            Self(self.0.query("cert_number", value.into()))
        }

        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// 分页偏移量 / Paging offset
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }

        /// Sets what happens if required fields are missing, for this request only.
        pub fn check_required(self, check: Check) -> Self {
            Self(self.0.check_required(check))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_ecommerce_subject_sub_merchants",
                Method::Get,
                "/v3/ecommerce/subject-sub-merchants",
            )
            .query(&["organization_type", "cert_number", "limit", "offset"])
            .required(&["/query/organization_type", "/query/cert_number"])
            .request(&[("/query/cert_number", FieldEncoding::RsaOaep)]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    impl Paginated for Request {
        type Item = response::Data;
        const PAGINATION: Pagination = Pagination {
            kind: PaginationKind::Offset {
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

    /// 主体类型 / Type of the legal subject
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum OrganizationType {
        /// 企业 / Enterprise
        ///
        /// `SUBJECT_TYPE_ENTERPRISE`
        SubjectTypeEnterprise,
        /// 事业单位 / Public institution
        ///
        /// `SUBJECT_TYPE_INSTITUTIONS_CLONED`
        SubjectTypeInstitutionsCloned,
        /// 个体工商户 / Individual business
        ///
        /// `SUBJECT_TYPE_INDIVIDUAL`
        SubjectTypeIndividual,
        /// 社会组织 / Social organization
        ///
        /// `SUBJECT_TYPE_OTHERS`
        SubjectTypeOthers,
        /// 政府机关 / Government body
        ///
        /// `SUBJECT_TYPE_GOVERNMENT`
        SubjectTypeGovernment,
        /// 小微商户 / Micro merchant
        ///
        /// `SUBJECT_TYPE_MICRO`
        SubjectTypeMicro,
        /// A value unknown to this version.
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

    /// Response of 查询指定主体子商户列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 数据列表 / List of records
        ///
        /// Always present according to the docs.
        pub data: Vec<response::Data>,
        /// 分页偏移量 / Paging offset
        ///
        /// Always present according to the docs.
        pub offset: Option<i64>,
        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        ///
        /// Always present according to the docs.
        pub limit: Option<i64>,
        /// 总数 / Total number
        ///
        /// Always present according to the docs.
        pub total_count: Option<i64>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 子商户号 / Merchant ID of the sub-merchant
            ///
            /// Always present according to the docs.
            pub sub_mchid: Option<String>,
            /// 商户简称 / Short name of the merchant
            ///
            /// Always present according to the docs.
            pub merchant_shortname: Option<String>,
            /// 签约时间，RFC 3339格式 / Time of the signing, in RFC 3339
            ///
            /// Always present according to the docs.
            pub sign_time: Option<String>,
            /// Fields unknown to this version.
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
