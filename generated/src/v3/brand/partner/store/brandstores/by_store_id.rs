//! 删除品牌门店 · `GET /v3/brand/partner/store/brandstores/{store_id}`, `DELETE /v3/brand/partner/store/brandstores/{store_id}`, `PATCH /v3/brand/partner/store/brandstores/{store_id}`
//!
//! Generated from docs/openapi/v3/brand/partner/store/brandstores/{store_id}.md by `cargo xtask regen`; do not edit.

/// 查询品牌门店
///
/// `GET /v3/brand/partner/store/brandstores/{store_id}`
///
/// 查询品牌门店 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015783153) · feature `v3-brand`
///
/// ```
/// use wechatpay_api::v3::brand::partner::store::brandstores::by_store_id::get;
///
/// let request = get("54420260").brand_id("206202606");
/// ```
#[doc(alias = "查询品牌门店")]
#[doc(alias = "/v3/brand/partner/store/brandstores/{store_id}")]
#[doc(alias = "get_v3_brand_partner_store_brandstores_store_id")]
pub fn get(store_id: impl Into<String>) -> get::Request {
    get::Request::new([store_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询品牌门店; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `brand_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `brand_id`
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("brand_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_brand_partner_store_brandstores_store_id",
                Verb::Get,
                "/v3/brand/partner/store/brandstores/{store_id}",
            )
            .required(&["/query/brand_id"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// The answer of 查询品牌门店.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `brand_id`
        ///
        /// Documented as always there.
        pub brand_id: Option<String>,
        /// `store_id`
        ///
        /// Documented as always there.
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

/// 删除品牌门店
///
/// `DELETE /v3/brand/partner/store/brandstores/{store_id}`
///
/// 删除品牌门店 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015783113) · feature `v3-brand`
///
/// ```
/// use wechatpay_api::v3::brand::partner::store::brandstores::by_store_id::delete;
///
/// let request = delete("54420260").brand_id("206202606");
/// ```
#[doc(alias = "删除品牌门店")]
#[doc(alias = "/v3/brand/partner/store/brandstores/{store_id}")]
#[doc(alias = "delete_v3_brand_partner_store_brandstores_store_id")]
pub fn delete(store_id: impl Into<String>) -> delete::Request {
    delete::Request::new([store_id.into()])
}

/// Types of [`delete()`].
pub mod delete {
    use crate::model::*;

    /// A request of 删除品牌门店; [`delete()`](super::delete()) makes one.
    ///
    /// **Required**: `brand_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

        /// `brand_id`
        ///
        /// **Required.**
        pub fn brand_id(self, value: impl Into<String>) -> Self {
            Self(self.0.body("brand_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "delete_v3_brand_partner_store_brandstores_store_id",
                Verb::Delete,
                "/v3/brand/partner/store/brandstores/{store_id}",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .required(&["/body/brand_id"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }
}

/// 更新品牌门店
///
/// `PATCH /v3/brand/partner/store/brandstores/{store_id}`
///
/// 更新品牌门店 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4015783158) · feature `v3-brand`
///
/// ```
/// use wechatpay_api::v3::brand::partner::store::brandstores::by_store_id::patch;
///
/// let request = patch("54420260")
///     .brand_id("206202606")
///     .store_basics(
///         patch::StoreBasics::default()
///             .store_reference_id("SRI20260618172")
///             .branch_name("春茶节"),
///     )
///     .store_address(
///         patch::StoreAddress::default()
///             .address_code("510107")
///             .address_detail("四川省成都市武侯区锦绣路12号")
///             .address_complements("四川省成都市武侯区锦绣路12号")
///             .longitude("104.0430")
///             .latitude("30.6420"),
///     )
///     .store_business(
///         patch::StoreBusiness::default()
///             .service_phone("02800000000")
///             .business_hours("示例BH619"),
///     );
/// ```
#[doc(alias = "更新品牌门店")]
#[doc(alias = "/v3/brand/partner/store/brandstores/{store_id}")]
#[doc(alias = "patch_v3_brand_partner_store_brandstores_store_id")]
pub fn patch(store_id: impl Into<String>) -> patch::Request {
    patch::Request::new([store_id.into()])
}

/// Types of [`patch()`].
pub mod patch {
    use crate::model::*;

    /// A request of 更新品牌门店; [`patch()`](super::patch()) makes one.
    ///
    /// **Required**: `brand_id`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(Parts::new().path(path))
        }

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
                "patch_v3_brand_partner_store_brandstores_store_id",
                Verb::Patch,
                "/v3/brand/partner/store/brandstores/{store_id}",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/brand_id",
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

    /// The answer of 更新品牌门店.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `brand_id`
        ///
        /// Documented as always there.
        pub brand_id: Option<String>,
        /// `store_id`
        ///
        /// Documented as always there.
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
