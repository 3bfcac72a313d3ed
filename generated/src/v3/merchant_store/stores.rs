//! 创建门店 · `POST /v3/merchant-store/stores`
//!
//! Generated from docs/openapi/v3/merchant-store/stores.md by `cargo xtask regen`; do not edit.

/// Creates a shop of a chain brand with its address, business and collecting merchant details.
///
/// 为连锁品牌新建门店，登记地址、经营和收款商户等信息。
///
/// `POST /v3/merchant-store/stores`
///
/// 创建门店 / Create a shop · official page: [merchant](https://pay.weixin.qq.com/doc/v3/merchant/4014085766) · feature `v3-merchant-store` · confirmed by an official page
///
/// ```
/// use wechatpay_api::v3::merchant_store::stores::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .store_basics(
///         post::StoreBasics::default()
///             .store_reference_id("JXL-002")
///             .brand_name("锦绣茶")
///             .store_name("望江楼茶馆")
///             .branch_name("望江路店")
///             .brand_id(138624),
///     )
///     .store_address(
///         post::StoreAddress::default()
///             .address_code("510107")
///             .address_detail("望江路29号")
///             .address_complements("望江楼公园东门旁")
///             .longitude("104.0918")
///             .latitude("30.6298"),
///     )
///     .store_business(
///         post::StoreBusiness::default()
///             .service_phone("028-80000000")
///             .business_hours("周一至周日 09:00-21:00"),
///     )
///     .store_recipient([
///         post::StoreRecipient::default()
///             .mchid("1684913560")
///             .company_name("成都望江茶馆"),
///     ]);
/// ```
#[doc(alias = "创建门店")]
#[doc(alias = "/v3/merchant-store/stores")]
#[doc(alias = "post_v3_merchant_store_stores")]
#[doc(alias = "建门店")]
#[doc(alias = "门店")]
#[doc(alias = "Create a shop")]
#[doc(alias = "shop")]
pub fn post() -> post::Request {
    post::Request::new()
}

/// Types of [`post()`].
pub mod post {
    use crate::__codegen::*;

    /// Request for 创建门店. Created by [`post()`](super::post()).
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// At most 16 characters.
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

        /// 门店收款信息 / Merchants that receive payments for the shop
        pub fn store_recipient(
            self,
            values: impl IntoIterator<Item = StoreRecipient>,
        ) -> Self {
            Self(self.0.body("store_recipient", list::<StoreRecipient>(values)))
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
                "post_v3_merchant_store_stores",
                Method::Post,
                "/v3/merchant-store/stores",
            )
            .body(Body::Json)
            .required(
                &[
                    "/body/store_basics/store_name",
                    "/body/store_address/address_code",
                    "/body/store_address/address_detail",
                    "/body/store_recipient/*/mchid",
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

    /// 门店收款信息 / Merchants that receive payments for the shop
    #[derive(Clone, Debug, Default)]
    #[must_use]
    pub struct StoreRecipient(ObjectBuilder);

    impl StoreRecipient {
        /// 门店收款商户号 / Merchant ID that receives the shop's payments
        ///
        /// **Required.**
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.set("mchid", value.into()))
        }

        /// 门店收款主体 / Entity that receives the shop's payments
        pub fn company_name(self, value: impl Into<String>) -> Self {
            Self(self.0.set("company_name", value.into()))
        }

        /// Adds a field that this version does not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    sent!(StoreRecipient);

    /// Response of 创建门店.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// 门店ID / Shop ID
        ///
        /// Always present according to the docs.
        pub store_id: Option<i64>,
        /// Fields unknown to this version.
        pub extra: Extra,
    }

    document!(
        Response,
        store_id = "store_id",
    );
}
