//! 开通广告展示 · `PATCH /v3/goldplan/merchants/open-advertising-show`
//!
//! Generated from docs/openapi/v3/goldplan/merchants/open-advertising-show.md by `cargo xtask regen`; do not edit.

/// 开通广告展示
///
/// `PATCH /v3/goldplan/merchants/open-advertising-show`
///
/// 开通广告展示 · [official page](https://pay.weixin.qq.com/doc/v3/partner/4012473794) · feature `v3-goldplan`
///
/// ```
/// use wechatpay_api::v3::goldplan::merchants::open_advertising_show::patch;
///
/// let request = patch()
///     .sub_mchid("1684913560")
///     .advertising_industry_filters([patch::AdvertisingIndustryFilters::ECommerce]);
/// ```
#[doc(alias = "开通广告展示")]
#[doc(alias = "/v3/goldplan/merchants/open-advertising-show")]
#[doc(alias = "patch_v3_goldplan_merchants_open_advertising_show")]
pub fn patch() -> patch::Request {
    patch::Request::default()
}

/// Types of [`patch()`].
pub mod patch {
    use crate::model::*;

    /// A request of 开通广告展示; [`patch()`](super::patch()) makes one.
    ///
    /// **Required**: `sub_mchid`.
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
                "patch_v3_goldplan_merchants_open_advertising_show",
                Verb::Patch,
                "/v3/goldplan/merchants/open-advertising-show",
            )
            .body(Body::Json)
            .answer(Answer::Empty)
            .required(&["/body/sub_mchid"]);

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
