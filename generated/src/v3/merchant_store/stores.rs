//! 创建门店 · `POST /v3/merchant-store/stores`
//!
//! Generated from docs/openapi/v3/merchant-store/stores.md by `cargo xtask regen`; do not edit.

/// 创建门店
///
/// `POST /v3/merchant-store/stores`
///
/// 创建门店 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4014085766), [2](https://pay.weixin.qq.com/doc/v3/merchant/4013948546) · feature `v3-merchant-store`
///
/// ```
/// use wechatpay_api::v3::merchant_store::stores::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .store_basics(
///         post::StoreBasics::default()
///             .store_reference_id("SRI20260618172")
///             .brand_name("锦绣茶")
///             .store_name("锦绣路茶铺")
///             .branch_name("春茶节")
///             .brand_id(1),
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
///     )
///     .store_recipient([
///         post::StoreRecipient::default()
///             .mchid("1684907235")
///             .company_name("成都锦绣茶业有限公司"),
///     ]);
/// ```
#[doc(alias = "创建门店")]
#[doc(alias = "/v3/merchant-store/stores")]
#[doc(alias = "post_v3_merchant_store_stores")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 创建门店; [`post()`](super::post()) makes one.
    #[derive(Clone, Debug, Default)]
    pub struct Request {
        sub_mchid: Option<String>,
        store_basics: Option<StoreBasics>,
        store_address: Option<StoreAddress>,
        store_business: Option<StoreBusiness>,
        store_recipient: Vec<StoreRecipient>,
        extra: Extra,
    }

    impl Request {
        /// `sub_mchid`
        pub fn sub_mchid(mut self, value: impl Into<String>) -> Self {
            self.sub_mchid = Some(value.into());
            self
        }

        /// `store_basics`
        pub fn store_basics(mut self, value: impl Into<StoreBasics>) -> Self {
            self.store_basics = Some(value.into());
            self
        }

        /// `store_address`
        pub fn store_address(mut self, value: impl Into<StoreAddress>) -> Self {
            self.store_address = Some(value.into());
            self
        }

        /// `store_business`
        pub fn store_business(mut self, value: impl Into<StoreBusiness>) -> Self {
            self.store_business = Some(value.into());
            self
        }

        /// `store_recipient`
        pub fn store_recipient(
            mut self,
            values: impl IntoIterator<Item = impl Into<StoreRecipient>>,
        ) -> Self {
            self.store_recipient = list(values);
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
                "post_v3_merchant_store_stores",
                Verb::Post,
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

        fn parts(&self) -> Parts {
            Parts::new()
                .body("sub_mchid", &self.sub_mchid)
                .body("store_basics", &self.store_basics)
                .body("store_address", &self.store_address)
                .body("store_business", &self.store_business)
                .body("store_recipient", &self.store_recipient)
                .extra(&self.extra)
        }
    }

    /// StoreBasics
    #[derive(Clone, Debug, Default)]
    pub struct StoreBasics {
        store_reference_id: Option<String>,
        brand_name: Option<String>,
        store_name: Option<String>,
        branch_name: Option<String>,
        brand_id: Option<i64>,
        extra: Extra,
    }

    impl StoreBasics {
        /// `store_reference_id`
        pub fn store_reference_id(mut self, value: impl Into<String>) -> Self {
            self.store_reference_id = Some(value.into());
            self
        }

        /// `brand_name`
        pub fn brand_name(mut self, value: impl Into<String>) -> Self {
            self.brand_name = Some(value.into());
            self
        }

        /// `store_name`
        ///
        /// **Required.**
        pub fn store_name(mut self, value: impl Into<String>) -> Self {
            self.store_name = Some(value.into());
            self
        }

        /// `branch_name`
        pub fn branch_name(mut self, value: impl Into<String>) -> Self {
            self.branch_name = Some(value.into());
            self
        }

        /// `brand_id`
        pub fn brand_id(mut self, value: impl Into<i64>) -> Self {
            self.brand_id = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        StoreBasics,
        store_reference_id = "store_reference_id",
        brand_name = "brand_name",
        store_name = "store_name",
        branch_name = "branch_name",
        brand_id = "brand_id",
    );

    /// StoreAddress
    #[derive(Clone, Debug, Default)]
    pub struct StoreAddress {
        address_code: Option<String>,
        address_detail: Option<String>,
        address_complements: Option<String>,
        longitude: Option<String>,
        latitude: Option<String>,
        extra: Extra,
    }

    impl StoreAddress {
        /// `address_code`
        ///
        /// **Required.**
        pub fn address_code(mut self, value: impl Into<String>) -> Self {
            self.address_code = Some(value.into());
            self
        }

        /// `address_detail`
        ///
        /// **Required.**
        pub fn address_detail(mut self, value: impl Into<String>) -> Self {
            self.address_detail = Some(value.into());
            self
        }

        /// `address_complements`
        pub fn address_complements(mut self, value: impl Into<String>) -> Self {
            self.address_complements = Some(value.into());
            self
        }

        /// `longitude`
        pub fn longitude(mut self, value: impl Into<String>) -> Self {
            self.longitude = Some(value.into());
            self
        }

        /// `latitude`
        pub fn latitude(mut self, value: impl Into<String>) -> Self {
            self.latitude = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        StoreAddress,
        address_code = "address_code",
        address_detail = "address_detail",
        address_complements = "address_complements",
        longitude = "longitude",
        latitude = "latitude",
    );

    /// StoreBusiness
    #[derive(Clone, Debug, Default)]
    pub struct StoreBusiness {
        service_phone: Option<String>,
        business_hours: Option<String>,
        extra: Extra,
    }

    impl StoreBusiness {
        /// `service_phone`
        pub fn service_phone(mut self, value: impl Into<String>) -> Self {
            self.service_phone = Some(value.into());
            self
        }

        /// `business_hours`
        pub fn business_hours(mut self, value: impl Into<String>) -> Self {
            self.business_hours = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        StoreBusiness,
        service_phone = "service_phone",
        business_hours = "business_hours",
    );

    /// StoreRecipient
    #[derive(Clone, Debug, Default)]
    pub struct StoreRecipient {
        mchid: Option<String>,
        company_name: Option<String>,
        extra: Extra,
    }

    impl StoreRecipient {
        /// `mchid`
        ///
        /// **Required.**
        pub fn mchid(mut self, value: impl Into<String>) -> Self {
            self.mchid = Some(value.into());
            self
        }

        /// `company_name`
        pub fn company_name(mut self, value: impl Into<String>) -> Self {
            self.company_name = Some(value.into());
            self
        }

        /// Adds a field that these docs do not know.
        pub fn extra(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            self.extra.insert(name, value);
            self
        }
    }

    sent!(
        StoreRecipient,
        mchid = "mchid",
        company_name = "company_name",
    );

    /// The answer of 创建门店.
    #[derive(Clone, Debug, Default)]
    #[non_exhaustive]
    pub struct Response {
        /// `store_id`
        ///
        /// Documented as always there.
        pub store_id: Option<i64>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        store_id = "store_id",
    );
}
