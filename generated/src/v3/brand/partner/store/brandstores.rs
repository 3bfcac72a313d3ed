//! 创建品牌门店 · `GET /v3/brand/partner/store/brandstores`, `POST /v3/brand/partner/store/brandstores`
//!
//! Generated from docs/openapi/v3/brand/partner/store/brandstores.md by `cargo xtask regen`; do not edit.

/// 列表查询品牌门店信息
///
/// `GET /v3/brand/partner/store/brandstores`
///
/// 列表查询品牌门店信息 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4016756674) · feature `v3-brand`
///
/// `client.send` reads one page, `client.pages` all that follow, `client.items` what is on them.
///
/// ```
/// use wechatpay_api::v3::brand::partner::store::brandstores::get;
///
/// let request = get()
///     .brand_id("206202")
///     .store_state(get::StoreState::Open)
///     .offset(0)
///     .limit(20);
/// ```
#[doc(alias = "列表查询品牌门店信息")]
#[doc(alias = "/v3/brand/partner/store/brandstores")]
#[doc(alias = "get_v3_brand_partner_store_brandstores")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 列表查询品牌门店信息; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `brand_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `brand_id`
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("brand_id", value.into()))
        }

        /// `store_state`
        pub fn store_state(self, value: impl Into<StoreState>) -> Self {
            Self(self.0.query("store_state", value.into()))
        }

        /// `offset`
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// `limit`
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_brand_partner_store_brandstores",
                Verb::Get,
                "/v3/brand/partner/store/brandstores",
            )
            .query(&["brand_id", "store_state", "offset", "limit"])
            .required(&["/query/brand_id"]);

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

    /// StoreState
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum StoreState {
        /// `OPEN`
        Open,
        /// `CREATING`
        Creating,
        /// `CLOSED`
        Closed,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        StoreState,
        Open = "OPEN",
        Creating = "CREATING",
        Closed = "CLOSED",
    );

    /// The answer of 列表查询品牌门店信息.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `brand_id`
        ///
        /// Documented as always there.
        pub brand_id: Option<String>,
        /// `offset`
        pub offset: Option<i64>,
        /// `limit`
        pub limit: Option<i64>,
        /// `total_count`
        pub total_count: Option<i64>,
        /// `data`
        pub data: Vec<response::Data>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        brand_id = "brand_id",
        offset = "offset",
        limit = "limit",
        total_count = "total_count",
        data = "data",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// Data
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct Data {
            /// `brand_id`
            ///
            /// Documented as always there.
            pub brand_id: Option<String>,
            /// `store_id`
            pub store_id: Option<String>,
            /// `store_state`
            pub store_state: Option<StoreState>,
            /// `audit_state`
            pub audit_state: Option<AuditState>,
            /// `review_reject_reason`
            pub review_reject_reason: Option<String>,
            /// `store_basics`
            pub store_basics: Option<StoreBasics>,
            /// `store_address`
            pub store_address: Option<StoreAddress>,
            /// `store_business`
            pub store_business: Option<StoreBusiness>,
            /// `store_recipient`
            pub store_recipient: Vec<StoreRecipient>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            Data,
            brand_id = "brand_id",
            store_id = "store_id",
            store_state = "store_state",
            audit_state = "audit_state",
            review_reject_reason = "review_reject_reason",
            store_basics = "store_basics",
            store_address = "store_address",
            store_business = "store_business",
            store_recipient = "store_recipient",
        );

        /// StoreState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum StoreState {
            /// `OPEN`
            Open,
            /// `CREATING`
            Creating,
            /// `CLOSED`
            Closed,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            StoreState,
            Open = "OPEN",
            Creating = "CREATING",
            Closed = "CLOSED",
        );

        /// AuditState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AuditState {
            /// `SUCCESS`
            Success,
            /// `PROCESSING`
            Processing,
            /// `REJECTED`
            Rejected,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AuditState,
            Success = "SUCCESS",
            Processing = "PROCESSING",
            Rejected = "REJECTED",
        );

        /// StoreBasics
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StoreBasics {
            /// `store_reference_id`
            pub store_reference_id: Option<String>,
            /// `branch_name`
            pub branch_name: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            StoreBasics,
            store_reference_id = "store_reference_id",
            branch_name = "branch_name",
        );

        /// StoreAddress
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StoreAddress {
            /// `address_code`
            ///
            /// Documented as always there.
            pub address_code: Option<String>,
            /// `address_detail`
            ///
            /// Documented as always there.
            pub address_detail: Option<String>,
            /// `address_complements`
            pub address_complements: Option<String>,
            /// `longitude`
            pub longitude: Option<String>,
            /// `latitude`
            pub latitude: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            StoreAddress,
            address_code = "address_code",
            address_detail = "address_detail",
            address_complements = "address_complements",
            longitude = "longitude",
            latitude = "latitude",
        );

        /// StoreBusiness
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StoreBusiness {
            /// `service_phone`
            pub service_phone: Option<String>,
            /// `business_hours`
            pub business_hours: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            StoreBusiness,
            service_phone = "service_phone",
            business_hours = "business_hours",
        );

        /// StoreRecipient
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StoreRecipient {
            /// `mchid`
            pub mchid: Option<String>,
            /// `company_name`
            pub company_name: Option<String>,
            /// `recipient_state`
            pub recipient_state: Option<RecipientState>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            StoreRecipient,
            mchid = "mchid",
            company_name = "company_name",
            recipient_state = "recipient_state",
        );

        /// RecipientState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum RecipientState {
            /// `CONFIRMED`
            Confirmed,
            /// `ADMIN_REJECTED`
            AdminRejected,
            /// `CONFIRMING`
            Confirming,
            /// `TIMEOUT_REJECTED`
            TimeoutRejected,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            RecipientState,
            Confirmed = "CONFIRMED",
            AdminRejected = "ADMIN_REJECTED",
            Confirming = "CONFIRMING",
            TimeoutRejected = "TIMEOUT_REJECTED",
        );
    }
}

