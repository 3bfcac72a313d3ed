//! 查询合作关系列表 · `GET /v3/marketing/partnerships`
//!
//! Generated from docs/openapi/v3/marketing/partnerships.md by `cargo xtask regen`; do not edit.

/// Queries the merchant's partnerships that share marketing resources, by partner and authorized data.
///
/// 按合作方和授权数据查询商户共享营销资源的合作关系。
///
/// `GET /v3/marketing/partnerships`
///
/// 查询合作关系列表 / Query marketing partnerships · official pages: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4012380536), [partner](https://pay.weixin.qq.com/doc/v3/partner/4012381479) · feature `v3-marketing` · confirmed by two SDKs
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
///
/// ```
/// use wechatpay_api::v3::marketing::partnerships::get;
///
/// let request = get().limit(10).offset(0);
/// ```
#[doc(alias = "查询合作关系列表")]
#[doc(alias = "/v3/marketing/partnerships")]
#[doc(alias = "get_v3_marketing_partnerships")]
#[doc(alias = "询合作关系列表")]
#[doc(alias = "合作关系列表")]
#[doc(alias = "作关系列表")]
#[doc(alias = "关系列表")]
#[doc(alias = "系列表")]
#[doc(alias = "列表")]
#[doc(alias = "Query marketing partnerships")]
#[doc(alias = "marketing partnerships")]
#[doc(alias = "partnerships")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询合作关系列表. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 合作方信息 / Cooperating party
        pub fn partner(self, value: Partner) -> Self {
            Self(self.0.query("partner", value))
        }

        /// 被授权数据 / Data that is authorized
        pub fn authorized_data(self, value: AuthorizedData) -> Self {
            Self(self.0.query("authorized_data", value))
        }

        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// 分页页码 / Page number
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
                "get_v3_marketing_partnerships",
                Method::Get,
                "/v3/marketing/partnerships",
            )
            .query(&["partner", "authorized_data", "limit", "offset"])
            .required(&["/query/partner/type"])
            .request(
                &[
                    ("/query/partner", FieldEncoding::Json),
                    ("/query/authorized_data", FieldEncoding::Json),
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    impl Paginated for Request {
        type Item = response::Data;
        const PAGINATION: Pagination = Pagination {
            kind: PaginationKind::Number {
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

    /// 合作方信息 / Cooperating party
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct Partner(ObjectBuilder);

    impl Partner {
        /// 合作方类别 / Type of partner
        ///
        /// **Required.**
        pub fn r#type(self, value: impl Into<Type>) -> Self {
            Self(self.0.set("type", value.into()))
        }

        /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("appid", value.into()))
        }

        /// 合作方商户号 / Merchant ID of the cooperating party
        pub fn merchant_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("merchant_id", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(Partner);

    /// 合作方类别 / Type of partner
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum Type {
        /// AppID / AppID
        ///
        /// `APPID`
        Appid,
        /// 商户 / Merchant
        ///
        /// `MERCHANT`
        Merchant,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        Type,
        Appid = "APPID",
        Merchant = "MERCHANT",
    );

    /// 被授权数据 / Data that is authorized
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct AuthorizedData(ObjectBuilder);

    impl AuthorizedData {
        /// 被授权的业务类别 / Kind of business that is authorized
        pub fn business_type(self, value: impl Into<BusinessType>) -> Self {
            Self(self.0.set("business_type", value.into()))
        }

        /// 授权批次ID / ID of the authorised stock
        pub fn stock_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("stock_id", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(AuthorizedData);

    /// 被授权的业务类别 / Kind of business that is authorized
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum BusinessType {
        /// 代金券批次 / Stock of cash coupons
        ///
        /// `FAVOR_STOCK`
        FavorStock,
        /// 商家券批次 / Stock of merchant coupons
        ///
        /// `BUSIFAVOR_STOCK`
        BusifavorStock,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        BusinessType,
        FavorStock = "FAVOR_STOCK",
        BusifavorStock = "BUSIFAVOR_STOCK",
    );

    /// Response of 查询合作关系列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 数据列表 / List of records
        pub data: Vec<response::Data>,
        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        ///
        /// Always present according to the docs.
        pub limit: Option<i64>,
        /// 分页偏移量 / Paging offset
        ///
        /// Always present according to the docs.
        pub offset: Option<i64>,
        /// 总数 / Total number
        pub total_count: Option<i64>,
        /// Fields unknown to this version.
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
        use crate::__codegen::*;

        /// 数据列表 / List of records
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// 合作方信息 / Cooperating party
            ///
            /// Always present according to the docs.
            pub partner: Option<Partner>,
            /// 被授权数据 / Data that is authorized
            ///
            /// Always present according to the docs.
            pub authorized_data: Option<AuthorizedData>,
            /// 合作关系建立时间 / Time at which the partnership was built
            ///
            /// Always present according to the docs.
            pub build_time: Option<String>,
            /// 终止时间 / Time of termination
            pub terminate_time: Option<String>,
            /// 创建时间 / Time of creation
            ///
            /// Always present according to the docs.
            pub create_time: Option<String>,
            /// 更新时间，RFC 3339格式 / Time of the last update, in RFC 3339
            ///
            /// Always present according to the docs.
            pub update_time: Option<String>,
            /// Fields unknown to this version.
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

        /// 合作方信息 / Cooperating party
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Partner {
            /// 合作方类别 / Type of partner
            ///
            /// Always present according to the docs.
            pub r#type: Option<String>,
            /// 应用ID（公众号、小程序、移动应用或机构的AppID） / AppID of the Official Account, Mini Program, app or institution
            pub appid: Option<String>,
            /// 合作方商户号 / Merchant ID of the cooperating party
            pub merchant_id: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Partner,
            r#type = "type",
            appid = "appid",
            merchant_id = "merchant_id",
        );

        /// 被授权数据 / Data that is authorized
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct AuthorizedData {
            /// 被授权的业务类别 / Kind of business that is authorized
            ///
            /// Always present according to the docs.
            pub business_type: Option<String>,
            /// 授权批次ID / ID of the authorised stock
            pub stock_id: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            AuthorizedData,
            business_type = "business_type",
            stock_id = "stock_id",
        );
    }
}
