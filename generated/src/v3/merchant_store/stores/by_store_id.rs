//! 查询门店 · `GET /v3/merchant-store/stores/{store_id}`, `PATCH /v3/merchant-store/stores/{store_id}`
//!
//! Generated from docs/openapi/v3/merchant-store/stores/{store_id}.md by `cargo xtask regen`; do not edit.

/// Queries a shop of a chain brand with its address, business and collecting merchant details by shop ID.
///
/// 按门店ID查询连锁品牌门店的地址、经营和收款商户等信息。
///
/// `GET /v3/merchant-store/stores/{store_id}`
///
/// 查询门店 / Query a shop · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4014085769) · feature `v3-merchant-store` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::merchant_store::stores::by_store_id::get;
///
/// let request = get("108634225").sub_mchid("1684913560");
/// ```
#[doc(alias = "查询门店")]
#[doc(alias = "/v3/merchant-store/stores/{store_id}")]
#[doc(alias = "get_v3_merchant_store_stores_store_id")]
#[doc(alias = "询门店")]
#[doc(alias = "门店")]
#[doc(alias = "Query a shop")]
#[doc(alias = "shop")]
pub fn get(store_id: impl Into<String>) -> get::Request {
    get::Request::new([store_id.into()])
}

/// Types of [`get()`].
pub mod get {
    use crate::__codegen::*;

    /// Request for 查询门店. Created by [`get()`](super::get()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("sub_mchid", value.into()))
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
            "get_v3_merchant_store_stores_store_id",
            Method::Get,
            "/v3/merchant-store/stores/{store_id}",
        );

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// Response of 查询门店.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 门店基础信息 / Basic information of the shop
        pub store_basics: Option<response::StoreBasics>,
        /// 门店地址 / Address of the shop
        pub store_address: Option<response::StoreAddress>,
        /// 门店经营信息 / Business information of the shop
        pub store_business: Option<response::StoreBusiness>,
        /// 门店收款信息 / Merchants that receive payments for the shop
        pub store_recipient: Vec<response::StoreRecipient>,
        /// 门店状态 / State of the shop
        pub store_state: Option<response::StoreState>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        store_basics = "store_basics",
        store_address = "store_address",
        store_business = "store_business",
        store_recipient = "store_recipient",
        store_state = "store_state",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::__codegen::*;

        /// 门店基础信息 / Basic information of the shop
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StoreBasics {
            /// 商家门店编号 / Merchant's own number of the shop
            pub store_reference_id: Option<String>,
            /// 品牌名称 / Brand's name
            pub brand_name: Option<String>,
            /// 门店名称 / Name of the shop
            ///
            /// Always present according to the docs.
            pub store_name: Option<String>,
            /// 门店（分店）名称 / Name of the shop or its branch
            pub branch_name: Option<String>,
            /// 品牌ID / Brand's ID in WeChat Pay
            pub brand_id: Option<i64>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            StoreBasics,
            store_reference_id = "store_reference_id",
            brand_name = "brand_name",
            store_name = "store_name",
            branch_name = "branch_name",
            brand_id = "brand_id",
        );

        /// 门店地址 / Address of the shop
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StoreAddress {
            /// 门店省市编码 / Region code of the shop
            ///
            /// Always present according to the docs.
            pub address_code: Option<String>,
            /// 门店详细地址 / Shop's detailed address
            ///
            /// Always present according to the docs.
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
            ///
            /// Always present according to the docs.
            pub mchid: Option<String>,
            /// 门店收款主体 / Entity that receives the shop's payments
            pub company_name: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            StoreRecipient,
            mchid = "mchid",
            company_name = "company_name",
        );

        /// 门店状态 / State of the shop
        #[derive(Clone)]
        #[non_exhaustive]
        pub struct StoreState {
            /// 门店状态说明 / Explanation of the shop's state
            pub store_state_message: Option<String>,
            /// 门店地址核实失败的原因 / Why the shop's address could not be verified
            pub address_failed_reason: Option<String>,
            /// 门店状态值 / Value of the shop's state
            pub store_state_value: Option<String>,
            /// Fields unknown to this version.
            pub extra: Extra,
        }

        object!(
            StoreState,
            store_state_message = "store_state_message",
            address_failed_reason = "address_failed_reason",
            store_state_value = "store_state_value",
        );
    }
}