/// 创建品牌门店
///
/// `POST /v3/brand/partner/store/brandstores`
///
/// 创建品牌门店 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015783183) · feature `v3-brand`
///
/// ```
/// use wechatpay_api::v3::brand::partner::store::brandstores::post;
///
/// let request = post()
///     .brand_id("206202606")
///     .store_basics(
///         post::StoreBasics::default()
///             .store_reference_id("SRI20260618172")
///             .branch_name("春茶节"),
///     )
///     .store_address(
///         post::StoreAddress::default()
///             .address_code("510107")
///             .address_detail("四川省成都市武侯区锦绣路12号")
///             .address_complements("四川省成都市武侯区锦绣路12号")
///             .longitude("104.0430")
///             .latitude("30.6420"),
///     )
///     .store_business(
///         post::StoreBusiness::default()
///             .service_phone("02800000000")
///             .business_hours("示例BH619"),
///     );
/// ```
#[doc(alias = "创建品牌门店")]
#[doc(alias = "/v3/brand/partner/store/brandstores")]
#[doc(alias = "post_v3_brand_partner_store_brandstores")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 创建品牌门店; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `brand_id`, `store_address`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `brand_id`
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_id", value.into()))
        }

        /// `store_basics`
        pub fn store_basics(self, value: StoreBasics) -> Self {
            Self(self.0.body("store_basics", value))
        }

        /// `store_address`
        ///
        /// **Required.**
        pub fn store_address(self, value: StoreAddress) -> Self {
            Self(self.0.body("store_address", value))
        }

        /// `store_business`
        pub fn store_business(self, value: StoreBusiness) -> Self {
            Self(self.0.body("store_business", value))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_brand_partner_store_brandstores",
                Verb::Post,
                "/v3/brand/partner/store/brandstores",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/brand_id",
                    "/body/store_address",
                    "/body/store_address/address_code",
                    "/body/store_address/address_detail",
                ],
            );

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// StoreBasics
    #[derive(Clone, Debug, Default)]
    pub struct StoreBasics(Fields);

    impl StoreBasics {
        /// `store_reference_id`
        pub fn store_reference_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_reference_id", value.into()))
        }

        /// `branch_name`
        pub fn branch_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("branch_name", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(StoreBasics);

    /// StoreAddress
    #[derive(Clone, Debug, Default)]
    pub struct StoreAddress(Fields);

    impl StoreAddress {
        /// `address_code`
        ///
        /// **Required.**
        pub fn address_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("address_code", value.into()))
        }

        /// `address_detail`
        ///
        /// **Required.**
        pub fn address_detail(self, value: impl Into<String>) -> Self {
            Self(self.0.set("address_detail", value.into()))
        }

        /// `address_complements`
        pub fn address_complements(self, value: impl Into<String>) -> Self {
            Self(self.0.set("address_complements", value.into()))
        }

        /// `longitude`
        pub fn longitude(self, value: impl Into<String>) -> Self {
            Self(self.0.set("longitude", value.into()))
        }

        /// `latitude`
        pub fn latitude(self, value: impl Into<String>) -> Self {
            Self(self.0.set("latitude", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(StoreAddress);

    /// StoreBusiness
    #[derive(Clone, Debug, Default)]
    pub struct StoreBusiness(Fields);

    impl StoreBusiness {
        /// `service_phone`
        pub fn service_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.set("service_phone", value.into()))
        }

        /// `business_hours`
        pub fn business_hours(self, value: impl Into<String>) -> Self {
            Self(self.0.set("business_hours", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(StoreBusiness);

    /// The answer of 创建品牌门店.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `brand_id`
        ///
        /// Documented as always there.
        pub brand_id: Option<String>,
        /// `store_id`
        pub store_id: Option<String>,
        /// `store_state`
        pub store_state: Option<response::StoreState>,
        /// `audit_state`
        pub audit_state: Option<response::AuditState>,
        /// `review_reject_reason`
        pub review_reject_reason: Option<String>,
        /// `store_basics`
        pub store_basics: Option<response::StoreBasics>,
        /// `store_address`
        pub store_address: Option<response::StoreAddress>,
        /// `store_business`
        pub store_business: Option<response::StoreBusiness>,
        /// `store_recipient`
        pub store_recipient: Vec<response::StoreRecipient>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        brand_id = "brand_id",
        store_id = "store_id",
        store_state = "store_state",
        audit_state = "audit_state",
        review_reject_reason = "review_reject_reason",
        store_basics = "store_basics",
        store_address = "store_address",
        store_business = "store_business",
        store_recipient = "store_recipient",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// StoreState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum StoreState {
            /// `OPEN`
            Open,
            /// `CREATING`
            Creating,
            /// `CLOSED`
            Closed,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            StoreState,
            Open = "OPEN",
            Creating = "CREATING",
            Closed = "CLOSED",
        );

        /// AuditState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AuditState {
            /// `SUCCESS`
            Success,
            /// `PROCESSING`
            Processing,
            /// `REJECTED`
            Rejected,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AuditState,
            Success = "SUCCESS",
            Processing = "PROCESSING",
            Rejected = "REJECTED",
        );

        /// StoreBasics
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StoreBasics {
            /// `store_reference_id`
            pub store_reference_id: Option<String>,
            /// `branch_name`
            pub branch_name: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            StoreBasics,
            store_reference_id = "store_reference_id",
            branch_name = "branch_name",
        );

        /// StoreAddress
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StoreAddress {
            /// `address_code`
            ///
            /// Documented as always there.
            pub address_code: Option<String>,
            /// `address_detail`
            ///
            /// Documented as always there.
            pub address_detail: Option<String>,
            /// `address_complements`
            pub address_complements: Option<String>,
            /// `longitude`
            pub longitude: Option<String>,
            /// `latitude`
            pub latitude: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            StoreAddress,
            address_code = "address_code",
            address_detail = "address_detail",
            address_complements = "address_complements",
            longitude = "longitude",
            latitude = "latitude",
        );

        /// StoreBusiness
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StoreBusiness {
            /// `service_phone`
            pub service_phone: Option<String>,
            /// `business_hours`
            pub business_hours: Option<String>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            StoreBusiness,
            service_phone = "service_phone",
            business_hours = "business_hours",
        );

        /// StoreRecipient
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StoreRecipient {
            /// `mchid`
            ///
            /// Documented as always there.
            pub mchid: Option<String>,
            /// `company_name`
            pub company_name: Option<String>,
            /// `recipient_state`
            pub recipient_state: Option<RecipientState>,
            /// What came besides.
            pub extra: Extra,
        }

        object!(
            StoreRecipient,
            mchid = "mchid",
            company_name = "company_name",
            recipient_state = "recipient_state",
        );

        /// RecipientState
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum RecipientState {
            /// `CONFIRMED`
            Confirmed,
            /// `ADMIN_REJECTED`
            AdminRejected,
            /// `CONFIRMING`
            Confirming,
            /// `TIMEOUT_REJECTED`
            TimeoutRejected,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            RecipientState,
            Confirmed = "CONFIRMED",
            AdminRejected = "ADMIN_REJECTED",
            Confirming = "CONFIRMING",
            TimeoutRejected = "TIMEOUT_REJECTED",
        );
    }
}
