//! 查询商户影像件资料 · `GET /v3/aggracct-bc/wb-channel/account/mch_media`
//!
//! Generated from docs/openapi/v3/aggracct-bc/wb-channel/account/mch_media.md by `cargo xtask regen`; do not edit.

/// 查询商户影像件资料
///
/// `GET /v3/aggracct-bc/wb-channel/account/mch_media`
///
/// 查询商户影像件资料 · [official page](https://pay.weixin.qq.com/doc/v3/merchant/4025779210) · feature `v3-aggracct-bc`
///
/// ```
/// use wechatpay_api::v3::aggracct_bc::wb_channel::account::mch_media::get;
///
/// let request = get()
///     .mchid("1684907235")
///     .platform_trx_id("PTI20260618281")
///     .business_scene(get::BusinessScene::SjtMicroPlusOpenAccount)
///     .mch_media_type(get::MchMediaType::IdCardFront)
///     .media_id("DzpZbE7q1uKc_v2RtYw-0618");
/// ```
#[doc(alias = "查询商户影像件资料")]
#[doc(alias = "/v3/aggracct-bc/wb-channel/account/mch_media")]
#[doc(alias = "get_v3_aggracct_bc_wb_channel_account_mch_media")]
pub fn get() -> get::Request {
    get::Request::default()
}

/// Types of [`get()`].
pub mod get {
    use crate::model::*;

    /// A request of 查询商户影像件资料; [`get()`](super::get()) makes one.
    ///
    /// **Required**: `business_scene`.
    #[derive(Clone, Debug, Default)]
    pub struct Request(Parts);

    impl Request {
        /// `mchid`
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.query("mchid", value.into()))
        }

        /// `platform_trx_id`
        pub fn platform_trx_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("platform_trx_id", value.into()))
        }

        /// `business_scene`
        ///
        /// **Required.**
        pub fn business_scene(self, value: impl Into<BusinessScene>) -> Self {
            Self(self.0.query("business_scene", value.into()))
        }

        /// `mch_media_type`
        pub fn mch_media_type(self, value: impl Into<MchMediaType>) -> Self {
            Self(self.0.query("mch_media_type", value.into()))
        }

        /// `media_id`
        pub fn media_id(self, value: impl Into<String>) -> Self {
            Self(self.0.query("media_id", value.into()))
        }

        /// Adds a field that these docs do not know.
        pub fn extra(self, name: impl Into<String>, value: impl Into<Value>) -> Self {
            Self(self.0.extra(name, value))
        }
    }

    impl Operation for Request {
        type Response = Response;
        const DESCRIPTOR: &'static Descriptor = &Descriptor::new(
                "get_v3_aggracct_bc_wb_channel_account_mch_media",
                Verb::Get,
                "/v3/aggracct-bc/wb-channel/account/mch_media",
            )
            .query(
                &["mchid", "platform_trx_id", "business_scene", "mch_media_type", "media_id"],
            )
            .required(&["/query/business_scene"]);

        fn parts(&self) -> Parts {
            self.0.clone()
        }
    }

    /// BusinessScene
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum BusinessScene {
        /// `SJT_MICRO_PLUS_OPEN_ACCOUNT`
        SjtMicroPlusOpenAccount,
        /// `SJT_MICRO_PLUS_UPDATE_INFO`
        SjtMicroPlusUpdateInfo,
        /// `GET_BY_MEDIA_ID`
        GetByMediaId,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        BusinessScene,
        SjtMicroPlusOpenAccount = "SJT_MICRO_PLUS_OPEN_ACCOUNT",
        SjtMicroPlusUpdateInfo = "SJT_MICRO_PLUS_UPDATE_INFO",
        GetByMediaId = "GET_BY_MEDIA_ID",
    );

    /// MchMediaType
    #[derive(Clone)]
    #[non_exhaustive]
    pub enum MchMediaType {
        /// `ID_CARD_FRONT`
        IdCardFront,
        /// `ID_CARD_BACK`
        IdCardBack,
        /// `STORE_FRONT`
        StoreFront,
        /// `STORE_INTERIOR`
        StoreInterior,
        /// A value that these docs do not know.
        Unrecognized(Unrecognized),
    }

    open_enum!(
        MchMediaType,
        IdCardFront = "ID_CARD_FRONT",
        IdCardBack = "ID_CARD_BACK",
        StoreFront = "STORE_FRONT",
        StoreInterior = "STORE_INTERIOR",
    );

    /// The answer of 查询商户影像件资料.
    #[derive(Clone)]
    #[non_exhaustive]
    pub struct Response {
        /// `media_content`
        pub media_content: Option<String>,
        /// `media_type`
        pub media_type: Option<response::MediaType>,
        /// `media_sm3`
        pub media_sm3: Option<String>,
        /// `key`
        pub key: Option<String>,
        /// `media_id`
        pub media_id: Option<String>,
        /// What came besides.
        pub extra: Extra,
    }

    document!(
        Response,
        media_content = "media_content",
        media_type = "media_type",
        media_sm3 = "media_sm3",
        key = "key",
        media_id = "media_id",
    );

    /// Types of [`Response`].
    pub mod response {
        use crate::model::*;

        /// MediaType
        #[derive(Clone)]
        #[non_exhaustive]
        pub enum MediaType {
            /// `jpg`
            Jpg,
            /// `png`
            Png,
            /// `bmp`
            Bmp,
            /// `jpeg`
            Jpeg,
            /// A value that these docs do not know.
            Unrecognized(Unrecognized),
        }

        open_enum!(
            MediaType,
            Jpg = "jpg",
            Png = "png",
            Bmp = "bmp",
            Jpeg = "jpeg",
        );
    }
}
