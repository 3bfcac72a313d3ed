//! 同业过滤标签管理 · `POST /v3/goldplan/merchants/set-advertising-industry-filter`
//!
//! Generated from docs/openapi/v3/goldplan/merchants/set-advertising-industry-filter.md by `cargo xtask regen`; do not edit.

/// 同业过滤标签管理
///
/// `POST /v3/goldplan/merchants/set-advertising-industry-filter`
///
/// 同业过滤标签管理 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012473784) · feature `v3-goldplan`
///
/// ```
/// use wechatpay_api::v3::goldplan::merchants::set_advertising_industry_filter::post;
///
/// let request = post()
///     .sub_mchid("1684913560")
///     .advertising_industry_filters([post::AdvertisingIndustryFilters::ECommerce]);
/// ```
#[doc(alias = "同业过滤标签管理")]
#[doc(alias = "/v3/goldplan/merchants/set-advertising-industry-filter")]
#[doc(alias = "post_v3_goldplan_merchants_set_advertising_industry_filter")]
pub fn post() -> post::Request {
    post::Request::default()
}

/// Types of [`post()`].
pub mod post {
    use crate::model::*;

    /// A request of 同业过滤标签管理; [`post()`](super::post()) makes one.
    ///
    /// **Required**: `sub_mchid`, `advertising_industry_filters`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `sub_mchid`
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// `advertising_industry_filters`
        ///
        /// **Required.**
        pub fn advertising_industry_filters(
            self,
            values: impl IntoIterator<Item = impl Into<AdvertisingIndustryFilters>>,
        ) -> Self {
            Self(
                self
                    .0
                    .body(
                        "advertising_industry_filters",
                        list::<AdvertisingIndustryFilters>(values),
                    ),
            )
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = ();
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "post_v3_goldplan_merchants_set_advertising_industry_filter",
                Verb::Post,
                "/v3/goldplan/merchants/set-advertising-industry-filter",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .required(&["/body/sub_mchid", "/body/advertising_industry_filters"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// AdvertisingIndustryFilters
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AdvertisingIndustryFilters {
        /// `E_COMMERCE`
        ECommerce,
        /// `LOVE_MARRIAGE`
        LoveMarriage,
        /// `POTOGRAPHY`
        Potography,
        /// `EDUCATION`
        Education,
        /// `FINANCE`
        Finance,
        /// `TOURISM`
        Tourism,
        /// `SKINCARE`
        Skincare,
        /// `FOOD`
        Food,
        /// `SPORT`
        Sport,
        /// `JEWELRY_WATCH`
        JewelryWatch,
        /// `HEALTHCARE`
        Healthcare,
        /// `BUSSINESS`
        Bussiness,
        /// `PARENTING`
        Parenting,
        /// `CATERING`
        Catering,
        /// `RETAIL`
        Retail,
        /// `SERVICES`
        Services,
        /// `LAW`
        Law,
        /// `ESTATE`
        Estate,
        /// `TRANSPORTATION`
        Transportation,
        /// `ENERGY_SAVING`
        EnergySaving,
        /// `SECURITY`
        Security,
        /// `BUILDING_MATERIAL`
        BuildingMaterial,
        /// `COMMUNICATION`
        Communication,
        /// `MERCHANDISE`
        Merchandise,
        /// `ASSOCIATION`
        Association,
        /// `COMMUNITY`
        Community,
        /// `ONLINE_AVR`
        OnlineAvr,
        /// `WE_MEDIA`
        WeMedia,
        /// `CAR`
        Car,
        /// `SOFTWARE`
        Software,
        /// `GAME`
        Game,
        /// `CLOTHING`
        Clothing,
        /// `INDUSTY`
        Industy,
        /// `AGRICULTURE`
        Agriculture,
        /// `PUBLISHING_MEDIA`
        PublishingMedia,
        /// `HOME_DIGITAL`
        HomeDigital,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        AdvertisingIndustryFilters,
        ECommerce = "E_COMMERCE",
        LoveMarriage = "LOVE_MARRIAGE",
        Potography = "POTOGRAPHY",
        Education = "EDUCATION",
        Finance = "FINANCE",
        Tourism = "TOURISM",
        Skincare = "SKINCARE",
        Food = "FOOD",
        Sport = "SPORT",
        JewelryWatch = "JEWELRY_WATCH",
        Healthcare = "HEALTHCARE",
        Bussiness = "BUSSINESS",
        Parenting = "PARENTING",
        Catering = "CATERING",
        Retail = "RETAIL",
        Services = "SERVICES",
        Law = "LAW",
        Estate = "ESTATE",
        Transportation = "TRANSPORTATION",
        EnergySaving = "ENERGY_SAVING",
        Security = "SECURITY",
        BuildingMaterial = "BUILDING_MATERIAL",
        Communication = "COMMUNICATION",
        Merchandise = "MERCHANDISE",
        Association = "ASSOCIATION",
        Community = "COMMUNITY",
        OnlineAvr = "ONLINE_AVR",
        WeMedia = "WE_MEDIA",
        Car = "CAR",
        Software = "SOFTWARE",
        Game = "GAME",
        Clothing = "CLOTHING",
        Industy = "INDUSTY",
        Agriculture = "AGRICULTURE",
        PublishingMedia = "PUBLISHING_MEDIA",
        HomeDigital = "HOME_DIGITAL",
    );
}
