//! 查询品牌门店、更新品牌门店、删除品牌门店 · `GET /brand/store/brandstores/{store_id}`, `DELETE /brand/store/brandstores/{store_id}`, `PATCH /brand/store/brandstores/{store_id}`
//!
//! Generated from docs/openapi/brand/store/brandstores/{store_id}.md by `cargo xtask regen`; do not edit.

/// Queries one of the brand's own shops by shop ID.
///
/// 品牌凭门店ID查询自己的单个门店。
///
/// `GET /brand/store/brandstores/{store_id}`
///
/// 查询品牌门店 / Query a brand shop (brand) · official page: [brand](https://pay.weixin.qq.com/doc/brand/4015783027) · feature `brand-store` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::brand::store::brandstores::by_store_id::get;
///
/// let request = get("108634217");
/// ```
#[doc(alias = "查询品牌门店")]
#[doc(alias = "/brand/store/brandstores/{store_id}")]
#[doc(alias = "get_brand_store_brandstores_store_id")]
#[doc(alias = "询品牌门店")]
#[doc(alias = "品牌门店")]
#[doc(alias = "牌门店")]
#[doc(alias = "门店")]
#[doc(alias = "Query a brand shop (brand)")]
#[doc(alias = "brand shop (brand)")]
#[doc(alias = "shop (brand)")]
#[doc(alias = "brand)")]
pub fn get(store_id: impl Into<String>) -> get::Request {
    get::Request::new([store_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询品牌门店. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
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
            "get_brand_store_brandstores_store_id",
            Method::Get,
            "/brand/store/brandstores/{store_id}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询品牌门店.
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

/// Deletes one of the brand's own shops by shop ID.
///
/// 品牌凭门店ID删除自己的单个门店。
///
/// `DELETE /brand/store/brandstores/{store_id}`
///
/// 删除品牌门店 / Delete a brand shop (brand) · official page: [brand](https://pay.weixin.qq.com/doc/brand/4015783019) · feature `brand-store` · confirmed by an official page
///
/// ```
/// use wechatpay_api::brand::store::brandstores::by_store_id::delete;
///
/// let request = delete("108634217");
/// ```
#[doc(alias = "删除品牌门店")]
#[doc(alias = "/brand/store/brandstores/{store_id}")]
#[doc(alias = "delete_brand_store_brandstores_store_id")]
#[doc(alias = "除品牌门店")]
#[doc(alias = "品牌门店")]
#[doc(alias = "牌门店")]
#[doc(alias = "门店")]
#[doc(alias = "Delete a brand shop (brand)")]
#[doc(alias = "brand shop (brand)")]
#[doc(alias = "shop (brand)")]
#[doc(alias = "brand)")]
pub fn delete(store_id: impl Into<String>) -> delete::Request {
    delete::Request::new([store_id.into()])
}

/// Types of [`delete()`].
pub mod delete {
    use crate::__codegen::*;

    /// Request for 删除品牌门店. Created by [`delete()`](super::delete()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
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
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "delete_brand_store_brandstores_store_id",
                Method::Delete,
                "/brand/store/brandstores/{store_id}",
            )
            .response_format(ResponseFormat::Empty);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }
}

/// Updates the details of one of the brand's own shops by shop ID.
///
/// 品牌凭门店ID更新自己的门店信息。
///
/// `PATCH /brand/store/brandstores/{store_id}`
///
/// 更新品牌门店 / Update a brand shop (brand) · official page: [brand](https://pay.weixin.qq.com/doc/brand/4015783036) · feature `brand-store` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::brand::store::brandstores::by_store_id::patch;
///
/// let request = patch("108634217")
///     .store_business(
///         patch::StoreBusiness::default()
///             .service_phone("028-80000000")
///             .business_hours("周一至周日 09:00-21:00"),
///     );
/// ```
#[doc(alias = "更新品牌门店")]
#[doc(alias = "/brand/store/brandstores/{store_id}")]
#[doc(alias = "patch_brand_store_brandstores_store_id")]
#[doc(alias = "新品牌门店")]
#[doc(alias = "品牌门店")]
#[doc(alias = "牌门店")]
#[doc(alias = "门店")]
#[doc(alias = "Update a brand shop (brand)")]
#[doc(alias = "brand shop (brand)")]
#[doc(alias = "shop (brand)")]
#[doc(alias = "brand)")]
pub fn patch(store_id: impl Into<String>) -> patch::Request {
    patch::Request::new([store_id.into()])
}

/// Types of [`patch()`].
pub mod patch {
    use crate::__codegen::*;

    /// Request for 更新品牌门店. Created by [`patch()`](super::patch()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 门店基础信息 / Basic information of the shop
        pub fn store_basics(self, value: StoreBasics) -> Self {
            Self(self.0.body("store_basics", value))
        }

        /// 门店地址 / Address of the shop
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
                "patch_brand_store_brandstores_store_id",
                Method::Patch,
                "/brand/store/brandstores/{store_id}",
            )
            .body(Body::Json)
            .required(
                &["/body/store_address/address_code", "/body/store_address/address_detail"],
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

    /// Response of 更新品牌门店.
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