/// Modifies the basic, address and business details of a chain brand's shop by shop ID.
///
/// 按门店ID修改连锁品牌门店的基础、地址和经营信息。
///
/// `PATCH /v3/merchant-store/stores/{store_id}`
///
/// 修改门店 / Modify a shop · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4014085768) · feature `v3-merchant-store` · not confirmed by an official source
///
/// ```
/// use wechatpay_api::v3::merchant_store::stores::by_store_id::patch;
///
/// let request = patch("108634225")
///     .sub_mchid("1684913560")
///     .store_basics(
///         patch::StoreBasics::default()
///             .store_reference_id("JXL-002")
///             .brand_name("锦绣茶")
///             .store_name("望江楼茶馆")
///             .branch_name("望江路店")
///             .brand_id(138624),
///     )
///     .store_address(
///         patch::StoreAddress::default()
///             .address_code("510107")
///             .address_detail("望江路29号")
///             .address_complements("望江楼公园东门旁")
///             .longitude("104.0918")
///             .latitude("30.6298"),
///     )
///     .store_business(
///         patch::StoreBusiness::default()
///             .service_phone("028-80000000")
///             .business_hours("周一至周日 09:00-21:00"),
///     );
/// ```
#[doc(alias = "修改门店")]
#[doc(alias = "/v3/merchant-store/stores/{store_id}")]
#[doc(alias = "patch_v3_merchant_store_stores_store_id")]
#[doc(alias = "改门店")]
#[doc(alias = "门店")]
#[doc(alias = "Modify a shop")]
#[doc(alias = "shop")]
pub fn patch(store_id: impl Into<String>) -> patch::Request {
    patch::Request::new([store_id.into()])
}

/// Types of [`patch()`].
pub mod patch {
    use crate::__codegen::*;

    /// Request for 修改门店. Created by [`patch()`](super::patch()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new(path: [String; 1]) -> Self {
            Self(RequestData::new().path(path))
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
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
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "patch_v3_merchant_store_stores_store_id",
                Method::Patch,
                "/v3/merchant-store/stores/{store_id}",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(
                &[
                    "/body/store_basics/store_name",
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
        pub fn store_reference_id(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_reference_id", value.into()))
        }

        /// 品牌名称 / Brand's name
        pub fn brand_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("brand_name", value.into()))
        }

        /// 门店名称 / Name of the shop
        ///
        /// **Required.**
        pub fn store_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("store_name", value.into()))
        }

        /// 门店（分店）名称 / Name of the shop or its branch
        pub fn branch_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("branch_name", value.into()))
        }

        /// 品牌ID / Brand's ID in WeChat Pay
        pub fn brand_id(self, value: impl Into<i64>) -> Self {
            Self(self.0.set("brand_id", value.into()))
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
        /// **Required.**
        pub fn address_code(self, value: impl Into<String>) -> Self {
            Self(self.0.set("address_code", value.into()))
        }

        /// 门店详细地址 / Shop's detailed address
        ///
        /// **Required.**
        pub fn address_detail(self, value: impl Into<String>) -> Self {
            Self(self.0.set("address_detail", value.into()))
        }

        /// 门店地址辅助描述 / Additional description of the shop's address
        pub fn address_complements(self, value: impl Into<String>) -> Self {
            Self(self.0.set("address_complements", value.into()))
        }

        /// 门店经度 / Longitude of the shop
        pub fn longitude(self, value: impl Into<String>) -> Self {
            Self(self.0.set("longitude", value.into()))
        }

        /// 门店纬度 / Latitude of the shop
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
        pub fn service_phone(self, value: impl Into<String>) -> Self {
            Self(self.0.set("service_phone", value.into()))
        }

        /// 门店营业时间 / Shop's business hours
        pub fn business_hours(self, value: impl Into<String>) -> Self {
            Self(self.0.set("business_hours", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(StoreBusiness);
}
