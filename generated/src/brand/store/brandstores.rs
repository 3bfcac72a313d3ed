//! 创建品牌门店、查询品牌门店列表 · `GET /brand/store/brandstores`, `POST /brand/store/brandstores`
//!
//! Generated from docs/openapi/brand/store/brandstores.md by `cargo xtask regen`; do not edit.

/// Queries the list of the brand's own shops, paged, optionally by shop state.
///
/// 品牌分页列出自己的门店，可按门店状态筛选。
///
/// `GET /brand/store/brandstores`
///
/// 查询品牌门店列表 / List a brand's shops (brand) · official page: [brand](https://pay.weixin.qq.com/doc/brand/4016756646) · feature `brand-store` · not confirmed by an official source
///
/// `Client::send` fetches one page of results; `Client::pages` and `Client::items` also fetch the pages after it.
#[doc(alias = "查询品牌门店列表")]
#[doc(alias = "/brand/store/brandstores")]
#[doc(alias = "get_brand_store_brandstores")]
#[doc(alias = "询品牌门店列表")]
#[doc(alias = "品牌门店列表")]
#[doc(alias = "牌门店列表")]
#[doc(alias = "门店列表")]
#[doc(alias = "店列表")]
#[doc(alias = "列表")]
#[doc(alias = "List a brands shops (brand)")]
#[doc(alias = "brands shops (brand)")]
#[doc(alias = "s shops (brand)")]
#[doc(alias = "shops (brand)")]
#[doc(alias = "brand)")]
pub fn get() -> get::Request {
    get::Request::new()
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询品牌门店列表. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 门店状态 / State of the shop
        pub fn store_state(self, value: impl Into<StoreState>) -> Self {
            Self(self.0.query("store_state", value.into()))
        }

        /// 分页偏移量 / Paging offset
        pub fn offset(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("offset", value.into()))
        }

        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        pub fn limit(self, value: impl Into<i64>) -> Self {
            Self(self.0.query("limit", value.into()))
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
                "get_brand_store_brandstores",
                Method::Get,
                "/brand/store/brandstores",
            )
            .query(&["store_state", "offset", "limit"]);

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

    /// 门店状态 / State of the shop
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum StoreState {
        /// 营业中 / Open
        ///
        /// `OPEN`
        Open,
        /// 创建中 / Being created
        ///
        /// `CREATING`
        Creating,
        /// 停业中 / Suspended
        ///
        /// `CLOSED`
        Closed,
        /// A value unknown to this version.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        StoreState,
        Open = "OPEN",
        Creating = "CREATING",
        Closed = "CLOSED",
    );

    /// Response of 查询品牌门店列表.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 数据列表 / List of records
        pub data: Vec<response::Data>,
        /// 分页偏移量 / Paging offset
        pub offset: Option<i64>,
        /// 单次查询的最大记录条数（分页大小） / Maximum number of records per query (page size)
        pub limit: Option<i64>,
        /// 总数 / Total number
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
            /// 门店ID / Shop ID
            pub store_id: Option<String>,
            /// 门店状态 / State of the shop
            pub store_state: Option<StoreState>,
            /// 审核状态 / Review's state
            pub audit_state: Option<AuditState>,
            /// 审核驳回原因 / Why the review was not passed
            pub review_reject_reason: Option<String>,
            /// 门店基础信息 / Basic information of the shop
            pub store_basics: Option<StoreBasics>,
            /// 门店地址 / Address of the shop
            pub store_address: Option<StoreAddress>,
            /// 门店经营信息 / Business information of the shop
            pub store_business: Option<StoreBusiness>,
            /// 门店收款信息 / Merchants that receive payments for the shop
            pub store_recipient: Vec<StoreRecipient>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            Data,
            store_id = "store_id",
            store_state = "store_state",
            audit_state = "audit_state",
            review_reject_reason = "review_reject_reason",
            store_basics = "store_basics",
            store_address = "store_address",
            store_business = "store_business",
            store_recipient = "store_recipient",
        );

        /// 门店状态 / State of the shop
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum StoreState {
            /// 营业中 / Open
            ///
            /// `OPEN`
            Open,
            /// 创建中 / Being created
            ///
            /// `CREATING`
            Creating,
            /// 停业中 / Suspended
            ///
            /// `CLOSED`
            Closed,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            StoreState,
            Open = "OPEN",
            Creating = "CREATING",
            Closed = "CLOSED",
        );

        /// 审核状态 / Review's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AuditState {
            /// 审核通过 / Approved
            ///
            /// `SUCCESS`
            Success,
            /// 审核中 / Under review
            ///
            /// `PROCESSING`
            Processing,
            /// 已驳回 / Rejected
            ///
            /// `REJECTED`
            Rejected,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AuditState,
            Success = "SUCCESS",
            Processing = "PROCESSING",
            Rejected = "REJECTED",
        );

        /// 门店基础信息 / Basic information of the shop
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StoreBasics {
            /// 商家门店编号 / Merchant's own number of the shop
            pub store_reference_id: Option<String>,
            /// 门店（分店）名称 / Name of the shop or its branch
            pub branch_name: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            StoreBasics,
            store_reference_id = "store_reference_id",
            branch_name = "branch_name",
        );

        /// 门店地址 / Address of the shop
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StoreAddress {
            /// 门店省市编码 / Region code of the shop
            pub address_code: Option<String>,
            /// 门店详细地址 / Shop's detailed address
            pub address_detail: Option<String>,
            /// 门店地址辅助描述 / Additional description of the shop's address
            pub address_complements: Option<String>,
            /// 门店经度 / Longitude of the shop
            pub longitude: Option<String>,
            /// 门店纬度 / Latitude of the shop
            pub latitude: Option<String>,
            /// Fields unknown to this version.
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

        /// 门店经营信息 / Business information of the shop
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StoreBusiness {
            /// 门店服务电话 / Service phone of the shop
            pub service_phone: Option<String>,
            /// 门店营业时间 / Shop's business hours
            pub business_hours: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            StoreBusiness,
            service_phone = "service_phone",
            business_hours = "business_hours",
        );

        /// 门店收款信息 / Merchants that receive payments for the shop
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StoreRecipient {
            /// 门店收款商户号 / Merchant ID that receives the shop's payments
            pub mchid: Option<String>,
            /// 门店收款主体 / Entity that receives the shop's payments
            pub company_name: Option<String>,
            /// 收款绑定状态 / State of binding the shop to the merchant that receives its payments
            pub recipient_state: Option<RecipientState>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            StoreRecipient,
            mchid = "mchid",
            company_name = "company_name",
            recipient_state = "recipient_state",
        );

        /// 收款绑定状态 / State of binding the shop to the merchant that receives its payments
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum RecipientState {
            /// 已确认 / Confirmed
            ///
            /// `CONFIRMED`
            Confirmed,
            /// 管理员拒绝 / Rejected by the administrator
            ///
            /// `ADMIN_REJECTED`
            AdminRejected,
            /// 确认中 / Being confirmed
            ///
            /// `CONFIRMING`
            Confirming,
            /// 超时未确认 / Rejected on timeout
            ///
            /// `TIMEOUT_REJECTED`
            TimeoutRejected,
            /// A value unknown to this version.
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

/// Creates one of the brand's own shops with its address and business details.
///
/// 品牌新建自己的门店，提交门店的地址和经营信息。
///
/// `POST /brand/store/brandstores`
///
/// 创建品牌门店 / Create a brand shop (brand) · official page: [brand](https://pay.weixin.qq.com/doc/brand/4015782988) · feature `brand-store` · confirmed by an official page
///
/// ```
/// use wechatpay_api::brand::store::brandstores::post;
///
/// let request = post()
///     .store_address(
///         post::StoreAddress::default()
///             .address_code("510107")
///             .address_detail("锦绣路12号"),
///     );
/// ```
#[doc(alias = "创建品牌门店")]
#[doc(alias = "/brand/store/brandstores")]
#[doc(alias = "post_brand_store_brandstores")]
#[doc(alias = "建品牌门店")]
#[doc(alias = "品牌门店")]
#[doc(alias = "牌门店")]
#[doc(alias = "门店")]
#[doc(alias = "Create a brand shop (brand)")]
#[doc(alias = "brand shop (brand)")]
#[doc(alias = "shop (brand)")]
#[doc(alias = "brand)")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 创建品牌门店. Created by [`post()`](super::post()).
    ///
    /// **Required**: `store_address`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 门店基础信息 / Basic information of the shop
        pub fn store_basics(self, value: StoreBasics) -> Self {
            Self(self.0.body("store_basics", value))
        }

        /// 门店地址 / Address of the shop
        ///
        /// **Required.**
        pub fn store_address(self, value: StoreAddress) -> Self {
            Self(self.0.body("store_address", value))
        }

        /// 门店经营信息 / Business information of the shop
        pub fn store_business(self, value: StoreBusiness) -> Self {
            Self(self.0.body("store_business", value))
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
                "post_brand_store_brandstores",
                Method::Post,
                "/brand/store/brandstores",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/store_address",
                    "/body/store_address/address_code",
                    "/body/store_address/address_detail",
                ],
            );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 门店基础信息 / Basic information of the shop
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct StoreBasics(ObjectBuilder);

    impl StoreBasics {
        /// 商家门店编号 / Merchant's own number of the shop
        ///
        /// At most 32 characters.
        pub fn store_reference_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_reference_id", value.into()))
        }

        /// 门店（分店）名称 / Name of the shop or its branch
        ///
        /// At most 50 characters.
        pub fn branch_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("branch_name", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(StoreBasics);

    /// 门店地址 / Address of the shop
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct StoreAddress(ObjectBuilder);

    impl StoreAddress {
        /// 门店省市编码 / Region code of the shop
        ///
        /// **Required.** At most 20 characters.
        pub fn address_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("address_code", value.into()))
        }

        /// 门店详细地址 / Shop's detailed address
        ///
        /// **Required.** At most 200 characters.
        pub fn address_detail(self, value: impl Into<String>) -> Self {
            Self(self.0.set("address_detail", value.into()))
        }

        /// 门店地址辅助描述 / Additional description of the shop's address
        ///
        /// At most 50 characters.
        pub fn address_complements(self, value: impl Into<String>) -> Self {
            Self(self.0.set("address_complements", value.into()))
        }

        /// 门店经度 / Longitude of the shop
        ///
        /// At most 32 characters.
        pub fn longitude(self, value: impl Into<String>) -> Self {
            Self(self.0.set("longitude", value.into()))
        }

        /// 门店纬度 / Latitude of the shop
        ///
        /// At most 32 characters.
        pub fn latitude(self, value: impl Into<String>) -> Self {
            Self(self.0.set("latitude", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(StoreAddress);

    /// 门店经营信息 / Business information of the shop
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct StoreBusiness(ObjectBuilder);

    impl StoreBusiness {
        /// 门店服务电话 / Service phone of the shop
        ///
        /// At most 32 characters.
        pub fn service_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.set("service_phone", value.into()))
        }

        /// 门店营业时间 / Shop's business hours
        ///
        /// At most 256 characters.
        pub fn business_hours(self, value: impl Into<String>) -> Self {
            Self(self.0.set("business_hours", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(StoreBusiness);

    /// Response of 创建品牌门店.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 门店ID / Shop ID
        pub store_id: Option<String>,
        /// 门店状态 / State of the shop
        pub store_state: Option<response::StoreState>,
        /// 审核状态 / Review's state
        pub audit_state: Option<response::AuditState>,
        /// 审核驳回原因 / Why the review was not passed
        pub review_reject_reason: Option<String>,
        /// 门店基础信息 / Basic information of the shop
        pub store_basics: Option<response::StoreBasics>,
        /// 门店地址 / Address of the shop
        pub store_address: Option<response::StoreAddress>,
        /// 门店经营信息 / Business information of the shop
        pub store_business: Option<response::StoreBusiness>,
        /// 门店收款信息 / Merchants that receive payments for the shop
        pub store_recipient: Vec<response::StoreRecipient>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
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
        use crate::__codegen::*;

        /// 门店状态 / State of the shop
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum StoreState {
            /// 营业中 / Open
            ///
            /// `OPEN`
            Open,
            /// 创建中 / Being created
            ///
            /// `CREATING`
            Creating,
            /// 停业中 / Suspended
            ///
            /// `CLOSED`
            Closed,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            StoreState,
            Open = "OPEN",
            Creating = "CREATING",
            Closed = "CLOSED",
        );

        /// 审核状态 / Review's state
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum AuditState {
            /// 审核通过 / Approved
            ///
            /// `SUCCESS`
            Success,
            /// 审核中 / Under review
            ///
            /// `PROCESSING`
            Processing,
            /// 已驳回 / Rejected
            ///
            /// `REJECTED`
            Rejected,
            /// A value unknown to this version.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            AuditState,
            Success = "SUCCESS",
            Processing = "PROCESSING",
            Rejected = "REJECTED",
        );

        /// 门店基础信息 / Basic information of the shop
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StoreBasics {
            /// 商家门店编号 / Merchant's own number of the shop
            pub store_reference_id: Option<String>,
            /// 门店（分店）名称 / Name of the shop or its branch
            pub branch_name: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            StoreBasics,
            store_reference_id = "store_reference_id",
            branch_name = "branch_name",
        );

        /// 门店地址 / Address of the shop
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StoreAddress {
            /// 门店省市编码 / Region code of the shop
            pub address_code: Option<String>,
            /// 门店详细地址 / Shop's detailed address
            pub address_detail: Option<String>,
            /// 门店地址辅助描述 / Additional description of the shop's address
            pub address_complements: Option<String>,
            /// 门店经度 / Longitude of the shop
            pub longitude: Option<String>,
            /// 门店纬度 / Latitude of the shop
            pub latitude: Option<String>,
            /// Fields unknown to this version.
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

        /// 门店经营信息 / Business information of the shop
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StoreBusiness {
            /// 门店服务电话 / Service phone of the shop
            pub service_phone: Option<String>,
            /// 门店营业时间 / Shop's business hours
            pub business_hours: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            StoreBusiness,
            service_phone = "service_phone",
            business_hours = "business_hours",
        );

        /// 门店收款信息 / Merchants that receive payments for the shop
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StoreRecipient {
            /// 门店收款商户号 / Merchant ID that receives the shop's payments
            pub mchid: Option<String>,
            /// 门店收款主体 / Entity that receives the shop's payments
            pub company_name: Option<String>,
            /// 收款绑定状态 / State of binding the shop to the merchant that receives its payments
            pub recipient_state: Option<RecipientState>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            StoreRecipient,
            mchid = "mchid",
            company_name = "company_name",
            recipient_state = "recipient_state",
        );

        /// 收款绑定状态 / State of binding the shop to the merchant that receives its payments
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum RecipientState {
            /// 已确认 / Confirmed
            ///
            /// `CONFIRMED`
            Confirmed,
            /// 管理员拒绝 / Rejected by the administrator
            ///
            /// `ADMIN_REJECTED`
            AdminRejected,
            /// 确认中 / Being confirmed
            ///
            /// `CONFIRMING`
            Confirming,
            /// 超时未确认 / Rejected on timeout
            ///
            /// `TIMEOUT_REJECTED`
            TimeoutRejected,
            /// A value unknown to this version.
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
