//! 开通广告展示 · `PATCH /v3/goldplan/merchants/open-advertising-show`
//!
//! Generated from docs/openapi/v3/goldplan/merchants/open-advertising-show.md by `cargo xtask regen`; do not edit.

/// Enables advertising on a sub-merchant's Gold Plan page, optionally with industry filters.
///
/// 开启特约商户点金计划页面上的广告，可同时设置同业过滤标签。
///
/// `PATCH /v3/goldplan/merchants/open-advertising-show`
///
/// 开通广告展示 / Enable Gold Plan advertising · official page: [partner](https://pay.weixin.qq.com/doc/v3/partner/4012473794) · feature `v3-goldplan` · confirmed by an official SDK or sample
///
/// ```
/// use wechatpay_api::v3::goldplan::merchants::open_advertising_show::patch;
///
/// let request = patch().sub_mchid("1684913560");
/// ```
#[doc(alias = "开通广告展示")]
#[doc(alias = "/v3/goldplan/merchants/open-advertising-show")]
#[doc(alias = "patch_v3_goldplan_merchants_open_advertising_show")]
#[doc(alias = "通广告展示")]
#[doc(alias = "广告展示")]
#[doc(alias = "告展示")]
#[doc(alias = "展示")]
#[doc(alias = "Enable Gold Plan advertising")]
#[doc(alias = "Gold Plan advertising")]
#[doc(alias = "Plan advertising")]
#[doc(alias = "advertising")]
pub fn patch() -> patch::Request {
    patch::Request::new()
}

/// Types of [`patch()`].
pub mod patch {
    use crate::__codegen::*;

    /// Request for 开通广告展示. Created by [`patch()`](super::patch()).
    ///
    /// **Required**: `sub_mchid`.
    #[derive(Clone, Debug)]
    #[must_use]
    pub struct Request(RequestData);

    impl Request {
        pub(super) fn new() -> Self {
            Self(RequestData::new())
        }

        /// 子商户号 / Merchant ID of the sub-merchant
        ///
        /// **Required.**
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.body("sub_mchid", value.into()))
        }

        /// 同业过滤标签值 / Labels of industries whose advertisements are filtered out
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
                "patch_v3_goldplan_merchants_open_advertising_show",
                Method::Patch,
                "/v3/goldplan/merchants/open-advertising-show",
            )
            .body(Body::Json)
            .response_format(ResponseFormat::Empty)
            .required(&["/body/sub_mchid"]);

        fn into_request_data(self) -> RequestData {
            self.0
        }
    }

    /// 同业过滤标签值 / Labels of industries whose advertisements are filtered out
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum AdvertisingIndustryFilters {
        /// 电商 / E-commerce
        ///
        /// `E_COMMERCE`
        ECommerce,
        /// 婚恋 / Dating and marriage
        ///
        /// `LOVE_MARRIAGE`
        LoveMarriage,
        /// 摄影 / Photography
        ///
        /// `POTOGRAPHY`
        Potography,
        /// 教育 / Education
        ///
        /// `EDUCATION`
        Education,
        /// 金融 / Finance
        ///
        /// `FINANCE`
        Finance,
        /// 旅游 / Tourism
        ///
        /// `TOURISM`
        Tourism,
        /// 护肤美容 / Skincare and beauty
        ///
        /// `SKINCARE`
        Skincare,
        /// 食品 / Food
        ///
        /// `FOOD`
        Food,
        /// 体育运动 / Sport
        ///
        /// `SPORT`
        Sport,
        /// 珠宝钟表 / Jewellery and watches
        ///
        /// `JEWELRY_WATCH`
        JewelryWatch,
        /// 医疗健康 / Healthcare
        ///
        /// `HEALTHCARE`
        Healthcare,
        /// 商务 / Business
        ///
        /// `BUSSINESS`
        Bussiness,
        /// 母婴亲子 / Parenting
        ///
        /// `PARENTING`
        Parenting,
        /// 餐饮 / Catering
        ///
        /// `CATERING`
        Catering,
        /// 零售 / Retail
        ///
        /// `RETAIL`
        Retail,
        /// 生活服务 / Consumer services
        ///
        /// `SERVICES`
        Services,
        /// 法律 / Law
        ///
        /// `LAW`
        Law,
        /// 房地产 / Real estate
        ///
        /// `ESTATE`
        Estate,
        /// 交通运输 / Transportation
        ///
        /// `TRANSPORTATION`
        Transportation,
        /// 节能环保 / Energy saving and environment
        ///
        /// `ENERGY_SAVING`
        EnergySaving,
        /// 安全安保 / Security
        ///
        /// `SECURITY`
        Security,
        /// 建材 / Building materials
        ///
        /// `BUILDING_MATERIAL`
        BuildingMaterial,
        /// 通讯 / Telecommunications
        ///
        /// `COMMUNICATION`
        Communication,
        /// 日用商品 / General merchandise
        ///
        /// `MERCHANDISE`
        Merchandise,
        /// 协会组织 / Associations
        ///
        /// `ASSOCIATION`
        Association,
        /// 社区 / Community
        ///
        /// `COMMUNITY`
        Community,
        /// 网络影音及阅读 / Online audio, video and reading
        ///
        /// `ONLINE_AVR`
        OnlineAvr,
        /// 自媒体 / Self-media
        ///
        /// `WE_MEDIA`
        WeMedia,
        /// 汽车 / Cars
        ///
        /// `CAR`
        Car,
        /// 软件 / Software
        ///
        /// `SOFTWARE`
        Software,
        /// 游戏 / Games
        ///
        /// `GAME`
        Game,
        /// 服饰 / Clothing
        ///
        /// `CLOTHING`
        Clothing,
        /// 工业 / Industry
        ///
        /// `INDUSTY`
        Industy,
        /// 农业 / Agriculture
        ///
        /// `AGRICULTURE`
        Agriculture,
        /// 出版传媒 / Publishing and media
        ///
        /// `PUBLISHING_MEDIA`
        PublishingMedia,
        /// 家居数码 / Home and digital products
        ///
        /// `HOME_DIGITAL`
        HomeDigital,
        /// A value unknown to this version.
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
